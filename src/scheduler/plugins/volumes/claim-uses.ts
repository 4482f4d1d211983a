/**
 * How many volumes of attached pods name each claim: an index that follows the journal, right inside what-ifs too. It is
 * filled when first asked, so that clusters without ReadWriteOncePod claims do not pay for it.
 */
import type { Cluster } from '../../../cluster/cluster.ts';
import { type JournalReader, Verb } from '../../../cluster/journal.ts';
import { PodFlag, type PodId } from '../../../cluster/pods.ts';

export interface ClaimUses {
  /** Volumes of attached pods that are this claim. */
  ofClaim(namespace: string, name: string): number;
  /** Volumes of attached pods that are a claim of this name, in whatever namespace. */
  ofName(name: string): number;
  /** Reads what is new. Called in every attempt, so that the journal can be trimmed. */
  sync(): void;
  /** Forgets everything: the cluster was replaced by a saved one. */
  reset(): void;
}

export function createClaimUses(cluster: Cluster): ClaimUses {
  const byClaim = new Map<string, number>();
  const byName = new Map<string, number>();
  let reader: JournalReader | null = null;
  let filled = false;

  function add(counts: Map<string, number>, key: string, change: number): void {
    const count = (counts.get(key) ?? 0) + change;
    if (count === 0) counts.delete(key);
    else counts.set(key, count);
  }

  function count(pod: PodId, change: 1 | -1): void {
    for (const { persistentVolumeClaim: claim } of cluster.specOf(pod).spec.volumes ?? []) {
      if (!claim) continue;
      add(byClaim, `${cluster.namespaceOf(pod)}/${claim.claimName}`, change);
      add(byName, claim.claimName, change);
    }
  }

  function fill(): void {
    reader ??= cluster.journal.reader('index', 'scheduler.claimUses', (verb, pod) => {
      if (!filled) return;
      if (verb === Verb.podBound || verb === Verb.podAttached) count(pod, 1);
      else if (verb === Verb.podDetached) count(pod, -1);
    });
    // What was not read yet is in the columns already.
    reader.read();
    byClaim.clear();
    byName.clear();
    const { flags } = cluster.pods;
    for (let pod = 0; pod < cluster.pods.count; pod++) if ((flags[pod]! & PodFlag.attached) !== 0) count(pod, 1);
    filled = true;
  }

  function sync(): void {
    if (filled) reader!.read();
    else fill();
  }

  return {
    ofClaim(namespace, name) {
      sync();
      return byClaim.get(`${namespace}/${name}`) ?? 0;
    },
    ofName(name) {
      sync();
      return byName.get(name) ?? 0;
    },
    sync: () => reader?.read(),
    reset() {
      filled = false;
    },
  };
}
