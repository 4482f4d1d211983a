/**
 * Number conversions of Go that the HPA controller's results depend on: 64-bit sums, integer division and what a double
 * becomes when it does not fit the integer it is converted to.
 */

const INT32_MIN = -2147483648;
const INT32_MAX = 2147483647;
const INT64_MIN = -(2n ** 63n);
/** Totals up to here can be multiplied by 100 and stay exact in a double. */
const PERCENT_SAFE_MAX = Math.floor(Number.MAX_SAFE_INTEGER / 100);

/**
 * int32(value) as compiled for amd64: truncated towards zero; the smallest int32 for NaN and for all that does not fit.
 */
export function toInt32(value: number): number {
  const whole = Math.trunc(value);
  // The sum with 0 turns -0 into 0.
  return whole >= INT32_MIN && whole <= INT32_MAX ? whole + 0 : INT32_MIN;
}

/**
 * int64(value) as compiled for amd64, for whole or fractional doubles; the smallest int64 for all that does not fit.
 */
export function toInt64(value: number): bigint {
  if (!Number.isFinite(value)) return INT64_MIN;
  const whole = BigInt(Math.trunc(value));
  return BigInt.asIntN(64, whole) === whole ? whole : INT64_MIN;
}

/** An int32 addition or multiplication that wraps around. */
export function wrapInt32(value: number): number {
  return Number(BigInt.asIntN(32, BigInt(value)));
}

/**
 * A sum of safe integers. A number while a hundredfold of it is exact, else a bigint: memory in milli-bytes passes 2^53
 * with 9 TB, its hundredfold with 90 GB. Wraps at 64 bits as Go does.
 */
export function sumInt64(values: readonly number[]): number | bigint {
  let sum = 0;
  for (const value of values) {
    sum += value;
    if (sum > PERCENT_SAFE_MAX || sum < -PERCENT_SAFE_MAX) return sumWide(values);
  }
  return sum;
}

/** The sum of two such sums. */
export function addInt64(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= PERCENT_SAFE_MAX && sum >= -PERCENT_SAFE_MAX) return sum;
  }
  return BigInt.asIntN(64, BigInt(a) + BigInt(b));
}

/** factor × value, each a safe integer, as such a sum. */
export function productInt64(factor: number, value: number): number | bigint {
  const product = factor * value;
  if (product <= PERCENT_SAFE_MAX && product >= -PERCENT_SAFE_MAX) return product;
  return BigInt.asIntN(64, BigInt(factor) * BigInt(value));
}

/** int32(total × 100 / of) in 64-bit integers; `of` is not 0. */
export function percentInt64(total: number | bigint, of: number | bigint): number {
  if (typeof total === 'number' && typeof of === 'number') {
    // Below 2^53 the quotient of whole numbers never rounds up to the next whole number, so truncation is exact.
    const percent = Math.trunc((total * 100) / of);
    return percent >= INT32_MIN && percent <= INT32_MAX ? percent + 0 : wrapInt32(percent);
  }
  const hundredfold = BigInt.asIntN(64, BigInt(total) * 100n);
  return Number(BigInt.asIntN(32, hundredfold / BigInt(of)));
}

/** total / count in 64-bit integers, truncated towards zero; `count` is not 0. */
export function divideInt64(total: number | bigint, count: number): number {
  if (typeof total === 'number') return Math.trunc(total / count) + 0;
  return Number(total / BigInt(count));
}

function sumWide(values: readonly number[]): bigint {
  let sum = 0n;
  for (const value of values) sum += BigInt(value);
  return BigInt.asIntN(64, sum);
}
