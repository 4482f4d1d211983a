/**
 * Random: every node that can take the pod is equally likely. The least that a policy must beat; the draw is keyed by the
 * pod, as that among equal scores is.
 */
import type { Plugin } from '../framework.ts';
import { type Policy, scoredBy } from './policy.ts';

/** All nodes are as good; the scheduler draws among the best. */
export function createRandomNode(): Plugin {
  return {
    name: 'RandomNode',
    sharing: { follows: 'node', signature: () => '' },
    score(_cycle, _state, { count }, scores) {
      scores.fill(0, 0, count);
      return undefined;
    },
  };
}

export const random: Policy = {
  name: 'random',
  description: 'any node that can take the pod, each equally likely',
  source: 'the usual baseline of the literature',
  config: scoredBy('RandomNode'),
  plugins: { RandomNode: createRandomNode },
};
