/**
 * Objects by the object that owns them (`metadata.ownerReferences`): the replica sets of a Deployment, the jobs of a
 * CronJob. An index over the journal, in order of creation; built anew after a load. O(1) per change.
 */
import type { KubernetesObject, OwnerReference } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';

export interface ObjectsByOwner {
  /** Takes in what changed. Called before every use. */
  read(): void;
  /** Ids of the objects that exist and name the object as an owner, oldest first. */
  of(owner: KubernetesObject): readonly ObjectId[];
  rebuild(): void;
}

/** An owner's key: the uid; name and kind for a reference (or an object) that has none. */
export function ownerKey(
  kind: string | undefined,
  namespace: string | undefined,
  name: string | undefined,
  uid: string | undefined,
): string {
  return uid ? uid : `${kind ?? ''}/${namespace ?? ''}/${name ?? ''}`;
}

/** The owner that manages the object, or undefined (metav1.GetControllerOf). */
export function controllerOf(object: KubernetesObject): OwnerReference | undefined {
  return object.metadata?.ownerReferences?.find(({ controller }) => controller);
}

/** `kinds`: of the owned objects; null for all kinds. */
export function createObjectsByOwner(cluster: Cluster, kinds: readonly string[] | null, name: string): ObjectsByOwner {
  const { objects } = cluster;
  const owned = new Map<string, ObjectId[]>();
  const followed = follows([Verb.objectAdded, Verb.objectUpdated, Verb.objectDeleted]);
  const reader = cluster.journal.reader('index', `${name}.objects`, visit, undefined, followed);

  function visit(verb: Verb, subject: number, before: number, after: number): void {
    if (verb === Verb.objectAdded) link(subject, objects.version(after));
    else if (verb === Verb.objectDeleted) unlink(subject, objects.version(before));
    else if (verb === Verb.objectUpdated) {
      const [was, is] = [objects.version(before), objects.version(after)];
      if (was?.metadata?.ownerReferences === is?.metadata?.ownerReferences) return;
      unlink(subject, was);
      link(subject, is);
    }
  }

  function keysOf(object: KubernetesObject | undefined): string[] {
    if (object === undefined || (kinds !== null && !kinds.includes(object.kind ?? ''))) return [];
    const namespace = object.metadata?.namespace;
    return (object.metadata?.ownerReferences ?? []).map((owner) =>
      ownerKey(owner.kind, namespace, owner.name, owner.uid),
    );
  }

  function link(id: ObjectId, object: KubernetesObject | undefined): void {
    for (const key of keysOf(object)) {
      const ids = owned.get(key);
      if (ids === undefined) owned.set(key, [id]);
      else if (!ids.includes(id)) {
        ids.push(id);
        if (ids[ids.length - 2]! > id) ids.sort((a, b) => a - b);
      }
    }
  }

  function unlink(id: ObjectId, object: KubernetesObject | undefined): void {
    for (const key of keysOf(object)) {
      const rest = (owned.get(key) ?? []).filter((other) => other !== id);
      if (rest.length === 0) owned.delete(key);
      else owned.set(key, rest);
    }
  }

  function rebuild(): void {
    reader.cursor = cluster.journal.head;
    owned.clear();
    for (const kind of kinds ?? objects.kinds()) for (const [id, object] of objects.list(kind)) link(id, object);
  }

  rebuild();
  return {
    read: () => reader.read(),
    of: ({ kind, metadata }) => owned.get(ownerKey(kind, metadata?.namespace, metadata?.name, metadata?.uid)) ?? [],
    rebuild,
  };
}
