/** Gates against a summary. */
import type { RunSummary } from '../summary.ts';
import { bytesText, coresOf, countText, durationText, moneyText } from '../units.ts';
import { type Gate, type GateResult, type GateUnit, holds, type SummaryFigure } from './gate.ts';

/** A gate over a figure of the summary. */
export function evaluateGate(gate: Gate, figure: SummaryFigure, summary: RunSummary): GateResult {
  const value = valueAt(summary, figure.path);
  if (typeof value === 'string') return resultWithout(gate, value);
  if (figure.of === undefined) return resultOf(gate, value);
  const whole = valueAt(summary, figure.of);
  if (typeof whole === 'string') return resultWithout(gate, whole);
  return resultOf(gate, whole === 0 ? 0 : (value / whole) * 1000);
}

/** `note`: what the value was found at, behind it. */
export function resultOf(gate: Gate, value: number, note = ''): GateResult {
  const { unit } = gate.metric;
  const text = `${valueText(value, unit)}${note === '' ? '' : ` ${note}`}`;
  return { ...placeOf(gate), holds: holds(value, gate.comparison, gate.bound), value, unit, text };
}

/** A gate whose figure does not exist does not hold. */
export function resultWithout(gate: Gate, why: string): GateResult {
  return { ...placeOf(gate), holds: false, value: null, unit: gate.metric.unit, text: why };
}

function placeOf({ text, file, line, column }: Gate): Pick<GateResult, 'gate' | 'file' | 'line' | 'column'> {
  return { gate: text, file, line, column };
}

/** The number at a path, or why there is none. */
function valueAt(summary: RunSummary, path: string): number | string {
  let at: unknown = summary;
  for (const [, field, entry] of path.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)) {
    if (at === null || at === undefined) return `${path}: nobody says`;
    if (field !== undefined) at = (at as Record<string, unknown>)[field];
    else {
      const list = at as readonly Entry[];
      const found = list.find((one) => namesOf(one).includes(entry!));
      if (found === undefined) return `there is no "${entry}" among ${listText(list)}`;
      at = found;
    }
  }
  return typeof at === 'number' ? at : `${path}: nobody says`;
}

type Entry = Readonly<Record<string, unknown>>;

/** What an entry of a list may be called. */
function namesOf({ kind, namespace, name, resource, workload, pool, budget }: Entry): unknown[] {
  const names = [resource, name, workload, pool, budget].filter((one) => one !== undefined);
  if (namespace !== undefined) names.unshift(`${namespace}/${name}`);
  if (kind !== undefined) names.unshift(`${kind}/${namespace}/${name}`);
  return names;
}

const shownMax = 5;

function listText(list: readonly Entry[]): string {
  const names = list.slice(0, shownMax).map((entry) => String(namesOf(entry)[0]));
  if (names.length === 0) return 'nothing: the list is empty';
  return `${names.join(', ')}${list.length > shownMax ? ` and ${list.length - shownMax} more` : ''}`;
}

export function valueText(value: number, unit: GateUnit): string {
  switch (unit) {
    case 'micros':
      return durationText(value);
    case 'microUsd':
      return moneyText(value);
    case 'permille':
      return `${trimmed((value / 10).toFixed(2))} %`;
    case 'percent':
      return `${value} %`;
    case 'bytes':
      return bytesText(value);
    case 'milliCpu':
      return coresOf(value);
    default:
      return Number.isInteger(value) ? countText(value) : String(value);
  }
}

function trimmed(text: string): string {
  return text.replace(/\.?0+$/, '');
}
