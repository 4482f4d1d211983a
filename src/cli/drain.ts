/** `headroom drain`: how long will draining these nodes take, and which budget blocks it? */
import { chooseNodes } from '../answers/choose-nodes.ts';
import { type DrainAnswer, drainAnswer, type HeldUp, type Rehearsal } from '../answers/drain.ts';
import { readTime } from '../answers/play.ts';
import { forkOf, forkPointAt } from '../answers/what-if-failure.ts';
import { podsText, workloadNames } from '../answers/workload-text.ts';
import { dataText } from '../report/data.ts';
import { sectionsText, tableLines, wrapText } from '../report/table.ts';
import type { Palette } from '../report/text.ts';
import { bytesText, coresOf, countOf, countText, durationText } from '../report/units.ts';
import { loadPlugins } from '../scenario/plugins.ts';
import { asksKubectl, durationOption, type InputOptions, openFor, usageError } from './input.ts';
import { paletteFor, screenColumns } from './palette.ts';
import { quote } from './process.ts';
import { createProgress } from './progress.ts';

export interface DrainOptions extends InputOptions {
  readonly nodes: string;
  readonly at?: string;
  readonly parallel: number;
  readonly surge: number;
  readonly fastest?: boolean;
  readonly timeout?: string;
  readonly for: string;
  readonly force?: boolean;
  readonly plugin?: readonly string[];
  readonly output: 'table' | 'wide' | 'json' | 'yaml';
  readonly color: boolean;
}

export async function drainCommand(file: string | undefined, options: DrainOptions): Promise<void> {
  if ((file === undefined) !== asksKubectl(options)) {
    throw usageError('headroom drain', 'expected one scenario or snapshot, or --context of kubectl');
  }
  const horizonMicros = durationOption('--for', options.for);
  const timeoutMicros = options.timeout === undefined ? null : durationOption('--timeout', options.timeout);
  const input = await openFor(file === undefined ? [] : [file], options);
  const { scenario, isScenario } = input;
  const plugins = await loadPlugins(options.plugin ?? []);
  const given = options.at === undefined ? undefined : readTime(options.at, scenario.startsAtMicros);
  if (options.at !== undefined && given === undefined) {
    const message = 'expected a duration from the start (90m), or an instant after it (2026-11-27T12:00:00Z)';
    throw usageError(`--at ${options.at}`, message);
  }
  // A scenario is asked in its middle, where it has settled; a snapshot when what is under way has ended.
  const atMicros = given ?? (isScenario ? Math.floor(scenario.durationMicros / 2) : settledMicros);
  const progress = createProgress(`draining nodes of ${scenario.name}`, options.quiet ?? false);
  const point = forkPointAt(scenario, atMicros, { plugins });
  const run = forkOf(point);
  const chosen = chooseNodes(run.cluster, options.nodes);
  if ('message' in chosen) {
    progress.end();
    throw usageError(`--nodes ${options.nodes}`, chosen.message, chosen.hint);
  }
  const request = {
    nodes: chosen.nodes.map((node) => run.cluster.nodeNames[node]!),
    parallel: options.parallel,
    surge: options.surge,
    timeoutMicros,
    horizonMicros,
    options: {
      force: options.force ?? false,
      ignoreDaemonSets: true,
      deleteEmptyDirData: true,
      skipWaitForDeleteTimeoutSeconds: 0,
    },
  };
  const repeat = repeatText(input.words, options);
  const fastest = options.fastest ?? false;
  const answer = drainAnswer(run, point, chosen.nodes, repeat, { request, fastest, progress: progress.part });
  progress.end();
  const { output, color } = options;
  if (output === 'json' || output === 'yaml') process.stdout.write(dataText(answer, output));
  else process.stdout.write(drainText(answer, fastest, paletteFor(color), output === 'wide', screenColumns()));
}

const settledMicros = 5 * 60_000_000;
const nodesMax = 15;
const workloadsMax = 5;

