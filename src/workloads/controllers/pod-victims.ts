/**
 * Which of a controller's active pods go first when there are too many (v1.34 pkg/controller/controller_utils.go
 * ActivePodsWithRanks and ActivePods, pkg/controller/replicaset/replica_set.go).
 */
import { compareText } from '../../api/go-text.ts';
import type { Micros } from '../../sim/time.ts';
import type { PodPhase } from './controller-types.ts';
import { goSort, goSortFirst } from './go-sort.ts';

export interface VictimPod {
  readonly name: string;
  readonly uid: string;
  /** Null: not bound to a node. */
  readonly node: string | null;
  readonly phase: PodPhase;
  readonly ready: boolean;
  /** Last transition of the Ready condition; null: unknown. Read for ready pods only. */
  readonly readySinceMicros: Micros | null;
  readonly createdMicros: Micros;
  /** controller.kubernetes.io/pod-deletion-cost, parsed by `deletionCostOf`. */
  readonly deletionCost: number;
  /** The most restarts of one container. */
  readonly restartsMax: number;
  /** The most restarts of one restartable init container (sidecar). */
  readonly sidecarRestartsMax: number;
}

const PHASE_ORDER: Readonly<Record<PodPhase, number>> = { Pending: 0, Unknown: 1, Running: 2, Succeeded: 0, Failed: 0 };
const NANOS_PER_MICRO = 1000;
const INT32_MAX = 2 ** 31 - 1;

/** A pod that is still to be counted: neither finished nor going (controller_utils.go IsPodActive). */
export function isPodActive(phase: PodPhase, deleting: boolean): boolean {
  return phase !== 'Succeeded' && phase !== 'Failed' && !deleting;
}

/**
 * The deletion cost that an annotation's text means. Only the plain spelling of an int32 counts: "+7", "007" and
 * everything else are refused by the API server and read as 0 (v1.34 pkg/apis/core/helper
 * GetDeletionCostFromPodAnnotations).
 */
export function deletionCostOf(annotation: string | undefined): number {
  if (annotation === undefined || !/^(0|[1-9][0-9]*|-[0-9]+)$/.test(annotation)) return 0;
  const cost = Number(annotation) + 0; // "-0" is 0
  return cost >= -INT32_MAX - 1 && cost <= INT32_MAX ? cost : 0;
}

/**
 * The pods to delete, in order, when `count` of `pods` have to go. `relatedNodes` are the node names (null: none) of
 * all active pods of the replica sets with the same owner, `pods` among them: pods on a crowded node go first. It is
 * empty for a replica set without an owner. When all have to go the order is the list's.
 */
export function podsToDelete(
  pods: readonly VictimPod[],
  relatedNodes: readonly (string | null)[],
  count: number,
  nowMicros: Micros,
): readonly VictimPod[] {
  return count < pods.length ? goSortFirst(pods, count, deletionLess(relatedNodes, nowMicros)) : pods.slice(0, count);
}

/** All of `pods` in the order in which they would be deleted. */
export function deletionOrder(
  pods: readonly VictimPod[],
  relatedNodes: readonly (string | null)[],
  nowMicros: Micros,
): VictimPod[] {
  return goSort([...pods], deletionLess(relatedNodes, nowMicros));
}

function deletionLess(
  relatedNodes: readonly (string | null)[],
  nowMicros: Micros,
): (a: VictimPod, b: VictimPod) => boolean {
  const podsOnNode = new Map<string | null, number>();
  for (const node of relatedNodes) podsOnNode.set(node, (podsOnNode.get(node) ?? 0) + 1);
  const rankOf = (pod: VictimPod): number => podsOnNode.get(pod.node) ?? 0;
  return (a, b) => goesBefore(a, b, rankOf(a), rankOf(b), nowMicros);
}

/**
 * The order of a Job's pods (ActivePods): the same, without deletion cost and ranks and with exact ages instead of
 * buckets.
 */
export function activePodOrder<Pod extends VictimPod>(pods: readonly Pod[]): Pod[] {
  return goSort([...pods], (a, b) => {
    const early = earlyDifference(a, b);
    if (early !== 0) return early < 0;
    if (a.ready && b.ready && a.readySinceMicros !== b.readySinceMicros) {
      return isAfterOrUnknown(a.readySinceMicros, b.readySinceMicros);
    }
    const restarts = restartDifference(a, b);
    return restarts !== 0 ? restarts < 0 : a.createdMicros > b.createdMicros;
  });
}

function goesBefore(a: VictimPod, b: VictimPod, rankA: number, rankB: number, nowMicros: Micros): boolean {
  const early = earlyDifference(a, b);
  if (early !== 0) return early < 0;
  if (a.deletionCost !== b.deletionCost) return a.deletionCost < b.deletionCost;
  if (rankA !== rankB) return rankA > rankB;
  if (a.ready && b.ready && a.readySinceMicros !== b.readySinceMicros) {
    if (a.readySinceMicros === null || b.readySinceMicros === null) return a.readySinceMicros === null;
    const ages = ageBucket(nowMicros - a.readySinceMicros) - ageBucket(nowMicros - b.readySinceMicros);
    return ages === 0 ? compareText(a.uid, b.uid) < 0 : ages < 0;
  }
  const restarts = restartDifference(a, b);
  if (restarts !== 0) return restarts < 0;
  if (a.createdMicros === b.createdMicros) return false;
  const ages = ageBucket(nowMicros - a.createdMicros) - ageBucket(nowMicros - b.createdMicros);
  return ages === 0 ? compareText(a.uid, b.uid) < 0 : ages < 0;
}

/** Unassigned before assigned, then Pending, Unknown, Running, then not ready before ready. */
function earlyDifference(a: VictimPod, b: VictimPod): number {
  return (
    Number(a.node !== null) - Number(b.node !== null) ||
    PHASE_ORDER[a.phase] - PHASE_ORDER[b.phase] ||
    Number(a.ready) - Number(b.ready)
  );
}

function restartDifference(a: VictimPod, b: VictimPod): number {
  return b.restartsMax - a.restartsMax || b.sidecarRestartsMax - a.sidecarRestartsMax;
}

function isAfterOrUnknown(a: Micros | null, b: Micros | null): boolean {
  return a === null || (b !== null && a > b);
}

/**
 * The whole part of log2 of an age in nanoseconds, -1 for no age: pods whose ages differ by less than a factor of two
 * count as equally old, which spreads deletions. Doubling compares exactly where a logarithm would round.
 */
function ageBucket(ageMicros: Micros): number {
  if (ageMicros <= 0) return -1;
  const ageNanos = ageMicros * NANOS_PER_MICRO;
  let bucket = 0;
  for (let bound = 2; bound <= ageNanos; bound *= 2) bucket++;
  return bucket;
}
