/** What must hold of a run: a metric of its summary, compared with a bound. Plain data. */
import type { Micros } from '../../sim/time.ts';

export const comparisons = ['==', '!=', '<=', '>=', '<', '>'] as const;
export type Comparison = (typeof comparisons)[number];

/**
 * What a figure is counted in: what its bound is written in, and how it is shown. Permille and percent are both written
 * with %; money is written in US dollars.
 */
export type GateUnit = 'count' | 'micros' | 'microUsd' | 'permille' | 'percent' | 'bytes' | 'milliCpu';

/** A figure of the summary. */
export interface SummaryFigure {
  /** Its path in summary.json, list entries by name: `services[shop/web].availability`. */
  readonly path: string;
  readonly unit: GateUnit;
  /** A second path that it is divided by, in permille. */
  readonly of?: string;
}

/** Nodes that fall silent together, or one after the other where `name` is `*`: the worst counts. */
export interface GateLoss {
  readonly what: 'zone' | 'node';
  readonly name: string;
  /** How long the fork is played. */
  readonly forMicros: Micros;
}

/** Figures of a loss: pods without a node at the end and at most, the longest time without a serving pod of a workload. */
export const lossFigures = { pending: 'count', pendingPeak: 'count', outage: 'micros' } as const;
export type LossFigure = keyof typeof lossFigures;

export interface Gate {
  readonly text: string;
  readonly file: string;
  /** 0: it stands in no file. */
  readonly line: number;
  readonly column: number;
  readonly metric: SummaryFigure | { readonly loss: GateLoss; readonly figure: LossFigure; readonly unit: GateUnit };
  /** From the start of the run; null: at its end (a loss: at the highest requested CPU). */
  readonly atMicros: Micros | null;
  readonly comparison: Comparison;
  readonly bound: number;
}

/** What became of a gate. */
export interface GateResult {
  readonly gate: string;
  readonly holds: boolean;
  /** In `unit`; null: there is no such figure. */
  readonly value: number | null;
  readonly unit: GateUnit;
  /** The value for people, or why there is none. */
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export function holds(value: number, comparison: Comparison, bound: number): boolean {
  switch (comparison) {
    case '==':
      return value === bound;
    case '!=':
      return value !== bound;
    case '<=':
      return value <= bound;
    case '>=':
      return value >= bound;
    case '<':
      return value < bound;
    default:
      return value > bound;
  }
}
