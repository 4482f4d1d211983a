/** Scale-down beyond the recorded cases: rules that no case shows, and laws of the planner. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compileLabelSelector } from '../../../src/api/selector.ts';
import { defaultDrainOptions, podsToMove } from '../../../src/nodes/autoscalers/drainability.ts';
import { canRemoveInParallel, type TrackedBudget, useUpBudgets } from '../../../src/nodes/autoscalers/pdb-tracker.ts';
import { updateScaleDown } from '../../../src/nodes/autoscalers/scale-down-planner.ts';
import { removableNodes, selectNodesToDelete } from '../../../src/nodes/autoscalers/scale-down-selection.ts';
import {
  defaultScaleDownOptions,
  noScaleDownState,
  type ScaleDownInput,
  type ScaleDownNode,
  type ScaleDownState,
} from '../../../src/nodes/autoscalers/scale-down-types.ts';
import { utilizationOf } from '../../../src/nodes/autoscalers/utilization.ts';
import { microsPerMinute, microsPerSecond } from '../../../src/sim/time.ts';
import { addNode, addPod, gibibyte, type PodParts, type Small, small } from './builders.ts';

const safeToEvict = 'cluster-autoscaler.kubernetes.io/safe-to-evict';
const daemonSetPod = 'cluster-autoscaler.kubernetes.io/daemonset-pod';
const now = 100 * microsPerMinute;

interface DrainRow {
  readonly about: string;
  readonly pod: PodParts;
  readonly gone?: true;
  /** Default: it moves. */
  readonly verdict: 'moves' | 'daemon set' | 'skipped' | string;
}

const drainTable: readonly DrainRow[] = [
  { about: 'a ReplicaSet pod moves', pod: {}, verdict: 'moves' },
  { about: 'a DaemonSet that is gone blocks', pod: { owner: 'DaemonSet' }, gone: true, verdict: 'ControllerNotFound' },
  {
    about: 'a pod annotated as a daemon set pod needs no controller',
    pod: { owner: null, annotations: { [daemonSetPod]: 'true' } },
    verdict: 'daemon set',
  },
  {
    about: 'an annotated daemon set pod of a ReplicaSet that is gone is not looked up',
    pod: { annotations: { [daemonSetPod]: 'true' } },
    gone: true,
    verdict: 'daemon set',
  },
  {
    about: 'safe-to-evict does not help where the controller is gone',
    pod: { annotations: { [safeToEvict]: 'true' } },
    gone: true,
    verdict: 'ControllerNotFound',
  },
  {
    about: 'a pod long past its grace period is skipped even if its controller is gone',
    pod: { deletedMicros: now - 10 * microsPerMinute },
    gone: true,
    verdict: 'skipped',
  },
  {
    about: 'at exactly 60 s after the deletion timestamp (30 s of grace, 30 s more) it still counts',
    pod: { deletedMicros: now - 60 * microsPerSecond, owner: null },
    verdict: 'NotReplicated',
  },
];

for (const { about, pod, gone, verdict } of drainTable) {
  test(`drain: ${about}`, () => {
    const made = addPod(small(), 'p', -1, pod);
    const controllers = () => (gone ? null : { replicas: 3 });
    const answer = podsToMove([made], { options: defaultDrainOptions, budgets: [], controllers, now });
    const got =
      answer.blocked !== null
        ? answer.blocked.reason
        : answer.move.length > 0
          ? 'moves'
          : answer.daemonSets.length > 0
            ? 'daemon set'
            : 'skipped';
    assert.is(got, verdict);
  });
}

function budget(disruptionsAllowed: number): TrackedBudget {
  return {
    namespace: 'default',
    selector: compileLabelSelector({ matchLabels: { app: 'a' } }),
    disruptionsAllowed,
  };
}

test('budgets: two pods need two disruptions to go at once, and a pod of another namespace needs none', () => {
  const world = small();
  const pods = ['a', 'b'].map((name) => addPod(world, name, -1, { labels: { app: 'a' } }));
  const elsewhere = addPod(world, 'c', -1, { labels: { app: 'a' }, namespace: 'other' });
  assert.is(canRemoveInParallel([budget(2)], [...pods, elsewhere]), true);
  assert.is(canRemoveInParallel([budget(1)], pods), false);
  assert.is(canRemoveInParallel([budget(0)], [elsewhere]), true);
  const used = [budget(1)];
  useUpBudgets(used, [...pods, elsewhere]);
  assert.is(used[0]!.disruptionsAllowed, -1);
});

