/**
 * TaintToleration: a node's NoSchedule and NoExecute taints keep out pods that do not tolerate them all; of its
 * PreferNoSchedule taints, the fewer a pod does not tolerate, the better.
 */
import type { Taint } from '../../api/objects.ts';
import { findUntoleratedTaint, tolerationsTolerateTaint } from '../../api/tolerations.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import { Action } from '../events.ts';
import { type Plugin, type PluginHandle, rejectNode, Verdict } from '../framework.ts';
import { defaultNormalizeScore } from '../normalize.ts';

/** What a pod spec makes of each set of taints, by the set's id. Few sets exist, so answers are kept per set. */
interface SpecAnswers {
  /** 0: not asked yet; 1: tolerated; n + 2: the n-th taint of the set is not. */
  readonly untolerated: number[];
  /** Count of PreferNoSchedule taints that are not tolerated; undefined: not asked yet. */
  readonly preferred: (number | undefined)[];
}

const tolerated = 1;
/** A code names the set and the place of the taint in it. */
const codesPerSet = 256;

/** v1.34 framework/plugins/tainttoleration/taint_toleration.go */
export function createTaintToleration(_args: unknown, { cluster }: PluginHandle): Plugin {
  const answersBySpec = new Map<number, SpecAnswers>();

  function answersOf(spec: SpecFacts): SpecAnswers {
    let answers = answersBySpec.get(spec.id);
    if (answers === undefined) answersBySpec.set(spec.id, (answers = { untolerated: [], preferred: [] }));
    return answers;
  }

  function judge(spec: SpecFacts, set: number): number {
    const taints = cluster.taintSets.values[set]!;
    const taint = findUntoleratedTaint(taints, spec.spec.tolerations, ['NoSchedule', 'NoExecute']);
    return taint === undefined ? tolerated : taints.indexOf(taint) + 2;
  }

  function countPreferred(spec: SpecFacts, set: number): number {
    const tolerations = (spec.spec.tolerations ?? []).filter(({ effect }) => !effect || effect === 'PreferNoSchedule');
    return cluster.taintSets.values[set]!.filter(
      (taint: Taint) => taint.effect === 'PreferNoSchedule' && !tolerationsTolerateTaint(tolerations, taint),
    ).length;
  }

  return {
    name: 'TaintToleration',
    sharing: { follows: 'node', signature: ({ spec }) => JSON.stringify(spec.tolerations ?? []) },
    wakesOn: [
      {
        resource: 'Node',
        actions: Action.add | Action.updateNodeTaint,
        hint(pod, { subject, node }) {
          const spec = cluster.specOf(pod);
          if (judge(spec, cluster.nodes.taintSet[subject]!) !== tolerated) return false;
          return node === undefined || judge(spec, node.taintSet) !== tolerated;
        },
      },
      { resource: 'TargetPod', actions: Action.updatePodToleration },
    ],
    filter(cycle, _state, nodes) {
      if (cluster.taintSets.values.length === 1) return undefined; // no node has a taint
      const { untolerated } = answersOf(cycle.spec);
      const { taintSet } = cycle.cluster.nodes;
      const { ids } = nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        const set = taintSet[node]!;
        const answer = (untolerated[set] ??= judge(cycle.spec, set));
        if (answer === tolerated) ids[kept++] = node;
        else rejectNode(cycle, node, set * codesPerSet + answer - 2, Verdict.unschedulableAndUnresolvable);
      }
      nodes.count = kept;
      return undefined;
    },
    reasons(_cycle, _state, _node, code) {
      const taint = cluster.taintSets.values[Math.floor(code / codesPerSet)]![code % codesPerSet]!;
      return [`node(s) had untolerated taint {${taint.key}: ${taint.value ?? ''}}`];
    },
    score(cycle, _state, nodes, scores) {
      const { preferred } = answersOf(cycle.spec);
      const { taintSet } = cycle.cluster.nodes;
      const { ids } = nodes;
      for (let i = 0; i < nodes.count; i++) {
        const set = taintSet[ids[i]!]!;
        scores[i] = preferred[set] ??= countPreferred(cycle.spec, set);
      }
      return undefined;
    },
    normalizeScore: (_cycle, _state, nodes, scores) => defaultNormalizeScore(scores, nodes.count, true),
  };
}