function drainText(answer: DrainAnswer, fastest: boolean, palette: Palette, wide: boolean, columns: number): string {
  const { rehearsal } = answer;
  const sections = [
    headLines(answer, palette),
    capacityLines(answer, palette, columns),
    heldUpLines(rehearsal, palette, columns),
    nodeLines(rehearsal, palette, wide),
    endLines(rehearsal, palette, columns),
    fastest ? triedLines(answer, palette) : [],
    [`${palette.dim('repeat')}  ${answer.repeat}`],
  ];
  return sectionsText(sections);
}

function headLines({ scenario, at, rehearsal }: DrainAnswer, { bold, dim, good, bad }: Palette): string[] {
  const { nodes, tookMicros, done, evicted, parallel, surge, surgeMicros, pendingPeak, pendingPeakMicros } = rehearsal;
  const drained = nodes.filter((node) => node.drained).length;
  const took = tookMicros === null ? bad('does not end') : (done ? good : bad)(`takes ${durationText(tookMicros)}`);
  const waits = surge > 0 ? `, of it ${durationText(surgeMicros)} until ${countOf(surge, 'extra node')} are ready` : '';
  const extra = surge > 0 ? `, ${countOf(surge, 'extra node')} first` : '';
  const peak =
    pendingPeak === 0
      ? 'no pod waited for a node'
      : `at most ${countOf(pendingPeak, 'pod')} waited for a node at once, ${durationText(Math.max(0, pendingPeakMicros))} in`;
  return [
    bold(`${scenario.name}: draining ${countOf(nodes.length, 'node')}, ${parallel} at a time${extra}`),
    dim(`  at ${at.time} (${durationText(at.offsetMicros)})`),
    `  ${took}${waits}; ${countText(drained)} of ${countText(nodes.length)} drained, ${countOf(evicted, 'pod')} evicted`,
    `  ${peak}`,
  ];
}

function capacityLines({ capacity }: DrainAnswer, { bold }: Palette, columns: number): string[] {
  const { pods, milliCpu, memoryBytes, unplaced, tied, nodes } = capacity;
  const lines = [`${countOf(pods, 'pod')} need another place: ${coresOf(milliCpu)}, ${bytesText(memoryBytes)}`];
  if (unplaced.length === 0) lines.push('the other nodes have room for all of them');
  else lines.push(`the other nodes have no room for ${podsText(unplaced)}`);
  if (tied.length > 0) lines.push(`no new node helps ${podsText(tied)}`);
  if (nodes !== null) {
    const bound =
      nodes.atLeast > 0 && nodes.atLeast < nodes.count ? `, at least ${countText(nodes.atLeast)} by amounts alone` : '';
    lines.push(`missing, in a dry run: ${nodes.text}${bound}`);
  }
  return [bold('CAPACITY'), ...indented(lines, columns)];
}

function heldUpLines({ heldUp }: Rehearsal, { bold }: Palette, columns: number): string[] {
  if (heldUp.length === 0) return [];
  const lines = heldUp.flatMap((one) => [heldUpText(one), `  ${unblockText(one)}`]);
  return [bold('BUDGETS THAT HELD IT UP'), ...indented(lines, columns)];
}

function heldUpText({ budget, refused, fromMicros, toMicros, cause, pods }: HeldUp): string {
  const span = `for ${durationText(toMicros - fromMicros)} from ${durationText(fromMicros)} on`;
  return `${budget}: ${countOf(refused, 'refusal')} ${span}, of ${countOf(pods.length, 'pod')}: ${cause}`;
}

function unblockText({ forever, remedies }: HeldUp): string {
  if (!forever) return 'lets go as pods that were evicted are ready elsewhere';
  const changes = remedies.map(({ text }) => text).join(', or ');
  return changes === '' ? 'would refuse for ever' : `would refuse for ever; what lets it go: ${changes}`;
}

