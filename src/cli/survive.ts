/** `headroom survive`: can the cluster lose any one node, any one zone, and stay up? */
import { readTime } from '../answers/play.ts';
import { type SurviveCase, type SurviveReport, survive } from '../answers/survive.ts';
import type { FailureFigures } from '../answers/what-if-failure.ts';
import { podsText, workloadNames } from '../answers/workload-text.ts';
import { dataText } from '../report/data.ts';
import { sectionsText, tableLines, wrapText } from '../report/table.ts';
import type { Palette } from '../report/text.ts';
import { coresOf, countOf, countText, durationText } from '../report/units.ts';
import { loadPlugins } from '../scenario/plugins.ts';
import { asksKubectl, durationOption, type InputOptions, openFor, usageError } from './input.ts';
import { paletteFor, screenColumns } from './palette.ts';
import { quote } from './process.ts';
import { createProgress } from './progress.ts';

export interface SurviveOptions extends InputOptions {
  readonly at?: string;
  readonly for: string;
  /** True: of the usual number of nodes. */
  readonly pairs?: number | true;
  readonly plugin?: readonly string[];
  readonly output: 'table' | 'wide' | 'json' | 'yaml';
  readonly color: boolean;
}

/** Nodes of which every pair fails: 28 cases. */
const usualPairNodes = 8;

export async function surviveCommand(file: string | undefined, options: SurviveOptions): Promise<void> {
  if ((file === undefined) !== asksKubectl(options)) {
    throw usageError('headroom survive', 'expected one scenario or snapshot, or --context of kubectl');
  }
  const forMicros = durationOption('--for', options.for);
  const input = await openFor(file === undefined ? [] : [file], options);
  const { scenario } = input;
  const plugins = await loadPlugins(options.plugin ?? []);
  const atMicros = options.at === undefined ? undefined : readTime(options.at, scenario.startsAtMicros);
  if (options.at !== undefined && atMicros === undefined) {
    const message = 'expected a duration from the start (90m), or an instant after it (2026-11-27T12:00:00Z)';
    throw usageError(`--at ${options.at}`, message);
  }
  const progress = createProgress(`losing parts of ${scenario.name}`, options.quiet ?? false);
  const report = survive(scenario, repeatText(input.words, options), {
    atMicros,
    forMicros,
    pairNodes: options.pairs === true ? usualPairNodes : (options.pairs ?? 0),
    assemble: { plugins },
    progress: progress.part,
  });
  progress.end();
  if (report.cases.length === 0 && report.silent.length === 0) {
    throw usageError(input.words.join(' '), `there is no node at ${report.at.time}`);
  }
  const { output, color } = options;
  if (output === 'json' || output === 'yaml') process.stdout.write(dataText(report, output));
  else process.stdout.write(surviveText(report, paletteFor(color), output === 'wide', screenColumns()));
}

/** Cases shown unless `-o wide`. */
const casesMax = 15;
const detailsMax = 3;

function surviveText(report: SurviveReport, palette: Palette, wide: boolean, columns: number): string {
  const order = report.cases.map((one, at) => ({ one, at })).sort((a, b) => byHarm(a.one, b.one) || a.at - b.at);
  const cases = order.map(({ one }) => one);
  const details = cases.filter(({ verdict }) => verdict !== 'holds').slice(0, wide ? cases.length : detailsMax);
  const sections = [
    headLines(report, palette),
    caseLines(cases, palette, wide, columns),
    ...details.map((one) => detailLines(one, palette, columns)),
    withoutLines(report.without, palette),
    [`${palette.dim('repeat')}  ${report.repeat}`],
  ];
  return sectionsText(sections);
}

const severity = { short: 0, out: 1, holds: 2 } as const;

function byHarm(a: SurviveCase, b: SurviveCase): number {
  const out = (one: SurviveCase): number => one.workloads[0]?.outMicros ?? 0;
  return (
    severity[a.verdict] - severity[b.verdict] ||
    b.pendingEnd - a.pendingEnd ||
    out(b) - out(a) ||
    longestShort(b) - longestShort(a)
  );
}

function longestShort({ workloads }: FailureFigures): number {
  return workloads.reduce((most, { shortMicros }) => Math.max(most, shortMicros), 0);
}

const nouns = { node: 'any one node', zone: 'any one zone', pair: 'any two of the sampled nodes' } as const;

