/** What a run brought to light, one sentence each, the worst first; and what would help, where that is known. */
import type { HpaSummary } from '../hpa-summary.ts';
import type { ServiceSummary } from '../metrics/over-time-summary.ts';
import type { RestartSummary } from '../restarts.ts';
import type { BudgetSummary, PendingReason, RunSummary, WorkloadSummary } from '../summary.ts';
import { countOf, countText, durationText } from '../units.ts';
import type { Finding } from './report-data.ts';

/** Reasons that are listed; the summary has all. */
const pendingMax = 8;

export function runFindings(summary: RunSummary): Finding[] {
  const pending = summary.pending.slice(0, pendingMax).map(pendingFinding);
  const rest = summary.pending.slice(pendingMax).reduce((sum, { pods }) => sum + pods, 0);
  if (rest > 0) pending.push(finding('bad', `${countOf(rest, 'pod')} more are pending for other reasons`));
  return [
    ...pending,
    ...summary.workloads.filter(({ stalled }) => stalled !== null).map(stalledFinding),
    ...summary.upgrades.map(({ pool, finishedMicros, replaced, failed, startedMicros }) => {
      const took = durationText((finishedMicros ?? summary.time.simulatedMicros) - startedMicros);
      const stopped = failed.length > 0 ? `; stopped at ${failed.join(', ')}` : '';
      const open = finishedMicros === null ? '; not finished' : '';
      const bad = failed.length > 0 || finishedMicros === null;
      return finding(
        bad ? 'bad' : 'good',
        `${countOf(replaced, 'node')} of pool ${pool} replaced in ${took}${open}${stopped}`,
      );
    }),
    ...summary.services.filter(({ downMicros }) => downMicros > 0).map(serviceFinding),
    ...summary.hpas.filter(({ aboveMaximum }) => aboveMaximum.totalMicros > 0).map(hpaFinding),
    ...summary.restarts.filter(({ restarts }) => restarts > 0).map(restartFinding),
    ...summary.budgets.map(budgetFinding),
  ];
}

function finding(tone: Finding['tone'], text: string, detail = '', pods: readonly string[] = []): Finding {
  return { tone, text, detail, pods };
}

function pendingFinding({ message, pods, examples }: PendingReason): Finding {
  return finding('bad', `${countOf(pods, 'pod')} ${pods === 1 ? 'is' : 'are'} pending`, message, examples);
}

function stalledFinding({ kind, namespace, name, stalled }: WorkloadSummary): Finding {
  return finding('bad', `The rollout of ${kind} ${namespace}/${name} is stuck`, stalled ?? '');
}

function budgetFinding(budget: BudgetSummary): Finding {
  const { refused, longestMicros, cause, pods } = budget;
  const times = refused === 1 ? 'once' : `${countText(refused)} times`;
  const text = `The disruption budget ${budget.budget} refused an eviction ${times}, for up to ${durationText(longestMicros)}`;
  return finding('warn', text, cause, pods.slice(0, 3));
}

function serviceFinding({
  namespace,
  name,
  availability,
  outages,
  downMicros,
  longestMicros,
}: ServiceSummary): Finding {
  const times = outages === 1 ? 'once' : `${countText(outages)} times, the longest ${durationText(longestMicros)}`;
  const text = `The service ${namespace}/${name} had no ready pod for ${durationText(downMicros)}: ${times}`;
  return finding('bad', text, `${availability} % available`);
}

function restartFinding({ workload, pods, restarts, ends, reasons }: RestartSummary): Finding {
  const why = [...ends, ...reasons].map(({ reason, count }) => `${reason} (${countText(count)})`).join(', ');
  return finding(
    'warn',
    `${countOf(restarts, 'restart')} of containers in ${countOf(pods, 'pod')} of ${workload}`,
    why,
  );
}

function hpaFinding({ name, target, maxReplicas, aboveMaximum }: HpaSummary): Finding {
  const { totalMicros, wanted, metric } = aboveMaximum;
  const text = `The HPA ${name} wanted more than its maximum of ${countText(maxReplicas)} for ${durationText(totalMicros)}`;
  return finding('warn', text, `at most ${countText(wanted)} replicas of ${target}, when it read ${metric}`);
}
