/** Pools become nodes: what they have, what is left for pods, and how they are called and labelled. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeInitOf } from '../../src/cluster/from-objects.ts';
import { readPool } from '../../src/scenario/pools.ts';
import type { PoolDocument } from '../../src/scenario/schema.ts';
import { poolNode, poolNodes } from '../../src/workloads/fleet.ts';
import { findInstanceType, instanceTypes, nearestInstanceType } from '../../src/workloads/instances/catalogue.ts';

function read(document: PoolDocument) {
  const problems: string[] = [];
  const pool = readPool(document, (path, message, hint) => {
    problems.push(`${path.join('.')}: ${message}${hint === undefined ? '' : ` (${hint})`}`);
  });
  return { pool, problems };
}

test('a type of the catalogue: the provider’s formula says what is left for pods', () => {
  const { pool } = read({ pool: 'general', instanceType: 'aws/m6i.2xlarge', count: 2 });
  // 8 cores less 90m; 893 MiB for Kubernetes and 100 MiB of eviction threshold above the allocatable 29,317 MiB.
  assert.equal(pool?.allocatable, { cpu: '7910m', memory: '29317Mi', 'ephemeral-storage': '90Gi', pods: '58' });
  assert.equal(pool?.capacity, { cpu: '8', memory: '30310Mi', 'ephemeral-storage': '100Gi', pods: '58' });
});

test('what is reserved by hand takes the place of the formula, resource by resource', () => {
  const { pool } = read({
    pool: 'general',
    instanceType: 'aws/m6i.2xlarge',
    count: 2,
    reserved: { cpu: '1' },
    maxPods: 20,
    disk: '20Gi',
  });
  assert.equal(pool?.allocatable, { cpu: '7', memory: '29317Mi', 'ephemeral-storage': '18Gi', pods: '20' });
});

test('a capacity of one’s own keeps nothing back unless told; 110 pods', () => {
  const plain = read({ pool: 'own', capacity: { cpu: 8, memory: '32Gi' }, count: 1 });
  assert.equal(plain.pool?.allocatable, { pods: '110', cpu: '8', memory: '32Gi' });
  const reserved = read({
    pool: 'own',
    capacity: { cpu: 8, memory: '32Gi', 'nvidia.com/gpu': 4 },
    count: 1,
    reserved: { cpu: '100m', memory: '1Gi' },
  });
  assert.equal(reserved.pool?.allocatable, { pods: '110', cpu: '7900m', memory: '31Gi', 'nvidia.com/gpu': '4' });
});

const big = { cpu: 8, memory: '32Gi', 'ephemeral-storage': '100Gi' };

interface ReservationCase {
  readonly name: string;
  readonly pool: Partial<PoolDocument>;
  readonly cpu: string;
  readonly memory: string;
  readonly disk?: string;
}

/** v1.34 pkg/kubelet/cm/node_container_manager_linux.go GetNodeAllocatableReservation; eviction/defaults_linux.go. */
const reservations: readonly ReservationCase[] = [
  {
    name: 'kubeReserved alone: the default hard thresholds come off too, 100Mi and a tenth of the disk (as a float32)',
    pool: { kubeReserved: { cpu: '100m', memory: '1Gi' } },
    cpu: '7900m',
    memory: '31644Mi',
    disk: '96636764000',
  },
  {
    name: 'both reservations and a threshold of one’s own, which stands for all of the default ones',
    pool: {
      kubeReserved: { cpu: '500m', memory: '1Gi', 'ephemeral-storage': '1Gi' },
      systemReserved: { cpu: '500m', memory: '512Mi' },
      evictionHard: { 'memory.available': '500Mi' },
    },
    cpu: '7',
    memory: '30732Mi',
    disk: '99Gi',
  },
  {
    name: 'evictionHard alone; a soft threshold is none, a percentage is of the capacity',
    pool: { evictionHard: { 'memory.available': '25%', 'nodefs.available': '10Gi', 'imagefs.available': '15%' } },
    cpu: '8',
    memory: '24Gi',
    disk: '90Gi',
  },
  { name: 'nothing reserved and no threshold', pool: { evictionHard: {} }, cpu: '8', memory: '32Gi', disk: '100Gi' },
  {
    name: 'of a type of the catalogue: the provider’s formula does not count',
    pool: { instanceType: 'aws/m6i.2xlarge', kubeReserved: { cpu: '1' }, evictionHard: {} },
    cpu: '7',
    memory: '30310Mi',
  },
];

