/** The life of a pod on its node, without anything else: start, ready, end, stop, and a node that falls silent. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodSpec } from '../../src/api/objects.ts';
import type { DurationLaw, PodBehaviour } from '../../src/cluster/behaviour.ts';
import { DeleteCause } from '../../src/cluster/cluster.ts';
import { type ControlPlaneName, controlPlanes } from '../../src/cluster/control-plane.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { addNodeObject } from '../../src/cluster/from-objects.ts';
import { verbNames } from '../../src/cluster/journal.ts';
import { Disruption, type PodId, podPhaseNames } from '../../src/cluster/pods.ts';
import { createKubelet } from '../../src/nodes/kubelet.ts';
import { createSimulation } from '../../src/sim/simulation.ts';

const seconds = (count: number): DurationLaw => ({ kind: 'constant', micros: count * 1_000_000 });
const behaviour: PodBehaviour = { init: seconds(2), ready: seconds(3), run: seconds(10), stop: seconds(4) };

interface Options {
  readonly spec?: Partial<PodSpec>;
  readonly fails?: boolean;
  readonly controlPlane?: ControlPlaneName;
}

/** One node, one pod bound to it at time 0; `log` holds `seconds change` of the pod. */
function kubeletWorld({ spec = {}, fails = false, controlPlane = 'instant' }: Options = {}) {
  const sim = createSimulation({ seed: 1, checks: 'every-event' });
  const cluster = createCluster(() => sim.now);
  const kubelet = createKubelet({
    cluster,
    sim,
    controlPlane: controlPlanes[controlPlane],
    behaviourOf: () => behaviour,
    failsOf: () => fails,
  });
  sim.add(kubelet);
  const node = addNodeObject(cluster, {
    kind: 'Node',
    metadata: { name: 'n' },
    status: { allocatable: { cpu: '4', pods: 110 } },
  });
  const facts = cluster.specs.intern({ containers: [{ name: 'c' }], ...spec });
  const pod: PodId = cluster.createPod({ name: 'p', podClass: cluster.internClass('default', {}), spec: facts.id });
  const log: string[] = [];
  const told = new Set(['podPhase', 'podReady', 'podDeleted']);
  const reader = cluster.journal.reader('observer', 'test', (verb, _, __, after, time) => {
    const name = verbNames[verb]!;
    if (!told.has(name)) return;
    const what =
      name === 'podPhase'
        ? podPhaseNames[after]
        : name === 'podReady'
          ? after
            ? 'ready'
            : 'not ready'
          : `gone ${after}`;
    log.push(`${time / 1_000_000} ${what}`);
  });
  cluster.bindPod(pod, node);
  return {
    cluster,
    kubelet,
    node,
    pod,
    run(until: number): string[] {
      sim.runUntil(until * 1_000_000);
      reader.read();
      return log;
    },
  };
}

test('a service pod starts, becomes ready and stays so', () => {
  assert.equal(kubeletWorld().run(100), ['2 Running', '5 ready']);
});

test('the kubelet hears of a binding after its reaction time, which is 20 ms, give or take 8', () => {
  const [running = '', ready = ''] = kubeletWorld({ controlPlane: 'default' }).run(100);
  const seconds = Number(running.split(' ')[0]);
  assert.ok(seconds >= 2.012 && seconds < 2.028, running);
  assert.not.equal(seconds, 2.02);
  assert.is(ready, `${Math.round((seconds + 3) * 1e6) / 1e6} ready`);
});

test('a pod that does not restart ends when its containers do, and is not ready any more', () => {
  const spec = { restartPolicy: 'Never' };
  assert.equal(kubeletWorld({ spec }).run(100), ['2 Running', '5 ready', '12 not ready', '12 Succeeded']);
  assert.equal(kubeletWorld({ spec, fails: true }).run(100).at(-1), '12 Failed');
});

test('a pod that is deleted stops in its own time, at most in its grace period', () => {
  for (const [grace, end] of [
    [30, 14],
    [3, 13],
  ]) {
    const w = kubeletWorld({ spec: { terminationGracePeriodSeconds: grace } });
    w.run(10);
    w.cluster.markTerminating(w.pod);
    assert.is(w.run(100).at(-1), `${end} gone ${DeleteCause.removed}`);
  }
});

test('a pod that is deleted while it starts never runs; why it went is told by its condition', () => {
  const w = kubeletWorld();
  w.run(1);
  w.cluster.setDisruption(w.pod, Disruption.evictionByEvictionApi);
  w.cluster.markTerminating(w.pod);
  assert.equal(w.run(100), [`5 gone ${DeleteCause.evicted}`]);
});

test('a silent node reports nothing: its pod becomes ready, or goes, when the node is heard again', () => {
  const w = kubeletWorld();
  w.run(3);
  w.kubelet.setSilent(w.node, true);
  assert.equal(w.run(20), ['2 Running']);
  w.kubelet.setSilent(w.node, false);
  assert.equal(w.run(21), ['2 Running', '20 ready']);
  w.kubelet.setSilent(w.node, true);
  w.cluster.markTerminating(w.pod);
  assert.is(w.run(60).length, 2);
  w.kubelet.setSilent(w.node, false);
  assert.is(w.run(100).at(-1), `64 gone ${DeleteCause.removed}`);
});

test.run();
