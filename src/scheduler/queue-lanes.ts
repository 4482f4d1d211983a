/**
 * The active queue of a queue sort plugin with lanes: pods of one lane stand in an order that does not change while they
 * wait; which lane is next is asked at every pop, so that it may follow what the lanes hold by then (fair shares).
 *
 * Costs: as queue-heap.ts, and one comparison per lane with pods for every pop.
 */
import type { PodId } from '../cluster/pods.ts';
import type { QueueLanes } from './framework.ts';
import { createPodHeap, type PodHeap } from './queue-heap.ts';

/** `compare` as for `createPodHeap`, within a lane; the lanes' own must be a total order, too. */
export function createLanedHeap(lanes: QueueLanes, compare: (a: PodId, b: PodId) => number): PodHeap {
  const heaps = new Map<string, PodHeap>();
  const laneOfPod = new Map<PodId, string>();

  /** The lane that is next, or undefined where all are empty. */
  function next(): PodHeap | undefined {
    let first: string | undefined;
    for (const [lane, heap] of heaps) {
      if (heap.size() > 0 && (first === undefined || lanes.compare(lane, first) < 0)) first = lane;
    }
    return first === undefined ? undefined : heaps.get(first);
  }

  return {
    size: () => laneOfPod.size,
    add(pod) {
      const lane = lanes.laneOf(pod);
      let heap = heaps.get(lane);
      if (heap === undefined) heaps.set(lane, (heap = createPodHeap(compare)));
      laneOfPod.set(pod, lane);
      heap.add(pod);
    },
    remove(pod) {
      heaps.get(laneOfPod.get(pod)!)!.remove(pod);
      laneOfPod.delete(pod);
    },
    peek: () => next()?.peek() ?? -1,
    poll() {
      const pod = next()?.poll() ?? -1;
      laneOfPod.delete(pod);
      return pod;
    },
    list: () =>
      [...heaps.keys()].sort((a, b) => (a === b ? 0 : lanes.compare(a, b))).flatMap((lane) => heaps.get(lane)!.list()),
    clear() {
      heaps.clear();
      laneOfPod.clear();
    },
  };
}
