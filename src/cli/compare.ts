/** `headroom compare SCENARIO --policy a=… --policy b=…`: which is better, by how much, and whether that is luck. */
import { dirname, join, relative, resolve } from 'node:path';
import { type Metric, metricsFor, unknownMetric } from '../answers/compare/metrics.ts';
import { factsAtStart } from '../answers/compare/play.ts';
import { answerCompare } from '../answers/compare/report.ts';
import { pilotSeeds, reachesTargets, readTarget, seedsNeeded } from '../answers/compare/stopping.ts';
import { type Diagnostic, DiagnosticError } from '../api/diagnostic.ts';
import { compareText } from '../report/compare-text.ts';
import type { CompareReport, StoppingReport, StoppingTarget } from '../report/compare-types.ts';
import { dataText } from '../report/data.ts';
import { loadScenario, readUntil } from '../scenario/load.ts';
import { loadPlugins } from '../scenario/plugins.ts';
import { type PolicyChanges, readPolicy } from '../scenario/policies.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { WorkerAnswer, WorkerPolicy, WorkerTask } from './compare-worker.ts';
import { usageError, warn } from './input.ts';
import { paletteFor, screenColumns } from './palette.ts';
import { createOutputFolder, quote } from './process.ts';
import { createProgress } from './progress.ts';
import { openWorkers, usualThreads, WorkerLostError, type WorkerPool } from './worker-pool.ts';

