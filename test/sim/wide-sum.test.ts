/** Wide sums against BigInt. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readComponent, writeComponent } from '../../src/sim/state.ts';
import {
  addWide,
  addWideProduct,
  addWideSum,
  clearWide,
  compareWide,
  createWideSums,
  growWideSums,
  loadWideSums,
  saveWideSums,
  wideToBigInt,
  wideToDecimal,
  wideToNumber,
} from '../../src/sim/wide-sum.ts';

/** Forty of these, doubled, stay below 2^101. */
const rate = fc.oneof(fc.integer({ min: -(2 ** 46), max: 2 ** 46 }), fc.integer());
const micros = fc.oneof(fc.integer({ min: 0, max: 2 ** 48 - 1 }), fc.nat());

test('any sums of products and numbers equal those of BigInt', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(rate, micros, rate), { maxLength: 40 }), (items) => {
      const sums = createWideSums(2);
      let expected = 0n;
      for (const [a, b, c] of items) {
        addWideProduct(sums, 1, a, b);
        addWide(sums, 1, c);
        expected += BigInt(a) * BigInt(b) + BigInt(c);
      }
      assert.is(wideToBigInt(sums, 1), expected);
      assert.is(wideToDecimal(sums, 1), expected.toString());
      assert.is(wideToBigInt(sums, 0), 0n);
      addWideSum(sums, 0, sums, 1);
      addWideSum(sums, 0, sums, 1);
      assert.is(wideToBigInt(sums, 0), 2n * expected);
      assert.is(compareWide(sums, 0, sums, 1), expected > 0n ? 1 : expected < 0n ? -1 : 0);
      const near = Number(expected);
      assert.ok(Math.abs(wideToNumber(sums, 1) - near) <= Math.abs(near) * 2 ** -51);
    }),
  );
});

test('one product of the largest rate and the longest time is exact', () => {
  for (const sign of [1, -1]) {
    const sums = createWideSums(1);
    addWideProduct(sums, 0, sign * (2 ** 53 - 1), 2 ** 48 - 1);
    assert.is(wideToBigInt(sums, 0), BigInt(sign) * (2n ** 53n - 1n) * (2n ** 48n - 1n));
  }
});

test('a sum that passes 2^101 is refused, not wrapped', () => {
  const sums = createWideSums(1);
  addWideProduct(sums, 0, 2 ** 53 - 1, 2 ** 48 - 1);
  assert.throws(() => addWideProduct(sums, 0, 2 ** 53 - 1, 2 ** 48 - 1), /row 0 passes/);
});

test('a year of 5,000 nodes with a terabyte each, in byte micros', () => {
  const sums = createWideSums(1);
  for (let day = 0; day < 365; day++) addWideProduct(sums, 0, 5000 * 2 ** 40, 86_400_000_000);
  assert.is(wideToDecimal(sums, 0), (365n * 5000n * 2n ** 40n * 86_400_000_000n).toString());
});

const refused: readonly (readonly [string, number, number])[] = [
  ['half a milliCpu', 0.5, 2],
  ['half a microsecond', 2, 0.5],
  ['time that runs backward, beyond 2^52', 2 ** 53 - 1, -(2 ** 20)],
  ['more than 8.9 years at once', 2 ** 53 - 1, 2 ** 48],
  ['a rate beyond 2^53', 2 ** 54, 1],
  ['no number', NaN, 1],
];
for (const [name, a, b] of refused) {
  test(`${name} is refused`, () => assert.throws(() => addWideProduct(createWideSums(1), 0, a, b), /out of range/));
}

test('a table keeps its rows when it grows, is saved and restored', () => {
  const sums = createWideSums(1);
  addWideProduct(sums, 0, -(2 ** 50), 2 ** 40);
  growWideSums(sums, 5);
  addWide(sums, 4, 7);
  const saved = writeComponent('test', (writer) => saveWideSums(sums, 5, 'sums', writer));
  clearWide(sums, 0);
  assert.is(wideToBigInt(sums, 0), 0n);
  loadWideSums(sums, 'sums', readComponent('test', saved));
  assert.equal(
    [0, 1, 4].map((row) => wideToDecimal(sums, row)),
    [(-(2n ** 90n)).toString(), '0', '7'],
  );
});

test.run();
