/**
 * A fast reader for the plain block style that tools print (kubectl, helm, kustomize) and people mostly write: block
 * mappings and sequences, one-line plain or quoted scalars, `{}` and `[]`. Whatever is not obviously that (anchors,
 * tags, flow collections, block scalars, escapes, trailing comments, text that YAML 1.1 reads otherwise, mistakes) is
 * declined, and js-yaml decides. So it never reports an error and never disagrees with js-yaml: a property test
 * compares the two. Cost: one pass, about 12 ns a byte; js-yaml takes ten times as long.
 */

/** Returned for text that js-yaml has to read. */
export const DECLINED: unique symbol = Symbol('declined');

/**
 * Reads one document without markers, or declines. `intern` gives the copy of a string that is kept: it must not hold
 * on to the text.
 */
export function readBlockYaml(text: string, intern: (text: string) => string): unknown {
  if (!PLAIN_TEXT.test(text)) return DECLINED;
  const reader: Reader = { text, intern, at: 0, indent: 0, lineEnd: 0 };
  nextLine(reader, 0);
  if (reader.indent < 0) return DECLINED;
  const value = readNode(reader, reader.indent, 0);
  return reader.indent < 0 ? value : DECLINED;
}

interface Reader {
  readonly text: string;
  readonly intern: (text: string) => string;
  /** The first character of the current line that is not a space; the line's end; its indentation, -1 at the end. */
  at: number;
  lineEnd: number;
  indent: number;
}

const PLAIN_TEXT = /^[\n\x20-\x7e]*$/;
const DEPTH_MAX = 60;
const KEY = /[A-Za-z][\w./-]*:(?=[ \n]|$)/y;
const INTEGER = /^-?(?:0|[1-9][0-9]{0,14})$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
// What YAML 1.1 reads as a number or a boolean, and 1.2 as something else: left to the reader that warns.
const OTHERWISE_IN_1_1 = /^(?:[yn]|yes|no|on|off|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?[0-9][0-9_.,]*)$/i;
const LEFT_TO_JS_YAML = /^[-+]?(?:0[0-9xob]|\.?(?:inf|nan)|[0-9][0-9a-fxob_,:]*$)/i;

const CHAR_SPACE = 32;
const CHAR_DOUBLE_QUOTE = 34;
const CHAR_HASH = 35;
const CHAR_SINGLE_QUOTE = 39;
const CHAR_DASH = 45;

// Moves to the next line that holds anything, from the offset of a line's start.
function nextLine(reader: Reader, from: number): void {
  const { text } = reader;
  for (let start = from; start < text.length; ) {
    let at = start;
    while (text.charCodeAt(at) === CHAR_SPACE) at++;
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    if (at < end && text.charCodeAt(at) !== CHAR_HASH) {
      reader.at = at;
      reader.indent = at - start;
      reader.lineEnd = end;
      return;
    }
    start = end + 1;
  }
  reader.indent = -1;
}

function isItem(reader: Reader): boolean {
  if (reader.text.charCodeAt(reader.at) !== CHAR_DASH) return false;
  const next = reader.at + 1;
  return next === reader.lineEnd || reader.text.charCodeAt(next) === CHAR_SPACE;
}

// The node whose first line is the current one, at `indent`.
function readNode(reader: Reader, indent: number, depth: number): unknown {
  if (depth > DEPTH_MAX) return DECLINED;
  return isItem(reader) ? readSequence(reader, indent, depth) : readMapping(reader, indent, depth);
}

