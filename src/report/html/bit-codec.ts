/**
 * Whole numbers in bits, as Parquet writes them (parquet-format, Encodings.md): by their differences (DELTA_BINARY_PACKED),
 * and numbers into a list (RLE and bits in turns). Exact up to 2^52. Each function takes one kind of array and writes into
 * bytes that are there, since most of its cost in a run is what the engine spends on compiling it.
 */
import { folded, putVarint, varintMax } from './byte-writer.ts';

/** Bits that a whole number from 0 up to 2^53 needs. */
export function bitsOf(value: number): number {
  return value < 0x1_0000_0000 ? 32 - Math.clz32(value) : 64 - Math.clz32(value / 0x1_0000_0000);
}

function putSigned(bytes: Uint8Array, begin: number, value: number): number {
  return putVarint(bytes, begin, folded(value));
}

const deltaBlock = 128;
const deltaParts = 4;
const deltaPart = deltaBlock / deltaParts;

/** Whole numbers up to 2^52, on either side, at most 2^51 apart, by their differences. */
export function deltaBytes(values: Float64Array): Uint8Array {
  const blocks = Math.ceil(values.length / deltaBlock);
  const bytes = new Uint8Array(4 * varintMax + blocks * (varintMax + deltaParts + deltaBlock * 7));
  const changes = new Float64Array(deltaBlock);
  let at = putVarint(bytes, 0, deltaBlock);
  at = putVarint(bytes, at, deltaParts);
  at = putVarint(bytes, at, values.length);
  at = putSigned(bytes, at, values.length === 0 ? 0 : values[0]!);
  for (let from = 1; from < values.length; from += deltaBlock) {
    const count = Math.min(deltaBlock, values.length - from);
    let least = values[from]! - values[from - 1]!;
    for (let index = 0; index < count; index++) {
      const change = values[from + index]! - values[from + index - 1]!;
      changes[index] = change;
      if (change < least) least = change;
    }
    // The last part of the last block is filled up with what takes no bits.
    for (let index = count; index < deltaBlock; index++) changes[index] = least;
    at = putSigned(bytes, at, least);
    let width = at;
    at += deltaParts;
    for (let part = 0; part < deltaBlock; part += deltaPart) {
      let most = least;
      for (let index = part; index < part + deltaPart; index++) if (changes[index]! > most) most = changes[index]!;
      bytes[width] = bitsOf(most - least);
      if (part < count) at = packPart(bytes, at, changes, part, least, bytes[width]!);
      width += 1;
    }
  }
  return bytes.subarray(0, at);
}

/** Of a part the lowest `width` bits (up to 53) of what each value is above `least`; they end with a byte. */
function packPart(
  bytes: Uint8Array,
  begin: number,
  values: Float64Array,
  part: number,
  least: number,
  width: number,
): number {
  let at = begin;
  let held = 0;
  let heldBits = 0;
  for (let index = part; index < part + deltaPart; index++) {
    const value = values[index]! - least;
    const low = value >>> 0;
    const high = width > 32 ? (value - low) / 0x1_0000_0000 : 0;
    // Sixteen bits at a time, so that what is held fits into 32.
    for (let done = 0; done < width; done += 16) {
      const part16 = ((done < 32 ? low : high) >>> (done & 16)) & 0xffff;
      held |= part16 << heldBits;
      heldBits += Math.min(16, width - done);
      while (heldBits >= 8) {
        bytes[at++] = held & 255;
        held >>>= 8;
        heldBits -= 8;
      }
    }
  }
  return at;
}

/** Shorter runs of one value are packed with their neighbours. */
const runMin = 8;

/** Whole numbers of at most `width` bits (up to 24) as runs of one value and as groups of eight. */
export function hybridBytes(values: Int32Array, width: number): Uint8Array {
  const count = values.length;
  const bytes = new Uint8Array(Math.ceil(count / 8) * (width + 2 * varintMax) + varintMax);
  let at = 0;
  /** Where values begin that are not written yet; a multiple of eight before `next`, or it is the end. */
  let begin = 0;
  for (let next = 0; next < count; ) {
    let run = next + 1;
    while (run < count && values[run] === values[next]) run += 1;
    if (run - next < runMin) {
      next = Math.min(count, next + 8);
      continue;
    }
    at = packGroups(bytes, at, values, begin, next, width);
    at = putVarint(bytes, at, (run - next) * 2);
    for (let shift = 0; shift < width; shift += 8) bytes[at++] = (values[next]! >>> shift) & 255;
    next = run;
    begin = run;
  }
  at = packGroups(bytes, at, values, begin, count, width);
  return bytes.subarray(0, at);
}

/** Groups of eight, the last one filled up with zeros; where there is none, nothing. */
function packGroups(
  bytes: Uint8Array,
  start: number,
  values: Int32Array,
  begin: number,
  end: number,
  width: number,
): number {
  if (end === begin) return start;
  const groups = Math.ceil((end - begin) / 8);
  const from = putVarint(bytes, start, groups * 2 + 1);
  let at = from;
  let held = 0;
  let heldBits = 0;
  for (let index = begin; index < end; index++) {
    held |= values[index]! << heldBits;
    heldBits += width;
    while (heldBits >= 8) {
      bytes[at++] = held & 255;
      held >>>= 8;
      heldBits -= 8;
    }
  }
  if (heldBits > 0) bytes[at] = held & 255;
  return from + groups * width;
}
