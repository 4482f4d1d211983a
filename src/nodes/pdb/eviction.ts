/**
 * The eviction API: POST …/pods/NAME/eviction (v1.34 pkg/registry/core/pod/storage/eviction.go). Pure: the answer says
 * what becomes of the budget; the caller deletes the pod.
 */
import type { Micros } from '../../sim/time.ts';
import { type Budget, type BudgetStatus, withDisruptionCondition } from './status.ts';

/** A pod that is to be evicted. */
export interface EvictionPod {
  readonly phase: string;
  /** Its Ready condition is True. */
  readonly ready: boolean;
  /** Has a deletionTimestamp. */
  readonly deleting: boolean;
}

/** Why the API refuses: the fields of its Status answer. */
export interface EvictionRefusal {
  readonly code: 403 | 404 | 429 | 500;
  readonly message: string;
  /** Empty for code 500. */
  readonly reason: 'Forbidden' | 'NotFound' | 'TooManyRequests' | '';
  /** As `type: message`. */
  readonly causes: readonly string[];
  /** 0 where the answer has none. */
  readonly retryAfterSeconds: number;
}

export type EvictionAnswer =
  | {
      readonly allowed: true;
      /** The new status of the only matching budget; undefined where none is spent, and in a dry run. */
      readonly status: BudgetStatus | undefined;
    }
  | { readonly allowed: false; readonly refusal: EvictionRefusal };

/** MaxDisruptedPodSize: evictions that the controller has not confirmed; beyond it everything is refused. */
export const disruptedPodsMax = 2000;

/**
 * Whether a pod may be evicted. `pod` is undefined where there is none of this name; `budgets` are those of its namespace
 * whose selector matches it. A pod that is not running yet, no longer or going anyway is let go whatever they say.
 */
export function evictPod(
  podName: string,
  pod: EvictionPod | undefined,
  budgets: readonly Budget[],
  now: Micros,
  dryRun = false,
): EvictionAnswer {
  if (pod === undefined) return refuse({ code: 404, reason: 'NotFound', message: `pods "${podName}" not found` });
  if (ignoresBudgets(pod)) return { allowed: true, status: undefined };
  const [budget, ...others] = budgets;
  if (budget === undefined) return { allowed: true, status: undefined };
  if (others.length > 0) return refuse({ code: 500, reason: '', message: SEVERAL_BUDGETS });
  if (!pod.ready && unhealthyMayGo(budget)) return { allowed: true, status: undefined };
  return spend(podName, budget, now, dryRun);
}

/** Whether a pod is evicted without looking at budgets (canIgnorePDB). */
export function ignoresBudgets(pod: EvictionPod): boolean {
  return pod.phase === 'Succeeded' || pod.phase === 'Failed' || pod.phase === 'Pending' || pod.deleting;
}

const SEVERAL_BUDGETS =
  'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.';
const WOULD_VIOLATE = "Cannot evict pod as it would violate the pod's disruption budget.";

/** An unready pod costs nothing where the policy says so, or where the application has what it needs without it. */
function unhealthyMayGo(budget: Budget): boolean {
  if (budget.spec.unhealthyPodEvictionPolicy === 'AlwaysAllow') return true;
  const { currentHealthy, desiredHealthy } = budget.status;
  return currentHealthy >= desiredHealthy && desiredHealthy > 0;
}

/** checkAndDecrement. */
function spend(podName: string, budget: Budget, now: Micros, dryRun: boolean): EvictionAnswer {
  const { name, status } = budget;
  if (status.observedGeneration < budget.generation) {
    const causes = [`DisruptionBudget: The disruption budget ${name} is still being processed by the server.`];
    return refuse({ code: 429, reason: 'TooManyRequests', message: WOULD_VIOLATE, causes, retryAfterSeconds: 10 });
  }
  if (status.disruptionsAllowed < 0) return forbid(name, 'pdb disruptions allowed is negative');
  if (status.disruptedPods.size > disruptedPodsMax) {
    return forbid(name, 'DisruptedPods map too big - too many evictions not confirmed by PDB controller');
  }
  if (status.disruptionsAllowed === 0) {
    const need = `needs ${status.desiredHealthy} healthy pods and has ${status.currentHealthy} currently`;
    const causes = [`DisruptionBudget: The disruption budget ${name} ${need}`];
    return refuse({ code: 429, reason: 'TooManyRequests', message: WOULD_VIOLATE, causes });
  }
  if (dryRun) return { allowed: true, status: undefined };
  const spent: BudgetStatus = {
    ...status,
    disruptionsAllowed: status.disruptionsAllowed - 1,
    disruptedPods: new Map(status.disruptedPods).set(podName, now),
  };
  return { allowed: true, status: spent.disruptionsAllowed === 0 ? withDisruptionCondition(spent) : spent };
}

function forbid(name: string, why: string): EvictionAnswer {
  const message = `poddisruptionbudget.policy "${name}" is forbidden: ${why}`;
  return refuse({ code: 403, reason: 'Forbidden', message });
}

function refuse(
  refusal: Pick<EvictionRefusal, 'code' | 'reason' | 'message'> & Partial<EvictionRefusal>,
): EvictionAnswer {
  return { allowed: false, refusal: { causes: [], retryAfterSeconds: 0, ...refusal } };
}
