/** The summary of a run: what the cluster looks like now, what is pending and why. Plain data in a fixed order. */

import type { Cluster } from '../cluster/cluster.ts';
import { nodesInOrder } from '../cluster/nodes-in-order.ts';
import { PodFlag, PodPhase } from '../cluster/pods.ts';
import { podsInOrder } from '../cluster/pods-in-order.ts';
import { workloadOfOwner } from '../cluster/workload-of.ts';
import type { PoolScaling } from './autoscaling.ts';
import type { FingerprintDigests } from './fingerprint.ts';
import type { GateResult } from './gates/gate.ts';
import type { HpaSummary } from './hpa-summary.ts';
import type { CapacitySummary, RoomMeasure } from './metrics/capacity.ts';
import type { CostSummary } from './metrics/cost.ts';
import type { OverTimeSummary, ServiceSummary } from './metrics/over-time-summary.ts';
import type { NodeUse } from './node-facts.ts';
import type { EventCount, Recorder } from './recorder.ts';
import type { RestartSummary } from './restarts.ts';
import type { UseSummary } from './use.ts';

/** Pods by state; the states exclude each other, so that they add up to `total`. */
export interface PodStates {
  total: number;
  /** Running and ready. */
  ready: number;
  /** Running, not (or not yet) ready. */
  running: number;
  /** On a node, containers not yet running. */
  starting: number;
  /** Not on a node. */
  pending: number;
  succeeded: number;
  failed: number;
  /** Being deleted. */
  terminating: number;
}

/** What nodes have and what pods on them request of one resource. */
export interface Allocation {
  readonly resource: string;
  /** `millicores`, `bytes`, `pods`, or `pieces` of an extended resource. */
  readonly unit: string;
  allocatable: number;
  requested: number;
  /** What pods use now; null where nobody says, and for other resources than CPU and memory. */
  used: number | null;
  /** Free, but another resource is out (docs/metrics.md); null for other resources than CPU and memory. */
  stranded: number | null;
}

/** A node, a zone: its pods and its allocation. */
export interface PlaceSummary {
  readonly name: string;
  readonly nodes: number;
  readonly pods: number;
  readonly allocation: readonly Allocation[];
}

/** Pods pending for the same reason. */
export interface PendingReason {
  readonly message: string;
  readonly pods: number;
  /** The first few of them by name. */
  readonly examples: readonly string[];
}

/** Pods by the workload they belong to. */
export interface WorkloadSummary {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** `spec.replicas` and its like, or null where the kind has none. */
  readonly desired: number | null;
  readonly pods: PodStates;
  /** What a Deployment says whose rollout has passed its progressDeadlineSeconds; null otherwise. */
  readonly stalled: string | null;
}

/** What became of the arrivals of one source: pods, or Jobs, whose pods are not counted here. */
export interface ArrivalSummary {
  readonly name: string;
  readonly arrived: number;
  /** Refused by the API server. */
  readonly refused: number;
  /** Bound to a node; 0 for Jobs. */
  readonly placed: number;
  /** Ended with success. */
  readonly finished: number;
  readonly failed: number;
  /** Deleted at their time of leaving. */
  readonly left: number;
  /** Deleted by something else: evicted, preempted, their node lost. */
  readonly lost: number;
  /** Still there: waiting or running. */
  readonly staying: number;
  /** From creation to the start, of the pods that have started; 0 without any. */
  readonly meanWaitMicros: number;
  readonly longestWaitMicros: number;
}

/** An `upgradePool` of the timeline. */
export interface UpgradeSummary {
  readonly pool: string;
  readonly startedMicros: number;
  /** Null while it goes on. */
  readonly finishedMicros: number | null;
  /** Old nodes that are gone. */
  readonly replaced: number;
  /** Nodes that could not be drained. */
  readonly failed: readonly string[];
}

/** A disruption budget that refused evictions of drains. */
export interface BudgetSummary {
  /** `shop/web`. */
  readonly budget: string;
  /** Evictions that were refused; a drain tries again every five seconds. */
  refused: number;
  /** Pods whose eviction was refused, by name. */
  readonly pods: string[];
  firstMicros: number;
  lastMicros: number;
  /** The longest time from the first to the last refusal of one drain. */
  longestMicros: number;
  /** What the API server said last. */
  cause: string;
}

export interface SchedulingSummary {
  readonly attempts: number;
  readonly scheduled: number;
  /** Attempts that found no node. */
  readonly unschedulable: number;
  readonly errors: number;
  readonly preempted: number;
  /** Mean from the first entry into the active queue to the binding. */
  readonly meanMicros: number;
}

