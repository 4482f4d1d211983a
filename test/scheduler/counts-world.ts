/**
 * A small cluster that anything may happen to, and the plain recount of what PodCounts keeps: a walk over all pods and
 * nodes for every question.
 */
import { requiredNodeAffinity } from '../../src/api/node-selector.ts';
import type { PodSpec, Taint } from '../../src/api/objects.ts';
import { compileLabelSelector, EVERYTHING, NOTHING, selectorMatches } from '../../src/api/selector.ts';
import { type Cluster, DeleteCause, type LabelMap } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { NodeFlag, type NodeId } from '../../src/cluster/nodes.ts';
import { PodFlag, type PodId, PodPhase } from '../../src/cluster/pods.ts';
import type { PodMatch } from '../../src/scheduler/counts/pod-matchers.ts';
import type { NodeRule } from '../../src/scheduler/counts/topologies.ts';
import { type CountsLimits, createPodCounts, type PodCounts, type TallyKind } from '../../src/scheduler/counts.ts';

const labelsOfPods: readonly LabelMap[] = [{}, { app: 'a' }, { app: 'b' }, { app: 'a', tier: 'web' }, { tier: 'db' }];
const labelsOfNodes: readonly LabelMap[] = [{}, { zone: 'x' }, { zone: 'y' }, { zone: '' }, { zone: 'x', disk: 'ssd' }];
const taintsOfNodes: readonly (readonly Taint[])[] = [
  [],
  [{ key: 'dedicated', value: 'db', effect: 'NoSchedule' }],
  [{ key: 'old', effect: 'PreferNoSchedule' }],
];
const namespaces = ['one', 'two'] as const;

const term = (labels: LabelMap, topologyKey: string, more: object = {}) => ({
  labelSelector: { matchLabels: labels },
  topologyKey,
  ...more,
});
const specs: readonly PodSpec[] = [
  { containers: [] },
  {
    containers: [],
    affinity: {
      podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term({ app: 'a' }, 'zone')] },
    },
  },
  {
    containers: [],
    affinity: {
      podAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          term({ app: 'b' }, 'zone', { namespaces: ['two'] }),
          term({ app: 'b' }, 'zone', { namespaces: ['two'] }),
        ],
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 7, podAffinityTerm: term({ tier: 'web' }, 'host', { namespaceSelector: {} }) },
        ],
      },
    },
  },
];

const app = (value: string) => compileLabelSelector({ matchLabels: { app: value } });
const notA = compileLabelSelector({ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['a'] }] });
const anyApp = compileLabelSelector({ matchExpressions: [{ key: 'app', operator: 'In', values: ['a', 'b'] }] });

/** What is asked of the counts. */
export const questions: readonly { readonly parts: readonly PodMatch[]; readonly kind: TallyKind }[] = [
  { parts: [{ namespaces: ['one'], selector: app('a') }], kind: 'active' },
  { parts: [{ namespaces: ['one'], selector: app('a') }], kind: 'all' },
  { parts: [{ namespaces: null, selector: app('b') }], kind: 'all' },
  { parts: [{ namespaces: ['one', 'two'], selector: notA }], kind: 'active' },
  { parts: [{ namespaces: null, selector: EVERYTHING }], kind: 'all' },
  { parts: [{ namespaces: null, selector: NOTHING }], kind: 'all' },
  {
    parts: [
      { namespaces: ['two'], selector: anyApp },
      { namespaces: null, selector: app('b') },
    ],
    kind: 'all',
  },
  { parts: [{ namespaces: ['one'], selector: EVERYTHING }], kind: 'moved' },
];

const onSsd = { nodeSelector: { disk: 'ssd' } };
/** Which nodes are looked at. */
export const rules: readonly NodeRule[] = [
  { key: '', topologyKeys: [], affinity: null, tolerations: null },
  { key: 'zone', topologyKeys: ['zone'], affinity: null, tolerations: null },
  { key: 'ssd', topologyKeys: ['host'], affinity: requiredNodeAffinity(onSsd), tolerations: null },
  { key: 'untainted', topologyKeys: ['zone', 'host'], affinity: null, tolerations: [] },
];
export const topologyKeys = ['zone', 'host'] as const;

/** One step: what happens, and two numbers that say to what. */
export interface Step {
  readonly what: (typeof happenings)[number];
  readonly a: number;
  readonly b: number;
}

export const happenings = [
  'create',
  'bind',
  'bind',
  'bind',
  'terminate',
  'relabel',
  'respec',
  'finish',
  'delete',
  'move',
  'addNode',
  'labelNode',
  'taintNode',
  'removeNode',
  'mark',
  'revert',
  'commit',
  'ask',
  'rebuild',
] as const;

export interface CountsWorld {
  readonly cluster: Cluster;
  readonly counts: PodCounts;
  /** Does what a step says, if that is possible now. */
  take(step: Step): void;
  close(): void;
  alivePods(): PodId[];
  aliveNodes(): NodeId[];
}

