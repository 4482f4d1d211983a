/**
 * Scale-up against Cluster Autoscaler 1.34.1 itself: 113 recorded calls of its orchestrator, with the groups that could
 * grow, what the expanders leave of them, how new nodes are shared, and why pods stay.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  answerClusterAutoscalerScaleUp,
  compareScaleUp,
} from '../../../src/answers/conformance/topics/cluster-autoscaler-scale-up.ts';

interface Recorded {
  readonly name: string;
  readonly about: string;
  readonly input: unknown;
  readonly expect: unknown;
}

const url = new URL('../../conformance/autoscalers/cluster-autoscaler-scale-up.json.gz', import.meta.url);
const recorded: readonly Recorded[] = JSON.parse(gunzipSync(readFileSync(url)).toString('utf8'));

test('no recorded case is missing', () => {
  assert.is(recorded.length, 113);
});

for (const { name, about, input, expect } of recorded) {
  test(`${name}: ${about}`, () => {
    const answer: unknown = JSON.parse(JSON.stringify(answerClusterAutoscalerScaleUp(input as never)));
    assert.is(compareScaleUp(expect, answer), null);
  });
}

test('the comparison sees other options, another choice and, where it is given, another share', () => {
  const expect = { result: 'successful', best: ['a'], totalIncrease: 2 };
  assert.is(compareScaleUp(expect, { ...expect, increases: { a: 2 } }), null);
  assert.is(compareScaleUp(expect, { ...expect, best: ['b'] })?.path, 'best[0]');
  const shared = { ...expect, increases: { a: 1, b: 1 } };
  assert.is(compareScaleUp(shared, { ...expect, increases: { a: 2 } })?.path, 'increases.a');
});

test.run();