export interface RunSummary {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'RunSummary';
  readonly scenario: { readonly name: string; readonly description: string; readonly seed: number };
  /** Simulated time of the end. */
  readonly time: { readonly startsAt: string; readonly endsAt: string; readonly simulatedMicros: number };
  readonly events: number;
  readonly pods: PodStates;
  readonly nodes: { readonly total: number; readonly ready: number; readonly unschedulable: number };
  readonly allocation: readonly Allocation[];
  readonly zones: readonly PlaceSummary[];
  readonly pools: readonly PlaceSummary[];
  readonly nodeList: readonly PlaceSummary[];
  readonly workloads: readonly WorkloadSummary[];
  readonly pending: readonly PendingReason[];
  /** Workloads whose containers were restarted or wait; others are left out. */
  readonly restarts: readonly RestartSummary[];
  /** By source, as written; without `spec.arrivals` empty. */
  readonly arrivals: readonly ArrivalSummary[];
  readonly upgrades: readonly UpgradeSummary[];
  /** Those that held drains up, the longest first. */
  readonly budgets: readonly BudgetSummary[];
  /** Pools that the Cluster Autoscaler may change. */
  readonly autoscaling: readonly PoolScaling[];
  readonly hpas: readonly HpaSummary[];
  readonly scheduling: SchedulingSummary;
  readonly capacity: CapacitySummary;
  readonly cost: CostSummary;
  readonly overTime: OverTimeSummary;
  readonly services: readonly ServiceSummary[];
  /** There where the scenario says what pods use. */
  readonly use?: UseSummary;
  readonly eventCounts: readonly EventCount[];
  /** Of the scenario's gates, in their order; without any absent. */
  readonly gates?: readonly GateResult[];
  /** Kinds that were accepted, but that nothing acts on, with how many objects there are. */
  readonly notSimulated: readonly { readonly kind: string; readonly objects: number }[];
  readonly fingerprint: FingerprintDigests;
  /** The command that repeats the run. */
  readonly repeat: string;
}

/** Most pods named per reason. */
const examplesMax = 3;

/** Every pod counted once: a pod that is being deleted is `terminating`, whatever else it is. */
export function podStates(cluster: Cluster, keep: (pod: number) => boolean = () => true): PodStates {
  const states = emptyStates();
  const { flags, count } = cluster.pods;
  for (let pod = 0; pod < count; pod++) {
    if ((flags[pod]! & PodFlag.alive) !== 0 && keep(pod)) countPod(cluster, states, pod);
  }
  return states;
}

/** What nodes' free capacity is good for and what their pods use. */
export interface NodeMeasure {
  readonly room: RoomMeasure;
  /** Null: nobody says what pods use. */
  readonly use: NodeUse | null;
}

/** What all nodes that exist have, and what their pods request. */
export function clusterAllocation(cluster: Cluster, measure: NodeMeasure): Allocation[] {
  return allocationOf(cluster, nodesInOrder(cluster), measure);
}

/** By zone or by pool, in order of name; nodes without one are under ''. */
export function groupSummaries(cluster: Cluster, measure: NodeMeasure, of: (node: number) => string): PlaceSummary[] {
  const groups = new Map<string, number[]>();
  for (const node of nodesInOrder(cluster)) {
    const name = of(node);
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [node]);
    else list.push(node);
  }
  const names = [...groups.keys()].sort();
  return names.map((name) => placeOf(cluster, measure, name, groups.get(name)!));
}

/** In the order in which nodes joined. */
export function nodeSummaries(cluster: Cluster, measure: NodeMeasure): PlaceSummary[] {
  const order = nodesInOrder(cluster);
  return order.map((node) => placeOf(cluster, measure, cluster.nodeNames[node]!, [node]));
}

/** Pods that are on no node, by the last thing said about them; most pods first. */
export function pendingReasons(cluster: Cluster, recorder: Recorder): PendingReason[] {
  const byMessage = new Map<string, { pods: number; examples: string[] }>();
  for (const pod of podsInOrder(cluster)) {
    if (cluster.pods.node[pod]! >= 0 || (cluster.pods.flags[pod]! & PodFlag.terminating) !== 0) continue;
    if (cluster.pods.phase[pod] !== PodPhase.pending) continue;
    const message = recorder.pendingMessage(pod) || 'not tried yet';
    let group = byMessage.get(message);
    if (group === undefined) byMessage.set(message, (group = { pods: 0, examples: [] }));
    group.pods += 1;
    if (group.examples.length < examplesMax) group.examples.push(cluster.podKey(pod));
  }
  return [...byMessage]
    .map(([message, { pods, examples }]) => ({ message, pods, examples }))
    .sort((a, b) => b.pods - a.pods || (a.message < b.message ? -1 : 1));
}

