/**
 * Jobs and their pods between the API's form and the decision core's
 * (v1.34 pkg/controller/job/{job_controller,indexed_job_utils}.go, pkg/registry/batch/job/strategy.go).
 */
import type { Job, StringMap } from '../../api/objects.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { stableJson, timeOfTimestamp, timestampOf } from '../names.ts';
import { apiConditions, conditionsOf } from './conditions.ts';
import type { JobPodToCreate, JobStatus, JobView } from './job-types.ts';

/** The label and the annotation of a pod's completion index. */
export const indexLabel = 'batch.kubernetes.io/job-completion-index';

/** `.status` as the API shows it, with what snapshots need not have. */
export interface ApiJobStatus extends NonNullable<Job['status']> {
  readonly terminating?: number | undefined;
}

export function jobView(job: Job, startsAt: Micros): JobView {
  const { metadata, spec } = job;
  const perIndex = spec.backoffLimitPerIndex ?? null;
  return {
    namespace: metadata?.namespace ?? '',
    name: metadata?.name ?? '',
    parallelism: spec.parallelism ?? 1,
    completions: spec.completions ?? null,
    completionMode: spec.completionMode === 'Indexed' ? 'Indexed' : 'NonIndexed',
    backoffLimit: spec.backoffLimit ?? (perIndex === null ? 6 : 2 ** 31 - 1),
    backoffLimitPerIndex: perIndex,
    maxFailedIndexes: spec.maxFailedIndexes ?? null,
    activeDeadlineSeconds: spec.activeDeadlineSeconds ?? null,
    suspend: spec.suspend ?? false,
    restartPolicy: spec.template.spec.restartPolicy === 'OnFailure' ? 'OnFailure' : 'Never',
    podReplacementPolicy: spec.podReplacementPolicy === 'Failed' ? 'Failed' : 'TerminatingOrFailed',
    podFailurePolicy: failurePolicyOf(job),
    successPolicy:
      spec.successPolicy?.rules.map(({ succeededIndexes, succeededCount }) => ({
        succeededIndexes: succeededIndexes ?? null,
        succeededCount: succeededCount ?? null,
      })) ?? null,
    deleting: Boolean(metadata?.deletionTimestamp),
    status: jobStatusOf(job, startsAt),
  };
}

function failurePolicyOf({ spec }: Job): JobView['podFailurePolicy'] {
  if (!spec.podFailurePolicy) return null;
  return spec.podFailurePolicy.rules.map(({ action, onExitCodes, onPodConditions }) => ({
    action: action as 'FailJob' | 'FailIndex' | 'Ignore' | 'Count',
    onExitCodes:
      onExitCodes === undefined
        ? null
        : {
            containerName: onExitCodes.containerName ?? null,
            operator: onExitCodes.operator === 'NotIn' ? 'NotIn' : 'In',
            values: onExitCodes.values,
          },
    onPodConditions: onPodConditions?.map(({ type, status }) => ({ type, status: status ?? 'True' })) ?? null,
  }));
}

/** `.status` as the core reads it. */
export function jobStatusOf({ status }: Job, startsAt: Micros): JobStatus {
  const stated: ApiJobStatus = status ?? {};
  return {
    active: stated.active ?? 0,
    ready: stated.ready ?? 0,
    terminating: stated.terminating ?? 0,
    succeeded: stated.succeeded ?? 0,
    failed: stated.failed ?? 0,
    completedIndexes: stated.completedIndexes ?? '',
    failedIndexes: stated.failedIndexes ?? null,
    startMicros: timeOfTimestamp(stated.startTime, startsAt),
    completionMicros: timeOfTimestamp(stated.completionTime, startsAt),
    conditions: conditionsOf(stated.conditions, startsAt),
  };
}

/** `.status` as the API shows it: counts of nothing are left out. */
export function apiJobStatus(status: JobStatus, startsAt: Micros): ApiJobStatus {
  const { active, ready, terminating, succeeded, failed, completedIndexes, failedIndexes } = status;
  const { conditions, startMicros, completionMicros } = status;
  return {
    ...(conditions.length > 0 && { conditions: apiConditions(conditions, startsAt, false) }),
    ...(startMicros !== null && { startTime: timestampOf(startMicros, startsAt) }),
    ...(completionMicros !== null && { completionTime: timestampOf(completionMicros, startsAt) }),
    ...(active > 0 && { active }),
    ...(succeeded > 0 && { succeeded }),
    ...(failed > 0 && { failed }),
    ...(completedIndexes !== '' && { completedIndexes }),
    ...(failedIndexes !== null && { failedIndexes }),
    ready,
    terminating,
  };
}

