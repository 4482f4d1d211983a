/** Intervals of paired differences: what is certain, what is degenerate, what follows from nothing but the values. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Estimates, estimatePaired, resamplesFor } from '../../../src/answers/compare/bootstrap.ts';
import { createStreams } from '../../../src/sim/random.ts';

const ones = (count: number): number[] => new Array(count).fill(1);

function estimate(differences: readonly number[], denominators = ones(differences.length), miss = 0.05): Estimates {
  const random = createStreams('test').stream('bootstrap');
  return estimatePaired(differences, denominators, { random, resamples: 1999, missAlone: miss, missJoint: miss / 5 });
}

/** Symmetric, with known moments: the quantiles of the normal at the middles of 30 equal parts, near enough. */
const normal = [
  -2.13, -1.64, -1.38, -1.19, -1.04, -0.9, -0.78, -0.67, -0.57, -0.48, -0.39, -0.3, -0.21, -0.13, -0.04, 0.04, 0.13,
  0.21, 0.3, 0.39, 0.48, 0.57, 0.67, 0.78, 0.9, 1.04, 1.19, 1.38, 1.64, 2.13,
];

test('of normal differences it is about Student’s interval', () => {
  const { difference } = estimate(normal.map((value) => 10 + value));
  const student = 2.045 * difference.standardError;
  assert.ok(Math.abs(difference.mean - 10) < 1e-9);
  const { low, high } = difference.alone!;
  assert.ok(Math.abs(low - (10 - student)) < 0.12 * student, `${low}`);
  assert.ok(Math.abs(high - (10 + student)) < 0.12 * student, `${high}`);
  assert.ok(difference.joint!.low < low && difference.joint!.high > high, 'those that hold together are wider');
});

test('of skewed differences it reaches further to the side of the tail', () => {
  const { difference } = estimate(normal.map((value) => Math.exp(value)));
  const { low, high } = difference.alone!;
  assert.ok(high - difference.mean > 1.25 * (difference.mean - low), `${low} ${difference.mean} ${high}`);
  assert.ok(high - low > 2.1 * 2.045 * difference.standardError, 'and is wider than Student’s');
});

test('the ratio to the baseline has the standard error of its residuals', () => {
  // By hand: means 2 and 20; residuals d − 0.1 b: −1 − …; with a constant baseline it is the difference divided.
  const differences = [1, 2, 3, 2];
  const flat = estimate(differences, [20, 20, 20, 20]).relative!;
  assert.is(flat.mean, 0.1);
  assert.ok(Math.abs(flat.standardError - Math.sqrt(2 / 3 / 4) / 20) < 1e-12);
  // d = 0.1 b but for ±0.1: the residuals' deviation is √(0.04/3).
  const baseline = [110, 120, 130, 120];
  const near = estimate(
    baseline.map((value, at) => value / 10 + (at % 2 === 0 ? 0.1 : -0.1)),
    baseline,
  ).relative!;
  assert.ok(Math.abs(near.standardError - Math.sqrt(0.04 / 3 / 4) / 120) < 1e-12);
});

const degenerate: readonly {
  name: string;
  differences: readonly number[];
  baseline?: readonly number[];
  check: (found: Estimates) => void;
}[] = [
  {
    name: 'no difference in any seed has no interval and no error',
    differences: new Array(30).fill(0),
    check: ({ difference }) => assert.equal(difference, { mean: 0, standardError: 0, alone: null, joint: null }),
  },
  {
    name: 'the same difference in every seed is taken as it is',
    differences: new Array(30).fill(-3),
    check: ({ difference }) => assert.equal(difference, { mean: -3, standardError: 0, alone: null, joint: null }),
  },
  {
    name: 'the same difference but for rounding is the same difference',
    differences: Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 0.1 + 0.2 : 0.3)),
    check: ({ difference }) => assert.is(difference.alone, null),
  },
  {
    name: 'a difference in one seed of 30 has no interval: a resample may miss it',
    differences: [5, ...new Array(29).fill(0)],
    check: ({ difference }) => {
      assert.ok(difference.standardError > 0);
      assert.is(difference.alone, null);
    },
  },
  {
    name: 'differences in half of the seeds have one',
    differences: Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 1 + (at % 5) : 0)),
    check: ({ difference }) => assert.ok(difference.joint),
  },
  {
    name: 'a baseline of zeros has no ratio',
    differences: normal,
    baseline: new Array(30).fill(0),
    check: ({ relative }) => assert.is(relative, null),
  },
  {
    name: 'a baseline that is not clearly above 0 has no ratio',
    differences: normal,
    baseline: [30, ...new Array(29).fill(0)],
    check: ({ relative }) => assert.is(relative, null),
  },
  {
    name: 'a baseline below 0 has no ratio',
    differences: normal,
    baseline: new Array(30).fill(-1),
    check: ({ relative }) => assert.is(relative, null),
  },
  {
    name: 'always the same part of the baseline: a ratio without error',
    differences: normal.map((_, at) => (10 + at) / 5),
    baseline: normal.map((_, at) => 10 + at),
    check: ({ relative, difference }) => {
      assert.ok(Math.abs(relative!.mean - 0.2) < 1e-12);
      assert.is(relative!.standardError, 0);
      assert.ok(difference.joint, 'the difference itself has one');
    },
  },
  {
    name: 'two seeds have no interval',
    differences: [1, 2],
    check: ({ difference }) => assert.is(difference.alone, null),
  },
];
for (const { name, differences, baseline, check } of degenerate) {
  test(name, () => check(estimate(differences, baseline as number[] | undefined)));
}

test('same values, same stream, same digits; units do not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 8, maxLength: 20 }), (values) => {
      const once = estimate(values);
      assert.equal(estimate(values), once);
      const { alone } = once.difference;
      // A power of two scales every step without rounding.
      const scaled = estimate(values.map((value) => value * 1024)).difference.alone;
      assert.equal(scaled, alone && { low: alone.low * 1024, high: alone.high * 1024 });
    }),
    { numRuns: 30 },
  );
});

test('resamples: enough beyond every quantile', () => {
  assert.is(resamplesFor(0.05), 1999);
  assert.is(resamplesFor(0.005), 7999);
  assert.is(resamplesFor(1e-9), 99_999);
});

test.run();
