/**
 * Failing nodes as stories. Times are those that a real v1.34 control plane showed in the recorded scenarios node-failure.*,
 * node-failure-kinds.*, node-delete.* and taint-noexecute.*.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Toleration } from '../../src/api/objects.ts';
import { DeleteCause } from '../../src/cluster/cluster.ts';
import { Disruption, PodFlag, type PodId, PodPhase } from '../../src/cluster/pods.ts';
import { deleteNode } from '../../src/nodes/delete-node.ts';
import { decode, encode } from '../../src/sim/state.ts';
import {
  constant,
  deployment,
  seconds,
  template,
  type World,
  type WorldOptions,
  world,
} from '../workloads/live-world.ts';
import { budget, drainOf, isReady, row, taintsOf, told, watch, zoned } from './live-nodes.ts';

const noSchedule = 'node.kubernetes.io/unreachable:NoSchedule';
const noExecute = 'node.kubernetes.io/unreachable:NoExecute';
const unreachable = [noSchedule, noExecute];

const both = (tolerationSeconds: number): Toleration[] =>
  ['not-ready', 'unreachable'].map((name) => ({
    key: `node.kubernetes.io/${name}`,
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds,
  }));

function prepared(zones: string, replicas: number, tolerations: Toleration[], options: WorldOptions = {}): World {
  const rule = { kind: 'Deployment', namespace: 'default', name: 'web' };
  const behaviour = [{ ...rule, init: constant(0), ready: constant(2), stop: constant(1) }];
  const w = world({
    controlPlane: 'default',
    nodeObjects: zoned(zones, '4'),
    behaviour,
    checks: 'growing',
    ...options,
  });
  const base = template({ app: 'web' }, 'v1', '250m');
  w.add(deployment('web', { replicas, template: { ...base, spec: { ...base.spec, tolerations } } }));
  w.run(20);
  return w;
}

function podsOn(w: World, name: string): PodId[] {
  return w.pods().filter((pod) => w.cluster.nodeNames[w.cluster.pods.node[pod]!] === name);
}

/** Seconds from now until `holds`. */
function secondsUntil(w: World, holds: () => boolean, most = 200): number {
  const from = w.sim.now / 1e6;
  let found = Number.POSITIVE_INFINITY;
  watch(w, from + most, (now) => {
    if (found === Number.POSITIVE_INFINITY && holds()) found = now - from;
  });
  return found;
}

const phases: readonly number[] = [0, 1, 2.4, 2.5, 3.9, 4.9];

for (const phase of phases) {
  test(`a node is Unknown 50 to 55 s after its last heartbeat: monitor at ${phase} s`, () => {
    const loops = {
      nodeMonitorMicros: seconds(phase),
      nodeMonitorDriftMicros: 500,
      nodeEvictionMicros: 50_000,
      podGcMicros: 0,
    };
    const w = prepared('aabbcc', 9, both(20), { times: { loops } });
    w.nodes.lifecycle.silence(row(w, 'node-1'), seconds(19.3));
    const after = secondsUntil(w, () => !isReady(w, 'node-1')) + 0.7;
    assert.ok(after >= 50 && after <= 55.2, `${after} s`);
  });
}

test('one node: pods are not ready at once, evicted after their toleration, replaced, and stay Terminating', () => {
  const w = prepared('aabbcc', 9, both(20));
  const lost = podsOn(w, 'node-1');
  w.nodes.lifecycle.silence(row(w, 'node-1'), seconds(19.9));
  w.run(160);
  assert.equal(taintsOf(w, 'node-1'), unreachable);
  const [[unknown]] = told(w, 'Node/node-1', 'NodeNotReady') as [[number, string]];
  assert.is(told(w, 'Node/node-1', 'NodeNotReady')[0]![1], 'Node node-1 status is now: NodeNotReady');
  for (const pod of lost) {
    const about = `Pod/${w.cluster.pods.names[pod]}`;
    const [[notReady, why]] = told(w, about, 'NodeNotReady') as [[number, string]];
    assert.ok(notReady - unknown < 0.1 && why === 'Node is not ready');
    const [[evicted, message]] = told(w, about, 'TaintManagerEviction') as [[number, string]];
    assert.is(message, `Marking for deletion Pod default/${w.cluster.pods.names[pod]}`);
    assert.ok(evicted - unknown >= 20 && evicted - unknown < 20.3, `evicted after ${evicted - unknown} s`);
    assert.is(w.cluster.pods.disruption[pod], Disruption.deletionByTaintManager);
    assert.ok((w.cluster.pods.flags[pod]! & PodFlag.terminating) !== 0);
  }
  assert.is(w.counts(), `${9 + lost.length} Running 9 ready ${lost.length} terminating`);
});

