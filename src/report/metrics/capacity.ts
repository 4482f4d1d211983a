/** Capacity now: what is free and what it is good for, who holds what, and what would be freed. Plain data for summaries. */

import { scaledIntOrPercent } from '../../api/int-or-percent.ts';
import type { KubernetesObject, PodSpec } from '../../api/objects.ts';
import { podRequests } from '../../api/pod-resources.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import { PodFlag } from '../../cluster/pods.ts';
import { podsInOrder } from '../../cluster/pods-in-order.ts';
import { workloadOf } from '../../cluster/workload-of.ts';
import type { Mutable } from '../../sim/mutable.ts';
import type { NodeUse } from '../node-facts.ts';
import type { Ledger } from './ledger.ts';
import { adviceFor, type DaemonLoad, type NodeSize, type NodeSizeAdvice, rankAdvice } from './node-size.ts';
import { type RightSizing, recommend } from './right-size.ts';
import {
  type Amounts,
  expectedFragments,
  fill,
  meanOf,
  type NodeRoom,
  type PodShape,
  partsOf,
  type UsualPod,
  usualPodOf,
} from './stranded.ts';

/** What is free of one resource, and what it is good for (stranded.ts): free = placeable + fragments + stranded. */
export interface FreeCapacity {
  readonly resource: 'cpu' | 'memory';
  readonly unit: 'millicores' | 'bytes';
  /** On nodes that are ready and not cordoned. */
  readonly free: number;
  /** Free on nodes that are not. */
  readonly unavailable: number;
  readonly placeable: number;
  readonly fragments: number;
  readonly stranded: number;
  /** Free where a pod drawn from the cluster's own does not fit: the mean over the pods. */
  readonly expectedFragments: number;
}

/** Pods that belong together, what they request and use. */
export interface ConsumerSummary {
  readonly name: string;
  readonly pods: number;
  readonly requestedMilliCpu: number;
  readonly requestedMemoryBytes: number;
  /** Null where nobody says what they use. */
  readonly usedMilliCpu: number | null;
  readonly usedMemoryBytes: number | null;
}

/** What a Deployment's rolling update needs beside what it has. */
export interface RolloutSpare {
  readonly workload: string;
  /** Pods beyond the wanted number (maxSurge). */
  readonly surge: number;
  readonly milliCpu: number;
  readonly memoryBytes: number;
  /** Whether the free nodes have room for them, by CPU, memory and number of pods. */
  readonly fits: boolean;
}

export interface CapacitySummary {
  /** The mean of the pods on nodes but for those of DaemonSets; null without any. */
  readonly usualPod: ({ readonly pods: number } & Amounts) | null;
  readonly free: readonly FreeCapacity[];
  /** How many more pods of the unit the free nodes hold; by CPU, memory and number of pods (`headroom fit` asks all). */
  readonly headroom: {
    readonly unit: { readonly name: string } & Amounts;
    /** On nodes without NoSchedule and NoExecute taints. */
    readonly pods: number;
    readonly onTaintedNodes: number;
    /** If all that is free were one node. */
    readonly inOnePiece: number;
  } | null;
  readonly namespaces: readonly ConsumerSummary[];
  /** By the label that the scenario chose; '' is no such label. */
  readonly label: { readonly key: string; readonly values: readonly ConsumerSummary[] } | null;
  /** Null where nobody says what pods use. */
  readonly rightSizing: {
    /** What recommendations below the requests would free, and what those above would take. */
    readonly freed: Amounts;
    readonly missing: Amounts;
    readonly workloads: readonly RightSizing[];
  } | null;
  readonly rollingUpdates: {
    readonly largest: RolloutSpare | null;
    readonly allAtOnce: Amounts;
    readonly workloads: readonly RolloutSpare[];
  };
  readonly nodeSizes: {
    /** The sizes that the cluster has. */
    readonly present: readonly NodeSizeAdvice[];
    /** The best of the catalogue, of the providers and architectures that the cluster has. */
    readonly better: readonly NodeSizeAdvice[];
  };
}

/** What the scenario chose. */
export interface CapacityChoice {
  /** Null: the usual pod. */
  readonly unit: ({ readonly name: string } & Amounts) | null;
  readonly label: string | null;
}

