/**
 * What queueing hints share: the node of an event before and after it. A hint is asked while the event is handled, so
 * "after" is what the cluster's columns say now.
 *
 *   hint(pod, event) {
 *     const after = nodeAfter(cluster, event);
 *     if (!tolerates(pod, after.taintSet)) return false;            // it would not fit there now
 *     const before = nodeBefore(event);
 *     return before === undefined || !tolerates(pod, before.taintSet); // and it is news: a new node, or a changed one
 *   }
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { ClusterEvent, NodeSides } from './events.ts';

/** The node before an update; undefined when the node is new (or for an event about something else). */
export function nodeBefore(event: ClusterEvent): NodeSides | undefined {
  return event.node;
}

/** The node of a Node event as it is now. */
export function nodeAfter(cluster: Cluster, event: ClusterEvent): NodeSides {
  return nodeSides(cluster, event.subject);
}

/** The interned sides of a node. */
export function nodeSides({ nodes }: Cluster, node: number): NodeSides {
  return {
    labelSet: nodes.labelSet[node]!,
    taintSet: nodes.taintSet[node]!,
    allocatableSet: nodes.allocatableSet[node]!,
    flags: nodes.flags[node]!,
  };
}
