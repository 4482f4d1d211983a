/**
 * The pods that HPAs look at: found by the selector of a scale, as the decision's plain facts; and which HPAs a pod
 * concerns. Follows the journal; costs nothing while there is no HPA.
 */

import { type PodAmounts, podAmountsOf } from '../api/pod-amounts.ts';
import { type Selector, selectorMatches } from '../api/selector.ts';
import { createSelectorIndex, labelText, requiredLabel, type SelectorIndex } from '../api/selector-index.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { Verb } from '../cluster/journal.ts';
import { toWholeSecond } from '../cluster/names.ts';
import type { ObjectId } from '../cluster/objects.ts';
import { noTime, PodFlag, type PodId, type PodPhase, podPhaseNames } from '../cluster/pods.ts';
import type { Mutable } from '../sim/mutable.ts';
import { readPaged } from '../sim/paged-column.ts';
import type { Micros } from '../sim/time.ts';
import type { HpaPod, PodSample } from './pod-totals.ts';

export interface HpaPods {
  /** A change of a pod, as the journal tells it; `concern` is called for each HPA whose pods it is or was. */
  visit(verb: Verb, pod: PodId, before: number, after: number, concern: (hpa: ObjectId) => void): void;
  /** The HPA's pods are those of this selector from now on; false: they were before. */
  select(hpa: ObjectId, namespace: string, selector: Selector): boolean;
  forget(hpa: ObjectId): void;
  /** Pods of the HPA's selector, oldest first. */
  of(hpa: ObjectId): readonly PodId[];
  /** How many of them are on no node yet; 0 where nothing was selected yet. */
  unscheduled(hpa: ObjectId): number;
  /** HPAs that select a pod of this one's: at least itself where it has pods. In order of ids. */
  sharing(hpa: ObjectId): readonly ObjectId[];
  ofPod(pod: PodId): readonly ObjectId[];
  /** What is judged of the pod. The object is the pod's own: it stands until the pod is asked for again. */
  factsOf(pod: PodId, sample: PodSample | null): HpaPod;
  /** What each HPA selects, to be saved; `load` takes it back and finds the pods anew. */
  selectors(): [hpa: ObjectId, namespace: string, selector: Selector][];
  load(selectors: readonly [hpa: ObjectId, namespace: string, selector: Selector][]): void;
}

interface Chosen {
  readonly namespace: string;
  readonly selector: Selector;
  /** Pod classes that match, of those with pods so far. */
  readonly classes: number[];
  /** Pods of these classes, oldest first; null: to be found anew. A cache. */
  list: readonly PodId[] | null;
  /** HPAs that select a pod of its own; null: to be found anew. A cache. */
  sharing: readonly ObjectId[] | null;
}

