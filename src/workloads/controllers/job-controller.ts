/**
 * The Job controller, live (v1.34 pkg/controller/job/job_controller.go): makes pods until as many have succeeded as the
 * Job asks for, or it has failed. The rules are in job-sync.ts and its neighbours; here they are fed from the cluster.
 *
 * Changes of pods and of the Job's own status are gathered for a second; a new Job or spec is looked at at once. The
 * real controller writes a status before it takes the finalizers off pods and one after; so does this. Left out: jobs
 * with `managedBy`, adoption and release of pods, the environment variable and host name of indexed pods.
 */
import type { Job } from '../../api/objects.ts';
import { DeleteCause } from '../../cluster/cluster.ts';
import {
  type ControllerContext,
  createController,
  done,
  type Work,
  type WriteResult,
} from '../../cluster/controller-runtime.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { type PodId, PodPhase } from '../../cluster/pods.ts';
import { identityOf } from '../../sim/random.ts';
import type { Component } from '../../sim/simulation.ts';
import type { Micros } from '../../sim/time.ts';
import { createApiServer } from '../api-server.ts';
import { generatedName } from '../names.ts';
import type { ControllerEvent } from './controller-types.ts';
import { finishedCondition } from './job-backoff.ts';
import {
  apiJobStatus,
  indexedPodAnnotations,
  jobPodLabels,
  jobRetryDelayMicros,
  jobStatusChanged,
  jobStatusOf,
  jobStatusRefusal,
  jobView,
} from './job-objects.ts';
import { SYNC_JOB_BATCH_MICROS } from './job-pass.ts';
import { createJobPodRecords } from './job-pod-records.ts';
import { syncJob } from './job-sync.ts';
import type { JobBackoff, JobPodToCreate, JobStatus } from './job-types.ts';
import { createdPodEvent, createFailedEvent, deletedPodEvent } from './pod-events.ts';
import { concernsOwnersOf, createPodsByOwner } from './pods-by-owner.ts';

const source = 'job-controller';

export interface JobControllerContext extends ControllerContext {
  /** Exit code of the containers of a pod that failed, as pod failure policies read it. Default: 1. */
  readonly exitCodeOf?: (pod: PodId) => number;
  /** Restarts of a pod's containers together. Default: none. */
  readonly restartsOf?: (pod: PodId) => number;
  /** Exit codes container by container, where they are known: they go before `exitCodeOf`. Default: they are not. */
  readonly terminatedOf?: (pod: PodId) => { readonly name: string; readonly exitCode: number }[] | null;
}

/** What is still to be written in a pass. */
interface Pass {
  readonly status: JobStatus;
  /** Names of pods that are counted in this pass. */
  readonly counted: readonly string[];
  readonly backoff: JobBackoff | null;
  readonly requeueAfterMicros: Micros | null;
  /** What the end of the Job is announced with. */
  readonly endEvents: readonly ControllerEvent[];
  /** The API server refused a pod. */
  readonly failed: boolean;
}

type Memo =
  | { readonly stage: 'create'; readonly pods: readonly JobPodToCreate[]; readonly pass: Pass }
  | {
      readonly stage: 'delete';
      readonly victims: readonly (readonly [pod: PodId, version: number])[];
      readonly untrack: boolean;
      readonly pass: Pass;
    }
  | { readonly stage: 'interim'; readonly interim: JobStatus; readonly pass: Pass }
  | { readonly stage: 'untrack'; readonly pass: Pass }
  | { readonly stage: 'status'; readonly pass: Pass };

