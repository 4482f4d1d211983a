/**
 * One pass of the Job controller (v1.34 pkg/controller/job/job_controller.go): counts pods that have ended, ends the
 * Job or makes and deletes pods, and computes the status.
 *
 * The API server is taken to accept what a pass writes: a pod whose finalizer goes is counted in the same pass
 * (`uncountedTerminatedPods` exists only in between). O(p log p) for p pods.
 */
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { type Condition, type ControllerEvent, findCondition, newCondition } from './controller-types.ts';
import { backoffAfter, finishedCondition } from './job-backoff.ts';
import {
  hasIndex,
  type IndexSet,
  indexCount,
  indexesText,
  indexSetOf,
  mergeIndexes,
  parseIndexes,
} from './job-indexes.ts';
import { isActive, isPodFailed, isTerminating, type JobPass } from './job-pass.ts';
import { matchPodFailurePolicy } from './job-pod-failure-policy.ts';
import { manageJobPods } from './job-pods.ts';
import { matchSuccessPolicy } from './job-success-policy.ts';
import type { JobAction, JobInput, JobOutcome, JobPod, JobStatus, JobView } from './job-types.ts';

/** Ended pods that one pass counts (MaxUncountedPods). */
export const COUNTED_PODS_MAX = 500;

const FAILURE_TARGET = 'FailureTarget';
const SUCCESS_CRITERIA_MET = 'SuccessCriteriaMet';
const SUSPENDED = 'Suspended';

/**
 * One sync of a Job. Called when the Job or one of its pods changes, and after `requeueAfterMicros`. A Job that has
 * ended stays as it is.
 */
export function syncJob(input: JobInput): JobOutcome {
  const { job } = input;
  const { status } = job;
  if (finishedCondition(status.conditions) !== undefined) {
    return { actions: [], events: [], status, backoff: null, requeueAfterMicros: null, again: false };
  }
  const pass = newPass(input);
  let finished = verdictOf(pass);
  if (finished !== null) {
    deleteActivePods(pass);
    // Pods that are not in the cache yet may still be running.
    if (!input.expectationsSatisfied) finished = null;
  } else {
    if (input.expectationsSatisfied && !job.deleting) manageJobPods(pass);
    if (isComplete(pass)) finished = successCondition(pass.nowMicros);
    else if (input.expectationsSatisfied && !job.deleting) noteSuspension(pass);
  }
  return conclude(pass, finished);
}

function newPass(input: JobInput): JobPass {
  const { job, pods, nowMicros } = input;
  const { status } = job;
  const active = pods.filter(isActive);
  const uncounted = pods.filter((pod) => pod.tracked && hasValidIndex(job, pod));
  const newSucceeded = uncounted.filter(({ phase }) => phase === 'Succeeded');
  const newFailed = uncounted.filter((pod) => isPodFailed(job, pod));
  const indexed = job.completionMode === 'Indexed';
  const succeededIndexes = indexed
    ? mergeIndexes(parseIndexes(status.completedIndexes, job.completions ?? 0), indexesOf(newSucceeded))
    : [];
  const failedIndexes = failedIndexesOf(job, newFailed);
  return {
    job,
    pods,
    activePods: active,
    nowMicros,
    backoff: backoffAfter(input.backoff, newSucceeded.map(finishedAt), newFailed.map(finishedAt)),
    succeededIndexes,
    failedIndexes,
    delayedPods: delayedPodsOf(job, newFailed, mergeIndexes(succeededIndexes, failedIndexes ?? []), active),
    succeeded: indexed ? indexCount(succeededIndexes) : status.succeeded + newSucceeded.length,
    active: active.length,
    ready: active.filter(({ ready }) => ready).length,
    terminating: pods.filter(isTerminating).length,
    startMicros: status.startMicros ?? (job.suspend ? null : nowMicros),
    conditions: status.conditions,
    requeueAfterMicros: null,
    actions: [],
    events: [],
  };
}

