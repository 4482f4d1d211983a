/**
 * Figures over time, weighted by how long they held: exact means and percentiles of a step function of whole numbers.
 * Memory: one entry per distinct value; a change of instant costs one addition per figure.
 */
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';

/** What a figure was like over a run. Percentiles: the least value that held, or was above, for so much of the time. */
export interface OverTime {
  readonly min: number;
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Percentiles that summaries have. */
export const percentiles = [50, 90, 95, 99] as const;

export interface Tracks<Name extends string> {
  /** The value from `now` on. */
  set(name: Name, value: number, now: Micros): void;
  get(name: Name): number;
  overTime(name: Name, now: Micros): OverTime;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** All begin at 0 at time 0; values that held for no time do not count, except where no time has passed at all. */
export function createTracks<Name extends string>(names: readonly Name[]): Tracks<Name> {
  const values = new Map<Name, number>(names.map((name) => [name, 0]));
  const since = new Map<Name, Micros>(names.map((name) => [name, 0]));
  const micros = new Map<Name, Map<number, Micros>>(names.map((name) => [name, new Map()]));

  function held(name: Name, now: Micros): Map<number, Micros> {
    const weights = new Map(micros.get(name)!);
    add(weights, values.get(name)!, now - since.get(name)!);
    if (weights.size === 0) weights.set(values.get(name)!, 1);
    return weights;
  }

  return {
    set(name, value, now) {
      const before = values.get(name)!;
      if (before === value) return;
      add(micros.get(name)!, before, now - since.get(name)!);
      since.set(name, now);
      values.set(name, value);
    },
    get: (name) => values.get(name)!,
    overTime: (name, now) => overTimeOf(held(name, now)),
    save(writer) {
      const rows = names.map((name) => [name, values.get(name)!, since.get(name)!, [...micros.get(name)!]]);
      writer.json('tracks', rows as never);
    },
    load(reader) {
      for (const [name, value, from, weights] of reader.json<[Name, number, Micros, [number, Micros][]][]>('tracks')) {
        values.set(name, value);
        since.set(name, from);
        micros.set(name, new Map(weights));
      }
    },
  };
}

function add(weights: Map<number, Micros>, value: number, held: Micros): void {
  if (held > 0) weights.set(value, (weights.get(value) ?? 0) + held);
}

/** Of values and how long (or how often) each held; at least one. */
export function overTimeOf(weights: ReadonlyMap<number, number>): OverTime {
  const sorted = [...weights].sort(([a], [b]) => a - b);
  let whole = 0n;
  let sum = 0n;
  for (const [value, weight] of sorted) {
    whole += BigInt(weight);
    sum += BigInt(value) * BigInt(weight);
  }
  const percentile = (percent: number): number => {
    let below = 0n;
    for (const [value, weight] of sorted) {
      below += BigInt(weight);
      if (below * 100n >= whole * BigInt(percent)) return value;
    }
    return sorted.at(-1)![0];
  };
  const [p50, p90, p95, p99] = percentiles.map(percentile) as [number, number, number, number];
  return { min: sorted[0]![0], mean: ratio(sum, whole), p50, p90, p95, p99, max: sorted.at(-1)![0] };
}

/** Of single values, each counted once; null without any. */
export function spreadOf(values: Float64Array): OverTime | null {
  if (values.length === 0) return null;
  const weights = new Map<number, number>();
  for (const value of values) weights.set(value, (weights.get(value) ?? 0) + 1);
  return overTimeOf(weights);
}

/** The quotient to three decimals, rounded half up. */
export function ratio(part: bigint, whole: bigint): number {
  if (whole === 0n) return 0;
  return Number((part * 2000n + whole) / (whole * 2n)) / 1000;
}
