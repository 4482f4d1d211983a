/** Why evictions of a pod were refused: how often and when, what was answered, and the budget that stood in the way. */
import type { PodId } from '../cluster/pods.ts';
import type { EvictionResult } from '../nodes/eviction-api.ts';
import { countOf, durationText } from '../report/units.ts';
import type { Run } from '../scenario/assemble.ts';
import type { Micros } from '../sim/time.ts';
import { type BudgetExplanation, budgetsOf, explainBudget } from './explain-budget.ts';
import { type Reason, reason } from './explain-reasons.ts';

export interface PodEvictions {
  /** Requests that were answered, and how many of them were refused. */
  readonly asked: number;
  readonly refused: number;
  /** First and last refusal; null without any. */
  readonly firstMicros: Micros | null;
  readonly lastMicros: Micros | null;
  /** When it was let go; null: not yet. */
  readonly grantedMicros: Micros | null;
  /** The API server's words of the last refusal; '' without any. */
  readonly message: string;
  readonly causes: readonly string[];
  /** The budgets that select the pod, as they stand now. */
  readonly budgets: readonly BudgetExplanation[];
}

export interface EvictionLog {
  /** To be called before time starts. */
  attach(run: Run): void;
  /** `pod`: -1 where it is gone. Null: nobody asked. */
  answer(pod: PodId): PodEvictions | null;
}

/** Of the pod with this key, `namespace/name`. */
export function createEvictionLog(key: string): EvictionLog {
  let run: Run | undefined;
  let asked = 0;
  let refused = 0;
  let firstMicros: Micros | null = null;
  let lastMicros: Micros | null = null;
  let grantedMicros: Micros | null = null;
  let last: Exclude<EvictionResult, { code: 201 }> | null = null;

  function answered(pod: PodId, result: EvictionResult): void {
    const { cluster, sim } = run!;
    if (cluster.podKey(pod) !== key || result.code === 404) return;
    asked += 1;
    if (result.code === 201) {
      grantedMicros = sim.now;
      return;
    }
    refused += 1;
    firstMicros ??= sim.now;
    lastMicros = sim.now;
    last = result;
  }

  return {
    attach(assembled) {
      run = assembled;
      run.nodes.evictions.listen(answered);
    },
    answer(pod) {
      if (asked === 0) return null;
      const budgets = pod < 0 ? [] : budgetsOf(run!, pod).map((id) => explainBudget(run!, id));
      const { message = '', causes = [] } = last ?? {};
      return { asked, refused, firstMicros, lastMicros, grantedMicros, message, causes, budgets };
    },
  };
}

export interface RefusalLog {
  /** To be called before time starts. */
  attach(run: Run): void;
  /** What the budget has refused so far; empty for nothing. */
  reasons(): Reason[];
}

/** Evictions that the budget with this key, `namespace/name`, refused. */
export function createRefusalLog(key: string): RefusalLog {
  const pods = new Set<string>();
  let count = 0;
  let firstMicros: Micros = 0;
  let lastMicros: Micros = 0;
  let cause = '';
  return {
    attach({ cluster, sim, nodes }) {
      nodes.evictions.listen((pod, result) => {
        if (result.code === 201 || result.budget !== key) return;
        if (count === 0) firstMicros = sim.now;
        count += 1;
        lastMicros = sim.now;
        cause = result.causes[0] ?? result.message;
        pods.add(cluster.pods.names[pod]!);
      });
    },
    reasons() {
      if (count === 0) return [];
      const times = `from ${durationText(firstMicros)} to ${durationText(lastMicros)}`;
      return [reason(`${countOf(count, 'eviction')} refused, ${times}: ${cause}`, '', [...pods])];
    },
  };
}
