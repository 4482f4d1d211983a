/** The explanation of an HPA as text. */
import type { ExplainedHpaMetric, HpaExplanation, SeenMetric } from '../answers/explain-hpa.ts';
import { sectionsText, tableLines, wrapText } from '../report/table.ts';
import { countOf, countText, durationText } from '../report/units.ts';
import { type ExplainTextOptions, storyLines } from './explain-story-text.ts';

/** Names shown unless `wide`. */
const namesMax = 4;

/** Ends with a line feed; the last line is the command that repeats it. */
export function hpaText(explanation: HpaExplanation, options: ExplainTextOptions): string {
  const { story, repeat, syncMicros } = explanation;
  const { palette } = options;
  const sections = [
    headLines(explanation, options),
    explanation.metrics.flatMap((metric) => metricLines(metric, syncMicros ?? 0, options)),
    stepLines(explanation, options),
    conditionLines(explanation, options),
    storyLines(story, options),
    [`${palette.dim('repeat')}  ${repeat}`],
  ];
  return sectionsText(sections);
}

function headLines(explanation: HpaExplanation, { palette }: ExplainTextOptions): string[] {
  const { hpa, target, atMicros, syncMicros, minReplicas, maxReplicas, currentReplicas, desiredReplicas } = explanation;
  const title = `${palette.bold(`HorizontalPodAutoscaler/${hpa}`)} of ${target} at ${durationText(atMicros)}`;
  if (syncMicros === null) return [title, 'not synced yet: the first sync is 15 s after the controller has seen it'];
  const size = `${countText(currentReplicas)} current / ${countText(desiredReplicas)} desired`;
  const limits = `min replicas ${countText(minReplicas)}, max replicas ${countText(maxReplicas)}`;
  return [title, `${size}, ${limits}; its last sync was at ${durationText(syncMicros)}`];
}

function metricLines(metric: ExplainedHpaMetric, syncMicros: number, options: ExplainTextOptions): string[] {
  const { palette, columns } = options;
  const { type, name, current, target, pods, proposed, error, withinTolerance } = metric;
  const lines = [palette.bold(`METRIC  ${name} (${type})  ${current} / ${target}  ( current / target )`)];
  if (pods !== null) {
    const { ready, unready, missing, ignored } = pods;
    const parts = [
      `${countText(ready.length)} ready`,
      `${countText(unready.length)} unready`,
      `${countText(missing.length)} missing`,
      ...(ignored.length > 0 ? [`${countText(ignored.length)} ignored`] : []),
    ];
    const total = ready.length + unready.length + missing.length + ignored.length;
    lines.push(`  ${countOf(total, 'pod')}: ${parts.join(', ')}`);
    const reasons = [...unready, ...missing.map((pod) => ({ pod, why: 'no sample' })), ...ignored];
    for (const [why, names] of byReason(reasons)) {
      const some = options.wide ? names : names.slice(0, namesMax);
      const more = names.length > some.length ? ` and ${names.length - some.length} more` : '';
      lines.push(
        ...wrapText(`${why}: ${some.join(', ')}${more}`, columns - 4).map((line) => `    ${palette.dim(line)}`),
      );
    }
  }
  if (metric.seen !== null) lines.push(`  ${seenText(metric.seen, syncMicros)}`);
  if (proposed === null) lines.push(...wrapText(error, columns - 2).map((line) => `  ${palette.bad(line)}`));
  else
    lines.push(
      `  proposes ${countText(proposed)}${withinTolerance ? ': within the tolerance, or rounded to what there is' : ''}`,
    );
  return lines;
}

/** `scraped 4s to 27s before this sync, a mean over 5m`. */
function seenText({ oldestMicros, newestMicros, windowMicros }: SeenMetric, syncMicros: number): string {
  const [from, to] = [durationText(syncMicros - newestMicros), durationText(syncMicros - oldestMicros)];
  const mean = windowMicros > 0 ? `, a mean over ${durationText(windowMicros)}` : '';
  return `scraped ${from === to ? from : `${from} to ${to}`} before this sync${mean}`;
}

function byReason(entries: readonly { readonly pod: string; readonly why: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { pod, why } of entries) {
    const names = groups.get(why);
    if (names === undefined) groups.set(why, [pod]);
    else names.push(pod);
  }
  return groups;
}

function stepLines(
  { steps, syncMicros, limitedBy, desiredReplicas }: HpaExplanation,
  options: ExplainTextOptions,
): string[] {
  if (syncMicros === null) return [];
  const { palette, columns } = options;
  const limited = limitedBy === null ? 'nothing limited it' : `limited by: ${limitedBy}`;
  const lines = [palette.bold(`RESULT  ${countText(desiredReplicas)} replicas, ${limited}`)];
  for (const { rule, from, to, why } of steps) {
    const move = from === to ? `stays ${countText(to)}` : `${countText(from)} → ${countText(to)}`;
    lines.push(...wrapText(`${rule}: ${move}: ${why}`, columns - 2).map((line) => `  ${line}`));
  }
  return lines;
}

function conditionLines({ conditions }: HpaExplanation, { palette, columns }: ExplainTextOptions): string[] {
  if (conditions.length === 0) return [];
  const rows = conditions.map(({ type, status, reason }) => [type, status, reason]);
  const table = tableLines(['CONDITION', 'STATUS', 'REASON'], rows);
  return table.flatMap((line, at) => {
    if (at === 0) return [palette.bold(line)];
    return [line, ...wrapText(conditions[at - 1]!.message, columns - 4).map((text) => `    ${palette.dim(text)}`)];
  });
}
