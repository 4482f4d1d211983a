/** Exact decimal numbers `size` × 10^`exponent` on BigInt: the arithmetic under quantities. */
import { ValueError } from './value-error.ts';

/** Decimal shifts beyond this are refused rather than computed: the numbers would fill memory before they meant anything. */
export const SHIFT_MAX = 100_000;

/** `unscaled` × 10^`from` in units of 10^`to`, rounded away from zero. */
export function rescaleAwayFromZero(unscaled: bigint, from: number, to: number): bigint {
  if (from >= to) return shiftUp(unscaled, from - to);
  if (unscaled === 0n) return 0n;
  const away = unscaled > 0n ? 1n : -1n;
  // So small that not one digit is left: no need for the power.
  if (to - from > decimalDigits(unscaled)) return away;
  const divisor = pow10(to - from);
  return unscaled % divisor === 0n ? unscaled / divisor : unscaled / divisor + away;
}

/** Compares non-negative numbers size × 10^exponent without building powers that the lengths already decide. */
export function compareParts(sizeA: bigint, exponentA: number, sizeB: bigint, exponentB: number): -1 | 0 | 1 {
  if (sizeA === 0n || sizeB === 0n) return sizeA === sizeB ? 0 : sizeA === 0n ? -1 : 1;
  const lengthA = decimalDigits(sizeA) + exponentA;
  const lengthB = decimalDigits(sizeB) + exponentB;
  if (lengthA !== lengthB) return lengthA < lengthB ? -1 : 1;
  const exponent = Math.min(exponentA, exponentB);
  const a = shiftUp(sizeA, exponentA - exponent);
  const b = shiftUp(sizeB, exponentB - exponent);
  return a === b ? 0 : a < b ? -1 : 1;
}

/** `unscaled` × 10^`digits`. Throws a ValueError beyond SHIFT_MAX digits. */
export function shiftUp(unscaled: bigint, digits: number): bigint {
  if (digits === 0 || unscaled === 0n) return unscaled;
  if (digits > SHIFT_MAX) throw new ValueError(`quantity exponent ${digits} is beyond the limit of ${SHIFT_MAX}`);
  return unscaled * pow10(digits);
}

/** 10^`digits`. */
export function pow10(digits: number): bigint {
  return 10n ** BigInt(digits);
}

/** |value|. */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** How many decimal digits |value| has. */
export function decimalDigits(value: bigint): number {
  return magnitude(value).toString().length;
}

/** Whether the value is a 64-bit signed integer. */
export function fitsInt64(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}
