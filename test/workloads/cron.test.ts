/**
 * Cron expressions and their times. The table is what robfig/cron v3.0.1 itself answered (with tzdata 2025b): 540
 * expressions, many in zones and hours where the clock changes, six times each, or its error text.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { valueOrErrorText } from '../../src/api/value-error.ts';
import { formatRfc3339, microsPerSecond, parseRfc3339 } from '../../src/sim/time.ts';
import { parseCron } from '../../src/workloads/controllers/cron-expression.ts';
import { nextCronMicros } from '../../src/workloads/controllers/cron-next.ts';
import { loadTimeZone, offsetAt, unixOfLocal } from '../../src/workloads/controllers/time-zone.ts';
import { offsetOf, parseRule } from '../../src/workloads/controllers/time-zone-rule.ts';

interface Recorded {
  readonly expression: string;
  /** Seconds since 1970. */
  readonly after: number;
  /** -1: there is no next time. */
  readonly next?: readonly number[];
  readonly error?: string;
}

const url = new URL('../conformance/controllers/cron-next.json.gz', import.meta.url);
const recorded: readonly Recorded[] = JSON.parse(gunzipSync(readFileSync(url)).toString('utf8'));

function answer({ expression, after, next }: Recorded): { next: number[] } | { error: string } {
  const parsed = valueOrErrorText(() => parseCron(expression));
  if ('error' in parsed) return parsed;
  const times: number[] = [];
  let at: number | null = after * microsPerSecond;
  while (times.length < (next?.length ?? 1)) {
    at = nextCronMicros(parsed.value, at);
    times.push(at === null ? -1 : at / microsPerSecond);
    if (at === null) break;
  }
  return { next: times };
}

test('no recorded expression is missing', () => {
  assert.is(recorded.length, 540);
});

for (const [row, expected] of recorded.entries()) {
  test(`${row}: ${expected.expression || 'an empty expression'} after ${expected.after}`, () => {
    const { next, error } = expected;
    assert.equal(answer(expected), next === undefined ? { error } : { next });
  });
}

/** Worked out by hand: what a nightly job does in the nights in which the clock changes. */
const NIGHTS = [
  {
    name: 'a job at half past two does not run in the night that skips the hour',
    expression: 'TZ=Europe/Berlin 30 2 * * *',
    after: '2026-03-28T12:00:00Z',
    times: ['2026-03-30T00:30:00Z'],
  },
  {
    name: 'a job at half past two runs twice in the night that has the hour twice',
    expression: 'TZ=Europe/Berlin 30 2 * * *',
    after: '2026-10-24T12:00:00Z',
    times: ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-26T01:30:00Z'],
  },
  {
    name: 'an hourly job runs every hour in that night',
    expression: 'TZ=America/New_York 0 * * * *',
    after: '2026-11-01T04:30:00Z',
    times: ['2026-11-01T05:00:00Z', '2026-11-01T06:00:00Z', '2026-11-01T07:00:00Z'],
  },
  {
    name: '@every counts from the last run, not from midnight',
    expression: '@every 90m',
    after: '2026-01-01T00:07:03.5Z',
    times: ['2026-01-01T01:37:03Z', '2026-01-01T03:07:03Z'],
  },
];

for (const { name, expression, after, times } of NIGHTS) {
  test(name, () => {
    const schedule = parseCron(expression);
    let at = parseRfc3339(after)!;
    const found = times.map(() => {
      at = nextCronMicros(schedule, at)!;
      return formatRfc3339(at);
    });
    assert.equal(found, times);
  });
}

test('where a zone drops a whole day, a schedule that robfig never finds has no time instead', () => {
  const schedule = parseCron('TZ=Pacific/Apia 0 3 * * 0');
  assert.is(nextCronMicros(schedule, 1_325_174_191 * microsPerSecond), null);
});

test('offsets: by the table, by the rule after it, and before the first change', () => {
  const offset = (zone: string, time: string): number =>
    offsetAt(loadTimeZone(zone)!, parseRfc3339(time)! / microsPerSecond).offset / 60;
  assert.is(offset('America/New_York', '2006-03-15T12:00:00Z'), -300); // before 2007 daylight time began in April
  assert.is(offset('America/New_York', '2007-03-15T12:00:00Z'), -240);
  assert.is(offset('America/New_York', '2090-07-01T12:00:00Z'), -240);
  assert.is(offset('Europe/Dublin', '2026-01-15T12:00:00Z'), 0); // winter is Dublin's exception
  assert.is(offset('Australia/Lord_Howe', '2026-01-15T12:00:00Z'), 660);
  assert.is(offset('Australia/Lord_Howe', '2026-07-15T12:00:00Z'), 630); // half an hour only
  assert.is(offset('Asia/Kathmandu', '2026-07-15T12:00:00Z'), 345);
});

test('a span of an offset ends where the next begins', () => {
  const zone = loadTimeZone('Europe/Berlin')!;
  const { end } = offsetAt(zone, parseRfc3339('2026-01-15T12:00:00Z')! / microsPerSecond);
  assert.is(formatRfc3339(end * microsPerSecond), '2026-03-29T01:00:00Z');
  assert.is(offsetAt(zone, end - 1).offset, 3600);
  assert.is(offsetAt(zone, end).offset, 7200);
});

test('a skipped local time is read with the offset of before the change', () => {
  const moment = unixOfLocal(loadTimeZone('America/New_York')!, 2026, 3, 8, 2, 30);
  assert.is(formatRfc3339(moment * microsPerSecond), '2026-03-08T06:30:00Z');
});

test('rules count days of the year with and without 29 February', () => {
  // J60 is 1 March always; day 300, counted from 0, is 28 October and in leap years the 27th.
  const rule = parseRule('AAA0BBB,J60/0,300/0');
  const at = (time: string): number => offsetOf(rule, parseRfc3339(time)! / microsPerSecond).offset;
  assert.is(at('2027-02-28T12:00:00Z'), 0);
  assert.is(at('2027-03-01T12:00:00Z'), 3600);
  assert.is(at('2028-02-29T12:00:00Z'), 0);
  assert.is(at('2028-03-01T12:00:00Z'), 3600);
  assert.is(at('2027-10-27T12:00:00Z'), 3600);
  assert.is(at('2027-10-28T12:00:00Z'), 0);
  assert.is(at('2028-10-26T12:00:00Z'), 3600);
  assert.is(at('2028-10-27T12:00:00Z'), 0);
});

test('zones have the names of the IANA database and no others', () => {
  assert.is(loadTimeZone('Mars/Olympus_Mons'), undefined);
  assert.is(loadTimeZone('europe/berlin'), undefined);
  assert.is(loadTimeZone('')?.name, 'UTC');
  assert.is(loadTimeZone('Asia/Calcutta')?.name, 'Asia/Calcutta');
});

test.run();
