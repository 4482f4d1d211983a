/**
 * The Job controller where nothing is recorded: pod failure and success policies, suspension, replacement of deleted
 * pods, restarts in place, TTL. Rules of v1.34 pkg/controller/job/{job_controller,pod_failure_policy,success_policy,
 * indexed_job_utils,backoff_utils}.go and pkg/controller/ttlafterfinished.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { microsPerSecond } from '../../src/sim/time.ts';
import { newCondition } from '../../src/workloads/controllers/controller-types.ts';
import { backoffAfter, backoffRemaining, ttlExpiryMicros } from '../../src/workloads/controllers/job-backoff.ts';
import {
  commonIndexCount,
  firstFreeIndexes,
  hasIndex,
  indexCount,
  indexesText,
  indexSetOf,
  mergeIndexes,
  parseIndexes,
} from '../../src/workloads/controllers/job-indexes.ts';
import {
  matchPodFailurePolicy,
  type PodFailurePolicyRule,
} from '../../src/workloads/controllers/job-pod-failure-policy.ts';
import { matchSuccessPolicy } from '../../src/workloads/controllers/job-success-policy.ts';
import { syncJob } from '../../src/workloads/controllers/job-sync.ts';
import {
  type JobOutcome,
  type JobPod,
  type JobStatus,
  type JobView,
  NO_BACKOFF,
} from '../../src/workloads/controllers/job-types.ts';

const NOW = 1000 * microsPerSecond;

function job(changed: Partial<JobView> = {}, status: Partial<JobStatus> = {}): JobView {
  return {
    namespace: 'ns',
    name: 'j',
    parallelism: 2,
    completions: 4,
    completionMode: 'NonIndexed',
    backoffLimit: 6,
    backoffLimitPerIndex: null,
    maxFailedIndexes: null,
    activeDeadlineSeconds: null,
    suspend: false,
    restartPolicy: 'Never',
    podReplacementPolicy: 'TerminatingOrFailed',
    podFailurePolicy: null,
    successPolicy: null,
    deleting: false,
    ...changed,
    status: {
      active: 0,
      ready: 0,
      terminating: 0,
      succeeded: 0,
      failed: 0,
      completedIndexes: '',
      failedIndexes: null,
      startMicros: 0,
      completionMicros: null,
      conditions: [],
      ...status,
    },
  };
}

function pod(name: string, changed: Partial<JobPod> = {}): JobPod {
  return {
    name,
    uid: name,
    node: 'n',
    phase: 'Running',
    ready: true,
    readySinceMicros: 0,
    createdMicros: 0,
    deletionCost: 0,
    restartsMax: 0,
    sidecarRestartsMax: 0,
    deleting: false,
    tracked: true,
    index: null,
    indexFailures: 0,
    indexIgnoredFailures: 0,
    finishedMicros: 0,
    restartsTotal: 0,
    terminated: [],
    conditions: [],
    ...changed,
  };
}

function failed(name: string, changed: Partial<JobPod> = {}): JobPod {
  return pod(name, { phase: 'Failed', ready: false, ...changed });
}

function sync(view: JobView, pods: readonly JobPod[], nowMicros = NOW): JobOutcome {
  return syncJob({ job: view, pods, backoff: NO_BACKOFF, expectationsSatisfied: true, nowMicros });
}

function verdicts({ status }: JobOutcome): string[] {
  return status.conditions.map((condition) => `${condition.type}=${condition.status}/${condition.reason}`);
}

function created({ actions }: JobOutcome): (number | null)[] {
  return actions.flatMap((action) => (action.kind === 'createPods' ? action.pods.map(({ index }) => index) : []));
}

function deleted({ actions }: JobOutcome): string[] {
  return actions.flatMap((action) => (action.kind === 'deletePods' ? action.names : []));
}

const exit = (
  action: PodFailurePolicyRule['action'],
  values: readonly number[],
  operator: 'In' | 'NotIn' = 'In',
  containerName: string | null = null,
): PodFailurePolicyRule => ({ action, onExitCodes: { containerName, operator, values }, onPodConditions: null });
const disrupted: PodFailurePolicyRule = {
  action: 'Ignore',
  onExitCodes: null,
  onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }],
};

const POLICY_TABLE: readonly {
  readonly name: string;
  readonly rules: readonly PodFailurePolicyRule[];
  readonly pod: Partial<JobPod>;
  readonly verdict: readonly [counts: boolean, failsIndex: boolean, message: string | null];
}[] = [
  { name: 'no rule matches: counted', rules: [exit('FailJob', [42])], pod: {}, verdict: [true, false, null] },
  {
    name: 'FailJob names container, exit code and rule',
    rules: [disrupted, exit('FailJob', [42])],
    pod: { terminated: [{ name: 'main', exitCode: 42 }] },
    verdict: [true, false, 'Container main for pod ns/p failed with exit code 42 matching FailJob rule at index 1'],
  },
  {
    name: 'the first rule that matches decides',
    rules: [exit('Ignore', [42]), exit('FailJob', [42])],
    pod: { terminated: [{ name: 'main', exitCode: 42 }] },
    verdict: [false, false, null],
  },
  {
    name: 'NotIn never matches exit code 0',
    rules: [exit('FailJob', [1], 'NotIn')],
    pod: { terminated: [{ name: 'main', exitCode: 0 }] },
    verdict: [true, false, null],
  },
  {
    name: 'a rule for one container does not see another',
    rules: [exit('FailIndex', [3], 'In', 'side')],
    pod: { terminated: [{ name: 'main', exitCode: 3 }] },
    verdict: [true, false, null],
  },
  {
    name: 'FailIndex gives up the index',
    rules: [exit('FailIndex', [3], 'In', 'side')],
    pod: { terminated: [{ name: 'side', exitCode: 3 }] },
    verdict: [true, true, null],
  },
  {
    name: 'an evicted pod is ignored by its condition',
    rules: [disrupted],
    pod: { conditions: [{ type: 'DisruptionTarget', status: 'True' }] },
    verdict: [false, false, null],
  },
];

for (const { name, rules, pod: changed, verdict } of POLICY_TABLE) {
  test(`podFailurePolicy: ${name}`, () => {
    const found = matchPodFailurePolicy(rules, failed('p', changed), 'ns');
    assert.equal([found.counts, found.failsIndex, found.failJobMessage], verdict);
  });
}

test('podFailurePolicy: FailJob ends the Job and deletes its other pods', () => {
  const view = job({ podFailurePolicy: [exit('FailJob', [42])], podReplacementPolicy: 'Failed' });
  const first = sync(view, [failed('a', { terminated: [{ name: 'm', exitCode: 42 }] }), pod('b')]);
  assert.equal(deleted(first), ['b']);
  assert.equal(verdicts(first), ['FailureTarget=True/PodFailurePolicy']); // the end waits for the last pod
  const second = sync({ ...view, status: first.status }, []);
  assert.equal(verdicts(second), ['FailureTarget=True/PodFailurePolicy', 'Failed=True/PodFailurePolicy']);
  assert.is(
    second.events[0]?.message,
    'Container m for pod ns/a failed with exit code 42 matching FailJob rule at index 0',
  );
});

test('podFailurePolicy: ignored failures do not count towards the limit', () => {
  const view = job({ backoffLimit: 0, podFailurePolicy: [disrupted], podReplacementPolicy: 'Failed' });
  const outcome = sync(view, [failed('a', { conditions: [{ type: 'DisruptionTarget', status: 'True' }] })]);
  assert.equal(verdicts(outcome), []);
  assert.is(outcome.status.failed, 0);
});

test('podFailurePolicy: FailIndex fails the index at once, whatever its limit', () => {
  const view = job({
    completionMode: 'Indexed',
    backoffLimitPerIndex: 5,
    podFailurePolicy: [exit('FailIndex', [3])],
    podReplacementPolicy: 'Failed',
  });
  const outcome = sync(view, [failed('a', { index: 0, terminated: [{ name: 'm', exitCode: 3 }] })]);
  assert.is(outcome.status.failedIndexes, '0');
  assert.equal(created(outcome), [1, 2]);
});

test('a replacement carries the failures of its index, ignored ones apart', () => {
  const view = job({ completionMode: 'Indexed', backoffLimitPerIndex: 3, parallelism: 1 });
  const outcome = sync(view, [failed('a', { index: 0, indexFailures: 1, indexIgnoredFailures: 2 })]);
  const [action] = outcome.actions.filter(({ kind }) => kind === 'createPods');
  assert.equal(action, { kind: 'createPods', pods: [{ index: 0, indexFailures: 2, indexIgnoredFailures: 2 }] });
});

test('a failed pod of an index keeps its finalizer until its replacement is there', () => {
  const view = job({ completionMode: 'Indexed', backoffLimitPerIndex: 3, parallelism: 1 });
  const waiting = sync(view, [failed('a', { index: 0, finishedMicros: NOW })]);
  assert.is(waiting.status.failed, 0);
  assert.is(waiting.requeueAfterMicros, 10 * microsPerSecond);
  const replaced = sync(view, [failed('a', { index: 0 }), pod('b', { index: 0, indexFailures: 1 })]);
  assert.is(replaced.status.failed, 1);
});

const SUCCESS_TABLE = [
  { name: 'before any success no rule holds', rule: { succeededIndexes: null, succeededCount: 0 }, done: [], at: null },
  { name: 'any two indexes', rule: { succeededIndexes: null, succeededCount: 2 }, done: [7, 1], at: 0 },
  {
    name: 'all of the named indexes',
    rule: { succeededIndexes: '0,2-3', succeededCount: null },
    done: [0, 2, 3],
    at: 0,
  },
  {
    name: 'one of them is missing',
    rule: { succeededIndexes: '0,2-3', succeededCount: null },
    done: [0, 1, 3],
    at: null,
  },
  {
    name: 'so many of the named indexes',
    rule: { succeededIndexes: '0-4', succeededCount: 2 },
    done: [1, 4, 9],
    at: 0,
  },
  { name: 'others do not count', rule: { succeededIndexes: '0-4', succeededCount: 2 }, done: [1, 8, 9], at: null },
] as const;

for (const { name, rule, done, at } of SUCCESS_TABLE) {
  test(`successPolicy: ${name}`, () => {
    const message = matchSuccessPolicy([rule], 10, indexSetOf(done));
    assert.is(message, at === null ? null : `Matched rules at index ${at}`);
  });
}

test('successPolicy: the Job is done, its other pods are deleted and not counted as failed', () => {
  const rule = { succeededIndexes: '0', succeededCount: null };
  const view = job({ completionMode: 'Indexed', successPolicy: [rule] });
  const pods = [pod('a', { index: 0, phase: 'Succeeded', ready: false }), pod('b', { index: 1 })];
  const first = sync(view, pods);
  assert.equal(deleted(first), ['b']);
  assert.equal(verdicts(first), ['SuccessCriteriaMet=True/SuccessPolicy']);
  const second = sync({ ...view, status: first.status }, []);
  assert.equal(verdicts(second), ['SuccessCriteriaMet=True/SuccessPolicy', 'Complete=True/SuccessPolicy']);
  assert.equal([second.status.succeeded, second.status.failed, second.status.completionMicros], [1, 0, NOW]);
});

test('suspend: pods are deleted without counting as failed, and the clock starts anew at resumption', () => {
  const suspended = sync(job({ suspend: true }), [pod('a'), pod('b')]);
  assert.equal(suspended.actions, [{ kind: 'deletePods', names: ['a', 'b'], untrack: true }]);
  assert.equal(suspended.events, [{ type: 'Normal', reason: 'Suspended', message: 'Job suspended' }]);
  assert.is(suspended.status.failed, 0);
  const resumed = sync({ ...job(), status: suspended.status }, []);
  assert.equal(verdicts(resumed), ['Suspended=False/JobResumed']);
  assert.is(resumed.status.startMicros, NOW);
  assert.equal(created(resumed), [null, null]);
});

test('a Job that is made suspended has no start time and no pods', () => {
  const outcome = sync(job({ suspend: true }, { startMicros: null }), []);
  assert.is(outcome.status.startMicros, null);
  assert.equal(created(outcome), []);
});

test('podReplacementPolicy: a pod that is being deleted is replaced at once, or when it has ended', () => {
  const pods = [pod('a', { deleting: true }), pod('b')];
  const eager = sync(job(), pods);
  assert.equal([created(eager).length, eager.status.failed, eager.status.terminating], [1, 1, 1]);
  // It counts as a failure now, so that the back-off begins with it.
  const early = sync(job(), [pod('a', { deleting: true, finishedMicros: NOW }), pod('b')]);
  assert.equal([created(early).length, early.status.failed], [0, 1]);
  const patient = sync(job({ podReplacementPolicy: 'Failed' }), pods);
  assert.equal([created(patient).length, patient.status.failed, patient.status.terminating], [0, 0, 1]);
});

test('restartPolicy OnFailure: restarts in place use up the limit, and reaching it is enough', () => {
  const view = job({ restartPolicy: 'OnFailure', backoffLimit: 3 });
  assert.equal(verdicts(sync(view, [pod('a', { restartsTotal: 2 }), pod('b')])), []);
  const over = sync(view, [pod('a', { restartsTotal: 2 }), pod('b', { restartsTotal: 1 })]);
  assert.equal(verdicts(over), ['FailureTarget=True/BackoffLimitExceeded']);
});

test('surplus pods: duplicates of an index and indexes out of range go first', () => {
  const view = job({ completionMode: 'Indexed', completions: 3, parallelism: 3 });
  const pods = [
    pod('young', { index: 0, createdMicros: 5 }),
    pod('old', { index: 0, createdMicros: 1 }),
    pod('high', { index: 7 }),
    pod('one', { index: 1 }),
  ];
  assert.equal(deleted(sync(view, pods)).sort(), ['high', 'young']);
});

test('a pass counts at most 500 pods and asks to be repeated', () => {
  const view = job({ completions: 1000, parallelism: 1000 });
  const pods = Array.from({ length: 600 }, (_, i) => pod(`p${i}`, { phase: 'Succeeded', ready: false }));
  const outcome = sync(view, pods);
  assert.equal([outcome.status.succeeded, outcome.again], [500, true]);
});

test('the back-off: 10 s, doubled by each failure since the last success, 10 min at most', () => {
  const seconds = [1, 2, 3, 6, 7, 8, 100].map((failures) => {
    return backoffRemaining({ failures, lastFailureMicros: 0 }, 0) / microsPerSecond;
  });
  assert.equal(seconds, [10, 20, 40, 320, 600, 600, 600]);
  const before = { failures: 3, lastFailureMicros: 50 };
  assert.equal(backoffAfter(before, [], []), before);
  assert.equal(backoffAfter(before, [], [60, 70]), { failures: 5, lastFailureMicros: 70 });
  assert.equal(backoffAfter(before, [65], [60, 70]), { failures: 1, lastFailureMicros: 70 });
  assert.equal(backoffAfter(before, [70], [60, 70]), { failures: 0, lastFailureMicros: null });
});

test('TTL: counted from the condition that ended the Job', () => {
  const complete = newCondition('Complete', 'True', 'CompletionsReached', '', 5 * microsPerSecond);
  assert.is(ttlExpiryMicros([complete], 100), 105 * microsPerSecond);
  assert.is(ttlExpiryMicros([complete], 0), 5 * microsPerSecond);
  assert.is(ttlExpiryMicros([complete], null), null);
  assert.is(ttlExpiryMicros([newCondition('FailureTarget', 'True', '', '', 0)], 100), null);
});

test('an ended Job is left alone', () => {
  const conditions = [newCondition('Failed', 'True', 'DeadlineExceeded', '', 0)];
  const outcome = sync(job({}, { conditions }), [pod('a')]);
  assert.equal([outcome.actions, outcome.backoff], [[], null]);
});

const indexes = fc.array(fc.nat(40), { maxLength: 30 });

test('law: sets of indexes behave as sets', () => {
  fc.assert(
    fc.property(indexes, indexes, fc.nat(10), (a, b, count) => {
      const [left, right] = [new Set(a), new Set(b)];
      const both = mergeIndexes(indexSetOf(a), indexSetOf(b));
      const union = new Set([...a, ...b]);
      assert.is(indexCount(both), union.size);
      for (let index = 0; index <= 41; index++) assert.is(hasIndex(both, index), union.has(index));
      assert.equal(parseIndexes(indexesText(both), 50), both);
      assert.is(commonIndexCount(indexSetOf(a), indexSetOf(b)), [...left].filter((index) => right.has(index)).length);
      const free = Array.from({ length: 45 }, (_, index) => index).filter((index) => !union.has(index));
      assert.equal(firstFreeIndexes(both, count, 45), free.slice(0, count));
    }),
  );
});

test('indexes are written as the API writes them', () => {
  assert.is(indexesText(indexSetOf([5, 0, 1, 3, 4, 5, 9])), '0,1,3-5,9');
  assert.equal(parseIndexes('0-3,7,8', 3), [{ first: 0, last: 2 }]);
  assert.equal(parseIndexes('x,2', 9), [{ first: 2, last: 2 }]);
});

test.run();
