/**
 * How many nodes have to be added at least, whatever placed the pods: what the pods that have to move ask for in all,
 * less what is free in all on the nodes that stay, in the largest room that a new node can have, resource by resource.
 * Free room that they may not use counts as free, and pods may be cut at will, so that no placement does with fewer;
 * it may well need more.
 */

import type { Cluster } from '../../cluster/cluster.ts';
import { NodeFlag } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Loss } from './room.ts';
import type { Shape } from './shapes.ts';

/** Amounts by resource. */
type Amounts = Map<string, number>;

/** `moving`: the pods that have to find a node when those of `loss` are gone. Infinity where no shape has a resource. */
export function leastNodes(cluster: Cluster, loss: Loss, moving: readonly PodId[], shapes: readonly Shape[]): number {
  const asked: Amounts = new Map();
  for (const pod of moving) addPod(cluster, asked, pod);
  const free = freeAmounts(cluster, loss);
  let least = 0;
  for (const [resource, amount] of asked) {
    const missing = amount - (free.get(resource) ?? 0);
    if (missing <= 0) continue;
    const largest = shapes.reduce((most, shape) => Math.max(most, roomOf(shape, resource)), 0);
    least = Math.max(least, largest <= 0 ? Number.POSITIVE_INFINITY : Math.ceil(missing / largest));
  }
  return least;
}

function addPod(cluster: Cluster, amounts: Amounts, pod: PodId): void {
  const { milliCpu, memoryBytes, ephemeralBytes, scalars } = cluster.specOf(pod);
  add(amounts, 'cpu', milliCpu);
  add(amounts, 'memory', memoryBytes);
  add(amounts, 'ephemeral-storage', ephemeralBytes);
  add(amounts, 'pods', 1);
  scalars.ids.forEach((id, at) => {
    add(amounts, cluster.resources.values[id]!, scalars.amounts[at]!);
  });
}

/** What nodes that stay and take pods have left; a node that holds more than it has is full. */
function freeAmounts(cluster: Cluster, loss: Loss): Amounts {
  const { nodes, resources } = cluster;
  const lost = new Set(loss.nodes);
  const free: Amounts = new Map();
  for (const node of nodesInOrder(cluster)) {
    if (lost.has(node) || (nodes.flags[node]! & NodeFlag.unschedulable) !== 0) continue;
    add(free, 'cpu', Math.max(0, nodes.allocatableMilliCpu[node]! - nodes.requestedMilliCpu[node]!));
    add(free, 'memory', Math.max(0, nodes.allocatableMemoryBytes[node]! - nodes.requestedMemoryBytes[node]!));
    const ephemeral = nodes.allocatableEphemeralBytes[node]! - nodes.requestedEphemeralBytes[node]!;
    add(free, 'ephemeral-storage', Math.max(0, ephemeral));
    add(free, 'pods', Math.max(0, nodes.allocatablePods[node]! - nodes.podCount[node]!));
    for (const [id, name] of resources.values.entries()) {
      const has = cluster.allocatableScalar.columns[id]?.[node] ?? 0;
      if (has > 0) add(free, name, Math.max(0, has - (cluster.requestedScalar.columns[id]?.[node] ?? 0)));
    }
  }
  return free;
}

function add(amounts: Amounts, resource: string, amount: number): void {
  amounts.set(resource, (amounts.get(resource) ?? 0) + amount);
}

function roomOf({ room }: Shape, resource: string): number {
  if (resource === 'cpu') return room.milliCpu;
  if (resource === 'memory') return room.memoryBytes;
  if (resource === 'ephemeral-storage') return room.ephemeralBytes;
  if (resource === 'pods') return room.pods;
  return room.scalars[resource] ?? 0;
}
