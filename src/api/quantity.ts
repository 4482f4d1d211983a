/**
 * Kubernetes quantities: `250m`, `1.5Gi`, `12e6` (v1.34 apimachinery/pkg/api/resource/{quantity,amount,suffix,math}.go).
 *
 * Two ways in. State of the simulation holds whole numbers only, so most callers want `milliValueOf` (CPU) and `wholeValueOf`
 * (all else): they read plain spellings without any allocation. `parseQuantity` gives the full value, exact to any size,
 * for arithmetic on texts (quota, LimitRange) and for printing.
 *
 * Kubernetes keeps a quantity as an int64 with a decimal exponent or, where that is too narrow, as an unlimited decimal.
 * The two differ in places that users can see (the spelling that is kept, rounding of negative numbers, overflow), hence
 * the flag `wide`.
 */
import { compareParts, fitsInt64, magnitude, pow10, rescaleAwayFromZero, SHIFT_MAX, shiftUp } from './decimal.ts';
import { ValueError } from './value-error.ts';

/** Family of suffixes that a quantity was written with and is printed with. */
export type QuantityFormat = 'DecimalSI' | 'BinarySI' | 'DecimalExponent';

/** A parsed quantity; its value is `unscaled` × 10^`exponent`. Immutable. */
export interface Quantity {
  readonly unscaled: bigint;
  readonly exponent: number;
  /** Kept as an unlimited decimal by Kubernetes, not as an int64. */
  readonly wide: boolean;
  readonly format: QuantityFormat;
  /** The spelling that is kept because it is canonical as far as the parser looks; undefined after any arithmetic. */
  readonly text: string | undefined;
}

/** What manifests hold where the API says quantity: a string, or a plain YAML or JSON number. */
export type QuantityInput = string | number;

/** Values beyond this many 10^-n digits are rounded up: nano is the smallest unit. */
const NANO = -9;
const INT64_MAX = 2n ** 63n - 1n;
/** Digits that always fit an int64 (maxInt64Factors of math.go). */
const INT64_DIGITS = 18;
/** Shifts for which positiveScaleInt64 multiplies at once and answers an overflow with the wrapped bits, not with 0. */
const WRAPPING_SHIFTS: readonly number[] = [1, 2, 3, 6, 9];

const ERR_FORMAT = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const ERR_NUMERIC = 'unable to parse numeric part of quantity';
const ERR_SUFFIX = "unable to parse quantity's suffix";

/** Sign, leading zeros, digits, fraction, suffix: the scanner of parseQuantityString as one expression. */
const SHAPE = /^([+-]?)(0*)([0-9]*)(\.[0-9]*)?([eEinumkKMGTP]*[-+]?[0-9]*)$/;

const DECIMAL_EXPONENTS: ReadonlyMap<string, number> = new Map([
  ['n', -9],
  ['u', -6],
  ['m', -3],
  ['', 0],
  ['k', 3],
  ['M', 6],
  ['G', 9],
  ['T', 12],
  ['P', 15],
  ['E', 18],
]);
const BINARY_EXPONENTS: ReadonlyMap<string, number> = new Map([
  ['Ki', 10],
  ['Mi', 20],
  ['Gi', 30],
  ['Ti', 40],
  ['Pi', 50],
  ['Ei', 60],
]);
const DECIMAL_SUFFIXES = new Map([...DECIMAL_EXPONENTS].map(([suffix, exponent]) => [exponent, suffix]));
const BINARY_SUFFIXES = new Map([...BINARY_EXPONENTS].map(([suffix, exponent]) => [exponent, suffix]));

/**
 * Parses `text` as ParseQuantity does. Throws a ValueError with Kubernetes' own text.
 * No trimming: use `quantityOf` for values of manifests.
 */
export function parseQuantity(text: string): Quantity {
  if (text === '0') return { unscaled: 0n, exponent: 0, wide: false, format: 'DecimalSI', text };
  const shape = SHAPE.exec(text);
  if (text === '' || shape === null) throw new ValueError(ERR_FORMAT);
  const [, sign = '', zeros = '', significant = '', point = '', suffixText = ''] = shape;
  const fraction = point.slice(1);
  const { base, exponent, format } = interpretSuffix(suffixText);
  const whole = significant === '' ? '0' : significant;
  const narrow = parseNarrow(text, sign === '-', whole, fraction, base, exponent, format);
  return narrow ?? parseWide(sign, zeros + significant, point, fraction, base, exponent, format);
}

/** The quantity of a manifest's value: numbers are taken by their decimal text and blanks are trimmed (UnmarshalJSON). */
export function quantityOf(input: QuantityInput): Quantity {
  return parseQuantity(quantityText(input));
}

