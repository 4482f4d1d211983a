/** The figures that gates may name: short names, and every number of summary.json by its path. */
import { nearestName } from '../../api/schema-errors.ts';
import { trackNames } from '../metrics/ledger.ts';
import type { GateUnit, SummaryFigure } from './gate.ts';
import { summaryPaths } from './paths.ts';

/** Figures over time by name, with their value at an instant. */
const overTime: Readonly<Record<string, { readonly track: string; readonly now: SummaryFigure }>> = {
  ...Object.fromEntries(
    trackNames
      .filter((name) => name.endsWith('Pods'))
      .map((name) => [name, { track: name, now: { path: `pods.${name.slice(0, -4)}`, unit: 'count' } }]),
  ),
  nodes: { track: 'nodes', now: { path: 'nodes.total', unit: 'count' } },
  readyNodes: { track: 'readyNodes', now: { path: 'nodes.ready', unit: 'count' } },
  cordonedNodes: { track: 'cordonedNodes', now: { path: 'nodes.unschedulable', unit: 'count' } },
  cpuRequested: { track: 'cpuRequestedPermille', now: shareOf('cpu', 'requested') },
  memoryRequested: { track: 'memoryRequestedPermille', now: shareOf('memory', 'requested') },
  costPerHour: { track: 'costMicroUsdPerHour', now: { path: 'cost.microUsdPerHour', unit: 'microUsd' } },
};

/** Figures over pods, not over time: they have statistics alone. */
const overPods: Readonly<Record<string, string>> = {
  timeToSchedule: 'timeToScheduleMicros',
  timeToReady: 'timeToReadyMicros',
};

const statistics = ['min', 'mean', 'p50', 'p90', 'p95', 'p99', 'max'] as const;

const single: Readonly<Record<string, SummaryFigure>> = {
  'cost.total': { path: 'cost.totalMicroUsd', unit: 'microUsd' },
  'cost.perHour': { path: 'cost.microUsdPerHour', unit: 'microUsd' },
  'cost.perDay': { path: 'cost.microUsdPerDay', unit: 'microUsd' },
  'cost.perMonth': { path: 'cost.microUsdPerMonth', unit: 'microUsd' },
  headroom: { path: 'capacity.headroom.pods', unit: 'count' },
  pending: { path: 'pods.pending', unit: 'count' },
};

/** Figures of something that is named in brackets. */
const functions: Readonly<Record<string, (argument: string) => SummaryFigure | string>> = {
  availability: (argument) => {
    const name = /^service\/([^/]+\/[^/]+)$/.exec(argument)?.[1];
    if (name === undefined) return 'expected service/namespace/name, as availability(service/shop/frontend)';
    return { path: `services[${name}].availability`, unit: 'percent' };
  },
  stranded: (argument) => share(argument, 'stranded'),
  requested: (argument) => share(argument, 'requested'),
  used: (argument) => share(argument, 'used'),
};

/** Functions that belong to the format but not to this version. */
const later: readonly string[] = ['latency'];

/** What a gate's words mean, or what is wrong with them. */
export type FigureReading =
  | { readonly figure: SummaryFigure }
  | { readonly message: string; readonly hint?: string | undefined };

export function readFigure(text: string): FigureReading {
  const call = /^([A-Za-z]\w*)\(([^()]*)\)(.*)$/.exec(text);
  if (call !== null) return readCall(call[1]!, call[2]!.trim(), call[3]!);
  const named = namedFigure(text);
  if (named !== undefined) return { figure: named };
  const path = text.replaceAll(/\[[^\]]*\]/g, '[]');
  if (summaryPaths.includes(path)) return { figure: { path: text, unit: unitOf(path) } };
  const near = nearestName(path, knownNames());
  const hint =
    near === null ? 'docs/metrics.md defines every figure' : `did you mean "${near}"? docs/metrics.md defines them all`;
  return { message: `there is no metric "${text}"`, hint };
}

function readCall(name: string, argument: string, rest: string): FigureReading {
  if (later.includes(name)) {
    return { message: `"${name}" is not simulated yet`, hint: 'this version refuses what it would have to ignore' };
  }
  const read = functions[name];
  if (read === undefined) {
    const near = nearestName(name, Object.keys(functions));
    const hint = near === null ? `there are ${Object.keys(functions).join(', ')}` : `did you mean "${near}"?`;
    return { message: `there is no metric "${name}(…)"`, hint };
  }
  if (rest !== '') return { message: `"${rest}" does not go with ${name}(…), which is one figure` };
  const figure = read(argument);
  return typeof figure === 'string' ? { message: figure } : { figure };
}

function namedFigure(text: string): SummaryFigure | undefined {
  if (Object.hasOwn(single, text)) return single[text];
  const dot = text.lastIndexOf('.');
  const [name, statistic] = dot < 0 ? [text, undefined] : [text.slice(0, dot), text.slice(dot + 1)];
  if (statistic !== undefined && !(statistics as readonly string[]).includes(statistic)) return undefined;
  if (Object.hasOwn(overPods, name)) {
    return statistic === undefined ? undefined : { path: `overTime.${overPods[name]}.${statistic}`, unit: 'micros' };
  }
  if (!Object.hasOwn(overTime, name)) return undefined;
  const { track, now } = overTime[name]!;
  if (statistic === undefined) return now;
  return { path: `overTime.${track}.${statistic}`, unit: unitOf(`${track}.`) };
}

/** All that a gate may be meant to name, for hints. */
function knownNames(): string[] {
  const statistic = (name: string): string[] => statistics.map((each) => `${name}.${each}`);
  return [
    ...Object.keys(single),
    ...Object.keys(overTime).flatMap((name) => [name, ...statistic(name)]),
    ...Object.keys(overPods).flatMap(statistic),
    ...summaryPaths,
  ];
}

function share(resource: string, what: 'stranded' | 'requested' | 'used'): SummaryFigure | string {
  return resource === 'cpu' || resource === 'memory'
    ? shareOf(resource, what)
    : `expected ${what}(cpu) or ${what}(memory)`;
}

function shareOf(resource: string, what: string): SummaryFigure {
  return { path: `allocation[${resource}].${what}`, of: `allocation[${resource}].allocatable`, unit: 'permille' };
}

/** By the name of the field, which ends with its unit. */
function unitOf(path: string): GateUnit {
  if (/MicroUsd|microUsd/.test(path)) return 'microUsd';
  if (/Micros\b/.test(path)) return 'micros';
  if (/Permille\b/.test(path)) return 'permille';
  if (/Bytes\b/.test(path)) return 'bytes';
  if (/[mM]illiCpu\b/.test(path)) return 'milliCpu';
  return path.endsWith('.availability') ? 'percent' : 'count';
}
