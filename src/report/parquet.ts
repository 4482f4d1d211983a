/**
 * Tables as Parquet files: the same table, the same bytes. Times are written as differences and texts as numbers into
 * dictionaries, so that compressing them would cost more time than it saves space; bounds per column are left out, since
 * readers of so small files read them whole.
 */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DataTable, TableColumn } from './data-tables.ts';

/** Rows that readers take up together. */
const rowGroupSize = 131_072;

type Options = Parameters<typeof parquetWriteBuffer>[0];
type Element = NonNullable<Options['schema']>[number];
type Source = Options['columnData'][number];

/** Throws a RangeError where a column of whole numbers has another one. */
export function parquetOf({ columns }: DataTable): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(sourceOf),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    codec: 'UNCOMPRESSED',
    statistics: false,
    rowGroupSize,
    createdBy: 'headroom',
  });
  return new Uint8Array(buffer);
}

/** Times are whole microseconds in UTC, which tools read as timestamps with a zone. */
function elementOf({ name, type }: TableColumn): Element {
  switch (type) {
    case 'string':
    case 'coded':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' };
    case 'double':
      return { name, type: 'DOUBLE', repetition_type: 'REQUIRED' };
    case 'int':
      return { name, type: 'INT64', repetition_type: 'REQUIRED' };
    default:
      return { name, type: 'INT64', converted_type: 'TIMESTAMP_MICROS', repetition_type: 'OPTIONAL' };
  }
}

function sourceOf(column: TableColumn): Source {
  const { name } = column;
  switch (column.type) {
    case 'coded': {
      const { texts, codes } = column;
      return { name, data: cells(codes, (code) => texts[code]!), encoding: 'RLE_DICTIONARY' };
    }
    case 'string':
      return { name, data: cells(column.values, (text) => text), encoding: 'PLAIN' };
    case 'double':
      return { name, data: cells(column.values, (value) => value) };
    case 'int': {
      const bigInts = new Map<number, bigint>();
      return { name, data: cells(column.values, (value) => bigIntOf(value, bigInts)) };
    }
    default: {
      const { startsAt } = column;
      const time = (micros: number): bigint | null => (Number.isNaN(micros) ? null : BigInt(startsAt + micros));
      return { name, data: cells(column.values, time), encoding: 'DELTA_BINARY_PACKED' };
    }
  }
}

/** Of whole numbers many are equal: as many are kept as a table of templates has. */
function bigIntOf(value: number, kept: Map<number, bigint>): bigint {
  const found = kept.get(value);
  if (found !== undefined) return found;
  const made = BigInt(value);
  if (kept.size < 1024) kept.set(value, made);
  return made;
}

/**
 * The writer takes a column by its length and slices of it, one group of rows after the other: the objects that it wants
 * are made for a group, not for the table.
 */
function cells<T>(values: ArrayLike<T>, cellOf: (value: T) => string | number | bigint | null): Source['data'] {
  const slice = (from: number, to: number): unknown[] => {
    const rows = new Array<unknown>(Math.min(to, values.length) - from);
    for (let at = 0; at < rows.length; at++) rows[at] = cellOf(values[from + at]!);
    return rows;
  };
  return { length: values.length, slice } as unknown as Source['data'];
}