export function countsWorld(limits?: CountsLimits): CountsWorld {
  const cluster = createCluster(() => 0);
  const counts = createPodCounts(cluster, limits);
  const { pods, nodes } = cluster;
  const marks: number[] = [];
  let names = 0;

  const has = (pod: PodId, flag: number): boolean => (pods.flags[pod]! & flag) !== 0;
  const alivePods = (): PodId[] => range(pods.count).filter((pod) => has(pod, PodFlag.alive));
  const aliveNodes = (): NodeId[] => range(nodes.count).filter((node) => (nodes.flags[node]! & NodeFlag.alive) !== 0);
  const attached = (): PodId[] => alivePods().filter((pod) => has(pod, PodFlag.attached));
  const free = (): PodId[] =>
    alivePods().filter((pod) => pods.node[pod] === -1 && pods.phase[pod] === PodPhase.pending);

  /** Some verbs are no part of what-ifs. */
  const outside = (act: () => void): void => {
    if (marks.length === 0) act();
  };

  const actions: Record<Step['what'], (a: number, b: number) => void> = {
    create(a, b) {
      const podClass = cluster.internClass(pick(namespaces, a)!, pick(labelsOfPods, b)!);
      cluster.createPod({ name: `p${names++}`, podClass, spec: cluster.specs.intern(pick(specs, a + b)!).id });
    },
    bind: (a, b) => both(free(), a, aliveNodes(), b, cluster.bindPod),
    terminate: (a) => outside(() => on(alivePods(), a, cluster.markTerminating)),
    relabel: (a, b) => outside(() => both(alivePods(), a, labelsOfPods, b, cluster.setPodLabels)),
    respec: (a, b) => both(alivePods(), a, specs, b, cluster.setPodSpec),
    finish: (a) => outside(() => on(attached(), a, (pod) => cluster.setPodPhase(pod, PodPhase.succeeded))),
    delete: (a) => on(alivePods(), a, (pod) => cluster.deletePod(pod, DeleteCause.removed)),
    move(a, b) {
      if (marks.length === 0) return;
      on(attached(), a, (pod) => {
        cluster.detachPod(pod);
        if (b % 3 > 0) on(aliveNodes(), b, (node) => cluster.attachPod(pod, node));
      });
    },
    addNode(a, b) {
      const name = `n${names++}`;
      const labels = a % 4 === 0 ? pick(labelsOfNodes, b)! : { ...pick(labelsOfNodes, b), host: name };
      const allocatable = { milliCpu: 1, memoryBytes: 1, ephemeralBytes: 1, pods: 9, scalars: {} };
      cluster.addNode({ name, labels, taints: pick(taintsOfNodes, a)!, allocatable });
    },
    labelNode: (a, b) => both(aliveNodes(), a, labelsOfNodes, b, cluster.setNodeLabels),
    taintNode: (a, b) => both(aliveNodes(), a, taintsOfNodes, b, cluster.setNodeTaints),
    removeNode: (a) =>
      on(
        aliveNodes().filter((node) => nodes.podCount[node] === 0),
        a,
        cluster.removeNode,
      ),
    mark: () => void marks.push(cluster.journal.mark()),
    revert: () => on(marks.slice(-1), 0, () => cluster.journal.revert(marks.pop()!)),
    commit: () => on(marks.slice(-1), 0, () => cluster.journal.commit(marks.pop()!)),
    ask() {},
    rebuild: counts.rebuild,
  };

  return {
    cluster,
    counts,
    take({ what, a, b }) {
      actions[what](a, b);
      if (marks.length === 0 && (a + b) % 5 === 0) cluster.trim();
    },
    close() {
      while (marks.length > 0) cluster.journal.revert(marks.pop()!);
    },
    alivePods,
    aliveNodes,
  };
}

/** Pods by node, counted one by one. */
export function recount(cluster: Cluster, parts: readonly PodMatch[], kind: TallyKind): Map<NodeId, number> {
  const { pods } = cluster;
  const found = new Map<NodeId, number>();
  for (let pod = 0; pod < pods.count; pod++) {
    const flags = pods.flags[pod]!;
    if (kind === 'moved' || (flags & PodFlag.attached) === 0) continue;
    if (kind === 'active' && (flags & PodFlag.terminating) !== 0) continue;
    const inNamespace = ({ namespaces }: PodMatch) => namespaces?.includes(cluster.namespaceOf(pod)) ?? true;
    if (!parts.every((part) => inNamespace(part) && selectorMatches(part.selector, cluster.labelsOf(pod)))) continue;
    found.set(pods.node[pod]!, (found.get(pods.node[pod]!) ?? 0) + 1);
  }
  return found;
}

/** Sums of `byNode` by label value (undefined: without the key), over the nodes of a rule, zeros included. */
export function sumByValue(
  cluster: Cluster,
  byNode: ReadonlyMap<NodeId, number>,
  ruleKey: string,
  topologyKey: string,
): Map<string | undefined, number> {
  const { nodes } = cluster;
  const sums = new Map<string | undefined, number>();
  for (let node = 0; node < nodes.count; node++) {
    if ((nodes.flags[node]! & NodeFlag.alive) === 0) continue;
    const labels = cluster.labelSets.values[nodes.labelSet[node]!]!;
    const taints = cluster.taintSets.values[nodes.taintSet[node]!]!;
    const isUsed: Record<string, boolean> = {
      '': true,
      zone: labels.zone !== undefined,
      ssd: labels.host !== undefined && labels.disk === 'ssd',
      untainted:
        labels.zone !== undefined &&
        labels.host !== undefined &&
        taints.every(({ effect }) => effect === 'PreferNoSchedule'),
    };
    if (!isUsed[ruleKey]) continue;
    const value = labels[topologyKey];
    sums.set(value, (sums.get(value) ?? 0) + (byNode.get(node) ?? 0));
  }
  return sums;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % list.length];
}

function on<T>(list: readonly T[], at: number, act: (item: T) => void): void {
  if (list.length > 0) act(pick(list, at)!);
}

function both<T, U>(first: readonly T[], a: number, second: readonly U[], b: number, act: (x: T, y: U) => void): void {
  if (first.length > 0 && second.length > 0) act(pick(first, a)!, pick(second, b)!);
}
