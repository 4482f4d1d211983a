/**
 * The CronJob controller, live (v1.34 pkg/controller/cronjob/cronjob_controllerv2.go): makes a Job at each time of a
 * schedule. The rules are in cronjob-sync.ts; here they are fed from the cluster. Schedules mean calendar time: simulated
 * time 0 is called `startsAt`. The controller manager's own time zone is UTC.
 */
import { defaultJob } from '../../api/defaults.ts';
import type { CronJob, Job } from '../../api/objects.ts';
import {
  type ControllerContext,
  createController,
  done,
  type Work,
  type WriteResult,
} from '../../cluster/controller-runtime.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import type { Component } from '../../sim/simulation.ts';
import { formatRfc3339, type Micros, parseRfc3339 } from '../../sim/time.ts';
import { createApiServer } from '../api-server.ts';
import { stableJson } from '../names.ts';
import { conditionsOf } from './conditions.ts';
import type { ControllerEvent } from './controller-types.ts';
import {
  type CronChildJob,
  type CronJobAction,
  type CronJobInput,
  type CronJobOutcome,
  syncCronJob,
} from './cronjob-sync.ts';
import { finishedCondition } from './job-backoff.ts';
import { controllerOf, createObjectsByOwner } from './objects-by-owner.ts';
import { UTC } from './time-zone.ts';

const source = 'cronjob-controller';

interface Pass {
  readonly actions: readonly CronJobAction[];
  /** What is said before each action, and what after it succeeded; the last entry is said at the end. */
  readonly events: readonly { readonly before: readonly ControllerEvent[]; readonly after: ControllerEvent | null }[];
  readonly status: NonNullable<CronJob['status']>;
  readonly requeueAfterMicros: Micros | null;
}

type Memo =
  | { readonly stage: 'jobs'; readonly pass: Pass }
  | { readonly stage: 'status'; readonly pass: Pass; readonly failed: boolean };

