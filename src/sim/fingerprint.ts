/**
 * A streaming 128-bit hash over numbers and text (four 32-bit lanes, mixed as in MurmurHash3): the same digits on every
 * engine, about 10 ns a number, no allocation. It tells runs apart; it is no defence against a forger.
 * Every item is tagged, so that 1 and '1', or 'ab','c' and 'a','bc', differ.
 */
import { assert } from './invariant.ts';
import type { StateReader, StateWriter } from './state.ts';

/** The state of one hash: plain data, saved and copied like a column. Written only by the functions below. */
export interface Fingerprint {
  /** Four lanes. */
  readonly lanes: Int32Array;
  /** Items so far. */
  count: number;
}

const textTag = 0x75;

/** Room for a text as bytes and as code units (a whole number of blocks); no state. */
const encoder = new TextEncoder();
const scratch = new Uint8Array(4096);
const units = new Uint16Array(1024);
const asciiMin = 64;
/** The text that was joined last, which is often asked for again; no state. */
const joined = ['', '', ''];
const joinedUnits = new Uint16Array(units.length);

/** An empty fingerprint. */
export function createFingerprint(): Fingerprint {
  return { lanes: Int32Array.of(0x48656164, 0x726f6f6d, 0x2f763100, 0x5eed5eed), count: 0 };
}

/** Makes a fingerprint what another one is. */
export function copyFingerprint(to: Fingerprint, from: Fingerprint): void {
  to.lanes[0] = from.lanes[0]!;
  to.lanes[1] = from.lanes[1]!;
  to.lanes[2] = from.lanes[2]!;
  to.lanes[3] = from.lanes[3]!;
  to.count = from.count;
}

/** Adds a number: whole up to 2^53 (the fast path), or any other double but NaN. 0 and −0 are one number. */
export function addNumber(fingerprint: Fingerprint, value: number): void {
  fingerprint.count += 1;
  if (Number.isSafeInteger(value)) {
    mix(fingerprint.lanes, value | 0, Math.floor(value / 0x100000000) | 0, 0x6e);
    return;
  }
  assert(!Number.isNaN(value), 'fingerprint: NaN is no value of a run');
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  mix(fingerprint.lanes, bits.getInt32(4), bits.getInt32(0), 0x66);
}

/** Adds a text, by its UTF-16 code units. */
export function addText(fingerprint: Fingerprint, text: string): void {
  fingerprint.count += 1;
  const { lanes } = fingerprint;
  const { length } = text;
  mix(lanes, length, 0, 0x74);
  // A text put together from parts is quicker read as bytes, which are its code units where it is plain ASCII.
  if (length >= asciiMin && length <= scratch.length) {
    // Both: bytes of a text that is not ASCII may end at the end of the room, before the text does.
    const { read, written } = encoder.encodeInto(text, scratch);
    if (read === length && written === length) {
      mixUnits(lanes, scratch, length);
      return;
    }
  }
  for (let from = 0; from < length; from += units.length) {
    const count = Math.min(units.length, length - from);
    for (let at = 0; at < count; at++) units[at] = text.charCodeAt(from + at);
    mixUnits(lanes, units, count);
  }
}

/** As `addText` of the text that these ASCII characters are. */
export function addAscii(fingerprint: Fingerprint, bytes: Uint8Array, from: number, to: number): void {
  fingerprint.count += 1;
  mix(fingerprint.lanes, to - from, 0, 0x74);
  mixUnits(fingerprint.lanes, bytes, to - from, from);
}

/** As `addText` of the three together, without making their text. */
export function addJoined(fingerprint: Fingerprint, first: string, between: string, last: string): void {
  const length = first.length + between.length + last.length;
  if (length > units.length) {
    addText(fingerprint, first + between + last);
    return;
  }
  fingerprint.count += 1;
  mix(fingerprint.lanes, length, 0, 0x74);
  if (last !== joined[2] || first !== joined[0] || between !== joined[1]) {
    let count = 0;
    for (let at = 0; at < first.length; at++) joinedUnits[count++] = first.charCodeAt(at);
    for (let at = 0; at < between.length; at++) joinedUnits[count++] = between.charCodeAt(at);
    for (let at = 0; at < last.length; at++) joinedUnits[count++] = last.charCodeAt(at);
    joined[0] = first;
    joined[1] = between;
    joined[2] = last;
  }
  mixUnits(fingerprint.lanes, joinedUnits, length);
}

