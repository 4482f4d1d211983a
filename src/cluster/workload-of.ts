/** The workload that a pod belongs to, as people name it. */
import type { Cluster } from './cluster.ts';
import type { PodId } from './pods.ts';

/**
 * `Deployment/shop/web`: the owner, and of an owner that has a controller itself (a ReplicaSet, a CronJob's Job) that one;
 * `Pod/shop/web-0` for a pod of nobody.
 */
export function workloadOf(cluster: Cluster, pod: PodId): string {
  const owner = cluster.pods.owner[pod]!;
  return owner === 0 ? `Pod/${cluster.podKey(pod)}` : workloadOfOwner(cluster, owner);
}

/** The same for an interned owner, which is not 0. */
export function workloadOfOwner(cluster: Cluster, ownerId: number): string {
  const { kind, namespace, name } = cluster.owners.values[ownerId]!;
  const references = cluster.objects.lookUp(kind, namespace, name)?.metadata?.ownerReferences;
  const above = references?.find(({ controller }) => controller);
  return above === undefined ? `${kind}/${namespace}/${name}` : `${above.kind}/${namespace}/${above.name}`;
}
