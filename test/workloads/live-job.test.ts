/**
 * Stories of Jobs in a running cluster. Times that are given with a tolerance are those of the recorded traces job.*,
 * which a real control plane played with the same delays.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Job } from '../../src/api/objects.ts';
import { Disruption, type PodId, PodPhase } from '../../src/cluster/pods.ts';
import type { ApiJobStatus } from '../../src/workloads/controllers/job-objects.ts';
import { behaves, job, saidOf, timeUntil } from './live-kinds.ts';
import { quota, type World, type WorldOptions, world } from './live-world.ts';

function status(w: World): ApiJobStatus {
  return w.get<Job>('Job', 'work').status ?? {};
}

/** `Complete CompletionsReached`, for every condition that is True. */
function conditions(w: World): string[] {
  return (status(w).conditions ?? []).filter((c) => c.status === 'True').map(({ type, reason }) => `${type} ${reason}`);
}

const hasEnded = (w: World) => conditions(w).some((text) => /^(Complete|Failed) /.test(text));

function near(actual: number, recorded: number, what: string, tolerance = 0.5): void {
  assert.ok(Math.abs(actual - recorded) <= tolerance, `${what}: ${actual} s, recorded ${recorded} s`);
}

/** A cluster as the traces were recorded in: pods run at once, are ready at once, and end after `run` seconds. */
function recorded(run: number, options: WorldOptions = {}): World {
  return world({ controlPlane: 'default', behaviour: [behaves('Job', { run })], ...options });
}

const label = (w: World, pod: PodId, key: string) => w.cluster.labelsOf(pod)[key];
const fails: NonNullable<WorldOptions['failsOf']> = (cluster, pod) => {
  const labels = cluster.labelsOf(pod);
  const index = labels['batch.kubernetes.io/job-completion-index'];
  return labels.fail === 'true' || (index !== undefined && labels['fail-index'] === index);
};

test('recorded: 10 completions, 3 at a time, 4 s each: a second is lost per round, by batching', () => {
  const w = recorded(4);
  w.add(job('work', { completions: 10, parallelism: 3 }));
  near(
    timeUntil(w, 0, 60, () => hasEnded(w)),
    20.5,
    'finished',
  );
  assert.equal(conditions(w), ['SuccessCriteriaMet CompletionsReached', 'Complete CompletionsReached']);
  const { succeeded, failed, active, ready, terminating } = status(w);
  assert.equal([succeeded, failed, active, ready, terminating], [10, undefined, undefined, 0, 0]);
  assert.is(saidOf(w, 'Job', 'SuccessfulCreate').length, 10);
  assert.is(saidOf(w, 'Job', 'Completed')[0]?.split(' ').slice(1).join(' '), 'Completed Job completed');
  assert.is(label(w, w.pods()[0]!, 'batch.kubernetes.io/job-name'), 'work');
});

test('recorded: all pods fail: retries 10, 20 and 40 s after each failure, then the back-off limit', () => {
  const w = recorded(2, { failsOf: fails });
  w.add(job('work', { completions: 2, parallelism: 1, backoffLimit: 3 }, { fail: 'true' }));
  // A pod fails 2 s after it was made, two rounds of batching as well: which comes first is a matter of milliseconds.
  near(
    timeUntil(w, 0, 120, () => hasEnded(w)),
    78.9,
    'finished',
    1.1,
  );
  assert.equal(conditions(w), ['FailureTarget BackoffLimitExceeded', 'Failed BackoffLimitExceeded']);
  const made = saidOf(w, 'Job', 'SuccessfulCreate').map((line) => Math.round(Number(line.split(' ')[0])));
  assert.equal(made, [0, 12, 34, 76]);
  assert.is(status(w).failed, 4);
});