/** Why the Job has to end now, or null. The order of the questions is the order of precedence. */
function verdictOf(pass: JobPass): Condition | null {
  const { job, pods, nowMicros, conditions } = pass;
  const met = trueCondition(conditions, SUCCESS_CRITERIA_MET);
  if (met !== undefined) return met;
  const target = trueCondition(conditions, FAILURE_TARGET);
  if (target !== undefined) return newCondition('Failed', 'True', target.reason, target.message, nowMicros);
  const failing = (reason: string, message: string): Condition =>
    newCondition(FAILURE_TARGET, 'True', reason, message, nowMicros);
  const policyMessage = failJobMessage(job, pods);
  if (policyMessage !== null) return failing('PodFailurePolicy', policyMessage);
  if (failuresOf(pass) > job.backoffLimit || restartsExceedLimit(job, pods)) {
    return failing('BackoffLimitExceeded', 'Job has reached the specified backoff limit');
  }
  if (isPastDeadline(pass)) return failing('DeadlineExceeded', 'Job was active longer than specified deadline');
  if (job.completionMode !== 'Indexed') return null;
  const failed = pass.failedIndexes === null ? 0 : indexCount(pass.failedIndexes);
  if (job.maxFailedIndexes !== null && failed > job.maxFailedIndexes) {
    const message = 'Job has exceeded the specified maximal number of failed indexes';
    return failing('MaxFailedIndexesExceeded', message);
  }
  if (failed > 0 && failed + pass.succeeded >= (job.completions ?? 0)) {
    return failing('FailedIndexes', 'Job has failed indexes');
  }
  const message = matchSuccessPolicy(job.successPolicy, job.completions ?? 0, pass.succeededIndexes);
  return message === null ? null : newCondition(SUCCESS_CRITERIA_MET, 'True', 'SuccessPolicy', message, nowMicros);
}

/** Asks for a sync at the deadline where it has not passed. */
function isPastDeadline(pass: JobPass): boolean {
  const { job, startMicros, nowMicros } = pass;
  if (job.activeDeadlineSeconds === null || job.suspend || startMicros === null) return false;
  const leftMicros = startMicros + job.activeDeadlineSeconds * microsPerSecond - nowMicros;
  if (leftMicros > 0) pass.requeueAfterMicros = leftMicros;
  return leftMicros <= 0;
}

function failuresOf({ job, pods }: JobPass): number {
  const counted = pods.filter(
    (pod) => pod.tracked && hasValidIndex(job, pod) && isPodFailed(job, pod) && countsAsFailure(job, pod),
  );
  return job.status.failed + counted.length;
}

function countsAsFailure(job: JobView, pod: JobPod): boolean {
  return matchPodFailurePolicy(job.podFailurePolicy, pod, job.namespace).counts;
}

function failJobMessage(job: JobView, pods: readonly JobPod[]): string | null {
  if (job.podFailurePolicy === null) return null;
  for (const pod of pods) {
    if (!isPodFailed(job, pod)) continue;
    const { failJobMessage: message } = matchPodFailurePolicy(job.podFailurePolicy, pod, job.namespace);
    if (message !== null) return message;
  }
  return null;
}

/** With restartPolicy OnFailure the restarts of living pods count, and reaching the limit is enough. */
function restartsExceedLimit(job: JobView, pods: readonly JobPod[]): boolean {
  if (job.restartPolicy !== 'OnFailure') return false;
  const living = pods.filter(({ phase }) => phase === 'Running' || phase === 'Pending');
  const restarts = living.reduce((sum, { restartsTotal }) => sum + restartsTotal, 0);
  return job.backoffLimit === 0 ? restarts > 0 : restarts >= job.backoffLimit;
}

/** Their finalizers stay until the end of the pass, which counts them. */
function deleteActivePods(pass: JobPass): void {
  const names = pass.activePods.map(({ name }) => name);
  if (names.length > 0) pass.actions.push({ kind: 'deletePods', names, untrack: false });
  pass.terminating += pass.active;
  pass.active = 0;
  pass.ready = 0;
}

function isComplete({ job, succeeded, active }: JobPass): boolean {
  if (active > 0) return false;
  return job.completions === null ? succeeded > 0 : succeeded >= job.completions;
}

function successCondition(nowMicros: Micros): Condition {
  const message = 'Reached expected number of succeeded pods';
  return newCondition(SUCCESS_CRITERIA_MET, 'True', 'CompletionsReached', message, nowMicros);
}

