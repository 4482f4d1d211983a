/** Scale-up beyond the recorded cases: pods that come with a node, limits, likeness, sharing, prices and priorities. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodSpec } from '../../../src/api/objects-pod.ts';
import { estimate, nodeLimitOf } from '../../../src/nodes/autoscalers/estimator.ts';
import { narrowOptions } from '../../../src/nodes/autoscalers/expanders.ts';
import { groupPods } from '../../../src/nodes/autoscalers/pod-groups.ts';
import { parsePriorities } from '../../../src/nodes/autoscalers/priority-config.ts';
import { planScaleUp } from '../../../src/nodes/autoscalers/scale-up.ts';
import type { ScaleUpGroup, ScaleUpInput, ScaleUpOptions } from '../../../src/nodes/autoscalers/scale-up-types.ts';
import { areSimilar, balanceScaleUp } from '../../../src/nodes/autoscalers/similar-groups.ts';
import { addNode, addPod, gibibyte, group, type Small, small } from './builders.ts';

const options: ScaleUpOptions = {
  expanders: [],
  balanceSimilarGroups: false,
  maxNodesTotal: 0,
  maxCoresTotal: 0,
  maxMemoryTotalBytes: 0,
  maxNodesPerScaleUp: 1000,
  allOrNothing: false,
};

function inputOf(world: Small, count: number, groups: readonly ScaleUpGroup[], cores = 1): ScaleUpInput {
  const pods = [...new Array(count).keys()].map((i) => addPod(world, `p${i}`, -1, { cores }));
  return {
    options,
    pods,
    groups,
    nodeCount: 0,
    upcomingCount: 0,
    otherCores: 0,
    otherMemoryBytes: 0,
    nextNode: 0,
    pick: () => 0,
  };
}

/** A pod of a daemon set with this many cores. */
function daemonPod({ cluster }: Small, cores: number): ScaleUpGroup['daemonPods'][number] {
  const requests = { cpu: `${cores * 1000}m` };
  return {
    podClass: cluster.internClass('kube-system', {}),
    spec: cluster.specs.intern({ containers: [{ name: 'd', image: 'd', resources: { requests } }] }).id,
  };
}

test('the pods that come with every node take their room: 8 pods of a core need 2 nodes without and 3 with', () => {
  const world = small();
  const plain = planScaleUp(inputOf(world, 8, [group('a')]), world.cluster, world.filter);
  assert.equal(plain.increases, [{ group: 'a', nodes: 2 }]);
  const other = small();
  const withDaemon = group('a', { daemonPods: [daemonPod(other, 0.5)] });
  const plan = planScaleUp(inputOf(other, 8, [withDaemon]), other.cluster, other.filter);
  assert.equal(plan.increases, [{ group: 'a', nodes: 3 }]);
});

test('a plan leaves the cluster as it was', () => {
  const world = small();
  const input = inputOf(world, 8, [group('a'), group('b')]);
  const head = world.cluster.journal.head;
  planScaleUp(input, world.cluster, world.filter);
  assert.is(world.cluster.journal.head, head);
  assert.is(world.cluster.nodes.aliveCount, 0);
  world.cluster.check();
});

test('among options that no expander tells apart the draw decides', () => {
  const world = small();
  const input = inputOf(world, 1, [group('a'), group('b'), group('c')]);
  const plan = planScaleUp({ ...input, pick: (count) => count - 1 }, world.cluster, world.filter);
  assert.equal([plan.best.length, plan.chosen?.group.name], [3, 'c']);
});

test('a group in backoff is passed over and says so', () => {
  const world = small();
  const waiting = group('a', { unsafe: 'in backoff after failed scale-up' });
  const plan = planScaleUp(inputOf(world, 1, [waiting]), world.cluster, world.filter);
  assert.is(plan.result, 'noOptionsAvailable');
  assert.equal(plan.remaining[0]?.reasons, { a: ['in backoff after failed scale-up'] });
});

test('nodes of no group count against the maximum of cores', () => {
  const world = small();
  const input = { ...inputOf(world, 12, [group('a')]), options: { ...options, maxCoresTotal: 12 } };
  const nodesWith = (otherCores: number) =>
    planScaleUp({ ...input, otherCores }, world.cluster, world.filter).increases.map(({ nodes }) => nodes);
  assert.equal([nodesWith(0), nodesWith(1), nodesWith(9)], [[3], [2], []]);
});

