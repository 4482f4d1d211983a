/**
 * Command lines that are wrong: what is said on standard error, exit code 2, nothing on standard output. The folder holds
 * scenario.yaml, which is right, pod.yaml, a Pod, and empty.yaml.
 */

export interface BrokenCommandLine {
  readonly name: string;
  readonly words: readonly string[];
  readonly stderr: string;
}

const help = '(headroom --help lists the commands)\n';

export const commandLineCases: readonly BrokenCommandLine[] = [
  {
    name: 'a command that is none',
    words: ['rum', 'x.yaml'],
    stderr: `error: unknown command 'rum'\n(Did you mean run?)\n${help}`,
  },
  { name: 'no scenario', words: ['run'], stderr: `error: missing required argument 'scenario'\n${help}` },
  {
    name: 'two scenarios',
    words: ['run', 'scenario.yaml', 'other.yaml'],
    stderr: `error: too many arguments for 'run'. Expected 1 argument but got 2.\n${help}`,
  },
  {
    name: 'an option that is none',
    words: ['run', 'scenario.yaml', '--sed', '1'],
    stderr: `error: unknown option '--sed'\n(Did you mean one of --seed, --set?)\n${help}`,
  },
  {
    name: 'an option without its value',
    words: ['run', 'scenario.yaml', '--seed'],
    stderr: `error: option '--seed <n>' argument missing\n${help}`,
  },
  {
    name: 'an option that is needed',
    words: ['fit', 'scenario.yaml'],
    stderr: `error: required option '-f, --filename <path>' not specified\n${help}`,
  },
  {
    name: 'a form that is none',
    words: ['run', 'scenario.yaml', '-o', 'xml'],
    stderr: `error: option '-o, --output <format>' argument 'xml' is invalid. Allowed choices are table, wide, json, yaml.\n${help}`,
  },
  {
    name: 'a seed that is a word',
    words: ['run', 'scenario.yaml', '--seed', 'x'],
    stderr: '--seed: expected a whole number up to 9007199254740991, got "x"\n',
  },
  { name: 'a file that is not there', words: ['run', 'none.yaml'], stderr: 'none.yaml: does not exist\n' },
  { name: 'a folder as a scenario', words: ['run', '.'], stderr: '.: is a folder, expected a file\n' },
  {
    name: 'an end before the start',
    words: ['run', 'scenario.yaml', '--until', '2020-01-01T00:00:00Z'],
    stderr:
      '--until 2020-01-01T00:00:00Z: expected a duration (90m) or an instant (2026-11-27T12:00:00Z), not before the start\n',
  },
  {
    name: 'an instant of a question that is none',
    words: ['get', 'scenario.yaml', 'pods', '--at', 'noon'],
    stderr: '--at noon: expected a duration from the start (90m), or an instant after it (2026-11-27T12:00:00Z)\n',
  },
  {
    name: 'a change without a value',
    words: ['run', 'scenario.yaml', '--set', 'duration'],
    stderr: '--set duration: expected path=value, as fleet[0].count=5\n',
  },
  {
    name: 'a change of what has no place',
    words: ['run', 'scenario.yaml', '--set', 'fleet[5].count=1'],
    stderr: '--set fleet[5].count=1: there is no place for spec.fleet[5].count\n',
  },
  {
    name: 'an overlay over nothing',
    words: ['run', 'scenario.yaml', '--overlay', 'empty.yaml'],
    stderr: 'empty.yaml:1:1: is empty, expected one document\n  \n  ^\n',
  },
  {
    name: 'a plugin that is no module',
    words: ['run', 'scenario.yaml', '--plugin', 'pod.yaml'],
    stderr: 'pod.yaml: cannot be loaded: Unknown file extension ".yaml" for $FOLDER/pod.yaml\n',
  },
  {
    name: 'a pod that is not there',
    words: ['explain', 'scenario.yaml', 'pod/default/none'],
    stderr:
      'pod/default/none: there is no such pod, and there was none up to then\n' +
      '  hint: headroom get … pods -A lists the pods of an instant\n',
  },
  {
    name: 'a kind that nobody lists',
    words: ['get', 'scenario.yaml', 'secrets'],
    stderr:
      'headroom get: the server doesn\'t have a resource type "secrets"\n' +
      '  hint: there are pods, nodes, deployments, replicasets, statefulsets, daemonsets, jobs, cronjobs, events\n',
  },
];
