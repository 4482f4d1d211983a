/** The bundled policies: their formulas by hand, on small clusters; published figures where there are any. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createCluster } from '../../src/cluster/create.ts';
import { addNodeObject, addObject, addPodObject } from '../../src/cluster/from-objects.ts';
import { createPodCounts } from '../../src/scheduler/counts.ts';
import type { Cycle, NodeList, Plugin, PluginHandle } from '../../src/scheduler/framework.ts';
import { pluginRegistry } from '../../src/scheduler/plugins/registry.ts';
import { keepBest, type Policy } from '../../src/scheduler/policies/policy.ts';
import { findPolicy, policies } from '../../src/scheduler/policies/registry.ts';
import { createStreams } from '../../src/sim/random.ts';
import { attempt, type NodeBuilder, node, type PodBuilder, pod, type World } from './builders.ts';

/** What the plugin says of each node before scores are made whole. */
function rawScores(plugin: string, world: World, incoming: PodBuilder): Record<string, number> {
  const cluster = createCluster(() => 0);
  for (const each of world.nodes) addNodeObject(cluster, each.object);
  for (const object of world.objects ?? []) addObject(cluster, object, 0);
  for (const each of world.pods ?? []) addPodObject(cluster, each.object, 0);
  const made: Plugin = pluginRegistry[plugin]!(undefined, {
    cluster,
    counts: createPodCounts(cluster),
    streams: createStreams(1),
  } as unknown as PluginHandle);
  const id = addPodObject(cluster, incoming.object, 0);
  const list: NodeList = { ids: Int32Array.from(world.nodes.keys()), count: world.nodes.length };
  const scores = new Float64Array(list.count);
  made.score!({ cluster, pod: id, spec: cluster.specOf(id) } as unknown as Cycle, undefined, list, scores);
  return Object.fromEntries([...scores].map((score, at) => [cluster.nodeNames[at]!, score]));
}

function near(actual: Record<string, number>, expected: Record<string, number>, digits = 3): void {
  const rounded = Object.fromEntries(Object.entries(actual).map(([name, score]) => [name, score.toFixed(digits)]));
  assert.equal(rounded, Object.fromEntries(Object.entries(expected).map(([name, one]) => [name, one.toFixed(digits)])));
}

/** 10 CPU, 10Gi. */
const ten = (name: string): NodeBuilder => node(name).allocatable({ cpu: '10', memory: '10Gi' });
const load = (name: string, on: string, cpu: string, memory: string): PodBuilder =>
  pod(name).requests({ cpu, memory }).on(on);

/** cpu: 6 of 10 cores requested; memory: 6Gi of 10Gi; even: 3 and 3; empty. */
const world: World = {
  nodes: ['cpu', 'memory', 'even', 'empty'].map(ten),
  pods: [load('a', 'cpu', '6', '1Gi'), load('b', 'memory', '1', '6Gi'), load('c', 'even', '3', '3Gi')],
};
const incoming = pod('p').requests({ cpu: '2', memory: '1Gi' });

const packing: readonly { plugin: string; expect: Record<string, number>; why: string }[] = [
  {
    plugin: 'BestFit',
    why: 'free after: 0.2 + 0.8, 0.7 + 0.3, 0.5 + 0.6, 0.8 + 0.9',
    expect: { cpu: -1, memory: -1, even: -1.1, empty: -1.7 },
  },
  { plugin: 'WorstFit', why: 'the same, the other way round', expect: { cpu: 1, memory: 1, even: 1.1, empty: 1.7 } },
  {
    plugin: 'DotProduct',
    why: '0.2 × free CPU + 0.1 × free memory',
    expect: { cpu: 0.17, memory: 0.22, even: 0.21, empty: 0.3 },
  },
  { plugin: 'FirstFit', why: 'the order of joining', expect: { cpu: -0, memory: -1, even: -2, empty: -3 } },
  { plugin: 'RandomNode', why: 'all alike', expect: { cpu: 0, memory: 0, even: 0, empty: 0 } },
  { plugin: 'SwarmSpread', why: 'pods on the node', expect: { cpu: -1, memory: -1, even: -1, empty: 0 } },
  {
    plugin: 'NomadBinpack',
    why: '(20 − 10^0.2 − 10^0.8) / 18 …',
    expect: { cpu: 0.673, memory: 0.722, even: 0.714, empty: 0.319 },
  },
  {
    plugin: 'NomadSpread',
    why: '(10^0.2 + 10^0.8 − 2) / 18 …',
    expect: { cpu: 0.327, memory: 0.278, even: 0.286, empty: 0.681 },
  },
];
for (const { plugin, expect, why } of packing) {
  test(`${plugin}: ${why}`, () => near(rawScores(plugin, world, incoming), expect));
}

test('packing counts the extended resources that the pod asks for', () => {
  const gpus = (name: string): NodeBuilder =>
    node(name).allocatable({ cpu: '10', memory: '10Gi', 'nvidia.com/gpu': '4' });
  const nodes = [gpus('a'), gpus('b')];
  const holder = pod('h').requests({ 'nvidia.com/gpu': '2' }).on('b');
  const asks = pod('p').requests({ cpu: '1', memory: '1Gi', 'nvidia.com/gpu': '1' });
  near(rawScores('BestFit', { nodes, pods: [holder] }, asks), { a: -(0.9 + 0.9 + 0.75), b: -(0.9 + 0.9 + 0.25) });
  near(rawScores('DotProduct', { nodes, pods: [holder] }, asks), { a: 0.1 + 0.1 + 0.25, b: 0.1 + 0.1 + 0.125 });
});

