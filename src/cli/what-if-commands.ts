/** The commands that ask what would happen: survive, drain, check. */
import { type Command, InvalidArgumentError } from 'commander';
import { append, atText, examples, inputText, output, withInput } from './first-commands.ts';
import type { SurviveOptions } from './survive.ts';

/** Registers them; each one's code is loaded when it is called. */
export function addWhatIfCommands(program: Command, readSeed: (text: string) => number): void {
  addSurvive(program, readSeed);
}

function addSurvive(program: Command, readSeed: (text: string) => number): void {
  withInput(program.command('survive'), readSeed)
    .summary('lose every node and every zone in turn, and say what goes down')
    .description(
      'Lets every single node and every zone fall silent, each in a fork of the run of its own, with the scenario’s ' +
        'load: what is out and for how long, what is short, what stays pending and why. A pod on a lost node counts as ' +
        'down at once, not when the control plane notices.',
    )
    .argument('[scenario]', inputText)
    .option('--at <time>', `${atText} (default: when the pods on nodes request most CPU)`)
    .option('--for <duration>', 'how long each loss is played', '30m')
    .option('--pairs [nodes]', 'also every pair of a sample of so many nodes (default: 8)', sampleSize)
    .option('--plugin <path>', 'module with a scheduler plugin (repeatable)', append)
    .addOption(output(['table', 'wide', 'json', 'yaml']))
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      `\nVerdicts: holds (every workload had a serving pod at all times, and all are back at the end), out (one had none\n` +
        `for a while), short (something is not back at the end).\n${examples([
          'headroom survive scenario.yaml',
          'headroom survive scenario.yaml --at 19h --for 1h --pairs 12',
          'headroom survive snapshot.json -o json | jq \'.cases[] | select(.verdict != "holds") | .name\'',
        ])}`,
    )
    .action(async (scenario: string | undefined, options: SurviveOptions) => {
      await (await import('./survive.ts')).surviveCommand(scenario, options);
    });
}

function sampleSize(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 2 && value <= 1000) return value;
  throw new InvalidArgumentError('expected a whole number of nodes from 2 to 1000');
}
