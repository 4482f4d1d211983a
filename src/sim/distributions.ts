/**
 * Distributions as inverse cumulative functions of one number strictly between 0 and 1 (`Random.unit`, `drawUnit`): one
 * draw per value, monotone in it, so that common random numbers stay common when a parameter changes. Own ln and exp:
 * the same value on every engine. Results are doubles; round where they enter state (`roundHalfAwayFromZero`).
 */
import { assert } from './invariant.ts';
import { exp, ln, pow } from './math.ts';

/** Uniform between low and high. */
export function uniformAt(unit: number, low: number, high: number): number {
  return low + unit * (high - low);
}

/** Exponential with this mean, as between the arrivals of a Poisson process. */
export function exponentialAt(unit: number, mean: number): number {
  return -mean * ln(1 - unit);
}

/** Above this mean a Poisson number is drawn as the nearest whole number of a normal one. */
const poissonByCountingMax = 100;

/** Poisson: the least n that P(N ≤ n) reaches; above a mean of 100 by the normal distribution of the same variance. */
export function poissonAt(unit: number, mean: number): number {
  if (mean > poissonByCountingMax) return Math.max(0, Math.round(normalAt(unit, mean, Math.sqrt(mean))));
  let chance = exp(-mean);
  let sum = chance;
  let n = 0;
  // The sum falls short of 1 by rounding: a chance that vanishes ends the search.
  while (sum < unit && chance > 0) {
    n += 1;
    chance *= mean / n;
    sum += chance;
  }
  return n;
}

/** Normal (Wichura 1988, algorithm AS 241, PPND16): relative error about 10^−16 before rounding. */
export function normalAt(unit: number, mean: number, deviation: number): number {
  return mean + deviation * standardNormalAt(unit);
}

/** Lognormal: e to a normal of mean ln(median) and deviation sigma. */
export function lognormalAt(unit: number, median: number, sigma: number): number {
  return median * exp(sigma * standardNormalAt(unit));
}

/** The sigma of the lognormal whose 99th percentile is `p99`; p99 ≥ median > 0. */
export function lognormalSigma(median: number, p99: number): number {
  assert(median > 0 && p99 >= median, () => `lognormal: median ${median}, p99 ${p99}`);
  return ln(p99 / median) / standardNormalAt(0.99);
}

/** Weibull: `shape` below 1 for failures in infancy, above 1 for wear. */
export function weibullAt(unit: number, scale: number, shape: number): number {
  return scale * pow(-ln(1 - unit), 1 / shape);
}

/** Pareto from `minimum` upwards, with tail index `shape`. */
export function paretoAt(unit: number, minimum: number, shape: number): number {
  return minimum * pow(1 - unit, -1 / shape);
}

/**
 * Measured quantiles, straight lines between them: `probabilities` ascending from 0 to 1, `values` not descending, of
 * equal length of 2 or more.
 */
export function quantileAt(unit: number, probabilities: ArrayLike<number>, values: ArrayLike<number>): number {
  let low = 0;
  let high = probabilities.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (probabilities[middle]! <= unit) low = middle;
    else high = middle;
  }
  const from = probabilities[low]!;
  const to = probabilities[high]!;
  const at = values[low]!;
  return to === from ? at : at + ((unit - from) / (to - from)) * (values[high]! - at);
}

/** The standard normal's inverse cumulative function. */
export function standardNormalAt(unit: number): number {
  assert(unit > 0 && unit < 1, () => `normal: ${unit} is not between 0 and 1`);
  const q = unit - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(centreAbove, r)) / polynomial(centreBelow, r);
  }
  const r = Math.sqrt(-ln(q < 0 ? unit : 1 - unit));
  const size =
    r <= 5
      ? polynomial(middleAbove, r - 1.6) / polynomial(middleBelow, r - 1.6)
      : polynomial(tailAbove, r - 5) / polynomial(tailBelow, r - 5);
  return q < 0 ? -size : size;
}

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i++) sum = sum * x + coefficients[i]!;
  return sum;
}

const centreAbove: readonly number[] = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
];
const centreBelow: readonly number[] = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
];
const middleAbove: readonly number[] = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const middleBelow: readonly number[] = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const tailAbove: readonly number[] = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const tailBelow: readonly number[] = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
];
