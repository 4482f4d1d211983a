/**
 * The pods that budgets count: an index over the journal, by class (namespace and labels), kept only while there are
 * budgets. O(1) per pod that comes or goes; built anew after a load.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
import type { Budgets } from './budgets.ts';
import type { BudgetPod } from './status.ts';

export interface BudgetPods {
  /** Takes in what changed. */
  read(): void;
  /** Pods that the budget counts, oldest first; those that have finished are among them. */
  of(budget: ObjectId): PodId[];
  /** Forgets everything: after a load. */
  reset(): void;
}

export function createBudgetPods(cluster: Cluster, budgets: Budgets, name: string): BudgetPods {
  const { pods } = cluster;
  const byClass = new Map<number, Set<PodId>>();
  let built = false;
  const followed = follows([Verb.podCreated, Verb.podDeleted, Verb.podLabels]);
  const reader = cluster.journal.reader('index', name, visit, undefined, followed);

  function visit(verb: Verb, pod: number, before: number, after: number): void {
    if (!built) return;
    if (verb === Verb.podCreated) add(pod, pods.podClass[pod]!);
    else if (verb === Verb.podDeleted) byClass.get(pods.podClass[pod]!)?.delete(pod);
    else if (verb === Verb.podLabels) {
      byClass.get(before)?.delete(pod);
      add(pod, after);
    }
  }

  function add(pod: PodId, podClass: number): void {
    const members = byClass.get(podClass);
    if (members === undefined) byClass.set(podClass, new Set([pod]));
    else members.add(pod);
  }

  function build(): void {
    reader.cursor = cluster.journal.head;
    byClass.clear();
    for (let pod = 0; pod < pods.count; pod++) {
      if ((pods.flags[pod]! & PodFlag.alive) !== 0) add(pod, pods.podClass[pod]!);
    }
    built = true;
  }

  return {
    read() {
      reader.read();
      if (!built && budgets.count() > 0) build();
    },
    of(budget) {
      const found: PodId[] = [];
      for (const [podClass, members] of byClass) {
        if (members.size > 0 && budgets.counts(budget, podClass)) found.push(...members);
      }
      return found.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
    },
    reset() {
      reader.cursor = cluster.journal.head;
      byClass.clear();
      built = false;
    },
  };
}

/** A pod as the cores of budgets read it. */
export function budgetPodOf({ pods, owners }: Cluster, pod: PodId): BudgetPod {
  const owner = owners.values[pods.owner[pod]!]!;
  const flags = pods.flags[pod]!;
  return {
    name: pods.names[pod]!,
    ready: (flags & PodFlag.ready) !== 0,
    deleting: (flags & PodFlag.terminating) !== 0,
    owner: owner.controller ? { kind: owner.kind, name: owner.name } : null,
  };
}
