/**
 * Scale-up: which group grows by how many nodes for the pods that found no room
 * (v1.34 cluster-autoscaler/core/scaleup/orchestrator/orchestrator.go, core/scaleup/resource/manager.go).
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeFilter } from '../../scheduler/what-if.ts';
import { addTemplateNode, estimate, nodeLimitOf } from './estimator.ts';
import { narrowOptions } from './expanders.ts';
import { groupPods } from './pod-groups.ts';
import {
  coresAndMemory,
  type PodGroup,
  type RemainingPod,
  type ScaleUpGroup,
  type ScaleUpInput,
  type ScaleUpOption,
  type ScaleUpOptions,
  type ScaleUpPlan,
} from './scale-up-types.ts';
import { areSimilar, balanceScaleUp } from './similar-groups.ts';

/** What the maxima of the cluster leave; Infinity: no maximum. */
interface Room {
  readonly cores: number;
  readonly memoryBytes: number;
}

/** A group of pods and what the groups of nodes say to it. */
interface Judged extends PodGroup {
  schedulable: boolean;
  readonly reasons: Map<string, readonly string[]>;
}

/** Plans one scale-up; the cluster is as before afterwards. */
export function planScaleUp(input: ScaleUpInput, cluster: Cluster, filter: NodeFilter): ScaleUpPlan {
  const { options: settings, groups } = input;
  const room = roomBelowMaximum(input);
  const judged: Judged[] = groupPods(cluster, input.pods).map((group) => ({
    ...group,
    schedulable: false,
    reasons: new Map(),
  }));
  const skipped = new Map<string, readonly string[]>();
  for (const group of groups) {
    const reason = skipReason(group, room);
    if (reason !== null) skipped.set(group.name, [reason]);
  }
  const valid = groups.filter(({ name }) => !skipped.has(name));
  const takes = new Map(valid.map((group) => [group.name, podGroupsFor(group, judged, cluster, filter)]));
  const similarTo = (group: ScaleUpGroup): ScaleUpGroup[] =>
    settings.balanceSimilarGroups ? similarGroups(group, valid, takes, cluster) : [];
  const { options, nextNode } = optionsOf(input, valid, takes, similarTo, cluster, filter);
  const best = narrowOptions(settings.expanders, options, {
    priorities: settings.priorities,
    nodeCount: input.nodeCount,
  });
  const base = { options, best, nextNode, increases: [], awaiting: [], chosen: null };
  if (best.length === 0) {
    return { ...base, result: 'noOptionsAvailable', remaining: remainingPods(judged, skipped) };
  }
  const chosen = best[best.length === 1 ? 0 : input.pick(best.length)]!;
  const capped = cappedNodes(chosen, input, room);
  if (typeof capped === 'string') return { ...base, chosen, result: 'error', error: capped, remaining: [] };
  const increases = balanceScaleUp([chosen.group, ...similarTo(chosen.group)], capped);
  const added = increases.reduce((sum, { nodes }) => sum + nodes, 0);
  if (settings.allOrNothing && (capped < chosen.nodes || added < capped)) {
    return { ...base, result: 'noOptionsAvailable', remaining: allOrNothing(judged, valid, skipped) };
  }
  const awaiting = judged.filter(({ schedulable, reasons }) => schedulable && reasons.has(chosen.group.name));
  return {
    ...base,
    chosen,
    result: 'successful',
    increases,
    awaiting: awaiting.flatMap(({ pods }) => pods),
    remaining: remainingPods(judged, skipped),
  };
}

/** Null: the group may grow by one node at least. */
function skipReason(group: ScaleUpGroup, room: Room): string | null {
  if (group.unsafe !== null) return group.unsafe;
  if (group.targetSize >= group.maxSize) return 'max node group size reached';
  const { cores, memoryBytes } = coresAndMemory(group.capacity);
  const exceeded = [...(cores > room.cores ? ['cpu'] : []), ...(memoryBytes > room.memoryBytes ? ['memory'] : [])];
  return exceeded.length === 0 ? null : `max cluster ${exceeded.join(', ')} limit reached`;
}

function roomBelowMaximum({ options, groups, otherCores, otherMemoryBytes }: ScaleUpInput): Room {
  let cores = otherCores;
  let memoryBytes = otherMemoryBytes;
  for (const { capacity, targetSize } of groups) {
    const each = coresAndMemory(capacity);
    cores += targetSize * each.cores;
    memoryBytes += targetSize * each.memoryBytes;
  }
  const below = (maximum: number, total: number): number => (maximum > 0 ? Math.max(maximum - total, 0) : Infinity);
  return { cores: below(options.maxCoresTotal, cores), memoryBytes: below(options.maxMemoryTotalBytes, memoryBytes) };
}

