/**
 * What the Job controller remembers of pods, for which the API has a finalizer and container statuses: which pods it has
 * still to count, when a pod ended; and pods that are gone before they were counted, which a cluster keeps as objects
 * until the finalizer is taken off.
 *
 * Pods that have ended and were counted are forgotten: nothing asks for them again. Cost: O(1) per change.
 */

import type { Job } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { Disruption, disruptionReasons, noTime, PodFlag, type PodId, PodPhase } from '../../cluster/pods.ts';
import { readPaged } from '../../sim/paged-column.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import { toWholeSecond } from '../names.ts';
import { failuresOf, indexOf } from './job-objects.ts';
import type { JobBackoff, JobPod } from './job-types.ts';
import { NO_BACKOFF } from './job-types.ts';
import { victimOf } from './pod-views.ts';

/** A pod that exists. */
interface PodRecord {
  readonly version: number;
  /** Has the finalizer batch.kubernetes.io/job-tracking. */
  tracked: boolean;
  /** When it ended; null: it has not. */
  endedMicros: Micros | null;
}

interface JobRecords {
  /** In order of creation. */
  readonly pods: Map<PodId, PodRecord>;
  /** Gone, and not counted yet. */
  readonly ghosts: Map<string, JobPod>;
  backoff: JobBackoff;
  /** Pods made so far: names those of an index. */
  created: number;
}

