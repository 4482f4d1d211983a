/** Quantities beyond the recorded cases: laws, the plain fast path, limits and printing. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  addQuantities,
  canonicalString,
  compareQuantities,
  exceedsInt64,
  formatCount,
  formatCpuMilli,
  formatMemory,
  milliValueOf,
  parseQuantity,
  quantityOf,
  quantityToString,
  roundUpQuantity,
  scaledValue,
  subtractQuantities,
  wholeValueOf,
} from '../../src/api/quantity.ts';
import { ValueError } from '../../src/api/value-error.ts';

const suffixes = [
  '',
  'n',
  'u',
  'm',
  'k',
  'M',
  'G',
  'T',
  'P',
  'E',
  'Ki',
  'Mi',
  'Gi',
  'Ti',
  'Pi',
  'Ei',
  'e3',
  'E-2',
  'e5',
];
const texts = fc
  .tuple(fc.constantFrom('', '-', '+'), fc.nat(99_999), fc.option(fc.nat(9999)), fc.constantFrom(...suffixes))
  .map(([sign, whole, fraction, suffix]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${suffix}`);
const seeded = { seed: 34, numRuns: 500 };

test('printing and parsing again gives an equal quantity', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const quantity = parseQuantity(text);
      // Beyond exa there is no suffix to print: the text loses the magnitude, in Kubernetes too.
      if (compareQuantities(quantity, parseQuantity('999E')) > 0) return;
      assert.is(compareQuantities(parseQuantity(canonicalString(quantity)), quantity), 0);
    }),
    seeded,
  );
});

test('adding and subtracting the same amount gives the first one back', () => {
  fc.assert(
    fc.property(texts, texts, (textA, textB) => {
      const [a, b] = [parseQuantity(textA), parseQuantity(textB)];
      assert.is(compareQuantities(subtractQuantities(addQuantities(a, b), b), a), 0);
    }),
    seeded,
  );
});

test('the plain path gives what the full parser gives', () => {
  const plain = fc
    .tuple(fc.nat(), fc.constantFrom('', 'm', 'k', 'M', 'G', 'Ki', 'Mi', 'Gi'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(plain, (text) => {
      const quantity = parseQuantity(text);
      const whole = Number(scaledValue(quantity, 0));
      const milli = Number(scaledValue(quantity, -3));
      if (!exceedsInt64(quantity, 0) && Number.isSafeInteger(whole)) assert.is(wholeValueOf(text), whole);
      if (!exceedsInt64(quantity, -3) && Number.isSafeInteger(milli)) assert.is(milliValueOf(text), milli);
    }),
    seeded,
  );
});

/** [sentence, value of the manifest, whole units, thousandths] */
const values: readonly [string, string | number, number, number][] = [
  ['milli-CPU', '250m', 1, 250],
  ['a number is its decimal text', 0.5, 1, 500],
  ['an integer number', 2, 2, 2000],
  ['blanks around a text are trimmed', ' 1 ', 1, 1000],
  ['below one milli rounds up', '100u', 1, 1],
  ['a binary fraction', '1.5Ki', 1536, 1_536_000],
  ['zero', '0', 0, 0],
  ['negative values round away from zero', '-1500m', -2, -1500],
  ['the unlimited form rounds negative values towards zero and adds one', '-0.1Ki', -101, -102_400],
];
for (const [sentence, input, whole, milli] of values) {
  test(`value of ${JSON.stringify(input)}: ${sentence}`, () => {
    assert.is(wholeValueOf(input), whole);
    assert.is(milliValueOf(input), milli);
  });
}

test('amounts beyond 2^53 are refused with their text, not rounded', () => {
  assert.throws(() => wholeValueOf('9007199254740992'), /quantity "9007199254740992" is beyond 2\^53-1 units/);
  assert.throws(() => milliValueOf('10T'), /"10T" is beyond 2\^53-1 thousandths/);
  assert.throws(
    () => wholeValueOf('1e100'),
    (error: unknown) => error instanceof ValueError,
  );
});

test('an exponent that would fill memory is refused or compared without computing it', () => {
  assert.is(compareQuantities(parseQuantity('1e1000000000'), parseQuantity('1')), 1);
  assert.is(canonicalString(parseQuantity('1.5e-1000000000')), '1e-9');
  assert.throws(() => parseQuantity('1234567890123456789e1000000000'), /unable to parse numeric part/);
});

test('only arithmetic drops the spelling', () => {
  const spelled = quantityOf('1000Ki');
  assert.is(quantityToString(spelled), '1000Ki');
  assert.is(quantityToString(quantityOf('1024Ki')), '1Mi');
  assert.is(quantityToString(quantityOf('007')), '007');
  assert.is(quantityToString(addQuantities(quantityOf('007'), quantityOf('0'))), '7');
  assert.is(quantityToString(roundUpQuantity(quantityOf('007'), -3)), '007');
  assert.is(quantityToString(roundUpQuantity(quantityOf('1u'), -3)), '1m');
});

test('output is canonical', () => {
  assert.is(formatCpuMilli(1500), '1500m');
  assert.is(formatCpuMilli(2000), '2');
  assert.is(formatMemory(1024 ** 3), '1Gi');
  assert.is(formatMemory(1024 ** 3 + 1), '1073741825');
  assert.is(formatMemory(512), '512');
  assert.is(formatMemory(0), '0');
  assert.is(formatCount(110), '110');
  assert.is(formatCount(5000), '5k');
});

test.run();
