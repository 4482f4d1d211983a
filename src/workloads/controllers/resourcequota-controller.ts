/**
 * The ResourceQuota controller (v1.34 pkg/controller/resourcequota/{resource_quota_controller,replenishment_controller
 * via controller/quota}.go): counts what a namespace uses when a quota is new or changed, and when something that counts
 * goes away. Admission adds to the usage by itself. The full resync of 5 minutes changes nothing here: every deletion is
 * seen.
 */
import type { ResourceQuota } from '../../api/objects.ts';
import { type ControllerContext, createController, done, type Work } from '../../cluster/controller-runtime.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { PodFlag } from '../../cluster/pods.ts';
import type { Component } from '../../sim/simulation.ts';
import type { Micros } from '../../sim/time.ts';
import {
  isCountedKind,
  quotaObjectOf,
  quotaOf,
  quotaPodOf,
  quotaReleaseAfter,
  quotasOf,
  withQuotaStatus,
} from '../admission/quota-objects.ts';
import type { QuotaObject } from '../admission/quota-usage.ts';
import { recalculateQuota } from '../admission/resource-quota.ts';
import { createApiServer } from '../api-server.ts';
import { stableJson } from '../names.ts';

const source = 'resourcequota-controller';

export function createResourceQuotaController(context: ControllerContext): Component {
  const { cluster, sim, startsAt } = context;
  const { objects, pods } = cluster;
  const api = createApiServer(cluster, sim, startsAt);

  function visit(
    verb: Verb,
    subject: number,
    before: number,
    _: number,
    enqueue: (id: ObjectId, delay?: Micros) => void,
  ): void {
    const all = (namespace: string, delay = 0): void => {
      for (const { id } of quotasOf(cluster, namespace)) enqueue(id, delay);
    };
    if (verb === Verb.objectAdded || verb === Verb.objectUpdated) {
      const quota = objects.get(subject);
      if (quota?.kind === 'ResourceQuota' && !isUpToDate(quota)) enqueue(subject);
    } else if (objects.generation('ResourceQuota') === 0) {
      return;
    } else if (verb === Verb.objectDeleted) {
      const gone = objects.version(before);
      if (isCountedKind(gone?.kind ?? '')) all(gone!.metadata?.namespace ?? '');
    } else if (verb === Verb.podDeleted || verb === Verb.podPhase) {
      all(cluster.namespaceOf(subject));
    } else if (verb === Verb.podTerminating) {
      // From the end of its grace period on a pod that is still there counts no more.
      const release = quotaReleaseAfter(cluster, subject, sim.now);
      if (release !== null) all(cluster.namespaceOf(subject), release + 1);
    }
  }

  /** Only a changed spec is of interest: usage is written by admission and by this controller (syncs on spec changes). */
  function isUpToDate({ spec, status }: ResourceQuota): boolean {
    return status !== undefined && stableJson(spec?.hard ?? {}) === stableJson(status.hard ?? {});
  }

  function objectsIn(namespace: string): QuotaObject[] {
    const found: QuotaObject[] = [];
    for (const kind of objects.kinds()) {
      if (!isCountedKind(kind)) continue;
      for (const [, object] of objects.list(kind)) {
        const counted = object.metadata?.namespace === namespace ? quotaObjectOf(object) : undefined;
        if (counted !== undefined) found.push(counted);
      }
    }
    for (let pod = 0; pod < pods.count; pod++) {
      if ((pods.flags[pod]! & PodFlag.alive) === 0 || cluster.namespaceOf(pod) !== namespace) continue;
      found.push(quotaPodOf(cluster, pod));
    }
    return found;
  }

  /** The status that the quota should have; null: it has it, or is gone. */
  function statusNow(id: ObjectId, now: Micros): object | null {
    const object = objects.get(id) as ResourceQuota | undefined;
    if (object === undefined) return null;
    const counted = recalculateQuota(quotaOf(object), objectsIn(object.metadata?.namespace ?? ''), now);
    const status = withQuotaStatus(object, counted).status!;
    return stableJson(status) === stableJson(object.status) ? null : status;
  }

  return createController<null>(context, {
    name: source,
    workers: 5,
    start(enqueue) {
      for (const [id] of objects.list('ResourceQuota')) enqueue(id);
    },
    visit,
    // What counts against a quota frees its place when it is deleted, whatever its kind.
    follows: follows(podVerbs, ['ResourceQuota']).set(Verb.objectDeleted, 'all'),
    concerns: (verb) => verb === Verb.objectAdded || objects.generation('ResourceQuota') > 0,
    sync(id, now): Work<null> {
      const status = statusNow(id, now);
      if (status === null) return done;
      return { writes: 1, order: 'sequential', memo: null };
    },
    write(_, __, id, now) {
      // Admission may have added to the usage while this write waited for its token: count again.
      const status = statusNow(id, now);
      if (status !== null) api.updateStatus(id, status);
      return null;
    },
    next: () => done,
  });
}

/** Changes of pods after which they count for less. */
const podVerbs: readonly Verb[] = [Verb.podDeleted, Verb.podPhase, Verb.podTerminating];
