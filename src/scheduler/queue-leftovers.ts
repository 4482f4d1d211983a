/**
 * The unschedulable pods in the order of their timestamps, so that those that have waited too long are found without a
 * search. Pods enter with a fresh timestamp only, so the order is that of entering; a pod that has left, or has come
 * back since, is skipped when its turn comes. Cost: O(1) per pod, over its stay.
 */
import type { PodId } from '../cluster/pods.ts';
import { Place, type QueueRows } from './queue-rows.ts';

export interface Leftovers {
  /** The pod has just become unschedulable. */
  push(pod: PodId): void;
  /** The pod that has been unschedulable for longest, or -1. It stays until it leaves that place. */
  oldest(): PodId;
  clear(): void;
}

export function createLeftovers(rows: QueueRows): Leftovers {
  let pods: PodId[] = [];
  let stamps: number[] = [];
  let first = 0;
  const clear = (): void => {
    pods = [];
    stamps = [];
    first = 0;
  };
  /** Pods without news may wait at the head for minutes while others come and go behind it. */
  const compact = (): void => {
    const kept = pods.map((_, i) => i).filter((i) => i >= first && isWaiting(i));
    pods = kept.map((i) => pods[i]!);
    stamps = kept.map((i) => stamps[i]!);
    first = 0;
  };
  const isWaiting = (i: number): boolean =>
    rows.place[pods[i]!] === Place.unschedulable && rows.stamp[pods[i]!] === stamps[i];
  let compactAt = 1024;
  return {
    push(pod) {
      if (pods.length >= compactAt) {
        compact();
        compactAt = Math.max(1024, 2 * pods.length);
      }
      pods.push(pod);
      stamps.push(rows.stamp[pod]!);
    },
    oldest() {
      for (; first < pods.length; first++) if (isWaiting(first)) return pods[first]!;
      clear();
      return -1;
    },
    clear,
  };
}
