/** The answers of a run, in a few words with a figure each: what stands at the top of its report. */
import type { Micros } from '../../sim/time.ts';
import type { PodRows, RunSeries, SeriesColumn } from '../series.ts';
import type { PodStates, RunSummary } from '../summary.ts';
import { bytesText, coresOf, coresText, countOf, countText, durationText, moneyText, percentText } from '../units.ts';
import { clockText } from './clock.ts';
import type { Tile, Tone } from './report-data.ts';

/** In the order in which people ask. */
export function runTiles(summary: RunSummary, series: RunSeries): Tile[] {
  return [
    placesTile(summary),
    waitTile(series),
    ...roomTiles(summary),
    cpuTile(series),
    memoryTile(series),
    nodesTile(summary, series),
    disruptionTile(series),
    ...serviceTiles(summary),
    ...hpaTiles(summary),
    ...costTiles(summary),
  ];
}

function placesTile({ pods }: RunSummary): Tile {
  const { pending } = pods;
  const value = pending === 0 ? 'Every pod has a node' : `${countOf(pending, 'pod')} without a node`;
  const note = pods.total === 0 ? 'there are no pods at the end' : `at the end: ${statesText(pods)}`;
  return { label: 'Does it fit?', value, note, tone: pending === 0 ? 'good' : 'bad' };
}

const stateWords = {
  ready: 'ready',
  running: 'running, not ready',
  starting: 'starting',
  pending: 'pending',
  succeeded: 'succeeded',
  failed: 'failed',
  terminating: 'terminating',
} as const;

function statesText(pods: PodStates): string {
  const states = Object.keys(stateWords) as (keyof typeof stateWords)[];
  return states
    .filter((state) => pods[state] > 0)
    .map((state) => `${countText(pods[state])} ${stateWords[state]}`)
    .join(', ');
}

function waitTile(series: RunSeries): Tile {
  const { podRows, endMicros, pods } = series;
  let longest = 0;
  let pod = -1;
  for (let row = 0; row < podRows.count; row++) {
    const waited = waitOf(podRows, row, endMicros);
    if (waited > longest) [longest, pod] = [waited, row];
  }
  const peak = highest(pods.pending);
  const most = peak.value === 0 ? 'no pod was pending at a sample' : `at most ${countText(peak.value)} at once`;
  const at = peak.value === 0 ? '' : `, ${clockText(series, series.times[peak.at]!)}`;
  const who = pod < 0 ? '' : `${podRows.name[pod]}; `;
  const tone: Tone = longest > 300_000_000 ? 'warn' : 'plain';
  return { label: 'Longest wait for a node', value: durationText(longest), note: `${who}${most}${at}`, tone };
}

/** From creation to the node; to its end, or to now, without one. Pods that stood at the start waited before it. */
export function waitOf(rows: PodRows, row: number, endMicros: Micros): number {
  const created = Math.max(0, rows.createdMicros[row]!);
  const ends = [rows.scheduledMicros[row]!, rows.deletedMicros[row]!, endMicros];
  return Math.max(0, ends.find((time) => !Number.isNaN(time))! - created);
}

function cpuTile(series: RunSeries): Tile {
  const { requestedMilliCpu, allocatableMilliCpu, usedMilliCpu } = series.total;
  const amounts = (part: number, whole: number): string => `${coresText(part)} of ${coresOf(whole)}`;
  return shareTile('CPU', series, [requestedMilliCpu, allocatableMilliCpu, usedMilliCpu], amounts);
}

function memoryTile(series: RunSeries): Tile {
  const { requestedMemoryBytes, allocatableMemoryBytes, usedMemoryBytes } = series.total;
  const amounts = (part: number, whole: number): string => `${bytesText(part)} of ${bytesText(whole)}`;
  return shareTile('Memory', series, [requestedMemoryBytes, allocatableMemoryBytes, usedMemoryBytes], amounts);
}

function shareTile(
  name: string,
  series: RunSeries,
  [requested, allocatable, used]: readonly [SeriesColumn, SeriesColumn, SeriesColumn | null],
  amounts: (part: number, whole: number) => string,
): Tile {
  const end = requested.length - 1;
  const peak = highest(shares(requested, allocatable));
  const most = `at most ${percentText(peak.value, 1)}, ${clockText(series, series.times[peak.at]!)}`;
  const use = used === null ? '' : `; used ${percentText(mean(shares(used, allocatable)), 1)} on average`;
  return {
    label: `${name} requested at the end`,
    value: percentText(requested[end]!, allocatable[end]!),
    note: `${amounts(requested[end]!, allocatable[end]!)}${use}; ${most}`,
    tone: peak.value > 0.95 ? 'warn' : 'plain',
  };
}

function shares(part: SeriesColumn, whole: SeriesColumn): SeriesColumn {
  return part.map((value, at) => (whole[at]! > 0 ? value / whole[at]! : 0));
}

