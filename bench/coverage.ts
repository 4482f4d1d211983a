/**
 * Do the intervals of `headroom compare` hold what they promise? One small scenario is played with 20,000 seeds under two
 * policies: this is the population, so that every true difference is known. Comparisons draw their seeds from it, 1,000
 * times:
 *
 *   (a) one policy against itself with independent seeds,
 *   (b) two policies with common random numbers, 30 seeds,
 *   (c) two policies with the stopping rule (a pilot of 30, then as many others as a fixed precision takes).
 *
 * Told are how often the intervals of one metric alone hold the truth (95 % is promised), how often all joint intervals
 * together do (95 % or more), Student's for the same values, and what pairing makes of the width.
 *
 *   node --import tsx bench/coverage.ts [--json] [runs] [comparisons]        some five minutes on one core
 */
import { metricsFor } from '../src/answers/compare/metrics.ts';
import { playMetrics } from '../src/answers/compare/play.ts';
import { answerCompare } from '../src/answers/compare/report.ts';
import { pilotSeeds, reachesTargets, seedsNeeded } from '../src/answers/compare/stopping.ts';
import type { CompareReport, Interval, StoppingTarget } from '../src/report/compare-types.ts';
import { findPolicy } from '../src/scheduler/policies/registry.ts';
import { createStreams, type Random } from '../src/sim/random.ts';
import { trial } from '../test/scenario/trial.ts';

/** Forty minutes on two nodes: some two dozen pods, of which large ones wait where small ones lie about. */
const spec = `  duration: 40m
  controlPlane: instant
  fleet: [{ pool: n, capacity: { cpu: 8, memory: 32Gi, pods: 58 }, count: 2 }]
  arrivals:
    - name: small
      poisson: { count: 30, per: 1h }
      requests: { cpu: 1500m, memory: 2Gi }
      run: { lognormal: { median: 8m, p99: 40m } }
    - { name: large, poisson: { count: 6, per: 1h }, requests: { cpu: 5, memory: 12Gi }, run: { exponential: { mean: 10m } } }
`;
const policyNames = ['least-allocated', 'most-allocated'] as const;
const metricNames = [
  'followed.busyNodeHours',
  'followed.waitedMicros',
  'followed.longestWaitMicros',
  'arrivals.finished',
  'pods.ready',
];
const seedsEach = 30;

type Runs = readonly (readonly number[])[];

const numbers = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const [runs = 20_000, comparisons = 1000] = numbers;
const asJson = process.argv.includes('--json');

const scenario = await trial(spec);
const metrics = metricsFor(scenario, metricNames);
const began = process.cpuUsage();
const population: Runs[] = policyNames.map((name) => {
  const one = { ...scenario, schedulerConfig: findPolicy(name)!.config };
  const rows: number[][] = [];
  for (let seed = 1; seed <= runs; seed++) {
    rows.push(playMetrics({ scenario: one, seed, untilMicros: scenario.durationMicros }, metricNames));
  }
  return rows;
});
const playMillis = process.cpuUsage(began).user / 1000 / (2 * runs);

const meanOf = (rows: Runs, metric: number): number => rows.reduce((sum, row) => sum + row[metric]!, 0) / rows.length;
const truth = metricNames.map((_, metric) => {
  const [a, b] = population.map((rows) => meanOf(rows, metric)) as [number, number];
  return { baseline: a, difference: b - a, relative: (b - a) / a };
});

type Answer = Pick<CompareReport, 'pairs' | 'metrics' | 'seeds' | 'method' | 'policies'>;

/** Rows of the population drawn at random, with their values under each of the two policies. */
function compare(random: Random, count: number, number: number, independent: boolean): Answer {
  const draw = (): number[] => Array.from({ length: count }, () => random.below(runs));
  const first = draw();
  const second = independent ? draw() : first;
  const other = population[independent ? 0 : 1]!;
  const values = [first.map((at) => [...population[0]![at]!]), second.map((at) => [...other[at]!])];
  // Every comparison resamples for itself: its streams are named after its first seed.
  const seeds = Array.from({ length: count }, (_, at) => number * 1_000_000 + at);
  const policies = ['a', 'b'].map((name) => ({ name, from: name, description: '' }));
  return answerCompare({ policies, metrics, seeds, values, confidence: 0.95 });
}

interface Tally {
  held: number;
  none: number;
  student: number;
  widths: number[];
}

const emptyTally = (): Tally => ({ held: 0, none: 0, student: 0, widths: [] });
const holds = (interval: Interval | null, value: number): boolean =>
  interval !== null && interval.low <= value && value <= interval.high;

interface Result {
  readonly name: string;
  readonly differences: readonly Tally[];
  readonly ratios: readonly Tally[];
  jointHeld: number;
}

function emptyResult(name: string): Result {
  return { name, differences: metricNames.map(emptyTally), ratios: metricNames.map(emptyTally), jointHeld: 0 };
}