function readSequence(reader: Reader, indent: number, depth: number): unknown {
  const items: unknown[] = [];
  while (reader.indent === indent && isItem(reader)) {
    let at = reader.at + 1;
    while (reader.text.charCodeAt(at) === CHAR_SPACE) at++;
    let item: unknown;
    if (at >= reader.lineEnd) return DECLINED;
    const inner = reader.indent + (at - reader.at);
    KEY.lastIndex = at;
    if (
      KEY.test(reader.text) ||
      (reader.text.charCodeAt(at) === CHAR_DASH && /[ \n]/.test(reader.text[at + 1] ?? '\n'))
    ) {
      // A mapping or sequence that begins on the dash's line: the dash counts as indentation.
      reader.at = at;
      reader.indent = inner;
      item = readNode(reader, inner, depth + 1);
    } else {
      item = readScalar(reader, at);
      nextLine(reader, reader.lineEnd + 1);
    }
    if (item === DECLINED || reader.indent > indent) return DECLINED;
    items.push(item);
  }
  return items;
}

function readMapping(reader: Reader, indent: number, depth: number): unknown {
  const mapping: Record<string, unknown> = {};
  const { text } = reader;
  while (reader.indent === indent) {
    KEY.lastIndex = reader.at;
    if (!KEY.test(text)) return DECLINED;
    const key = text.slice(reader.at, KEY.lastIndex - 1);
    // Also declines what every object inherits, as `constructor`; and `y` and its like.
    if (mapping[key] !== undefined || (key.length <= 4 && UNUSUAL_KEYS.has(key.toLowerCase()))) return DECLINED;
    let at = KEY.lastIndex;
    while (text.charCodeAt(at) === CHAR_SPACE) at++;
    let value: unknown;
    if (at < reader.lineEnd) {
      value = readScalar(reader, at);
      nextLine(reader, reader.lineEnd + 1);
    } else {
      nextLine(reader, reader.lineEnd + 1);
      if (reader.indent > indent) value = readNode(reader, reader.indent, depth + 1);
      else if (reader.indent === indent && isItem(reader)) value = readSequence(reader, indent, depth + 1);
      else value = null;
    }
    if (value === DECLINED || reader.indent > indent) return DECLINED;
    mapping[key] = value;
  }
  return mapping;
}

const UNUSUAL_KEYS: ReadonlySet<string> = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'null', 'true']);

// A scalar that begins at `at` and fills the rest of the current line.
function readScalar(reader: Reader, at: number): unknown {
  const { text, intern } = reader;
  let end = reader.lineEnd;
  while (text.charCodeAt(end - 1) === CHAR_SPACE) end--;
  const first = text.charCodeAt(at);
  if (first === CHAR_DOUBLE_QUOTE || first === CHAR_SINGLE_QUOTE) {
    if (end - at < 2 || text.charCodeAt(end - 1) !== first) return DECLINED;
    const inner = text.slice(at + 1, end - 1);
    const plain = first === CHAR_DOUBLE_QUOTE ? !/["\\]/.test(inner) : !inner.includes("'");
    return plain ? intern(inner) : DECLINED;
  }
  return readPlain(text.slice(at, end), first, intern);
}

function readPlain(scalar: string, first: number, intern: (text: string) => string): unknown {
  if (scalar === '{}') return {};
  if (scalar === '[]') return [];
  const isLetter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  const isNumeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  // A slash begins every path; any other first character may mean something to YAML.
  if (!isLetter && !isNumeric && first !== 47) return DECLINED;
  if (scalar.includes(': ') || scalar.includes(' #') || scalar.endsWith(':')) return DECLINED;
  if (isNumeric) {
    if (INTEGER.test(scalar)) return scalar === '-0' ? DECLINED : Number(scalar);
    if (LEFT_TO_JS_YAML.test(scalar) || /^-(?: |$)/.test(scalar)) return DECLINED;
    if (FLOAT.test(scalar)) return Number(scalar);
    if (OTHERWISE_IN_1_1.test(scalar) || /^[-+.]/.test(scalar)) return DECLINED;
    return intern(scalar);
  }
  if (scalar.length <= 5 && isLetter) {
    if (scalar === 'true') return true;
    if (scalar === 'false') return false;
    if (scalar === 'null') return null;
    if (/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(scalar)) return DECLINED;
  }
  return intern(scalar);
}
