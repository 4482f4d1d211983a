/**
 * What the scheduling queue hears of changes of the cluster (v1.34 pkg/scheduler/eventhandlers.go). A plugin that wants
 * everything writes down the events that reach a pod which it has rejected, as `resource action subject before>after`.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubernetesObject, Taint } from '../../src/api/objects.ts';
import { type Cluster, DeleteCause } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { PodPhase } from '../../src/cluster/pods.ts';
import { createEventHandlers } from '../../src/scheduler/event-handlers.ts';
import { Action, type ClusterEvent } from '../../src/scheduler/events.ts';
import type { Plugin } from '../../src/scheduler/framework.ts';
import { createSchedulingQueue, type SchedulingQueue } from '../../src/scheduler/queue.ts';
import { createPod, podSpec, profileOf, seconds, stateOf } from './queue-world.ts';

const allocatable = { milliCpu: 4000, memoryBytes: 1024, ephemeralBytes: 0, pods: 10, scalars: {} };
const taint: Taint = { key: 'k', effect: 'NoSchedule' };

interface World {
  readonly cluster: Cluster;
  readonly queue: SchedulingQueue;
  readonly heard: ClusterEvent[];
  read(): void;
  clock(seconds: number): void;
}

/** A cluster of node n, with pod `on` (2 cpu) on it, and pod `waits`, rejected. */
function world(): World {
  let now = 0;
  const heard: ClusterEvent[] = [];
  const spy: Plugin = {
    name: 'Spy',
    wakesOn: [
      {
        resource: '*',
        actions: Action.all,
        hint(pod, event) {
          if (pod === cluster.findPod('default', 'waits')) heard.push(event);
          return false;
        },
      },
    ],
  };
  const cluster = createCluster(() => now);
  const queue = createSchedulingQueue({ cluster, profiles: [profileOf(cluster, [spy])] });
  const handlers = createEventHandlers(cluster, queue);
  const read = (): void => handlers.read(now);
  const waits = createPod(cluster, 'waits');
  read();
  queue.pop();
  queue.addUnschedulable(waits, { unschedulablePlugins: ['Spy'] }, now);
  cluster.addNode({ name: 'n', labels: {}, taints: [], allocatable });
  cluster.bindPod(createPod(cluster, 'on', { cpu: '2' }), 0);
  read();
  heard.length = 0;
  return { cluster, queue, heard, read, clock: (at) => (now = seconds(at)) };
}

const actionNames = new Map<number, string>(Object.entries(Action).map(([name, bits]) => [bits, name]));

/** The events as text; `names` of pods and nodes for rows. */
function worded({ heard, cluster }: World): string[] {
  const nameOf = ({ resource, subject }: ClusterEvent): string => {
    if (resource === 'Node') return cluster.nodeNames[subject]!;
    return resource.endsWith('Pod') ? cluster.pods.names[subject]! : `${subject}`;
  };
  return heard.map((event) => `${event.resource} ${actionNames.get(event.action)} ${nameOf(event)}`);
}

const on = ({ cluster }: World): number => cluster.findPod('default', 'on');

