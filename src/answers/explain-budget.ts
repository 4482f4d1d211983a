/** Why a disruption budget lets no pod go, since when, and what would unblock it; by the budget's own figures. */
import type { PodDisruptionBudget, PodDisruptionBudgetSpec } from '../api/objects.ts';
import { timeOfTimestamp } from '../cluster/names.ts';
import type { ObjectId } from '../cluster/objects.ts';
import { PodFlag, type PodId } from '../cluster/pods.ts';
import { createBudgets } from '../nodes/pdb/budgets.ts';
import { countOf, countText } from '../report/units.ts';
import type { Run } from '../scenario/assemble.ts';
import type { Micros } from '../sim/time.ts';
import { type HeldPods, heldPods } from './explain-pods.ts';

export interface BudgetExplanation {
  /** `shop/web`. */
  readonly budget: string;
  /** `minAvailable 80%`, `maxUnavailable 1`. */
  readonly wants: string;
  readonly expectedPods: number;
  readonly currentHealthy: number;
  readonly desiredHealthy: number;
  readonly disruptionsAllowed: number;
  /** Since when it has had nothing to spare (or, with something to spare, since when it has had some); null: unknown. */
  readonly sinceMicros: Micros | null;
  /** Why its status could not be found out, in Kubernetes' words; '' where it could. */
  readonly failure: string;
  /** Pods that it counts and that are not healthy. */
  readonly unhealthy: readonly HeldPods[];
  /** What would let the next eviction through; empty where it is let through. */
  readonly unblock: readonly string[];
}

/** The budgets that select the pod, as the eviction API finds them. */
export function budgetsOf({ cluster }: Run, pod: PodId): readonly ObjectId[] {
  return createBudgets(cluster).ofClass(cluster.pods.podClass[pod]!);
}

export function explainBudget(run: Run, id: ObjectId): BudgetExplanation {
  const { cluster, scenario } = run;
  const { metadata, spec, status = {} } = cluster.objects.get(id) as PodDisruptionBudget;
  const condition = status.conditions?.find(({ type }) => type === 'DisruptionAllowed');
  const { expectedPods = 0, currentHealthy = 0, desiredHealthy = 0, disruptionsAllowed = 0 } = status;
  const facts = {
    budget: `${metadata?.namespace ?? ''}/${metadata?.name ?? ''}`,
    wants: wantsOf(spec),
    expectedPods,
    currentHealthy,
    desiredHealthy,
    disruptionsAllowed,
    sinceMicros: timeOfTimestamp(condition?.lastTransitionTime ?? null, scenario.startsAtMicros),
    failure: condition?.reason === 'SyncFailed' ? (condition.message ?? '') : '',
    unhealthy: heldPods(run, countedPods(run, id)),
  };
  return { ...facts, unblock: unblockOf(facts, spec) };
}

function wantsOf({ minAvailable, maxUnavailable }: PodDisruptionBudgetSpec): string {
  return maxUnavailable === undefined ? `minAvailable ${minAvailable ?? 1}` : `maxUnavailable ${maxUnavailable}`;
}

function countedPods({ cluster }: Run, id: ObjectId): PodId[] {
  const { pods } = cluster;
  const budgets = createBudgets(cluster);
  const found: PodId[] = [];
  for (let pod = 0; pod < pods.count; pod++) {
    if ((pods.flags[pod]! & PodFlag.alive) !== 0 && budgets.counts(id, pods.podClass[pod]!)) found.push(pod);
  }
  return found.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
}

type Facts = Omit<BudgetExplanation, 'unblock'>;

function unblockOf(facts: Facts, spec: PodDisruptionBudgetSpec): string[] {
  const { failure, expectedPods, currentHealthy, desiredHealthy, disruptionsAllowed, unhealthy } = facts;
  if (disruptionsAllowed > 0) return [];
  if (failure !== '') return [`a budget whose pods can be counted: ${failure}`];
  if (expectedPods === 0) return ['a selector that selects pods of a workload: it counts none, and so allows nothing'];
  const ways: string[] = [];
  const missing = desiredHealthy + 1 - currentHealthy;
  if (desiredHealthy >= expectedPods) {
    ways.push(
      `a budget that can spare a pod: ${facts.wants} wants ${countText(desiredHealthy)} of ${countOf(expectedPods, 'pod')}`,
      'one replica more than the budget wants',
    );
  } else {
    ways.push(
      `${countOf(missing, 'healthy pod')} more (${countText(currentHealthy)} of ${countText(expectedPods)} are)`,
    );
    ways.push(`a budget that wants ${countText(missing)} less than ${countText(desiredHealthy)}`);
  }
  if (unhealthy.length > 0 && spec.unhealthyPodEvictionPolicy !== 'AlwaysAllow') {
    ways.push('unhealthyPodEvictionPolicy: AlwaysAllow, which lets those that are not ready go');
  }
  return ways;
}
