/**
 * Whole numbers in bits, as Parquet writes them (parquet-format, Encodings.md): by their differences (DELTA_BINARY_PACKED),
 * and numbers into a list (RLE and bits in turns). Exact up to 2^52.
 */
import { createByteWriter } from './byte-writer.ts';

/** Bits that a whole number from 0 up to 2^53 needs. */
export function bitsOf(value: number): number {
  return value < 0x1_0000_0000 ? 32 - Math.clz32(value) : 64 - Math.clz32(value / 0x1_0000_0000);
}

/**
 * Writes the lowest `width` bits (up to 53) of what each value is above `base`, lowest bit first, and fills the last byte
 * up; the answer is where the next byte begins.
 */
function packBits(
  bytes: Uint8Array,
  begin: number,
  values: ArrayLike<number>,
  [from, to]: readonly [number, number],
  base: number,
  width: number,
): number {
  let at = begin;
  let held = 0;
  let heldBits = 0;
  for (let index = from; index < to; index++) {
    const value = values[index]! - base;
    const low = value >>> 0;
    const high = width > 32 ? (value - low) / 0x1_0000_0000 : 0;
    // Sixteen bits at a time, so that what is held fits into 32.
    for (let done = 0; done < width; done += 16) {
      const part = ((done < 32 ? low : high) >>> (done & 16)) & 0xffff;
      held |= part << heldBits;
      heldBits += Math.min(16, width - done);
      while (heldBits >= 8) {
        bytes[at++] = held & 255;
        held >>>= 8;
        heldBits -= 8;
      }
    }
  }
  if (heldBits > 0) bytes[at++] = held & 255;
  return at;
}

const deltaBlock = 128;
const deltaParts = 4;
const deltaPart = deltaBlock / deltaParts;

/** Whole numbers up to 2^52, on either side, at most 2^51 apart, by their differences. */
export function deltaBytes(values: ArrayLike<number>): Uint8Array {
  const out = createByteWriter(values.length * 4 + 64);
  out.varint(deltaBlock);
  out.varint(deltaParts);
  out.varint(values.length);
  out.signed(values.length === 0 ? 0 : values[0]!);
  const changes = new Float64Array(deltaBlock);
  const packed = new Uint8Array(deltaBlock * 8);
  for (let from = 1; from < values.length; from += deltaBlock) {
    const count = Math.min(deltaBlock, values.length - from);
    let least = values[from]! - values[from - 1]!;
    for (let at = 0; at < count; at++) {
      const change = values[from + at]! - values[from + at - 1]!;
      changes[at] = change;
      if (change < least) least = change;
    }
    // The last part of the last block is filled up with what takes no bits.
    changes.fill(least, count);
    out.signed(least);
    let length = 0;
    for (let part = 0; part < deltaBlock; part += deltaPart) {
      let most = least;
      for (let at = part; at < part + deltaPart; at++) if (changes[at]! > most) most = changes[at]!;
      const width = bitsOf(most - least);
      out.byte(width);
      if (part < count) length = packBits(packed, length, changes, [part, part + deltaPart], least, width);
    }
    out.all(packed.subarray(0, length));
  }
  return out.bytes();
}

/** Shorter runs of one value are packed with their neighbours. */
const runMin = 8;

/** Whole numbers below 2^31 as runs of one value and as groups of eight of `width` bits. */
export function hybridBytes(values: ArrayLike<number>, width: number): Uint8Array {
  const count = values.length;
  const out = createByteWriter(((count * width) >> 3) + 64);
  const packed = new Uint8Array(Math.ceil((Math.ceil(count / 8) * 8 * width) / 8));
  /** Where values begin that are not written yet; a multiple of eight before `at`, or it is the end. */
  let begin = 0;
  const pack = (end: number): void => {
    if (end === begin) return;
    const groups = Math.ceil((end - begin) / 8);
    out.varint(groups * 2 + 1);
    const length = packBits(packed, 0, values, [begin, end], 0, width);
    out.all(packed.subarray(0, length));
    for (let left = groups * width - length; left > 0; left--) out.byte(0);
  };
  for (let at = 0; at < count; ) {
    let run = at + 1;
    while (run < count && values[run] === values[at]) run += 1;
    if (run - at < runMin) {
      at = Math.min(count, at + 8);
      continue;
    }
    pack(at);
    out.varint((run - at) * 2);
    for (let shift = 0; shift < width; shift += 8) out.byte((values[at]! >>> shift) & 255);
    at = run;
    begin = run;
  }
  pack(count);
  return out.bytes();
}
