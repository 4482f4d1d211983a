/**
 * The ReplicaSet controller's decisions (v1.34 pkg/controller/replicaset/{replica_set,replica_set_utils}.go):
 * how many pods to make or delete in one pass, in which batches, and the status.
 */
import { slowStartBatch } from '../../cluster/controller-runtime.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { type Condition, isAvailable, newCondition } from './controller-types.ts';
import { podsToDelete, type VictimPod } from './pod-victims.ts';

export { slowStartBatch } from '../../cluster/controller-runtime.ts';
export { retryDelayMicros } from '../../cluster/work-queue.ts';

/** Pods made or deleted in one pass (BurstReplicas). */
export const BURST_REPLICAS = 500;

/** Longest batch of a StatefulSet (stateful_set_control.go MaxBatchSize). */
export const STATEFUL_SET_BATCH_MAX = 500;

export interface ReplicaSetInput {
  /** `.spec.replicas` */
  readonly replicas: number;
  /** Active pods that the replica set controls, in list order (neither finished nor deleting). */
  readonly pods: readonly VictimPod[];
  /** Node names of all active pods of replica sets with the same owner; [] if the replica set has no owner. */
  readonly relatedNodes: readonly (string | null)[];
  readonly nowMicros: Micros;
}

export type ReplicaSetAction =
  | { readonly kind: 'createPods'; readonly count: number }
  | { readonly kind: 'deletePods'; readonly pods: readonly VictimPod[] }
  | null;

/**
 * What to do about the number of pods (manageReplicas); null: it is right. Called only while no earlier creation or
 * deletion is still to be seen in the cache (expectations), and not for a replica set that is being deleted.
 */
export function manageReplicas(input: ReplicaSetInput): ReplicaSetAction {
  const { replicas, pods, relatedNodes, nowMicros } = input;
  const missing = replicas - pods.length;
  if (missing > 0) return { kind: 'createPods', count: podsInOnePass(missing) };
  if (missing === 0) return null;
  return { kind: 'deletePods', pods: podsToDelete(pods, relatedNodes, podsInOnePass(missing), nowMicros) };
}

/** How many pods one pass makes (`missing` above 0) or deletes (below 0). */
export function podsInOnePass(missing: number): number {
  return Math.min(Math.abs(missing), BURST_REPLICAS);
}

/**
 * Creates up to `count` pods in batches of 1, 2, 4, ... and stops after the first batch with a refusal, so that a quota
 * is asked a few times instead of five hundred (slowStartBatch). Within a batch every creation is tried.
 * `create` returns null or the API server's refusal; `batchMax` bounds a batch (StatefulSets).
 */
export function slowStart(
  count: number,
  create: (index: number) => string | null,
  batchMax: number = Number.POSITIVE_INFINITY,
): { readonly tried: number; readonly created: number; readonly error: string | null } {
  let tried = 0;
  let created = 0;
  let batch = slowStartBatch(0, count, batchMax);
  while (batch > 0) {
    let error: string | null = null;
    for (const end = tried + batch; tried < end; tried++) {
      const refusal = create(tried);
      if (refusal === null) created++;
      else error ??= refusal;
    }
    if (error !== null) return { tried, created, error };
    batch = slowStartBatch(batch, count - tried, batchMax);
  }
  return { tried, created, error: null };
}

/** What the status counts of a pod. */
export interface CountedPod {
  /** Null: not ready. */
  readonly readySinceMicros: Micros | null;
  /** Has all labels of the pod template. */
  readonly fullyLabeled: boolean;
}

export interface ReplicaSetStatus {
  readonly replicas: number;
  readonly fullyLabeledReplicas: number;
  readonly readyReplicas: number;
  readonly availableReplicas: number;
  /** The ReplicaFailure condition, or null. */
  readonly failure: Condition | null;
}

/**
 * The status of a replica set with these active pods (calculateStatus). `error` is what creating or deleting pods
 * failed with in this pass, `missing` is `.spec.replicas` minus active pods before it; a failure that stands keeps its
 * time.
 */
export function replicaSetStatus(
  pods: readonly CountedPod[],
  minReadySeconds: number,
  failed: { readonly error: string; readonly missing: number } | null,
  before: Condition | null,
  nowMicros: Micros,
): ReplicaSetStatus {
  let failure: Condition | null = null;
  if (failed !== null) {
    const reason = failed.missing > 0 ? 'FailedCreate' : 'FailedDelete';
    failure = before ?? newCondition('ReplicaFailure', 'True', reason, failed.error, nowMicros);
  }
  return {
    replicas: pods.length,
    fullyLabeledReplicas: pods.filter(({ fullyLabeled }) => fullyLabeled).length,
    readyReplicas: pods.filter(({ readySinceMicros }) => readySinceMicros !== null).length,
    availableReplicas: pods.filter((pod) => isAvailable(pod.readySinceMicros, minReadySeconds, nowMicros)).length,
    failure,
  };
}

/**
 * When the status has to be computed again because ready pods become available by themselves, or null: when the first
 * of them does, by its timestamp (syncReplicaSet, controller_utils.go FindMinNextPodAvailabilityCheck). `readySince` are
 * the pods' times, null for those that are not ready.
 */
export function availabilityCheckAfter(
  readySince: Iterable<Micros | null>,
  minReadySeconds: number,
  status: ReplicaSetStatus,
  nowMicros: Micros,
): Micros | null {
  if (minReadySeconds <= 0 || status.readyReplicas === status.availableReplicas) return null;
  const periodMicros = minReadySeconds * microsPerSecond;
  let first = Number.POSITIVE_INFINITY;
  for (const since of readySince) {
    const after = since === null ? 0 : since + periodMicros - nowMicros;
    if (after > 0) first = Math.min(first, after);
  }
  return first === Number.POSITIVE_INFINITY ? periodMicros : first;
}
