/**
 * Time zones by their IANA names, from a committed table: the machine's own database is not read, so that a scenario
 * gives the same times everywhere. Exact from 1990 on.
 */
import { secondsOfCivil } from './civil-time.ts';
import { type OffsetSpan, offsetOf, parseRule, type TimeZoneRule } from './time-zone-rule.ts';
import { TIME_ZONE_ROWS } from './time-zones.generated.ts';

/** The first moment of the table's changes: 1990-01-01T00:00:00Z. */
const TABLE_START_SECONDS = 631_152_000;

export interface TimeZone {
  readonly name: string;
  /** When the offset changed, in seconds since 1970 UTC; `offsets` has one more: what stood before. */
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
  /** What holds from the last change on. */
  readonly rule: TimeZoneRule;
}

export const UTC: TimeZone = { name: 'UTC', starts: [], offsets: [0], rule: { standard: 0, daylight: null } };

/**
 * The zone of that name, or undefined; '' and 'UTC' are UTC (Go's time.LoadLocation). Reads the table anew at each
 * call: ask once per schedule.
 */
export function loadTimeZone(name: string): TimeZone | undefined {
  if (name === '' || name === 'UTC') return UTC;
  const row = TIME_ZONE_ROWS.find(([names]) => names.split(' ').includes(name));
  if (row === undefined) return undefined;
  const [changes = '', rule = ''] = row[1].split('|');
  const [first = '0', ...rest] = changes.split(';');
  const starts: number[] = [];
  const offsets = [parseInt(first, 36)];
  let start = TABLE_START_SECONDS;
  for (const change of rest) {
    const [since = '', offset = ''] = change.split(' ');
    start += parseInt(since, 36);
    starts.push(start);
    offsets.push(parseInt(offset, 36));
  }
  return { name, starts, offsets, rule: parseRule(rule) };
}

/** The offset (seconds east of UTC) at a time, and how long it stands. O(log changes). */
export function offsetAt(zone: TimeZone, unixSeconds: number): OffsetSpan {
  const { starts, offsets, rule } = zone;
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= unixSeconds) low = middle + 1;
    else high = middle;
  }
  const start = starts[low - 1] ?? Number.NEGATIVE_INFINITY;
  if (low < starts.length) return { offset: offsets[low]!, start, end: starts[low]! };
  const span = offsetOf(rule, unixSeconds);
  return { ...span, start: Math.max(span.start, start) };
}

/** Local seconds since 1970, for civilOf. */
export function localSeconds(zone: TimeZone, unixSeconds: number): number {
  return unixSeconds + offsetAt(zone, unixSeconds).offset;
}

/**
 * The moment at which the zone's clock shows this, as Go's time.Date finds it: in the hour that a change skips or
 * repeats, the offset of one side of the change, which one follows from asking twice.
 */
export function unixOfLocal(
  zone: TimeZone,
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number {
  const local = secondsOfCivil(year, month, day, hour, minute, second);
  const { offset, start, end } = offsetAt(zone, local);
  if (offset === 0) return local;
  const moment = local - offset;
  return moment < start || moment >= end ? local - offsetAt(zone, moment).offset : moment;
}
