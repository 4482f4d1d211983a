/** The cluster's columns and their laws: what verbs write, what the journal tells, and that a what-if leaves no trace. */

import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Cluster, DeleteCause } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { addNodeObject } from '../../src/cluster/from-objects.ts';
import { Verb, verbNames } from '../../src/cluster/journal.ts';
import { NodeFlag } from '../../src/cluster/nodes.ts';
import { resetPodRow } from '../../src/cluster/pod-verbs.ts';
import { PodFlag, PodPhase, podFills, podTimes } from '../../src/cluster/pods.ts';
import { createStore } from '../../src/cluster/store.ts';
import { readPaged, writePaged } from '../../src/sim/paged-column.ts';
import { type Component, createSimulation, type Simulation } from '../../src/sim/simulation.ts';

const zones = ['a', 'b', 'c'];
const cpus = ['100m', '250m', '1', '1500m'];

function withNodes(count: number, now = () => 0): Cluster {
  const cluster = createCluster(now);
  for (let i = 0; i < count; i++) addNode(cluster, `n${i}`);
  return cluster;
}

function addNode(cluster: Cluster, name: string): number {
  return addNodeObject(cluster, {
    metadata: { name, labels: { 'kubernetes.io/hostname': name, zone: zones[name.length % 3]! } },
    status: { allocatable: { cpu: '4', memory: '8Gi', pods: '110', 'nvidia.com/gpu': '2' } },
  });
}

function addPod(cluster: Cluster, name: string, cpu = '100m', app = 'web'): number {
  const requests = { cpu, memory: '64Mi', ...(cpu === '1' ? { 'nvidia.com/gpu': '1' } : {}) };
  const spec = cluster.specs.intern({ containers: [{ name: 'c', resources: { requests } }] });
  return cluster.createPod({ name, podClass: cluster.internClass('default', { app }), spec: spec.id });
}

/** Everything that a reader of the columns can see, as one text. Neighbours of detached pods mean nothing. */
function visible(cluster: Cluster): string {
  const { nodes, pods } = cluster;
  const nodeRows = Array.from({ length: nodes.count }, (_, node) => {
    if ((nodes.flags[node]! & NodeFlag.alive) === 0) return `${node} free`;
    const listed: number[] = [];
    for (let pod = nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) listed.push(pod);
    const scalars = cluster.requestedScalar.columns.reduce((sum, column) => sum + (column?.[node] ?? 0), 0);
    return [
      cluster.nodeNames[node],
      nodes.flags[node],
      nodes.labelSet[node],
      nodes.taintSet[node],
      nodes.requestedMilliCpu[node],
      nodes.requestedMemoryBytes[node],
      nodes.nonZeroRequestedMilliCpu[node],
      nodes.podCount[node],
      cluster.labels.of('zone')[node],
      scalars,
      listed,
    ].join(' ');
  });
  const podRows = Array.from({ length: pods.count }, (_, pod) =>
    (pods.flags[pod]! & PodFlag.alive) === 0
      ? `${pod} free`
      : [cluster.podKey(pod), pods.flags[pod], pods.phase[pod], pods.node[pod], pods.nominatedNode[pod]].join(' '),
  );
  const classes = cluster.podClasses.map(({ id }) => {
    const listed: number[] = [];
    for (let pod = cluster.firstOfClass(id); pod >= 0; pod = pods.nextOfClass[pod]!) listed.push(pod);
    return listed.length === 0 ? '' : `${id}: ${listed.join(' ')}`;
  });
  return [
    ...nodeRows,
    ...podRows,
    ...classes.filter((text) => text !== ''),
    // Which node was named first is nothing that anybody asks for.
    JSON.stringify([...cluster.nominated].sort(([a], [b]) => a - b)),
  ].join('\n');
}

