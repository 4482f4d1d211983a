/**
 * NodeResourcesFit: a node must have room for one more pod and for the pod's cpu, memory, ephemeral storage and extended
 * resources; it scores by a strategy: LeastAllocated (spread, the default), MostAllocated (pack) or
 * RequestedToCapacityRatio (a curve of one's own).
 */
import { isExtendedResourceName } from '../../api/resource-names.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { AllocatableSet } from '../../cluster/sets.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import { roundHalfAwayFromZero } from '../../sim/math.ts';
import { SchedulerConfigError } from '../config.ts';
import { Action, type EventInterest } from '../events.ts';
import {
  maxNodeScore,
  type NodeArithmetic,
  type NodeList,
  type Plugin,
  type PluginHandle,
  rejectNode,
  Verdict,
} from '../framework.ts';
import {
  defaultResources,
  type ResourceSpec,
  requestsSignature,
  type ScoredResource,
  scoredResources,
  withColumns,
} from './resource-scoring.ts';

/** NodeResourcesFitArgs */
interface Args {
  readonly ignoredResources?: readonly string[] | undefined;
  readonly ignoredResourceGroups?: readonly string[] | undefined;
  readonly scoringStrategy?: ScoringStrategy | undefined;
}
interface ScoringStrategy {
  readonly type?: 'LeastAllocated' | 'MostAllocated' | 'RequestedToCapacityRatio' | undefined;
  readonly resources?: readonly ResourceSpec[] | undefined;
  readonly requestedToCapacityRatio?: { readonly shape?: readonly ShapePoint[] | undefined } | undefined;
}
interface ShapePoint {
  readonly utilization: number;
  readonly score: number;
}

/** What the filter needs of a pod; `scalars` without ignored and zero amounts. */
interface FitState {
  readonly milliCpu: number;
  readonly memoryBytes: number;
  readonly ephemeralBytes: number;
  readonly scalars: readonly { readonly id: number; readonly name: string; readonly amount: number }[];
}

/** Bits of a code: which resources are short. Extended resources follow, in the order of the pod's list. */
const shortPods = 1;
const shortCpu = 2;
const shortMemory = 4;
const shortEphemeral = 8;
const firstScalarBit = 16;
const baseReasons = ['Too many pods', 'Insufficient cpu', 'Insufficient memory', 'Insufficient ephemeral-storage'];

