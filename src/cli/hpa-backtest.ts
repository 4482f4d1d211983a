/** `headroom hpa-backtest`: the replicas that an HPA would have had over one's own metrics, and the difference to another. */
import { answerBacktest, type BacktestedHpa, type BacktestReport } from '../answers/hpa-backtest.ts';
import { dataText } from '../report/data.ts';
import { sectionsText, tableLines, wrapText } from '../report/table.ts';
import type { Palette } from '../report/text.ts';
import { countText, durationText } from '../report/units.ts';
import { loadObjects } from '../scenario/open.ts';
import { durationOption, usageError } from './input.ts';
import { paletteFor, screenColumns } from './palette.ts';
import { quote } from './process.ts';

export interface HpaBacktestOptions {
  readonly filename: readonly string[];
  readonly against?: readonly string[];
  readonly metrics: string;
  readonly column?: readonly string[];
  readonly request?: readonly string[];
  readonly perPod?: boolean | string;
  readonly gaps?: string;
  readonly start?: number;
  readonly ready: string;
  readonly lag: string;
  readonly output: 'table' | 'csv' | 'json' | 'yaml';
  readonly color: boolean;
}

export async function hpaBacktestCommand(options: HpaBacktestOptions): Promise<void> {
  const { filename, against } = options;
  const files = {
    own: await loadObjects(filename),
    against: against === undefined ? null : await loadObjects(against),
  };
  const report = answerBacktest(
    files,
    {
      metrics: options.metrics,
      columns: new Map(pairs('--column', options.column)),
      requests: Object.fromEntries(pairs('--request', options.request)),
      perPodColumn: options.perPod === undefined || options.perPod === false ? '' : perPodColumn(options.perPod),
      gapsHold: options.gaps === 'hold',
      startReplicas: options.start,
      readyMicros: durationOption('--ready', options.ready),
      lagMicros: durationOption('--lag', options.lag),
    },
    repeatText(options),
  );
  const { output, color } = options;
  if (output === 'json' || output === 'yaml') process.stdout.write(dataText(report, output));
  else if (output === 'csv') process.stdout.write(csvText(report));
  else process.stdout.write(backtestText(report, paletteFor(color), screenColumns()));
}

function perPodColumn(given: boolean | string): string {
  return given === true ? 'replicas' : String(given);
}

function pairs(option: string, texts: readonly string[] = []): [string, string][] {
  return texts.map((text) => {
    const at = text.lastIndexOf('=');
    if (at > 0 && at < text.length - 1) return [text.slice(0, at), text.slice(at + 1)];
    throw usageError(`${option} ${text}`, 'expected NAME=VALUE');
  });
}

/** The size at every change of either. */
export function csvText({ hpa, against }: BacktestReport): string {
  const times = new Set([...hpa.changes, ...(against?.changes ?? [])].map(({ atMicros }) => atMicros));
  const rows = [...times].sort((a, b) => a - b);
  const places = [0, 0];
  const lines = rows.map((time) => {
    const sizes = [hpa, ...(against === null ? [] : [against])].map(({ changes }, index) => {
      while (places[index]! + 1 < changes.length && changes[places[index]! + 1]!.atMicros <= time) places[index]! += 1;
      return changes[places[index]!]!.replicas;
    });
    return [time / 1e6, ...sizes].join(',');
  });
  return `seconds,replicas${against === null ? '' : ',against'}\n${lines.join('\n')}\n`;
}

export function backtestText(report: BacktestReport, palette: Palette, columns: number): string {
  const { hpa, against, series, rows, startsAt, endMicros, assumptions, repeat } = report;
  const { bold, dim } = palette;
  const all = against === null ? [hpa] : [hpa, against];
  const from = startsAt === null ? '' : `, from ${startsAt}`;
  const head = `${bold('BACKTEST')}  ${series}: ${countText(rows)} rows, ${durationText(endMicros)}${from}`;
  const names = ['', hpa.name, ...(against === null ? [] : [against.name, 'difference'])];
  const table = tableLines(names, figureRows(all), names.map((_, at) => at).slice(1));
  const top = Math.max(...all.map(({ most }) => most));
  const width = Math.max(20, Math.min(96, columns - 12));
  const sections = [
    [head],
    [bold(table[0]!), ...table.slice(1)],
    all.flatMap((one) => [
      `${bold(one.name)}  0 to ${countText(top)} replicas`,
      `  ${sparkline(one, endMicros, width, top)}`,
    ]),
    all.flatMap((one) => failureLines(one, palette, columns)),
    [bold('ASSUMED'), ...assumptions.flatMap((text) => wrapText(text, columns - 2).map((line) => `  ${dim(line)}`))],
    [`${dim('repeat')}  ${repeat}`],
  ];
  return sectionsText(sections);
}

