/**
 * The garbage collector (v1.34 pkg/controller/garbagecollector/garbagecollector.go), as it is seen from outside: when an
 * object is deleted, what it owned is deleted after it (background propagation), pods gracefully. An object with a
 * second owner that still exists stays. Pods carry one owner here, the one that controls them.
 *
 * Keys are the ids of deleted owners; ids are never used twice. The real collector works through a queue of dependents
 * with 20 workers and no rate limit of its own beside its client's.
 */
import type { KubernetesObject } from '../../api/objects.ts';
import { DeleteCause } from '../../cluster/cluster.ts';
import { type ControllerContext, createController, done, type Work } from '../../cluster/controller-runtime.ts';
import { type Follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
import type { Component } from '../../sim/simulation.ts';
import { createApiServer } from '../api-server.ts';
import { createObjectsByOwner, ownerKey } from './objects-by-owner.ts';
import { concernsOwnersOf, createPodsByOwner } from './pods-by-owner.ts';

const source = 'garbage-collector-controller';

/** Beside deletions, what its indexes must know before the owner is gone: who owns a new pod is looked up once. */
const followed: Follows = new Map([Verb.objectDeleted, Verb.objectAdded, Verb.podCreated].map((verb) => [verb, 'all']));

/** What to delete, each with a version that tells it from a successor: first objects, then pods. */
interface Memo {
  readonly objects: readonly ObjectId[];
  readonly pods: readonly (readonly [pod: PodId, version: number])[];
}

export function createGarbageCollector(context: ControllerContext): Component {
  const { cluster, sim, startsAt } = context;
  const { objects, pods } = cluster;
  const api = createApiServer(cluster, sim, startsAt);
  const owned = createObjectsByOwner(cluster, null, source);
  const podsByOwner = createPodsByOwner(cluster, null, source);
  /** Deleted owners whose dependents are still to be deleted, by id. */
  const gone = new Map<ObjectId, KubernetesObject>();
  /** Those among them that were gone already when the state was loaded: an index built since does not know them. */
  const restored = new Set<ObjectId>();

  function visit(verb: Verb, subject: number, before: number, _: number, enqueue: (id: ObjectId) => void): void {
    if (verb !== Verb.objectDeleted) return;
    const { apiVersion = '', kind = '', metadata = {} } = objects.version(before)!;
    const { namespace = '', name = '', uid = '' } = metadata;
    gone.set(subject, { apiVersion, kind, metadata: { namespace, name, uid } });
    enqueue(subject);
  }

  function sync(id: ObjectId): Work<Memo> {
    const owner = gone.get(id);
    if (owner === undefined) return done;
    const dependents = owned.of(owner).filter((dependent) => !hasLivingOwner(objects.get(dependent)!));
    const known = restored.has(id) ? podsOf(owner) : podsByOwner.list(id);
    const rows = known.map((pod) => [pod, pods.version[pod]!] as const);
    const writes = dependents.length + rows.length;
    return { writes, order: 'parallel', memo: { objects: dependents, pods: rows } };
  }

  function hasLivingOwner({ metadata }: KubernetesObject): boolean {
    return (metadata?.ownerReferences ?? []).some(({ kind, name, uid }) => {
      const owner = objects.lookUp(kind, metadata?.namespace ?? '', name) ?? objects.lookUp(kind, '', name);
      return owner !== undefined && (!uid || owner.metadata?.uid === uid);
    });
  }

  /** A walk over all pods, for owners that no index knows. Oldest first. */
  function podsOf({ kind, metadata }: KubernetesObject): PodId[] {
    const key = ownerKey(kind, metadata?.namespace, metadata?.name, metadata?.uid);
    const matching = cluster.owners.values.map(
      (owner) => ownerKey(owner.kind, owner.namespace, owner.name, owner.uid) === key,
    );
    if (!matching.includes(true)) return [];
    const found: PodId[] = [];
    for (let pod = 0; pod < pods.count; pod++) {
      const alive = (pods.flags[pod]! & PodFlag.alive) !== 0;
      if (alive && matching[pods.owner[pod]!]) found.push(pod);
    }
    return found.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
  }

  return createController<Memo>(context, {
    name: source,
    workers: 20,
    start() {
      owned.rebuild();
      podsByOwner.rebuild();
    },
    visit,
    follows: followed,
    concerns: concernsOwnersOf(cluster, null),
    catchUp() {
      owned.read();
      podsByOwner.read();
    },
    sync,
    write(memo, index) {
      if (index < memo.objects.length) {
        const id = memo.objects[index]!;
        if (objects.get(id) !== undefined) api.deleteObject(id);
        return null;
      }
      const [pod, version] = memo.pods[index - memo.objects.length]!;
      if (pods.version[pod] === version) api.deletePod(pod, DeleteCause.removed);
      return null;
    },
    next(_, __, id) {
      gone.delete(id);
      restored.delete(id);
      return done;
    },
    save(writer) {
      writer.json('gone', [...gone] as never);
      podsByOwner.save(writer);
    },
    load(reader) {
      gone.clear();
      restored.clear();
      for (const [id, owner] of reader.json<[ObjectId, KubernetesObject][]>('gone')) {
        gone.set(id, owner);
        restored.add(id);
      }
      owned.rebuild();
      podsByOwner.load(reader);
    },
  });
}
