/**
 * Pending events in total order: time, then `order`, which is phase × 2^50 + sequence and so exact in a double and
 * different for every event. Plain parallel typed arrays: saved, forked and hashed like any other state.
 *
 * A heap of four children per node holds (time, order, slot); kind and subject stay put in the slot, so a sift moves 20
 * bytes. Push and pop: O(log n), no allocation but for doubling. Cancel: O(1), lazily: the slot is marked and the entry
 * skipped when it comes up; once more than half of the entries are cancelled they are swept out (O(n), amortised O(1)).
 * Figures and the alternatives: docs/decisions/001-event-queue.md.
 */
import { assert } from './invariant.ts';
import type { StateReader, StateWriter } from './state.ts';

/** Written only by the functions below. */
export interface EventQueue {
  /** The heap, `size` entries. */
  times: Float64Array;
  orders: Float64Array;
  slots: Int32Array;
  size: number;
  /** By slot: kind of a pending event, with `outsideHeap` on it where that holds; −1 once cancelled. */
  kinds: Int32Array;
  subjects: Float64Array;
  /**
   * By slot: how often it was used; makes tickets of the past invalid. Whole numbers, as doubles since tickets are: the
   * engine then reckons with doubles from the first ticket on, and not anew from the first that passes 2^31.
   */
  versions: Float64Array;
  /** Slots given back, a stack; slots from `usedSlots` on were never used. */
  freeSlots: Int32Array;
  freeCount: number;
  usedSlots: number;
  /** Cancelled entries still in the heap. */
  cancelled: number;
}

/** Names one pending event: version × 2^24 + slot. */
export type RawTicket = number;

/** Added to the kind of an event whose owner keeps it elsewhere than in the heap. Kinds are below it. */
export const outsideHeap = 0x40000000;

/** Orders below this are sequence numbers alone: a phase times this is added. */
export const ordersPerPhase = 0x4000000000000; // 2^50: eight phases fit in 2^53

/** An empty queue. */
export function createEventQueue(capacity = 64): EventQueue {
  return {
    times: new Float64Array(capacity),
    orders: new Float64Array(capacity),
    slots: new Int32Array(capacity),
    size: 0,
    kinds: new Int32Array(capacity),
    subjects: new Float64Array(capacity),
    versions: new Float64Array(capacity),
    freeSlots: new Int32Array(capacity),
    freeCount: 0,
    usedSlots: 0,
    cancelled: 0,
  };
}

/** Adds an event; `order` must differ from that of every pending event. */
export function pushEvent(queue: EventQueue, time: number, order: number, kind: number, subject: number): RawTicket {
  const slot = takeSlot(queue, kind, subject);
  insertSlot(queue, time, order, slot);
  return ticketOf(queue, slot);
}

/** A slot for an event that `insertSlot` puts into the heap, or that its owner keeps elsewhere until `releaseSlot`. */
export function takeSlot(queue: EventQueue, kind: number, subject: number): number {
  let slot: number;
  if (queue.freeCount > 0) {
    slot = queue.freeSlots[--queue.freeCount]!;
  } else {
    slot = queue.usedSlots++;
    if (slot === queue.kinds.length) growSlots(queue);
  }
  queue.kinds[slot] = kind;
  queue.subjects[slot] = subject;
  return slot;
}

/** Puts the event of a slot into the heap. */
export function insertSlot(queue: EventQueue, time: number, order: number, slot: number): void {
  const size = queue.size++;
  if (size === queue.times.length) growHeap(queue);
  queue.times[size] = time;
  queue.orders[size] = order;
  queue.slots[size] = slot;
  siftUp(queue.times, queue.orders, queue.slots, size);
}

/** Names the slot's event, as long as it is pending. */
export function ticketOf(queue: EventQueue, slot: number): RawTicket {
  return queue.versions[slot]! * slotLimit + slot;
}

/** Whether the event of a slot that was not released yet was cancelled. */
export function cancelledSlot(queue: EventQueue, slot: number): boolean {
  return queue.kinds[slot]! < 0;
}

/**
 * Brings the first event that was not cancelled to the top and returns true, or false when none is left. The top is then
 * read as `times[0]`, `orders[0]`.
 */
