/** The summary as text for people: what matters first, aligned, every figure with its unit. */

import { autoscalingLines } from './autoscaling.ts';
import { capacityLines, costLines, serviceLines } from './capacity-text.ts';
import { gateLines } from './gates/outputs.ts';
import { hpaLines } from './hpa-summary.ts';
import type { Palette } from './palette.ts';
import { restartLines } from './restarts.ts';
import type { Allocation, PlaceSummary, PodStates, RunSummary } from './summary.ts';
import { sectionsText, tableLines, wrapText } from './table.ts';
import { bytesText, coresText, countOf, countText, durationText, percentText } from './units.ts';
import { useLines } from './use-text.ts';

export { type Palette, plainPalette } from './palette.ts';

export interface TextOptions {
  /** Every node, and all reasons in full. */
  readonly wide: boolean;
  readonly palette: Palette;
  /** Where text is wrapped. Default 118. */
  readonly columns?: number;
}

const textColumns = 118;
const indent = '  ';
/** Reasons and workloads shown unless `wide`. */
const shownMax = 12;

/** Ends with a line feed; the last line is the command that repeats the run. */
export function summaryText(summary: RunSummary, options: TextOptions): string {
  const { palette, wide, columns = textColumns } = options;
  const sections = [
    headLines(summary, palette, columns),
    podLines(summary, palette),
    workloadLines(summary, wide, palette),
    stalledLines(summary, palette, columns),
    arrivalLines(summary, palette),
    upgradeLines(summary, palette),
    budgetLines(summary, palette, columns),
    autoscalingLines(summary.autoscaling, palette.bold),
    hpaLines(summary.hpas, wide, palette, columns),
    pendingLines(summary, wide, palette, columns),
    restartLines(summary.restarts, palette),
    allocationLines(summary, palette),
    placeLines('POOL', summary.pools.length > 1 ? summary.pools : [], palette),
    placeLines('ZONE', summary.zones.length > 1 ? summary.zones : [], palette),
    wide ? placeLines('NODE', summary.nodeList, palette) : [],
    capacityLines(summary, wide, palette, columns),
    costLines(summary, wide, palette, columns),
    serviceLines(summary, palette),
    useLines(summary.use, wide, palette, columns),
    schedulingLines(summary, palette),
    warningLines(summary, palette),
    notSimulatedLines(summary, palette, columns),
    gateLines(summary.gates ?? [], palette),
    [`${palette.dim('fingerprint')} ${summary.fingerprint.d}`, `${palette.dim('repeat')}      ${summary.repeat}`],
  ];
  return sectionsText(sections);
}

