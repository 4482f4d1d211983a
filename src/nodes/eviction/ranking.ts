/**
 * In which order pods are evicted (v1.34 pkg/kubelet/eviction/helpers.go, rankMemoryPressure, rankPIDPressure and
 * rankDiskPressureFunc). Pods that are equal keep the order in which they are given; Kubernetes sorts them unstably
 * from the random order of a Go map. Cost: n log n.
 */
import type { EvictionPod, PodUsage } from './pods.ts';
import type { FileSystems, Signal } from './thresholds.ts';

/** A pod on the node, and its usage; null: the summary API has none. */
export interface ActivePod {
  readonly pod: EvictionPod;
  readonly usage: PodUsage | null;
}

/** Which of a pod's files count: writable layers, logs, local volumes. Image layers belong to no pod. */
interface DiskParts {
  readonly root: boolean;
  readonly logs: boolean;
  readonly volumes: boolean;
}

const ALL_PARTS: DiskParts = { root: true, logs: true, volumes: true };

/**
 * The pods in order of eviction, first victim first. Pods without usage come first, then those above their request,
 * then the lower priority, then the larger usage above the request. Processes have no request: priority, then their
 * number.
 */
export function rankForEviction(pods: readonly ActivePod[], signal: Signal, disks: FileSystems): ActivePod[] {
  const measured = pods.map((active, index) => ({ active, index, key: keyOf(active, signal, disks) }));
  const byPriorityFirst = signal === 'pid.available';
  measured.sort((a, b) => {
    const priority = a.active.pod.priority - b.active.pod.priority;
    if (byPriorityFirst) {
      return (
        priority || firstTrue(a.key === null, b.key === null) || excess(b.key) - excess(a.key) || a.index - b.index
      );
    }
    return (
      firstTrue(a.key === null, b.key === null) ||
      firstTrue(a.key?.exceeds ?? false, b.key?.exceeds ?? false) ||
      priority ||
      excess(b.key) - excess(a.key) ||
      a.index - b.index
    );
  });
  return measured.map(({ active }) => active);
}

interface RankKey {
  readonly exceeds: boolean;
  /** Usage less request; negative below it. */
  readonly excess: number;
}

function keyOf({ pod, usage }: ActivePod, signal: Signal, disks: FileSystems): RankKey | null {
  if (usage === null) return null;
  switch (signal) {
    case 'memory.available':
    case 'allocatableMemory.available':
      return keyAbove(usage.memoryBytes ?? 0, pod.memoryRequestBytes);
    case 'pid.available':
      return { exceeds: false, excess: usage.processes };
    case 'nodefs.available':
    case 'imagefs.available':
    case 'containerfs.available':
      return keyAbove(diskUsage(pod, usage, partsOf(signal, disks)).bytes, pod.ephemeralRequestBytes);
    case 'nodefs.inodesFree':
    case 'imagefs.inodesFree':
    case 'containerfs.inodesFree': {
      const { inodes } = diskUsage(pod, usage, partsOf(signal, disks));
      // Nobody can request inodes, so any pod with files exceeds; what is subtracted is the request of BYTES, as in Go.
      return { exceeds: inodes > 0, excess: inodes - pod.ephemeralRequestBytes };
    }
  }
}

function keyAbove(usage: number, request: number): RankKey {
  return { exceeds: usage > request, excess: usage - request };
}

function excess(key: RankKey | null): number {
  return key === null ? 0 : key.excess;
}

/** buildSignalToRankFunc: what lies on the file system that runs short. */
function partsOf(signal: Signal, disks: FileSystems): DiskParts {
  const images = signal.startsWith('imagefs.');
  if (!disks.imageFs) return ALL_PARTS;
  // Kubelet's files and writable layers on one file system, images on another.
  if (disks.containersApart) return images ? { root: false, logs: false, volumes: false } : ALL_PARTS;
  // Images and writable layers on one file system; containerfs is the same.
  return signal.startsWith('nodefs.')
    ? { root: false, logs: true, volumes: true }
    : { root: true, logs: false, volumes: false };
}

function diskUsage(pod: EvictionPod, usage: PodUsage, parts: DiskParts): { bytes: number; inodes: number } {
  let bytes = 0;
  let inodes = 0;
  for (const container of usage.containers) {
    if (parts.root) {
      bytes += container.rootfsBytes ?? 0;
      inodes += container.rootfsInodes ?? 0;
    }
    if (parts.logs) {
      bytes += container.logsBytes ?? 0;
      inodes += container.logsInodes ?? 0;
    }
  }
  if (!parts.volumes) return { bytes, inodes };
  for (const { name, local } of pod.volumes) {
    const volume = local ? usage.volumes.find((one) => one.name === name) : undefined;
    bytes += volume?.usedBytes ?? 0;
    inodes += volume?.inodes ?? 0;
  }
  return { bytes, inodes };
}

/** Places true before false (cmpBool). */
function firstTrue(a: boolean, b: boolean): number {
  return a === b ? 0 : a ? -1 : 1;
}
