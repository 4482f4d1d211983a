/**
 * Memory as a function of time that is a straight line between changes: what a leak adds, or requests that pile up. When a
 * line reaches an amount is computed, to the microsecond; nothing looks again and again. Whole bytes, bytes per second,
 * microseconds; all exact, whatever the size.
 */
import { divCeil, divFloor } from '../sim/math.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';

/** `bytes` at `sinceMicros`, and so much more (or less) each second from then on. */
export interface MemoryLine {
  readonly bytes: number;
  readonly bytesPerSecond: number;
  readonly sinceMicros: Micros;
}

/** Whole bytes at `time`, rounded down. */
export function bytesAt({ bytes, bytesPerSecond, sinceMicros }: MemoryLine, time: Micros): number {
  if (bytesPerSecond === 0 || time === sinceMicros) return bytes;
  return bytes + floorOfProduct(bytesPerSecond, time - sinceMicros, microsPerSecond);
}

/** The first instant, not before `from`, at which the line stands at `amount` bytes or more; Infinity: never. */
export function reaches(line: MemoryLine, amount: number, from: Micros): Micros {
  if (bytesAt(line, from) >= amount) return from;
  const { bytes, bytesPerSecond, sinceMicros } = line;
  if (bytesPerSecond <= 0) return Number.POSITIVE_INFINITY;
  return sinceMicros + ceilOfProduct(amount - bytes, microsPerSecond, bytesPerSecond);
}

/** The line of several together, as seen at `time`: exact to the fraction of a byte that all of them make up. */
export interface MemorySum {
  /** Whole bytes at `time`, rounded down after adding. */
  readonly bytes: number;
  /** Millionths of a byte above that. */
  readonly millionths: number;
  readonly bytesPerSecond: number;
  readonly atMicros: Micros;
}

/** Adds lines up. Cost: their number. */
export function sumOfLines(lines: Iterable<MemoryLine>, time: Micros): MemorySum {
  let bytes = 0;
  let millionths = 0;
  let slope = 0;
  for (const line of lines) {
    const whole = bytesAt(line, time);
    bytes += whole;
    if (line.bytesPerSecond === 0) continue;
    slope += line.bytesPerSecond;
    millionths += remainderOfProduct(line.bytesPerSecond, time - line.sinceMicros, microsPerSecond);
  }
  const carried = divFloor(millionths, microsPerSecond);
  return {
    bytes: bytes + carried,
    millionths: millionths - carried * microsPerSecond,
    bytesPerSecond: slope,
    atMicros: time,
  };
}

/** Whole bytes of the sum at `time`, if no line changes. */
export function sumAt({ bytes, millionths, bytesPerSecond, atMicros }: MemorySum, time: Micros): number {
  const grown = BigInt(bytesPerSecond) * BigInt(time - atMicros) + BigInt(millionths);
  const million = BigInt(microsPerSecond);
  return bytes + Number(grown < 0n ? -((-grown + million - 1n) / million) : grown / million);
}

/** The first instant at which the sum stands at `amount` bytes or more, if no line changes; Infinity: never. */
export function sumReaches(sum: MemorySum, amount: number): Micros {
  if (sum.bytes >= amount) return sum.atMicros;
  if (sum.bytesPerSecond <= 0) return Number.POSITIVE_INFINITY;
  const missing = (BigInt(amount) - BigInt(sum.bytes)) * BigInt(microsPerSecond) - BigInt(sum.millionths);
  const slope = BigInt(sum.bytesPerSecond);
  return sum.atMicros + Number((missing + slope - 1n) / slope);
}

/** floor(a × b / c), exactly; c above 0. */
export function floorOfProduct(a: number, b: number, c: number): number {
  const product = a * b;
  if (Number.isSafeInteger(product)) return divFloor(product, c);
  const wide = BigInt(a) * BigInt(b);
  const divisor = BigInt(c);
  const quotient = wide / divisor;
  return Number(wide < 0n && quotient * divisor !== wide ? quotient - 1n : quotient);
}

/** ceil(a × b / c), exactly; c above 0. */
export function ceilOfProduct(a: number, b: number, c: number): number {
  const product = a * b;
  return Number.isSafeInteger(product) ? divCeil(product, c) : -floorOfProduct(-a, b, c);
}

/** a × b − c × floor(a × b / c), exactly; c above 0. */
function remainderOfProduct(a: number, b: number, c: number): number {
  const product = a * b;
  if (Number.isSafeInteger(product)) return product - divFloor(product, c) * c;
  const divisor = BigInt(c);
  const rest = (BigInt(a) * BigInt(b)) % divisor;
  return Number(rest < 0n ? rest + divisor : rest);
}

export function sameLine(a: MemoryLine, b: MemoryLine): boolean {
  return a.bytes === b.bytes && a.bytesPerSecond === b.bytesPerSecond && a.sinceMicros === b.sinceMicros;
}