export function createCronJobController(context: ControllerContext): Component {
  const { cluster, sim, events, startsAt } = context;
  const { objects } = cluster;
  const api = createApiServer(cluster, sim, startsAt);
  const jobsOf = createObjectsByOwner(cluster, ['Job'], source);

  const read = (id: ObjectId): CronJob | undefined => objects.get(id) as CronJob | undefined;

  type Enqueue = (id: ObjectId, delay?: Micros) => void;

  function visit(verb: Verb, subject: number, before: number, after: number, enqueue: Enqueue): void {
    if (verb !== Verb.objectAdded && verb !== Verb.objectUpdated && verb !== Verb.objectDeleted) return;
    const object = objects.version(verb === Verb.objectDeleted ? before : after);
    if (object?.kind === 'CronJob') {
      if (verb === Verb.objectAdded) enqueue(subject);
      else if (verb === Verb.objectUpdated) updated(subject, objects.version(before) as CronJob, enqueue);
    } else if (object?.kind === 'Job') {
      const owner = controllerOf(object);
      if (owner?.kind !== 'CronJob') return;
      const id = objects.find('CronJob', object.metadata?.namespace ?? '', owner.name);
      if (id >= 0 && (!owner.uid || read(id)!.metadata?.uid === owner.uid)) enqueue(id);
    }
  }

  /** A CronJob with a new schedule is looked at when that is due, not before (updateCronJob). */
  function updated(id: ObjectId, before: CronJob, enqueue: Enqueue): void {
    const cronJob = read(id);
    if (cronJob === undefined) return;
    const { schedule, timeZone } = cronJob.spec;
    if (schedule === before.spec.schedule && timeZone === before.spec.timeZone) {
      enqueue(id);
      return;
    }
    jobsOf.read();
    const { requeueAfterMicros } = syncCronJob(inputOf(cronJob, sim.now));
    // One that cannot be read says so when it is looked at.
    if (requeueAfterMicros === null) enqueue(id);
    else enqueue(id, Math.max(1, requeueAfterMicros));
  }

  function inputOf(cronJob: CronJob, now: Micros): CronJobInput {
    const { metadata, spec, status } = cronJob;
    const unix = (timestamp: string | null | undefined): Micros | null =>
      timestamp ? (parseRfc3339(timestamp) ?? null) : null;
    return {
      cronJob: {
        name: metadata?.name ?? '',
        schedule: spec.schedule,
        timeZone: spec.timeZone ?? null,
        startingDeadlineSeconds: spec.startingDeadlineSeconds ?? null,
        concurrencyPolicy: (spec.concurrencyPolicy ?? 'Allow') as 'Allow' | 'Forbid' | 'Replace',
        suspend: spec.suspend ?? false,
        successfulJobsHistoryLimit: spec.successfulJobsHistoryLimit ?? null,
        failedJobsHistoryLimit: spec.failedJobsHistoryLimit ?? null,
        deleting: Boolean(metadata?.deletionTimestamp),
        createdUnixMicros: unix(metadata?.creationTimestamp) ?? startsAt,
        active: (status?.active ?? []).map(({ name }) => name ?? ''),
        lastScheduleUnixMicros: unix(status?.lastScheduleTime),
        lastSuccessfulUnixMicros: unix(status?.lastSuccessfulTime),
      },
      jobs: jobsOf.of(cronJob).map((id) => childOf(objects.get(id) as Job, unix)),
      localZone: UTC,
      nowUnixMicros: now + startsAt,
    };
  }

  function childOf(
    { metadata, status }: Job,
    unix: (timestamp: string | null | undefined) => Micros | null,
  ): CronChildJob {
    const finished = finishedCondition(conditionsOf(status?.conditions, startsAt));
    return {
      name: metadata?.name ?? '',
      finished: (finished?.type ?? null) as CronChildJob['finished'],
      startUnixMicros: unix(status?.startTime),
      completionUnixMicros: unix(status?.completionTime),
    };
  }

  function sync(id: ObjectId, now: Micros): Work<Memo> {
    const cronJob = read(id);
    if (cronJob === undefined) return done;
    jobsOf.read();
    const outcome = syncCronJob(inputOf(cronJob, now));
    const { actions, requeueAfterMicros } = outcome;
    const pass: Pass = { actions, events: eventsOf(outcome), status: statusOf(cronJob, outcome), requeueAfterMicros };
    return { writes: actions.length, order: 'sequential', memo: { stage: 'jobs', pass } };
  }

  function write({ stage, pass }: Memo, index: number, id: ObjectId): string | null {
    const cronJob = read(id);
    if (cronJob === undefined) return null;
    if (stage === 'status') {
      api.updateStatus(id, withReferences(cronJob, pass.status));
      return null;
    }
    const action = pass.actions[index]!;
    const { before, after } = pass.events[index]!;
    for (const event of before) tell(cronJob, event);
    const error = carryOut(cronJob, action);
    if (error === null && after !== null) tell(cronJob, after);
    else if (error !== null) {
      const [reason, verb] = action.kind === 'createJob' ? ['FailedCreate', 'creating'] : ['FailedDelete', 'Deleted'];
      const message = action.kind === 'createJob' ? `Error ${verb} job: ${error}` : `${verb} job: ${error}`;
      tell(cronJob, { type: 'Warning', reason, message });
    }
    return error;
  }

  function carryOut(cronJob: CronJob, action: CronJobAction): string | null {
    const namespace = cronJob.metadata?.namespace ?? '';
    if (action.kind === 'deleteJob') {
      const job = objects.find('Job', namespace, action.name);
      if (job >= 0) api.deleteObject(job);
      return null;
    }
    const created = api.createObject(newJob(cronJob, action));
    return typeof created === 'string' ? created : null;
  }

  /** References to the active Jobs, complete with what only the Jobs know. */
  function withReferences(cronJob: CronJob, status: Pass['status']): object {
    const namespace = cronJob.metadata?.namespace ?? '';
    const { active = [], ...times } = status;
    const references = active.map(({ name = '' }) => {
      const uid = objects.lookUp<Job>('Job', namespace, name)?.metadata?.uid;
      return { apiVersion: 'batch/v1', kind: 'Job', namespace, name, ...(uid !== undefined && { uid }) };
    });
    return { ...(references.length > 0 && { active: references }), ...times };
  }

  function next(memo: Memo, { error }: WriteResult, id: ObjectId): Work<Memo> {
    const cronJob = read(id);
    if (cronJob === undefined) return done;
    const { pass } = memo;
    if (memo.stage === 'status') {
      return { done: memo.failed ? 'failed' : 'ok', againAfterMicros: memo.failed ? null : pass.requeueAfterMicros };
    }
    // Without its Job a run has not been started.
    if (error !== null) return { done: 'failed' };
    for (const event of pass.events.at(-1)!.before) tell(cronJob, event);
    const writes = stableJson(plainStatus(cronJob)) === stableJson(pass.status) ? 0 : 1;
    return { writes, order: 'sequential', memo: { stage: 'status', pass, failed: false } };
  }

  function tell({ metadata }: CronJob, { type, reason, message }: ControllerEvent): void {
    const { namespace = '', name = '' } = metadata ?? {};
    events.event(type, reason, message, { kind: 'CronJob', namespace, name }, source);
  }

  return createController<Memo>(context, {
    name: source,
    workers: 5,
    start(enqueue) {
      jobsOf.rebuild();
      for (const [id] of objects.list('CronJob')) enqueue(id);
    },
    visit,
    follows: follows([], ['CronJob', 'Job']),
    sync,
    write,
    next,
    load: () => jobsOf.rebuild(),
  });
}

