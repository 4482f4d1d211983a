/** A comparison as people read it: sentences, then the figures. */
import type {
  ComparedMetric,
  ComparedPair,
  CompareReport,
  Estimate,
  Finding,
  MetricUnit,
  PairedDifference,
} from './compare-types.ts';
import { sectionsText, tableLines, wrapText } from './table.ts';
import type { Palette } from './text.ts';
import { bytesText, coresText, countOf, countText, durationText } from './units.ts';

/** A metric as far as words need it. */
export interface MetricWords {
  readonly label: string;
  readonly unit: MetricUnit;
  readonly verb: string;
  readonly down: string;
}

/** A figure of this unit: `12.4 h`, `3m20s`. Of means, so that counts have decimals. */
export function figureText(value: number, unit: MetricUnit): string {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  switch (unit) {
    case 'micros':
      return `${sign}${durationText(Math.round(size))}`;
    case 'hours':
      return `${sign}${decimals(size)} h`;
    case 'bytes':
      return `${sign}${bytesText(size)}`;
    case 'millicores':
      return `${sign}${coresText(size)} cores`;
    case 'microUsd':
      return `${sign}${decimals(size / 1_000_000)} USD`;
    default:
      return `${sign}${decimals(size)}`;
  }
}

/**
 * `b needs 11.2 % ± 0.8 % fewer node hours`, `longest wait for a node: no difference shown`. The limits stand in place of
 * the ± where one is a tenth farther from the estimate.
 */
export function differenceWords(
  { label, unit, verb, down }: MetricWords,
  row: Omit<PairedDifference, 'words'>,
  policy: string,
  seeds: number,
): string {
  const { finding, difference, relative, differing } = row;
  if (finding === 'equal') return `${label}: the same in every seed`;
  if (finding === 'undetermined') {
    return `${label}: too few seeds differ to tell (${countText(differing)} of ${countText(seeds)})`;
  }
  if (finding === 'notShown') return `${label}: no difference shown`;
  const amount = relative === null ? amountText(difference, unit) : shareText(relative);
  const direction = difference.mean < 0 ? down : 'more';
  return verb === ''
    ? `${label}: ${amount} ${direction} with ${policy}`
    : `${policy} ${verb} ${amount} ${direction} ${label}`;
}

function shareText(estimate: Estimate): string {
  return withLimits(estimate, (share) => `${percent(share)} %`);
}

function amountText(estimate: Estimate, unit: MetricUnit): string {
  return withLimits(estimate, (value) => figureText(value, unit));
}

/** The size of the estimate ± half of its interval; the limits where they are not as far on both sides. */
function withLimits({ mean, joint }: Estimate, text: (size: number) => string): string {
  const size = text(Math.abs(mean));
  if (joint === null) return `exactly ${size}`;
  const [near, far] = mean < 0 ? [-joint.high, -joint.low] : [joint.low, joint.high];
  const half = (far - near) / 2;
  const lopsided = Math.abs((near + far) / 2 - Math.abs(mean)) > half / 10;
  return lopsided ? `${size} (${text(near)} to ${text(far)})` : `${size} ± ${text(half)}`;
}

/** Rows of a pair as `-o table` shows them; `-o wide` adds the interval of each metric alone and what pairing gains. */
export function compareText(
  report: CompareReport,
  { wide, palette, columns }: { readonly wide: boolean; readonly palette: Palette; readonly columns: number },
): string {
  const sections = [headLines(report, palette, columns)];
  for (const pair of report.pairs) {
    sections.push(sentenceLines(pair, report.metrics, palette, columns));
    sections.push(pairLines(report, pair, wide, palette));
  }
  sections.push(methodLines(report, palette, columns));
  sections.push([`${palette.dim('repeat')}  ${report.repeat}`]);
  return sectionsText(sections);
}

function headLines(
  { scenario, policies, seeds, simulatedMicros }: CompareReport,
  { bold, dim }: Palette,
  columns: number,
): string[] {
  const rows = policies.map(({ name, from, description }, at) => [
    name,
    from === name ? description : description === '' ? from : `${from}: ${description}`,
    at === 0 ? 'baseline' : '',
  ]);
  const runs = countOf(seeds.length * policies.length, 'run');
  const title = `${scenario.name}: ${countOf(policies.length, 'policy').replace('policys', 'policies')}`;
  const [header, ...lines] = tableLines(['POLICY', 'WHAT IT IS', ''], rows);
  return [
    `${bold(title)}, ${countOf(seeds.length, 'seed')} each, the same for all (${seeds[0]} to ${seeds.at(-1)})`,
    ...wrapText(`${runs} of ${durationText(simulatedMicros)}`, columns).map(dim),
    '',
    bold(header!),
    ...lines,
  ];
}

