/** The commands that ask what would happen: survive, drain, check. */
import { type Command, InvalidArgumentError } from 'commander';
import type { CheckOptions } from './check.ts';
import type { DrainOptions } from './drain.ts';
import { append, atText, examples, inputText, output, withInput, withKubectl } from './first-commands.ts';
import type { OvercommitCliOptions } from './overcommit.ts';
import type { SurviveOptions } from './survive.ts';

/** Registers them; each one's code is loaded when it is called. */
export function addWhatIfCommands(program: Command, readSeed: (text: string) => number): void {
  addCheck(program, readSeed);
  addSurvive(program, readSeed);
  addDrain(program, readSeed);
  addOvercommit(program, readSeed);
}

function addDrain(program: Command, readSeed: (text: string) => number): void {
  withInput(program.command('drain'), readSeed)
    .summary('rehearse the drain of nodes: how long, and what holds it up')
    .description(
      'Drains nodes as kubectl drain does, in a fork of the run with the scenario’s load: in what order and how long, ' +
        'which budgets hold it up and what would let it go on, how many pods wait, what has to be free elsewhere.',
    )
    .argument('[scenario]', inputText)
    .requiredOption('--nodes <selector>', 'names by commas, pool=NAME, zone=NAME, or labels as kubectl -l takes them')
    .option('--at <time>', `${atText} (default: the middle of a scenario, a snapshot when it has settled)`)
    .option('--parallel <n>', 'nodes that are drained at the same time', countFrom(1), 1)
    .option('--surge <n>', 'nodes that join first, like those that are drained', countFrom(0), 0)
    .option('--fastest', 'search the fastest safe setting of --parallel and --surge')
    .option('--timeout <duration>', 'give a node up after this time, as kubectl drain --timeout')
    .option('--force', 'also evict pods without an owner, as kubectl drain --force')
    .option('--for <duration>', 'watch a drain no longer than this', '24h')
    .option('--plugin <path>', 'module with a scheduler plugin (repeatable)', append)
    .addOption(output(['table', 'wide', 'json', 'yaml']))
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      `\nPods of DaemonSets stay, emptyDir volumes are given up (--ignore-daemonsets --delete-emptydir-data).\n` +
        `Safe: every node is drained, nothing waits at the end, and no workload is without a serving pod that need not be.\n` +
        examples([
          'headroom drain scenario.yaml --nodes pool=general --at 12h --parallel 2 --surge 1',
          'headroom drain scenario.yaml --nodes zone=b --fastest',
          "headroom drain snapshot.json --nodes n1,n2 -o json | jq '.rehearsal.heldUp'",
        ]),
    )
    .action(async (scenario: string | undefined, options: DrainOptions) => {
      await (await import('./drain.ts')).drainCommand(scenario, options);
    });
}

function countFrom(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= 10_000) return value;
    throw new InvalidArgumentError(`expected a whole number from ${least} to 10000`);
  };
}

function addOvercommit(program: Command, readSeed: (text: string) => number): void {
  withInput(program.command('overcommit'), readSeed)
    .summary('play a scenario with its requests cut, and say who pays for it')
    .description(
      'Plays the scenario with the requests of its manifests times each factor; limits and what pods do stay. For each ' +
        'factor: nodes that held pods, their cost, CPU time that limits and full nodes kept from pods, OOM kills, ' +
        'evictions, pods pending at the end.',
    )
    .argument('[scenario]', inputText)
    .option('--factors <range>', 'factors: 0.5..1.2 (steps of 0.1), 0.5..1.2:0.05, or 0.5,0.8,1', '0.5..1.2')
    .option('--plugin <path>', 'module with a scheduler plugin (repeatable)', append)
    .addOption(output(['table', 'wide', 'csv', 'json', 'yaml']))
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      examples([
        'headroom overcommit scenario.yaml --factors 0.5..1.2',
        'headroom overcommit scenario.yaml --factors 0.6,0.8,1 -o csv > risk.csv',
      ]),
    )
    .action(async (scenario: string | undefined, options: OvercommitCliOptions) => {
      await (await import('./overcommit.ts')).overcommitCommand(scenario, options);
    });
}

function addCheck(program: Command, readSeed: (text: string) => number): void {
  withKubectl(program.command('check'))
    .summary('say whether a cluster is all right: no scenario to write')
    .description(
      'Asks four things of a snapshot, as kubectl prints it: whether everything fits, whether there is room without the ' +
        'worst node and without the worst zone, and whether every node can be drained under the budgets. What does not ' +
        'hold comes with what binds, the pods concerned and the smallest remedy, which is played to be sure of it.',
    )
    .option('-f, --filename <path>', 'snapshot: file, folder, - for standard input (repeatable)', append)
    .option('--require <lines>', 'exit code 99 unless these hold: fits, node, zone, upgrade, all (by commas)', append)
    .option('--seed <n>', 'seed of all random draws', readSeed)
    .option('--plugin <path>', 'module with a scheduler plugin (repeatable)', append)
    .addOption(output(['table', 'wide', 'json', 'yaml']))
    .option('-q, --quiet', 'no progress and no warnings on standard error')
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      `\nA lost node goes with its object, as when a machine of a cloud ends; headroom survive asks about nodes that fall\n` +
        `silent and stay so.\n${examples([
          'kubectl get nodes,pods,rs,deploy,sts,ds,jobs,cronjobs,hpa,pdb,svc,pvc,pv,sc,csinodes,pc,quota,limits,ns \\\n' +
            '    -A -o json | headroom check -f -',
          'headroom check -f snapshot.json --require zone,upgrade',
          'headroom check --context prod -o json',
        ])}`,
    )
    .action(async (options: CheckOptions) => (await import('./check.ts')).checkCommand(options));
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
