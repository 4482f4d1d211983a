/** The workload that a pod belongs to. */
import type { Cluster } from '../cluster/cluster.ts';

/** `Deployment/shop/web` for a pod's owner: the owner's owner where the owner itself has a controller. */
export function workloadKey(cluster: Cluster, ownerId: number): string {
  const { kind, namespace, name } = cluster.owners.values[ownerId]!;
  const object = cluster.objects.lookUp(kind, namespace, name);
  const above = object?.metadata?.ownerReferences?.find(({ controller }) => controller);
  return above === undefined ? `${kind}/${namespace}/${name}` : `${above.kind}/${namespace}/${above.name}`;
}

/** `Deployment/shop/web` for a pod, `Pod/shop/web-0` for one without an owner. */
export function workloadOfPod(cluster: Cluster, pod: number): string {
  const owner = cluster.pods.owner[pod]!;
  return owner === 0 ? `Pod/${cluster.podKey(pod)}` : workloadKey(cluster, owner);
}
