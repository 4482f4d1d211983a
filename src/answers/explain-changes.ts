/** The single changes that are tried for a pod that finds no node: to the pod itself, to nodes, to the fleet. */

import type { PodSpec, Taint, Toleration } from '../api/objects.ts';
import { tolerationsTolerateTaint } from '../api/tolerations.ts';
import type { Cluster, NodeInit } from '../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { nodesInOrder } from '../cluster/nodes-in-order.ts';
import type { PodId } from '../cluster/pods.ts';
import type { AllocatableSet } from '../cluster/sets.ts';

/** Something that could be otherwise. A pod's spec is changed by `spec`, the cluster by `nodes`, inside a what-if. */
export interface Change {
  /** As advice: `tolerate the taint gpu=yes:NoSchedule`. */
  readonly text: string;
  /** How much it asks of people: smaller is tried and told first. */
  readonly size: number;
  readonly spec?: (spec: PodSpec) => PodSpec;
  readonly nodes?: () => void;
}

/** Most changes of one sort that are tried: nodes of many shapes, taints of many values. */
const perSortMax = 20;

/** All of them but those of the pod's requests, which depend on what is left on nodes. */
export function possibleChanges(cluster: Cluster, pod: PodId): Change[] {
  const { spec } = cluster.specOf(pod);
  return [
    ...spreadChanges(spec),
    ...taintChanges(cluster, spec),
    ...selectorChanges(spec),
    ...affinityChanges(spec),
    ...portChanges(spec),
    ...uncordonChanges(cluster),
    ...moreNodes(cluster, pod),
  ].sort((a, b) => a.size - b.size);
}

function spreadChanges({ topologySpreadConstraints = [] }: PodSpec): Change[] {
  return topologySpreadConstraints.flatMap(({ whenUnsatisfiable, topologyKey, maxSkew }, at) => {
    if (whenUnsatisfiable !== 'DoNotSchedule') return [];
    const text = `relax the spread over ${topologyKey} (maxSkew ${maxSkew}) to ScheduleAnyway`;
    return [
      {
        text,
        size: 2,
        spec: (spec) => ({ ...spec, topologySpreadConstraints: without(spec.topologySpreadConstraints, at) }),
      },
    ];
  });
}

/** Of cordoned nodes: they are uncordoned, see below. */
const unschedulableTaint = 'node.kubernetes.io/unschedulable';
const schedulingEffects: ReadonlySet<string> = new Set(['NoSchedule', 'NoExecute']);

/** Kubernetes' own taints say that a node is not well: the node must change, not the pod. */
function taintChanges(cluster: Cluster, { tolerations }: PodSpec): Change[] {
  const nodesOf = new Map<string, { taint: Taint; nodes: NodeId[] }>();
  for (const node of nodesInOrder(cluster)) {
    for (const taint of cluster.taintSets.values[cluster.nodes.taintSet[node]!]!) {
      if (!schedulingEffects.has(taint.effect) || tolerationsTolerateTaint(tolerations, taint)) continue;
      if (taint.key === unschedulableTaint) continue;
      const text = taintText(taint);
      const known = nodesOf.get(text);
      if (known === undefined) nodesOf.set(text, { taint, nodes: [node] });
      else known.nodes.push(node);
    }
  }
  return [...nodesOf].slice(0, perSortMax).map(([text, { taint, nodes }]): Change => {
    if (taint.key.startsWith('node.kubernetes.io/')) {
      return {
        text: `rid ${namesText(cluster, nodes)} of the taint ${text}`,
        size: 4,
        nodes: () => untaint(cluster, nodes, taint),
      };
    }
    const { key, value, effect } = taint;
    const toleration: Toleration = { key, operator: value ? 'Equal' : 'Exists', ...(value && { value }), effect };
    const spec = (before: PodSpec): PodSpec => ({
      ...before,
      tolerations: [...(before.tolerations ?? []), toleration],
    });
    return { text: `tolerate the taint ${text} (${namesText(cluster, nodes)})`, size: 3, spec };
  });
}

