/**
 * The CronJob controller: concurrency, deadlines, missed runs, history. Rules and texts of
 * v1.34 pkg/controller/cronjob/{cronjob_controllerv2,utils}.go.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { microsPerHour, microsPerMinute, microsPerSecond, parseRfc3339 } from '../../src/sim/time.ts';
import {
  type CronChildJob,
  type CronJobInput,
  type CronJobOutcome,
  type CronJobView,
  syncCronJob,
} from '../../src/workloads/controllers/cronjob-sync.ts';
import { UTC } from '../../src/workloads/controllers/time-zone.ts';

const MIDNIGHT = parseRfc3339('2026-03-02T00:00:00Z')!; // a Monday
const MINUTE_OF_MIDNIGHT = MIDNIGHT / microsPerMinute;

function at(hours: number, minutes = 0, seconds = 0): number {
  return MIDNIGHT + hours * microsPerHour + minutes * microsPerMinute + seconds * microsPerSecond;
}

/** The Job of the run at that time. */
function run(hours: number, minutes = 0): string {
  return `c-${MINUTE_OF_MIDNIGHT + hours * 60 + minutes}`;
}

function sync(now: number, changed: Partial<CronJobView>, jobs: readonly CronChildJob[] = []): CronJobOutcome {
  const cronJob: CronJobView = {
    name: 'c',
    schedule: '0 * * * *',
    timeZone: null,
    startingDeadlineSeconds: null,
    concurrencyPolicy: 'Allow',
    suspend: false,
    successfulJobsHistoryLimit: 3,
    failedJobsHistoryLimit: 1,
    deleting: false,
    createdUnixMicros: at(0, 30),
    active: [],
    lastScheduleUnixMicros: null,
    lastSuccessfulUnixMicros: null,
    ...changed,
  };
  const input: CronJobInput = { cronJob, jobs, localZone: UTC, nowUnixMicros: now };
  return syncCronJob(input);
}

function job(name: string, finished: CronChildJob['finished'], started: number): CronChildJob {
  return { name, finished, startUnixMicros: started, completionUnixMicros: finished === null ? null : started + 1 };
}

function starts(outcome: CronJobOutcome): string[] {
  return outcome.actions.map((action) => `${action.kind} ${action.name}`);
}

function reasons(outcome: CronJobOutcome): string[] {
  return outcome.events.map(({ reason }) => reason);
}