const jobReasons: ReadonlySet<string> = new Set(['SuccessfulCreate', 'SuccessfulDelete']);

/** Which events belong to which action: each has one of its own; what the core says before it goes before it. */
function eventsOf({ actions, events }: CronJobOutcome): Pass['events'] {
  const groups: { before: ControllerEvent[]; after: ControllerEvent | null }[] = [{ before: [], after: null }];
  for (const event of events) {
    const group = groups.at(-1)!;
    if (groups.length <= actions.length && jobReasons.has(event.reason)) {
      group.after = event;
      groups.push({ before: [], after: null });
    } else group.before.push(event);
  }
  return groups;
}

/** The status that the core wants, in the API's form; active Jobs by name alone. */
function statusOf(cronJob: CronJob, outcome: CronJobOutcome): Pass['status'] {
  const { lastScheduleUnixMicros: schedule, lastSuccessfulUnixMicros: successful } = outcome;
  const namespace = cronJob.metadata?.namespace ?? '';
  return {
    ...(outcome.active.length > 0 && { active: outcome.active.map((name) => ({ kind: 'Job', namespace, name })) }),
    ...(schedule !== null && { lastScheduleTime: formatRfc3339(schedule) }),
    ...(successful !== null && { lastSuccessfulTime: formatRfc3339(successful) }),
  };
}

/** The present status in the same form. */
function plainStatus({ metadata, status }: CronJob): Pass['status'] {
  const namespace = metadata?.namespace ?? '';
  const { active = [], lastScheduleTime, lastSuccessfulTime } = status ?? {};
  return {
    ...(active.length > 0 && { active: active.map(({ name }) => ({ kind: 'Job', namespace, name: name ?? '' })) }),
    ...(lastScheduleTime && { lastScheduleTime }),
    ...(lastSuccessfulTime && { lastSuccessfulTime }),
  };
}

/** The Job of one run (getJobFromTemplate2). */
function newJob(cronJob: CronJob, { name, scheduledUnixMicros }: Extract<CronJobAction, { kind: 'createJob' }>): Job {
  const { metadata, spec } = cronJob;
  const { jobTemplate } = spec;
  const owner = { apiVersion: 'batch/v1', kind: 'CronJob', name: metadata?.name ?? '', uid: metadata?.uid };
  return defaultJob({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name,
      namespace: metadata?.namespace,
      labels: jobTemplate.metadata?.labels,
      annotations: {
        ...jobTemplate.metadata?.annotations,
        'batch.kubernetes.io/cronjob-scheduled-timestamp': formatRfc3339(scheduledUnixMicros),
      },
      ownerReferences: [{ ...owner, controller: true, blockOwnerDeletion: true }],
    },
    spec: jobTemplate.spec,
  });
}
