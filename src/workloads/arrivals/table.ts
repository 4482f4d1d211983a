/**
 * CSV files with a header, read as a table: which columns are used, and every row's values by use. A misspelt, missing
 * or doubled column is told at the header; a row that is too short or too long at the row.
 */
import type { Diagnostic } from '../../api/diagnostic.ts';
import { printable } from '../../api/diagnostic.ts';
import { didYouMean } from '../../api/schema-errors.ts';
import { fileError, type InputFile } from '../../api/source.ts';
import {
  type CsvBlock,
  type CsvProblems,
  type CsvRow,
  createCsvProblems,
  parseCsvBlock,
  readCsvBlock,
  readCsvBlocks,
} from './csv.ts';

/** One column that a reader uses. */
export interface ColumnUse {
  /** Its name in the header. */
  readonly column: string;
  /** A table without a column that is not required reads as if it were empty everywhere. */
  readonly required: boolean;
}

/** The values of one row that are used; complaints about them name line, column and value. */
export interface Cells {
  /** The value of the n-th use; '' where it is absent. */
  text(use: number): string;
  refuse(use: number, message: string, hint?: string): void;
}

/** What makes something of a row; null when the row was refused, or is left out. */
export type Decode<Row> = (cells: Cells, rowIndex: number) => Row | null;

/** A file whose every row was looked at: its blocks, with the index of each one's first row. */
export interface CheckedTable {
  readonly file: InputFile;
  readonly delimiter: string;
  /** Position in the header of each use, -1 for none. */
  readonly fields: readonly number[];
  readonly uses: readonly ColumnUse[];
  readonly width: number;
  readonly blocks: readonly (CsvBlock & { readonly firstRow: number })[];
  readonly rows: number;
}

/** What a walk over a file found. The table is null when the header cannot be used. */
export interface TableFindings {
  readonly table: CheckedTable | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a whole file once, in bounded memory, and lets `decode` look at every row (rows count from 0). All that is
 * wrong is collected, up to a limit. Throws a DiagnosticError when the file cannot be read.
 */
export function checkTable(
  file: InputFile,
  uses: readonly ColumnUse[],
  delimiter: string,
  decode: Decode<unknown>,
): TableFindings {
  const problems = createCsvProblems(file.name);
  const blocks: (CsvBlock & { firstRow: number })[] = [];
  let fields: number[] | null = null;
  let width = 0;
  let rows = 0;
  for (const { block, bytes } of readCsvBlocks(file, delimiter, problems)) {
    const parsed = parseCsvBlock(bytes, block, delimiter, problems);
    if (problems.full || (parsed.length === 0 && problems.diagnostics.length > 0)) break;
    let first = 0;
    if (fields === null) {
      const header = parsed[0];
      if (header === undefined) continue;
      fields = resolveColumns(header, uses, delimiter, problems);
      if (fields === null) return { table: null, diagnostics: problems.diagnostics };
      width = header.fields.length;
      first = 1;
    }
    blocks.push({ ...block, firstRow: rows });
    for (let i = first; i < parsed.length && !problems.full; i++) {
      decodeRow(parsed[i]!, { fields, uses, width }, problems, decode, rows);
      rows += 1;
    }
    if (problems.full) break;
  }
  if (fields === null) {
    if (problems.diagnostics.length === 0) {
      const expected = uses.filter(({ required }) => required).map(({ column }) => column);
      problems.add(fileError(file.name, `is empty, expected a header line with ${listNames(expected)}`));
    }
    return { table: null, diagnostics: problems.diagnostics };
  }
  if (rows === 0 && problems.diagnostics.length === 0) {
    problems.add({ ...fileError(file.name, 'has a header but no rows'), severity: 'warning' });
  }
  return { table: { file, delimiter, fields, uses, width, blocks, rows }, diagnostics: problems.diagnostics };
}

/** The rows of the n-th block of a checked table, decoded; rows that `decode` leaves out are left out. */
export function readTableBlock<Row>(table: CheckedTable, index: number, decode: Decode<Row>): (Row | null)[] {
  const block = table.blocks[index]!;
  const problems = createCsvProblems(table.file.name);
  const parsed = parseCsvBlock(readCsvBlock(table.file, block), block, table.delimiter, problems);
  const rows: (Row | null)[] = [];
  const first = index === 0 ? 1 : 0;
  for (let i = first; i < parsed.length; i++) {
    rows.push(decodeRow(parsed[i]!, table, problems, decode, block.firstRow + i - first));
  }
  const expected = (table.blocks[index + 1]?.firstRow ?? table.rows) - block.firstRow;
  if (problems.diagnostics.length > 0 || rows.length !== expected) {
    throw new Error(`${table.file.name}: changed while the run went on`);
  }
  return rows;
}

function decodeRow<Row>(
  row: CsvRow,
  table: Pick<CheckedTable, 'fields' | 'uses' | 'width'>,
  problems: CsvProblems,
  decode: Decode<Row>,
  rowIndex: number,
): Row | null {
  const { fields, uses, width } = table;
  if (row.fields.length !== width) {
    const values = row.fields.length === 1 ? '1 value' : `${row.fields.length} values`;
    problems.atField(row, Math.min(row.fields.length, width), '', `the row has ${values}, the header ${width}`);
    return null;
  }
  const cells: Cells = {
    text: (use) => (fields[use]! < 0 ? '' : row.fields[fields[use]!]!),
    refuse: (use, message, hint) => problems.atField(row, fields[use]!, uses[use]!.column, message, hint),
  };
  return decode(cells, rowIndex);
}

/** Positions of the uses in the header, or null with what is wrong. */
function resolveColumns(
  header: CsvRow,
  uses: readonly ColumnUse[],
  delimiter: string,
  problems: CsvProblems,
): number[] | null {
  const names = header.fields;
  const before = problems.diagnostics.length;
  names.forEach((name, field) => {
    const first = names.indexOf(name);
    if (first === field || name === '') return;
    problems.atField(header, field, '', `the column "${printable(name, 80)}" stands in the header twice`);
  });
  const positions = uses.map(({ column }) => names.indexOf(column));
  uses.forEach(({ column, required }, use) => {
    if (positions[use]! >= 0 || !required || uses.findIndex((each) => each.column === column) !== use) return;
    const unused = names.filter((name) => !uses.some((each) => each.column === name));
    problems.atField(header, 0, '', `there is no column "${column}"`, hintOfColumn(column, names, unused, delimiter));
  });
  return problems.diagnostics.length > before ? null : positions;
}

function hintOfColumn(column: string, names: readonly string[], unused: readonly string[], delimiter: string): string {
  const other = [',', ';', '\t', '|'].find(
    (each) => each !== delimiter && names.length === 1 && names[0]?.includes(each),
  );
  if (other !== undefined) return `the header has one column only: is the delimiter ${JSON.stringify(other)}?`;
  return didYouMean(column, unused) ?? `the header has ${listNames(names)}`;
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => printable(name, 40));
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ');
}
