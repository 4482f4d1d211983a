/**
 * Pods that have finished and still exist: an index over the journal. They are on no node's list of attached pods, so
 * whoever needs them would have to walk all pods. O(1) per pod that finishes or goes.
 */
import type { Cluster } from '../cluster/cluster.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';

export interface FinishedPods {
  /** Takes in what changed. Called before every use. */
  read(): void;
  /** In the order in which they finished; of those that were there at the beginning, by row. */
  readonly all: ReadonlySet<PodId>;
  /** There are not more than so many, without taking in what changed. */
  countMax(): number;
  /** Forgets everything and looks afresh: after a load. `order`: the saved `all`, for whoever depends on its order. */
  rebuild(order?: readonly PodId[]): void;
}

export function createFinishedPods(cluster: Cluster, name: string): FinishedPods {
  const { pods } = cluster;
  const all = new Set<PodId>();
  const followed = follows([Verb.podPhase, Verb.podDeleted]);
  const reader = cluster.journal.reader('index', name, visit, undefined, followed);

  function visit(verb: Verb, pod: PodId): void {
    if (verb === Verb.podPhase) note(pod);
    else if (verb === Verb.podDeleted) all.delete(pod);
  }

  function note(pod: PodId): void {
    const phase = pods.phase[pod]!;
    const finished = phase === PodPhase.succeeded || phase === PodPhase.failed;
    if (finished && (pods.flags[pod]! & PodFlag.alive) !== 0) all.add(pod);
    else all.delete(pod);
  }

  function rebuild(order: readonly PodId[] = []): void {
    reader.cursor = cluster.journal.head;
    all.clear();
    for (const pod of order) note(pod);
    for (let pod = 0; pod < pods.count; pod++) if (pods.phase[pod]! >= PodPhase.succeeded) note(pod);
  }

  const countMax = (): number => all.size + cluster.journal.head - reader.cursor;

  return { read: () => reader.read(), all, countMax, rebuild };
}
