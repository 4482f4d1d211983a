/**
 * Reads manifests: files, folders, globs and standard input; YAML (several documents, Lists) and JSON. Objects of the
 * simulated kinds are checked against Kubernetes' schema with closed objects and against the API server's own rules;
 * other kinds are counted. All problems of all inputs come back together.
 *
 * Cost: 1 to 2 µs for a hundred bytes of plain YAML, a third of that for JSON; memory is that of the objects.
 */

import type { Sharing } from './clean.ts';
import { cleanObject, createSharing } from './clean.ts';
import type { Diagnostic, FieldPath } from './diagnostic.ts';
import { DiagnosticError } from './diagnostic.ts';
import type { Fragment, FragmentOrProblem } from './fragment.ts';
import { isFragment, openWindow } from './fragment.ts';
import { splitJson } from './json-stream.ts';
import type { Schemas } from './kinds.ts';
import { CLUSTER_KINDS, groupOf, judgeKind, loadSchemas } from './kinds.ts';
import { withoutNewerFields } from './newer-fields.ts';
import type { KubernetesObject } from './objects.ts';
import { explainFindings } from './schema-errors.ts';
import type { InputFile } from './source.ts';
import { checkText, decodeText, fileError, readBlocks, readRange, resolveInputs, STDIN_NAME } from './source.ts';
import type { FeatureGates } from './validation/report.ts';
import { validateObject } from './validation/validate.ts';
import type { Locate, LocatedPosition } from './yaml.ts';
import { createLocate, diagnosticAt, findProtoKey, parseYaml, positionOf } from './yaml.ts';
import { DECLINED, readBlockYaml } from './yaml-block.ts';
import { splitYaml } from './yaml-stream.ts';

/** One object of the input: read-only, and parts of it are shared with other objects. */
export interface LoadedObject {
  readonly object: KubernetesObject;
  readonly file: string;
  /** Where a field stands; reads the file again. A missing field is where the object that lacks it is. */
  readonly locate: Locate;
}

/** How manifests are read. */
export interface LoadOptions {
  /** The namespace of namespaced objects that name none; `default` when absent. */
  readonly defaultNamespace?: string;
  /** Gates of the API server that the objects go to. Default: those of v1.34. */
  readonly featureGates?: FeatureGates | undefined;
}

/** Everything that was read, in the order of the input, and all that was wrong with it. */
export interface LoadResult {
  readonly objects: LoadedObject[];
  readonly diagnostics: Diagnostic[];
  /** Kinds that are not simulated, with how many objects of each were there. */
  readonly ignoredKinds: Map<string, number>;
}

/** Reads all inputs: paths of files or folders, globs, `-` for standard input. */
export async function loadManifests(inputs: readonly string[], options: LoadOptions = {}): Promise<LoadResult> {
  const load = await startLoad(options);
  const { files, diagnostics } = resolveInputs(inputs);
  load.result.diagnostics.push(...diagnostics);
  for (const file of files) loadFile(load, file);
  return load.result;
}

/** Reads manifests from text, as `loadManifests` reads a file of that name (`.json` for JSON only). */
export async function parseManifestText(
  text: string,
  fileName: string,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const load = await startLoad(options);
  loadFile(load, { name: fileName, path: null, bytes: Buffer.from(text, 'utf8') });
  return load.result;
}

/** Standard input is kept up to this size, so that its fields can be located; beyond, its objects can. */
const STDIN_KEPT_BYTES = 8 * 1024 * 1024;

/** Most diagnostics kept of one load: more help nobody. */
const DIAGNOSTICS_MAX = 1_000;

interface Load {
  readonly schemas: Schemas;
  readonly options: LoadOptions;
  readonly result: LoadResult;
  readonly sharing: Sharing;
  readonly strings: Map<string, string>;
  readonly seen: Map<string, LoadedObject>;
  readonly inOrder: WeakSet<object>;
  /** Kinds and fields of a newer server that were read past. */
  readonly newerFields: Set<string>;
  /** The fragment that was located last: one with many problems is parsed again once. */
  readonly last: { input: InputFile | null; start: number; locate: Locate | null };
}

async function startLoad(options: LoadOptions): Promise<Load> {
  return {
    schemas: await loadSchemas(),
    options,
    result: { objects: [], diagnostics: [], ignoredKinds: new Map() },
    sharing: createSharing(),
    strings: new Map(),
    seen: new Map(),
    inOrder: new WeakSet(),
    newerFields: new Set(),
    last: { input: null, start: 0, locate: null },
  };
}

