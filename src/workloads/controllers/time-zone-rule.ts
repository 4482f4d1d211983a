/**
 * Time-zone rules as POSIX writes them, such as `CET-1CEST,M3.5.0,M10.5.0/3`: the yearly change between standard and
 * daylight time in the footer of each IANA zone (RFC 8536 section 3.3). Times are seconds since 1970-01-01T00:00:00Z.
 */
import { daysFromCivil } from '../../sim/time.ts';
import { civilOf, SECONDS_PER_DAY } from './civil-time.ts';

/** A day of the year and the local time on it. */
export interface YearlyChange {
  /** `month`: the `week`-th `weekday` (0 is Sunday; week 5 is the last) of `month`. */
  readonly day:
    | { readonly kind: 'month'; readonly month: number; readonly week: number; readonly weekday: number }
    | { readonly kind: 'julian'; readonly day: number }
    | { readonly kind: 'ordinal'; readonly day: number };
  /** May be negative or pass 24 hours. */
  readonly seconds: number;
}

/** Offsets are seconds east of UTC; `daylight` is null where the clock never changes. */
export interface TimeZoneRule {
  readonly standard: number;
  readonly daylight: { readonly offset: number; readonly from: YearlyChange; readonly to: YearlyChange } | null;
}

/** The offset at a time and the stretch `start` <= time < `end` in which it stands. */
export interface OffsetSpan {
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

const TWO_O_CLOCK = 2 * 3600;

/** Reads a rule; throws where it is none, which a generated table cannot hold. */
export function parseRule(text: string): TimeZoneRule {
  const name = '(?:<[^>]+>|[A-Za-z]+)';
  const time = '[+-]?[0-9]+(?::[0-9]+){0,2}';
  const match = new RegExp(`^${name}(${time})(?:${name}(${time})?,([^,]+),([^,]+))?$`).exec(text);
  if (match === null) throw new Error(`no time-zone rule: ${text}`);
  const [, standardText = '', daylightText, from, to] = match;
  // POSIX counts west of Greenwich.
  const standard = -parseSeconds(standardText) + 0;
  if (from === undefined || to === undefined) return { standard, daylight: null };
  const offset = daylightText === undefined ? standard + 3600 : -parseSeconds(daylightText) + 0;
  return { standard, daylight: { offset, from: parseChange(from), to: parseChange(to) } };
}

/** The offset by the rule. */
export function offsetOf(rule: TimeZoneRule, unixSeconds: number): OffsetSpan {
  const { standard, daylight } = rule;
  const always = { offset: standard, start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  if (daylight === null) return always;
  const { year } = civilOf(unixSeconds + standard);
  let [start, offset] = [Number.NEGATIVE_INFINITY, standard];
  for (let at = year - 1; at <= year + 1; at++) {
    const changes = [
      { start: changeAt(daylight.from, at) - standard, offset: daylight.offset },
      { start: changeAt(daylight.to, at) - daylight.offset, offset: standard },
    ].sort((a, b) => a.start - b.start);
    for (const change of changes) {
      if (change.start > unixSeconds) return { offset, start, end: change.start };
      start = change.start;
      offset = change.offset;
    }
  }
  throw new Error(`no change of the clock after ${unixSeconds}`);
}

/** Local seconds since 1970 of a change in a year. */
function changeAt({ day, seconds }: YearlyChange, year: number): number {
  return dayOf(day, year) * SECONDS_PER_DAY + seconds;
}

function dayOf(day: YearlyChange['day'], year: number): number {
  const january = daysFromCivil(year, 1, 1);
  if (day.kind === 'ordinal') return january + day.day;
  if (day.kind === 'julian') {
    // 29 February is not counted.
    const leap = daysFromCivil(year + 1, 1, 1) - january === 366;
    return january + day.day - 1 + (leap && day.day >= 60 ? 1 : 0);
  }
  const first = daysFromCivil(year, day.month, 1);
  const next = day.month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, day.month + 1, 1);
  const weekday = (((first + 4) % 7) + 7) % 7;
  let found = first + ((day.weekday - weekday + 7) % 7) + 7 * (day.week - 1);
  while (found >= next) found -= 7;
  return found;
}

function parseChange(text: string): YearlyChange {
  const [dayText = '', timeText] = text.split('/');
  const seconds = timeText === undefined ? TWO_O_CLOCK : parseSeconds(timeText);
  const month = /^M([0-9]+)\.([0-9]+)\.([0-9]+)$/.exec(dayText);
  if (month !== null) {
    const [, m, week, weekday] = month.map(Number) as [number, number, number, number];
    return { day: { kind: 'month', month: m, week, weekday }, seconds };
  }
  const julian = dayText.startsWith('J');
  return { day: { kind: julian ? 'julian' : 'ordinal', day: Number(julian ? dayText.slice(1) : dayText) }, seconds };
}

function parseSeconds(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(/^[+-]/, '').split(':').map(Number);
  return (text.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
}