function headLines(
  { scenario, at, forMicros, counts, silent }: SurviveReport,
  { bold, dim, good, bad }: Palette,
): string[] {
  const lines = counts.map(({ kind, cases, holds, out, short }) => {
    const what = `lose ${nouns[kind]}`;
    const parts = [
      ...(short > 0 ? [`not all comes back in ${countText(short)} of ${countText(cases)}`] : []),
      ...(out > 0 ? [`something is out for a while in ${countText(out)} of ${countText(cases)}`] : []),
    ];
    const answer = holds === cases ? good('holds') : bad(short > 0 ? 'does not hold' : 'holds with outages');
    return `  ${what.padEnd(34)}${answer}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
  });
  const when = at.chosen ? 'when most CPU is requested' : 'as asked';
  return [
    bold(`${scenario.name}: what it survives`),
    dim(
      `  each loss at ${at.time} (${durationText(at.offsetMicros)}, ${when}: ${coresOf(at.requestedMilliCpu)}), ` +
        `played for ${durationText(forMicros)}`,
    ),
    ...lines,
    ...(silent.length > 0 ? [dim(`  ${countOf(silent.length, 'node')} had fallen silent before`)] : []),
  ];
}

function caseLines(cases: readonly SurviveCase[], { bold }: Palette, wide: boolean, columns: number): string[] {
  const shown = wide ? cases : cases.slice(0, casesMax);
  const header = ['LOST', 'VERDICT', 'PODS', 'OUT', 'FOR', 'SHORT FOR', 'PENDING', 'AT END', 'PODS LOST'];
  const rows = shown.map((one) => {
    const out = one.workloads.filter(({ outMicros }) => outMicros > 0);
    return [
      one.name,
      one.verdict,
      countText(one.hit),
      countText(out.length),
      out.length === 0 ? '-' : durationText(out[0]!.outMicros),
      one.workloads.length === 0 ? '-' : durationText(longestShort(one)),
      countText(one.pendingPeak),
      countText(one.pendingEnd),
      podsText(one.hitWorkloads).replace(/^.*?: /, ''),
    ];
  });
  const lines = tableLines(header, rows, [2, 3, 4, 5, 6, 7]).map((line) =>
    line.length > columns && !wide ? `${line.slice(0, columns - 1)}…` : line,
  );
  const more = cases.length - shown.length;
  return [bold(lines[0]!), ...lines.slice(1), ...(more > 0 ? [`and ${countOf(more, 'more case')}: -o wide`] : [])];
}

/** What is out, short and pending, and why. */
function detailLines(one: SurviveCase, { bold }: Palette, columns: number): string[] {
  const names = workloadNames(one.workloads.map(({ workload }) => workload));
  const workloads = one.workloads.filter(({ outMicros, backMicros }) => outMicros > 0 || backMicros === null);
  const lines = workloads.slice(0, casesMax).map(({ workload, before, least, after, outMicros, backMicros }) => {
    const out = outMicros > 0 ? `out for ${durationText(outMicros)}` : `down to ${countText(least)}`;
    const end = backMicros === null ? `${countText(after)} of ${countText(before)} at the end` : 'back';
    return `  ${names.get(workload)!}: ${out} of ${countOf(before, 'pod')}, ${end}`.replace(
      / of (\d+ pods?), back/,
      ', back',
    );
  });
  const pending = podsText(one.pendingWorkloads);
  const why = one.pending.flatMap(({ message, pods }) =>
    wrapText(`${countText(pods)}: ${message}`, columns - 4).map((line) => `    ${line}`),
  );
  const stuck = one.stuck.filter(({ workload }) => workload.startsWith('StatefulSet/'));
  return [
    bold(`${one.name} (${one.verdict})`),
    ...lines,
    ...(pending === '' ? [] : [`  pending at the end: ${pending}`, ...why]),
    ...(stuck.length === 0 ? [] : [`  not replaced while their node is silent, not removed: ${podsText(stuck)}`]),
  ];
}

function withoutLines({ workloads, pendingEnd }: FailureFigures, { dim }: Palette): string[] {
  if (workloads.length === 0 && pendingEnd === 0) return [];
  const names = podsText(workloads.map(({ workload, before, least }) => ({ workload, pods: before - least })));
  const parts = [
    ...(workloads.length > 0 ? [`fewer serve for a while (${names})`] : []),
    ...(pendingEnd > 0 ? [`${countOf(pendingEnd, 'pod')} pending at the end`] : []),
  ];
  return [dim(`without any loss: ${parts.join(', ')}`)];
}

function repeatText(input: readonly string[], { at, pairs, plugin = [], ...options }: SurviveOptions): string {
  const words = ['headroom', 'survive', ...input];
  if (at !== undefined) words.push('--at', quote(at));
  if (options.for !== '30m') words.push('--for', quote(options.for));
  if (pairs !== undefined) words.push('--pairs', ...(pairs === true ? [] : [String(pairs)]));
  for (const each of plugin) words.push('--plugin', quote(each));
  return words.join(' ');
}
