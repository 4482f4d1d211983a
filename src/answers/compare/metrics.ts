/**
 * The metrics of a comparison: figures of the summary, and what follow-run.ts follows. Any number of the summary can be
 * asked for by its path; those below are compared unless others are.
 */
import { nearestName } from '../../api/schema-errors.ts';
import type { MetricUnit } from '../../report/compare-types.ts';
import type { RunSummary } from '../../report/summary.ts';
import type { Run } from '../../scenario/assemble.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RunFigures } from './follow-run.ts';

/** What metrics are read from: the summary with the comparison's own figures beside its fields. */
export type RunFacts = RunSummary & { readonly followed: RunFigures };

export interface Metric {
  readonly name: string;
  readonly label: string;
  readonly unit: MetricUnit;
  readonly better: 'less' | 'more' | null;
  /** `needs` in "b needs 3 % fewer node hours"; '': the label goes first. */
  readonly verb: string;
  /** `fewer` or `less`. */
  readonly down: string;
}

type Row = readonly [
  name: string,
  label: string,
  unit: MetricUnit,
  better: Metric['better'],
  verb?: string,
  down?: string,
];

const known: readonly Row[] = [
  ['cost.nodeHours', 'node hours', 'hours', 'less', 'needs', 'fewer'],
  ['cost.totalMicroUsd', 'cost', 'microUsd', 'less'],
  ['followed.busyNodeHours', 'hours of nodes in use', 'hours', 'less', 'needs', 'fewer'],
  ['followed.waitedMicros', 'time that pods waited for a node', 'micros', 'less'],
  ['followed.longestWaitMicros', 'longest wait for a node', 'micros', 'less'],
  ['pods.ready', 'pods ready at the end', 'count', 'more', 'has', 'fewer'],
  ['pods.pending', 'pods pending at the end', 'count', 'less', 'leaves', 'fewer'],
  ['pods.failed', 'failed pods at the end', 'count', 'less', 'has', 'fewer'],
  ['scheduling.preempted', 'preempted pods', 'count', 'less', 'has', 'fewer'],
  ['arrivals.finished', 'finished arrivals', 'count', 'more', 'has', 'fewer'],
  ['arrivals.lost', 'lost arrivals', 'count', 'less', 'has', 'fewer'],
  ['scheduling.meanMicros', 'mean time to a node of pods that found one', 'micros', 'less'],
  ['scheduling.attempts', 'scheduling attempts', 'count', 'less', 'needs', 'fewer'],
  ['nodes.total', 'nodes at the end', 'count', 'less', 'needs', 'fewer'],
];

/** Compared unless others are asked for; each one costs the others some of their certainty. */
const usual = 11;

/** Sums over all sources, where the summary has a list. */
const arrivalSums = ['arrived', 'refused', 'placed', 'finished', 'failed', 'left', 'lost', 'staying'] as const;

/** The metrics of these names; undefined: those that make sense for every run of the scenario. */
export function metricsFor(scenario: Scenario, names: readonly string[] | undefined): Metric[] {
  if (names !== undefined) return names.map(metricOf);
  const hasPrices = scenario.pools.some(({ priceMicroUsdPerHour }) => priceMicroUsdPerHour !== null);
  const makesSense = (name: string): boolean =>
    (scenario.arrivals !== undefined || !name.startsWith('arrivals.')) && (hasPrices || name !== 'cost.totalMicroUsd');
  const rows = known.slice(0, usual).map(([name]) => name);
  return rows.filter(makesSense).map(metricOf);
}

/** The values in the order of the metrics; NaN where there is no such number. */
export function readMetrics(run: Run, followed: RunFigures, metrics: readonly string[]): number[] {
  const facts: RunFacts = { ...run.summary(''), followed };
  return metrics.map((name) => readNumber(facts, name) ?? Number.NaN);
}

/** `did you mean "pods.pending"?` for a metric that no summary of such a run has; null: it has one. */
export function unknownMetric(facts: RunFacts, name: string): string | null {
  if (readNumber(facts, name) !== undefined) return null;
  const names = numbersOf(facts, '');
  const nearest = nearestName(name, names) ?? names.find((each) => each.includes(name)) ?? null;
  if (nearest !== null) return `did you mean "${nearest}"?`;
  return `usual are ${known.map(([each]) => each).join(', ')}`;
}

function metricOf(name: string): Metric {
  const row = known.find(([each]) => each === name);
  if (row === undefined) return { name, label: name, unit: unitOf(name), better: null, verb: '', down: 'less' };
  const [, label, unit, better, verb = '', down = 'less'] = row;
  return { name, label, unit, better, verb, down };
}

/** Units stand last in names. */
function unitOf(name: string): MetricUnit {
  if (/MicroUsd(?:PerHour|PerDay|PerMonth)?$|microUsd/.test(name)) return 'microUsd';
  if (/Micros$/.test(name)) return 'micros';
  if (/Bytes$/.test(name)) return 'bytes';
  if (/MilliCpu$|millicores$/.test(name)) return 'millicores';
  return /Hours$/.test(name) ? 'hours' : 'count';
}

function readNumber(facts: RunFacts, name: string): number | undefined {
  const [first, second, ...more] = name.split('.');
  if (first === 'arrivals' && more.length === 0 && arrivalSums.includes(second as (typeof arrivalSums)[number])) {
    return facts.arrivals.reduce((sum, source) => sum + source[second as (typeof arrivalSums)[number]], 0);
  }
  let at: unknown = facts;
  for (const key of name.replace(/\[(\d+)\]/g, '.$1').split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return typeof at === 'number' ? at : undefined;
}

/** Paths of all numbers but those in lists, whose length is not the same in every run. */
function numbersOf(value: unknown, path: string): string[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return path === 'arrivals' ? arrivalSums.map((sum) => `arrivals.${sum}`) : [];
  return Object.entries(value).flatMap(([key, below]) => numbersOf(below, path === '' ? key : `${path}.${key}`));
}
