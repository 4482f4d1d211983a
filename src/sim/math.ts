/**
 * Functions whose last bit ECMAScript leaves to the engine, here with one answer everywhere: those of Go's pure formulas
 * (math/log.go, exp.go, pow.go, which follow FreeBSD's fdlibm: "Copyright (C) 1993 by Sun Microsystems, Inc. Permission
 * to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.").
 * Only + − × ÷, √ and comparisons are used: IEEE 754 rounds each of them exactly, so every engine agrees. Topology spread
 * scores need `ln` as Go computes it; V8's Math.log differs from it at 13 of the integers 2…5002.
 *
 * Powers of two are split off by exact multiplications, not through a shared bit buffer: no state, no byte order.
 */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** Natural logarithm (Go math/log.go): error below one unit in the last place; −∞ at 0, NaN below it. */
export function ln(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x < 0) return NaN;
  if (x === 0) return -Infinity;
  let k = exponentOf(x);
  let fraction = timesPowerOfTwo(x, -k);
  if (fraction < Math.SQRT1_2) {
    fraction *= 2;
    k -= 1;
  }
  const f = fraction - 1;
  const s = f / (2 + f);
  const s2 = s * s;
  const s4 = s2 * s2;
  const odd = s2 * (0.6666666666666735 + s4 * (0.2857142874366239 + s4 * lnTail(s4)));
  const even = s4 * (0.3999999999940942 + s4 * (0.22222198432149784 + s4 * 0.15313837699209373));
  const halfSquare = 0.5 * f * f;
  return k * ln2High - (halfSquare - (s * (halfSquare + (odd + even)) + k * ln2Low) - f);
}

/** e^x (Go math/exp.go): error below one unit in the last place. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  if (x > -nearZero && x < nearZero) return 1 + x;
  const k = Math.trunc(x < 0 ? log2e * x - 0.5 : log2e * x + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c = r - t * (expP1 + t * (expP2 + t * (expP3 + t * (expP4 + t * expP5))));
  return timesPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}

/** x^y (Go math/pow.go): repeated squaring for the whole part of y, exp and ln for the rest; special cases as in C99. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 1) return x;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === 0) return powOfZero(x, y);
  if (y === Infinity || y === -Infinity) {
    if (x === -1) return 1;
    return Math.abs(x) < 1 === (y === Infinity) ? 0 : Infinity;
  }
  if (x === Infinity) return y < 0 ? 0 : Infinity;
  if (x === -Infinity) return powOfZero(-0, -y);
  if (y === 0.5) return Math.sqrt(x);
  if (y === -0.5) return 1 / Math.sqrt(x);
  return powOfFinite(x, y);
}

/** Quotient rounded toward −∞, exact for whole numbers up to 2^53. The divisor is above 0. */
export function divFloor(dividend: number, divisor: number): number {
  // Subtracting the remainder first keeps the quotient exact where a plain division would round up to the next integer.
  const remainder = dividend % divisor;
  return (dividend - remainder) / divisor - (remainder < 0 ? 1 : 0);
}

/** Quotient rounded toward +∞, exact for whole numbers up to 2^53. The divisor is above 0. */
export function divCeil(dividend: number, divisor: number): number {
  const remainder = dividend % divisor;
  return (dividend - remainder) / divisor + (remainder > 0 ? 1 : 0);
}

/** Nearest whole number, halves away from zero, as Go's math.Round (Math.round takes halves toward +∞); never −0. */
export function roundHalfAwayFromZero(x: number): number {
  const whole = Math.trunc(x);
  // x − whole is exact, so 0.49999999999999994 stays below one half (adding 0.5 first would round it up).
  return Math.abs(x - whole) < 0.5 ? whole + 0 : whole + (x < 0 ? -1 : 1);
}

const log2e = Math.LOG2E;
const nearZero = 1 / 268435456; // 2^−28
const expP1 = 0.16666666666666666;
const expP2 = -0.0027777777777015593;
const expP3 = 0.00006613756321437934;
const expP4 = -0.0000016533902205465252;
const expP5 = 4.1381367970572385e-8;

function lnTail(s4: number): number {
  return 0.1818357216161805 + s4 * 0.14798198605116586;
}

