/** Volumes that VolumeAttachments hold on nodes, whether or not a pod there uses them. */
import type { Cluster } from '../../../cluster/cluster.ts';
import type { NodeId } from '../../../cluster/nodes.ts';
import type { AttachableVolumes } from './attachable-volumes.ts';
import { findVolume, volumeKind } from './claims.ts';
import type { VolumeAttachment } from './storage-types.ts';

const attachmentKind = 'VolumeAttachment';

/** A volume and its driver, by the numbers of `AttachableVolumes`. */
export interface Attached {
  readonly volume: number;
  readonly driver: number;
}

export interface Attachments {
  /** A volume may be listed twice. */
  of(node: NodeId): readonly Attached[];
  /** Forgets everything: the cluster was replaced by a saved one. */
  reset(): void;
}

const none: readonly Attached[] = [];

/** Reads them anew when an attachment or a volume has changed (v1.34 nodevolumelimits/csi.go getNodeVolumeAttachmentInfo). */
export function createAttachments(cluster: Cluster, volumes: AttachableVolumes): Attachments {
  const { objects } = cluster;
  const byNode = new Map<string, Attached[]>();
  let known = [-1, -1];

  function read(): void {
    byNode.clear();
    for (const [, { spec }] of objects.list<VolumeAttachment>(attachmentKind)) {
      if (!spec?.attacher || !spec.nodeName || !spec.source?.persistentVolumeName) continue;
      const csi = findVolume(cluster, spec.source.persistentVolumeName)?.spec?.csi;
      if (!csi) continue;
      const attached = byNode.get(spec.nodeName) ?? [];
      attached.push({
        volume: volumes.volume(spec.attacher, csi.volumeHandle ?? ''),
        driver: volumes.driver(spec.attacher),
      });
      byNode.set(spec.nodeName, attached);
    }
  }

  return {
    of(node) {
      const attachments = objects.generation(attachmentKind);
      if (attachments === 0) return none;
      const persistentVolumes = objects.generation(volumeKind);
      if (known[0] !== attachments || known[1] !== persistentVolumes) {
        known = [attachments, persistentVolumes];
        read();
      }
      return byNode.get(cluster.nodeNames[node]!) ?? none;
    },
    reset() {
      known = [-1, -1];
    },
  };
}
