/**
 * Random small clusters for plugins that look at other pods, and a way to run one plugin on one pod: what it says of every
 * node, what it says in the middle of a dry run, and its scores.
 */
import * as fc from 'fast-check';
import type { KubernetesObject, LabelSelector, PodSpec, Taint } from '../../../src/api/objects.ts';
import type { Cluster, LabelMap } from '../../../src/cluster/cluster.ts';
import { createCluster } from '../../../src/cluster/create.ts';
import { NodeFlag, type NodeId } from '../../../src/cluster/nodes.ts';
import { PodFlag, type PodId } from '../../../src/cluster/pods.ts';
import { createPodCounts, type PodCounts } from '../../../src/scheduler/counts.ts';
import { type Cycle, type NodeList, type Plugin, SKIP, Verdict } from '../../../src/scheduler/framework.ts';
import { createVerdicts, resetVerdicts } from '../../../src/scheduler/verdicts.ts';
import { type PlainNode, type PlainPod, plainNodes, plainPod } from '../../reference/plain-cluster.ts';

const hostname = 'kubernetes.io/hostname';
const zone = 'topology.kubernetes.io/zone';
const keys = [hostname, zone, 'rack'] as const;

export interface RandomPod {
  readonly namespace: string;
  readonly labels: LabelMap;
  readonly spec: PodSpec;
  readonly owner: number;
  readonly node: number;
  readonly terminating: boolean;
}

export interface RandomCluster {
  readonly nodes: readonly { readonly labels: LabelMap; readonly taints: readonly Taint[] }[];
  readonly objects: readonly KubernetesObject[];
  readonly pods: readonly RandomPod[];
  readonly incoming: RandomPod;
  /** Pods that a dry run takes away (those on the node) or adds, as positions in `pods`. */
  readonly moves: readonly number[];
}

const selector: fc.Arbitrary<LabelSelector | null> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom({ matchLabels: { app: 'a' } }, { matchLabels: { app: 'b' } }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<LabelSelector | null>(
      {},
      null,
      { matchExpressions: [{ key: 'app', operator: 'In', values: ['a', 'b'] }] },
      { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['a'] }] },
      { matchExpressions: [{ key: 'tier', operator: 'Exists' }] },
      { matchLabels: { app: 'a' }, matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] },
    ),
  },
);

const constraint = fc.record(
  {
    maxSkew: fc.integer({ min: 1, max: 3 }),
    topologyKey: fc.constantFrom(...keys),
    whenUnsatisfiable: fc.constantFrom('DoNotSchedule', 'ScheduleAnyway'),
    labelSelector: selector,
    minDomains: fc.integer({ min: 1, max: 4 }),
    nodeAffinityPolicy: fc.constantFrom('Honor', 'Ignore'),
    nodeTaintsPolicy: fc.constantFrom('Honor', 'Ignore'),
    matchLabelKeys: fc.constantFrom(['tier'], ['missing']),
  },
  { requiredKeys: ['maxSkew', 'topologyKey', 'whenUnsatisfiable', 'labelSelector'] },
);

