/**
 * Which run of a CronJob is due (v1.34 pkg/controller/cronjob/utils.go).
 * All times here are microseconds since 1970-01-01T00:00:00Z: schedules mean calendar time, so the caller adds what the
 * scenario calls its time 0.
 */
import { ValueError } from '../../api/value-error.ts';
import { type Micros, microsPerMilli, microsPerMinute, microsPerSecond } from '../../sim/time.ts';
import type { CronSchedule } from './cron-expression.ts';
import { nextCronMicros } from './cron-next.ts';

/** Added to the wait for the next run, against clocks that are not quite together (nextScheduleDelta). */
const NEXT_SCHEDULE_DELTA_MICROS = 100 * microsPerMilli;

/** More missed runs than this are warned of. */
const MISSED_MANY = 100;

/** Go's zero time.Time, 0001-01-01T00:00:00Z: what robfig returns where a schedule has no next time. */
const GO_ZERO_MICROS = -62_135_596_800 * microsPerSecond;

export interface CronClock {
  readonly schedule: CronSchedule;
  readonly createdUnixMicros: Micros;
  readonly lastScheduleUnixMicros: Micros | null;
  readonly startingDeadlineSeconds: number | null;
}

/** A run that is due: the latest one if several were missed. */
export interface DueRun {
  readonly atUnixMicros: Micros;
  /** More than a hundred runs were missed, by a rough count. */
  readonly missedMany: boolean;
}

/**
 * The run that should have started by `now` and did not, or null (nextScheduleTime).
 * Throws ValueError for a schedule without times.
 */
export function dueRun(clock: CronClock, nowUnixMicros: Micros): DueRun | null {
  const { latest, missed } = missedRuns(clock, nowUnixMicros, true);
  return latest === null || latest > nowUnixMicros ? null : { atUnixMicros: latest, missedMany: missed > MISSED_MANY };
}

/** How long until the CronJob has to be synced again (nextScheduleTimeDuration). */
export function untilNextRun(clock: CronClock, nowUnixMicros: Micros): Micros {
  let from: Micros;
  try {
    const { earliest, latest, missed } = missedRuns(clock, nowUnixMicros, false);
    from = latest ?? (missed === 0 ? earliest : nowUnixMicros);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    from = nowUnixMicros;
  }
  return next(clock.schedule, from) + NEXT_SCHEDULE_DELTA_MICROS - nowUnixMicros;
}

/** The name of the Job of a run: the CronJob's and the run's minute (getJobName). */
export function cronJobRunName(cronJob: string, atUnixMicros: Micros): string {
  return `${cronJob}-${Math.trunc(atUnixMicros / microsPerMinute)}`;
}

/** mostRecentScheduleTime: `missed` is estimated from the distance between the first two runs. */
function missedRuns(
  { schedule, createdUnixMicros, lastScheduleUnixMicros, startingDeadlineSeconds }: CronClock,
  nowUnixMicros: Micros,
  withDeadline: boolean,
): { readonly earliest: Micros; readonly latest: Micros | null; readonly missed: number } {
  let earliest = lastScheduleUnixMicros ?? createdUnixMicros;
  if (withDeadline && startingDeadlineSeconds !== null) {
    earliest = Math.max(earliest, nowUnixMicros - startingDeadlineSeconds * microsPerSecond);
  }
  const first = next(schedule, earliest);
  const second = next(schedule, first);
  if (nowUnixMicros < first) return { earliest, latest: null, missed: 0 };
  if (nowUnixMicros < second) return { earliest, latest: first, missed: 0 };
  const between = Math.round((second - first) / microsPerSecond);
  if (between < 1) throw new ValueError('time difference between two schedules is less than 1 second');
  const elapsed = Math.trunc((nowUnixMicros - first) / microsPerSecond);
  const missed = Math.trunc(elapsed / between) + 1;
  // One step back, so that irregular schedules find their own last run.
  let latest: Micros | null = null;
  let run = next(schedule, first + (missed - 2) * between * microsPerSecond);
  while (run <= nowUnixMicros) {
    latest = run;
    const following = next(schedule, run);
    if (following <= run) break;
    run = following;
  }
  return { earliest, latest, missed };
}

function next(schedule: CronSchedule, after: Micros): Micros {
  return nextCronMicros(schedule, after) ?? GO_ZERO_MICROS;
}