function loadFile(load: Load, file: InputFile): void {
  const { diagnostics } = load.result;
  try {
    const blocks = file.bytes === undefined ? readBlocks(file) : [file.bytes][Symbol.iterator]();
    const first = firstBlocks(blocks, file);
    if (first === null) return void diagnostics.push(fileError(file.name, 'is empty'));
    const input = first.whole && file.path === null ? { ...file, bytes: first.bytes } : file;
    const bytes = withoutMark(first.bytes);
    const utf16 = checkText(first.bytes.subarray(0, 2), { name: file.name, line: 1, atStart: true });
    if (utf16?.line === 0) return void diagnostics.push(utf16);
    const before = load.result.objects.length + diagnostics.length + countIgnored(load);
    const window = openWindow(blocks, bytes);
    window.offset = first.bytes.length - bytes.length;
    const isJson = looksLikeJson(bytes, file.name);
    loadPieces(load, input, isJson ? splitJson(window, file.name) : splitYaml(window, file.name));
    if (load.result.objects.length + diagnostics.length + countIgnored(load) === before) {
      diagnostics.push(fileError(file.name, 'holds no object'));
    }
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    diagnostics.push(...error.diagnostics);
  }
}

function countIgnored(load: Load): number {
  let count = 0;
  for (const each of load.result.ignoredKinds.values()) count += each;
  return count;
}