export interface JobPodRecords {
  /** The pod was made, or found. */
  add(job: ObjectId, pod: PodId): void;
  /** The pod changed its phase. */
  phaseChanged(job: ObjectId, pod: PodId, now: Micros): void;
  /** The pod is gone; `view` is asked for only if it was not counted yet. */
  gone(job: ObjectId, pod: PodId, view: () => Job | undefined, now: Micros): void;
  /** All pods that count, as the core reads them. */
  views(id: ObjectId, job: Job, now: Micros): JobPod[];
  /** Takes off the finalizer. */
  untrack(job: ObjectId, pod: string, namespace: string): void;
  backoff(job: ObjectId): JobBackoff;
  setBackoff(job: ObjectId, backoff: JobBackoff): void;
  /** How many pods the Job has had, this one included. */
  nextNumber(job: ObjectId): number;
  /** The Job has ended or is gone. */
  forget(job: ObjectId): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export interface JobPodSources {
  readonly cluster: Cluster;
  readonly startsAt: Micros;
  readonly podUid: (pod: PodId) => string;
  /** Exit code of the containers of a failed pod. */
  readonly exitCodeOf: (pod: PodId) => number;
  /** Restarts of a pod's containers together; absent: none. */
  readonly restartsOf?: ((pod: PodId) => number) | undefined;
  /** Exit codes container by container; null, or absent: they are as `exitCodeOf` says. */
  readonly terminatedOf?: ((pod: PodId) => JobPod['terminated'] | null) | undefined;
}

export function createJobPodRecords(sources: JobPodSources): JobPodRecords {
  const { cluster, startsAt, podUid, exitCodeOf, terminatedOf = () => null, restartsOf = () => 0 } = sources;
  const { pods } = cluster;
  const jobs = new Map<ObjectId, JobRecords>();

  function recordsOf(job: ObjectId): JobRecords {
    let records = jobs.get(job);
    if (records === undefined) {
      records = { pods: new Map(), ghosts: new Map(), backoff: NO_BACKOFF, created: 0 };
      jobs.set(job, records);
    }
    return records;
  }

  const hasEnded = (pod: PodId): boolean =>
    pods.phase[pod] === PodPhase.succeeded || pods.phase[pod] === PodPhase.failed;

  /** Ended and counted: nothing asks for it any more. */
  function drop(records: JobRecords, pod: PodId): void {
    const record = records.pods.get(pod);
    if (record !== undefined && !record.tracked && hasEnded(pod)) records.pods.delete(pod);
  }

  function view(job: Job, pod: PodId, record: PodRecord, now: Micros): JobPod {
    const victim = victimOf(cluster, pod, startsAt, podUid);
    const { pod: _, ...rest } = victim;
    const failed = pods.phase[pod] === PodPhase.failed;
    const { containers } = job.spec.template.spec;
    return {
      ...rest,
      uid: podUid(pod),
      deleting: (pods.flags[pod]! & PodFlag.terminating) !== 0,
      tracked: record.tracked,
      index: indexOf(cluster.labelsOf(pod)),
      ...failuresOf(cluster.annotationsOf(pod)),
      finishedMicros: toWholeSecond(finishedAt(pod, record, now), startsAt),
      restartsTotal: restartsOf(pod),
      terminated: failed
        ? (terminatedOf(pod) ?? containers.map(({ name }) => ({ name, exitCode: exitCodeOf(pod) })))
        : [],
      conditions: conditionsOf(pod),
    };
  }

  /** See JobPod.finishedMicros. */
  function finishedAt(pod: PodId, { endedMicros }: PodRecord, now: Micros): Micros {
    if (endedMicros !== null) return endedMicros;
    const [readySince, deleted] = [readPaged(pods.readySinceMicros, pod), readPaged(pods.deletedMicros, pod)];
    const isReady = (pods.flags[pod]! & PodFlag.ready) !== 0;
    if (!isReady && readySince !== noTime) return readySince;
    if (deleted !== noTime) return deleted;
    return Math.min(now, readPaged(pods.createdMicros, pod));
  }

  function conditionsOf(pod: PodId): JobPod['conditions'] {
    const ready = { type: 'Ready', status: (pods.flags[pod]! & PodFlag.ready) !== 0 ? 'True' : 'False' };
    const reason = disruptionReasons[pods.disruption[pod]!];
    if (reason === undefined || pods.disruption[pod] === Disruption.none) return [ready];
    return [{ type: 'DisruptionTarget', status: 'True' }, ready];
  }

  return {
    add(job, pod) {
      const ended = hasEnded(pod) ? readPaged(pods.readySinceMicros, pod) : null;
      recordsOf(job).pods.set(pod, {
        version: pods.version[pod]!,
        tracked: true,
        endedMicros: ended === noTime ? null : ended,
      });
    },
    phaseChanged(job, pod, now) {
      const records = jobs.get(job);
      const record = records?.pods.get(pod);
      if (record === undefined || !hasEnded(pod)) return;
      record.endedMicros = now;
      drop(records!, pod);
    },
    gone(id, pod, jobOf, now) {
      const records = jobs.get(id);
      const record = records?.pods.get(pod);
      if (records === undefined || record === undefined) return;
      records.pods.delete(pod);
      const job = record.tracked ? jobOf() : undefined;
      if (job === undefined) return;
      const last = view(job, pod, record, now);
      // Whoever takes a pod away writes down first how it ended: killed, unless it had succeeded.
      const phase = last.phase === 'Succeeded' ? 'Succeeded' : 'Failed';
      records.ghosts.set(last.name, { ...last, phase, ready: false, deleting: true });
    },
    views(id, job, now) {
      const records = jobs.get(id);
      if (records === undefined) return [];
      const living = [...records.pods].map(([pod, record]) => view(job, pod, record, now));
      return [...records.ghosts.values(), ...living];
    },
    untrack(job, name, namespace) {
      const records = jobs.get(job);
      if (records === undefined) return;
      records.ghosts.delete(name);
      const pod = cluster.findPod(namespace, name);
      const record = pod < 0 ? undefined : records.pods.get(pod);
      if (record === undefined) return;
      record.tracked = false;
      drop(records, pod);
    },
    backoff: (job) => jobs.get(job)?.backoff ?? NO_BACKOFF,
    setBackoff(job, backoff) {
      recordsOf(job).backoff = backoff;
    },
    nextNumber(job) {
      const records = recordsOf(job);
      records.created += 1;
      return records.created;
    },
    forget: (job) => void jobs.delete(job),
    save(writer) {
      const saved = [...jobs].map(([job, { pods: rows, ghosts, backoff, created }]) => [
        job,
        [...rows],
        [...ghosts],
        backoff,
        created,
      ]);
      writer.json('jobs', saved as never);
    },
    load(reader) {
      jobs.clear();
      type Saved = [ObjectId, [PodId, PodRecord][], [string, JobPod][], JobBackoff, number];
      for (const [job, rows, ghosts, backoff, created] of reader.json<Saved[]>('jobs')) {
        jobs.set(job, { pods: new Map(rows), ghosts: new Map(ghosts), backoff, created });
      }
    },
  };
}