const changes: readonly [string, (world: World) => void, string[]][] = [
  ['a pod comes to a node', ({ cluster }) => cluster.bindPod(createPod(cluster, 'new'), 0), ['AssignedPod add new']],
  [
    'a pod on a node is deleted: one event, though the verb detaches it first',
    (it) => it.cluster.deletePod(on(it), DeleteCause.removed),
    ['AssignedPod delete on'],
  ],
  [
    'a pod finishes: for the scheduler it is gone then, and its deletion later is no news',
    (it) => {
      it.cluster.setPodPhase(on(it), PodPhase.succeeded);
      it.read();
      it.cluster.deletePod(on(it), DeleteCause.removed);
    },
    ['AssignedPod delete on'],
  ],
  ['a pod runs: a plain update', (it) => it.cluster.setPodPhase(on(it), PodPhase.running), ['AssignedPod update on']],
  ['a pod terminates: a plain update', (it) => it.cluster.markTerminating(on(it)), ['AssignedPod update on']],
  ['a pod is relabelled', (it) => it.cluster.setPodLabels(on(it), { a: 'b' }), ['AssignedPod updatePodLabel on']],
  [
    'a pod on a node asks for less',
    (it) => it.cluster.setPodSpec(on(it), podSpec({ cpu: '1' })),
    ['AssignedPod updatePodScaleDown on'],
  ],
  ['or for more', (it) => it.cluster.setPodSpec(on(it), podSpec({ cpu: '3' })), ['AssignedPod update on']],
  [
    'another pending pod is none of its business',
    ({ cluster }) => {
      const pod = createPod(cluster, 'new');
      cluster.setPodLabels(pod, { a: 'b' });
      cluster.deletePod(pod, DeleteCause.removed);
    },
    [],
  ],
  [
    'the pod itself is relabelled',
    ({ cluster }) => cluster.setPodLabels(cluster.findPod('default', 'waits'), { a: 'b' }),
    ['UnscheduledPod updatePodLabel waits'],
  ],
  [
    'one update of the pod itself may be several events',
    ({ cluster }) => {
      const pod = cluster.findPod('default', 'waits');
      cluster.setPodSpec(pod, podSpec({ cpu: '3', gates: ['g'] }));
      cluster.setPodSpec(pod, { ...podSpec({ cpu: '1' }), tolerations: [{ operator: 'Exists' }] });
    },
    [
      'UnscheduledPod update waits',
      'UnscheduledPod updatePodScaleDown waits',
      'UnscheduledPod updatePodSchedulingGatesEliminated waits',
      'UnscheduledPod updatePodToleration waits',
    ],
  ],
  ['a new node', ({ cluster }) => cluster.addNode({ name: 'm', labels: {}, taints: [], allocatable }), ['Node add m']],
  [
    'a node goes with its pods: they are gone first',
    (it) => {
      it.cluster.deletePod(on(it), DeleteCause.nodeLost);
      it.cluster.removeNode(0);
    },
    ['AssignedPod delete on', 'Node delete n'],
  ],
  ['a node is cordoned: no event, it can only get worse', ({ cluster }) => cluster.setNodeUnschedulable(0, true), []],
  [
    'a node is uncordoned: as a taint',
    (it) => {
      it.cluster.setNodeUnschedulable(0, true);
      it.read();
      it.clock(1);
      it.cluster.setNodeUnschedulable(0, false);
    },
    ['Node updateNodeTaint n'],
  ],
  ['new images on a node: no event', ({ cluster }) => cluster.setNodeImages(0, [{ names: ['x'], sizeBytes: 1 }]), []],
  ['a node turns not ready', ({ cluster }) => cluster.setNodeReady(0, false), ['Node updateNodeCondition n']],
  [
    'one update of a node is several events in Kubernetes’ order',
    ({ cluster }) => {
      cluster.setNodeReady(0, false);
      cluster.setNodeTaints(0, [taint]);
      cluster.setNodeLabels(0, { a: 'b' });
      cluster.setNodeAllocatable(0, { ...allocatable, milliCpu: 8000 });
    },
    ['Node updateNodeAllocatable n', 'Node updateNodeLabel n', 'Node updateNodeTaint n', 'Node updateNodeCondition n'],
  ],
  [
    'an update that is taken back within the instant is none',
    ({ cluster }) => {
      cluster.setNodeLabels(0, { a: 'b' });
      cluster.setNodeLabels(0, {});
    },
    [],
  ],
  [
    'two updates of a node at two instants',
    (it) => {
      it.cluster.setNodeLabels(0, { a: 'b' });
      it.clock(1);
      it.cluster.setNodeLabels(0, {});
    },
    ['Node updateNodeLabel n', 'Node updateNodeLabel n'],
  ],
  [
    'volumes and classes, but not services',
    ({ cluster }) => {
      const id = cluster.addObject(object('PersistentVolume', 'v'));
      cluster.updateObject(id, object('PersistentVolume', 'v'));
      cluster.deleteObject(id);
      cluster.addObject(object('StorageClass', 's'));
      cluster.addObject(object('Service', 's'));
    },
    ['PersistentVolume add 0', 'PersistentVolume update 0', 'PersistentVolume delete 0', 'StorageClass add 1'],
  ],
  [
    'a what-if that is reverted',
    ({ cluster }) => {
      const mark = cluster.journal.mark();
      cluster.detachPod(cluster.findPod('default', 'on'));
      cluster.setNodeLabels(0, { a: 'b' });
      cluster.journal.revert(mark);
    },
    [],
  ],
];
for (const [name, change, expected] of changes) {
  test(name, () => {
    const it = world();
    change(it);
    it.read();
    assert.equal(worded(it), expected);
  });
}

