/**
 * What a user's input gets told: where, which field, what was expected, and the line itself with a caret under it.
 * All problems of all files are collected first and printed together, sorted; a problem of ours throws instead.
 */

/** A path into an object: keys and list indexes, from the object's root. */
export type FieldPath = readonly (string | number)[];

/** Where something stands in a file: both count from 1, the column in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One finding about the user's input. `line` 0 means that the file as a whole is meant. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field in Kubernetes' notation, as `spec.containers[0].name`; empty for the file or document as a whole. */
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
  /** The text of that line, for the caret; clipped by `clipLine` where lines are long. */
  readonly source?: SourceLine;
}

/** A line of the input as it is shown, and at which of its characters (from 0) the caret stands. */
export interface SourceLine {
  readonly text: string;
  readonly caret: number;
}

/** Carries every diagnostic of an input that cannot be used; exit code 2. */
export class DiagnosticError extends Error {
  override readonly name = 'DiagnosticError';
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    const sorted = sortDiagnostics(diagnostics);
    super(formatDiagnostics(sorted));
    this.diagnostics = sorted;
  }
}

/** How many diagnostics are printed before "and N more". */
export const PRINTED_DIAGNOSTICS_MAX = 20;

const SHOWN_LINE_CHARS_MAX = 160;
const SHOWN_BEFORE_CARET_CHARS = 100;

/** By file, line, column, then errors before warnings, then text: a total order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.severity, b.severity) ||
      compareText(a.path, b.path) ||
      compareText(a.message, b.message),
  );
}

/** Whether any of them makes the input unusable. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** `spec.containers[0].resources.requests[nvidia.com/gpu]`: Kubernetes' notation; keys that are no words in brackets. */
export function formatPath(path: FieldPath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[A-Za-z_$][\w-]*$/.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${part === '' ? '""' : printable(part, 80)}]`;
  }
  return text;
}

/** One diagnostic as text: `file:line:column: path: message`, the source line with its caret, the hint. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, path, message, hint, source, severity } = diagnostic;
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  let text = `${place}: ${severity === 'warning' ? 'warning: ' : ''}${path === '' ? '' : `${path}: `}${message}`;
  if (source !== undefined) {
    const pad = source.text.slice(0, source.caret).replace(/[^\t]/g, ' ');
    text += `\n  ${source.text}\n  ${pad}^`;
  }
  if (hint !== undefined) text += `\n  hint: ${hint}`;
  return text;
}

/** All of them, sorted, at most `limit`; the rest are counted. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], limit = PRINTED_DIAGNOSTICS_MAX): string {
  const shown = sortDiagnostics(diagnostics).slice(0, limit).map(formatDiagnostic);
  const more = diagnostics.length - shown.length;
  if (more > 0) shown.push(`and ${more} more`);
  return shown.join('\n');
}

/** Cuts a long line to what fits a terminal around the column (from 1), and makes it safe to print. */
export function clipLine(line: string, column: number): SourceLine {
  const at = Math.max(0, Math.min(column - 1, line.length));
  const from = at > SHOWN_LINE_CHARS_MAX - 20 ? at - SHOWN_BEFORE_CARET_CHARS : 0;
  const cut = line.slice(from, from + SHOWN_LINE_CHARS_MAX);
  const head = from > 0 ? '…' : '';
  const tail = from + SHOWN_LINE_CHARS_MAX < line.length ? '…' : '';
  return { text: head + replaceControls(cut) + tail, caret: at - from + head.length };
}

/** A value of the user's as it is quoted in a message: JSON, shortened, safe to print. */
export function quoteValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value !== null && typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `"${printable(value, 120).replaceAll('"', '\\"')}"`;
  return String(value);
}

/** User's text as it may be printed: control characters escaped, shortened to `charsMax`. */
export function printable(text: string, charsMax: number): string {
  const short = text.length > charsMax ? `${text.slice(0, charsMax)}…` : text;
  return short.replace(CONTROLS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// C0, DEL, C1, bidirectional overrides and lone surrogates: none of them may reach a terminal from a manifest.
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// One shown character for each, so that the caret keeps its place.
function replaceControls(text: string): string {
  return text.replace(CONTROLS, (char) => (char === '\t' ? char : '\ufffd'));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
