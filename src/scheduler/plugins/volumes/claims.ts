/**
 * A pod's volumes as the volume plugins see them, and what they ask of claims, volumes and classes (v1.34
 * component-helpers/storage/volume/helpers.go, storage/ephemeral/ephemeral.go).
 */
import type { PersistentVolume, PersistentVolumeClaim, StorageClass, Volume } from '../../../api/objects.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { PodId } from '../../../cluster/pods.ts';

export const claimKind = 'PersistentVolumeClaim';
export const volumeKind = 'PersistentVolume';
export const classKind = 'StorageClass';

/** The claim behind a volume of the pod: named by it, or made for a generic ephemeral volume; undefined for none. */
export function claimNameOf(cluster: Cluster, pod: PodId, volume: Volume): string | undefined {
  if (volume.persistentVolumeClaim) return volume.persistentVolumeClaim.claimName;
  return volume.ephemeral ? `${cluster.pods.names[pod]}-${volume.name}` : undefined;
}

/** Whether some volume of the pod is this claim; `ephemeral`: those made for the pod count as well. */
export function usesClaim(
  cluster: Cluster,
  pod: PodId,
  { metadata }: PersistentVolumeClaim,
  { ephemeral }: { readonly ephemeral: boolean },
): boolean {
  if (metadata?.namespace !== cluster.namespaceOf(pod)) return false;
  return (cluster.specOf(pod).spec.volumes ?? []).some(
    (volume) =>
      (ephemeral || volume.persistentVolumeClaim) && claimNameOf(cluster, pod, volume) === (metadata?.name ?? ''),
  );
}

/** Null, or why a claim cannot serve the pod's ephemeral volume. A pod is known by its name here, not by its uid. */
export function ephemeralClaimError(cluster: Cluster, pod: PodId, { metadata }: PersistentVolumeClaim): string | null {
  const controller = metadata?.ownerReferences?.find((owner) => owner.controller);
  const podName = cluster.pods.names[pod];
  if (controller?.kind === 'Pod' && controller.name === podName) return null;
  const namespace = cluster.namespaceOf(pod);
  return `PVC ${namespace}/${metadata?.name} was not created for pod ${namespace}/${podName} (pod is not owner)`;
}

export function findClaim(cluster: Cluster, namespace: string, name: string): PersistentVolumeClaim | undefined {
  return cluster.objects.lookUp<PersistentVolumeClaim>(claimKind, namespace, name);
}

export function findVolume(cluster: Cluster, name: string): PersistentVolume | undefined {
  return cluster.objects.lookUp<PersistentVolume>(volumeKind, '', name);
}

export function findClass(cluster: Cluster, name: string): StorageClass | undefined {
  return cluster.objects.lookUp<StorageClass>(classKind, '', name);
}

/** The API's error for a missing object; `resource` is singular, with its group. */
export function notFound(
  resource: 'persistentvolumeclaim' | 'persistentvolume' | 'storageclass.storage.k8s.io',
  name: string,
): string {
  return `${resource} "${name}" not found`;
}
