/**
 * When a Job makes pods again after failures, and when a finished Job is deleted
 * (v1.34 pkg/controller/job/backoff_utils.go, pkg/controller/ttlafterfinished/ttlafterfinished_controller.go).
 */
import { type Micros, microsPerMinute, microsPerSecond } from '../../sim/time.ts';
import type { Condition } from './controller-types.ts';
import type { JobBackoff } from './job-types.ts';

const BASE_MICROS = 10 * microsPerSecond;
const MAX_MICROS = 10 * microsPerMinute;

/** The record after pods have ended at these times (newBackoffRecord): failures after the last success add up. */
export function backoffAfter(
  before: JobBackoff,
  succeededAt: readonly Micros[],
  failedAt: readonly Micros[],
): JobBackoff {
  if (succeededAt.length === 0) {
    if (failedAt.length === 0) return before;
    return { failures: before.failures + failedAt.length, lastFailureMicros: latest(failedAt) };
  }
  const lastSuccess = latest(succeededAt);
  const later = failedAt.filter((time) => time > lastSuccess);
  return { failures: later.length, lastFailureMicros: later.length === 0 ? null : latest(later) };
}

/** What is left of 10 s, doubled for each further failure up to 10 min, since the last failure; 0: go on. */
export function backoffRemaining(backoff: JobBackoff, nowMicros: Micros): Micros {
  const { failures, lastFailureMicros } = backoff;
  if (failures === 0 || lastFailureMicros === null) return 0;
  let delay = BASE_MICROS;
  for (let count = 1; count < failures && delay < MAX_MICROS; count++) delay = Math.min(2 * delay, MAX_MICROS);
  return Math.max(0, delay - (nowMicros - lastFailureMicros));
}

/**
 * When a Job is to be deleted by its ttlSecondsAfterFinished, counted from its Complete or Failed condition; null:
 * never or not finished yet. A time that has passed means now.
 */
export function ttlExpiryMicros(
  conditions: readonly Condition[],
  ttlSecondsAfterFinished: number | null,
): Micros | null {
  const finished = finishedCondition(conditions);
  if (finished === undefined || ttlSecondsAfterFinished === null) return null;
  return finished.lastTransitionMicros + ttlSecondsAfterFinished * microsPerSecond;
}

/** The condition that says how the Job ended, or undefined (pkg/controller/job/util/utils.go FinishedCondition). */
export function finishedCondition(conditions: readonly Condition[]): Condition | undefined {
  return conditions.find(({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True');
}

function latest(times: readonly Micros[]): Micros {
  return times.reduce((a, b) => Math.max(a, b));
}
