/**
 * One pass of the CronJob controller (v1.34 pkg/controller/cronjob/cronjob_controllerv2.go): starts the run that is due
 * as its concurrency policy allows, forgets Jobs that have ended and deletes old ones.
 * All times are microseconds since 1970-01-01T00:00:00Z, as in cronjob-schedule.ts.
 */
import { compareText, goQuote } from '../../api/go-text.ts';
import { ValueError } from '../../api/value-error.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { civilOf } from './civil-time.ts';
import type { ControllerEvent } from './controller-types.ts';
import { type CronSchedule, parseCron } from './cron-expression.ts';
import { type CronClock, cronJobRunName, type DueRun, dueRun, untilNextRun } from './cronjob-schedule.ts';
import { loadTimeZone, type TimeZone, UTC } from './time-zone.ts';

export interface CronJobView {
  readonly name: string;
  /** `.spec.schedule` */
  readonly schedule: string;
  /** `.spec.timeZone`; null: the controller manager's zone. */
  readonly timeZone: string | null;
  readonly startingDeadlineSeconds: number | null;
  readonly concurrencyPolicy: 'Allow' | 'Forbid' | 'Replace';
  readonly suspend: boolean;
  /** Null: keep all (the API's defaults are 3 and 1). */
  readonly successfulJobsHistoryLimit: number | null;
  readonly failedJobsHistoryLimit: number | null;
  readonly deleting: boolean;
  readonly createdUnixMicros: Micros;
  /** `.status` */
  readonly active: readonly string[];
  readonly lastScheduleUnixMicros: Micros | null;
  readonly lastSuccessfulUnixMicros: Micros | null;
}

/** A Job that the CronJob controls. */
export interface CronChildJob {
  readonly name: string;
  readonly finished: 'Complete' | 'Failed' | null;
  readonly startUnixMicros: Micros | null;
  readonly completionUnixMicros: Micros | null;
}

export interface CronJobInput {
  readonly cronJob: CronJobView;
  readonly jobs: readonly CronChildJob[];
  /** Zone of the controller manager, UTC in most clusters. */
  readonly localZone: TimeZone;
  readonly nowUnixMicros: Micros;
}

export type CronJobAction =
  | { readonly kind: 'deleteJob'; readonly name: string }
  | { readonly kind: 'createJob'; readonly name: string; readonly scheduledUnixMicros: Micros };

export interface CronJobOutcome {
  readonly actions: readonly CronJobAction[];
  readonly events: readonly ControllerEvent[];
  readonly active: readonly string[];
  readonly lastScheduleUnixMicros: Micros | null;
  readonly lastSuccessfulUnixMicros: Micros | null;
  /** Null: nothing will be due by itself (suspended, being deleted, or the schedule cannot be read). */
  readonly requeueAfterMicros: Micros | null;
}

interface Pass {
  readonly input: CronJobInput;
  readonly actions: CronJobAction[];
  readonly events: ControllerEvent[];
  active: readonly string[];
  lastSchedule: Micros | null;
  lastSuccessful: Micros | null;
}

/** One sync of a CronJob: called at its times and when it or one of its Jobs changes. */
export function syncCronJob(input: CronJobInput): CronJobOutcome {
  const { cronJob } = input;
  const pass: Pass = {
    input,
    actions: [],
    events: [],
    active: cronJob.active,
    lastSchedule: cronJob.lastScheduleUnixMicros,
    lastSuccessful: cronJob.lastSuccessfulUnixMicros,
  };
  cleanUpFinished(pass);
  noteJobs(pass);
  const requeueAfterMicros = cronJob.deleting ? null : startDueRun(pass);
  return {
    actions: pass.actions,
    events: pass.events,
    active: pass.active,
    lastScheduleUnixMicros: pass.lastSchedule,
    lastSuccessfulUnixMicros: pass.lastSuccessful,
    requeueAfterMicros,
  };
}

/** Deletes the oldest finished Jobs beyond the limits (cleanupFinishedJobs). */
function cleanUpFinished(pass: Pass): void {
  const { cronJob, jobs } = pass.input;
  const limits = [
    ['Complete', cronJob.successfulJobsHistoryLimit],
    ['Failed', cronJob.failedJobsHistoryLimit],
  ] as const;
  for (const [how, limit] of limits) {
    if (limit === null) continue;
    const ended = jobs.filter(({ finished }) => finished === how).sort(byStart);
    for (const { name } of ended.slice(0, Math.max(0, ended.length - limit))) deleteJob(pass, name);
  }
}

/** Brings `.status.active` up to what the Jobs say. */
function noteJobs(pass: Pass): void {
  const { cronJob, jobs } = pass.input;
  for (const { name, finished, completionUnixMicros } of jobs) {
    const known = pass.active.includes(name);
    if (finished === null) {
      if (known) continue;
      const message = `Saw a job that the controller did not create or forgot: ${name}`;
      pass.events.push({ type: 'Warning', reason: 'UnexpectedJob', message });
      continue;
    }
    if (known) {
      pass.active = pass.active.filter((other) => other !== name);
      const message = `Saw completed job: ${name}, condition: ${finished}`;
      pass.events.push({ type: 'Normal', reason: 'SawCompletedJob', message });
    }
    if (finished === 'Complete' && completionUnixMicros !== null) {
      pass.lastSuccessful = Math.max(pass.lastSuccessful ?? completionUnixMicros, completionUnixMicros);
    }
  }
  const existing = new Set(jobs.map(({ name }) => name));
  for (const name of cronJob.active) {
    if (existing.has(name) || !pass.active.includes(name)) continue;
    pass.active = pass.active.filter((other) => other !== name);
    pass.events.push({ type: 'Normal', reason: 'MissingJob', message: `Active job went missing: ${name}` });
  }
}

