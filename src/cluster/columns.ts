/**
 * Growable columns: parallel typed arrays that share one capacity. A table declares its columns once, as data; growing
 * replaces the arrays, so a loop takes the arrays it needs into constants first and never keeps them across a verb that
 * may add a row.
 */
import { assert } from '../sim/invariant.ts';
import type { ArrayConstructor, StateReader, StateWriter } from '../sim/state.ts';

/** The element types a column may have. */
export type Column = Float64Array | Int32Array | Uint32Array | Uint8Array | Uint16Array;

/** A longer (at least `minimum`) copy of a column; new rows hold `fill`. Short ones double, long ones grow by a quarter. */
export function grown<Array extends Column>(column: Array, minimum: number, fill: number): Array {
  const { length } = column;
  const capacity = Math.max(minimum, length < 65_536 ? length * 2 : length + (length >> 2), 16);
  const Constructor = column.constructor as new (length: number) => Array;
  const copy = new Constructor(capacity);
  copy.set(column);
  if (fill !== 0) copy.fill(fill, column.length);
  return copy;
}

/** Names and fills of the columns of a table, in the order in which they are saved. */
export type ColumnFills<Table> = {
  readonly [Name in keyof Table as Table[Name] extends Column ? Name : never]: number;
};

/** Grows every column named in `fills` to hold at least `rows` rows. */
export function growTable<Table extends object>(table: Table, fills: ColumnFills<Table>, rows: number): void {
  for (const [name, fill] of Object.entries(fills)) {
    const columns = table as unknown as Record<string, Column>;
    if (columns[name]!.length < rows) columns[name] = grown(columns[name]!, rows, fill as number);
  }
}

/** Writes the first `rows` rows of every column. */
export function saveTable<Table extends object>(
  writer: StateWriter,
  prefix: string,
  table: Table,
  fills: ColumnFills<Table>,
  rows: number,
): void {
  for (const name of Object.keys(fills)) {
    writer.array(`${prefix}.${name}`, (table as unknown as Record<string, Column>)[name]!.subarray(0, rows));
  }
}

/** Restores what `saveTable` wrote; the columns have room for these rows alone. */
export function loadTable<Table extends object>(
  reader: StateReader,
  prefix: string,
  table: Table,
  fills: ColumnFills<Table>,
  rows: number,
): void {
  const columns = table as unknown as Record<string, Column>;
  for (const name of Object.keys(fills)) {
    const type = columns[name]!.constructor as ArrayConstructor<Column>;
    columns[name] = reader.array(`${prefix}.${name}`, type);
    assert(columns[name].length === rows, () => `${prefix}.${name}: ${columns[name]!.length} rows, not ${rows}`);
  }
}
