/**
 * Soft constraints: the fewer matching pods a node's domains have, the better
 * (v1.34 pkg/scheduler/framework/plugins/podtopologyspread/scoring.go).
 *
 * A constraint's weight grows with the number of its domains among the feasible nodes, so that the counts of a few big
 * domains do not drown those of many small ones. Under the hostname the count is that of the node itself.
 */
import { ln, roundHalfAwayFromZero } from '../../../sim/math.ts';
import type { PodCounts } from '../../counts.ts';
import { maxNodeScore, type NodeList } from '../../framework.ts';
import { hostnameLabel, type SpreadConstraint, type SpreadConstraints } from './constraints.ts';

/** What preScore finds out for score and normalizeScore. Owned by the plugin, valid for one cycle. */
export interface SpreadScoring {
  /** By position in the list of nodes: 1 for nodes without all topology keys, which score 0. */
  readonly ignored: Uint8Array;
  readonly terms: readonly ScoreTerm[];
}

interface ScoreTerm {
  readonly domainOf: Int32Array;
  /** Matching pods by domain, or by node. */
  readonly counts: ArrayLike<number>;
  readonly byNode: boolean;
  /** The domain of the empty label value, whose count includes that of the nodes without the label; else -1. */
  readonly emptyDomain: number;
  readonly emptyCount: number;
  readonly weight: number;
  /** maxSkew - 1: differences that the constraint allows weigh less. */
  readonly tolerance: number;
}

export interface SpreadScorer {
  prepare(found: SpreadConstraints, nodes: NodeList): SpreadScoring;
  score(state: SpreadScoring, nodes: NodeList, scores: Float64Array): void;
  normalize(state: SpreadScoring, nodes: NodeList, scores: Float64Array): void;
}

export function createSpreadScorer(counts: PodCounts): SpreadScorer {
  let ignored = new Uint8Array(0);
  let stamps = new Int32Array(0);
  let epoch = 0;
  /** By number of domains: the numbers come again and again. */
  const weights: number[] = [];

  function weightOf(domains: number): number {
    while (weights.length <= domains) weights.push(ln(weights.length + 2));
    return weights[domains]!;
  }

  function markIgnored(constraints: readonly SpreadConstraint[], nodes: NodeList): number {
    const { ids, count, copies } = nodes;
    let ignoredCount = 0;
    for (const { topologyKey } of constraints) {
      const { domainOf } = counts.topology(topologyKey);
      for (let i = 0; i < count; i++) {
        if (domainOf[ids[i]!] !== 0 || ignored[i] === 1) continue;
        ignored[i] = 1;
        ignoredCount += copies === undefined ? 1 : copies[i]!;
      }
    }
    return ignoredCount;
  }

  /** Distinct label values among the nodes that are not ignored; a missing label is like an empty one. */
  function domainsAmong(domainOf: Int32Array, bound: number, emptyDomain: number, nodes: NodeList): number {
    const { ids, count } = nodes;
    if (stamps.length < bound) {
      stamps = new Int32Array(bound * 2);
      epoch = 0;
    }
    epoch += 1;
    let domains = 0;
    for (let i = 0; i < count; i++) {
      if (ignored[i] === 1) continue;
      let domain = domainOf[ids[i]!]!;
      if (domain === emptyDomain) domain = 0;
      if (stamps[domain] === epoch) continue;
      stamps[domain] = epoch;
      domains += 1;
    }
    return domains;
  }

  function termOf(constraint: SpreadConstraint, found: SpreadConstraints, nodes: NodeList, scored: number): ScoreTerm {
    const { topologyKey, tally, rule } = constraint;
    const tolerance = constraint.maxSkew - 1;
    const { domainOf, bound, emptyDomain } = counts.topology(topologyKey);
    if (topologyKey === hostnameLabel) {
      const perNode = counts.perNode(tally);
      const weight = weightOf(scored);
      return { domainOf, counts: perNode, byNode: true, emptyDomain: -1, emptyCount: 0, weight, tolerance };
    }
    const byDomain = counts.sumsOf(tally, rule, topologyKey).counts;
    const joinsMissing = emptyDomain > 0 && !found.needsAllKeys;
    return {
      domainOf,
      counts: byDomain,
      byNode: false,
      emptyDomain: joinsMissing ? emptyDomain : -1,
      emptyCount: joinsMissing ? byDomain[0]! + byDomain[emptyDomain]! : 0,
      weight: weightOf(domainsAmong(domainOf, bound, emptyDomain, nodes)),
      tolerance,
    };
  }

  return {
    prepare(found, nodes) {
      const { constraints, needsAllKeys } = found;
      if (ignored.length < nodes.count) ignored = new Uint8Array(nodes.count * 2);
      else ignored.fill(0, 0, nodes.count);
      // Under the system's defaults a node without a zone is still spread over by host.
      const ignoredCount = needsAllKeys ? markIgnored(constraints, nodes) : 0;
      const scored = nodesIn(nodes) - ignoredCount;
      const terms = constraints.map((constraint) => termOf(constraint, found, nodes, scored));
      return { ignored, terms };
    },

    score(state, nodes, scores) {
      const { ids, count } = nodes;
      scores.fill(0, 0, count);
      // Term after term: each node's sum is formed in the order of the constraints, as floating point asks for.
      for (const term of state.terms) addTerm(term, ids, count, scores);
      for (let i = 0; i < count; i++) {
        scores[i] = state.ignored[i] === 1 ? 0 : roundHalfAwayFromZero(scores[i]!);
      }
    },

    normalize(state, nodes, scores) {
      const { count } = nodes;
      let least = Number.MAX_SAFE_INTEGER;
      let most = 0;
      for (let i = 0; i < count; i++) {
        if (state.ignored[i] === 1) continue;
        const score = scores[i]!;
        if (score < least) least = score;
        if (score > most) most = score;
      }
      for (let i = 0; i < count; i++) {
        if (state.ignored[i] === 1) scores[i] = 0;
        else if (most === 0) scores[i] = maxNodeScore;
        else scores[i] = Math.trunc((maxNodeScore * (most + least - scores[i]!)) / most);
      }
    },
  };
}

function nodesIn({ count, copies }: NodeList): number {
  if (copies === undefined) return count;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += copies[i]!;
  return sum;
}

function addTerm(term: ScoreTerm, ids: Int32Array, count: number, scores: Float64Array): void {
  const { domainOf, counts, byNode, emptyDomain, emptyCount, weight, tolerance } = term;
  const length = counts.length;
  for (let i = 0; i < count; i++) {
    const node = ids[i]!;
    const domain = domainOf[node]!;
    if (domain === 0) continue;
    const at = byNode ? node : domain;
    const pods = domain === emptyDomain ? emptyCount : at < length ? counts[at]! : 0;
    scores[i]! += pods * weight + tolerance;
  }
}
