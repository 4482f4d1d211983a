/**
 * PersistentVolumes by class, and within it by the claim that they are meant for: an index that follows the journal. It is
 * filled when first asked, so that clusters without claims that wait for a consumer do not pay for it.
 */
import type { PersistentVolume } from '../../../api/objects.ts';
import { volumeClass } from '../../../api/volume-claims.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { type JournalReader, Verb } from '../../../cluster/journal.ts';
import type { ObjectId } from '../../../cluster/objects.ts';
import { volumeKind } from './claims.ts';

export interface VolumeIndex {
  /** Volumes of the class that are meant for no claim, and those meant for this one, in order of creation. */
  candidates(className: string, namespace: string, claim: string): ObjectId[];
  /** Reads what is new. Called in every attempt, so that the journal can be trimmed. */
  sync(): void;
  /** Forgets everything: the cluster was replaced by a saved one. */
  reset(): void;
}

const unclaimed = '';

export function createVolumeIndex(cluster: Cluster): VolumeIndex {
  const { objects } = cluster;
  /** By class, then by claim. */
  const ids = new Map<string, Map<string, Set<ObjectId>>>();
  const places = new Map<ObjectId, Set<ObjectId>>();
  let reader: JournalReader | null = null;
  let filled = false;

  function put(id: ObjectId, volume: PersistentVolume): void {
    const className = volumeClass(volume);
    const claimRef = volume.spec?.claimRef;
    const claim = claimRef ? `${claimRef.namespace ?? ''}/${claimRef.name ?? ''}` : unclaimed;
    let ofClass = ids.get(className);
    if (ofClass === undefined) ids.set(className, (ofClass = new Map()));
    let place = ofClass.get(claim);
    if (place === undefined) ofClass.set(claim, (place = new Set()));
    place.add(id);
    places.set(id, place);
  }

  /** Brings the index to what the object is now. */
  function update(id: ObjectId): void {
    const object = objects.get(id);
    const place = places.get(id);
    if (place !== undefined) {
      place.delete(id);
      places.delete(id);
    }
    if (object?.kind === volumeKind) put(id, object as PersistentVolume);
  }

  function fill(): void {
    reader ??= cluster.journal.reader('index', 'scheduler.volumes', (verb, id) => {
      const concerns = verb === Verb.objectAdded || verb === Verb.objectUpdated || verb === Verb.objectDeleted;
      if (concerns && filled) update(id);
    });
    // What was not read yet is in the store already.
    reader.read();
    ids.clear();
    places.clear();
    for (const [id, volume] of objects.list<PersistentVolume>(volumeKind)) put(id, volume);
    filled = true;
  }

  return {
    candidates(className, namespace, claim) {
      if (filled) reader!.read();
      else fill();
      const ofClass = ids.get(className);
      if (ofClass === undefined) return [];
      const found = [...(ofClass.get(unclaimed) ?? []), ...(ofClass.get(`${namespace}/${claim}`) ?? [])];
      return found.sort((a, b) => a - b);
    },
    sync: () => reader?.read(),
    reset() {
      filled = false;
    },
  };
}
