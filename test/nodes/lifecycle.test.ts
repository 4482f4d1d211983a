/**
 * Rules of the node lifecycle and taint eviction controllers that the recorded cases do not reach
 * (v1.34 pkg/controller/nodelifecycle, pkg/controller/tainteviction).
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Taint } from '../../src/api/objects-cluster.ts';
import type { Toleration } from '../../src/api/objects-pod.ts';
import { zoneKeyOf } from '../../src/api/zone-key.ts';
import { type NodeCondition, type NodeHealth, updateNodeHealth } from '../../src/nodes/lifecycle/health.ts';
import {
  createLifecycleState,
  defaultLifecycleSettings,
  type LifecycleNode,
  type LifecycleState,
  monitorNodeHealth,
  taintNoExecute,
} from '../../src/nodes/lifecycle/monitor.ts';
import {
  addToQueue,
  createRateLimitedQueue,
  type RateLimitedQueue,
  removeFromQueue,
  swapLimiter,
  tryAccept,
  tryQueue,
} from '../../src/nodes/lifecycle/rate-limited-queue.ts';
import {
  notReadyNoExecute,
  reconcileNoScheduleTaints,
  unreachableNoExecute,
} from '../../src/nodes/lifecycle/taints.ts';
import { decideTaintEviction, tolerationTime } from '../../src/nodes/lifecycle/tolerations.ts';
import { computeZoneState } from '../../src/nodes/lifecycle/zones.ts';

const SECOND = 1_000_000;

function ready(status: NodeCondition['status'], heartbeat: number, transition = 0): NodeCondition {
  return {
    type: 'Ready',
    status,
    reason: '',
    message: '',
    lastHeartbeatMicros: heartbeat * SECOND,
    lastTransitionMicros: transition * SECOND,
  };
}

function node(name: string, fields: Partial<LifecycleNode> = {}): LifecycleNode {
  return {
    name,
    zoneKey: 'a',
    excludedFromDisruption: false,
    unschedulable: false,
    creationMicros: 0,
    conditions: [ready('True', 0)],
    leaseRenewMicros: null,
    taints: [],
    ...fields,
  };
}

function takeAll(queue: RateLimitedQueue, now: number): string[] {
  const taken: string[] = [];
  tryQueue(queue, now, (name) => {
    taken.push(name);
    return { done: true };
  });
  return taken;
}

test('the limiter lets one pass at once and then one per ten seconds at 0.1/s', () => {
  const { limiter } = createRateLimitedQueue(0.1);
  const passes = [0, 1, 9.999999, 10, 19, 20].filter((t) => tryAccept(limiter, t * SECOND));
  assert.equal(passes, [0, 10, 20]);
});

test('0.01/s is a float32 below a hundredth: the token takes a little more than 100 s', () => {
  const { limiter } = createRateLimitedQueue(0.01);
  assert.equal(
    [tryAccept(limiter, 0), tryAccept(limiter, 100 * SECOND + 2), tryAccept(limiter, 100 * SECOND + 3)],
    [true, false, true],
  );
});

test('a name is queued once, and not again after it was processed, until it is removed', () => {
  const queue = createRateLimitedQueue(0.1);
  assert.equal([addToQueue(queue, 'n', 0), addToQueue(queue, 'n', 0)], [true, false]);
  assert.equal(takeAll(queue, 0), ['n']);
  assert.is(addToQueue(queue, 'n', 1), false);
  assert.equal(
    [removeFromQueue(queue, 'n'), removeFromQueue(queue, 'n'), addToQueue(queue, 'n', 1)],
    [true, false, true],
  );
});

test('a name that has to be tried again waits behind those that came later, and its try costs the token', () => {
  const queue = createRateLimitedQueue(1);
  addToQueue(queue, 'first', 0);
  addToQueue(queue, 'second', 0);
  tryQueue(queue, 0, () => ({ done: false, retryAfterMicros: 50_000 }));
  assert.equal([takeAll(queue, SECOND), takeAll(queue, 2 * SECOND)], [['second'], ['first']]);
});

const swaps: readonly [string, number, number, boolean, boolean][] = [
  ['the same rate changes nothing: a drained bucket stays drained', 0.1, 0.1, true, false],
  ['another rate starts full where the old bucket was full', 0.1, 0.01, false, true],
  ['another rate starts drained where the old bucket was drained', 0.1, 0.01, true, false],
  ['a rate after a stop starts drained', 0, 0.1, false, false],
  ['a stop that is lifted to exactly 1/s stays, because a stopped limiter reports the rate 1', 0, 1, false, false],
];

for (const [sentence, from, to, drained, passes] of swaps) {
  test(`swapping limiters: ${sentence}`, () => {
    const queue = createRateLimitedQueue(from);
    if (drained) tryAccept(queue.limiter, 0);
    swapLimiter(queue, to, 0);
    assert.is(tryAccept(queue.limiter, 0), passes);
    if (from === 0) assert.is(tryAccept(queue.limiter, 1000 * SECOND), to !== 1);
  });
}

const grace = { nodeMonitorGraceMicros: 50 * SECOND, nodeStartupGraceMicros: 60 * SECOND };
const observed = (conditions: readonly NodeCondition[], lease: number | null) => ({
  creationMicros: 0,
  conditions,
  leaseRenewMicros: lease === null ? null : lease * SECOND,
});

test('a renewed lease keeps a node healthy whose status is never posted again', () => {
  let health: NodeHealth | null = null;
  for (let t = 0; t <= 300; t += 5) {
    const update = updateNodeHealth(health, observed([ready('True', 0)], t - (t % 10)), grace, t * SECOND);
    assert.is(update.currentStatus, 'True', `at ${t} s`);
    health = update.health;
  }
});

test("a lease that stops being renewed lets the node become Unknown after 50 s, counted by the controller's clock", () => {
  let health: NodeHealth | null = null;
  const unknownFrom: number[] = [];
  for (let t = 0; t <= 70; t += 5) {
    // The kubelet's clock is an hour behind: only the change of the renew time matters.
    const update = updateNodeHealth(health, observed([ready('True', 0)], Math.min(t, 10) - 3600), grace, t * SECOND);
    if (update.currentStatus === 'Unknown') unknownFrom.push(t);
    health = update.health;
  }
  assert.equal(unknownFrom, [65, 70]);
});

test('a changed heartbeat makes the controller forget the lease, which then counts as renewed once more', () => {
  const first = updateNodeHealth(null, observed([ready('True', 0)], 0), grace, 0);
  const changed = updateNodeHealth(first.health, observed([ready('True', 5)], 0), grace, 5 * SECOND);
  assert.is(changed.health.leaseRenewMicros, null);
  const later = updateNodeHealth(changed.health, observed([ready('True', 5)], 0), grace, 10 * SECOND);
  assert.is(later.health.probeMicros, 10 * SECOND);
});

test('what the kubelet reports becomes Unknown with it; NetworkUnavailable belongs to the cloud', () => {
  const pressure: NodeCondition = { ...ready('True', 0), type: 'MemoryPressure' };
  const network: NodeCondition = { ...ready('True', 0), type: 'NetworkUnavailable' };
  const first = updateNodeHealth(null, observed([ready('True', 0), pressure, network], null), grace, 0);
  const { conditions } = updateNodeHealth(
    first.health,
    observed([ready('True', 0), pressure, network], null),
    grace,
    51 * SECOND,
  );
  assert.equal(
    conditions.map(({ type, status, reason }) => `${type}=${status} ${reason}`),
    [
      'Ready=Unknown NodeStatusUnknown',
      'MemoryPressure=Unknown NodeStatusUnknown',
      'NetworkUnavailable=True ',
      'DiskPressure=Unknown NodeStatusNeverUpdated',
      'PIDPressure=Unknown NodeStatusNeverUpdated',
    ],
  );
});

const zoneStates: readonly [string, number, number, string][] = [
  ['no node at all', 0, 0, 'Normal'],
  ['nothing ready', 0, 1, 'FullDisruption'],
  ['two of three unready are too few', 1, 2, 'Normal'],
  ['11 of 20 reaches 55% although neither is exact', 9, 11, 'PartialDisruption'],
  ['54% does not', 46, 54, 'Normal'],
];

for (const [sentence, readyCount, unready, want] of zoneStates) {
  test(`zone state: ${sentence}`, () => {
    assert.is(computeZoneState(readyCount, unready, 0.55), want);
  });
}

test('the zone key joins region and zone; the beta labels go first', () => {
  assert.is(zoneKeyOf({}), '');
  assert.is(zoneKeyOf({ 'topology.kubernetes.io/zone': 'a' }), ':\0:a');
  assert.is(
    zoneKeyOf({
      'topology.kubernetes.io/region': 'r',
      'topology.kubernetes.io/zone': 'a',
      'failure-domain.beta.kubernetes.io/zone': 'old',
    }),
    'r:\0:old',
  );
});

test('NoSchedule taints follow the conditions; other keys and effects stay where they are', () => {
  const own: Taint = { key: 'dedicated', effect: 'NoSchedule', value: 'gpu' };
  const stale: Taint = { key: 'node.kubernetes.io/disk-pressure', effect: 'NoSchedule' };
  const conditions = [ready('Unknown', 0), { ...ready('True', 0), type: 'PIDPressure' }];
  const taints = reconcileNoScheduleTaints([stale, own, notReadyNoExecute], conditions, true);
  assert.equal(
    taints.map((taint) => `${taint.key}:${taint.effect}`),
    [
      'dedicated:NoSchedule',
      'node.kubernetes.io/not-ready:NoExecute',
      'node.kubernetes.io/unreachable:NoSchedule',
      'node.kubernetes.io/pid-pressure:NoSchedule',
      'node.kubernetes.io/unschedulable:NoSchedule',
    ],
  );
  assert.is(reconcileNoScheduleTaints(taints, conditions, true), taints, 'the same list where nothing changes');
});

test('a node that is seen for the first time loses its NoExecute taints; unready, it is queued anew', () => {
  const state = createLifecycleState();
  const nodes = [node('n1', { taints: [unreachableNoExecute], conditions: [ready('Unknown', 0)] }), node('n2')];
  monitorNodeHealth(state, nodes, defaultLifecycleSettings, 0);
  assert.equal(nodes[0]?.taints, []);
  assert.equal(
    taintNoExecute(state, (name) => nodes.find((other) => other.name === name), 0),
    ['n1'],
  );
});

test('the names of nodes that stop being ready are told once', () => {
  const state = createLifecycleState();
  const nodes = [node('n1'), node('n2')];
  const told: string[][] = [];
  for (let t = 0; t <= 60; t += 5) {
    nodes[1]!.conditions = [ready('True', t)];
    told.push(monitorNodeHealth(state, nodes, defaultLifecycleSettings, t * SECOND));
  }
  assert.equal(told.flat(), ['n1']);
  assert.equal(told[11], ['n1'], 'at 55 s');
});

test('a zone of excluded nodes alone gets a new queue in every pass, so that its limiter never holds it back', () => {
  const state = createLifecycleState();
  const down = { excludedFromDisruption: true, conditions: [ready('False', 0)] };
  const nodes = [node('n1', down), node('n2', down), node('n3', { zoneKey: 'b' })];
  const find = (name: string) => nodes.find((other) => other.name === name);
  monitorNodeHealth(state, nodes, defaultLifecycleSettings, 0);
  const first = taintNoExecute(state, find, 0);
  nodes[0]!.conditions = [ready('True', 5, 5)];
  nodes[2]!.conditions = [ready('True', 5)];
  monitorNodeHealth(state, nodes, defaultLifecycleSettings, 5 * SECOND);
  assert.equal([first, taintNoExecute(state, find, 5 * SECOND)], [['n1'], ['n2']]);
});

test('a node that is gone leaves the queue without a taint, but costs its token', () => {
  const state = createLifecycleState();
  const nodes = [
    node('n1', { conditions: [ready('False', 0)] }),
    node('n2', { conditions: [ready('False', 0)] }),
    node('n3'),
  ];
  monitorNodeHealth(state, nodes, defaultLifecycleSettings, 0);
  const find = (name: string) => nodes.slice(1).find((other) => other.name === name);
  assert.equal([taintNoExecute(state, find, 0), taintNoExecute(state, find, 10 * SECOND)], [[], ['n2']]);
});

test('the state is plain data: a run that is saved in the middle goes on alike', () => {
  const play = (copyAt: number): string[] => {
    let state: LifecycleState = createLifecycleState();
    const nodes = ['n1', 'n2', 'n3', 'n4'].map((name) => node(name));
    const log: string[] = [];
    for (let t = 0; t <= 120; t += 5) {
      if (t === copyAt) state = structuredClone(state);
      nodes.slice(2).forEach((other) => {
        other.conditions = [ready('True', t)];
      });
      monitorNodeHealth(state, nodes, defaultLifecycleSettings, t * SECOND);
      for (const name of taintNoExecute(state, (wanted) => nodes.find((other) => other.name === wanted), t * SECOND)) {
        log.push(`${t} ${name}`);
      }
    }
    return log;
  };
  assert.equal(play(-1), ['55 n1', '65 n2']);
  assert.equal(play(60), play(-1));
});

const exists = (key: string, tolerationSeconds?: number): Toleration =>
  tolerationSeconds === undefined ? { key, operator: 'Exists' } : { key, operator: 'Exists', tolerationSeconds };
const noExecute = (key: string, value?: string): Taint =>
  value === undefined ? { key, effect: 'NoExecute' } : { key, effect: 'NoExecute', value };

const tolerationTimes: readonly [string, Taint[], Toleration[], number | 'stays'][] = [
  ['only NoExecute taints evict', [{ key: 'x', effect: 'NoSchedule' }], [], 'stays'],
  ['without taints a pod stays', [], [exists('x', 5)], 'stays'],
  ['an empty key with Exists tolerates everything', [noExecute('x')], [{ operator: 'Exists' }], 'stays'],
  ['Equal compares the value, and is the default operator', [noExecute('x', 'v')], [{ key: 'x', value: 'w' }], 0],
  ['a value that is equal is tolerated', [noExecute('x', 'v')], [{ key: 'x', value: 'v', tolerationSeconds: 9 }], 9],
  ['another effect is not tolerated', [noExecute('x')], [{ ...exists('x'), effect: 'NoSchedule' }], 0],
  ['one taint that is not tolerated is enough', [noExecute('x'), noExecute('y')], [exists('x', 30)], 0],
  ['negative seconds are none', [noExecute('x')], [exists('x', -4)], 0],
];

for (const [sentence, taints, tolerations, want] of tolerationTimes) {
  test(`toleration: ${sentence}`, () => {
    const expected = want === 'stays' ? { evict: false } : { evict: true, afterSeconds: want };
    assert.equal(tolerationTime(taints, tolerations), expected);
  });
}

test('a deletion that waits keeps its time when another taint is tolerated for less long', () => {
  const scheduled = { createdMicros: 0, fireMicros: 300 * SECOND };
  const tolerations = [exists('x', 300), exists('y', 10)];
  const decide = (taints: Taint[], now: number) => decideTaintEviction(taints, tolerations, scheduled, now * SECOND);
  assert.equal(decide([noExecute('x'), noExecute('y')], 100), { kind: 'keep' });
  assert.equal(decide([], 100), { kind: 'stay' });
  assert.equal(decide([noExecute('z')], 100), { kind: 'evictNow' });
  assert.equal(decideTaintEviction([noExecute('y')], tolerations, undefined, 100 * SECOND), {
    kind: 'schedule',
    eviction: { createdMicros: 100 * SECOND, fireMicros: 110 * SECOND },
  });
});

test.run();
