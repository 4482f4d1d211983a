/**
 * First fit: the first node that can take the pod, in the order in which nodes joined the cluster (Johnson, "Near-optimal
 * bin packing algorithms", MIT 1973).
 */
import type { Plugin, PluginHandle } from '../framework.ts';
import { keepBest, type Policy, scoredBy } from './policy.ts';

/** Raw score: the earlier a node joined, the better. */
export function createFirstFit(_args: unknown, { cluster }: PluginHandle): Plugin {
  return {
    name: 'FirstFit',
    score(_cycle, _state, { ids, count }, scores) {
      for (let i = 0; i < count; i++) scores[i] = -cluster.nodes.joined[ids[i]!]!;
      return undefined;
    },
    normalizeScore: (_cycle, _state, nodes, scores) => keepBest(nodes, scores),
  };
}

export const firstFit: Policy = {
  name: 'first-fit',
  description: 'the first node that can take the pod, in the order in which nodes joined',
  source: 'Johnson, Near-optimal bin packing algorithms, MIT 1973',
  config: scoredBy('FirstFit'),
  plugins: { FirstFit: createFirstFit },
};
