/**
 * Splits JSON bytes into top-level values, and those that hold `items` into their items, so that a List of any size is
 * read with the memory of its objects alone. It only finds boundaries; JSON.parse judges every piece. Several values
 * one after another (as `jq` prints them) are several documents. Cost: about 1.5 ns a byte.
 */
import type { Diagnostic } from './diagnostic.ts';
import type { ByteWindow, Fragment, FragmentOrProblem } from './fragment.ts';
import { FRAGMENT_BYTES_MAX } from './fragment.ts';
import { NESTING_MAX } from './yaml.ts';

/** The fragments of a JSON file, in order; after a problem nothing more is read. */
export function* splitJson(window: ByteWindow, file: string): Generator<FragmentOrProblem> {
  const scan: Scan = {
    window,
    file,
    at: 0,
    kept: 0,
    line: window.line,
    lineStart: 0,
    depth: 0,
    start: { at: 0, line: 0, column: 0 },
    item: null,
    shell: null,
    isItems: false,
    inItems: false,
    expectsItem: false,
  };
  for (;;) {
    const found = scanBlock(scan);
    if (found === null) {
      if (scan.window.bytes.length - scan.kept > FRAGMENT_BYTES_MAX) {
        yield problem(scan, `a value is larger than ${FRAGMENT_BYTES_MAX / 1024 / 1024} MiB`);
        return;
      }
      if (more(scan)) continue;
      if (scan.depth > 0) yield problem(scan, 'ends within an object: the file is cut off');
      return;
    }
    yield found;
    if (!('bytes' in found)) return;
  }
}

interface Mark {
  /** Offset in the window. */
  at: number;
  readonly line: number;
  readonly column: number;
}

