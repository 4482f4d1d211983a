/** Every recorded history of the real v1.34.1 scheduling queue, op by op. The player sees a case's inputs alone. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { playQueueCase, type QueueCase, type QueueOp } from '../../src/answers/conformance/queue-case.ts';

interface RecordedCase extends QueueCase {
  readonly about: string;
  readonly ops: readonly (QueueOp & { readonly expect: unknown })[];
}

const url = new URL('../conformance/scheduler/queue.json.gz', import.meta.url);
const recorded: readonly RecordedCase[] = JSON.parse(gunzipSync(readFileSync(url)).toString('utf8'));

test('no recorded case is missing', () => {
  assert.is(recorded.length, 39);
});

for (const testCase of recorded) {
  test(`${testCase.name}: ${testCase.about}`, () => {
    const inputs = testCase.ops.map(({ expect: _, ...op }) => op);
    const answers = playQueueCase({ ...testCase, ops: inputs });
    testCase.ops.forEach(({ at, op, expect }, i) => {
      assert.equal(JSON.parse(JSON.stringify(answers[i])), expect, `op ${i}, ${op} at ${at} ms`);
    });
  });
}

test.run();
