/** Series over time from CSV files: what traces of use and of requests have in common. */
import { parse } from 'csv-parse/sync';
import { DiagnosticError } from '../../api/diagnostic.ts';
import { readTextFile } from '../../api/source.ts';
import type { Micros } from '../../sim/time.ts';

/** A row of a series: from `atMicros` on, the text of its value. `row` is its number in the file, the header being 1. */
export interface SeriesRow {
  readonly atMicros: Micros;
  readonly text: string;
  readonly row: number;
}

const units: Readonly<Record<string, Micros>> = {
  ms: 1_000,
  second: 1_000_000,
  seconds: 1_000_000,
  time: 1_000_000,
  s: 1_000_000,
  minute: 60_000_000,
  minutes: 60_000_000,
  hour: 3_600_000_000,
  hours: 3_600_000_000,
};

/**
 * Reads a series, or says what is wrong with it: the first column is the time, whose header names its unit, ascending from
 * 0 on; `column` (default: the second) the value.
 */
export function readSeries(path: string, column: string | undefined): readonly SeriesRow[] | string {
  const table = readTable(path);
  if (typeof table === 'string') return table;
  const [header = [], ...rows] = table;
  const unit = units[header[0]?.toLowerCase() ?? ''];
  if (unit === undefined) {
    const known = 'ms, seconds, minute or hour';
    return `${path}: the first column is to be the time and named by its unit (${known}), not "${header[0] ?? ''}"`;
  }
  const at = column === undefined ? 1 : header.indexOf(column);
  if (at < 1 || at >= header.length) {
    return `${path}: there is no column "${column ?? ''}" beside the time: ${header.slice(1).join(', ')}`;
  }
  if (rows.length === 0) return `${path}: there is no row`;
  const series: SeriesRow[] = [];
  for (const [index, fields] of rows.entries()) {
    const row = index + 2;
    const [time = '', text = ''] = [fields[0], fields[at]];
    const atMicros = /^[0-9]+(?:\.[0-9]+)?$/.test(time) ? Math.round(Number(time) * unit) : Number.NaN;
    if (!Number.isSafeInteger(atMicros)) return `${path}: row ${row}: "${time}" is no time of 0 or more`;
    const before = series.at(-1)?.atMicros ?? -1;
    if (atMicros <= before)
      return `${path}: row ${row}: times are to ascend, but ${time} comes after an equal or later one`;
    series.push({ atMicros, text, row });
  }
  return series;
}

/** The text as a number of 0 or more, or undefined. */
export function countOf(text: string): number | undefined {
  return /^[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : undefined;
}

function readTable(path: string): string[][] | string {
  try {
    return parse(readTextFile(path), { bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    return `${path}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
