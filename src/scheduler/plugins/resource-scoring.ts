/**
 * Scoring of nodes by their resources, shared by NodeResourcesFit and NodeResourcesBalancedAllocation
 * (v1.34 framework/plugins/noderesources/resource_allocation.go): for each resource of the arguments, the columns that
 * hold what is allocatable and what is requested, and what the pod itself adds.
 */

import { podScoredRequests } from '../../api/pod-resources.ts';
import { isScalarResourceName } from '../../api/resource-names.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import type { ReckonedResource } from '../framework.ts';

export interface ResourceSpec {
  readonly name: string;
  readonly weight?: number | undefined;
}

/** A resource as a score loop needs it. `allocatable` null: no node has it, or the pod does not ask for it. */
export interface ScoredResource {
  readonly weight: number;
  readonly allocatable: Float64Array | null;
  readonly requested: Float64Array | null;
  /** What the pod adds: milli-CPU, bytes or pieces. */
  readonly podRequest: number;
}

export const defaultResources: readonly ResourceSpec[] = [
  { name: 'cpu', weight: 1 },
  { name: 'memory', weight: 1 },
];

/**
 * `nonZero`: as NodeResourcesFit scores: containers without a cpu or memory request count with the scheduler's defaults,
 * and pod-level requests of the incoming pod are passed over (v1.34 NewFit leaves enablePodLevelResources unset in its
 * scorer). Otherwise the real requests count, as in NodeResourcesBalancedAllocation.
 */
export function scoredResources(
  cluster: Cluster,
  spec: SpecFacts,
  resources: readonly ResourceSpec[],
  nonZero: boolean,
): ScoredResource[] {
  const amounts = nonZero ? fitAmounts(spec) : spec;
  return resources.map(({ name, weight }) => {
    const podRequest = podRequestOf(cluster, amounts, name);
    return { weight: weight || 1, podRequest, ...columnsOf(cluster, name, nonZero, podRequest) };
  });
}

/** The resources as arithmetic needs them; null where some of them takes no part. */
export function withColumns(resources: readonly ScoredResource[]): ReckonedResource[] | null {
  const full: ReckonedResource[] = [];
  for (const { weight, allocatable, requested, podRequest } of resources) {
    if (allocatable === null || requested === null) return null;
    full.push({ weight, allocatable, requested, podRequest });
  }
  return full;
}

/** What of a spec the answers of both plugins follow from. */
export function requestsSignature(facts: SpecFacts): string {
  const { milliCpu, memoryBytes, ephemeralBytes, scalars } = facts;
  const scored = fitAmounts(facts);
  const amounts = [milliCpu, memoryBytes, ephemeralBytes, scored.milliCpu, scored.memoryBytes];
  return [...amounts, ...scalars.ids, ...scalars.amounts].join(' ');
}

/** The part of a spec's facts that is scored. */
type Amounts = Pick<SpecFacts, 'milliCpu' | 'memoryBytes' | 'ephemeralBytes' | 'scalars'>;

function fitAmounts(facts: SpecFacts): Amounts {
  const { resources, ...spec } = facts.spec;
  const { ephemeralBytes, scalars, nonZeroMilliCpu, nonZeroMemoryBytes } = facts;
  // Without pod-level resources the pod counts as it will when it is on a node.
  if (resources === undefined) {
    return { milliCpu: nonZeroMilliCpu, memoryBytes: nonZeroMemoryBytes, ephemeralBytes, scalars };
  }
  return { ephemeralBytes, scalars, ...podScoredRequests(spec) };
}

function podRequestOf(cluster: Cluster, amounts: Amounts, name: string): number {
  switch (name) {
    case 'cpu':
      return amounts.milliCpu;
    case 'memory':
      return amounts.memoryBytes;
    case 'ephemeral-storage':
      return amounts.ephemeralBytes;
    default: {
      const at = amounts.scalars.ids.indexOf(cluster.resources.find(name));
      return at < 0 ? 0 : amounts.scalars.amounts[at]!;
    }
  }
}

function columnsOf(
  cluster: Cluster,
  name: string,
  nonZero: boolean,
  podRequest: number,
): { allocatable: Float64Array | null; requested: Float64Array | null } {
  const { nodes } = cluster;
  switch (name) {
    case 'cpu':
      return {
        allocatable: nodes.allocatableMilliCpu,
        requested: nonZero ? nodes.nonZeroRequestedMilliCpu : nodes.requestedMilliCpu,
      };
    case 'memory':
      return {
        allocatable: nodes.allocatableMemoryBytes,
        requested: nonZero ? nodes.nonZeroRequestedMemoryBytes : nodes.requestedMemoryBytes,
      };
    case 'ephemeral-storage':
      return { allocatable: nodes.allocatableEphemeralBytes, requested: nodes.requestedEphemeralBytes };
    default: {
      // An extended resource that the pod does not ask for takes no part.
      if (!isScalarResourceName(name) || podRequest === 0) return noColumns;
      const id = cluster.resources.find(name);
      if (cluster.allocatableScalar.columns[id] === undefined) return noColumns;
      return {
        allocatable: cluster.allocatableScalar.at(id, nodes.count),
        requested: cluster.requestedScalar.at(id, nodes.count),
      };
    }
  }
}

const noColumns = { allocatable: null, requested: null };
