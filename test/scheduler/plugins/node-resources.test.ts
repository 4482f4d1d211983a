/** NodeResourcesFit and NodeResourcesBalancedAllocation: what fits, what is told when it does not, and what scores. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { attempt, type NodeBuilder, node, type PodBuilder, pod } from '../builders.ts';

interface Row {
  readonly name: string;
  readonly node: NodeBuilder;
  readonly there?: readonly PodBuilder[];
  readonly pod: PodBuilder;
  readonly reason?: string;
  /** The request is above all that the node has: preemption would not help. */
  readonly unresolvable?: boolean;
}

const small = node('n').allocatable({ cpu: '2', memory: '4Gi' });

const rows: readonly Row[] = [
  { name: 'a request that equals what is free fits', node: small, pod: pod('p').requests({ cpu: '2', memory: '4Gi' }) },
  {
    name: 'one milli-CPU more than the node has never fits',
    node: small,
    pod: pod('p').requests({ cpu: '2001m' }),
    reason: 'Insufficient cpu',
    unresolvable: true,
  },
  {
    name: 'what other pods requested is not free; preemption could free it',
    node: small,
    there: [pod('a').requests({ cpu: '1500m' }).on('n')],
    pod: pod('p').requests({ cpu: '600m' }),
    reason: 'Insufficient cpu',
  },
  {
    name: 'all that is short is told, in a fixed order',
    node: node('n').allocatable({ cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi', pods: '1' }),
    there: [pod('a').on('n')],
    pod: pod('p').requests({ cpu: '2', memory: '2Gi', 'ephemeral-storage': '2Gi' }),
    reason: 'Too many pods, Insufficient cpu, Insufficient memory, Insufficient ephemeral-storage',
    unresolvable: true,
  },
  {
    name: 'a node that reports no extended resource has none of it',
    node: small,
    pod: pod('p').requests({ 'nvidia.com/gpu': '1' }),
    reason: 'Insufficient nvidia.com/gpu',
    unresolvable: true,
  },
  {
    name: 'extended resources are told in the order of their names',
    node: small,
    pod: pod('p').requests({ 'b.example/x': '1', 'a.example/x': '1' }),
    reason: 'Insufficient a.example/x, Insufficient b.example/x',
    unresolvable: true,
  },
  {
    name: 'a pod without requests fits an overcommitted node: only the count of pods is looked at',
    node: small,
    there: [pod('a').requests({ cpu: '3', memory: '5Gi' }).on('n')],
    pod: pod('p'),
  },
  {
    name: 'a resource that the pod does not ask for is not looked at, though overcommitted',
    node: small,
    there: [pod('a').requests({ cpu: '3' }).on('n')],
    pod: pod('p').requests({ memory: '1Gi' }),
  },
  {
    name: 'init containers run before the others: the larger counts, not the sum',
    node: small,
    pod: pod('p')
      .requests({ cpu: '1' })
      .spec({ initContainers: [{ name: 'i', resources: { requests: { cpu: '2' } } }] }),
  },
  {
    name: 'a sidecar (restartPolicy Always) runs beside the others and is added',
    node: small,
    pod: pod('p')
      .requests({ cpu: '1500m' })
      .spec({ initContainers: [{ name: 'i', restartPolicy: 'Always', resources: { requests: { cpu: '600m' } } }] }),
    reason: 'Insufficient cpu',
    unresolvable: true,
  },
  {
    name: 'overhead of the runtime class is added',
    node: small,
    pod: pod('p')
      .requests({ cpu: '1900m' })
      .spec({ overhead: { cpu: '200m' } }),
    reason: 'Insufficient cpu',
    unresolvable: true,
  },
];

for (const row of rows) {
  test(row.name, () => {
    const { reasons, unresolvable } = attempt({ nodes: [row.node], pods: row.there ?? [] }, row.pod);
    assert.equal(reasons, row.reason === undefined ? {} : { n: row.reason });
    assert.equal(unresolvable, row.unresolvable ? ['n'] : []);
  });
}

const big = node('big').allocatable({ cpu: '8', memory: '8Gi' });
const little = node('little').allocatable({ cpu: '2', memory: '2Gi' });

function strategy(type: string, more: object = {}) {
  const args = { scoringStrategy: { type, ...more } };
  return { percentageOfNodesToScore: 100, profiles: [{ pluginConfig: [{ name: 'NodeResourcesFit', args }] }] };
}

test('LeastAllocated (the default): the free share after placement, in whole percent, mean of cpu and memory', () => {
  const { scores } = attempt({ nodes: [big, little] }, pod('p').requests({ cpu: '1', memory: '1Gi' }));
  // big: (8-1)/8 = 87.5 → 87 for both; little: 50.
  assert.equal(scores('NodeResourcesFit'), { big: 87, little: 50 });
});

test('MostAllocated packs: the requested share', () => {
  const world = { nodes: [big, little], config: strategy('MostAllocated') };
  assert.equal(attempt(world, pod('p').requests({ cpu: '1', memory: '1Gi' })).scores('NodeResourcesFit'), {
    big: 12,
    little: 50,
  });
});

test('weights shift the mean: with cpu three times as heavy', () => {
  const resources = [
    { name: 'cpu', weight: 3 },
    { name: 'memory', weight: 1 },
  ];
  const world = { nodes: [big, little], config: strategy('LeastAllocated', { resources }) };
  // big: cpu (8-2)/8 = 75, memory (8-1)/8 = 87: (3·75 + 87)/4 = 78; little: cpu 0, memory 50: 12.
  assert.equal(attempt(world, pod('p').requests({ cpu: '2', memory: '1Gi' })).scores('NodeResourcesFit'), {
    big: 78,
    little: 12,
  });
});

test('RequestedToCapacityRatio follows its curve between the points', () => {
  const shape = [
    { utilization: 0, score: 0 },
    { utilization: 50, score: 10 },
    { utilization: 100, score: 2 },
  ];
  const world = {
    nodes: [big, little],
    config: strategy('RequestedToCapacityRatio', {
      resources: [{ name: 'cpu', weight: 1 }],
      requestedToCapacityRatio: { shape },
    }),
  };
  // big: 2 of 8 = 25% → 50; little: 2 of 2 = 100% → 20.
  assert.equal(attempt(world, pod('p').requests({ cpu: '2' })).scores('NodeResourcesFit'), { big: 50, little: 20 });
});

test('a container without requests scores as 100m and 200 MiB, though it takes nothing', () => {
  const { scores } = attempt({ nodes: [big, little] }, pod('p'));
  // little: cpu (2000-100)/2000 = 95, memory (2048-200)/2048 = 90: 92; big: 98 and 97: 97.
  assert.equal(scores('NodeResourcesFit'), { big: 97, little: 92 });
});

test('BalancedAllocation: 100 less half the difference of the two shares', () => {
  const lopsided = node('lopsided').allocatable({ cpu: '8', memory: '2Gi' });
  const { scores } = attempt({ nodes: [big, lopsided] }, pod('p').requests({ cpu: '1', memory: '1Gi' }));
  // big: 1/8 and 1/8; lopsided: 1/8 and 1/2: 1 - 0.1875 = 0.8125.
  assert.equal(scores('NodeResourcesBalancedAllocation'), { big: 100, lopsided: 81 });
});

test('BalancedAllocation has nothing to say about a pod without requests', () => {
  assert.is(attempt({ nodes: [big, little] }, pod('p')).scores('NodeResourcesBalancedAllocation'), undefined);
});

test('with one feasible node nothing is scored', () => {
  assert.is(attempt({ nodes: [big] }, pod('p').requests({ cpu: '1' })).scores('NodeResourcesFit'), undefined);
});

test.run();
