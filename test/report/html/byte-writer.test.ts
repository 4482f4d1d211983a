/** Numbers and bytes as the page's data has them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { base64Of, createByteReader, createByteWriter } from '../../../src/report/html/byte-writer.ts';

test('whole numbers of any size come back', () => {
  const numbers = [0, 1, 127, 128, 16_384, 2 ** 31 - 1, 2 ** 31, 2 ** 35 + 5, Number.MAX_SAFE_INTEGER];
  const writer = createByteWriter(1);
  for (const number of numbers) writer.varint(number);
  for (const number of [0, -1, 1, -64, 64, -(2 ** 40), 2 ** 40]) writer.signed(number);
  const reader = createByteReader(writer.bytes());
  assert.equal(
    numbers.map(() => reader.varint()),
    numbers,
  );
  assert.equal(
    Array.from({ length: 7 }, () => reader.signed()),
    [0, -1, 1, -64, 64, -(2 ** 40), 2 ** 40],
  );
  assert.ok(reader.done);
  assert.throws(() => reader.byte(), /ends too early/);
});

test('base64 is what Buffer says', () => {
  for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000]) {
    const bytes = new Uint8Array(length).map((_, at) => Math.imul(at, 2_654_435_761) >>> 24);
    assert.is(base64Of(bytes), Buffer.from(bytes).toString('base64'));
  }
});

test.run();
