/**
 * Intervals for paired differences: the bootstrap-t (Hall, "Theoretical comparison of bootstrap confidence intervals",
 * Annals of Statistics 16, 1988). Pairs are drawn with replacement; in every resample the estimate is studentized with the
 * resample's own standard error, and quantiles of these t take the place of Student's.
 *
 * There are two forms. The equal-tailed one follows skew, but single large differences on either side, of which common
 * random numbers leave many, make it too narrow (it held the truth in 89 % in place of 95 % at 30 seeds for pods' waiting
 * time in bench/coverage.ts); the symmetric one, from the sizes of t, is too wide there (98 %). Limits are halfway between
 * both: 97 %. docs/compare.md has the figures.
 *
 * Only + − × ÷ and √ are used: the same digits on every engine.
 */
import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Estimate, Interval } from '../../report/compare-types.ts';
import type { Random } from '../../sim/random.ts';

export interface BootstrapOptions {
  readonly random: Random;
  readonly resamples: number;
  /** Chance to miss that one interval may have, and one of those that are to hold together. */
  readonly missAlone: number;
  readonly missJoint: number;
}

/** Of values by seed (not of one value only): their mean, or that divided by the mean of the denominators. */
export interface Estimates {
  readonly difference: Estimate;
  /** Null where the denominators are not clearly above 0. */
  readonly relative: Estimate | null;
}

/** Fewest standard errors that the mean of the denominators must be above 0, or a ratio to it says nothing. */
const denominatorErrorsMin = 5;

/**
 * The mean of `differences`, and its ratio to the mean of `denominators` (the baseline's values, seed by seed), with
 * intervals. Both come from the same resamples. Cost: resamples × seeds draws of some 10 ns.
 */
export function estimatePaired(
  differences: readonly number[],
  denominators: readonly number[],
  options: BootstrapOptions,
): Estimates {
  const least = noise(differences, denominators);
  const centre = mean(differences as number[]);
  const below = mean(denominators as number[]);
  const error = standardError(differences);
  const hasRatio = below > 0 && below >= denominatorErrorsMin * standardError(denominators);
  const ratio = hasRatio ? centre / below : 0;
  const residuals = differences.map((value, seed) => value - ratio * denominators[seed]!);
  // The residuals' mean is 0 but for rounding.
  const ratioError = hasRatio ? standardError(residuals) / below : 0;
  const studentized = resample(differences, denominators, centre, ratio, options, hasRatio);
  return {
    difference: withIntervals(centre, error, least, studentized.differences, options),
    relative: hasRatio ? withIntervals(ratio, ratioError, least / below, studentized.ratios, options) : null,
  };
}

/** How many resamples the quantiles of the joint intervals need: some twenty beyond each. */
export function resamplesFor(missJoint: number): number {
  return Math.min(Math.max(1999, Math.ceil(40 / missJoint) - 1), 99_999);
}

function standardError(values: readonly number[]): number {
  return sampleStandardDeviation(values as number[]) / Math.sqrt(values.length);
}

/** What rounding alone can make of a standard error: below it, all values are the same. */
function noise(values: readonly number[], denominators: readonly number[]): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  for (const value of denominators) largest = Math.max(largest, Math.abs(value) / 100);
  return (largest * 1e-12) / Math.sqrt(values.length);
}

interface Studentized {
  readonly differences: Float64Array;
  readonly ratios: Float64Array;
}

/** The studentized estimates of all resamples, sorted. Infinite where a resample holds one value only. */
function resample(
  values: readonly number[],
  denominators: readonly number[],
  centre: number,
  ratio: number,
  { random, resamples }: BootstrapOptions,
  hasRatio: boolean,
): Studentized {
  const count = values.length;
  const deviations = Float64Array.from(values, (value) => value - centre);
  const residuals = Float64Array.from(values, (value, seed) => value - ratio * denominators[seed]!);
  const below = Float64Array.from(denominators);
  const differences = new Float64Array(resamples);
  const ratios = new Float64Array(hasRatio ? resamples : 0);
  const least = noise(values, denominators);
  for (let at = 0; at < resamples; at++) {
    let sum = 0;
    let squares = 0;
    let residualSum = 0;
    let residualSquares = 0;
    let products = 0;
    let belowSum = 0;
    let belowSquares = 0;
    for (let drawn = 0; drawn < count; drawn++) {
      const seed = random.below(count);
      const deviation = deviations[seed]!;
      sum += deviation;
      squares += deviation * deviation;
      if (!hasRatio) continue;
      const residual = residuals[seed]!;
      const denominator = below[seed]!;
      residualSum += residual;
      residualSquares += residual * residual;
      products += residual * denominator;
      belowSum += denominator;
      belowSquares += denominator * denominator;
    }
    const shift = sum / count;
    differences[at] = studentize(shift, errorOf(squares, count * shift * shift, count), least);
    if (!hasRatio) continue;
    const move = residualSum / belowSum;
    const moved = 2 * move * products - move * move * belowSquares;
    // Both in units of the numerator, as `least` is.
    ratios[at] = studentize((move * belowSum) / count, errorOf(residualSquares, moved, count), least);
  }
  return { differences: differences.sort(), ratios: ratios.sort() };
}

/** What subtraction leaves of equal values. */
const cancelled = 1e-11;

/** The standard error from the squares about one point and what they are less about the mean. */
function errorOf(squares: number, less: number, count: number): number {
  const rest = squares - less;
  return rest <= cancelled * squares ? 0 : Math.sqrt(rest / (count - 1) / count);
}

function studentize(shift: number, error: number, least: number): number {
  if (error > least) return shift / error;
  if (Math.abs(shift) <= least) return 0;
  return shift > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

function withIntervals(
  centre: number,
  error: number,
  least: number,
  sorted: Float64Array,
  { missAlone, missJoint }: BootstrapOptions,
): Estimate {
  if (error <= least) return { mean: centre, standardError: 0, alone: null, joint: null };
  const sizes = sorted.map(Math.abs).sort();
  const interval = (miss: number): Interval | null => intervalOf(centre, error, sorted, sizes, miss);
  return { mean: centre, standardError: error, alone: interval(missAlone), joint: interval(missJoint) };
}

/** Null where a limit is infinite: too few of the values differ. */
function intervalOf(
  centre: number,
  error: number,
  sorted: Float64Array,
  sizes: Float64Array,
  miss: number,
): Interval | null {
  const { length } = sorted;
  const inTail = Math.max(1, Math.floor((miss / 2) * (length + 1)));
  const beyond = Math.max(1, Math.floor(miss * (length + 1)));
  const size = sizes[length - beyond]!;
  const below = (sorted[length - inTail]! + size) / 2;
  const above = (size - sorted[inTail - 1]!) / 2;
  if (!Number.isFinite(below) || !Number.isFinite(above)) return null;
  return { low: centre - below * error, high: centre + above * error };
}
