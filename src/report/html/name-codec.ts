/**
 * Columns of names as bytes, and back. What is in front of the last hyphen is mostly that of many others (a template's
 * name, a ReplicaSet's), and what is behind it a figure that rises: numbers, of which few bits are left.
 */
import type { ByteReader, ByteWriter } from './byte-writer.ts';
import { utf8Of } from './byte-writer.ts';
import { readNumbers, writeNumbers } from './number-codec.ts';
import { createTextTable, type TextList, textOf, textsIn } from './text-table.ts';

const hyphen = '-'.charCodeAt(0);
const zero = '0'.charCodeAt(0);
/** A longer figure is written as a text. */
const figureDigits = 9;

export function writeNames(out: ByteWriter, { count, bytes, ends }: TextList): void {
  const heads = createTextTable();
  const headOf = new Int32Array(count);
  /** A figure, as the difference to the one before it behind the same head; NaN: a text. */
  const tails = new Float64Array(count);
  const words: string[] = [];
  const figures: number[] = [];
  for (let name = 0; name < count; name++) {
    const from = name === 0 ? 0 : ends[name - 1]!;
    const to = ends[name]!;
    let tail = to;
    while (tail > from && bytes[tail - 1] !== hyphen) tail -= 1;
    const head = heads.intern(bytes, from, tail);
    headOf[name] = head;
    const figure = figureOf(bytes, tail, to);
    if (figure < 0) {
      tails[name] = Number.NaN;
      words.push(textOf(bytes, tail, to));
      continue;
    }
    tails[name] = figure - (figures[head] ?? 0);
    figures[head] = figure;
  }
  writeTexts(out, textsIn(heads.list()));
  writeNumbers(out, headOf);
  writeNumbers(out, tails);
  writeTexts(out, words);
}

export function readNames(reader: ByteReader, count: number): string[] {
  const heads = readTexts(reader);
  const headOf = readNumbers(reader, count);
  const tails = readNumbers(reader, count);
  const words = readTexts(reader);
  const figures = new Float64Array(heads.length);
  let word = 0;
  return Array.from(headOf, (head, name) => {
    const tail = tails[name]!;
    return `${heads[head]}${Number.isNaN(tail) ? words[word++] : (figures[head]! += tail)}`;
  });
}

/** A whole number without zeros in front of it; -1: it is none. */
function figureOf(bytes: Uint8Array, from: number, to: number): number {
  const digits = to - from;
  if (digits === 0 || digits > figureDigits || (digits > 1 && bytes[from] === zero)) return -1;
  let figure = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - zero;
    if (digit < 0 || digit > 9) return -1;
    figure = figure * 10 + digit;
  }
  return figure;
}

function writeTexts(out: ByteWriter, texts: readonly string[]): void {
  const json = utf8Of(JSON.stringify(texts));
  out.varint(json.length);
  out.all(json);
}

function readTexts(reader: ByteReader): string[] {
  return JSON.parse(new TextDecoder().decode(reader.take(reader.varint()))) as string[];
}
