/**
 * Which unneeded nodes may go now, and which of them go in this loop under the limits on parallel deletions
 * (v1.34 cluster-autoscaler/core/scaledown/unneeded/nodes.go, resource/limits.go, budgets/budgets.go).
 */
import {
  isBeingDeleted,
  type ScaleDownInput,
  type ScaleDownNode,
  type ScaleDownState,
  scaleDownDisabledAnnotation,
  type UnneededNode,
  type UnremovableNode,
  type UnremovableReason,
} from './scale-down-types.ts';

export interface RemovableNodes {
  /** Nodes without pods to move. */
  readonly empty: readonly string[];
  /** Risky ones last. */
  readonly drain: readonly string[];
  readonly unremovable: readonly UnremovableNode[];
}

export interface NodesToDelete {
  readonly empty: readonly string[];
  readonly drain: readonly string[];
}

/** What is left above the minimum of a resource; Infinity: no minimum. */
interface Room {
  cores: number;
  memoryBytes: number;
}

/**
 * Nodes that were unneeded for long enough and that the minima of group and cluster let go, empty ones first. The real
 * autoscaler takes them in arbitrary order; here it is the order in which they were found.
 */
export function removableNodes(state: ScaleDownState, input: ScaleDownInput): RemovableNodes {
  const nodes = new Map(input.nodes.map((node) => [node.name, node]));
  const sizes = new Map(input.groups.map(({ name, targetSize }) => [name, targetSize]));
  const room = roomAboveMinimum(input);
  const unremovable: UnremovableNode[] = [];
  const goes = (unneeded: UnneededNode): boolean => {
    const node = nodes.get(unneeded.name);
    const reason = node === undefined ? 'UnexpectedError' : reasonToStay(node, unneeded, input, sizes, room);
    if (reason !== null) unremovable.push({ name: unneeded.name, reason });
    return reason === null;
  };
  const empty = state.unneeded.filter(({ needsDrain }) => !needsDrain).filter(goes);
  const drain = state.unneeded.filter(({ needsDrain }) => needsDrain).filter(goes);
  const ordered = [...drain.filter(({ risky }) => !risky), ...drain.filter(({ risky }) => risky)];
  return { empty: empty.map(({ name }) => name), drain: ordered.map(({ name }) => name), unremovable };
}

/** The removable nodes that go in this loop: group by group, in order of each group's first node. */
export function selectNodesToDelete(removable: RemovableNodes, input: ScaleDownInput): NodesToDelete {
  const { options, deletingEmpty, deletingDrained } = input;
  const groupOf = new Map(input.nodes.map(({ name, group }) => [name, group]));
  const inProgress = deletingEmpty.length + deletingDrained.length;
  const budget = options.maxScaleDownParallelism - inProgress;
  const empty = cropped(removable.empty, groupOf, budget);
  const drainBudget = Math.min(budget - empty.length, options.maxDrainParallelism - deletingDrained.length);
  return { empty, drain: cropped(removable.drain, groupOf, drainBudget) };
}

function cropped(
  names: readonly string[],
  groupOf: ReadonlyMap<string, string | null>,
  budget: number,
): readonly string[] {
  const byGroup = new Map<string, string[]>();
  for (const name of names) {
    const group = groupOf.get(name);
    if (group === undefined || group === null) continue;
    const bucket = byGroup.get(group);
    if (bucket === undefined) byGroup.set(group, [name]);
    else bucket.push(name);
  }
  return [...byGroup.values()].flat().slice(0, Math.max(budget, 0));
}

function roomAboveMinimum({ nodes, options, now }: ScaleDownInput): Room {
  const present = nodes.filter((node) => !isBeingDeleted(node, now));
  const above = (minimum: number, total: number): number => (minimum > 0 ? Math.max(total - minimum, 0) : Infinity);
  return {
    cores: above(
      options.minCoresTotal,
      present.reduce((sum, { cores }) => sum + cores, 0),
    ),
    memoryBytes: above(
      options.minMemoryTotalBytes,
      present.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
    ),
  };
}

/** Null: the node may go, and is counted as gone. */
function reasonToStay(
  node: ScaleDownNode,
  { sinceMicros }: UnneededNode,
  input: ScaleDownInput,
  sizes: Map<string, number>,
  room: Room,
): UnremovableReason | null {
  const { options, now } = input;
  if (node.annotations[scaleDownDisabledAnnotation] === 'true') return 'ScaleDownDisabledAnnotation';
  if (node.group === null) return 'NotAutoscaled';
  const needed = node.ready ? options.unneededMicros : options.unreadyMicros;
  if (sinceMicros + needed >= now) return node.ready ? 'NotUnneededLongEnough' : 'NotUnreadyLongEnough';
  const group = input.groups.find(({ name }) => name === node.group);
  if (group === undefined) return 'UnexpectedError';
  const size = sizes.get(group.name)!;
  if (size - deletionsOf(group.name, input) <= group.minSize) return 'NodeGroupMinSizeReached';
  if (node.cores > room.cores || node.memoryBytes > room.memoryBytes) return 'MinimalResourceLimitExceeded';
  room.cores -= node.cores;
  room.memoryBytes -= node.memoryBytes;
  sizes.set(group.name, size - 1);
  return null;
}

function deletionsOf(group: string, { nodes, deletingEmpty, deletingDrained }: ScaleDownInput): number {
  const names = new Set([...deletingEmpty, ...deletingDrained]);
  return nodes.filter((node) => node.group === group && names.has(node.name)).length;
}
