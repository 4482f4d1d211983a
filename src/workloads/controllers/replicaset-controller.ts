/**
 * The ReplicaSet controller, live (v1.34 pkg/controller/replicaset/replica_set.go): keeps as many pods as
 * `.spec.replicas` says. The rules are in replicaset.ts and pod-victims.ts; here they are fed from the cluster.
 *
 * Expectations are not needed: a sync's writes are done before the object is looked at again, and the cache is exact.
 * Left out: adoption and release of pods whose labels change. A pod belongs to the replica set that made it.
 */
import type { ReplicaSet } from '../../api/objects.ts';
import { DeleteCause } from '../../cluster/cluster.ts';
import {
  type ControllerContext,
  createController,
  done,
  type Work,
  type WriteResult,
} from '../../cluster/controller-runtime.ts';
import { follows } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Component } from '../../sim/simulation.ts';
import type { Micros } from '../../sim/time.ts';
import { createApiServer } from '../api-server.ts';
import { apiConditions, conditionsOf } from './conditions.ts';
import { type ControllerEvent, findCondition, isAvailable } from './controller-types.ts';
import { controllerOf, createObjectsByOwner } from './objects-by-owner.ts';
import { createdPodEvent, createFailedEvent, deletedPodEvent } from './pod-events.ts';
import { podsToDelete } from './pod-victims.ts';
import { hasLabels, nodeNameOf, readySince, type VictimRow, victimOf } from './pod-views.ts';
import { concernsOwnersOf, createPodsByOwner, visitWorkload, workloadPodVerbs } from './pods-by-owner.ts';
import { availabilityCheckAfter, podsInOnePass, type ReplicaSetStatus, replicaSetStatus } from './replicaset.ts';

const source = 'replicaset-controller';

/** Counts of the active pods when the sync began: what it does itself is not in its report. */
type Counted = Omit<ReplicaSetStatus, 'failure'>;

/** What a sync does next. Pods are named by row and the row's version, which tells a pod from its successor. */
type Memo =
  | { readonly stage: 'create'; readonly counted: Counted; readonly missing: number }
  | {
      readonly stage: 'delete';
      readonly counted: Counted;
      readonly missing: number;
      readonly victims: readonly (readonly [pod: PodId, version: number])[];
    }
  | { readonly stage: 'status'; readonly status: ReplicaSetStatus; readonly failed: boolean };

