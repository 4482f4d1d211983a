/** Cordoning as kubectl does it, and what the node's kubelet says of it. */
import type { Cluster } from '../cluster/cluster.ts';
import type { EventRecorder } from '../cluster/event-recorder.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';

/**
 * Marks a node unschedulable or schedulable; false where it is already. The kubelet's event as in
 * v1.34 pkg/kubelet/kubelet_node_status.go recordNodeSchedulableEvent.
 */
export function setCordoned(cluster: Cluster, events: EventRecorder, node: NodeId, cordoned: boolean): boolean {
  if (((cluster.nodes.flags[node]! & NodeFlag.unschedulable) !== 0) === cordoned) return false;
  cluster.setNodeUnschedulable(node, cordoned);
  const name = cluster.nodeNames[node]!;
  const reason = cordoned ? 'NodeNotSchedulable' : 'NodeSchedulable';
  const message = `Node ${name} status is now: ${reason}`;
  events.event('Normal', reason, message, { kind: 'Node', namespace: '', name }, 'kubelet');
  return true;
}
