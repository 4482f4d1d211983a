/** Every recorded case of the real components that is kept here, played from its inputs alone. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findRecordings, playFile } from '../src/answers/conformance/run.ts';

for (const path of findRecordings([fileURLToPath(new URL('conformance', import.meta.url))])) {
  // The controllers' topics have test files of their own.
  if (basename(dirname(path)) === 'controllers') continue;
  const result = playFile(path, false);
  if (result === null || result.later) continue;
  test(`${result.folder}/${result.file}: ${result.caseCount} cases as recorded`, () => {
    const failures = result.verdicts.filter((verdict) => !verdict.passed);
    const first = failures[0];
    assert.is(failures.length, 0, first && `${first.name}: ${first.error ?? JSON.stringify(first.difference)}`);
  });
}

test.run();
