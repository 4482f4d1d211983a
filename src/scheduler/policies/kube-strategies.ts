/**
 * kube-scheduler's three scoring strategies of NodeResourcesFit, all else as in Kubernetes' default profile
 * (v1.34 pkg/scheduler/framework/plugins/noderesources;
 * https://kubernetes.io/docs/concepts/scheduling-eviction/resource-bin-packing).
 */
import { configuration, type Policy } from './policy.ts';

const resources = [
  { name: 'cpu', weight: 1 },
  { name: 'memory', weight: 1 },
];
const documentation = 'https://kubernetes.io/docs/concepts/scheduling-eviction/resource-bin-packing';

function strategy(name: string, description: string, scoringStrategy: { readonly type: string }): Policy {
  const args = { scoringStrategy: { ...scoringStrategy, resources } };
  const config = configuration({ pluginConfig: [{ name: 'NodeResourcesFit', args }] });
  return { name, description, source: documentation, config };
}

export const leastAllocated = strategy(
  'least-allocated',
  "kube-scheduler's default: nodes with the most left free score best",
  { type: 'LeastAllocated' },
);

export const mostAllocated = strategy(
  'most-allocated',
  'kube-scheduler packs: nodes with the least left free score best',
  { type: 'MostAllocated' },
);

/** The shape of the documentation's example for bin packing: 0 at nothing, 10 at everything requested. */
const shape = [
  { utilization: 0, score: 0 },
  { utilization: 100, score: 10 },
];

export const requestedToCapacityRatio = strategy(
  'requested-to-capacity-ratio',
  'kube-scheduler packs along a curve: score 0 at nothing requested, 10 at everything',
  { type: 'RequestedToCapacityRatio', ...{ requestedToCapacityRatio: { shape } } },
);
