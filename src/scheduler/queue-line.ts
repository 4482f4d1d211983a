/**
 * The active queue, or the backoff queue, where pods go by priority: an ordered set made of tracks. Pods of one priority
 * that have failed equally often wait equally long, so each of their kinds comes in the order in which it will go; only
 * pods that do not (they were updated, or moved by an event that older ones had to wait for) stand in a heap.
 *
 * Costs: add and poll O(number of tracks that are not empty), O(log n) more for pods of the heap; remove O(1) as there.
 */
import type { PodId } from '../cluster/pods.ts';
import { createPodHeap, type PodHeap } from './queue-heap.ts';
import type { QueueRows } from './queue-rows.ts';
import type { Track, Tracks } from './queue-tracks.ts';

/** Pods that are next, one after the other: those of `track` for as long as they go before a pod with these keys. */
export interface Run {
  track: Track | null;
  byExpiry: boolean;
  priority: number;
  limitExpiryMicros: number;
  limitPriority: number;
  limitStamp: number;
}

export interface PodLine extends PodHeap {
  /** Says whose turn it is; `track` is null where it is a pod of the heap, or where there is none. */
  nextRun(run: Run): void;
  /** So many pods of the run were taken out of its track. */
  taken(count: number): void;
}

/** Whether it is no longer the turn of the run's pods, but of others: the keys are those of the run's first pod. */
export function isBeyond(run: Run, expiryMicros: number, stamp: number): boolean {
  if (run.byExpiry && expiryMicros !== run.limitExpiryMicros) return expiryMicros > run.limitExpiryMicros;
  return run.priority === run.limitPriority ? stamp > run.limitStamp : run.priority < run.limitPriority;
}

export interface LineOptions {
  readonly rows: QueueRows;
  readonly tracks: Tracks;
  readonly priorityOf: (pod: PodId) => number;
  /** A total order: by expiry where `byExpiry`, then by priority, then by stamp. */
  readonly compare: (a: PodId, b: PodId) => number;
  /** From so many failures on a pod waits as long as after the last. */
  readonly failuresMax: number;
  readonly byExpiry: boolean;
}

interface Lane {
  readonly track: Track;
  readonly priority: number;
}

/** With more kinds of pods than this, the others stand in the heap. */
const lanesMax = 32;

export function createPodLine(options: LineOptions): PodLine {
  const { rows, tracks, priorityOf, compare, failuresMax, byExpiry } = options;
  const heap = createPodHeap(compare);
  const lanes: Lane[] = [];
  const byPriority = new Map<number, (Lane | null)[]>();
  let lastPriority = Number.NaN;
  let lastLanes: (Lane | null)[] = [];
  let inTracks = 0;

  function laneFor(pod: PodId): Lane | null {
    const priority = priorityOf(pod);
    if (priority !== lastPriority) {
      lastPriority = priority;
      lastLanes = byPriority.get(priority) ?? newPriority(priority);
    }
    const failures = Math.min(rows.unschedulableCount[pod]!, failuresMax);
    const lane = lastLanes[failures];
    return lane === undefined ? newLane(priority, failures) : lane;
  }

  function newPriority(priority: number): (Lane | null)[] {
    const own: (Lane | null)[] = [];
    byPriority.set(priority, own);
    return own;
  }

  function newLane(priority: number, failures: number): Lane | null {
    const lane = lanes.length < lanesMax ? { track: tracks.create(), priority } : null;
    if (lane !== null) lanes.push(lane);
    lastLanes[failures] = lane;
    return lane;
  }

  function isInOrder({ track }: Lane, pod: PodId): boolean {
    if (track.size === 0) return true;
    const last = tracks.last(track);
    if (rows.stamp[last]! > rows.stamp[pod]!) return false;
    return !byExpiry || rows.backoffExpiryMicros[last]! <= rows.backoffExpiryMicros[pod]!;
  }

  /** The keys of `compare`, of the first pods of two lanes. */
  function goesBefore(a: Lane, b: Lane): boolean {
    const [one, other] = [a.track.pods[a.track.from]!, b.track.pods[b.track.from]!];
    if (byExpiry) {
      const later = rows.backoffExpiryMicros[one]! - rows.backoffExpiryMicros[other]!;
      if (later !== 0) return later < 0;
    }
    if (a.priority !== b.priority) return a.priority > b.priority;
    return rows.stamp[one]! < rows.stamp[other]!;
  }

  function firstLane(): Lane | null {
    let best: Lane | null = null;
    for (let i = 0; i < lanes.length; i++) {
      const lane = lanes[i]!;
      if (lane.track.size > 0 && (best === null || goesBefore(lane, best))) best = lane;
    }
    return best;
  }

  /** The first pod, or -1. */
  function peek(): PodId {
    const top = heap.peek();
    const lane = firstLane();
    if (lane === null) return top;
    const head = lane.track.pods[lane.track.from]!;
    return top < 0 || compare(head, top) < 0 ? head : top;
  }

  function remove(pod: PodId): void {
    if (tracks.trackOf(pod) === null) heap.remove(pod);
    else {
      tracks.remove(pod);
      inTracks -= 1;
    }
  }

  function limit(run: Run, pod: PodId): void {
    run.limitExpiryMicros = rows.backoffExpiryMicros[pod]!;
    run.limitPriority = priorityOf(pod);
    run.limitStamp = rows.stamp[pod]!;
  }

  return {
    size: () => inTracks + heap.size(),
    add(pod) {
      const lane = laneFor(pod);
      if (lane !== null && isInOrder(lane, pod)) {
        tracks.append(lane.track, pod);
        inTracks += 1;
      } else heap.add(pod);
    },
    remove,
    peek,
    poll() {
      const pod = peek();
      if (pod >= 0) remove(pod);
      return pod;
    },
    nextRun(run) {
      const first = firstLane();
      const top = heap.peek();
      run.track = null;
      if (first === null) return;
      if (top >= 0 && compare(top, first.track.pods[first.track.from]!) < 0) return;
      let second: Lane | null = null;
      for (const lane of lanes) {
        if (lane !== first && lane.track.size > 0 && (second === null || goesBefore(lane, second))) second = lane;
      }
      run.track = first.track;
      run.byExpiry = byExpiry;
      run.priority = first.priority;
      run.limitExpiryMicros = Number.POSITIVE_INFINITY;
      const other = second === null ? -1 : second.track.pods[second.track.from]!;
      if (other >= 0 && (top < 0 || compare(other, top) < 0)) limit(run, other);
      else if (top >= 0) limit(run, top);
      else run.limitPriority = Number.NEGATIVE_INFINITY;
    },
    taken(count) {
      inTracks -= count;
    },
    list() {
      const pods = heap.list();
      for (const { track } of lanes) {
        for (let at = track.from; at < track.to; at++) if (track.pods[at]! >= 0) pods.push(track.pods[at]!);
      }
      return pods.sort(compare);
    },
    clear() {
      // The tracks are emptied by their owner, all at once.
      heap.clear();
      inTracks = 0;
    },
  };
}
