/** Pods of the same workload: what Docker Swarm calls tasks of a service, Nomad allocations of a task group. */
import type { KubernetesObject } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { PodId } from '../../cluster/pods.ts';

export interface Siblings {
  /** How many pods the workload wants; 1 where it does not say. */
  readonly wanted: number;
  /** How many of its pods are on the node. Cost: the node's pods. */
  on(node: NodeId): number;
}

/** Null: the pod belongs to no workload. ReplicaSets of one Deployment are one workload. */
export function siblingsOf(cluster: Cluster, pod: PodId): Siblings | null {
  const { pods, nodes } = cluster;
  const owner = pods.owner[pod]!;
  if (owner === 0) return null;
  const { key, object } = workloadOf(cluster, owner);
  const isOurs = new Map<number, boolean>([[0, false]]);
  const belongs = (other: number): boolean => {
    let known = isOurs.get(other);
    if (known === undefined) isOurs.set(other, (known = workloadOf(cluster, other).key === key));
    return known;
  };
  return {
    wanted: wantedOf(object),
    on(node) {
      let count = 0;
      for (let other = nodes.firstPod[node]!; other >= 0; other = pods.nextOnNode[other]!) {
        if (belongs(pods.owner[other]!)) count += 1;
      }
      return count;
    },
  };
}

/** The owner, or the owner's owner where that is a controller. */
function workloadOf(cluster: Cluster, ownerId: number): { key: string; object: KubernetesObject | undefined } {
  const { kind, namespace, name } = cluster.owners.values[ownerId]!;
  const object = cluster.objects.lookUp(kind, namespace, name);
  const above = object?.metadata?.ownerReferences?.find(({ controller }) => controller);
  if (above === undefined) return { key: `${kind}/${namespace}/${name}`, object };
  return {
    key: `${above.kind}/${namespace}/${above.name}`,
    object: cluster.objects.lookUp(above.kind, namespace, above.name),
  };
}

function wantedOf(object: KubernetesObject | undefined): number {
  const spec = (object as WithCount | undefined)?.spec;
  return Math.max(1, spec?.replicas ?? spec?.parallelism ?? 1);
}

interface WithCount {
  readonly spec?: { readonly replicas?: number; readonly parallelism?: number };
}
