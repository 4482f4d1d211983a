/**
 * InterPodAffinity: pods that want to be near, or away from, other pods, and pods on nodes that want this one near or
 * away (v1.34 pkg/scheduler/framework/plugins/interpodaffinity/).
 *
 * Nothing is counted here: counts.ts keeps the pods that each term means, and those that have each term, by domain. Cost
 * of a filter call: a few look-ups per term, then one read per node and term.
 */
import { SchedulerConfigError } from '../config.ts';
import { type Carrier, CarrierKind } from '../counts/carriers.ts';
import type { DomainSums, Numbers } from '../counts/tallies.ts';
import { everyNode } from '../counts/topologies.ts';
import { type Plugin, type PluginHandle, rejectNode, SKIP, Verdict } from '../framework.ts';
import { affinityInterests } from './inter-pod-affinity/hints.ts';
import { normalizeSpan, type ScoreTerm, scoreByTerms, scoreTerms } from './inter-pod-affinity/scoring.ts';
import { affinitySharing } from './inter-pod-affinity/sharing.ts';
import { allTermsMean, createTermsOf, type IncomingTerms } from './inter-pod-affinity/terms.ts';

/** `kubescheduler.config.k8s.io/v1` InterPodAffinityArgs. */
export interface InterPodAffinityArgs {
  /** What a pod on a node adds for each of its required affinity terms that means the incoming pod; 1 by default. */
  readonly hardPodAffinityWeight?: number | undefined;
  readonly ignorePreferredTermsOfExistingPods?: boolean | undefined;
}

const Code = { affinity: 0, antiAffinity: 1, existingAntiAffinity: 2 } as const;

const reasonsByCode: readonly (readonly string[])[] = [
  ["node(s) didn't match pod affinity rules"],
  ["node(s) didn't match pod anti-affinity rules"],
  ["node(s) didn't satisfy existing pods anti-affinity rules"],
];

/** Domains by node and pods by domain. */
interface FilterRow {
  readonly domainOf: Int32Array;
  readonly counts: Numbers;
}

