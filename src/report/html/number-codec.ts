/**
 * Columns of whole numbers as bytes, and back. Short ones are differences of few bytes each, which pack well together with
 * all else. Long ones are differences in few bits, or bits into a list of those that differ: so written, packing would
 * gain nothing more. Beneath each way of writing stands that of reading, which is the page's.
 */
import { bitsOf, deltaBytes, hybridBytes } from './bit-codec.ts';
import { type ByteReader, type ByteWriter, createByteReader, folded, unfolded } from './byte-writer.ts';

const Way = { chain: 0, delta: 1, list: 2 } as const;

/** More numbers than these are written in bits. */
const chainMax = 1024;
/** Lists of numbers that differ have at most so many. */
const listMax = 1024;

/** Whole numbers, at most 2^51 apart, or NaN. Throws a RangeError for what is no whole number. */
export function writeNumbers(out: ByteWriter, values: ArrayLike<number>): void {
  if (values.length <= chainMax) {
    out.byte(Way.chain);
    writeChain(out, values);
    return;
  }
  const all = values instanceof Float64Array ? values : new Float64Array(values);
  const { known, there } = knownOf(all);
  const delta = deltaBytes(known);
  const coded = delta.length < known.length >> 3 ? null : codesOf(known);
  const codes = coded === null ? null : hybridBytes(coded.codes, bitsOf(coded.list.length - 1));
  const asList = codes !== null && codes.length < delta.length;
  out.byte(asList ? Way.list : Way.delta);
  block(out, there === null ? new Uint8Array(0) : hybridBytes(there, 1));
  if (asList) {
    out.varint(coded!.list.length);
    writeChain(out, coded!.list);
  }
  block(out, asList ? codes : delta);
}

/** Those that are no NaN, and where they stand (1) among others; null: everywhere. */
function knownOf(all: Float64Array): { known: Float64Array; there: Int32Array | null } {
  const there = new Int32Array(all.length);
  const known = new Float64Array(all.length);
  let count = 0;
  for (let at = 0; at < all.length; at++) {
    const value = all[at]!;
    if (Number.isNaN(value)) continue;
    assertWhole(value);
    there[at] = 1;
    known[count++] = value;
  }
  return { known: known.subarray(0, count), there: count === all.length ? null : there };
}

/** So many numbers as `writeNumbers` wrote them. */
export function readNumbers(reader: ByteReader, count: number): Float64Array {
  const way = reader.byte();
  if (way === Way.chain) return readChain(reader, count);
  const levels = reader.take(reader.varint());
  const there = levels.length === 0 ? new Int32Array(count).fill(1) : readHybrid(levels, 1, count);
  let numbers: Float64Array;
  if (way === Way.list) {
    const list = readChain(reader, reader.varint());
    const known = there.reduce((sum, one) => sum + one, 0);
    const codes = readHybrid(reader.take(reader.varint()), bitsOf(list.length - 1), known);
    numbers = Float64Array.from(codes, (code) => list[code]!);
  } else numbers = readDelta(reader.take(reader.varint()));
  let next = 0;
  return Float64Array.from(there, (one) => (one === 0 ? Number.NaN : numbers[next++]!));
}

function block(out: ByteWriter, bytes: Uint8Array): void {
  out.varint(bytes.length);
  out.all(bytes);
}

function assertWhole(value: number): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`a column holds ${value}, which is no whole number`);
}

/** Each number as the difference to the one before it, raised by one; 0 is NaN. */
function writeChain(out: ByteWriter, values: ArrayLike<number>): void {
  let before = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (Number.isNaN(value)) {
      out.varint(0);
      continue;
    }
    assertWhole(value);
    out.varint(folded(value - before) + 1);
    before = value;
  }
}

function readChain(reader: ByteReader, count: number): Float64Array {
  const values = new Float64Array(count);
  let before = 0;
  for (let at = 0; at < count; at++) {
    const raised = reader.varint();
    if (raised === 0) {
      values[at] = Number.NaN;
      continue;
    }
    before += unfolded(raised - 1);
    values[at] = before;
  }
  return values;
}

/** Null: too many differ. */
function codesOf(numbers: Float64Array): { codes: Int32Array; list: readonly number[] } | null {
  const small = smallCodes(numbers);
  if (small !== null) return small;
  const codes = new Int32Array(numbers.length);
  const list: number[] = [];
  const codeOf = new Map<number, number>();
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at]!;
    let code = codeOf.get(value);
    if (code === undefined) {
      if (list.length === listMax) return null;
      codeOf.set(value, (code = list.push(value) - 1));
    }
    codes[at] = code;
  }
  return { codes, list };
}

/** As `codesOf`, of numbers that are small themselves, without a Map. Null: they are not. */
function smallCodes(numbers: Float64Array): { codes: Int32Array; list: readonly number[] } | null {
  const codes = new Int32Array(numbers.length);
  const list: number[] = [];
  const codeOf = new Int32Array(listMax).fill(-1);
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at]!;
    if (value < 0 || value >= listMax) return null;
    let code = codeOf[value]!;
    if (code < 0) codeOf[value] = code = list.push(value) - 1;
    codes[at] = code;
  }
  return { codes, list };
}

/** What `deltaBytes` wrote. */
function readDelta(bytes: Uint8Array): Float64Array {
  const reader = createByteReader(bytes);
  const [blockLength, parts, count, first] = [reader.varint(), reader.varint(), reader.varint(), reader.signed()];
  const values = new Float64Array(count);
  if (count > 0) values[0] = first;
  const partLength = blockLength / parts;
  for (let begin = 1; begin < count; begin += blockLength) {
    const least = reader.signed();
    const widths = Array.from({ length: parts }, () => reader.byte());
    for (const [part, width] of widths.entries()) {
      const from = begin + part * partLength;
      if (from >= count) break;
      for (let at = from; at < from + partLength; at++) {
        const change = reader.bits(width) + least;
        if (at < count) values[at] = values[at - 1]! + change;
      }
    }
  }
  return values;
}

/** What `hybridBytes` wrote. */
function readHybrid(bytes: Uint8Array, width: number, count: number): Int32Array {
  const reader = createByteReader(bytes);
  const values = new Int32Array(count);
  for (let at = 0; at < count; ) {
    const head = reader.varint();
    const length = Math.floor(head / 2);
    if (head % 2 === 0) {
      const value = reader.bits(Math.ceil(width / 8) * 8);
      values.fill(value, at, at + length);
      at += length;
      continue;
    }
    for (let left = length * 8; left > 0; left--) {
      const value = reader.bits(width);
      if (at < count) values[at++] = value;
    }
  }
  return values;
}
