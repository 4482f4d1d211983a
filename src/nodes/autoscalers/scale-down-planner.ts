/**
 * The planner of scale-down: in each loop it says which nodes are unneeded, remembering since when
 * (v1.34 cluster-autoscaler/core/scaledown/planner/planner.go, eligibility/eligibility.go).
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeFilter } from '../../scheduler/what-if.ts';
import { type DrainContext, podsToMove } from './drainability.ts';
import { canRemoveInParallel, useUpBudgets } from './pdb-tracker.ts';
import { type RemovalSimulation, simulateRemovals } from './removal-simulation.ts';
import {
  isBeingDeleted,
  type ScaleDownInput,
  type ScaleDownNode,
  type ScaleDownOptions,
  type ScaleDownState,
  scaleDownDisabledAnnotation,
  type UnneededNode,
  type UnremovableNode,
  type UnremovableReason,
} from './scale-down-types.ts';
import { type Utilization, utilizationOf } from './utilization.ts';

export interface ScaleDownUpdate {
  readonly state: ScaleDownState;
  /** Nodes of groups above their minimum, in the order in which they were looked at. */
  readonly candidates: readonly string[];
  /** Of the candidates that were measured. */
  readonly utilization: ReadonlyMap<string, Utilization>;
  /** Candidates that are not unneeded, with the reason. */
  readonly unremovable: readonly UnremovableNode[];
}

/** One loop. Nothing is deleted: `selectNodesToDelete` says what may go. */
export function updateScaleDown(
  state: ScaleDownState,
  input: ScaleDownInput,
  cluster: Cluster,
  filter: NodeFilter,
): ScaleDownUpdate {
  const { now, options } = input;
  const deleting = new Set([...input.deletingEmpty, ...input.deletingDrained]);
  const candidates = candidatesOf(state, input);
  const known = new Set(input.nodes.map(({ name }) => name));
  const leftAlone = state.leftAlone.filter(({ name, untilMicros }) => known.has(name) && untilMicros > now);
  const shortest = shortestLoop(state, options, now);
  const { eligible, utilization, unremovable } = judge(
    candidates.filter(({ name }) => !deleting.has(name)),
    new Set(leftAlone.map(({ name }) => name)),
    input,
  );
  const destinations = new Set(input.nodes.map(({ name }) => name).filter((name) => !deleting.has(name)));
  const limit = unneededLimit(state.unneeded.length, shortest, options);
  const hints = new Map(state.hints.map(({ pod, node }) => [pod, node]));
  const found = simulateRemovals(
    { cluster, filter, nodes: input.nodes, hints, nextNode: state.nextNode },
    (simulation) => {
      const { unneeded, stuck } = categorize(simulation, eligible, destinations, limit, input);
      return { unneeded, stuck, hints: simulation.hints, nextNode: simulation.nextNode };
    },
  );
  const since = new Map(state.unneeded.map(({ name, sinceMicros }) => [name, sinceMicros]));
  return {
    state: {
      lastUpdateMicros: now,
      shortestLoopMicros: shortest,
      unneeded: found.unneeded.map((node) => ({ ...node, sinceMicros: since.get(node.name) ?? now })),
      leftAlone: [
        ...leftAlone,
        ...found.stuck.map(({ name }) => ({ name, untilMicros: now + options.unremovableRecheckMicros })),
      ],
      hints: [...found.hints].map(([pod, node]) => ({ pod, node })),
      nextNode: found.nextNode,
    },
    candidates: candidates.map(({ name }) => name),
    utilization,
    unremovable: [...unremovable, ...found.stuck],
  };
}

/** Forgets all unneeded nodes: scale-down is off, or a scale-up happened. */
export function forgetUnneeded(state: ScaleDownState): ScaleDownState {
  return { ...state, unneeded: [] };
}

/** What budgets, controllers and options say to the drainability rules in this loop. */
function drainContextOf({ options, budgets, controllers, now }: ScaleDownInput): DrainContext {
  return { options, budgets, controllers, now };
}

/**
 * Empty nodes first, then those that were unneeded before, else as listed
 * (v1.34 processors/nodes/pre_filtering_processor.go, processors/scaledowncandidates/sorting_processor.go).
 */
