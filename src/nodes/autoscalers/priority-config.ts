/**
 * The config map of the priority expander: numbers, each with a list of regular expressions for names of groups
 * (v1.34 cluster-autoscaler/expander/priority/priority.go).
 */
import { parseYaml } from '../../api/yaml.ts';

export interface PriorityRule {
  readonly priority: number;
  readonly patterns: readonly RegExp[];
}

/** Null: the text is not understood; the expander then leaves all options. */
export function parsePriorities(text: string): PriorityRule[] | null {
  if (text === '') return null;
  const { documents, diagnostics } = parseYaml(text, { file: 'priorities', line: 1, column: 1 });
  const config = documents[0]?.value;
  if (diagnostics.length > 0 || typeof config !== 'object' || config === null || Array.isArray(config)) return null;
  const rules: PriorityRule[] = [];
  for (const [key, list] of Object.entries(config)) {
    if (!/^[+-]?\d+$/.test(key)) return null;
    if (list === null) continue;
    if (!Array.isArray(list)) return null;
    const patterns = list.map((item) => (isScalar(item) ? compile(String(item)) : null));
    if (patterns.some((pattern) => pattern === null)) return null;
    rules.push({ priority: Number(key), patterns: patterns as RegExp[] });
  }
  return rules;
}

/** A number or a truth value stands for its text. */
function isScalar(item: unknown): item is string | number | boolean {
  return typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean';
}

/** A pattern in Go's syntax, as far as it differs from ours; null: not valid. */
function compile(pattern: string): RegExp | null {
  const flagged = /^\(\?([ims]+)\)/.exec(pattern);
  const source = pattern
    .slice(flagged?.[0].length ?? 0)
    .replaceAll('(?P<', '(?<')
    .replace(/^\\A/, '^')
    .replace(/\\z$/, '$');
  try {
    return new RegExp(source, flagged?.[1] ?? '');
  } catch {
    return null;
  }
}
