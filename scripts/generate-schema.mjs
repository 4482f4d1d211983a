/**
 * Turns the schemas in src/api/schema into src/api/schema/validate.generated.js: validators as plain code, so that no
 * schema is compiled when the program runs. Deterministic: a test compares the committed file with a fresh one.
 *
 * Usage: node scripts/generate-schema.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const folder = new URL('../src/api/schema/', import.meta.url);

/** Required by OpenAPI, but not by the API server, which reads a missing field as its zero value. */
const OPTIONAL = {
  'scheduling.v1.PriorityClass': ['value'],
  'storage.v1.CSINodeSpec': ['drivers'],
  'core.v1.HTTPHeader': ['value'],
  'core.v1.Sysctl': ['value'],
  'core.v1.PreferredSchedulingTerm': ['preference'],
  'core.v1.PersistentVolumeClaimTemplate': ['spec'],
};
/** What a cluster reports about itself; a snapshot cut short by hand is still readable. */
const REPORTED =
  /(?:Status|Condition|NodeSystemInfo|NodeAddress|DaemonEndpoint|AttachedVolume|StateTerminated|PodIP|HostIP)$/;

const FORMATS = {
  quantity: {
    type: ['string', 'number'],
    pattern: '^[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$',
  },
  'int-or-string': { type: ['integer', 'string'] },
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  // Whole numbers are exact up to here; a larger one would be rounded in silence.
  int64: { minimum: -(2 ** 53) + 1, maximum: 2 ** 53 - 1 },
  'date-time': {
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$',
  },
  duration: { pattern: '^[+-]?(?:0|(?:[0-9]+(?:\\.[0-9]*)?(?:ns|us|µs|ms|s|m|h))+)$' },
};

/** The text of validate.generated.js. */
export function schemaCode() {
  const sources = ['kubernetes-1.34.json', 'kube-scheduler-config.json'].map((name) =>
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
  );
  const definitions = Object.assign({}, ...sources.map((source) => source.$defs));
  const kinds = Object.assign({}, ...sources.map((source) => source.kinds));
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    strict: false,
    code: { source: true, esm: true, lines: true },
  });
  const closed = Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, close(schema, name)]));
  ajv.addSchema({ $id: 'headroom', $defs: closed });
  const exported = Object.entries(kinds).map(([kind, name], index) => ({ kind, name, local: `kind${index}` }));
  const code = standaloneCode(
    ajv,
    Object.fromEntries(exported.map(({ local, name }) => [local, `headroom#/$defs/${name}`])),
  );
  const table = exported.map(
    ({ kind, name, local }) =>
      `  ${JSON.stringify(kind)}: { validate: ${local}, definition: ${JSON.stringify(name)} },`,
  );
  return [
    '// Made by scripts/generate-schema.mjs from the schemas beside it. Do not edit.',
    code.replace('"use strict";', ''),
    `export const kinds = {\n${table.join('\n')}\n};`,
    `export const served = ${JSON.stringify(sources[0].served)};`,
    `export const definitions = ${JSON.stringify(definitions)};`,
    '',
  ].join('\n');
}

/** Writes src/api/schema/validate.generated.js; called by the build. */
export function generateSchema() {
  writeFileSync(new URL('validate.generated.js', folder), schemaCode());
}

function close(schema, name) {
  if (schema.$ref) return { $ref: schema.$ref.replace('#/', 'headroom#/') };
  const { format, properties, items, additionalProperties, required, ...rest } = schema;
  const out = { ...rest, ...(format === undefined ? {} : FORMATS[format]) };
  if (properties) {
    out.properties = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, close(value, '')]));
    out.additionalProperties = false;
  }
  if (items) out.items = close(items, '');
  if (additionalProperties) out.additionalProperties = close(additionalProperties, '');
  const needed = (required ?? []).filter((key) => !OPTIONAL[name]?.includes(key));
  if (needed.length > 0 && !REPORTED.test(name)) out.required = needed;
  return out;
}

if (process.argv[1] === new URL(import.meta.url).pathname) generateSchema();