export interface CapacityContext {
  readonly cluster: Cluster;
  readonly ledger: Ledger;
  readonly use: (NodeUse & PodUse) | null;
  readonly choice: CapacityChoice;
  /** Sizes of nodes that there are, and those one could have instead. */
  readonly sizes: { readonly present: readonly NodeSize[]; readonly candidates: readonly NodeSize[] };
}

/** What a pod uses now. */
export interface PodUse {
  useOf(pod: number): { readonly givenMilliCpu: number; readonly memoryBytes: number } | null;
}

/** Candidates named in a summary. */
const betterMax = 5;

/** Measures what nodes' free capacity is good for; the same measure for a node, a pool and the cluster. */
export interface RoomMeasure {
  readonly usual: UsualPod | null;
  readonly shapes: readonly PodShape[];
  /** Null without a usual pod, and on a node that is cordoned or not ready. */
  strandedOf(node: NodeId): Amounts | null;
}

export function createRoomMeasure(cluster: Cluster): RoomMeasure {
  const shapes = shapesOf(cluster);
  const usual = usualPodOf(shapes);
  return {
    usual,
    shapes,
    strandedOf(node) {
      return usual === null || !isFree(cluster, node) ? null : partsOf(roomOf(cluster, node), usual).stranded;
    },
  };
}

export function capacitySummary(context: CapacityContext, measure: RoomMeasure): CapacitySummary {
  const { cluster, choice } = context;
  const { usual } = measure;
  const pods = podsInOrder(cluster, PodFlag.attached);
  return {
    usualPod: usual === null ? null : { pods: usual.count, ...meanOf(usual) },
    free: freeCapacity(cluster, measure),
    headroom: headroomOf(cluster, choice, usual),
    namespaces: consumers(context, pods, (pod) => cluster.namespaceOf(pod)),
    label:
      choice.label === null
        ? null
        : { key: choice.label, values: consumers(context, pods, (pod) => cluster.labelsOf(pod)[choice.label!] ?? '') },
    rightSizing: context.use === null ? null : rightSizing(context, pods),
    rollingUpdates: rollingUpdates(cluster),
    nodeSizes: nodeSizes(context, usual, pods),
  };
}

function freeCapacity(cluster: Cluster, { usual, shapes }: RoomMeasure): FreeCapacity[] {
  const rooms: NodeRoom[] = [];
  const unavailable = { milliCpu: 0, memoryBytes: 0 };
  for (const node of nodesInOrder(cluster)) {
    const room = roomOf(cluster, node);
    if (isFree(cluster, node)) rooms.push(room);
    else for (const resource of resources) unavailable[resource] += room.free[resource];
  }
  const expected = expectedFragments(rooms, shapes);
  return resources.map((resource) => {
    const sums = { free: 0, placeable: 0, fragments: 0, stranded: 0 };
    for (const room of rooms) {
      sums.free += room.free[resource];
      if (usual === null) continue;
      const parts = partsOf(room, usual);
      for (const part of ['placeable', 'fragments', 'stranded'] as const) sums[part] += parts[part][resource];
    }
    return {
      resource: resource === 'milliCpu' ? ('cpu' as const) : ('memory' as const),
      unit: resource === 'milliCpu' ? ('millicores' as const) : ('bytes' as const),
      free: sums.free,
      unavailable: unavailable[resource],
      placeable: sums.placeable,
      fragments: sums.fragments,
      stranded: sums.stranded,
      expectedFragments: expected[resource],
    };
  });
}

function headroomOf(cluster: Cluster, { unit }: CapacityChoice, usual: UsualPod | null): CapacitySummary['headroom'] {
  if (unit === null && usual === null) return null;
  const measure = unit === null ? usual! : { count: 1, sum: unit };
  let [pods, onTaintedNodes] = [0, 0];
  const whole = { free: { milliCpu: 0, memoryBytes: 0 }, freePods: 0 };
  for (const node of nodesInOrder(cluster)) {
    if (!isFree(cluster, node)) continue;
    const room = roomOf(cluster, node);
    const fits = fill(room, measure).whole;
    if (isTainted(cluster, node)) {
      onTaintedNodes += fits;
      continue;
    }
    pods += fits;
    for (const resource of resources) whole.free[resource] += room.free[resource];
    whole.freePods += room.freePods;
  }
  const named = unit ?? { name: 'usual pod', ...meanOf(usual!) };
  return { unit: named, pods, onTaintedNodes, inOnePiece: fill(whole, measure).whole };
}

