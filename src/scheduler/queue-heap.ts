/**
 * An ordered set of pods: one of the scheduling queue's heaps. A removal is noted and carried out before the heap is
 * used again, so that thousands of waiting pods can be deleted at the cost of one rebuild.
 *
 * Costs: add and poll O(log n); remove O(1), then O(n) once before the next use.
 */
import FastPriorityQueue from 'fastpriorityqueue';
import type { PodId } from '../cluster/pods.ts';

export interface PodHeap {
  readonly size: number;
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

/** `compare` must be a total order (never 0 for two pods), or the order of pops would depend on the heap's history. */
export function createPodHeap(compare: (a: PodId, b: PodId) => number): PodHeap {
  const queue = new FastPriorityQueue<PodId>((a, b) => compare(a, b) < 0);
  const members = new Set<PodId>();
  const removed: PodId[] = [];

  function settle(): void {
    if (removed.length === 0) return;
    if (removed.length > singleRemovalsMax) queue.heapify([...members]);
    else for (const pod of removed) queue.removeOne((other) => other === pod);
    removed.length = 0;
  }

  return {
    get size() {
      return members.size;
    },
    add(pod) {
      settle();
      members.add(pod);
      queue.add(pod);
    },
    remove(pod) {
      members.delete(pod);
      removed.push(pod);
    },
    peek() {
      settle();
      return queue.peek() ?? -1;
    },
    poll() {
      settle();
      const pod = queue.poll() ?? -1;
      members.delete(pod);
      return pod;
    },
    list: () => [...members].sort(compare),
    clear() {
      members.clear();
      removed.length = 0;
      queue.heapify([]);
    },
  };
}
