/** Zlib unpacks what our own DEFLATE packs; the bytes are pinned, since they must be the same on every engine. */
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { base64Of, createByteReader, createByteWriter } from '../../../src/report/html/byte-writer.ts';
import { deflate, Packing } from '../../../src/report/html/deflate.ts';
import { codeLengths } from '../../../src/report/html/huffman.ts';

/** Bytes with repeats near and far, the same on every machine. */
function sample(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] =
      (state >>> 16) % 7 < 4 && at > 40_000 ? bytes[at - 1 - ((state >>> 20) % 40_000)]! : (state >>> 24) & 63;
  }
  return bytes;
}

/** As one part whose repeats are looked for. */
function packed(bytes: Uint8Array): Uint8Array {
  return deflate([{ packing: Packing.search, bytes }]);
}

const cases: readonly [string, Uint8Array][] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', new Uint8Array([7])],
  ['two bytes', new Uint8Array([7, 8])],
  ['a long run', new Uint8Array(1_000_000)],
  ['a run of every length up to 600', new Uint8Array(600 * 301).map((_, at) => Math.floor(Math.sqrt(2 * at)) & 255)],
  ['every byte', new Uint8Array(256).map((_, at) => at)],
  ['several blocks', sample(400_000)],
  [
    'a match at the very end of the window',
    (() => {
      const bytes = sample(32_768 * 2 + 10);
      bytes.copyWithin(32_768 + 5, 5, 32_768 + 10);
      return bytes;
    })(),
  ],
];
for (const [name, bytes] of cases) {
  test(`zlib unpacks ${name}`, () => {
    assert.equal(Buffer.compare(inflateRawSync(packed(bytes)), bytes), 0);
  });
}

test('zlib unpacks anything', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2_000 }),
    fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4_000 }).map((list) => Uint8Array.from(list)),
    fc
      .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 200 }))
      .map(([part, times]) => Uint8Array.from(Array.from({ length: times }, () => [...part]).flat())),
  );
  fc.assert(fc.property(bytes, (one) => Buffer.compare(inflateRawSync(packed(one)), one) === 0));
});

test('zlib unpacks parts of every kind, one after another', () => {
  const part = fc.record({
    packing: fc.constantFrom(Packing.search, Packing.runs, Packing.none),
    bytes: fc.oneof(...cases.map(([, bytes]) => fc.constant(bytes)), fc.uint8Array({ maxLength: 70 })),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const whole = Buffer.concat(parts.map(({ bytes }) => bytes));
      return Buffer.compare(inflateRawSync(deflate(parts)), whole) === 0;
    }),
    { numRuns: 30 },
  );
});

test('the same bytes come out on every engine, and few', () => {
  const bytes = packed(sample(400_000));
  assert.is(createHash('sha256').update(bytes).digest('hex').slice(0, 16), 'dad7ef6cd99ea488');
  assert.ok(packed(new Uint8Array(1_000_000)).length < 1_200);
});

test('codes are bounded, complete and best', () => {
  // Fibonacci's numbers make the deepest tree there is.
  const uses = new Uint32Array(30);
  for (let at = 0; at < uses.length; at++) uses[at] = at < 2 ? 1 : uses[at - 1]! + uses[at - 2]!;
  const lengths = codeLengths(uses, 15);
  assert.is(Math.max(...lengths), 15);
  assert.is(
    [...lengths].reduce((sum, length) => sum + 2 ** -length, 0),
    1,
  );
  assert.equal([...codeLengths(new Uint32Array([5, 0, 9]), 15)], [1, 0, 1]);
  assert.equal([...codeLengths(new Uint32Array([0, 3, 0]), 15)], [0, 1, 0]);
  assert.equal([...codeLengths(new Uint32Array([8, 4, 2, 1, 1]), 7)], [1, 2, 3, 4, 4]);
});

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
    const bytes = sample(length);
    assert.is(base64Of(bytes), Buffer.from(bytes).toString('base64'));
  }
});

test.run();
