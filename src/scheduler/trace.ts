/**
 * What decided an attempt, written down for `explain` and for the recorded cases. The run itself never traces: an
 * explanation replays the run and passes a trace to the one attempt that is asked about.
 */
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import type { Attempt } from './attempt.ts';
import { type NodeList, type PostFilterResult, type Rejection, Verdict, type Verdicts } from './framework.ts';

export interface NodeRejection {
  readonly node: NodeId;
  /** '' where no single plugin is to blame. */
  readonly plugin: string;
  readonly reasons: readonly string[];
  readonly unresolvable: boolean;
}

export interface AttemptTrace {
  evaluated(block: NodeList): void;
  rejections(verdicts: Verdicts, reasonsOf: (node: NodeId) => readonly string[], filters: readonly string[]): void;
  /** A preFilter plugin ('': several together) ruled every node out. */
  rejectedByPreFilter(order: NodeList, plugin: string, rejection: Rejection): void;
  /** Nodes that preFilter plugins narrowed away: in the order, but neither judged nor feasible. */
  narrowedAway(order: NodeList, verdicts: Verdicts, feasible: NodeList, reason: string): void;
  feasible(nodes: NodeList): void;
  scores(plugin: string, weight: number, nodes: NodeList, scores: Float64Array): void;
  totals(nodes: NodeList, totals: Float64Array): void;
  postFilter(result: PostFilterResult): void;
}

/** Follows the attempts of a run: an explanation replays the run with one. It may look, but not change anything. */
export interface AttemptTracer {
  /** Whether `traceFor` would want to know about this pod. */
  follows(pod: PodId): boolean;
  /** Asked before each attempt; undefined: nobody wants to know about this pod. A trace does not change the outcome. */
  traceFor(pod: PodId): AttemptTrace | undefined;
  /** Told of the outcome of an attempt that was traced, before the queue is. */
  attempted(attempt: Attempt, now: Micros): void;
}

/** A trace that keeps everything as plain arrays. */
export interface RecordedTrace extends AttemptTrace {
  readonly evaluatedNodes: NodeId[];
  readonly feasibleNodes: NodeId[];
  readonly rejected: NodeRejection[];
  /** Weighted scores by plugin, then by place in `feasibleNodes`. */
  readonly pluginScores: Map<string, number[]>;
  readonly totalScores: number[];
  postFiltered: PostFilterResult | null;
}

export function createTrace(): RecordedTrace {
  const trace: RecordedTrace = {
    evaluatedNodes: [],
    feasibleNodes: [],
    rejected: [],
    pluginScores: new Map(),
    totalScores: [],
    postFiltered: null,
    evaluated: (block) => void trace.evaluatedNodes.push(...block.ids.subarray(0, block.count)),
    rejections(verdicts, reasonsOf, filters) {
      for (let i = 0; i < verdicts.rejectedCount; i++) {
        const node = verdicts.rejected[i]!;
        trace.rejected.push({
          node,
          plugin: filters[verdicts.rejectedBy[node]!]!,
          reasons: reasonsOf(node),
          unresolvable: verdicts.verdict[node] === Verdict.unschedulableAndUnresolvable,
        });
      }
    },
    rejectedByPreFilter(order, plugin, { reason, unresolvable }) {
      for (const node of order.ids.subarray(0, order.count)) {
        trace.rejected.push({ node, plugin, reasons: [reason], unresolvable });
      }
    },
    narrowedAway(order, verdicts, feasible, reason) {
      const passed = new Set(feasible.ids.subarray(0, feasible.count));
      for (const node of order.ids.subarray(0, order.count)) {
        if (verdicts.verdict[node] !== Verdict.feasible || passed.has(node)) continue;
        trace.rejected.push({ node, plugin: '', reasons: [reason], unresolvable: true });
      }
    },
    feasible: (nodes) => void trace.feasibleNodes.push(...nodes.ids.subarray(0, nodes.count)),
    scores(plugin, weight, nodes, scores) {
      trace.pluginScores.set(
        plugin,
        [...scores.subarray(0, nodes.count)].map((score) => score * weight),
      );
    },
    totals: (nodes, totals) => void trace.totalScores.push(...totals.subarray(0, nodes.count)),
    postFilter(result) {
      trace.postFiltered = result;
    },
  };
  return trace;
}
