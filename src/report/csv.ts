/** Tables as CSV (RFC 4180, but lines end with a line feed): a header, times as RFC 3339, nothing where there is none. */
import { formatRfc3339 } from '../sim/time.ts';
import type { DataTable, TableColumn } from './data-tables.ts';
import { textAt } from './text-column.ts';

export function csvOf({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ name }) => name).join(',')];
  for (let row = 0; row < rows; row++) lines.push(columns.map((column) => cellOf(column, row)).join(','));
  return `${lines.join('\n')}\n`;
}

function cellOf(column: TableColumn, row: number): string {
  const value = column.type === 'coded' ? textAt(column, row) : column.values[row]!;
  if (typeof value === 'string') return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  if (Number.isNaN(value)) return '';
  return column.type === 'time' ? formatRfc3339(column.startsAt + value) : String(value);
}
