/**
 * Two equal clusters to which the same things happen: in one, placements are incremental; in the other every placement
 * looks at all nodes. They must choose the same nodes for ever.
 */
import * as fc from 'fast-check';
import * as assert from 'uvu/assert';
import type { KubernetesObject, LabelSelector, PodSpec, Taint } from '../../src/api/objects.ts';
import { type Cluster, DeleteCause, type LabelMap } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { NodeFlag, type NodeId } from '../../src/cluster/nodes.ts';
import { PodFlag, type PodId, PodPhase } from '../../src/cluster/pods.ts';
import type { AllocatableSet, ImageSet } from '../../src/cluster/sets.ts';
import type { KubeSchedulerConfiguration } from '../../src/scheduler/config.ts';
import { createPodCounts } from '../../src/scheduler/counts.ts';
import { createSchedulingCycle, type SchedulingCycle } from '../../src/scheduler/cycle.ts';
import type { Thresholds } from '../../src/scheduler/incremental/placements.ts';
import { pluginRegistry } from '../../src/scheduler/plugins/registry.ts';
import { createTrace } from '../../src/scheduler/trace.ts';
import { createStreams } from '../../src/sim/random.ts';

const hostname = 'kubernetes.io/hostname';
const zone = 'topology.kubernetes.io/zone';
const keys = [hostname, zone, 'rack', 'serial'] as const;
const mebibyte = 1024 * 1024;

// --- what there is ---------------------------------------------------------------------------------------------------

export interface RandomNode {
  readonly labels: LabelMap;
  /** Hosts are told apart by their label; now and then two share it, or have none. */
  readonly host: 'own' | 'shared' | 'none';
  readonly taints: readonly Taint[];
  readonly cpus: number;
  readonly memoryGibs: number;
  readonly gpus: number;
  readonly images: ImageSet;
}

export interface RandomTemplate {
  readonly namespace: string;
  readonly labels: LabelMap;
  readonly owned: boolean;
  readonly spec: PodSpec;
}

export interface Step {
  readonly what: (typeof happenings)[number];
  readonly a: number;
  readonly b: number;
}

/** What may happen; frequent things stand several times. */
export const happenings = [
  ...new Array<'place'>(24).fill('place'),
  ...new Array<'retry'>(8).fill('retry'),
  'evict',
  'evict',
  'terminate',
  'kill',
  'finish',
  'relabelPod',
  'resizePod',
  'addNode',
  'removeNode',
  'cordon',
  'taintNode',
  'labelNode',
  'allocatable',
  'images',
  'nominate',
  'service',
  'whatIf',
] as const;

export interface RandomRun {
  readonly nodes: readonly RandomNode[];
  readonly templates: readonly RandomTemplate[];
  readonly config: KubeSchedulerConfiguration;
  readonly ties: 'draw' | 'name';
  readonly steps: readonly Step[];
}

// --- how it is drawn -------------------------------------------------------------------------------------------------

const optional = (key: string, ...values: string[]) =>
  fc.constantFrom<LabelMap>({}, ...values.map((value) => ({ [key]: value })));

const taints = fc.constantFrom<readonly Taint[]>(
  [],
  [],
  [],
  [{ key: 'dedicated', value: 'x', effect: 'NoSchedule' }],
  [{ key: 'spot', effect: 'PreferNoSchedule' }],
  [
    { key: 'spot', effect: 'PreferNoSchedule' },
    { key: 'old', effect: 'PreferNoSchedule' },
  ],
);

const images = fc.constantFrom<ImageSet>(
  [],
  [],
  [],
  [{ names: ['app:1'], sizeBytes: 900 * mebibyte }],
  [{ names: ['app:2'], sizeBytes: 300 * mebibyte }],
);

const labels = fc
  .tuple(optional(zone, 'a', 'a', 'b', 'c', ''), optional('rack', 'r1', 'r2'), optional('disk', 'ssd'), fc.nat(200))
  .map(([a, b, c, serial]) => ({ ...a, ...b, ...c, serial: `s${serial}` }));

const node: fc.Arbitrary<RandomNode> = fc.record({
  labels,
  host: fc.constantFrom('own', 'own', 'own', 'own', 'own', 'own', 'own', 'own', 'shared', 'none'),
  taints,
  cpus: fc.constantFrom(2, 4, 4, 8),
  memoryGibs: fc.constantFrom(4, 8),
  gpus: fc.constantFrom(0, 0, 2),
  images,
});

