/** NodeAffinity and NodeName: where a pod must go, where it would like to go. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { NodeSelectorRequirement, NodeSelectorTerm } from '../../../src/api/objects.ts';
import { attempt, node, type PodBuilder, pod } from '../builders.ts';

const nodes = [
  node('a').labels({ disk: 'ssd', gen: '7' }),
  node('b').labels({ disk: 'hdd', gen: '12' }),
  node('c').labels({ gen: 'new' }),
];
const mismatch = "node(s) didn't match Pod's node affinity/selector";

function requires(...nodeSelectorTerms: NodeSelectorTerm[]): PodBuilder {
  return pod('p').affinity({ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } });
}
const label = (key: string, operator: string, ...values: string[]): NodeSelectorRequirement => ({
  key,
  operator,
  values,
});

const rows: readonly { name: string; pod: PodBuilder; feasible: string[] }[] = [
  {
    name: 'nodeSelector: every label must be there with its value',
    pod: pod('p').selects({ disk: 'ssd' }),
    feasible: ['a'],
  },
  { name: 'In', pod: requires({ matchExpressions: [label('disk', 'In', 'hdd', 'ssd')] }), feasible: ['a', 'b'] },
  {
    name: 'NotIn takes nodes without the label too',
    pod: requires({ matchExpressions: [label('disk', 'NotIn', 'ssd')] }),
    feasible: ['b', 'c'],
  },
  { name: 'Exists', pod: requires({ matchExpressions: [label('disk', 'Exists')] }), feasible: ['a', 'b'] },
  { name: 'DoesNotExist', pod: requires({ matchExpressions: [label('disk', 'DoesNotExist')] }), feasible: ['c'] },
  {
    name: 'Gt compares whole numbers, not text; a label that is no number does not match',
    pod: requires({ matchExpressions: [label('gen', 'Gt', '7')] }),
    feasible: ['b'],
  },
  { name: 'Lt', pod: requires({ matchExpressions: [label('gen', 'Lt', '12')] }), feasible: ['a'] },
  {
    name: 'a malformed Gt of a required term just matches nothing',
    pod: requires({ matchExpressions: [label('gen', 'Gt', 'x')] }),
    feasible: [],
  },
  {
    name: 'terms are ORed, expressions of a term are ANDed',
    pod: requires(
      { matchExpressions: [label('disk', 'Exists'), label('gen', 'Gt', '10')] },
      { matchFields: [label('metadata.name', 'In', 'c')] },
    ),
    feasible: ['b', 'c'],
  },
  { name: 'a term without anything in it matches no node', pod: requires({}), feasible: [] },
];

for (const row of rows) {
  test(row.name, () => {
    const outcome = attempt({ nodes }, row.pod);
    assert.equal(outcome.feasible, row.feasible);
    const others = ['a', 'b', 'c'].filter((name) => !row.feasible.includes(name));
    assert.equal(outcome.reasons, Object.fromEntries(others.map((name) => [name, mismatch])));
    assert.equal(outcome.unresolvable, others);
  });
}

test('metadata.name In in every term narrows the search: the other nodes are not filtered at all', () => {
  const outcome = attempt({ nodes }, requires({ matchFields: [label('metadata.name', 'In', 'b')] }));
  assert.equal(outcome.feasible, ['b']);
  assert.is(outcome.reasons.a, "node(s) didn't satisfy plugin(s) [NodeAffinity]");
  assert.is(outcome.rejectedBy.a, '', 'no single plugin is to blame');
});

test('conflicting names rule the pod out before any node is looked at', () => {
  const both = requires({ matchFields: [label('metadata.name', 'In', 'a'), label('metadata.name', 'In', 'b')] });
  const { attempt: result } = attempt({ nodes }, both);
  // DynamicResources' preFilter never ran, so its postFilter fails: preemption is not tried.
  assert.is(result.message, '0/3 nodes are available: pod affinity terms conflict. not found');
});

test('preferred terms add their weights; the best node gets 100 times the weight 2', () => {
  const preference = (weight: number, requirement: NodeSelectorRequirement) => ({
    weight,
    preference: { matchExpressions: [requirement] },
  });
  const wish = pod('p').affinity({
    nodeAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        preference(30, label('disk', 'Exists')),
        preference(10, label('disk', 'In', 'ssd')),
      ],
    },
  });
  assert.equal(attempt({ nodes }, wish).scores('NodeAffinity'), { a: 200, b: 150, c: 0 });
});

test('a malformed preferred term fails the whole attempt', () => {
  const bad = pod('p').affinity({
    nodeAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        { weight: 1, preference: { matchExpressions: [label('gen', 'Gt', 'x')] } },
      ],
    },
  });
  const { attempt: result } = attempt({ nodes }, bad);
  assert.is(result.outcome, 'error');
  assert.match(result.message, /^running PreScore plugin "NodeAffinity": /);
});

test('addedAffinity of the profile holds for all its pods', () => {
  const required = { nodeSelectorTerms: [{ matchExpressions: [label('disk', 'In', 'hdd')] }] };
  const addedAffinity = { requiredDuringSchedulingIgnoredDuringExecution: required };
  const config = { profiles: [{ pluginConfig: [{ name: 'NodeAffinity', args: { addedAffinity } }] }] };
  const outcome = attempt({ nodes, config }, pod('p'));
  assert.equal(outcome.feasible, ['b']);
  assert.is(outcome.reasons.a, "node(s) didn't match scheduler-enforced node affinity");
});

test.run();
