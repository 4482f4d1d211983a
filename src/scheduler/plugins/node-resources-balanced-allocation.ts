/**
 * NodeResourcesBalancedAllocation: prefers nodes whose resources would be used to the same share: 100 less the standard
 * deviation of the shares in percent. It speaks of pods with requests only.
 */
import type { SpecFacts } from '../../cluster/specs.ts';
import { type NodeArithmetic, type Plugin, type PluginHandle, SKIP } from '../framework.ts';
import {
  defaultResources,
  type ResourceSpec,
  requestsSignature,
  type ScoredResource,
  scoredResources,
  withColumns,
} from './resource-scoring.ts';

/** NodeResourcesBalancedAllocationArgs */
interface Args {
  readonly resources?: readonly ResourceSpec[] | undefined;
}

/** v1.34 framework/plugins/noderesources/balanced_allocation.go */
export function createNodeResourcesBalancedAllocation(
  args: unknown,
  { cluster }: PluginHandle,
): Plugin<unknown, ScoredResource[]> {
  const given = ((args ?? {}) as Args).resources;
  const resources = given?.length ? given : defaultResources;

  function arithmetic(spec: SpecFacts): NodeArithmetic | null {
    const state = scoredResources(cluster, spec, resources, false);
    if (state.every(({ podRequest }) => podRequest === 0)) return {};
    const scored = withColumns(state);
    return scored === null ? null : { score: { kind: 'balanced', resources: scored } };
  }

  return {
    name: 'NodeResourcesBalancedAllocation',
    sharing: { follows: 'pods', signature: requestsSignature, arithmetic },
    preScore({ spec }) {
      const state = scoredResources(cluster, spec, resources, false);
      return state.every(({ podRequest }) => podRequest === 0) ? SKIP : { kind: 'go', state };
    },
    score(_cycle, state, nodes, scores) {
      const { ids, count } = nodes;
      const columns = state.filter(hasColumns);
      if (columns.length === 2) {
        const [a, b] = columns as [FullColumns, FullColumns];
        for (let i = 0; i < count; i++) scores[i] = scoreTwo(a, b, ids[i]!);
      } else {
        for (let i = 0; i < count; i++) scores[i] = scoreMany(columns, ids[i]!);
      }
      return undefined;
    },
  };
}

type FullColumns = ScoredResource & { allocatable: Float64Array; requested: Float64Array };

function hasColumns(resource: ScoredResource): resource is FullColumns {
  return resource.allocatable !== null;
}

/** For two resources the standard deviation is half their difference. */
function scoreTwo(a: FullColumns, b: FullColumns, node: number): number {
  const capacityA = a.allocatable[node]!;
  const capacityB = b.allocatable[node]!;
  if (capacityA === 0 || capacityB === 0) return 100;
  let fractionA = (a.requested[node]! + a.podRequest) / capacityA;
  let fractionB = (b.requested[node]! + b.podRequest) / capacityB;
  if (fractionA > 1) fractionA = 1;
  if (fractionB > 1) fractionB = 1;
  return Math.trunc((1 - Math.abs((fractionA - fractionB) / 2)) * 100);
}

/** Resources that the node does not have take no part. */
function scoreMany(columns: readonly FullColumns[], node: number): number {
  const fractions: number[] = [];
  for (const { allocatable, requested, podRequest } of columns) {
    if (allocatable[node] === 0) continue;
    fractions.push(Math.min((requested[node]! + podRequest) / allocatable[node]!, 1));
  }
  return Math.trunc((1 - standardDeviation(fractions)) * 100);
}

function standardDeviation(fractions: readonly number[]): number {
  if (fractions.length < 2) return 0;
  if (fractions.length === 2) return Math.abs((fractions[0]! - fractions[1]!) / 2);
  const mean = fractions.reduce((sum, fraction) => sum + fraction, 0) / fractions.length;
  const squares = fractions.reduce((sum, fraction) => sum + (fraction - mean) * (fraction - mean), 0);
  return Math.sqrt(squares / fractions.length);
}
