/** What has to be free elsewhere so that nodes can be drained: what their pods ask for, and the nodes that are missing. */
import type { NodeId } from '../cluster/nodes.ts';
import type { Run } from '../scenario/assemble.ts';
import { additionsText, countNodes, nodesToAdd, tiedPods } from './check/remedy.ts';
import { createRoom, noAdditions } from './check/room.ts';
import { shapesOf } from './check/shapes.ts';
import { type PodsOfWorkload, podsByWorkload } from './what-if-failure.ts';

export interface CapacityNeeded {
  /** Pods that have to find another node, and what they request in all. */
  readonly pods: number;
  readonly milliCpu: number;
  readonly memoryBytes: number;
  /** Of them those that find none, in a dry run of all nodes at once. */
  readonly unplaced: readonly PodsOfWorkload[];
  /** Of these those that no new node helps. */
  readonly tied: readonly PodsOfWorkload[];
  /** Nodes that are missing, in the dry run; null: none are, or nodes do not help. */
  readonly nodes: { readonly text: string; readonly count: number; readonly atLeast: number } | null;
}

/** Pods that wait anyway are not counted. */
export function capacityNeeded(run: Run, rows: readonly NodeId[]): CapacityNeeded {
  const { cluster } = run;
  const room = createRoom(run);
  room.setAside(room.waiting);
  const shapes = shapesOf(cluster);
  const loss = { name: 'drained', nodes: rows, zone: '', cordoned: true };
  const moving = room.moving(loss);
  const unplaced = room.place(loss, noAdditions).map(({ pod }) => pod);
  const search = { run, room, shapes };
  const tied = tiedPods(search, loss, unplaced);
  const found = unplaced.length > tied.length ? nodesToAdd(search, [loss], noAdditions) : null;
  return {
    pods: moving.length,
    milliCpu: moving.reduce((sum, pod) => sum + cluster.specOf(pod).milliCpu, 0),
    memoryBytes: moving.reduce((sum, pod) => sum + cluster.specOf(pod).memoryBytes, 0),
    unplaced: podsByWorkload(run, unplaced),
    tied: podsByWorkload(run, tied),
    nodes:
      found === null
        ? null
        : { text: additionsText(found.additions), count: countNodes(found.additions), atLeast: found.atLeast },
  };
}
