/** A column of some rows as Parquet's column chunk: its dictionary, if that is shorter, and one page of values. */
import type { TableColumn } from '../data-tables.ts';
import { type ByteWriter, utf8Of } from '../html/byte-writer.ts';
import { bitsOf, deltaBytes, Encoding, hybridBytes, plainDoubles, plainIntegers, plainTexts } from './encodings.ts';
import { createThriftWriter } from './thrift.ts';

/** What the footer tells of a chunk. */
export interface Chunk {
  readonly name: string;
  readonly type: number;
  readonly values: number;
  readonly nulls: number;
  readonly encodings: readonly number[];
  /** Places in the file; null: it has no dictionary. */
  readonly dictionaryAt: number | null;
  readonly pageAt: number;
  readonly bytes: number;
  /** The least and the greatest value as Parquet writes it; null: all are null, or they are not told. */
  readonly least: Uint8Array | null;
  readonly greatest: Uint8Array | null;
}

/** Numbers of the format's types. */
export const PhysicalType = { int64: 2, double: 5, byteArray: 6 } as const;

export function physicalType({ type }: TableColumn): number {
  if (type === 'string' || type === 'coded') return PhysicalType.byteArray;
  return type === 'double' ? PhysicalType.double : PhysicalType.int64;
}

/** Values of a page before it has its header. */
interface Values {
  readonly encoding: number;
  readonly bytes: Uint8Array;
  readonly dictionary: { readonly count: number; readonly bytes: Uint8Array } | null;
  readonly least: Uint8Array | null;
  readonly greatest: Uint8Array | null;
}

/** Writes rows `from` to before `to`. Throws a RangeError for a number that the type does not hold. */
export function writeChunk(out: ByteWriter, column: TableColumn, from: number, to: number): Chunk {
  const rows = to - from;
  const { values, levels, nulls } = valuesOf(column, from, to);
  const begin = out.length;
  if (values.dictionary !== null) {
    writeHeader(out, dictionaryPage, values.dictionary.bytes.length, values.dictionary.count, Encoding.plain);
    out.all(values.dictionary.bytes);
  }
  const pageAt = out.length;
  writeHeader(out, dataPage, levels.length + values.bytes.length, rows, values.encoding);
  out.all(levels);
  out.all(values.bytes);
  return {
    name: column.name,
    type: physicalType(column),
    values: rows,
    nulls,
    encodings: [Encoding.plain, Encoding.rle, ...(values.encoding === Encoding.plain ? [] : [values.encoding])],
    dictionaryAt: values.dictionary === null ? null : begin,
    pageAt,
    bytes: out.length - begin,
    least: values.least,
    greatest: values.greatest,
  };
}

const dataPage = 0;
const dictionaryPage = 2;

function writeHeader(out: ByteWriter, type: number, bytes: number, values: number, encoding: number): void {
  const header = createThriftWriter(out);
  header.begin();
  header.integer(1, type);
  header.integer(2, bytes);
  header.integer(3, bytes);
  header.begin(type === dataPage ? 5 : 7);
  header.integer(1, values);
  header.integer(2, encoding);
  if (type === dataPage) {
    header.integer(3, Encoding.rle);
    header.integer(4, Encoding.rle);
  }
  header.end();
  header.end();
}

interface Page {
  readonly values: Values;
  /** Which rows are not null, as it stands before the values. */
  readonly levels: Uint8Array;
  readonly nulls: number;
}

const noLevels = new Uint8Array(0);

function valuesOf(column: TableColumn, from: number, to: number): Page {
  switch (column.type) {
    case 'string':
      return { values: textValues(column.values.slice(from, to)), levels: noLevels, nulls: 0 };
    case 'coded':
      return { values: codedValues(column.texts, column.codes, from, to), levels: noLevels, nulls: 0 };
    case 'time':
      return timeValues(column.values, column.startsAt, from, to);
    default: {
      const numbers = new Float64Array(to - from);
      for (let row = from; row < to; row++) numbers[row - from] = column.values[row]!;
      return { values: numberValues(numbers, column.type === 'int'), levels: noLevels, nulls: 0 };
    }
  }
}