/** One random change that a what-if may make; numbers choose what and where. */
function tryChange(cluster: Cluster, kind: number, a: number, b: number, fresh: () => string): void {
  const { pods, nodes } = cluster;
  const alivePods = [...Array(pods.count).keys()].filter((pod) => (pods.flags[pod]! & PodFlag.alive) !== 0);
  const aliveNodes = [...Array(nodes.count).keys()].filter((node) => (nodes.flags[node]! & NodeFlag.alive) !== 0);
  const pod = alivePods[a % Math.max(alivePods.length, 1)];
  const node = aliveNodes[b % Math.max(aliveNodes.length, 1)];
  const attached = pod !== undefined && (pods.flags[pod]! & PodFlag.attached) !== 0;
  switch (kind % 10) {
    case 0:
      addPod(cluster, fresh(), cpus[a % 4]!, `app-${b % 3}`);
      return;
    case 1:
      if (pod !== undefined && node !== undefined && pods.node[pod] === -1) cluster.bindPod(pod, node);
      return;
    case 2:
      if (pod !== undefined && attached) cluster.detachPod(pod);
      return;
    case 3:
      if (pod !== undefined && node !== undefined && !attached && cluster.journal.depth > 0)
        cluster.attachPod(pod, node);
      return;
    case 4:
      if (pod !== undefined) cluster.nominatePod(pod, node === undefined || b % 3 === 0 ? -1 : node);
      return;
    case 5:
      if (pod !== undefined) cluster.deletePod(pod, DeleteCause.evicted);
      return;
    case 6:
      if (node !== undefined) cluster.setNodeUnschedulable(node, a % 2 === 0);
      return;
    case 7:
      if (node !== undefined) cluster.setNodeTaints(node, a % 2 === 0 ? [] : [{ key: 'k', effect: 'NoSchedule' }]);
      return;
    case 8:
      if (node !== undefined) cluster.setNodeLabels(node, { zone: zones[a % 3]! });
      return;
    case 9:
      if (node !== undefined && nodes.podCount[node] === 0 && aliveNodes.length > 1) cluster.removeNode(node);
      else addNode(cluster, fresh());
  }
}

test('binding a pod adds its requests to the node, deleting it takes them away', () => {
  const cluster = withNodes(2);
  const pod = addPod(cluster, 'web-1', '1');
  cluster.bindPod(pod, 1);
  assert.is(cluster.nodes.requestedMilliCpu[1], 1000);
  assert.is(cluster.requestedScalar.columns[cluster.resources.find('nvidia.com/gpu')]![1], 1);
  assert.is(cluster.nodes.podCount[1], 1);
  cluster.deletePod(pod, DeleteCause.scaledDown);
  assert.is(cluster.nodes.requestedMilliCpu[1], 0);
  assert.is(cluster.findPod('default', 'web-1'), -1);
  cluster.check();
});

test('a container without a request counts as 100m and 200 MiB in scores only', () => {
  const cluster = withNodes(1);
  const spec = cluster.specs.intern({ containers: [{ name: 'c' }] });
  const pod = cluster.createPod({ name: 'p', podClass: cluster.internClass('default', {}), spec: spec.id });
  cluster.bindPod(pod, 0);
  assert.is(cluster.nodes.requestedMilliCpu[0], 0);
  assert.is(cluster.nodes.nonZeroRequestedMilliCpu[0], 100);
  assert.is(cluster.nodes.nonZeroRequestedMemoryBytes[0], 200 * 1024 * 1024);
});

test('a finished pod keeps its node but no longer counts there', () => {
  const cluster = withNodes(1);
  const pod = addPod(cluster, 'job-1', '250m');
  cluster.bindPod(pod, 0);
  cluster.setPodPhase(pod, PodPhase.running);
  cluster.setPodPhase(pod, PodPhase.succeeded);
  assert.is(cluster.pods.node[pod], 0);
  assert.is(cluster.nodes.requestedMilliCpu[0], 0);
  cluster.check();
});

test('the journal tells an observer what happened, in order and once', () => {
  const cluster = withNodes(1);
  const seen: string[] = [];
  const reader = cluster.journal.reader('observer', 'test', (verb) => void seen.push(verbNames[verb]!));
  const pod = addPod(cluster, 'web-1');
  cluster.bindPod(pod, 0);
  cluster.setPodReady(pod, true);
  cluster.setPodReady(pod, true); // no change, no entry
  reader.read();
  reader.read();
  assert.equal(seen, ['podCreated', 'podBound', 'podReady']);
});

test('an observer sees nothing of a what-if; an index sees it and its end', () => {
  const cluster = withNodes(1);
  const pod = addPod(cluster, 'web-1');
  const observed: number[] = [];
  const counted = [0];
  const observer = cluster.journal.reader('observer', 'observer', (verb) => void observed.push(verb));
  const index = cluster.journal.reader('index', 'index', (verb) => {
    if (verb === Verb.podAttached) counted[0]! += 1;
    if (verb === Verb.podDetached) counted[0]! -= 1;
  });
  const mark = cluster.journal.mark();
  cluster.attachPod(pod, 0);
  index.read();
  observer.read();
  assert.equal([observed.length, counted[0]], [0, 1]);
  cluster.journal.revert(mark);
  observer.read();
  assert.equal([observed.length, counted[0]], [0, 0]);
});

