/**
 * What a pass of the Job controller knows, and the questions that both its halves ask
 * (v1.34 pkg/controller/job/job_controller.go).
 */
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import type { Condition, ControllerEvent } from './controller-types.ts';
import type { IndexSet } from './job-indexes.ts';
import type { JobAction, JobBackoff, JobPod, JobView } from './job-types.ts';

/** Changes of pods are gathered for this long before a sync (syncJobBatchPeriod). */
export const SYNC_JOB_BATCH_MICROS = microsPerSecond;

/** What one pass knows and has decided so far. */
export interface JobPass {
  readonly job: JobView;
  readonly pods: readonly JobPod[];
  readonly activePods: readonly JobPod[];
  readonly nowMicros: Micros;
  readonly backoff: JobBackoff;
  /** Of NonIndexed jobs too, then empty. */
  readonly succeededIndexes: IndexSet;
  /** Null without backoffLimitPerIndex. */
  readonly failedIndexes: IndexSet | null;
  /** Failed pods kept until a pod of their index takes over their count of failures. */
  readonly delayedPods: ReadonlyMap<number, JobPod>;
  readonly succeeded: number;
  active: number;
  ready: number;
  terminating: number;
  startMicros: Micros | null;
  conditions: readonly Condition[];
  requeueAfterMicros: Micros | null;
  readonly actions: JobAction[];
  readonly events: ControllerEvent[];
}

/** Has the pod failed, in the sense of this Job? (isPodFailed) */
export function isPodFailed(job: JobView, pod: JobPod): boolean {
  if (pod.phase === 'Failed') return true;
  return !replacesOnlyFailed(job) && pod.deleting && pod.phase !== 'Succeeded';
}

/** Pods that are being deleted are replaced when they have ended, not before (onlyReplaceFailedPods). */
export function replacesOnlyFailed(job: JobView): boolean {
  return job.podReplacementPolicy === 'Failed' || job.podFailurePolicy !== null;
}

/** Neither ended nor being deleted (controller_utils.go IsPodActive). */
export function isActive({ phase, deleting }: JobPod): boolean {
  return isUnended(phase) && !deleting;
}

/** Being deleted, and not ended yet (controller_utils.go IsPodTerminating). */
export function isTerminating({ phase, deleting }: JobPod): boolean {
  return isUnended(phase) && deleting;
}

function isUnended(phase: JobPod['phase']): boolean {
  return phase !== 'Succeeded' && phase !== 'Failed';
}