export interface CompareOptions {
  readonly policy?: readonly string[];
  readonly seeds?: number;
  readonly seed?: number;
  readonly metric?: readonly string[];
  readonly stopAt?: readonly string[];
  readonly until?: string;
  readonly workers?: number;
  readonly overlay?: readonly string[];
  readonly set?: readonly string[];
  readonly plugin?: readonly string[];
  readonly out?: string;
  /** False: no report.html. */
  readonly report: boolean;
  readonly output: 'table' | 'wide' | 'json' | 'yaml';
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** Without --seeds: as many as the coverage of the intervals was measured with; with --stop-at, the most. */
const usualSeeds = 30;
const mostSeeds = 1000;
const confidence = 0.95;

/** A policy that was read. */
interface Contender {
  readonly name: string;
  readonly from: string;
  readonly changes: PolicyChanges;
  readonly scenario: Scenario;
  readonly worker: WorkerPolicy;
}

/** Throws a DiagnosticError for wrong input, and the error of the first run that failed. */
export async function compareCommand(file: string, options: CompareOptions): Promise<void> {
  if (file === '-') throw usageError('headroom compare -', 'every worker reads the scenario anew: give a file');
  const contenders = await readContenders(file, options);
  const { metrics, targets } = await readMetrics(contenders, options);
  const first = options.seed ?? contenders[0]!.scenario.seed;
  const workers = openWorkers('compare-worker', 'playTask', options.workers ?? usualThreads());
  const folder = createOutputFolder(options.out ?? join('out', `${contenders[0]!.scenario.name}-compare`));
  try {
    const played = await playSeeds(workers, contenders, metrics, targets, first, options);
    const report: CompareReport = {
      apiVersion: 'headroom/v1',
      kind: 'CompareReport',
      scenario: { name: contenders[0]!.scenario.name, description: contenders[0]!.scenario.description },
      simulatedMicros: contenders[0]!.worker.untilMicros,
      ...played,
      repeat: repeatText(file, first, options),
    };
    folder.write('compare.json', dataText(report, 'json'));
    if (options.report) {
      const { compareReport } = await import('../report/html/compare-report.ts');
      folder.write('report.html', compareReport(report));
    }
    folder.finish();
    process.stdout.write(render(report, options));
  } catch (error) {
    folder.abandon();
    throw error;
  } finally {
    await workers.close();
  }
}

function render(report: CompareReport, { output, color }: CompareOptions): string {
  if (output === 'json' || output === 'yaml') return dataText(report, output);
  return compareText(report, { wide: output === 'wide', palette: paletteFor(color), columns: screenColumns() });
}

/** Reads every policy's scenario; all that is wrong with any of them is told together. */
async function readContenders(file: string, options: CompareOptions): Promise<Contender[]> {
  const given = options.policy ?? [];
  if (given.length < 2) {
    const hint = 'as --policy now=as-is --policy packed=most-allocated; headroom policies lists the bundled ones';
    throw usageError('headroom compare', `expected two policies at least, got ${given.length}`, hint);
  }
  const found: Diagnostic[] = [];
  const contenders: Contender[] = [];
  for (const text of given) {
    try {
      const contender = await readContender(file, text, options);
      if (contenders.some(({ name }) => name === contender.name)) {
        throw usageError(`--policy ${text}`, `there is a policy "${contender.name}" already: give it a name, as b=…`);
      }
      warn(contenders.length === 0 ? contender.scenario.warnings : [], options.quiet ?? false);
      contenders.push(contender);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      found.push(...error.diagnostics.filter((each) => !found.some((other) => isSame(each, other))));
    }
  }
  if (found.length > 0) throw new DiagnosticError(found);
  return contenders;
}

async function readContender(file: string, text: string, options: CompareOptions): Promise<Contender> {
  const at = text.indexOf('=');
  const from = at < 0 ? text : text.slice(at + 1);
  const name = at < 0 ? from : text.slice(0, at);
  if (name === '' || from === '') {
    throw usageError(`--policy ${text}`, 'expected NAME=FILE, NAME=POLICY or POLICY', 'as --policy packed=best-fit');
  }
  const changes = readPolicy(from, `--policy ${text}`, (path) => relative(dirname(resolve(file)), resolve(path)));
  const overlay = [...(options.overlay ?? []), ...changes.overlay];
  const set = [...(options.set ?? []), ...changes.set];
  const { scenario, diagnostics } = await loadScenario(file, { overlay, set, seed: options.seed });
  if (scenario === null) throw new DiagnosticError(diagnostics);
  const untilMicros = options.until === undefined ? scenario.durationMicros : readUntil(options.until, scenario);
  return { name, from, changes, scenario, worker: { file, overlay, set, plugins: options.plugin ?? [], untilMicros } };
}

interface Questions {
  readonly metrics: readonly Metric[];
  readonly targets: readonly StoppingTarget[];
}

/** Metrics are those of every contender's summary; a scheduler that would not start says so here. */
async function readMetrics(contenders: readonly Contender[], options: CompareOptions): Promise<Questions> {
  const plugins = await loadPlugins(options.plugin ?? []);
  const targets = (options.stopAt ?? []).map((text) => {
    const target = readTarget(text);
    if (target !== null) return target;
    const message = 'expected METRIC=WIDTH, as cost.nodeHours=1%, pods.pending=0.5 or followed.waitedMicros=30s';
    throw usageError(`--stop-at ${text}`, message);
  });
  const metrics = metricsFor(contenders[0]!.scenario, options.metric);
  const seen = new Set<string>();
  for (const { name } of metrics) {
    if (seen.has(name)) throw usageError(`--metric ${name}`, 'was given before');
    seen.add(name);
  }
  for (const { scenario } of contenders) {
    const facts = factsAtStart(scenario, plugins);
    for (const { name } of metrics) {
      const hint = unknownMetric(facts, name);
      if (hint !== null) throw usageError(`--metric ${name}`, `no number of the summary is called "${name}"`, hint);
    }
  }
  for (const { metric } of targets) {
    if (seen.has(metric)) continue;
    const hint = `compared are ${[...seen].join(', ')}`;
    throw usageError(`--stop-at ${metric}`, `"${metric}" is not among the metrics that are compared`, hint);
  }
  return { metrics, targets };
}

type Played = Pick<CompareReport, 'policies' | 'seeds' | 'metrics' | 'pairs' | 'method' | 'stopping'>;

async function playSeeds(
  workers: WorkerPool,
  contenders: readonly Contender[],
  metrics: readonly Metric[],
  targets: readonly StoppingTarget[],
  first: number,
  options: CompareOptions,
): Promise<Played> {
  const policies = contenders.map(({ name, from, changes: { description } }) => ({ name, from, description }));
  const answer = async (from: number, count: number) => {
    const seeds = Array.from({ length: count }, (_, at) => from + at);
    const values = await playAll(workers, contenders, metrics, seeds, options);
    return answerCompare({ policies, metrics, seeds, values, confidence });
  };
  if (targets.length === 0) return { ...(await answer(first, options.seeds ?? usualSeeds)), stopping: null };
  const pilot = await answer(first, pilotSeeds);
  const needed = seedsNeeded(pilot.pairs, targets);
  const played = await answer(first + pilotSeeds, Math.min(needed, options.seeds ?? mostSeeds));
  const stopping: StoppingReport = {
    targets,
    pilot: pilot.seeds,
    needed: Number.isFinite(needed) ? needed : null,
    reached: reachesTargets(played.pairs, targets),
  };
  return { ...played, stopping };
}

/** By policy, seed and metric. */
async function playAll(
  workers: WorkerPool,
  contenders: readonly Contender[],
  metrics: readonly Metric[],
  seeds: readonly number[],
  options: CompareOptions,
): Promise<number[][][]> {
  const names = metrics.map(({ name }) => name);
  const tasks = contenders.flatMap(({ worker }, index) =>
    seeds.map((seed): WorkerTask => ({ policy: worker, index, seed, metrics: names })),
  );
  const progress = createProgress(`playing ${tasks.length} runs`, options.quiet ?? false);
  try {
    const answers = await workers.run<WorkerTask, WorkerAnswer>(tasks, {
      done: (count) => progress.part(count / tasks.length),
      failureOf: (task, found) => failureOf(task, found, contenders),
      lost: ({ index, seed, policy }, error) =>
        new WorkerLostError(
          `policy ${contenders[index]!.name}, seed ${seed}: the worker was lost: ${error.message}\n` +
            `repeat: ${runText(policy, seed)}`,
        ),
    });
    const rows = answers.map((found) => [...(found as { readonly values: readonly number[] }).values]);
    return contenders.map((_, at) => rows.slice(at * seeds.length, (at + 1) * seeds.length));
  } finally {
    progress.end();
  }
}

/** A run that failed, as an error with the command that repeats it alone. */
function failureOf(
  { index, seed, policy, metrics }: WorkerTask,
  answer: WorkerAnswer,
  contenders: readonly Contender[],
): Error | null {
  const where = `policy ${contenders[index]!.name}, seed ${seed}`;
  if ('failed' in answer) {
    const { name, message, stack, position } = answer.failed;
    const said = name === 'Error' ? message : `${name}: ${message}`;
    return Object.assign(new Error(`${where}: ${said}`), { stack, position, repeat: runText(policy, seed) });
  }
  const missing = answer.values.findIndex((value) => Number.isNaN(value));
  if (missing < 0) return null;
  return usageError(`--metric ${metrics[missing]}`, `${where}: the summary has no such number at the end of the run`);
}

/** What to type for one run alone. */
function runText({ file, overlay, set, plugins }: WorkerPolicy, seed: number): string {
  const words = ['headroom', 'run', quote(file), '--seed', String(seed)];
  for (const each of overlay) words.push('--overlay', quote(each));
  for (const each of set) words.push('--set', quote(each));
  for (const each of plugins) words.push('--plugin', quote(each));
  return words.join(' ');
}

/** What to type for the same comparison: everything that changes its result, nothing that does not. */
function repeatText(file: string, first: number, options: CompareOptions): string {
  const words = ['headroom', 'compare', quote(file)];
  for (const each of options.policy ?? []) words.push('--policy', quote(each));
  words.push('--seed', String(first));
  if (options.seeds !== undefined || options.stopAt === undefined)
    words.push('--seeds', String(options.seeds ?? usualSeeds));
  for (const each of options.stopAt ?? []) words.push('--stop-at', quote(each));
  for (const each of options.metric ?? []) words.push('--metric', quote(each));
  if (options.until !== undefined) words.push('--until', quote(options.until));
  for (const each of options.overlay ?? []) words.push('--overlay', quote(each));
  for (const each of options.set ?? []) words.push('--set', quote(each));
  for (const each of options.plugin ?? []) words.push('--plugin', quote(each));
  return words.join(' ');
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column && a.message === b.message;
}
