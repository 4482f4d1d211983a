/** Is a value inside the band that several recorded ones span? Each answers null, or what was expected and what came. */
import type { Steps } from './facts.ts';
import { counterSeconds, standingSeconds } from './tolerances.ts';

export interface Miss {
  readonly expected: unknown;
  readonly got: unknown;
}

/**
 * Ascending numbers: as many of them as in the recorded lists (or between), and at no point more or fewer than there were
 * within the tolerance.
 */
export function compareOccurrences(
  got: readonly number[],
  recorded: readonly (readonly number[])[],
  tolerance: number,
  slack: number,
): Miss | null {
  const counts = recorded.map(({ length }) => length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (got.length < least - slack || got.length > most + slack)
    return { expected: { count: [least, most] }, got: { count: got.length } };
  const sorted = [...got].sort((a, b) => a - b);
  const lists = recorded.map((list) => [...list].sort((a, b) => a - b));
  for (let k = 0; k < sorted.length; k++) {
    // The k-th of ours, and the k-th of each that has so many; of the others nothing is known.
    const times = lists.filter((list) => list.length > k).map((list) => list[k]!);
    if (times.length === 0) continue;
    const [from, to] = [Math.min(...times), Math.max(...times)];
    const value = sorted[k]!;
    if (value < from - tolerance || value > to + tolerance) {
      return { expected: { occurrence: k + 1, between: [from, to] }, got: value };
    }
  }
  return null;
}

/**
 * A function of time against recorded ones; `moves` are the times at which anything of the recorded object changed. See
 * `standingSeconds` for what is not compared.
 */
export function compareSteps(
  got: Steps | undefined,
  recorded: readonly (Steps | undefined)[],
  moves: readonly number[],
): Miss | null {
  const mine = got ?? constantLike(recorded);
  const times = [...new Set([Number.NEGATIVE_INFINITY, ...mine.times, ...probes(recorded)])].sort((a, b) => a - b);
  for (const t of times) {
    const value = valueAt(mine, t);
    const allowed = recorded.flatMap((steps) =>
      valuesWithin(steps ?? mine0(mine), t - counterSeconds, t + counterSeconds),
    );
    const quiet = !moves.some((move) => Math.abs(move - t) <= counterSeconds);
    if (!quiet && standsFor(mine, t) < standingSeconds) continue;
    if (!isWithin(value, allowed)) return { expected: { at: t, among: [...new Set(allowed)] }, got: value };
  }
  const ends = recorded.map((steps) => valueAt(steps ?? mine0(mine), Number.POSITIVE_INFINITY));
  const end = valueAt(mine, Number.POSITIVE_INFINITY);
  return ends.includes(end) ? null : { expected: { atTheEnd: ends }, got: end };
}

/** A function that was never noted keeps its start. */
function mine0({ start }: Steps): Steps {
  return { start, times: [], values: [] };
}

function constantLike(recorded: readonly (Steps | undefined)[]): Steps {
  return mine0(recorded.find((steps) => steps !== undefined)!);
}

/** Instants at which a recorded function has just settled or is about to move: between them nothing new is learnt. */
function probes(recorded: readonly (Steps | undefined)[]): number[] {
  return recorded.flatMap(
    (steps) => steps?.times.flatMap((t) => [t - counterSeconds - 0.001, t + counterSeconds + 0.001]) ?? [],
  );
}

function indexAt({ times }: Steps, t: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function valueAt(steps: Steps, t: number): string | number {
  const at = indexAt(steps, t);
  return at < 0 ? steps.start : steps.values[at]!;
}

/** How long the value at `t` stands in all. */
function standsFor({ times }: Steps, t: number): number {
  const at = indexAt({ times, values: [], start: 0 }, t);
  return (times[at + 1] ?? Number.POSITIVE_INFINITY) - (times[at] ?? Number.NEGATIVE_INFINITY);
}

function valuesWithin(steps: Steps, from: number, to: number): (string | number)[] {
  return [valueAt(steps, from), ...steps.values.slice(indexAt(steps, from) + 1, indexAt(steps, to) + 1)];
}

/** Numbers may lie between the recorded ones; texts must be one of them. */
function isWithin(value: string | number, allowed: readonly (string | number)[]): boolean {
  if (allowed.includes(value)) return true;
  const numbers = allowed.filter((each) => typeof each === 'number');
  return typeof value === 'number' && value >= Math.min(...numbers) && value <= Math.max(...numbers);
}

/** Nothing that no recorded run said; and, unless `mayMiss`, everything that all of them said. */
export function compareSet(
  got: ReadonlySet<string>,
  recorded: readonly ReadonlySet<string>[],
  mayMiss: boolean,
): Miss | null {
  const missing = [...recorded[0]!].filter((item) => !got.has(item) && recorded.every((set) => set.has(item)));
  const extra = [...got].filter((item) => !recorded.some((set) => set.has(item)));
  if (extra.length === 0 && (mayMiss || missing.length === 0)) return null;
  return { expected: { missing: mayMiss ? [] : missing }, got: { extra } };
}

/** Between the recorded numbers, or by `slack` beside them. */
export function compareNumber(got: number, recorded: readonly number[], slack: number): Miss | null {
  const [least, most] = [Math.min(...recorded), Math.max(...recorded)];
  return got >= least - slack && got <= most + slack ? null : { expected: [least, most], got };
}

/**
 * One of the recorded multisets. Where these differ, counts (in descending order) may each lie between the recorded ones
 * or by `slack` beside them, if their sum is a recorded one.
 */
export function compareMultiset(
  got: readonly string[],
  recorded: readonly (readonly string[])[],
  slack: number,
): Miss | null {
  const text = JSON.stringify(got);
  if (recorded.some((list) => JSON.stringify(list) === text)) return null;
  const numbers = recorded.map((list) => list.map(Number));
  const own = got.map(Number);
  const sums = numbers.map(sumOf);
  const near = (value: number, k: number): boolean =>
    compareNumber(
      value,
      numbers.map((list) => list[k] ?? 0),
      slack,
    ) === null;
  if (slack > 0 && sums.includes(sumOf(own)) && own.every(near)) return null;
  return { expected: recorded, got };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