test('a committed what-if has happened', () => {
  const cluster = withNodes(1);
  const pod = addPod(cluster, 'web-1');
  const mark = cluster.journal.mark();
  cluster.bindPod(pod, 0);
  cluster.journal.commit(mark);
  assert.is(cluster.pods.node[pod], 0);
});

test('rows of deleted pods are used again only when every reader of the journal has passed', () => {
  const cluster = withNodes(1);
  const reader = cluster.journal.reader('observer', 'slow', () => {});
  const first = addPod(cluster, 'web-1');
  cluster.deletePod(first, DeleteCause.killed);
  cluster.trim();
  assert.is.not(addPod(cluster, 'web-2'), first);
  reader.read();
  cluster.trim();
  assert.is(addPod(cluster, 'web-3'), first);
  assert.is(cluster.pods.version[first], 2);
});

test('law: reverting a what-if restores everything that can be seen, whatever was done in it', () => {
  const step = fc.tuple(fc.nat(9), fc.nat(50), fc.nat(50));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.array(step, { maxLength: 40 }), (before, inside) => {
      const cluster = withNodes(3);
      let names = 0;
      const fresh = (): string => `x${names++}`;
      for (const [kind, a, b] of before) tryChange(cluster, kind, a, b, fresh);
      const seen = visible(cluster);
      const outer = cluster.journal.mark();
      inside.forEach(([kind, a, b], i) => {
        // Marks nest: some steps are tried and taken back at once.
        const inner = i % 4 === 0 ? cluster.journal.mark() : -1;
        tryChange(cluster, kind, a, b, fresh);
        if (inner >= 0 && a % 2 === 0) cluster.journal.revert(inner);
        else if (inner >= 0) cluster.journal.commit(inner);
      });
      cluster.journal.revert(outer);
      assert.is(visible(cluster), seen);
      cluster.check();
    }),
    { numRuns: 300 },
  );
});

/** The cluster as a component of a simulation, so that it can be saved. */
function simulated(): { sim: Simulation; cluster: Cluster } {
  const sim = createSimulation({ seed: 'test' });
  const cluster = createCluster(() => sim.now);
  const component: Component = {
    name: 'cluster',
    start() {},
    save: (writer) => cluster.save(writer),
    load: (reader) => cluster.load(reader),
  };
  sim.add(component);
  return { sim, cluster };
}

test('a row that is used again starts with the fill of every column, those that later changes add included', () => {
  const store = createStore(
    () => 0,
    () => {},
  );
  const { pods } = store;
  for (const column of Object.values(pods)) if (ArrayBuffer.isView(column)) (column as Uint8Array).fill(7, 0, 1);
  for (const name of podTimes) writePaged(pods[name], 0, 7);
  resetPodRow(store, 0);
  const paged = Object.entries(pods).filter(([, column]) => typeof column === 'object' && 'pages' in column);
  assert.equal(
    paged.map(([name]) => name),
    podTimes,
  );
  for (const name of podTimes) assert.is(readPaged(pods[name], 0), pods[name].fill, name);
  for (const [name, fill] of Object.entries(podFills)) {
    // It goes on from use to use: that is how one tells which pod of the row is meant.
    if (name === 'version') continue;
    assert.is((pods as unknown as Record<string, Float64Array>)[name]![0], fill, name);
  }
});

test('law: a cluster that was saved and loaded looks the same and goes on the same', () => {
  const step = fc.tuple(fc.nat(9), fc.nat(50), fc.nat(50));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.array(step, { maxLength: 20 }), (before, after) => {
      const original = simulated();
      for (let i = 0; i < 3; i++) addNode(original.cluster, `n${i}`);
      let names = 0;
      for (const [kind, a, b] of before) tryChange(original.cluster, kind, a, b, () => `x${names++}`);
      original.cluster.trim();
      const copy = simulated();
      copy.sim.load(original.sim.save());
      assert.is(visible(copy.cluster), visible(original.cluster));
      for (const each of [original, copy]) {
        let more = names;
        for (const [kind, a, b] of after) tryChange(each.cluster, kind, a, b, () => `x${more++}`);
        each.cluster.check();
      }
      assert.is(visible(copy.cluster), visible(original.cluster));
    }),
    { numRuns: 200 },
  );
});

test.run();
