/**
 * A document and its columns as one run of bytes, and back. The document is JSON and names columns by number; columns are
 * bytes as they are, whole numbers as differences in few bytes, or texts. Both directions stand here, one beneath the other;
 * the page uses the second.
 */
import { type ByteReader, createByteReader, createByteWriter, utf8Of } from './byte-writer.ts';

/** A column of a document, by its number. */
export interface ColumnRef {
  readonly column: number;
}

const Codec = { bytes: 0, numbers: 1, texts: 2 } as const;

/** Gathers the columns of a document. */
export interface ColumnSink {
  bytes(values: Uint8Array): ColumnRef;
  /** Whole numbers of either sign, or NaN. Throws a RangeError for others. */
  numbers(values: ArrayLike<number>): ColumnRef;
  texts(values: readonly string[]): ColumnRef;
  /** All columns and the document that names them. */
  pack(document: unknown): Uint8Array;
}

export function createColumnSink(): ColumnSink {
  const columns: { codec: number; count: number; bytes: Uint8Array }[] = [];
  const add = (codec: number, count: number, bytes: Uint8Array): ColumnRef => {
    return { column: columns.push({ codec, count, bytes }) - 1 };
  };
  return {
    bytes: (values) => add(Codec.bytes, values.length, values),
    numbers: (values) => add(Codec.numbers, values.length, numberBytes(values)),
    texts: (values) => add(Codec.texts, values.length, utf8Of(JSON.stringify(values))),
    pack(document) {
      const json = utf8Of(JSON.stringify(document));
      const out = createByteWriter(json.length + columns.reduce((sum, { bytes }) => sum + bytes.length + 16, 16));
      out.varint(json.length);
      out.all(json);
      out.varint(columns.length);
      for (const { codec, count, bytes } of columns.splice(0)) {
        out.byte(codec);
        out.varint(count);
        out.varint(bytes.length);
        out.all(bytes);
      }
      return out.bytes();
    },
  };
}

/** Each number as the difference to the one before it, raised by one; 0 is NaN. */
function numberBytes(values: ArrayLike<number>): Uint8Array {
  const out = createByteWriter(values.length + 16);
  let before = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (Number.isNaN(value)) {
      out.varint(0);
      continue;
    }
    if (!Number.isSafeInteger(value)) throw new RangeError(`a column holds ${value}, which is no whole number`);
    const change = value - before;
    out.varint((change < 0 ? -change * 2 - 1 : change * 2) + 1);
    before = value;
  }
  return out.bytes();
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
  const document = JSON.parse(textOf(reader.take(reader.varint()))) as unknown;
  const columns = Array.from({ length: reader.varint() }, () => readColumn(reader));
  const column = ({ column: at }: ColumnRef, codec: number): StoredColumn => {
    const found = columns[at];
    if (found?.codec !== codec) throw new RangeError(`column ${at} is not there, or of another kind`);
    return found;
  };
  return {
    document,
    bytes: (ref) => column(ref, Codec.bytes).bytes,
    numbers: (ref) => numbersOf(column(ref, Codec.numbers)),
    texts: (ref) => JSON.parse(textOf(column(ref, Codec.texts).bytes)) as string[],
  };
}

interface StoredColumn {
  readonly codec: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

function readColumn(reader: ByteReader): StoredColumn {
  return { codec: reader.byte(), count: reader.varint(), bytes: reader.take(reader.varint()) };
}

function numbersOf({ count, bytes }: StoredColumn): Float64Array {
  const values = new Float64Array(count);
  const reader = createByteReader(bytes);
  let before = 0;
  for (let at = 0; at < count; at++) {
    const raised = reader.varint();
    if (raised === 0) {
      values[at] = Number.NaN;
      continue;
    }
    const folded = raised - 1;
    before += folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
    values[at] = before;
  }
  return values;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
