/** `headroom explain`: why a pod is pending or where it is, why a workload, a Job or a drain stands, why an HPA is as it is. */
import { followPod, podsLike } from '../answers/explain.ts';
import { followHpa } from '../answers/explain-hpa.ts';
import { type ExplainedKind, followObject, objectsLike } from '../answers/explain-object.ts';
import { dataText } from '../report/data.ts';
import type { AssembleOptions, Run } from '../scenario/assemble.ts';
import { loadPlugins } from '../scenario/plugins.ts';
import { hpaText } from './explain-hpa-text.ts';
import { objectText } from './explain-object-text.ts';
import type { ExplainTextOptions } from './explain-story-text.ts';
import { explanationText } from './explain-text.ts';
import { asksKubectl, type InputOptions, openFor, playInput, usageError } from './input.ts';
import { paletteFor, screenColumns } from './palette.ts';
import { quote } from './process.ts';

export interface ExplainOptions extends InputOptions {
  readonly at?: string;
  readonly namespace?: string;
  readonly plugin?: readonly string[];
  readonly output: 'table' | 'wide' | 'json' | 'yaml';
  readonly color: boolean;
}

interface Subject {
  readonly kind: 'Pod' | 'HorizontalPodAutoscaler' | ExplainedKind;
  /** The resource as it is written on a command line. */
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
}

/** Words: the input (unless kubectl is asked) and the object. */
export async function explainCommand(words: readonly string[], options: ExplainOptions): Promise<void> {
  const [paths, rest] = asksKubectl(options) ? [[], words] : [words.slice(0, 1), words.slice(1)];
  const subject = readSubject(rest, options.namespace);
  const { kind, resource, namespace, name } = subject;
  const input = await openFor(paths, options);
  const plugins = await loadPlugins(options.plugin ?? []);
  const repeat = repeatText(input.words, `${resource}/${namespace}/${name}`, options);
  const play = (assemble: AssembleOptions, attach: (run: Run) => void): Run => {
    const { at, quiet } = options;
    return playInput(input, { at, quiet, assemble: { ...assemble, plugins }, attach, snapshotStands: false });
  };
  if (kind === 'Pod') {
    const follower = followPod(namespace, name);
    const run = play(follower.options, follower.attach);
    const explanation = follower.answer(repeat, plugins);
    if (explanation === null) throw nothingThere(subject, podsLike(run, namespace, name));
    print(explanation, options, explanationText);
  } else if (kind === 'HorizontalPodAutoscaler') {
    const follower = followHpa(namespace, name);
    const run = play(follower.options, follower.attach);
    const explanation = follower.answer(repeat);
    if (explanation === null) throw nothingThere(subject, objectsLike(run, kind, namespace));
    print(explanation, options, hpaText);
  } else {
    const follower = followObject(kind, namespace, name);
    const run = play(follower.options, follower.attach);
    const explanation = follower.answer(repeat);
    if (explanation === null) throw nothingThere(subject, objectsLike(run, kind, namespace));
    print(explanation, options, objectText);
  }
}

function print<Answer extends object>(
  answer: Answer,
  { output, color }: ExplainOptions,
  text: (answer: Answer, options: ExplainTextOptions) => string,
): void {
  if (output === 'json' || output === 'yaml') {
    process.stdout.write(dataText(answer, output));
    return;
  }
  process.stdout.write(text(answer, { palette: paletteFor(color), wide: output === 'wide', columns: screenColumns() }));
}

function nothingThere({ kind, resource, namespace, name }: Subject, others: readonly string[]) {
  const where = `${resource}/${namespace}/${name}`;
  const list =
    kind === 'Pod' ? 'headroom get … pods -A lists the pods of an instant' : `there is no ${kind} in ${namespace}`;
  const hint = others.length === 0 ? list : `there are ${some(others)}`;
  const message =
    kind === 'Pod' ? 'there is no such pod, and there was none up to then' : `there is no such ${kind} at that instant`;
  return usageError(where, message, hint);
}

/** kubectl's names of the kinds. */
const kindByWord: Readonly<Record<string, Subject['kind']>> = {
  pods: 'Pod',
  pod: 'Pod',
  po: 'Pod',
  deployments: 'Deployment',
  deployment: 'Deployment',
  deploy: 'Deployment',
  statefulsets: 'StatefulSet',
  statefulset: 'StatefulSet',
  sts: 'StatefulSet',
  daemonsets: 'DaemonSet',
  daemonset: 'DaemonSet',
  ds: 'DaemonSet',
  jobs: 'Job',
  job: 'Job',
  cronjobs: 'CronJob',
  cronjob: 'CronJob',
  cj: 'CronJob',
  poddisruptionbudgets: 'PodDisruptionBudget',
  poddisruptionbudget: 'PodDisruptionBudget',
  pdb: 'PodDisruptionBudget',
  horizontalpodautoscalers: 'HorizontalPodAutoscaler',
  horizontalpodautoscaler: 'HorizontalPodAutoscaler',
  hpa: 'HorizontalPodAutoscaler',
};

/** `deploy/NS/NAME`, or with -n `deploy/NAME`; a pod also as `NS/NAME` and `NAME`. */
function readSubject(words: readonly string[], inNamespace: string | undefined): Subject {
  const [word = '', ...more] = words;
  const parts = word.split('/');
  const resource = Object.hasOwn(kindByWord, parts[0]!) && parts.length > 1 ? parts.shift()! : 'pod';
  if (word === '' || more.length > 0 || parts.length > 2 || parts.includes('')) {
    const kinds = 'pod, deployment, statefulset, daemonset, job, cronjob, pdb or hpa';
    throw usageError(
      'headroom explain',
      `expected one object: KIND/NAMESPACE/NAME, or KIND/NAME with -n; KIND is ${kinds}`,
    );
  }
  const [namespace, name] = parts.length === 2 ? [parts[0]!, parts[1]!] : [inNamespace ?? 'default', parts[0]!];
  return { kind: kindByWord[resource]!, resource, namespace, name };
}

function some(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
}

function repeatText(input: readonly string[], object: string, { at, plugin = [] }: ExplainOptions): string {
  const words = ['headroom', 'explain', ...input, quote(object)];
  if (at !== undefined) words.push('--at', quote(at));
  for (const each of plugin) words.push('--plugin', quote(each));
  return words.join(' ');
}
