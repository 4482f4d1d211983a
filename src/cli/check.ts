/** `headroom check`: is this cluster all right? */

import type { RoomLine } from '../answers/check/lines.ts';
import type { CheckedBudget, DrainRoom, UpgradeLine } from '../answers/check/upgrade-line.ts';
import type { NodeRemedy } from '../answers/check/verify.ts';
import { type CheckLineName, type CheckReport, check, checkLines } from '../answers/check.ts';
import type { FitReason } from '../answers/fit.ts';
import { podsText, workloadNames } from '../answers/workload-text.ts';
import { dataText } from '../report/data.ts';
import { wrapText } from '../report/table.ts';
import type { Palette } from '../report/text.ts';
import { countOf, countText, durationText } from '../report/units.ts';
import { assemble } from '../scenario/assemble.ts';
import { loadPlugins } from '../scenario/plugins.ts';
import { asksKubectl, type InputOptions, openFor, usageError } from './input.ts';
import { paletteFor, textColumns } from './palette.ts';
import { exitCodes, quote } from './process.ts';
import { createProgress } from './progress.ts';

export interface CheckOptions extends InputOptions {
  readonly filename?: readonly string[];
  readonly require?: readonly string[];
  readonly plugin?: readonly string[];
  readonly output: 'table' | 'wide' | 'json' | 'yaml';
  readonly color: boolean;
}

/** Exit code 99 where a required line does not hold. */
export async function checkCommand(options: CheckOptions): Promise<void> {
  const paths = options.filename ?? [];
  if (paths.length === 0 && !asksKubectl(options)) {
    throw usageError(
      'headroom check',
      'expected a snapshot: -f FILE, -f - for standard input, or --context of kubectl',
    );
  }
  if (paths.length > 0 && asksKubectl(options)) {
    throw usageError('headroom check', 'expected one snapshot: -f, or --context of kubectl, not both');
  }
  const required = readRequired(options.require ?? []);
  const plugins = options.plugin === undefined ? undefined : await loadPlugins(options.plugin);
  const input = await openFor(paths, options);
  if (input.isScenario) {
    const hint = 'headroom survive and headroom drain ask a scenario';
    throw usageError(paths.join(', '), 'is a scenario, expected a snapshot of a cluster', hint);
  }
  const progress = createProgress('checking', options.quiet ?? false);
  const report = check(assemble(input.scenario, { plugins }), repeatText(options), {
    required,
    registry: plugins,
    progress: progress.part,
  });
  progress.end();
  const { output, color } = options;
  if (output === 'json' || output === 'yaml') process.stdout.write(dataText(report, output));
  else process.stdout.write(checkText(report, paletteFor(color), output === 'wide', textColumns()));
  if (report.failed.length > 0) process.exitCode = exitCodes.gateFailed;
}

/** `all` stands for every line. */
function readRequired(words: readonly string[]): CheckLineName[] {
  const names = words.flatMap((word) => word.split(',')).filter((word) => word !== '');
  const wrong = names.find((name) => name !== 'all' && !(checkLines as readonly string[]).includes(name));
  if (wrong !== undefined) throw usageError(`--require ${wrong}`, `expected ${checkLines.join(', ')} or all`);
  return checkLines.filter((line) => names.includes('all') || names.includes(line));
}

const titles: Readonly<Record<CheckLineName, string>> = {
  fits: 'fits',
  node: 'survives its worst node',
  zone: 'survives its worst zone',
  upgrade: 'can be upgraded node by node',
};
const titleColumns = 32;
const reasonsMax = 2;
const budgetsMax = 5;