function nodeLines({ nodes }: Rehearsal, { bold }: Palette, wide: boolean): string[] {
  const shown = wide ? nodes : nodes.slice(0, nodesMax);
  const time = (micros: number | null): string => (micros === null ? '-' : durationText(micros));
  const rows = shown.map(({ node, fromMicros, toMicros, drained }) => {
    const took = fromMicros === null || toMicros === null ? null : toMicros - fromMicros;
    return [
      node,
      time(fromMicros),
      time(took),
      drained ? 'drained' : fromMicros === null ? 'not begun' : 'not drained',
    ];
  });
  const lines = tableLines(['NODE', 'BEGUN AFTER', 'TOOK', ''], rows, [1, 2]);
  const more = nodes.length - shown.length;
  return [bold(lines[0]!), ...lines.slice(1), ...(more > 0 ? [`and ${countOf(more, 'more node')}: -o wide`] : [])];
}

function endLines({ errors, workloads, pendingWorkloads, pending }: Rehearsal, { bold }: Palette, columns: number) {
  const names = workloadNames(workloads.map(({ workload }) => workload));
  const out = workloads.filter(({ outMicros }) => outMicros > 0);
  const lines = [
    ...out.slice(0, workloadsMax).map(({ workload, outMicros, before }) => {
      return `${names.get(workload)!}: no serving pod of ${countText(before)} for ${durationText(outMicros)}`;
    }),
    ...(pendingWorkloads.length > 0 ? [`waiting at the end: ${podsText(pendingWorkloads)}`] : []),
    ...pending.map(({ message, pods }) => `  ${countText(pods)}: ${message}`),
    ...errors.map((error) => `error: ${error}`),
  ];
  return lines.length === 0 ? [] : [bold('WHAT COMES OF IT'), ...indented(lines, columns)];
}

function triedLines({ tried, rehearsal }: DrainAnswer, { bold, good, bad }: Palette): string[] {
  const isBest = (one: { parallel: number; surge: number }): boolean =>
    one.parallel === rehearsal.parallel && one.surge === rehearsal.surge;
  const rows = tried.map((one) => [
    String(one.parallel),
    String(one.surge),
    one.tookMicros === null ? '-' : durationText(one.tookMicros),
    one.safe ? (isBest(one) ? 'the fastest safe one' : 'safe') : one.why,
  ]);
  const lines = tableLines(['PARALLEL', 'SURGE', 'TOOK', ''], rows, [0, 1, 2]);
  const any = tried.some(({ safe }) => safe);
  const verdict = any
    ? good(`fastest safe setting of ${tried.length}: --parallel ${rehearsal.parallel} --surge ${rehearsal.surge}`)
    : bad(`none of ${tried.length} settings is safe`);
  return [verdict, bold(lines[0]!), ...lines.slice(1)];
}

function indented(lines: readonly string[], columns: number): string[] {
  return lines.flatMap((line) => {
    const inset = line.startsWith('  ') ? 4 : 2;
    return wrapText(line.trim(), columns - inset - 2).map(
      (part, at) => ' '.repeat(at === 0 ? inset : inset + 2) + part,
    );
  });
}

function repeatText(input: readonly string[], options: DrainOptions): string {
  const { nodes, at, parallel, surge, fastest, timeout, force, plugin = [] } = options;
  const words = ['headroom', 'drain', ...input, '--nodes', quote(nodes)];
  if (at !== undefined) words.push('--at', quote(at));
  if (parallel !== 1) words.push('--parallel', String(parallel));
  if (surge !== 0) words.push('--surge', String(surge));
  if (fastest) words.push('--fastest');
  if (timeout !== undefined) words.push('--timeout', quote(timeout));
  if (options.for !== '24h') words.push('--for', quote(options.for));
  if (force) words.push('--force');
  for (const each of plugin) words.push('--plugin', quote(each));
  return words.join(' ');
}