/** Student's quantiles at 2.5 % for 29 degrees of freedom and more. */
const student = (count: number): number => 1.96 + 2.45 / (count - 1);

function note(result: Result, answer: Answer, isNull: boolean): void {
  let all = true;
  for (const [at, row] of answer.pairs[0]!.metrics.entries()) {
    const { difference, relative, widthToIndependent } = row;
    const value = isNull ? 0 : truth[at]!.difference;
    const share = isNull ? 0 : truth[at]!.relative;
    const tally = result.differences[at]!;
    if (difference.alone === null) tally.none += 1;
    if (holds(difference.alone, value)) tally.held += 1;
    if (Math.abs(difference.mean - value) <= student(answer.seeds.length) * difference.standardError)
      tally.student += 1;
    if (widthToIndependent !== null) tally.widths.push(widthToIndependent);
    const ratio = result.ratios[at]!;
    if (relative?.alone == null) ratio.none += 1;
    else if (holds(relative.alone, share)) ratio.held += 1;
    const shown = relative ?? difference;
    if (shown.joint !== null && !holds(shown.joint, relative === null ? value : share)) all = false;
  }
  if (all) result.jointHeld += 1;
}

const random = createStreams('coverage').stream('seeds');
const independent = emptyResult('a: one policy, independent seeds');
const paired = emptyResult('b: common random numbers');
const stopped = emptyResult('c: with the stopping rule');
const stops = { seeds: [] as number[], reached: 0 };
/** Two thirds of the width that 30 seeds have in the mean: some seventy seeds. */
const targets: StoppingTarget[] = [];

for (let at = 1; at <= comparisons; at++) note(independent, compare(random, seedsEach, at, true), true);
let width = 0;
for (let at = 1; at <= comparisons; at++) {
  const answer = compare(random, seedsEach, at, false);
  const { joint } = answer.pairs[0]!.metrics[0]!.difference;
  width += joint === null ? 0 : (joint.high - joint.low) / 2 / comparisons;
  note(paired, answer, false);
}
targets.push({ metric: metricNames[0]!, halfWidth: (width * 2) / 3, relative: false });
for (let at = 1; at <= comparisons; at++) {
  const needed = seedsNeeded(compare(random, pilotSeeds, at, false).pairs, targets);
  const answer = compare(random, Math.min(needed, 1000), at, false);
  stops.seeds.push(answer.seeds.length);
  if (reachesTargets(answer.pairs, targets)) stops.reached += 1;
  note(stopped, answer, false);
}

const percent = (part: number, none = 0): string => {
  return none === comparisons ? '-' : `${((100 * part) / (comparisons - none)).toFixed(1)} %`;
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const results = [independent, paired, stopped];
const share = ({ held, none }: Tally): number => (100 * held) / Math.max(1, comparisons - none);
if (asJson) {
  const rows = results.flatMap(({ name, differences, ratios }) =>
    metricNames.flatMap((metric, at) => [
      { name: `${name}: ${metric}`, unit: '%', value: share(differences[at]!) },
      { name: `${name}: ${metric}, ratio`, unit: '%', value: share(ratios[at]!) },
    ]),
  );
  console.log(JSON.stringify(rows, null, 2));
} else {
  console.log(`${runs} runs of each of ${policyNames.join(' and ')}, ${playMillis.toFixed(1)} ms of CPU each`);
  for (const [at, name] of metricNames.entries()) {
    const { baseline, difference, relative } = truth[at]!;
    console.log(
      `  ${name}: ${baseline.toPrecision(5)}, difference ${difference.toPrecision(4)} (${(100 * relative).toFixed(2)} %)`,
    );
  }
  for (const { name, differences, ratios, jointHeld } of results) {
    console.log(`\n${name}: all joint intervals hold in ${percent(jointHeld)} of ${comparisons}`);
    console.log(
      `  ${'metric'.padEnd(30)}difference    ratio         Student       width to independent   without interval`,
    );
    for (const [at, metric] of metricNames.entries()) {
      const { held, none, student: classic, widths } = differences[at]!;
      const cells = [percent(held, none), percent(ratios[at]!.held, ratios[at]!.none), percent(classic)].map((cell) =>
        cell.padEnd(14),
      );
      console.log(
        `  ${metric.padEnd(30)}${cells.join('')}${mean(widths).toFixed(2).padEnd(23)}${none} / ${ratios[at]!.none}`,
      );
    }
  }
  const asked = stops.seeds.toSorted((x, y) => x - y);
  console.log(
    `\nstopping at ± ${targets[0]!.halfWidth.toPrecision(3)} of ${targets[0]!.metric}: ${asked[0]} to ${asked.at(-1)} seeds, ` +
      `${mean(asked).toFixed(0)} in the mean; reached in ${percent(stops.reached)}`,
  );
}