test('utilisation: a GPU node whose driver has not reported counts as unused, a node without CPU is not measured', () => {
  const pod = addPod(small(), 'p', -1, { requests: { cpu: 1000, memory: gibibyte, 'nvidia.com/gpu': 1 } });
  const measure = (allocatable: Record<string, number>, gpuResource?: string) =>
    utilizationOf({ pods: [pod], allocatable, gpuResource, ignoreDaemonSets: false, ignoreMirrorPods: false, now });
  assert.is(measure({ cpu: 4000, memory: gibibyte }, 'nvidia.com/gpu')?.utilization, 0);
  assert.is(measure({ cpu: 4000, memory: gibibyte, 'nvidia.com/gpu': 2 }, 'nvidia.com/gpu')?.utilization, 0.5);
  assert.is(measure({ memory: gibibyte }), null);
});

// --- the planner ---------------------------------------------------------------------------------------------------

/** Three nodes: one busy, one with a pod, one empty. */
function threeNodes(): { world: Small; nodes: ScaleDownNode[] } {
  const world = small();
  const [busy, light, empty] = ['busy', 'light', 'empty'].map((name) => addNode(world, name));
  const nodes = [
    { ...busy!, pods: [addPod(world, 'b1', 0, { cores: 2.5 })] },
    { ...light!, pods: [addPod(world, 'p1', 1, { cores: 1 })] },
    { ...empty!, pods: [] },
  ];
  return { world, nodes };
}

function loopAt(minutes: number, nodes: readonly ScaleDownNode[], parts: Partial<ScaleDownInput> = {}): ScaleDownInput {
  return {
    now: minutes * microsPerMinute,
    options: defaultScaleDownOptions,
    nodes,
    groups: [{ name: 'g', minSize: 0, targetSize: nodes.length }],
    budgets: [],
    controllers: null,
    deletingEmpty: [],
    deletingDrained: [],
    ...parts,
  };
}

test('planner: its state may go through JSON after every loop, and the cluster is as it was', () => {
  const { world, nodes } = threeNodes();
  let state: ScaleDownState = noScaleDownState;
  const head = world.cluster.journal.head;
  for (const minutes of [0, 5, 10]) {
    state = updateScaleDown(state, loopAt(minutes, nodes), world.cluster, world.filter).state;
    state = JSON.parse(JSON.stringify(state)) as ScaleDownState;
    assert.equal(removableNodes(state, loopAt(minutes, nodes)).empty, []);
  }
  state = updateScaleDown(state, loopAt(11, nodes), world.cluster, world.filter).state;
  const removable = removableNodes(state, loopAt(11, nodes));
  assert.equal([removable.empty, removable.drain], [['empty'], ['light']]);
  assert.equal(selectNodesToDelete(removable, loopAt(11, nodes)), { empty: ['empty'], drain: ['light'] });
  assert.is(world.cluster.journal.head, head);
  assert.equal([...world.cluster.nodes.podCount.slice(0, 3)], [1, 1, 0]);
  world.cluster.check();
});

test('planner: a node with a fresh ToBeDeleted taint is being deleted; after 5 minutes it is a node like others', () => {
  const { world, nodes } = threeNodes();
  const tainted = nodes.map((node) => (node.name === 'empty' ? { ...node, toBeDeletedMicros: 0 } : node));
  const reasonAt = (minutes: number): string | undefined =>
    updateScaleDown(noScaleDownState, loopAt(minutes, tainted), world.cluster, world.filter).unremovable.find(
      ({ name }) => name === 'empty',
    )?.reason;
  assert.is(reasonAt(4), 'CurrentlyBeingDeleted');
  assert.is(reasonAt(5), undefined);
});

