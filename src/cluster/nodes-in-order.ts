/** Nodes that exist, in the order in which they joined: the order of everything that goes over nodes. */
import type { Cluster } from './cluster.ts';
import { NodeFlag, type NodeId } from './nodes.ts';

/** O(nodes); a new list, the caller's own. */
export function nodesInOrder({ nodes }: Pick<Cluster, 'nodes'>): NodeId[] {
  const rows: NodeId[] = [];
  for (let node = 0; node < nodes.count; node++) if ((nodes.flags[node]! & NodeFlag.alive) !== 0) rows.push(node);
  return rows.sort((a, b) => nodes.joined[a]! - nodes.joined[b]!);
}
