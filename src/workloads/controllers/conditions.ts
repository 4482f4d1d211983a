/** Conditions between the API's form (timestamps of whole seconds) and the decision cores' (time of the simulation). */
import type { Condition as ApiCondition } from '../../api/objects.ts';
import type { Micros } from '../../sim/time.ts';
import { timeOfTimestamp, timestampOf } from '../names.ts';
import type { Condition, ConditionStatus } from './controller-types.ts';

/** `.status.conditions` as the cores read them. */
export function conditionsOf(conditions: readonly ApiCondition[] | undefined, startsAt: Micros): readonly Condition[] {
  return (conditions ?? []).map(({ type, status, reason, message, lastTransitionTime, lastUpdateTime }) => {
    const lastTransitionMicros = timeOfTimestamp(lastTransitionTime, startsAt) ?? 0;
    return {
      type,
      status: status as ConditionStatus,
      reason: reason ?? '',
      message: message ?? '',
      lastUpdateMicros: timeOfTimestamp(lastUpdateTime, startsAt) ?? lastTransitionMicros,
      lastTransitionMicros,
    };
  });
}

/** `.status.conditions` as the API shows them; `updates`: the kind has `lastUpdateTime` (Deployment). */
export function apiConditions(
  conditions: readonly Condition[],
  startsAt: Micros,
  updates: boolean,
): readonly ApiCondition[] {
  return conditions.map(({ type, status, reason, message, lastUpdateMicros, lastTransitionMicros }) => ({
    type,
    status,
    ...(updates && { lastUpdateTime: timestampOf(lastUpdateMicros, startsAt) }),
    lastTransitionTime: timestampOf(lastTransitionMicros, startsAt),
    reason,
    message,
  }));
}