/** A resumed Job starts its clock anew; one that was never suspended gets no condition. */
function noteSuspension(pass: JobPass): void {
  const { job, nowMicros } = pass;
  const [status, reason, message] = job.suspend
    ? (['True', 'JobSuspended', 'Job suspended'] as const)
    : (['False', 'JobResumed', 'Job resumed'] as const);
  const before = findCondition(pass.conditions, SUSPENDED);
  if (before === undefined ? !job.suspend : before.status === status && before.reason === reason) return;
  pass.conditions = withJobCondition(pass.conditions, newCondition(SUSPENDED, status, reason, message, nowMicros));
  pass.events.push({ type: 'Normal', reason: job.suspend ? 'Suspended' : 'Resumed', message });
  if (!job.suspend) pass.startMicros = nowMicros;
}

/** Counts ended pods and writes the end of the Job (trackJobStatusAndRemoveFinalizers, enactJobFinished). */
function conclude(pass: JobPass, verdict: Condition | null): JobOutcome {
  const { job, nowMicros } = pass;
  const counted = countPods(pass, verdict);
  if (counted.names.length > 0) pass.actions.push({ kind: 'untrackPods', names: counted.names });
  let end = verdict;
  if (verdict?.type === FAILURE_TARGET) {
    pass.conditions = [...pass.conditions, verdict];
    end = newCondition('Failed', 'True', verdict.reason, verdict.message, nowMicros);
  } else if (verdict?.type === SUCCESS_CRITERIA_MET) {
    if (trueCondition(pass.conditions, SUCCESS_CRITERIA_MET) === undefined) {
      pass.conditions = [...pass.conditions, verdict];
    }
    end = newCondition('Complete', 'True', verdict.reason, verdict.message, nowMicros);
  }
  const indexed = job.completionMode === 'Indexed';
  const status: JobStatus = {
    active: pass.active,
    ready: pass.ready,
    terminating: pass.terminating,
    succeeded: indexed ? indexCount(pass.succeededIndexes) : job.status.succeeded + counted.succeeded,
    failed: job.status.failed + counted.failed,
    completedIndexes: indexed ? indexesText(pass.succeededIndexes) : '',
    failedIndexes: pass.failedIndexes === null ? null : indexesText(pass.failedIndexes),
    startMicros: pass.startMicros,
    completionMicros: job.status.completionMicros,
    conditions: pass.conditions,
  };
  const { actions, events, backoff, requeueAfterMicros } = pass;
  // The Job has ended only when its last pod is gone.
  if (end === null || counted.more || pass.terminating > 0) {
    return { actions, events, status, backoff, requeueAfterMicros, again: counted.more };
  }
  events.push(...endEvents(job, status, end));
  const conditions = withJobCondition(pass.conditions, end);
  const completionMicros = end.type === 'Complete' ? nowMicros : status.completionMicros;
  const ended = { ...status, conditions, completionMicros };
  return { actions, events, status: ended, backoff: null, requeueAfterMicros: null, again: false };
}

interface CountedPods {
  readonly names: readonly string[];
  readonly succeeded: number;
  readonly failed: number;
  /** The limit of a pass was reached. */
  readonly more: boolean;
}

function countPods(pass: JobPass, verdict: Condition | null): CountedPods {
  const { job } = pass;
  const names: string[] = [];
  let [succeeded, failed, newIndexes] = [0, 0, 0];
  const before = parseIndexes(job.status.completedIndexes, job.completions ?? 0);
  const pods = job.completionMode === 'Indexed' ? [...pass.pods].sort(byIndex) : pass.pods;
  // Two actions may already have taken these finalizers away.
  const untracked = new Set(pass.actions.flatMap((action) => (isUntracking(action) ? action.names : [])));
  for (const pod of pods) {
    if (!pod.tracked || untracked.has(pod.name)) continue;
    const podFailed = isPodFailed(job, pod);
    if (!isReleased(pass, pod, podFailed, verdict)) continue;
    names.push(pod.name);
    if (pod.phase === 'Succeeded') {
      if (job.completionMode !== 'Indexed') succeeded++;
      else if (hasValidIndex(job, pod) && !hasIndex(before, pod.index!)) newIndexes++;
    } else if (podFailed || (verdict !== null && verdict.type !== SUCCESS_CRITERIA_MET)) {
      if (hasValidIndex(job, pod) && countsAsFailure(job, pod)) failed++;
    }
    if (newIndexes + succeeded + failed >= COUNTED_PODS_MAX) return { names, succeeded, failed, more: true };
  }
  return { names, succeeded, failed, more: false };
}

