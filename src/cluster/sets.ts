/** Values that many nodes share, interned by the cluster: taints, images, allocatable amounts. */
import type { Taint } from '../api/objects.ts';

/** `status.allocatable` of a node in whole numbers; extended resources by name. */
export interface AllocatableSet {
  readonly milliCpu: number;
  readonly memoryBytes: number;
  readonly ephemeralBytes: number;
  readonly pods: number;
  readonly scalars: Readonly<Record<string, number>>;
}

/** One image on a node: all its names, and its size. */
export interface NodeImage {
  readonly names: readonly string[];
  readonly sizeBytes: number;
}
export type ImageSet = readonly NodeImage[];

/** Order matters: the first untolerated taint is the one that is reported. */
export function taintKey(taints: readonly Taint[]): string {
  return taints.map(({ key, value, effect }) => `${key}\u0000${value ?? ''}\u0000${effect}`).join('\u0001');
}

export function imageKey(images: ImageSet): string {
  return images.map(({ names, sizeBytes }) => `${names.join('\u0000')}\u0000${sizeBytes}`).join('\u0001');
}

export function allocatableKey(set: AllocatableSet): string {
  const scalars = Object.keys(set.scalars)
    .sort()
    .map((name) => `${name}=${set.scalars[name]}`);
  return [set.milliCpu, set.memoryBytes, set.ephemeralBytes, set.pods, ...scalars].join(',');
}