/** The text that Kubernetes parses for a manifest's value. */
export function quantityText(input: QuantityInput): string {
  return typeof input === 'number' ? String(input) : input.trim();
}

/** A quantity of `value` × 10^`exponent` in `format` (NewQuantity, NewMilliQuantity with exponent -3). */
export function newQuantity(value: number | bigint, format: QuantityFormat, exponent = 0): Quantity {
  return { unscaled: BigInt(value), exponent, wide: false, format, text: undefined };
}

/** The text form: the spelling that was kept from parsing, else the canonical one (Quantity.String). */
export function quantityToString(quantity: Quantity): string {
  return quantity.text ?? canonicalString(quantity);
}

/** The canonical text, with the largest suffix that loses no digit (Quantity.CanonicalizeBytes). */
export function canonicalString(quantity: Quantity): string {
  if (quantity.unscaled === 0n) return '0';
  if (quantity.format === 'BinarySI') {
    const small = compareParts(magnitude(quantity.unscaled), quantity.exponent, 1024n, 0) < 0;
    const whole = small ? undefined : exactInteger(quantity);
    // Below 1024 or with a fraction the binary suffixes would round: printed as DecimalSI.
    if (whole !== undefined) return binaryCanonical(whole);
    return decimalCanonical(quantity, 'DecimalSI');
  }
  return decimalCanonical(quantity, quantity.format);
}

/** -1, 0 or 1. */
export function quantitySign(quantity: Quantity): -1 | 0 | 1 {
  return quantity.unscaled === 0n ? 0 : quantity.unscaled > 0n ? 1 : -1;
}

/** Compares exactly: -1, 0 or 1. */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 {
  const signA = quantitySign(a);
  const signB = quantitySign(b);
  if (signA !== signB) return signA < signB ? -1 : 1;
  const order = compareParts(magnitude(a.unscaled), a.exponent, magnitude(b.unscaled), b.exponent);
  return (order * signA || 0) as -1 | 0 | 1;
}

/** a + b in the format of a, or of b where a is zero (Quantity.Add). */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  return combine(a, b, b.unscaled);
}

/** a - b in the format of a, or of b where a is zero (Quantity.Sub). */
export function subtractQuantities(a: Quantity, b: Quantity): Quantity {
  return combine(a, b, -b.unscaled);
}

/** The quantity rounded away from zero to a multiple of 10^`exponent`, format kept (Quantity.RoundUp). */
export function roundUpQuantity(quantity: Quantity, exponent: number): Quantity {
  if (!quantity.wide && quantity.exponent >= exponent) return quantity;
  const unscaled = rescaleAwayFromZero(quantity.unscaled, quantity.exponent, exponent);
  return { ...quantity, unscaled, exponent, text: undefined };
}

/**
 * ScaledValue(scale): the value in units of 10^`scale` as an int64, rounded up away from zero, as Kubernetes computes it.
 * What it computes for values that int64 cannot hold (0 or wrapped bits), and for negative values of the wide form
 * (rounded towards zero, plus one), is computed here likewise; `exceedsInt64` tells beforehand.
 */
export function scaledValue(quantity: Quantity, scale: number): bigint {
  const { unscaled, exponent } = quantity;
  if (!quantity.wide) {
    if (exponent < scale) return rescaleAwayFromZero(unscaled, exponent, scale);
    if (unscaled === 0n) return 0n;
    const digits = exponent - scale;
    if (digits > INT64_DIGITS + 1) return 0n;
    const scaled = unscaled * pow10(digits);
    return fitsInt64(scaled) || WRAPPING_SHIFTS.includes(digits) ? BigInt.asIntN(64, scaled) : 0n;
  }
  const digits = scale - exponent;
  if (digits === 0) return BigInt.asIntN(64, unscaled);
  if (digits < 0) {
    const factor = -digits > INT64_DIGITS ? -(2n ** 63n) : pow10(-digits);
    return BigInt.asIntN(64, BigInt.asIntN(64, unscaled) * factor);
  }
  const divisor = pow10(digits);
  if (unscaled < INT64_MAX && digits < INT64_DIGITS + 1) {
    const low = BigInt.asIntN(64, unscaled);
    return low % divisor === 0n ? low / divisor : low / divisor + 1n;
  }
  const remainder = unscaled % divisor;
  const floor = remainder < 0n ? unscaled / divisor - 1n : unscaled / divisor;
  return BigInt.asIntN(64, remainder === 0n ? floor : floor + 1n);
}

