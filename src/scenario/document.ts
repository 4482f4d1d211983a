/**
 * The document of a scenario: the file, what overlays lay over it, what `--set` changes, checked as a whole. Every field
 * is located where it was written last.
 */
import type { Diagnostic, FieldPath } from '../api/diagnostic.ts';
import { formatPath, hasErrors } from '../api/diagnostic.ts';
import { fileError, readTextFile, STDIN_NAME } from '../api/source.ts';
import { type Locate, loadYamlDocument } from '../api/yaml.ts';
import { checkDocument } from './check.ts';
import { mergeLayers, type OverlayLayer, writerOf } from './overlay.ts';
import type { ScenarioDocument } from './schema.ts';
import { applySetValue, readSetValue, type SetValue } from './set-values.ts';

/** What the command line changes. */
export interface DocumentChanges {
  /** Files with partial scenarios, in order. */
  readonly overlay?: readonly string[] | undefined;
  /** `path=value`, in order; after the overlays. */
  readonly set?: readonly string[] | undefined;
}

/** A document that was read; `value` is null when something is wrong with it. */
export interface ReadDocument {
  readonly value: ScenarioDocument | null;
  /** Where a field stands, in whichever file wrote it. */
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with a value that --set has written is said of that option, not of a line of a file. */
  ofSet(diagnostic: Diagnostic): Diagnostic;
}

/** Reads it from a file (`-`: standard input). Throws a DiagnosticError when a file cannot be read. */
export function readDocument(path: string, changes: DocumentChanges): ReadDocument {
  const diagnostics: Diagnostic[] = [];
  const layers = [path, ...(changes.overlay ?? [])].map((each, index) => readLayer(each, index > 0, diagnostics));
  const file = layers[0]!.file;
  const sets: SetValue[] = [];
  for (const text of changes.set ?? []) {
    const set = readSetValue(text);
    if ('severity' in set) diagnostics.push(set);
    else sets.push(set);
  }
  const files = new Set(layers.map((layer) => layer.file));
  const locate: Locate = (at, where) => {
    const layer = writerOf(layers, at);
    // A field that --set has written stands nowhere in a file.
    return { ...layer.locate(knownPart(layer.value, at), where), file: layer.file };
  };
  const ofSet = (diagnostic: Diagnostic): Diagnostic =>
    files.has(diagnostic.file) ? saidOfSet(sets, diagnostic) : diagnostic;
  if (hasErrors(diagnostics)) return { value: null, locate, diagnostics, ofSet };
  let value: unknown = mergeLayers(layers);
  for (const set of sets) {
    const changed = applySetValue(value, set);
    if ('severity' in changed) diagnostics.push(changed);
    else value = changed.value;
  }
  return { value: checkDocument(value, file, locate, diagnostics), locate, diagnostics, ofSet };
}

function readLayer(path: string, isOverlay: boolean, diagnostics: Diagnostic[]): OverlayLayer {
  const file = path === '-' ? STDIN_NAME : path;
  const loaded = loadYamlDocument(readTextFile(path), file);
  diagnostics.push(...loaded.diagnostics);
  const { value, locate } = loaded;
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isOverlay && !isMap && !hasErrors(loaded.diagnostics)) {
    diagnostics.push(fileError(file, 'expected a partial scenario, as spec: { seed: 2 }'));
  }
  return { file, value, locate };
}

function saidOfSet(sets: readonly SetValue[], diagnostic: Diagnostic): Diagnostic {
  const set = sets.findLast(({ path }) => {
    const text = formatPath(path);
    const rest = diagnostic.path.startsWith(text) ? diagnostic.path.slice(text.length) : '';
    return diagnostic.path === text || /^[.[]/.test(rest);
  });
  if (set === undefined) return diagnostic;
  const { source: _, ...rest } = diagnostic;
  return { ...rest, file: `--set ${set.text}`, line: 0, column: 0 };
}

/** The longest beginning of a path that exists in a file; one step beyond it is a missing field, which locate knows. */
function knownPart(value: unknown, path: FieldPath): FieldPath {
  let at = value;
  for (const [depth, key] of path.entries()) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return path.slice(0, depth + 1);
    at = (at as Record<string | number, unknown>)[key];
  }
  return path;
}
