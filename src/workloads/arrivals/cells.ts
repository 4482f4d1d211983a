/**
 * Values of CSV cells: amounts, times, names, labels. Each function reads one cell and either returns the value or
 * refuses the cell with what was expected and what stands there, and returns null. Whole numbers only come out: amounts
 * are rounded up, as Kubernetes rounds quantities, times to the nearest microsecond.
 */
import { quoteValue } from '../../api/diagnostic.ts';
import { dnsSubdomainErrors, labelValueErrors } from '../../api/label-syntax.ts';
import { milliValueOf, wholeValueOf } from '../../api/quantity.ts';
import { didYouMean } from '../../api/schema-errors.ts';
import { valueOrErrorText } from '../../api/value-error.ts';
import { type Micros, parseDuration, parseRfc3339 } from '../../sim/time.ts';
import type { Cells } from './table.ts';

/** Units of CPU columns: `quantity` is Kubernetes' text, plain numbers being cores. */
export const cpuUnits = { quantity: '', cores: '', milli: 'm' } as const;
export type CpuUnit = keyof typeof cpuUnits;

/** Units of memory columns: `quantity` is Kubernetes' text, plain numbers being bytes. */
export const memoryUnits = {
  quantity: '',
  bytes: '',
  KiB: 'Ki',
  MiB: 'Mi',
  GiB: 'Gi',
  kB: 'k',
  MB: 'M',
  GB: 'G',
} as const;
export type MemoryUnit = keyof typeof memoryUnits;

/** Units of time columns: numbers since the trace's zero, Go's durations, or instants. */
export const timeUnits = {
  us: 1,
  ms: 1_000,
  s: 1_000_000,
  m: 60_000_000,
  h: 3_600_000_000,
  duration: 0,
  rfc3339: 0,
} as const;
export type TimeUnit = keyof typeof timeUnits;

/** CPU in milli-CPU, rounded up. */
export function readMilliCpu(cells: Cells, use: number, unit: CpuUnit): number | null {
  return readAmount(cells, use, unit, cpuUnits[unit], cpuExpected[unit], milliValueOf);
}

/** Memory in bytes, rounded up. */
export function readMemoryBytes(cells: Cells, use: number, unit: MemoryUnit): number | null {
  const expected = unit === 'quantity' ? 'a Kubernetes quantity of bytes such as 512Mi' : `a number of ${unit}`;
  return readAmount(cells, use, unit, memoryUnits[unit], expected, wholeValueOf);
}

/** A whole number from 0 to `max`; `what` completes `expected a whole number of …`. */
export function readCount(cells: Cells, use: number, what: string, max: number): number | null {
  const text = cells.text(use);
  const value = /^\+?[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= max) return value;
  if (value > max) return refuse(cells, use, `expected at most ${max} ${what}, got ${quoteValue(text)}`);
  return refuse(cells, use, numberComplaint(text) ?? `expected a whole number of ${what}, got ${quoteValue(text)}`);
}

/** A decimal number within bounds, for tables of quantiles. */
export function readNumber(cells: Cells, use: number, what: string): number | null {
  const text = cells.text(use);
  if (!plainNumber.test(text))
    return refuse(cells, use, numberComplaint(text) ?? `expected ${what}, got ${quoteValue(text)}`);
  const value = Number(text);
  if (!Number.isFinite(value)) return refuse(cells, use, `expected a finite number, got ${quoteValue(text)}`);
  return value;
}

/**
 * An instant of the trace, in microseconds; `rfc3339` instants count from 1970. Durations (`signed` false) and instants
 * alike; what may not be negative is refused.
 */
export function readMicros(cells: Cells, use: number, unit: TimeUnit): Micros | null {
  const text = cells.text(use);
  if (unit === 'rfc3339') {
    const instant = parseRfc3339(text);
    if (instant !== undefined) return instant;
    return refuse(cells, use, `expected an instant such as 2026-11-27T00:00:00Z, got ${quoteValue(text)}`);
  }
  if (unit === 'duration') {
    const duration = parseDuration(text);
    if (duration === undefined) {
      return refuse(cells, use, `expected a duration such as 1h30m, got ${quoteValue(text)}`);
    }
    return duration < 0 ? refuse(cells, use, negativeComplaint(text)) : duration;
  }
  if (!plainNumber.test(text)) {
    const complaint = numberComplaint(text) ?? `expected a number of ${timeNames[unit]}, got ${quoteValue(text)}`;
    return refuse(cells, use, complaint);
  }
  const micros = scaled(text, timeUnits[unit]);
  if (micros < 0) return refuse(cells, use, negativeComplaint(text));
  if (micros <= microsMax) return micros;
  return refuse(
    cells,
    use,
    `expected at most ${microsMax / timeUnits[unit]} ${timeNames[unit]} (100 years), got ${quoteValue(text)}`,
  );
}

