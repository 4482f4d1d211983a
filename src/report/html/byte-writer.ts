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
      ensure(8);
      let rest = value;
      while (rest > 0x7fffffff) {
        buffer[length++] = (rest % 128) | 128;
        rest = Math.floor(rest / 128);
      }
      while (rest >= 128) {
        buffer[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      buffer[length++] = rest;
    },
    signed: (value) => writer.varint(value < 0 ? -value * 2 - 1 : value * 2),
    all(bytes) {
      ensure(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    bytes: () => buffer.subarray(0, length),
  };
  return writer;
}

/** Reads what a ByteWriter wrote. */
export interface ByteReader {
  readonly done: boolean;
  byte(): number;
  varint(): number;
  signed(): number;
  take(length: number): Uint8Array;
}

/** Throws a RangeError when there is less than was asked for. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
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
    signed() {
      const value = varint();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    take(length) {
      if (at + length > bytes.length) throw new RangeError('the data ends too early');
      at += length;
      return bytes.subarray(at - length, at);
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
