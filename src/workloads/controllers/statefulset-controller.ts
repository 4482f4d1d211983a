/**
 * The StatefulSet controller, live (v1.34 pkg/controller/statefulset/stateful_set.go): makes, replaces and deletes the
 * pods of a set in order, their claims and the history of its template. The rules are in statefulset-update.ts,
 * statefulset-claims.ts and controller-revisions.ts; here they are fed from the cluster.
 *
 * A claim that belongs to a pod goes when the pod is gone. In a cluster that is the garbage collector's work; here it is
 * this controller's, which knows both. Left out: adoption and release of pods whose labels change.
 */
import type { PersistentVolumeClaim, PodTemplateSpec, StatefulSet } from '../../api/objects.ts';
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
import { PodFlag, type PodId, podPhaseNames } from '../../cluster/pods.ts';
import { assert } from '../../sim/invariant.ts';
import type { Component } from '../../sim/simulation.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { createApiServer } from '../api-server.ts';
import { createRevisionStore } from './controller-revision-objects.ts';
import { type RevisionChange, resolveRevisions, revisionsBeyondHistory } from './controller-revisions.ts';
import type { ControllerEvent } from './controller-types.ts';
import { readySince } from './pod-views.ts';
import { concernsOwnersOf, createPodsByOwner, visitWorkload, workloadPodVerbs } from './pods-by-owner.ts';
import { STATEFUL_SET_BATCH_MAX } from './replicaset.ts';
import { claimCreatedEvent, claimFailedEvent, podFailedEvent } from './statefulset-claims.ts';
import {
  claimOwnerOf,
  claimsOf,
  isStaleClaim,
  ordinalOf,
  podLabelsOf,
  podSpecOf,
  statefulSetView,
  statusChanged,
  statusObject,
  withClaimOwner,
} from './statefulset-objects.ts';
import type { ClaimOwner, StatefulPodView, StatefulSetAction, StatefulSetStatus } from './statefulset-types.ts';
import { syncStatefulSet } from './statefulset-update.ts';

const source = 'statefulset-controller';

/** One write: a revision, a claim of a pod (`ordinal` names it), a pod, or the owner of a pod's claims. */
type Op =
  | { readonly op: 'revision'; readonly change: Exclude<RevisionChange, null> }
  | { readonly op: 'claim'; readonly claim: string; readonly ordinal: number; readonly pod: string }
  | {
      readonly op: 'createPod';
      readonly name: string;
      readonly ordinal: number;
      readonly revision: string;
      readonly event: ControllerEvent;
    }
  | { readonly op: 'deletePod'; readonly pod: PodId; readonly version: number; readonly event: ControllerEvent }
  | {
      readonly op: 'claimOwner';
      readonly claim: string;
      readonly pod: string;
      readonly uid: string;
      readonly owner: ClaimOwner;
    };

type Memo =
  | { readonly stage: 'leftovers'; readonly claims: readonly ObjectId[] }
  | { readonly stage: 'pods'; readonly ops: readonly Op[]; readonly status: StatefulSetStatus }
  | { readonly stage: 'status'; readonly status: StatefulSetStatus; readonly failed: boolean }
  | { readonly stage: 'history'; readonly revisions: readonly string[]; readonly status: StatefulSetStatus };

