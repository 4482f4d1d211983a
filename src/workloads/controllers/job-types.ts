/**
 * What the Job controller sees and what it wants done.
 */
import type { Micros } from '../../sim/time.ts';
import type { Condition, ControllerEvent } from './controller-types.ts';
import type { PodFailurePolicyRule, TerminatedContainer } from './job-pod-failure-policy.ts';
import type { SuccessPolicyRule } from './job-success-policy.ts';
import type { VictimPod } from './pod-victims.ts';

export interface JobView {
  readonly namespace: string;
  readonly name: string;
  readonly parallelism: number;
  /** Null: a work queue, complete when a pod has succeeded and all have ended. Not null for Indexed jobs. */
  readonly completions: number | null;
  readonly completionMode: 'NonIndexed' | 'Indexed';
  /** The largest int32 where backoffLimitPerIndex is set (API default), else 6 by default. */
  readonly backoffLimit: number;
  readonly backoffLimitPerIndex: number | null;
  readonly maxFailedIndexes: number | null;
  readonly activeDeadlineSeconds: number | null;
  readonly suspend: boolean;
  readonly restartPolicy: 'Never' | 'OnFailure';
  /** When a pod that is being deleted is replaced: at once, or when it has ended (always with podFailurePolicy). */
  readonly podReplacementPolicy: 'TerminatingOrFailed' | 'Failed';
  /** Null: no policy (an empty list of rules is one). */
  readonly podFailurePolicy: readonly PodFailurePolicyRule[] | null;
  readonly successPolicy: readonly SuccessPolicyRule[] | null;
  readonly deleting: boolean;
  readonly status: JobStatus;
}

export interface JobStatus {
  readonly active: number;
  readonly ready: number;
  readonly terminating: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Such as `1,3-5,7`; '' for NonIndexed jobs. */
  readonly completedIndexes: string;
  /** Null unless backoffLimitPerIndex is set. */
  readonly failedIndexes: string | null;
  readonly startMicros: Micros | null;
  readonly completionMicros: Micros | null;
  readonly conditions: readonly Condition[];
}

export interface JobPod extends VictimPod {
  readonly deleting: boolean;
  /** Still has the finalizer batch.kubernetes.io/job-tracking: the Job has not counted it yet. */
  readonly tracked: boolean;
  /** The completion index; null: none or unreadable. */
  readonly index: number | null;
  /** batch.kubernetes.io/job-index-failure-count: counted failures of the index before this pod. */
  readonly indexFailures: number;
  /** batch.kubernetes.io/job-index-ignored-failure-count */
  readonly indexIgnoredFailures: number;
  /**
   * When it ended (getFinishedTime): the latest end of its containers if all have ended, else when Ready became False,
   * else when its deletion began, else its creation.
   */
  readonly finishedMicros: Micros;
  /** Sum over init and ordinary containers; read with restartPolicy OnFailure. */
  readonly restartsTotal: number;
  /** Read by pod failure policies: first ordinary, then init containers that have ended. */
  readonly terminated: readonly TerminatedContainer[];
  /** Types of its conditions by status, read by pod failure policies. */
  readonly conditions: readonly { readonly type: string; readonly status: string }[];
}

/** Failures since the last success, kept by the controller for each unfinished Job (backoff_utils.go). */
export interface JobBackoff {
  readonly failures: number;
  readonly lastFailureMicros: Micros | null;
}

export const NO_BACKOFF: JobBackoff = { failures: 0, lastFailureMicros: null };

export interface JobInput {
  readonly job: JobView;
  readonly pods: readonly JobPod[];
  readonly backoff: JobBackoff;
  /** No creation or deletion of an earlier pass is still to be seen in the cache. */
  readonly expectationsSatisfied: boolean;
  readonly nowMicros: Micros;
}

export type JobAction =
  | {
      /** In batches of 1, 2, 4, ... (replicaset.ts slowStart). */
      readonly kind: 'createPods';
      readonly pods: readonly JobPodToCreate[];
    }
  | {
      /** `untrack`: the finalizer goes first, so that the pod does not count as failed. */
      readonly kind: 'deletePods';
      readonly names: readonly string[];
      readonly untrack: boolean;
    }
  | {
      /** Takes the finalizer off pods that are counted now. */
      readonly kind: 'untrackPods';
      readonly names: readonly string[];
    };

export interface JobPodToCreate {
  /** Null for NonIndexed jobs. */
  readonly index: number | null;
  readonly indexFailures: number;
  readonly indexIgnoredFailures: number;
}

export interface JobOutcome {
  readonly actions: readonly JobAction[];
  readonly events: readonly ControllerEvent[];
  readonly status: JobStatus;
  /** To be kept for the next pass; null: the Job has ended, forget it. */
  readonly backoff: JobBackoff | null;
  /** When to sync again without any change: for a back-off or the deadline, whichever is first; null: never. */
  readonly requeueAfterMicros: Micros | null;
  /** More pods have ended than one pass counts: sync again. */
  readonly again: boolean;
}
