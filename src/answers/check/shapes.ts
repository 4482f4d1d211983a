/**
 * The sorts of nodes that a cluster has: what "one more node like these" means. Nodes are of one sort when their labels
 * (but for those that name a single node) and taints are the same and they are of one size, give or take what every
 * kubelet reserves a little differently: the smallest of them stands for all.
 */

import type { Taint } from '../../api/objects.ts';
import type { Cluster, LabelMap } from '../../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { AllocatableSet } from '../../cluster/sets.ts';
import { zoneOf } from '../places.ts';

export interface Shape {
  /** `m6i.2xlarge in zone b`, `like general-3`; unique among the shapes. */
  readonly name: string;
  /** '' where nodes carry no zone. */
  readonly zone: string;
  /** The node that stands for all. */
  readonly model: NodeId;
  readonly labels: LabelMap;
  readonly taints: readonly Taint[];
  readonly allocatable: AllocatableSet;
  /** Pods of DaemonSets on the model: a new node gets them as well. */
  readonly daemons: readonly PodId[];
  /** What is left for others on a new node. */
  readonly room: AllocatableSet;
}

/** Most sorts that are tried; the most frequent come first. */
const shapesMax = 40;
const hostnameLabel = 'kubernetes.io/hostname';
const typeLabel = 'node.kubernetes.io/instance-type';

/** Sorts of the nodes that take pods now, the most frequent first. */
export function shapesOf(cluster: Cluster): Shape[] {
  const { nodes } = cluster;
  const usable = nodesInOrder(cluster).filter((node) => {
    const flags = nodes.flags[node]!;
    return (flags & NodeFlag.ready) !== 0 && (flags & NodeFlag.unschedulable) === 0;
  });
  const ownKeys = keysOfSingleNodes(cluster, usable);
  const groups = new Map<string, NodeId[]>();
  for (const node of usable) {
    const labels = labelsWithout(cluster, node, ownKeys);
    const taints = lastingTaints(cluster, node);
    const cores = Math.round(nodes.allocatableMilliCpu[node]! / 1000);
    const gibibytes = Math.round(nodes.allocatableMemoryBytes[node]! / 2 ** 30);
    const key = JSON.stringify([Object.entries(labels).sort(byKey), taints, cores, gibibytes]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  const frequent = [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!).slice(0, shapesMax);
  const shapes = frequent.map((group) => shapeOf(cluster, smallestOf(cluster, group), ownKeys));
  return withNames(cluster, shapes);
}

function byKey(a: readonly [string, string], b: readonly [string, string]): number {
  return a[0] < b[0] ? -1 : 1;
}

function smallestOf({ nodes }: Cluster, group: readonly NodeId[]): NodeId {
  return [...group].sort(
    (a, b) =>
      nodes.allocatableMemoryBytes[a]! - nodes.allocatableMemoryBytes[b]! ||
      nodes.allocatableMilliCpu[a]! - nodes.allocatableMilliCpu[b]! ||
      nodes.joined[a]! - nodes.joined[b]!,
  )[0]!;
}

/** Labels that every node has with a value of its own. */
function keysOfSingleNodes({ nodes, labelSets }: Cluster, usable: readonly NodeId[]): Set<string> {
  const values = new Map<string, Set<string>>();
  for (const node of usable) {
    for (const [key, value] of Object.entries(labelSets.values[nodes.labelSet[node]!]!)) {
      const known = values.get(key);
      if (known === undefined) values.set(key, new Set([value]));
      else known.add(value);
    }
  }
  // With three nodes in three zones, zones name single nodes as well; what Kubernetes gives a meaning to stays.
  const single = [...values].filter(([key, set]) => {
    return !meaningful.test(key) && usable.length > 1 && set.size === usable.length;
  });
  return new Set([hostnameLabel, ...single.map(([key]) => key)]);
}

const meaningful =
  /^(?:topology\.|node\.|failure-domain\.|node-role\.|beta\.)?kubernetes\.io\/(?!hostname)|^headroom\//;

function labelsWithout({ nodes, labelSets }: Cluster, node: NodeId, keys: ReadonlySet<string>): LabelMap {
  const labels = labelSets.values[nodes.labelSet[node]!]!;
  return Object.fromEntries(Object.entries(labels).filter(([key]) => !keys.has(key)));
}

/** Kubernetes' own taints say how a node fares, not of what sort it is. */
function lastingTaints({ nodes, taintSets }: Cluster, node: NodeId): Taint[] {
  return taintSets.values[nodes.taintSet[node]!]!.filter(({ key }) => !key.startsWith('node.kubernetes.io/'));
}

function shapeOf(cluster: Cluster, model: NodeId, ownKeys: ReadonlySet<string>): Shape {
  const { pods, nodes } = cluster;
  const allocatable = cluster.allocatableSets.values[nodes.allocatableSet[model]!]!;
  const daemons: PodId[] = [];
  for (let pod = nodes.firstPod[model]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
    if (cluster.owners.values[pods.owner[pod]!]!.kind === 'DaemonSet') daemons.push(pod);
  }
  return {
    name: '',
    zone: zoneOf(cluster, model),
    model,
    labels: labelsWithout(cluster, model, ownKeys),
    taints: lastingTaints(cluster, model),
    allocatable,
    daemons,
    room: daemons.reduce((left, pod) => less(cluster, left, pod), allocatable),
  };
}

function less(cluster: Cluster, room: AllocatableSet, pod: PodId): AllocatableSet {
  const { milliCpu, memoryBytes, ephemeralBytes, scalars } = cluster.specOf(pod);
  const left: Record<string, number> = { ...room.scalars };
  scalars.ids.forEach((id, at) => {
    const name = cluster.resources.values[id]!;
    left[name] = (left[name] ?? 0) - scalars.amounts[at]!;
  });
  return {
    ...room,
    milliCpu: room.milliCpu - milliCpu,
    memoryBytes: room.memoryBytes - memoryBytes,
    ephemeralBytes: room.ephemeralBytes - ephemeralBytes,
    pods: room.pods - 1,
    scalars: left,
  };
}

/** By type and zone where that is unmistakable, by the model otherwise. */
function withNames(cluster: Cluster, shapes: readonly Shape[]): Shape[] {
  const base = shapes.map(({ labels, zone, model }) => {
    const type = labels[typeLabel] ?? `like ${cluster.nodeNames[model]}`;
    return zone === '' ? type : `${type} in zone ${zone}`;
  });
  return shapes.map((shape, at) => {
    const alone = base.every((name, other) => other === at || name !== base[at]);
    return { ...shape, name: alone ? base[at]! : `${base[at]} (like ${cluster.nodeNames[shape.model]})` };
  });
}