export function createHpaPods(cluster: Cluster, startsAt: Micros): HpaPods {
  const { pods, podClasses } = cluster;
  const chosen = new Map<ObjectId, Chosen>();
  /** Pods by class, and the HPAs that select them. Empty while there is no HPA. */
  const members = new Map<number, Set<PodId>>();
  const hpasOfClass = new Map<number, ObjectId[]>();
  /** By namespace: its HPAs by a label that their pods have, and classes by their labels. */
  const index = new Map<string, { hpas: SelectorIndex<ObjectId>; classes: Map<string, number[]>; all: number[] }>();
  /** By spec. A cache. */
  const amounts: PodAmounts[] = [];
  /** By row, until the pod changes. A cache. */
  const facts: ({ readonly version: number; readonly facts: Mutable<HpaPod> } | undefined)[] = [];

  function membersOf(podClass: number): Set<PodId> {
    let set = members.get(podClass);
    if (set !== undefined) return set;
    members.set(podClass, (set = new Set()));
    hpasOfClass.set(podClass, []);
    const { namespace, labels } = podClasses[podClass]!;
    const { hpas, classes, all } = indexOf(namespace);
    all.push(podClass);
    for (const key of Object.keys(labels)) {
      const label = labelText(key, labels[key]!);
      const list = classes.get(label);
      if (list === undefined) classes.set(label, [podClass]);
      else list.push(podClass);
    }
    for (const hpa of hpas.candidates(labels)) {
      const one = chosen.get(hpa)!;
      if (matches(one, podClass)) join(hpa, one, podClass);
    }
    return set;
  }

  function indexOf(namespace: string) {
    let one = index.get(namespace);
    if (one === undefined) index.set(namespace, (one = { hpas: createSelectorIndex(), classes: new Map(), all: [] }));
    return one;
  }

  /** Classes with pods, or that had some, which the selector may match. */
  function candidatesOf({ namespace, selector }: Chosen): readonly number[] {
    const { classes, all } = indexOf(namespace);
    const label = requiredLabel(selector);
    return label === null ? all : (classes.get(label) ?? []);
  }

  function join(hpa: ObjectId, one: Chosen, podClass: number): void {
    one.classes.push(podClass);
    const list = hpasOfClass.get(podClass)!;
    list.push(hpa);
    list.sort((a, b) => a - b);
    relist(podClass);
  }

  function matches({ namespace, selector }: Chosen, podClass: number): boolean {
    const { namespace: own, labels } = podClasses[podClass]!;
    return own === namespace && selectorMatches(selector, labels);
  }

  /** Other pods are of the class, or other HPAs select it. */
  function relist(podClass: number): void {
    for (const hpa of hpasOfClass.get(podClass)!) {
      const one = chosen.get(hpa)!;
      one.list = null;
      one.sharing = null;
    }
  }

  function sharingOf(hpa: ObjectId, { classes }: Chosen): readonly ObjectId[] {
    if (classes.every((podClass) => hpasOfClass.get(podClass)!.length === 1)) {
      return classes.some((podClass) => members.get(podClass)!.size > 0) ? [hpa] : [];
    }
    const others = new Set<ObjectId>();
    for (const podClass of classes) {
      if (members.get(podClass)!.size > 0) for (const other of hpasOfClass.get(podClass)!) others.add(other);
    }
    return [...others].sort((a, b) => a - b);
  }

  function listOf({ classes }: Chosen): readonly PodId[] {
    const found: PodId[] = [];
    let sorted = true;
    for (const podClass of classes) {
      for (const pod of members.get(podClass)!) {
        sorted &&= found.length === 0 || pods.sequence[found.at(-1)!]! < pods.sequence[pod]!;
        found.push(pod);
      }
    }
    return sorted ? found : found.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
  }

  function findAll(): void {
    const alive: PodId[] = [];
    for (let pod = 0; pod < pods.count; pod++) if ((pods.flags[pod]! & PodFlag.alive) !== 0) alive.push(pod);
    alive.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
    for (const pod of alive) membersOf(pods.podClass[pod]!).add(pod);
  }

  const self: HpaPods = {
    visit(verb, pod, before, after, concern) {
      if (chosen.size === 0 || !concerning.has(verb)) return;
      facts[pod] = undefined;
      const podClass = pods.podClass[pod]!;
      if (verb === Verb.podCreated) {
        membersOf(podClass).add(pod);
        relist(podClass);
      } else if (verb === Verb.podDeleted) {
        membersOf(podClass).delete(pod);
        relist(podClass);
      } else if (verb === Verb.podLabels) {
        membersOf(before).delete(pod);
        membersOf(after).add(pod);
        relist(before);
        relist(after);
        for (const hpa of hpasOfClass.get(before)!) concern(hpa);
      } else membersOf(podClass);
      for (const hpa of hpasOfClass.get(verb === Verb.podLabels ? after : podClass)!) concern(hpa);
    },
    select(hpa, namespace, selector) {
      const before = chosen.get(hpa);
      if (before !== undefined && before.namespace === namespace && before.selector.key === selector.key) return false;
      self.forget(hpa);
      const first = chosen.size === 0;
      const one: Chosen = { namespace, selector, classes: [], list: null, sharing: null };
      chosen.set(hpa, one);
      indexOf(namespace).hpas.add(selector, hpa);
      if (first) findAll();
      else for (const podClass of candidatesOf(one)) if (matches(one, podClass)) join(hpa, one, podClass);
      return true;
    },
    forget(hpa) {
      const one = chosen.get(hpa);
      if (one === undefined) return;
      chosen.delete(hpa);
      indexOf(one.namespace).hpas.delete(one.selector, hpa);
      for (const podClass of one.classes) {
        hpasOfClass.set(
          podClass,
          hpasOfClass.get(podClass)!.filter((other) => other !== hpa),
        );
        relist(podClass);
      }
      if (chosen.size > 0) return;
      members.clear();
      hpasOfClass.clear();
      index.clear();
      facts.length = 0;
    },
    of(hpa) {
      const one = chosen.get(hpa)!;
      return (one.list ??= listOf(one));
    },
    unscheduled(hpa) {
      if (!chosen.has(hpa)) return 0;
      let count = 0;
      for (const pod of self.of(hpa)) if (pods.node[pod]! < 0) count += 1;
      return count;
    },
    sharing(hpa) {
      const one = chosen.get(hpa)!;
      return (one.sharing ??= sharingOf(hpa, one));
    },
    ofPod: (pod) => hpasOfClass.get(pods.podClass[pod]!) ?? [],
    factsOf(pod, sample) {
      // Changes of a pod that its facts tell of come by the journal, which every sync reads first.
      const kept = facts[pod];
      if (kept !== undefined && kept.version === pods.version[pod]) {
        kept.facts.sample = sample;
        return kept.facts;
      }
      const flags = pods.flags[pod]!;
      const started = readPaged(pods.startedMicros, pod);
      const since = readPaged(pods.readySinceMicros, pod);
      // A pod that runs and was never ready is unready since it started.
      const transition = since === noTime ? started : since;
      const made: Mutable<HpaPod> = {
        name: pods.names[pod]!,
        phase: podPhaseNames[pods.phase[pod] as PodPhase],
        deleting: (flags & PodFlag.terminating) !== 0,
        ready: transition === noTime ? null : (flags & PodFlag.ready) !== 0 ? 'True' : 'False',
        readySinceMicros: transition === noTime ? 0 : toWholeSecond(transition, startsAt),
        startMicros: started === noTime ? null : toWholeSecond(started, startsAt),
        amounts: (amounts[pods.spec[pod]!] ??= podAmountsOf(cluster.specOf(pod).spec)),
        sample,
      };
      facts[pod] = { version: pods.version[pod]!, facts: made };
      return made;
    },
    selectors: () => [...chosen].map(([hpa, { namespace, selector }]) => [hpa, namespace, selector]),
    load(selectors) {
      chosen.clear();
      members.clear();
      hpasOfClass.clear();
      index.clear();
      facts.length = 0;
      for (const [hpa, namespace, selector] of selectors) {
        chosen.set(hpa, { namespace, selector, classes: [], list: null, sharing: null });
        indexOf(namespace).hpas.add(selector, hpa);
      }
      if (chosen.size > 0) findAll();
    },
  };
  return self;
}

/** Changes of pods that a sync may see. */
export const concerning: ReadonlySet<Verb> = new Set<Verb>([
  Verb.podCreated,
  Verb.podPhase,
  Verb.podReady,
  Verb.podTerminating,
  Verb.podLabels,
  Verb.podSpec,
  Verb.podDeleted,
]);
