/**
 * An ordered set of pods: one of the scheduling queue's heaps. Pods mostly come in the order in which they will go, so
 * those that do wait in a lane, which is a list; only the others stand in a heap. The first of both goes first.
 *
 * A removal from the heap is noted and carried out before the heap is used again, so that thousands of waiting pods can
 * be deleted at the cost of one rebuild.
 *
 * Costs: add and poll O(1) in the lane, O(log n) in the heap; remove O(1), and O(n) once before the heap's next use.
 */
import FastPriorityQueue from 'fastpriorityqueue';
import { grown } from '../cluster/columns.ts';
import type { PodId } from '../cluster/pods.ts';

export interface PodHeap {
  size(): number;
  add(pod: PodId): void;
  /** The pod must be in the heap. Its sort key may have changed since it was added. */
  remove(pod: PodId): void;
  /** The first pod, or -1. */
  peek(): PodId;
  /** Takes the first pod out; -1 when there is none. */
  poll(): PodId;
  /** All pods, in order. */
  list(): PodId[];
  clear(): void;
}

/** Up to this many removals are carried out one by one; more rebuild the heap. */
const singleRemovalsMax = 4;

/** Where a pod is; from the third value on: in the lane, at that place less 2. */
const outside = 0;
const inHeap = 1;
const firstInLane = 2;

/** `compare` must be a total order (never 0 for two pods), or the order of pops would depend on the heap's history. */
export function createPodHeap(compare: (a: PodId, b: PodId) => number): PodHeap {
  const queue = new FastPriorityQueue<PodId>((a, b) => compare(a, b) < 0);
  const removed: PodId[] = [];
  let place = new Int32Array(0);
  let heapSize = 0;
  /** Pods in order from `laneFrom` on; -1 where one was removed, but never at either end. */
  let lane = new Int32Array(16);
  let laneFrom = 0;
  let laneTo = 0;
  let laneSize = 0;

  function settle(): void {
    if (removed.length === 0) return;
    if (removed.length > singleRemovalsMax) queue.heapify(membersOfHeap());
    else for (const pod of removed) queue.removeOne((other) => other === pod);
    removed.length = 0;
  }

  /** A pod that was removed and came back stands in the heap twice until then. */
  function membersOfHeap(): PodId[] {
    const members: PodId[] = [];
    for (let pod = 0; pod < place.length; pod++) if (place[pod] === inHeap) members.push(pod);
    return members;
  }

  function addToLane(pod: PodId): void {
    if (laneTo === lane.length) {
      if (laneSize > lane.length >>> 1) lane = grown(lane, 16, 0);
      else closeGaps();
    }
    lane[laneTo] = pod;
    place[pod] = laneTo + firstInLane;
    laneTo += 1;
    laneSize += 1;
  }

  function closeGaps(): void {
    let kept = 0;
    for (let at = laneFrom; at < laneTo; at++) {
      const pod = lane[at]!;
      if (pod < 0) continue;
      place[pod] = kept + firstInLane;
      lane[kept++] = pod;
    }
    laneFrom = 0;
    laneTo = kept;
  }

  function leaveLane(at: number): void {
    lane[at] = -1;
    laneSize -= 1;
    if (laneSize === 0) laneTo = laneFrom = 0;
    else {
      while (lane[laneFrom] === -1) laneFrom += 1;
      while (lane[laneTo - 1] === -1) laneTo -= 1;
    }
  }

  /** The first pod, or -1. */
  function first(): PodId {
    settle();
    if (heapSize === 0) return laneSize === 0 ? -1 : lane[laneFrom]!;
    const top = queue.peek()!;
    return laneSize === 0 || compare(top, lane[laneFrom]!) < 0 ? top : lane[laneFrom]!;
  }

  return {
    size: () => laneSize + heapSize,
    add(pod) {
      settle();
      if (pod >= place.length) place = grown(place, pod + 1, outside);
      if (laneSize === 0 || compare(lane[laneTo - 1]!, pod) < 0) {
        addToLane(pod);
        return;
      }
      place[pod] = inHeap;
      heapSize += 1;
      queue.add(pod);
    },
    remove(pod) {
      if (place[pod] === inHeap) {
        removed.push(pod);
        heapSize -= 1;
      } else leaveLane(place[pod]! - firstInLane);
      place[pod] = outside;
    },
    peek: first,
    poll() {
      const pod = first();
      if (pod < 0) return -1;
      if (place[pod] === inHeap) {
        queue.poll();
        heapSize -= 1;
      } else leaveLane(laneFrom);
      place[pod] = outside;
      return pod;
    },
    list() {
      settle();
      const pods = membersOfHeap();
      for (let at = laneFrom; at < laneTo; at++) if (lane[at]! >= 0) pods.push(lane[at]!);
      return pods.sort(compare);
    },
    clear() {
      removed.length = 0;
      place.fill(outside);
      heapSize = 0;
      laneFrom = 0;
      laneTo = 0;
      laneSize = 0;
      queue.heapify([]);
    },
  };
}
