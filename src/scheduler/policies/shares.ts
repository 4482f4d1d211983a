/** What packing policies look at: a pod's requests and a node's free resources as shares of what the node has for pods. */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import { type ResourceSpec, type ScoredResource, scoredResources } from '../plugins/resource-scoring.ts';

/** A resource that nodes have. */
export type Resource = ScoredResource & { readonly allocatable: Float64Array; readonly requested: Float64Array };

const always: readonly ResourceSpec[] = [{ name: 'cpu' }, { name: 'memory' }];

/** CPU and memory. */
export function cpuAndMemory(cluster: Cluster, spec: SpecFacts): Resource[] {
  return scoredResources(cluster, spec, always, false).filter(isThere);
}

/** CPU, memory, and the extended resources that the pod asks for. */
export function packedResources(cluster: Cluster, spec: SpecFacts): Resource[] {
  const extended = spec.scalars.ids.map((id) => ({ name: cluster.resources.values[id]! }));
  return scoredResources(cluster, spec, [...always, ...extended], false).filter(isThere);
}

/** What is free of a resource of the node before the pod comes, as a share; 0 where the node has none. */
export function freeShare({ allocatable, requested }: Resource, node: NodeId): number {
  const has = allocatable[node]!;
  return has === 0 ? 0 : (has - requested[node]!) / has;
}

/** What the pod asks for, as a share of the node; 0 where the node has none. */
export function askedShare({ allocatable, podRequest }: Resource, node: NodeId): number {
  const has = allocatable[node]!;
  return has === 0 ? 0 : podRequest / has;
}

/** What is free when the pod is there, as a share. */
export function freeShareAfter({ allocatable, requested, podRequest }: Resource, node: NodeId): number {
  const has = allocatable[node]!;
  return has === 0 ? 0 : (has - requested[node]! - podRequest) / has;
}

function isThere(resource: ScoredResource): resource is Resource {
  return resource.allocatable !== null && resource.requested !== null;
}
