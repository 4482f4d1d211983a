/** The nodes of a cluster that exist, in order, and by zone. */
import type { Cluster } from '../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';

/** The label that names a node's zone. */
export const zoneLabel = 'topology.kubernetes.io/zone';

/** In the order in which they joined. */
export function nodesInOrder({ nodes }: Cluster): NodeId[] {
  const ids: NodeId[] = [];
  for (let node = 0; node < nodes.count; node++) if ((nodes.flags[node]! & NodeFlag.alive) !== 0) ids.push(node);
  return ids.sort((a, b) => nodes.joined[a]! - nodes.joined[b]!);
}

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
