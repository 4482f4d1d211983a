/** Why a Job failed or does not go on, and why a CronJob has not started a run. */
import type { CronJob, Job } from '../api/objects.ts';
import { timeOfTimestamp } from '../cluster/names.ts';
import { countOf, countText, durationText } from '../report/units.ts';
import type { Run } from '../scenario/assemble.ts';
import { podsOf } from './explain-pods.ts';
import { type Findings, type Reason, reason } from './explain-reasons.ts';
import { podReasons } from './explain-rollout.ts';
import type { StoryLine } from './explain-story.ts';

/** `refused`: what the API server said last of a pod that it did not create; '' for nothing. */
export function explainJob(run: Run, job: Job, refused: string): Findings {
  const { cluster } = run;
  const { namespace = '', name = '' } = job.metadata ?? {};
  const { spec, status = {} } = job;
  const { conditions = [], active = 0, succeeded = 0, failed = 0 } = status;
  const isTrue = (wanted: string) => conditions.find(({ type, status: is }) => type === wanted && is === 'True');
  const counts =
    `${countText(succeeded)} of ${countOf(spec.completions ?? spec.parallelism ?? 1, 'completion')}, ` +
    `${countText(active)} active, ${countText(failed)} failed`;
  const complete = isTrue('Complete') ?? isTrue('SuccessCriteriaMet');
  if (complete !== undefined) return { state: `complete: ${counts}`, well: true, reasons: [] };

  const failure = isTrue('Failed') ?? isTrue('FailureTarget');
  if (failure !== undefined) {
    const at = timeOfTimestamp(failure.lastTransitionTime ?? null, run.scenario.startsAtMicros);
    const state = `failed${at === null ? '' : ` at ${durationText(Math.max(0, at))}`}: ${counts}`;
    const why = `${failure.reason}: ${failure.message ?? ''}`;
    return { state, well: false, reasons: [reason(why, remedyOf(failure.reason ?? '', spec)), ...indexes(job)] };
  }
  const reasons: Reason[] = [];
  if (spec.suspend === true)
    reasons.push(reason('it is suspended: it has no pods until it is resumed', 'suspend: false'));
  if (refused !== '') reasons.push(reason(`the API server refuses its pods: ${refused}`));
  reasons.push(
    ...podReasons(run, podsOf(cluster, new Set([`Job/${namespace}/${name}`])).filter(isGoing(run)), 'active'),
  );
  if (failed > 0 && active === 0 && spec.suspend !== true) {
    reasons.push(
      reason('it waits before it makes a pod again: 10 s after a failure, twice as long after each further one'),
    );
  }
  if (failed > 0) reasons.push(reason(`${countText(failed)} of ${countText(limitOf(spec))} failures that it may have`));
  reasons.push(...indexes(job));
  return { state: `not finished: ${counts}`, well: reasons.length === 0, reasons };
}

type Spec = Job['spec'];

function limitOf({ backoffLimit, backoffLimitPerIndex }: Spec): number {
  // v1.34 pkg/apis/batch/v1/defaults.go: with a limit per index the Job's own is none.
  return backoffLimit ?? (backoffLimitPerIndex === undefined ? 6 : 2 ** 31 - 1);
}

function remedyOf(why: string, spec: Spec): string {
  switch (why) {
    case 'BackoffLimitExceeded':
      return `pods that succeed, or a larger backoffLimit (${countText(limitOf(spec))})`;
    case 'DeadlineExceeded':
      return `a larger activeDeadlineSeconds (${spec.activeDeadlineSeconds ?? 0} s), or pods that take less time`;
    case 'PodFailurePolicy':
      return 'a rule of spec.podFailurePolicy with the action FailJob matched: mend its cause, or the rule';
    case 'FailedIndexes':
      return `indexes that succeed, or a larger backoffLimitPerIndex (${spec.backoffLimitPerIndex ?? 0})`;
    case 'MaxFailedIndexesExceeded':
      return `indexes that succeed, or a larger maxFailedIndexes (${spec.maxFailedIndexes ?? 0})`;
    default:
      return '';
  }
}

function indexes({ status }: Job): Reason[] {
  const failed = status?.failedIndexes ?? '';
  return failed === '' ? [] : [reason(`failed indexes: ${failed}`)];
}

const isGoing =
  ({ cluster }: Run) =>
  (pod: number): boolean =>
    cluster.pods.phase[pod]! < 2;

/** Events that say why a run was not started. */
const missedReasons: ReadonlySet<string> = new Set([
  'MissSchedule',
  'TooManyMissedTimes',
  'JobAlreadyActive',
  'UnknownTimeZone',
  'UnparseableSchedule',
  'InvalidSchedule',
  'FailedCreate',
]);

export function explainCronJob(run: Run, cronJob: CronJob, story: readonly StoryLine[]): Findings {
  const { spec, status = {} } = cronJob;
  const last = timeOfTimestamp(status.lastScheduleTime ?? null, run.scenario.startsAtMicros);
  const active = (status.active ?? []).map(({ name = '' }) => name);
  const state =
    `schedule ${spec.schedule}${spec.timeZone === undefined ? '' : ` (${spec.timeZone})`}, ` +
    `last run ${last === null ? 'never' : `at ${durationText(Math.max(0, last))}`}, ${countOf(active.length, 'active Job')}`;
  const reasons: Reason[] = [];
  if (spec.suspend === true)
    reasons.push(reason('it is suspended: it starts no run until it is resumed', 'suspend: false'));
  const missed = new Map<string, StoryLine[]>();
  for (const line of story) {
    if (!missedReasons.has(line.what)) continue;
    const known = missed.get(line.what);
    if (known === undefined) missed.set(line.what, [line]);
    else known.push(line);
  }
  for (const [what, lines] of missed) {
    const { atMicros, message } = lines.at(-1)!;
    const times =
      lines.length === 1
        ? `at ${durationText(atMicros)}`
        : `${countText(lines.length)} times, the last at ${durationText(atMicros)}`;
    reasons.push(
      reason(`${what} (${times}): ${message}`, remedyOfMissed(what, spec), what === 'JobAlreadyActive' ? active : []),
    );
  }
  return { state, well: reasons.length === 0, reasons };
}

function remedyOfMissed(what: string, { startingDeadlineSeconds }: CronJob['spec']): string {
  switch (what) {
    case 'JobAlreadyActive':
      return 'Jobs that end before the next run, or concurrencyPolicy Allow or Replace';
    case 'MissSchedule':
      return `a larger startingDeadlineSeconds (${startingDeadlineSeconds ?? 0} s)`;
    case 'TooManyMissedTimes':
      return 'a startingDeadlineSeconds, within which missed runs are counted';
    default:
      return '';
  }
}
