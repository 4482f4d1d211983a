/**
 * Splits YAML bytes into documents, and a large List into its items, without parsing. Both cuts are safe in YAML: a
 * line that begins with `---` and a space or line end is a marker even inside a scalar, and no line of an item may be
 * indented as little as the `- ` that begins the next one.
 */
import type { Diagnostic } from './diagnostic.ts';
import type { ByteWindow, Fragment, FragmentOrProblem } from './fragment.ts';
import { advanceWindow, FRAGMENT_BYTES_MAX } from './fragment.ts';

/** A document beyond this is split into the items of its List, if it is one. */
export const LIST_SPLIT_BYTES = 4 * 1024 * 1024;

/** The fragments of a YAML file, in order. */
export function* splitYaml(window: ByteWindow, file: string): Generator<FragmentOrProblem> {
  for (;;) {
    const end = findDocumentEnd(window, LIST_SPLIT_BYTES);
    if (end >= 0) {
      const last = end === window.bytes.length && !window.more();
      if (end > 0) yield take(window, 'document', end);
      if (last && window.bytes.length === 0) return;
      continue;
    }
    const list = findListItems(window);
    if (list !== null) {
      if (!(yield* splitItems(window, file, list))) return;
      continue;
    }
    const whole = findDocumentEnd(window, FRAGMENT_BYTES_MAX);
    if (whole < 0) {
      yield tooLarge(file, window.line, 'document');
      return;
    }
    yield take(window, 'document', whole);
    if (window.bytes.length === 0 && !window.more()) return;
  }
}

const NEWLINE = 10;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const CR = 13;

// The offset at which the document that begins at 0 ends; the file's end counts. -1: not within `limit` bytes.
function findDocumentEnd(window: ByteWindow, limit: number): number {
  let from = 0;
  for (;;) {
    const at = window.bytes.indexOf('\n---', from);
    if (at >= 0) {
      // The character after the marker decides: it may not have been read yet.
      if (at + 4 >= window.bytes.length && window.more()) continue;
      const next = window.bytes[at + 4];
      const isMarker = next === undefined || next === NEWLINE || next === SPACE || next === CR || next === 9;
      if (isMarker && !isDirectives(window.bytes, at)) return at + 1;
      from = at + 4;
      continue;
    }
    if (window.bytes.length > limit) return -1;
    from = Math.max(0, window.bytes.length - 4);
    if (!window.more()) return window.bytes.length;
  }
}

// Directives (%YAML, %TAG) belong to the document that the marker after them begins.
function isDirectives(bytes: Buffer, end: number): boolean {
  if (end > 4096 || bytes.subarray(0, end).indexOf('%') < 0) return false;
  const lines = bytes.toString('latin1', 0, end).split('\n');
  return lines.some((line) => line.startsWith('%')) && lines.every((line) => /^(?:%.*|\s*(?:#.*)?)$/.test(line));
}

function take(window: ByteWindow, type: Fragment['type'], count: number): Fragment {
  const { offset, line } = window;
  let bytes = window.bytes.subarray(0, count);
  advanceWindow(window, count);
  // A bare marker is left out, so that the plain reader sees plain text.
  const marked = bytes.length >= 4 && bytes.toString('latin1', 0, 4) === '---\n';
  if (marked) bytes = bytes.subarray(4);
  const skipped = marked ? 1 : 0;
  return { type, format: 'yaml', bytes, start: offset + 4 * skipped, line: line + skipped, column: 1 };
}

interface ListStart {
  /** Offset of the first item's line; its indentation. */
  readonly at: number;
  readonly indent: number;
}

function findListItems(window: ByteWindow): ListStart | null {
  const head = window.bytes.toString('latin1', 0, 64 * 1024);
  const match = /(?:^|\n)items:[ ]*\r?\n(?:[ ]*(?:#[^\n]*)?\r?\n)*( *)- /.exec(head);
  if (match === null) return null;
  const before = head.slice(0, match.index);
  // An anchor or a block scalar before the items could make them something else.
  if (/[&*|>]/.test(before)) return null;
  const indent = match[1]!.length;
  return { at: match.index + match[0].length - 2 - indent, indent };
}

// Yields the items, then the shell. False when the file has ended.
function* splitItems(window: ByteWindow, file: string, list: ListStart): Generator<FragmentOrProblem, boolean> {
  const head = Buffer.from(window.bytes.subarray(0, list.at));
  const shellStart = { start: window.offset, line: window.line };
  advanceWindow(window, list.at);
  for (;;) {
    const end = findItemEnd(window, list.indent);
    if (end < 0) {
      yield tooLarge(file, window.line, 'List item');
      return false;
    }
    yield take(window, 'item', end);
    if (!isItemAt(window, 0, list.indent)) break;
  }
  const tail = findDocumentEnd(window, FRAGMENT_BYTES_MAX);
  if (tail < 0) {
    yield tooLarge(file, window.line, 'document');
    return false;
  }
  // The head alone would say `items:` twice nothing; the tail follows it as the rest of one mapping.
  const bytes = Buffer.concat([head, window.bytes.subarray(0, tail)]);
  advanceWindow(window, tail);
  yield { type: 'shell', format: 'yaml', bytes, ...shellStart, column: 1 };
  return window.bytes.length > 0 || window.more();
}

// The start of the next line that is not part of the item at 0.
function findItemEnd(window: ByteWindow, indent: number): number {
  let at = 0;
  for (;;) {
    const end = window.bytes.indexOf(NEWLINE, at);
    if (end < 0) {
      if (window.bytes.length > FRAGMENT_BYTES_MAX) return -1;
      if (!window.more()) return window.bytes.length;
      continue;
    }
    at = end + 1;
    // Enough of the line has to be there to judge it.
    while (window.bytes.length - at < indent + 4) if (!window.more()) break;
    const { bytes } = window;
    let from = at;
    while (from - at <= indent && bytes[from] === SPACE) from++;
    const char = bytes[from];
    if (from - at > indent || char === undefined || char === NEWLINE || char === CR || char === HASH) continue;
    return at;
  }
}

function isItemAt(window: ByteWindow, at: number, indent: number): boolean {
  const { bytes } = window;
  for (let i = 0; i < indent; i++) if (bytes[at + i] !== SPACE) return false;
  const next = bytes[at + indent + 1];
  return bytes[at + indent] === DASH && (next === SPACE || next === NEWLINE || next === CR);
}

function tooLarge(file: string, line: number, what: string): Diagnostic {
  const message = `a ${what} is larger than ${FRAGMENT_BYTES_MAX / 1024 / 1024} MiB`;
  return { severity: 'error', file, line, column: 1, path: '', message };
}
