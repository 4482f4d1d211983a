/**
 * Events asked for the very instant that is under way stay out of the heap: most are, since whoever follows a change is
 * woken at once. One lane per phase, first in, first out, which is their total order; the heap's own events of the instant
 * are taken between them by comparison. A lane is empty whenever the clock moves.
 */
import {
  cancelledSlot,
  type EventQueue,
  insertSlot,
  outsideHeap,
  type RawTicket,
  releaseSlot,
  takeSlot,
  ticketOf,
} from './event-queue.ts';

interface Lane {
  orders: Float64Array;
  slots: Int32Array;
  head: number;
  end: number;
}

/** Written only by the functions below. */
export interface NowLanes {
  readonly lanes: readonly Lane[];
  /** A bit for each phase whose lane is not empty. */
  filled: number;
}

/** For phases below `phases`. */
export function createNowLanes(phases: number): NowLanes {
  const newLane = (): Lane => ({ orders: new Float64Array(16), slots: new Int32Array(16), head: 0, end: 0 });
  return { lanes: Array.from({ length: phases }, newLane), filled: 0 };
}

/** Adds an event of the instant under way. `order` must be above that of every event of the phase that was added before. */
export function pushNow(
  now: NowLanes,
  queue: EventQueue,
  phase: number,
  order: number,
  kind: number,
  subject: number,
): RawTicket {
  const slot = takeSlot(queue, kind + outsideHeap, subject);
  const lane = now.lanes[phase]!;
  if (lane.end === lane.slots.length) makeRoom(lane);
  lane.orders[lane.end] = order;
  lane.slots[lane.end] = slot;
  lane.end += 1;
  now.filled |= 1 << phase;
  return ticketOf(queue, slot);
}

/** The phase of the first event that was not cancelled, or -1: none is left. */
export function settleLanes(now: NowLanes, queue: EventQueue): number {
  while (now.filled !== 0) {
    const phase = 31 - Math.clz32(now.filled & -now.filled);
    const slot = now.lanes[phase]!.slots[now.lanes[phase]!.head]!;
    if (!cancelledSlot(queue, slot)) return phase;
    dropHead(now, phase);
    releaseSlot(queue, slot);
  }
  return -1;
}

/** Order of the first event of the phase, after `settleLanes` gave it. */
export function headOrder(now: NowLanes, phase: number): number {
  const lane = now.lanes[phase]!;
  return lane.orders[lane.head]!;
}

/** As `popEvent`, for the phase that `settleLanes` gave. */
export function popNow(now: NowLanes, queue: EventQueue, phase: number): number {
  const lane = now.lanes[phase]!;
  const slot = lane.slots[lane.head]!;
  queue.kinds[slot]! -= outsideHeap;
  dropHead(now, phase);
  releaseSlot(queue, slot);
  return slot;
}

/** Moves all that is left into the heap, which is what is saved. */
export function emptyLanes(now: NowLanes, queue: EventQueue, time: number): void {
  for (const lane of now.lanes) {
    for (let at = lane.head; at < lane.end; at++) {
      const slot = lane.slots[at]!;
      if (cancelledSlot(queue, slot)) releaseSlot(queue, slot);
      else {
        queue.kinds[slot]! -= outsideHeap;
        insertSlot(queue, time, lane.orders[at]!, slot);
      }
    }
  }
  clearLanes(now);
}

/** Forgets all that is left. */
export function clearLanes(now: NowLanes): void {
  for (const lane of now.lanes) {
    lane.head = 0;
    lane.end = 0;
  }
  now.filled = 0;
}

function dropHead(now: NowLanes, phase: number): void {
  const lane = now.lanes[phase]!;
  lane.head += 1;
  if (lane.head < lane.end) return;
  lane.head = 0;
  lane.end = 0;
  now.filled &= ~(1 << phase);
}

/** An instant in which the lane never empties: what was taken makes room first. */
function makeRoom(lane: Lane): void {
  if (lane.head * 2 > lane.end) {
    lane.orders.copyWithin(0, lane.head, lane.end);
    lane.slots.copyWithin(0, lane.head, lane.end);
    lane.end -= lane.head;
    lane.head = 0;
    return;
  }
  const orders = new Float64Array(lane.slots.length * 2);
  const slots = new Int32Array(lane.slots.length * 2);
  orders.set(lane.orders);
  slots.set(lane.slots);
  lane.orders = orders;
  lane.slots = slots;
}