export function settleTop(queue: EventQueue): boolean {
  while (queue.size > 0) {
    const slot = queue.slots[0]!;
    if (queue.kinds[slot]! >= 0) return true;
    queue.cancelled -= 1;
    removeTop(queue);
    releaseSlot(queue, slot);
  }
  return false;
}

/**
 * Removes the top after `settleTop` said true and returns its slot: `kinds[slot]` and `subjects[slot]` may be read until
 * the next push. Its ticket is invalid from here on.
 */
export function popEvent(queue: EventQueue): number {
  const slot = queue.slots[0]!;
  removeTop(queue);
  releaseSlot(queue, slot);
  return slot;
}

/** Cancels a pending event; false when it was cancelled before, or has run. */
export function cancelEvent(queue: EventQueue, ticket: RawTicket): boolean {
  const slot = ticket % slotLimit;
  const version = (ticket - slot) / slotLimit;
  if (slot >= queue.usedSlots || queue.versions[slot] !== version || queue.kinds[slot]! < 0) return false;
  const inHeap = queue.kinds[slot]! < outsideHeap;
  queue.kinds[slot] = -1;
  if (!inHeap) return true;
  queue.cancelled += 1;
  if (queue.cancelled > 64 && queue.cancelled * 2 > queue.size) sweep(queue);
  return true;
}

/** Saves the queue; tickets stay valid in whatever is restored from it. */
export function saveEventQueue(queue: EventQueue, name: string, writer: StateWriter): void {
  writer.array(`${name}.times`, queue.times, queue.size);
  writer.array(`${name}.orders`, queue.orders, queue.size);
  writer.array(`${name}.slots`, queue.slots, queue.size);
  // Of slots that nobody uses their versions count alone: after a burst they are most.
  const used = slotsInUse(queue);
  writer.array(`${name}.used`, used);
  writer.array(
    `${name}.kinds`,
    used.map((slot) => queue.kinds[slot]!),
  );
  writer.array(
    `${name}.subjects`,
    Float64Array.from(used, (slot) => queue.subjects[slot]!),
  );
  writer.array(`${name}.versions`, queue.versions, queue.usedSlots);
  writer.array(`${name}.freeSlots`, queue.freeSlots, queue.freeCount);
  writer.number(`${name}.cancelled`, queue.cancelled);
}

/** Restores what `saveEventQueue` saved. */
export function loadEventQueue(queue: EventQueue, name: string, reader: StateReader): void {
  queue.times = reader.array(`${name}.times`, Float64Array);
  queue.orders = reader.array(`${name}.orders`, Float64Array);
  queue.slots = reader.array(`${name}.slots`, Int32Array);
  queue.size = queue.times.length;
  queue.versions = reader.array(`${name}.versions`, Float64Array);
  queue.usedSlots = queue.versions.length;
  queue.kinds = new Int32Array(queue.usedSlots);
  queue.subjects = new Float64Array(queue.usedSlots);
  const kinds = reader.array(`${name}.kinds`, Int32Array);
  const subjects = reader.array(`${name}.subjects`, Float64Array);
  for (const [at, slot] of reader.array(`${name}.used`, Int32Array).entries()) {
    queue.kinds[slot] = kinds[at]!;
    queue.subjects[slot] = subjects[at]!;
  }
  const free = reader.array(`${name}.freeSlots`, Int32Array);
  queue.freeCount = free.length;
  queue.freeSlots = new Int32Array(queue.usedSlots);
  queue.freeSlots.set(free);
  queue.cancelled = reader.number(`${name}.cancelled`);
}

const slotLimit = 0x1000000; // 2^24 pending events at once
const versionLimit = 0x1fffffff; // 2^29 − 1: version × 2^24 + slot stays below 2^53

/** The slot's event has run or was skipped: its ticket is invalid from here on. */
export function releaseSlot(queue: EventQueue, slot: number): void {
  const version = queue.versions[slot]! + 1;
  queue.versions[slot] = version;
  // A slot whose versions are used up is never given out again: a ticket can never mean a later event.
  if (version < versionLimit) queue.freeSlots[queue.freeCount++] = slot;
}

