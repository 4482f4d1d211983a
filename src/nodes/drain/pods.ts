/** The pods of a node as kubectl drain lists them. */

import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { noTime, PodFlag, type PodId, podPhaseNames } from '../../cluster/pods.ts';
import { readPaged } from '../../sim/paged-column.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import type { DrainPod } from './filters.ts';

/** A pod of the node with its row. */
export interface ListedPod extends DrainPod {
  readonly pod: PodId;
  readonly version: number;
}

/**
 * All pods of a node by namespace and name; finished ones are among them. A static pod's mirror is known by its owner, the
 * Node (v1.34 pkg/kubelet/pod/mirror_client.go). Cost: a walk over all pods.
 */
export function podsOfNode(cluster: Cluster, node: NodeId): ListedPod[] {
  const { pods } = cluster;
  const found: ListedPod[] = [];
  for (let pod = 0; pod < pods.count; pod++) {
    if (pods.node[pod] === node && (pods.flags[pod]! & PodFlag.alive) !== 0) found.push(listed(cluster, pod));
  }
  return found.sort((a, b) => compare(a.namespace, b.namespace) || compare(a.name, b.name));
}

/** deletionTimestamp: when the grace period ends; null where the pod is not being deleted. */
export function deletionTimeOf(cluster: Cluster, pod: PodId): Micros | null {
  const deleted = readPaged(cluster.pods.deletedMicros, pod);
  if (deleted === noTime) return null;
  return deleted + (cluster.specOf(pod).spec.terminationGracePeriodSeconds ?? 30) * microsPerSecond;
}

function listed(cluster: Cluster, pod: PodId): ListedPod {
  const { pods } = cluster;
  const owner = cluster.owners.values[pods.owner[pod]!]!;
  const { spec } = cluster.specOf(pod);
  return {
    pod,
    version: pods.version[pod]!,
    namespace: cluster.namespaceOf(pod),
    name: pods.names[pod]!,
    phase: podPhaseNames[pods.phase[pod]!]!,
    controller: owner.controller ? { kind: owner.kind, name: owner.name } : null,
    mirror: owner.kind === 'Node',
    localStorage: (spec.volumes ?? []).some((volume) => volume.emptyDir !== undefined && volume.emptyDir !== null),
    deletionMicros: deletionTimeOf(cluster, pod),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
