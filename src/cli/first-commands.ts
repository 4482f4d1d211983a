/** The commands that one meets first: explain, fit, get, init, demo, instances, completion. */
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import type { DemoOptions } from './demo.ts';
import type { ExplainOptions } from './explain.ts';
import type { FitOptions } from './fit.ts';
import type { GetOptions } from './get.ts';
import type { InitOptions } from './init.ts';
import type { InstancesOptions } from './instances.ts';

/** Registers them; each one's code is loaded when it is called. `readSeed` and `append` are those of `run`. */
export function addFirstCommands(program: Command, readSeed: (text: string) => number): void {
  addDemo(program);
  addInit(program);
  addExplain(program, readSeed);
  addFit(program, readSeed);
  addGet(program, readSeed);
  addInstances(program);
  addCompletion(program);
}

export const inputText = 'scenario file, or a snapshot: a file, a folder, - for standard input';
export const atText = 'instant: a duration from the start (90m), or a time (2026-11-27T12:00:00Z)';

function addDemo(program: Command): void {
  program
    .command('demo')
    .summary('show a bundled fleet and its day')
    .description('Plays a bundled fleet through a day and says what to type next. Writes nothing.')
    .option('-q, --quiet', 'no progress on standard error')
    .option('--no-color', 'no colours')
    .addHelpText('after', examples(['headroom demo', 'headroom demo --no-color | less']))
    .action(async (options: DemoOptions) => (await import('./demo.ts')).demoCommand(options));
}

function addInit(program: Command): void {
  withKubectl(program.command('init'))
    .summary('make a scenario from a snapshot of a cluster')
    .description(
      'Makes a folder with scenario.yaml and the objects of a snapshot beside it, from what kubectl prints. ' +
        'Nothing is written unless all of it is.',
    )
    .option('-f, --filename <path>', 'snapshot: file, folder, - for standard input (repeatable)', append)
    .option('--usage <file>', 'what pods use: the output of kubectl top pods -A, or a CSV namespace,pod,cpu,memory')
    .option('--out <dir>', 'folder to make (default: the name)')
    .option('--name <name>', 'name of the scenario (default: that of the folder, or my-cluster)')
    .option('-q, --quiet', 'no warnings, nothing on success')
    .addHelpText(
      'after',
      examples([
        'kubectl get nodes,pods,rs,deploy,sts,ds,jobs,cronjobs,hpa,pdb,svc,pvc,pv,sc,csinodes,pc,quota,limits,ns \\\n' +
          '    -A -o json | headroom init -f - --out prod',
        'kubectl top pods -A > top.txt && headroom init --context prod --usage top.txt',
      ]),
    )
    .action(async (options: InitOptions) => (await import('./init.ts')).initCommand(options));
}

function addExplain(program: Command, readSeed: (text: string) => number): void {
  withInput(program.command('explain'), readSeed)
    .summary('say why a pod is pending, why a rollout stands, why a Job failed')
    .description(
      'Replays the run up to an instant. Of a pod: which nodes were out and why, the scores that decided, preemption and ' +
        'its victims, the smallest change that would let it in, who refused its eviction. Of a workload, a Job or a ' +
        'budget (pdb): what it waits for, what holds that up, what would unblock it. Of an HPA: metric by metric, how its ' +
        'pods were counted and which rule limited the result. And its story.',
    )
    .argument('<words...>', `${inputText}; then the object, as pod/shop/web-7 or deploy/shop/web`)
    .option('-n, --namespace <name>', 'namespace of an object given as KIND/NAME (default: default)')
    .option('--at <time>', `${atText} (default: the end)`)
    .option('--plugin <path>', 'module with a scheduler plugin (repeatable)', append)
    .addOption(output(['table', 'wide', 'json', 'yaml']))
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      examples([
        'headroom explain scenario.yaml pod/shop/web-7 --at 10h',
        'headroom explain snapshot.json pod/shop/web-7',
        'headroom explain scenario.yaml deploy/shop/web --at 20m',
        'headroom explain scenario.yaml pdb/shop/web',
        'headroom explain scenario.yaml hpa/shop/web --at 14h',
        'headroom explain --context prod pod/shop/web-7',
      ]),
    )
    .action(async (words: string[], options: ExplainOptions) =>
      (await import('./explain.ts')).explainCommand(words, options),
    );
}

