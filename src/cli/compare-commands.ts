/** The commands about policies: policies, compare. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CompareOptions } from './compare.ts';
import { examples } from './first-commands.ts';
import type { PoliciesOptions } from './policies.ts';

/** Registers them; each one's code is loaded when it is called. */
export function addCompareCommands(program: Command, readSeed: (text: string) => number): void {
  addPolicies(program);
  addCompare(program, readSeed);
}

function addCompare(program: Command, readSeed: (text: string) => number): void {
  program
    .command('compare')
    .summary('say which of several policies is better, by how much, and whether that is luck')
    .description(
      'Plays a scenario under every policy with the same seeds and compares the runs seed by seed. A policy is a file ' +
        'with a partial scenario or a KubeSchedulerConfiguration, a bundled policy (headroom policies), as-is, or several ' +
        'of these separated by commas; the first one is the baseline. Intervals hold for all metrics together.',
    )
    .argument('<scenario>', 'scenario file')
    .option('--policy <name=what>', 'a policy, as packed=best-fit or b=overlay.yaml (two at least)', append)
    .option('--seeds <n>', 'seeds of each policy (default: 30; with --stop-at at most 1000)', seedCount)
    .option('--seed <n>', 'the first seed, instead of the scenario’s', readSeed)
    .option('--metric <name>', 'compare this number of the summary, as pods.pending (repeatable)', append)
    .option('--stop-at <metric=width>', 'play as many seeds as this half width takes, as cost.nodeHours=1%', append)
    .option('--until <time>', 'end every run there: a duration from the start (90m), or an instant')
    .option('--workers <n>', 'threads (default: one per processor); they do not change the result', wholeNumber)
    .option('--overlay <file>', 'lay a partial scenario over the scenario of all policies (repeatable)', append)
    .option('--set <path=value>', 'change a field for all policies, as fleet[0].count=5 (repeatable)', append)
    .option('--plugin <path>', 'module with a scheduler plugin (repeatable)', append)
    .option('--out <dir>', 'folder of compare.json and report.html (default: out/<name>-compare)')
    .option('--no-report', 'do not write report.html')
    .addOption(
      new Option('-o, --output <format>', 'form of the answer')
        .choices(['table', 'wide', 'json', 'yaml'])
        .default('table'),
    )
    .option('-q, --quiet', 'no progress and no warnings on standard error')
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      examples([
        'headroom compare scenario.yaml --policy now=as-is --policy packed=most-allocated',
        'headroom compare scenario.yaml --policy least-allocated --policy best-fit --policy nomad-binpack --seeds 60',
        'headroom compare scenario.yaml --policy a=as-is --policy b=hpa.yaml --stop-at followed.busyNodeHours=1%',
      ]),
    )
    .action(async (file: string, options: CompareOptions) =>
      (await import('./compare.ts')).compareCommand(file, options),
    );
}

function append(value: string, values: readonly string[] = []): string[] {
  return [...values, value];
}

function seedCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 2 && count <= 100_000) return count;
  throw new InvalidArgumentError('expected a whole number from 2 to 100000: one difference has no interval');
}

function wholeNumber(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= 1024) return count;
  throw new InvalidArgumentError('expected a whole number from 1 to 1024');
}

function addPolicies(program: Command): void {
  program
    .command('policies')
    .summary('list the bundled placement policies')
    .description(
      'Lists the placement policies that spec.scheduler takes by name: those of kube-scheduler, of other orchestrators ' +
        'and of the literature. Filters and preemption stay as they are.',
    )
    .addOption(
      new Option('-o, --output <format>', 'form of the answer')
        .choices(['table', 'wide', 'json', 'yaml', 'name'])
        .default('table'),
    )
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      examples(['headroom policies -o wide', 'headroom run scenario.yaml --set scheduler=best-fit']),
    )
    .action(async (options: PoliciesOptions) => (await import('./policies.ts')).policiesCommand(options));
}