for (const { name, pool, cpu, memory, disk = '100Gi' } of reservations) {
  test(`reservations: ${name}`, () => {
    const capacity = pool.instanceType === undefined ? { capacity: big } : {};
    const { pool: made, problems } = read({ pool: 'p', count: 1, ...capacity, ...pool } as PoolDocument);
    assert.equal(problems, []);
    const { pods: _, ...allocatable } = made!.allocatable;
    assert.equal(allocatable, { cpu, memory, 'ephemeral-storage': disk });
  });
}

test('reservations that the kubelet would not start with', () => {
  const told = (pool: object): readonly string[] => {
    return read({ pool: 'p', count: 1, capacity: big, ...pool } as PoolDocument).problems;
  };
  assert.match(told({ reserved: { cpu: 1 }, kubeReserved: { cpu: 1 } })[0]!, /^reserved: stands beside kubeReserved/);
  assert.equal(told({ kubeReserved: { memry: 1, pods: 3 } }), [
    'kubeReserved.memry: cannot reserve "memry" resource',
    'kubeReserved.pods: cannot reserve "pods" resource',
  ]);
  assert.match(told({ systemReserved: { cpu: 9 } })[0]!, 'Resource "cpu" has a reservation of 9 but capacity of 8.');
  assert.match(told({ evictionHard: { 'memory.available': 'much' } })[0]!, /^evictionHard: /);
});

test('GPUs of a type are there as an extended resource', () => {
  const type = instanceTypes().find(({ gpus }) => gpus > 1)!;
  const { pool } = read({ pool: 'gpu', instanceType: type.name, count: 1 });
  assert.is(nodeInitOf(poolNode(pool!, 1)).allocatable.scalars['nvidia.com/gpu'], type.gpus);
});

test('the price of a node: one’s own, the catalogue’s, its spot price, or none', () => {
  const priceOf = (document: Partial<PoolDocument>): unknown => {
    return read({ pool: 'p', count: 1, ...document } as PoolDocument).pool?.priceMicroUsdPerHour;
  };
  const spot = findInstanceType('gcp/n2-standard-4')!;
  assert.is(priceOf({ instanceType: 'aws/m6i.2xlarge' }), 384_000);
  assert.is(priceOf({ instanceType: 'aws/m6i.2xlarge', price: 0.1234567 }), 123_457);
  assert.is(priceOf({ instanceType: spot.name, spot: true }), spot.spotMicroUsdPerHour);
  assert.ok(spot.spotMicroUsdPerHour! < spot.priceMicroUsdPerHour);
  assert.is(priceOf({ capacity: { cpu: 1, memory: '1Gi' } }), null);
});

