/**
 * The ReplicaSet controller: how many pods, in which batches, which go first, what it reports. Rules of
 * v1.34 pkg/controller/replicaset/{replica_set,replica_set_utils}.go and pkg/controller/controller_utils.go.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { microsPerSecond } from '../../src/sim/time.ts';
import { goSort } from '../../src/workloads/controllers/go-sort.ts';
import {
  activePodOrder,
  deletionCostOf,
  deletionOrder,
  podsToDelete,
  type VictimPod,
} from '../../src/workloads/controllers/pod-victims.ts';
import {
  availabilityCheckAfter,
  manageReplicas,
  replicaSetStatus,
  retryDelayMicros,
  slowStart,
} from '../../src/workloads/controllers/replicaset.ts';

const NOW = 1000 * microsPerSecond;

function pod(name: string, changed: Partial<VictimPod> = {}): VictimPod {
  return {
    name,
    uid: name,
    node: 'n',
    phase: 'Running',
    ready: true,
    readySinceMicros: 0,
    createdMicros: 0,
    deletionCost: 0,
    restartsMax: 0,
    sidecarRestartsMax: 0,
    ...changed,
  };
}

function names(pods: readonly VictimPod[]): string[] {
  return pods.map(({ name }) => name);
}

/** Answers of an API server that takes the first `room` pods and refuses the rest. */
function quota(room: number): (index: number) => string | null {
  let left = room;
  return () => (left-- > 0 ? null : 'exceeded quota');
}

const SLOW_START = [
  { name: 'nothing is wanted', count: 0, room: 9, tried: 0, created: 0 },
  { name: 'all are taken: batches of 1, 2, 4 and the rest', count: 10, room: 99, tried: 10, created: 10 },
  { name: 'the very first is refused: one try', count: 500, room: 0, tried: 1, created: 0 },
  { name: 'a batch is tried to its end: 1 + 2 + 4', count: 500, room: 4, tried: 7, created: 4 },
  { name: 'the refusal falls on a boundary: 1 + 2, then 4 refusals', count: 500, room: 3, tried: 7, created: 3 },
];

for (const { name, count, room, tried, created } of SLOW_START) {
  test(`slow start: ${name}`, () => {
    const error = created < count ? 'exceeded quota' : null;
    assert.equal(slowStart(count, quota(room)), { tried, created, error });
  });
}

test('slow start: a bound on the batch (StatefulSets) changes who is tried beside a refusal', () => {
  assert.is(slowStart(100, quota(10)).tried, 15); // 1 + 2 + 4 + 8
  assert.is(slowStart(100, quota(10), 2).tried, 11); // 1 + 2 + 2 + 2 + 2 + 2
});

test('a sync that fails is tried again after 5 ms, 10 ms, ... 1000 s', () => {
  assert.equal(
    [1, 2, 3, 10, 18, 19, 99].map(retryDelayMicros),
    [5_000, 10_000, 20_000, 2_560_000, 655_360_000, 1_000_000_000, 1_000_000_000],
  );
});

test('at most 500 pods are made or deleted in a pass', () => {
  const input = { pods: [], relatedNodes: [], nowMicros: NOW };
  assert.equal(manageReplicas({ ...input, replicas: 501 }), { kind: 'createPods', count: 500 });
  assert.is(manageReplicas({ ...input, replicas: 0 }), null);
  const pods = Array.from({ length: 501 }, (_, index) => pod(`p${index}`));
  const action = manageReplicas({ ...input, pods, replicas: 0 });
  assert.is(action?.kind === 'deletePods' && action.pods.length, 500);
});

const COSTS: readonly (readonly [annotation: string | undefined, cost: number])[] = [
  [undefined, 0],
  ['7', 7],
  ['-7', -7],
  ['-07', -7],
  ['0', 0],
  ['-0', 0],
  ['+7', 0],
  ['007', 0],
  ['7.5', 0],
  ['', 0],
  ['2147483647', 2147483647],
  ['2147483648', 0],
  ['-2147483648', -2147483648],
];

for (const [annotation, cost] of COSTS) {
  test(`deletion cost: ${annotation === undefined ? 'no annotation' : `"${annotation}"`} means ${cost}`, () => {
    assert.is(deletionCostOf(annotation), cost);
  });
}

