/**
 * Image garbage collection: which images a kubelet removes when the file system of images is full (v1.34
 * pkg/kubelet/images/image_gc_manager.go GarbageCollect, freeSpace): from 85 % on down to 80 %, the least recently used first,
 * none in use and none younger than two minutes.
 */
import type { Micros } from '../../sim/time.ts';

/** imageGCHighThresholdPercent, imageGCLowThresholdPercent, imageMinimumGCAge, ImageGCPeriod. */
export const highPercent = 85;
export const lowPercent = 80;
const minAgeMicros = 120_000_000;
export const gcPeriodMicros = 300_000_000;

export interface CollectableImage {
  readonly name: string;
  readonly bytes: number;
  readonly detectedMicros: Micros;
  readonly usedMicros: Micros;
  readonly inUse: boolean;
}

export interface Collection {
  /** Names of what goes, in this order. */
  readonly removed: readonly string[];
  /** Bytes that had to go, and that went, by the sizes of the images. */
  readonly wantedBytes: number;
  readonly freedBytes: number;
}

/** Is the file system so full that images are collected? */
export function isFull(usedBytes: number, capacityBytes: number): boolean {
  const available = Math.max(0, capacityBytes - usedBytes);
  return 100 - Math.floor((available * 100) / capacityBytes) >= highPercent;
}

/** Null: nothing is to be done. */
export function collectImages(
  images: readonly CollectableImage[],
  usedBytes: number,
  capacityBytes: number,
  now: Micros,
): Collection | null {
  if (!isFull(usedBytes, capacityBytes)) return null;
  const available = Math.max(0, capacityBytes - usedBytes);
  const wantedBytes = Math.floor((capacityBytes * (100 - lowPercent)) / 100) - available;
  const removed: string[] = [];
  let freedBytes = 0;
  for (const { name, bytes, detectedMicros } of images.filter(({ inUse }) => !inUse).sort(byUse)) {
    if (freedBytes >= wantedBytes) break;
    if (now - detectedMicros < minAgeMicros) continue;
    removed.push(name);
    freedBytes += bytes;
  }
  return { removed, wantedBytes, freedBytes };
}

/** byLastUsedAndDetected; equal ones by name. */
function byUse(a: CollectableImage, b: CollectableImage): number {
  return a.usedMicros - b.usedMicros || a.detectedMicros - b.detectedMicros || (a.name < b.name ? -1 : 1);
}