function addFit(program: Command, readSeed: (text: string) => number): void {
  withInput(program.command('fit'), readSeed)
    .summary('count how many more of a pod fit, and what stops the next one')
    .description(
      'Creates pods of one template, or of several in turn, until the next one finds no node. Admission (priority, ' +
        'LimitRange, ResourceQuota) and the scheduler’s own profiles decide; nobody is preempted.',
    )
    .argument('[scenario]', `${inputText}; it is asked at its end, or --at`)
    .requiredOption('-f, --filename <path>', 'Pod, or a workload with a template of one (repeatable)', append)
    .option('--cluster <path>', 'snapshot that is asked as it stands, instead of a scenario (repeatable)', append)
    .option('--at <time>', `${atText} (default: the end)`)
    .option('--exclude-nodes <names>', 'nodes that are not there, separated by commas', names)
    .option('--max-limit <n>', 'stop after so many pods', wholeNumber)
    .option('--plugin <path>', 'module with a scheduler plugin (repeatable)', append)
    .addOption(output(['table', 'wide', 'json', 'yaml']))
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      examples([
        'headroom fit -f pod.yaml --cluster snapshot.json',
        'headroom fit -f web.yaml -f worker.yaml scenario.yaml --at 12h',
        'headroom fit -f pod.yaml --context prod --exclude-nodes node-1,node-2 -o json',
      ]),
    )
    .action(async (scenario: string | undefined, options: FitOptions) => {
      await (await import('./fit.ts')).fitCommand(scenario, options);
    });
}

function addGet(program: Command, readSeed: (text: string) => number): void {
  withInput(program.command('get'), readSeed)
    .summary('print what kubectl would print at an instant')
    .description(
      'Lists pods, nodes, deployments, replicasets, statefulsets, daemonsets, jobs, cronjobs or events with kubectl’s ' +
        'columns and ages. A scenario is asked at its end, a snapshot as it stands, both at --at.',
    )
    .argument('<words...>', `${inputText}; then the kinds, as pods or deploy,nodes; then names`)
    .option('-n, --namespace <name>', 'namespace (default: default)')
    .option('-A, --all-namespaces', 'all namespaces')
    .option('--at <time>', atText)
    .addOption(new Option('-o, --output <format>', 'form of the answer').choices(['wide', 'yaml', 'json', 'name']))
    .addHelpText(
      'after',
      examples([
        'headroom get scenario.yaml pods -n shop --at 10h -o wide',
        'headroom get scenario.yaml deploy,nodes -A',
        'headroom get scenario.yaml pod web-7 -n shop -o yaml',
      ]),
    )
    .action(async (words: string[], options: GetOptions) => (await import('./get.ts')).getCommand(words, options));
}

function addInstances(program: Command): void {
  program
    .command('instances')
    .summary('list the catalogue of instance types')
    .description(
      'Lists the instance types that fleets can be made of. CPU and MEMORY are the machine’s, POD CPU and POD MEM ' +
        'what is left for pods; prices on demand.',
    )
    .argument('[name]', 'part of the name, as m6i')
    .addOption(new Option('--provider <name>', 'only this provider').choices(['aws', 'azure', 'gcp']))
    .addOption(new Option('--arch <name>', 'only this architecture').choices(['amd64', 'arm64']))
    .option('--min-cpu <cores>', 'at least so many cores')
    .option('--max-cpu <cores>', 'at most so many cores')
    .option('--min-memory <bytes>', 'at least so much memory, as 16Gi')
    .option('--max-memory <bytes>', 'at most so much memory')
    .option('--min-gpus <n>', 'at least so many GPUs')
    .addOption(
      new Option('--sort <key>', 'order')
        .choices(['catalogue', 'price', 'cpu', 'memory', 'price-per-cpu', 'price-per-memory'])
        .default('catalogue'),
    )
    .addOption(output(['table', 'json', 'yaml', 'name']))
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      examples([
        'headroom instances --provider aws --min-cpu 8 --min-memory 32Gi --sort price',
        'headroom instances m6i',
      ]),
    )
    .action(async (name: string | undefined, options: InstancesOptions) => {
      (await import('./instances.ts')).instancesCommand(name, options);
    });
}

function addCompletion(program: Command): void {
  program
    .command('completion')
    .summary('print a completion script for a shell')
    .description('Prints a script that completes commands, options and their values.')
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', examples(['source <(headroom completion bash)', 'headroom completion fish | source']))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionText } = await import('./completion.ts');
      process.stdout.write(completionText(shell, program));
    });
}

/** Where the cluster comes from, for commands that take a scenario or a snapshot. */
export function withInput(command: Command, readSeed: (text: string) => number): Command {
  return withKubectl(command)
    .option('--overlay <file>', 'lay a partial scenario over the scenario (repeatable; before --set)', append)
    .option('--set <path=value>', 'change a field of the scenario, as fleet[0].count=5 (repeatable)', append)
    .option('--seed <n>', 'seed of all random draws, instead of the scenario’s', readSeed)
    .option('-q, --quiet', 'no progress and no warnings on standard error');
}

export function withKubectl(command: Command): Command {
  return command
    .option('--kubeconfig <file>', 'ask kubectl with this file for the snapshot (kubectl get, nothing else)')
    .option('--context <name>', 'ask kubectl with this context for the snapshot');
}

export function output(choices: readonly string[]): Option {
  return new Option('-o, --output <format>', 'form of the answer').choices(choices).default(choices[0]);
}

/** Text for the end of a command's help. */
export function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

export function append(value: string, values: readonly string[] = []): string[] {
  return [...values, value];
}

function names(value: string, values: readonly string[] = []): string[] {
  return [...values, ...value.split(',').filter((name) => name !== '')];
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('expected a whole number from 1 on');
}