/** May the pod's finalizer go? (canRemoveFinalizer) */
function isReleased(pass: JobPass, pod: JobPod, podFailed: boolean, verdict: Condition | null): boolean {
  if (pass.job.deleting || verdict !== null || pod.phase === 'Succeeded') return true;
  if (!podFailed) return false;
  return pod.index === null || pass.delayedPods.get(pod.index)?.uid !== pod.uid;
}

function isUntracking(action: JobAction): action is Extract<JobAction, { kind: 'deletePods' }> {
  return action.kind === 'deletePods' && action.untrack;
}

function endEvents(job: JobView, status: JobStatus, end: Condition): ControllerEvent[] {
  if (end.type === 'Failed') return [{ type: 'Warning', reason: end.reason, message: end.message }];
  const events: ControllerEvent[] = [{ type: 'Normal', reason: 'Completed', message: 'Job completed' }];
  if (job.completions !== null && status.succeeded > job.completions) {
    const message = 'Too many succeeded pods running after completion count reached';
    events.unshift({ type: 'Warning', reason: 'TooManySucceededPods', message });
  }
  return events;
}

/** Indexes that fail for good with these pods, and those that did before; null without backoffLimitPerIndex. */
function failedIndexesOf(job: JobView, newFailed: readonly JobPod[]): IndexSet | null {
  const limit = job.backoffLimitPerIndex;
  if (job.completionMode !== 'Indexed' || limit === null) return null;
  const failed = newFailed.filter((pod) => {
    const verdict = matchPodFailurePolicy(job.podFailurePolicy, pod, job.namespace);
    return verdict.failsIndex || (verdict.counts && pod.indexFailures >= limit);
  });
  return mergeIndexes(parseIndexes(job.status.failedIndexes ?? '', job.completions ?? 0), indexesOf(failed));
}

/** getPodsWithDelayedDeletionPerIndex: of several the one with the most failures, then the one that ended last. */
function delayedPodsOf(
  job: JobView,
  newFailed: readonly JobPod[],
  settled: IndexSet,
  active: readonly JobPod[],
): ReadonlyMap<number, JobPod> {
  const delayed = new Map<number, JobPod>();
  if (job.completionMode !== 'Indexed' || job.backoffLimitPerIndex === null) return delayed;
  const taken = mergeIndexes(settled, indexesOf(active));
  for (const pod of newFailed) {
    const index = pod.index!;
    if (hasIndex(taken, index)) continue;
    const other = delayed.get(index);
    const outranks =
      other === undefined ||
      (absoluteFailures(other) <= absoluteFailures(pod) && pod.finishedMicros >= other.finishedMicros);
    if (outranks) delayed.set(index, pod);
  }
  return delayed;
}

function absoluteFailures({ indexFailures, indexIgnoredFailures }: JobPod): number {
  return indexFailures + indexIgnoredFailures;
}

function hasValidIndex(job: JobView, { index }: JobPod): boolean {
  return job.completionMode !== 'Indexed' || (index !== null && index < (job.completions ?? 0));
}

function indexesOf(pods: readonly JobPod[]): IndexSet {
  return indexSetOf(pods.flatMap(({ index }) => (index === null ? [] : [index])));
}

function byIndex(a: JobPod, b: JobPod): number {
  return (a.index ?? -1) - (b.index ?? -1);
}

function finishedAt({ finishedMicros }: JobPod): Micros {
  return finishedMicros;
}

function trueCondition(conditions: readonly Condition[], type: string): Condition | undefined {
  return conditions.find((condition) => condition.type === type && condition.status === 'True');
}

/** `conditions` with `condition` in place of one of its type, or at the end (ensureJobConditionStatus). */
function withJobCondition(conditions: readonly Condition[], condition: Condition): readonly Condition[] {
  const at = conditions.findIndex(({ type }) => type === condition.type);
  return at < 0 ? [...conditions, condition] : conditions.with(at, condition);
}