/** What was shown, in words; then the names of what was not. What is the same in every seed goes unsaid unless all is. */
function sentenceLines(
  { metrics: rows, policy, baseline }: ComparedPair,
  metrics: readonly ComparedMetric[],
  { bold }: Palette,
  columns: number,
): string[] {
  const shown = rows.filter(({ finding }) => finding === 'shown' || finding === 'constant').map(({ words }) => words);
  const namesOf = (finding: Finding): string =>
    rows.flatMap((row, at) => (row.finding === finding ? [metrics[at]!.label] : [])).join(', ');
  const [notShown, undetermined] = [namesOf('notShown'), namesOf('undetermined')];
  if (notShown !== '') shown.push(`no difference shown: ${notShown}`);
  if (undetermined !== '') shown.push(`too few seeds differ to tell: ${undetermined}`);
  const sentence = shown.length === 0 ? 'every metric is the same in every seed' : shown.join('; ');
  return [bold(`${policy} against ${baseline}`), ...wrapText(`${sentence}.`, columns)];
}

function pairLines(
  { metrics, policies, method }: CompareReport,
  { metrics: rows, policy }: ComparedPair,
  wide: boolean,
  { bold, good, bad }: Palette,
): string[] {
  const at = policies.findIndex(({ name }) => name === policy);
  const confidence = `${Math.round(method.confidence * 1000) / 10} %`;
  const header = ['METRIC', policies[0]!.name, policy, 'DIFFERENCE', `${confidence} OF ALL TOGETHER`];
  if (wide) header.push(`${confidence} ALONE`, 'WIDTH TO INDEPENDENT');
  const cells = rows.map((row, index) => {
    const { label, unit, means } = metrics[index]!;
    const { difference, relative, widthToIndependent } = row;
    const share = relative === null ? '' : ` (${signed(relative.mean, (size) => `${percent(size)} %`)})`;
    const line = [
      label,
      figureText(means[0]!, unit),
      figureText(means[at]!, unit),
      `${signed(difference.mean, (size) => figureText(size, unit))}${share}`,
      intervalText(row, 'joint', unit),
    ];
    if (wide) {
      line.push(intervalText(row, 'alone', unit));
      line.push(widthToIndependent === null ? '-' : widthToIndependent.toFixed(2));
    }
    return line;
  });
  const [first, ...lines] = tableLines(header, cells, [1, 2, 3, 4, 5, 6]);
  const colour = { better: good, worse: bad } as const;
  return [
    bold(first!),
    ...lines.map((line, index) => {
      const { verdict } = rows[index]!;
      return verdict === null ? line : colour[verdict](line);
    }),
  ];
}

/** Of the ratio where there is one, as the finding is. */
function intervalText(
  { difference, relative, finding }: PairedDifference,
  which: 'joint' | 'alone',
  unit: MetricUnit,
): string {
  if (finding === 'equal' || finding === 'constant') return 'the same in every seed';
  const interval = (relative ?? difference)[which];
  if (interval === null) return 'too few seeds differ';
  const text = (value: number): string =>
    signed(value, (size) => (relative === null ? figureText(size, unit) : `${percent(size)} %`));
  return `${text(interval.low)} to ${text(interval.high)}`;
}

function methodLines({ method, stopping, seeds }: CompareReport, { dim, bad }: Palette, columns: number): string[] {
  const lines = wrapText(
    `Paired differences with common random numbers; ${method.interval} intervals, ${countText(method.resamples)} resamples, ` +
      `${method.correction} for ${countOf(method.comparisons, 'difference')}: docs/compare.md`,
    columns,
  ).map(dim);
  if (stopping === null) return lines;
  const { pilot, needed, reached } = stopping;
  const asked = needed === null ? 'could not say how many seeds it takes' : `asked for ${countOf(needed, 'seed')}`;
  const end = reached ? 'the precision is reached' : bad('the precision is not reached');
  return [...lines, `a pilot of ${countOf(pilot.length, 'seed')} ${asked}; ${countText(seeds.length)} played, ${end}`];
}

function signed(value: number, text: (size: number) => string): string {
  const size = text(Math.abs(value));
  if (value === 0 || /^[0.]+(?: .*)?$/.test(size)) return size;
  return value < 0 ? `−${size}` : `+${size}`;
}

/** A share in per cent, two figures or one decimal. */
function percent(share: number): string {
  const size = Math.abs(share * 100);
  return size >= 99.95 || size === 0 ? size.toFixed(0) : size >= 0.095 ? size.toFixed(1) : size.toFixed(2);
}

/** Three figures and thousands apart. */
function decimals(size: number): string {
  if (Number.isInteger(size) || size >= 1000) return countText(Math.round(size));
  return size >= 100 ? size.toFixed(1) : size.toFixed(2);
}
