/**
 * The pods of each workload: an index over the journal, so that a sync sees its pods without a scan and a workload of
 * 10,000 pods has its counts kept from change to change. Pods of one owner are listed in order of creation.
 *
 * The controllers of a cluster look at one index, each at owners of the kinds that it manages. Cost: O(1) per change of a
 * pod, a walk of its pods for `list`. Saved as the columns that it is, among the entries of the first controller.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { grown } from '../../cluster/columns.ts';
import type { ChangeVisit } from '../../cluster/controller-runtime.ts';
import { type Concerns, follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { PodFlag, type PodId, PodPhase } from '../../cluster/pods.ts';
import { assert } from '../../sim/invariant.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import { microsPerSecond } from '../../sim/time.ts';

/** How many pods an owner has. */
export interface OwnedCounts {
  /** Pods that exist, whatever their state. */
  readonly all: number;
  /** Neither finished nor terminating (controller_utils.go IsPodActive). */
  readonly active: number;
  /** Active and ready. */
  readonly ready: number;
  /** The class (namespace and labels) that all its pods have; -1 where they differ or there are none. */
  readonly podClass: number;
}

export interface PodsByOwner {
  /** Takes in what changed. Called before every use. */
  read(): void;
  /** The object that controls (or, for a pod just deleted, controlled) the pod; -1 for none of the kinds. */
  ownerOf(pod: PodId): ObjectId;
  counts(owner: ObjectId): OwnedCounts;
  /** All its pods that exist, oldest first. */
  list(owner: ObjectId): PodId[];
  /** The active ones among them. */
  active(owner: ObjectId): PodId[];
  /** Forgets everything and counts afresh: at the start. */
  rebuild(): void;
  /** Among the entries of its controller: counting afresh would look at every pod of the cluster. */
  save(writer: StateWriter): void;
  load(from: StateReader): void;
  /** The counts equal those of an index built afresh. */
  check(): void;
}

/** Changes of pods that the size, the order or the status of their workload depends on. */
export const workloadPodVerbs: ReadonlySet<Verb> = new Set<Verb>([
  Verb.podCreated,
  Verb.podPhase,
  Verb.podReady,
  Verb.podTerminating,
  Verb.podLabels,
  Verb.podDeleted,
]);

/** Changes that the index acts upon. */
const indexedVerbs: readonly Verb[] = [...workloadPodVerbs, Verb.objectAdded];

/**
 * The event handlers of a controller of one kind with pods of its own: an object that is written and the owner of a pod
 * that changed are looked at; an owner with minReadySeconds again when a pod that became ready has been so for long
 * enough.
 */
export function visitWorkload(cluster: Cluster, kind: string, byOwner: PodsByOwner): ChangeVisit {
  const { objects } = cluster;
  return (verb, subject, _before, after, enqueue) => {
    if (verb === Verb.objectAdded || verb === Verb.objectUpdated) {
      if (objects.get(subject)?.kind === kind) enqueue(subject);
      return;
    }
    if (!workloadPodVerbs.has(verb)) return;
    byOwner.read();
    const owner = byOwner.ownerOf(subject);
    if (owner < 0) return;
    enqueue(owner);
    const owned = objects.get(owner) as { readonly spec?: { readonly minReadySeconds?: number } } | undefined;
    const minReadySeconds = owned?.spec?.minReadySeconds ?? 0;
    // One second more, because timestamps are whole seconds (updatePod).
    if (verb === Verb.podReady && after === 1 && minReadySeconds > 0) {
      enqueue(owner, (minReadySeconds + 1) * microsPerSecond);
    }
  };
}

/** Of the changes of pods those whose owner, which stays the same, is of one of these kinds (null: any kind). */
export function concernsOwnersOf({ pods, owners }: Cluster, kinds: readonly string[] | null): Concerns {
  /** By interned owner. */
  const known: boolean[] = [false];
  return (verb, subject) => {
    if (verb > Verb.podDeleted && verb !== Verb.podContainer) return true;
    const owner = pods.owner[subject]!;
    return (known[owner] ??= kinds === null || kinds.includes(owners.values[owner]!.kind));
  };
}

interface Entry {
  all: number;
  active: number;
  ready: number;
  podClass: number;
  first: PodId;
  last: PodId;
}

const nothing: OwnedCounts = { all: 0, active: 0, ready: 0, podClass: -1 };
/** Bits of what a pod was counted as. */
const Counted = { linked: 1, active: 2, ready: 4 } as const;

/** The index over owners of all kinds, and the controller that saves it: the first that asked for it. */
const indexes = new WeakMap<Cluster, { readonly index: PodsByOwner; readonly savedBy: string }>();

