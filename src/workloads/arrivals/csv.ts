/**
 * CSV files of any length, block by block: a block is a whole number of rows of at least 256 KiB in all (the last one
 * may be shorter), read, checked and parsed by itself with csv-parse, so that memory is bounded whatever the file's
 * size and reading can go on at any block. RFC 4180: quotes, doubled quotes, line breaks within quotes; LF or CRLF;
 * UTF-8 with or without byte order mark; blanks around values are taken away; empty lines are skipped.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { clipLine, type Diagnostic, printable } from '../../api/diagnostic.ts';
import { checkText, fileError, type InputFile, readBlocks, readRange } from '../../api/source.ts';
import { assert } from '../../sim/invariant.ts';

/** A block's rows are read together. Larger blocks gain nothing: parsing is what costs. */
export const CSV_BLOCK_BYTES = 256 * 1024;
/** The longest row, its line breaks within quotes included. */
export const CSV_ROW_BYTES_MAX = 1024 * 1024;
/** After so many errors the rest of a file is not looked at. */
export const CSV_ERRORS_MAX = 100;

/** Where a block stands in its file: bytes `start` to `end`, and the line of its first byte. */
export interface CsvBlock {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A row as it is given out: values by column, and where it stood, worked out only when something is wrong. */
export interface CsvRow {
  readonly fields: readonly string[];
  /** Where the row, or a field of it, stands. */
  locate(field: number): { readonly line: number; readonly column: number; readonly text: string };
}

/** Collects what is wrong with one file, up to CSV_ERRORS_MAX. */
export interface CsvProblems {
  readonly file: string;
  readonly diagnostics: Diagnostic[];
  /** Enough was found: stop reading. */
  readonly full: boolean;
  add(diagnostic: Diagnostic): void;
  /** A finding about a field (from 0) of a row; `column` is what the user calls it. */
  atField(row: CsvRow, field: number, column: string, message: string, hint?: string): void;
}

export function createCsvProblems(file: string): CsvProblems {
  const diagnostics: Diagnostic[] = [];
  let errors = 0;
  const problems: CsvProblems = {
    file,
    diagnostics,
    get full() {
      return errors >= CSV_ERRORS_MAX;
    },
    add(diagnostic) {
      if (errors >= CSV_ERRORS_MAX) return;
      diagnostics.push(diagnostic);
      if (diagnostic.severity !== 'error') return;
      errors += 1;
      if (errors === CSV_ERRORS_MAX) {
        diagnostics.push(fileError(file, `${CSV_ERRORS_MAX} errors: the rest of the file was not read`));
      }
    },
    atField(row, field, path, message, hint) {
      const { line, column, text } = row.locate(field);
      const source = clipLine(text, column);
      const about = { severity: 'error', file, line, column, path, message, source } as const;
      problems.add(hint === undefined ? about : { ...about, hint });
    },
  };
  return problems;
}

/**
 * Cuts a file into blocks and hands each one's bytes out, in order. Stops with a diagnostic at bytes that are no text
 * and at a row that is too long. A file that cannot be read throws a DiagnosticError.
 */
export function* readCsvBlocks(
  file: InputFile,
  delimiter: string,
  problems: CsvProblems,
): Generator<{ readonly block: CsvBlock; readonly bytes: Buffer }> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  let line = 1;
  const check = (bytes: Buffer): boolean => {
    const problem = checkText(bytes, { name: file.name, line, atStart: start === 0 });
    if (problem !== null) problems.add(problem);
    return problem === null;
  };
  for (const chunk of readBlocks(file)) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const end = findRowEnd(rest);
      if (end === 0) break;
      const bytes = rest.subarray(0, end);
      if (!check(bytes)) return;
      yield { block: { start, end: start + end, line }, bytes };
      line += countNewlines(bytes);
      start += end;
      rest = rest.subarray(end);
    }
    if (rest.length > CSV_ROW_BYTES_MAX + CSV_BLOCK_BYTES) {
      reportLongRow(rest, line, delimiter, problems, check);
      return;
    }
  }
  if (rest.length > 0 && check(rest)) yield { block: { start, end: start + rest.length, line }, bytes: rest };
}

/** Reads one block again. The file must still be what it was. */
export function readCsvBlock(file: InputFile, block: CsvBlock): Buffer {
  const bytes = readRange(file, block.start, block.end);
  assert(bytes !== null, () => `${file.name}: changed while it was read`);
  return bytes;
}

/** The rows of one block. Rows after one with broken quotes cannot be told apart: it ends there, with a diagnostic. */
export function parseCsvBlock(bytes: Buffer, block: CsvBlock, delimiter: string, problems: CsvProblems): CsvRow[] {
  const mark = block.start === 0 && bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = mark ? bytes.subarray(3) : bytes;
  const rows: CsvRow[] = [];
  let from = 0;
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { bytes: number } }[];
    for (const { record, info } of records) {
      rows.push(rowOf(text, block.line, delimiter, record, from));
      from = info.bytes;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.add(describeCsvError(error as BrokenQuotes, text, block.line, problems.file));
    return [];
  }
  return rows;
}

