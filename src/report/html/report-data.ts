/**
 * What stands in a report, as its page reads it: a JSON document, and columns of numbers beside it. Writer and page share
 * these types and nothing else. Times are micros from the start of the run; amounts are whole numbers in the unit that is
 * named.
 */
import type { Micros } from '../../sim/time.ts';
import type { PodStateName } from '../series.ts';
import type { ColumnRef } from './columns.ts';

/** How a figure is told: in words and colour. */
export type Tone = 'good' | 'bad' | 'warn' | 'plain';

/** An answer in a few words, shown first. */
export interface Tile {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly tone: Tone;
}

/** What was found, in a sentence, and what to do about it. */
export interface Finding {
  readonly tone: Tone;
  readonly text: string;
  /** More of it: a reason in Kubernetes' words, advice; '' for none. */
  readonly detail: string;
  /** Pods to look at, as namespace/name. */
  readonly pods: readonly string[];
}

/** What happens to the cluster at an instant, or from one to another. */
export interface Mark {
  readonly atMicros: Micros;
  readonly kind: MarkKind;
  readonly text: string;
  /** The timeline of the scenario asked for it; otherwise it came of the run. */
  readonly planned: boolean;
}

export type MarkKind = 'drain' | 'failure' | 'rollout' | 'scale' | 'nodes' | 'change';

/** Units of values; each has one way to be written. */
export type Unit =
  | 'pods'
  | 'nodes'
  | 'replicas'
  | 'millicores'
  | 'bytes'
  | 'percent'
  | 'milli'
  | 'microUsdPerHour'
  | 'microUsd';

/** Which colour of the palette a line has. */
export type Ink = PodStateName | 'first' | 'second' | 'third' | 'limit' | 'quiet' | `pool${number}`;

export interface ChartLine {
  readonly name: string;
  readonly ink: Ink;
  readonly values: ColumnRef;
  /** Drawn as a border: what there is, or a target. */
  readonly dashed?: boolean;
}

/** Lines over the samples of the run. */
export interface ChartData {
  readonly id: string;
  /** A sentence that says what is to be seen. */
  readonly title: string;
  readonly note: string;
  readonly unit: Unit;
  /** Areas on top of each other, the first at the bottom. */
  readonly stacked: boolean;
  readonly lines: readonly ChartLine[];
}

export interface HpaData {
  readonly name: string;
  readonly namespace: string;
  /** `Deployment/web`. */
  readonly target: string;
  /** What it did, in words. */
  readonly story: string;
  readonly charts: readonly ChartData[];
}

/** Texts of which many are equal: numbers into a list. */
export interface Codes {
  readonly texts: ColumnRef;
  readonly codes: ColumnRef;
}

export interface NodesData {
  readonly count: number;
  readonly names: ColumnRef;
  readonly pools: Codes;
  readonly zones: Codes;
  readonly instanceTypes: Codes;
  readonly addedMicros: ColumnRef;
  /** NaN while it is there. */
  readonly removedMicros: ColumnRef;
  /** Bytes by node and sample: `NodeState` of series.ts. */
  readonly state: ColumnRef;
  readonly shades: readonly ShadeData[];
}

/** One thing that the heat map can show. */
export interface ShadeData {
  readonly id: string;
  readonly name: string;
  /** Bytes by node and sample: 0 … 250 are none … all of what the node has, 255 is no node. */
  readonly values: ColumnRef;
}

export interface PodsData {
  readonly count: number;
  /** Pods that existed, but are not listed. */
  readonly dropped: number;
  readonly namespaces: Codes;
  readonly names: ColumnRef;
  readonly workloads: Codes;
  readonly nodes: Codes;
  readonly states: Codes;
  readonly reasons: Codes;
  readonly milliCpu: ColumnRef;
  readonly memoryBytes: ColumnRef;
  readonly createdMicros: ColumnRef;
  readonly scheduledMicros: ColumnRef;
  readonly runningMicros: ColumnRef;
  readonly readyMicros: ColumnRef;
  readonly finishedMicros: ColumnRef;
  readonly terminatingMicros: ColumnRef;
  readonly deletedMicros: ColumnRef;
}

/** See event-log.ts. */
export interface EventsData {
  readonly count: number;
  /** Events that are in events.ndjson alone. */
  readonly dropped: number;
  readonly texts: ColumnRef;
  readonly shapes: ColumnRef;
  readonly times: ColumnRef;
  readonly shape: ColumnRef;
  readonly object: ColumnRef;
  readonly fills: readonly ColumnRef[];
}

export interface RunReportData {
  readonly kind: 'run';
  readonly name: string;
  /** Micros since 1970-01-01T00:00:00Z. */
  readonly startsAtMicros: Micros;
  readonly endMicros: Micros;
  readonly stepMicros: Micros;
  readonly times: ColumnRef;
  readonly marks: readonly Mark[];
  readonly charts: readonly ChartData[];
  readonly hpas: readonly HpaData[];
  /** Null where no price is known. */
  readonly cost: readonly ChartData[];
  readonly nodes: NodesData;
  readonly pods: PodsData;
  readonly events: EventsData;
}