/** v1.34 framework/plugins/noderesources/fit.go */
export function createNodeResourcesFit(args: unknown, { cluster }: PluginHandle): Plugin<FitState, ScoredResource[]> {
  const { ignoredResources = [], ignoredResourceGroups = [], scoringStrategy } = (args ?? {}) as Args;
  const strategy = scoringStrategy?.type ?? 'LeastAllocated';
  const resources = scoringStrategy?.resources?.length ? scoringStrategy.resources : defaultResources;
  const scoreResource = resourceScorer(strategy, scoringStrategy);
  const packsByRatio = strategy === 'RequestedToCapacityRatio';
  const states = new Map<number, FitState>();
  let weightSums = new Float64Array(0);

  function stateOf(spec: SpecFacts): FitState {
    let state = states.get(spec.id);
    if (state === undefined) states.set(spec.id, (state = makeState(spec)));
    return state;
  }

  function makeState(spec: SpecFacts): FitState {
    const isIgnored = (name: string): boolean =>
      isExtendedResourceName(name) &&
      (ignoredResources.includes(name) || ignoredResourceGroups.includes(name.split('/')[0]!));
    const { ids, amounts } = spec.scalars;
    const scalars = ids
      .map((id, i) => ({ id, name: cluster.resources.values[id]!, amount: amounts[i]! }))
      .filter(({ name, amount }) => amount > 0 && !isIgnored(name));
    return {
      milliCpu: spec.milliCpu,
      memoryBytes: spec.memoryBytes,
      ephemeralBytes: spec.ephemeralBytes,
      scalars,
    };
  }

  /** Which resources are short on a node. */
  function shortOn(state: FitState, node: NodeId): number {
    const { nodes } = cluster;
    const short = (wanted: number, allocatable: Float64Array, requested: Float64Array, bit: number): number =>
      wanted > 0 && wanted > allocatable[node]! - requested[node]! ? bit : 0;
    let code = nodes.podCount[node]! + 1 > nodes.allocatablePods[node]! ? shortPods : 0;
    code |= short(state.milliCpu, nodes.allocatableMilliCpu, nodes.requestedMilliCpu, shortCpu);
    code |= short(state.memoryBytes, nodes.allocatableMemoryBytes, nodes.requestedMemoryBytes, shortMemory);
    code |= short(state.ephemeralBytes, nodes.allocatableEphemeralBytes, nodes.requestedEphemeralBytes, shortEphemeral);
    state.scalars.forEach(({ id, amount }, i) => {
      const allocatable = cluster.allocatableScalar.at(id, nodes.count);
      code |= short(amount, allocatable, cluster.requestedScalar.at(id, nodes.count), firstScalarBit << i);
    });
    return code;
  }

  /** A request above all that a node has cannot be helped by taking pods away. */
  function exceedsNode(state: FitState, node: NodeId): boolean {
    const { nodes } = cluster;
    return (
      state.milliCpu > nodes.allocatableMilliCpu[node]! ||
      state.memoryBytes > nodes.allocatableMemoryBytes[node]! ||
      state.ephemeralBytes > nodes.allocatableEphemeralBytes[node]! ||
      state.scalars.some(({ id, amount }) => amount > cluster.allocatableScalar.at(id, nodes.count)[node]!)
    );
  }

  function arithmetic(spec: SpecFacts): NodeArithmetic | null {
    const { scalars, ...room } = stateOf(spec);
    const scored = withColumns(scoredResources(cluster, spec, resources, true));
    if (scalars.length > 0 || strategy !== 'LeastAllocated' || scored === null) return null;
    return { room, score: { kind: 'leastAllocated', resources: scored } };
  }

  return {
    name: 'NodeResourcesFit',
    sharing: { follows: 'pods', signature: requestsSignature, arithmetic },
    wakesOn: interests(cluster, stateOf),
    preFilter: ({ spec }) => ({ kind: 'go', state: stateOf(spec) }),
    filter(cycle, state, list) {
      const { ids } = list;
      const { nodes } = cluster;
      const { podCount, allocatablePods, allocatableMilliCpu, requestedMilliCpu } = nodes;
      const { allocatableMemoryBytes, requestedMemoryBytes, allocatableEphemeralBytes, requestedEphemeralBytes } =
        nodes;
      const { milliCpu, memoryBytes, ephemeralBytes, scalars } = state;
      let kept = 0;
      for (let i = 0; i < list.count; i++) {
        const node = ids[i]!;
        // A resource that the pod does not ask for is not looked at: the node may be overcommitted on it.
        if (
          podCount[node]! < allocatablePods[node]! &&
          (milliCpu === 0 || milliCpu <= allocatableMilliCpu[node]! - requestedMilliCpu[node]!) &&
          (memoryBytes === 0 || memoryBytes <= allocatableMemoryBytes[node]! - requestedMemoryBytes[node]!) &&
          (ephemeralBytes === 0 ||
            ephemeralBytes <= allocatableEphemeralBytes[node]! - requestedEphemeralBytes[node]!) &&
          (scalars.length === 0 || shortOn(state, node) === 0)
        ) {
          ids[kept++] = node;
        } else {
          const verdict = exceedsNode(state, node) ? Verdict.unschedulableAndUnresolvable : Verdict.unschedulable;
          rejectNode(cycle, node, shortOn(state, node), verdict);
        }
      }
      list.count = kept;
      return undefined;
    },
    reasons(_cycle, state, _node, code) {
      const reasons = baseReasons.filter((_, bit) => (code & (1 << bit)) !== 0);
      state.scalars.forEach(({ name }, i) => {
        if ((code & (firstScalarBit << i)) !== 0) reasons.push(`Insufficient ${name}`);
      });
      return reasons;
    },
    preScore: ({ spec }) => ({ kind: 'go', state: scoredResources(cluster, spec, resources, true) }),
    score(_cycle, state, list, scores) {
      if (weightSums.length < list.count) weightSums = new Float64Array(list.ids.length);
      for (let i = 0; i < list.count; i++) {
        scores[i] = 0;
        weightSums[i] = 0;
      }
      for (const resource of state) scoreResource(resource, list, scores, weightSums);
      for (let i = 0; i < list.count; i++) {
        const weights = weightSums[i]!;
        if (weights === 0) scores[i] = 0;
        else if (packsByRatio) scores[i] = roundHalfAwayFromZero(scores[i]! / weights);
        else scores[i] = Math.floor(scores[i]! / weights);
      }
      return undefined;
    },
  };
}

/** Adds one resource's weighted score to `scores`, and its weight to `weightSums`, for every node that has it. */
type ResourceScorer = (
  resource: ScoredResource,
  list: NodeList,
  scores: Float64Array,
  weightSums: Float64Array,
) => void;

function resourceScorer(type: string, strategy: ScoringStrategy | undefined): ResourceScorer {
  switch (type) {
    case 'LeastAllocated':
      return leastAllocated;
    case 'MostAllocated':
      return mostAllocated;
    case 'RequestedToCapacityRatio':
      return requestedToCapacityRatio(strategy?.requestedToCapacityRatio?.shape ?? []);
    default:
      throw new SchedulerConfigError(`scoring strategy ${type} is not supported`);
  }
}

/** The free share, in whole percent; nothing for a node that is over its capacity (least_allocated.go). */
const leastAllocated: ResourceScorer = ({ weight, allocatable, requested, podRequest }, list, scores, weightSums) => {
  if (allocatable === null || requested === null) return;
  const { ids, count } = list;
  for (let i = 0; i < count; i++) {
    const node = ids[i]!;
    const capacity = allocatable[node]!;
    if (capacity === 0) continue;
    const free = capacity - requested[node]! - podRequest;
    if (free > 0) scores[i]! += weight * Math.floor((free * maxNodeScore) / capacity);
    weightSums[i]! += weight;
  }
};

