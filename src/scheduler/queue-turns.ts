/**
 * Carousels as a part of the queue: what events do to them, where their pods would stand without them, and how pods come
 * back to the lines and the pool. `second` is that of the last flush of backoffs: whoever was moved and whose backoff
 * ended before it is active.
 */
import type { PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import type { ClusterEvent } from './events.ts';
import { orderingWindowMicros } from './queue-backoff.ts';
import { type Carousels, expiryAt } from './queue-carousel.ts';
import { type Carousel, Strategy } from './queue-groups.ts';
import type { PodHeap } from './queue-heap.ts';
import type { UnschedulablePool } from './queue-pool.ts';
import { Place, type QueueRows } from './queue-rows.ts';
import { firstSince, spanOf, timeIn } from './queue-spans.ts';

export interface Turns {
  /** The pod leaves its carousel and waits in the place in which it is really. */
  leave(pod: PodId, second: Micros): void;
  /** As `leave`, for all pods. */
  empty(second: Micros): void;
  /** Moves those of at most this priority that the event may help. */
  move(event: ClusterEvent, priorityMax: number): void;
  /** Whether some wait for an event. */
  isWaiting(): boolean;
  lengths(second: Micros): { readonly active: number; readonly backoff: number; readonly unschedulable: number };
  /** When the one failed that waits for an event for longest; Infinity: none does. */
  oldestMicros(): Micros;
  /** When the next backoff of one that was moved is flushed; Infinity: none is. */
  backoffOver(second: Micros): Micros;
}

export interface TurnsOptions {
  readonly rows: QueueRows;
  readonly carousels: Carousels;
  readonly pool: UnschedulablePool;
  readonly active: PodHeap;
  readonly backoff: PodHeap;
  /** The backoff of all pods in carousels. */
  readonly longestMicros: Micros;
}

export function createTurns({ rows, carousels, pool, active, backoff, longestMicros }: TurnsOptions): Turns {
  /** The first that was moved and whose backoff is not over, or the first that was not moved. */
  const firstInBackoff = ({ spans, head, moved }: Carousel, second: Micros): number =>
    firstSince(spans, head, moved, second - longestMicros);

  function putBack(pod: PodId, wasMoved: boolean, second: Micros): void {
    const isOver = wasMoved && rows.backoffExpiryMicros[pod]! < second;
    rows.place[pod] = !wasMoved ? Place.unschedulable : isOver ? Place.active : Place.backoff;
    if (wasMoved) (isOver ? active : backoff).add(pod);
    else pool.addSorted([pod]);
  }

  /** Those that wait for an event wait in the pool. */
  function splitOff(carousel: Carousel): void {
    const waiting = carousels.takeWaiting(carousel);
    for (const pod of waiting) rows.place[pod] = Place.unschedulable;
    pool.addSorted(waiting);
  }

  return {
    leave: (pod, second) => putBack(pod, carousels.remove(pod), second),
    empty(second) {
      for (const carousel of carousels.all) {
        splitOff(carousel);
        while (carousel.head < carousel.moved) putBack(carousels.takeFirst(carousel), true, second);
      }
    },
    move(event, priorityMax) {
      for (const carousel of carousels.all) {
        if (carousel.moved === carousel.tail || carousel.priority > priorityMax) continue;
        const { profile, plugins } = carousel;
        let strategy = pool.strategyForAll(carousels.samples(carousel, false), profile, plugins, event);
        // Not the same for all; it may be for those that wait.
        strategy ??= pool.strategyForAll(carousels.samples(carousel, true), profile, plugins, event);
        if (strategy === Strategy.afterBackoff) carousels.moveAll(carousel);
        else if (strategy === null) {
          carousel.splits += 1;
          splitOff(carousel);
        }
      }
    },
    isWaiting: () => carousels.all.some(({ moved, tail }) => moved < tail),
    lengths(second) {
      const found = { active: 0, backoff: 0, unschedulable: 0 };
      for (const carousel of carousels.all) {
        const { head, moved, tail } = carousel;
        const from = firstInBackoff(carousel, second);
        found.active += from - head;
        found.backoff += moved - from;
        found.unschedulable += tail - moved;
      }
      return found;
    },
    oldestMicros() {
      let oldest = Number.POSITIVE_INFINITY;
      for (const { moved, tail, spans } of carousels.all) {
        if (moved < tail) oldest = Math.min(oldest, timeIn(spans, spanOf(spans, moved), moved));
      }
      return oldest;
    },
    backoffOver(second) {
      let over = Number.POSITIVE_INFINITY;
      for (const carousel of carousels.all) {
        const first = firstInBackoff(carousel, second);
        if (first === carousel.moved) continue;
        over = Math.min(over, expiryAt(carousel, first, longestMicros) + orderingWindowMicros);
      }
      return over;
    },
  };
}