/** By name; the one that requests most CPU first. */
function consumers(
  { cluster, use }: CapacityContext,
  pods: Int32Array,
  nameOf: (pod: number) => string,
): ConsumerSummary[] {
  const rows = new Map<string, Mutable<ConsumerSummary>>();
  for (const pod of pods) {
    const name = nameOf(pod);
    let row = rows.get(name);
    if (row === undefined) {
      const none = use === null ? null : 0;
      row = { name, pods: 0, requestedMilliCpu: 0, requestedMemoryBytes: 0, usedMilliCpu: none, usedMemoryBytes: none };
      rows.set(name, row);
    }
    const { milliCpu, memoryBytes } = cluster.specOf(pod);
    row.pods += 1;
    row.requestedMilliCpu += milliCpu;
    row.requestedMemoryBytes += memoryBytes;
    const used = use?.useOf(pod);
    if (used === null || used === undefined) continue;
    row.usedMilliCpu! += used.givenMilliCpu;
    row.usedMemoryBytes! += used.memoryBytes;
  }
  return [...rows.values()].sort((a, b) => {
    return b.requestedMilliCpu - a.requestedMilliCpu || (a.name < b.name ? -1 : 1);
  });
}

function rightSizing({ cluster, ledger }: CapacityContext, pods: Int32Array): CapacitySummary['rightSizing'] {
  const byWorkload = new Map<string, number[]>();
  for (const pod of pods) {
    const name = workloadOf(cluster, pod);
    const list = byWorkload.get(name);
    if (list === undefined) byWorkload.set(name, [pod]);
    else list.push(pod);
  }
  const workloads: RightSizing[] = [];
  const freed = { milliCpu: 0, memoryBytes: 0 };
  const missing = { milliCpu: 0, memoryBytes: 0 };
  for (const [workload, members] of byWorkload) {
    const use = ledger.use.of(workload);
    if (use === null) continue;
    // After a rollout that changes requests: those of the youngest pod.
    const { milliCpu, memoryBytes } = cluster.specOf(members.at(-1)!);
    const p90MilliCpu = use.cpuPercentile(90);
    const recommended = recommend(p90MilliCpu, use.memoryPeakBytes);
    const row = {
      workload,
      pods: members.length,
      requested: { milliCpu, memoryBytes },
      used: { meanMilliCpu: Number(use.cpu / use.micros), p90MilliCpu, peakMemoryBytes: use.memoryPeakBytes },
      recommended,
      freed: {
        milliCpu: (milliCpu - recommended.milliCpu) * members.length,
        memoryBytes: (memoryBytes - recommended.memoryBytes) * members.length,
      },
    };
    workloads.push(row);
    for (const resource of resources) {
      const amount = row.freed[resource];
      if (amount > 0) freed[resource] += amount;
      else missing[resource] -= amount;
    }
  }
  workloads.sort((a, b) => b.freed.milliCpu - a.freed.milliCpu || (a.workload < b.workload ? -1 : 1));
  return { freed, missing, workloads };
}

interface DeploymentLike extends KubernetesObject {
  readonly spec: {
    readonly replicas?: number;
    readonly strategy?: { readonly type?: string; readonly rollingUpdate?: { readonly maxSurge?: number | string } };
    readonly template: { readonly spec: PodSpec };
  };
}

function rollingUpdates(cluster: Cluster): CapacitySummary['rollingUpdates'] {
  const workloads: RolloutSpare[] = [];
  const allAtOnce = { milliCpu: 0, memoryBytes: 0 };
  const rooms = nodesInOrder(cluster).flatMap((node) => (isFree(cluster, node) ? [roomOf(cluster, node)] : []));
  /** By size: most Deployments' pods are of few. */
  const places = new Map<string, number>();
  for (const [, { metadata, spec }] of cluster.objects.list<DeploymentLike>('Deployment')) {
    const surge =
      spec.strategy?.type === 'Recreate'
        ? 0
        : scaledIntOrPercent(spec.strategy?.rollingUpdate?.maxSurge ?? '25%', spec.replicas ?? 1, true);
    if (surge === 0) continue;
    const { milliCpu, memoryBytes } = podRequests(spec.template.spec);
    const workload = `Deployment/${metadata?.namespace ?? ''}/${metadata?.name ?? ''}`;
    const spare = { milliCpu: milliCpu * surge, memoryBytes: memoryBytes * surge };
    const size = `${milliCpu} ${memoryBytes}`;
    if (!places.has(size)) places.set(size, placesFor(rooms, { milliCpu, memoryBytes }));
    const fits = places.get(size)! >= surge;
    workloads.push({ workload, surge, ...spare, fits });
    for (const resource of resources) allAtOnce[resource] += spare[resource];
  }
  workloads.sort((a, b) => {
    return b.milliCpu - a.milliCpu || b.memoryBytes - a.memoryBytes || (a.workload < b.workload ? -1 : 1);
  });
  return { largest: workloads[0] ?? null, allAtOnce, workloads };
}

