/**
 * What the scheduler assumes of volumes and claims before the API says so: a volume that it reserved for a claim, a claim
 * whose volume is to be made for a node (v1.34 pkg/scheduler/util/assumecache, volumebinding/assume_cache.go). An
 * assumption holds until its object changes: whoever then writes the object knows better.
 */
import type { PersistentVolume, PersistentVolumeClaim } from '../../../api/objects.ts';
import { annBoundByController, annSelectedNode, isMeantFor } from '../../../api/volume-claims.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { ObjectId } from '../../../cluster/objects.ts';

export interface AssumeCache {
  /** The object as assumed, else as it is; undefined when it was deleted. */
  volume(id: ObjectId): PersistentVolume | undefined;
  claim(id: ObjectId): PersistentVolumeClaim | undefined;
  /** Reserves a volume for a claim, unless it is reserved for it already. */
  assumeVolume(id: ObjectId, claim: PersistentVolumeClaim): void;
  /** The claim's volume will be made for this node. */
  assumeClaim(id: ObjectId, nodeName: string): void;
  /** Drops what is assumed of the object. */
  restore(id: ObjectId): void;
  /** Assumptions that hold, by object. */
  readonly size: number;
  /** Forgets everything: the cluster was replaced by a saved one. Nothing is assumed between two attempts. */
  clear(): void;
}

type Assumption =
  | { readonly claim: { readonly namespace: string; readonly name: string; readonly uid: string } }
  | { readonly node: string };

interface Entry {
  /** Version of the object that the assumption was made about. */
  readonly version: number;
  readonly assumption: Assumption;
  /** The object with the assumption worked in, made when first asked for. */
  object: PersistentVolume | PersistentVolumeClaim | undefined;
}

export function createAssumeCache({ journal, objects }: Cluster): AssumeCache {
  const entries = new Map<ObjectId, Entry>();
  let keptAtLastSweep = 0;

  const holds = (id: ObjectId, { version }: Entry): boolean => objects.versionOf(id) === version;

  function latest(id: ObjectId): PersistentVolume | PersistentVolumeClaim | undefined {
    const entry = entries.size === 0 ? undefined : entries.get(id);
    const object = objects.get(id) as PersistentVolume | PersistentVolumeClaim | undefined;
    if (entry === undefined || object === undefined || !holds(id, entry)) return object;
    return (entry.object ??= assumedObject(object, entry.assumption));
  }

  function assume(id: ObjectId, assumption: Assumption): void {
    entries.set(id, { version: objects.versionOf(id), assumption, object: undefined });
    sweep();
  }

  /** Forgets what no longer holds, now and then; a what-if may take changes back, so not inside one. */
  function sweep(): void {
    if (entries.size < 2 * keptAtLastSweep + 64 || journal.depth > 0) return;
    for (const [id, entry] of entries) if (!holds(id, entry)) entries.delete(id);
    keptAtLastSweep = entries.size;
  }

  return {
    volume: (id) => latest(id) as PersistentVolume | undefined,
    claim: (id) => latest(id) as PersistentVolumeClaim | undefined,
    assumeVolume(id, { metadata }) {
      const volume = latest(id) as PersistentVolume;
      const claim = { namespace: metadata?.namespace ?? '', name: metadata?.name ?? '', uid: metadata?.uid ?? '' };
      if (isReservedFor(volume, claim)) return;
      assume(id, { claim });
    },
    assumeClaim: (id, node) => assume(id, { node }),
    restore: (id) => void entries.delete(id),
    get size() {
      let size = 0;
      for (const [id, entry] of entries) if (holds(id, entry)) size += 1;
      return size;
    },
    clear() {
      entries.clear();
      keptAtLastSweep = 0;
    },
  };
}

/** Whether reserving the volume would change nothing (GetBindVolumeToClaim, `dirty`). */
function isReservedFor(
  volume: PersistentVolume,
  claim: { readonly namespace: string; readonly name: string; readonly uid: string },
): boolean {
  const claimRef = volume.spec?.claimRef;
  const meant = isMeantFor(volume, { metadata: claim });
  return meant && (claimRef?.uid ?? '') === claim.uid;
}

function assumedObject(
  object: PersistentVolume | PersistentVolumeClaim,
  assumption: Assumption,
): PersistentVolume | PersistentVolumeClaim {
  if ('node' in assumption) return annotated(object, annSelectedNode, assumption.node) as PersistentVolumeClaim;
  const volume = object as PersistentVolume;
  const { namespace, name, uid } = assumption.claim;
  const claimRef = {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    namespace,
    name,
    ...(uid === '' ? {} : { uid }),
  };
  const reserved: PersistentVolume = { ...volume, spec: { ...volume.spec, claimRef } };
  // The user's own reservation stays the user's.
  const byUser = isMeantFor(volume, { metadata: assumption.claim });
  return byUser ? reserved : (annotated(reserved, annBoundByController, 'yes') as PersistentVolume);
}

function annotated(
  object: PersistentVolume | PersistentVolumeClaim,
  annotation: string,
  value: string,
): PersistentVolume | PersistentVolumeClaim {
  const { metadata } = object;
  return {
    ...object,
    metadata: { ...metadata, annotations: { ...metadata?.annotations, [annotation]: value } },
  };
}