const TABLE: readonly {
  readonly name: string;
  readonly now: number;
  readonly cronJob: Partial<CronJobView>;
  readonly jobs?: readonly CronChildJob[];
  readonly actions: readonly string[];
  readonly events: readonly string[];
}[] = [
  {
    name: 'before its first time a CronJob does nothing',
    now: at(0, 59, 59),
    cronJob: {},
    actions: [],
    events: [],
  },
  {
    name: 'at its time it makes a Job named by the minute',
    now: at(1),
    cronJob: {},
    actions: [`createJob ${run(1)}`],
    events: ['SuccessfulCreate'],
  },
  {
    name: 'a run that has started is not started again',
    now: at(1, 0, 1),
    cronJob: { lastScheduleUnixMicros: at(1), active: [run(1)] },
    jobs: [job(run(1), null, at(1))],
    actions: [],
    events: [],
  },
  {
    name: 'of several missed runs only the last is made up for',
    now: at(5, 20),
    cronJob: { lastScheduleUnixMicros: at(1) },
    actions: [`createJob ${run(5)}`],
    events: ['SuccessfulCreate'],
  },
  {
    name: 'more than a hundred missed runs are warned of, and the last is made up for all the same',
    now: at(101, 1),
    cronJob: {},
    actions: [`createJob ${run(101)}`],
    events: ['TooManyMissedTimes', 'SuccessfulCreate'],
  },
  {
    name: 'exactly a hundred missed runs are not',
    now: at(100, 1),
    cronJob: {},
    actions: [`createJob ${run(100)}`],
    events: ['SuccessfulCreate'],
  },
  {
    name: 'the starting deadline bounds how far back is looked: no warning then',
    now: at(101, 1),
    cronJob: { startingDeadlineSeconds: 3600 },
    actions: [`createJob ${run(101)}`],
    events: ['SuccessfulCreate'],
  },
  {
    name: 'a run whose deadline has passed before it was looked for is not seen',
    now: at(1, 2),
    cronJob: { startingDeadlineSeconds: 100 },
    actions: [],
    events: [],
  },
  {
    name: 'Allow: runs go on side by side',
    now: at(2),
    cronJob: { lastScheduleUnixMicros: at(1), active: [run(1)] },
    jobs: [job(run(1), null, at(1))],
    actions: [`createJob ${run(2)}`],
    events: ['SuccessfulCreate'],
  },
  {
    name: 'Forbid: a run is passed over while another goes on',
    now: at(2),
    cronJob: { concurrencyPolicy: 'Forbid', lastScheduleUnixMicros: at(1), active: [run(1)] },
    jobs: [job(run(1), null, at(1))],
    actions: [],
    events: ['JobAlreadyActive'],
  },
  {
    name: 'Forbid: it is made up for when the other has ended, late as it is',
    now: at(2, 40),
    cronJob: { concurrencyPolicy: 'Forbid', lastScheduleUnixMicros: at(1), active: [run(1)] },
    jobs: [job(run(1), 'Complete', at(1))],
    actions: [`createJob ${run(2)}`],
    events: ['SawCompletedJob', 'SuccessfulCreate'],
  },
  {
    name: 'Replace: the one that goes on is deleted first',
    now: at(2),
    cronJob: { concurrencyPolicy: 'Replace', lastScheduleUnixMicros: at(1), active: [run(1)] },
    jobs: [job(run(1), null, at(1))],
    actions: [`deleteJob ${run(1)}`, `createJob ${run(2)}`],
    events: ['SuccessfulDelete', 'SuccessfulCreate'],
  },
  {
    name: 'suspended: nothing is started, ended Jobs are noted',
    now: at(2),
    cronJob: { suspend: true, lastScheduleUnixMicros: at(1), active: [run(1)] },
    jobs: [job(run(1), 'Failed', at(1))],
    actions: [],
    events: ['SawCompletedJob'],
  },
  {
    name: 'history: the oldest ended Jobs go, each kind by its own limit',
    now: at(1, 30),
    cronJob: { successfulJobsHistoryLimit: 1, failedJobsHistoryLimit: 0, lastScheduleUnixMicros: at(1) },
    jobs: [job('new', 'Complete', at(1)), job('old', 'Complete', at(0)), job('bad', 'Failed', at(1))],
    actions: ['deleteJob old', 'deleteJob bad'],
    events: ['SuccessfulDelete', 'SuccessfulDelete'],
  },
  {
    name: 'an active Job that is gone is forgotten',
    now: at(1, 30),
    cronJob: { lastScheduleUnixMicros: at(1), active: ['gone'] },
    actions: [],
    events: ['MissingJob'],
  },
  {
    name: 'a Job that somebody else made under its name is reported',
    now: at(1, 30),
    cronJob: { lastScheduleUnixMicros: at(1) },
    jobs: [job('manual', null, at(1))],
    actions: [],
    events: ['UnexpectedJob'],
  },
  {
    name: 'a zone that does not exist stops the CronJob',
    now: at(1),
    cronJob: { timeZone: 'Mars/Phobos' },
    actions: [],
    events: ['UnknownTimeZone'],
  },
  {
    name: 'so does a schedule that cannot be read',
    now: at(1),
    cronJob: { schedule: '61 * * * *' },
    actions: [],
    events: ['UnparseableSchedule'],
  },
  {
    name: 'and one that never comes',
    now: at(1),
    cronJob: { schedule: '0 0 30 2 *' },
    actions: [],
    events: ['InvalidSchedule'],
  },
  {
    name: 'a zone in the schedule works, with a warning',
    now: at(4),
    cronJob: { schedule: 'CRON_TZ=Europe/Moscow 0 7 * * *' },
    actions: [`createJob ${run(4)}`],
    events: ['UnsupportedSchedule', 'SuccessfulCreate'],
  },
  {
    name: 'spec.timeZone: seven in Moscow is four in UTC',
    now: at(4),
    cronJob: { schedule: '0 7 * * *', timeZone: 'Europe/Moscow' },
    actions: [`createJob ${run(4)}`],
    events: ['SuccessfulCreate'],
  },
];

for (const { name, now, cronJob, jobs, actions, events } of TABLE) {
  test(name, () => {
    const outcome = sync(now, cronJob, jobs);
    assert.equal(starts(outcome), actions);
    assert.equal(reasons(outcome), events);
  });
}

test('it is synced again 100 ms after its next time', () => {
  const outcome = sync(at(1), {});
  assert.is(outcome.requeueAfterMicros, microsPerHour + 100_000);
  assert.is(outcome.lastScheduleUnixMicros, at(1));
  assert.equal(outcome.active, [run(1)]);
});

test('the time of the last success is kept, whichever Job it was', () => {
  const jobs = [job('a', 'Complete', at(1)), job('b', 'Complete', at(0)), job('x', 'Failed', at(2))];
  assert.is(sync(at(2, 30), { lastScheduleUnixMicros: at(2) }, jobs).lastSuccessfulUnixMicros, at(1) + 1);
});

test('the events are worded as Kubernetes words them', () => {
  const messages = (outcome: CronJobOutcome): string[] => outcome.events.map(({ message }) => message);
  assert.equal(messages(sync(at(1), { schedule: '* * * *' })), [
    'unparseable schedule: "* * * *" : expected exactly 5 fields, found 4: [* * * *]',
  ]);
  assert.equal(messages(sync(at(1), {}, [job('c-1', 'Complete', at(0))]))[0], `Created job ${run(1)}`);
  assert.equal(
    messages(sync(at(1), { active: ['c-1'] }, [job('c-1', 'Complete', at(0))]))[0],
    'Saw completed job: c-1, condition: Complete',
  );
});

test('a Job that is seen to have succeeded leaves the active ones and sets lastSuccessfulTime in one pass', () => {
  const outcome = sync(at(1, 20), { active: [run(1)], lastScheduleUnixMicros: at(1) }, [
    job(run(1), 'Complete', at(1)),
  ]);
  assert.equal([outcome.active, outcome.lastSuccessfulUnixMicros], [[], at(1) + 1]);
  const failed = sync(at(1, 20), { active: [run(1)], lastScheduleUnixMicros: at(1) }, [job(run(1), 'Failed', at(1))]);
  assert.equal([failed.active, failed.lastSuccessfulUnixMicros], [[], null]);
});

test.run();
