/**
 * Pods that fail again and again, in turn. A pod that has reached the longest backoff and of whose failures nobody needs
 * to be told goes round: it is tried, fails for the known reason, and waits behind all others of its priority that the
 * same plugins rejected. So their order never changes, and neither does what an event means for them: it moves all that
 * were rejected, or none. A carousel is a ring in which trying a pod is copying its entry from the front to the back, and
 * an event is moving a mark. What became of a pod is written to its row when somebody looks.
 *
 *   tried before all that stand elsewhere      rejected, waiting for an event
 *   ▼ head                      moved ▼                         tail ▼
 *   | active: backoff over | backoff  | unschedulable                |      entries in the order of their stamps
 *
 * Costs: a turn some ten writes, one after the other in memory; an event O(kinds of pods); `settle` O(pods) where pods
 * were tried since; `remove` O(pods).
 */
import type { PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import type { Carousel, Kind } from './queue-groups.ts';
import type { QueueRows } from './queue-rows.ts';

export interface Carousels {
  readonly all: readonly Carousel[];
  find(profile: number, priority: number, plugins: number): Carousel;
  /** The pod has just failed; its row says so. */
  join(carousel: Carousel, kind: Kind, pod: PodId): void;
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

export function createCarousels(rows: QueueRows): Carousels {
  const all: Carousel[] = [];

  function settle(carousel: Carousel): void {
    if (carousel.settled) return;
    carousel.settled = true;
    for (let at = carousel.head; at < carousel.tail; at++) settleAt(carousel, at & carousel.mask);
  }

  function settleAt({ pods, times, expiries, stamps, words, retries }: Carousel, slot: number): void {
    const pod = pods[slot]!;
    const more = retries[slot]!;
    if (more === 0) return;
    retries[slot] = 0;
    rows.attempts[pod]! += more;
    rows.unschedulableCount[pod]! += more;
    rows.seriesCount[pod]! += more;
    rows.untold[pod]! += more;
    rows.timestampMicros[pod] = times[slot]!;
    rows.backoffExpiryMicros[pod] = expiries[slot]!;
    rows.stamp[pod] = stamps[slot]!;
    rows.words[pod] = words[slot]!;
  }

  function copy(carousel: Carousel, from: number, to: number): void {
    const { pods, kinds, times, expiries, stamps, words, retries } = carousel;
    pods[to] = pods[from]!;
    kinds[to] = kinds[from]!;
    times[to] = times[from]!;
    expiries[to] = expiries[from]!;
    stamps[to] = stamps[from]!;
    words[to] = words[from]!;
    retries[to] = retries[from]!;
  }

  /** Twice as many slots; entries keep their places in the count. */
  function grow(carousel: Carousel): void {
    const old = { ...carousel };
    Object.assign(carousel, slotsOf(2 * (old.mask + 1)));
    for (let at = old.head; at < old.tail; at++) {
      const [from, to] = [at & old.mask, at & carousel.mask];
      carousel.pods[to] = old.pods[from]!;
      carousel.kinds[to] = old.kinds[from]!;
      carousel.times[to] = old.times[from]!;
      carousel.expiries[to] = old.expiries[from]!;
      carousel.stamps[to] = old.stamps[from]!;
      carousel.words[to] = old.words[from]!;
      carousel.retries[to] = old.retries[from]!;
    }
  }

  function removeAt(carousel: Carousel, place: number): void {
    const { mask } = carousel;
    const kind = carousel.kinds[place & mask]!;
    const pod = carousel.pods[place & mask]!;
    for (let at = place; at < carousel.tail - 1; at++) copy(carousel, (at + 1) & mask, at & mask);
    carousel.tail -= 1;
    if (place < carousel.moved) carousel.moved -= 1;
    else stopWaiting(carousel, kind, pod);
  }

  function stopWaiting(carousel: Carousel, kind: Kind, pod: PodId): void {
    kind.waiting -= 1;
    if (kind.waiting === 0) carousel.waitingKinds.splice(carousel.waitingKinds.indexOf(kind), 1);
    else if (kind.sample === pod) {
      let at = carousel.tail - 1;
      while (carousel.kinds[at & carousel.mask] !== kind) at -= 1;
      kind.sample = carousel.pods[at & carousel.mask]!;
    }
  }

  function moveAll(carousel: Carousel): void {
    carousel.moved = carousel.tail;
    for (const kind of carousel.waitingKinds) kind.waiting = 0;
    carousel.waitingKinds.length = 0;
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
        head: 0,
        moved: 0,
        tail: 0,
        waitingKinds: [],
        settled: true,
        splits: 0,
      };
      all.push(carousel);
      return carousel;
    },
    join(carousel, kind, pod) {
      if (carousel.tail - carousel.head > carousel.mask) grow(carousel);
      const slot = carousel.tail & carousel.mask;
      carousel.pods[slot] = pod;
      carousel.kinds[slot] = kind;
      carousel.times[slot] = rows.timestampMicros[pod]!;
      carousel.expiries[slot] = rows.backoffExpiryMicros[pod]!;
      carousel.stamps[slot] = rows.stamp[pod]!;
      carousel.words[slot] = rows.words[pod]!;
      carousel.retries[slot] = 0;
      carousel.tail += 1;
      kind.sample = pod;
      if (kind.waiting++ === 0) carousel.waitingKinds.push(kind);
    },
    settle() {
      for (const carousel of all) settle(carousel);
    },
    remove(pod) {
      for (const carousel of all) {
        for (let at = carousel.head; at < carousel.tail; at++) {
          if (carousel.pods[at & carousel.mask] !== pod) continue;
          settleAt(carousel, at & carousel.mask);
          const wasMoved = at < carousel.moved;
          removeAt(carousel, at);
          return wasMoved;
        }
      }
      throw new Error('queue: a pod is in no carousel');
    },
    takeFirst(carousel) {
      const slot = carousel.head & carousel.mask;
      settleAt(carousel, slot);
      const pod = carousel.pods[slot]!;
      if (carousel.head < carousel.moved) carousel.head += 1;
      else removeAt(carousel, carousel.head);
      return pod;
    },
    takeWaiting(carousel) {
      const pods: PodId[] = [];
      for (let at = carousel.moved; at < carousel.tail; at++) {
        settleAt(carousel, at & carousel.mask);
        pods.push(carousel.pods[at & carousel.mask]!);
      }
      moveAll(carousel);
      carousel.tail -= pods.length;
      carousel.moved = carousel.tail;
      return pods;
    },
    moveAll,
    moveBefore(carousel, time) {
      while (carousel.moved < carousel.tail && carousel.times[carousel.moved & carousel.mask]! < time) {
        const slot = carousel.moved & carousel.mask;
        carousel.moved += 1;
        stopWaiting(carousel, carousel.kinds[slot]!, carousel.pods[slot]!);
      }
    },
    clear() {
      all.length = 0;
    },
  };
}

const nobody = null as unknown as Kind;

function slotsOf(count: number) {
  return {
    mask: count - 1,
    pods: new Int32Array(count),
    // Filled, so that the engine keeps it as a list however it is written.
    kinds: new Array<Kind>(count).fill(nobody),
    times: new Float64Array(count),
    expiries: new Float64Array(count),
    stamps: new Float64Array(count),
    words: new Int32Array(count),
    retries: new Int32Array(count),
  };
}