/** Whether |quantity| reaches 2^63-1 in units of 10^`scale`, so that `scaledValue` says nothing about it. */
export function exceedsInt64(quantity: Quantity, scale: number): boolean {
  return compareParts(magnitude(quantity.unscaled), quantity.exponent, INT64_MAX, scale) >= 0;
}

/**
 * The value in whole units, rounded up away from zero, as a plain number (Value()): bytes, pods, devices.
 * Throws a ValueError for a text that is no quantity and for values beyond 2^53-1.
 */
export function wholeValueOf(input: QuantityInput): number {
  const fast = typeof input === 'number' ? (Number.isSafeInteger(input) ? input : Number.NaN) : plainValue(input, 1);
  return Number.isNaN(fast) ? exactNumber(input, 0) : fast;
}

/**
 * The value in thousandths, rounded up away from zero, as a plain number (MilliValue()): milli-CPU.
 * Throws a ValueError for a text that is no quantity and for values beyond 2^53-1 thousandths.
 */
export function milliValueOf(input: QuantityInput): number {
  const fast = typeof input === 'number' ? input * 1000 : plainValue(input, 1000);
  return Number.isSafeInteger(fast) && (typeof input === 'string' || Number.isInteger(input))
    ? fast
    : exactNumber(input, -3);
}

/** The canonical text of an amount of milli-CPU: 1500 is `1500m`, 2000 is `2`. */
export function formatCpuMilli(milliCpu: number): string {
  return canonicalString(newQuantity(milliCpu, 'DecimalSI', -3));
}

/** The canonical text of an amount of bytes with binary suffixes: 1073741824 is `1Gi`. */
export function formatMemory(bytes: number): string {
  return canonicalString(newQuantity(bytes, 'BinarySI'));
}

/** The canonical text of a plain count with decimal suffixes: 110 is `110`, 5000 is `5k`. */
export function formatCount(count: number): string {
  return canonicalString(newQuantity(count, 'DecimalSI'));
}

function interpretSuffix(suffix: string): { base: 2 | 10; exponent: number; format: QuantityFormat } {
  const decimal = DECIMAL_EXPONENTS.get(suffix);
  if (decimal !== undefined) return { base: 10, exponent: decimal, format: 'DecimalSI' };
  const binary = BINARY_EXPONENTS.get(suffix);
  if (binary !== undefined) return { base: 2, exponent: binary, format: 'BinarySI' };
  const exponentText = suffix.slice(1);
  if (!/^[eE]$/.test(suffix[0] ?? '') || !/^[-+]?[0-9]+$/.test(exponentText)) throw new ValueError(ERR_SUFFIX);
  const exponent = BigInt(exponentText.replace(/^\+/, ''));
  if (BigInt.asIntN(64, exponent) !== exponent) throw new ValueError(ERR_SUFFIX);
  // Kubernetes keeps the low 32 bits of the exponent.
  return { base: 10, exponent: Number(BigInt.asIntN(32, exponent)), format: 'DecimalExponent' };
}

/** The int64 form, or undefined where the number may be too long for it or finer than nano. */
function parseNarrow(
  text: string,
  negative: boolean,
  whole: string,
  fraction: string,
  base: 2 | 10,
  exponent: number,
  format: QuantityFormat,
): Quantity | undefined {
  let scale = 0;
  let factor = 1n;
  if (base === 10) {
    if (INT64_DIGITS - whole.length - fraction.length < 0) return undefined;
    scale = exponent - fraction.length;
  } else {
    // 2^exponent takes about exponent × 3/10 decimal digits of the 15 that are allowed.
    if (fraction !== '' || 15 - whole.length - Math.trunc((exponent * 3) / 10) - 1 < 0) return undefined;
    factor = 1n << BigInt(exponent);
  }
  if (scale < NANO) return undefined;
  const digits = whole + fraction;
  const value = BigInt(digits);
  const product = value * factor;
  if (product > INT64_MAX) return undefined;
  const canonical =
    base === 2 ? (value & 7n) !== 0n : scale % 3 === 0 && !digits.endsWith('000') && !digits.startsWith('0');
  const unscaled = negative ? -product : product;
  return { unscaled, exponent: scale, wide: false, format, text: canonical ? text : undefined };
}

