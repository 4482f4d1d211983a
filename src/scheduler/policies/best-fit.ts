/**
 * Best fit: the node on which least stays free, by the sum of the free shares of CPU, memory and the extended resources
 * that the pod asks for (Panigrahy, Talwar, Uyeda, Wieder, "Heuristics for vector bin packing", Microsoft Research 2011:
 * best fit with the sum as the size of a vector).
 */
import type { Plugin, PluginHandle } from '../framework.ts';
import { keepBest, type Policy, scoredBy } from './policy.ts';
import { freeShareAfter, packedResources } from './shares.ts';

/** Raw score: less the free shares that stay. */
export function createBestFit(_args: unknown, { cluster }: PluginHandle): Plugin {
  return {
    name: 'BestFit',
    score({ spec }, _state, { ids, count }, scores) {
      scores.fill(0, 0, count);
      for (const resource of packedResources(cluster, spec)) {
        for (let i = 0; i < count; i++) scores[i]! -= freeShareAfter(resource, ids[i]!);
      }
      return undefined;
    },
    normalizeScore: (_cycle, _state, nodes, scores) => keepBest(nodes, scores),
  };
}

export const bestFit: Policy = {
  name: 'best-fit',
  description: 'the node on which the least stays free',
  source: 'Panigrahy et al., Heuristics for vector bin packing, Microsoft Research 2011',
  config: scoredBy('BestFit'),
  plugins: { BestFit: createBestFit },
};
