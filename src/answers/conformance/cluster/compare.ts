/**
 * Compares a run with the recorded repetitions of its scenario: nothing may be outside of what they differ in among each
 * other, widened by the tolerances. Reports the first difference by the name of the fact.
 */
import type { KubernetesObject } from '../../../api/objects.ts';
import type { Difference } from '../compare.ts';
import { compareMultiset, compareOccurrences, compareSet, compareSteps } from './bands.ts';
import { type Facts, factsOf } from './facts.ts';
import { chainSeconds, reactionSeconds } from './tolerances.ts';
import type { Observation, Trace } from './trace.ts';

/** All differences of a run from these repetitions; none when it could be one of them. */
export function differencesOf(
  { setup, manifests }: Pick<Trace, 'setup' | 'manifests'>,
  observed: Observation,
  recorded: readonly Observation[],
): Difference[] {
  const zones = zonesOf([...setup, ...manifests]);
  const got = factsOf(observed, zones);
  const expected = recorded.map((run) => factsOf(run, zones));
  const differences: Difference[] = [];
  const note = (path: string, difference: Omit<Difference, 'path'> | null): void => {
    if (difference !== null) differences.push({ path, ...difference });
  };
  for (const key of keysOf('occurrences', got, expected)) {
    const lists = expected.map(({ occurrences }) => occurrences.get(key) ?? []);
    note(key, compareOccurrences(got.occurrences.get(key) ?? [], lists, chainSeconds));
  }
  for (const key of keysOf('lags', got, expected)) {
    const lists = expected.map(({ lags }) => lags.get(key) ?? []);
    note(key, compareOccurrences(got.lags.get(key) ?? [], lists, reactionSeconds));
  }
  for (const key of keysOf('steps', got, expected)) {
    note(
      key,
      compareSteps(
        got.steps.get(key),
        expected.map(({ steps }) => steps.get(key)),
      ),
    );
  }
  for (const key of keysOf('bounds', got, expected)) {
    const numbers = expected.map(({ bounds }) => bounds.get(key) ?? 0);
    const value = got.bounds.get(key) ?? 0;
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    note(key, value >= least && value <= most ? null : { expected: [least, most], got: value });
  }
  for (const key of keysOf('sets', got, expected)) {
    const sets = expected.map(({ sets }) => sets.get(key) ?? new Set<string>());
    note(key, compareSet(got.sets.get(key) ?? new Set(), sets));
  }
  for (const key of keysOf('multisets', got, expected)) {
    const lists = expected.map(({ multisets }) => multisets.get(key) ?? []);
    note(key, compareMultiset(got.multisets.get(key) ?? [], lists));
  }
  return differences;
}

function keysOf(part: keyof Facts, got: Facts, expected: readonly Facts[]): string[] {
  return [...new Set([got, ...expected].flatMap((facts) => [...facts[part].keys()]))].sort();
}

function zonesOf(objects: readonly KubernetesObject[]): Map<string, string> {
  const nodes = objects.filter(({ kind }) => kind === 'Node');
  return new Map(
    nodes.map(({ metadata }) => [metadata?.name ?? '', metadata?.labels?.['topology.kubernetes.io/zone'] ?? '']),
  );
}
