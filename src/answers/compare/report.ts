/** The answer of a comparison: from the metrics of all runs to paired differences, findings and words. */
import { mean, sampleVariance } from 'simple-statistics';
import { differenceWords } from '../../report/compare-text.ts';
import type {
  ComparedMetric,
  ComparedPair,
  ComparedPolicy,
  CompareReport,
  Estimate,
  Finding,
  PairedDifference,
} from '../../report/compare-types.ts';
import { createStreams } from '../../sim/random.ts';
import { estimatePaired, resamplesFor } from './bootstrap.ts';
import type { Metric } from './metrics.ts';

export interface Comparison {
  readonly policies: readonly ComparedPolicy[];
  readonly metrics: readonly Metric[];
  readonly seeds: readonly number[];
  /** By policy, seed and metric. */
  readonly values: readonly (readonly (readonly number[])[])[];
  /** Of the intervals: 0.95. */
  readonly confidence: number;
}

type Answer = Pick<CompareReport, 'policies' | 'seeds' | 'metrics' | 'pairs' | 'method'>;

/**
 * The first policy is the baseline. Joint intervals are Bonferroni's: each may miss with (1 − confidence) / comparisons,
 * so that all of them hold together. (Holm's procedure shows more, but has no intervals that agree with what it shows.)
 */
export function answerCompare({ policies, metrics, seeds, values, confidence }: Comparison): Answer {
  const compared: ComparedMetric[] = metrics.map(({ name, label, unit, better }, at) => {
    const byPolicy = values.map((runs) => runs.map((run) => run[at]!));
    return { name, label, unit, better, values: byPolicy, means: byPolicy.map((each) => mean(each)) };
  });
  const others = policies.slice(1);
  const comparisons = others.length * metrics.length;
  const miss = 1 - confidence;
  const options = { missAlone: miss, missJoint: miss / comparisons, resamples: resamplesFor(miss / comparisons) };
  // Whoever repeats the comparison draws the same; metrics and policies do not disturb each other.
  const streams = createStreams(`compare ${seeds[0]}`);
  const pairs = others.map(({ name }, at): ComparedPair => {
    const rows = metrics.map((metric, index) => {
      const random = streams.stream(`bootstrap ${name} ${metric.name}`);
      const { values: byPolicy } = compared[index]!;
      return pairedDifference(metric, byPolicy[0]!, byPolicy[at + 1]!, name, { ...options, random });
    });
    return { policy: name, baseline: policies[0]!.name, metrics: rows };
  });
  const method = {
    interval: 'bootstrap-t',
    resamples: options.resamples,
    confidence,
    correction: 'Bonferroni',
    comparisons,
  } as const;
  return { policies, seeds, metrics: compared, pairs, method };
}

function pairedDifference(
  metric: Metric,
  baseline: readonly number[],
  other: readonly number[],
  policy: string,
  options: Parameters<typeof estimatePaired>[2],
): PairedDifference {
  const differences = other.map((value, seed) => value - baseline[seed]!);
  const { difference, relative } = estimatePaired(differences, baseline, options);
  const differing = differences.filter((value) => value !== 0).length;
  const finding = findingOf(difference, relative, differing);
  const told = finding === 'shown' || finding === 'constant';
  const isLess = difference.mean < 0;
  const verdict = !told || metric.better === null ? null : isLess === (metric.better === 'less') ? 'better' : 'worse';
  const row = {
    metric: metric.name,
    finding,
    verdict,
    differences,
    differing,
    difference,
    relative,
    widthToIndependent: widthToIndependent(differences, baseline, other),
  } as const;
  return { ...row, words: differenceWords(metric, row, policy, differences.length) };
}

/** What the interval that is shown says: that of the ratio where there is one. */
function findingOf(difference: Estimate, relative: Estimate | null, differing: number): Finding {
  if (differing === 0) return 'equal';
  if (difference.standardError === 0) return 'constant';
  const shown = relative ?? difference;
  // The ratio is the same in all seeds: k times the baseline.
  if (shown.standardError === 0) return 'constant';
  if (shown.joint === null) return 'undetermined';
  return shown.joint.low > 0 || shown.joint.high < 0 ? 'shown' : 'notShown';
}

/** The deviation of differences seed by seed to that of differences between runs that share no seed. */
function widthToIndependent(
  differences: readonly number[],
  baseline: readonly number[],
  other: readonly number[],
): number | null {
  const independent = sampleVariance(baseline as number[]) + sampleVariance(other as number[]);
  return independent > 0 ? Math.sqrt(sampleVariance(differences as number[]) / independent) : null;
}
