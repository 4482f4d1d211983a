/** What comes next, and how far ahead of it the handler of an event may act without anybody's noticing. */
import { type EventQueue, settleTop } from './event-queue.ts';
import type { Micros } from './time.ts';

/**
 * The last instant up to which nothing else is pending and which the run will reach: its horizon, or the instant before
 * the next event. Earlier than now where there is none, as in a run by single steps, whose horizon is −1.
 */
export function quietUntil(horizon: Micros, queue: EventQueue, heads: EventQueue): Micros {
  let until = horizon;
  if (settleTop(queue)) until = Math.min(until, queue.times[0]! - 1);
  if (heads.size > 0) until = Math.min(until, heads.times[0]! - 1);
  return until;
}

/** Whether a feed's head comes before the queue's top. Both are settled and not empty. */
export function headFirst(queue: EventQueue, heads: EventQueue): boolean {
  const headTime = heads.times[0]!;
  const topTime = queue.times[0]!;
  return headTime < topTime || (headTime === topTime && heads.orders[0]! < queue.orders[0]!);
}
