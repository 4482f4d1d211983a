/**
 * The next time of a cron schedule, as robfig/cron v3 walks to it (spec.go SpecSchedule.Next, constantdelay.go Next).
 * The walk is kept step by step, because it is what decides in the hours that a change of the clock skips or repeats: a
 * time that is skipped is not made up for, one that is repeated comes twice where hours are starred.
 */
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { type CivilTime, civilOf } from './civil-time.ts';
import type { CronField, CronSchedule } from './cron-expression.ts';
import { localSeconds, type TimeZone, unixOfLocal } from './time-zone.ts';

type FieldSchedule = Extract<CronSchedule, { kind: 'fields' }>;

/** A schedule without a time in this many years has none. */
const YEARS_MAX = 5;

/**
 * Steps of one walk; the rarest schedules take some two thousand. Where a zone drops a whole day (Samoa in 2011) robfig
 * steps on the spot for ever; here such a schedule has no next time.
 */
const STEPS_MAX = 20_000;

/**
 * The first time after `afterMicros`; null if there is none within five years (30 February). Both count from
 * 1970-01-01T00:00:00Z. A few dozen steps for usual schedules, some two thousand for the rarest.
 */
export function nextCronMicros(schedule: CronSchedule, afterMicros: Micros): Micros | null {
  const second = Math.floor(afterMicros / microsPerSecond);
  if (schedule.kind === 'every') return second * microsPerSecond + schedule.everyMicros;
  const next = walk(schedule, second + 1);
  return next === null ? null : next * microsPerSecond;
}

interface Walker {
  readonly zone: TimeZone;
  unix: number;
  civil: CivilTime;
  /** Smaller fields have been set back to their beginning. */
  reset: boolean;
  steps: number;
}

function walk(schedule: FieldSchedule, start: number): number | null {
  const { zone } = schedule;
  const walker: Walker = { zone, unix: start, civil: civilOf(localSeconds(zone, start)), reset: false, steps: 0 };
  const yearMax = walker.civil.year + YEARS_MAX;
  // Whenever a field runs over, the larger ones are asked again.
  while (walker.civil.year <= yearMax && walker.steps <= STEPS_MAX) {
    if (toMonth(walker, schedule.month) && toDay(walker, schedule) && toHour(walker, schedule.hour)) {
      if (toMinute(walker, schedule.minute) && toFullMinute(walker) && walker.steps <= STEPS_MAX) return walker.unix;
    }
  }
  return null;
}

function toMonth(walker: Walker, { values }: CronField): boolean {
  while (walker.steps <= STEPS_MAX && !values.has(walker.civil.month)) {
    if (!walker.reset) {
      walker.reset = true;
      moveToLocal(walker, walker.civil.year, walker.civil.month, 1);
    }
    const { year, month, day, hour, minute, second } = walker.civil;
    moveToLocal(walker, year, month + 1, day, hour, minute, second);
    if (walker.civil.month === 1) return false;
  }
  return true;
}

function toDay(walker: Walker, schedule: FieldSchedule): boolean {
  while (walker.steps <= STEPS_MAX && !dayMatches(schedule, walker.civil)) {
    if (!walker.reset) {
      walker.reset = true;
      moveToLocal(walker, walker.civil.year, walker.civil.month, walker.civil.day);
    }
    const { year, month, day, hour, minute, second } = walker.civil;
    moveToLocal(walker, year, month, day + 1, hour, minute, second);
    // Where the clock changes at midnight the next day may have come out an hour early or late.
    if (walker.civil.hour !== 0) {
      const hours = walker.civil.hour > 12 ? 24 - walker.civil.hour : -walker.civil.hour;
      moveTo(walker, walker.unix + hours * 3600);
    }
    if (walker.civil.day === 1) return false;
  }
  return true;
}

function toHour(walker: Walker, { values }: CronField): boolean {
  while (walker.steps <= STEPS_MAX && !values.has(walker.civil.hour)) {
    if (!walker.reset) {
      walker.reset = true;
      const { year, month, day, hour } = walker.civil;
      moveToLocal(walker, year, month, day, hour);
    }
    moveTo(walker, walker.unix + 3600);
    if (walker.civil.hour === 0) return false;
  }
  return true;
}

function toMinute(walker: Walker, { values }: CronField): boolean {
  while (walker.steps <= STEPS_MAX && !values.has(walker.civil.minute)) {
    if (!walker.reset) {
      walker.reset = true;
      moveTo(walker, walker.unix - (((walker.unix % 60) + 60) % 60));
    }
    moveTo(walker, walker.unix + 60);
    if (walker.civil.minute === 0) return false;
  }
  return true;
}

/** The seconds field of the standard parser is always 0. */
function toFullMinute(walker: Walker): boolean {
  while (walker.civil.second !== 0) {
    walker.reset = true;
    moveTo(walker, walker.unix + 1);
    if (walker.civil.second === 0) return false;
  }
  return true;
}

function dayMatches({ dayOfMonth, dayOfWeek }: FieldSchedule, { day, weekday }: CivilTime): boolean {
  const byMonth = dayOfMonth.values.has(day);
  const byWeek = dayOfWeek.values.has(weekday);
  return dayOfMonth.star || dayOfWeek.star ? byMonth && byWeek : byMonth || byWeek;
}

function moveToLocal(walker: Walker, year: number, month: number, day: number, hour = 0, minute = 0, second = 0): void {
  moveTo(walker, unixOfLocal(walker.zone, year, month, day, hour, minute, second));
}

function moveTo(walker: Walker, unix: number): void {
  walker.unix = unix;
  walker.steps++;
  walker.civil = civilOf(localSeconds(walker.zone, unix));
}
