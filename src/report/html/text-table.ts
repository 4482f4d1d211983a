/**
 * Texts that are numbered in the order in which they come, none twice, kept in UTF-8 one after another: a text that comes
 * again costs its hash and one comparison, and none is a string before somebody asks for it.
 */
import { utf8Of } from './byte-writer.ts';

/** Texts one after another: text `at` ends before `ends[at]`, where the next one begins. */
export interface TextList {
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly ends: Int32Array;
}

export interface TextTable {
  /** The number of the text that these bytes are. */
  intern(bytes: Uint8Array, from: number, to: number): number;
  /** A view of what there is. */
  list(): TextList;
}

export function createTextTable(): TextTable {
  let bytes = new Uint8Array(1024);
  let ends = new Int32Array(64);
  let hashes = new Int32Array(64);
  let count = 0;
  /** Numbers of texts by their hash, raised by one; twice as many places as texts at least. */
  let places = new Int32Array(128);

  function isAt(text: number, of: Uint8Array, from: number, to: number): boolean {
    const begin = text === 0 ? 0 : ends[text - 1]!;
    if (ends[text]! - begin !== to - from) return false;
    for (let at = 0; from + at < to; at++) if (bytes[begin + at] !== of[from + at]) return false;
    return true;
  }

  function append(of: Uint8Array, from: number, to: number, hash: number): number {
    const begin = count === 0 ? 0 : ends[count - 1]!;
    const end = begin + to - from;
    if (end > bytes.length) bytes = longer(bytes, new Uint8Array(Math.max(end, bytes.length * 2)));
    if (count === ends.length) {
      ends = longer(ends, new Int32Array(count * 2));
      hashes = longer(hashes, new Int32Array(count * 2));
    }
    for (let at = 0; from + at < to; at++) bytes[begin + at] = of[from + at]!;
    ends[count] = end;
    hashes[count] = hash;
    count += 1;
    return count - 1;
  }

  function rehash(): void {
    places = new Int32Array(places.length * 2);
    const mask = places.length - 1;
    for (let text = 0; text < count; text++) {
      let place = hashes[text]! & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = text + 1;
    }
  }

  return {
    intern(of, from, to) {
      let hash = 0x811c9dc5 | 0;
      for (let at = from; at < to; at++) hash = Math.imul(hash ^ of[at]!, 0x01000193);
      hash ^= hash >>> 15;
      const mask = places.length - 1;
      let place = hash & mask;
      for (let known = places[place]!; known !== 0; known = places[place]!) {
        if (hashes[known - 1] === hash && isAt(known - 1, of, from, to)) return known - 1;
        place = (place + 1) & mask;
      }
      const text = append(of, from, to, hash);
      places[place] = text + 1;
      if (count * 2 > places.length) rehash();
      return text;
    },
    list: () => ({ count, bytes, ends }),
  };
}

function longer<Column extends Uint8Array | Int32Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

export function textListOf(texts: readonly string[]): TextList {
  const bytes = utf8Of(texts.join(''));
  let units = 0;
  for (const text of texts) units += text.length;
  // Where every character takes one byte, nobody needs to look where each text ends.
  const ascii = units === bytes.length;
  if (!ascii) return textListOfUnlike(texts);
  const ends = new Int32Array(texts.length);
  let end = 0;
  for (let at = 0; at < texts.length; at++) ends[at] = end += texts[at]!.length;
  return { count: texts.length, bytes, ends };
}

/** Text by text: halves of a surrogate pair at the ends of two texts are no pair. */
function textListOfUnlike(texts: readonly string[]): TextList {
  const all = texts.map(utf8Of);
  const ends = new Int32Array(texts.length);
  let end = 0;
  for (const [at, { length }] of all.entries()) ends[at] = end += length;
  const bytes = new Uint8Array(end);
  for (const [at, own] of all.entries()) bytes.set(own, ends[at]! - own.length);
  return { count: texts.length, bytes, ends };
}

export function textIn({ bytes, ends }: TextList, text: number): string {
  return textOf(bytes, text === 0 ? 0 : ends[text - 1]!, ends[text]!);
}

export function textsIn(list: TextList): string[] {
  return Array.from({ length: list.count }, (_, text) => textIn(list, text));
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function textOf(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}
