/**
 * Sets of completion indexes in the text form of `.status.completedIndexes`
 * (v1.34 pkg/controller/job/indexed_job_utils.go). All linear in the number of intervals.
 */
export interface IndexInterval {
  readonly first: number;
  readonly last: number;
}

/** Disjoint, in order, no two adjacent. */
export type IndexSet = readonly IndexInterval[];

/** Reads `1,3-5,7`; indexes from `completions` on are dropped, parts that are no numbers are passed over. */
export function parseIndexes(text: string, completions: number): IndexSet {
  const intervals: IndexInterval[] = [];
  for (const part of text === '' ? [] : text.split(',')) {
    const [firstText = '', lastText = firstText] = part.split('-');
    if (!/^[0-9]+$/.test(firstText) || !/^[0-9]+$/.test(lastText)) continue;
    const first = Number(firstText);
    if (first >= completions) break;
    const last = Math.min(Number(lastText), completions - 1);
    const before = intervals.at(-1);
    if (before?.last === first - 1) intervals[intervals.length - 1] = { first: before.first, last };
    else intervals.push({ first, last });
  }
  return intervals;
}

/** Writes `1,3-5,7`; two neighbours are written `1,2`. */
export function indexesText(indexes: IndexSet): string {
  return indexes
    .map(({ first, last }) => (first === last ? `${first}` : `${first}${last === first + 1 ? ',' : '-'}${last}`))
    .join(',');
}

/** How many indexes there are. */
export function indexCount(indexes: IndexSet): number {
  return indexes.reduce((count, { first, last }) => count + last - first + 1, 0);
}

/** Is `index` among them? */
export function hasIndex(indexes: IndexSet, index: number): boolean {
  return indexes.some(({ first, last }) => first <= index && index <= last);
}

/** All indexes of both. */
export function mergeIndexes(a: IndexSet, b: IndexSet): IndexSet {
  const merged: IndexInterval[] = [];
  for (const interval of [...a, ...b].sort((x, y) => x.first - y.first)) {
    const before = merged.at(-1);
    if (before === undefined || interval.first > before.last + 1) merged.push(interval);
    else merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, interval.last) };
  }
  return merged;
}

/** The indexes of a list, in any order and with repetitions, as a set. */
export function indexSetOf(list: readonly number[]): IndexSet {
  return mergeIndexes(
    list.map((index) => ({ first: index, last: index })),
    [],
  );
}

/** The lowest `count` indexes below `completions` that are not in `taken` (firstPendingIndexes). */
export function firstFreeIndexes(taken: IndexSet, count: number, completions: number): readonly number[] {
  const free: number[] = [];
  let candidate = 0;
  for (const { first, last } of [...taken, { first: completions, last: completions }]) {
    for (; candidate < Math.min(first, completions) && free.length < count; candidate++) free.push(candidate);
    candidate = Math.max(candidate, last + 1);
  }
  return free;
}

/** How many indexes are in both. */
export function commonIndexCount(a: IndexSet, b: IndexSet): number {
  let count = 0;
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    count += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1);
    if (x.last <= y.last) i++;
    if (y.last <= x.last) j++;
  }
  return count;
}
