/**
 * What an attempt that found no node leaves: verdicts of all nodes, reasons counted, and what postFilter (preemption)
 * made of it (v1.34 framework/types.go Diagnosis, framework.go RunPostFilterPlugins).
 */
import type { NodeId } from '../cluster/nodes.ts';
import type { CycleState } from './cycle-state.ts';
import { type PostFilterResult, Verdict } from './framework.ts';
import type { NodeSearch } from './node-search.ts';
import type { AttemptTrace } from './trace.ts';

export interface Diagnosis {
  /** preFilter rejected the pod: every node has its verdict, by no filter. */
  rejectAll(unresolvable: boolean): void;
  /** Until `forgetAbsent`, nodes that preFilter narrowed away are unresolvable, though no filter saw them. */
  markAbsent(): void;
  forgetAbsent(): void;
  /** How many nodes gave each reason. */
  reasonCounts(absentReason: string, absent: number): Map<string, number>;
  /** `narrowing` is the reason of the nodes that preFilter narrowed away; null: none were. */
  traceRejections(trace: AttemptTrace, narrowing: string | null): void;
  runPostFilters(): PostFilterResult;
}

export function createDiagnosis(state: CycleState, search: NodeSearch): Diagnosis {
  const { cycle, verdicts, feasible, filterStates } = state;
  const absentNodes: NodeId[] = [];

  /** preFilter rejected the pod: every node has its verdict, by no filter. */
  function rejectAll(unresolvable: boolean): void {
    const verdict = unresolvable ? Verdict.unschedulableAndUnresolvable : Verdict.unschedulable;
    for (let i = 0; i < cycle.order.count; i++) verdicts.verdict[cycle.order.ids[i]!] = verdict;
    verdicts.rejected.set(cycle.order.ids.subarray(0, cycle.order.count));
    verdicts.rejectedCount = cycle.order.count;
  }

  /** Nodes that preFilter narrowed away are unresolvable, though no filter saw them. */
  function markAbsent(): void {
    const { ids, count } = cycle.order;
    for (let i = 0; i < count; i++) {
      if (verdicts.verdict[ids[i]!] === Verdict.feasible) absentNodes.push(ids[i]!);
    }
    for (const node of absentNodes) verdicts.verdict[node] = Verdict.unschedulableAndUnresolvable;
  }

  /** How many nodes gave each reason. Nodes of equal plugin and code have the same words: these are made once. */
  function reasonCounts(absentReason: string, absent: number): Map<string, number> {
    const nodesByCode = new Map<number, [node: NodeId, count: number]>();
    for (let i = 0; i < verdicts.rejectedCount; i++) {
      const node = verdicts.rejected[i]!;
      const key = verdicts.code[node]! * 256 + verdicts.rejectedBy[node]!;
      const known = nodesByCode.get(key);
      if (known === undefined) nodesByCode.set(key, [node, 1]);
      else known[1] += 1;
    }
    const reasons = new Map<string, number>();
    const add = (reason: string, count: number): void => void reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    for (const [node, count] of nodesByCode.values()) {
      for (const reason of search.reasonsOf(node)) add(reason, count);
    }
    if (absent > 0) add(absentReason, absent);
    return reasons;
  }

  function traceRejections(trace: AttemptTrace, narrowing: string | null): void {
    const filters = state.profile.points.filter.map((each) => each.plugin.name);
    trace.rejections(verdicts, (node) => search.reasonsOf(node), filters);
    if (narrowing !== null) trace.narrowedAway(cycle.order, verdicts, feasible, narrowing);
  }

  function forgetAbsent(): void {
    for (const node of absentNodes) verdicts.verdict[node] = Verdict.feasible;
    absentNodes.length = 0;
  }

  /** v1.34 framework.go RunPostFilterPlugins: until one succeeds, fails or says that nothing can help. */
  function runPostFilters(): PostFilterResult {
    const reasons: string[] = [];
    let nominate: NodeId | null = null;
    for (const { plugin, slot } of state.profile.points.postFilter) {
      const result = plugin.postFilter!(cycle, filterStates[slot]);
      cycle.verdicts = verdicts;
      if (result.status !== 'unschedulable') return result;
      if (result.nominate !== null) nominate = result.nominate;
      if (result.message !== '') reasons.push(result.message);
    }
    return { status: 'unschedulable', message: reasons.join(', '), nominate, victims: [] };
  }

  return { rejectAll, markAbsent, forgetAbsent, reasonCounts, traceRejections, runPostFilters };
}
