/**
 * Requests that wait in a pod that is short of CPU, as a fluid: work comes at one rate and is done at another, so that
 * what waits is a straight line between changes (docs/model.md). Work is milli-CPU × microseconds, which is the unit of
 * CPU time everywhere; rates are milli-CPU. Pure functions; all whole numbers.
 *
 * Clients give up after `timeoutMicros`: no more waits than what has come in that time. Where the rates fall, all that can
 * no longer be served in time gives up at once, where in truth it would one after another.
 */
import { divCeil } from '../sim/math.ts';
import type { Micros } from '../sim/time.ts';
import { floorOfProduct } from './memory-line.ts';

/** What waits from `sinceMicros` on, until the next change. */
export interface Backlog {
  /** Work that waits at `sinceMicros`. */
  readonly work: number;
  /** By how much it grows each microsecond: what comes less what is done and what gives up. */
  readonly rate: number;
  readonly sinceMicros: Micros;
  /** Work that gives up each microsecond. */
  readonly givingUp: number;
}

/** Nothing waits. */
export const noBacklog: Backlog = { work: 0, rate: 0, sinceMicros: 0, givingUp: 0 };

/** Work that waits at `time`. */
export function workAt({ work, rate, sinceMicros }: Backlog, time: Micros): number {
  return Math.max(0, work + rate * (time - sinceMicros));
}

/** Whether anything waits or is about to. */
export function waits({ work, rate }: Backlog): boolean {
  return work > 0 || rate > 0;
}

/** What the backlog becomes at `time`, and the work that gave up at that instant. */
export function backlogFrom(
  before: Backlog,
  time: Micros,
  arriving: number,
  done: number,
  timeoutMicros: Micros,
): { readonly after: Backlog; readonly gaveUp: number } {
  const most = Math.max(arriving, done) * timeoutMicros;
  const waits = workAt(before, time);
  const work = Math.min(waits, most);
  const excess = arriving - done;
  const full = work >= most && excess > 0;
  // Nothing waits and nothing comes that is not done: idle, whatever more could be done.
  const rate = full || (work === 0 && excess < 0) ? 0 : excess;
  return { after: { work, rate, sinceMicros: time, givingUp: full ? excess : 0 }, gaveUp: waits - work };
}

/** When the line ends by itself: nothing waits any more, or as much as clients have patience for. Infinity: never. */
export function backlogEnds(
  { work, rate, sinceMicros }: Backlog,
  arriving: number,
  done: number,
  timeout: Micros,
): Micros {
  if (rate < 0) return sinceMicros + divCeil(work, -rate);
  if (rate === 0) return Number.POSITIVE_INFINITY;
  return sinceMicros + divCeil(Math.max(0, Math.max(arriving, done) * timeout - work), rate);
}

/** Thousandths of requests in the pod at the line's beginning: those that wait, and those that CPU is spent on. */
export function inFlightMilli({ work }: Backlog, done: number, cpuMicrosPerRequest: number): number {
  return floorOfProduct(work, 1, cpuMicrosPerRequest) + done;
}
