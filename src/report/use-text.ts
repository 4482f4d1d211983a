/** The summary's part about use as text: workloads, nodes on which something was lacking, the first kills. */
import type { Palette } from './palette.ts';
import { tableLines, wrapText } from './table.ts';
import { bytesText, coresText, countOf, countText, durationText, percentText } from './units.ts';
import type { KillSummary, NodeUseFigures, UseFigures, UseSummary, WorkloadUse } from './use.ts';

/** Rows shown unless `-o wide`. */
const rowsMax = 8;
const killsMax = 3;

/** Lines for people; none without a summary of use. */
export function useLines(use: UseSummary | undefined, wide: boolean, palette: Palette, columns: number): string[] {
  if (use === undefined) return [];
  return [
    ...workloadLines(use.workloads, wide, palette),
    ...nodeLines(use.nodes, wide, palette),
    ...killLines(use.kills, use.total, wide, palette, columns),
  ];
}

function workloadLines(workloads: readonly WorkloadUse[], wide: boolean, { bold }: Palette): string[] {
  if (workloads.length === 0) return [];
  const shown = wide ? workloads : workloads.slice(0, rowsMax);
  const rows = shown.map((one) => [one.workload, ...figureCells(one), countText(one.gaveUpRequests)]);
  const header = ['USE', ...figureHeaders, 'GAVE UP'];
  const lines = tableLines(header, rows, [1, 2, 3, 4, 5, 6, 7]);
  const more = workloads.length - shown.length;
  return [bold(lines[0]!), ...lines.slice(1), ...(more > 0 ? [`and ${more} more: -o wide`] : [])];
}

/** Only nodes on which something was lacking, unless all are asked for. */
function nodeLines(nodes: readonly NodeUseFigures[], wide: boolean, { bold }: Palette): string[] {
  const lacking = wide ? nodes : nodes.filter(lacks).slice(0, rowsMax);
  const over = nodes.filter(isOver).length;
  const overText =
    over === 0 ? [] : [`limits together are above what the node has on ${over} of ${countOf(nodes.length, 'node')}`];
  if (lacking.length === 0) return overText;
  const rows = lacking.map((one) => [
    one.node,
    ...figureCells(one),
    limitsText(one),
    one.underMemoryPressure ? 'MemoryPressure' : '',
  ]);
  const lines = tableLines(['NODE', ...figureHeaders, 'LIMITS', ''], rows, [1, 2, 3, 4, 5, 6]);
  return ['', bold(lines[0]!), ...lines.slice(1), ...overText];
}

function limitsText({ limitMilliCpu, allocatableMilliCpu, limitMemoryBytes, allocatableMemoryBytes }: NodeUseFigures) {
  const [cpu, memory] = [limitMilliCpu, limitMemoryBytes];
  return `${percentText(cpu, allocatableMilliCpu)} cpu, ${percentText(memory, allocatableMemoryBytes)} memory`;
}

function killLines(
  kills: readonly KillSummary[],
  total: UseFigures,
  wide: boolean,
  { bold, bad }: Palette,
  columns: number,
): string[] {
  if (kills.length === 0) return [];
  const shown = wide ? kills : kills.slice(0, killsMax);
  const counts = `${countOf(total.oomKills, 'OOM kill')}, ${countOf(total.evictions, 'eviction')}`;
  const lines = shown.flatMap((kill) => wrapText(killText(kill), columns - 2).map((line) => `  ${line}`));
  return ['', bold(bad(`KILLED for memory  ${counts}; first:`)), ...lines];
}

function killText({ atMicros, cause, node, pod, container, memoryBytes, ...kill }: KillSummary): string {
  const who = container === null ? pod : `${pod} (${container})`;
  const used = `used ${bytesText(memoryBytes)}, requested ${bytesText(kill.requestBytes)}`;
  const why = {
    container: `above its limit of ${bytesText(kill.limitBytes)}`,
    pod: `its pod above its limit of ${bytesText(kill.limitBytes)}`,
    node: `${node} had no more than ${bytesText(kill.limitBytes)} for all pods`,
    eviction: `evicted with ${bytesText(kill.limitBytes)} left on ${node}`,
  }[cause];
  const next = kill.next === null ? '' : `; first of ${countText(kill.candidates)}, next ${kill.next}`;
  return `${durationText(atMicros)}  ${who}: ${why}; ${used}${next}`;
}

const figureHeaders = ['CPU', 'THROTTLED', 'SHORT', 'MEMORY', 'OOM KILLS', 'EVICTED'];

function figureCells(one: UseFigures): string[] {
  const wanted = one.usedCpuMillis + one.throttledCpuMillis + one.shortCpuMillis;
  return [
    coreTime(one.usedCpuMillis),
    `${coreTime(one.throttledCpuMillis)} (${percentText(one.throttledCpuMillis, wanted)})`,
    `${coreTime(one.shortCpuMillis)} (${percentText(one.shortCpuMillis, wanted)})`,
    bytesText(one.meanMemoryBytes),
    countText(one.oomKills),
    countText(one.evictions),
  ];
}

/** Core-hours; minutes and seconds below one. */
export function coreTime(millis: number): string {
  if (millis >= 3_600_000) return `${coresText(millis / 3600)} core-h`;
  return millis >= 60_000 ? `${coresText(millis / 60)} core-min` : `${coresText(millis)} core-s`;
}

function lacks(node: NodeUseFigures): boolean {
  const { throttledCpuMillis, shortCpuMillis, oomKills, evictions, underMemoryPressure } = node;
  return throttledCpuMillis > 0 || shortCpuMillis > 0 || oomKills > 0 || evictions > 0 || underMemoryPressure;
}

function isOver(node: NodeUseFigures): boolean {
  return node.limitMilliCpu > node.allocatableMilliCpu || node.limitMemoryBytes > node.allocatableMemoryBytes;
}