test('a node that comes back in time keeps its pods: the deletions are cancelled, the taints go', () => {
  const w = prepared('aabbcc', 9, both(60));
  const pods = podsOn(w, 'node-1');
  w.nodes.lifecycle.silence(row(w, 'node-1'));
  w.run(100);
  assert.equal(taintsOf(w, 'node-1'), unreachable);
  w.nodes.lifecycle.revive(row(w, 'node-1'));
  w.run(100.2);
  assert.equal(taintsOf(w, 'node-1'), [noExecute], 'NoSchedule goes at once, NoExecute with the monitor');
  w.run(200);
  assert.equal(taintsOf(w, 'node-1'), []);
  assert.equal(podsOn(w, 'node-1'), pods);
  for (const pod of pods) {
    const [cancelled] = told(w, `Pod/${w.cluster.pods.names[pod]}`, 'TaintManagerEviction').at(-1)!;
    assert.ok(cancelled > 100 && cancelled < 105.2, `${cancelled}`);
  }
  assert.is(w.counts(), '9 Running 9 ready');
});

test('a node that was silent for less than the grace period was never missed', () => {
  const w = prepared('abc', 6, both(5));
  const before = w.said.length;
  w.nodes.lifecycle.silence(row(w, 'node-1'));
  w.run(55);
  w.nodes.lifecycle.revive(row(w, 'node-1'));
  w.run(200);
  assert.is(w.said.length, before);
  assert.is(w.counts(), '6 Running 6 ready');
});

test('two nodes of a zone get their NoExecute taint 10 s apart', () => {
  const w = prepared('aabbcc', 9, both(10));
  for (const name of ['node-1', 'node-2']) w.nodes.lifecycle.silence(row(w, name), seconds(19));
  w.run(200);
  const evicted = ['node-1', 'node-2'].map((name) => {
    const pod = podsOn(w, name)[0]!;
    return told(w, `Pod/${w.cluster.pods.names[pod]}`, 'TaintManagerEviction')[0]![0];
  });
  assert.ok(Math.abs(Math.abs(evicted[0]! - evicted[1]!) - 10) < 0.3, `${evicted}`);
});

test('a zone of a small cluster that is mostly down is not evicted from', () => {
  const w = prepared('aaaaabb', 10, both(10), { controlPlane: 'instant' });
  for (const name of ['node-1', 'node-2', 'node-3']) w.nodes.lifecycle.silence(row(w, name), seconds(19));
  w.run(200);
  for (const name of ['node-1', 'node-2', 'node-3']) assert.equal(taintsOf(w, name), [noSchedule]);
  assert.is(w.said.filter((line) => line.includes('TaintManagerEviction')).length, 0);
});

test('with all zones down nothing is evicted, and everything is as before when they are back', () => {
  const w = prepared('aabb', 6, both(10), { controlPlane: 'instant' });
  const names = ['node-1', 'node-2', 'node-3', 'node-4'];
  for (const name of names) w.nodes.lifecycle.silence(row(w, name));
  w.run(120);
  for (const name of names) assert.equal(taintsOf(w, name), [noSchedule]);
  for (const name of names) w.nodes.lifecycle.revive(row(w, name));
  w.run(200);
  for (const name of names) assert.equal(taintsOf(w, name), []);
  assert.is(w.counts(), '6 Running 6 ready');
});

test('pods of a deleted node go with the garbage collector: 40 s of quarantine, a loop of 20 s, Failed first', () => {
  const w = prepared('abc', 6, both(300));
  const orphans = podsOn(w, 'node-1');
  deleteNode(w.cluster, row(w, 'node-1'));
  const gone = secondsUntil(w, () => orphans.every((pod) => (w.cluster.pods.flags[pod]! & PodFlag.alive) === 0), 70);
  assert.ok(gone >= 40 && gone <= 60.5, `${gone} s`);
  for (const pod of orphans) assert.is(w.cluster.pods.phase[pod], PodPhase.failed);
  w.run(120);
  assert.is(w.counts(), '6 Running 6 ready');
  assert.is(w.cluster.nodes.aliveCount, 2);
});

test('the row of a deleted node is not given to another while its pods are there', () => {
  const w = prepared('abc', 6, both(300));
  const deleted = row(w, 'node-1');
  deleteNode(w.cluster, deleted);
  w.run(25);
  const [joined] = zoned('d', '4');
  w.nodes.lifecycle.register({
    name: 'node-9',
    labels: joined!.metadata!.labels ?? {},
    taints: [],
    allocatable: { milliCpu: 4000, memoryBytes: 2 ** 34, ephemeralBytes: 0, pods: 110, scalars: {} },
  });
  assert.is.not(row(w, 'node-9'), deleted);
  w.run(200);
  assert.is(w.counts(), '6 Running 6 ready');
});

test('out-of-service: what is terminating on a silent node is removed by the garbage collector', () => {
  const w = prepared('abc', 6, both(10));
  const lost = podsOn(w, 'node-1');
  w.nodes.lifecycle.silence(row(w, 'node-1'));
  w.run(110);
  assert.is(podsOn(w, 'node-1').length, lost.length, 'they stay for ever');
  const node = row(w, 'node-1');
  const taints = w.cluster.taintSets.values[w.cluster.nodes.taintSet[node]!]!;
  const taint = { key: 'node.kubernetes.io/out-of-service', value: 'nodeshutdown', effect: 'NoExecute' };
  w.cluster.setNodeTaints(node, [...taints, taint]);
  const after = secondsUntil(w, () => podsOn(w, 'node-1').length === 0, 30);
  assert.ok(after <= 20.2, `${after} s`);
});

