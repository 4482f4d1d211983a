/** Pool, zone, type and price of a node: by its labels, the scenario's pools and the catalogue. */
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { NodeFacts } from '../report/node-facts.ts';
import { type Pool, poolLabel } from '../workloads/fleet.ts';
import { findNamedType } from '../workloads/instances/catalogue.ts';

/** Labels that name a node's pool: the project's own, then those of the providers and of Karpenter. */
const poolLabels: readonly string[] = [
  poolLabel,
  'eks.amazonaws.com/nodegroup',
  'cloud.google.com/gke-nodepool',
  'kubernetes.azure.com/agentpool',
  'karpenter.sh/nodepool',
];
const zoneLabel = 'topology.kubernetes.io/zone';
const typeLabels: readonly string[] = ['node.kubernetes.io/instance-type', 'beta.kubernetes.io/instance-type'];

/** A price of a pool (its own, or the catalogue's) goes before the catalogue's of the node's labelled type. */
export function createNodeFacts({ nodes, labelSets }: Cluster, pools: readonly Pool[]): NodeFacts {
  const prices = new Map(pools.map(({ name, priceMicroUsdPerHour }) => [name, priceMicroUsdPerHour]));
  const priceOfType = new Map<string, number | null>();
  /** By interned labels; undefined: not asked for yet. */
  const priceOfLabels: (number | null | undefined)[] = [];

  const labelOf = (node: NodeId, names: readonly string[]): string => labelIn(nodes.labelSet[node]!, names);

  function labelIn(labelSet: number, names: readonly string[]): string {
    const labels = labelSets.values[labelSet]!;
    for (const name of names) if (labels[name] !== undefined) return labels[name];
    return '';
  }

  function typePrice(type: string): number | null {
    let price = priceOfType.get(type);
    if (price === undefined) {
      price = findNamedType(type)?.priceMicroUsdPerHour ?? null;
      priceOfType.set(type, price);
    }
    return price;
  }

  return {
    poolOf: (node) => labelOf(node, poolLabels),
    zoneOf: (node) => labelOf(node, [zoneLabel]),
    instanceTypeOf: (node) => labelOf(node, typeLabels),
    priceMicroUsdPerHour(node) {
      const labels = nodes.labelSet[node]!;
      let price = priceOfLabels[labels];
      if (price === undefined) {
        price = prices.get(labelIn(labels, [poolLabel])) ?? typePrice(labelIn(labels, typeLabels));
        priceOfLabels[labels] = price;
      }
      return price;
    },
  };
}
