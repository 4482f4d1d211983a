/** Bytes written one after another into a buffer that grows; and the texts that bytes become in a page. */

/** A buffer that grows as it is written. `bytes()` is a view of what was written so far. */
export interface ByteWriter {
  readonly length: number;
  byte(value: number): void;
  /** A whole number from 0 to 2^53 - 1, seven bits a byte, lowest first; the top bit says that more follow. */
  varint(value: number): void;
  /** A whole number of either sign, small amounts in few bytes. */
  signed(value: number): void;
  all(bytes: Uint8Array): void;
  bytes(): Uint8Array;
}

export function createByteWriter(capacity = 1024): ByteWriter {
  let buffer = new Uint8Array(capacity);
  let length = 0;
  const ensure = (more: number): void => {
    if (length + more <= buffer.length) return;
    const longer = new Uint8Array(Math.max(length + more, buffer.length * 2));
    longer.set(buffer);
    buffer = longer;
  };
  const writer: ByteWriter = {
    get length() {
      return length;
    },
    byte(value) {
      ensure(1);
      buffer[length++] = value;
    },
    varint(value) {
      ensure(varintMax);
      length = putVarint(buffer, length, value);
    },
    signed: (value) => writer.varint(folded(value)),
    all(bytes) {
      ensure(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    bytes: () => buffer.subarray(0, length),
  };
  return writer;
}

/** What the longest number takes, as a varint. */
export const varintMax = 8;

/** Writes a number as `ByteWriter.varint` says, where there is room for it; returns where the next byte begins. */
export function putVarint(bytes: Uint8Array, begin: number, value: number): number {
  let at = begin;
  let rest = value;
  while (rest > 0x7fffffff) {
    bytes[at++] = (rest % 128) | 128;
    rest = Math.floor(rest / 128);
  }
  while (rest >= 128) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

/** Whole numbers of either sign as ones from 0 on: small amounts stay small. */
export function folded(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

export function unfolded(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/** Reads what a ByteWriter wrote, and bits. */
export interface ByteReader {
  readonly done: boolean;
  byte(): number;
  varint(): number;
  signed(): number;
  take(length: number): Uint8Array;
  /** A number of so many bits, lowest first; bits end with a byte before others are read. */
  bits(width: number): number;
}

/** Throws a RangeError when there is less than was asked for. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  /** Bits of the byte at `at` that were read already. */
  let bit = 0;
  const byte = (): number => {
    if (at >= bytes.length) throw new RangeError('the data ends too early');
    return bytes[at++]!;
  };
  const varint = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const next = byte();
      value += (next & 127) * unit;
      if (next < 128) return value;
    }
  };
  return {
    get done() {
      return at >= bytes.length;
    },
    byte,
    varint,
    signed: () => unfolded(varint()),
    take(length) {
      if (at + length > bytes.length) throw new RangeError('the data ends too early');
      at += length;
      return bytes.subarray(at - length, at);
    },
    bits(width) {
      let value = 0;
      let unit = 1;
      for (let left = width; left > 0; ) {
        const taken = Math.min(8 - bit, left);
        value += ((bytes[at]! >> bit) & ((1 << taken) - 1)) * unit;
        unit *= 1 << taken;
        left -= taken;
        bit += taken;
        if (bit === 8) {
          bit = 0;
          at += 1;
        }
      }
      return value;
    },
  };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64Digits = Uint8Array.from(digits, (digit) => digit.charCodeAt(0));
const padding = '='.charCodeAt(0);

/** Base64 with padding (RFC 4648). */
export function base64Of(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const left = bytes.length - at;
    const bits = (bytes[at]! << 16) | ((left > 1 ? bytes[at + 1]! : 0) << 8) | (left > 2 ? bytes[at + 2]! : 0);
    text[to] = base64Digits[bits >> 18]!;
    text[to + 1] = base64Digits[(bits >> 12) & 63]!;
    text[to + 2] = left > 1 ? base64Digits[(bits >> 6) & 63]! : padding;
    text[to + 3] = left > 2 ? base64Digits[bits & 63]! : padding;
  }
  return new TextDecoder().decode(text);
}

/** UTF-8; half a surrogate pair becomes U+FFFD, as everywhere. */
export function utf8Of(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
