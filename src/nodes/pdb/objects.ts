/** PodDisruptionBudgets between the API's form and the decision cores' (status.ts, eviction.ts). */
import type { Condition, PodDisruptionBudget } from '../../api/objects.ts';
import { timeOfTimestamp, timestampOf } from '../../cluster/names.ts';
import type { Micros } from '../../sim/time.ts';
import type { Budget, BudgetStatus, DisruptionCondition } from './status.ts';

/** Kind of the objects. */
export const budgetKind = 'PodDisruptionBudget';

/** The budget as the cores read it. `startsAt` is what simulated time 0 is called. */
export function budgetOf({ metadata, spec, status }: PodDisruptionBudget, startsAt: Micros): Budget {
  const disrupted = Object.entries(status?.disruptedPods ?? {});
  return {
    namespace: metadata?.namespace ?? '',
    name: metadata?.name ?? '',
    generation: metadata?.generation ?? 1,
    spec,
    status: {
      currentHealthy: status?.currentHealthy ?? 0,
      desiredHealthy: status?.desiredHealthy ?? 0,
      expectedPods: status?.expectedPods ?? 0,
      disruptionsAllowed: status?.disruptionsAllowed ?? 0,
      disruptedPods: new Map(disrupted.map(([pod, time]) => [pod, timeOfTimestamp(time, startsAt) ?? 0])),
      observedGeneration: status?.observedGeneration ?? 0,
      condition: conditionOf(status?.conditions),
    },
  };
}

/** The object with this status. A condition keeps its time while its status stays (meta.SetStatusCondition). */
export function withBudgetStatus(
  object: PodDisruptionBudget,
  status: BudgetStatus,
  startsAt: Micros,
  now: Micros,
): PodDisruptionBudget {
  const { condition, disruptedPods, observedGeneration, ...counts } = status;
  const others = (object.status?.conditions ?? []).filter(({ type }) => type !== disruptionAllowed);
  const disrupted = [...disruptedPods].map(([pod, time]) => [pod, timestampOf(time, startsAt)]);
  const before = object.status?.conditions?.find(({ type }) => type === disruptionAllowed);
  return {
    ...object,
    status: {
      observedGeneration,
      ...(disrupted.length > 0 && { disruptedPods: Object.fromEntries(disrupted) }),
      ...counts,
      conditions: condition === null ? others : [...others, apiCondition(condition, before, startsAt, now)],
    },
  };
}

const disruptionAllowed = 'DisruptionAllowed';

function conditionOf(conditions: readonly Condition[] | undefined): DisruptionCondition | null {
  const condition = conditions?.find(({ type }) => type === disruptionAllowed);
  if (condition === undefined) return null;
  return {
    status: condition.status === 'True' ? 'True' : 'False',
    reason: (condition.reason ?? 'InsufficientPods') as DisruptionCondition['reason'],
    message: condition.message ?? '',
    observedGeneration: condition.observedGeneration ?? 0,
  };
}

function apiCondition(
  condition: DisruptionCondition,
  before: Condition | undefined,
  startsAt: Micros,
  now: Micros,
): Condition {
  const since = before?.status === condition.status ? before.lastTransitionTime : undefined;
  const { status, reason, message, observedGeneration } = condition;
  const lastTransitionTime = since ?? timestampOf(now, startsAt);
  return { type: disruptionAllowed, status, reason, message, observedGeneration, lastTransitionTime };
}
