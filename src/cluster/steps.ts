/**
 * A whole number as a function of time that changes at known instants alone: what pods use, what services get. Nothing is
 * sampled: whoever follows it asks for the next change.
 */
import { divFloor } from '../sim/math.ts';
import type { Micros } from '../sim/time.ts';

/** `values[i]` from `times[i]` on, until the next; before the first time it is 0. */
export interface Steps {
  /** Ascending, the first not negative. */
  readonly times: readonly Micros[];
  readonly values: readonly number[];
  /** What is given repeats after so long (an hourly profile: a day); 0: the last value stands for ever. */
  readonly periodMicros: Micros;
}

/** The same value for ever. */
export function constantSteps(value: number): Steps {
  return { times: [0], values: [value], periodMicros: 0 };
}

/** The value at `time`. */
export function stepAt({ times, values, periodMicros }: Steps, time: Micros): number {
  const index = lastAt(times, periodMicros === 0 ? time : time - divFloor(time, periodMicros) * periodMicros);
  if (index >= 0) return values[index]!;
  return periodMicros > 0 && time >= periodMicros ? values.at(-1)! : 0;
}

/** The first instant after `time` at which another step begins; Infinity: none. */
export function nextStep({ times, periodMicros }: Steps, time: Micros): Micros {
  const turn = periodMicros === 0 ? 0 : divFloor(time, periodMicros) * periodMicros;
  const next = times[lastAt(times, time - turn) + 1];
  if (next !== undefined) return turn + next;
  return periodMicros === 0 || times.length + Number(times[0]! > 0) <= 1
    ? Number.POSITIVE_INFINITY
    : turn + periodMicros + times[0]!;
}

/** Index of the last of the ascending times that is not after `time`, or -1. */
export function lastAt(times: readonly Micros[], time: Micros): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
