/** `headroom run SCENARIO`: plays it, writes the outputs, prints the summary. */
import { join } from 'node:path';
import { gateInstants, withGates } from '../answers/gates.ts';
import { playUntil } from '../answers/play.ts';
import { timelineMarks } from '../answers/timeline-marks.ts';
import { DiagnosticError, formatDiagnostics } from '../api/diagnostic.ts';
import { csvOf } from '../report/csv.ts';
import { podsTable, seriesTable } from '../report/data-tables.ts';
import { fingerprintText } from '../report/fingerprint.ts';
import { createEventLog } from '../report/html/event-log.ts';
import { parquetOf } from '../report/parquet.ts';
import { type OutputFormat, renderSummary } from '../report/render.ts';
import type { RunSeries } from '../report/series.ts';
import type { RunSummary } from '../report/summary.ts';
import { type AssembleOptions, assemble, type Run } from '../scenario/assemble.ts';
import { type LoadedScenario, loadScenario, readUntil } from '../scenario/load.ts';
import { loadPlugins } from '../scenario/plugins.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type GateOptions, tellGates } from './gates.ts';
import { giveBack } from './give-back.ts';
import { paletteFor, textColumns } from './palette.ts';
import { createOutputFolder, interruptible, type OutputFolder, onInterrupt, quote } from './process.ts';
import { createProgress, type ProgressLine } from './progress.ts';

export interface RunOptions extends GateOptions {
  readonly overlay?: readonly string[];
  readonly set?: readonly string[];
  readonly plugin?: readonly string[];
  readonly output: OutputFormat;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly seed?: number;
  readonly until?: string;
  readonly out?: string;
  /** False: no report.html. */
  readonly report: boolean;
  readonly csv?: boolean;
}

/** Throws a DiagnosticError for wrong input, an InvariantError for a defect. */
export async function runCommand(file: string, options: RunOptions): Promise<void> {
  const scenario = usable(await loadScenario(file, options));
  const until = options.until === undefined ? scenario.durationMicros : readUntil(options.until, scenario);
  const plugins = await loadPlugins(options.plugin ?? []);
  if (!options.quiet && scenario.warnings.length > 0) {
    process.stderr.write(`${formatDiagnostics(scenario.warnings)}\n`);
  }
  // A signal may come before the first slice is played: it must find somebody who removes the files.
  const ignore = onInterrupt(() => {});
  const folder = createOutputFolder(options.out ?? join('out', `${scenario.name}-${scenario.seed}`));
  try {
    const log = options.report ? createEventLog() : undefined;
    const byteSink = folder.stream('events.ndjson');
    const how = { until, repeat: repeatText(file, scenario, options), quiet: options.quiet ?? false };
    const played = await playAll(scenario, { byteSink, onEvent: log?.add, plugins }, how);
    const { series } = played;
    giveBack();
    const summary = withGates(scenario, played.summary, played.instants, { plugins });
    folder.write('summary.json', renderSummary(summary, 'json', paletteFor(false)));
    writeTables(folder, series, options.csv ?? false);
    folder.write('fingerprint', fingerprintText(summary.fingerprint));
    if (log !== undefined) {
      const { runReport } = await import('../report/html/run-report.ts');
      folder.write('report.html', runReport(summary, series, log, timelineMarks(scenario, until)));
    }
    folder.finish();
    process.stdout.write(renderSummary(summary, options.output, paletteFor(options.color), textColumns()));
    tellGates(summary, options);
  } catch (error) {
    folder.abandon();
    throw error;
  } finally {
    ignore();
  }
}

/** What is left of a run, whose own state is not kept while files are made of it. */
interface PlayedRun {
  readonly summary: RunSummary;
  readonly series: RunSeries;
  /** Summaries at the instants that gates ask about. */
  readonly instants: ReadonlyMap<number, RunSummary>;
}

async function playAll(
  scenario: Scenario,
  options: AssembleOptions,
  { until, repeat, quiet }: { readonly until: number; readonly repeat: string; readonly quiet: boolean },
): Promise<PlayedRun> {
  const run = assemble(scenario, { ...options, seriesHorizonMicros: until });
  const progress = createProgress(`playing ${scenario.name}`, quiet);
  const instants = new Map<number, RunSummary>();
  try {
    for (const instant of gateInstants(scenario.gates ?? [], until)) {
      await play(run, instant, until, progress);
      instants.set(instant, run.summary(''));
    }
    await play(run, until, until, progress);
  } finally {
    progress.end();
  }
  return { summary: run.summary(repeat), series: run.series!.series(), instants };
}

function writeTables(folder: OutputFolder, series: RunSeries, csv: boolean): void {
  for (const table of [seriesTable(series), podsTable(series)]) {
    folder.write(`${table.name}.parquet`, parquetOf(table));
    if (csv) folder.write(`${table.name}.csv`, csvOf(table));
  }
}

/** The scenario; its errors, thrown together, where there are any. */
function usable({ scenario, diagnostics }: LoadedScenario): Scenario {
  if (scenario === null) throw new DiagnosticError(diagnostics);
  return scenario;
}

/** Slices take about so long, so that Ctrl-C is heard. */
const sliceMillis = 50;
const firstSliceMicros = 1_000_000;

/** Plays up to `until`, a part of the way to `end`. */
async function play(run: Run, until: number, end: number, progress: ProgressLine): Promise<void> {
  let sliceMicros = firstSliceMicros;
  await interruptible(() => {
    const begun = performance.now();
    playUntil(run, Math.min(until, run.sim.now + sliceMicros));
    const tookMillis = performance.now() - begun;
    if (tookMillis < sliceMillis / 2) sliceMicros *= 2;
    else if (tookMillis > sliceMillis * 2) sliceMicros = Math.max(1, Math.floor(sliceMicros / 2));
    progress.part(end === 0 ? 1 : run.sim.now / end);
    return run.sim.now < until;
  });
}

/** What to type for the same run: everything that changes its result, nothing that does not. */
function repeatText(file: string, scenario: Scenario, options: RunOptions): string {
  const words = ['headroom', 'run', quote(file), '--seed', String(scenario.seed)];
  for (const overlay of options.overlay ?? []) words.push('--overlay', quote(overlay));
  for (const set of options.set ?? []) words.push('--set', quote(set));
  for (const plugin of options.plugin ?? []) words.push('--plugin', quote(plugin));
  if (options.until !== undefined) words.push('--until', quote(options.until));
  return words.join(' ');
}
