/** Inverse cumulative functions against known quantiles, and as laws: monotone, symmetric, right mean. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  exponentialAt,
  lognormalAt,
  lognormalSigma,
  normalAt,
  paretoAt,
  quantileAt,
  standardNormalAt,
  uniformAt,
  weibullAt,
} from '../../src/sim/distributions.ts';
import { createStreams } from '../../src/sim/random.ts';

function assertNear(actual: number, expected: number, relative = 1e-14): void {
  assert.ok(Math.abs(actual - expected) <= relative * Math.abs(expected), `${actual} is not near ${expected}`);
}

/** Quantiles of the standard normal to 16 digits, as Wichura's paper and every table give them. */
const normals: readonly (readonly [number, number])[] = [
  [0.5, 0],
  [0.75, 0.6744897501960817],
  [0.25, -0.6744897501960817],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.99, 2.3263478740408408],
  [0.001, -3.090232306167813],
  [1e-9, -5.997807015007686],
  [1e-20, -9.262340089798409],
];
for (const [unit, expected] of normals) {
  test(`the ${unit} quantile of the standard normal is ${expected}`, () =>
    assertNear(standardNormalAt(unit), expected));
}

test('the normal is symmetric and monotone over its three branches', () => {
  let before = -Infinity;
  for (let i = 1; i < 20_000; i++) {
    const value = standardNormalAt(i / 20_000);
    assert.ok(value > before, `at ${i}`);
    before = value;
  }
  for (const unit of [2 ** -53, 2 ** -30, 0.01, 0.075, 0.3])
    assertNear(standardNormalAt(1 - unit), -standardNormalAt(unit));
});

const cases: readonly (readonly [string, number, number])[] = [
  ['uniform', uniformAt(0.25, 10, 20), 12.5],
  ['the median of an exponential is ln 2 of its mean', exponentialAt(0.5, 100), 69.31471805599453],
  ['a normal is shifted and scaled', normalAt(0.975, 10, 2), 13.919927969080108],
  ['the median of a lognormal', lognormalAt(0.5, 6, 0.5), 6],
  ['the 99th percentile of a lognormal', lognormalAt(0.99, 6, lognormalSigma(6, 20)), 20],
  ['a Weibull of shape 1 is exponential', weibullAt(0.5, 100, 1), 69.31471805599453],
  ['a Weibull of shape 2', weibullAt(0.5, 1, 2), 0.8325546111576977],
  ['the median of a Pareto of index 2 is √2 of its minimum', paretoAt(0.5, 1, 2), Math.SQRT2],
];
for (const [name, actual, expected] of cases) test(name, () => assertNear(actual, expected, 1e-12));

const table: readonly (readonly [number, number])[] = [
  [0.0001, 1.0002],
  [0.25, 1.5],
  [0.5, 2],
  [0.7, 6],
  [0.9, 10],
  [0.95, 55],
];
for (const [unit, expected] of table) {
  test(`measured quantiles at ${unit}, on a straight line between two points`, () => {
    assertNear(quantileAt(unit, [0, 0.5, 0.9, 1], [1, 2, 10, 100]), expected, 1e-12);
  });
}

test('100,000 exponentials from a stream have their mean', () => {
  const random = createStreams('mean').stream('exponential');
  let sum = 0;
  for (let i = 0; i < 100_000; i++) sum += exponentialAt(random.unit(), 50);
  assert.ok(Math.abs(sum / 100_000 - 50) < (5 * 50) / Math.sqrt(100_000), `${sum / 100_000}`);
});

test('0 and 1 are refused by the normal, a p99 below the median by the lognormal', () => {
  for (const unit of [0, 1, NaN]) assert.throws(() => standardNormalAt(unit), /not between/);
  assert.throws(() => lognormalSigma(6, 5), /p99 5/);
});

test.run();
