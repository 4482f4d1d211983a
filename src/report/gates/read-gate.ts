/**
 * Reads a gate: `METRIC [at TIME] [after lose zone/NAME [for DURATION]] COMPARISON BOUND`, as `pendingPods.p99 == 0`,
 * `cost.perDay < 250`, `availability(service/shop/frontend) >= 99.9%`, `pending after lose zone/* == 0`.
 */
import { milliValueOf, wholeValueOf } from '../../api/quantity.ts';
import { nearestName } from '../../api/schema-errors.ts';
import { ValueError } from '../../api/value-error.ts';
import { parseDuration } from '../../sim/time.ts';
import { readFigure } from './figures.ts';
import { type Comparison, comparisons, type Gate, type GateLoss, type GateUnit, lossFigures } from './gate.ts';

/** A gate without its place in a file. */
export type GateWords = Pick<Gate, 'metric' | 'atMicros' | 'comparison' | 'bound'>;

/** What is wrong, and at which character (from 0). */
export interface GateProblem {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Minutes of a loss that says nothing else, as `headroom survive` plays it. */
const lossMicros = 30 * 60_000_000;

const example = 'as pendingPods.p99 == 0, or availability(service/shop/frontend) >= 99.9%';

export function readGate(text: string): GateWords | GateProblem {
  const parts = /^(\s*)(.*?)(\s*)(==|!=|<=|>=|<|>)(\s*)(.*?)\s*$/.exec(text);
  if (parts === null || parts[2] === '') {
    return { offset: 0, message: `expected METRIC COMPARISON BOUND (${comparisons.join(', ')})`, hint: example };
  }
  const [, before, left, gap, comparison, space, right] = parts as unknown as string[];
  const at = before!.length;
  const words = readLeft(left!, at);
  if ('message' in words) return words;
  const boundAt = at + left!.length + gap!.length + comparison!.length + space!.length;
  const bound = readBound(right!, words.metric.unit);
  if (typeof bound === 'string') return { offset: boundAt, message: bound };
  return { ...words, comparison: comparison as Comparison, bound };
}

/** The words before the comparison. */
function readLeft(text: string, offset: number): Pick<GateWords, 'metric' | 'atMicros'> | GateProblem {
  const [, metric, at, after] = /^(\S+)(?:\s+at\s+(\S+))?(?:\s+after\s+(.*))?$/.exec(text) ?? [];
  if (metric === undefined) {
    const rest = text.search(/\s/);
    const hint = 'METRIC, then perhaps `at 13h` or `after lose zone/*`';
    return { offset: offset + rest + 1, message: `"${text.slice(rest).trim()}" is not understood`, hint };
  }
  const atMicros = at === undefined ? null : parseDuration(at);
  if (atMicros === undefined) {
    return {
      offset: offset + text.indexOf(at!, metric.length),
      message: `expected a duration from the start, got "${at}"`,
    };
  }
  if (after !== undefined) {
    const loss = readLoss(after);
    if (typeof loss === 'string') return { offset: offset + text.lastIndexOf(after), message: loss };
    if (!Object.hasOwn(lossFigures, metric)) {
      const names = Object.keys(lossFigures);
      const near = nearestName(metric, names);
      const hint = `${near === null ? '' : `did you mean "${near}"? `}There are ${names.join(', ')}`;
      return { offset, message: `there is no metric "${metric}" after a loss`, hint };
    }
    const figure = metric as keyof typeof lossFigures;
    return { metric: { loss, figure, unit: lossFigures[figure] }, atMicros };
  }
  const reading = readFigure(metric);
  if ('message' in reading) return { offset, message: reading.message, hint: reading.hint };
  return { metric: reading.figure, atMicros };
}

function readLoss(text: string): GateLoss | string {
  const [, what, name, time] = /^lose\s+(zone|node)\/(\S+?)(?:\s+for\s+(\S+))?$/.exec(text.trim()) ?? [];
  if (what === undefined) return `expected "lose zone/NAME" or "lose node/NAME" (* stands for each), got "${text}"`;
  const forMicros = time === undefined ? lossMicros : parseDuration(time);
  if (forMicros === undefined || forMicros === 0) return `expected a duration after "for", got "${time}"`;
  return { what: what as GateLoss['what'], name: name!, forMicros };
}

/** The bound in the figure's unit, or what was expected. */
function readBound(text: string, unit: GateUnit): number | string {
  const expected = (what: string): string => `expected ${what}, got "${text}"`;
  switch (unit) {
    case 'micros':
      return parseDuration(text) ?? expected('a duration, as 30s');
    case 'microUsd': {
      const amount = /^\$?(\d+(?:\.\d+)?)(?:\s*USD)?$/.exec(text)?.[1];
      return amount === undefined
        ? expected('an amount in US dollars, as 250')
        : Math.round(Number(amount) * 1_000_000);
    }
    case 'permille':
    case 'percent': {
      const amount = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
      if (amount === undefined) return expected('per cent, as 99.9%');
      return unit === 'percent' ? Number(amount) : Math.round(Number(amount) * 10_000) / 1000;
    }
    case 'bytes':
    case 'milliCpu':
      try {
        return unit === 'bytes' ? wholeValueOf(text) : milliValueOf(text);
      } catch (error) {
        if (!(error instanceof ValueError)) throw error;
        return expected(unit === 'bytes' ? 'an amount of memory, as 10Gi' : 'an amount of CPU, as 2500m');
      }
    default:
      return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : expected('a number');
  }
}
