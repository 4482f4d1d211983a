/**
 * The pods of the queue that have failed, by kind: pods of one profile, spec, class and owner look the same to every hint
 * and get the same answer from every node. A kind is kept as long as one of its pods is in the queue.
 */

import type { Cluster } from '../cluster/cluster.ts';
import { grown } from '../cluster/columns.ts';
import type { PodId } from '../cluster/pods.ts';
import type { Kind } from './queue-groups.ts';
import type { QueueRows } from './queue-rows.ts';

export interface Kinds {
  /** Of a pod that has failed. */
  kindOf(pod: PodId): Kind;
  /** As `kindOf`, or null for a pod that has not failed since it came, or was updated since. */
  knownKindOf(pod: PodId): Kind | null;
  /** The pod leaves the queue, or is another than before. */
  forget(pod: PodId): void;
  clear(): void;
}

/** Numbers of classes are below this. */
const classesMax = 2 ** 26;

export function createKinds(cluster: Cluster, rows: Pick<QueueRows, 'profile'>): Kinds {
  const { pods } = cluster;
  /** Kinds of one spec and class; mostly there is one. */
  const byKey = new Map<number, Kind[]>();
  const kinds: (Kind | null)[] = [];
  const free: number[] = [];
  /** By pod: 1 more than the number of its kind; 0: none. */
  let kindAt = new Int32Array(0);

  function find(pod: PodId): Kind {
    const { spec, priority } = cluster.specOf(pod);
    // Claims of ephemeral volumes are named after the pod: such a pod is like no other.
    const alone = spec.volumes?.some((volume) => volume.ephemeral !== undefined) ? pod : -1;
    const profile = rows.profile[pod]!;
    const owner = pods.owner[pod]!;
    const key = pods.spec[pod]! * classesMax + pods.podClass[pod]!;
    let alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, (alike = []));
    for (const kind of alike) if (kind.owner === owner && kind.profile === profile && kind.alone === alone) return kind;
    const id = free.pop() ?? kinds.length;
    const known = { known: null, knownAt: -1, outlook: null, failures: new Map() };
    const kind: Kind = { id, key, owner, alone, profile, priority, groups: [], pods: 0, ...known };
    kinds[id] = kind;
    alike.push(kind);
    return kind;
  }

  return {
    kindOf(pod) {
      if (pod >= kindAt.length) kindAt = grown(kindAt, pod + 1, 0);
      const at = kindAt[pod]!;
      if (at !== 0) return kinds[at - 1]!;
      const kind = find(pod);
      kindAt[pod] = kind.id + 1;
      kind.pods += 1;
      return kind;
    },
    knownKindOf(pod) {
      const at = pod < kindAt.length ? kindAt[pod]! : 0;
      return at === 0 ? null : kinds[at - 1]!;
    },
    forget(pod) {
      const at = pod < kindAt.length ? kindAt[pod]! : 0;
      if (at === 0) return;
      kindAt[pod] = 0;
      const kind = kinds[at - 1]!;
      kind.pods -= 1;
      if (kind.pods > 0) return;
      const alike = byKey.get(kind.key)!;
      alike.splice(alike.indexOf(kind), 1);
      if (alike.length === 0) byKey.delete(kind.key);
      kinds[kind.id] = null;
      free.push(kind.id);
    },
    clear() {
      byKey.clear();
      kinds.length = 0;
      free.length = 0;
      kindAt.fill(0);
    },
  };
}