test('every event of one update shows the whole node as it was, and the columns the node as it is', () => {
  const it = world();
  const { nodes } = it.cluster;
  const before = { labelSet: nodes.labelSet[0], taintSet: nodes.taintSet[0] };
  it.cluster.setNodeTaints(0, [taint]);
  it.cluster.setNodeLabels(0, { a: 'b' });
  it.read();
  assert.equal(
    it.heard.map(({ node }) => ({ labelSet: node?.labelSet, taintSet: node?.taintSet })),
    [before, before],
  );
  assert.equal(
    it.heard.map(({ before: from, after }) => [from, after]),
    [
      [before.labelSet, nodes.labelSet[0]],
      [before.taintSet, nodes.taintSet[0]],
    ],
  );
});

test('a nomination that ends frees its place for pods of lower or equal priority', () => {
  for (const [priority, expected] of [
    [-1, []],
    [0, ['AssignedPod delete other']],
  ] as const) {
    const it = world();
    const other = createPod(it.cluster, 'other', { priority });
    it.cluster.nominatePod(other, 0);
    it.read();
    assert.equal(worded(it), [], 'a new nomination frees nothing');
    it.cluster.nominatePod(other, -1);
    it.read();
    assert.equal(worded(it), expected, `priority ${priority}`);
    assert.ok(expected.length === 0 || (it.heard[0]?.before === 0 && it.heard[0]?.after === -1));
  }
});

test('a nominated pod that is bound leaves the queue, frees its nomination, and is a pod on a node', () => {
  const it = world();
  const other = createPod(it.cluster, 'other');
  it.cluster.nominatePod(other, 0);
  it.read();
  it.cluster.nominatePod(other, -1);
  it.cluster.bindPod(other, 0);
  it.read();
  assert.equal(worded(it), ['AssignedPod delete other', 'AssignedPod add other']);
  assert.is(stateOf(it.cluster, it.queue), 'unschedulable waits(Spy)');
});

test('pods are queued if a profile has their scheduler’s name, and leave when they are bound, deleted or finished', () => {
  const it = world();
  const { cluster } = it;
  for (const name of ['a', 'b', 'c', 'd']) createPod(cluster, name);
  createPod(cluster, 'foreign', { schedulerName: 'another' });
  it.read();
  assert.is(stateOf(cluster, it.queue), 'active a b c d | unschedulable waits(Spy)');
  cluster.bindPod(cluster.findPod('default', 'a'), 0);
  cluster.deletePod(cluster.findPod('default', 'b'), DeleteCause.removed);
  cluster.setPodPhase(cluster.findPod('default', 'c'), PodPhase.failed);
  it.read();
  assert.is(stateOf(cluster, it.queue), 'active d | unschedulable waits(Spy)');
  cluster.setPodLabels(cluster.findPod('default', 'c'), { a: 'b' });
  it.read();
  assert.is(stateOf(cluster, it.queue), 'active d | unschedulable waits(Spy)', 'a finished pod does not come back');
});

test('pods that were pending before anyone listened are queued in the order in which they were made', () => {
  const cluster = createCluster(() => 0);
  cluster.addNode({ name: 'n', labels: {}, taints: [], allocatable });
  for (const name of ['a', 'b', 'c']) createPod(cluster, name);
  cluster.bindPod(1, 0);
  const queue = createSchedulingQueue({ cluster, profiles: [profileOf(cluster, [])] });
  createEventHandlers(cluster, queue);
  assert.is(stateOf(cluster, queue), 'active a c');
});

function object(kind: string, name: string): KubernetesObject {
  return { apiVersion: 'v1', kind, metadata: { name } } as KubernetesObject;
}

test.run();