test('recorded: one index fails twice, the others go on; the Job fails when all have ended', () => {
  const w = recorded(3, { failsOf: fails });
  const spec = { completions: 5, parallelism: 2, completionMode: 'Indexed', backoffLimitPerIndex: 1 };
  w.add(job('work', spec, { 'fail-index': '1' }));
  // Each round of batching may come just before or just after the end of a pod.
  near(
    timeUntil(w, 0, 60, () => hasEnded(w)),
    16.35,
    'finished',
    1.1,
  );
  assert.equal(conditions(w), ['FailureTarget FailedIndexes', 'Failed FailedIndexes']);
  const { completedIndexes, failedIndexes, succeeded, failed } = status(w);
  assert.equal([completedIndexes, failedIndexes, succeeded, failed], ['0,2-4', '1', 4, 2]);
  const indexes = w.pods().map((pod) => label(w, pod, 'batch.kubernetes.io/job-completion-index'));
  assert.equal(indexes, ['0', '1', '2', '3', '4', '1']);
  assert.match(w.cluster.pods.names[w.pods()[3]!]!, /^work-3-[a-z0-9]{5}$/);
});

test('recorded: parallelism raised from 2 to 5 on the way', () => {
  const w = recorded(4);
  w.add(job('work', { completions: 9, parallelism: 2 }));
  w.run(6.015);
  w.change('Job', 'work', { parallelism: 5 });
  near(
    timeUntil(w, 6.05, 60, () => hasEnded(w)),
    15.35,
    'finished',
  );
});

test('recorded: suspended at 4 s, resumed at 12 s; after that the API server refuses every status until the end', () => {
  const w = recorded(8);
  w.add(job('work', { completions: 6, parallelism: 3 }));
  w.run(4.01);
  w.change('Job', 'work', { suspend: true });
  w.run(5.5);
  assert.is(w.pods().length, 0);
  assert.equal(conditions(w), ['Suspended JobSuspended']);
  w.run(12.028);
  w.change('Job', 'work', { suspend: false });
  w.run(20);
  assert.equal(conditions(w), ['Suspended JobSuspended']);
  assert.ok(saidOf(w, 'Job', 'Resumed').length >= 4);
  near(
    timeUntil(w, 20, 60, () => hasEnded(w)),
    30.35,
    'finished',
  );
  assert.equal([status(w).succeeded, status(w).failed], [6, undefined]);
});

test('recorded: the deadline runs from the start; its pods are stopped before the Job counts as failed', () => {
  const w = recorded(4);
  w.add(job('work', { completions: 6, parallelism: 2, activeDeadlineSeconds: 11 }));
  near(
    timeUntil(w, 0, 60, () => hasEnded(w)),
    12.9,
    'finished',
  );
  assert.equal(conditions(w), ['FailureTarget DeadlineExceeded', 'Failed DeadlineExceeded']);
  assert.equal([status(w).succeeded, status(w).failed], [4, 2]);
});

test('recorded: 6 s after its end the Job is gone, and its pods with it', () => {
  const w = recorded(3);
  w.add(job('work', { completions: 3, parallelism: 3, ttlSecondsAfterFinished: 6 }));
  near(
    timeUntil(w, 0, 30, () => hasEnded(w)),
    4.1,
    'finished',
  );
  near(
    timeUntil(w, 4.2, 30, () => w.id('Job', 'work') < 0),
    9.76,
    'deleted',
  );
  w.run(12);
  assert.is(w.pods().length, 0);
});

test('a pod that is evicted counts as failed and is replaced; one that is drained before it ran as well', () => {
  const w = world({ behaviour: [behaves('Job', { run: 20 })] });
  w.add(job('work', { completions: 1, backoffLimit: 6 }));
  w.run(5);
  w.cluster.setDisruption(w.pods()[0]!, Disruption.evictionByEvictionApi);
  w.api.deletePod(w.pods()[0]!, 2);
  w.run(8);
  assert.is(status(w).failed, 1);
  timeUntil(w, 8, 100, () => hasEnded(w));
  assert.equal([conditions(w).at(-1), status(w).failed], ['Complete CompletionsReached', 1]);
});

