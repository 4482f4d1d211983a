/** `status.images` of a node: its 50 largest images (v1.34 nodeStatusMaxImages, nodestatus/setters.go Images). */
import type { ImageSet, NodeImage } from '../../cluster/sets.ts';

const imagesMax = 50;

/** What was listed before and is still there, and what was pulled since; the largest first, equal ones by name. */
export function imageSetOf(before: ImageSet, pulled: readonly NodeImage[]): ImageSet {
  const names = new Set(pulled.flatMap((image) => image.names));
  const kept = before.filter((image) => !image.names.some((name) => names.has(name)));
  return [...kept, ...pulled].sort(bySize).slice(0, imagesMax);
}

function bySize(a: NodeImage, b: NodeImage): number {
  if (a.sizeBytes !== b.sizeBytes) return b.sizeBytes - a.sizeBytes;
  const [one, other] = [a.names[0] ?? '', b.names[0] ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