/** An object name as the API server takes it for pods and jobs. */
export function readName(cells: Cells, use: number, hint: string): string | null {
  const text = cells.text(use);
  if (text === '') return refuse(cells, use, 'expected a name, got nothing');
  if (objectName.test(text) && text.length <= 253) return text;
  return refuse(cells, use, `${quoteValue(text)} is no object name: ${shortRule(dnsSubdomainErrors(text)[0]!)}`, hint);
}

/** A label value. */
export function readLabelValue(cells: Cells, use: number, key: string): string | null {
  const text = cells.text(use);
  if (text === '' || (text.length <= 63 && labelValue.test(text))) return text;
  const rule = shortRule(labelValueErrors(text)[0]!);
  return refuse(cells, use, `${quoteValue(text)} is no value of the label ${key}: ${rule}`);
}

/** One of some words. */
export function readWord(cells: Cells, use: number, what: string, words: readonly string[]): string | null {
  const text = cells.text(use);
  if (words.includes(text)) return text;
  const hint = didYouMean(text, words);
  const shown = words.length > 8 ? '' : `: ${words.join(', ')}`;
  return refuse(cells, use, `expected ${what}${shown}, got ${quoteValue(text)}`, hint);
}

/** Refuses a cell. */
export function refuse(cells: Cells, use: number, message: string, hint?: string): null {
  cells.refuse(use, message, hint);
  return null;
}

const cpuExpected: Readonly<Record<CpuUnit, string>> = {
  quantity: 'a Kubernetes quantity of CPU such as 500m',
  cores: 'a number of cores',
  milli: 'a number of milli-CPU',
};
const timeNames: Readonly<Record<TimeUnit, string>> = {
  us: 'microseconds',
  ms: 'milliseconds',
  s: 'seconds',
  m: 'minutes',
  h: 'hours',
  duration: '',
  rfc3339: '',
};
/** 100 years: sums of two instants stay far below 2^53. */
const microsMax = 3_155_760_000_000_000;
const plainNumber = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?$/;
const objectName = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const labelValue = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

function readAmount(
  cells: Cells,
  use: number,
  unit: string,
  suffix: string,
  expected: string,
  parse: (text: string) => number,
): number | null {
  const text = cells.text(use);
  if (unit !== 'quantity' && !plainNumber.test(text)) {
    return refuse(cells, use, numberComplaint(text) ?? `expected ${expected}, got ${quoteValue(text)}`);
  }
  const result = valueOrErrorText(() => parse(unit === 'quantity' ? text : `${withoutExponent(text)}${suffix}`));
  if ('error' in result) {
    const complaint = numberComplaint(text) ?? `expected ${expected}, got ${quoteValue(text)}`;
    return refuse(cells, use, plainNumber.test(text) ? `${quoteValue(text)} is too large` : complaint);
  }
  return result.value < 0 ? refuse(cells, use, negativeComplaint(text)) : result.value;
}

/** What is wrong with a text where any number was expected, if that can be said better than by quoting it. */
function numberComplaint(text: string): string | undefined {
  if (text === '') return 'expected a number, got nothing';
  if (/^[+-]?(?:nan|inf|infinity)$/i.test(text)) return `expected a finite number, got ${quoteValue(text)}`;
  if (plainNumber.test(text) && text.startsWith('-')) return negativeComplaint(text);
  return undefined;
}

function negativeComplaint(text: string): string {
  return `expected nothing below 0, got ${quoteValue(text)}`;
}

/** 1.5e-3 as 0.0015: exact, digit by digit, so that a suffix can follow. */
function withoutExponent(text: string): string {
  const [mantissa = '', exponentText] = text.split(/[eE]/);
  if (exponentText === undefined) return text;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace(/^[+-]/, '').split('.');
  const exponent = Math.max(-40, Math.min(40, Number(exponentText)));
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, '0');
  return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
}

/** Text × factor, rounded to a whole number: the whole part exactly, so that 1.1 s are 1,100,000 µs. */
function scaled(text: string, factor: number): number {
  const plain = withoutExponent(text);
  const sign = plain.startsWith('-') ? -1 : 1;
  const [whole = '', fraction = ''] = plain.replace(/^[+-]/, '').split('.');
  return sign * (Number(whole) * factor + Math.round(Number(`0.${fraction === '' ? '0' : fraction}`) * factor)) + 0;
}

/** Kubernetes' rule without the expression that it ends in. */
function shortRule(rule: string): string {
  return rule.replace(/ \(e\.g\. .*$/, '');
}
