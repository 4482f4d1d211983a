/** Every recorded case of the real components that is kept here, played from its inputs alone. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findRecordings, playFile } from '../src/answers/conformance/run.ts';

/** Recorded clusters that differ from ours, with the reason. */
const differing: Readonly<Record<string, string>> = {
  'cluster/composite.day':
    'how many pods stand on the node that is drained at 28 s and on the one that falls silent at 60 s is chance, and the ' +
    'recording does not begin with pods in their places',
  'cluster/node-failure-kinds.node-deleted':
    'KWOK played the stages of the pods on the silent node in this recording, contrary to its README: in both repetitions ' +
    'they were Ready again 1 s after they had been marked not ready, and gone 1 s after their eviction; pods of a silent ' +
    'node do neither in node-failure.one-node',
  'cluster/node-failure.all-nodes':
    'one pass of the NoExecute limiter fell into the 30 ms in which one node of four was written and the others were not ' +
    '(the controller lists nodes in the order of a Go map): it was node-02, and no node of the other zone',
};

for (const path of findRecordings([fileURLToPath(new URL('conformance', import.meta.url))])) {
  // The controllers' topics have test files of their own.
  if (basename(dirname(path)) === 'controllers') continue;
  const result = playFile(path, false);
  if (result === null || result.later) continue;
  test(`${result.folder}/${result.file}: ${result.caseCount} cases as recorded`, () => {
    const failures = result.verdicts.filter((verdict) => !verdict.passed);
    const first = failures[0];
    const reason = differing[`${result.folder}/${result.file}`];
    if (reason !== undefined) {
      assert.ok(first !== undefined, `holds now, although ${reason}`);
      return;
    }
    assert.is(failures.length, 0, first && `${first.name}: ${first.error ?? JSON.stringify(first.difference)}`);
  });
}

test.run();
