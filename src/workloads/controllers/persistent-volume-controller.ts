/**
 * The PersistentVolume controller, live: binds claims and volumes, releases volumes whose claims are gone, has volumes
 * made and deleted. The rules are in persistent-volume-sync.ts.
 *
 * Keys are the ids of claims and of volumes. Claims that found no volume are looked at again on the turn of the resync
 * (--pvclaimbinder-sync-period, 15 s) after a volume or a class has changed; turns that can find nothing are not played.
 */
import type {
  CsiNode,
  KubernetesObject,
  PersistentVolume,
  PersistentVolumeClaim,
  StorageClass,
} from '../../api/objects.ts';
import { annBindCompleted } from '../../api/volume-claims.ts';
import { type ControllerContext, createController, done, type Work } from '../../cluster/controller-runtime.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { PodFlag } from '../../cluster/pods.ts';
import type { Component } from '../../sim/simulation.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { defaultStorageClassOf } from '../admission/default-storage-class.ts';
import { createApiServer } from '../api-server.ts';
import { stableJson } from '../names.ts';
import { syncClaim, syncVolume } from './persistent-volume-sync.ts';
import type { VolumeOutcome, VolumeWorld, VolumeWrite } from './persistent-volume-types.ts';

const name = 'persistentvolume-controller';
const volumeKind = 'PersistentVolume';
const claimKind = 'PersistentVolumeClaim';
const resyncMicros: Micros = 15 * microsPerSecond;

/** Writes, each with the object that it was made from; null: there was none. */
interface Memo {
  readonly writes: readonly (VolumeWrite & { readonly before: KubernetesObject | null })[];
}

type Enqueue = (id: ObjectId, delay?: Micros) => void;

export function createPersistentVolumeController(context: ControllerContext): Component {
  const { cluster, sim, events, startsAt } = context;
  const { objects } = cluster;
  const api = createApiServer(cluster, sim, startsAt);
  const world = createVolumeWorld(context);
  /** Turn of the resync for which waiting claims are enqueued already. */
  let resyncTurn = -1;

  function visit(verb: Verb, id: number, before: number, after: number, enqueue: Enqueue): void {
    if (verb !== Verb.objectAdded && verb !== Verb.objectUpdated && verb !== Verb.objectDeleted) return;
    const deleted = verb === Verb.objectDeleted;
    const object = objects.version(deleted ? before : after);
    if (object === undefined) return;
    if (object.kind === claimKind) {
      if (!deleted) enqueue(id);
      else enqueueFound(volumeKind, '', (object as PersistentVolumeClaim).spec?.volumeName, enqueue);
    } else if (object.kind === volumeKind) {
      const { claimRef } = (object as PersistentVolume).spec ?? {};
      if (deleted) enqueueFound(claimKind, claimRef?.namespace ?? '', claimRef?.name, enqueue);
      else enqueue(id);
      wantResync(enqueue);
    } else if (object.kind === 'StorageClass') wantResync(enqueue);
  }

  function enqueueFound(kind: string, namespace: string, of: string | undefined, enqueue: Enqueue): void {
    const id = of === undefined ? -1 : objects.find(kind, namespace, of);
    if (id >= 0) enqueue(id);
  }

  function wantResync(enqueue: Enqueue): void {
    const turn = Math.floor(sim.now / resyncMicros) + 1;
    if (turn === resyncTurn) return;
    resyncTurn = turn;
    for (const [id, { metadata }] of objects.list<PersistentVolumeClaim>(claimKind)) {
      if (metadata?.annotations?.[annBindCompleted] === undefined) enqueue(id, turn * resyncMicros - sim.now);
    }
  }

  function sync(id: ObjectId): Work<Memo> {
    const object = objects.get(id);
    if (object === undefined) return done;
    if (object.kind === claimKind) return carryOut(syncClaim(world, object as PersistentVolumeClaim));
    const outcome = syncVolume(world, object as PersistentVolume);
    return outcome.claim === undefined ? carryOut(outcome) : carryOut(syncClaim(world, outcome.claim));
  }

  function carryOut({ writes, events: said }: VolumeOutcome): Work<Memo> {
    for (const { about: kind, namespace, name: of, type, reason, message, source } of said) {
      events.event(type, reason, message, { kind, namespace, name: of }, source);
    }
    if (writes.length === 0) return done;
    const latest = new Map<string, KubernetesObject | null>();
    const memo = writes.map((write) => {
      const key = `${write.kind}/${write.namespace}/${write.name}`;
      const before = latest.get(key) ?? objects.lookUp(write.kind, write.namespace, write.name) ?? null;
      latest.set(key, write.object);
      return { ...write, before };
    });
    return { writes: writes.length, order: 'sequential', memo: { writes: memo } };
  }

  /** Null, or the API server's refusal of a write over an object that has changed. */
  function write({ writes }: Memo, index: number): string | null {
    const { kind, namespace, name: of, object, before } = writes[index]!;
    const id = objects.find(kind, namespace, of);
    if (before === null) {
      if (id >= 0 || object === null) return null; // somebody else has made it
      const created = api.createObject(object);
      return typeof created === 'string' ? created : null;
    }
    if (id < 0) return null; // somebody else has deleted it
    if (stableJson(objects.get(id)!) !== stableJson(before)) return 'the object has been modified';
    if (object === null) api.deleteObject(id);
    else cluster.updateObject(id, object);
    return null;
  }

  return createController<Memo>(context, {
    name,
    workers: 1,
    start(enqueue) {
      for (const kind of [volumeKind, claimKind]) for (const [id] of objects.list(kind)) enqueue(id);
    },
    visit,
    follows: follows([], [volumeKind, claimKind, 'StorageClass']),
    sync,
    write,
    next: (_memo, { error }) => (error === null ? done : { done: 'failed' as const }),
    save: (writer) => writer.number('resyncTurn', resyncTurn),
    load(reader) {
      resyncTurn = reader.number('resyncTurn');
    },
  });
}