// hashicorp/nomad nomad/structs/funcs_test.go: a node with 2048 MHz and 4096 MB besides what is reserved.
const published: readonly { name: string; cpu: string; memory: string; binpack: number; spread: number }[] = [
  { name: 'almost filled node, but with just enough hole', cpu: '2048m', memory: '4096Mi', binpack: 18, spread: 0 },
  { name: 'unutilized node', cpu: '0', memory: '0', binpack: 0, spread: 18 },
  { name: 'under utilized node', cpu: '1024m', memory: '2048Mi', binpack: 13.675, spread: 4.325 },
];
for (const { name, cpu, memory, binpack, spread } of published) {
  test(`Nomad's own figures: ${name}`, () => {
    const nodes = [node('n').allocatable({ cpu: '2048m', memory: '4096Mi' })];
    const asks = pod('p').requests({ cpu, memory });
    near({ n: rawScores('NomadBinpack', { nodes }, asks).n! * 18 }, { n: binpack });
    near({ n: rawScores('NomadSpread', { nodes }, asks).n! * 18 }, { n: spread });
  });
}

const webOf = (revision: string) => ({
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: {
    name: `web-${revision}`,
    namespace: 'default',
    ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: 'd', controller: true }],
  },
  spec: { replicas: 2 },
});
const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'default' },
  spec: { replicas: 4 },
};
const web = (name: string, revision: string, on?: string): PodBuilder => {
  const built = on === undefined ? pod(name) : pod(name).on(on);
  const owner = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: `web-${revision}`, uid: revision, controller: true };
  const metadata = { ...built.object.metadata, ownerReferences: [owner] };
  return { ...built, object: { ...built.object, metadata } };
};
const siblings: World = {
  nodes: [ten('a'), ten('b'), ten('c')],
  objects: [deployment, webOf('old'), webOf('new')],
  pods: [
    web('w1', 'old', 'a'),
    web('w2', 'new', 'a'),
    web('w3', 'new', 'b'),
    ...['x', 'y', 'z'].map((name) => pod(name).on('c')),
  ],
};

test('SwarmSpread: pods of the workload, of all its revisions, count before all others', () => {
  near(rawScores('SwarmSpread', siblings, web('p', 'new')), { a: -2_000_002, b: -1_000_001, c: -3 }, 0);
});

test('Nomad: a sibling on the node lowers the score by half of (siblings + 1) / wanted', () => {
  // Nothing is requested: the fit is 0 when packing and 1 when spreading.
  near(rawScores('NomadBinpack', siblings, web('p', 'new')), { a: -3 / 8, b: -2 / 8, c: 0 });
  near(rawScores('NomadSpread', siblings, web('p', 'new')), { a: (1 - 3 / 4) / 2, b: (1 - 2 / 4) / 2, c: 1 });
});

// Kubernetes' strategies go with its other scores: cpu 50 + 70 (balance), memory 50 + 80, even 45 + 95 when it packs.
const choices: readonly { policy: string; bound: string }[] = [
  { policy: 'least-allocated', bound: 'empty' },
  { policy: 'most-allocated', bound: 'even' },
  { policy: 'requested-to-capacity-ratio', bound: 'even' },
  { policy: 'first-fit', bound: 'cpu' },
  { policy: 'best-fit', bound: 'cpu' },
  { policy: 'worst-fit', bound: 'empty' },
  { policy: 'dot-product', bound: 'empty' },
  { policy: 'swarm-spread', bound: 'empty' },
  { policy: 'nomad-binpack', bound: 'memory' },
  { policy: 'nomad-spread', bound: 'empty' },
];
for (const { policy, bound } of choices) {
  test(`${policy} chooses ${bound}; filters hold`, () => {
    const { config } = findPolicy(policy)!;
    assert.is(attempt({ ...world, config }, incoming).bound, bound);
    assert.is(attempt({ ...world, config }, incoming.selects({ 'kubernetes.io/hostname': 'even' })).bound, 'even');
    assert.is(attempt({ ...world, config }, pod('q').requests({ cpu: '11' })).bound, undefined);
  });
}

test('the best raw score alone becomes 100, however close the next one is', () => {
  const scores = Float64Array.of(1, 1 - 1e-12, 0, 1);
  keepBest({ ids: new Int32Array(4), count: 4 }, scores);
  assert.equal([...scores], [100, 98, 0, 100]);
  const equal = Float64Array.of(-3, -3);
  keepBest({ ids: new Int32Array(2), count: 2 }, equal);
  assert.equal([...equal], [100, 100]);
});

test('every policy says where it comes from, and has a name of its own', () => {
  const names = policies.map(({ name }) => name);
  assert.is(new Set(names).size, 12);
  for (const { name, description, source } of policies as readonly Policy[]) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    assert.ok(description.length > 20 && source.length > 10, name);
  }
});

test.run();