test('all or nothing: a limit that cuts the chosen option stops it, and its groups give the reason', () => {
  const world = small();
  const input = inputOf(world, 8, [group('a')]);
  const limited = { ...input, options: { ...options, allOrNothing: true, maxCoresTotal: 4 } };
  const plan = planScaleUp(limited, world.cluster, world.filter);
  assert.is(plan.result, 'noOptionsAvailable');
  assert.is(plan.remaining.length, 8);
  assert.match(plan.remaining[0]!.reasons.a![0]!, 'all-or-nothing');
});

const limits: readonly [about: string, free: number, perScaleUp: number, total: number, expected: number][] = [
  ['the free capacity of the group', 7, 1000, 0, 7],
  ['the limit of one scale-up', 7, 3, 0, 3],
  ['what the cluster may still grow', 7, 1000, 12, 2],
  ['a full cluster allows none', 7, 1000, 10, -1],
  ['a full group allows none', 0, 1000, 0, -1],
  ['no limit per scale-up', 7, 0, 0, 7],
];

for (const [about, free, perScaleUp, total, expected] of limits) {
  test(`node limit: ${about}`, () => {
    const limited = group('a', { maxSize: free + 3, targetSize: 3 });
    assert.is(nodeLimitOf(limited, [], { perScaleUp, total, current: 10 }), expected);
  });
}

test('an estimate stops at its limit and keeps what it has placed', () => {
  const world = small();
  const { pods } = inputOf(world, 8, []);
  const podGroups = groupPods(world.cluster, pods);
  const { cluster, filter } = world;
  const estimated = estimate({ cluster, filter, group: group('a'), podGroups, nodeLimit: 1, nextNode: 0 });
  assert.equal([estimated.nodes, estimated.pods.length], [1, 4]);
});

test('pods that spread over hosts alternate with a node that exists, which counts among the estimated nodes', () => {
  const world = small();
  const { cluster, filter } = world;
  addNode(world, 'there');
  const labelSelector = { matchLabels: { app: 'a' } };
  const topologySpreadConstraints = [
    { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'DoNotSchedule', labelSelector },
  ];
  const pods = ['a', 'b', 'c', 'd'].map((name) => {
    const pod = addPod(world, name, -1, { labels: { app: 'a' } });
    cluster.setPodSpec(pod.id, { ...cluster.specOf(pod.id).spec, topologySpreadConstraints } as PodSpec);
    return pod;
  });
  const podGroups = groupPods(cluster, pods);
  const estimated = estimate({ cluster, filter, group: group('a'), podGroups, nodeLimit: undefined, nextNode: 0 });
  assert.equal([estimated.nodes, estimated.pods.length], [2, 4]);
});

test('pods are grouped by controller, labels and what they ask for, whatever the spelling', () => {
  const { cluster, ...rest } = small();
  const world = { cluster, ...rest };
  const spelt = (name: string, cpu: string) => {
    const pod = addPod(world, name, -1);
    cluster.setPodSpec(pod.id, { containers: [{ name: 'c', image: 'c', resources: { requests: { cpu } } }] });
    return pod;
  };
  const pods = [
    spelt('a', '1'),
    spelt('b', '1000m'),
    spelt('c', '2'),
    addPod(world, 'd', -1, { owner: null }),
    addPod(world, 'e', -1, { owner: null }),
  ];
  const names = groupPods(cluster, pods).map((each) => each.pods.map(({ name }) => name).join(' '));
  assert.equal(names, ['a b', 'c', 'd', 'e']);
});

test('the eleventh kind of pods of a controller is not grouped any more', () => {
  const world = small();
  const pods = [...new Array(24).keys()].map((i) => addPod(world, `p${i}`, -1, { labels: { kind: String(i % 12) } }));
  assert.is(groupPods(world.cluster, pods).length, 10 + 2 * 2);
});

interface LikenessRow {
  readonly about: string;
  readonly other: (world: Small) => Partial<ScaleUpGroup>;
  readonly similar: boolean;
}

