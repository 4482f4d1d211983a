/**
 * Worst fit: the node on which most stays free, by the sum of the free shares of CPU, memory and the extended resources
 * that the pod asks for (Johnson, "Near-optimal bin packing algorithms", MIT 1973; the size of a vector as in best-fit.ts).
 */
import type { Plugin, PluginHandle } from '../framework.ts';
import { keepBest, type Policy, scoredBy } from './policy.ts';
import { freeShareAfter, packedResources } from './shares.ts';

/** Raw score: the free shares that stay. */
export function createWorstFit(_args: unknown, { cluster }: PluginHandle): Plugin {
  return {
    name: 'WorstFit',
    score({ spec }, _state, { ids, count }, scores) {
      scores.fill(0, 0, count);
      for (const resource of packedResources(cluster, spec)) {
        for (let i = 0; i < count; i++) scores[i]! += freeShareAfter(resource, ids[i]!);
      }
      return undefined;
    },
    normalizeScore: (_cycle, _state, nodes, scores) => keepBest(nodes, scores),
  };
}

export const worstFit: Policy = {
  name: 'worst-fit',
  description: 'the node on which the most stays free',
  source: 'Johnson, Near-optimal bin packing algorithms, MIT 1973',
  config: scoredBy('WorstFit'),
  plugins: { WorstFit: createWorstFit },
};
