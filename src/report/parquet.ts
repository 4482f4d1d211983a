/**
 * Tables as Parquet files (parquet-format, README.md): the same table, the same bytes. Written by ourselves: values go from
 * the run's columns into the file's bytes, without an object per cell. Not compressed, since what is written as differences
 * and as numbers into dictionaries is small already.
 */
import type { DataTable, TableColumn } from './data-tables.ts';
import { createByteWriter, utf8Of } from './html/byte-writer.ts';
import { type Chunk, PhysicalType, physicalType, writeChunk } from './parquet/column.ts';
import { createThriftWriter, ThriftType, type ThriftWriter } from './parquet/thrift.ts';

/** Rows that readers take up together. */
const groupRows = 131_072;
const magic = utf8Of('PAR1');

interface RowGroup {
  readonly rows: number;
  readonly chunks: readonly Chunk[];
}

/** Throws a RangeError where a column of whole numbers has another one. */
export function parquetOf({ columns, rows }: DataTable): Uint8Array {
  const out = createByteWriter(65_536);
  out.all(magic);
  const groups: RowGroup[] = [];
  for (let from = 0; from < rows; from += groupRows) {
    const to = Math.min(rows, from + groupRows);
    groups.push({ rows: to - from, chunks: columns.map((column) => writeChunk(out, column, from, to)) });
  }
  const footerAt = out.length;
  writeFooter(createThriftWriter(out), columns, rows, groups);
  const footerBytes = out.length - footerAt;
  for (let shift = 0; shift < 32; shift += 8) out.byte((footerBytes >>> shift) & 255);
  out.all(magic);
  return out.bytes();
}

function writeFooter(
  to: ThriftWriter,
  columns: readonly TableColumn[],
  rows: number,
  groups: readonly RowGroup[],
): void {
  to.begin();
  to.integer(1, 2);
  to.list(2, ThriftType.struct, columns.length + 1);
  to.begin();
  to.text(4, 'root');
  to.integer(5, columns.length);
  to.end();
  for (const column of columns) writeElement(to, column);
  to.integer(3, rows, ThriftType.i64);
  to.list(4, ThriftType.struct, groups.length);
  for (const group of groups) writeGroup(to, group);
  to.text(6, 'headroom');
  // Bounds are those of the types' own orders.
  to.list(7, ThriftType.struct, columns.length);
  for (const _ of columns) {
    to.begin();
    to.begin(1);
    to.end();
    to.end();
  }
  to.end();
}

const Repetition = { required: 0, optional: 1 } as const;
const ConvertedType = { utf8: 0, timestampMicros: 10 } as const;

/** Times are whole microseconds in UTC, which tools read as timestamps with a zone. */
function writeElement(to: ThriftWriter, column: TableColumn): void {
  const physical = physicalType(column);
  to.begin();
  to.integer(1, physical);
  to.integer(3, column.type === 'time' ? Repetition.optional : Repetition.required);
  to.text(4, column.name);
  if (physical === PhysicalType.byteArray) to.integer(6, ConvertedType.utf8);
  else if (column.type === 'time') to.integer(6, ConvertedType.timestampMicros);
  to.end();
}

function writeGroup(to: ThriftWriter, { rows, chunks }: RowGroup): void {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.bytes, 0);
  to.begin();
  to.list(1, ThriftType.struct, chunks.length);
  for (const chunk of chunks) {
    to.begin();
    to.integer(2, chunk.dictionaryAt ?? chunk.pageAt, ThriftType.i64);
    writeChunkFacts(to, chunk);
    to.end();
  }
  to.integer(2, bytes, ThriftType.i64);
  to.integer(3, rows, ThriftType.i64);
  to.integer(6, bytes, ThriftType.i64);
  to.end();
}

const uncompressed = 0;

function writeChunkFacts(to: ThriftWriter, chunk: Chunk): void {
  to.begin(3);
  to.integer(1, chunk.type);
  to.list(2, ThriftType.i32, chunk.encodings.length);
  for (const encoding of chunk.encodings) to.elementInteger(encoding);
  to.list(3, ThriftType.binary, 1);
  to.elementText(chunk.name);
  to.integer(4, uncompressed);
  to.integer(5, chunk.values, ThriftType.i64);
  to.integer(6, chunk.bytes, ThriftType.i64);
  to.integer(7, chunk.bytes, ThriftType.i64);
  to.integer(9, chunk.pageAt, ThriftType.i64);
  if (chunk.dictionaryAt !== null) to.integer(11, chunk.dictionaryAt, ThriftType.i64);
  to.begin(12);
  to.integer(3, chunk.nulls, ThriftType.i64);
  if (chunk.greatest !== null) to.binary(5, chunk.greatest);
  if (chunk.least !== null) to.binary(6, chunk.least);
  to.end();
  to.end();
}