export function createJobController(context: JobControllerContext): Component {
  const { cluster, sim, events, startsAt } = context;
  const { objects, pods } = cluster;
  const api = createApiServer(cluster, sim, startsAt);
  const byOwner = createPodsByOwner(cluster, ['Job'], source);
  const exitCodeOf = context.exitCodeOf ?? (() => 1);
  const records = createJobPodRecords({
    cluster,
    startsAt,
    podUid: api.podUid,
    exitCodeOf,
    terminatedOf: context.terminatedOf,
    restartsOf: context.restartsOf,
  });
  const names = sim.streams.purpose('job pod names');

  const read = (id: ObjectId): Job | undefined => objects.get(id) as Job | undefined;
  const hasEnded = (job: Job): boolean => finishedCondition(jobStatusOf(job, startsAt).conditions) !== undefined;

  type Enqueue = (id: ObjectId, delay?: Micros) => void;

  function visit(verb: Verb, subject: number, before: number, after: number, enqueue: Enqueue): void {
    if (verb === Verb.objectAdded || verb === Verb.objectUpdated) {
      const job = objects.version(after);
      if (job?.kind !== 'Job') return;
      const generation = objects.version(before)?.metadata?.generation;
      // A status, mostly this controller's own, is not urgent; a new spec is.
      const urgent = verb === Verb.objectAdded || generation !== job.metadata?.generation;
      enqueue(subject, urgent ? 0 : SYNC_JOB_BATCH_MICROS);
    } else if (verb === Verb.objectDeleted) {
      records.forget(subject);
    } else if (verb === Verb.podContainer) containerChanged(subject, enqueue);
    else if (podVerbs.has(verb)) podChanged(verb, subject, enqueue);
  }

  function podChanged(verb: Verb, pod: PodId, enqueue: Enqueue): void {
    byOwner.read();
    const owner = byOwner.ownerOf(pod);
    if (owner < 0) return;
    if (verb === Verb.podPhase) records.phaseChanged(owner, pod, sim.now);
    if (verb === Verb.podDeleted) records.gone(owner, pod, () => read(owner), sim.now);
    enqueue(owner, SYNC_JOB_BATCH_MICROS);
  }

  /** Restarts within a pod count against the Job where its pods restart (pastBackoffLimitOnFailure). */
  function containerChanged(pod: PodId, enqueue: Enqueue): void {
    if (cluster.specOf(pod).spec.restartPolicy !== 'OnFailure') return;
    byOwner.read();
    const owner = byOwner.ownerOf(pod);
    if (owner >= 0) enqueue(owner, SYNC_JOB_BATCH_MICROS);
  }

  function sync(id: ObjectId, now: Micros): Work<Memo> {
    const job = read(id);
    if (job === undefined || job.spec.managedBy !== undefined) return done;
    if (hasEnded(job)) {
      records.forget(id);
      return done;
    }
    const outcome = syncJob({
      job: jobView(job, startsAt),
      pods: records.views(id, job, now),
      backoff: records.backoff(id),
      // A sync's writes are done before the Job is looked at again, and the cache is exact.
      expectationsSatisfied: true,
      nowMicros: now,
    });
    const ended = finishedCondition(outcome.status.conditions) !== undefined;
    // A pass that does not end the Job can only say that it was suspended or resumed, and says it at once.
    if (!ended) for (const event of outcome.events) tell(job, event);
    const pass: Pass = {
      status: outcome.status,
      counted: outcome.actions.flatMap((action) => (action.kind === 'untrackPods' ? action.names : [])),
      backoff: outcome.backoff,
      requeueAfterMicros: outcome.requeueAfterMicros,
      endEvents: ended ? outcome.events : [],
      failed: false,
    };
    for (const action of outcome.actions) {
      if (action.kind === 'createPods') {
        return { writes: action.pods.length, order: 'slowStart', memo: { stage: 'create', pods: action.pods, pass } };
      }
      if (action.kind === 'deletePods') {
        const victims = action.names.flatMap((name) => victim(job, name));
        // A finalizer that goes first costs a request of its own.
        const writes = action.untrack ? 2 * victims.length : victims.length;
        return { writes, order: 'parallel', memo: { stage: 'delete', victims, untrack: action.untrack, pass } };
      }
    }
    return interimStatus(job, pass);
  }

  function victim({ metadata }: Job, name: string): (readonly [PodId, number])[] {
    const pod = cluster.findPod(metadata?.namespace ?? '', name);
    return pod < 0 ? [] : [[pod, pods.version[pod]!]];
  }

  /** Before finalizers go the status says all but what they stand for: the counts of ended pods, and the end. */
  function interimStatus(job: Job, pass: Pass): Work<Memo> {
    const before = jobStatusOf(job, startsAt);
    const { status } = pass;
    const indexed = job.spec.completionMode === 'Indexed';
    const interim: JobStatus = {
      ...status,
      succeeded: indexed ? status.succeeded : before.succeeded,
      failed: before.failed,
      completionMicros: before.completionMicros,
      conditions: status.conditions.filter(({ type }) => type !== 'Complete' && type !== 'Failed'),
    };
    const writes = jobStatusChanged(job, interim, startsAt) ? 1 : 0;
    return { writes, order: 'sequential', memo: { stage: 'interim', interim, pass } };
  }

  function write(memo: Memo, index: number, id: ObjectId): string | null {
    const job = read(id);
    if (job === undefined) return null;
    const { pass } = memo;
    switch (memo.stage) {
      case 'create':
        return createPod(id, job, memo.pods[index]!);
      case 'delete': {
        const { victims, untrack } = memo;
        const [pod, version] = victims[untrack ? index >> 1 : index]!;
        if (pods.version[pod] !== version) return null;
        if (untrack && index % 2 === 0) records.untrack(id, pods.names[pod]!, job.metadata?.namespace ?? '');
        else deletePod(job, pod);
        return null;
      }
      case 'interim':
        return writeStatus(id, job, memo.interim);
      case 'untrack':
        records.untrack(id, pass.counted[index]!, job.metadata?.namespace ?? '');
        return null;
      case 'status':
        return writeStatus(id, job, pass.status);
    }
  }

  function writeStatus(id: ObjectId, job: Job, wanted: JobStatus): string | null {
    const status = apiJobStatus(wanted, startsAt);
    const refusal = jobStatusRefusal(job, status);
    if (refusal === null) api.updateStatus(id, status);
    return refusal;
  }

  function createPod(id: ObjectId, job: Job, wanted: JobPodToCreate): string | null {
    const { index } = wanted;
    const { metadata, spec } = job.spec.template;
    const pod =
      index === null
        ? { labels: sharedLabels(job), annotations: metadata?.annotations, spec }
        : {
            name: indexedName(id, job, index),
            labels: jobPodLabels(job, index),
            annotations: indexedPodAnnotations(job, wanted),
            spec,
          };
    const created = api.createPod(id, pod);
    if (typeof created === 'string') {
      tell(job, createFailedEvent(created));
      return created;
    }
    records.add(id, created);
    tell(job, createdPodEvent(pods.names[created]!));
    return null;
  }

  /** `<job>-<index>-` and five random characters (podGenerateNameWithIndex). */
  function indexedName(id: ObjectId, { metadata }: Job, index: number): string {
    const { namespace = '', name = '' } = metadata ?? {};
    const identity = identityOf(`Job/${namespace}/${name}`, records.nextNumber(id));
    for (let attempt = 0; ; attempt++) {
      const candidate = generatedName(`${name}-${index}-`, names, identity, attempt);
      if (cluster.findPod(namespace, candidate) < 0) return candidate;
    }
  }

  /** One object for all pods of a template, by which admission knows them. A cache: nothing to save. */
  const labelsOf = new WeakMap<object, ReturnType<typeof jobPodLabels>>();
  function sharedLabels(job: Job): ReturnType<typeof jobPodLabels> {
    let labels = labelsOf.get(job.spec.template);
    if (labels === undefined) labelsOf.set(job.spec.template, (labels = jobPodLabels(job, null)));
    return labels;
  }

  function deletePod(job: Job, pod: PodId): void {
    const name = pods.names[pod]!;
    api.deletePod(pod, DeleteCause.removed);
    tell(job, deletedPodEvent(name));
  }

  function tell({ metadata }: Job, { type, reason, message }: ControllerEvent): void {
    const { namespace = '', name = '' } = metadata ?? {};
    events.event(type, reason, message, { kind: 'Job', namespace, name }, source);
  }

  function next(memo: Memo, { succeeded, error }: WriteResult, id: ObjectId): Work<Memo> {
    const job = read(id);
    if (job === undefined) return done;
    const { pass } = memo;
    switch (memo.stage) {
      case 'create': {
        // Pods that were refused are not active after all.
        const active = pass.status.active - (memo.pods.length - succeeded);
        return interimStatus(job, { ...pass, failed: error !== null, status: { ...pass.status, active } });
      }
      case 'delete':
        return interimStatus(job, pass);
      case 'interim':
        if (error !== null) return { done: 'failed', againAfterMicros: pass.requeueAfterMicros };
        if (pass.backoff !== null) records.setBackoff(id, pass.backoff);
        return { writes: pass.counted.length, order: 'parallel', memo: { stage: 'untrack', pass } };
      case 'untrack': {
        const writes = jobStatusChanged(job, pass.status, startsAt) ? 1 : 0;
        return { writes, order: 'sequential', memo: { stage: 'status', pass } };
      }
      case 'status': {
        if (error === null) for (const event of pass.endEvents) tell(job, event);
        const failed = error !== null || pass.failed;
        return { done: failed ? 'failed' : 'ok', againAfterMicros: pass.requeueAfterMicros };
      }
    }
  }

  return createController<Memo>(context, {
    name: source,
    workers: 5,
    retry: { delayMicros: jobRetryDelayMicros, limit: null },
    start(enqueue) {
      byOwner.rebuild();
      for (const [id, job] of objects.list<Job>('Job')) {
        enqueue(id);
        if (hasEnded(job)) continue;
        // What a snapshot's status speaks of was counted before.
        const counts = job.status?.startTime !== undefined && job.status.startTime !== null;
        for (const pod of byOwner.list(id)) {
          const ended = pods.phase[pod] === PodPhase.succeeded || pods.phase[pod] === PodPhase.failed;
          if (!ended || !counts) records.add(id, pod);
        }
      }
    },
    visit,
    follows: follows([...podVerbs, Verb.podContainer], ['Job']),
    concerns: concernsOwnersOf(cluster, ['Job']),
    sync,
    write,
    next,
    check: byOwner.check,
    save(writer) {
      api.save(writer);
      records.save(writer);
      byOwner.save(writer);
    },
    load(reader) {
      api.load(reader);
      records.load(reader);
      byOwner.load(reader);
    },
  });
}

/** Every change of a pod concerns its Job. */
const podVerbs: ReadonlySet<Verb> = new Set<Verb>([
  Verb.podCreated,
  Verb.podBound,
  Verb.podPhase,
  Verb.podReady,
  Verb.podTerminating,
  Verb.podDisrupted,
  Verb.podDeleted,
]);
