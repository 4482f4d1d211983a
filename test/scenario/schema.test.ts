/** The format of scenarios: everything that follows from its one definition is up to date, and every field says what it is. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Schema } from '../../src/scenario/from-schema.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { definition } from '../../src/scenario/validate.generated.js';
import { root } from '../source-files.ts';

test('validator, documentation and the editors’ schema are the ones that the schema makes', () => {
  const script = join(root, 'scripts/generate-scenario.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.is(stderr, '');
  assert.is(status, 0);
});

test('every field has a meaning, and a default unless it is required', () => {
  const bare: string[] = [];
  walk(scenarioSchema, '', (path, part, required, among) => {
    if (!part.description) bare.push(`${path} has no meaning`);
    // One of several fields of which exactly one is given has no default; nor has what groups fields.
    const needsDefault = !required && !among && !part.notYet && part.properties === undefined;
    const excused = path.endsWith('.instanceType') || path.endsWith('.capacity');
    if (needsDefault && part.defaultText === undefined && !excused) bare.push(`${path} has no default`);
  });
  assert.equal(bare, []);
});

test('the validator knows no field that the schema does not know, and refuses all others', () => {
  const closed: string[] = [];
  walkCompiled(definition as Compiled, '', (path, part) => {
    if (part.properties !== undefined && part.additionalProperties !== false) closed.push(path);
  });
  assert.equal(closed, []);
});

interface Compiled {
  readonly properties?: Readonly<Record<string, Compiled>>;
  readonly items?: Compiled;
  readonly additionalProperties?: Compiled | boolean;
}

function walkCompiled(part: Compiled, path: string, visit: (path: string, part: Compiled) => void): void {
  visit(path, part);
  for (const [name, inner] of Object.entries(part.properties ?? {})) walkCompiled(inner, `${path}.${name}`, visit);
  if (part.items !== undefined) walkCompiled(part.items, `${path}[]`, visit);
}

type Visit = (path: string, part: Schema, required: boolean, among: boolean) => void;

function walk(schema: Schema, path: string, visit: Visit): void {
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    visit(at, part, schema.required?.includes(name) ?? false, schema.exactlyOneProperty ?? false);
    walk(part, at, visit);
    for (const one of part.items?.oneOf ?? [part.items ?? {}]) walk(one, `${at}[]`, visit);
  }
}

test.run();
