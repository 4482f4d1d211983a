/**
 * Docker Swarm's spread, its only strategy (moby/swarmkit manager/scheduler/scheduler.go, nodeLess): the node with the
 * fewest tasks of the same service, then with the fewest tasks. Not taken over: nodes on which a service failed five
 * times in five minutes go last; placement preferences, for which Kubernetes has topology spread constraints.
 */
import type { Plugin, PluginHandle } from '../framework.ts';
import { keepBest, type Policy, scoredBy } from './policy.ts';
import { siblingsOf } from './siblings.ts';

/** More than there are pods on any node. */
const perSibling = 1_000_000;

/** Raw score: less the pods of the same workload, then less all pods. */
export function createSwarmSpread(_args: unknown, { cluster }: PluginHandle): Plugin {
  return {
    name: 'SwarmSpread',
    score({ pod }, _state, { ids, count }, scores) {
      const siblings = siblingsOf(cluster, pod);
      for (let i = 0; i < count; i++) {
        const node = ids[i]!;
        scores[i] = -(siblings === null ? 0 : siblings.on(node)) * perSibling - cluster.nodes.podCount[node]!;
      }
      return undefined;
    },
    normalizeScore: (_cycle, _state, nodes, scores) => keepBest(nodes, scores),
  };
}

export const swarmSpread: Policy = {
  name: 'swarm-spread',
  description: 'the node with the fewest pods of the same workload, then with the fewest pods (Docker Swarm)',
  source: 'moby/swarmkit manager/scheduler/scheduler.go',
  config: scoredBy('SwarmSpread'),
  plugins: { SwarmSpread: createSwarmSpread },
};