/** Place of a field: the row's line, and the character of the field's first value character in the row's own text. */
function rowOf(bytes: Buffer, blockLine: number, delimiter: string, fields: readonly string[], from: number): CsvRow {
  return {
    fields,
    locate(field) {
      let start = from;
      while (bytes[start] === newline || bytes[start] === carriageReturn) start += 1;
      let end = start;
      let quoted = false;
      while (end < bytes.length && (quoted || bytes[end] !== newline)) {
        if (bytes[end] === quote) quoted = !quoted;
        end += 1;
      }
      const text = bytes.toString('utf8', start, end).replace(/\r$/, '');
      const at = offsetOfField(text, delimiter, field);
      const before = text.slice(0, at);
      const lineStart = before.lastIndexOf('\n') + 1;
      const lineEnd = text.indexOf('\n', at);
      return {
        line: blockLine + countNewlines(bytes.subarray(0, start)) + before.split('\n').length - 1,
        column: at - lineStart + 1,
        text: text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd),
      };
    },
  };
}

/** Where the field's text begins, blanks skipped; the row's end for a field that it has not. */
function offsetOfField(text: string, delimiter: string, field: number): number {
  let quoted = false;
  let seen = 0;
  let at = 0;
  for (; at < text.length && seen < field; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === delimiter && !quoted) seen += 1;
  }
  while (text[at] === ' ') at += 1;
  return at;
}

/** End of the first row end (outside quotes) at or after CSV_BLOCK_BYTES; 0 when there is none in a row's reach. */
function findRowEnd(bytes: Buffer): number {
  if (bytes.length < CSV_BLOCK_BYTES) return 0;
  const reach = Math.min(bytes.length, CSV_BLOCK_BYTES + CSV_ROW_BYTES_MAX);
  let quoted = false;
  for (let at = 0; at < reach; at++) {
    const byte = bytes[at];
    if (byte === quote) quoted = !quoted;
    else if (byte === newline && !quoted && at + 1 >= CSV_BLOCK_BYTES) return at + 1;
  }
  return 0;
}

/** Either a quote that stands where none may has put the count of quotes out, or the row really is that long. */
function reportLongRow(
  bytes: Buffer,
  line: number,
  delimiter: string,
  problems: CsvProblems,
  check: (bytes: Buffer) => boolean,
): void {
  let end = 0;
  let quoted = false;
  let at = 0;
  for (; at < bytes.length; at++) {
    if (bytes[at] === quote) quoted = !quoted;
    else if (bytes[at] === newline && !quoted) end = at + 1;
  }
  // The last of the rows before it, whole: text to be checked, and quotes to be looked at, up to there and a little on.
  const head = bytes.subarray(0, Math.min(bytes.length, end + CSV_ROW_BYTES_MAX));
  const whole = head.subarray(0, head.lastIndexOf(newline) + 1);
  if (!check(whole)) return;
  const trial = createCsvProblems(problems.file);
  parseCsvBlock(whole, { start: 1, end: 1 + whole.length, line }, delimiter, trial);
  const stray = trial.diagnostics.find(({ message }) => !message.startsWith(notClosed));
  if (stray !== undefined) {
    problems.add(stray);
    return;
  }
  problems.add({
    severity: 'error',
    file: problems.file,
    line: line + countNewlines(bytes.subarray(0, end)),
    column: 1,
    path: '',
    message: `the row is longer than ${CSV_ROW_BYTES_MAX / 1024 / 1024} MiB`,
    hint: quoted ? 'a quote (") in this row is never closed' : 'rows end with a line break (LF or CRLF)',
  });
}

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;
const notClosed = 'the quote that opens here is never closed';

function countNewlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}

interface BrokenQuotes extends CsvError {
  /** End of the last whole record, or of the last whole value of the broken one. */
  readonly bytes?: number;
}

function describeCsvError(error: BrokenQuotes, bytes: Buffer, blockLine: number, file: string): Diagnostic {
  // Up to `bytes` all was well: the broken value begins there, in the line that is shown.
  let from = Math.min(error.bytes ?? 0, bytes.length);
  while (bytes[from] === newline || bytes[from] === carriageReturn) from += 1;
  const start = from === 0 ? 0 : bytes.lastIndexOf(newline, from - 1) + 1;
  const end = bytes.indexOf(newline, from);
  const shown = bytes.toString('utf8', start, end < 0 ? bytes.length : end).replace(/\r$/, '');
  const line = blockLine + countNewlines(bytes.subarray(0, start));
  const at = Math.max(0, shown.indexOf('"', bytes.toString('utf8', start, from).length));
  const messages: Readonly<Record<string, readonly [message: string, hint: string]>> = {
    CSV_QUOTE_NOT_CLOSED: [notClosed, 'close it with "; a quote within quotes is written ""'],
    CSV_INVALID_CLOSING_QUOTE: [
      'text follows a closing quote, expected the delimiter or the end of the row',
      'a quote within quotes is written ""',
    ],
    INVALID_OPENING_QUOTE: [
      'a quote stands inside a value that does not begin with one',
      'put the whole value in quotes, and write a quote within it as ""',
    ],
  };
  const [message, hint] = messages[error.code] ?? [printable(error.message, 200), undefined];
  const source = clipLine(shown, at + 1);
  const about = { severity: 'error', file, line, column: at + 1, path: '', message, source } as const;
  return hint === undefined ? about : { ...about, hint };
}
