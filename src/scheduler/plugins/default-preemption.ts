/**
 * DefaultPreemption: for a pod that fits nowhere, finds the node where the least important pods can make room, deletes
 * them and nominates the node. The pod itself is retried as its victims go.
 */
import type { NodeId } from '../../cluster/nodes.ts';
import { Disruption, PodFlag, type PodId } from '../../cluster/pods.ts';
import { drawBelow } from '../../sim/random.ts';
import { Action } from '../events.ts';
import { type Cycle, type Plugin, type PluginHandle, type PostFilterResult, Verdict } from '../framework.ts';
import { type Candidate, pickCandidate, readBudgets, selectVictims } from '../preemption.ts';
import { createVerdicts, fitErrorMessage, resetVerdicts } from '../verdicts.ts';

/** DefaultPreemptionArgs */
interface Args {
  readonly minCandidateNodesPercentage?: number | undefined;
  readonly minCandidateNodesAbsolute?: number | undefined;
}

const notHelpful = 'Preemption is not helpful for scheduling';

/** v1.34 framework/plugins/defaultpreemption/default_preemption.go, framework/preemption/preemption.go */
export function createDefaultPreemption(args: unknown, handle: PluginHandle): Plugin {
  const { minCandidateNodesPercentage = 10, minCandidateNodesAbsolute = 100 } = (args ?? {}) as Args;
  const { cluster } = handle;
  const dryRunVerdicts = createVerdicts();
  const offsetPurpose = handle.streams.purpose('scheduler.preemption.offset');

  /** Null, or why the pod must not preempt (again). */
  function ineligible(cycle: Cycle): string | null {
    if (cycle.spec.spec.preemptionPolicy === 'Never') return 'not eligible due to preemptionPolicy=Never.';
    const nominated = cluster.pods.nominatedNode[cycle.pod]!;
    if (nominated < 0 || cycle.verdicts.verdict[nominated] === Verdict.unschedulableAndUnresolvable) return null;
    for (let pod = cluster.nodes.firstPod[nominated]!; pod >= 0; pod = cluster.pods.nextOnNode[pod]!) {
      if (cluster.specOf(pod).priority < cycle.spec.priority && isBeingPreempted(pod)) {
        return 'not eligible due to a terminating pod on the nominated node.';
      }
    }
    return null;
  }

  function isBeingPreempted(pod: PodId): boolean {
    const { flags, disruption } = cluster.pods;
    return (flags[pod]! & PodFlag.terminating) !== 0 && disruption[pod] === Disruption.preemptionByScheduler;
  }

  /** Nodes where taking pods away could help, in the scheduler's order. */
  function potentialNodes(cycle: Cycle): NodeId[] {
    const nodes: NodeId[] = [];
    for (let i = 0; i < cycle.order.count; i++) {
      const node = cycle.order.ids[i]!;
      if (cycle.verdicts.verdict[node] === Verdict.unschedulable) nodes.push(node);
    }
    return nodes;
  }

  /** Tries nodes from a random one on, until enough candidates are found, one of which breaks no budget. */
  function dryRun(cycle: Cycle): { candidates: Candidate[]; reasons: Map<string, number>; errors: string[] } {
    const nodes = potentialNodes(cycle);
    const reasons = new Map<string, number>();
    const errors: string[] = [];
    const clean: Candidate[] = [];
    const violating: Candidate[] = [];
    const searchVerdicts = cycle.verdicts;
    cycle.verdicts = dryRunVerdicts;
    const share = Math.floor((nodes.length * minCandidateNodesPercentage) / 100);
    const wanted = Math.min(Math.max(share, minCandidateNodesAbsolute), nodes.length);
    const identity = cluster.pods.identity[cycle.pod]!;
    const offset = nodes.length === 0 ? 0 : drawBelow(offsetPurpose, identity, cycle.now % 2 ** 32, nodes.length);
    const budgets = nodes.length === 0 ? [] : readBudgets(cluster);
    let tried = 0;
    for (; tried < nodes.length; tried++) {
      if (clean.length > 0 && clean.length + violating.length >= wanted) break;
      const node = nodes[(offset + tried) % nodes.length]!;
      resetVerdicts(dryRunVerdicts, cluster.nodes.count);
      const result = selectVictims(cycle, handle, node, budgets);
      if ('victims' in result) (result.pdbViolations === 0 ? clean : violating).push(result);
      else if ('error' in result) errors.push(result.error);
      else for (const reason of result.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    cycle.verdicts = searchVerdicts;
    const unhelpful = cycle.order.count - nodes.length;
    if (unhelpful > 0) reasons.set(notHelpful, (reasons.get(notHelpful) ?? 0) + unhelpful);
    return { candidates: [...clean, ...violating], reasons, errors };
  }

  /** Deletes the victims and takes the node from pods of lower priority that were nominated to it. */
  function prepare(cycle: Cycle, { node, victims }: Candidate): void {
    for (const victim of victims) {
      if ((cluster.pods.flags[victim]! & PodFlag.terminating) !== 0) continue;
      cluster.setDisruption(victim, Disruption.preemptionByScheduler);
      cluster.markTerminating(victim);
    }
    for (const nominee of cluster.nominated.get(node) ?? []) {
      if (cluster.specOf(nominee).priority < cycle.spec.priority) cluster.nominatePod(nominee, -1);
    }
  }

  return {
    name: 'DefaultPreemption',
    // Victims' deaths wake the pod through the plugins that rejected it; preemption itself never does.
    wakesOn: [{ resource: 'AssignedPod', actions: Action.delete, hint: () => false }],
    sharesFailures: true,
    postFilter(cycle): PostFilterResult {
      const refusal = ineligible(cycle);
      if (refusal !== null) {
        return { status: 'unschedulable', message: `preemption: ${refusal}`, nominate: null, victims: [] };
      }
      const { candidates, reasons, errors } = dryRun(cycle);
      if (candidates.length === 0 && errors.length > 0) {
        return { status: 'error', message: `preemption: ${aggregate(errors)}`, nominate: null, victims: [] };
      }
      if (candidates.length === 0) {
        const message = `preemption: ${fitErrorMessage(cycle.order.count, '', reasons, '')}`;
        return { status: 'unschedulable', message, nominate: -1, victims: [] };
      }
      const chosen = pickCandidate(cluster, candidates);
      prepare(cycle, chosen);
      return { status: 'success', message: '', nominate: chosen.node, victims: chosen.victims };
    },
  };
}

/** Several errors as one text (apimachinery util/errors Aggregate): each text once. */
function aggregate(errors: readonly string[]): string {
  const texts = [...new Set(errors)];
  return texts.length === 1 ? texts[0]! : `[${texts.join(', ')}]`;
}
