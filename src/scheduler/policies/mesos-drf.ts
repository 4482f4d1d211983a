/**
 * Mesos' dominant-resource-fair offers. The next pod is one of the namespace with the smallest dominant share: the largest
 * of the shares of the cluster's CPU, memory and extended resources that its pods hold (Ghodsi et al., "Dominant resource
 * fairness", NSDI 2011, algorithm 1; apache/mesos src/master/allocator/sorter/drf/sorter.cpp, all weights 1). Its node is
 * any that can take it, as Mesos offers agents in random order and a framework takes the first that will do.
 *
 * A namespace stands for a framework's role, a pod for an offer: Mesos offers a whole agent, of which a framework may take
 * more than one task's part at once. Ties go by name; Mesos asks first who was served less often.
 */
import type { Plugin, PluginHandle } from '../framework.ts';
import { createNamespaceShares } from './namespace-shares.ts';
import { type Policy, scoredBy } from './policy.ts';
import { createRandomNode } from './random.ts';

/** Sorts the queue; within a namespace as PrioritySort does. */
export function createDominantResourceFairness(_args: unknown, { cluster }: PluginHandle): Plugin {
  const { pods, specs, podClasses } = cluster;
  const shares = createNamespaceShares(cluster);
  return {
    name: 'DominantResourceFairness',
    compare: (a, b) => specs.facts[pods.spec[b]!]!.priority - specs.facts[pods.spec[a]!]!.priority,
    lanes: {
      laneOf: (pod) => podClasses[pods.podClass[pod]!]!.namespace,
      compare: (a, b) => shares.dominantShare(a) - shares.dominantShare(b) || (a < b ? -1 : 1),
    },
    load: () => shares.rebuild(),
  };
}

export const mesosDrf: Policy = {
  name: 'mesos-drf',
  description: 'the namespace with the smallest dominant share is next, on any node (Mesos)',
  source: 'Ghodsi et al., Dominant resource fairness, NSDI 2011; apache/mesos allocator/sorter/drf',
  config: scoredBy('RandomNode', {
    queueSort: { disabled: [{ name: '*' }], enabled: [{ name: 'DominantResourceFairness' }] },
  }),
  plugins: { DominantResourceFairness: createDominantResourceFairness, RandomNode: createRandomNode },
};
