/**
 * Pods that the scheduler found no node for, as the autoscaler sees them: which there are, and which of them would find
 * room on the nodes that exist or are on their way
 * (v1.34 cluster-autoscaler/core/podlistprocessor/{filter_out_expendable,filter_out_schedulable}.go).
 */

import type { Cluster } from '../../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import { PodFlag, type PodId, PodPhase } from '../../cluster/pods.ts';
import type { NodeFilter } from '../../scheduler/what-if.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';

export interface PendingPods {
  /** The scheduler has said that it found no node. */
  unschedulable(pod: PodId): void;
  /** Those that are still pending, in order of creation. */
  list(): PodId[];
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export function createPendingPods(cluster: Cluster): PendingPods {
  const { pods } = cluster;
  /** By row: the version of the row that was meant. */
  const marked = new Map<PodId, number>();

  function isPending(pod: PodId, version: number): boolean {
    const flags = pods.flags[pod]!;
    if (pods.version[pod] !== version || (flags & PodFlag.alive) === 0) return false;
    return pods.node[pod]! < 0 && (flags & PodFlag.terminating) === 0 && pods.phase[pod] === PodPhase.pending;
  }

  return {
    unschedulable: (pod) => {
      marked.set(pod, pods.version[pod]!);
    },
    list() {
      for (const [pod, version] of marked) if (!isPending(pod, version)) marked.delete(pod);
      return [...marked.keys()].sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
    },
    save: (writer) => writer.json('pending', [...marked]),
    load(reader) {
      marked.clear();
      for (const [pod, version] of reader.json<[PodId, number][]>('pending')) marked.set(pod, version);
    },
  };
}

/** Inside a trial: puts pods onto nodes while they fit, and says which are left. */
export interface Packing {
  /** By priority. */
  readonly left: readonly PodId[];
  readonly nextNode: number;
}

/**
 * Pods of higher priority first. A pod like one of the same controller that found no room is not tried again
 * (v1.34 simulator/scheduling/similar_pods.go).
 */
export function packPending(
  cluster: Cluster,
  filter: NodeFilter,
  pending: readonly PodId[],
  nextNode: number,
): Packing {
  const { pods, nodes } = cluster;
  const priorityOf = (pod: PodId): number => cluster.specOf(pod).priority;
  const byImportance = [...pending].sort((a, b) => priorityOf(b) - priorityOf(a));
  const order = nodesInOrder(cluster);
  const placeOf = new Map(order.map((node, at) => [node, at]));
  const hopeless = new Set<string>();
  const placed = new Set<PodId>();
  let next = order.length === 0 ? 0 : nextNode % order.length;

  function* inTurn(): Iterable<NodeId> {
    for (let i = 0; i < order.length; i++) {
      const node = order[(next + i) % order.length]!;
      if ((nodes.flags[node]! & NodeFlag.unschedulable) === 0) yield node;
    }
  }

  for (const pod of byImportance) {
    const owner = pods.owner[pod]!;
    const key = owner === 0 ? null : `${owner} ${pods.podClass[pod]!} ${pods.spec[pod]!}`;
    if (key !== null && hopeless.has(key)) continue;
    const node = filter.firstFit(pod, inTurn());
    if (node < 0) {
      if (key !== null) hopeless.add(key);
      continue;
    }
    cluster.attachPod(pod, node);
    placed.add(pod);
    next = (placeOf.get(node)! + 1) % order.length;
  }
  return {
    left: byImportance.filter((pod) => !placed.has(pod)),
    nextNode: next,
  };
}
