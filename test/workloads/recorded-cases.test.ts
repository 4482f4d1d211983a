/**
 * Every recorded decision of the real v1.34.1 controllers: rollouts, scale-down victims, StatefulSets, DaemonSets, Jobs
 * and restarts of crashing containers. The cores see a case's input alone.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { answerRollout } from '../../src/answers/conformance/topics/rollout.ts';
import { answerStatefulSetDaemonSetJob } from '../../src/answers/conformance/topics/statefulset-daemonset-job.ts';

interface RecordedCase {
  readonly name: string;
  readonly about: string;
  readonly input: { readonly kind: string };
  readonly expect: unknown;
}

const TOPICS = [
  { file: 'rollout', cases: 162, answer: answerRollout },
  { file: 'statefulset-daemonset-job', cases: 113, answer: answerStatefulSetDaemonSetJob },
];

for (const { file, cases, answer } of TOPICS) {
  const url = new URL(`../conformance/controllers/${file}.json.gz`, import.meta.url);
  const recorded: readonly RecordedCase[] = JSON.parse(gunzipSync(readFileSync(url)).toString('utf8'));

  test(`${file}: no recorded case is missing`, () => {
    assert.is(recorded.length, cases);
  });

  for (const { name, about, input, expect } of recorded) {
    test(`${file} ${input.kind} ${name}: ${about}`, () => {
      assert.equal(JSON.parse(JSON.stringify(answer(input))), expect);
    });
  }
}

test.run();
