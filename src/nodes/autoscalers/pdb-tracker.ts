/**
 * What is left of the disruption budgets within one loop of the autoscaler: pods that are to move use them up
 * (v1.34 cluster-autoscaler/core/scaledown/pdb/basic.go).
 */
import { type Selector, selectorMatches } from '../../api/selector.ts';
import type { AutoscalerPod } from './pod-facts.ts';

export interface TrackedBudget {
  readonly namespace: string;
  readonly selector: Selector;
  /** Of the status; counted down, also below 0. */
  disruptionsAllowed: number;
}

/** The budgets of one loop; the caller makes them anew from the objects at its start. */
export type PdbTracker = readonly TrackedBudget[];

export function matchingBudgets(tracker: PdbTracker, pod: AutoscalerPod): TrackedBudget[] {
  return tracker.filter(
    ({ namespace, selector }) => namespace === pod.namespace && selectorMatches(selector, pod.labels),
  );
}

/** Whether the pods may go all at the same time; false where some can only go after others. */
export function canRemoveInParallel(tracker: PdbTracker, pods: readonly AutoscalerPod[]): boolean {
  const used = new Map<TrackedBudget, number>();
  for (const pod of pods) {
    for (const budget of matchingBudgets(tracker, pod)) used.set(budget, (used.get(budget) ?? 0) + 1);
  }
  return [...used].every(([budget, count]) => budget.disruptionsAllowed >= count);
}

export function useUpBudgets(tracker: PdbTracker, pods: readonly AutoscalerPod[]): void {
  for (const pod of pods) for (const budget of matchingBudgets(tracker, pod)) budget.disruptionsAllowed -= 1;
}