const template = group('a').template;
const likeness: readonly LikenessRow[] = [
  { about: 'another zone', other: () => labelled({ 'topology.kubernetes.io/zone': 'z' }), similar: true },
  { about: 'another label', other: () => labelled({ disk: 'ssd' }), similar: false },
  { about: '1.5% more memory', other: () => ({ capacity: capacityOf(8 * gibibyte * 1.015) }), similar: true },
  { about: '1.6% more memory', other: () => ({ capacity: capacityOf(8 * gibibyte * 1.017) }), similar: false },
  { about: 'one pod more', other: () => ({ capacity: { ...capacityOf(8 * gibibyte), pods: 111 } }), similar: false },
  { about: 'a GPU', other: () => ({ capacity: { ...capacityOf(8 * gibibyte), gpu: 1 } }), similar: false },
  { about: '5% more allocatable cpu', other: () => allocating(4200), similar: true },
  { about: '6% more allocatable cpu', other: () => allocating(4270), similar: false },
  {
    about: 'a daemon set pod of 0.2 cores',
    other: (world) => ({ daemonPods: [daemonPod(world, 0.2)] }),
    similar: true,
  },
  { about: 'one of 0.3 cores', other: (world) => ({ daemonPods: [daemonPod(world, 0.3)] }), similar: false },
];

function labelled(labels: Record<string, string>): Partial<ScaleUpGroup> {
  return { template: { ...template, labels: { ...template.labels, ...labels } } };
}

function capacityOf(memoryBytes: number): ScaleUpGroup['capacity'] {
  return { cpu: 4000, memory: Math.floor(memoryBytes), pods: 110 };
}

function allocating(milliCpu: number): Partial<ScaleUpGroup> {
  return { template: { ...template, allocatable: { ...template.allocatable, milliCpu } } };
}

for (const { about, other, similar } of likeness) {
  test(`likeness: ${about} ${similar ? 'does not matter' : 'makes groups different'}`, () => {
    const world = small();
    const [a, b] = [group('a'), group('b', other(world))];
    assert.equal([areSimilar(world.cluster, a, b), areSimilar(world.cluster, b, a)], [similar, similar]);
  });
}

interface SharingRow {
  readonly about: string;
  /** Size and maximum of each group. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly nodes: number;
  readonly shares: readonly number[];
}

const sharing: readonly SharingRow[] = [
  {
    about: 'the smallest group first',
    sizes: [
      [5, 10],
      [2, 10],
    ],
    nodes: 5,
    shares: [1, 4],
  },
  {
    about: 'equal groups in turn',
    sizes: [
      [0, 10],
      [0, 10],
      [0, 10],
    ],
    nodes: 7,
    shares: [3, 2, 2],
  },
  {
    about: 'a full group is passed over',
    sizes: [
      [0, 1],
      [0, 10],
    ],
    nodes: 5,
    shares: [1, 4],
  },
  {
    about: 'no more than there is room for',
    sizes: [
      [0, 1],
      [1, 2],
    ],
    nodes: 5,
    shares: [1, 1],
  },
];

for (const { about, sizes, nodes, shares } of sharing) {
  test(`sharing: ${about}`, () => {
    const groups = sizes.map(([targetSize, maxSize], i) => group(`g${i}`, { targetSize, maxSize }));
    const got = new Map(balanceScaleUp(groups, nodes).map((each) => [each.group, each.nodes]));
    assert.equal(
      groups.map(({ name }) => got.get(name) ?? 0),
      shares,
    );
  });
}

test('price: few nodes must be of the preferred size, many need not', () => {
  const world = small();
  const pods = [...new Array(120).keys()].map((i) => addPod(world, `p${i}`, -1, { cores: 1 }));
  const large = group('large', { capacity: { cpu: 16_000, memory: 32 * gibibyte, pods: 110 }, pricePerHour: 0.7 });
  const pick = (scale: number): string | undefined => {
    const few = pods.slice(0, 16 * scale);
    const candidates = [
      { group: group('mid'), nodes: 4 * scale, pods: few, similar: [] },
      { group: large, nodes: scale, pods: few, similar: [] },
    ];
    return narrowOptions(['price'], candidates, { priorities: undefined, nodeCount: 10 })[0]?.group.name;
  };
  // 10 nodes prefer 4 cores: the large node's unfitness of 4 outweighs that it is cheaper by an eighth …
  assert.is(pick(1), 'mid');
  // … and is suppressed by 1 - tanh(n / 15) when many are wanted: at 60 nodes next to nothing is left of it.
  assert.is(pick(60), 'large');
});

test('priorities: numbers with lists of expressions; anything else is not understood', () => {
  const understood = parsePriorities('10:\n- ^a\n- (?i)B$\n-5:\n- 7\n')!;
  assert.equal(
    understood.map(({ priority, patterns }) => [priority, patterns.map(String)]),
    [
      [10, ['/^a/', '/B$/i']],
      [-5, ['/7/']],
    ],
  );
  for (const text of ['', 'a: [x]', '1: x', '- 1', '1:\n- "("\n', '1: [\n'])
    assert.is(parsePriorities(text), null, text);
});

test.run();
