/**
 * Inputs that already stand in time order (arrivals, traces) stay out of the heap: each feed keeps a cursor, and a small
 * queue holds the head of each feed alone. The next head costs O(log feeds), whatever is pending beside it.
 */
import type { EventQueue } from './event-queue.ts';
import { createEventQueue, loadEventQueue, popEvent, pushEvent, saveEventQueue } from './event-queue.ts';
import type { StateReader, StateWriter } from './state.ts';

/** One input: an event per element of `times`, ascending; `order` places all of them among equal times. */
export interface Feed {
  readonly kind: number;
  readonly times: Float64Array;
  readonly order: number;
  /** Index of the head; `times.length` when the feed is used up. */
  next: number;
}

/** Written only by the functions below. */
export interface Feeds {
  readonly list: Feed[];
  /** One entry per feed that is not used up; the subject is the feed's index. Nothing in it is ever cancelled. */
  readonly heads: EventQueue;
}

/** No feeds. */
export function createFeeds(): Feeds {
  return { list: [], heads: createEventQueue(16) };
}

/** Adds a feed; the array is kept by reference. */
export function addFeed(feeds: Feeds, kind: number, times: Float64Array, order: number): void {
  const index = feeds.list.push({ kind, times, order, next: 0 }) - 1;
  if (times.length > 0) pushEvent(feeds.heads, times[0]!, order, 0, index);
}

/** Moves the cursor of the feed with the first head, and returns the feed: the event taken is `next - 1`. */
export function takeHead(feeds: Feeds): Feed {
  const heads = feeds.heads;
  const index = heads.subjects[popEvent(heads)]!;
  const feed = feeds.list[index]!;
  feed.next += 1;
  if (feed.next < feed.times.length) pushEvent(heads, feed.times[feed.next]!, feed.order, 0, index);
  return feed;
}

/** Saves the cursors; the times themselves are shared by reference. */
export function saveFeeds(feeds: Feeds, name: string, writer: StateWriter): void {
  saveEventQueue(feeds.heads, `${name}.heads`, writer);
  const cursors = feeds.list.map(({ kind, order, next }) => ({ kind, order, next }));
  writer.json(`${name}.cursors`, cursors);
  feeds.list.forEach((feed, i) => {
    writer.shared(`${name}.${i}.times`, feed.times);
  });
}

/** Restores what `saveFeeds` saved. */
export function loadFeeds(feeds: Feeds, name: string, reader: StateReader): void {
  loadEventQueue(feeds.heads, `${name}.heads`, reader);
  feeds.list.length = 0;
  reader.json<{ kind: number; order: number; next: number }[]>(`${name}.cursors`).forEach((cursor, i) => {
    feeds.list.push({ ...cursor, times: reader.shared<Float64Array>(`${name}.${i}.times`) });
  });
}