const selector: fc.Arbitrary<LabelSelector> = fc.constantFrom<LabelSelector>(
  { matchLabels: { app: 'a' } },
  { matchLabels: { app: 'a' } },
  { matchLabels: { app: 'b' } },
  {},
  { matchExpressions: [{ key: 'tier', operator: 'Exists' }] },
);

const key = fc.constantFrom(hostname, hostname, ...keys);
const constraint = fc.record(
  {
    maxSkew: fc.integer({ min: 1, max: 3 }),
    topologyKey: key,
    whenUnsatisfiable: fc.constantFrom('DoNotSchedule', 'ScheduleAnyway'),
    labelSelector: selector,
    minDomains: fc.integer({ min: 1, max: 4 }),
    nodeTaintsPolicy: fc.constantFrom('Honor', 'Ignore'),
  },
  { requiredKeys: ['maxSkew', 'topologyKey', 'whenUnsatisfiable', 'labelSelector'] },
);

const affinityTerm = fc.record(
  {
    labelSelector: selector,
    topologyKey: key,
    namespaceSelector: fc.constantFrom<LabelSelector>({}, { matchLabels: { team: 'x' } }),
  },
  { requiredKeys: ['labelSelector', 'topologyKey'] },
);
const weightedTerm = fc.record({ weight: fc.integer({ min: 1, max: 100 }), podAffinityTerm: affinityTerm });
const podTerms = fc.record(
  {
    requiredDuringSchedulingIgnoredDuringExecution: fc.array(affinityTerm, { maxLength: 1 }),
    preferredDuringSchedulingIgnoredDuringExecution: fc.array(weightedTerm, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const nodeTerms = fc.constantFrom(
  {
    preferredDuringSchedulingIgnoredDuringExecution: [
      { weight: 50, preference: { matchExpressions: [{ key: 'rack', operator: 'In', values: ['r1'] }] } },
      { weight: 10, preference: { matchExpressions: [{ key: zone, operator: 'In', values: ['a', 'b'] }] } },
    ],
  },
  {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [{ matchExpressions: [{ key: zone, operator: 'Exists' }] }],
    },
  },
  {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n1', 'n2'] }] }],
    },
  },
);

const requests = fc.record({
  cpu: fc.constantFrom('0', '100m', '250m', '1'),
  memory: fc.constantFrom('64Mi', '256Mi', '1Gi'),
});
const container = fc
  .tuple(
    requests,
    fc.constantFrom(0, 0, 0, 0, 1),
    fc.constantFrom(0, 0, 0, 0, 0, 8080),
    fc.constantFrom('app:1', 'app:2'),
  )
  .map(([amounts, gpus, hostPort, image]) => ({
    name: 'c',
    image,
    resources: { requests: gpus === 0 ? amounts : { ...amounts, 'example.com/gpu': '1' } },
    ...(hostPort === 0 ? {} : { ports: [{ containerPort: hostPort, hostPort }] }),
  }));

const plainSpec: fc.Arbitrary<PodSpec> = fc.record(
  {
    containers: container.map((each) => [each]),
    priority: fc.constantFrom(0, 0, 10, 100),
    nodeSelector: fc.constant({ disk: 'ssd' }),
    tolerations: fc.constantFrom([{ key: 'dedicated', operator: 'Exists' }], [{ key: 'spot', operator: 'Exists' }]),
  },
  { requiredKeys: ['containers'] },
);
const relatedSpec: fc.Arbitrary<PodSpec> = fc
  .tuple(
    plainSpec,
    fc.record(
      {
        topologySpreadConstraints: fc.array(constraint, { minLength: 1, maxLength: 2 }),
        affinity: fc.record(
          { podAffinity: podTerms, podAntiAffinity: podTerms, nodeAffinity: nodeTerms },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([plain, related]) => ({ ...plain, ...related }));

const template: fc.Arbitrary<RandomTemplate> = fc.record({
  namespace: fc.constantFrom('one', 'one', 'two'),
  labels: fc.constantFrom<LabelMap>({ app: 'a' }, { app: 'a', tier: 'web' }, { app: 'b' }, {}),
  owned: fc.boolean(),
  spec: fc.oneof(plainSpec, relatedSpec, relatedSpec),
});

const config = fc.record(
  {
    percentageOfNodesToScore: fc.constantFrom(100, 30, 0),
    profiles: fc.constantFrom(
      [{ pluginConfig: [{ name: 'NodeResourcesFit', args: { scoringStrategy: { type: 'MostAllocated' } } }] }],
      [{ plugins: { score: { disabled: [{ name: '*' }] } } }],
      [{ pluginConfig: [{ name: 'InterPodAffinity', args: { hardPodAffinityWeight: 40 } }] }],
    ),
  },
  { requiredKeys: [] },
);

const stepOf = fc.record({ what: fc.constantFrom(...happenings), a: fc.nat(9999), b: fc.nat(9999) });

/** Runs of so many steps, on clusters up to so many nodes. Below 100 nodes there is no sampling. */
export function randomRuns(nodesMin: number, nodesMax: number, steps: number): fc.Arbitrary<RandomRun> {
  return fc.record({
    nodes: fc.array(node, { minLength: nodesMin, maxLength: nodesMax }),
    templates: fc.array(template, { minLength: 1, maxLength: 4 }),
    config: config as fc.Arbitrary<KubeSchedulerConfiguration>,
    ties: fc.constantFrom('draw', 'draw', 'name'),
    steps: fc.array(stepOf, { minLength: steps >> 1, maxLength: steps, size: 'max' }),
  });
}

const unevenRequests = fc
  .tuple(fc.nat(700), fc.integer({ min: 1, max: 900 }), fc.constantFrom(0, 0, 0, 1))
  .map(([cpu, memory, ephemeral]) => ({
    ...(cpu === 0 ? {} : { cpu: `${cpu}m` }),
    memory: `${memory}Mi`,
    ...(ephemeral === 0 ? {} : { 'ephemeral-storage': '1Gi' }),
  }));
const plainTemplate: fc.Arbitrary<RandomTemplate> = fc
  .tuple(template, plainSpec, unevenRequests, fc.nat(3))
  .map(([each, spec, amounts, odd]) => ({
    ...each,
    owned: false,
    spec: odd === 0 ? spec : { ...spec, containers: [{ name: 'c', image: 'app:1', resources: { requests: amounts } }] },
  }));

/** As `randomRuns`, but no node is less welcome than another, and pods have no relations. */
export function plainRuns(nodesMin: number, nodesMax: number, steps: number): fc.Arbitrary<RandomRun> {
  const isHard = ({ effect }: Taint): boolean => effect !== 'PreferNoSchedule';
  return fc
    .tuple(
      randomRuns(nodesMin, nodesMax, steps),
      fc.array(plainTemplate, { minLength: 1, maxLength: 12 }),
      fc.constantFrom<KubeSchedulerConfiguration>(
        { percentageOfNodesToScore: 30 },
        {},
        { percentageOfNodesToScore: 100 },
      ),
    )
    .map(([run, templates, config]) => ({
      ...run,
      templates,
      config,
      nodes: run.nodes.map((each) => ({ ...each, taints: each.taints.filter(isHard) })),
      steps: run.steps.filter(({ what }) => what !== 'taintNode'),
    }));
}

// --- what is done ----------------------------------------------------------------------------------------------------

const owner = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'rs', controller: true, uid: '' };
const objects: readonly KubernetesObject[] = [
  { kind: 'ReplicaSet', metadata: { namespace: 'one', name: 'rs' }, spec: { selector: { matchLabels: { app: 'a' } } } },
  { kind: 'Namespace', metadata: { name: 'one', labels: { team: 'x' } } },
] as readonly KubernetesObject[];

export interface TwinWorld {
  take(step: Step): void;
  /** Attempts compared, and how many of them were settled without a look at every node. */
  readonly attempts: number;
  readonly incremental: number;
  /** How many of these took one level per node and no more. */
  readonly plain: number;
  /** Pods without room that were told what an equal pod was told. */
  readonly recalled: number;
}

interface Side {
  readonly cluster: Cluster;
  readonly cycle: SchedulingCycle;
}

export function twinWorld(run: RandomRun, thresholds?: Thresholds): TwinWorld {
  const sides = [sideOf(run, true, thresholds), sideOf(run, false)] as const;
  const [fast, plain] = sides;
  const { cluster } = plain;
  let names = 0;
  let attempts = 0;

  const both = (act: (cluster: Cluster) => void): void => {
    for (const side of sides) act(side.cluster);
  };
  const podsThat = (holds: (flags: number, pod: PodId) => boolean): PodId[] => {
    const found: PodId[] = [];
    for (let pod = 0; pod < cluster.pods.count; pod++) {
      const flags = cluster.pods.flags[pod]!;
      if ((flags & PodFlag.alive) !== 0 && holds(flags, pod)) found.push(pod);
    }
    return found;
  };
  const attached = (): PodId[] => podsThat((flags) => (flags & PodFlag.attached) !== 0);
  const pending = (): PodId[] => podsThat((_, pod) => cluster.pods.node[pod]! < 0);
  const nodes = (): NodeId[] => {
    const found: NodeId[] = [];
    for (let id = 0; id < cluster.nodes.count; id++) {
      if ((cluster.nodes.flags[id]! & NodeFlag.alive) !== 0) found.push(id);
    }
    return found;
  };
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];

  function create(a: number): PodId {
    const { namespace, labels, owned, spec } = pick(run.templates, a)!;
    const name = `p${names++}`;
    let pod = -1;
    both((each) => {
      pod = each.createPod({
        name,
        podClass: each.internClass(namespace, labels),
        spec: each.specs.intern(spec).id,
        owner: owned ? each.owners.intern({ ...owner, namespace }) : 0,
        identity: names * 7919,
      });
    });
    return pod;
  }

  /** The list path looks first, on its own cluster, and tells what it saw. */
  function attempt(pod: PodId): void {
    const trace = createTrace();
    const expected = plain.cycle.attempt(pod, trace);
    const before = fast.cycle.placements!.settledCount;
    const actual = fast.cycle.attempt(pod);
    attempts += 1;
    const said = ({ outcome, node: on, message, nominated, victims, unschedulablePlugins }: typeof actual) =>
      JSON.stringify({ outcome, node: on, message, nominated, victims, plugins: [...unschedulablePlugins].sort() });
    assert.is(said(actual), said(expected), `attempt ${attempts}, pod ${pod}`);
    assert.is(fast.cycle.nextStartNodeIndex(), plain.cycle.nextStartNodeIndex(), `start after attempt ${attempts}`);
    if (fast.cycle.placements!.settledCount > before) compareTotals(trace.feasibleNodes, trace.totalScores);
  }

  function compareTotals(feasible: readonly NodeId[], totals: readonly number[]): void {
    const found = fast.cycle.placements!.lastTotals;
    if (feasible.length <= 1 || totals.length === 0) return;
    const most = Math.max(...totals);
    const mostFound = Math.max(...found.values());
    const expected = feasible.map((id, i) => [id, totals[i]! - most] as const).sort(([a], [b]) => a - b);
    const actual = [...found].map(([id, total]) => [id, total - mostFound] as const).sort(([a], [b]) => a - b);
    assert.is(JSON.stringify(actual), JSON.stringify(expected), `totals of attempt ${attempts}`);
  }

  const acts: Record<Step['what'], (a: number, b: number) => void> = {
    place: (a) => attempt(create(a)),
    retry: (a) => withOne(pending(), a, attempt),
    evict: (a) => withOne(attached(), a, (pod) => both((each) => each.deletePod(pod, DeleteCause.evicted))),
    terminate: (a) => withOne(attached(), a, (pod) => both((each) => each.markTerminating(pod))),
    kill: () => {
      for (const pod of podsThat((flags) => (flags & PodFlag.terminating) !== 0)) {
        both((each) => each.deletePod(pod, DeleteCause.killed));
      }
    },
    finish: (a) => withOne(attached(), a, (pod) => both((each) => each.setPodPhase(pod, PodPhase.succeeded))),
    relabelPod: (a, b) =>
      withOne(attached(), a, (pod) => both((each) => each.setPodLabels(pod, pick(run.templates, b)!.labels))),
    resizePod: (a, b) =>
      withOne(attached(), a, (pod) => {
        const spec = withPortsOf(cluster.specOf(pod).spec, pick(run.templates, b)!.spec);
        both((each) => each.setPodSpec(pod, spec));
      }),
    addNode: (a) => {
      const name = `late${names++}`;
      both((each) => addNode(each, name, pick(run.nodes, a)!));
      // The indexes of the list path read a new node before it changes.
      attempt(create(a));
    },
    removeNode: (a) =>
      withOne(nodes(), a, (id) => {
        const there = attached().filter((pod) => cluster.pods.node[pod] === id);
        for (const pod of there) both((each) => each.deletePod(pod, DeleteCause.nodeLost));
        const nominees = [...(cluster.nominated.get(id) ?? [])];
        for (const pod of nominees) both((each) => each.nominatePod(pod, -1));
        both((each) => each.removeNode(id));
      }),
    cordon: (a, b) => withOne(nodes(), a, (id) => both((each) => each.setNodeUnschedulable(id, b % 3 === 0))),
    taintNode: (a, b) =>
      withOne(nodes(), a, (id) => both((each) => each.setNodeTaints(id, pick(run.nodes, b)!.taints))),
    labelNode: (a, b) =>
      withOne(nodes(), a, (id) => {
        const random = pick(run.nodes, b)!;
        both((each) => each.setNodeLabels(id, labelsOf(random, cluster.nodeNames[id]!)));
      }),
    allocatable: (a, b) =>
      withOne(nodes(), a, (id) => both((each) => each.setNodeAllocatable(id, allocatableOf(pick(run.nodes, b)!)))),
    images: (a, b) => withOne(nodes(), a, (id) => both((each) => each.setNodeImages(id, pick(run.nodes, b)!.images))),
    nominate: (a, b) =>
      withOne(pending(), a, (pod) => {
        const id = b % 3 === 0 ? -1 : (pick(nodes(), b) ?? -1);
        both((each) => each.nominatePod(pod, id));
      }),
    service: (a) => both((each) => toggleService(each, a % 2 === 0 ? { app: 'a' } : { app: 'b' })),
    whatIf: (a, b) => {
      const marks = sides.map((side) => side.cluster.journal.mark());
      withOne(attached(), b, (pod) => both((each) => each.detachPod(pod)));
      const pod = create(a);
      if (!cluster.specOf(pod).priority) attemptInWhatIf(pod);
      if (b % 2 === 0) attemptInWhatIf(create(a));
      sides.forEach((side, i) => void side.cluster.journal.revert(marks[i]!));
    },
  };

  /** Preemption deletes pods for good, which a what-if cannot take back: such an attempt is left out. */
  function attemptInWhatIf(pod: PodId): void {
    if (cluster.specOf(pod).priority > 0) return;
    attempt(pod);
  }

  function withOne<T>(list: readonly T[], at: number, act: (one: T) => void): void {
    const one = pick(list, at);
    if (one !== undefined) act(one);
  }

  return {
    take: ({ what, a, b }) => acts[what](a, b),
    get attempts() {
      return attempts;
    },
    get incremental() {
      return fast.cycle.placements!.settledCount;
    },
    get plain() {
      return fast.cycle.placements!.plainCount;
    },
    get recalled() {
      return fast.cycle.placements!.recalledCount;
    },
  };
}

/** The API server lets nobody change the ports of a pod (apis/core/validation ValidatePodUpdate), and no index follows it. */
function withPortsOf(own: PodSpec, other: PodSpec): PodSpec {
  const containers = other.containers.map(({ ports: _, ...rest }, at) => {
    const ports = own.containers[at]?.ports;
    return ports === undefined ? rest : { ...rest, ports };
  });
  return { ...other, containers };
}

function sideOf(run: RandomRun, incremental: boolean, thresholds?: Thresholds): Side {
  const cluster = createCluster(() => 0);
  run.nodes.forEach((random, i) => void addNode(cluster, `n${i}`, random));
  for (const object of objects) cluster.addObject(object);
  const cycle = createSchedulingCycle({
    cluster,
    counts: createPodCounts(cluster),
    registry: pluginRegistry,
    config: run.config,
    streams: createStreams('twins'),
    ties: run.ties,
    incremental,
    thresholds,
  });
  if (cycle.placements !== null) cycle.placements.keepTotals = true;
  return { cluster, cycle };
}

function addNode(cluster: Cluster, name: string, random: RandomNode): void {
  const { taints: nodeTaints, images: nodeImages } = random;
  const allocatable = allocatableOf(random);
  cluster.addNode({ name, labels: labelsOf(random, name), taints: nodeTaints, allocatable, images: nodeImages });
}

function labelsOf({ labels: random, host }: RandomNode, name: string): LabelMap {
  return host === 'none' ? random : { ...random, [hostname]: host === 'own' ? name : 'shared' };
}

function allocatableOf({ cpus, memoryGibs, gpus }: RandomNode): AllocatableSet {
  return {
    milliCpu: cpus * 1000,
    memoryBytes: memoryGibs * 1024 * mebibyte,
    ephemeralBytes: 0,
    pods: 12,
    scalars: gpus === 0 ? {} : { 'example.com/gpu': gpus },
  };
}

function toggleService(cluster: Cluster, matched: LabelMap): void {
  const name = `s-${matched.app}`;
  const there = [...cluster.objects.list('Service')].find(([, object]) => object.metadata?.name === name);
  if (there !== undefined) cluster.deleteObject(there[0]);
  else {
    const object = { kind: 'Service', metadata: { namespace: 'one', name }, spec: { selector: matched } };
    cluster.addObject(object as KubernetesObject);
  }
}
