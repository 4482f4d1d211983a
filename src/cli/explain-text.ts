/** The explanation of a pod as text: what became of it, why, what would help, and its story. */
import type { ExplainedAttempt, PodExplanation, PodState } from '../answers/explain.ts';
import type { Remedies, Remedy } from '../answers/explain-remedies.ts';
import { sectionsText, tableLines, wrapText } from '../report/table.ts';
import type { Palette } from '../report/text.ts';
import { bytesText, coresOf, countOf, countText, durationText } from '../report/units.ts';
import { killLines } from './explain-kills-text.ts';
import { evictionLines } from './explain-object-text.ts';
import { type ExplainTextOptions, storyLines } from './explain-story-text.ts';

/** Shown unless `wide`. */
const namesMax = 6;
const scoredMax = 8;
const groupsMax = 10;

/** Ends with a line feed; the last line is the command that repeats it. */
export function explanationText(explanation: PodExplanation, options: ExplainTextOptions): string {
  const { attempt, remedies, evictions, story, repeat } = explanation;
  const { palette } = options;
  const sections = [
    headLines(explanation, palette),
    attempt === null ? [] : attemptLines(attempt, options),
    attempt === null ? [] : rejectionLines(attempt, options),
    attempt === null ? [] : scoreLines(attempt, options),
    remedies === null ? [] : remedyLines(remedies, explanation.state, options),
    evictions === null ? [] : evictionLines(evictions, options),
    killLines(explanation.kills, explanation.pod, options),
    storyLines(story, options),
    [`${palette.dim('repeat')}  ${repeat}`],
  ];
  return sectionsText(sections);
}

function headLines({ pod, state, atMicros, attempt }: PodExplanation, { bold, good, bad }: Palette): string[] {
  const { priority, requests, node, nominatedNode, schedulingGates } = state;
  const word =
    state.state === 'Pending' && node === ''
      ? bad('Pending')
      : state.state === 'Running'
        ? good('Running')
        : state.state;
  const where = node === '' ? '' : ` on ${node}`;
  const lines = [
    `${bold(`pod/${pod}`)}: ${word}${where} at ${durationText(atMicros)}`,
    `requests ${coresOf(requests.milliCpu)}, ${bytesText(requests.memoryBytes)}; priority ${countText(priority)}` +
      (nominatedNode === '' ? '' : `; nominated to ${nominatedNode}`),
  ];
  if (schedulingGates.length > 0) lines.push(`held back by its scheduling gates: ${schedulingGates.join(', ')}`);
  else if (attempt === null) {
    const reason = node === '' ? 'its turn has not come' : 'it was on its node from the start';
    lines.push(`the scheduler has not tried it: ${reason}`);
  }
  return lines;
}

function attemptLines(attempt: ExplainedAttempt, { palette, columns }: ExplainTextOptions): string[] {
  const { number, atMicros, outcome, node, nodes, lookedAt, feasible, message, preemption } = attempt;
  const result =
    outcome === 'bound' ? palette.good(`bound to ${node}`) : palette.bad(outcome === 'error' ? 'failed' : 'no node');
  const lines = [`${palette.bold(`ATTEMPT ${number}`)}  at ${durationText(atMicros)}: ${result}`];
  if (outcome === 'bound') {
    const looked =
      lookedAt < nodes ? `${countText(lookedAt)} of ${countOf(nodes, 'node')} looked at` : countOf(nodes, 'node');
    lines.push(`  ${looked}: ${countText(feasible)} could take it`);
  } else lines.push(...wrapText(message, columns - 2).map((line) => `  ${line}`));
  if (preemption !== null && preemption.victims.length > 0) {
    const victims = countOf(preemption.victims.length, 'pod');
    lines.push(`  ${palette.bold('preempts')} ${victims} on ${preemption.node}, which it is nominated to:`);
    lines.push(...preemption.victims.map(({ pod, priority }) => `    ${pod} (priority ${countText(priority)})`));
  }
  return lines;
}

function rejectionLines(
  { rejections, nodes }: ExplainedAttempt,
  { palette, wide, columns }: ExplainTextOptions,
): string[] {
  if (rejections.length === 0) return [];
  const out = rejections.reduce((sum, group) => sum + group.nodes.length, 0);
  const lines = [palette.bold(`WHY NOT  ${countText(out)} of ${countOf(nodes, 'node')}`)];
  const shown = wide ? rejections : rejections.slice(0, groupsMax);
  for (const { plugin, reasons, nodes: names } of shown) {
    lines.push(
      `${countText(names.length).padStart(7)}  ${reasons.join(', ')}${plugin === '' ? '' : palette.dim(`  ${plugin}`)}`,
    );
    const some = wide ? names : names.slice(0, namesMax);
    const more = names.length - some.length;
    const text = `${some.join(', ')}${more > 0 ? ` and ${countText(more)} more` : ''}`;
    lines.push(...wrapText(text, columns - 9).map((line) => `         ${palette.dim(line)}`));
  }
  if (shown.length < rejections.length)
    lines.push(`         and ${rejections.length - shown.length} other reasons: -o wide`);
  return lines;
}

