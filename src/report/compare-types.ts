/**
 * What `headroom compare` finds out, as plain data in a fixed order: compare.json, `-o json`, and the compare view of the
 * report. The method is described in docs/compare.md.
 */

/** The limits of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One of the policies that were compared; the first one is the baseline. */
export interface ComparedPolicy {
  readonly name: string;
  /** What the command line said: a file, or the name of a bundled policy. */
  readonly from: string;
  /** What it is, in a sentence; '' where nothing is known of it. */
  readonly description: string;
}

/** Units of metrics; the text of a figure follows from it (`figureText` of compare-text.ts). `count`: a plain number. */
export type MetricUnit = 'count' | 'micros' | 'hours' | 'bytes' | 'millicores' | 'microUsd';

/** A metric with its value in every run. */
export interface ComparedMetric {
  /** Its path in the summary (`pods.pending`), or what the comparison follows itself (`cost.nodeHours`). */
  readonly name: string;
  /** In words: `pods pending at the end`. */
  readonly label: string;
  readonly unit: MetricUnit;
  /** What is better; null: neither. */
  readonly better: 'less' | 'more' | null;
  /** By policy, then by seed in the order of `seeds`. */
  readonly values: readonly (readonly number[])[];
  /** By policy. */
  readonly means: readonly number[];
}

/**
 * shown: the joint interval excludes 0. notShown: it does not. equal: all seeds agree to the last digit. constant: all
 * differences are the same and not 0, so there is nothing to estimate. undetermined: too few seeds differ for an interval.
 */
export type Finding = 'shown' | 'notShown' | 'equal' | 'constant' | 'undetermined';

/** An estimate with its intervals; null where there are too few different values for one. */
export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
  /** Holds for this metric alone with the confidence asked for. */
  readonly alone: Interval | null;
  /** Holds for all metrics and pairs of the comparison together. */
  readonly joint: Interval | null;
}

/** A policy against the baseline in one metric, seed by seed. */
export interface PairedDifference {
  readonly metric: string;
  readonly finding: Finding;
  /** Of a difference that was shown or is constant; null: neither is better, or nothing was shown. */
  readonly verdict: 'better' | 'worse' | null;
  /** The policy less the baseline, in the metric's unit, by seed. */
  readonly differences: readonly number[];
  /** Seeds in which the two differ. */
  readonly differing: number;
  readonly difference: Estimate;
  /** The difference of the means as a part of the baseline's mean; null where that is 0 or not clearly above it. */
  readonly relative: Estimate | null;
  /** What common random numbers gain: the interval with them to the one that independent seeds would give; null: unknown. */
  readonly widthToIndependent: number | null;
  /** `b needs 11.2 % ± 0.8 % fewer node hours`. */
  readonly words: string;
}

/** A policy against the baseline. */
export interface ComparedPair {
  readonly policy: string;
  readonly baseline: string;
  /** By metric, in the order of `metrics`. */
  readonly metrics: readonly PairedDifference[];
}

/** Half the width that the interval of a metric's difference must come down to. */
export interface StoppingTarget {
  readonly metric: string;
  /** Share of the baseline's mean, or an amount in the metric's unit. */
  readonly halfWidth: number;
  readonly relative: boolean;
}

/** The number of seeds follows from a pilot, whose seeds are not among the answer's. */
export interface StoppingReport {
  readonly targets: readonly StoppingTarget[];
  /** The seeds of the pilot. */
  readonly pilot: readonly number[];
  /** Seeds that the pilot asks for; null: it could not tell. */
  readonly needed: number | null;
  /** False: the intervals are wider than asked for, because there were not seeds enough or the pilot was lucky. */
  readonly reached: boolean;
}

export interface CompareReport {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'CompareReport';
  readonly scenario: { readonly name: string; readonly description: string };
  readonly simulatedMicros: number;
  readonly policies: readonly ComparedPolicy[];
  /** The seeds that every policy was played with, in order. */
  readonly seeds: readonly number[];
  readonly metrics: readonly ComparedMetric[];
  /** Every policy but the baseline, in the order of `policies`. */
  readonly pairs: readonly ComparedPair[];
  readonly method: {
    readonly interval: 'bootstrap-t';
    readonly resamples: number;
    readonly confidence: number;
    readonly correction: 'Bonferroni';
    /** Differences that the joint intervals hold for together: metrics × pairs. */
    readonly comparisons: number;
  };
  /** Null: the number of seeds was given. */
  readonly stopping: StoppingReport | null;
  /** The command that repeats the comparison. */
  readonly repeat: string;
}
