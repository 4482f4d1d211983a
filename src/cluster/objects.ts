/**
 * API objects other than pods and nodes: services, replica sets, claims, budgets, namespaces … They are few and change
 * seldom, so each is kept whole, as immutable plain data: an update replaces the object. Every version of an object has
 * a number; the journal's entries name the versions before and after, which is what makes an update undoable.
 *
 * Cost: look-ups by name or kind are one map access; `list` walks the objects of one kind in order of creation.
 */
import type { KubernetesObject } from '../api/objects.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';

/** A number that stays with an object from its creation on. */
export type ObjectId = number;

export interface ObjectStore {
  /** The current object, or undefined when it was deleted. */
  get(id: ObjectId): KubernetesObject | undefined;
  /** The id of an existing object, or -1. Cluster-scoped kinds have the namespace ''. */
  find(kind: string, namespace: string, name: string): ObjectId;
  /** The object itself, or undefined. */
  lookUp<T extends KubernetesObject>(kind: string, namespace: string, name: string): T | undefined;
  /** Existing objects of a kind, in order of creation. */
  list<T extends KubernetesObject>(kind: string): IterableIterator<[ObjectId, T]>;
  /** The number of an object's current version; 0 when it was deleted. Told apart cheaply: has it changed since? */
  versionOf(id: ObjectId): number;
  /** Kinds of which there are or were objects, in order of their names. */
  kinds(): readonly string[];
  /** Raised by every change of an object of this kind: a cache of answers compares it. */
  generation(kind: string): number;
  /** The kind of an object that exists or existed. */
  kindOf(id: ObjectId): string;
  /** The object as it was in a version named by a journal entry that is still kept. */
  version(version: number): KubernetesObject | undefined;
}

/** The side of the store that only the cluster's verbs and undo may use. */
export interface WritableObjectStore extends ObjectStore {
  add(object: KubernetesObject): { id: ObjectId; version: number };
  /** Makes `object` (undefined: deleted) the current state of `id`; returns the versions before and after. */
  put(id: ObjectId, object: KubernetesObject | undefined): { before: number; after: number };
  /** Makes an earlier version current again (0: the object does not exist). */
  restore(id: ObjectId, version: number): void;
  /** Forgets versions that no journal entry can name any more. */
  trimVersions(): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

interface Row {
  readonly kind: string;
  readonly key: string;
  version: number;
}

/** Version 0 stands for "does not exist". */
const absent = 0;

export function createObjectStore(): WritableObjectStore {
  let rows: Row[] = [];
  let versions = new Map<number, KubernetesObject>();
  let nextVersion = 1;
  const idsByKind = new Map<string, Map<string, ObjectId>>();
  const generations = new Map<string, number>();

  const idsOf = (kind: string): Map<string, ObjectId> => {
    let ids = idsByKind.get(kind);
    if (ids === undefined) idsByKind.set(kind, (ids = new Map()));
    return ids;
  };

  function setVersion(id: ObjectId, version: number): void {
    const row = rows[id]!;
    const existed = row.version !== absent;
    row.version = version;
    generations.set(row.kind, (generations.get(row.kind) ?? 0) + 1);
    if (version !== absent) {
      if (!existed) idsOf(row.kind).set(row.key, id);
    } else if (existed) {
      idsOf(row.kind).delete(row.key);
    }
  }

  function newVersion(object: KubernetesObject | undefined): number {
    if (object === undefined) return absent;
    versions.set(nextVersion, object);
    return nextVersion++;
  }

  const store: WritableObjectStore = {
    get: (id) => versions.get(rows[id]?.version ?? absent),
    find: (kind, namespace, name) => idsByKind.get(kind)?.get(`${namespace}/${name}`) ?? -1,
    lookUp: <T extends KubernetesObject>(kind: string, namespace: string, name: string) =>
      store.get(store.find(kind, namespace, name)) as T | undefined,
    *list<T extends KubernetesObject>(kind: string): IterableIterator<[ObjectId, T]> {
      for (const id of [...idsOf(kind).values()].sort((a, b) => a - b)) yield [id, store.get(id) as T];
    },
    versionOf: (id) => rows[id]?.version ?? absent,
    kinds: () => [...idsByKind.keys()].sort(),
    generation: (kind) => generations.get(kind) ?? 0,
    kindOf: (id) => rows[id]!.kind,
    version: (version) => versions.get(version),
    add(object) {
      const kind = object.kind;
      if (kind === undefined) throw new Error('an object without a kind cannot be stored');
      const key = `${object.metadata?.namespace ?? ''}/${object.metadata?.name ?? ''}`;
      if (idsOf(kind).has(key)) throw new Error(`${kind} ${key} exists already`);
      const id = rows.length;
      const version = newVersion(object);
      rows.push({ kind, key, version: absent });
      setVersion(id, version);
      return { id, version };
    },
    put(id, object) {
      const before = rows[id]!.version;
      if (before === absent) throw new Error(`object ${id} does not exist`);
      const after = newVersion(object);
      setVersion(id, after);
      return { before, after };
    },
    restore: setVersion,
    trimVersions() {
      const current = new Set(rows.map((row) => row.version));
      for (const version of versions.keys()) if (!current.has(version)) versions.delete(version);
    },
    save(writer) {
      writer.json(
        'objects.rows',
        rows.map(({ kind, key, version }) => [kind, key, version]),
      );
      writer.shared('objects.versions', [...versions]);
      writer.json('objects.generations', [...generations]);
      writer.number('objects.nextVersion', nextVersion);
    },
    load(reader) {
      versions = new Map(reader.shared<[number, KubernetesObject][]>('objects.versions'));
      nextVersion = reader.number('objects.nextVersion');
      const saved = reader.json<[string, string, number][]>('objects.rows');
      rows = saved.map(([kind, key, version]) => ({ kind, key, version }));
      idsByKind.clear();
      rows.forEach((row, id) => {
        if (row.version !== absent) idsOf(row.kind).set(row.key, id);
      });
      generations.clear();
      for (const [kind, generation] of reader.json<[string, number][]>('objects.generations')) {
        generations.set(kind, generation);
      }
    },
  };
  return store;
}