const affinityTerm = fc.record(
  {
    labelSelector: selector,
    topologyKey: fc.constantFrom(...keys),
    namespaces: fc.constantFrom(['two'], ['one', 'three']),
    namespaceSelector: fc.constantFrom<LabelSelector>(
      {},
      { matchLabels: { team: 'x' } },
      { matchExpressions: [{ key: 'team', operator: 'DoesNotExist' }] },
    ),
  },
  { requiredKeys: ['labelSelector', 'topologyKey'] },
);
const weightedTerm = fc.record({ weight: fc.integer({ min: 1, max: 100 }), podAffinityTerm: affinityTerm });
const podAffinity = fc.record(
  {
    requiredDuringSchedulingIgnoredDuringExecution: fc.array(affinityTerm, { maxLength: 2 }),
    preferredDuringSchedulingIgnoredDuringExecution: fc.array(weightedTerm, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const spec: fc.Arbitrary<PodSpec> = fc.record(
  {
    containers: fc.constant([]),
    nodeSelector: fc.constant({ rack: 'r1' }),
    tolerations: fc.constant([{ key: 'dedicated', operator: 'Exists' }]),
    topologySpreadConstraints: fc.array(constraint, { maxLength: 3 }),
    affinity: fc.record({ podAffinity, podAntiAffinity: podAffinity }, { requiredKeys: [] }),
  },
  { requiredKeys: ['containers'] },
);

const randomPod: fc.Arbitrary<RandomPod> = fc.record({
  namespace: fc.constantFrom('one', 'one', 'two', 'three'),
  labels: fc.constantFrom<LabelMap>({ app: 'a' }, { app: 'a', tier: 'web' }, { app: 'b' }, { tier: 'web' }, {}),
  spec: fc.oneof({ weight: 2, arbitrary: fc.constant<PodSpec>({ containers: [] }) }, { weight: 3, arbitrary: spec }),
  owner: fc.nat(3),
  node: fc.nat(100),
  terminating: fc.boolean(),
});

const optional = (key: string, ...values: string[]) =>
  fc.constantFrom<LabelMap>({}, ...values.map((value) => ({ [key]: value })));

const owners = [
  { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'rs', controller: true, uid: '' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'absent', controller: true, uid: '' },
  { apiVersion: 'batch/v1', kind: 'Job', name: 'rs', controller: true, uid: '' },
];

export const randomCluster: fc.Arbitrary<RandomCluster> = fc.record({
  nodes: fc.array(
    fc.record({
      labels: fc
        .tuple(optional(zone, 'a', 'b', 'c', ''), optional('rack', 'r1', 'r2'), fc.nat(9))
        .map(([a, b, host]) => (host === 0 ? { ...a, ...b } : { ...a, ...b, [hostname]: `h${host}` })),
      taints: fc.constantFrom<Taint[]>([], [], [{ key: 'dedicated', effect: 'NoSchedule' }]),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  objects: fc.subarray<KubernetesObject & { spec?: object }>([
    { kind: 'Service', metadata: { namespace: 'one', name: 's' }, spec: { selector: { app: 'a' } } },
    { kind: 'Service', metadata: { namespace: 'one', name: 't' }, spec: { selector: { tier: 'web' } } },
    { kind: 'Service', metadata: { namespace: 'two', name: 'none' }, spec: {} },
    {
      kind: 'ReplicaSet',
      metadata: { namespace: 'one', name: 'rs' },
      spec: { selector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] } },
    },
    { kind: 'Namespace', metadata: { name: 'one', labels: { team: 'x' } } },
    { kind: 'Namespace', metadata: { name: 'two', labels: {} } },
  ]),
  pods: fc.array(randomPod, { maxLength: 16 }),
  incoming: randomPod,
  moves: fc.array(fc.nat(15), { maxLength: 6, minLength: 1 }),
});

export interface PlacementWorld {
  readonly cluster: Cluster;
  readonly counts: PodCounts;
  readonly incoming: PodId;
  /** The incoming pod and others of the same spec that differ in namespace, labels and owner. */
  readonly siblings: readonly PodId[];
  readonly pods: readonly PodId[];
  readonly nodeIds: readonly NodeId[];
  nodes(): PlainNode[];
  plain(pod: PodId): PlainPod;
}

/** Builds the cluster; half of it before PodCounts exists, half after it. */
export function placementWorld(random: RandomCluster): PlacementWorld {
  const cluster = createCluster(() => 0);
  let counts: PodCounts | undefined;
  const allocatable = { milliCpu: 1, memoryBytes: 1, ephemeralBytes: 1, pods: 99, scalars: {} };
  const create = (pod: RandomPod, name: string): PodId =>
    cluster.createPod({
      name,
      podClass: cluster.internClass(pod.namespace, pod.labels),
      spec: cluster.specs.intern(pod.spec).id,
      owner: pod.owner === 0 ? 0 : cluster.owners.intern({ ...owners[pod.owner - 1]!, namespace: pod.namespace }),
    });
  random.nodes.forEach(({ labels, taints }, i) => void cluster.addNode({ name: `n${i}`, labels, taints, allocatable }));
  for (const object of random.objects) cluster.addObject(object);
  const pods = random.pods.map((pod, i) => {
    if (i === 8) counts = createPodCounts(cluster);
    const id = create(pod, `p${i}`);
    cluster.bindPod(id, pod.node % random.nodes.length);
    if (pod.terminating && i % 2 === 0) cluster.markTerminating(id);
    return id;
  });
  const nodeIds = random.nodes.map((_, i) => i);
  const incoming = create(random.incoming, 'incoming');
  const others = random.pods.slice(0, 3).map((pod, i) => create({ ...pod, spec: random.incoming.spec }, `sibling${i}`));
  return {
    cluster,
    counts: counts ?? createPodCounts(cluster),
    incoming,
    siblings: [incoming, ...others],
    pods,
    nodeIds,
    nodes: () => plainNodes(cluster),
    plain: (pod) => plainPod(cluster, pod),
  };
}

/** What a plugin says: reasons by node ('' fits; `!` before the reason: unresolvable), or 'skip'. */
export type Said = 'skip' | Readonly<Record<string, string>>;

export interface PluginRun {
  /** Filter on all nodes, with what preFilter found out. */
  filter(): Said;
  /** The same inside a dry run in which `act` moves pods. */
  dryRun(act: () => void): Said;
  /** Normalised scores of these nodes, or 'skip'. */
  scores(nodes: readonly NodeId[]): 'skip' | number[];
}

// biome-ignore lint/suspicious/noExplicitAny: any plugin, whatever its states are
export function runPlugin(world: PlacementWorld, plugin: Plugin<any, any>, incoming = world.incoming): PluginRun {
  const { cluster, counts } = world;
  const listOf = (nodes: readonly NodeId[]): NodeList => ({ ids: Int32Array.from(nodes), count: nodes.length });
  const cycle: Cycle = {
    cluster,
    counts,
    now: 0,
    pod: incoming,
    spec: cluster.specOf(incoming),
    order: listOf(world.nodeIds),
    verdicts: createVerdicts(),
    plugin: 0,
  };
  const preFiltered = plugin.preFilter!(cycle);
  if (preFiltered !== SKIP && preFiltered.kind !== 'go') throw new Error(JSON.stringify(preFiltered));

  function filter(): Said {
    if (preFiltered === SKIP) return 'skip';
    const { state } = preFiltered as { state: unknown };
    resetVerdicts(cycle.verdicts, cluster.nodes.count);
    const nodes = listOf(world.nodeIds);
    plugin.filter!(cycle, state, nodes);
    const passed = new Set(nodes.ids.subarray(0, nodes.count));
    const said = world.nodeIds.map((node) => {
      if (passed.has(node)) return [cluster.nodeNames[node]!, ''];
      const { verdict, code } = cycle.verdicts;
      const mark = verdict[node] === Verdict.unschedulableAndUnresolvable ? '!' : '';
      return [cluster.nodeNames[node]!, mark + plugin.reasons!(cycle, state, node, code[node]!).join('; ')];
    });
    return Object.fromEntries(said);
  }

  return {
    filter,
    dryRun(act) {
      counts.beginDryRun();
      const mark = cluster.journal.mark();
      act();
      const said = filter();
      cluster.journal.revert(mark);
      counts.endDryRun();
      return said;
    },
    scores(nodes) {
      const list = listOf(nodes);
      const preScored = plugin.preScore!(cycle, list);
      if (preScored === SKIP) return 'skip';
      if (preScored.kind !== 'go') throw new Error(preScored.message);
      const scores = new Float64Array(nodes.length);
      plugin.score!(cycle, preScored.state, list, scores);
      plugin.normalizeScore!(cycle, preScored.state, list, scores);
      return [...scores];
    },
  };
}

export function isAttached(cluster: Cluster, pod: PodId): boolean {
  return (cluster.pods.flags[pod]! & PodFlag.attached) !== 0;
}

export function isAlive(cluster: Cluster, node: NodeId): boolean {
  return (cluster.nodes.flags[node]! & NodeFlag.alive) !== 0;
}
