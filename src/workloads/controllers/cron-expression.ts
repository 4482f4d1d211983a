/**
 * Cron expressions as robfig/cron v3 reads them with its standard parser (parser.go, spec.go): five fields (minute,
 * hour, day of month, month, day of week), `@hourly` and its kin, `@every 1h30m`, and a leading `TZ=` or `CRON_TZ=`.
 */

import { parseGoDuration } from '../../api/go-duration.ts';
import { goQuote, parseGoInt64 } from '../../api/go-text.ts';
import { ValueError, valueOrErrorText } from '../../api/value-error.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { loadTimeZone, type TimeZone, UTC } from './time-zone.ts';

/** The values of a field, and whether it was a star. */
export interface CronField {
  readonly values: ReadonlySet<number>;
  /** Starred days do not restrict: only then do day of month and day of week have to hold both. */
  readonly star: boolean;
}

export type CronSchedule =
  | {
      readonly kind: 'fields';
      readonly minute: CronField;
      readonly hour: CronField;
      readonly dayOfMonth: CronField;
      readonly month: CronField;
      readonly dayOfWeek: CronField;
      readonly zone: TimeZone;
    }
  | { readonly kind: 'every'; readonly everyMicros: Micros };

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly names: readonly string[];
  /** The value of the first name. */
  readonly firstName: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTE: Bounds = { min: 0, max: 59, names: [], firstName: 0 };
const HOUR: Bounds = { min: 0, max: 23, names: [], firstName: 0 };
const DAY_OF_MONTH: Bounds = { min: 1, max: 31, names: [], firstName: 0 };
const MONTH: Bounds = { min: 1, max: 12, names: MONTHS, firstName: 1 };
const DAY_OF_WEEK: Bounds = { min: 0, max: 6, names: WEEKDAYS, firstName: 0 };
const ALL_BOUNDS = [MINUTE, HOUR, DAY_OF_MONTH, MONTH, DAY_OF_WEEK];

const DESCRIPTORS: ReadonlyMap<string, string> = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
]);

/**
 * Reads an expression; without `TZ=` its times are those of `local` (the controller manager's zone).
 * Throws ValueError with robfig's text.
 */
export function parseCron(expression: string, local: TimeZone = UTC): CronSchedule {
  if (expression === '') throw new ValueError('empty spec string');
  let spec = expression;
  let zone = local;
  if (spec.startsWith('TZ=') || spec.startsWith('CRON_TZ=')) {
    const name = spec.slice(spec.indexOf('=') + 1).split(' ')[0]!;
    const found = loadTimeZone(name);
    if (found === undefined) throw new ValueError(`provided bad location ${name}: unknown time zone ${name}`);
    zone = found;
    const space = spec.indexOf(' ');
    spec = space < 0 ? '' : spec.slice(space).trim();
  }
  if (spec.startsWith('@')) return parseDescriptor(spec, zone);
  const fields = spec.split(/\s+/).filter((field) => field !== '');
  if (fields.length !== 5) {
    throw new ValueError(`expected exactly 5 fields, found ${fields.length}: [${fields.join(' ')}]`);
  }
  const [minute, hour, dayOfMonth, month, dayOfWeek] = fields.map((field, index) =>
    parseField(field, ALL_BOUNDS[index]!),
  ) as [CronField, CronField, CronField, CronField, CronField];
  return { kind: 'fields', minute, hour, dayOfMonth, month, dayOfWeek, zone };
}

function parseDescriptor(descriptor: string, zone: TimeZone): CronSchedule {
  const spec = DESCRIPTORS.get(descriptor);
  if (spec !== undefined) return parseCron(spec, zone);
  if (!descriptor.startsWith('@every ')) throw new ValueError(`unrecognized descriptor: ${descriptor}`);
  const duration = valueOrErrorText(() => parseGoDuration(descriptor.slice('@every '.length)));
  if ('error' in duration) throw new ValueError(`failed to parse duration ${descriptor}: ${duration.error}`);
  // Whole seconds, at least one (constantdelay.go Every).
  const seconds = Math.max(1, Number(duration.value / 1_000_000_000n));
  return { kind: 'every', everyMicros: seconds * microsPerSecond };
}

function parseField(field: string, bounds: Bounds): CronField {
  const values = new Set<number>();
  let star = false;
  for (const part of field.split(',')) {
    if (part === '') continue;
    const range = parseRange(part, bounds);
    star ||= range.star;
    for (let value = range.start; value <= range.end; value += range.step) values.add(value);
  }
  return { values, star };
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly step: number;
  readonly star: boolean;
}

/** `number | number-number | *`, each with `/step`. */
function parseRange(text: string, bounds: Bounds): Range {
  const slashed = text.split('/');
  const ends = slashed[0]!.split('-');
  const isStar = ends[0] === '*' || ends[0] === '?';
  let [start, end] = [bounds.min, bounds.max];
  if (!isStar) {
    start = parseNumberOrName(ends[0]!, bounds);
    if (ends.length > 2) throw new ValueError(`too many hyphens: ${text}`);
    end = ends.length === 2 ? parseNumberOrName(ends[1]!, bounds) : start;
  }
  if (slashed.length > 2) throw new ValueError(`too many slashes: ${text}`);
  let step = 1;
  if (slashed.length === 2) {
    step = parseNumber(slashed[1]!);
    // `5/15` means from 5 on.
    if (ends.length === 1) end = bounds.max;
  }
  if (start < bounds.min) throw new ValueError(`beginning of range (${start}) below minimum (${bounds.min}): ${text}`);
  if (end > bounds.max) throw new ValueError(`end of range (${end}) above maximum (${bounds.max}): ${text}`);
  if (start > end) throw new ValueError(`beginning of range (${start}) beyond end of range (${end}): ${text}`);
  if (step === 0) throw new ValueError(`step of range should be a positive number: ${text}`);
  return { start, end, step, star: isStar && step === 1 };
}

function parseNumberOrName(text: string, bounds: Bounds): number {
  const at = bounds.names.indexOf(text.toLowerCase());
  return at < 0 ? parseNumber(text) : at + bounds.firstName;
}

function parseNumber(text: string): number {
  const value = parseGoInt64(text);
  if (typeof value === 'string') {
    throw new ValueError(`failed to parse int from ${text}: strconv.Atoi: parsing ${goQuote(text)}: ${value}`);
  }
  if (value < 0) throw new ValueError(`negative number (${value}) not allowed: ${text}`);
  return Number(value);
}
