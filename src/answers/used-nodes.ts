/** Which nodes were used, for how long and at what price, and how long pods were pending: exact, from the journal. */
import type { Cluster } from '../cluster/cluster.ts';
import { Verb } from '../cluster/journal.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';

export interface UsedNodes {
  /** Most nodes at one time that held a pod of other than a DaemonSet. */
  readonly most: number;
  /** Node × microseconds in which nodes held one. */
  readonly nodeMicros: bigint;
  /** What they cost in that time, in micro-USD, rounded down; null: the price of one of them is not known. */
  readonly costMicroUsd: number | null;
}

export interface NodeUseFollower {
  /** Reads what is new; to be called now and then, so that the journal can be trimmed. */
  read(): void;
  /** Up to `now`. */
  answer(now: Micros): UsedNodes;
}

const microsPerHour = 3_600_000_000n;

/** To be made before the run begins. `priceOf`: micro-USD per hour. */
export function followNodeUse(cluster: Cluster, priceOf: (node: NodeId) => number | null): NodeUseFollower {
  const held = new Map<NodeId, number>();
  /** Where each counted pod is. */
  const places = new Map<PodId, NodeId>();
  let [used, most, since] = [0, 0, 0];
  let nodeMicros = 0n;
  /** Price × microseconds. */
  let spent = 0n;
  let price = 0;
  let unpriced = false;
  const reader = cluster.journal.reader('observer', 'node-use', visit);

  function settle(time: Micros): void {
    nodeMicros += BigInt(used) * BigInt(time - since);
    spent += BigInt(price) * BigInt(time - since);
    since = time;
  }

  function change(node: NodeId, by: 1 | -1, time: Micros): void {
    const count = (held.get(node) ?? 0) + by;
    held.set(node, count);
    if (count !== (by === 1 ? 1 : 0)) return;
    settle(time);
    used += by;
    most = Math.max(most, used);
    const cost = priceOf(node);
    if (cost === null) unpriced = true;
    else price += by * cost;
  }

  function visit(verb: Verb, pod: PodId, before: number, after: number, time: Micros): void {
    if (verb === Verb.podBound) {
      if (cluster.owners.values[cluster.pods.owner[pod]!]?.kind === 'DaemonSet') return;
      places.set(pod, after);
      change(after, 1, time);
    } else if (verb === Verb.podDetached && places.delete(pod)) change(before, -1, time);
  }

  return {
    read: () => reader.read(),
    answer(now) {
      reader.read();
      settle(now);
      return { most, nodeMicros, costMicroUsd: unpriced ? null : Number(spent / microsPerHour) };
    },
  };
}