test('NoExecute taints: pods go at once, after their seconds, or stay; the clock starts anew for each pod', () => {
  const tolerations = [{ key: 'maint', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 8 }];
  const w = prepared('aa', 4, tolerations);
  const evicted = w.cluster.pods.names[podsOn(w, 'node-1')[0]!];
  w.cluster.setNodeTaints(row(w, 'node-1'), [{ key: 'maint', value: 'yes', effect: 'NoExecute' }]);
  w.run(39.5);
  const [[time]] = told(w, `Pod/${evicted}`, 'TaintManagerEviction') as [[number, string]];
  assert.ok(Math.abs(time - 28.02) < 0.001, `${time}`);
  w.cluster.setNodeTaints(row(w, 'node-1'), []);
  w.run(60);
  for (const pod of podsOn(w, 'node-1')) {
    const messages = told(w, `Pod/${w.cluster.pods.names[pod]}`, 'TaintManagerEviction').map(([, message]) => message);
    assert.ok(messages.length === 0 || messages.at(-1)!.startsWith('Cancelling deletion of Pod'));
  }
  assert.is(w.counts(), '4 Running 4 ready');
});

test('a new node carries the taint not-ready until it was seen Ready', () => {
  const w = prepared('a', 1, both(300));
  w.nodes.lifecycle.register({
    name: 'node-9',
    labels: {},
    taints: [],
    allocatable: { milliCpu: 4000, memoryBytes: 2 ** 34, ephemeralBytes: 0, pods: 110, scalars: {} },
  });
  assert.equal([isReady(w, 'node-9'), taintsOf(w, 'node-9')], [false, ['node.kubernetes.io/not-ready:NoSchedule']]);
  w.run(20.3);
  assert.equal([isReady(w, 'node-9'), taintsOf(w, 'node-9')], [true, []]);
  w.run(30);
  assert.is(told(w, 'Node/node-9', 'RegisteredNode').length, 1);
});

test('nodes that live cost nothing: a day without an event', () => {
  const w = prepared('aabbcc', 12, both(300));
  w.run(1200);
  const before = w.sim.eventCount;
  w.run(1200 + 86_400);
  assert.is(w.sim.eventCount, before);
});

/** Drains, failures and a deleted node within two minutes; saved at `forkAt` and gone on with in another simulation. */
function troubled(forkAt: number | null): World {
  let w = prepared('aabbccd', 14, both(15));
  w.add(budget('web', { maxUnavailable: 2 }));
  const steps: [number, (world: World) => void][] = [
    [21, (at) => at.nodes.drains.drain(drainOf(['node-3', 'node-4'], { timeoutMicros: seconds(60) }))],
    [22, (at) => at.nodes.lifecycle.silence(row(at, 'node-1'))],
    [24, (at) => at.nodes.lifecycle.silence(row(at, 'node-2'))],
    [30, (at) => deleteNode(at.cluster, row(at, 'node-7'))],
    [95, (at) => at.nodes.lifecycle.revive(row(at, 'node-2'))],
  ];
  if (forkAt !== null) steps.push([forkAt, () => {}]);
  for (const [time, step] of steps.sort(([a], [b]) => a - b)) {
    w.run(time);
    if (time === forkAt) {
      const saved = decode(encode(w.sim.save()));
      const options = { controlPlane: 'default', nodes: 0, checks: 'growing' } as const;
      const rule = { kind: 'Deployment', namespace: 'default', name: 'web' };
      const behaviour = [{ ...rule, init: constant(0), ready: constant(2), stop: constant(1) }];
      w = world({ ...options, behaviour });
      w.sim.load(saved);
    }
    step(w);
  }
  w.run(200);
  return w;
}

test('a run saved at any instant of drains and failures goes on the same', () => {
  const whole = troubled(null).fingerprint();
  for (const forkAt of [21.005, 21.3, 26.2, 40, 74.51, 75.1, 82.6, 91, 96]) {
    assert.is(troubled(forkAt).fingerprint(), whole, `saved at ${forkAt} s`);
  }
});

test('a pod that is removed by a user on a silent node waits for the node', () => {
  const w = prepared('abc', 6, both(300));
  const [pod] = podsOn(w, 'node-1');
  w.nodes.lifecycle.silence(row(w, 'node-1'));
  w.api.deletePod(pod!, DeleteCause.removed);
  w.run(60);
  assert.ok((w.cluster.pods.flags[pod!]! & PodFlag.terminating) !== 0);
  w.nodes.lifecycle.revive(row(w, 'node-1'));
  w.run(63);
  assert.is(podsOn(w, 'node-1').includes(pod!) && (w.cluster.pods.flags[pod!]! & PodFlag.terminating) !== 0, false);
});

test.run();