test('a cheap pod goes before a dear one, a pod on a crowded node before one that is alone', () => {
  const pods = [pod('dear', { deletionCost: 5 }), pod('cheap', { deletionCost: -5 }), pod('plain')];
  assert.equal(names(deletionOrder(pods, [], NOW)), ['cheap', 'plain', 'dear']);
  const spread = [pod('alone', { node: 'a' }), pod('crowded', { node: 'b' })];
  assert.equal(names(podsToDelete(spread, ['a', 'b', 'b'], 1, NOW)), ['crowded']);
});

test('ages within a factor of two are equal and settled by UID; beyond, the younger goes', () => {
  const since = (seconds: number): Partial<VictimPod> => ({ readySinceMicros: NOW - seconds * microsPerSecond });
  // In nanoseconds 2^39 is 549.8 s: 560 s and 1000 s share a bucket, 540 s does not.
  assert.equal(names(deletionOrder([pod('b', since(560)), pod('a', since(1000))], [], NOW)), ['a', 'b']);
  assert.equal(names(deletionOrder([pod('a', since(1000)), pod('b', since(540))], [], NOW)), ['b', 'a']);
});

test('a ready pod whose ready time is unknown goes before one whose time is known', () => {
  const pods = [pod('known'), pod('unknown', { readySinceMicros: null })];
  assert.equal(names(deletionOrder(pods, [], NOW)), ['unknown', 'known']);
});

test('a Job’s pods have exact ages: the youngest goes first', () => {
  const pods = [pod('old', { createdMicros: 1 }), pod('young', { createdMicros: 2 })];
  assert.equal(names(activePodOrder(pods)), ['young', 'old']);
});

test('Go’s sort of a comparison that is no order depends on the given order, as in Go', () => {
  // a < b < c < a: insertion leaves what each step finds.
  const before = new Set(['ab', 'bc', 'ca']);
  const sorted = (text: string): string => goSort([...text], (x, y) => before.has(x + y)).join('');
  assert.is(sorted('abc'), 'abc');
  assert.is(sorted('bca'), 'bca');
  assert.is(sorted('cba'), 'bca');
});

test('more than twelve items are sorted, too', () => {
  const items = Array.from({ length: 40 }, (_, index) => (index * 17) % 40);
  assert.equal(
    goSort(items, (a, b) => a < b),
    Array.from({ length: 40 }, (_, index) => index),
  );
});

test('status: ready, available and labelled pods, and a failure that keeps its time', () => {
  const pods = [
    { readySinceMicros: NOW - 10 * microsPerSecond, fullyLabeled: true },
    { readySinceMicros: NOW - 10 * microsPerSecond + 1, fullyLabeled: true },
    { readySinceMicros: null, fullyLabeled: false },
  ];
  const first = replicaSetStatus(pods, 10, { error: 'exceeded quota', missing: 2 }, null, NOW);
  assert.equal(
    [first.replicas, first.fullyLabeledReplicas, first.readyReplicas, first.availableReplicas],
    [3, 2, 2, 1],
  );
  assert.is(first.failure?.reason, 'FailedCreate');
  const again = replicaSetStatus(pods, 10, { error: 'other', missing: -1 }, first.failure, NOW + 5);
  assert.is(again.failure, first.failure);
  assert.is(replicaSetStatus(pods, 10, null, first.failure, NOW).failure, null);
  assert.is(replicaSetStatus(pods, 10, { error: 'no', missing: -1 }, null, NOW).failure?.reason, 'FailedDelete');
});

test('ready pods that are not available yet are looked at again when the first of them becomes so', () => {
  const ready = [{ readySinceMicros: NOW, fullyLabeled: true }];
  const status = replicaSetStatus(ready, 10, null, null, NOW);
  const now = 7 * microsPerSecond;
  assert.is(
    availabilityCheckAfter([null, 5 * microsPerSecond, 3 * microsPerSecond], 10, status, now),
    6 * microsPerSecond,
  );
  assert.is(availabilityCheckAfter([5 * microsPerSecond], 0, status, now), null);
  assert.is(availabilityCheckAfter([5 * microsPerSecond], 10, { ...status, availableReplicas: 1 }, now), null);
  // The status does not count what has just become available: look again after the whole period.
  assert.is(availabilityCheckAfter([-5 * microsPerSecond], 10, status, now), 10 * microsPerSecond);
});

test.run();