export function createReplicaSetController(context: ControllerContext): Component {
  const { cluster, sim, events, startsAt } = context;
  const { objects, pods } = cluster;
  const api = createApiServer(cluster, sim, startsAt);
  const byOwner = createPodsByOwner(cluster, ['ReplicaSet'], source);
  const siblings = createObjectsByOwner(cluster, ['ReplicaSet'], source);

  const read = (id: ObjectId): ReplicaSet | undefined => objects.get(id) as ReplicaSet | undefined;

  /** Called with each change: a replica set is synced when it, or what its status counts of its pods, changes. */
  function sync(id: ObjectId, now: Micros): Work<Memo> {
    const replicaSet = read(id);
    if (replicaSet === undefined) return done;
    const { active } = byOwner.counts(id);
    const replicas = replicaSet.spec.replicas ?? 1;
    const missing = replicas - active;
    const counted = count(id, replicaSet, now);
    if (missing === 0 || replicaSet.metadata?.deletionTimestamp) return writeStatus(id, counted, null, now);
    const writes = podsInOnePass(missing);
    if (missing > 0) return { writes, order: 'slowStart', memo: { stage: 'create', counted, missing } };
    const surplus = podsToDelete(activeVictims(id), relatedNodes(replicaSet), writes, now);
    const victims = surplus.map((victim) => {
      const { pod } = victim as VictimRow;
      return [pod, pods.version[pod]!] as const;
    });
    return { writes, order: 'parallel', memo: { stage: 'delete', counted, missing, victims } };
  }

  function activeVictims(id: ObjectId): VictimRow[] {
    return byOwner.active(id).map((pod) => victimOf(cluster, pod, startsAt, api.podUid));
  }

  /** Nodes of the active pods of all replica sets of the same owner (getIndirectlyRelatedPods). */
  function relatedNodes(replicaSet: ReplicaSet): (string | null)[] {
    const owner = controllerOf(replicaSet);
    if (owner === undefined) return [];
    const { kind, name, uid } = owner;
    const related = siblings.of({ kind, metadata: { namespace: replicaSet.metadata?.namespace, name, uid } });
    return related.flatMap((id) => byOwner.active(id).map((pod) => nodeNameOf(cluster, pod)));
  }

  function count(id: ObjectId, { spec }: ReplicaSet, now: Micros): Counted {
    const { active, ready, podClass } = byOwner.counts(id);
    const minReadySeconds = spec.minReadySeconds ?? 0;
    const labels = spec.template.metadata?.labels;
    const walk = (ready > 0 && minReadySeconds > 0) || podClass < 0 ? byOwner.active(id) : [];
    const isUp = (pod: PodId): boolean => isAvailable(readySince(cluster, pod, startsAt), minReadySeconds, now);
    const labelled = (pod: PodId): boolean => hasLabels(cluster, pod, labels);
    const sameLabels = podClass >= 0 && matches(cluster.podClasses[podClass]!.labels, labels ?? {});
    return {
      replicas: active,
      fullyLabeledReplicas: podClass < 0 ? walk.filter(labelled).length : sameLabels ? active : 0,
      readyReplicas: ready,
      availableReplicas: minReadySeconds === 0 ? ready : walk.filter(isUp).length,
    };
  }

  function write(memo: Memo, index: number, id: ObjectId): string | null {
    const replicaSet = read(id);
    if (replicaSet === undefined) return null;
    switch (memo.stage) {
      case 'create':
        return createPod(id, replicaSet);
      case 'delete':
        deletePod(replicaSet, ...memo.victims[index]!);
        return null;
      case 'status':
        api.updateStatus(id, statusObject(replicaSet, memo.status, startsAt));
        return null;
    }
  }

  function createPod(id: ObjectId, replicaSet: ReplicaSet): string | null {
    const { metadata, spec } = replicaSet.spec.template;
    const created = api.createPod(id, {
      labels: metadata?.labels ?? noLabels,
      annotations: metadata?.annotations,
      spec,
    });
    if (typeof created === 'string') {
      tell(replicaSet, createFailedEvent(created));
      return created;
    }
    tell(replicaSet, createdPodEvent(pods.names[created]!));
    return null;
  }

  function deletePod(replicaSet: ReplicaSet, pod: PodId, version: number): void {
    if (pods.version[pod] !== version) return;
    const name = pods.names[pod]!;
    api.deletePod(pod, DeleteCause.scaledDown);
    tell(replicaSet, deletedPodEvent(name));
  }

  function tell({ metadata }: ReplicaSet, { type, reason, message }: ControllerEvent): void {
    const { namespace = '', name = '' } = metadata ?? {};
    events.event(type, reason, message, { kind: 'ReplicaSet', namespace, name }, source);
  }

  /** The status is written only if it, or the generation that it speaks of, is new. */
  function writeStatus(
    id: ObjectId,
    counted: Counted,
    failed: { readonly error: string; readonly missing: number } | null,
    now: Micros,
  ): Work<Memo> {
    const replicaSet = read(id);
    if (replicaSet === undefined) return done;
    const before = conditionsOf(replicaSet.status?.conditions, startsAt);
    const { failure } = replicaSetStatus([], 0, failed, findCondition(before, 'ReplicaFailure') ?? null, now);
    const status = { ...counted, failure };
    const memo: Memo = { stage: 'status', status, failed: failed !== null };
    if (sameStatus(replicaSet, status)) return afterStatus(id, memo, now);
    return { writes: 1, order: 'sequential', memo };
  }

  function afterStatus(id: ObjectId, { status, failed }: Extract<Memo, { stage: 'status' }>, now: Micros): Work<Memo> {
    if (failed) return { done: 'failed' };
    const minReadySeconds = read(id)?.spec.minReadySeconds ?? 0;
    if (minReadySeconds === 0) return done;
    const since = byOwner.active(id).map((pod) => readySince(cluster, pod, startsAt));
    return { done: 'ok', againAfterMicros: availabilityCheckAfter(since, minReadySeconds, status, now) };
  }

  function next(memo: Memo, { error }: WriteResult, id: ObjectId, now: Micros): Work<Memo> {
    if (memo.stage === 'status') return afterStatus(id, memo, now);
    return writeStatus(id, memo.counted, error === null ? null : { error, missing: memo.missing }, now);
  }

  return createController<Memo>(context, {
    name: source,
    workers: 5,
    start(enqueue) {
      byOwner.rebuild();
      siblings.rebuild();
      for (const [id] of objects.list('ReplicaSet')) enqueue(id);
    },
    visit: visitWorkload(cluster, 'ReplicaSet', byOwner),
    follows: follows(workloadPodVerbs, ['ReplicaSet']),
    concerns: concernsOwnersOf(cluster, ['ReplicaSet']),
    catchUp() {
      byOwner.read();
      siblings.read();
    },
    sync,
    write,
    next,
    check: byOwner.check,
    save(writer) {
      api.save(writer);
      byOwner.save(writer);
    },
    load(reader) {
      api.load(reader);
      byOwner.load(reader);
      siblings.rebuild();
    },
  });
}

const noLabels = {};

function matches(labels: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([key, value]) => labels[key] === value);
}

function statusObject(replicaSet: ReplicaSet, status: ReplicaSetStatus, startsAt: Micros): object {
  const { failure, ...counts } = status;
  return {
    ...counts,
    observedGeneration: replicaSet.metadata?.generation ?? 1,
    ...(failure !== null && { conditions: apiConditions([failure], startsAt, false) }),
  };
}

function sameStatus({ metadata, status }: ReplicaSet, wanted: ReplicaSetStatus): boolean {
  const { failure } = wanted;
  const stated = status?.conditions?.find(({ type }) => type === 'ReplicaFailure');
  return (
    (status?.replicas ?? 0) === wanted.replicas &&
    (status?.fullyLabeledReplicas ?? 0) === wanted.fullyLabeledReplicas &&
    (status?.readyReplicas ?? 0) === wanted.readyReplicas &&
    (status?.availableReplicas ?? 0) === wanted.availableReplicas &&
    (stated === undefined) === (failure === null) &&
    status?.observedGeneration === (metadata?.generation ?? 1)
  );
}