/** The hash of all items so far, 32 hexadecimal digits. More may be added afterwards. */
export function digest(fingerprint: Fingerprint): string {
  const lanes = fingerprint.lanes.slice();
  mix(lanes, fingerprint.count | 0, Math.floor(fingerprint.count / 0x100000000) | 0, 0x64);
  let a = lanes[0]!;
  let b = lanes[1]!;
  let c = lanes[2]!;
  let d = lanes[3]!;
  a = (a + b + c + d) | 0;
  b = finish((b + a) | 0);
  c = finish((c + a) | 0);
  d = finish((d + a) | 0);
  a = finish(a);
  a = (a + b + c + d) | 0;
  return [a, (b + a) | 0, (c + a) | 0, (d + a) | 0].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Saves the hash so far under `name`. */
export function saveFingerprint(fingerprint: Fingerprint, name: string, writer: StateWriter): void {
  writer.array(`${name}.lanes`, fingerprint.lanes);
  writer.number(`${name}.count`, fingerprint.count);
}

/** Restores what `saveFingerprint` saved. */
export function loadFingerprint(fingerprint: Fingerprint, name: string, reader: StateReader): void {
  fingerprint.lanes.set(reader.array(`${name}.lanes`, Int32Array));
  fingerprint.count = reader.number(`${name}.count`);
}

/**
 * Blocks of four code units each from `begin` on, as `mix` would take them one by one, with the lanes kept at hand. What is
 * missing of the last four counts as 0; the length tells 'a' from 'a\0'.
 */
function mixUnits(lanes: Int32Array, from: Uint8Array | Uint16Array, length: number, begin = 0): void {
  let h1 = lanes[0]!;
  let h2 = lanes[1]!;
  let h3 = lanes[2]!;
  let h4 = lanes[3]!;
  for (let at = begin, left = length; left > 0; at += 4, left -= 4) {
    const low = from[at]! | ((left > 1 ? from[at + 1]! : 0) << 16);
    const high = (left > 2 ? from[at + 2]! : 0) | ((left > 3 ? from[at + 3]! : 0) << 16);
    const k1 = Math.imul(low, 0x239b961b);
    const k2 = Math.imul(high, 0xab0e9789 | 0);
    const k3 = Math.imul(low + Math.imul(high, 0x9e3779b1 | 0), 0x38b34ae5);
    const k4 = Math.imul(textTag ^ high, 0xa1e38b93 | 0);
    const a = h1 ^ Math.imul((k1 << 15) | (k1 >>> 17), 0xab0e9789 | 0);
    h1 = (Math.imul(((a << 19) | (a >>> 13)) + h2, 5) + 0x561ccd1b) | 0;
    const b = h2 ^ Math.imul((k2 << 16) | (k2 >>> 16), 0x38b34ae5);
    h2 = (Math.imul(((b << 17) | (b >>> 15)) + h3, 5) + 0x0bcaa747) | 0;
    const c = h3 ^ Math.imul((k3 << 17) | (k3 >>> 15), 0xa1e38b93 | 0);
    h3 = (Math.imul(((c << 15) | (c >>> 17)) + h4, 5) + (0x96cd1c35 | 0)) | 0;
    const d = h4 ^ Math.imul((k4 << 18) | (k4 >>> 14), 0x239b961b);
    h4 = (Math.imul(((d << 13) | (d >>> 19)) + h1, 5) + 0x32ac3b17) | 0;
  }
  lanes[0] = h1;
  lanes[1] = h2;
  lanes[2] = h3;
  lanes[3] = h4;
}

/** One block of MurmurHash3_x86_128, its four words being two of data, their blend, and the tag. */
function mix(lanes: Int32Array, low: number, high: number, tag: number): void {
  const h1 = lanes[0]!;
  const h2 = lanes[1]!;
  const h3 = lanes[2]!;
  const h4 = lanes[3]!;
  const k1 = Math.imul(low, 0x239b961b);
  const k2 = Math.imul(high, 0xab0e9789 | 0);
  const k3 = Math.imul(low + Math.imul(high, 0x9e3779b1 | 0), 0x38b34ae5);
  const k4 = Math.imul(tag ^ high, 0xa1e38b93 | 0);
  const a = h1 ^ Math.imul((k1 << 15) | (k1 >>> 17), 0xab0e9789 | 0);
  const a2 = (Math.imul(((a << 19) | (a >>> 13)) + h2, 5) + 0x561ccd1b) | 0;
  const b = h2 ^ Math.imul((k2 << 16) | (k2 >>> 16), 0x38b34ae5);
  const b2 = (Math.imul(((b << 17) | (b >>> 15)) + h3, 5) + 0x0bcaa747) | 0;
  const c = h3 ^ Math.imul((k3 << 17) | (k3 >>> 15), 0xa1e38b93 | 0);
  const c2 = (Math.imul(((c << 15) | (c >>> 17)) + h4, 5) + (0x96cd1c35 | 0)) | 0;
  const d = h4 ^ Math.imul((k4 << 18) | (k4 >>> 14), 0x239b961b);
  lanes[0] = a2;
  lanes[1] = b2;
  lanes[2] = c2;
  lanes[3] = (Math.imul(((d << 13) | (d >>> 19)) + a2, 5) + 0x32ac3b17) | 0;
}

function finish(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b | 0);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35 | 0);
  return h ^ (h >>> 16);
}