function nodesTile({ nodes }: RunSummary, series: RunSeries): Tile {
  const [fewest, most] = [Math.min(...series.nodes.total), Math.max(...series.nodes.total)];
  const away = nodes.total - nodes.ready;
  const parts = [
    away > 0 ? `${countText(away)} not ready` : 'all ready',
    ...(nodes.unschedulable > 0 ? [`${countText(nodes.unschedulable)} cordoned`] : []),
    ...(fewest < most ? [`${countText(fewest)} to ${countText(most)} during the run`] : []),
  ];
  return { label: 'Nodes', value: countText(nodes.total), note: parts.join(', '), tone: away > 0 ? 'bad' : 'plain' };
}

/** Ends of pods that nobody asked for, by the reason that the series gives. */
const disruptionWords: Readonly<Record<string, string>> = {
  PreemptionByScheduler: 'preempted',
  preempted: 'preempted',
  EvictionByEvictionAPI: 'evicted by drains',
  evicted: 'evicted',
  DeletionByTaintManager: 'deleted from lost or tainted nodes',
  DeletionByPodGC: 'gone with their node',
  nodeLost: 'gone with their node',
  TerminationByKubelet: 'evicted by the kubelet',
  killed: 'killed',
};

function disruptionTile({ podRows }: RunSeries): Tile {
  const counts = new Map<string, number>();
  let all = 0;
  const words = podRows.reason.texts.map((reason) => disruptionWords[reason]);
  for (let row = 0; row < podRows.count; row++) {
    const word = words[podRows.reason.codes[row]!];
    if (word === undefined) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    all += 1;
  }
  const note = [...counts].map(([word, count]) => `${countText(count)} ${word}`).join(', ');
  return {
    label: 'Pods disrupted',
    value: all === 0 ? 'None' : countText(all),
    note: all === 0 ? 'none evicted, preempted or lost with its node' : note,
    tone: all === 0 ? 'good' : 'warn',
  };
}

function hpaTiles({ hpas }: RunSummary): Tile[] {
  if (hpas.length === 0) return [];
  const moves = hpas.reduce((sum, { scaleUps, scaleDowns }) => sum + scaleUps + scaleDowns, 0);
  const short = hpas.filter(({ aboveMaximum }) => aboveMaximum.totalMicros > 0);
  const worst = short.reduce((most, hpa) => Math.max(most, hpa.aboveMaximum.totalMicros), 0);
  const note =
    short.length === 0
      ? 'none wanted more than its maximum'
      : `${countText(short.length)} wanted more than the maximum, for up to ${durationText(worst)}`;
  const value = `${countOf(moves, 'change')} by ${countOf(hpas.length, 'HPA')}`;
  return [{ label: 'Autoscaling of pods', value, note, tone: short.length === 0 ? 'plain' : 'warn' }];
}

function roomTiles({ capacity }: RunSummary): Tile[] {
  if (capacity.headroom === null) return [];
  const { unit, pods, onTaintedNodes } = capacity.headroom;
  const size = `${unit.name}: ${coresOf(unit.milliCpu)}, ${bytesText(unit.memoryBytes)}`;
  const tainted = onTaintedNodes === 0 ? '' : `; ${countText(onTaintedNodes)} more on tainted nodes`;
  const tone: Tone = pods === 0 ? 'warn' : 'plain';
  return [{ label: 'Room left', value: `${countOf(pods, 'more pod')}`, note: `${size}${tainted}`, tone }];
}

function serviceTiles({ services }: RunSummary): Tile[] {
  if (services.length === 0) return [];
  const worst = services.reduce((lowest, one) => (one.availability < lowest.availability ? one : lowest));
  const down = services.filter(({ downMicros }) => downMicros > 0).length;
  const name = `${worst.namespace}/${worst.name}`;
  const note =
    down === 0
      ? `${countOf(services.length, 'service')} had a ready pod all the time`
      : `${name} had no ready pod for ${durationText(worst.downMicros)}`;
  const value = `${worst.availability} % available`;
  return [{ label: 'Services', value, note, tone: down === 0 ? 'good' : 'bad' }];
}

function costTiles({ cost, time }: RunSummary): Tile[] {
  if (cost.totalMicroUsd === 0) return [];
  const { totalMicroUsd, unallocatedMicroUsd, meanMicroUsdPerDay } = cost;
  const requested = percentText(totalMicroUsd - unallocatedMicroUsd, totalMicroUsd);
  const run = durationText(time.simulatedMicros);
  const note = `${moneyText(totalMicroUsd)} for the run of ${run}; ${requested} of it requested by pods`;
  return [{ label: 'Cost', value: `${moneyText(meanMicroUsdPerDay)} a day`, note, tone: 'plain' }];
}

function mean(column: SeriesColumn): number {
  return column.reduce((sum, value) => sum + value, 0) / Math.max(1, column.length);
}

/** The highest value and the first sample that has it. */
function highest(column: SeriesColumn): { value: number; at: number } {
  let at = 0;
  for (let next = 1; next < column.length; next++) if (column[next]! > column[at]!) at = next;
  return { value: column[at] ?? 0, at };
}
