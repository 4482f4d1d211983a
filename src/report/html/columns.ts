/**
 * A document and its columns as bytes, and back. The document is JSON and names columns by number; columns are bytes, whole
 * numbers or texts. Both directions stand here, one beneath the other; the page uses the second.
 */
import { type ByteReader, type ByteWriter, createByteReader, createByteWriter, utf8Of } from './byte-writer.ts';
import { readNames, writeNames } from './name-codec.ts';
import { readNumbers, writeNumbers } from './number-codec.ts';
import { type TextList, textListOf } from './text-table.ts';

/** A column of a document, by its number. */
export interface ColumnRef {
  readonly column: number;
}

const Codec = { bytes: 0, numbers: 1, texts: 2, later: 3 } as const;

/** Gathers the columns of a document. */
export interface ColumnSink {
  /** Bytes of which one is mostly like the one before it. */
  bytes(values: Uint8Array): ColumnRef;
  /** Whole numbers of either sign, or NaN. Throws a RangeError for others. */
  numbers(values: ArrayLike<number>): ColumnRef;
  /** Numbers that are mostly close to those of another column, which is given as it was to `numbers` or to this. */
  later(values: ArrayLike<number>, than: ColumnRef, thanValues: ArrayLike<number>): ColumnRef;
  texts(values: readonly string[] | TextList): ColumnRef;
  /** All columns and the document that names them. */
  pack(document: unknown): Uint8Array;
}

interface Column {
  readonly codec: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

export function createColumnSink(): ColumnSink {
  const columns: Column[] = [];
  const add = (codec: number, count: number, write: (out: ByteWriter) => void): ColumnRef => {
    const out = createByteWriter(1024);
    write(out);
    return { column: columns.push({ codec, count, bytes: out.bytes() }) - 1 };
  };
  return {
    bytes: (values) => add(Codec.bytes, values.length, (out) => out.all(stepsOf(values))),
    numbers: (values) => add(Codec.numbers, values.length, (out) => writeNumbers(out, values)),
    later(values, { column }, than) {
      const differences = new Float64Array(values.length);
      for (let at = 0; at < values.length; at++) differences[at] = values[at]! - orZero(than[at]!);
      return add(Codec.later, values.length, (out) => {
        out.varint(column);
        writeNumbers(out, differences);
      });
    },
    texts(values) {
      const list = 'bytes' in values ? values : textListOf(values);
      return add(Codec.texts, list.count, (out) => writeNames(out, list));
    },
    pack: (document) => packed(columns.splice(0), document),
  };
}

/** The directory stands in front. */
function packed(columns: readonly Column[], document: unknown): Uint8Array {
  const out = createByteWriter(65_536);
  const json = utf8Of(JSON.stringify(document));
  out.varint(json.length);
  out.all(json);
  out.varint(columns.length);
  for (const { codec, count, bytes } of columns) {
    out.byte(codec);
    out.varint(count);
    out.varint(bytes.length);
  }
  for (const { bytes } of columns) out.all(bytes);
  return out.bytes();
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

/** Each byte as the difference to the one before it. */
function stepsOf(values: Uint8Array): Uint8Array {
  const steps = new Uint8Array(values.length);
  let before = 0;
  for (let at = 0; at < values.length; at++) {
    steps[at] = values[at]! - before;
    before = values[at]!;
  }
  return steps;
}

function fromSteps(steps: Uint8Array): Uint8Array {
  const values = new Uint8Array(steps.length);
  let before = 0;
  for (let at = 0; at < steps.length; at++) values[at] = before += steps[at]!;
  return values;
}

/** A document with its columns, read when asked for. */
export interface Packed {
  readonly document: unknown;
  bytes(ref: ColumnRef): Uint8Array;
  numbers(ref: ColumnRef): Float64Array;
  texts(ref: ColumnRef): string[];
}

/** Throws when the bytes are not what `pack` makes. */
export function readPacked(bytes: Uint8Array): Packed {
  const reader = createByteReader(bytes);
  const document = JSON.parse(new TextDecoder().decode(reader.take(reader.varint()))) as unknown;
  const columns = readColumns(reader);
  const column = ({ column: at }: ColumnRef, ...codecs: number[]): Column => {
    const found = columns[at];
    if (found === undefined || !codecs.includes(found.codec)) {
      throw new RangeError(`column ${at} is not there, or of another kind`);
    }
    return found;
  };
  const numbers = (ref: ColumnRef): Float64Array => {
    const { codec, count, bytes: own } = column(ref, Codec.numbers, Codec.later);
    const from = createByteReader(own);
    if (codec === Codec.numbers) return readNumbers(from, count);
    const than = numbers({ column: from.varint() });
    return readNumbers(from, count).map((difference, at) => difference + orZero(than[at]!));
  };
  return {
    document,
    bytes: (ref) => fromSteps(column(ref, Codec.bytes).bytes),
    numbers,
    texts(ref) {
      const { count, bytes: own } = column(ref, Codec.texts);
      return readNames(createByteReader(own), count);
    },
  };
}

function readColumns(reader: ByteReader): Column[] {
  const facts = Array.from({ length: reader.varint() }, () => {
    return { codec: reader.byte(), count: reader.varint(), length: reader.varint() };
  });
  return facts.map(({ length, ...own }) => ({ ...own, bytes: reader.take(length) }));
}
