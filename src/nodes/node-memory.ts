/**
 * How much memory a node has for its pods (docs/model.md). What it keeps back (capacity less allocatable) is the kubelet's
 * reservation for daemons and for the hard eviction threshold; daemons use all that is reserved for them, and no more.
 */
import type { Node } from '../api/objects.ts';
import { wholeValueOf } from '../api/quantity.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { type Threshold, thresholdUnits } from './eviction/thresholds.ts';

export interface NodeMemory {
  readonly capacityBytes: number;
  /** What daemons use. */
  readonly systemBytes: number;
  /** What all pods together can use before the kernel kills: memory.max of their cgroup. */
  readonly podsMaxBytes: number;
}

/** `thresholds`: the kubelet's; the hard one of memory.available is part of what is kept back. */
export function nodeMemoryOf(cluster: Cluster, node: NodeId, thresholds: readonly Threshold[]): NodeMemory {
  const allocatable = cluster.nodes.allocatableMemoryBytes[node]!;
  const object = cluster.nodeObject(node) as Node | undefined;
  const capacity = object?.status?.capacity?.memory;
  const capacityBytes = Math.max(allocatable, capacity === undefined ? 0 : wholeValueOf(capacity));
  const hard = thresholds.find(({ signal, gracePeriodMicros }) => signal === 'memory.available' && !gracePeriodMicros);
  const evictionBytes = hard === undefined ? 0 : thresholdUnits(hard.value, capacityBytes);
  const systemBytes = Math.max(0, capacityBytes - allocatable - evictionBytes);
  return { capacityBytes, systemBytes, podsMaxBytes: capacityBytes - systemBytes };
}
