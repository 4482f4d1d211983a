/**
 * What a comparison wants to know of a run beside its summary: sums over time that are exact and owe nothing to how the
 * run ends (a mean over the pods that were placed would forget those that never were). Everything comes from the
 * journal's entries and their times, so that it does not matter when they are read.
 *
 * Cost: a few steps per change; 20 bytes per pod.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { Verb } from '../../cluster/journal.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Micros } from '../../sim/time.ts';

export interface RunFigures {
  /** Hours of nodes with at least one pod that belongs to no DaemonSet. */
  readonly busyNodeHours: number;
  /** Time that pods were without a node, all together. */
  readonly waitedMicros: Micros;
  /** The longest time of one pod without a node. */
  readonly longestWaitMicros: Micros;
}

export interface RunFollower {
  /** Up to now. */
  figures(): RunFigures;
}

const microsPerHour = 3_600_000_000;

/** Begins before time does. A run can be followed once. */
export function followRun(cluster: Cluster): RunFollower {
  const { pods, owners } = cluster;
  const busyCount = createIntegral();
  const waitingCount = createIntegral();
  let longestWaitMicros = 0;
  /** By pod: since when it waits, -1 when it does not. */
  const waitsSince: Micros[] = [];
  /** By pod: the node that it keeps busy, -1 for none. */
  const busies: number[] = [];
  /** By node: pods that keep it busy. */
  const load: number[] = [];

  function endWait(pod: PodId, time: Micros): void {
    const since = waitsSince[pod] ?? -1;
    if (since < 0) return;
    waitsSince[pod] = -1;
    waitingCount.add(-1, time);
    longestWaitMicros = Math.max(longestWaitMicros, time - since);
  }

  function leave(pod: PodId, time: Micros): void {
    const node = busies[pod] ?? -1;
    if (node < 0) return;
    busies[pod] = -1;
    load[node]! -= 1;
    if (load[node] === 0) busyCount.add(-1, time);
  }

  function come(pod: PodId, node: number, time: Micros): void {
    leave(pod, time);
    if (owners.values[pods.owner[pod]!]?.kind === 'DaemonSet') return;
    busies[pod] = node;
    load[node] = (load[node] ?? 0) + 1;
    if (load[node] === 1) busyCount.add(1, time);
  }

  const reader = cluster.journal.reader('index', 'run-followed', (verb, subject, _before, after, time) => {
    switch (verb) {
      case Verb.podCreated:
        waitsSince[subject] = time;
        busies[subject] = -1;
        waitingCount.add(1, time);
        return;
      case Verb.podBound:
        endWait(subject, time);
        come(subject, after, time);
        return;
      case Verb.podTerminating:
        endWait(subject, time);
        return;
      case Verb.podDetached:
        leave(subject, time);
        return;
      case Verb.podDeleted:
        endWait(subject, time);
        leave(subject, time);
        return;
    }
  });

  return {
    figures() {
      reader.read();
      const now = cluster.now();
      let longest = longestWaitMicros;
      for (const since of waitsSince) if (since >= 0) longest = Math.max(longest, now - since);
      return {
        busyNodeHours: busyCount.upTo(now) / microsPerHour,
        waitedMicros: waitingCount.upTo(now),
        longestWaitMicros: longest,
      };
    },
  };
}

interface Integral {
  add(change: number, time: Micros): void;
  upTo(time: Micros): number;
}

/** Of a whole number over time: exact below 2^53, 104 days of 1,000 nodes in micros. */
function createIntegral(): Integral {
  let value = 0;
  let since: Micros = 0;
  let sum = 0;
  return {
    add(change, time) {
      sum += value * (time - since);
      since = time;
      value += change;
    },
    upTo: (time) => sum + value * (time - since),
  };
}
