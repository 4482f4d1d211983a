/** `headroom explain`: why a pod is pending, or why it was put where it is. */
import { followPod, podsLike } from '../answers/explain.ts';
import { dataText } from '../report/data.ts';
import { loadPlugins } from '../scenario/plugins.ts';
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

/** Words: the input (unless kubectl is asked) and the pod. */
export async function explainCommand(words: readonly string[], options: ExplainOptions): Promise<void> {
  const [paths, rest] = asksKubectl(options) ? [[], words] : [words.slice(0, 1), words.slice(1)];
  const { namespace, name } = readPod(rest, options.namespace);
  const input = await openFor(paths, options);
  const plugins = await loadPlugins(options.plugin ?? []);
  const follower = followPod(namespace, name);
  const run = playInput(input, {
    at: options.at,
    quiet: options.quiet,
    assemble: { ...follower.options, plugins },
    attach: follower.attach,
    snapshotStands: false,
  });
  const explanation = follower.answer(repeatText(input.words, `pod/${namespace}/${name}`, options), plugins);
  if (explanation === null) {
    const others = podsLike(run, namespace, name);
    const hint =
      others.length === 0 ? 'headroom get … pods -A lists the pods of an instant' : `there are ${some(others)}`;
    throw usageError(`pod/${namespace}/${name}`, 'there is no such pod, and there was none up to then', hint);
  }
  if (options.output === 'json' || options.output === 'yaml') {
    process.stdout.write(dataText(explanation, options.output));
    return;
  }
  const palette = paletteFor(options.color);
  const text = explanationText(explanation, { palette, wide: options.output === 'wide', columns: screenColumns() });
  process.stdout.write(text);
}

/** `pod/NS/NAME`, `NS/NAME`, or with -n `pod/NAME` and `NAME`. */
function readPod(words: readonly string[], inNamespace: string | undefined): { namespace: string; name: string } {
  const [word = '', ...more] = words;
  const parts = word.replace(/^(?:pods?|po)\//, '').split('/');
  if (word === '' || more.length > 0 || parts.length > 2 || parts.includes('')) {
    throw usageError('headroom explain', 'expected one pod: pod/NAMESPACE/NAME, or pod/NAME with -n');
  }
  const [namespace, name] = parts.length === 2 ? [parts[0]!, parts[1]!] : [inNamespace ?? 'default', parts[0]!];
  return { namespace, name };
}

function some(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
}

function repeatText(input: readonly string[], pod: string, { at, plugin = [] }: ExplainOptions): string {
  const words = ['headroom', 'explain', ...input, quote(pod)];
  if (at !== undefined) words.push('--at', quote(at));
  for (const each of plugin) words.push('--plugin', quote(each));
  return words.join(' ');
}
