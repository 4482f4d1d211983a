/** Checks a scenario document against the schema, and refuses by name what this version does not simulate. */
import { type Diagnostic, type FieldPath, printable } from '../api/diagnostic.ts';
import { explainFindings } from '../api/schema-errors.ts';
import { STDIN_NAME } from '../api/source.ts';
import type { Locate } from '../api/yaml.ts';
import { diagnosticAt } from '../api/yaml.ts';
import type { Schema } from './from-schema.ts';
import { type ScenarioDocument, scenarioSchema } from './schema.ts';
import { definition, validate } from './validate.generated.js';

/** The document, typed, or null when something is wrong with it; problems go into `diagnostics`. */
export function checkDocument(
  value: unknown,
  file: string,
  locate: Locate,
  diagnostics: Diagnostic[],
): ScenarioDocument | null {
  const before = diagnostics.length;
  const kind = kindElsewhere(value);
  if (kind !== undefined) {
    const path = file === STDIN_NAME ? '-' : file;
    const hint = `headroom init -f ${path} makes a scenario of a snapshot; get, fit and explain take one as it is`;
    diagnostics.push(
      diagnosticAt(locate, ['kind'], 'value', file, `is no scenario, but a ${kind} of Kubernetes`, hint),
    );
    return null;
  }
  if (!validate(value)) {
    const context = { schema: definition, resolve: () => undefined };
    diagnostics.push(...explainFindings(validate.errors ?? [], value, context, { file, locate }));
  }
  checkAlternatives(scenarioSchema, value, [], (path, at, message) => {
    diagnostics.push(diagnosticAt(locate, path, at, file, message));
  });
  refuseLater(scenarioSchema, value, [], (path) => {
    const message = `"${String(path.at(-1))}" is not simulated yet`;
    const hint = 'this version refuses what it would have to ignore; docs/scenario.md lists what it knows';
    diagnostics.push(diagnosticAt(locate, path, 'key', file, message, hint));
  });
  return diagnostics.length === before ? (value as ScenarioDocument) : null;
}

/** The kind of a document that is an object of Kubernetes; undefined for what may be meant as a scenario. */
function kindElsewhere(value: unknown): string | undefined {
  const { apiVersion, kind } = (value ?? {}) as { apiVersion?: unknown; kind?: unknown };
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || kind === 'Scenario') return undefined;
  return apiVersion.startsWith('headroom/') || !/^(?:[a-z0-9.-]+\/)?v\d/.test(apiVersion)
    ? undefined
    : printable(kind, 60);
}

type ReportField = (path: FieldPath, at: 'key' | 'value', message: string) => void;

/** Of several objects that may stand at one place, the one that is meant is held to its own fields. */
function checkAlternatives(schema: Schema, value: unknown, path: FieldPath, report: ReportField): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    if (schema.items === undefined) return;
    for (const [index, item] of value.entries()) checkAlternatives(schema.items, item, [...path, index], report);
    return;
  }
  const objects = objectsOf(schema);
  const meant = meantOf(schema, value);
  if (objects.length > 1) {
    const fields = new Set(objects.flatMap(({ properties = {} }) => Object.keys(properties)));
    const own = meant.properties ?? {};
    for (const name of Object.keys(value)) {
      if (!fields.has(name) || Object.hasOwn(own, name)) continue;
      report([...path, name], 'key', `does not go with \`${meant.required?.[0]}\``);
    }
    for (const name of meant.required ?? []) {
      if (!Object.hasOwn(value, name)) report([...path, name], 'value', 'Required value');
    }
  }
  for (const [name, part] of Object.entries(meant.properties ?? {})) {
    if (!Object.hasOwn(value, name)) continue;
    checkAlternatives(part, (value as Record<string, unknown>)[name], [...path, name], report);
  }
}

function objectsOf(schema: Schema): readonly Schema[] {
  return (schema.oneOf ?? [schema]).filter(({ properties }) => properties !== undefined);
}

/** The alternative whose first required field is there; the first where none is. */
function meantOf(schema: Schema, value: object): Schema {
  const objects = objectsOf(schema);
  const meant = objects.find(({ required }) => required !== undefined && Object.hasOwn(value, required[0]!));
  return meant ?? objects[0] ?? schema;
}

/** Calls `refuse` for every field that is there and marked `notYet`. */
function refuseLater(schema: Schema, value: unknown, path: FieldPath, refuse: (path: FieldPath) => void): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    if (schema.items === undefined) return;
    for (const [index, item] of value.entries()) refuseLater(schema.items, item, [...path, index], refuse);
    return;
  }
  for (const [name, part] of Object.entries(meantOf(schema, value).properties ?? {})) {
    if (!Object.hasOwn(value, name)) continue;
    if (part.notYet) refuse([...path, name]);
    else refuseLater(part, (value as Record<string, unknown>)[name], [...path, name], refuse);
  }
}
