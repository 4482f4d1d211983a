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

/** One figure. */
export interface Track {
  /** The value from `now` on. */
  set(value: number, now: Micros): void;
}

export interface Tracks<Name extends string> {
  /** To be kept by whoever sets it often. */
  of(name: Name): Track;
  overTime(name: Name, now: Micros): OverTime;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** All begin at 0 at time 0; values that held for no time do not count, except where no time has passed at all. */
export function createTracks<Name extends string>(names: readonly Name[]): Tracks<Name> {
  const tracks = new Map<Name, OpenTrack>(names.map((name) => [name, createTrack()]));

  return {
    of: (name) => tracks.get(name)!,
    overTime(name, now) {
      const { weights, value, since } = tracks.get(name)!;
      const held = new Map(weights);
      add(held, value, now - since);
      if (held.size === 0) held.set(value, 1);
      return overTimeOf(held);
    },
    save(writer) {
      const rows = [...tracks].map(([name, { value, since, weights }]) => [name, value, since, [...weights]]);
      writer.json('tracks', rows as never);
    },
    load(reader) {
      for (const [name, value, since, held] of reader.json<[Name, number, Micros, [number, Micros][]][]>('tracks')) {
        Object.assign(tracks.get(name)!, { value, since, weights: new Map(held) });
      }
    },
  };
}

interface OpenTrack extends Track {
  value: number;
  since: Micros;
  /** By value: how long it held. */
  weights: Map<number, Micros>;
}

function createTrack(): OpenTrack {
  const track: OpenTrack = {
    value: 0,
    since: 0,
    weights: new Map(),
    set(value, now) {
      if (track.value === value) return;
      add(track.weights, track.value, now - track.since);
      track.since = now;
      track.value = value;
    },
  };
  return track;
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
export function spreadOf(values: Iterable<number>): OverTime | null {
  const weights = new Map<number, number>();
  for (const value of values) weights.set(value, (weights.get(value) ?? 0) + 1);
  return weights.size === 0 ? null : overTimeOf(weights);
}

/** The quotient to three decimals, rounded half up. */
export function ratio(part: bigint, whole: bigint): number {
  if (whole === 0n) return 0;
  return Number((part * 2000n + whole) / (whole * 2n)) / 1000;
}