/** The unlimited form: rounded up to nano, binary values capped at 2^63-1; never keeps its spelling. */
function parseWide(
  sign: string,
  whole: string,
  point: string,
  fraction: string,
  base: 2 | 10,
  exponent: number,
  format: QuantityFormat,
): Quantity {
  if (whole + fraction === '') throw new ValueError(ERR_NUMERIC);
  const negative = sign === '-';
  let size = BigInt(whole + fraction);
  let scale = point === '' ? 0 : -fraction.length;
  if (base === 10) scale += exponent;
  else size <<= BigInt(exponent);
  if (size !== 0n) {
    if (scale > SHIFT_MAX) throw new ValueError(ERR_NUMERIC);
    size = rescaleAwayFromZero(size, scale, NANO);
    scale = NANO;
  }
  let resultFormat = format;
  if (format === 'BinarySI' && compareParts(size, scale, INT64_MAX, 0) > 0) {
    size = INT64_MAX;
    scale = 0;
  } else if (format === 'BinarySI' && size !== 0n && compareParts(size, scale, 1n, 0) < 0) {
    resultFormat = 'DecimalSI';
  }
  return { unscaled: negative ? -size : size, exponent: scale, wide: true, format: resultFormat, text: undefined };
}

function combine(a: Quantity, b: Quantity, addend: bigint): Quantity {
  const format = a.unscaled === 0n ? b.format : a.format;
  const wide = a.wide || b.wide;
  if (!wide && addend === 0n) return { ...a, format, text: undefined };
  if (!wide && a.unscaled === 0n) return { ...b, unscaled: addend, format, text: undefined };
  const exponent = Math.min(a.exponent, b.exponent);
  const left = shiftUp(a.unscaled, a.exponent - exponent);
  const right = shiftUp(addend, b.exponent - exponent);
  const unscaled = left + right;
  const overflows = !wide && (!fitsInt64(left) || !fitsInt64(right) || !fitsInt64(unscaled));
  return { unscaled, exponent, wide: wide || overflows, format, text: undefined };
}

function decimalCanonical(quantity: Quantity, format: QuantityFormat): string {
  let { unscaled, exponent } = quantity;
  while (unscaled % 10n === 0n) {
    unscaled /= 10n;
    exponent++;
  }
  while (exponent % 3 !== 0) {
    unscaled *= 10n;
    exponent--;
  }
  if (format === 'DecimalExponent') return exponent === 0 ? `${unscaled}` : `${unscaled}e${exponent}`;
  // Beyond exa there is no suffix, and Kubernetes prints none.
  return `${unscaled}${DECIMAL_SUFFIXES.get(exponent) ?? ''}`;
}

function binaryCanonical(whole: bigint): string {
  let unscaled = whole;
  let exponent = 0;
  while (unscaled % 1024n === 0n) {
    unscaled /= 1024n;
    exponent += 10;
  }
  return `${unscaled}${BINARY_SUFFIXES.get(exponent) ?? ''}`;
}

/** The value as an integer, or undefined where it has a fraction. */
function exactInteger(quantity: Quantity): bigint | undefined {
  if (quantity.exponent >= 0) return shiftUp(quantity.unscaled, quantity.exponent);
  const divisor = pow10(-quantity.exponent);
  return quantity.unscaled % divisor === 0n ? quantity.unscaled / divisor : undefined;
}

/**
 * The value of plain digits with at most one common suffix, times `perUnit` (1 or 1000), or NaN where anything else is
 * written or the result is not exact: then the full parser decides.
 */
function plainValue(text: string, perUnit: number): number {
  const length = text.length;
  let value = 0;
  let at = 0;
  for (; at < length && at < 15; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (at === 0) return Number.NaN;
  if (at + 1 === length && text.charCodeAt(at) === 109) return perUnit === 1000 ? value : Math.ceil(value / 1000);
  const scaled = value * perUnit * suffixFactor(text, at, length);
  return Number.isSafeInteger(scaled) ? scaled : Number.NaN;
}

function suffixFactor(text: string, at: number, length: number): number {
  if (at === length) return 1;
  const binary = at + 2 === length && text.charCodeAt(at + 1) === 105;
  if (!binary && at + 1 !== length) return Number.NaN;
  switch (text.charCodeAt(at)) {
    case 107: // k
      return binary ? Number.NaN : 1e3;
    case 75: // K
      return binary ? 1024 : Number.NaN;
    case 77: // M
      return binary ? 1_048_576 : 1e6;
    case 71: // G
      return binary ? 1_073_741_824 : 1e9;
    case 84: // T
      return binary ? 1_099_511_627_776 : 1e12;
    default:
      return Number.NaN;
  }
}

function exactNumber(input: QuantityInput, scale: number): number {
  const text = quantityText(input);
  const quantity = parseQuantity(text);
  if (!exceedsInt64(quantity, scale)) {
    const value = Number(scaledValue(quantity, scale));
    if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  }
  const unit = scale === 0 ? 'units' : 'thousandths';
  throw new ValueError(`quantity "${text}" is beyond 2^53-1 ${unit}, the largest amount that is computed with`);
}
