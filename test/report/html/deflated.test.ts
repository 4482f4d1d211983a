/** Zlib unpacks what is packed; the bytes are pinned, since they must be the same on every engine. */
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { deflated } from '../../../src/report/html/deflated.ts';

/** Bytes with repeats, the same on every machine. */
function sample(length: number): Uint8Array {
  return new Uint8Array(length).map((_, at) => (Math.imul(at % 40_000, 2_654_435_761) >>> 24) & 63);
}

for (const length of [0, 1, 400_000, 2_000_000]) {
  test(`zlib unpacks ${length} bytes`, () => {
    const bytes = sample(length);
    assert.is(Buffer.compare(inflateRawSync(deflated(bytes)), bytes), 0);
  });
}

test('the same bytes come out on every engine: little data, and much', () => {
  const hashOf = (length: number): string => {
    return createHash('sha256')
      .update(deflated(sample(length)))
      .digest('hex')
      .slice(0, 16);
  };
  assert.equal([hashOf(400_000), hashOf(2_000_000)], ['d863e35c69b6959f', '398f3452bfa2d979']);
});

test('repeats cost little', () => {
  assert.ok(deflated(sample(400_000)).length < 40_000);
});

test.run();