function headLines({ scenario, time, nodes }: RunSummary, { bold, bad }: Palette, columns: number): string[] {
  const title = `${bold(scenario.name)}: ${durationText(time.simulatedMicros)} simulated, seed ${scenario.seed}`;
  const away = nodes.total - nodes.ready;
  const notes = [
    ...(away > 0 ? [bad(`${away} not ready`)] : []),
    ...(nodes.unschedulable > 0 ? [`${nodes.unschedulable} cordoned`] : []),
  ];
  const nodeText = `${countOf(nodes.total, 'node')}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  const lines = [title, `from ${time.startsAt} to ${time.endsAt}, ${nodeText}`];
  return scenario.description === '' ? lines : [...lines, ...wrapText(scenario.description, columns)];
}

const stateNames: readonly (keyof PodStates)[] = [
  'ready',
  'running',
  'starting',
  'pending',
  'succeeded',
  'failed',
  'terminating',
];

function podLines({ pods }: RunSummary, { bold, good, bad }: Palette): string[] {
  if (pods.total === 0) return [`${bold('PODS')}  none`];
  const parts = stateNames
    .filter((state) => pods[state] > 0)
    .map((state) => {
      const text = `${countText(pods[state])} ${state === 'running' ? 'running, not ready' : state}`;
      if (state === 'pending' || state === 'failed') return bad(text);
      return state === 'ready' || state === 'succeeded' ? good(text) : text;
    });
  return [`${bold('PODS')}  ${countText(pods.total)}: ${parts.join(', ')}`];
}

function workloadLines({ workloads }: RunSummary, wide: boolean, palette: Palette): string[] {
  if (workloads.length === 0) return [];
  const rows = workloads.map(({ kind, namespace, name, desired, pods }) => {
    const alive = kind === 'Job' || kind === 'CronJob' ? `${countText(pods.succeeded)} done` : countText(pods.ready);
    return [
      `${kind}/${name}`,
      namespace,
      desired === null ? '-' : countText(desired),
      alive,
      countText(pods.pending),
      otherStates(pods, kind),
    ];
  });
  const shown = wide || rows.length <= shownMax * 2 ? rows : rows.slice(0, shownMax * 2);
  const lines = tableLines(['WORKLOAD', 'NAMESPACE', 'WANTED', 'READY', 'PENDING', 'OTHERWISE'], shown, [2, 3, 4]);
  const more = rows.length - shown.length;
  return [palette.bold(lines[0]!), ...lines.slice(1), ...(more > 0 ? [`and ${more} more: -o wide`] : [])];
}

function otherStates(pods: PodStates, kind: string): string {
  const shown: readonly (keyof PodStates)[] =
    kind === 'Job' || kind === 'CronJob'
      ? ['ready', 'running', 'starting', 'failed', 'terminating']
      : ['running', 'starting', 'succeeded', 'failed', 'terminating'];
  return shown
    .filter((state) => pods[state] > 0)
    .map((state) => `${countText(pods[state])} ${state}`)
    .join(', ');
}

function stalledLines({ workloads }: RunSummary, { bold, bad }: Palette, columns: number): string[] {
  const stalled = workloads.filter((workload) => workload.stalled !== null);
  if (stalled.length === 0) return [];
  const lines = stalled.flatMap(({ kind, namespace, name, stalled: message }) => {
    return wrapText(`${kind}/${namespace}/${name}: ${message}`, columns - indent.length);
  });
  return [bold(bad('ROLLOUT  stalled')), ...lines.map((line) => `${indent}${line}`)];
}

function arrivalLines({ arrivals }: RunSummary, { bold }: Palette): string[] {
  if (arrivals.length === 0) return [];
  const rows = arrivals.map((one) => {
    const others = (['refused', 'failed', 'left', 'lost'] as const).filter((state) => one[state] > 0);
    const waited = one.meanWaitMicros > 0 || one.longestWaitMicros > 0;
    return [
      one.name,
      ...[one.arrived, one.placed, one.finished, one.staying].map(countText),
      ...(waited ? [durationText(one.meanWaitMicros), durationText(one.longestWaitMicros)] : ['-', '-']),
      others.map((state) => `${countText(one[state])} ${state}`).join(', '),
    ];
  });
  const header = ['ARRIVALS', 'ARRIVED', 'PLACED', 'FINISHED', 'STAYING', 'MEAN WAIT', 'LONGEST', 'OTHERWISE'];
  const lines = tableLines(header, rows, [1, 2, 3, 4, 5, 6]);
  return [bold(lines[0]!), ...lines.slice(1)];
}

function upgradeLines({ upgrades, time }: RunSummary, { bold, bad }: Palette): string[] {
  return upgrades.map(({ pool, startedMicros, finishedMicros, replaced, failed }) => {
    const took = durationText((finishedMicros ?? time.simulatedMicros) - startedMicros);
    const parts = [
      `${countOf(replaced, 'node')} of pool ${pool} replaced in ${took}`,
      ...(finishedMicros === null ? [bad('not finished')] : []),
      ...(failed.length > 0 ? [bad(`stopped at ${failed.join(', ')}`)] : []),
    ];
    return `${bold('UPGRADE')}  ${parts.join(', ')}`;
  });
}

/** Which budget refused evictions of drains, of what, for how long, and what would let the next one through. */
function budgetLines({ budgets }: RunSummary, { bold, dim }: Palette, columns: number): string[] {
  if (budgets.length === 0) return [];
  const rows = budgets.map(({ budget, refused, pods, firstMicros, lastMicros, longestMicros }) => {
    const times = [firstMicros, lastMicros, longestMicros].map(durationText);
    return [budget, countText(refused), countText(pods.length), ...times];
  });
  const header = ['BLOCKED BY BUDGET', 'REFUSALS', 'PODS', 'FIRST', 'LAST', 'LONGEST FOR A NODE'];
  const table = tableLines(header, rows, [1, 2, 3, 4, 5]);
  return table.flatMap((line, at) => {
    if (at === 0) return [bold(line)];
    const { pods, cause } = budgets[at - 1]!;
    const more = pods.length > 1 ? ` and ${countOf(pods.length - 1, 'other')}` : '';
    const advice = `${pods[0]}${more}: ${cause}. ${adviceText(cause)}`;
    return [line, ...wrapText(advice, columns - indent.length).map((text) => `${indent}${dim(text)}`)];
  });
}

/** How many healthy pods more the API server's figures ask for. */
function adviceText(cause: string): string {
  const figures = /needs (\d+) healthy pods and has (\d+) currently/.exec(cause);
  if (figures === null) return '';
  const missing = Number(figures[1]) + 1 - Number(figures[2]);
  return `It takes ${countOf(missing, 'healthy pod')} more, or a budget that needs ${countText(missing)} less.`;
}

function pendingLines(summary: RunSummary, wide: boolean, { bold, bad, dim }: Palette, columns: number): string[] {
  const { pending, pods } = summary;
  if (pending.length === 0) return [];
  const lines = [bold(bad(`PENDING  ${countOf(pods.pending, 'pod')}, and why`))];
  const shown = wide ? pending : pending.slice(0, shownMax);
  for (const { message, pods: count, examples } of shown) {
    const figure = countText(count).padStart(6);
    wrapText(message, columns - 10).forEach((line, at) => {
      lines.push(`${at === 0 ? figure : '      '}${indent}${line}`);
    });
    const more = count - examples.length;
    lines.push(`      ${indent}${dim(`${examples.join(', ')}${more > 0 ? ` and ${countText(more)} more` : ''}`)}`);
  }
  if (shown.length < pending.length) lines.push(`      ${indent}and ${pending.length - shown.length} more: -o wide`);
  return lines;
}

function allocationLines({ allocation }: RunSummary, { bold }: Palette): string[] {
  const rows = allocation.map((one) => [
    one.resource,
    amountText(one, one.requested),
    amountText(one, one.allocatable),
    percentText(one.requested, one.allocatable),
  ]);
  const lines = tableLines(['RESOURCE', 'REQUESTED', 'ALLOCATABLE', 'SHARE'], rows, [1, 2, 3]);
  return [bold(lines[0]!), ...lines.slice(1)];
}

function placeLines(title: string, places: readonly PlaceSummary[], { bold }: Palette): string[] {
  if (places.length === 0) return [];
  const resources = places[0]!.allocation.filter(({ resource }) => resource !== 'pods').map(({ resource }) => resource);
  const isNode = title === 'NODE';
  const header = [title, ...(isNode ? [] : ['NODES']), 'PODS', ...resources.map((resource) => resource.toUpperCase())];
  const rows = places.map(({ name, nodes, pods, allocation }) => [
    name === '' ? '(none)' : name,
    ...(isNode ? [] : [countText(nodes)]),
    countText(pods),
    ...resources.map((resource) => {
      const one = allocation.find((each) => each.resource === resource);
      return one === undefined
        ? '-'
        : `${amountText(one, one.requested)} (${percentText(one.requested, one.allocatable)})`;
    }),
  ]);
  const lines = tableLines(header, rows, header.map((_, column) => column).slice(1));
  return [bold(lines[0]!), ...lines.slice(1)];
}

function amountText({ unit }: Allocation, amount: number): string {
  if (unit === 'millicores') return `${coresText(amount)} cores`;
  return unit === 'bytes' ? bytesText(amount) : countText(amount);
}

function schedulingLines({ scheduling }: RunSummary, { bold }: Palette): string[] {
  const { attempts, scheduled, unschedulable, errors, preempted, meanMicros } = scheduling;
  const parts = [
    countOf(attempts, 'attempt'),
    `${countText(scheduled)} bound (mean ${durationText(meanMicros)})`,
    `${countText(unschedulable)} found no node`,
    ...(errors > 0 ? [`${countText(errors)} failed`] : []),
    ...(preempted > 0 ? [`${countOf(preempted, 'pod')} preempted`] : []),
  ];
  return [`${bold('SCHEDULER')}  ${parts.join(', ')}`];
}

/** Warnings that the run's controllers gave; those about pending pods have a section of their own. */
function warningLines({ eventCounts }: RunSummary, { bold }: Palette): string[] {
  const warnings = eventCounts.filter(({ type, reason }) => type === 'Warning' && reason !== 'FailedScheduling');
  if (warnings.length === 0) return [];
  const rows = warnings.map(({ reason, source, count }) => [reason, countText(count), source]);
  const lines = tableLines(['WARNING', 'TIMES', 'FROM'], rows, [1]);
  return [bold(lines[0]!), ...lines.slice(1)];
}

function notSimulatedLines({ notSimulated }: RunSummary, { dim }: Palette, columns: number): string[] {
  if (notSimulated.length === 0) return [];
  const names = notSimulated.map(({ kind, objects }) => `${kind} (${countText(objects)})`);
  return wrapText(`accepted, not simulated: ${names.join(', ')}`, columns).map(dim);
}
