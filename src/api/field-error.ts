/** Texts of field validation errors (v1.34 apimachinery/pkg/util/validation/field/errors.go). */
import { goJson, goQuote } from './go-text.ts';

/** `path: Invalid value: … : detail`; a string is printed quoted, anything else as JSON. */
export function invalidValue(path: string, value: unknown, detail: string): string {
  const shown = typeof value === 'string' ? goQuote(value) : goJson(value);
  return `${path}: Invalid value: ${shown}${detail === '' ? '' : `: ${detail}`}`;
}

/** `path: Unsupported value: …: supported values: …`. */
export function unsupportedValue(path: string, value: string, supported: readonly string[]): string {
  const detail = supported.length === 0 ? '' : `: supported values: ${supported.map(goQuote).join(', ')}`;
  return `${path}: Unsupported value: ${goQuote(value)}${detail}`;
}

/** A field path with a child: `spec` and `key` give `spec.key`; an empty path stands for the root. */
export function childPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
