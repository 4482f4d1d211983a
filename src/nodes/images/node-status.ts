/** What a node's status says about images: its 50 largest (v1.34 nodeStatusMaxImages, nodestatus/setters.go Images). */
import type { Node } from '../../api/objects.ts';
import { wholeValueOf } from '../../api/quantity.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { ImageSet, NodeImage } from '../../cluster/sets.ts';

const imagesMax = 50;

/** The largest first, equal ones by name. */
export function largestImages(images: ImageSet): ImageSet {
  return [...images].sort(bySize).slice(0, imagesMax);
}

/** Size of the file system that holds the images: the node's own, `status.capacity`; null where it does not say. */
export function imageFsBytes(cluster: Cluster, node: NodeId): number | null {
  const object = cluster.nodeObject(node) as Node | undefined;
  const amount = object?.status?.capacity?.['ephemeral-storage'];
  return amount === undefined ? null : wholeValueOf(amount);
}

function bySize(a: NodeImage, b: NodeImage): number {
  if (a.sizeBytes !== b.sizeBytes) return b.sizeBytes - a.sizeBytes;
  const [one, other] = [a.names[0] ?? '', b.names[0] ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
