/** Deleting a Node object. */
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';

/**
 * Deletes the Node object. Its pods stay, bound to a name that no node has, until the pod garbage collector comes; the
 * scheduler no longer counts them, and nominations to the node are void.
 */
export function deleteNode(cluster: Cluster, node: NodeId): void {
  const { nodes, nominated } = cluster;
  while (nodes.firstPod[node]! >= 0) cluster.detachPod(nodes.firstPod[node]!);
  for (const pod of nominated.get(node) ?? []) cluster.nominatePod(pod, -1);
  cluster.removeNode(node);
}
