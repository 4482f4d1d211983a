/**
 * Calendar and clock of a number of seconds, and back, on the proleptic Gregorian calendar: for schedules, which are
 * written in local time. The seconds are local, or UTC where the caller takes them so.
 */
import { divFloor } from '../../sim/math.ts';
import { civilFromDays, daysFromCivil } from '../../sim/time.ts';

export const SECONDS_PER_DAY = 86_400;

export interface CivilTime {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** What calendar and clock show `seconds` after 1970-01-01 00:00:00. */
export function civilOf(seconds: number): CivilTime {
  const days = divFloor(seconds, SECONDS_PER_DAY);
  const rest = seconds - days * SECONDS_PER_DAY;
  const { year, month, day } = civilFromDays(days);
  return {
    year,
    month,
    day,
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    weekday: (((days + 4) % 7) + 7) % 7,
  };
}

/** The other way round; months and days beyond their range carry over, as in Go's time.Date. */
export function secondsOfCivil(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const months = year * 12 + month - 1;
  const days = daysFromCivil(divFloor(months, 12), (((months % 12) + 12) % 12) + 1, 1) + day - 1;
  return days * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
}