/** Does the status say anything new? */
export function jobStatusChanged(job: Job, status: JobStatus, startsAt: Micros): boolean {
  return stableJson(job.status ?? {}) !== stableJson(apiJobStatus(status, startsAt));
}

/**
 * What the API server refuses of a status, with the two of its rules that the controller itself runs into
 * (v1.34 pkg/registry/batch/job/strategy.go getStatusValidationOptions, pkg/apis/batch/validation):
 * - a Job that is not suspended keeps its start time. A Job that is resumed after it had started goes on without a
 *   status until it ends (mended in 1.35);
 * - no more pods are ready than active. While it waits for a back-off the controller says that none is active, and
 *   cannot, as long as other pods are ready.
 */
export function jobStatusRefusal(job: Job, status: ApiJobStatus): string | null {
  const before: ApiJobStatus = job.status ?? {};
  const invalid = (why: string): string => `Job.batch "${job.metadata?.name}" is invalid: ${why}`;
  if (!job.spec.suspend && before.startTime && before.startTime !== status.startTime) {
    return invalid('status.startTime: Required value: startTime cannot be removed for unsuspended job');
  }
  const [ready, active] = [status.ready ?? 0, status.active ?? 0];
  const changed = before.ready !== status.ready || (before.active ?? 0) !== active;
  if (changed && ready > active) {
    return invalid(`status.ready: Invalid value: ${ready}: cannot set more ready pods than active`);
  }
  return null;
}

/**
 * Labels of a Job's pods: the template's; those that the API server writes into the template of a Job without a selector
 * of its own; and the index.
 */
export function jobPodLabels({ metadata, spec }: Job, index: number | null): StringMap {
  const { name = '', uid = '' } = metadata ?? {};
  return {
    ...spec.template.metadata?.labels,
    ...(!spec.manualSelector && {
      'batch.kubernetes.io/controller-uid': uid,
      'batch.kubernetes.io/job-name': name,
      'controller-uid': uid,
      'job-name': name,
    }),
    ...(index !== null && { [indexLabel]: String(index) }),
  };
}

const failuresAnnotation = 'batch.kubernetes.io/job-index-failure-count';
const ignoredFailuresAnnotation = 'batch.kubernetes.io/job-index-ignored-failure-count';

/** Annotations of a pod of an Indexed Job: the template's, the index, and its failures where they are counted apart. */
export function indexedPodAnnotations({ spec }: Job, pod: JobPodToCreate): StringMap {
  const { index, indexFailures, indexIgnoredFailures } = pod;
  return {
    ...spec.template.metadata?.annotations,
    [indexLabel]: String(index),
    ...(spec.backoffLimitPerIndex !== undefined && { [failuresAnnotation]: String(indexFailures) }),
    ...(indexIgnoredFailures > 0 && { [ignoredFailuresAnnotation]: String(indexIgnoredFailures) }),
  };
}

/** Failures of the index before the pod, as its annotations tell; 0 where they do not. */
export function failuresOf(annotations: StringMap): { indexFailures: number; indexIgnoredFailures: number } {
  const countOf = (text = ''): number => (/^[0-9]+$/.test(text) ? Number(text) : 0);
  return {
    indexFailures: countOf(annotations[failuresAnnotation]),
    indexIgnoredFailures: countOf(annotations[ignoredFailuresAnnotation]),
  };
}

/** The completion index that a pod's labels name; null: none, or not a number (getCompletionIndex). */
export function indexOf(labels: StringMap): number | null {
  const text = labels[indexLabel];
  return text !== undefined && /^[0-9]+$/.test(text) ? Number(text) : null;
}

/** First delay and longest delay of the Job queue's retries (DefaultJobApiBackOff, MaxJobApiBackOff). */
const RETRY_BASE_MICROS = microsPerSecond;
const RETRY_MAX_MICROS = 60 * microsPerSecond;

/** 1 s, doubling, at most a minute. */
export function jobRetryDelayMicros(failures: number): Micros {
  return Math.min(RETRY_BASE_MICROS * 2 ** Math.min(failures - 1, 6), RETRY_MAX_MICROS);
}
