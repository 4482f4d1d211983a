/** Kills of a pod as text. */
import type { ExplainedKill } from '../answers/explain-kills.ts';
import { tableLines, wrapText } from '../report/table.ts';
import { bytesText, countText, durationText } from '../report/units.ts';
import type { ExplainTextOptions } from './explain-story-text.ts';

/** The last ones, unless all are asked for. */
const killsMax = 2;

export function killLines(kills: readonly ExplainedKill[], pod: string, options: ExplainTextOptions): string[] {
  const { palette, wide } = options;
  const shown = wide ? kills : kills.slice(-killsMax);
  const more = kills.length - shown.length;
  return [
    ...shown.flatMap((kill, index) => [...(index > 0 ? [''] : []), ...oneKill(kill, pod, options)]),
    ...(more > 0 ? [palette.dim(`and ${countText(more)} before: -o wide`)] : []),
  ];
}

function oneKill(kill: ExplainedKill, pod: string, { palette, columns }: ExplainTextOptions): string[] {
  const { cause, container, memoryBytes, requestBytes, limitBytes, ranking, candidates, node } = kill;
  const what = cause === 'eviction' ? 'EVICTED' : 'OOM KILLED';
  const who = container === null ? '' : ` container ${container}`;
  const left = cause === 'eviction' ? `${bytesText(limitBytes)} left` : `limit ${bytesText(limitBytes)}`;
  const head = `${palette.bold(palette.bad(`${what} at ${durationText(kill.atMicros)}`))} on ${node}${who}`;
  const used = `used ${bytesText(memoryBytes)}, requested ${bytesText(requestBytes)}; ${left}`;
  const rows = ranking.map((one) => [
    `${one.pod}${one.container === null ? '' : ` (${one.container})`}`,
    one.qosClass,
    countText(one.priority),
    bytesText(one.memoryBytes),
    bytesText(one.requestBytes),
    one.badness === null ? aboveText(one.memoryBytes - one.requestBytes) : countText(one.badness),
  ]);
  const score = cause === 'eviction' ? 'ABOVE REQUEST' : 'BADNESS';
  const lines = tableLines(['RANKING', 'QOS', 'PRIORITY', 'USED', 'REQUESTED', score], rows, [2, 3, 4, 5]);
  const others = candidates - ranking.length;
  const marked = lines.map((line, index) => (ranking[index - 1]?.pod === pod ? palette.bad(line) : line));
  return [
    head,
    ...wrapText(`${used}; ${kill.rule}`, columns - 2).map((line) => `  ${line}`),
    ...(candidates < 2 ? [] : marked.map((line) => `  ${line}`)),
    ...(others > 0 && candidates > 1 ? [palette.dim(`  and ${countText(others)} more`)] : []),
  ];
}

function aboveText(bytes: number): string {
  return bytes > 0 ? bytesText(bytes) : '-';
}