function powOfZero(x: number, y: number): number {
  const oddInteger = Math.abs(y) <= Number.MAX_SAFE_INTEGER && Math.abs(y % 2) === 1;
  if (y < 0) return Object.is(x, -0) && oddInteger ? -Infinity : Infinity;
  return oddInteger ? x : 0;
}

function powOfFinite(x: number, y: number): number {
  let whole = Math.floor(Math.abs(y));
  let fraction = Math.abs(y) - whole;
  if (fraction !== 0 && x < 0) return NaN;
  if (whole >= 0x8000000000000000) {
    if (x === -1) return 1;
    return Math.abs(x) < 1 === y > 0 ? 0 : Infinity;
  }
  let result = 1;
  let resultExponent = 0;
  if (fraction !== 0) {
    if (fraction > 0.5) {
      fraction -= 1;
      whole += 1;
    }
    result = exp(fraction * ln(x));
  }
  let baseExponent = exponentOf(x);
  let base = timesPowerOfTwo(x, -baseExponent);
  for (; whole !== 0; whole = Math.floor(whole / 2)) {
    if (baseExponent < -4096 || baseExponent > 4096) {
      resultExponent += baseExponent; // enough to overflow or underflow, whatever bits are left
      break;
    }
    if (whole % 2 === 1) {
      result *= base;
      resultExponent += baseExponent;
    }
    base *= base;
    baseExponent *= 2;
    if (base < 0.5) {
      base += base;
      baseExponent -= 1;
    }
  }
  return y < 0 ? scale(1 / result, -resultExponent) : scale(result, resultExponent);
}

/** Exponent e with 2^(e−1) ≤ |x| < 2^e, for a finite x that is not 0 (the exponent of C's frexp). */
function exponentOf(x: number): number {
  let rest = Math.abs(x);
  if (rest >= 1) {
    if (rest < 0x100000000) return 32 - Math.clz32(rest);
    let exponent = 0;
    for (let step = 512; step >= 1; step >>= 1) {
      const power = powerOfTwo(step);
      if (rest >= power) {
        rest /= power;
        exponent += step;
      }
    }
    return exponent + 1;
  }
  let exponent = 0;
  // A subnormal number is below 2^−1022: its up to 1,074 steps are more than 512 + 256 + … + 1.
  if (rest < 2.2250738585072014e-308) {
    rest *= powerOfTwo(512);
    exponent = -512;
  }
  for (let step = 512; step >= 1; step >>= 1) {
    const raised = rest * powerOfTwo(step);
    if (raised < 2) {
      rest = raised;
      exponent -= step;
    }
  }
  return exponent + 1;
}

/** x × 2^exponent as C's ldexp: one rounding, also where the result is subnormal; any whole exponent. */
function scale(x: number, exponent: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const own = exponentOf(x);
  const total = own + exponent;
  if (total > 1024) return x < 0 ? -Infinity : Infinity;
  if (total < -1074) return x < 0 ? -0 : 0;
  return timesPowerOfTwo(timesPowerOfTwo(x, -own), total);
}

/** x × 2^exponent with at most one rounding, for a fraction near 1 and |exponent| ≤ 1100, or any x made near 1. */
function timesPowerOfTwo(x: number, exponent: number): number {
  if (exponent > 1000) return x * powerOfTwo(1000) * powerOfTwo(exponent - 1000);
  if (exponent < -1000) return x * powerOfTwo(-1000) * powerOfTwo(exponent + 1000);
  return x * powerOfTwo(exponent);
}

/** 2^exponent, exact, for |exponent| ≤ 1022: products of literals, since `**` is left to the engine too. */
function powerOfTwo(exponent: number): number {
  const size = exponent < 0 ? -exponent : exponent;
  let power = 1 << (size & 15);
  if ((size & 16) !== 0) power *= 65536;
  if (size >= 32) {
    if ((size & 32) !== 0) power *= 4294967296;
    if ((size & 64) !== 0) power *= 0x10000000000000000;
    if ((size & 128) !== 0) power *= 0x100000000000000000000000000000000;
    if ((size & 256) !== 0) power *= 1.157920892373162e77;
    if ((size & 512) !== 0) power *= 1.3407807929942597e154;
  }
  return exponent < 0 ? 1 / power : power;
}
