/**
 * The node's numbers as eviction signals (v1.34 pkg/kubelet/eviction/helpers.go, makeSignalObservations). What is not
 * reported gives no observation, and a threshold without observation is never met.
 */
import type { Observation } from './manager.ts';
import type { Signal } from './thresholds.ts';

/** Memory of the node, or of the cgroup of all pods. Whole bytes. */
export interface MemoryStats {
  /** Capacity (of the cgroup: its limit, which is allocatable) less the working set. */
  readonly availableBytes: number;
  readonly workingSetBytes: number;
  readonly atMicros: number;
}

export interface FileSystemStats {
  readonly availableBytes: number;
  readonly capacityBytes: number;
  readonly inodesFree: number;
  readonly inodes: number;
  readonly atMicros: number;
}

/** The part of the summary API's node stats that eviction looks at; null: not reported. */
export interface NodeStats {
  readonly memory: MemoryStats | null;
  /** The cgroup of all pods. */
  readonly podsMemory: MemoryStats | null;
  readonly nodeFs: FileSystemStats | null;
  /** Reported by the container runtime; without a separate file system the same as nodeFs. */
  readonly imageFs: FileSystemStats | null;
  readonly containerFs: FileSystemStats | null;
  readonly processes: { readonly max: number; readonly running: number; readonly atMicros: number } | null;
}

/** One observation per signal that the stats allow. */
export function observationsOf(stats: NodeStats): Partial<Record<Signal, Observation>> {
  const observations: Partial<Record<Signal, Observation>> = {};
  if (stats.memory !== null) observations['memory.available'] = memoryObservation(stats.memory);
  if (stats.podsMemory !== null) observations['allocatableMemory.available'] = memoryObservation(stats.podsMemory);
  for (const [name, fs] of [
    ['nodefs', stats.nodeFs],
    ['imagefs', stats.imageFs],
    ['containerfs', stats.containerFs],
  ] as const) {
    if (fs === null) continue;
    const { availableBytes, capacityBytes, inodesFree, inodes, atMicros } = fs;
    observations[`${name}.available`] = { available: availableBytes, capacity: capacityBytes, atMicros };
    observations[`${name}.inodesFree`] = { available: inodesFree, capacity: inodes, atMicros };
  }
  if (stats.processes !== null) {
    const { max, running, atMicros } = stats.processes;
    observations['pid.available'] = { available: max - running, capacity: max, atMicros };
  }
  return observations;
}

/** The capacity is what is left and what is used together. */
function memoryObservation({ availableBytes, workingSetBytes, atMicros }: MemoryStats): Observation {
  return { available: availableBytes, capacity: availableBytes + workingSetBytes, atMicros };
}