const wrongPools: [string, PoolDocument, string][] = [
  [
    'a spot price that the catalogue does not have',
    { pool: 'x', instanceType: 'aws/m6i.2xlarge', count: 1, spot: true },
    'spot: the catalogue has no spot price of aws/m6i.2xlarge (give price, in USD per node and hour)',
  ],
  [
    'two prices',
    { pool: 'x', instanceType: 'gcp/n2-standard-4', count: 1, spot: true, price: 1 },
    'spot: stands beside price: give one of the two',
  ],
  [
    'a price beyond reason',
    { pool: 'x', instanceType: 'gcp/n2-standard-4', count: 1, price: 1e300 },
    'price: is more than 1000000 USD per hour',
  ],
  [
    'neither type nor capacity',
    { pool: 'x', count: 1 },
    ': needs instanceType or capacity (as instanceType: aws/m6i.2xlarge, or capacity: {cpu: 8, memory: 32Gi})',
  ],
  [
    'an unknown type',
    { pool: 'x', count: 1, instanceType: 'aws/m6i.2xlarg' },
    'instanceType: "aws/m6i.2xlarg" is not in the catalogue (did you mean "aws/m6i.2xlarge"? Or give capacity instead)',
  ],
  [
    'both',
    { pool: 'x', count: 1, instanceType: 'aws/m6i.2xlarge', capacity: { cpu: 1 } },
    'capacity: stands beside instanceType: give one of the two',
  ],
  ['no memory', { pool: 'x', count: 1, capacity: { cpu: 1 } }, 'capacity.memory: Required value'],
  [
    'a disk beside capacity',
    { pool: 'x', count: 1, capacity: { cpu: 1, memory: 1 }, disk: '1Gi' },
    'disk: is for instanceType only: give capacity.ephemeral-storage',
  ],
  [
    'more reserved than there is',
    { pool: 'x', count: 1, capacity: { cpu: 1, memory: '1Gi' }, reserved: { memory: '2Gi' } },
    'reserved.memory: 2Gi are reserved, but the node has only 1Gi',
  ],
  [
    'something reserved that is not there',
    { pool: 'x', count: 1, capacity: { cpu: 1, memory: 1 }, reserved: { gpu: 1 } },
    'reserved.gpu: is reserved, but the node has none of it',
  ],
];
for (const [name, document, problem] of wrongPools) {
  test(`refused: ${name}`, () => {
    assert.equal(read(document).problems, [problem]);
  });
}

test('nodes take the zones in turn and carry the well-known labels; the pool’s own labels win', () => {
  const { pool } = read({
    pool: 'web',
    instanceType: 'aws/m7g.large',
    count: 4,
    zones: ['a', 'b', 'c'],
    labels: { tier: 'web', 'topology.kubernetes.io/region': 'moon' },
    taints: [{ key: 'only', effect: 'NoSchedule' }],
  });
  const nodes = [...poolNodes(pool!, 1, 4)];
  assert.equal(
    nodes.map(({ name }) => name),
    ['web-1', 'web-2', 'web-3', 'web-4'],
  );
  assert.equal(
    nodes.map(({ labels }) => labels['topology.kubernetes.io/zone']),
    ['a', 'b', 'c', 'a'],
  );
  assert.equal(nodes[3]!.labels, {
    'kubernetes.io/hostname': 'web-4',
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': 'arm64',
    'topology.kubernetes.io/region': 'moon',
    'topology.kubernetes.io/zone': 'a',
    'node.kubernetes.io/instance-type': 'm7g.large',
    'headroom/pool': 'web',
    tier: 'web',
  });
  assert.equal(nodes[0]!.taints, [{ key: 'only', effect: 'NoSchedule' }]);
  // Amounts are read once for the pool and must be those of each node's own object.
  for (const node of nodes) assert.equal(node.allocatable, nodeInitOf(node.object as never).allocatable);
});

test('the catalogue: names are unique, allocatable is below capacity, prices are there', () => {
  const types = instanceTypes();
  assert.is(types.length, 132);
  assert.is(new Set(types.map(({ name }) => name)).size, types.length);
  for (const type of types) {
    assert.ok(type.allocatableMilliCpu < type.capacityMilliCpu, type.name);
    assert.ok(type.allocatableMemoryBytes < type.capacityMemoryBytes, type.name);
    assert.ok(Number.isSafeInteger(type.priceMicroUsdPerHour) && type.priceMicroUsdPerHour > 0, type.name);
  }
  assert.is(findInstanceType('aws/m6i.2xlarge')?.priceMicroUsdPerHour, 384_000);
  assert.is(findInstanceType('m6i.2xlarge'), undefined);
  assert.is(nearestInstanceType('aws/m5.larg'), 'aws/m5.large');
});

test.run();
