/**
 * Exact sums beyond 2^53: the integral over time of a whole number (milliCpu × micros, bytes × micros, price × micros).
 * A fleet's milliCpu × micros passes 2^53 within a day; a table of these sums holds up to ±2^101 per row.
 *
 * Each sum is two whole numbers, high × 2^48 + low with 0 ≤ low < 2^48, in two columns, so a table of sums is saved,
 * forked and hashed like any other column. Cost: a few ns where the product is below 2^52, about twice that above.
 */
import { assert } from './invariant.ts';
import type { StateReader, StateWriter } from './state.ts';

/** A table of exact sums, one per row. Written only by the functions below. */
export interface WideSums {
  high: Float64Array;
  low: Float64Array;
}

/** A table of `count` sums, all 0. */
export function createWideSums(count: number): WideSums {
  return { high: new Float64Array(count), low: new Float64Array(count) };
}

/** Grows the table to at least `count` rows; new rows are 0. */
export function growWideSums(sums: WideSums, count: number): void {
  if (count <= sums.high.length) return;
  const capacity = Math.max(count, sums.high.length * 2);
  const high = new Float64Array(capacity);
  const low = new Float64Array(capacity);
  high.set(sums.high);
  low.set(sums.low);
  sums.high = high;
  sums.low = low;
}

/** Sets a row back to 0. */
export function clearWide(sums: WideSums, row: number): void {
  sums.high[row] = 0;
  sums.low[row] = 0;
}

/** Adds a whole number, of either sign, up to 2^53. */
export function addWide(sums: WideSums, row: number, value: number): void {
  assert(Number.isSafeInteger(value), () => `wide sum: ${value} is not a whole number up to 2^53`);
  const high = Math.floor(value / base);
  carry(sums, row, high, value - high * base);
}

/**
 * Adds rate × micros: a whole rate of either sign up to 2^53, over a whole duration in 0 … 2^48 − 1 micros (8.9 years).
 */
export function addWideProduct(sums: WideSums, row: number, rate: number, micros: number): void {
  const product = rate * micros;
  if (product < exactProduct && product > -exactProduct && Number.isInteger(rate) && Number.isInteger(micros)) {
    const high = Math.floor(product / base);
    carry(sums, row, high, product - high * base);
    return;
  }
  assert(
    Number.isSafeInteger(rate) && Number.isInteger(micros) && micros >= 0 && micros < base,
    () => `wide sum: ${rate} × ${micros} micros is out of range`,
  );
  // Halves of 24 bits: every partial product stays at or below 2^53 and is exact.
  const rateHigh = Math.floor(rate / half);
  const rateLow = rate - rateHigh * half;
  const microsHigh = Math.floor(micros / half);
  const microsLow = micros - microsHigh * half;
  const middleA = rateHigh * microsLow;
  const middleB = rateLow * microsHigh;
  const middleAHigh = Math.floor(middleA / half);
  const middleBHigh = Math.floor(middleB / half);
  const middleLow = middleA - middleAHigh * half + (middleB - middleBHigh * half);
  carry(sums, row, rateHigh * microsHigh + middleAHigh + middleBHigh, rateLow * microsLow + middleLow * half);
}

/** Adds another row (of this or another table), as when a node's sum joins its pool's. */
export function addWideSum(sums: WideSums, row: number, from: WideSums, fromRow: number): void {
  carry(sums, row, from.high[fromRow]!, from.low[fromRow]!);
}

/** The exact sum. For reports: it allocates. */
export function wideToBigInt(sums: WideSums, row: number): bigint {
  return BigInt(sums.high[row]!) * 281474976710656n + BigInt(sums.low[row]!);
}

/** The exact sum in decimal digits. */
export function wideToDecimal(sums: WideSums, row: number): string {
  return wideToBigInt(sums, row).toString();
}

/** The sum as the nearest-but-one double: for ratios and averages in reports, never for state. */
export function wideToNumber(sums: WideSums, row: number): number {
  return sums.high[row]! * base + sums.low[row]!;
}

/** −1, 0 or 1 as the sum in one row is below, equal to or above the other: exact, without allocation. */
export function compareWide(a: WideSums, rowA: number, b: WideSums, rowB: number): number {
  return Math.sign(a.high[rowA]! - b.high[rowB]!) || Math.sign(a.low[rowA]! - b.low[rowB]!);
}

/** Saves the first `count` rows under `name`. */
export function saveWideSums(sums: WideSums, count: number, name: string, writer: StateWriter): void {
  writer.array(`${name}.high`, sums.high, count);
  writer.array(`${name}.low`, sums.low, count);
}

/** Restores what `saveWideSums` saved; the table then has exactly the saved rows. */
export function loadWideSums(sums: WideSums, name: string, reader: StateReader): void {
  sums.high = reader.array(`${name}.high`, Float64Array);
  sums.low = reader.array(`${name}.low`, Float64Array);
}

const base = 0x1000000000000; // 2^48
const half = 0x1000000; // 2^24
const exactProduct = 0x10000000000000; // 2^52

/** Adds high × 2^48 + low, with 0 ≤ low < 2^51, and settles the carry. */
function carry(sums: WideSums, row: number, high: number, low: number): void {
  const lowSum = sums.low[row]! + low;
  const over = Math.floor(lowSum / base);
  const highSum = sums.high[row]! + high + over;
  assert(Number.isSafeInteger(highSum), () => `wide sum: row ${row} passes ±2^101`);
  sums.high[row] = highSum;
  sums.low[row] = lowSum - over * base;
}
