/** What scale-down is told and what it remembers from one loop to the next, as plain structs. */
import type { StringMap } from '../../api/objects-meta.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { type Micros, microsPerMinute } from '../../sim/time.ts';
import { type DrainOptions, defaultDrainOptions } from './drainability.ts';
import type { PdbTracker } from './pdb-tracker.ts';
import type { AutoscalerPod, ControllerLookup } from './pod-facts.ts';

export interface ScaleDownOptions extends DrainOptions {
  /** --scale-down-utilization-threshold: a node below it may be unneeded. */
  readonly utilizationThreshold: number;
  /** --scale-down-gpu-utilization-threshold */
  readonly gpuUtilizationThreshold: number;
  /** --ignore-daemonsets-utilization */
  readonly ignoreDaemonSetsUtilization: boolean;
  /** --ignore-mirror-pods-utilization */
  readonly ignoreMirrorPodsUtilization: boolean;
  /** --scale-down-unneeded-time: a ready node goes when it was unneeded for longer. */
  readonly unneededMicros: Micros;
  /** --scale-down-unready-time: the same for a node that is not ready. */
  readonly unreadyMicros: Micros;
  /** --scale-down-unready-enabled */
  readonly unreadyEnabled: boolean;
  /** --max-scale-down-parallelism */
  readonly maxScaleDownParallelism: number;
  /** --max-drain-parallelism */
  readonly maxDrainParallelism: number;
  /** --cores-total and --memory-total: what must stay; 0 is no limit. */
  readonly minCoresTotal: number;
  readonly minMemoryTotalBytes: number;
  /** --unremovable-node-recheck-timeout: a node that could not be emptied is left alone for so long. */
  readonly unremovableRecheckMicros: Micros;
}

/** The flags' defaults in v1.34. */
export const defaultScaleDownOptions: ScaleDownOptions = {
  ...defaultDrainOptions,
  utilizationThreshold: 0.5,
  gpuUtilizationThreshold: 0.5,
  ignoreDaemonSetsUtilization: false,
  ignoreMirrorPodsUtilization: false,
  unneededMicros: 10 * microsPerMinute,
  unreadyMicros: 20 * microsPerMinute,
  unreadyEnabled: true,
  maxScaleDownParallelism: 10,
  maxDrainParallelism: 1,
  minCoresTotal: 0,
  minMemoryTotalBytes: 0,
  unremovableRecheckMicros: 5 * microsPerMinute,
};

export interface ScaleDownNode {
  readonly id: NodeId;
  readonly name: string;
  /** Null: not autoscaled. */
  readonly group: string | null;
  readonly ready: boolean;
  readonly unschedulable: boolean;
  readonly annotations: StringMap;
  /** Since when the node bears the ToBeDeleted taint; null: it does not. */
  readonly toBeDeletedMicros: Micros | null;
  /** In whole numbers, as AutoscalerPod.requests. */
  readonly allocatable: Readonly<Record<string, number>>;
  /** Whole cores of the capacity, rounded up, and bytes. */
  readonly cores: number;
  readonly memoryBytes: number;
  /** Of a GPU node. */
  readonly gpuResource?: string | undefined;
  /** All pods on the node, finished ones that are still there included. */
  readonly pods: readonly AutoscalerPod[];
}

export interface ScaleDownGroup {
  readonly name: string;
  readonly minSize: number;
  readonly targetSize: number;
}

/** One loop's view of the world. */
export interface ScaleDownInput {
  readonly now: Micros;
  readonly options: ScaleDownOptions;
  /** All nodes, in the order in which they are to be looked at. */
  readonly nodes: readonly ScaleDownNode[];
  readonly groups: readonly ScaleDownGroup[];
  /** Made anew for each loop: it is counted down. */
  readonly budgets: PdbTracker;
  readonly controllers: ControllerLookup | null;
  /** Names of the nodes whose deletion is under way. */
  readonly deletingEmpty: readonly string[];
  readonly deletingDrained: readonly string[];
}

/** Why a node stays (v1.34 cluster-autoscaler/simulator/cluster.go UnremovableReason). */
export type UnremovableReason =
  | 'ScaleDownDisabledAnnotation'
  | 'ScaleDownUnreadyDisabled'
  | 'NotAutoscaled'
  | 'NotUnneededLongEnough'
  | 'NotUnreadyLongEnough'
  | 'NodeGroupMinSizeReached'
  | 'MinimalResourceLimitExceeded'
  | 'CurrentlyBeingDeleted'
  | 'NotUnderutilized'
  | 'RecentlyUnremovable'
  | 'NoPlaceToMovePods'
  | 'BlockedByPod'
  | 'UnexpectedError';

export interface UnremovableNode {
  readonly name: string;
  readonly reason: UnremovableReason;
  /** Of BlockedByPod: `pod reason`. */
  readonly blockedBy?: { readonly pod: string; readonly reason: string };
}

export interface UnneededNode {
  readonly name: string;
  readonly sinceMicros: Micros;
  /** It has pods to move. */
  readonly needsDrain: boolean;
  /** Its pods cannot all go at once under their budgets. */
  readonly risky: boolean;
}

/** What the planner remembers. Plain data: saved and loaded as it is. */
export interface ScaleDownState {
  /** Null: no loop yet. */
  readonly lastUpdateMicros: Micros | null;
  /** Shortest time between two loops so far; null: the time a node must be unneeded. */
  readonly shortestLoopMicros: Micros | null;
  /** In the order in which they were found. */
  readonly unneeded: readonly UnneededNode[];
  /** Nodes that could not be emptied, and until when they are left alone. */
  readonly leftAlone: readonly { readonly name: string; readonly untilMicros: Micros }[];
  /** Node that each pod (namespace/name) was last put on in a simulation, of this loop and of the one before. */
  readonly hints: readonly { readonly pod: string; readonly node: string }[];
  /** Where the search for room goes on in the list of nodes. */
  readonly nextNode: number;
}

export const noScaleDownState: ScaleDownState = {
  lastUpdateMicros: null,
  shortestLoopMicros: null,
  unneeded: [],
  leftAlone: [],
  hints: [],
  nextNode: 0,
};

/** The node annotation that forbids scale-down. */
export const scaleDownDisabledAnnotation = 'cluster-autoscaler.kubernetes.io/scale-down-disabled';

/** A ToBeDeleted taint counts for this long (v1.34 core/scaledown/actuation MaxCloudProviderNodeDeletionTime). */
export const deletionTimeoutMicros: Micros = 5 * microsPerMinute;

export function isBeingDeleted({ toBeDeletedMicros }: ScaleDownNode, now: Micros): boolean {
  return toBeDeletedMicros !== null && now - toBeDeletedMicros < deletionTimeoutMicros;
}
