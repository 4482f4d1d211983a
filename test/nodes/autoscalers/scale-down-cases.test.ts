/**
 * Scale-down against Cluster Autoscaler 1.34.1 itself: 166 recorded cases of which pods block a node, how a node's use is
 * measured, when scale-down pauses, and what the planner makes of nodes over time. Where the real program's choice is
 * arbitrary the number of nodes counts.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  answerClusterAutoscalerScaleDown,
  compareScaleDown,
} from '../../../src/answers/conformance/topics/cluster-autoscaler-scale-down.ts';

interface Recorded {
  readonly name: string;
  readonly about: string;
  readonly input: { readonly kind: string };
  readonly expect: unknown;
}

const url = new URL('../../conformance/autoscalers/cluster-autoscaler-scale-down.json.gz', import.meta.url);
const recorded: readonly Recorded[] = JSON.parse(gunzipSync(readFileSync(url)).toString('utf8'));

test('no recorded case is missing', () => {
  const kinds = new Map<string, number>();
  for (const { input } of recorded) kinds.set(input.kind, (kinds.get(input.kind) ?? 0) + 1);
  assert.equal(Object.fromEntries(kinds), { drain: 73, utilization: 11, cooldown: 10, sequence: 72 });
});

for (const { name, about, input, expect } of recorded) {
  test(`${input.kind} ${name}: ${about}`, () => {
    const answer: unknown = JSON.parse(JSON.stringify(answerClusterAutoscalerScaleDown(input as never)));
    assert.is(compareScaleDown(expect, answer), null);
  });
}

test('the comparison sees a wrong node, a wrong count and a wrong reason', () => {
  const step = { unneeded: ['a'], deleteEmpty: null, deleteEmptyCount: 1 };
  const compare = (got: object): string | undefined => compareScaleDown({ steps: [step] }, { steps: [got] })?.path;
  assert.is(compare({ unneeded: ['a'], deleteEmpty: ['b'], deleteEmptyCount: 1 }), undefined);
  assert.is(compare({ unneeded: ['b'], deleteEmpty: ['b'], deleteEmptyCount: 1 }), 'steps[0].unneeded[0]');
  assert.is(compare({ unneeded: ['a'], deleteEmpty: [], deleteEmptyCount: 0 }), 'steps[0].deleteEmptyCount');
  assert.is(compareScaleDown({ removable: true }, { removable: false, error: 'x' })?.path, 'removable');
});

test.run();
