/**
 * Rules of disruption budgets and of the eviction API that the recorded cases do not reach
 * (v1.34 pkg/controller/disruption/disruption.go, pkg/registry/core/pod/storage/eviction.go).
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { disruptedPodsMax, type EvictionPod, evictPod } from '../../src/nodes/pdb/eviction.ts';
import {
  type Budget,
  type BudgetOwner,
  type BudgetPod,
  type BudgetSpec,
  type BudgetStatus,
  labelSelectorText,
  syncBudget,
  unsyncedBudgetStatus,
} from '../../src/nodes/pdb/status.ts';

const SECOND = 1_000_000;

function pod(name: string, fields: Partial<BudgetPod> = {}): BudgetPod {
  return { name, ready: true, deleting: false, owner: { kind: 'ReplicaSet', name: 'rs' }, ...fields };
}

function budget(spec: BudgetSpec, status: Partial<BudgetStatus> = {}): Budget {
  return { namespace: 'shop', name: 'b', generation: 1, spec, status: { ...unsyncedBudgetStatus, ...status } };
}

const replicaSet: BudgetOwner = {
  kind: 'ReplicaSet',
  name: 'rs',
  replicas: 4,
  owner: { kind: 'Deployment', name: 'web' },
};
const deployment: BudgetOwner = { kind: 'Deployment', name: 'web', replicas: 6, owner: null };
const world = (...owners: BudgetOwner[]) => {
  return ({ kind, name }: { kind: string; name: string }) =>
    owners.find((owner) => owner.kind === kind && owner.name === name);
};

const maxOne: BudgetSpec = { maxUnavailable: 1 };
const running: EvictionPod = { phase: 'Running', ready: true, deleting: false };

const expectedPods: readonly [string, BudgetPod[], BudgetOwner[], number | string][] = [
  ['a ReplicaSet counts with the scale of its Deployment', [pod('a')], [replicaSet, deployment], 6],
  ['a ReplicaSet whose Deployment is gone counts by itself (its own scale subresource)', [pod('a')], [replicaSet], 4],
  [
    'a ReplicaSet of another kind of owner counts by itself',
    [pod('a')],
    [{ ...replicaSet, owner: { kind: 'Rollout', name: 'web' } }],
    4,
  ],
  [
    'a static pod is owned by its node, which has no scale',
    [pod('a', { owner: { kind: 'Node', name: 'n1' } })],
    [],
    'nodes does not implement the scale subresource',
  ],
  [
    'pods of a Job have no scale either',
    [pod('a', { owner: { kind: 'Job', name: 'j' } })],
    [],
    'jobs.batch does not implement the scale subresource',
  ],
  ['an owner that is gone fails the sync', [pod('a')], [], 'found no controllers for pod "a"'],
];

for (const [sentence, pods, owners, want] of expectedPods) {
  test(`expected pods: ${sentence}`, () => {
    const { status } = syncBudget(budget(maxOne), pods, world(...owners), '', 0);
    assert.is(typeof want === 'number' ? status.expectedPods : status.condition?.message, want);
  });
}

test('a text that is no percentage fails the sync with the text of its parser', () => {
  const { status, events } = syncBudget(budget({ minAvailable: 'half' }), [pod('a')], world(replicaSet), '', 0);
  assert.is(status.condition?.reason, 'SyncFailed');
  assert.match(status.condition?.message ?? '', /invalid value for IntOrString/);
  assert.is(events[0]?.reason, 'CalculateExpectedPodCountFailed');
});

test('a failed sync takes the allowance away and leaves the old numbers', () => {
  const synced = syncBudget(budget(maxOne), [pod('a')], world(replicaSet), '', 0).status;
  const old = budget(maxOne, { ...synced, disruptionsAllowed: 3, currentHealthy: 7 });
  const { status } = syncBudget(old, [pod('a')], world(), '', 0);
  assert.is(status.disruptionsAllowed, 0);
  assert.is(status.currentHealthy, 7);
  assert.is(status.observedGeneration, 1);
});

test('the condition SyncFailed stays where the next good sync finds the very same numbers', () => {
  const numbers = {
    currentHealthy: 1,
    desiredHealthy: 3,
    expectedPods: 4,
    disruptionsAllowed: 0,
    observedGeneration: 1,
  };
  const condition = { status: 'False', reason: 'SyncFailed', message: 'x', observedGeneration: 1 } as const;
  const failed = budget(maxOne, { ...numbers, condition });
  const same = syncBudget(failed, [pod('a')], world(replicaSet), '', 0);
  assert.is(same.status, failed.status, 'nothing is written');
  const changed = syncBudget(failed, [pod('a'), pod('b')], world(replicaSet), '', 0);
  assert.is(changed.status.condition?.reason, 'InsufficientPods');
});

test('an evicted pod that is not deleted is asked for again at the end of its two minutes, and complained of after', () => {
  const disruptedPods = new Map([
    ['a', 10 * SECOND],
    ['b', 4 * SECOND],
  ]);
  const pods = [pod('a'), pod('b')];
  const early = syncBudget(budget(maxOne, { disruptedPods }), pods, world(replicaSet), '', 20 * SECOND);
  assert.is(early.recheckMicros, 124 * SECOND);
  const late = syncBudget(budget(maxOne, { disruptedPods }), pods, world(replicaSet), '', 125 * SECOND);
  assert.equal([...late.status.disruptedPods.keys()], ['a']);
  assert.equal(late.events, [
    {
      type: 'Warning',
      reason: 'NotDeleted',
      message: "Pod was expected by PDB shop/shop to be deleted but it wasn't",
      pod: 'b',
    },
  ]);
});

test('bare pods are warned of by the selector as Go prints it', () => {
  const text = labelSelectorText({
    matchLabels: { tier: 'web', app: 'x' },
    matchExpressions: [{ key: 'zone', operator: 'In', values: ['a', 'b'] }],
  });
  assert.is(
    text,
    '&LabelSelector{MatchLabels:map[string]string{app: x,tier: web,},MatchExpressions:[]LabelSelectorRequirement{' +
      'LabelSelectorRequirement{Key:zone,Operator:In,Values:[a b],},},}',
  );
  const { events } = syncBudget(budget(maxOne), [pod('a', { owner: null })], world(), text, 0);
  assert.is(events[0]?.reason, 'UnmanagedPods');
  assert.ok(events[0]?.message.includes(`(selector: ${text}) were found to be unmanaged.`));
});

test('a budget without pods says so in an event', () => {
  const { events } = syncBudget(budget(maxOne), [], world(), '', 0);
  assert.equal(events, [{ type: 'Normal', reason: 'NoPods', message: 'No matching pods found' }]);
});

const many = new Map(Array.from({ length: disruptedPodsMax + 1 }, (_, index) => [`p${index}`, 0]));
const forbidden: readonly [string, Partial<BudgetStatus>, string][] = [
  [
    'a negative allowance',
    { disruptionsAllowed: -1 },
    'poddisruptionbudget.policy "b" is forbidden: pdb disruptions allowed is negative',
  ],
  [
    'more than 2000 evictions that the controller has not confirmed',
    { disruptionsAllowed: 1, disruptedPods: many },
    'poddisruptionbudget.policy "b" is forbidden: DisruptedPods map too big - too many evictions not confirmed by PDB controller',
  ],
];

for (const [sentence, status, message] of forbidden) {
  test(`eviction is forbidden by ${sentence}`, () => {
    const answer = evictPod('a', running, [budget(maxOne, { observedGeneration: 1, ...status })], 0);
    assert.equal(answer, {
      allowed: false,
      refusal: { code: 403, reason: 'Forbidden', message, causes: [], retryAfterSeconds: 0 },
    });
  });
}

test('an eviction spends one and remembers the pod; the last one turns the condition', () => {
  const two = budget(maxOne, { observedGeneration: 1, disruptionsAllowed: 2 });
  const first = evictPod('a', running, [two], 5 * SECOND);
  assert.ok(first.allowed && first.status !== undefined);
  assert.is(first.status.disruptionsAllowed, 1);
  assert.is(first.status.condition, null);
  const second = evictPod('b', running, [{ ...two, status: first.status }], 6 * SECOND);
  assert.ok(second.allowed && second.status !== undefined);
  assert.is(second.status.condition?.reason, 'InsufficientPods');
  assert.equal(
    [...second.status.disruptedPods],
    [
      ['a', 5 * SECOND],
      ['b', 6 * SECOND],
    ],
  );
  assert.is(two.status.disruptedPods.size, 0, 'the budget that was asked is left alone');
});

test.run();
