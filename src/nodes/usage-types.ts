/** The use of resources as others see it: what pods do now, sums, memory of nodes. */
import type { PodBehaviour } from '../cluster/behaviour.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { ContainerUsage } from '../cluster/container-usage.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import type { TrafficRule, UsageLaw } from '../cluster/usage-rules.ts';
import type { Component, Simulation } from '../sim/simulation.ts';
import type { Micros } from '../sim/time.ts';
import type { MemoryLine, MemorySum } from './memory-line.ts';
import type { RequestMeter } from './request-meter.ts';
import type { ShortSpans, UsedFor } from './usage-books.ts';
import type { UsageTotals } from './usage-sums.ts';

export interface UsageContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly behaviourOf: (pod: PodId) => PodBehaviour;
  /** All laws that `behaviourOf` may answer with, in an order that the scenario fixes. */
  readonly laws: readonly UsageLaw[];
  readonly traffic: readonly TrafficRule[];
  /** Counts requests, where somebody asks for them. Default: nobody does. */
  readonly meter?: RequestMeter | undefined;
  /** False: `behaviourOf` never says what a pod uses, so nothing is followed and nothing costs. Default: true. */
  readonly measured?: boolean;
  /** Whether plain pods stand in columns (plain-pods.ts). Default: yes; all answers are the same. */
  readonly plainPods?: boolean;
}

/** What a pod does now. */
export interface PodUse {
  /** What it would take, if it could: more than comes where requests wait. */
  readonly demandMilliCpu: number;
  readonly givenMilliCpu: number;
  readonly memoryBytes: number;
  /** Thousandths of requests that wait or are being served. */
  readonly inFlightMilli: number;
}
/** A container that runs, and its memory. */
export interface ContainerMemory {
  readonly pod: PodId;
  /** Its place among the containers of its pod's cgroup. */
  readonly place: number;
  readonly startMicros: Micros;
  readonly line: MemoryLine;
}
export interface Usage extends Component, ContainerUsage {
  /** Whether anything says what pods use. */
  readonly measured: boolean;
  /** Whether nothing of this instant waits to be shared out. */
  readonly settled: boolean;
  /** What the node gives its pods now, and the memory that they use: of the pods that are measured. */
  nodeMilliCpu(node: NodeId): number;
  nodeMemoryBytes(node: NodeId, time?: Micros): number;
  /** Of all pods that ran on the node. */
  nodeTotals(node: NodeId): UsageTotals;
  /** Of all workloads whose pods ran, `Deployment/shop/web`, in the order in which they came up. */
  workloadTotals(): readonly (readonly [workload: string, totals: UsageTotals])[];
  /** Has `used` called with all that is summed up from now on. */
  watchUse(used: UsedFor): void;
  /** When CPU was kept from pods of such a workload; after `workloadTotals` up to now. */
  spansOf(workload: string): ShortSpans;
  /** Of the pod now; null: nobody said what it uses, or it does not run. */
  useOf(pod: PodId): PodUse | null;
  /** The containers that run on the node, in the order in which their pods came up. */
  memoryOn(node: NodeId): ContainerMemory[];
  /** Whether a pod that runs there has a limit of memory. */
  isMemoryLimited(node: NodeId): boolean;
  /** The memory of all of them together: exact until a line changes. */
  memorySum(node: NodeId): MemorySum;
  /** Has `changed` called with every node whose memory is another function of time from now on. */
  watchMemory(changed: (node: NodeId) => void): void;
  /** The container at this place of its pod's cgroup has ended, or a new one runs in its place. */
  containerRuns(pod: PodId, place: number, runs: boolean): void;
  /** Milli-requests per second × microseconds that came while no endpoint was ready; by traffic rule. */
  unserved(rule: number): bigint;
}