// Standard input is gathered a little further, to have its text for messages.
function firstBlocks(blocks: Iterator<Buffer>, file: InputFile): { bytes: Buffer; whole: boolean } | null {
  const gathered: Buffer[] = [];
  let length = 0;
  let whole = false;
  const wanted = file.path === null && file.bytes === undefined ? STDIN_KEPT_BYTES : 1;
  while (length < wanted) {
    const next = blocks.next();
    whole = next.done === true;
    if (next.done === true) break;
    gathered.push(next.value);
    length += next.value.length;
  }
  return length === 0 ? null : { bytes: Buffer.concat(gathered), whole: whole || file.bytes !== undefined };
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

// By its first characters: YAML's own `{a: 1}` has no quoted key. A name ending in .json settles it.
function looksLikeJson(bytes: Buffer, name: string): boolean {
  return /\.json$/i.test(name) || /^\s*(?:\{\s*["}]|\[\s*[[{\]])/.test(bytes.toString('latin1', 0, 4096));
}

function loadPieces(load: Load, input: InputFile, pieces: Iterable<FragmentOrProblem>): void {
  let items: ItemsOfList = { shell: null, untyped: [] };
  for (const piece of pieces) {
    stopAtLimit(load, input);
    if (!isFragment(piece)) load.result.diagnostics.push(piece);
    else if (piece.type === 'item') loadItem(load, input, piece, items);
    else if (piece.type === 'shell') {
      loadShell(load, input, piece, items);
      items = { shell: null, untyped: [] };
    } else loadDocument(load, input, piece);
  }
}

function stopAtLimit(load: Load, input: InputFile): void {
  if (load.result.diagnostics.length < DIAGNOSTICS_MAX) return;
  const message = `reading stopped after ${DIAGNOSTICS_MAX} problems`;
  throw new DiagnosticError([fileError(input.name, message)]);
}

/** Items that name no kind (as those of a PodList do) wait for the List's own kind, which may follow them. */
interface ItemsOfList {
  shell: Fragment | null;
  readonly untyped: Unchecked[];
}

/** A parsed object, before anything is known of it. */
interface Unchecked {
  readonly value: unknown;
  readonly input: InputFile;
  readonly locate: Locate;
}

function loadItem(load: Load, input: InputFile, fragment: Fragment, items: ItemsOfList): void {
  for (const document of parseFragment(load, input, fragment)) {
    const isYaml = fragment.format === 'yaml';
    const value = isYaml && Array.isArray(document.value) ? document.value[0] : document.value;
    const locate: Locate = isYaml ? (path, at) => document.locate([0, ...path], at) : document.locate;
    const item: Unchecked = { value, input, locate };
    if (isObject(value) && value.kind === undefined && value.apiVersion === undefined) items.untyped.push(item);
    else loadObject(load, item);
  }
}

function loadShell(load: Load, input: InputFile, fragment: Fragment, items: ItemsOfList): void {
  for (const { value, locate } of parseFragment(load, input, fragment)) {
    if (!isObject(value)) continue;
    if (!isListKind(value.kind)) {
      const message = 'only a List has items at its top';
      load.result.diagnostics.push(diagnosticAt(locate, ['items'], 'key', input.name, message));
    } else loadUntyped(load, value, items.untyped);
  }
}

function loadUntyped(load: Load, list: Record<string, unknown>, untyped: readonly Unchecked[]): void {
  const kind = String(list.kind).replace(/List$/, '');
  for (const item of untyped) {
    const typed = kind === '' ? item.value : { apiVersion: list.apiVersion, kind, ...(item.value as object) };
    loadObject(load, { ...item, value: typed });
  }
}

function loadDocument(load: Load, input: InputFile, fragment: Fragment): void {
  for (const { value, locate } of parseFragment(load, input, fragment)) {
    if (value === null) continue;
    if (isObject(value) && isListKind(value.kind) && Array.isArray(value.items)) {
      const untyped: Unchecked[] = [];
      for (const [index, item] of value.items.entries()) {
        const within: Locate = (path, at) => locate(['items', index, ...path], at);
        const unchecked: Unchecked = { value: item, input, locate: within };
        if (isObject(item) && item.kind === undefined && item.apiVersion === undefined) untyped.push(unchecked);
        else loadObject(load, unchecked);
      }
      loadUntyped(load, value, untyped);
    } else loadObject(load, { value, input, locate });
  }
}

function isListKind(kind: unknown): boolean {
  return typeof kind === 'string' && kind.endsWith('List');
}

function isObject(value: unknown): value is Record<string, unknown> & { kind?: unknown; apiVersion?: unknown } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// Values of a fragment, with functions that find their fields without holding on to the text.
function parseFragment(load: Load, input: InputFile, fragment: Fragment): { value: unknown; locate: Locate }[] {
  const { diagnostics } = load.result;
  const problem = checkText(fragment.bytes, { name: input.name, line: fragment.line, atStart: false });
  if (problem !== null) {
    diagnostics.push(problem);
    return [];
  }
  const text = decodeText(fragment.bytes);
  if (fragment.format === 'json') return parseJson(load, input, fragment, text);
  const intern = (value: string): string => internString(load.strings, value);
  const quick = readBlockYaml(text, intern);
  if (quick !== DECLINED) return [{ value: quick, locate: locateLater(load, input, fragment) }];
  const parsed = parseYaml(text, { file: input.name, line: fragment.line, column: fragment.column });
  diagnostics.push(...parsed.diagnostics);
  const keepsText = parsed.documents.length > 1;
  return parsed.documents.map(({ value, locate }) => ({
    value,
    locate: keepsText ? locate : locateLater(load, input, fragment),
  }));
}

function parseJson(
  load: Load,
  input: InputFile,
  fragment: Fragment,
  text: string,
): { value: unknown; locate: Locate }[] {
  const locate = locateLater(load, input, fragment);
  try {
    const value: unknown = JSON.parse(text);
    const proto = text.includes('"__proto__"') ? findProtoKey(value) : null;
    if (proto === null) return [{ value, locate }];
    const message = '"__proto__" is not accepted as a key';
    load.result.diagnostics.push(diagnosticAt(locate, proto, 'key', input.name, message));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    load.result.diagnostics.push(jsonProblem(error, input, fragment, text));
  }
  return [];
}

function jsonProblem(error: SyntaxError, input: InputFile, fragment: Fragment, text: string): Diagnostic {
  // The engine's words change between versions; the offset it names does not.
  const offset = /position (\d+)/.exec(error.message)?.[1];
  const at = offset === undefined ? text.length : Number(offset);
  const position = positionOf(text, { file: input.name, line: fragment.line, column: fragment.column }, at);
  const char = text[at];
  const message = char === undefined ? 'is cut off' : `unexpected ${JSON.stringify(char)}`;
  return { severity: 'error', file: input.name, ...position, path: '', message: `cannot be read as JSON: ${message}` };
}

// Keeps numbers only: the text is read again when a place is asked for.
function locateLater(load: Load, input: InputFile, fragment: Fragment): Locate {
  const { start, line, column } = fragment;
  const end = start + fragment.bytes.length;
  return (path: FieldPath, at?: 'key' | 'value'): LocatedPosition => {
    const { last } = load;
    if (last.input !== input || last.start !== start || last.locate === null) {
      const bytes = input.bytes?.subarray(start, end) ?? readRange(input, start, end);
      if (bytes === null) return { line, column, source: { text: '', caret: 0 } };
      last.input = input;
      last.start = start;
      last.locate = createLocate(decodeText(bytes), { file: input.name, line, column });
    }
    return last.locate(path, at);
  };
}

const INTERNED_STRINGS_MAX = 1_000_000;
// Shorter pieces are copied by the engine; longer ones would hold on to the text they are cut from.
const CUT_CHARS_MAX = 12;

function internString(strings: Map<string, string>, value: string): string {
  const known = strings.get(value);
  if (known !== undefined) return known;
  const copy = value.length <= CUT_CHARS_MAX ? value : Buffer.from(value, 'latin1').toString('latin1');
  if (strings.size < INTERNED_STRINGS_MAX) strings.set(copy, copy);
  return copy;
}

function loadObject(load: Load, item: Unchecked): void {
  const { input, locate } = item;
  stopAtLimit(load, input);
  const report = (path: FieldPath, message: string, hint?: string, at: 'key' | 'value' = 'value'): void => {
    load.result.diagnostics.push(diagnosticAt(locate, path, at, input.name, message, hint));
  };
  if (!isObject(item.value)) {
    report([], 'expected a Kubernetes object: a mapping with apiVersion and kind');
    return;
  }
  const { apiVersion, kind } = item.value;
  for (const field of ['apiVersion', 'kind'] as const) {
    const value = item.value[field];
    if (value !== null && value !== undefined && typeof value !== 'string') report([field], 'expected a string');
    else if (value === undefined || value === null || value === '')
      report([field], 'Required value', hintOfFile(input));
  }
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || apiVersion === '' || kind === '') return;
  const judged = judgeKind(load.schemas, apiVersion, kind);
  if (judged.verdict === 'error') {
    report([judged.field], judged.message, judged.hint);
    return;
  }
  if (judged.verdict === 'ignored') {
    load.result.ignoredKinds.set(kind, (load.result.ignoredKinds.get(kind) ?? 0) + 1);
    return;
  }
  const object = cleanObject(item.value, load.sharing) as Record<string, unknown>;
  let typesFit = true;
  if (!judged.validate(object)) {
    const findings = withoutNewerFields(object, judged.validate.errors ?? [], (field) => {
      if (load.newerFields.has(`${kind}.${field}`)) return;
      load.newerFields.add(`${kind}.${field}`);
      const message = `${kind}.${field} is no field of Kubernetes 1.34: it is ignored, here and elsewhere`;
      const told = diagnosticAt(locate, [], 'value', input.name, message);
      load.result.diagnostics.push({ ...told, severity: 'warning' });
    });
    typesFit = findings.every(({ keyword }) => keyword === 'additionalProperties' || keyword === 'required');
    const schema = { schema: { $ref: `#/$defs/${judged.definition}` }, resolve: resolver(load.schemas) };
    load.result.diagnostics.push(...explainFindings(findings, object, schema, { file: input.name, locate }));
  }
  // The rules read fields without asking for their types.
  if (!typesFit) return;
  const gates = load.options.featureGates ?? {};
  const where = { file: input.name, locate, inOrder: load.inOrder, gates };
  validateObject(kind, object as KubernetesObject, load.schemas, where, load.result.diagnostics);
  keepObject(load, { object: object as KubernetesObject, file: input.name, locate }, apiVersion, kind);
}

function resolver(schemas: Schemas) {
  return (ref: string) => schemas.definitions[ref.replace('#/$defs/', '')];
}

function hintOfFile(input: InputFile): string | undefined {
  const name = input.name.slice(input.name.lastIndexOf('/') + 1);
  if (/^kustomization\.ya?ml$/.test(name)) return 'kustomize is not run here: pass what `kustomize build` prints';
  if (/^values.*\.ya?ml$|^Chart\.ya?ml$/.test(name)) return 'Helm is not run here: pass what `helm template` prints';
  return input.name === STDIN_NAME ? undefined : 'every object needs apiVersion and kind';
}

function keepObject(load: Load, loaded: LoadedObject, apiVersion: string, kind: string): void {
  const metadata = loaded.object.metadata;
  const isNamespaced = !CLUSTER_KINDS.has(kind);
  if (isNamespaced && metadata !== undefined && metadata.namespace === undefined) {
    (metadata as { namespace?: string }).namespace = load.options.defaultNamespace ?? 'default';
  }
  load.result.objects.push(loaded);
  if (metadata?.name === undefined) return;
  const key = `${groupOf(apiVersion)}/${kind}/${isNamespaced ? metadata.namespace : ''}/${metadata.name}`;
  const first = load.seen.get(key);
  if (first === undefined) {
    load.seen.set(key, loaded);
    return;
  }
  const { line } = first.locate([]);
  const name = isNamespaced ? `${metadata.namespace}/${metadata.name}` : metadata.name;
  const message = `Duplicate value: ${kind} ${name} stands already at ${first.file}:${line}`;
  load.result.diagnostics.push(diagnosticAt(loaded.locate, ['metadata', 'name'], 'value', loaded.file, message));
}
