/** What most commands begin with: the scenario or snapshot that a question is about, its warnings, its instant. */

import { playUntil, readPeriod, readTime, standAtStart } from '../answers/play.ts';
import { type Diagnostic, DiagnosticError, formatDiagnostics } from '../api/diagnostic.ts';
import { type AssembleOptions, assemble, type Run } from '../scenario/assemble.ts';
import { openInput } from '../scenario/open.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { askKubectl, type KubectlAnswer, type KubectlOptions } from './kubectl.ts';
import { quote } from './process.ts';
import { announce, createProgress } from './progress.ts';

export interface InputOptions extends KubectlOptions {
  readonly overlay?: readonly string[];
  readonly set?: readonly string[];
  readonly seed?: number;
  readonly quiet?: boolean;
}

export interface Input {
  readonly scenario: Scenario;
  readonly isScenario: boolean;
  /** The words that name it on a command line. */
  readonly words: readonly string[];
}

/** Is the input asked of kubectl, so that no argument names it? */
export function asksKubectl({ kubeconfig, context }: KubectlOptions): boolean {
  return kubeconfig !== undefined || context !== undefined;
}

/** Opens files, `-`, or what kubectl says; prints warnings. Throws a DiagnosticError or a KubectlError. */
export async function openFor(paths: readonly string[], options: InputOptions): Promise<Input> {
  const { overlay, set, seed, quiet, kubeconfig, context } = options;
  const answer = asksKubectl(options) ? askFor(options) : null;
  if (answer !== null && answer.warnings !== '' && !quiet) process.stderr.write(`kubectl: ${answer.warnings}\n`);
  try {
    const read = announce(`reading ${paths.join(', ')}`, quiet ?? false);
    const opened = await openInput(answer === null ? paths : [answer.path], { overlay, set, seed });
    read();
    if (opened.scenario === null) throw new DiagnosticError(opened.diagnostics);
    warn(opened.scenario.warnings, quiet ?? false);
    const words = answer === null ? paths.map(quote) : [];
    if (kubeconfig !== undefined) words.push('--kubeconfig', quote(kubeconfig));
    if (context !== undefined) words.push('--context', quote(context));
    for (const each of overlay ?? []) words.push('--overlay', quote(each));
    for (const each of set ?? []) words.push('--set', quote(each));
    if (seed !== undefined) words.push('--seed', String(seed));
    return { scenario: opened.scenario, isScenario: opened.isScenario, words };
  } finally {
    answer?.remove();
  }
}

function askFor(options: InputOptions): KubectlAnswer {
  const answered = announce('asking kubectl', options.quiet ?? false);
  try {
    return askKubectl(options);
  } finally {
    answered();
  }
}

/** Prints warnings on standard error. */
export function warn(warnings: readonly Diagnostic[], quiet: boolean): void {
  if (!quiet && warnings.length > 0) process.stderr.write(`${formatDiagnostics(warnings)}\n`);
}

/** Wrong input on the command line: exit code 2. */
export function usageError(where: string, message: string, hint?: string): DiagnosticError {
  const error: Diagnostic = { severity: 'error', file: where, line: 0, column: 0, path: '', message };
  return new DiagnosticError([hint === undefined ? error : { ...error, hint }]);
}

/** A duration of an option, more than nothing. */
export function durationOption(option: string, text: string): number {
  const micros = readPeriod(text);
  if (micros !== undefined) return micros;
  throw usageError(`${option} ${text}`, 'expected a duration, as 90s, 30m or 2h');
}

export interface PlayOptions {
  readonly at?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly assemble?: AssembleOptions | undefined;
  /** Called before time starts. */
  readonly attach?: ((run: Run) => void) | undefined;
  /** A snapshot is looked at as it stands unless --at is given; false: it is played for its hour. */
  readonly snapshotStands: boolean;
}

/** A run of the input that stands at `--at`, at the end of the scenario, or at the snapshot itself. */
export function playInput({ scenario, isScenario }: Input, options: PlayOptions): Run {
  const { at, quiet = false, snapshotStands } = options;
  const until = at === undefined ? scenario.durationMicros : readTime(at, scenario.startsAtMicros);
  if (until === undefined) {
    const message = 'expected a duration from the start (90m), or an instant after it (2026-11-27T12:00:00Z)';
    throw usageError(`--at ${at}`, message);
  }
  const run = assemble(scenario, options.assemble);
  options.attach?.(run);
  if (at === undefined && !isScenario && snapshotStands) {
    standAtStart(run);
    return run;
  }
  const progress = createProgress(`playing ${scenario.name}`, quiet);
  try {
    playUntil(run, until, progress.part);
  } finally {
    progress.end();
  }
  return run;
}
