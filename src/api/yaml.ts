/**
 * YAML with positions. Values come first and cheaply; where a field stands is worked out only when somebody asks,
 * from js-yaml's events over the same text. YAML 1.2 core with merge keys; text that YAML 1.1 (so kubectl) reads as
 * something else is warned of. JSON is located by the same code, being YAML.
 */
import type { Event, MappingEvent, ScalarEvent } from 'js-yaml';
import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  getScalarValue,
  mergeTag,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import type { Diagnostic, FieldPath, Position, SourceLine } from './diagnostic.ts';
import { clipLine, formatPath, printable } from './diagnostic.ts';

/** Where a piece of text stands: the file it is from and the position of its first character. */
export interface TextOrigin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A position with its line of text, for the caret. */
export interface LocatedPosition extends Position {
  readonly source: SourceLine;
  /** Where it is another file than the one that was asked about: a document may come from several. */
  readonly file?: string;
}

/** Finds fields in one text: of a value its first character, of a key (`at` key) the key's. */
export type Locate = (path: FieldPath, at?: 'key' | 'value') => LocatedPosition;

/** One YAML document: its value (null where it is empty) and how to find its fields. */
export interface YamlDocument {
  readonly value: unknown;
  readonly locate: Locate;
}

/** Deepest nesting, most aliases in a document, and most nodes that aliases may expand to. */
export const NESTING_MAX = 100;
export const ALIASES_MAX = 10_000;
export const EXPANDED_NODES_MAX = 1_000_000;