function untaint(cluster: Cluster, nodes: readonly NodeId[], { key, effect }: Taint): void {
  for (const node of nodes) {
    const taints = cluster.taintSets.values[cluster.nodes.taintSet[node]!]!;
    cluster.setNodeTaints(
      node,
      taints.filter((taint) => taint.key !== key || taint.effect !== effect),
    );
  }
}

function selectorChanges({ nodeSelector = {}, affinity }: PodSpec): Change[] {
  const keys = Object.keys(nodeSelector).map(
    (key): Change => ({
      text: `drop nodeSelector ${key}=${nodeSelector[key]}`,
      size: 4,
      spec: (spec) => {
        const { [key]: _, ...rest } = spec.nodeSelector ?? {};
        return { ...spec, nodeSelector: rest };
      },
    }),
  );
  const terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  const expressions = terms.flatMap(({ matchExpressions = [] }, term) =>
    matchExpressions.map(
      ({ key, operator, values = [] }, at): Change => ({
        text: `drop the node affinity ${key} ${operator}${values.length > 0 ? ` [${values.join(', ')}]` : ''}`,
        size: 4,
        spec: (spec) => withoutExpression(spec, term, at),
      }),
    ),
  );
  return [...keys, ...expressions];
}

/** A term without any requirement matches nothing, so a term that loses its last takes the whole affinity with it. */
function withoutExpression(spec: PodSpec, term: number, at: number): PodSpec {
  const nodeAffinity = spec.affinity!.nodeAffinity!;
  const terms = nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution!.nodeSelectorTerms;
  const { requiredDuringSchedulingIgnoredDuringExecution: _, ...preferred } = nodeAffinity;
  const changed = terms.map((one, index) =>
    index === term ? { ...one, matchExpressions: without(one.matchExpressions, at) } : one,
  );
  const { matchExpressions = [], matchFields = [] } = changed[term]!;
  const isEmpty = matchExpressions.length === 0 && matchFields.length === 0;
  const required = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: changed } };
  return {
    ...spec,
    affinity: { ...spec.affinity, nodeAffinity: isEmpty ? preferred : { ...nodeAffinity, ...required } },
  };
}

function affinityChanges({ affinity }: PodSpec): Change[] {
  return (['podAffinity', 'podAntiAffinity'] as const).flatMap((kind) => {
    const terms = affinity?.[kind]?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
    return terms.map(
      ({ topologyKey }, at): Change => ({
        text: `drop the required ${kind === 'podAffinity' ? 'affinity' : 'anti-affinity'} between pods by ${topologyKey}`,
        size: 4,
        spec: (spec) => {
          const before = spec.affinity![kind]!;
          const rest = without(before.requiredDuringSchedulingIgnoredDuringExecution, at);
          return {
            ...spec,
            affinity: { ...spec.affinity, [kind]: { ...before, requiredDuringSchedulingIgnoredDuringExecution: rest } },
          };
        },
      }),
    );
  });
}

function portChanges({ containers }: PodSpec): Change[] {
  const ports = containers.flatMap(({ ports = [] }) => ports.flatMap(({ hostPort }) => (hostPort ? [hostPort] : [])));
  return [...new Set(ports)].map((port) => ({
    text: `give up the host port ${port}`,
    size: 4,
    spec: (spec) => ({
      ...spec,
      containers: spec.containers.map((container) => ({
        ...container,
        ports: (container.ports ?? []).filter(({ hostPort }) => hostPort !== port),
      })),
    }),
  }));
}

