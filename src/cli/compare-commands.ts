/** The commands about policies: policies, compare. */
import { type Command, Option } from 'commander';
import { examples } from './first-commands.ts';
import type { PoliciesOptions } from './policies.ts';

/** Registers them; each one's code is loaded when it is called. */
export function addCompareCommands(program: Command): void {
  addPolicies(program);
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