/** All documents of a text; those with a mistake in their syntax are left out and reported, the others are read. */
export function parseYaml(text: string, origin: TextOrigin): { documents: YamlDocument[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let events: Event[];
  let values: unknown[];
  try {
    events = parseEvents(text, { maxDepth: NESTING_MAX });
    values = constructFromEvents(events, { source: text, schema: SCHEMA, maxAliases: ALIASES_MAX });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { documents: [], diagnostics: [syntaxDiagnostic(error, text, origin)] };
  }
  const documents: YamlDocument[] = [];
  const starts = documentStarts(events);
  for (const [index, value] of values.entries()) {
    const first = starts[index]!;
    const locate = createLocate(text, origin, () => ({ events, first }));
    const problem = text.includes('*') ? checkExpansion(value) : null;
    const proto = text.includes('__proto__') ? findProtoKey(value) : null;
    if (problem !== null) diagnostics.push(diagnosticAt(locate, [], 'value', origin.file, problem));
    else if (proto !== null) {
      diagnostics.push(diagnosticAt(locate, proto, 'key', origin.file, '"__proto__" is not accepted as a key'));
    } else documents.push({ value: value ?? null, locate });
  }
  if (OTHERWISE_IN_1_1.test(text)) diagnostics.push(...warnOfVersions(text, origin, events));
  return { documents, diagnostics };
}

/**
 * The one document of a text, as scenarios and configurations are. More than one document, or none, is an error.
 * `value` is undefined when there are errors.
 */
export function loadYamlDocument(
  text: string,
  file: string,
): { value: unknown; locate: Locate; diagnostics: Diagnostic[] } {
  const origin: TextOrigin = { file, line: 1, column: 1 };
  const { documents, diagnostics } = parseYaml(text, origin);
  const filled = documents.filter((document) => document.value !== null);
  const locate = filled[0]?.locate ?? createLocate(text, origin);
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error'))
    return { value: undefined, locate, diagnostics };
  if (filled.length !== 1) {
    const message =
      filled.length === 0 ? 'is empty, expected one document' : `holds ${filled.length} documents, expected one`;
    diagnostics.push(diagnosticAt(filled[1]?.locate ?? locate, [], 'value', file, message));
    return { value: undefined, locate, diagnostics };
  }
  return { value: filled[0]!.value, locate, diagnostics };
}

/** A function that finds fields in `text`; its events are made at the first call. The text must be valid YAML or JSON. */
export function createLocate(
  text: string,
  origin: TextOrigin,
  parsed: () => { events: Event[]; first: number } = () => parsedLeniently(text),
): Locate {
  let kept: Parsed | undefined;
  return (path, at = 'value') => {
    if (kept === undefined) {
      const { events, first } = parsed();
      kept = { events, first, ends: endsOf(events) };
    }
    return positionOf(text, origin, offsetOf(text, kept, path, at));
  };
}

/** A diagnostic about a field, at its value or key. */
export function diagnosticAt(
  locate: Locate,
  path: FieldPath,
  at: 'key' | 'value',
  file: string,
  message: string,
  hint?: string,
  severity: 'error' | 'warning' = 'error',
): Diagnostic {
  const { line, column, source, file: own } = locate(path, at);
  const diagnostic: Diagnostic = { severity, file: own ?? file, line, column, path: formatPath(path), message, source };
  return hint === undefined ? diagnostic : { ...diagnostic, hint };
}

/** Line, column and text of the line at an offset of a text. */
export function positionOf(text: string, origin: TextOrigin, offset: number): LocatedPosition {
  let line = origin.line;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  let end = text.indexOf('\n', start);
  if (end < 0) end = text.length;
  if (text.charCodeAt(end - 1) === 13) end--;
  const lineText = text.slice(start, end);
  const column = Math.min(offset - start, lineText.length) + 1;
  return {
    line,
    column: line === origin.line ? column + origin.column - 1 : column,
    source: clipLine(lineText, column),
  };
}

/** Whether a key named `__proto__` stands anywhere: it is refused, since copying it changes what an object is. */
export function findProtoKey(value: unknown, path: FieldPath = []): FieldPath | null {
  if (value === null || typeof value !== 'object' || path.length > 2 * NESTING_MAX) return null;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = findProtoKey(item, [...path, index]);
      if (found !== null) return found;
    }
    return null;
  }
  for (const [key, item] of Object.entries(value)) {
    const found = key === '__proto__' ? [...path, key] : findProtoKey(item, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

// Cheap test of the whole text; the events say whether it was a plain scalar.
const OTHERWISE_IN_1_1 =
  /(?:^|[\s[{,])(?:yes|no|on|off|[-+]?0[0-7_]+|[-+]?0b[01_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?[0-9]+_[0-9_]*)(?=[\s,\]}:]|$)/im;

// Not y and n, which YAML 1.1 lists too: kubectl's parser, like most, reads them as text.
const BOOLEAN_IN_1_1 = /^(?:yes|no|on|off)$/i;

/** Warnings about one text: more say nothing new. */
const WARNINGS_MAX = 50;

function warnOfVersions(text: string, origin: TextOrigin, events: readonly Event[]): Diagnostic[] {
  const warnings: Diagnostic[] = [];
  for (const event of events) {
    if (warnings.length >= WARNINGS_MAX) break;
    if (event.type !== EVENT_ID.SCALAR || event.style !== 1 || event.tagStart >= 0 || event.valueStart < 0) continue;
    const scalar = text.slice(event.valueStart, event.valueEnd);
    const other = readIn11(scalar);
    if (other === null) continue;
    const position = positionOf(text, origin, event.valueStart);
    const here = /^[-+]?\d+$/.test(scalar) ? `the number ${Number(scalar)}` : `the text "${scalar}"`;
    warnings.push({
      severity: 'warning',
      file: origin.file,
      ...position,
      path: '',
      message: `${scalar} is ${here} in YAML 1.2, but ${other} in YAML 1.1, which kubectl reads`,
      hint: `write "${scalar}" in quotes for the text, or ${other.replace(/^the \w+ /, '')} for the other`,
    });
  }
  return warnings;
}

function readIn11(scalar: string): string | null {
  if (BOOLEAN_IN_1_1.test(scalar)) return `the boolean ${/^(?:yes|on)$/i.test(scalar)}`;
  if (/^[-+]?0[0-7]+$/.test(scalar)) return `the number ${Number.parseInt(scalar, 8)}`;
  if (/^[-+]?0b[01]+$/.test(scalar)) return `the number ${Number.parseInt(scalar.replace('0b', ''), 2)}`;
  if (/^[-+]?[0-9]+_[0-9_]*$/.test(scalar)) return `the number ${Number.parseInt(scalar.replaceAll('_', ''), 10)}`;
  if (!/^[-+]?[1-9][0-9]*(?::[0-5]?[0-9])+$/.test(scalar)) return null;
  return `the number ${scalar.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)}`;
}

// Aliases share one value, so that text stays small; whoever walks the value meets every copy.
function checkExpansion(value: unknown): string | null {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const sizeOf = (node: unknown): number => {
    if (node === null || typeof node !== 'object') return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    if (open.has(node)) return Number.POSITIVE_INFINITY;
    open.add(node);
    let size = 1;
    for (const item of Object.values(node)) size += sizeOf(item);
    open.delete(node);
    sizes.set(node, size);
    return size;
  };
  const size = sizeOf(value);
  if (size === Number.POSITIVE_INFINITY) return 'an alias refers to a node that contains it';
  if (size <= EXPANDED_NODES_MAX) return null;
  return `its aliases expand to more than ${EXPANDED_NODES_MAX} nodes`;
}

function syntaxDiagnostic(error: YAMLException, text: string, origin: TextOrigin): Diagnostic {
  const offset = Math.min(error.mark?.position ?? 0, text.length);
  const position = positionOf(text, origin, offset);
  const message = error.reason.startsWith('nesting exceeded')
    ? `is nested more than ${NESTING_MAX} levels deep`
    : `cannot be read: ${printable(error.reason, 200)}`;
  return { severity: 'error', file: origin.file, ...position, path: '', message };
}

// JSON.parse accepts what a YAML reader may not (depth): then the whole text is where the field is.
function parsedLeniently(text: string): { events: Event[]; first: number } {
  try {
    const events = parseEvents(text, { maxDepth: NESTING_MAX * 2 });
    return { events, first: documentStarts(events)[0] ?? 0 };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { events: [], first: 0 };
  }
}

// The index of every document's root node among the events.
function documentStarts(events: readonly Event[]): number[] {
  const starts: number[] = [];
  for (let i = 0; i < events.length; i++) if (events[i]!.type === EVENT_ID.DOCUMENT) starts.push(i + 1);
  return starts;
}

// The offset of the field, or of the deepest part of its path that is written down.
function offsetOf(text: string, parsed: Parsed, path: FieldPath, at: 'key' | 'value'): number {
  const { events } = parsed;
  let node = parsed.first;
  let key = -1;
  for (const [depth, part] of path.entries()) {
    const found = typeof part === 'number' ? findItem(parsed, node, part) : findKey(text, parsed, node, part);
    if (found === null) {
      // A missing field is shown where the object that lacks it begins: at its key if it has one.
      return key >= 0 ? startOf(events, key) : startOf(events, node);
    }
    if (depth === path.length - 1 && at === 'key' && found.key >= 0) return startOf(events, found.key);
    key = found.key;
    node = found.value;
  }
  const event = events[node];
  const isEmpty = event?.type === EVENT_ID.SCALAR && event.valueStart < 0;
  const isBlock = event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.style === 1 : false;
  return key >= 0 && (isEmpty || isBlock) ? startOf(events, key) : startOf(events, node);
}

interface Parsed {
  readonly events: readonly Event[];
  /** The index of the document's root node. */
  readonly first: number;
  readonly ends: Int32Array;
}

interface Found {
  readonly key: number;
  readonly value: number;
}

function findItem({ events, ends }: Parsed, node: number, index: number): Found | null {
  if (events[node]?.type !== EVENT_ID.SEQUENCE) return null;
  let at = node + 1;
  for (let i = 0; events[at]!.type !== EVENT_ID.POP; i++) {
    if (i === index) return { key: -1, value: at };
    at = ends[at]!;
  }
  return null;
}

function findKey(text: string, { events, ends }: Parsed, node: number, name: string): Found | null {
  if (events[node]?.type !== EVENT_ID.MAPPING) return null;
  let at = node + 1;
  let last: Found | null = null;
  while (events[at]!.type !== EVENT_ID.POP) {
    const key = at;
    const value = ends[key]!;
    const event = events[key]!;
    // In JSON the last of equal keys counts.
    if (event.type === EVENT_ID.SCALAR && scalarText(text, event) === name) last = { key, value };
    at = ends[value]!;
  }
  return last;
}

function scalarText(text: string, event: ScalarEvent): string {
  return event.valueStart < 0 ? '' : getScalarValue(text, event);
}

// For every event that begins a node, the index after that node: a List's items are stepped over at once.
function endsOf(events: readonly Event[]): Int32Array {
  const ends = new Int32Array(events.length);
  const open: number[] = [];
  for (let i = 0; i < events.length; i++) {
    const { type } = events[i]!;
    if (type === EVENT_ID.POP) ends[open.pop()!] = i + 1;
    else if (type === EVENT_ID.SCALAR || type === EVENT_ID.ALIAS) ends[i] = i + 1;
    else open.push(i);
  }
  return ends;
}

function startOf(events: readonly Event[], index: number): number {
  const event = events[index];
  if (event === undefined) return 0;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return collectionStart(event);
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return 0;
  if (event.tagStart >= 0) return event.tagStart;
  const quoted = event.style === 2 || event.style === 3;
  return quoted ? event.valueStart - 1 : event.valueStart;
}

function collectionStart(event: Pick<MappingEvent, 'tagStart' | 'start'>): number {
  return event.tagStart >= 0 ? event.tagStart : event.start;
}