test('selection: deletions under way count against the minimum of the group and against both limits', () => {
  const { world, nodes } = threeNodes();
  const start = updateScaleDown(noScaleDownState, loopAt(0, nodes), world.cluster, world.filter).state;
  const groups = [{ name: 'g', minSize: 2, targetSize: 3 }];
  const alone = removableNodes(start, loopAt(11, nodes, { groups }));
  assert.equal([alone.empty, alone.drain], [['empty'], []]);
  assert.equal(alone.unremovable, [{ name: 'light', reason: 'NodeGroupMinSizeReached' }]);
  const busyToo = removableNodes(start, loopAt(11, nodes, { groups, deletingEmpty: ['busy'] }));
  assert.equal([busyToo.empty, busyToo.drain], [[], []]);
  const both = { empty: ['empty'], drain: ['light'], unremovable: [] };
  assert.equal(selectNodesToDelete(both, loopAt(11, nodes, { deletingDrained: ['busy'] })).drain, []);
  const one = { ...defaultScaleDownOptions, maxScaleDownParallelism: 1 };
  assert.equal(selectNodesToDelete(both, loopAt(11, nodes, { options: one })), { empty: ['empty'], drain: [] });
});

test('selection: a minimum of memory keeps the node that would go below it', () => {
  const { world, nodes } = threeNodes();
  const start = updateScaleDown(noScaleDownState, loopAt(0, nodes), world.cluster, world.filter).state;
  const options = { ...defaultScaleDownOptions, minMemoryTotalBytes: 16 * gibibyte };
  const { empty, unremovable } = removableNodes(start, loopAt(11, nodes, { options }));
  assert.equal(empty, ['empty']);
  assert.equal(unremovable, [{ name: 'light', reason: 'MinimalResourceLimitExceeded' }]);
});

test('planner: finished pods take room on their node until they are gone', () => {
  const { world, nodes } = threeNodes();
  const done = addPod(world, 'done', 0, { cores: 1, phase: 'Failed' });
  world.cluster.detachPod(done.id);
  const [busy, ...others] = nodes;
  const withDone = [{ ...busy!, pods: [...busy!.pods, done] }, others[0]!];
  const { unremovable } = updateScaleDown(noScaleDownState, loopAt(0, withDone), world.cluster, world.filter);
  assert.equal(unremovable.find(({ name }) => name === 'light')?.reason, 'NoPlaceToMovePods');
  const without = updateScaleDown(noScaleDownState, loopAt(0, nodes.slice(0, 2)), world.cluster, world.filter);
  assert.equal(
    without.state.unneeded.map(({ name }) => name),
    ['light'],
  );
});

test('planner: a search for room goes on where the last one ended, and a pod stays where it was put the loop before', () => {
  const world = small();
  const nodes = ['l1', 'l2', 'h1', 'h2', 'h3'].map((name) => addNode(world, name));
  const load = [1, 1, 2.5, 2.5, 2.5];
  const loaded = nodes.map((node, i) => ({ ...node, pods: [addPod(world, `p${i}`, i, { cores: load[i]! })] }));
  const first = updateScaleDown(noScaleDownState, loopAt(0, loaded), world.cluster, world.filter).state;
  assert.equal(
    first.unneeded.map(({ name }) => name),
    ['l1', 'l2'],
  );
  // p0 goes to l2; when l2 goes too, p1 takes the second of the three that are left, and p0 the third.
  assert.equal(first.hints, [
    { pod: 'default/p0', node: 'h3' },
    { pod: 'default/p1', node: 'h2' },
  ]);
  assert.is(first.nextNode, 0);
  const elsewhere = { ...first, nextNode: 2 };
  const second = updateScaleDown(elsewhere, loopAt(1, loaded), world.cluster, world.filter).state;
  assert.equal(second.hints, first.hints);
  assert.is(second.nextNode, 2);
});

test('planner: it looks for no more nodes than could go in the time a node must be unneeded', () => {
  const world = small();
  const nodes = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ ...addNode(world, name), pods: [] }));
  const options = { ...defaultScaleDownOptions, maxScaleDownParallelism: 1 };
  let state: ScaleDownState = noScaleDownState;
  const found = [0, 1, 2, 3].map((minutes) => {
    state = updateScaleDown(state, loopAt(minutes, nodes, { options }), world.cluster, world.filter).state;
    return state.unneeded.length;
  });
  // Two at first; then two more than before, as long as one per loop would not be done in 10 minutes.
  assert.equal(found, [2, 4, 6, 6]);
});

test.run();
