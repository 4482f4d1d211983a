/**
 * Stories of CronJobs in a running cluster. The world begins at 2026-11-27T00:00:00Z. Times that are given with a
 * tolerance are those of the recorded traces cronjob.*.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { CronJob, Job } from '../../src/api/objects.ts';
import { behaves, cronJob, job, saidOf } from './live-kinds.ts';
import { type World, type WorldOptions, world } from './live-world.ts';

const minute = 60;

function jobs(w: World): string[] {
  return [...w.cluster.objects.list<Job>('Job')].map(([, { metadata }]) => metadata!.name!);
}

/** When Jobs were made, in seconds. */
function starts(w: World): number[] {
  return saidOf(w, 'CronJob', 'SuccessfulCreate').map((line) => Number(line.split(' ')[0]));
}

const status = (w: World) => w.get<CronJob>('CronJob', 'tick').status ?? {};

function cluster(run: number, options: WorldOptions = {}): World {
  return world({ behaviour: [behaves('Job', { run })], ...options });
}

test('a run begins 0.1 s after its minute: the controller looks that much later, against clocks that disagree', () => {
  const w = cluster(5);
  w.add(cronJob('tick', '*/2 * * * *'));
  w.run(5 * minute);
  assert.equal(starts(w), [120.1, 240.1]);
  // Jobs are named by the minute since 1970 that they were due.
  const first = Date.parse('2026-11-27T00:02:00Z') / 60_000;
  assert.equal(jobs(w), [`tick-${first}`, `tick-${first + 2}`]);
  const child = w.get<Job>('Job', jobs(w)[0]!);
  assert.is(child.metadata?.annotations?.['batch.kubernetes.io/cronjob-scheduled-timestamp'], '2026-11-27T00:02:00Z');
  assert.is(child.metadata?.ownerReferences?.[0]?.kind, 'CronJob');
  assert.equal(
    [status(w).lastScheduleTime, status(w).lastSuccessfulTime, status(w).active],
    ['2026-11-27T00:04:00Z', '2026-11-27T00:04:06Z', undefined],
  );
});

test('recorded: Forbid: a run that is missed while one is going begins when that one ends', () => {
  const w = cluster(75, { controlPlane: 'default' });
  w.run(25.396);
  w.add(cronJob('tick', '* * * * *', { concurrencyPolicy: 'Forbid', successfulJobsHistoryLimit: 1 }));
  w.run(25.396 + 170);
  const recorded = [34.719, 110.962].map((time) => time + 25.396);
  for (const [index, time] of starts(w).entries()) {
    assert.ok(Math.abs(time - recorded[index]!) < 0.5, `run ${index} at ${time} s`);
  }
  assert.is(starts(w).length, 2);
  assert.match(
    saidOf(w, 'CronJob', 'JobAlreadyActive')[0]!,
    /prior execution is running and concurrency policy is Forbid$/,
  );
  assert.is(saidOf(w, 'CronJob', 'SawCompletedJob').length, 1);
});

test('recorded: Replace: the going run is deleted, with its pod, and the next begins at once', () => {
  const w = cluster(75, { controlPlane: 'default' });
  w.run(25.474);
  w.add(cronJob('tick', '* * * * *', { concurrencyPolicy: 'Replace' }));
  w.run(25.474 + 160);
  const recorded = [34.63, 94.67, 154.67].map((time) => time + 25.474);
  for (const [index, time] of starts(w).entries()) {
    assert.ok(Math.abs(time - recorded[index]!) < 0.5, `run ${index} at ${time} s`);
  }
  assert.equal([starts(w).length, saidOf(w, 'CronJob', 'SuccessfulDelete').length], [3, 2]);
  assert.equal([jobs(w).length, w.pods().length], [1, 1]);
});

test('Allow: long runs pile up; the history keeps three that succeeded and one that failed', () => {
  const w = cluster(150);
  w.add(cronJob('tick', '* * * * *'));
  w.run(4 * minute + 30);
  assert.is(status(w).active?.length, 3);
  w.run(30 * minute + 20);
  assert.is(jobs(w).length, 3 + 3);
  const v = cluster(5, { failsOf: () => true });
  v.add(cronJob('tick', '* * * * *', { jobTemplate: { spec: { ...job('x').spec, backoffLimit: 0 } } }));
  v.run(10 * minute + 30);
  assert.is(jobs(v).length, 1);
});

test('suspended over 90 minutes: one run is caught up, the latest; with a deadline of 30 s none is', () => {
  for (const [startingDeadlineSeconds, expected] of [
    [undefined, 1],
    [30, 0],
  ] as const) {
    const w = cluster(5);
    const deadline = startingDeadlineSeconds === undefined ? {} : { startingDeadlineSeconds };
    w.add(cronJob('tick', '0 * * * *', { suspend: true, ...deadline }));
    w.run(130 * minute);
    w.change('CronJob', 'tick', { suspend: false });
    w.run(131 * minute);
    assert.is(starts(w).length, expected);
    if (expected === 1) assert.is(status(w).lastScheduleTime, '2026-11-27T02:00:00Z');
  }
});

test('a time zone moves the schedule, and a new schedule counts from when it is written', () => {
  const w = cluster(5);
  w.add(cronJob('tick', '30 5 * * *', { timeZone: 'Asia/Kolkata' }));
  w.run(10);
  // 05:30 in Kolkata is midnight UTC, which has just passed.
  assert.equal(starts(w), []);
  w.change('CronJob', 'tick', { schedule: '32 5 * * *' });
  w.run(5 * minute);
  assert.equal(starts(w), [120.1]);
});

test('an unknown zone and a schedule that cannot be read are said, not guessed at', () => {
  const w = cluster(5);
  w.add(cronJob('tick', '61 * * * *'));
  w.add(cronJob('tock', '* * * * *', { timeZone: 'Europe/Atlantis' }));
  w.run(1000);
  assert.equal(jobs(w), []);
  assert.is(saidOf(w, 'CronJob', 'UnparseableSchedule').length, 1);
  assert.is(saidOf(w, 'CronJob', 'UnknownTimeZone').length, 1);
});

test('a nightly job costs a night nothing', () => {
  const w = cluster(5, { controlPlane: 'default' });
  w.add(cronJob('tick', '0 3 * * *'));
  w.run(60);
  const before = w.sim.eventCount;
  w.run(3 * 3600 - 1);
  assert.is(w.sim.eventCount, before);
  w.run(3 * 3600 + 60);
  assert.is(starts(w).length, 1);
});

test.run();
