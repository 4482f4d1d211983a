/**
 * Pods that fail again and again, in turn. A pod that has reached the longest backoff and of whose failures nobody needs
 * to be told goes round: it is tried, fails for the known reason, and waits behind all others of its priority that the
 * same plugins rejected. So their order never changes, and neither does what an event means for them: it moves all that
 * were rejected, or none. A carousel is a ring in which trying a pod is copying its entry from the front to the back, and
 * an event is moving a mark. Who tries pods without pause tries each a step after the one before, so that instants,
 * backoffs and stamps follow from those of a few entries (queue-spans.ts). What became of a pod is written to its row when
 * somebody looks.
 *
 *   tried before all that stand elsewhere      rejected, waiting for an event
 *   ▼ head                      moved ▼                         tail ▼
 *   | active: backoff over | backoff  | unschedulable                |      entries in the order of their stamps
 *
 * Costs: a turn four writes, one after the other in memory; an event O(kinds of pods); `settle` O(pods) where pods were
 * tried since; `remove` O(pods).
 */
import { grown } from '../cluster/columns.ts';
import type { PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import { orderingWindowMicros } from './queue-backoff.ts';
import type { Carousel, Kind } from './queue-groups.ts';
import type { QueueRows } from './queue-rows.ts';
import {
  appendSpan,
  createSpans,
  dropBefore,
  firstSince,
  removeEntry,
  spanOf,
  stampIn,
  timeIn,
} from './queue-spans.ts';

export interface Carousels {
  readonly all: readonly Carousel[];
  find(profile: number, priority: number, plugins: number): Carousel;
  /** The pod has just failed; its row says so. */
  join(carousel: Carousel, kind: Kind, pod: PodId): void;
  /**
   * Tries pods at the head, of which `count` and more are there, beginning at `at`; the first stamp is `stamp`. Ends at a
   * pod whose kind does not fail as these do, which `fails` tells of one of its pods, once per `round`. How many.
   */
  turn(carousel: Carousel, count: number, at: Micros, step: Micros, stamp: number, round: Round): number;
  /** Writes what became of all pods to their rows. */
  settle(): void;
  /** Takes a pod out, whose row is settled. True: it was not rejected only, an event moved it since. */
  remove(pod: PodId): boolean;
  /** Takes out all pods that wait, whose rows are settled, in the order of their stamps. */
  takeWaiting(carousel: Carousel): PodId[];
  /** Takes out the pod at the head, whose row is settled. */
  takeFirst(carousel: Carousel): PodId;
  /** All that waited have been moved. */
  moveAll(carousel: Carousel): void;
  /** As `moveAll`, of those that failed before `time`. */
  moveBefore(carousel: Carousel, time: Micros): void;
  clear(): void;
}

/** What is known of kinds holds for a round. */
export interface Round {
  /** Another one, never 0, where other answers may hold. */
  readonly number: number;
  /** What pods of this one's kind are told, if they fail as those of the carousel do; -1: they do not, or may not. */
  wordsFor(carousel: Carousel, pod: PodId): number;
}

/** `longestMicros`: the backoff of all pods here. */
export function createCarousels(rows: QueueRows, longestMicros: Micros): Carousels {
  const all: Carousel[] = [];

  function settle(carousel: Carousel): void {
    if (carousel.settled) return;
    carousel.settled = true;
    for (let at = carousel.head; at < carousel.tail; at++) settleAt(carousel, at);
  }

  function settleAt({ mask, spans, pods, words, retries }: Carousel, index: number): void {
    const slot = index & mask;
    const pod = pods[slot]!;
    const more = retries[slot]!;
    if (more === 0) return;
    retries[slot] = 0;
    rows.attempts[pod]! += more;
    rows.unschedulableCount[pod]! += more;
    rows.seriesCount[pod]! += more;
    rows.untold[pod]! += more;
    const span = spanOf(spans, index);
    const time = timeIn(spans, span, index);
    rows.timestampMicros[pod] = time;
    rows.backoffExpiryMicros[pod] = wholeSecond(time + longestMicros);
    rows.stamp[pod] = stampIn(spans, span, index);
    rows.words[pod] = words[slot]!;
  }

  /** Twice as many slots; entries keep their places in the count. */
  function grow(carousel: Carousel): void {
    const old = { ...carousel };
    Object.assign(carousel, slotsOf(2 * (old.mask + 1)));
    for (let at = old.head; at < old.tail; at++) {
      const [from, to] = [at & old.mask, at & carousel.mask];
      carousel.pods[to] = old.pods[from]!;
      carousel.kinds[to] = old.kinds[from]!;
      carousel.words[to] = old.words[from]!;
      carousel.retries[to] = old.retries[from]!;
    }
  }

  function removeAt(carousel: Carousel, place: number): void {
    const { mask, pods, kinds, words, retries } = carousel;
    removeEntry(carousel.spans, place, carousel.tail);
    for (let at = place; at < carousel.tail - 1; at++) {
      const [from, to] = [(at + 1) & mask, at & mask];
      pods[to] = pods[from]!;
      kinds[to] = kinds[from]!;
      words[to] = words[from]!;
      retries[to] = retries[from]!;
    }
    carousel.tail -= 1;
    if (place < carousel.moved) carousel.moved -= 1;
    else findSamples(carousel);
  }

  /** One pod of each kind that waits. */
  function findSamples(carousel: Carousel): void {
    const { mask, pods, kinds, seen, samples } = carousel;
    carousel.moves += 1;
    samples.length = 0;
    for (let at = carousel.moved; at < carousel.tail; at++) {
      const kind = kinds[at & mask]!;
      if (seen[kind] === carousel.moves) continue;
      seen[kind] = carousel.moves;
      samples.push(pods[at & mask]!);
    }
  }

  function moveAll(carousel: Carousel): void {
    carousel.moved = carousel.tail;
    carousel.moves += 1;
    carousel.samples.length = 0;
  }

  return {
    all,
    find(profile, priority, plugins) {
      for (const each of all) {
        if (each.plugins === plugins && each.priority === priority && each.profile === profile) return each;
      }
      const carousel: Carousel = {
        profile,
        priority,
        plugins,
        ...slotsOf(16),
        spans: createSpans(),
        head: 0,
        moved: 0,
        tail: 0,
        known: new Int32Array(16),
        wordsOf: new Int32Array(16),
        seen: new Int32Array(16),
        moves: 1,
        samples: [],
        settled: true,
        splits: 0,
      };
      all.push(carousel);
      return carousel;
    },
    join(carousel, { id }, pod) {
      if (carousel.tail - carousel.head > carousel.mask) grow(carousel);
      if (id >= carousel.known.length) {
        carousel.known = grown(carousel.known, id + 1, 0);
        carousel.wordsOf = grown(carousel.wordsOf, id + 1, 0);
        carousel.seen = grown(carousel.seen, id + 1, 0);
      }
      const slot = carousel.tail & carousel.mask;
      carousel.pods[slot] = pod;
      carousel.kinds[slot] = id;
      carousel.words[slot] = rows.words[pod]!;
      carousel.retries[slot] = 0;
      appendSpan(carousel.spans, carousel.tail, 1, rows.timestampMicros[pod]!, 0, rows.stamp[pod]!);
      carousel.tail += 1;
      // The number may have been another kind's before.
      carousel.known[id] = 0;
      if (carousel.seen[id] === carousel.moves) return;
      carousel.seen[id] = carousel.moves;
      carousel.samples.push(pod);
    },
    turn(carousel, count, at, step, stamp, round) {
      const { mask, head, tail, pods, kinds, words, retries, known, wordsOf, seen, moves, samples } = carousel;
      const { number } = round;
      let done = 0;
      for (; done < count; done++) {
        const from = (head + done) & mask;
        const kind = kinds[from]!;
        const pod = pods[from]!;
        if (known[kind] !== number) {
          const told = round.wordsFor(carousel, pod);
          if (told < 0) break;
          known[kind] = number;
          wordsOf[kind] = told;
        }
        const to = (tail + done) & mask;
        pods[to] = pod;
        kinds[to] = kind;
        words[to] = wordsOf[kind]!;
        retries[to] = retries[from]! + 1;
        if (seen[kind] !== moves) {
          seen[kind] = moves;
          samples.push(pod);
        }
      }
      if (done === 0) return 0;
      appendSpan(carousel.spans, tail, done, at, step, stamp);
      carousel.head = head + done;
      carousel.tail = tail + done;
      dropBefore(carousel.spans, carousel.head, carousel.tail);
      carousel.settled = false;
      return done;
    },
    settle() {
      for (const carousel of all) settle(carousel);
    },
    remove(pod) {
      for (const carousel of all) {
        for (let at = carousel.head; at < carousel.tail; at++) {
          if (carousel.pods[at & carousel.mask] !== pod) continue;
          settleAt(carousel, at);
          const wasMoved = at < carousel.moved;
          removeAt(carousel, at);
          dropBefore(carousel.spans, carousel.head, carousel.tail);
          return wasMoved;
        }
      }
      throw new Error('queue: a pod is in no carousel');
    },
    takeFirst(carousel) {
      settleAt(carousel, carousel.head);
      const pod = carousel.pods[carousel.head & carousel.mask]!;
      if (carousel.head < carousel.moved) carousel.head += 1;
      else removeAt(carousel, carousel.head);
      dropBefore(carousel.spans, carousel.head, carousel.tail);
      return pod;
    },
    takeWaiting(carousel) {
      const pods: PodId[] = [];
      const { moved } = carousel;
      for (let at = moved; at < carousel.tail; at++) {
        settleAt(carousel, at);
        pods.push(carousel.pods[at & carousel.mask]!);
      }
      while (carousel.tail > moved) {
        removeEntry(carousel.spans, carousel.tail - 1, carousel.tail);
        carousel.tail -= 1;
      }
      dropBefore(carousel.spans, carousel.head, carousel.tail);
      moveAll(carousel);
      return pods;
    },
    moveAll,
    moveBefore(carousel, time) {
      const { moved, tail, spans } = carousel;
      if (moved === tail || timeIn(spans, spanOf(spans, moved), moved) >= time) return;
      carousel.moved = firstSince(spans, moved, tail, time);
      findSamples(carousel);
    },
    clear() {
      all.length = 0;
    },
  };
}

/** When the backoff of the entry ends. */
export function expiryAt({ spans }: Carousel, index: number, longestMicros: Micros): Micros {
  return wholeSecond(timeIn(spans, spanOf(spans, index), index) + longestMicros);
}

/** v1.34 backoff_queue.go: backoffs end on whole seconds. */
export function wholeSecond(time: Micros): Micros {
  return time - (time % orderingWindowMicros);
}

function slotsOf(count: number) {
  return {
    mask: count - 1,
    pods: new Int32Array(count),
    kinds: new Int32Array(count),
    words: new Int32Array(count),
    retries: new Int32Array(count),
  };
}
