/**
 * Dot product, as Tetris aligns tasks and machines (Grandl, Ananthanarayanan, Kandula, Rao, Akella, "Multi-resource packing
 * for cluster schedulers", SIGCOMM 2014, section 3.2): the node with the largest dot product of what the pod asks for and
 * what is free before it comes, both as shares of the node. Tetris also trades packing for the shortest remaining work of
 * a job; Kubernetes' queue decides which pod is next, so that part has no place here.
 */
import type { Plugin, PluginHandle } from '../framework.ts';
import { keepBest, type Policy, scoredBy } from './policy.ts';
import { askedShare, freeShare, packedResources } from './shares.ts';

/** Raw score: the alignment. */
export function createDotProduct(_args: unknown, { cluster }: PluginHandle): Plugin {
  return {
    name: 'DotProduct',
    score({ spec }, _state, { ids, count }, scores) {
      scores.fill(0, 0, count);
      for (const resource of packedResources(cluster, spec)) {
        for (let i = 0; i < count; i++) scores[i]! += askedShare(resource, ids[i]!) * freeShare(resource, ids[i]!);
      }
      return undefined;
    },
    normalizeScore: (_cycle, _state, nodes, scores) => keepBest(nodes, scores),
  };
}

export const dotProduct: Policy = {
  name: 'dot-product',
  description: 'the node whose free resources lie most in the direction of the requests (Tetris)',
  source: 'Grandl et al., Multi-resource packing for cluster schedulers, SIGCOMM 2014',
  config: scoredBy('DotProduct'),
  plugins: { DotProduct: createDotProduct },
};
