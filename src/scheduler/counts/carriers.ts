/**
 * Carriers: the affinity terms of pods that are on nodes already, seen from the pods that these terms are about. Pods
 * whose specs have the same term (with the namespaces that it means) share one carrier.
 */
import { type Selector, selectorIsEmpty, selectorMatches } from '../../api/selector.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { type AffinityTerm, type AffinityTerms, compileAffinityTerms } from './affinity-terms.ts';
import type { PodMatcher, PodMatchers } from './pod-matchers.ts';
import type { Tally } from './tallies.ts';

export const CarrierKind = {
  requiredAntiAffinity: 0,
  requiredAffinity: 1,
  preferredAffinity: 2,
  preferredAntiAffinity: 3,
} as const;
export type CarrierKind = (typeof CarrierKind)[keyof typeof CarrierKind];

/** A term of pods on nodes. */
export interface Carrier {
  readonly kind: CarrierKind;
  readonly topologyKey: string;
  /** Of preferred terms. */
  readonly weight: number;
  /** Attached pods whose spec has the term. */
  readonly podCount: number;
  /** These pods by node. */
  readonly tally: Tally;
}

export interface CarrierRow extends Carrier {
  podCount: number;
  readonly matcher: PodMatcher;
  readonly namespaces: readonly string[];
  readonly namespaceSelector: Selector;
  /** Classes of pods that have, or had, the term: where its tally looks for them. */
  readonly classes: Set<number>;
}

export interface Carriers {
  /** The terms of a spec in a namespace. */
  termsOf(spec: number, namespace: string): AffinityTerms | null;
  /** The carriers that a pod of this spec and namespace belongs to. */
  of(spec: number, namespace: string): readonly CarrierRow[];
  /** Appends to `found` the carriers of a kind, with pods on nodes, whose terms mean pods of this class. */
  about(podClass: number, kind: CarrierKind, found: Carrier[]): void;
  /** Forgets all pods. */
  clear(): void;
}

interface SpecTerms {
  readonly terms: AffinityTerms | null;
  readonly carriers: readonly CarrierRow[];
}

const noCarriers: readonly CarrierRow[] = [];
const noTerms: SpecTerms = { terms: null, carriers: noCarriers };

export function createCarriers(
  cluster: Cluster,
  matchers: PodMatchers,
  createTally: (carrier: () => CarrierRow) => Tally,
): Carriers {
  /** By spec: null for a spec without pod affinity, else by namespace. */
  const specTerms: (Map<string, SpecTerms> | null | undefined)[] = [];
  const byKey = new Map<string, CarrierRow>();
  const byMatcher: (CarrierRow[] | undefined)[] = [];

  function intern(kind: CarrierKind, term: AffinityTerm): CarrierRow {
    const { namespaces, namespaceSelector, selector, topologyKey, weight } = term;
    const key = JSON.stringify([kind, weight, topologyKey, namespaces, namespaceSelector.key, selector.key]);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const part = { namespaces: namespaceSelector.nothing ? namespaces : null, selector };
    const matcher = matchers.intern([part]);
    const carrier: CarrierRow = {
      kind,
      topologyKey,
      weight,
      podCount: 0,
      tally: createTally(() => carrier),
      matcher,
      namespaces,
      namespaceSelector,
      classes: new Set(),
    };
    byKey.set(key, carrier);
    (byMatcher[matcher.id] ??= []).push(carrier);
    return carrier;
  }

  function internAll(terms: AffinityTerms): CarrierRow[] {
    return [
      ...terms.requiredAntiAffinity.map((term) => intern(CarrierKind.requiredAntiAffinity, term)),
      ...terms.requiredAffinity.map((term) => intern(CarrierKind.requiredAffinity, term)),
      ...terms.preferredAffinity.map((term) => intern(CarrierKind.preferredAffinity, term)),
      ...terms.preferredAntiAffinity.map((term) => intern(CarrierKind.preferredAntiAffinity, term)),
    ];
  }

  function look(spec: number, namespace: string): SpecTerms {
    let byNamespace = specTerms[spec];
    if (byNamespace === null) return noTerms;
    const known = byNamespace?.get(namespace);
    if (known !== undefined) return known;
    const terms = compileAffinityTerms(cluster.specs.facts[spec]!.spec, namespace);
    if (terms === null) {
      specTerms[spec] = null;
      return noTerms;
    }
    byNamespace ??= new Map();
    specTerms[spec] = byNamespace;
    const made = { terms, carriers: internAll(terms) };
    byNamespace.set(namespace, made);
    return made;
  }

  function meansNamespace(carrier: CarrierRow, namespace: string): boolean {
    const { namespaceSelector } = carrier;
    // Without a namespaceSelector the matcher has looked at the namespace already.
    if (namespaceSelector.nothing || selectorIsEmpty(namespaceSelector)) return true;
    if (carrier.namespaces.includes(namespace)) return true;
    // A namespace without an object has no labels (v1.34 interpodaffinity/plugin.go GetNamespaceLabelsSnapshot).
    const object = cluster.objects.lookUp('Namespace', '', namespace);
    return selectorMatches(namespaceSelector, object?.metadata?.labels);
  }

  return {
    termsOf: (spec, namespace) => look(spec, namespace).terms,
    of: (spec, namespace) => (specTerms[spec] === null ? noCarriers : look(spec, namespace).carriers),
    about(podClass, kind, found) {
      const { namespace } = cluster.podClasses[podClass]!;
      for (const matcher of matchers.of(podClass)) {
        const carriers = byMatcher[matcher.id];
        if (carriers === undefined) continue;
        for (const carrier of carriers) {
          if (carrier.kind === kind && carrier.podCount > 0 && meansNamespace(carrier, namespace)) found.push(carrier);
        }
      }
    },
    clear() {
      for (const carrier of byKey.values()) {
        carrier.podCount = 0;
        carrier.classes.clear();
      }
    },
  };
}
