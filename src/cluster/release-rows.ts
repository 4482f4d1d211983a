/**
 * Gives rows back that nobody can ask for any more: those of pods and nodes that were deleted before a position of the
 * journal which every reader has passed. The row of a deleted node is held as long as a pod names it (`spec.nodeName`
 * outlives the node until the pod garbage collector comes), so that such a pod is never taken for one of another node.
 *
 * Cost: O(rows given back); one walk over all pods after nodes were deleted, and whenever a pod of a held node has gone.
 */
import type { NodeId } from './nodes.ts';
import { PodFlag } from './pods.ts';
import type { ClusterStore } from './store.ts';

export function releaseRows(store: ClusterStore, passed: number): void {
  const { heldNodes, pods } = store;
  const gonePods = passedRows(store.leavingPods, passed);
  const goneNodes = passedRows(store.leavingNodes, passed);
  const mayFree = heldNodes.size > 0 && gonePods.some((pod) => heldNodes.has(pods.node[pod]!));
  for (const pod of gonePods) store.freePods.push(pod);
  for (const node of goneNodes) heldNodes.add(node);
  if (goneNodes.length === 0 && !mayFree) return;
  const named = namedNodes(store);
  for (const node of [...heldNodes]) {
    if (named.has(node)) continue;
    heldNodes.delete(node);
    store.freeNodes.push(node);
  }
}

/** Held nodes that a pod names. */
function namedNodes({ pods, heldNodes }: ClusterStore): Set<NodeId> {
  const named = new Set<NodeId>();
  for (let pod = 0; pod < pods.count; pod++) {
    if ((pods.flags[pod]! & PodFlag.alive) === 0 || (pods.flags[pod]! & PodFlag.attached) !== 0) continue;
    if (heldNodes.has(pods.node[pod]!)) named.add(pods.node[pod]!);
  }
  return named;
}

function passedRows(leaving: [row: number, position: number][], passed: number): number[] {
  const kept = leaving.findIndex(([, position]) => position >= passed);
  return leaving.splice(0, kept < 0 ? leaving.length : kept).map(([row]) => row);
}
