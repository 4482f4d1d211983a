/** What the steps of a timeline say of nodes and rollouts, read and checked. */
import type { Taint } from '../api/objects.ts';
import type { DrainRequest } from '../nodes/drain.ts';
import type { UpgradeRequest } from '../nodes/upgrade-pool.ts';
import type { Micros } from '../sim/time.ts';

/** Which nodes an action is about. */
export type NodeChoice = { readonly node: string } | { readonly pool: string } | { readonly zone: string };

/** One object of a namespace. */
export interface Target {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** What is done to nodes, beside cordon and uncordon, and to rollouts. */
export type NodeAction =
  | { readonly type: 'drain'; readonly nodes: NodeChoice; readonly options: Omit<DrainRequest, 'nodes'> }
  | { readonly type: 'fail'; readonly nodes: NodeChoice; readonly forMicros: Micros | null }
  | { readonly type: 'recover'; readonly nodes: NodeChoice }
  | { readonly type: 'removeNodes'; readonly nodes: NodeChoice; readonly count: number | null }
  | { readonly type: 'taint'; readonly nodes: NodeChoice; readonly taint: Taint }
  | { readonly type: 'untaint'; readonly nodes: NodeChoice; readonly key: string; readonly effect: string | null }
  | { readonly type: 'upgradePool'; readonly request: UpgradeRequest }
  | { readonly type: 'rolloutUndo'; readonly target: Target; readonly toRevision: number };
