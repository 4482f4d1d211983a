/**
 * Partial scenarios laid over a scenario: objects are merged field by field, lists and everything else are replaced, null
 * removes a field (as in a JSON merge patch, RFC 7386).
 */
import type { FieldPath } from '../api/diagnostic.ts';
import type { Locate } from '../api/yaml.ts';

/** The scenario, or one overlay. */
export interface OverlayLayer {
  readonly file: string;
  readonly value: unknown;
  readonly locate: Locate;
}

/** The first layer with all others laid over it, in order. */
export function mergeLayers(layers: readonly OverlayLayer[]): unknown {
  return layers.slice(1).reduce<unknown>((below, { value }) => merged(below, value), layers[0]!.value);
}

/** The layer that wrote the field at a path, or that its absence is owed to; the first where none has spoken of it. */
export function writerOf(layers: readonly OverlayLayer[], path: FieldPath): OverlayLayer {
  return layers.findLast(({ value }) => decides(value, path)) ?? layers[0]!;
}

type Fields = Readonly<Record<string, unknown>>;

function merged(below: unknown, above: unknown): unknown {
  if (!isFields(above)) return above;
  const out: Record<string, unknown> = isFields(below) ? { ...below } : {};
  for (const [name, value] of Object.entries(above)) {
    if (value === null) delete out[name];
    else out[name] = merged(out[name], value);
  }
  return out;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether nothing below this layer can show at the path: it has a value there, or replaces what the path leads through. */
function decides(value: unknown, path: FieldPath): boolean {
  let at = value;
  let replaced = false;
  for (const key of path) {
    if (at === null || typeof at !== 'object') return true;
    replaced ||= Array.isArray(at);
    if (!Object.hasOwn(at, key)) return replaced;
    at = (at as Record<string | number, unknown>)[key];
  }
  return true;
}