export function createStatefulSetController(context: ControllerContext): Component {
  const { cluster, sim, events, startsAt } = context;
  const { objects, pods } = cluster;
  const api = createApiServer(cluster, sim, startsAt);
  const byOwner = createPodsByOwner(cluster, ['StatefulSet'], source);
  const revisions = createRevisionStore(cluster, api, source, startsAt, null);

  const read = (id: ObjectId): StatefulSet | undefined => objects.get(id) as StatefulSet | undefined;
  const namespaceOf = (set: StatefulSet): string => set.metadata?.namespace ?? '';
  const claimNamed = (set: StatefulSet, name: string): ObjectId =>
    objects.find('PersistentVolumeClaim', namespaceOf(set), name);

  function sync(id: ObjectId, now: Micros): Work<Memo> {
    const set = read(id);
    if (set === undefined) return done;
    byOwner.read();
    const rows = byOwner.list(id);
    const leftovers = leftoverClaims(set, rows);
    if (leftovers.length > 0) {
      return { writes: leftovers.length, order: 'parallel', memo: { stage: 'leftovers', claims: leftovers } };
    }
    const { current, update, change } = resolveRevisions(
      revisions.views(set),
      set.status?.currentRevision ?? '',
      revisions.freeName(set, set.status?.updateRevision ?? ''),
    );
    const view = statefulSetView(set, current, update);
    const seen = rows.map((pod) => podView(set, pod));
    const {
      actions,
      events: told,
      status,
    } = syncStatefulSet({
      set: view,
      pods: seen,
      // Claims of pods that are gone were deleted above: none is left to wait for.
      staleClaimOrdinals: [],
      nowMicros: now,
    });
    const ops = [...(change === null ? [] : [{ op: 'revision', change } as const]), ...opsOf(set, actions, told)];
    const parallel = view.podManagementPolicy === 'Parallel';
    return {
      writes: ops.length,
      order: parallel ? 'slowStart' : 'sequential',
      batchMax: STATEFUL_SET_BATCH_MAX,
      memo: { stage: 'pods', ops, status },
    };
  }

  /** Claims of former pods: of the set's ordinals, and of those that were scaled away. */
  function leftoverClaims(set: StatefulSet, rows: readonly PodId[]): ObjectId[] {
    if ((set.spec.volumeClaimTemplates ?? []).length === 0) return [];
    if (set.spec.persistentVolumeClaimRetentionPolicy?.whenScaled !== 'Delete') return [];
    const uids = new Set(rows.map(api.podUid));
    const found: ObjectId[] = [];
    for (const [id, claim] of objects.list<PersistentVolumeClaim>('PersistentVolumeClaim')) {
      if (claim.metadata?.namespace !== namespaceOf(set)) continue;
      const owner = claim.metadata.ownerReferences?.find(({ kind }) => kind === 'Pod');
      if (owner === undefined || ordinalOf(owner.name, set.metadata?.name ?? '') < 0) continue;
      if (isStaleClaim(claim, uids.has(owner.uid ?? '') ? owner.uid! : null)) found.push(id);
    }
    return found;
  }

  function podView(set: StatefulSet, pod: PodId): StatefulPodView {
    const name = pods.names[pod]!;
    const ordinal = ordinalOf(name, set.metadata?.name ?? '');
    const claims = ordinal < 0 ? [] : claimsOf(set, ordinal).map(({ metadata }) => claimNamed(set, metadata!.name!));
    const existing = claims.filter((claim) => claim >= 0);
    const owners = new Set(
      existing.map((claim) => claimOwnerOf(objects.get(claim) as PersistentVolumeClaim, set, api.podUid(pod))),
    );
    return {
      name,
      ordinal,
      phase: podPhaseNames[pods.phase[pod]!]!,
      readySinceMicros: readySince(cluster, pod, startsAt),
      deleting: (pods.flags[pod]! & PodFlag.terminating) !== 0,
      revision: cluster.labelsOf(pod)['controller-revision-hash'] ?? '',
      // Of several claims with different owners the one that has to be changed counts.
      claimOwner:
        owners.size === 1 ? [...owners][0]! : ((['pod', 'set', 'none'] as const).find((o) => owners.has(o)) ?? 'none'),
      claimMissing: existing.length < claims.length,
    };
  }

  /** Actions as single writes; each creation or deletion of a pod comes with its event. */
  function opsOf(set: StatefulSet, actions: readonly StatefulSetAction[], told: readonly ControllerEvent[]): Op[] {
    const ops: Op[] = [];
    let event = 0;
    for (const action of actions) {
      switch (action.kind) {
        case 'createPod': {
          const { name, ordinal, revision } = action;
          ops.push(...missingClaims(set, ordinal, name));
          ops.push({ op: 'createPod', name, ordinal, revision, event: told[event++]! });
          break;
        }
        case 'deletePod': {
          const pod = cluster.findPod(namespaceOf(set), action.name);
          ops.push({ op: 'deletePod', pod, version: pods.version[pod]!, event: told[event++]! });
          break;
        }
        case 'createClaims':
          ops.push(...missingClaims(set, ordinalOf(action.pod, set.metadata?.name ?? ''), action.pod));
          break;
        case 'setClaimOwner':
          ops.push(...ownerOps(set, action.pod, action.owner));
          break;
      }
    }
    assert(event === told.length, () => `${source}: ${told.length} events for ${event} pods`);
    return ops;
  }

  function missingClaims(set: StatefulSet, ordinal: number, pod: string): Op[] {
    const names = claimsOf(set, ordinal).map(({ metadata }) => metadata!.name!);
    return names.filter((claim) => claimNamed(set, claim) < 0).map((claim) => ({ op: 'claim', claim, ordinal, pod }));
  }

  function ownerOps(set: StatefulSet, pod: string, owner: ClaimOwner): Op[] {
    const uid = api.podUid(cluster.findPod(namespaceOf(set), pod));
    const names = claimsOf(set, ordinalOf(pod, set.metadata?.name ?? '')).map(({ metadata }) => metadata!.name!);
    return names
      .filter((claim) => {
        const id = claimNamed(set, claim);
        return id >= 0 && claimOwnerOf(objects.get(id) as PersistentVolumeClaim, set, uid) !== owner;
      })
      .map((claim) => ({ op: 'claimOwner', claim, pod, uid, owner }));
  }

  function write(memo: Memo, index: number, id: ObjectId): string | null {
    const set = read(id);
    if (set === undefined) return null;
    switch (memo.stage) {
      case 'leftovers':
        if (objects.get(memo.claims[index]!) !== undefined) api.deleteObject(memo.claims[index]!);
        return null;
      case 'pods':
        return carryOut(id, set, memo.ops[index]!);
      case 'status':
        api.updateStatus(id, statusObject(set, memo.status));
        return null;
      case 'history':
        revisions.remove(set, memo.revisions[index]!);
        return null;
    }
  }

  function carryOut(id: ObjectId, set: StatefulSet, op: Op): string | null {
    switch (op.op) {
      case 'revision':
        return revisions.apply(set, op.change);
      case 'claim':
        return createClaim(set, op);
      case 'createPod':
        return createPod(id, set, op);
      case 'deletePod':
        if (pods.version[op.pod] === op.version) api.deletePod(op.pod, DeleteCause.scaledDown);
        tell(set, op.event);
        return null;
      case 'claimOwner': {
        const claim = claimNamed(set, op.claim);
        if (claim < 0) return null;
        const object = objects.get(claim) as PersistentVolumeClaim;
        api.updateObject(claim, withClaimOwner(object, set, { name: op.pod, uid: op.uid }, op.owner));
        return null;
      }
    }
  }

  function createClaim(set: StatefulSet, { claim, ordinal, pod }: Extract<Op, { op: 'claim' }>): string | null {
    const object = claimsOf(set, ordinal).find(({ metadata }) => metadata?.name === claim);
    if (object === undefined || claimNamed(set, claim) >= 0) return null;
    const created = api.createObject(object);
    const name = set.metadata?.name ?? '';
    if (typeof created === 'string') {
      tell(set, claimFailedEvent(claim, pod, name, created));
      return created;
    }
    tell(set, claimCreatedEvent(claim, pod, name));
    return null;
  }

  function createPod(id: ObjectId, set: StatefulSet, op: Extract<Op, { op: 'createPod' }>): string | null {
    const { name, ordinal, revision } = op;
    const missing = claimsOf(set, ordinal).find(({ metadata }) => claimNamed(set, metadata!.name!) < 0);
    if (missing !== undefined) return `persistentvolumeclaim "${missing.metadata!.name}" not found`;
    const template: PodTemplateSpec = revisions.template(set, revision) ?? set.spec.template;
    const labels = podLabelsOf(template, name, ordinal, revision);
    const { annotations } = template.metadata ?? {};
    const created = api.createPod(id, { name, labels, annotations, spec: podSpecOf(set, template, ordinal) });
    if (typeof created === 'string') {
      tell(set, podFailedEvent('create', name, set.metadata?.name ?? '', created));
      return created;
    }
    tell(set, op.event);
    return null;
  }

  function tell({ metadata }: StatefulSet, { type, reason, message }: ControllerEvent): void {
    const { namespace = '', name = '' } = metadata ?? {};
    events.event(type, reason, message, { kind: 'StatefulSet', namespace, name }, source);
  }

  function next(memo: Memo, { error }: WriteResult, id: ObjectId, now: Micros): Work<Memo> {
    const set = read(id);
    if (set === undefined) return done;
    switch (memo.stage) {
      case 'leftovers':
        return sync(id, now);
      case 'pods': {
        // Without its revision nothing else is tried, and there is no status to write.
        if (error !== null && memo.ops[0]?.op === 'revision' && revisions.views(set).length === 0) {
          return { done: 'failed' };
        }
        const writes = statusChanged(set, memo.status) ? 1 : 0;
        const then: Memo = { stage: 'status', status: memo.status, failed: error !== null };
        return { writes, order: 'sequential', memo: then };
      }
      case 'status': {
        if (memo.failed) return { done: 'failed' };
        byOwner.read();
        const inUse = byOwner.list(id).map((pod) => cluster.labelsOf(pod)['controller-revision-hash'] ?? '');
        const live = [memo.status.currentRevision, memo.status.updateRevision, ...inUse];
        const surplus = revisionsBeyondHistory(revisions.views(set), live, set.spec.revisionHistoryLimit ?? 10);
        const then: Memo = { stage: 'history', revisions: surplus, status: memo.status };
        return { writes: surplus.length, order: 'sequential', memo: then };
      }
      case 'history': {
        // Whatever else wakes it, it looks again after the whole minReadySeconds (syncStatefulSet).
        const { minReadySeconds = 0, replicas = 1 } = set.spec;
        const waits = minReadySeconds > 0 && memo.status.availableReplicas !== replicas;
        return { done: 'ok', againAfterMicros: waits ? minReadySeconds * microsPerSecond : null };
      }
    }
  }

  return createController<Memo>(context, {
    name: source,
    workers: 5,
    start(enqueue) {
      byOwner.rebuild();
      revisions.rebuild();
      for (const [id] of objects.list('StatefulSet')) enqueue(id);
    },
    visit: visitWorkload(cluster, 'StatefulSet', byOwner),
    follows: follows(workloadPodVerbs, ['StatefulSet']),
    concerns: concernsOwnersOf(cluster, ['StatefulSet']),
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
      revisions.rebuild();
    },
  });
}