/** Pods of that size that the free nodes hold, tainted or not. */
function placesFor(rooms: readonly NodeRoom[], sum: Amounts): number {
  const usual = { count: 1, sum };
  let places = 0;
  for (const room of rooms) places += fill(room, usual).whole;
  return places;
}

function nodeSizes(
  { cluster, sizes }: CapacityContext,
  usual: UsualPod | null,
  pods: Int32Array,
): CapacitySummary['nodeSizes'] {
  if (usual === null) return { present: [], better: [] };
  const daemons = daemonLoad(cluster, pods);
  const advise = (list: readonly NodeSize[]): NodeSizeAdvice[] =>
    rankAdvice(list.flatMap((size) => adviceFor(size, usual, usual.count, daemons) ?? []));
  return { present: advise(sizes.present), better: advise(sizes.candidates).slice(0, betterMax) };
}

/** What DaemonSets request on a node: the mean over the nodes, rounded up. */
function daemonLoad(cluster: Cluster, pods: Int32Array): DaemonLoad {
  const sum = { milliCpu: 0, memoryBytes: 0, pods: 0 };
  for (const pod of pods) {
    if (!isDaemon(cluster, pod)) continue;
    const { milliCpu, memoryBytes } = cluster.specOf(pod);
    sum.milliCpu += milliCpu;
    sum.memoryBytes += memoryBytes;
    sum.pods += 1;
  }
  const nodes = Math.max(1, cluster.nodes.aliveCount);
  return {
    milliCpu: Math.ceil(sum.milliCpu / nodes),
    memoryBytes: Math.ceil(sum.memoryBytes / nodes),
    pods: Math.ceil(sum.pods / nodes),
  };
}

/** Sizes of the pods on nodes, but for those of DaemonSets, which come with every node. */
function shapesOf(cluster: Cluster): PodShape[] {
  const counts = new Map<number, number>();
  for (const pod of podsInOrder(cluster, PodFlag.attached)) {
    if (isDaemon(cluster, pod)) continue;
    const spec = cluster.pods.spec[pod]!;
    counts.set(spec, (counts.get(spec) ?? 0) + 1);
  }
  return [...counts].map(([spec, count]) => {
    const { milliCpu, memoryBytes } = cluster.specs.facts[spec]!;
    return { milliCpu, memoryBytes, count };
  });
}

function isDaemon(cluster: Cluster, pod: number): boolean {
  return cluster.owners.values[cluster.pods.owner[pod]!]?.kind === 'DaemonSet';
}

/** Ready and not cordoned: what is free on it can be used. */
function isFree({ nodes }: Cluster, node: NodeId): boolean {
  return (nodes.flags[node]! & (NodeFlag.ready | NodeFlag.unschedulable)) === NodeFlag.ready;
}

function isTainted({ nodes, taintSets }: Cluster, node: NodeId): boolean {
  return taintSets.values[nodes.taintSet[node]!]!.some(({ effect }) => effect !== 'PreferNoSchedule');
}

function roomOf({ nodes }: Cluster, node: NodeId): NodeRoom {
  return {
    free: {
      milliCpu: Math.max(0, nodes.allocatableMilliCpu[node]! - nodes.requestedMilliCpu[node]!),
      memoryBytes: Math.max(0, nodes.allocatableMemoryBytes[node]! - nodes.requestedMemoryBytes[node]!),
    },
    freePods: Math.max(0, nodes.allocatablePods[node]! - nodes.podCount[node]!),
  };
}

const resources = ['milliCpu', 'memoryBytes'] as const;