test('podFailurePolicy: what a disruption takes is ignored, an exit code fails the Job', () => {
  const rules = [
    { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget' }] },
    { action: 'FailJob', onExitCodes: { operator: 'In', values: [1] } },
  ];
  const w = world({ behaviour: [behaves('Job', { run: 20 })], failsOf: () => true });
  w.add(job('work', { completions: 1, backoffLimit: 0, podFailurePolicy: { rules } }));
  w.run(5);
  w.cluster.setDisruption(w.pods()[0]!, Disruption.deletionByTaintManager);
  w.api.deletePod(w.pods()[0]!, 5);
  w.run(20);
  assert.equal([conditions(w), status(w).failed], [[], undefined]);
  timeUntil(w, 20, 100, () => hasEnded(w));
  assert.equal(conditions(w), ['FailureTarget PodFailurePolicy', 'Failed PodFailurePolicy']);
  assert.match(
    status(w).conditions!.at(-1)!.message!,
    /^Container c for pod default\/work-\w{5} failed with exit code 1 matching FailJob rule at index 1$/,
  );
});

test('podReplacementPolicy Failed: the successor waits until the pod is gone', () => {
  for (const [podReplacementPolicy, after] of [
    ['TerminatingOrFailed', 2],
    ['Failed', 1],
  ] as const) {
    const w = world({ behaviour: [behaves('Job', { run: 60, stop: 8 })] });
    w.add(job('work', { podReplacementPolicy, backoffLimit: 6 }));
    w.run(30);
    w.api.deletePod(w.pods()[0]!, 0);
    // At once would be after the back-off of 10 s; by then the old pod is gone in both cases, so look at the count.
    w.run(33);
    assert.equal([podReplacementPolicy, status(w).failed ?? 0], [podReplacementPolicy, after - 1]);
    w.run(60);
    assert.is(w.counts(), '1 Running 1 ready');
  }
});

test('successPolicy: index 0 is enough, and the others are stopped', () => {
  const w = world({ behaviour: [behaves('Job', { run: 5 })], failsOf: fails });
  const spec = { completions: 3, parallelism: 1, completionMode: 'Indexed' };
  w.add(job('work', { ...spec, successPolicy: { rules: [{ succeededIndexes: '0' }] } }));
  timeUntil(w, 0, 60, () => hasEnded(w));
  assert.equal(conditions(w), ['SuccessCriteriaMet SuccessPolicy', 'Complete SuccessPolicy']);
  assert.is(status(w).completedIndexes, '0');
});

test('while an index waits and another pod is ready, the API server refuses a status without active pods', () => {
  const w = world({ behaviour: [behaves('Job', { run: 6 })], failsOf: fails });
  const spec = { completions: 2, parallelism: 2, completionMode: 'Indexed', backoffLimitPerIndex: 1 };
  w.add(job('work', spec, { 'fail-index': '1' }));
  w.run(5);
  // Index 0 runs longer than index 1: stop it from ending by keeping its kubelet silent.
  w.kubelet.setSilent(w.cluster.pods.node[w.pods()[0]!]!, true);
  w.run(12);
  assert.equal([status(w).active, status(w).ready], [2, 2]);
});

test('a quota that refuses pods: the Job makes what it may and tries again after seconds, not milliseconds', () => {
  const w = world({ behaviour: [behaves('Job', { run: 30 })] });
  w.add(quota('small', { pods: '2' }));
  w.run(1);
  w.add(job('work', { completions: 4, parallelism: 4 }));
  w.run(10);
  assert.equal([w.pods().length, status(w).active], [2, 2]);
  const tries = new Set(saidOf(w, 'Job', 'FailedCreate').map((line) => Number(line.split(' ')[0])));
  // Some of them by way of the pods that were made.
  assert.ok(tries.has(1) && tries.has(2) && tries.size >= 4 && tries.size <= 9, [...tries].join(' '));
  timeUntil(w, 10, 200, () => hasEnded(w));
  assert.is(conditions(w).at(-1), 'Complete CompletionsReached');
});

test('a thousand completions, fifty at a time, under the client limit: every pod counts once', () => {
  const w = recorded(5, { nodes: 20 });
  w.add(job('work', { completions: 1000, parallelism: 50 }));
  const end = timeUntil(w, 0, 1000, () => hasEnded(w), 1);
  assert.equal([status(w).succeeded, w.pods().length], [1000, 1000]);
  assert.is(w.pods().filter((pod) => w.cluster.pods.phase[pod] === PodPhase.succeeded).length, 1000);
  // Two requests per pod at 20 per second: no less than 100 s.
  assert.ok(end > 98 && end < 260, `${end} s`);
  const before = w.sim.eventCount;
  w.run(end + 100_000);
  assert.ok(w.sim.eventCount - before < 5, 'a Job that has ended costs nothing');
});

test.run();
