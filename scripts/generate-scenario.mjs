/**
 * Turns src/scenario/schema.ts into what follows from it: the validator as plain code, the JSON schema that editors use,
 * and docs/scenario.md. Deterministic: a test compares the committed files with fresh ones.
 *
 * Usage: node scripts/generate-scenario.mjs [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);

/** Texts by path from the repository's root. */
export async function scenarioFiles() {
  const schema = await loadSchema();
  return {
    'src/scenario/validate.generated.js': validatorCode(toJsonSchema(schema)),
    'docs/scenario.schema.json': `${JSON.stringify(editorSchema(schema), null, 2)}\n`,
    'docs/scenario.md': scenarioDocs(schema, readFileSync(new URL('docs/scenario.head.md', root), 'utf8')),
  };
}

/** Writes them. */
export async function generateScenario() {
  for (const [path, text] of Object.entries(await scenarioFiles())) writeFileSync(new URL(path, root), text);
}

/** Names the committed files that are not what the schema says; exit code 1 when there are any. */
async function checkScenario() {
  for (const [path, text] of Object.entries(await scenarioFiles())) {
    if (readFileSync(new URL(path, root), 'utf8') === text) continue;
    console.error(`${path} is not what scripts/generate-scenario.mjs makes`);
    process.exitCode = 1;
  }
}

async function loadSchema() {
  const entry = new URL('src/scenario/schema.ts', root).pathname;
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return module.scenarioSchema;
}

function validatorCode(jsonSchema) {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode(ajv, ajv.compile(jsonSchema)).replace('"use strict";', '');
  return [
    '// Made by scripts/generate-scenario.mjs from schema.ts. Do not edit.',
    code,
    `export const definition = ${JSON.stringify(jsonSchema)};`,
    '',
  ].join('\n');
}

/**
 * Alternatives have distinct types, so that they merge into one schema, whose findings are worded better. Of several
 * objects, all fields are known here; src/scenario/check.ts holds each to its own.
 */
function toJsonSchema(schema) {
  if (schema.notYet) return {};
  if (schema.oneOf) {
    const parts = schema.oneOf.map(toJsonSchema);
    const types = [...new Set(parts.map((part) => part.type))];
    const merged = { ...Object.assign({}, ...parts), type: types.length === 1 ? types[0] : types };
    if (parts.filter((part) => part.properties).length < 2) return merged;
    const { required: _, ...open } = merged;
    return { ...open, properties: Object.assign({}, ...parts.map((part) => part.properties)) };
  }
  const { type, format, pattern, expected, minimum, minItems, properties, required, items, additionalProperties } =
    schema;
  return {
    ...(type && { type }),
    ...(schema.enum && { type: 'string', enum: schema.enum }),
    ...(format && { format }),
    ...(pattern && { pattern }),
    ...(expected && { description: expected }),
    ...(minimum !== undefined && { minimum }),
    ...(minItems !== undefined && { minItems }),
    ...(properties && { properties: mapValues(properties, toJsonSchema), additionalProperties: false }),
    ...(additionalProperties && { additionalProperties: toJsonSchema(additionalProperties) }),
    ...(required && { required }),
    ...(items && { items: toJsonSchema(items) }),
    ...(schema.exactlyOneProperty && { minProperties: 1, maxProperties: 1 }),
  };
}

/** As editors want it: with descriptions, and without the fields that are refused. */
function editorSchema(schema) {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Headroom scenario', ...described(schema) };
}

function described(schema) {
  const { description, defaultText } = schema;
  const text = [description, defaultText && `Default: ${defaultText}.`].filter(Boolean).join(' ');
  const out = schema.oneOf ? { oneOf: schema.oneOf.map(described) } : { ...toJsonSchema(schema) };
  delete out.description;
  delete out.format;
  if (schema.properties) {
    const known = Object.entries(schema.properties).filter(([, part]) => !part.notYet);
    out.properties = mapValues(Object.fromEntries(known), described);
  }
  if (schema.items) out.items = described(schema.items);
  if (schema.additionalProperties) out.additionalProperties = described(schema.additionalProperties);
  return text === '' ? out : { description: text, ...out };
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function scenarioDocs(schema, head) {
  const lines = [head.trimEnd(), ''];
  const later = [];
  section(lines, later, '', schema, 'The document');
  lines.push('## Not simulated yet', '', 'These fields belong to the format. Using one is an error (exit code 2):', '');
  for (const { path, description } of later) lines.push(`- \`${path}\`: ${description}`);
  return `${lines.join('\n')}\n`;
}

function section(lines, later, path, schema, title) {
  const rows = [];
  const nested = [];
  for (const [name, part] of Object.entries(schema.properties)) {
    const at = path === '' ? name : `${path}.${name}`;
    if (part.notYet) {
      later.push({ path: at, description: part.description });
      continue;
    }
    const needed = schema.required?.includes(name) ? 'required' : (part.defaultText ?? '');
    rows.push(`| \`${name}\` | ${typeText(part)} | ${cell(needed)} | ${cell(part.description ?? '')} |`);
    const item = part.items ?? part;
    const objects = (item.oneOf ?? [item]).filter((one) => one.properties);
    const isLaw = item.oneOf && objects.length === 1 && path !== 'spec.behaviour[]' && path !== 'spec.arrivals[]';
    for (const [index, open] of isLaw ? [] : objects.entries()) {
      const title = part.items ? `${at}[]` : at;
      nested.push([title, open, index === 0 ? `\`${title}\`` : `\`${title}\` with \`${open.required[0]}\``]);
    }
  }
  lines.push(`## ${title}`, '', '| field | type | default | meaning |', '| --- | --- | --- | --- |', ...rows, '');
  for (const [at, part, heading] of nested) section(lines, later, at, part, heading);
}

function typeText(schema) {
  if (schema.oneOf) return [...new Set(schema.oneOf.map(typeText))].join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.format === 'duration') return 'duration';
  if (schema.format === 'quantity') return 'quantity';
  if (schema.format === 'date-time') return 'instant';
  if (schema.type === 'array') return `list of ${typeText(schema.items)}`;
  if (schema.additionalProperties) return `map to ${typeText(schema.additionalProperties)}`;
  return { object: 'fields', string: 'text', integer: 'whole number', number: 'number', boolean: 'true, false' }[
    schema.type
  ];
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  if (process.argv[2] === '--check') await checkScenario();
  else await generateScenario();
}