/** Few of them are equal. */
function textValues(texts: readonly string[]): Values {
  return { encoding: Encoding.plain, bytes: plainTexts(texts), dictionary: null, least: null, greatest: null };
}

function codedValues(texts: readonly string[], codes: ArrayLike<number>, from: number, to: number): Values {
  /** Code among the texts of these rows, by code; -1: it did not come yet. */
  const own = new Int32Array(texts.length).fill(-1);
  const used: string[] = [];
  const numbers = new Int32Array(to - from);
  for (let row = from; row < to; row++) {
    const code = codes[row]!;
    if (own[code] === -1) own[code] = used.push(texts[code]!) - 1;
    numbers[row - from] = own[code]!;
  }
  const sorted = used.map(utf8Of).sort(compareBytes);
  return {
    ...dictionaryPages(numbers, used.length, plainTexts(used)),
    least: sorted[0] ?? null,
    greatest: sorted.at(-1) ?? null,
  };
}

/** Page and dictionary: the width of the numbers stands before them. */
function dictionaryPages(numbers: Int32Array, count: number, bytes: Uint8Array): Omit<Values, 'least' | 'greatest'> {
  const width = Math.max(1, bitsOf(count - 1));
  const packed = hybridBytes(numbers, width);
  const page = new Uint8Array(packed.length + 1);
  page[0] = width;
  page.set(packed, 1);
  return { encoding: Encoding.rleDictionary, bytes: page, dictionary: { count, bytes } };
}

function timeValues(values: ArrayLike<number>, startsAt: number, from: number, to: number): Page {
  const rows = to - from;
  const there = new Uint8Array(rows);
  const numbers = new Float64Array(rows);
  let count = 0;
  for (let row = from; row < to; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    there[row - from] = 1;
    numbers[count++] = startsAt + value;
  }
  const runs = hybridBytes(there, 1);
  const levels = new Uint8Array(4 + runs.length);
  new DataView(levels.buffer).setUint32(0, runs.length, true);
  levels.set(runs, 4);
  return { values: numberValues(numbers.subarray(0, count), true), levels, nulls: rows - count };
}

/** Dictionaries of numbers have at most so many. */
const dictionaryMax = 4096;
/** Differences are written of values up to the first, on either side, which are so far apart at most. */
const deltaMax = 2 ** 52;
const deltaSpan = 2 ** 51;

/** In the shortest of the ways that are open to it. */
function numberValues(numbers: Float64Array, whole: boolean): Values {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of numbers) {
    if (whole && !Number.isSafeInteger(value))
      throw new RangeError(`a column holds ${value}, which is no whole number`);
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const plain = whole ? plainIntegers : plainDoubles;
  const bounds = {
    least: least > greatest ? null : plain([least]),
    greatest: least > greatest ? null : plain([greatest]),
  };
  const direct =
    whole && greatest <= deltaMax && least >= -deltaMax && !(greatest - least > deltaSpan)
      ? { encoding: Encoding.deltaBinaryPacked, bytes: deltaBytes(numbers), dictionary: null }
      : { encoding: Encoding.plain, bytes: plain(numbers), dictionary: null };
  const coded = codedNumbers(numbers);
  if (coded === null) return { ...direct, ...bounds };
  const { codes, known } = coded;
  const pages = dictionaryPages(codes, known.length, plain(known));
  const shorter = pages.bytes.length + pages.dictionary!.bytes.length < direct.bytes.length;
  return { ...(shorter ? pages : direct), ...bounds };
}

/** Null: too many of them differ. */
function codedNumbers(numbers: Float64Array): { codes: Int32Array; known: number[] } | null {
  const most = Math.min(dictionaryMax, numbers.length / 4);
  const codes = new Int32Array(numbers.length);
  const known: number[] = [];
  const codeOf = new Map<number, number>();
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at]!;
    let code = codeOf.get(value);
    if (code === undefined) {
      if (known.length >= most) return null;
      codeOf.set(value, (code = known.push(value) - 1));
    }
    codes[at] = code;
  }
  return { codes, known };
}

/** The order that Parquet gives texts: that of their bytes. */
function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return a.length - b.length;
}
