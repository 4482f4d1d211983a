/** What arrival sources give out, and what they are asked for. */

import type { DurationLaw } from '../../cluster/behaviour.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';

/** One pod or job to be created. What is null or absent is the template's. */
export interface Arrival {
  readonly atMicros: Micros;
  readonly name: string;
  /** Null: the source's. */
  readonly namespace: string | null;
  readonly milliCpu: number | null;
  readonly memoryBytes: number | null;
  /** Extended resources by name, in whole pieces; of each, more than 0. */
  readonly extended: readonly (readonly [resource: string, amount: number])[];
  /** More labels; null for none. */
  readonly labels: Readonly<Record<string, string>> | null;
  readonly priorityClassName: string | null;
  /** The pod takes nodes alone whose label has one of these values. */
  readonly nodeLabelIn: { readonly key: string; readonly values: readonly string[] } | null;
  /** How long it runs from the moment it runs; null: until it is deleted. */
  readonly runMicros: Micros | null;
  /** When it is deleted, running or not; null: never. */
  readonly leavesAtMicros: Micros | null;
}

/**
 * Arrivals in the order of time. A source is read one ahead: `peek` is the next arrival, `advance` goes on to the one
 * after it. Everything that the next arrivals depend on is in `save`.
 */
export interface ArrivalSource {
  /** The next arrival, the same until `advance`; null when there are no more. */
  peek(): Arrival | null;
  advance(): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** A duration law, or measured quantiles: `values` in microseconds at ascending `fractions` from 0 to 1. */
export type RunLaw =
  | DurationLaw
  | { readonly kind: 'quantiles'; readonly fractions: Float64Array; readonly values: Float64Array };
