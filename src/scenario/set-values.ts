/** `--set path=value`: changes one field of a scenario for one run, before anything is checked. */
import type { Diagnostic, FieldPath } from '../api/diagnostic.ts';
import { formatPath } from '../api/diagnostic.ts';
import { loadYamlDocument } from '../api/yaml.ts';

/** One `--set`, read. */
export interface SetValue {
  /** As it was written, for messages. */
  readonly text: string;
  readonly path: FieldPath;
  readonly value: unknown;
}

const roots = new Set(['apiVersion', 'kind', 'metadata', 'spec']);

/** `spec.duration=2h`, `fleet[0].count=5`, `metadata.name=x`; the value is YAML. A path that begins elsewhere is `spec.…`. */
export function readSetValue(text: string): SetValue | Diagnostic {
  const at = text.indexOf('=');
  const path = at < 1 ? null : readPath(text.slice(0, at).trim());
  if (path === null) return problem(text, 'expected path=value, as fleet[0].count=5');
  const valueText = text.slice(at + 1);
  if (valueText.trim() === '') return { text, path, value: '' };
  const { value, diagnostics } = loadYamlDocument(valueText, `--set ${text}`);
  const error = diagnostics.find(({ severity }) => severity === 'error');
  return error === undefined ? { text, path, value } : problem(text, error.message);
}

/** A copy of the document with the value at that path; or what is in the way. */
export function applySetValue(document: unknown, { path, value, text }: SetValue): { value: unknown } | Diagnostic {
  const changed = withValue(document, path, 0, value);
  return changed === undefined ? problem(text, `there is no place for ${formatPath(path)}`) : { value: changed };
}

function withValue(at: unknown, path: FieldPath, depth: number, value: unknown): unknown {
  if (depth === path.length) return value;
  const key = path[depth]!;
  if (typeof key === 'number') {
    const list = at === undefined || at === null ? [] : at;
    if (!Array.isArray(list) || key > list.length) return undefined;
    const item = withValue(list[key], path, depth + 1, value);
    return item === undefined ? undefined : replaceItem(list, key, item);
  }
  const map = at === undefined || at === null ? {} : at;
  if (typeof map !== 'object' || Array.isArray(map)) return undefined;
  const item = withValue((map as Record<string, unknown>)[key], path, depth + 1, value);
  return item === undefined ? undefined : { ...map, [key]: item };
}

function replaceItem(list: readonly unknown[], index: number, item: unknown): unknown[] {
  const copy = [...list];
  copy[index] = item;
  return copy;
}

function readPath(text: string): FieldPath | null {
  const path: (string | number)[] = [];
  let rest = text;
  while (rest !== '') {
    const part = /^(?:\.?([^.[\]=]+)|\[(\d{1,6})\]|\[([^\]]+)\])/.exec(rest);
    if (part === null) return null;
    const [whole, name, index, key] = part;
    path.push(index === undefined ? (name ?? key)! : Number(index));
    rest = rest.slice(whole.length);
  }
  if (path.includes('__proto__') || path.length === 0) return null;
  return roots.has(String(path[0])) ? path : ['spec', ...path];
}

function problem(text: string, message: string): Diagnostic {
  return { severity: 'error', file: `--set ${text}`, line: 0, column: 0, path: '', message };
}
