/**
 * The affinity terms of a pod to be placed: namespaces resolved and each bound to the tally of the pods that it means
 * (v1.34 pkg/scheduler/framework/plugins/interpodaffinity/plugin.go mergeAffinityTermNamespacesIfNotEmpty).
 */
import type { Namespace } from '../../../api/objects.ts';
import { type Selector, selectorMatches } from '../../../api/selector.ts';
import type { PodClass } from '../../../cluster/cluster.ts';
import type { PodId } from '../../../cluster/pods.ts';
import type { AffinityTerm } from '../../counts/affinity-terms.ts';
import type { PodMatch } from '../../counts/pod-matchers.ts';
import type { Tally } from '../../counts/tallies.ts';
import type { PodCounts } from '../../counts.ts';

/** A term of the incoming pod. */
export interface IncomingTerm extends PodMatch {
  readonly topologyKey: string;
  /** Negative for anti-affinity; 0 for required terms. */
  readonly weight: number;
  /** Attached pods that the term means. */
  readonly tally: Tally;
}

export interface IncomingTerms {
  readonly requiredAffinity: readonly IncomingTerm[];
  /** Attached pods that all required affinity terms mean: only these count toward any of them. */
  readonly meantByAll: Tally | null;
  readonly requiredAntiAffinity: readonly IncomingTerm[];
  /** Affinity first, then anti-affinity. */
  readonly preferred: readonly IncomingTerm[];
  /** Why the terms are malformed, or ''. */
  readonly error: string;
}

/** Finds a pod's terms. */
export type TermsOf = (pod: PodId) => IncomingTerms;

/** Of a pod without any. */
export const noTerms: IncomingTerms = {
  requiredAffinity: [],
  meantByAll: null,
  requiredAntiAffinity: [],
  preferred: [],
  error: '',
};

/** Resolves once per spec and namespace, and again when Namespace objects changed and a term selects namespaces. */
export function createTermsOf(counts: PodCounts): TermsOf {
  const { cluster } = counts;
  const { objects } = cluster;
  const resolved: Map<string, { generation: number; terms: IncomingTerms }>[] = [];

  function namespacesOf(term: AffinityTerm): readonly string[] | null {
    const { namespaceSelector } = term;
    // The source resolves the selector on a copy of the term and goes on to match it against no labels: one that an
    // unlabelled namespace satisfies (an empty one, or `DoesNotExist`) selects every namespace.
    if (selectorMatches(namespaceSelector, {})) return null;
    if (namespaceSelector.nothing) return term.namespaces;
    // Only namespaces that exist as objects can be selected.
    const names = new Set(term.namespaces);
    for (const name of selectedNamespaces(namespaceSelector)) names.add(name);
    return [...names].sort();
  }

  function* selectedNamespaces(selector: Selector): Generator<string> {
    for (const [, { metadata }] of objects.list<Namespace>('Namespace')) {
      if (metadata?.name !== undefined && selectorMatches(selector, metadata.labels)) yield metadata.name;
    }
  }

  function incoming(term: AffinityTerm, sign: 1 | -1): IncomingTerm {
    const part = { namespaces: namespacesOf(term), selector: term.selector };
    const weight = sign * term.weight;
    return { ...part, topologyKey: term.topologyKey, weight, tally: counts.tallyOf([part], 'all') };
  }

  function resolve(spec: number, namespace: string): IncomingTerms {
    const terms = counts.affinityTermsOf(spec, namespace);
    if (terms === null) return noTerms;
    const requiredAffinity = terms.requiredAffinity.map((term) => incoming(term, 1));
    return {
      requiredAffinity,
      meantByAll: requiredAffinity.length === 0 ? null : counts.tallyOf(requiredAffinity, 'all'),
      requiredAntiAffinity: terms.requiredAntiAffinity.map((term) => incoming(term, -1)),
      preferred: [
        ...terms.preferredAffinity.map((term) => incoming(term, 1)),
        ...terms.preferredAntiAffinity.map((term) => incoming(term, -1)),
      ],
      error: terms.error,
    };
  }

  return (pod) => {
    const { id, spec } = cluster.specOf(pod);
    if (!spec.affinity?.podAffinity && !spec.affinity?.podAntiAffinity) return noTerms;
    const namespace = cluster.namespaceOf(pod);
    const generation = objects.generation('Namespace');
    const byNamespace = (resolved[id] ??= new Map());
    const known = byNamespace.get(namespace);
    if (known?.generation === generation) return known.terms;
    const terms = resolve(id, namespace);
    byNamespace.set(namespace, { generation, terms });
    return terms;
  };
}

/** Whether a term of the incoming pod means pods of a class. */
export function termMeans(term: PodMatch, { namespace, labels }: Pick<PodClass, 'namespace' | 'labels'>): boolean {
  return (term.namespaces === null || term.namespaces.includes(namespace)) && selectorMatches(term.selector, labels);
}

/** Whether there are terms and all of them mean pods of a class (podMatchesAllAffinityTerms). */
export function allTermsMean(terms: readonly PodMatch[], podClass: Pick<PodClass, 'namespace' | 'labels'>): boolean {
  return terms.length > 0 && terms.every((term) => termMeans(term, podClass));
}