function candidatesOf(state: ScaleDownState, input: ScaleDownInput): ScaleDownNode[] {
  const groups = new Map(input.groups.map((group) => [group.name, group]));
  const before = new Set(state.unneeded.map(({ name }) => name));
  // Whether a node is empty is asked without controllers and budgets.
  const context: DrainContext = { ...drainContextOf(input), controllers: null, budgets: [] };
  const isEmpty = ({ pods }: ScaleDownNode): boolean => {
    const verdict = podsToMove(pods, context);
    return verdict.blocked === null && verdict.move.length === 0;
  };
  const ranked = input.nodes
    .filter(({ group }) => {
      const facts = group === null ? undefined : groups.get(group);
      return facts !== undefined && facts.targetSize > facts.minSize;
    })
    .map((node, at) => ({ node, at, rank: (isEmpty(node) ? 0 : 2) + (before.has(node.name) ? 0 : 1) }));
  return ranked.sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ node }) => node);
}

interface Judged {
  readonly eligible: readonly ScaleDownNode[];
  readonly utilization: ReadonlyMap<string, Utilization>;
  readonly unremovable: readonly UnremovableNode[];
}

function judge(nodes: readonly ScaleDownNode[], recent: ReadonlySet<string>, input: ScaleDownInput): Judged {
  const eligible: ScaleDownNode[] = [];
  const utilization = new Map<string, Utilization>();
  const unremovable: UnremovableNode[] = [];
  for (const node of nodes) {
    const { name } = node;
    const verdict = recent.has(name) ? { reason: 'RecentlyUnremovable' as const } : ineligibility(node, input);
    if (verdict.use) utilization.set(name, verdict.use);
    if (verdict.reason === undefined) eligible.push(node);
    else unremovable.push({ name, reason: verdict.reason });
  }
  return { eligible, utilization, unremovable };
}

interface Eligibility {
  readonly reason?: UnremovableReason;
  readonly use?: Utilization;
}

function ineligibility(node: ScaleDownNode, { options, now }: ScaleDownInput): Eligibility {
  if (isBeingDeleted(node, now)) return { reason: 'CurrentlyBeingDeleted' };
  if (node.annotations[scaleDownDisabledAnnotation] === 'true') return { reason: 'ScaleDownDisabledAnnotation' };
  const use = utilizationOf({
    pods: node.pods,
    allocatable: node.allocatable,
    gpuResource: node.gpuResource,
    ignoreDaemonSets: options.ignoreDaemonSetsUtilization,
    ignoreMirrorPods: options.ignoreMirrorPodsUtilization,
    now,
  });
  if (use === null) return { reason: 'UnexpectedError' };
  if (!options.unreadyEnabled && !node.ready) return { reason: 'ScaleDownUnreadyDisabled' };
  const threshold = node.gpuResource === undefined ? options.utilizationThreshold : options.gpuUtilizationThreshold;
  return use.utilization >= threshold ? { reason: 'NotUnderutilized', use } : { use };
}

function categorize(
  simulation: RemovalSimulation,
  eligible: readonly ScaleDownNode[],
  destinations: Set<string>,
  limit: number,
  input: ScaleDownInput,
): { unneeded: Omit<UnneededNode, 'sinceMicros'>[]; stuck: UnremovableNode[] } {
  const context = drainContextOf(input);
  const unneeded: Omit<UnneededNode, 'sinceMicros'>[] = [];
  const stuck: UnremovableNode[] = [];
  for (const { name } of eligible) {
    if (unneeded.length >= limit) break;
    const verdict = podsToMove(simulation.podsOn(name), context);
    if (verdict.blocked !== null) {
      const { pod, reason } = verdict.blocked;
      stuck.push({ name, reason: 'BlockedByPod', blockedBy: { pod: pod.name, reason } });
      continue;
    }
    if (!simulation.remove(name, verdict.move, destinations)) {
      stuck.push({ name, reason: 'NoPlaceToMovePods' });
      continue;
    }
    const risky = !canRemoveInParallel(input.budgets, verdict.move);
    destinations.delete(name);
    useUpBudgets(input.budgets, verdict.move);
    unneeded.push({ name, needsDrain: verdict.move.length > 0, risky });
  }
  return { unneeded, stuck };
}

function shortestLoop(state: ScaleDownState, { unneededMicros }: ScaleDownOptions, now: number): number {
  const shortest = state.shortestLoopMicros ?? Math.max(unneededMicros, 1);
  return state.lastUpdateMicros === null ? shortest : Math.max(Math.min(shortest, now - state.lastUpdateMicros), 1);
}

/** No more nodes are looked for than could go in the time a node must be unneeded. */
function unneededLimit(before: number, loopMicros: number, options: ScaleDownOptions): number {
  const parallel = options.maxScaleDownParallelism;
  const loops = Math.floor(Math.max(options.unneededMicros, loopMicros) / loopMicros);
  return Math.min(before + 2 * parallel, parallel * loops + parallel);
}
