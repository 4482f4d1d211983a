/** Node selectors (v1.34 component-helpers/scheduling/corev1/nodeaffinity/nodeaffinity.go) and tolerations. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  compileNodeSelector,
  compilePreferredTerms,
  matchNodeSelector,
  matchRequiredNodeAffinity,
  preferredScore,
  requiredNodeAffinity,
} from '../../src/api/node-selector.ts';
import type { NodeSelectorTerm, Toleration } from '../../src/api/objects.ts';
import { findUntoleratedTaint, toleratesTaint } from '../../src/api/tolerations.ts';

const node = { name: 'n1', labels: { zone: 'a', cores: '8', empty: '', big: '9223372036854775807' } };
const expression = (key: string, operator: string, ...values: string[]): NodeSelectorTerm => ({
  matchExpressions: [{ key, operator, ...(values.length > 0 && { values }) }],
});
const field = (operator: string, ...values: string[]): NodeSelectorTerm => ({
  matchFields: [{ key: 'metadata.name', operator, values }],
});

/** [sentence, terms, whether they match, error] */
const verdicts: readonly [string, NodeSelectorTerm[], boolean, string?][] = [
  ['no terms match nothing', [], false],
  ['an empty term matches nothing', [{}], false],
  ['In', [expression('zone', 'In', 'b', 'a')], true],
  ['NotIn matches nodes without the label', [expression('rack', 'NotIn', 'x')], true],
  ['Exists counts an empty value', [expression('empty', 'Exists')], true],
  ['DoesNotExist', [expression('zone', 'DoesNotExist')], false],
  ['Gt compares numbers', [expression('cores', 'Gt', '7')], true],
  ['Gt is strict', [expression('cores', 'Gt', '8')], false],
  ['Lt beyond 2^53 is exact', [expression('big', 'Lt', '9223372036854775807')], false],
  ['Gt beyond 2^53 is exact', [expression('big', 'Gt', '9223372036854775806')], true],
  ['Gt of a label that is no number does not match', [expression('zone', 'Gt', '1')], false],
  ['the name of the node is a field', [field('In', 'n1')], true],
  ['the name may be excluded', [field('NotIn', 'n1')], false],
  [
    'terms are ORed: a malformed one does not hurt',
    [expression('cores', 'Gt', 'x'), expression('zone', 'Exists')],
    true,
  ],
  [
    'a malformed bound does not match and is reported',
    [expression('cores', 'Gt', 'x')],
    false,
    "nodeSelectorTerms[0].matchExpressions[0].values[0]: Invalid value: \"x\": for 'Gt', 'Lt' operators, the value must be an integer",
  ],
  [
    'several errors are joined',
    [expression('zone', 'In'), expression('zone', 'Near')],
    false,
    "[nodeSelectorTerms[0].matchExpressions[0].values: Invalid value: null: for 'in', 'notin' operators, values set can't be empty, " +
      'nodeSelectorTerms[1].matchExpressions[0].operator: Unsupported value: "Near": supported values: ' +
      '"In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"]',
  ],
  [
    'a field takes one value',
    [field('In', 'n1', 'n2')],
    false,
    'nodeSelectorTerms[0].matchFields[0].values: Invalid value: ["n1","n2"]: must have one element',
  ],
];
for (const [sentence, nodeSelectorTerms, matches, error] of verdicts) {
  test(`node selector: ${sentence}`, () => {
    assert.equal(matchNodeSelector(compileNodeSelector({ nodeSelectorTerms }), node), { matches, error });
  });
}

test('one malformed preferred term is an error for all, unless its weight is 0', () => {
  const good = { weight: 5, preference: expression('zone', 'Exists') };
  const bad = { weight: 1, preference: expression('cores', 'Lt', 'x') };
  assert.throws(() => compilePreferredTerms([good, bad]), /^\[1\]\.matchExpressions\[0\]|\[1\]\.matchExpressions/);
  assert.is(preferredScore(compilePreferredTerms([good, { ...bad, weight: 0 }, good]), node), 10);
});

test('nodeSelector and affinity must both hold', () => {
  const affinity = {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [expression('zone', 'In', 'a')] },
    },
  };
  const matches = (nodeSelector: { [key: string]: string }) =>
    matchRequiredNodeAffinity(requiredNodeAffinity({ nodeSelector, affinity }), node).matches;
  assert.is(matches({ cores: '8' }), true);
  assert.is(matches({ cores: '4' }), false);
  assert.is(matchRequiredNodeAffinity(requiredNodeAffinity({}), node).matches, true);
});

const taint = { key: 'gpu', value: 'yes', effect: 'NoSchedule' };
/** [sentence, toleration, whether it tolerates gpu=yes:NoSchedule] */
const tolerations: readonly [string, Toleration, boolean][] = [
  ['the same key, value and effect', { key: 'gpu', operator: 'Equal', value: 'yes', effect: 'NoSchedule' }, true],
  ['an absent operator is Equal', { key: 'gpu', value: 'yes' }, true],
  ['another value', { key: 'gpu', value: 'no' }, false],
  ['Exists ignores the value', { key: 'gpu', operator: 'Exists', value: 'no' }, true],
  ['an empty key with Exists tolerates everything', { operator: 'Exists' }, true],
  ['an empty key without Exists still compares the value', { operator: 'Equal', value: 'yes' }, true],
  ['an empty key and no value', {}, false],
  ['another effect', { key: 'gpu', operator: 'Exists', effect: 'NoExecute' }, false],
  ['another key', { key: 'cpu', operator: 'Exists' }, false],
  ['an unknown operator', { key: 'gpu', operator: 'Gt', value: 'yes' }, false],
];
for (const [sentence, toleration, expected] of tolerations) {
  test(`toleration: ${sentence}`, () => {
    assert.is(toleratesTaint(toleration, taint), expected);
  });
}

test('the first untolerated taint of the given effects is named', () => {
  const taints = [{ key: 'soft', effect: 'PreferNoSchedule' }, taint, { key: 'late', effect: 'NoExecute' }];
  assert.is(findUntoleratedTaint(taints, [], ['NoSchedule', 'NoExecute']), taint);
  assert.is(findUntoleratedTaint(taints, [{ key: 'gpu', operator: 'Exists' }], ['NoSchedule']), undefined);
});

test.run();
