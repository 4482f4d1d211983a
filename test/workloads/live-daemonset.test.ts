/**
 * Stories of DaemonSets in a running cluster. Times that are given with a tolerance are those of the recorded traces
 * daemonset.*.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { DaemonSet } from '../../src/api/objects.ts';
import { addNodeObject } from '../../src/cluster/from-objects.ts';
import { PodPhase } from '../../src/cluster/pods.ts';
import { type ApiDaemonSetStatus, daemonPodSpec } from '../../src/workloads/controllers/daemonset-objects.ts';
import { behaves, daemonSet, podNames, readyPods, saidOf, timeUntil } from './live-kinds.ts';
import { nodeObject, quota, template, type World, world } from './live-world.ts';

const v2 = { template: template({ app: 'agent' }, 'v2') };

function status(w: World): ApiDaemonSetStatus {
  return w.get<DaemonSet>('DaemonSet', 'agent').status ?? {};
}

/** Nodes of the pods that are not asked to stop, in order of creation. */
function nodes(w: World): string[] {
  const { pods, nodeNames } = w.cluster;
  return w
    .pods()
    .filter((_, index) => !podNames(w)[index]!.startsWith('('))
    .map((pod) => nodeNames[pods.node[pod]!] ?? '-');
}

const taint = (key: string, effect: string) => ({ key, value: 'x', effect });

function near(actual: number, recorded: number, what: string): void {
  assert.ok(Math.abs(actual - recorded) <= 0.5, `${what}: ${actual} s, recorded ${recorded} s`);
}

test('every node gets one pod, which the scheduler puts there by the affinity to its name', () => {
  const w = world();
  w.add(daemonSet('agent'));
  w.run(5);
  assert.equal(nodes(w).sort(), ['node-0', 'node-1', 'node-2']);
  const { affinity } = w.cluster.specOf(w.pods()[0]!).spec;
  assert.equal(affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms, [
    { matchFields: [{ key: 'metadata.name', operator: 'In', values: [nodes(w)[0]!] }] },
  ]);
  assert.equal(status(w), {
    observedGeneration: 1,
    desiredNumberScheduled: 3,
    currentNumberScheduled: 3,
    numberMisscheduled: 0,
    numberReady: 3,
    updatedNumberScheduled: 3,
    numberAvailable: 3,
    numberUnavailable: 0,
  });
});

test('nodes wake it: a new one, one whose taint goes, one that gets the label', () => {
  const w = world({ nodes: 0 });
  const spec = template({ app: 'agent' }, 'v1');
  w.add(daemonSet('agent', { template: { ...spec, spec: { ...spec.spec, nodeSelector: { gpu: 'yes' } } } }));
  w.run(1);
  const a = addNodeObject(w.cluster, { ...nodeObject('a'), metadata: { name: 'a', labels: { gpu: 'yes' } } });
  const b = addNodeObject(w.cluster, nodeObject('b'));
  const c = addNodeObject(w.cluster, { ...nodeObject('c'), metadata: { name: 'c', labels: { gpu: 'yes' } } });
  w.cluster.setNodeTaints(c, [taint('starting', 'NoSchedule')]);
  w.run(5);
  assert.equal(nodes(w), ['a']);
  w.cluster.setNodeTaints(c, []);
  w.run(10);
  assert.equal(nodes(w), ['a', 'c']);
  w.cluster.setNodeLabels(b, { gpu: 'yes' });
  w.run(15);
  assert.equal(nodes(w), ['a', 'c', 'b']);
  w.cluster.setNodeLabels(a, {});
  w.run(20);
  assert.equal(nodes(w), ['c', 'b']);
});

