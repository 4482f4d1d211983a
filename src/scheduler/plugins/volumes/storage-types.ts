/** Storage objects and volume sources that only the volume plugins look at (v1.34 core/v1, storage/v1). */
import type { KubernetesObject, LabelSelector, PersistentVolume, Volume } from '../../../api/objects.ts';
import type { QuantityInput } from '../../../api/quantity.ts';

/** storage/v1 CSIStorageCapacity: what a driver can still provision for a class on the nodes of a topology. */
export interface CsiStorageCapacity extends KubernetesObject {
  readonly storageClassName: string;
  /** Absent: no node has access. */
  readonly nodeTopology?: LabelSelector | undefined;
  readonly capacity?: QuantityInput | undefined;
  readonly maximumVolumeSize?: QuantityInput | undefined;
}

/** storage/v1 VolumeAttachment. */
export interface VolumeAttachment extends KubernetesObject {
  readonly spec?:
    | {
        readonly attacher?: string | undefined;
        readonly nodeName?: string | undefined;
        readonly source?: { readonly persistentVolumeName?: string | undefined } | undefined;
      }
    | undefined;
}

/** Sources of a volume that an in-tree plugin once mounted, in a pod or in a PersistentVolume. */
export interface InTreeSource {
  readonly awsElasticBlockStore?: { readonly volumeID: string } | undefined;
  readonly gcePersistentDisk?: { readonly pdName: string } | undefined;
  readonly azureDisk?: { readonly diskName?: string | undefined; readonly diskURI?: string | undefined } | undefined;
  readonly cinder?: { readonly volumeID: string } | undefined;
  readonly portworxVolume?: { readonly volumeID: string } | undefined;
  readonly azureFile?: object | undefined;
  readonly vsphereVolume?: object | undefined;
}

/** The in-tree source of an inline volume, whatever else the volume is. */
export function inlineSource(volume: Volume): InTreeSource {
  return volume as InTreeSource;
}

/** The in-tree source of a PersistentVolume. */
export function volumeSource(volume: PersistentVolume): InTreeSource {
  return (volume.spec ?? {}) as InTreeSource;
}
