/** A comparison that nobody played: three policies, every kind of finding. */
import { differenceWords } from '../../../src/report/compare-text.ts';
import type {
  ComparedMetric,
  CompareReport,
  Estimate,
  Finding,
  MetricUnit,
  PairedDifference,
} from '../../../src/report/compare-types.ts';

interface SampleMetric {
  readonly name: string;
  readonly label: string;
  readonly unit: MetricUnit;
  readonly verb: string;
  readonly down: string;
  readonly mean: number;
  /** Share by which packed and random differ from the baseline, and how much that scatters. */
  readonly shift: readonly [number, number];
  readonly noise: number;
}

const metrics: readonly SampleMetric[] = [
  ...(
    [
      ['cost.nodeHours', 'node hours', 'hours', 'needs', 'fewer', 264, [-0.112, 0.004], 0.01],
      ['cost.total', 'cost', 'microUsd', 'costs', 'less', 101_400_000, [-0.104, 0.003], 0.012],
      ['scheduling.meanMicros', 'mean time to a node', 'micros', '', 'less', 4_200_000, [0.08, 0.31], 0.06],
      ['pods.pending', 'pods pending at the end', 'count', '', 'fewer', 12, [0.01, 0.02], 0.2],
      ['followed.preempted', 'pods preempted', 'count', '', 'fewer', 31, [0.35, 0.05], 0.25],
      ['stranded.memory', 'stranded memory', 'bytes', 'strands', 'less', 81_000_000_000, [-0.4, 0.02], 0.05],
    ] as const
  ).map(([name, label, unit, verb, down, mean, shift, noise]) => {
    return { name, label, unit, verb, down, mean, shift: shift as readonly [number, number], noise };
  }),
];
const policies = ['spread', 'packed', 'random'];

export function sampleCompare(seedCount = 30): CompareReport {
  const seeds = Array.from({ length: seedCount }, (_, at) => at + 1);
  let state = 5;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 16_777_216 - 0.5;
  };
  const compared = metrics.map(({ name, label, unit, mean, shift, noise }): ComparedMetric => {
    const base = seeds.map(() => mean * (1 + draw() * 0.2));
    const others = shift.map((by) => base.map((value) => value * (1 + by + draw() * 2 * noise)));
    const values = [base, ...others].map((row) => row.map((value) => (unit === 'hours' ? value : Math.round(value))));
    return { name, label, unit, better: 'less', values, means: values.map(meanOf) };
  });
  compared.push({
    ...{ name: 'pods.failed', label: 'pods failed', unit: 'count', better: 'less' },
    ...{ values: policies.map(() => seeds.map(() => 0)), means: [0, 0, 0] },
  });
  return {
    apiVersion: 'headroom/v1',
    kind: 'CompareReport',
    scenario: { name: 'sample-day', description: 'Three ways to place the pods of a day.' },
    simulatedMicros: 86_400_000_000,
    policies: policies.map((name) => ({ name, from: name, description: `Places pods the ${name} way.` })),
    seeds,
    metrics: compared,
    pairs: [1, 2].map((at) => ({
      policy: policies[at]!,
      baseline: policies[0]!,
      metrics: compared.map((metric) => differenceOf(metric, at, seedCount)),
    })),
    method: {
      interval: 'bootstrap-t',
      resamples: 2000,
      confidence: 0.95,
      correction: 'Bonferroni',
      comparisons: 14,
    },
    stopping: null,
    repeat: 'headroom compare sample.yaml --policy spread --policy packed --policy random',
  };
}

function differenceOf(
  { name, label, unit, values, means }: ComparedMetric,
  at: number,
  seeds: number,
): PairedDifference {
  const differences = values[at]!.map((value, seed) => value - values[0]![seed]!);
  const difference = estimateOf(differences, 1);
  const relative = means[0] === 0 ? null : estimateOf(differences, means[0]!);
  const { joint } = difference;
  const shown = joint !== null && (joint.low > 0 || joint.high < 0);
  const finding: Finding = joint === null ? 'equal' : shown ? 'shown' : 'notShown';
  const verdict = !shown ? null : difference.mean < 0 ? 'better' : 'worse';
  const differing = differences.filter((each) => each !== 0).length;
  const row = {
    metric: name,
    finding,
    verdict,
    differences,
    differing,
    difference,
    relative,
    widthToIndependent: 0.4,
  } as const;
  const { verb, down } = metrics.find((each) => each.name === name) ?? { verb: '', down: 'fewer' };
  return { ...row, words: differenceWords({ label, unit, verb, down }, row, policies[at]!, seeds) };
}

function estimateOf(differences: readonly number[], whole: number): Estimate {
  const mean = meanOf(differences) / whole;
  const squares = differences.reduce((sum, each) => sum + (each / whole - mean) ** 2, 0);
  const standardError = Math.sqrt(squares / (differences.length - 1) / differences.length);
  if (standardError === 0) return { mean, standardError, alone: null, joint: null };
  const around = (times: number) => ({ low: mean - times * standardError, high: mean + times * standardError });
  return { mean, standardError, alone: around(2.05), joint: around(3.2) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