function startDueRun(pass: Pass): Micros | null {
  const { cronJob, nowUnixMicros } = pass.input;
  const schedule = cronJob.suspend ? null : readSchedule(pass);
  if (schedule === null) return null;
  const due = findDueRun(pass, schedule);
  if (due === 'invalid') return null;
  if (due !== null) start(pass, due);
  return untilNextRun(clockOf(pass, schedule), nowUnixMicros);
}

/** Null, with an event, for a zone or a schedule that cannot be read. */
function readSchedule(pass: Pass): CronSchedule | null {
  const { cronJob, localZone } = pass.input;
  const { schedule, timeZone } = cronJob;
  if (timeZone !== null && loadTimeZone(timeZone) === undefined) {
    const message = `invalid timeZone: ${goQuote(timeZone)}: unknown time zone ${timeZone}`;
    pass.events.push({ type: 'Warning', reason: 'UnknownTimeZone', message });
    return null;
  }
  const zoned = schedule.includes('TZ');
  if (zoned) {
    const page = 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/';
    const used = `CRON_TZ or TZ used in schedule ${goQuote(schedule)}`;
    const message = `${used} is not officially supported, see ${page} for more details`;
    pass.events.push({ type: 'Warning', reason: 'UnsupportedSchedule', message });
  }
  try {
    const zone = timeZone === null || zoned ? localZone : (loadTimeZone(timeZone) ?? UTC);
    return parseCron(schedule, zone);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    const message = `unparseable schedule: ${goQuote(schedule)} : ${error.message}`;
    pass.events.push({ type: 'Warning', reason: 'UnparseableSchedule', message });
    return null;
  }
}

function findDueRun(pass: Pass, schedule: CronSchedule): DueRun | null | 'invalid' {
  const { cronJob, nowUnixMicros } = pass.input;
  try {
    const due = dueRun(clockOf(pass, schedule), nowUnixMicros);
    if (due?.missedMany === true) {
      const message = 'too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew';
      pass.events.push({ type: 'Warning', reason: 'TooManyMissedTimes', message });
    }
    return due;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    const message = `invalid schedule: ${cronJob.schedule} : ${error.message}`;
    pass.events.push({ type: 'Warning', reason: 'InvalidSchedule', message });
    return 'invalid';
  }
}

/** Starts a run unless it is too late, done already, or kept back by one that is still going. */
function start(pass: Pass, { atUnixMicros }: DueRun): void {
  const { cronJob, nowUnixMicros } = pass.input;
  const { startingDeadlineSeconds, concurrencyPolicy } = cronJob;
  const name = cronJobRunName(cronJob.name, atUnixMicros);
  if (startingDeadlineSeconds !== null && atUnixMicros + startingDeadlineSeconds * microsPerSecond < nowUnixMicros) {
    const message = `Missed scheduled time to start a job: ${rfc1123(atUnixMicros)}`;
    pass.events.push({ type: 'Warning', reason: 'MissSchedule', message });
    return;
  }
  if (pass.active.includes(name) || pass.lastSchedule === atUnixMicros) return;
  if (concurrencyPolicy === 'Forbid' && pass.active.length > 0) {
    const message = 'Not starting job because prior execution is running and concurrency policy is Forbid';
    pass.events.push({ type: 'Normal', reason: 'JobAlreadyActive', message });
    return;
  }
  if (concurrencyPolicy === 'Replace') for (const running of pass.active) deleteJob(pass, running);
  pass.actions.push({ kind: 'createJob', name, scheduledUnixMicros: atUnixMicros });
  pass.events.push({ type: 'Normal', reason: 'SuccessfulCreate', message: `Created job ${name}` });
  pass.active = [...pass.active, name];
  pass.lastSchedule = atUnixMicros;
}

function deleteJob(pass: Pass, name: string): void {
  pass.actions.push({ kind: 'deleteJob', name });
  pass.active = pass.active.filter((other) => other !== name);
  pass.events.push({ type: 'Normal', reason: 'SuccessfulDelete', message: `Deleted job ${name}` });
}

function clockOf({ input, lastSchedule }: Pass, schedule: CronSchedule): CronClock {
  const { createdUnixMicros, startingDeadlineSeconds } = input.cronJob;
  return { schedule, createdUnixMicros, lastScheduleUnixMicros: lastSchedule, startingDeadlineSeconds };
}

/** Jobs that never started come last (byJobStartTime). */
function byStart(a: CronChildJob, b: CronChildJob): number {
  if (a.startUnixMicros === null || b.startUnixMicros === null) {
    return Number(a.startUnixMicros === null) - Number(b.startUnixMicros === null) || compareText(a.name, b.name);
  }
  return a.startUnixMicros - b.startUnixMicros || compareText(a.name, b.name);
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Such as `Mon, 02 Jan 2006 15:04:05 +0000` (Go's time.RFC1123Z in UTC). */
function rfc1123(unixMicros: Micros): string {
  const { weekday, day, month, year, hour, minute, second } = civilOf(Math.floor(unixMicros / microsPerSecond));
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = [hour, minute, second].map(two).join(':');
  return `${WEEKDAYS[weekday]}, ${two(day)} ${MONTHS[month - 1]} ${year} ${clock} +0000`;
}
