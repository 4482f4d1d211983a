/**
 * A comparison as its page shows it: numbers to draw, and beside each of them the text that says it. Shares are parts of
 * the baseline's mean; all else is in the metric's own unit.
 */
import { figureText } from '../compare-text.ts';
import type { ComparedPair, CompareReport, Estimate, Interval, PairedDifference } from '../compare-types.ts';
import type { Tone } from './report-data.ts';

/** A metric of a pair: a line of the chart of differences, and a chart of its own, seed by seed. */
export interface DifferenceRow {
  readonly label: string;
  readonly tone: Tone;
  /** `better`, `worse`, `no difference shown` … */
  readonly verdict: string;
  readonly baseline: string;
  readonly policy: string;
  readonly difference: string;
  readonly interval: string;
  /** Null: there is nothing to draw, for the reason that `without` says. */
  readonly share: PlottedEstimate | null;
  readonly without: string;
  /** In the metric's unit. */
  readonly plotted: PlottedEstimate;
  /** By seed. */
  readonly seeds: readonly SeedDifference[];
}

export interface PlottedEstimate {
  readonly mean: number;
  readonly alone: Interval | null;
  readonly joint: Interval | null;
}

/** Baseline, policy, and the one less the other. */
export interface SeedDifference {
  readonly difference: number;
  readonly texts: readonly [baseline: string, policy: string, difference: string];
}

export interface PairData {
  readonly policy: string;
  readonly baseline: string;
  readonly rows: readonly DifferenceRow[];
}

export interface CompareReportData {
  readonly kind: 'compare';
  readonly name: string;
  readonly seeds: readonly number[];
  /** `95 %`. */
  readonly confidence: string;
  readonly pairs: readonly PairData[];
}

export function compareReportData(report: CompareReport): CompareReportData {
  const { scenario, seeds, pairs, method } = report;
  return {
    kind: 'compare',
    name: scenario.name,
    seeds,
    confidence: `${Math.round(method.confidence * 1000) / 10} %`,
    pairs: pairs.map((pair) => pairData(report, pair)),
  };
}

function pairData({ metrics, policies }: CompareReport, { policy, baseline, metrics: rows }: ComparedPair): PairData {
  const [at, from] = [policy, baseline].map((name) => policies.findIndex((each) => each.name === name)) as [
    number,
    number,
  ];
  return {
    policy,
    baseline,
    rows: rows.map((row, index): DifferenceRow => {
      const { label, unit, means, values } = metrics[index]!;
      const { difference, relative } = row;
      const text = (value: number): string => figureText(value, unit);
      const share = relative === null ? '' : ` (${signed(relative.mean, percentText)})`;
      return {
        label,
        tone: toneOf(row),
        verdict: verdictOf(row),
        baseline: text(means[from]!),
        policy: text(means[at]!),
        difference: `${signed(difference.mean, text)}${share}`,
        interval: intervalText(row, text),
        share: relative === null || row.finding === 'equal' ? null : plotted(relative),
        without: relative === null && row.finding !== 'equal' ? 'the baseline has none' : '',
        plotted: plotted(difference),
        seeds: row.differences.map((each, seed) => ({
          difference: each,
          texts: [text(values[from]![seed]!), text(values[at]![seed]!), signed(each, text)],
        })),
      };
    }),
  };
}

function plotted({ mean, alone, joint }: Estimate): PlottedEstimate {
  return { mean, alone, joint };
}

export function toneOf({ verdict, finding }: PairedDifference): Tone {
  if (verdict === 'better') return 'good';
  if (verdict === 'worse') return 'bad';
  return finding === 'shown' || finding === 'constant' ? 'warn' : 'plain';
}

const findingWords = {
  shown: 'differs',
  notShown: 'no difference shown',
  equal: 'the same in every seed',
  constant: 'differs by the same in every seed',
  undetermined: 'too few seeds differ to tell',
} as const;

function verdictOf({ verdict, finding }: PairedDifference): string {
  return verdict ?? findingWords[finding];
}

/** Of the share where there is one, as the finding is. */
function intervalText({ difference, relative, finding }: PairedDifference, text: (value: number) => string): string {
  if (finding === 'equal' || finding === 'constant') return '';
  const { joint } = relative ?? difference;
  if (joint === null) return '';
  const write = relative === null ? text : percentText;
  return `${signed(joint.low, write)} to ${signed(joint.high, write)}`;
}

/** With its sign; one that rounds to nothing has none. */
function signed(value: number, text: (size: number) => string): string {
  const size = text(Math.abs(value));
  if (value === 0 || /^[0.]+(?:[^\d.]|$)/.test(size)) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** A share as `11.2 %`. */
export function percentText(share: number): string {
  const size = Math.abs(share * 100);
  return `${size >= 99.95 || size === 0 ? size.toFixed(0) : size >= 0.095 ? size.toFixed(1) : size.toFixed(2)} %`;
}
