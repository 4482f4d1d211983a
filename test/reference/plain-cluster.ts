/** A cluster as plain objects, for the plain versions of plugins: every node with the pods on it. */
import type { OwnerReference, PodSpec, StringMap, Taint } from '../../src/api/objects.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import { NodeFlag } from '../../src/cluster/nodes.ts';
import { PodFlag, type PodId } from '../../src/cluster/pods.ts';

export interface PlainPod {
  readonly namespace: string;
  readonly labels: StringMap;
  readonly spec: PodSpec;
  readonly owner: OwnerReference | null;
  readonly terminating: boolean;
}

export interface PlainNode {
  readonly name: string;
  readonly labels: StringMap;
  readonly taints: readonly Taint[];
  readonly pods: readonly PlainPod[];
}

export function plainPod(cluster: Cluster, pod: PodId): PlainPod {
  const owner = cluster.pods.owner[pod]!;
  return {
    namespace: cluster.namespaceOf(pod),
    labels: cluster.labelsOf(pod),
    spec: cluster.specOf(pod).spec,
    owner: owner === 0 ? null : cluster.owners.values[owner]!,
    terminating: (cluster.pods.flags[pod]! & PodFlag.terminating) !== 0,
  };
}

/** All nodes in the order of their rows. */
export function plainNodes(cluster: Cluster): PlainNode[] {
  const { nodes, pods } = cluster;
  const found: PlainNode[] = [];
  for (let node = 0; node < nodes.count; node++) {
    if ((nodes.flags[node]! & NodeFlag.alive) === 0) continue;
    const onNode: PlainPod[] = [];
    for (let pod = nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) onNode.push(plainPod(cluster, pod));
    found.push({
      name: cluster.nodeNames[node]!,
      labels: cluster.labelSets.values[nodes.labelSet[node]!]!,
      taints: cluster.taintSets.values[nodes.taintSet[node]!]!,
      pods: onNode,
    });
  }
  return found;
}
