/** The explanation of a workload, a Job or a budget as text; and of refused evictions, which pods have too. */
import type { BudgetExplanation } from '../answers/explain-budget.ts';
import type { PodEvictions } from '../answers/explain-evictions.ts';
import type { ObjectExplanation } from '../answers/explain-object.ts';
import { sectionsText, wrapText } from '../report/table.ts';
import { countOf, countText, durationText } from '../report/units.ts';
import { type ExplainTextOptions, storyLines } from './explain-story-text.ts';

/** Names shown unless `wide`. */
const namesMax = 6;

/** Ends with a line feed; the last line is the command that repeats it. */
export function objectText(explanation: ObjectExplanation, options: ExplainTextOptions): string {
  const { object, atMicros, findings, budget, story, repeat } = explanation;
  const { palette, columns } = options;
  const paint = findings.well ? palette.good : palette.bad;
  const sections = [
    [`${palette.bold(object)} at ${durationText(atMicros)}`, ...wrapText(findings.state, columns).map(paint)],
    reasonLines(explanation, options),
    budget === null ? [] : unblockLines(budget, options),
    storyLines(story, options),
    [`${palette.dim('repeat')}  ${repeat}`],
  ];
  return sectionsText(sections);
}

function reasonLines({ findings, budget }: ObjectExplanation, options: ExplainTextOptions): string[] {
  const { palette, columns } = options;
  const { reasons, well } = findings;
  if (reasons.length === 0) return well || budget !== null ? [] : ['nothing was found that holds it up: it goes on'];
  const lines = reasons.flatMap(({ why, pods, remedy }) => [
    ...indented(why, columns, '  '),
    ...namesLines(pods, options),
    ...(remedy === '' ? [] : indented(`→ ${remedy}`, columns, '    ')),
  ]);
  return [palette.bold('WHY'), ...lines];
}

function namesLines(names: readonly string[], { palette, wide, columns }: ExplainTextOptions): string[] {
  if (names.length === 0) return [];
  const some = wide ? names : names.slice(0, namesMax);
  const more = names.length - some.length;
  const text = `${some.join(', ')}${more > 0 ? ` and ${countText(more)} more` : ''}`;
  return wrapText(text, columns - 4).map((line) => `    ${palette.dim(line)}`);
}

function indented(text: string, columns: number, indent: string): string[] {
  return wrapText(text, columns - indent.length).map((line) => `${indent}${line}`);
}

function unblockLines(budget: BudgetExplanation, { palette, columns }: ExplainTextOptions): string[] {
  const { unblock, sinceMicros, disruptionsAllowed } = budget;
  if (disruptionsAllowed > 0) return [];
  const since =
    sinceMicros === null ? '' : `  it has had nothing to spare since ${durationText(Math.max(0, sinceMicros))}`;
  return [
    `${palette.bold('WHAT WOULD UNBLOCK IT')}${since}`,
    ...unblock.flatMap((way) => indented(way, columns, '  ')),
  ];
}

/** Of a pod that somebody asked to evict. */
export function evictionLines(evictions: PodEvictions, options: ExplainTextOptions): string[] {
  const { palette, columns } = options;
  const { asked, refused, firstMicros, lastMicros, grantedMicros, message, causes, budgets } = evictions;
  const title = palette.bold('EVICTION');
  const granted = grantedMicros === null ? '' : `, granted at ${durationText(grantedMicros)}`;
  if (refused === 0) return [`${title}  asked for ${countOf(asked, 'time')}${granted}`];
  const times = `from ${durationText(firstMicros!)} to ${durationText(lastMicros!)}`;
  const lines = [`${title}  ${palette.bad(`refused ${countOf(refused, 'time')}`)}, ${times}${granted}`];
  lines.push(...indented(message, columns, '  '));
  for (const cause of causes) lines.push(...indented(cause, columns, '  '));
  if (grantedMicros !== null) return lines;
  if (budgets.length > 1) {
    const names = budgets.map(({ budget }) => budget).join(', ');
    lines.push(...indented(`→ one budget only: ${names} all select it`, columns, '  '));
    return lines;
  }
  for (const budget of budgets) {
    const { wants, currentHealthy, desiredHealthy, expectedPods, disruptionsAllowed } = budget;
    const figures =
      `${palette.bold(budget.budget)} (${wants}) now: ${countText(currentHealthy)} of ${countText(expectedPods)} pods ` +
      `healthy, ${countText(desiredHealthy)} must be, ${countText(disruptionsAllowed)} may be evicted`;
    lines.push(...indented(figures, columns, '  '));
    for (const { why, pods } of budget.unhealthy) {
      lines.push(
        ...indented(`${countText(pods.length)} not healthy: ${why}`, columns, '    '),
        ...namesLines(pods, options),
      );
    }
    lines.push(...unblockLines(budget, options).map((line) => `  ${line}`));
  }
  return lines;
}