/** `kinds` are the kinds of the owners, null for all; `name` is the controller's. */
export function createPodsByOwner(cluster: Cluster, kinds: readonly string[] | null, name: string): PodsByOwner {
  const { pods, owners } = cluster;
  let shared = indexes.get(cluster);
  if (shared === undefined) indexes.set(cluster, (shared = { index: createIndex(cluster, name), savedBy: name }));
  const { index, savedBy } = shared;
  /** By interned owner: whether it is of the kinds. */
  const isOfKinds: boolean[] = [];
  return {
    ...index,
    ownerOf(pod) {
      const owner = pods.owner[pod]!;
      const wanted = (isOfKinds[owner] ??= kinds === null || kinds.includes(owners.values[owner]!.kind));
      return wanted ? index.ownerOf(pod) : -1;
    },
    save(writer) {
      if (name === savedBy) index.save(writer);
    },
    load(reader) {
      if (name === savedBy) index.load(reader);
    },
  };
}

function createIndex(cluster: Cluster, name: string): PodsByOwner {
  const { pods, objects } = cluster;
  let owners = new Int32Array(0);
  let counted = new Uint8Array(0);
  let next = new Int32Array(0);
  let previous = new Int32Array(0);
  const entries = new Map<ObjectId, Entry>();
  /** Object by interned owner, once it was found: ids of objects are never used twice. */
  const objectOfOwner = new Map<number, ObjectId>();
  /** Pods whose owner does not exist yet, as when a snapshot lists pods first. */
  const waiting = new Map<string, PodId[]>();
  const reader = cluster.journal.reader('index', `${name}.pods`, visit, undefined, follows(indexedVerbs));
  let isBuilt = false;

  function ownerObject(pod: PodId): ObjectId {
    const owner = pods.owner[pod]!;
    const known = objectOfOwner.get(owner);
    if (known !== undefined) return known;
    const { kind, namespace, name: ownerName, uid } = cluster.owners.values[owner]!;
    const id = objects.find(kind, namespace, ownerName);
    if (id < 0 || (uid && objects.get(id)!.metadata?.uid !== uid)) return -1;
    objectOfOwner.set(owner, id);
    return id;
  }

  function stateOf(pod: PodId): number {
    const flags = pods.flags[pod]!;
    const phase = pods.phase[pod]!;
    const finished = phase === PodPhase.succeeded || phase === PodPhase.failed;
    if ((flags & PodFlag.alive) === 0 || (flags & PodFlag.terminating) !== 0 || finished) return Counted.linked;
    return Counted.linked | Counted.active | ((flags & PodFlag.ready) !== 0 ? Counted.ready : 0);
  }

  function count(entry: Entry, bits: number, sign: 1 | -1): void {
    if ((bits & Counted.active) !== 0) entry.active += sign;
    if ((bits & Counted.ready) !== 0) entry.ready += sign;
  }

  function link(pod: PodId): void {
    if (pods.owner[pod] === 0) return;
    if (pod >= owners.length) growColumns();
    const owner = ownerObject(pod);
    owners[pod] = owner;
    if (owner < 0) {
      waitForOwner(pod);
      return;
    }
    let entry = entries.get(owner);
    if (entry === undefined) {
      entry = { all: 0, active: 0, ready: 0, podClass: -1, first: -1, last: -1 };
      entries.set(owner, entry);
    }
    const podClass = pods.podClass[pod]!;
    entry.podClass = entry.all === 0 || entry.podClass === podClass ? podClass : -1;
    entry.all += 1;
    counted[pod] = stateOf(pod);
    count(entry, counted[pod]!, 1);
    // New pods come last; a deletion that is undone puts its pod back to its place.
    let after = entry.last;
    while (after >= 0 && pods.sequence[after]! > pods.sequence[pod]!) after = previous[after]!;
    const before = after < 0 ? entry.first : next[after]!;
    previous[pod] = after;
    next[pod] = before;
    if (after < 0) entry.first = pod;
    else next[after] = pod;
    if (before < 0) entry.last = pod;
    else previous[before] = pod;
  }

  function growColumns(): void {
    owners = grown(owners, pods.flags.length, -1);
    counted = grown(counted, pods.flags.length, 0);
    next = grown(next, pods.flags.length, -1);
    previous = grown(previous, pods.flags.length, -1);
  }

  function waitForOwner(pod: PodId): void {
    const { kind, namespace, name: ownerName } = cluster.owners.values[pods.owner[pod]!]!;
    const key = `${kind}/${namespace}/${ownerName}`;
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [pod]);
    else others.push(pod);
  }

  function unlink(pod: PodId): void {
    if (!isLinked(pod)) return;
    const owner = owners[pod]!;
    const entry = entries.get(owner)!;
    count(entry, counted[pod]!, -1);
    counted[pod] = 0;
    entry.all -= 1;
    const [after, before] = [previous[pod]!, next[pod]!];
    if (after < 0) entry.first = before;
    else next[after] = before;
    if (before < 0) entry.last = after;
    else previous[before] = after;
    if (entry.all === 0) entries.delete(owner);
  }

  function update(pod: PodId): void {
    if (!isLinked(pod)) return;
    const entry = entries.get(owners[pod]!)!;
    const bits = stateOf(pod);
    if (bits === counted[pod]) return;
    count(entry, counted[pod]!, -1);
    count(entry, bits, 1);
    counted[pod] = bits;
  }

  const isLinked = (pod: PodId): boolean => pod < counted.length && counted[pod] !== 0;

  function ownerAdded(id: ObjectId): void {
    if (waiting.size === 0) return;
    const { kind = '', metadata } = objects.get(id) ?? {};
    const key = `${kind}/${metadata?.namespace ?? ''}/${metadata?.name ?? ''}`;
    const found = waiting.get(key) ?? [];
    waiting.delete(key);
    for (const pod of found) if ((pods.flags[pod]! & PodFlag.alive) !== 0) link(pod);
  }

  function visit(verb: Verb, subject: number): void {
    switch (verb) {
      case Verb.podCreated:
        link(subject);
        return;
      case Verb.podDeleted:
        unlink(subject);
        return;
      case Verb.podPhase:
      case Verb.podReady:
      case Verb.podTerminating:
        update(subject);
        return;
      case Verb.podLabels:
        if (isLinked(subject)) entries.get(owners[subject]!)!.podClass = -1;
        return;
      case Verb.objectAdded:
        ownerAdded(subject);
        return;
    }
  }

  function rebuild(): void {
    // Each controller asks for it when it starts.
    if (isBuilt && !reader.isBehind()) return;
    isBuilt = true;
    reader.cursor = cluster.journal.head;
    owners = new Int32Array(0);
    counted = new Uint8Array(0);
    next = new Int32Array(0);
    previous = new Int32Array(0);
    entries.clear();
    objectOfOwner.clear();
    waiting.clear();
    const rows: PodId[] = [];
    for (let pod = 0; pod < pods.count; pod++) if ((pods.flags[pod]! & PodFlag.alive) !== 0) rows.push(pod);
    rows.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
    for (const pod of rows) link(pod);
  }

  function save(writer: StateWriter): void {
    reader.read();
    const count = Math.min(pods.count, owners.length);
    writer.array('pods.owners', owners, count);
    writer.array('pods.counted', counted, count);
    writer.array('pods.next', next, count);
    writer.array('pods.previous', previous, count);
    const rows = [...entries].flatMap(([owner, { all, active, ready, podClass, first, last }]) => {
      return [owner, all, active, ready, podClass, first, last];
    });
    writer.array('pods.entries', Int32Array.from(rows));
    writer.json('pods.objectOfOwner', [...objectOfOwner]);
    writer.json('pods.waiting', [...waiting]);
  }

  function load(from: StateReader): void {
    reader.cursor = cluster.journal.head;
    owners = from.array('pods.owners', Int32Array);
    counted = from.array('pods.counted', Uint8Array);
    next = from.array('pods.next', Int32Array);
    previous = from.array('pods.previous', Int32Array);
    entries.clear();
    const rows = from.array('pods.entries', Int32Array);
    for (let at = 0; at < rows.length; at += 7) {
      const [owner, all, active, ready, podClass, first, last] = rows.subarray(at, at + 7) as Iterable<number> as Row;
      entries.set(owner, { all, active, ready, podClass, first, last });
    }
    refill(objectOfOwner, from.json<[number, ObjectId][]>('pods.objectOfOwner'));
    refill(waiting, from.json<[string, PodId[]][]>('pods.waiting'));
  }

  function list(owner: ObjectId, wanted: number): PodId[] {
    const found: PodId[] = [];
    for (let pod = entries.get(owner)?.first ?? -1; pod >= 0; pod = next[pod]!) {
      if ((counted[pod]! & wanted) !== 0) found.push(pod);
    }
    return found;
  }

  rebuild();
  return {
    read: () => reader.read(),
    ownerOf: (pod) => (pods.owner[pod] === 0 || pod >= owners.length ? -1 : owners[pod]!),
    counts: (owner) => entries.get(owner) ?? nothing,
    list: (owner) => list(owner, Counted.linked),
    active: (owner) => list(owner, Counted.active),
    rebuild,
    save,
    load,
    check() {
      reader.read();
      for (const [owner, entry] of entries) {
        const rows = list(owner, Counted.linked);
        const sum = (bit: number) => rows.filter((pod) => (stateOf(pod) & bit) !== 0).length;
        const key = objects.get(owner)?.metadata?.name ?? `deleted object ${owner}`;
        assert(rows.length === entry.all, () => `${name}: ${key} has ${rows.length} pods, ${entry.all} counted`);
        assert(sum(Counted.active) === entry.active, () => `${name}: active pods of ${key} are miscounted`);
        assert(sum(Counted.ready) === entry.ready, () => `${name}: ready pods of ${key} are miscounted`);
      }
    },
  };
}

/** An entry as it is saved, its owner first. */
type Row = [ObjectId, number, number, number, number, PodId, PodId];

function refill<Key, Value>(map: Map<Key, Value>, entries: readonly (readonly [Key, Value])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