test('a cordoned node gets its pod; NoSchedule leaves one where it is, NoExecute does not', () => {
  const w = world();
  w.cluster.setNodeUnschedulable(0, true);
  w.cluster.setNodeTaints(0, [{ key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' }]);
  w.add(daemonSet('agent'));
  w.run(5);
  assert.is(nodes(w).length, 3);
  w.cluster.setNodeTaints(1, [taint('dedicated', 'NoSchedule')]);
  w.run(10);
  assert.is(nodes(w).length, 3);
  assert.equal([status(w).desiredNumberScheduled, status(w).numberMisscheduled], [2, 1]);
  w.cluster.setNodeTaints(1, [taint('dedicated', 'NoExecute')]);
  w.run(15);
  assert.equal(nodes(w).sort(), ['node-0', 'node-2']);
});

test('recorded: 5 nodes, a new template, one pod unavailable at a time, 2 s to stop and 2 s until ready', () => {
  const w = world({ controlPlane: 'default', nodes: 5, behaviour: [behaves('DaemonSet', { ready: 2, stop: 2 })] });
  w.add(daemonSet('agent'));
  near(
    timeUntil(w, 0, 10, () => status(w).numberReady === 5),
    2.14,
    'ready',
  );
  w.run(18.969);
  w.change('DaemonSet', 'agent', v2);
  let fewest = 5;
  const end = timeUntil(w, 19, 60, () => {
    fewest = Math.min(fewest, readyPods(w));
    return status(w).updatedNumberScheduled === 5 && status(w).numberAvailable === 5;
  });
  near(end, 39.345, 'updated');
  assert.is(fewest, 4);
});

test('recorded: with maxSurge 1 the new pod is ready before the old one goes, on one node after the other', () => {
  const w = world({ controlPlane: 'default', nodes: 6, behaviour: [behaves('DaemonSet', { ready: 2, stop: 2 })] });
  const rollingUpdate = { maxSurge: 1, maxUnavailable: 0 };
  w.add(daemonSet('agent', { updateStrategy: { type: 'RollingUpdate', rollingUpdate } }));
  w.run(19.464);
  w.change('DaemonSet', 'agent', v2);
  let fewest = 6;
  const end = timeUntil(w, 19.5, 60, () => {
    fewest = Math.min(fewest, readyPods(w));
    return w.pods().length === 6 && status(w).updatedNumberScheduled === 6 && status(w).numberAvailable === 6;
  });
  near(end, 33.967, 'updated');
  assert.is(fewest, 6);
});

test('OnDelete: a new template waits until somebody deletes a pod', () => {
  const w = world({ nodes: 2 });
  w.add(daemonSet('agent', { updateStrategy: { type: 'OnDelete' } }));
  w.run(5);
  w.change('DaemonSet', 'agent', v2);
  w.run(20);
  assert.is(status(w).updatedNumberScheduled, 0);
  w.api.deletePod(w.pods()[0]!, 0);
  w.run(30);
  assert.is(status(w).updatedNumberScheduled, 1);
});

test('minReadySeconds holds a rolling update back by that much for every node', () => {
  const w = world({ nodes: 3, behaviour: [behaves('DaemonSet', { ready: 1, stop: 1 })] });
  w.add(daemonSet('agent', { minReadySeconds: 10 }));
  w.run(30);
  assert.is(status(w).numberAvailable, 3);
  w.change('DaemonSet', 'agent', v2);
  // Per node: 1 s to stop, 1 s until ready, 10 s available and at most 1 s until somebody looks.
  const end = timeUntil(w, 30, 90, () => status(w).updatedNumberScheduled === 3 && status(w).numberAvailable === 3);
  assert.ok(end >= 30 + 3 * 12 && end <= 30 + 3 * 13 + 0.1, `${end} s`);
});

test('a failed pod is deleted at once, the next ones 1 s, 2 s, 4 s after the last deletion', () => {
  const w = world({ nodes: 1, behaviour: [behaves('DaemonSet', { ready: 0 })] });
  w.add(daemonSet('agent'));
  for (const at of [5, 5.1, 6.5, 9]) {
    w.run(at);
    const pod = w.pods()[0]!;
    w.cluster.setPodReady(pod, false);
    w.cluster.setPodPhase(pod, PodPhase.failed);
  }
  w.run(60);
  const said = saidOf(w, 'DaemonSet', 'FailedDaemonPod');
  // Back in the queue a whole delay after it was seen: 1 s after 5.1, 2 s after 6.5, 4 s after 9.
  assert.equal(
    said.map((line) => Number(line.split(' ')[0])),
    [5, 6.1, 8.5, 13],
  );
  const name = /default\/(\S+) on/.exec(said[0]!)![1];
  assert.is(said[0], `5 FailedDaemonPod Found failed daemon pod default/${name} on node node-0, will try to kill it`);
  assert.is(w.counts(), '1 Running 1 ready');
});

test('a snapshot that came without its revisions is taken as it stands; the next template is rolled out', () => {
  const w = world({ nodes: 1 });
  const set = daemonSet('agent');
  const stated = { observedGeneration: 1, desiredNumberScheduled: 1 };
  const id = w.cluster.addObject({
    ...set,
    metadata: { ...set.metadata, uid: 'u', generation: 1 },
    status: stated,
  } as DaemonSet);
  const labels = { app: 'agent', 'controller-revision-hash': '5f6d8c9b7' };
  w.api.createPod(id, { name: 'agent-x', labels, spec: daemonPodSpec(set.spec.template, 'node-0') });
  w.run(10);
  assert.equal(podNames(w), ['agent-x']);
  assert.is(w.get<DaemonSet>('DaemonSet', 'agent') && w.id('ControllerRevision', 'agent-5f6d8c9b7') >= 0, true);
  w.change('DaemonSet', 'agent', v2);
  w.run(20);
  assert.is(podNames(w).length, 1);
  assert.is(status(w).updatedNumberScheduled, 1);
});

test('a quota refuses: as many as it allows are made, and the rest is tried again', () => {
  const w = world({ nodes: 8 });
  w.add(quota('small', { pods: '5' }));
  w.run(1);
  w.add(daemonSet('agent'));
  w.run(2);
  assert.is(w.pods().length, 5);
  assert.ok(saidOf(w, 'DaemonSet', 'FailedCreate').length >= 3);
  assert.equal([status(w).desiredNumberScheduled, status(w).currentNumberScheduled], [8, 5]);
});

test('1,000 nodes: the whole set in steps of 250; then a node costs the same as in a small cluster and a quiet hour none', () => {
  const w = world({ nodes: 1000 });
  w.add(daemonSet('agent'));
  w.run(10);
  assert.is(status(w).numberReady, 1000);
  const before = w.sim.eventCount;
  addNodeObject(w.cluster, nodeObject('late'));
  w.run(20);
  assert.is(status(w).numberReady, 1001);
  // Six changes, each of which wakes every reader of the journal once; what counts is that 1,000 nodes do not show.
  assert.ok(w.sim.eventCount - before < 200, `${w.sim.eventCount - before} events for one node`);
  const quiet = w.sim.eventCount;
  w.run(3620);
  assert.is(w.sim.eventCount, quiet);
});

test.run();