/** Plugins that said the same of every node decided nothing; they are named, not tabled. */
function scoreLines(attempt: ExplainedAttempt, { palette, wide, columns }: ExplainTextOptions): string[] {
  const { scored, plugins, tied, feasible, node } = attempt;
  if (attempt.outcome !== 'bound') return [];
  if (scored.length === 0) {
    return feasible === 1 ? [`${palette.bold('SCORES')}  none: ${node} was the only node that could take it`] : [];
  }
  const decides = plugins.map((_, at) => scored.some((one) => one.scores[at] !== scored[0]!.scores[at]));
  const shownPlugins = plugins.flatMap((_, at) => (decides[at] ? [at] : []));
  const shown = wide ? scored : scored.slice(0, scoredMax);
  const chosen = scored.find((one) => one.node === node);
  const rows = (chosen === undefined || shown.includes(chosen) ? shown : [...shown, chosen]).map((one) => [
    one.node,
    String(one.total),
    ...shownPlugins.map((at) => String(one.scores[at])),
    one.node === node ? 'taken' : '',
  ]);
  const header = ['NODE', 'TOTAL', ...shownPlugins.map((at) => plugins[at]!), ''];
  const figures = header.map((_, at) => at).slice(1, -1);
  const wideLines = tableLines(header, rows, figures);
  const fits = Math.max(...wideLines.map((line) => line.length)) <= columns;
  const short = (at: number): string => `[${shownPlugins.indexOf(at) + 1}]`;
  const lines = fits ? wideLines : tableLines(['NODE', 'TOTAL', ...shownPlugins.map(short), ''], rows, figures);
  const text = [palette.bold(lines[0]!), ...lines.slice(1)];
  if (!fits) text.push(...wrapText(shownPlugins.map((at) => `${short(at)} ${plugins[at]}`).join('  '), columns));
  if (shown.length < scored.length)
    text.push(`and ${countText(scored.length - shown.length)} more that could take it: -o wide`);
  const same = plugins.flatMap((name, at) => (decides[at] ? [] : [`${name} ${scored[0]!.scores[at]}`]));
  if (same.length > 0) text.push(...wrapText(`the same for all: ${same.join(', ')}`, columns).map(palette.dim));
  if (tied > 1) text.push(`${countText(tied)} nodes share the best total: the seed and the pod's name drew among them`);
  return text;
}

function remedyLines({ fitsNow, remedies, trials }: Remedies, state: PodState, options: ExplainTextOptions): string[] {
  const { palette, columns } = options;
  if (state.schedulingGates.length > 0 && fitsNow !== '') return [`without its gates it would fit now, on ${fitsNow}`];
  if (state.nominatedNode !== '') {
    return [`it waits for the pods that it preempts on ${palette.bold(state.nominatedNode)} to stop`];
  }
  if (fitsNow !== '') return [`${palette.good('it fits now')}, on ${fitsNow}: it waits for its next attempt`];
  const title = palette.bold('WHAT WOULD LET IT IN');
  if (remedies.length === 0) {
    return [`${title}  nothing that was tried (${countOf(trials, 'trial')}): neither one change nor two together`];
  }
  const rows = remedies.map((remedy) => [`  ${adviceText(remedy)}`, remedy.node === '' ? '' : `→ ${remedy.node}`]);
  const lines = tableLines(rows[0]!, rows.slice(1));
  const fits = lines.every((line) => line.length <= columns);
  const narrow = rows.flatMap(([advice, node]) => [
    ...wrapText(advice!.trim(), columns - 4).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`),
    ...(node === '' ? [] : [`      ${node}`]),
  ]);
  return [`${title}  each tried, the smallest first`, ...(fits ? lines : narrow)];
}

function adviceText({ changes, requests }: Remedy): string {
  const less = requests.map(({ resource, asked, left }) => {
    const ofWhat = resource === 'cpu' ? '' : ` of ${resource}`;
    return `request ${amountText(resource, left)}${ofWhat} instead of ${amountText(resource, asked)}`;
  });
  return [...changes, ...less].join(', and ');
}

function amountText(resource: string, amount: number): string {
  if (resource === 'cpu') return coresOf(amount);
  return resource === 'memory' || resource === 'ephemeral-storage' ? bytesText(amount) : countText(amount);
}
