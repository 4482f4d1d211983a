/**
 * When the entries of a ring were made, in stretches: entries that follow each other by equal steps of time, and by one
 * stamp each, are told by the first of them. Indexes count on and never start anew; the entries are those from `head` to
 * `tail` of the ring that they belong to.
 *
 * Costs: append O(1); the head's instant O(1); another's O(log stretches); removal from the middle O(stretches).
 */
import type { Micros } from '../sim/time.ts';

/** Places count on as well; slots are these, masked. */
export interface Spans {
  mask: number;
  /** Index of the first entry, its instant, the step to the next one, and its stamp. */
  from: Float64Array;
  time: Float64Array;
  step: Float64Array;
  stamp: Float64Array;
  first: number;
  end: number;
}

const columnNames = ['from', 'time', 'step', 'stamp'] as const;

export function createSpans(): Spans {
  return { mask: 15, ...columnsOf(16), first: 0, end: 0 };
}

/** `count` entries from the index on, which is the tail of those that are there. */
export function appendSpan(
  spans: Spans,
  index: number,
  count: number,
  time: Micros,
  step: Micros,
  stamp: number,
): void {
  if (spans.end > spans.first && goesOn(spans, index, count, time, step, stamp)) return;
  if (spans.end - spans.first > spans.mask) grow(spans);
  put(spans, spans.end++ & spans.mask, index, time, step, stamp);
}

/** Whether they could be added to the last stretch, which was done. */
function goesOn(spans: Spans, index: number, count: number, time: Micros, step: Micros, stamp: number): boolean {
  const last = (spans.end - 1) & spans.mask;
  const length = index - spans.from[last]!;
  if (stamp !== spans.stamp[last]! + length) return false;
  if (length === 1) {
    const between = time - spans.time[last]!;
    if (between < 0 || (count > 1 && between !== step)) return false;
    spans.step[last] = between;
    return true;
  }
  if (count > 1 && step !== spans.step[last]) return false;
  return time === spans.time[last]! + length * spans.step[last]!;
}

/** Entries before the index, which is not beyond the tail, are gone. */
export function dropBefore(spans: Spans, index: number, tail: number): void {
  if (index === tail) spans.first = spans.end;
  else while (spans.end - spans.first > 1 && spans.from[(spans.first + 1) & spans.mask]! <= index) spans.first += 1;
}

/** Slot of the stretch with the entry. */
export function spanOf(spans: Spans, index: number): number {
  const { from, mask } = spans;
  let low = spans.first;
  let high = spans.end - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (from[middle & mask]! <= index) low = middle;
    else high = middle - 1;
  }
  return low & mask;
}

/** Of an entry in the stretch at this slot. */
export function timeIn({ from, time, step }: Spans, slot: number, index: number): Micros {
  return time[slot]! + (index - from[slot]!) * step[slot]!;
}

export function stampIn({ from, stamp }: Spans, slot: number, index: number): number {
  return stamp[slot]! + index - from[slot]!;
}

/** Index after the last entry in the stretch of the first one. */
export function firstSpanEnd({ from, mask, first, end }: Spans, tail: number): number {
  return end - first > 1 ? from[(first + 1) & mask]! : tail;
}

/** The first entry from `index` on that was not made before `time`, or the tail. Instants do not go back. */
export function firstSince(spans: Spans, index: number, tail: number, time: Micros): number {
  let low = index;
  let high = tail;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (timeIn(spans, spanOf(spans, middle), middle) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes one entry out: those behind it move up by one. */
export function removeEntry(spans: Spans, index: number, tail: number): void {
  if (spans.end - spans.first > spans.mask) grow(spans);
  const { mask, from, time, step, stamp } = spans;
  let own = spans.end - 1;
  while (from[own & mask]! > index) own -= 1;
  const slot = own & mask;
  const next = own + 1 < spans.end ? from[(own + 1) & mask]! : tail;
  for (let at = own + 1; at < spans.end; at++) from[at & mask]! -= 1;
  const start = from[slot]!;
  if (next - start === 1) closeGap(spans, own);
  else if (index === start) {
    time[slot]! += step[slot]!;
    stamp[slot]! += 1;
  } else if (index < next - 1) {
    openGap(spans, own + 1);
    const [later, at] = [time[slot]! + (index + 1 - start) * step[slot]!, stamp[slot]! + index + 1 - start];
    put(spans, (own + 1) & mask, index, later, step[slot]!, at);
  }
}

function closeGap(spans: Spans, place: number): void {
  spans.end -= 1;
  for (let at = place; at < spans.end; at++) copy(spans, (at + 1) & spans.mask, at & spans.mask);
}

function openGap(spans: Spans, place: number): void {
  for (let at = spans.end; at > place; at--) copy(spans, (at - 1) & spans.mask, at & spans.mask);
  spans.end += 1;
}

function copy(spans: Spans, one: number, other: number): void {
  for (const name of columnNames) spans[name][other] = spans[name][one]!;
}

function put(spans: Spans, slot: number, index: number, time: Micros, step: Micros, stamp: number): void {
  spans.from[slot] = index;
  spans.time[slot] = time;
  spans.step[slot] = step;
  spans.stamp[slot] = stamp;
}

function grow(spans: Spans): void {
  const old = { ...spans };
  Object.assign(spans, columnsOf(2 * (old.mask + 1)));
  spans.mask = 2 * old.mask + 1;
  for (let at = old.first; at < old.end; at++) {
    for (const name of columnNames) spans[name][at & spans.mask] = old[name][at & old.mask]!;
  }
}

function columnsOf(slots: number) {
  return {
    from: new Float64Array(slots),
    time: new Float64Array(slots),
    step: new Float64Array(slots),
    stamp: new Float64Array(slots),
  };
}
