/**
 * Preferred terms, of the incoming pod and of the pods on nodes, and required affinity of the pods on nodes
 * (v1.34 pkg/scheduler/framework/plugins/interpodaffinity/scoring.go).
 *
 * A node's score is the sum, over the terms that mean somebody, of the term's weight times the pods in the node's domain.
 */
import { type Carrier, CarrierKind } from '../../counts/carriers.ts';
import type { DomainSums } from '../../counts/tallies.ts';
import { everyNode } from '../../counts/topologies.ts';
import type { PodCounts } from '../../counts.ts';
import { maxNodeScore, type NodeList } from '../../framework.ts';
import type { IncomingTerms } from './terms.ts';

/** One term's part of the scores. */
export interface ScoreTerm {
  readonly weight: number;
  readonly sums: DomainSums;
}

/**
 * The terms that mean some pod on a node with the topology key; without any, the plugin skips.
 * `hardWeight` counts for the required affinity of pods on nodes; 0: it does not count.
 */
export function scoreTerms(
  counts: PodCounts,
  terms: IncomingTerms,
  podClass: number,
  hardWeight: number,
): readonly ScoreTerm[] {
  const found: ScoreTerm[] = [];
  for (const { tally, topologyKey, weight } of terms.preferred) {
    const sums = counts.sumsOf(tally, everyNode, topologyKey);
    if (sums.onKey > 0) found.push({ weight, sums });
  }
  const addCarriers = (kind: CarrierKind, weightOf: (carrier: Carrier) => number): void => {
    const carriers: Carrier[] = [];
    counts.carriersAbout(podClass, kind, carriers);
    for (const carrier of carriers) {
      const sums = counts.sumsOf(carrier.tally, everyNode, carrier.topologyKey);
      if (sums.onKey > 0) found.push({ weight: weightOf(carrier), sums });
    }
  };
  if (hardWeight > 0) addCarriers(CarrierKind.requiredAffinity, () => hardWeight);
  addCarriers(CarrierKind.preferredAffinity, ({ weight }) => weight);
  addCarriers(CarrierKind.preferredAntiAffinity, ({ weight }) => -weight);
  return found;
}

/** Writes the sums of the terms to `scores`. */
export function scoreByTerms(terms: readonly ScoreTerm[], nodes: NodeList, scores: Float64Array): void {
  const { ids, count } = nodes;
  scores.fill(0, 0, count);
  for (const { weight, sums } of terms) {
    const { domainOf } = sums.group.topology;
    const { counts } = sums;
    for (let i = 0; i < count; i++) {
      const domain = domainOf[ids[i]!]!;
      if (domain !== 0) scores[i]! += weight * counts[domain]!;
    }
  }
}

/** Scales from the least to the greatest, through floats and in exactly this order, truncated. */
export function normalizeSpan(count: number, scores: Float64Array): void {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const score = scores[i]!;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  const span = most - least;
  for (let i = 0; i < count; i++) {
    scores[i] = span > 0 ? Math.trunc(maxNodeScore * ((scores[i]! - least) / span)) : 0;
  }
}