interface Scan {
  readonly window: ByteWindow;
  readonly file: string;
  /** The next byte to look at, and the first that is still needed: offsets in the window. */
  at: number;
  kept: number;
  line: number;
  /** Offset in the window of the current line's first byte; negative when it has been dropped. */
  lineStart: number;
  depth: number;
  start: Mark;
  item: Mark | null;
  /** Bytes of the top-level value outside its items, once there are items. */
  shell: Buffer[] | null;
  /** The key `items` was just read at depth 1; within the array an item, not a comma, comes next. */
  isItems: boolean;
  inItems: boolean;
  expectsItem: boolean;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

function more(scan: Scan): boolean {
  const { window, kept } = scan;
  window.bytes = window.bytes.subarray(kept);
  window.offset += kept;
  scan.at -= kept;
  scan.lineStart -= kept;
  scan.start.at -= kept;
  if (scan.item !== null) scan.item.at -= kept;
  scan.kept = 0;
  return window.more();
}

// Goes on to the next piece; null when the block is used up.
function scanBlock(scan: Scan): FragmentOrProblem | null {
  const { bytes } = scan.window;
  while (scan.at < bytes.length) {
    const char = bytes[scan.at]!;
    if (char === 10) {
      scan.line++;
      scan.lineStart = scan.at + 1;
    }
    if (char === 32 || char === 10 || char === 13 || char === 9) scan.at++;
    else if (scan.depth === 0) {
      if (char !== OPEN_OBJECT && char !== OPEN_LIST) return problem(scan, 'expected a JSON object');
      scan.start = markHere(scan);
      scan.kept = scan.at;
      scan.depth = 1;
      scan.at++;
      scan.shell = null;
      scan.isItems = false;
    } else if (scan.depth === 1) {
      const piece = scanTop(scan, char);
      if (piece === 'wait') return null;
      if (piece !== null) return piece;
    } else if (scan.inItems && scan.depth === 2) {
      const piece = scanBetweenItems(scan, char);
      if (piece !== null) return piece;
    } else if (!scanNested(scan)) {
      return scan.depth > NESTING_MAX ? problem(scan, `is nested more than ${NESTING_MAX} levels deep`) : null;
    } else if (scan.item !== null && scan.depth === 2) {
      const piece = fragment(scan, 'item', scan.item, bytes.subarray(scan.item.at, scan.at));
      scan.item = null;
      scan.kept = scan.at;
      return piece;
    }
  }
  // Between items nothing is needed any more.
  if (scan.inItems && scan.depth === 2) scan.kept = scan.at;
  return null;
}

// Within the top-level value itself.
function scanTop(scan: Scan, char: number): FragmentOrProblem | 'wait' | null {
  const { bytes } = scan.window;
  if (char === QUOTE) {
    const end = endOfString(bytes, scan.at + 1);
    if (end < 0) return 'wait';
    scan.isItems = end - scan.at === 7 && bytes.toString('latin1', scan.at, end) === '"items"';
    scan.at = end;
  } else if (char === OPEN_LIST && scan.isItems && scan.shell === null) {
    scan.at++;
    scan.depth = 2;
    scan.shell = [Buffer.from(bytes.subarray(scan.start.at, scan.at))];
    scan.kept = scan.at;
    scan.inItems = true;
    scan.expectsItem = true;
  } else if (char === CLOSE_OBJECT || char === CLOSE_LIST) {
    scan.at++;
    scan.depth = 0;
    const rest = bytes.subarray(scan.kept, scan.at);
    scan.kept = scan.at;
    if (scan.shell === null) return fragment(scan, 'document', scan.start, rest);
    return fragment(scan, 'shell', scan.start, Buffer.concat([...scan.shell, rest]));
  } else {
    if (char === OPEN_OBJECT || char === OPEN_LIST) scan.depth++;
    if (char !== COLON) scan.isItems = false;
    scan.at++;
  }
  return null;
}

function scanBetweenItems(scan: Scan, char: number): FragmentOrProblem | null {
  if (char === OPEN_OBJECT && scan.expectsItem) {
    scan.item = markHere(scan);
    scan.kept = scan.at;
    scan.depth = 3;
    scan.expectsItem = false;
  } else if (char === COMMA && !scan.expectsItem) scan.expectsItem = true;
  else if (char === CLOSE_LIST) {
    scan.depth = 1;
    scan.inItems = false;
    scan.isItems = false;
    scan.kept = scan.at;
  } else
    return problem(
      scan,
      scan.expectsItem ? 'expected an object as the List item' : 'expected a comma between List items',
    );
  scan.at++;
  return null;
}

// Runs to the end of the nested value that depth is inside of; false when the block ends first or it is too deep.
function scanNested(scan: Scan): boolean {
  const { bytes } = scan.window;
  const stop = scan.item !== null ? 2 : 1;
  let { at, depth } = scan;
  const { length } = bytes;
  let done = false;
  while (at < length) {
    const char = bytes[at]!;
    if (char === QUOTE) {
      const end = endOfString(bytes, at + 1);
      if (end < 0) break;
      at = end;
      continue;
    }
    at++;
    if (char === OPEN_OBJECT || char === OPEN_LIST) {
      if (++depth > NESTING_MAX) break;
    } else if (char === CLOSE_OBJECT || char === CLOSE_LIST) {
      if (--depth === stop) {
        done = true;
        break;
      }
    } else if (char === 10) {
      scan.line++;
      scan.lineStart = at;
    }
  }
  scan.at = at;
  scan.depth = depth;
  return done;
}

// The offset after the closing quote; -1 when it is not in these bytes.
function endOfString(bytes: Buffer, from: number): number {
  const { length } = bytes;
  for (let at = from; at < length; at++) {
    const char = bytes[at];
    if (char === QUOTE) return at + 1;
    if (char === BACKSLASH) at++;
  }
  return -1;
}

function markHere(scan: Scan): Mark {
  return { at: scan.at, line: scan.line, column: scan.at - scan.lineStart + 1 };
}

function fragment(scan: Scan, type: Fragment['type'], mark: Mark, bytes: Buffer): Fragment {
  return { type, format: 'json', bytes, start: scan.window.offset + mark.at, line: mark.line, column: mark.column };
}

function problem(scan: Scan, message: string): Diagnostic {
  const { line, column } = markHere(scan);
  return { severity: 'error', file: scan.file, line, column, path: '', message };
}
