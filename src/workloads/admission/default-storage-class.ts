/**
 * The class that a claim gets which says nothing of one (v1.34 plugin/pkg/admission/storage/storageclass/setdefault,
 * pkg/volume/util/storageclass.go GetDefaultClass): of the classes annotated as default the newest, then the first by name.
 */
import type { KubernetesObject, PersistentVolumeClaim, StorageClass } from '../../api/objects.ts';
import { claimHasClass } from '../../api/volume-claims.ts';
import type { Cluster } from '../../cluster/cluster.ts';

const annDefaultClass = 'storageclass.kubernetes.io/is-default-class';

/** Undefined: there is none. */
export function defaultStorageClassOf({ objects }: Cluster): StorageClass | undefined {
  let best: StorageClass | undefined;
  for (const [, each] of objects.list<StorageClass>('StorageClass')) {
    if (each.metadata?.annotations?.[annDefaultClass] !== 'true') continue;
    if (best === undefined || isBefore(each, best)) best = each;
  }
  return best;
}

function isBefore({ metadata: a }: StorageClass, { metadata: b }: StorageClass): boolean {
  const [created, other] = [a?.creationTimestamp ?? '', b?.creationTimestamp ?? ''];
  return created === other ? (a?.name ?? '') < (b?.name ?? '') : created > other;
}

/** The object as it is created: a claim that says nothing of a class with the default one. */
export function withDefaultStorageClass(cluster: Cluster, object: KubernetesObject): KubernetesObject {
  if (object.kind !== 'PersistentVolumeClaim' || claimHasClass(object as PersistentVolumeClaim)) return object;
  const name = defaultStorageClassOf(cluster)?.metadata?.name;
  if (name === undefined) return object;
  const { spec } = object as PersistentVolumeClaim;
  return { ...object, spec: { ...spec, storageClassName: name } } as PersistentVolumeClaim;
}
