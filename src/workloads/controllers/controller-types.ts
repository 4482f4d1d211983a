/**
 * The words that all workload controllers share: events and conditions as Kubernetes writes them.
 *
 * The decision cores of this folder are pure functions over plain structs. They read no clock and write no state: the
 * live controllers hand in what their informers would hold and carry out the actions that come back, in order.
 * Times are whole microseconds on the simulation's axis. Kubernetes stores times as whole seconds (metav1.Time), so a
 * caller that wants the API server's view truncates `created…` and `…Since` to the second before it calls.
 */

import { type Micros, microsPerSecond } from '../../sim/time.ts';

export type PodPhase = 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown';

export type ConditionStatus = 'True' | 'False' | 'Unknown';

/** An event on the workload that the controller syncs, with Kubernetes' reason and message. */
export interface ControllerEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
}

/** One entry of `.status.conditions`. */
export interface Condition {
  readonly type: string;
  readonly status: ConditionStatus;
  readonly reason: string;
  readonly message: string;
  readonly lastUpdateMicros: Micros;
  readonly lastTransitionMicros: Micros;
}

/** The condition of that type, or undefined. */
export function findCondition(conditions: readonly Condition[], type: string): Condition | undefined {
  return conditions.find((condition) => condition.type === type);
}

/** A condition that changes now in every respect. */
export function newCondition(
  type: string,
  status: ConditionStatus,
  reason: string,
  message: string,
  nowMicros: Micros,
): Condition {
  return { type, status, reason, message, lastUpdateMicros: nowMicros, lastTransitionMicros: nowMicros };
}

/**
 * Is a pod that has been ready since `readySinceMicros` (null: not ready) available by `minReadySeconds`?
 * Exactly at the end of the period it is (v1.34 pkg/api/v1/pod/util.go IsPodAvailable).
 */
export function isAvailable(readySinceMicros: Micros | null, minReadySeconds: number, nowMicros: Micros): boolean {
  if (readySinceMicros === null) return false;
  return minReadySeconds === 0 || readySinceMicros + minReadySeconds * microsPerSecond <= nowMicros;
}