/** Workloads in order of kind, namespace, name; pods without an owner count under no workload. */
export function workloadSummaries(cluster: Cluster): WorkloadSummary[] {
  const byOwner = new Map<string, PodStates>();
  const keyOfOwner = new Map<number, string>();
  for (const pod of podsInOrder(cluster)) {
    const owner = cluster.pods.owner[pod]!;
    if (owner === 0) continue;
    let key = keyOfOwner.get(owner);
    if (key === undefined) keyOfOwner.set(owner, (key = workloadOfOwner(cluster, owner)));
    let states = byOwner.get(key);
    if (states === undefined) byOwner.set(key, (states = emptyStates()));
    countPod(cluster, states, pod);
  }
  const summaries: WorkloadSummary[] = [];
  for (const kind of workloadKinds) {
    for (const [, object] of cluster.objects.list(kind)) {
      const { namespace = '', name = '', ownerReferences } = object.metadata ?? {};
      const pods = byOwner.get(`${kind}/${namespace}/${name}`) ?? emptyStates();
      // A ReplicaSet of a Deployment and a Job of a CronJob stand under their owners.
      if (ownerReferences?.some(({ controller }) => controller) === true) continue;
      const workload = object as WorkloadObject;
      summaries.push({ kind, namespace, name, desired: desiredOf(workload), pods, stalled: stalledOf(workload) });
    }
  }
  return summaries;
}

const workloadKinds = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'] as const;

interface WorkloadObject {
  readonly kind?: string | undefined;
  readonly spec?: { readonly replicas?: number; readonly completions?: number; readonly parallelism?: number };
  readonly status?: { readonly desiredNumberScheduled?: number; readonly conditions?: readonly Condition[] };
}

interface Condition {
  readonly reason?: string;
  readonly message?: string;
}

/** The deployment controller sets Progressing to False with this reason (v1.34 deployment/progress.go). */
function stalledOf({ kind, status }: WorkloadObject): string | null {
  if (kind !== 'Deployment') return null;
  return status?.conditions?.find(({ reason }) => reason === 'ProgressDeadlineExceeded')?.message ?? null;
}

function desiredOf({ kind, spec, status }: WorkloadObject): number | null {
  if (kind === 'DaemonSet') return status?.desiredNumberScheduled ?? null;
  if (kind === 'Job') return spec?.completions ?? spec?.parallelism ?? null;
  return spec?.replicas ?? null;
}

function emptyStates(): PodStates {
  return { total: 0, ready: 0, running: 0, starting: 0, pending: 0, succeeded: 0, failed: 0, terminating: 0 };
}

function countPod({ pods }: Cluster, states: PodStates, pod: number): void {
  states.total += 1;
  const phase = pods.phase[pod]!;
  const flags = pods.flags[pod]!;
  if (phase === PodPhase.succeeded) states.succeeded += 1;
  else if (phase === PodPhase.failed) states.failed += 1;
  else if ((flags & PodFlag.terminating) !== 0) states.terminating += 1;
  else if (pods.node[pod]! < 0) states.pending += 1;
  else if (phase === PodPhase.pending) states.starting += 1;
  else if ((flags & PodFlag.ready) !== 0) states.ready += 1;
  else states.running += 1;
}

function placeOf(cluster: Cluster, measure: NodeMeasure, name: string, nodes: readonly number[]): PlaceSummary {
  let pods = 0;
  for (const node of nodes) pods += cluster.nodes.podCount[node]!;
  return { name, nodes: nodes.length, pods, allocation: allocationOf(cluster, nodes, measure) };
}

/** cpu, memory and pods always; ephemeral storage and extended resources where any node has them. */
function allocationOf(cluster: Cluster, ids: readonly number[], { room, use }: NodeMeasure): Allocation[] {
  const { nodes } = cluster;
  const sum = (column: ArrayLike<number>): number => {
    let total = 0;
    for (const node of ids) total += column[node]!;
    return total;
  };
  const row = (resource: string, unit: string, has: ArrayLike<number>, uses: ArrayLike<number>): Allocation => {
    return { resource, unit, allocatable: sum(has), requested: sum(uses), used: null, stranded: null };
  };
  const total = (of: (node: number) => number): number => ids.reduce((all, node) => all + of(node), 0);
  const rows = [
    row('cpu', 'millicores', nodes.allocatableMilliCpu, nodes.requestedMilliCpu),
    row('memory', 'bytes', nodes.allocatableMemoryBytes, nodes.requestedMemoryBytes),
    row('ephemeral-storage', 'bytes', nodes.allocatableEphemeralBytes, nodes.requestedEphemeralBytes),
    row('pods', 'pods', nodes.allocatablePods, nodes.podCount),
  ];
  const [cpu, memory] = rows as [Allocation, Allocation];
  cpu.used = use === null ? null : total((node) => use.nodeMilliCpu(node));
  memory.used = use === null ? null : total((node) => use.nodeMemoryBytes(node));
  cpu.stranded = total((node) => room.strandedOf(node)?.milliCpu ?? 0);
  memory.stranded = total((node) => room.strandedOf(node)?.memoryBytes ?? 0);
  for (const [id, name] of cluster.resources.values.entries()) {
    const has = cluster.allocatableScalar.columns[id];
    if (has === undefined) continue;
    rows.push(row(name, 'pieces', has, cluster.requestedScalar.at(id, nodes.count)));
  }
  return rows.filter(({ resource, allocatable }) => allocatable > 0 || resource === 'cpu' || resource === 'memory');
}
