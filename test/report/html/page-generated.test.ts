/** The committed page is the one that its source makes. */
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from '../../source-files.ts';

test('page.generated.js is up to date: run node scripts/generate-page.mjs', async () => {
  const generator: string = '../../../scripts/generate-page.mjs';
  const { pageFiles } = (await import(generator)) as { pageFiles: () => Promise<Record<string, string>> };
  for (const [path, text] of Object.entries(await pageFiles())) {
    assert.ok(readFileSync(`${root}/${path}`, 'utf8') === text, path);
  }
});

test.run();
