/** What drains and upgrades of a run came to: which budget refused what, for how long, and what would let it go. */
import type { DrainRefusals, DrainReport } from '../nodes/drain.ts';
import type { UpgradeReport } from '../nodes/upgrade-pool.ts';
import type { BudgetSummary, UpgradeSummary } from '../report/summary.ts';

export function upgradeSummaries(reports: readonly UpgradeReport[]): UpgradeSummary[] {
  return reports.map(({ pool, startedMicros, finishedMicros, replaced, failed }) => {
    return { pool, startedMicros, finishedMicros, replaced: replaced.length, failed: [...failed] };
  });
}

/** Budgets that refused evictions of drains; the one that held one longest comes first. */
export function budgetSummaries(reports: readonly DrainReport[]): BudgetSummary[] {
  const byBudget = new Map<string, BudgetSummary>();
  for (const { refusals } of reports) {
    for (const refusal of refusals) {
      const known = byBudget.get(refusal.budget);
      if (known === undefined) byBudget.set(refusal.budget, summaryOf(refusal));
      else add(known, refusal);
    }
  }
  return [...byBudget.values()].sort((a, b) => {
    return b.longestMicros - a.longestMicros || (a.budget < b.budget ? -1 : 1);
  });
}

function summaryOf({ budget, count, firstMicros, lastMicros, cause, pods }: DrainRefusals): BudgetSummary {
  const longestMicros = lastMicros - firstMicros;
  return { budget, refused: count, pods: [...pods], firstMicros, lastMicros, longestMicros, cause };
}

function add(known: BudgetSummary, { count, firstMicros, lastMicros, cause, pods }: DrainRefusals): void {
  known.refused += count;
  known.longestMicros = Math.max(known.longestMicros, lastMicros - firstMicros);
  known.firstMicros = Math.min(known.firstMicros, firstMicros);
  for (const pod of pods) if (!known.pods.includes(pod)) known.pods.push(pod);
  if (lastMicros < known.lastMicros) return;
  known.lastMicros = lastMicros;
  known.cause = cause;
}
