/** What came back from requests: evictions granted and refused, what kubectl printed, what the API server refused. */
import { retriesOf } from './align.ts';
import { evictionConflictSeconds } from './tolerances.ts';
import type { Observation } from './trace.ts';

export interface RequestFacts {
  readonly occurrences: ReadonlyMap<string, readonly number[]>;
  readonly lags: ReadonlyMap<string, readonly number[]>;
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly multisets: ReadonlyMap<string, readonly string[]>;
}

export function requestFacts(observation: Observation): RequestFacts {
  const { actions, evictionCalls = [] } = observation;
  const occurrences = new Map<string, number[]>();
  const retries: number[] = [];
  const last = new Map<string, number>();
  const drains = actions.filter(({ do: verb }) => verb.startsWith('kubectl drain')).map(({ t }) => t);
  for (const { t, pod, code } of [...evictionCalls].sort((a, b) => a.t - b.t)) {
    const key = `evictions answered ${code}`;
    occurrences.set(key, [...(occurrences.get(key) ?? []), t]);
    const before = last.get(pod);
    const sameDrain = !drains.some((start) => before !== undefined && start > before && start < t);
    if (before !== undefined && sameDrain) retries.push(withoutConflict(t - before));
    if (code === 429) last.set(pod, t);
    else last.delete(pod);
  }
  const sets = new Map<string, ReadonlySet<string>>();
  const multisets = new Map<string, readonly string[]>();
  actions.forEach(({ do: verb, object, output, exit, response }, index) => {
    if (verb.startsWith('kubectl drain')) {
      sets.set(`lines of ${verb}, action ${index}`, new Set((output ?? []).map(({ line }) => withoutNames(line))));
      multisets.set(`exit code of ${verb}, action ${index}`, [`${exit ?? 'none'}`]);
    }
    if (verb === 'create') multisets.set(`answer to ${object}, action ${index}`, [response?.message ?? '']);
  });
  const lags = new Map<string, number[]>();
  if (retries.length > 0)
    lags.set(
      'eviction again after a refusal',
      retries.sort((a, b) => a - b),
    );
  const creations = retriesOf(observation);
  const between = creations.slice(1).map((t, index) => t - creations[index]!);
  if (between.length > 0)
    lags.set(
      'creation again after a refusal',
      between.sort((a, b) => a - b),
    );
  return { occurrences, lags, sets, multisets };
}

/** See `evictionConflictSeconds`. */
function withoutConflict(seconds: number): number {
  return seconds > evictionRetrySeconds + evictionConflictSeconds - 0.1 ? seconds - evictionConflictSeconds : seconds;
}

const evictionRetrySeconds = 5;

/** Pods that were named in the order of their creation are alike, and listed in any order. */
function withoutNames(line: string): string {
  return line.replace(/\b([a-z-]+)-\d{4}\b/g, '$1-<n>');
}