function figureRows(all: readonly BacktestedHpa[]): string[][] {
  const hours = (micros: number): number => micros / 3.6e9;
  const row = (name: string, of: (one: BacktestedHpa) => number, text: (value: number) => string): string[] => {
    const values = all.map(of);
    const difference = values.length < 2 ? [] : [signed(values[1]! - values[0]!, text)];
    return [name, ...values.map(text), ...difference];
  };
  const pods = (value: number): string => (Number.isInteger(value) ? countText(value) : value.toFixed(1));
  const times = (value: number): string => `${value.toFixed(2)} times`;
  return [
    ['limits', ...all.map(({ minReplicas, maxReplicas }) => `${minReplicas} to ${maxReplicas}`)],
    [
      'follows',
      ...all.map(({ metrics }) =>
        metrics.map(({ name, column }) => (name === column ? name : `${name}: ${column}`)).join(', '),
      ),
    ],
    row(
      'replicas, mean',
      ({ podMicros, countedMicros }) => podMicros / Math.max(1, countedMicros),
      (value) => value.toFixed(1),
    ),
    row('replicas, least', ({ least }) => least, pods),
    row('replicas, most', ({ most }) => most, pods),
    ['  first so many at', ...all.map(({ mostMicros }) => durationText(mostMicros))],
    row(
      'pod hours',
      ({ podMicros }) => hours(podMicros),
      (value) => value.toFixed(1),
    ),
    row('scaled up', ({ scaleUps }) => scaleUps, pods),
    row('scaled down', ({ scaleDowns }) => scaleDowns, pods),
    row('at the maximum', ({ atMaximumMicros }) => atMaximumMicros, durationText),
    row('  and wanted more', ({ aboveMaximumMicros }) => aboveMaximumMicros, durationText),
    row('  wanted at most', ({ wanted }) => wanted, pods),
    row('pods > 10 % above target', ({ overTargetMicros }) => overTargetMicros, durationText),
    row('  worst', ({ worstRatio }) => worstRatio, times),
    ['  at', ...all.map(({ worstMicros }) => durationText(worstMicros))],
  ];
}

function signed(value: number, text: (value: number) => string): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '-'}${text(Math.abs(value))}`;
}

const bars = ' ▁▂▃▄▅▆▇█';

/** The most replicas of each of `width` stretches of time. */
export function sparkline(
  { changes }: Pick<BacktestedHpa, 'changes'>,
  endMicros: number,
  width: number,
  top: number,
): string {
  const most = new Array<number>(width).fill(0);
  for (const [index, { atMicros, replicas }] of changes.entries()) {
    const until = changes[index + 1]?.atMicros ?? endMicros;
    const last = Math.min(width - 1, Math.ceil((until / endMicros) * width) - 1);
    for (let at = Math.floor((atMicros / endMicros) * width); at <= last; at++)
      most[at] = Math.max(most[at]!, replicas);
  }
  return most.map((value) => bars[Math.ceil((value / Math.max(1, top)) * 8)]!).join('');
}

function failureLines({ name, failures, failure }: BacktestedHpa, { bad }: Palette, columns: number): string[] {
  if (failures === 0) return [];
  const text = `${name}: ${countText(failures)} syncs computed no size, the first: ${failure}`;
  return wrapText(text, columns).map(bad);
}

function repeatText(options: HpaBacktestOptions): string {
  const words = ['headroom', 'hpa-backtest'];
  const add = (option: string, values: readonly string[] = []): void => {
    for (const value of values) words.push(option, quote(value));
  };
  add('-f', options.filename);
  add('--against', options.against);
  add('--metrics', [options.metrics]);
  add('--column', options.column);
  add('--request', options.request);
  if (options.perPod !== undefined && options.perPod !== false) words.push('--per-pod', perPodColumn(options.perPod));
  if (options.gaps === 'hold') words.push('--gaps', 'hold');
  if (options.start !== undefined) words.push('--start', String(options.start));
  if (options.ready !== '30s') words.push('--ready', options.ready);
  if (options.lag !== '30s') words.push('--lag', options.lag);
  return words.join(' ');
}