function checkText(report: CheckReport, palette: Palette, wide: boolean, columns: number): string {
  const { bold, dim } = palette;
  const zones = report.zones > 0 ? ` in ${countOf(report.zones, 'zone')}` : '';
  const head = `${countOf(report.nodes, 'node')}${zones}, ${countOf(report.pods, 'pod')}, at ${report.at}`;
  const lines = report.lines.flatMap((line) =>
    line.line === 'upgrade' ? upgradeLines(line, palette, wide, columns) : roomLines(line, palette, wide, columns),
  );
  const advice = report.advice.map(({ workload, changes }) => {
    const name = workloadNames([workload]).get(workload)!;
    return `  ${name}: no new node helps; ${changes.length === 0 ? 'no single change does' : changes.join(', or ')}`;
  });
  const failed = report.failed.length > 0 ? [palette.bad(`required, and not so: ${report.failed.join(', ')}`)] : [];
  const sections = [[bold(head), ...lines], advice, failed, [`${dim('repeat')}  ${report.repeat}`]];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function verdictLine(name: CheckLineName, holds: boolean | null, what: string, { good, bad, dim }: Palette): string {
  const answer = holds === null ? dim('cannot be said') : holds ? good('yes') : bad('no');
  return `  ${titles[name].padEnd(titleColumns)}${answer}${what === '' ? '' : `  ${what}`}`;
}

function roomLines(line: RoomLine, palette: Palette, wide: boolean, columns: number): string[] {
  const { holds, note, worst, failing, cases } = line;
  const noun = line.line === 'zone' ? 'zone' : 'node';
  const many = failing > 1 ? `, and ${countText(failing - 1)} more of ${countOf(cases, noun)}` : '';
  const what = holds === null ? note : holds ? worst : `${worst}${many}`;
  const details = holds === false ? roomDetails(line, wide) : [];
  if (line.bare > 0) details.push(`${countOf(line.bare, 'pod')} without an owner would be gone for good`);
  return [verdictLine(line.line, holds, what, palette), ...indented(details, columns)];
}

function roomDetails({ line, pods, constraint, nodesLeft, tied, remedy }: RoomLine, wide: boolean): string[] {
  return [
    `${line === 'fits' ? 'waiting' : 'would wait'}: ${podsText(pods)}`,
    ...becauseLine(constraint, nodesLeft, wide),
    ...(tied.length > 0 ? [`no new node helps ${podsText(tied)}`] : []),
    ...(remedy === null ? [] : [`remedy: ${remedyText(remedy)}`]),
  ];
}

function remedyText({ text, count, atLeast, enough, oneLessIsNot }: NodeRemedy): string {
  const how = oneLessIsNot === 'played' ? '' : ` ${oneLessIsNot === 'dry run' ? 'in a dry run' : 'by amounts alone'}`;
  const without = oneLessIsNot === 'unknown' ? '' : `, ${count === 1 ? 'without it not' : 'one less is not'}${how}`;
  const bound = atLeast >= count || atLeast === 0 ? '' : `; by amounts alone at least ${countText(atLeast)}`;
  return `${text} (${enough ? `played: enough${without}` : 'not enough when played'}${bound})`;
}

function upgradeLines(line: UpgradeLine, palette: Palette, wide: boolean, columns: number): string[] {
  const { holds, note, failing, cases, budgets, room, played } = line;
  const what =
    holds === null
      ? note
      : holds
        ? `${played.node} takes ${durationText(played.tookMicros ?? 0)} to drain`
        : `${countText(failing)} of ${countOf(cases, 'node')} cannot be drained`;
  const shown = budgets.slice(0, wide ? budgets.length : budgetsMax);
  const details = shown.flatMap(budgetDetails);
  if (shown.length < budgets.length) {
    details.push(`and ${countOf(budgets.length - shown.length, 'more budget')}: -o wide`);
  }
  if (room !== null) details.push(...drainRoomDetails(room, wide));
  if (holds === false && budgets.length === 0 && room === null) details.push(`the drain of ${played.node} did not end`);
  return [verdictLine('upgrade', holds, what, palette), ...indented(details, columns)];
}

function drainRoomDetails({ worst, pods, constraint, nodesLeft, remedy }: DrainRoom, wide: boolean): string[] {
  const bound =
    remedy === null || remedy.atLeast >= remedy.count || remedy.atLeast === 0
      ? ''
      : `; by amounts alone at least ${remedy.atLeast}`;
  const played = remedy?.enough ? `played for ${worst}: enough` : 'not enough when played';
  return [
    `would wait when ${worst} is drained: ${podsText(pods)}`,
    ...becauseLine(constraint, nodesLeft, wide),
    remedy === null ? 'no new node helps them' : `remedy: first ${remedy.text} (${played}${bound})`,
  ];
}

function becauseLine(constraint: readonly FitReason[], nodesLeft: number, wide: boolean): string[] {
  const reasons = constraint.slice(0, wide ? constraint.length : reasonsMax);
  const parts = reasons.map(({ reason, nodes }) => `${reason} on ${countText(nodes)} of ${countOf(nodesLeft, 'node')}`);
  return parts.length === 0 ? [] : [`because: ${parts.join('; ')}`];
}

function budgetDetails({ budget, cause, nodes, pods, remedies, remedyHolds }: CheckedBudget): string[] {
  const [first, ...others] = remedies.map(({ text }) => text);
  const played = remedyHolds === null ? '' : remedyHolds ? ' (played: lets them go)' : ' (not enough when played)';
  const remedy = first === undefined ? [] : [`remedy: ${[`${first}${played}`, ...others].join(', or ')}`];
  return [`budget ${budget} keeps ${podsText(pods)} on ${countOf(nodes.length, 'node')}: ${cause}`, ...remedy];
}

function indented(lines: readonly string[], columns: number): string[] {
  return lines.flatMap((line) =>
    wrapText(line, columns - 8).map((part, at) => `${' '.repeat(at === 0 ? 6 : 8)}${part}`),
  );
}

function repeatText({ filename = [], kubeconfig, context, seed, plugin = [], ...options }: CheckOptions): string {
  const words = ['headroom', 'check', ...filename.flatMap((file) => ['-f', quote(file)])];
  if (kubeconfig !== undefined) words.push('--kubeconfig', quote(kubeconfig));
  if (context !== undefined) words.push('--context', quote(context));
  if (seed !== undefined) words.push('--seed', String(seed));
  for (const each of plugin) words.push('--plugin', quote(each));
  const required = (options.require ?? []).join(',');
  if (required !== '') words.push('--require', quote(required));
  return words.join(' ');
}
