#!/usr/bin/env node
import { readFileSync } from 'node:fs';
/**
 * The command line. One file per command, loaded when it is called, so that help is quick. Exit codes: 0 done; 1 the tool
 * failed; 2 the input is wrong; 70 an internal invariant broke; 99 a gate of the scenario does not hold.
 */
import { Command, CommanderError, Option } from 'commander';
import { addBacktestCommand } from './backtest-command.ts';
import { addCompareCommands } from './compare-commands.ts';
import { addFirstCommands, examples } from './first-commands.ts';
import { exitCodes, failWith, survivePipes } from './process.ts';
import type { RunOptions } from './run.ts';
import type { ValidateOptions } from './validate.ts';
import { addWhatIfCommands } from './what-if-commands.ts';

/** Commands of the plan that this version does not have. */
const laterCommands: readonly string[] = ['plan', 'serve', 'sweep'];

survivePipes();
await main(process.argv);

async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('headroom')
    .description("A capacity planner's time machine for Kubernetes: plays a cluster forward in simulated time.")
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(headroom --help lists the commands)')
    .configureHelp({ sortSubcommands: true })
    .exitOverride();
  addRun(program);
  addValidate(program);
  addFirstCommands(program, readSeed);
  addCompareCommands(program, readSeed);
  addWhatIfCommands(program, readSeed);
  addBacktestCommand(program);
  program.addHelpText(
    'after',
    '\nStart with: headroom demo\n\n' +
      'Exit codes: 0 done, 1 the tool failed, 2 the input is wrong, 70 a defect,\n99 a gate does not hold.',
  );
  const wanted = argv[2];
  if (wanted !== undefined && laterCommands.includes(wanted)) {
    process.stderr.write(`headroom: the command "${wanted}" is not part of this version yet\n`);
    process.exitCode = exitCodes.wrongInput;
    return;
  }
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) failWith(error, argv);
    else if (error.exitCode !== 0) process.exitCode = exitCodes.wrongInput;
  }
}

function addRun(program: Command): void {
  common(program.command('run'))
    .summary('play a scenario forward and say what becomes of it')
    .description(
      'Plays a scenario forward in simulated time. Writes summary.json, report.html, events.ndjson, series.parquet, ' +
        'pods.parquet and fingerprint to DIR.',
    )
    .argument('<scenario>', 'scenario file; - reads standard input')
    .option('--seed <n>', 'seed of all random draws, instead of the scenario’s', readSeed)
    .option('--until <time>', 'end there: a duration from the start (90m), or an instant (2026-11-27T12:00:00Z)')
    .addOption(
      new Option('-o, --output <format>', 'form of the summary')
        .choices(['table', 'wide', 'json', 'yaml'])
        .default('table'),
    )
    .option('--out <dir>', 'folder of the outputs (default: out/<name>-<seed>)')
    .option('--no-report', 'do not write report.html')
    .option('--junit <file>', 'write what became of the gates as JUnit XML')
    .option('--markdown <file>', 'write it as Markdown; under GitHub Actions it joins the summary of the step')
    .option('--csv', 'write the tables as series.csv and pods.csv too')
    .option('--plugin <path>', 'module with a scheduler plugin: exports name and create (repeatable)', append)
    .option('-q, --quiet', 'no progress and no warnings on standard error')
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      examples([
        'headroom run scenario.yaml',
        'headroom run scenario.yaml --until 2h --set fleet[0].count=9 -o json | jq .pods',
      ]),
    )
    .action(async (file: string, options: RunOptions) => {
      const { runCommand } = await import('./run.ts');
      await runCommand(file, options);
    });
}

function addValidate(program: Command): void {
  common(program.command('validate'))
    .summary('check a scenario and all it names, without running it')
    .argument('<scenario...>', 'scenario files; - reads standard input')
    .option('-q, --quiet', 'no warnings, nothing on success')
    .addHelpText(
      'after',
      examples(['headroom validate scenario.yaml', 'headroom validate -q scenarios/*/scenario.yaml']),
    )
    .action(async (files: string[], options: ValidateOptions) => {
      const { validateCommand } = await import('./validate.ts');
      await validateCommand(files, options);
    });
}

function common(command: Command): Command {
  return command
    .option('--overlay <file>', 'lay a partial scenario over the scenario (repeatable; before --set)', append)
    .option('--set <path=value>', 'change a field of the scenario, as fleet[0].count=5 (repeatable)', append);
}

function append(value: string, values: readonly string[] = []): string[] {
  return [...values, value];
}

function readSeed(text: string): number {
  const seed = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(seed)) return seed;
  throw new CommanderError(exitCodes.wrongInput, 'headroom.seed', wrongSeed(text));
}

function wrongSeed(text: string): string {
  const message = `--seed: expected a whole number up to ${Number.MAX_SAFE_INTEGER}, got "${text}"`;
  process.stderr.write(`${message}\n`);
  return message;
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  const beside = new URL('../../package.json', import.meta.url);
  for (const url of [file, beside]) {
    try {
      return (JSON.parse(readFileSync(url, 'utf8')) as { version: string }).version;
    } catch {
      // The bundle stands one folder below package.json, the source two.
    }
  }
  return 'unknown';
}