/** `args` are InterPodAffinityArgs; malformed ones throw SchedulerConfigError. */
export function createInterPodAffinity(
  args: unknown,
  handle: Pick<PluginHandle, 'cluster' | 'counts'>,
): Plugin<IncomingTerms, readonly ScoreTerm[]> {
  const { cluster, counts } = handle;
  const { hardPodAffinityWeight, ignorePreferredTermsOfExistingPods } = checkedArgs(
    (args ?? {}) as InterPodAffinityArgs,
  );
  const termsOf = createTermsOf(counts);
  const carriers: Carrier[] = [];

  /** Required anti-affinity of pods on nodes that means pods of this class, where it holds anywhere. */
  function existingRows(podClass: number): FilterRow[] {
    carriers.length = 0;
    counts.carriersAbout(podClass, CarrierKind.requiredAntiAffinity, carriers);
    const rows: FilterRow[] = [];
    for (const { tally, topologyKey } of carriers) {
      const sums = counts.sumsOf(tally, everyNode, topologyKey);
      if (sums.onKey > 0) rows.push(rowOf(sums));
    }
    return rows;
  }

  return {
    name: 'InterPodAffinity',
    sharing: affinitySharing(counts, termsOf),
    wakesOn: affinityInterests(cluster, counts),

    preFilter(cycle) {
      counts.sync();
      const terms = termsOf(cycle.pod);
      if (terms.error !== '') return { kind: 'reject', reason: `parsing pod: ${terms.error}`, unresolvable: true };
      const { requiredAffinity, requiredAntiAffinity, meantByAll } = terms;
      const existing = existingRows(cluster.pods.podClass[cycle.pod]!);
      if (requiredAffinity.length + requiredAntiAffinity.length + existing.length === 0) return SKIP;
      // Counted here, so that a dry run need not: it would forget what it counted itself, node after node.
      for (const { topologyKey } of requiredAffinity) counts.sumsOf(meantByAll!, everyNode, topologyKey);
      for (const { topologyKey, tally } of requiredAntiAffinity) counts.sumsOf(tally, everyNode, topologyKey);
      return { kind: 'go', state: terms };
    },

    filter(cycle, { requiredAffinity, meantByAll, requiredAntiAffinity }, nodes) {
      counts.sync();
      const podClass = cluster.pods.podClass[cycle.pod]!;
      const affinitySums = requiredAffinity.map((term) => counts.sumsOf(meantByAll!, everyNode, term.topologyKey));
      const affinity = affinitySums.map(rowOf);
      const antiSums = requiredAntiAffinity.map((term) => counts.sumsOf(term.tally, everyNode, term.topologyKey));
      const anti = antiSums.filter((sums) => sums.onKey > 0).map(rowOf);
      const existing = existingRows(podClass);
      // The first pod of a group whose affinity means itself may go anywhere that has the keys.
      const isFirst =
        affinitySums.every((sums) => sums.onKey === 0) && allTermsMean(requiredAffinity, cluster.podClasses[podClass]!);

      const { ids } = nodes;
      let kept = 0;
      for (let i = 0; i < nodes.count; i++) {
        const node = ids[i]!;
        if (!isNear(affinity, node, isFirst)) {
          rejectNode(cycle, node, Code.affinity, Verdict.unschedulableAndUnresolvable);
        } else if (isAmongAny(anti, node)) {
          rejectNode(cycle, node, Code.antiAffinity, Verdict.unschedulable);
        } else if (isAmongAny(existing, node)) {
          rejectNode(cycle, node, Code.existingAntiAffinity, Verdict.unschedulable);
        } else ids[kept++] = node;
      }
      nodes.count = kept;
      return undefined;
    },

    reasons: (_cycle, _state, _node, code) => reasonsByCode[code]!,

    preScore(cycle) {
      counts.sync();
      const incoming = termsOf(cycle.pod);
      if (ignorePreferredTermsOfExistingPods && incoming.preferred.length === 0) return SKIP;
      const podClass = cluster.pods.podClass[cycle.pod]!;
      const terms = scoreTerms(counts, incoming, podClass, hardPodAffinityWeight);
      return terms.length === 0 ? SKIP : { kind: 'go', state: terms };
    },

    score(_cycle, terms, nodes, scores) {
      scoreByTerms(terms, nodes, scores);
      return undefined;
    },

    normalizeScore: (_cycle, _terms, nodes, scores) => normalizeSpan(nodes.count, scores),
  };
}

function rowOf(sums: DomainSums): FilterRow {
  return { domainOf: sums.group.topology.domainOf, counts: sums.counts };
}

/** Every key is there, and in every domain is a pod that all terms mean (or nobody is meant anywhere, see isFirst). */
function isNear(rows: readonly FilterRow[], node: number, isFirst: boolean): boolean {
  let everywhere = true;
  for (let at = 0; at < rows.length; at++) {
    const { domainOf, counts } = rows[at]!;
    const domain = domainOf[node]!;
    if (domain === 0) return false;
    if (counts[domain]! <= 0) everywhere = false;
  }
  return everywhere || isFirst;
}

function isAmongAny(rows: readonly FilterRow[], node: number): boolean {
  for (let at = 0; at < rows.length; at++) {
    const { domainOf, counts } = rows[at]!;
    const domain = domainOf[node]!;
    if (domain !== 0 && counts[domain]! > 0) return true;
  }
  return false;
}

function checkedArgs(args: InterPodAffinityArgs): Required<InterPodAffinityArgs> & { hardPodAffinityWeight: number } {
  const { hardPodAffinityWeight = 1, ignorePreferredTermsOfExistingPods = false } = args;
  if (!Number.isInteger(hardPodAffinityWeight) || hardPodAffinityWeight < 0 || hardPodAffinityWeight > 100) {
    const text = 'not in valid range [0-100]';
    throw new SchedulerConfigError(`InterPodAffinityArgs: hardPodAffinityWeight: ${hardPodAffinityWeight} is ${text}`);
  }
  return { hardPodAffinityWeight, ignorePreferredTermsOfExistingPods };
}
