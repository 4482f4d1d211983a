/** The nodes of a cluster that exist, in order, and by zone. */

import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { nodesInOrder } from '../cluster/nodes-in-order.ts';

/** The label that names a node's zone. */
export const zoneLabel = 'topology.kubernetes.io/zone';

/** '' where a node has none. */
export function zoneOf({ nodes, labelSets }: Cluster, node: NodeId): string {
  return labelSets.values[nodes.labelSet[node]!]![zoneLabel] ?? '';
}

/** In order of zone; within, in the order in which they joined. */
export function nodesByZone(cluster: Cluster): { readonly zone: string; readonly nodes: readonly NodeId[] }[] {
  const byZone = new Map<string, NodeId[]>();
  for (const node of nodesInOrder(cluster)) {
    const zone = zoneOf(cluster, node);
    const nodes = byZone.get(zone);
    if (nodes === undefined) byZone.set(zone, [node]);
    else nodes.push(node);
  }
  return [...byZone.keys()].sort().map((zone) => ({ zone, nodes: byZone.get(zone)! }));
}
