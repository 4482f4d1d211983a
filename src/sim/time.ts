/**
 * Time as whole microseconds, and its texts: durations as Go and kubectl write them, instants as RFC 3339. Own integer
 * arithmetic on the proleptic Gregorian calendar: no Date, no time zone of the machine.
 */
import { divFloor } from './math.ts';

/** Whole microseconds since the scenario began (instants) or between two instants (durations); exact to 2^53. */
export type Micros = number;

export const microsPerMilli = 1_000;
export const microsPerSecond = 1_000_000;
export const microsPerMinute = 60_000_000;
export const microsPerHour = 3_600_000_000;
export const microsPerDay = 86_400_000_000;

/**
 * Reads '24h', '1h30m', '1.5s', '500ms', '7d', '0', with an optional sign: Go's time.ParseDuration, and days. Undefined
 * when the text is none, is finer than a microsecond ('100ns'), or passes 2^53.
 */
export function parseDuration(text: string): Micros | undefined {
  const sign = text.startsWith('-') ? -1 : 1;
  const body = /^[+-]/.test(text) ? text.slice(1) : text;
  if (body === '0') return 0;
  let nanos = 0n;
  let at = 0;
  for (const part of body.matchAll(/(\d*)(?:\.(\d*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h|d)/gy)) {
    const [whole, integer = '', fraction = '', unit = ''] = part;
    const digits = integer + fraction;
    if (digits === '') return undefined;
    const scaled = BigInt(digits) * nanosPerUnit(unit);
    const divisor = 10n ** BigInt(fraction.length);
    if (scaled % divisor !== 0n) return undefined;
    nanos += scaled / divisor;
    at += whole.length;
  }
  if (at === 0 || at !== body.length || nanos % 1000n !== 0n) return undefined;
  const micros = Number(nanos / 1000n);
  return Number.isSafeInteger(micros) ? (micros === 0 ? 0 : sign * micros) : undefined;
}

/** Every digit, as Go's time.Duration.String: '1h30m0s', '1.5s', '500ms', '20µs', '0s'. */
export function formatDuration(duration: Micros): string {
  const sign = duration < 0 ? '-' : '';
  const micros = Math.abs(duration);
  if (micros === 0) return '0s';
  if (micros < microsPerMilli) return `${sign}${micros}µs`;
  if (micros < microsPerSecond) return `${sign}${withFraction(micros, microsPerMilli, 3)}ms`;
  const minutes = Math.floor(micros / microsPerMinute);
  const seconds = `${withFraction(micros % microsPerMinute, microsPerSecond, 6)}s`;
  if (minutes === 0) return `${sign}${seconds}`;
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${sign}${minutes}m${seconds}` : `${sign}${hours}h${minutes % 60}m${seconds}`;
}

/** Two or three figures, as kubectl's AGE column (v1.34 apimachinery/pkg/util/duration HumanDuration). */
export function formatAge(duration: Micros): string {
  const seconds = Math.trunc(duration / microsPerSecond);
  if (seconds < -1) return '<invalid>';
  if (seconds < 0) return '0s';
  if (seconds < 120) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 10) return twoUnits(minutes, 'm', seconds % 60, 's');
  if (minutes < 180) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 8) return twoUnits(hours, 'h', minutes % 60, 'm');
  if (hours < 48) return `${hours}h`;
  const days = Math.floor(hours / 24);
  if (days < 8) return twoUnits(days, 'd', hours % 24, 'h');
  if (days < 365 * 2) return `${days}d`;
  const years = Math.floor(days / 365);
  return years < 8 ? twoUnits(years, 'y', days % 365, 'd') : `${years}y`;
}

/**
 * Reads an RFC 3339 instant ('2026-11-27T00:00:00Z', with fraction and offset) as micros since 1970-01-01T00:00:00Z.
 * Undefined when it is none (days that do not exist, leap seconds and fractions finer than a microsecond included) or
 * passes 2^53 micros (before 1684 or after June 2255).
 */
export function parseRfc3339(text: string): Micros | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,6})0*)?(?:[Zz]|([+-])(\d\d):(\d\d))$/.exec(
    text,
  );
  if (match === null) return undefined;
  const field = (index: number): number => Number(match[index] ?? '0');
  const [year, month, day] = [field(1), field(2), field(3)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (field(4) > 23 || field(5) > 59 || field(6) > 59 || field(9) > 23 || field(10) > 59) return undefined;
  const offsetMinutes = (field(9) * 60 + field(10)) * (match[8] === '-' ? -1 : 1);
  const seconds = daysFromCivil(year, month, day) * 86_400 + field(4) * 3600 + field(5) * 60 + field(6);
  const micros = (seconds - offsetMinutes * 60) * microsPerSecond + Number((match[7] ?? '').padEnd(6, '0'));
  return Number.isSafeInteger(micros) ? micros : undefined;
}

/** Writes micros since 1970-01-01T00:00:00Z as RFC 3339 in UTC, with as many digits of fraction as it has. */
export function formatRfc3339(instant: Micros): string {
  const days = divFloor(instant, microsPerDay);
  const micros = instant - days * microsPerDay;
  const seconds = Math.floor(micros / microsPerSecond);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60].map((part) => pad(part, 2)).join(':');
  const { year, month, day } = civilFromDays(days);
  const second = withFraction(micros % microsPerMinute, microsPerSecond, 6);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${clock}:${seconds % 60 < 10 ? '0' : ''}${second}Z`;
}

/** The calendar day, `days` after 1970-01-01. */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  // Years begin in March here, so that the leap day is the last of its year; eras of 400 years are all alike.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days from 1970-01-01 to a calendar day; the inverse of `civilFromDays`. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Days in a month of the Gregorian calendar, 1 for January. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function nanosPerUnit(unit: string): bigint {
  switch (unit) {
    case 'ns':
      return 1n;
    case 'ms':
      return 1_000_000n;
    case 's':
      return 1_000_000_000n;
    case 'm':
      return 60_000_000_000n;
    case 'h':
      return 3_600_000_000_000n;
    case 'd':
      return 86_400_000_000_000n;
    default:
      return 1_000n; // us, with either of Unicode's two micro signs
  }
}

/** value / unit in decimal, without trailing zeros; `unit` is 10^digits. */
function withFraction(value: number, unit: number, digits: number): string {
  const fraction = pad(value % unit, digits).replace(/0+$/, '');
  const whole = Math.floor(value / unit);
  return fraction === '' ? `${whole}` : `${whole}.${fraction}`;
}

function twoUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large}${largeUnit}` : `${large}${largeUnit}${small}${smallUnit}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
