/**
 * A run over time, as columns: what the report, the Parquet files and CSV are made of. Every value is a sample of a step
 * function: what held at the end of that instant. Samples stand `stepMicros` apart; the last is the end of the run.
 * Memory: one byte per node, sample and shade of the heat map; some 100 bytes per pod that ever existed.
 */
import type { Micros } from '../sim/time.ts';
import type { TextColumn } from './text-column.ts';

/** States of pods, which exclude each other, in the order in which they are stacked. */
export const podStateNames = ['pending', 'starting', 'running', 'ready', 'terminating', 'succeeded', 'failed'] as const;
export type PodStateName = (typeof podStateNames)[number];

/** One value per sample. */
export type SeriesColumn = Float64Array;

/** A pool, or all of them: what its nodes have, what pods on them request and use, what they cost. */
export interface PlaceSeries {
  /** '' for all, and for nodes of no pool. */
  readonly name: string;
  readonly nodes: SeriesColumn;
  readonly allocatableMilliCpu: SeriesColumn;
  readonly requestedMilliCpu: SeriesColumn;
  /** Of the pods whose use the scenario says; null where it says none. */
  readonly usedMilliCpu: SeriesColumn | null;
  readonly allocatableMemoryBytes: SeriesColumn;
  readonly requestedMemoryBytes: SeriesColumn;
  readonly usedMemoryBytes: SeriesColumn | null;
  /** Of the nodes whose price is known. */
  readonly costMicroUsdPerHour: SeriesColumn;
}

/** One metric of an HPA, as its status and spec have it; NaN where there is none. */
export interface HpaMetricSeries {
  /** `cpu`, `memory` or the metric's name. */
  readonly name: string;
  /** `percent` of the request, or thousandths of the metric's own unit (`milli`). */
  readonly unit: 'percent' | 'milli';
  readonly current: SeriesColumn;
  readonly target: SeriesColumn;
}

export interface HpaSeries {
  readonly namespace: string;
  readonly name: string;
  /** `Deployment/web`. */
  readonly target: string;
  readonly metrics: readonly HpaMetricSeries[];
  /** Replicas; NaN while there is no HPA or it has no status. */
  readonly current: SeriesColumn;
  readonly desired: SeriesColumn;
  readonly ready: SeriesColumn;
}

/** A node from its joining to its removal; one that comes again under its name is another. */
export interface NodeRow {
  readonly name: string;
  readonly pool: string;
  readonly zone: string;
  readonly instanceType: string;
  readonly addedMicros: Micros;
  /** Null: it is there at the end. */
  readonly removedMicros: Micros | null;
}

/** Values of a heat map's bytes beside 0 … 250, which are shares from none to all of allocatable. */
export const heatFull = 250;
/** There is no such node at that time. */
export const heatAbsent = 255;

/** Values of `HeatMaps.state`. */
export const NodeState = { absent: 0, ready: 1, cordoned: 2, notReady: 3 } as const;

/** Bytes by sample and node: `[sample * nodeRows.length + node]`. */
export interface HeatMaps {
  readonly requestedCpu: Uint8Array;
  readonly requestedMemory: Uint8Array;
  /** Null where the scenario says no use. */
  readonly usedCpu: Uint8Array | null;
  readonly usedMemory: Uint8Array | null;
  readonly state: Uint8Array;
}

/** A time of a pod's life that did not come (yet), in the columns of `PodRows`. */
export const notYet = Number.NaN;

/** One row per pod that existed, in the order of creation. Times in micros from the start of the run; NaN: never. */
export interface PodRows {
  readonly count: number;
  /** Pods beyond the most that are kept. */
  readonly dropped: number;
  readonly namespace: TextColumn;
  readonly name: readonly string[];
  /** `Deployment/shop/web`; '' without an owner. */
  readonly workload: TextColumn;
  readonly requestedMilliCpu: Float64Array;
  readonly requestedMemoryBytes: Float64Array;
  /** Its node, the last where it is gone; '' while it never had one. */
  readonly node: TextColumn;
  readonly createdMicros: Float64Array;
  readonly scheduledMicros: Float64Array;
  /** Containers run. */
  readonly runningMicros: Float64Array;
  /** Ready for the first time. */
  readonly readyMicros: Float64Array;
  /** Succeeded or failed. */
  readonly finishedMicros: Float64Array;
  readonly terminatingMicros: Float64Array;
  readonly deletedMicros: Float64Array;
  /** A `PodStateName`, at the end of the run, or `deleted`. */
  readonly state: TextColumn;
  /** Why it ended (`EvictionByEvictionAPI`, `scaledDown` …) or why it is pending (the scheduler's message); ''. */
  readonly reason: TextColumn;
}

export interface RunSeries {
  /** Simulated time 0, as micros since 1970-01-01T00:00:00Z. */
  readonly startsAtMicros: Micros;
  readonly endMicros: Micros;
  readonly stepMicros: Micros;
  /** Micros from the start of the run, one per sample. */
  readonly times: Float64Array;
  readonly pods: Readonly<Record<PodStateName, SeriesColumn>>;
  readonly nodes: {
    readonly total: SeriesColumn;
    readonly ready: SeriesColumn;
    readonly cordoned: SeriesColumn;
  };
  readonly total: PlaceSeries;
  /** In the order in which their first nodes came. */
  readonly pools: readonly PlaceSeries[];
  /** In the order in which they were created. */
  readonly hpas: readonly HpaSeries[];
  readonly nodeRows: readonly NodeRow[];
  readonly heat: HeatMaps;
  readonly podRows: PodRows;
}

/** Most samples that a duration is cut into, beside the first and the last. */
export const samplesMax = 720;

const second = 1_000_000;
const steps = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];

/** The smallest round step that gives at most `samplesMax` samples: a day is cut into 720 times two minutes. */
export function stepFor(durationMicros: Micros): Micros {
  for (const seconds of steps) if (seconds * second * samplesMax >= durationMicros) return seconds * second;
  const day = 86_400 * second;
  return Math.ceil(durationMicros / samplesMax / day) * day;
}

/** The part of the whole as a byte of a heat map. */
export function heatByte(part: number, whole: number): number {
  if (whole <= 0) return 0;
  return Math.min(heatFull, Math.round((part / whole) * heatFull));
}
