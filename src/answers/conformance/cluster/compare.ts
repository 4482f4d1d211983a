/**
 * Compares a run with the recorded repetitions of its scenario: nothing may be outside of what they differ in among each
 * other, widened by the tolerances. Reports the first difference by the name of the fact.
 */
import type { KubernetesObject } from '../../../api/objects.ts';
import type { Difference } from '../compare.ts';
import { alignedTo, beganAlike } from './align.ts';
import { compareMultiset, compareNumber, compareOccurrences, compareSet, compareSteps, type Miss } from './bands.ts';
import { type Facts, factsOf } from './facts.ts';
import { passingPrefix } from './facts-said.ts';
import { chainSeconds, countSlack, reactionSeconds, repetitionsMin, zoneSlack } from './tolerances.ts';
import type { Observation, Trace } from './trace.ts';

/**
 * All differences of a run from repetitions of `trace`; none when it could be one of them. What all repetitions of the
 * trace agree in is compared exactly, even where `recorded` leaves some of them out.
 *
 * Times count from t = 0 or from the last action, whichever is the nearer to the recorded ones: the cause of what happens
 * may be either.
 */
export function differencesOf(
  trace: Pick<Trace, 'setup' | 'manifests' | 'runs'>,
  observed: Observation,
  recorded: readonly Observation[] = trace.runs,
): Difference[] {
  return comparisonWith(trace, recorded)(observed);
}

/** As `differencesOf`, for several runs: the facts of the recorded ones are worked out once. */
export function comparisonWith(
  trace: Pick<Trace, 'setup' | 'manifests' | 'runs'>,
  recorded: readonly Observation[] = trace.runs,
): (observed: Observation) => Difference[] {
  const zones = zonesOf([...trace.setup, ...trace.manifests]);
  const alignments: ((run: Observation) => Observation)[] = [(run) => run, (run) => alignedTo(run, trace.runs[0]!)];
  const known = alignments.map(
    (align) => new Map([...trace.runs, ...recorded].map((run) => [run, factsOf(align(run), zones)])),
  );
  return (observed) => {
    const alike = (run: Observation): boolean => beganAlike(run, observed);
    const [fromZero, fromActions] = alignments.map((align, i) => {
      const factsIn = (runs: readonly Observation[]): Facts[] => runs.filter(alike).map((run) => known[i]!.get(run)!);
      return differencesOfFacts(factsOf(align(observed), zones), factsIn(recorded), factsIn(trace.runs));
    });
    return fromActions!.filter(({ path }) => fromZero!.some((other) => other.path === path));
  };
}

function differencesOfFacts(got: Facts, expected: readonly Facts[], all: readonly Facts[]): Difference[] {
  const differences: Difference[] = [];
  const compareAll = <Part extends keyof Facts>(part: Part, compare: PartComparison<FactOf<Part>>): void => {
    for (const key of keysOf(part, got, expected)) {
      const of = (facts: Facts) => facts[part].get(key) as FactOf<Part> | undefined;
      const miss = compare(of(got), expected.map(of), all.map(of), key);
      if (miss !== null) differences.push({ path: key, ...miss });
    }
  };
  const inTime =
    (tolerance: number): PartComparison<readonly number[]> =>
    (own = [], lists, known) =>
      compareOccurrences(own, lists.map(orEmpty), tolerance, slackOf(known.map((list) => list?.length ?? 0)));
  compareAll('occurrences', inTime(chainSeconds));
  compareAll('lags', inTime(reactionSeconds));
  const moves = movesOf(expected);
  compareAll('steps', (own, steps, _all, key) => compareSteps(own, steps, moves.get(objectOf(key)) ?? []));
  compareAll('bounds', (own = 0, numbers, known) =>
    compareNumber(own, numbers.map(orZero), slackOf(known.map(orZero))),
  );
  compareAll('sets', (own = new Set(), sets, _all, key) =>
    compareSet(
      own,
      sets.map((set) => set ?? new Set()),
      // Which conditions and reasons are passed over on the way is chance: those that stand are compared as steps.
      key.startsWith(passingPrefix),
    ),
  );
  compareAll('multisets', (own = [], lists, known, key) => {
    const varies = variesIn(known.map((list) => JSON.stringify(list ?? [])));
    const slack = !varies ? 0 : key.endsWith(' per zone') ? zoneSlack : countSlack;
    return compareMultiset(own, lists.map(orEmpty), slack);
  });
  return differences;
}

/** The object that a function of time belongs to. */
function objectOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

/** Per object, when one of its counters or conditions changed in any of the runs. */
function movesOf(runs: readonly Facts[]): Map<string, number[]> {
  const moves = new Map<string, number[]>();
  for (const { steps } of runs) {
    for (const [key, { times }] of steps) {
      const object = objectOf(key);
      moves.set(object, [...(moves.get(object) ?? []), ...times]);
    }
  }
  return moves;
}

type FactOf<Part extends keyof Facts> = Facts[Part] extends ReadonlyMap<string, infer Fact> ? Fact : never;

type PartComparison<Fact> = (
  own: Fact | undefined,
  recorded: readonly (Fact | undefined)[],
  all: readonly (Fact | undefined)[],
  key: string,
) => Miss | null;

/** 0 where all repetitions agree. */
function slackOf(values: readonly (string | number)[]): number {
  return new Set(values).size <= 1 ? 0 : countSlack;
}

/** Two repetitions may agree by chance; three are taken at their word. */
function variesIn(values: readonly string[]): boolean {
  return values.length < repetitionsMin || new Set(values).size > 1;
}

function orEmpty<Item>(list: readonly Item[] | undefined): readonly Item[] {
  return list ?? [];
}

function orZero(value: number | undefined): number {
  return value ?? 0;
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