function uncordonChanges(cluster: Cluster): Change[] {
  const cordoned = nodesInOrder(cluster).filter((node) => (cluster.nodes.flags[node]! & NodeFlag.unschedulable) !== 0);
  return cordoned.slice(0, perSortMax).map((node) => ({
    text: `uncordon ${cluster.nodeNames[node]}`,
    size: 1,
    nodes: () => {
      cluster.setNodeUnschedulable(node, false);
      // The node lifecycle controller takes its taint back after it.
      untaint(cluster, [node], { key: unschedulableTaint, effect: 'NoSchedule' });
    },
  }));
}

/** One more node of each shape that there is; and one as large as the pod wants it. */
function moreNodes(cluster: Cluster, pod: PodId): Change[] {
  const shapes = new Map<string, NodeId>();
  for (const node of nodesInOrder(cluster)) {
    const { 'kubernetes.io/hostname': _, ...labels } = cluster.labelSets.values[cluster.nodes.labelSet[node]!]!;
    const id = JSON.stringify([labels, cluster.nodes.allocatableSet[node], cluster.nodes.taintSet[node]]);
    if (!shapes.has(id)) shapes.set(id, node);
  }
  const models = [...shapes.values()].slice(0, perSortMax);
  const facts = cluster.specOf(pod);
  return models.flatMap((node): Change[] => {
    const name = cluster.nodeNames[node]!;
    const allocatable = cluster.allocatableSets.values[cluster.nodes.allocatableSet[node]!]!;
    const larger: AllocatableSet = {
      ...allocatable,
      milliCpu: Math.max(allocatable.milliCpu, facts.milliCpu),
      memoryBytes: Math.max(allocatable.memoryBytes, facts.memoryBytes),
      ephemeralBytes: Math.max(allocatable.ephemeralBytes, facts.ephemeralBytes),
      scalars: { ...allocatable.scalars, ...scalarsOf(cluster, pod, allocatable) },
    };
    const one: Change = {
      text: `one more node like ${name}`,
      size: 6,
      nodes: () => addNode(cluster, node, allocatable),
    };
    const isLarger = JSON.stringify(larger) !== JSON.stringify(allocatable);
    const text = `a larger node: like ${name}, with room for what the pod asks`;
    return isLarger ? [one, { text, size: 8, nodes: () => addNode(cluster, node, larger) }] : [one];
  });
}

function scalarsOf(cluster: Cluster, pod: PodId, { scalars }: AllocatableSet): Record<string, number> {
  const { ids, amounts } = cluster.specOf(pod).scalars;
  return Object.fromEntries(
    ids.map((id, at) => {
      const name = cluster.resources.values[id]!;
      return [name, Math.max(amounts[at]!, scalars[name] ?? 0)];
    }),
  );
}

/** A new node: ready, empty, not cordoned, without the taints that speak of its model's health. */
function addNode(cluster: Cluster, model: NodeId, allocatable: AllocatableSet): void {
  const name = freeNodeName(cluster, `${cluster.nodeNames[model]}-like`);
  const taints = cluster.taintSets.values[cluster.nodes.taintSet[model]!]!;
  const init: NodeInit = {
    name,
    labels: { ...cluster.labelSets.values[cluster.nodes.labelSet[model]!]!, 'kubernetes.io/hostname': name },
    taints: taints.filter(({ key }) => !key.startsWith('node.kubernetes.io/')),
    allocatable,
  };
  cluster.addNode(init);
}

function freeNodeName(cluster: Cluster, base: string): string {
  let name = base;
  while (cluster.findNode(name) >= 0) name += '-2';
  return name;
}

function taintText({ key, value, effect }: Taint): string {
  return `${key}${value ? `=${value}` : ''}:${effect}`;
}

function namesText(cluster: Cluster, nodes: readonly NodeId[]): string {
  const names = nodes.slice(0, 2).map((node) => cluster.nodeNames[node]!);
  return nodes.length > 2 ? `${names.join(', ')} and ${nodes.length - 2} more` : names.join(', ');
}

function without<T>(list: readonly T[] | undefined, at: number): T[] {
  return (list ?? []).filter((_, index) => index !== at);
}