function createVolumeWorld({ cluster }: ControllerContext): VolumeWorld {
  const { objects, pods } = cluster;
  const usesClaim = (pod: number, claim: string): boolean =>
    (cluster.specOf(pod).spec.volumes ?? []).some(
      ({ persistentVolumeClaim, ephemeral, name: volume }) =>
        (persistentVolumeClaim?.claimName ?? (ephemeral && `${pods.names[pod]}-${volume}`)) === claim,
    );
  return {
    *volumes() {
      for (const [, volume] of objects.list<PersistentVolume>(volumeKind)) yield volume;
    },
    volume: (of) => objects.lookUp<PersistentVolume>(volumeKind, '', of),
    claim: (namespace, of) => objects.lookUp<PersistentVolumeClaim>(claimKind, namespace, of),
    storageClass: (of) => (of === '' ? undefined : objects.lookUp<StorageClass>('StorageClass', '', of)),
    defaultClass: () => defaultStorageClassOf(cluster),
    waitingPods({ metadata }) {
      const names: string[] = [];
      for (let pod = 0; pod < pods.count; pod++) {
        if (pods.node[pod]! >= 0 || (pods.flags[pod]! & PodFlag.alive) === 0) continue;
        if (cluster.namespaceOf(pod) !== metadata?.namespace) continue;
        if (usesClaim(pod, metadata.name ?? '')) names.push(pods.names[pod]!);
      }
      return names;
    },
    topologyOf(driver, of) {
      const node = cluster.findNode(of);
      const csiNode = objects.lookUp<CsiNode>('CSINode', '', of);
      const keys = csiNode?.spec?.drivers?.find((each) => each.name === driver)?.topologyKeys ?? [];
      if (node < 0) return {};
      const labels = cluster.labelSets.values[cluster.nodes.labelSet[node]!]!;
      return Object.fromEntries(keys.flatMap((key) => (labels[key] === undefined ? [] : [[key, labels[key]!]])));
    },
  };
}
