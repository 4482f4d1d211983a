/** The committed validators are those that the schemas give. */
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

test('validate.generated.js is up to date: run node scripts/generate-schema.mjs', async () => {
  const generator: string = '../../scripts/generate-schema.mjs';
  const { schemaCode } = (await import(generator)) as { schemaCode: () => string };
  const file = new URL('../../src/api/schema/validate.generated.js', import.meta.url);
  assert.ok(readFileSync(file, 'utf8') === schemaCode(), 'the file differs');
});

test.run();
