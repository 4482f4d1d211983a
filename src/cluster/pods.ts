/**
 * The table of pods. A row is a pod object; a row's number is its `PodId`. What pods of one template share stands once,
 * in the interned spec; a row holds only what differs from pod to pod.
 */
import { createPagedColumn, type PagedColumn } from '../sim/paged-column.ts';
import { type ColumnFills, growTable } from './columns.ts';

/** A row of the table of pods. An alias, not a brand: rows come out of typed arrays at every turn. */
export type PodId = number;

/** Values of the column `phase`: `status.phase` of the pod. */
export const PodPhase = { pending: 0, running: 1, succeeded: 2, failed: 3, unknown: 4 } as const;
export type PodPhase = (typeof PodPhase)[keyof typeof PodPhase];

/** `status.phase` as Kubernetes writes it, by value of the column. */
export const podPhaseNames = ['Pending', 'Running', 'Succeeded', 'Failed', 'Unknown'] as const;

/** Bits of the column `flags`. */
export const PodFlag = { alive: 1, attached: 2, ready: 4, terminating: 8 } as const;

/** A time column's value where the API object has none. Times before the scenario's start are negative. */
export const noTime = Number.MIN_SAFE_INTEGER;

/** Reason of the pod's DisruptionTarget condition (v1.34 api/core/v1 PodReason…, policy/v1). */
export const Disruption = {
  none: 0,
  preemptionByScheduler: 1,
  evictionByEvictionApi: 2,
  deletionByTaintManager: 3,
  deletionByPodGc: 4,
  terminationByKubelet: 5,
} as const;
export type Disruption = (typeof Disruption)[keyof typeof Disruption];

/** Reasons as Kubernetes writes them, by value. */
export const disruptionReasons = [
  '',
  'PreemptionByScheduler',
  'EvictionByEvictionAPI',
  'DeletionByTaintManager',
  'DeletionByPodGC',
  'TerminationByKubelet',
] as const;

export interface PodTable {
  /** Rows in use or used before; a row beyond it was never used. */
  count: number;
  /** Pods that exist now. */
  aliveCount: number;
  names: string[];
  flags: Uint8Array;
  phase: Uint8Array;
  /** Reason of the DisruptionTarget condition. */
  disruption: Uint8Array;
  /** Raised each time a row is used anew, so that a kept id can be told from its successor. */
  version: Int32Array;
  /** Interned spec: see specs.ts. */
  spec: Int32Array;
  /** Interned namespace and label set: see cluster.ts, `podClasses`. */
  podClass: Int32Array;
  /** Interned annotations, among `cluster.labelSets`; 0 is none. */
  annotationSet: Int32Array;
  /** Interned owner references; 0 is none. */
  owner: Int32Array;
  /** `spec.nodeName`, or -1. */
  node: Int32Array;
  /** `status.nominatedNodeName`, or -1. */
  nominatedNode: Int32Array;
  readonly createdMicros: PagedColumn;
  /** `status.startTime`, or `noTime`. */
  readonly startedMicros: PagedColumn;
  /** Since when the Ready condition has its value. */
  readonly readySinceMicros: PagedColumn;
  /** `metadata.deletionTimestamp` less the grace period, or `noTime`. */
  readonly deletedMicros: PagedColumn;
  /**
   * What random draws about this pod are keyed by: a hash of its workload's name and its ordinal, so that other pods,
   * rows and policies do not disturb them. 0 … 2^53-1.
   */
  identity: Float64Array;
  /** Counts creations: the order in which pods came into being. */
  sequence: Float64Array;
  /** Neighbours in the node's list and in the class's list of attached pods; meaningless for others. */
  nextOnNode: Int32Array;
  previousOnNode: Int32Array;
  nextOfClass: Int32Array;
  previousOfClass: Int32Array;
}

/** Columns of times: written a few times in a pod's life. */
export const podTimes = ['createdMicros', 'startedMicros', 'readySinceMicros', 'deletedMicros'] as const;

export const podFills: ColumnFills<PodTable> = {
  flags: 0,
  phase: 0,
  disruption: 0,
  version: 0,
  spec: 0,
  podClass: 0,
  annotationSet: 0,
  owner: 0,
  node: -1,
  nominatedNode: -1,
  identity: 0,
  sequence: 0,
  nextOnNode: -1,
  previousOnNode: -1,
  nextOfClass: -1,
  previousOfClass: -1,
};

export function createPodTable(): PodTable {
  const table: PodTable = {
    count: 0,
    aliveCount: 0,
    names: [],
    flags: new Uint8Array(0),
    phase: new Uint8Array(0),
    disruption: new Uint8Array(0),
    version: new Int32Array(0),
    spec: new Int32Array(0),
    podClass: new Int32Array(0),
    annotationSet: new Int32Array(0),
    owner: new Int32Array(0),
    node: new Int32Array(0),
    nominatedNode: new Int32Array(0),
    createdMicros: createPagedColumn(0),
    startedMicros: createPagedColumn(noTime),
    readySinceMicros: createPagedColumn(noTime),
    deletedMicros: createPagedColumn(noTime),
    identity: new Float64Array(0),
    sequence: new Float64Array(0),
    nextOnNode: new Int32Array(0),
    previousOnNode: new Int32Array(0),
    nextOfClass: new Int32Array(0),
    previousOfClass: new Int32Array(0),
  };
  growTable(table, podFills, 16);
  return table;
}