/** The requested share, in whole percent, at most 100 (most_allocated.go). */
const mostAllocated: ResourceScorer = ({ weight, allocatable, requested, podRequest }, list, scores, weightSums) => {
  if (allocatable === null || requested === null) return;
  const { ids, count } = list;
  for (let i = 0; i < count; i++) {
    const node = ids[i]!;
    const capacity = allocatable[node]!;
    if (capacity === 0) continue;
    const used = Math.min(requested[node]! + podRequest, capacity);
    scores[i]! += weight * Math.floor((used * maxNodeScore) / capacity);
    weightSums[i]! += weight;
  }
};

/** The curve at the requested share in whole percent; resources that score 0 leave the mean. */
function requestedToCapacityRatio(shape: readonly ShapePoint[]): ResourceScorer {
  // Shape scores go from 0 to 10.
  const curve = brokenLinear(shape.map(({ utilization, score }) => ({ utilization, score: score * 10 })));
  return ({ weight, allocatable, requested, podRequest }, list, scores, weightSums) => {
    if (allocatable === null || requested === null) return;
    for (let i = 0; i < list.count; i++) {
      const node = list.ids[i]!;
      const capacity = allocatable[node]!;
      if (capacity === 0) continue;
      const used = requested[node]! + podRequest;
      const score = curve(used > capacity ? 100 : Math.floor((used * 100) / capacity));
      if (score <= 0) continue;
      scores[i]! += weight * score;
      weightSums[i]! += weight;
    }
  };
}

/** v1.34 framework/plugins/helper/shape_score.go */
function brokenLinear(shape: readonly ShapePoint[]): (percent: number) => number {
  if (shape.length === 0)
    throw new SchedulerConfigError('requestedToCapacityRatio.shape: at least one point is required');
  return (percent) => {
    const at = shape.findIndex(({ utilization }) => percent <= utilization);
    if (at < 0) return shape[shape.length - 1]!.score;
    const right = shape[at]!;
    if (at === 0) return right.score;
    const left = shape[at - 1]!;
    const rise = (right.score - left.score) * (percent - left.utilization);
    return left.score + Math.trunc(rise / (right.utilization - left.utilization));
  };
}

/** Room comes from pods that go or shrink, from new nodes, and from nodes whose allocatable grows. */
function interests(cluster: Cluster, stateOf: (spec: SpecFacts) => FitState): EventInterest[] {
  const fits = (state: FitState, allocatable: AllocatableSet): boolean =>
    allocatable.pods >= 1 &&
    state.milliCpu <= allocatable.milliCpu &&
    state.memoryBytes <= allocatable.memoryBytes &&
    state.ephemeralBytes <= allocatable.ephemeralBytes &&
    state.scalars.every(({ name, amount }) => amount <= (allocatable.scalars[name] ?? 0));
  const grew = (state: FitState, before: AllocatableSet, after: AllocatableSet): boolean =>
    after.pods > before.pods ||
    (state.milliCpu > 0 && after.milliCpu > before.milliCpu) ||
    (state.memoryBytes > 0 && after.memoryBytes > before.memoryBytes) ||
    (state.ephemeralBytes > 0 && after.ephemeralBytes > before.ephemeralBytes) ||
    state.scalars.some(({ name }) => (after.scalars[name] ?? 0) > (before.scalars[name] ?? 0));
  const shrank = (state: FitState, before: SpecFacts, after: SpecFacts): boolean => {
    const amount = (spec: SpecFacts, id: number): number => spec.scalars.amounts[spec.scalars.ids.indexOf(id)] ?? 0;
    return (
      (state.milliCpu > 0 && before.milliCpu > after.milliCpu) ||
      (state.memoryBytes > 0 && before.memoryBytes > after.memoryBytes) ||
      (state.ephemeralBytes > 0 && before.ephemeralBytes > after.ephemeralBytes) ||
      state.scalars.some(({ id }) => amount(before, id) > amount(after, id))
    );
  };
  return [
    { resource: 'AssignedPod', actions: Action.delete },
    { resource: 'TargetPod', actions: Action.updatePodScaleDown },
    {
      resource: 'AssignedPod',
      actions: Action.updatePodScaleDown,
      hint: (pod, { before, after }) =>
        shrank(stateOf(cluster.specOf(pod)), cluster.specs.facts[before]!, cluster.specs.facts[after]!),
    },
    {
      resource: 'Node',
      actions: Action.add | Action.updateNodeAllocatable,
      hint(pod, { subject, node }) {
        const state = stateOf(cluster.specOf(pod));
        const allocatable = cluster.allocatableSets.values[cluster.nodes.allocatableSet[subject]!]!;
        if (!fits(state, allocatable)) return false;
        return node === undefined || grew(state, cluster.allocatableSets.values[node.allocatableSet]!, allocatable);
      },
    },
  ];
}
