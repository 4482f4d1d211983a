/**
 * Figures over time, weighted by how long they held: exact means and percentiles of a step function of whole numbers.
 * Memory: a number per value up to the greatest, an entry per greater one; a change of instant costs an addition per figure.
 */
import { grown } from '../../cluster/columns.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import { addWideProduct, createWideSums, wideToBigInt } from '../../sim/wide-sum.ts';

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
  /** The value from `now` on: a whole number, 0 or more. */
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
    overTime: (name, now) => trackOverTime(tracks.get(name)!, now),
    save(writer) {
      writer.json(
        'tracks',
        [...tracks].map(([name, { value, since, others }]) => [name, value, since, [...others]]),
      );
      for (const [name, { low }] of tracks) writer.array(`tracks.${name}`, low);
    },
    load(reader) {
      for (const [name, value, since, others] of reader.json<[Name, number, Micros, [number, Micros][]][]>('tracks')) {
        const low = reader.array(`tracks.${name}`, Float64Array);
        Object.assign(tracks.get(name)!, { value, since, low, others: new Map(others) });
      }
    },
  };
}

interface OpenTrack extends Track {
  value: number;
  since: Micros;
  /** How long each value held: the low ones by value, others by entry. */
  low: Float64Array;
  others: Map<number, Micros>;
}

/** Counts of pods and nodes, permille: what is followed often is below. */
const lowMax = 0x100000;

function createTrack(): OpenTrack {
  const track: OpenTrack = {
    value: 0,
    since: 0,
    low: new Float64Array(0),
    others: new Map(),
    set(value, now) {
      if (track.value === value) return;
      if (now > track.since) hold(track, now);
      track.value = value;
    },
  };
  return track;
}

/** The value has held until now. */
function hold(track: OpenTrack, now: Micros): void {
  const { value, since, others } = track;
  track.since = now;
  if (value >= lowMax) {
    others.set(value, (others.get(value) ?? 0) + (now - since));
    return;
  }
  if (value >= track.low.length) track.low = grown(track.low, value + 1, 0);
  track.low[value]! += now - since;
}

function trackOverTime({ value, since, low, others }: OpenTrack, now: Micros): OverTime {
  const held: Held = { values: [], weights: [] };
  const rest = new Map(others);
  const open = now - since;
  if (open > 0 && value >= lowMax) rest.set(value, (rest.get(value) ?? 0) + open);
  const sorted = [...rest].sort(([a], [b]) => a - b);
  for (let at = 0; at < Math.max(low.length, value < lowMax ? value + 1 : 0); at++) {
    note(held, at, (low[at] ?? 0) + (at === value ? open : 0));
  }
  for (const [other, weight] of sorted) note(held, other, weight);
  if (held.values.length === 0) note(held, value, 1);
  return overTimeOf(held);
}

/** Ascending values and how long (or how often) each held: whole numbers above 0, together below 2^53. */
export interface Held {
  readonly values: number[];
  readonly weights: number[];
}

function note({ values, weights }: Held, value: number, weight: number): void {
  if (weight <= 0) return;
  values.push(value);
  weights.push(weight);
}

/** Of at least one value. */
export function overTimeOf({ values, weights }: Held): OverTime {
  const sum = createWideSums(1);
  let whole = 0;
  for (let at = 0; at < values.length; at++) {
    whole += weights[at]!;
    addWideProduct(sum, 0, values[at]!, weights[at]!);
  }
  const percentile = (percent: number): number => {
    // The least whole number that is so many per cent of the whole, or more.
    const wanted = Math.floor(whole / 100) * percent + Math.ceil(((whole % 100) * percent) / 100);
    let below = 0;
    for (let at = 0; at < values.length; at++) {
      below += weights[at]!;
      if (below >= wanted) return values[at]!;
    }
    return values.at(-1)!;
  };
  const [p50, p90, p95, p99] = percentiles.map(percentile) as [number, number, number, number];
  const mean = ratio(wideToBigInt(sum, 0), BigInt(whole));
  return { min: values[0]!, mean, p50, p90, p95, p99, max: values.at(-1)! };
}

/** Of single values, each counted once; null without any. */
export function spreadOf(values: Iterable<number>): OverTime | null {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return null;
  const held: Held = { values: [], weights: [] };
  let from = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && sorted[at] === sorted[from]) continue;
    note(held, sorted[from]!, at - from);
    from = at;
  }
  return overTimeOf(held);
}

/** The quotient to three decimals, rounded half up. */
export function ratio(part: bigint, whole: bigint): number {
  if (whole === 0n) return 0;
  return Number((part * 2000n + whole) / (whole * 2n)) / 1000;
}
