/** Tables as Parquet files: the same table, the same bytes. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DataTable, TableColumn } from './data-tables.ts';

export function parquetOf({ columns }: DataTable): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column) => ({ name: column.name, data: dataOf(column) })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: 'headroom',
  });
  return new Uint8Array(buffer);
}

type Element = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/** Times are whole microseconds in UTC, which tools read as timestamps with a zone. */
function elementOf({ name, type }: TableColumn): Element {
  switch (type) {
    case 'string':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' };
    case 'double':
      return { name, type: 'DOUBLE', repetition_type: 'REQUIRED' };
    case 'int':
      return { name, type: 'INT64', repetition_type: 'REQUIRED' };
    default:
      return { name, type: 'INT64', converted_type: 'TIMESTAMP_MICROS', repetition_type: 'OPTIONAL' };
  }
}

type Cell = string | number | bigint | null;

/**
 * The writer takes a column by its length and slices of it, one group of rows after the other: the objects that it wants
 * are made for a group, not for the table.
 */
function dataOf(column: TableColumn): Cell[] {
  const { length } = column.values;
  const slice = (from: number, to: number): Cell[] => {
    const cells = new Array<Cell>(Math.min(to, length) - from);
    for (let at = 0; at < cells.length; at++) cells[at] = cellOf(column, from + at);
    return cells;
  };
  return { length, slice } as unknown as Cell[];
}

function cellOf(column: TableColumn, row: number): Cell {
  const value = column.values[row]!;
  if (typeof value === 'string' || column.type === 'double') return value;
  if (Number.isNaN(value)) return null;
  return BigInt(column.type === 'time' ? column.startsAt + value : value);
}
