/**
 * Which budgets select which pods. Selectors are compiled once per spec; verdicts are kept per class of pods (namespace
 * and labels), so that asking for a pod is one look-up.
 */
import type { PodDisruptionBudget, PodDisruptionBudgetSpec } from '../../api/objects.ts';
import { compileLabelSelector, type Selector, selectorIsEmpty, selectorMatches } from '../../api/selector.ts';
import { ValueError } from '../../api/value-error.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { budgetKind } from './objects.ts';

export interface Budgets {
  /** How many budgets there are. */
  count(): number;
  /**
   * Budgets that select the pods of a class, in order of creation. An invalid, absent or empty selector selects no pod
   * (v1.34 pkg/registry/core/pod/storage/eviction.go getPodDisruptionBudgets).
   */
  ofClass(podClass: number): readonly ObjectId[];
  /** Whether the disruption controller counts the pods of a class for a budget: here an empty selector selects all. */
  counts(budget: ObjectId, podClass: number): boolean;
}

interface Entry {
  readonly spec: PodDisruptionBudgetSpec;
  readonly namespace: string;
  /** Null: invalid. */
  readonly selector: Selector | null;
}

export function createBudgets(cluster: Cluster): Budgets {
  const { objects, podClasses } = cluster;
  let generation = 0;
  let entries = new Map<ObjectId, Entry>();
  const byClass = new Map<number, readonly ObjectId[]>();

  /** Writes of a status change no selector. */
  function refresh(): void {
    if (objects.generation(budgetKind) === generation) return;
    generation = objects.generation(budgetKind);
    const fresh = new Map<ObjectId, Entry>();
    let changed = false;
    for (const [id, { metadata, spec }] of objects.list<PodDisruptionBudget>(budgetKind)) {
      const known = entries.get(id);
      if (known?.spec === spec) fresh.set(id, known);
      else {
        changed = true;
        fresh.set(id, { spec, namespace: metadata?.namespace ?? '', selector: compiled(spec) });
      }
    }
    if (changed || fresh.size !== entries.size) byClass.clear();
    entries = fresh;
  }

  function matches({ namespace, selector }: Entry, podClass: number): boolean {
    const { namespace: own, labels } = podClasses[podClass]!;
    return namespace === own && selector !== null && selectorMatches(selector, labels);
  }

  return {
    count() {
      refresh();
      return entries.size;
    },
    ofClass(podClass) {
      refresh();
      let ids = byClass.get(podClass);
      if (ids === undefined) {
        ids = [...entries]
          .filter(([, entry]) => matches(entry, podClass) && !selectorIsEmpty(entry.selector!))
          .map(([id]) => id);
        byClass.set(podClass, ids);
      }
      return ids;
    },
    counts(budget, podClass) {
      refresh();
      const entry = entries.get(budget);
      return entry !== undefined && matches(entry, podClass);
    },
  };
}

function compiled({ selector }: PodDisruptionBudgetSpec): Selector | null {
  try {
    return compileLabelSelector(selector);
  } catch (error) {
    if (error instanceof ValueError) return null;
    throw error;
  }
}