/** The groups of pods whose sample fits on a new node; notes the others' reasons. */
function podGroupsFor(
  group: ScaleUpGroup,
  judged: readonly Judged[],
  cluster: Cluster,
  filter: NodeFilter,
): readonly PodGroup[] {
  return filter.trial(() => {
    const node = addTemplateNode(cluster, group, group.template.name);
    return judged.filter((podGroup) => {
      const rejection = filter.rejection(podGroup.sample, node);
      if (rejection === null) podGroup.schedulable = true;
      else podGroup.reasons.set(group.name, rejection.reasons);
      return rejection === null;
    });
  });
}

/** Groups with nodes like these that take all the pods that this one takes. */
function similarGroups(
  group: ScaleUpGroup,
  valid: readonly ScaleUpGroup[],
  takes: ReadonlyMap<string, readonly PodGroup[]>,
  cluster: Cluster,
): ScaleUpGroup[] {
  const own = takes.get(group.name)!;
  return valid.filter((other) => {
    if (other === group || !areSimilar(cluster, group, other)) return false;
    const theirs = new Set(takes.get(other.name)!.map(({ sample }) => sample));
    return own.every(({ sample }) => theirs.has(sample));
  });
}

function optionsOf(
  input: ScaleUpInput,
  valid: readonly ScaleUpGroup[],
  takes: ReadonlyMap<string, readonly PodGroup[]>,
  similarTo: (group: ScaleUpGroup) => ScaleUpGroup[],
  cluster: Cluster,
  filter: NodeFilter,
): { options: ScaleUpOption[]; nextNode: number } {
  const { maxNodesPerScaleUp, maxNodesTotal, allOrNothing: allAtOnce } = input.options;
  const options: ScaleUpOption[] = [];
  let { nextNode } = input;
  for (const group of valid) {
    const podGroups = takes.get(group.name)!;
    if (podGroups.length === 0) continue;
    const similar = similarTo(group);
    const current = input.nodeCount + input.upcomingCount;
    const nodeLimit = nodeLimitOf(group, similar, { perScaleUp: maxNodesPerScaleUp, total: maxNodesTotal, current });
    const estimated = estimate({ cluster, filter, group, podGroups, nodeLimit, nextNode });
    nextNode = estimated.nextNode;
    const { nodes, pods } = estimated;
    if (nodes === 0 || pods.length === 0 || (allAtOnce && pods.length < input.pods.length)) continue;
    options.push({ group, nodes, pods, similar });
  }
  return { options, nextNode };
}

/** The nodes that the cluster's limits let the option have, or the error of an option that they let have none. */
function cappedNodes({ group, nodes }: ScaleUpOption, input: ScaleUpInput, room: Room): number | string {
  const { maxNodesTotal }: ScaleUpOptions = input.options;
  const left = maxNodesTotal > 0 ? maxNodesTotal - input.nodeCount - input.upcomingCount : Infinity;
  let capped = Math.min(nodes, left);
  if (capped < 1) return 'max node total count already reached';
  const { cores, memoryBytes } = coresAndMemory(group.capacity);
  for (const [resource, each, limit] of [
    ['cpu', cores, room.cores],
    ['memory', memoryBytes, room.memoryBytes],
  ] as const) {
    if (capped * each <= limit) continue;
    capped = Math.floor(limit / each);
    if (capped < 1) return `cannot create any node; max limit for resource ${resource} reached`;
  }
  return capped;
}

function remainingPods(
  judged: readonly Judged[],
  skipped: ReadonlyMap<string, readonly string[]>,
): readonly RemainingPod[] {
  return judged
    .filter(({ schedulable }) => !schedulable)
    .flatMap(({ pods, reasons }) =>
      pods.map((pod) => ({ pod, reasons: Object.fromEntries([...reasons, ...skipped]) })),
    );
}

/** Nothing grows because not all pods would get room: every group that could have grown says so. */
function allOrNothing(
  judged: readonly Judged[],
  valid: readonly ScaleUpGroup[],
  skipped: ReadonlyMap<string, readonly string[]>,
): readonly RemainingPod[] {
  const reason = ['not all pods would fit and scale-up is using all-or-nothing strategy'];
  const marked = judged.map((group) => {
    const reasons = new Map(group.reasons);
    for (const { name } of valid) if (!reasons.has(name)) reasons.set(name, reason);
    return { ...group, schedulable: false, reasons: group.schedulable ? reasons : group.reasons };
  });
  return remainingPods(marked, skipped);
}
