/**
 * Texts that are numbered in the order in which they come, none twice, kept as code units one after another: a text that
 * comes again costs its hash and one comparison, and none is a string before somebody asks for it.
 */

/** Texts one after another: text `at` ends before `ends[at]`, where the next one begins. */
export interface TextList {
  readonly count: number;
  readonly units: Uint16Array;
  readonly ends: Int32Array;
}

export interface TextTable {
  /** The number of the text that these units are. */
  intern(units: Uint16Array, from: number, to: number): number;
  /** A view of what there is. */
  list(): TextList;
}

export function createTextTable(): TextTable {
  let units = new Uint16Array(1024);
  let ends = new Int32Array(64);
  let hashes = new Int32Array(64);
  let count = 0;
  /** Numbers of texts by their hash, raised by one; twice as many places as texts at least. */
  let places = new Int32Array(128);

  function isAt(text: number, of: Uint16Array, from: number, to: number): boolean {
    const begin = text === 0 ? 0 : ends[text - 1]!;
    if (ends[text]! - begin !== to - from) return false;
    for (let at = 0; from + at < to; at++) if (units[begin + at] !== of[from + at]) return false;
    return true;
  }

  function append(of: Uint16Array, from: number, to: number, hash: number): number {
    const begin = count === 0 ? 0 : ends[count - 1]!;
    const end = begin + to - from;
    if (end > units.length) units = longer(units, new Uint16Array(Math.max(end, units.length * 2)));
    if (count === ends.length) {
      ends = longer(ends, new Int32Array(count * 2));
      hashes = longer(hashes, new Int32Array(count * 2));
    }
    for (let at = 0; from + at < to; at++) units[begin + at] = of[from + at]!;
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
    list: () => ({ count, units, ends }),
  };
}

function longer<Units extends Uint16Array | Int32Array>(from: Units, to: Units): Units {
  to.set(from);
  return to;
}

/** The units of texts, one after another. */
export function textListOf(texts: readonly string[]): TextList {
  let length = 0;
  for (const text of texts) length += text.length;
  const units = new Uint16Array(length);
  const ends = new Int32Array(texts.length);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    for (let unit = 0; unit < text.length; unit++) units[at++] = text.charCodeAt(unit);
    ends[index] = at;
  }
  return { count: texts.length, units, ends };
}

export function textIn({ units, ends }: TextList, text: number): string {
  return textOfUnits(units, text === 0 ? 0 : ends[text - 1]!, ends[text]!);
}

export function textsIn({ count, units, ends }: TextList): string[] {
  const all = count === 0 ? '' : textOfUnits(units, 0, ends[count - 1]!);
  return Array.from({ length: count }, (_, text) => all.slice(text === 0 ? 0 : ends[text - 1]!, ends[text]!));
}

/** As many arguments as every engine takes. */
const pieceUnits = 8192;

export function textOfUnits(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += pieceUnits) {
    text += String.fromCharCode(...units.subarray(at, Math.min(to, at + pieceUnits)));
  }
  return text;
}