/** Slots that were not given back, in their order. */
function slotsInUse({ freeSlots, freeCount, usedSlots }: EventQueue): Int32Array {
  const isFree = new Uint8Array(usedSlots);
  for (let at = 0; at < freeCount; at++) isFree[freeSlots[at]!] = 1;
  const used = new Int32Array(usedSlots - freeCount);
  let count = 0;
  for (let slot = 0; slot < usedSlots; slot++) if (isFree[slot] === 0) used[count++] = slot;
  return used;
}

function removeTop(queue: EventQueue): void {
  const last = --queue.size;
  if (last === 0) return;
  siftDown(queue.times, queue.orders, queue.slots, last, 0, last);
}

/** Moves the entry at `index` up to its place. (Entries are passed by index: a double passed to a call may be boxed.) */
function siftUp(times: Float64Array, orders: Float64Array, slots: Int32Array, index: number): void {
  const time = times[index]!;
  const order = orders[index]!;
  const slot = slots[index]!;
  let hole = index;
  while (hole > 0) {
    const parent = (hole - 1) >> 2;
    const parentTime = times[parent]!;
    if (parentTime < time || (parentTime === time && orders[parent]! < order)) break;
    times[hole] = parentTime;
    orders[hole] = orders[parent]!;
    slots[hole] = slots[parent]!;
    hole = parent;
  }
  times[hole] = time;
  orders[hole] = order;
  slots[hole] = slot;
}

/** Puts the entry that stands at `from` into the hole `index` or below it, in a heap of `size` entries. */
function siftDown(
  times: Float64Array,
  orders: Float64Array,
  slots: Int32Array,
  size: number,
  index: number,
  from: number,
): void {
  const time = times[from]!;
  const order = orders[from]!;
  const slot = slots[from]!;
  let hole = index;
  for (;;) {
    let best = hole * 4 + 1;
    if (best >= size) break;
    let bestTime = times[best]!;
    const end = Math.min(best + 4, size);
    for (let child = best + 1; child < end; child++) {
      const childTime = times[child]!;
      if (childTime < bestTime || (childTime === bestTime && orders[child]! < orders[best]!)) {
        best = child;
        bestTime = childTime;
      }
    }
    if (bestTime > time || (bestTime === time && orders[best]! > order)) break;
    times[hole] = bestTime;
    orders[hole] = orders[best]!;
    slots[hole] = slots[best]!;
    hole = best;
  }
  times[hole] = time;
  orders[hole] = order;
  slots[hole] = slot;
}

/** Drops the cancelled entries and builds the heap anew. Never observable: the order is total. */
function sweep(queue: EventQueue): void {
  const { times, orders, slots, kinds } = queue;
  let kept = 0;
  for (let i = 0; i < queue.size; i++) {
    const slot = slots[i]!;
    if (kinds[slot]! < 0) {
      releaseSlot(queue, slot);
      continue;
    }
    times[kept] = times[i]!;
    orders[kept] = orders[i]!;
    slots[kept] = slot;
    kept += 1;
  }
  queue.size = kept;
  queue.cancelled = 0;
  for (let i = (kept - 2) >> 2; i >= 0; i--) siftDown(times, orders, slots, kept, i, i);
}

function growHeap(queue: EventQueue): void {
  const capacity = longer(queue.times.length);
  queue.times = grown(queue.times, new Float64Array(capacity));
  queue.orders = grown(queue.orders, new Float64Array(capacity));
  queue.slots = grown(queue.slots, new Int32Array(capacity));
}

function growSlots(queue: EventQueue): void {
  const capacity = Math.min(slotLimit, longer(queue.kinds.length));
  assert(queue.kinds.length < slotLimit, () => `event queue: more than ${slotLimit} events pending`);
  queue.kinds = grown(queue.kinds, new Int32Array(capacity));
  queue.subjects = grown(queue.subjects, new Float64Array(capacity));
  queue.versions = grown(queue.versions, new Float64Array(capacity));
  queue.freeSlots = grown(queue.freeSlots, new Int32Array(capacity));
}

/** Short queues double, long ones grow by a quarter: what they do not use is memory as well. */
function longer(length: number): number {
  return length < 65_536 ? Math.max(64, length * 2) : length + (length >> 2);
}

function grown<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
