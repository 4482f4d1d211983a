/** A user's own metrics over time: a CSV file whose first column is the time, several values beside it. */
import { parse } from 'csv-parse/sync';
import { DiagnosticError } from '../../api/diagnostic.ts';
import { type Quantity, quantityOf, quantitySign } from '../../api/quantity.ts';
import { fileError, readTextFile } from '../../api/source.ts';
import { ValueError } from '../../api/value-error.ts';
import { type Micros, microsPerSecond, parseRfc3339 } from '../../sim/time.ts';

export interface MetricTable {
  /** Names of the columns beside the time. */
  readonly columns: readonly string[];
  /** Of each row, from 0 on, ascending: a value holds until the next one. */
  readonly times: readonly Micros[];
  /** What time 0 is called, as micros since 1970; null: the file has no dates. */
  readonly startsAt: Micros | null;
  /** By column, then by row. */
  readonly values: readonly (readonly Quantity[])[];
  /** The end: the last row and as long again as the rows usually are apart. */
  readonly endMicros: Micros;
}

const units: Readonly<Record<string, Micros>> = {
  ms: 1_000,
  s: microsPerSecond,
  second: microsPerSecond,
  seconds: microsPerSecond,
  minute: 60_000_000,
  minutes: 60_000_000,
  hour: 3_600_000_000,
  hours: 3_600_000_000,
};
/** Headers of columns with dates, or seconds since 1970. */
const dated: ReadonlySet<string> = new Set(['time', 'timestamp', 'date', 'datetime']);
/** Wrong rows that are told of. */
const errorsMax = 20;
/** A row that comes so many times later than usual is a gap. */
const gapFactor = 3;

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Throws a DiagnosticError with all that is wrong, by line. `gapsHold`: the value before a gap stands in it. */
export function readMetricTable(path: string, gapsHold: boolean): MetricTable {
  const [header, ...lines] = readLines(path);
  const columns = header?.record.slice(1) ?? [];
  const name = header?.record[0] ?? '';
  const unit = units[name.toLowerCase()] ?? (dated.has(name.toLowerCase()) ? null : undefined);
  const wrong: { line: number; message: string; hint?: string }[] = [];
  if (header === undefined) throw failure(path, [{ line: 1, message: 'is empty' }]);
  if (unit === undefined) {
    const message = `the first column is to be the time, named by its unit (seconds, minute, hour, ms) or time, not "${name}"`;
    throw failure(path, [{ line: 1, message }]);
  }
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice !== undefined) throw failure(path, [{ line: 1, message: `two columns are named "${twice}"` }]);
  if (columns.length === 0) throw failure(path, [{ line: 1, message: 'there is no column beside the time' }]);
  if (lines.length < 2) throw failure(path, [{ line: 1, message: 'there are fewer than two rows' }]);
  const instants: Micros[] = [];
  const values: Quantity[][] = columns.map(() => []);
  for (const { record, info } of lines) {
    const at = timeOf(record[0]!, unit);
    if (at === undefined) wrong.push({ line: info.lines, message: `"${record[0]}" is no time of 0 or more` });
    else if (at <= (instants.at(-1) ?? -1)) {
      wrong.push({
        line: info.lines,
        message: `times are to ascend, but ${record[0]} comes after an equal or later one`,
      });
    }
    instants.push(at ?? 0);
    for (const [index, column] of columns.entries()) {
      const value = quantityIn(record[index + 1]!);
      if (typeof value === 'string') wrong.push({ line: info.lines, message: `${column}: ${value}` });
      else values[index]!.push(value);
    }
  }
  const usual = medianStep(instants);
  const gap =
    wrong.length > 0 || gapsHold
      ? -1
      : instants.findIndex((at, row) => row > 0 && at - instants[row - 1]! > gapFactor * usual);
  if (gap > 0) {
    const seconds = (instants[gap]! - instants[gap - 1]!) / microsPerSecond;
    const message = `comes ${seconds} s after the row before it, where rows are ${usual / microsPerSecond} s apart`;
    wrong.push({ line: lines[gap]!.info.lines, message, hint: '--gaps hold lets the value before the gap stand' });
  }
  if (wrong.length > 0) throw failure(path, wrong);
  const [first] = instants as [Micros];
  const times = instants.map((at) => at - first);
  return { columns, times, startsAt: unit === null ? first : null, values, endMicros: times.at(-1)! + usual };
}

function readLines(path: string): Line[] {
  try {
    return parse(readTextFile(path), { bom: true, skip_empty_lines: true, trim: true, info: true }) as never;
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw new DiagnosticError([fileError(path, error instanceof Error ? error.message : String(error))]);
  }
}

function failure(file: string, wrong: readonly { line: number; message: string; hint?: string }[]): DiagnosticError {
  const told = wrong.slice(0, errorsMax);
  const more = wrong.length - told.length;
  if (more > 0) told.push({ line: told.at(-1)!.line, message: `and ${more} more values are wrong` });
  return new DiagnosticError(
    told.map(({ line, message, hint }) => {
      return { severity: 'error' as const, file, line, column: 1, path: '', message, ...(hint && { hint }) };
    }),
  );
}

/** `unit` null: a date, or seconds since 1970. */
function timeOf(text: string, unit: Micros | null): Micros | undefined {
  if (unit === null && !/^[0-9.]+$/.test(text)) {
    return parseRfc3339(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) ? `${text.replace(' ', 'T')}Z` : text);
  }
  if (!/^[0-9]+(?:\.[0-9]+)?$/.test(text)) return undefined;
  const at = Math.round(Number(text) * (unit ?? microsPerSecond));
  return Number.isSafeInteger(at) ? at : undefined;
}

function quantityIn(text: string): Quantity | string {
  if (text === '') return 'the cell is empty';
  try {
    const value = quantityOf(text);
    return quantitySign(value) < 0 ? `"${text}" is negative` : value;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    return `"${text}" is no number or quantity`;
  }
}

function medianStep(instants: readonly Micros[]): Micros {
  const steps = instants.slice(1).map((at, row) => at - instants[row]!);
  return [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)]!;
}
