/**
 * Words the findings of a JSON schema validator (ajv, `allErrors`) as diagnostics: the field's place and path, what was
 * expected, what was found, and "did you mean" for misspelt names. Serves any schema: Kubernetes' and our own.
 */
import { distance } from 'fastest-levenshtein';
import type { Diagnostic, FieldPath } from './diagnostic.ts';
import { quoteValue } from './diagnostic.ts';
import type { Locate } from './yaml.ts';
import { diagnosticAt } from './yaml.ts';

/** One finding, as ajv reports it. */
export interface SchemaFinding {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Part of a JSON schema, as far as messages need it. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart | boolean;
  readonly additionalProperties?: SchemaPart | boolean;
}

/** The schema that was applied to `value`, and how to follow its `$ref`s. */
export interface SchemaContext {
  readonly schema: SchemaPart;
  readonly resolve: (ref: string) => SchemaPart | undefined;
}

/** Where the value came from; `prefix` leads from the text's root to the value, and is not printed. */
export interface ValueContext {
  readonly file: string;
  readonly locate: Locate;
}

/** The findings as diagnostics, one for each field, in the validator's order. */
export function explainFindings(
  findings: readonly SchemaFinding[],
  value: unknown,
  schema: SchemaContext,
  where: ValueContext,
  base: FieldPath = [],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const finding of findings) {
    const path = pathOfPointer(finding.instancePath, value);
    const explained = explain(finding, path, valueAt(value, path), schema);
    const id = `${JSON.stringify(explained.path)} ${finding.keyword === 'required' ? 'required' : ''}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const full = [...base, ...explained.path];
    diagnostics.push(diagnosticAt(where.locate, full, explained.at, where.file, explained.message, explained.hint));
  }
  return diagnostics;
}

/** `did you mean "x"?` for the nearest of some names, if one is near enough; undefined otherwise. */
export function didYouMean(name: string, candidates: readonly string[]): string | undefined {
  const nearest = nearestName(name, candidates);
  return nearest === null ? undefined : `did you mean "${nearest}"?`;
}

/** The nearest name: same letters but for case, or at most a third of them changed; ties go to the first. */
export function nearestName(name: string, candidates: readonly string[]): string | null {
  if (name.length > 100) return null;
  const lower = name.toLowerCase();
  let best: string | null = null;
  let bestDistance = (name.length <= 4 ? 1 : Math.min(4, Math.ceil(name.length / 3))) + 1;
  for (const candidate of candidates) {
    const changed = distance(lower, candidate.toLowerCase());
    if (changed < bestDistance && candidate !== name) {
      best = candidate;
      bestDistance = changed;
    }
  }
  return best;
}

interface Explained {
  readonly path: FieldPath;
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint: string | undefined;
}

function explain(finding: SchemaFinding, path: FieldPath, value: unknown, context: SchemaContext): Explained {
  const part = partAt(context, path);
  const { keyword, params } = finding;
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const name = String(params.additionalProperty ?? params.unevaluatedProperty);
    const known = Object.keys(part?.properties ?? {});
    return { path: [...path, name], at: 'key', message: 'unknown field', hint: hintOfField(name, known) };
  }
  if (keyword === 'required') {
    return {
      path: [...path, String(params.missingProperty)],
      at: 'value',
      message: 'Required value',
      hint: undefined,
    };
  }
  if (keyword === 'enum' || keyword === 'const') {
    const allowed = keyword === 'enum' ? (params.allowedValues as unknown[]) : [params.allowedValue];
    const names = allowed.map(quoteValue).join(', ');
    const message = `Unsupported value: ${quoteValue(value)}: supported values: ${names}`;
    const hint =
      typeof value === 'string'
        ? didYouMean(
            value,
            allowed.filter((one) => typeof one === 'string'),
          )
        : undefined;
    return { path, at: 'value', message, hint };
  }
  const got = quoteValue(value);
  const expected = part === undefined ? null : expectation(part, path, keyword, params);
  if (expected === null)
    return { path, at: 'value', message: `${finding.message ?? 'is not valid'}, got ${got}`, hint: undefined };
  return { path, at: 'value', message: `expected ${expected}, got ${got}`, hint: hintOfValue(part, value) };
}

function hintOfField(name: string, known: readonly string[]): string | undefined {
  const near = didYouMean(name, known);
  if (near !== undefined) return near;
  if (known.length === 0 || known.length > 12) return undefined;
  return `the fields here are ${known.join(', ')}`;
}

const BOUNDS: Readonly<Record<string, string>> = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
};
const SIZES: Readonly<Record<string, string>> = {
  minItems: 'at least',
  maxItems: 'at most',
  minProperties: 'at least',
  maxProperties: 'at most',
  minLength: 'at least',
  maxLength: 'at most',
};

function expectation(
  part: SchemaPart,
  path: FieldPath,
  keyword: string,
  params: Readonly<Record<string, unknown>>,
): string | null {
  if (part.format !== undefined && part.format in FORMATS && (keyword === 'type' || keyword === 'pattern')) {
    return FORMATS[part.format]!(path);
  }
  if (keyword in BOUNDS) return `a number of ${BOUNDS[keyword]} ${params.limit}`;
  if (keyword in SIZES) {
    const what = keyword.endsWith('Length') ? 'characters' : keyword.endsWith('Items') ? 'items' : 'fields';
    return `${SIZES[keyword]} ${params.limit} ${what}`;
  }
  if (keyword === 'pattern') return part.description ?? `text that matches ${params.pattern}`;
  if (keyword !== 'type') return null;
  const types = [params.type].flat().map(String);
  return types.map((type) => TYPES[type] ?? type).join(' or ');
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'nothing',
};

const FORMATS: Readonly<Record<string, (path: FieldPath) => string>> = {
  quantity: (path) => (isCpu(path) ? 'a quantity such as 500m' : 'a quantity such as 512Mi'),
  'int-or-string': (path) =>
    /port$/i.test(String(path.at(-1))) ? 'a port number or name' : 'a whole number or a percentage such as 25%',
  'date-time': () => 'a time such as 2026-11-27T00:00:00Z',
  duration: () => 'a duration such as 15s',
  int32: () => 'a whole number',
  int64: () => 'a whole number',
};

function isCpu(path: FieldPath): boolean {
  return path.some((part) => typeof part === 'string' && /cpu/i.test(part));
}

function hintOfValue(part: SchemaPart | undefined, value: unknown): string | undefined {
  if (part?.type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `put it in quotes: "${value}"`;
  }
  const isNumeric = part?.type === 'integer' || part?.type === 'number';
  if (isNumeric && typeof value === 'string' && /^-?\d+$/.test(value)) return `remove the quotes: ${value}`;
  if (part?.type === 'boolean' && typeof value === 'string' && /^(true|false|yes|no|on|off)$/i.test(value)) {
    return `write ${/^(true|yes|on)$/i.test(value)} without quotes`;
  }
  if (part?.type === 'array' && value !== null && typeof value === 'object' && !Array.isArray(value))
    return 'begin every item with "- "';
  return undefined;
}

// The schema of the value at a path.
function partAt(context: SchemaContext, path: FieldPath): SchemaPart | undefined {
  let part = follow(context, context.schema);
  for (const key of path) {
    if (part === undefined) return undefined;
    let next: SchemaPart | boolean | undefined;
    if (typeof key === 'number') next = part.items;
    else if (part.properties !== undefined && Object.hasOwn(part.properties, key)) next = part.properties[key];
    else next = part.additionalProperties;
    part = typeof next === 'object' ? follow(context, next) : undefined;
  }
  return part;
}

function follow(context: SchemaContext, part: SchemaPart): SchemaPart | undefined {
  let at: SchemaPart | undefined = part;
  for (let steps = 0; at?.$ref !== undefined && steps < 20; steps++) at = context.resolve(at.$ref);
  return at;
}

// A JSON pointer does not tell `0` the index from `0` the key: the value does.
function pathOfPointer(pointer: string, value: unknown): FieldPath {
  const path: (string | number)[] = [];
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at = valueAt(at, [path.at(-1)!]);
  }
  return path;
}

function valueAt(value: unknown, path: FieldPath): unknown {
  let at = value;
  for (const key of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}
