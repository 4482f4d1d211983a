/**
 * HPAs of a recorded cluster (KWOK pods, scripted metrics), played from what was done alone: sizes, statuses, conditions,
 * events and pods come at the recorded times, in every repetition.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { playRun } from '../../src/answers/conformance/cluster/build-run.ts';
import { differencesOf } from '../../src/answers/conformance/cluster/compare.ts';
import { inputsOfTrace, type Trace } from '../../src/answers/conformance/cluster/trace.ts';

const folder = fileURLToPath(new URL('../conformance/cluster/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.startsWith('hpa.'));

for (const file of files) {
  const trace = JSON.parse(gunzipSync(readFileSync(folder + file)).toString()) as Trace;
  test(`${trace.name}: ${trace.runs.length} runs as recorded`, () => {
    const inputs = inputsOfTrace(trace);
    for (let run = 0; run < trace.runs.length; run++) {
      const [first] = differencesOf(trace, playRun(inputs, run));
      assert.is(first, undefined, first && `run ${run + 1}: ${JSON.stringify(first)}`);
    }
  });
}

test('all recordings of HPAs are here', () => {
  assert.is(files.length, 13);
});

test.run();
