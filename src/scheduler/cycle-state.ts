/** What the parts of a scheduling cycle share: the attempt under way, its verdicts, and arrays that are used again. */
import type { Cluster } from '../cluster/cluster.ts';
import type { Mutable } from '../sim/mutable.ts';
import type { PodCounts } from './counts.ts';
import type { Cycle, Verdicts } from './framework.ts';
import type { NodeOrder } from './node-order.ts';
import type { Profile } from './profile.ts';

/** A list whose array is replaced when it grows. */
export type GrowingList = { ids: Int32Array; count: number };

export interface CycleState {
  readonly cluster: Cluster;
  readonly counts: PodCounts;
  readonly nodeOrder: NodeOrder;
  /** The attempt, as plugins see it. */
  readonly cycle: Mutable<Cycle>;
  /** The verdicts of the search; preemption's dry run has its own for a while. */
  readonly verdicts: Verdicts;
  /** Nodes that can take the pod, in the order of the search. */
  readonly feasible: GrowingList;
  /** What preFilter returned, by slot of the plugin: SKIP when it skipped, undefined when it was not asked. */
  readonly filterStates: unknown[];
  readonly skipFilter: Uint8Array;
  /** The configuration's own; 0: adaptive. */
  readonly percentageOfNodesToScore: number;
  /** The profile of the pod. */
  profile: Profile;
  /** Where the next search starts in the node order. */
  nextStartNodeIndex: number;
  /** The attempt ended at its nominated node, without a search. */
  tookNomination: boolean;
}

/** Makes room for `rows` nodes in a list. */
export function growList(list: GrowingList, rows: number): void {
  if (list.ids.length < rows) list.ids = new Int32Array(Math.max(rows, list.ids.length * 2));
}
