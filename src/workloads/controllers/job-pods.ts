/**
 * How many pods a Job should have, and for which indexes (v1.34 pkg/controller/job/job_controller.go manageJob).
 */
import type { Micros } from '../../sim/time.ts';
import { backoffRemaining } from './job-backoff.ts';
import { firstFreeIndexes, indexSetOf, mergeIndexes } from './job-indexes.ts';
import { isActive, isTerminating, type JobPass, replacesOnlyFailed, SYNC_JOB_BATCH_MICROS } from './job-pass.ts';
import { matchPodFailurePolicy } from './job-pod-failure-policy.ts';
import type { JobPod, JobPodToCreate } from './job-types.ts';
import { activePodOrder } from './pod-victims.ts';

/** Pods made or deleted in one pass (MaxPodCreateDeletePerSync). */
export const JOB_PODS_PER_PASS_MAX = 500;

/**
 * Adds at most one creation or one deletion to the pass and brings its counters up to date. While it waits for a
 * back-off the real controller reports no active pods at all, and so does this.
 */
export function manageJobPods(pass: JobPass): void {
  const { job, activePods } = pass;
  if (job.suspend) {
    deletePods(pass, podsForRemoval(pass, activePods.length));
    return;
  }
  const wanted = wantedActive(pass);
  const surplus = podsForRemoval(pass, Math.max(0, pass.active - wanted)).slice(0, JOB_PODS_PER_PASS_MAX);
  if (surplus.length > 0) {
    deletePods(pass, surplus);
    return;
  }
  const missing = wanted - (replacesOnlyFailed(job) ? pass.terminating : 0) - pass.active;
  if (missing > 0) createPods(pass, missing);
}

function wantedActive({ job, succeeded, active }: JobPass): number {
  // A work queue makes no pods any more once one of them has found it empty.
  if (job.completions === null) return succeeded > 0 ? active : job.parallelism;
  return Math.max(0, Math.min(job.parallelism, job.completions - succeeded));
}

function createPods(pass: JobPass, missing: number): void {
  const { job, nowMicros } = pass;
  const perIndex = job.completionMode === 'Indexed' && job.backoffLimitPerIndex !== null;
  if (!perIndex && waits(pass, backoffRemaining(pass.backoff, nowMicros))) return;
  const count = Math.min(missing, JOB_PODS_PER_PASS_MAX);
  if (job.completionMode !== 'Indexed') {
    create(
      pass,
      Array.from({ length: count }, () => newPod(pass, null)),
    );
    return;
  }
  let indexes = pendingIndexes(pass, count);
  if (perIndex) {
    const remaining = indexes.map((index) => indexBackoffRemaining(pass.delayedPods.get(index), nowMicros));
    const due = indexes.filter((_, at) => remaining[at] === 0);
    if (due.length === 0 && indexes.length > 0 && waits(pass, Math.min(...remaining))) return;
    indexes = due;
  }
  create(
    pass,
    indexes.map((index) => newPod(pass, index)),
  );
}

/** True: the back-off is not over. */
function waits(pass: JobPass, remainingMicros: Micros): boolean {
  if (remainingMicros <= 0) return false;
  const delayMicros = Math.max(remainingMicros, SYNC_JOB_BATCH_MICROS);
  pass.requeueAfterMicros = Math.min(delayMicros, pass.requeueAfterMicros ?? delayMicros);
  pass.active = 0;
  return true;
}

function create(pass: JobPass, pods: readonly JobPodToCreate[]): void {
  if (pods.length > 0) pass.actions.push({ kind: 'createPods', pods });
  pass.active += pods.length;
}

/** A replacement inherits the failures of the pod that it replaces, and that one's (getNewIndexFailureCounts). */
function newPod({ job, delayedPods }: JobPass, index: number | null): JobPodToCreate {
  const replaced = index === null ? undefined : delayedPods.get(index);
  if (replaced === undefined) return { index, indexFailures: 0, indexIgnoredFailures: 0 };
  const { counts } = matchPodFailurePolicy(job.podFailurePolicy, replaced, job.namespace);
  return {
    index,
    indexFailures: replaced.indexFailures + (counts ? 1 : 0),
    indexIgnoredFailures: replaced.indexIgnoredFailures + (counts ? 0 : 1),
  };
}

/** The lowest indexes that have neither ended nor a pod. */
function pendingIndexes(pass: JobPass, count: number): readonly number[] {
  const { job, pods } = pass;
  const occupied = (pod: JobPod): boolean => isActive(pod) || (replacesOnlyFailed(job) && isTerminating(pod));
  const held = indexSetOf(pods.flatMap((pod) => (pod.index !== null && occupied(pod) ? [pod.index] : [])));
  const taken = mergeIndexes(mergeIndexes(pass.succeededIndexes, pass.failedIndexes ?? []), held);
  return firstFreeIndexes(taken, count, job.completions ?? 0);
}

function indexBackoffRemaining(failed: JobPod | undefined, nowMicros: Micros): Micros {
  if (failed === undefined) return 0;
  const failures = failed.indexFailures + failed.indexIgnoredFailures + 1;
  return backoffRemaining({ failures, lastFailureMicros: failed.finishedMicros }, nowMicros);
}

/** Their finalizers go first, so that they are not counted as failed. */
function deletePods(pass: JobPass, pods: readonly JobPod[]): void {
  if (pods.length === 0) return;
  pass.actions.push({ kind: 'deletePods', names: pods.map(({ name }) => name), untrack: true });
  pass.active -= pods.length;
  pass.terminating += pods.length;
  pass.ready -= pods.filter(({ ready }) => ready).length;
}

/**
 * At least `atLeast` pods to delete: of an Indexed Job all without a valid index and all but one per index, then those
 * that have come least far (activePodsForRemoval).
 */
function podsForRemoval(pass: JobPass, atLeast: number): readonly JobPod[] {
  const { job, activePods } = pass;
  const removed: JobPod[] = [];
  let left = activePods;
  if (job.completionMode === 'Indexed') {
    const byIndex = new Map<number, JobPod[]>();
    for (const pod of activePods) {
      if (pod.index === null || pod.index >= (job.completions ?? 0)) removed.push(pod);
      else byIndex.set(pod.index, [...(byIndex.get(pod.index) ?? []), pod]);
    }
    const kept: JobPod[] = [];
    for (const [, pods] of [...byIndex].sort(([a], [b]) => a - b)) {
      const ordered = activePodOrder(pods);
      removed.push(...ordered.slice(0, -1));
      kept.push(ordered.at(-1)!);
    }
    left = kept;
  }
  if (removed.length >= atLeast) return removed;
  return [...removed, ...activePodOrder(left).slice(0, atLeast - removed.length)];
}
