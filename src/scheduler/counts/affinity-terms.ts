/**
 * Pod affinity terms, compiled: once per pod spec and namespace (v1.34 pkg/scheduler/framework/types.go newAffinityTerm).
 */
import { aggregateText } from '../../api/go-text.ts';
import type { PodAffinityTerm, PodSpec, WeightedPodAffinityTerm } from '../../api/objects.ts';
import { compileLabelSelector, type Selector } from '../../api/selector.ts';
import { ValueError } from '../../api/value-error.ts';

/** One term. A pod is meant if it is in `namespaces`, or its namespace is selected, and the selector selects it. */
export interface AffinityTerm {
  /** Sorted. */
  readonly namespaces: readonly string[];
  readonly namespaceSelector: Selector;
  readonly selector: Selector;
  readonly topologyKey: string;
  /** 0 for required terms. */
  readonly weight: number;
}

/** All pod affinity terms of a pod. */
export interface AffinityTerms {
  readonly requiredAffinity: readonly AffinityTerm[];
  readonly requiredAntiAffinity: readonly AffinityTerm[];
  readonly preferredAffinity: readonly AffinityTerm[];
  readonly preferredAntiAffinity: readonly AffinityTerm[];
  /** What is malformed, in the words of NewPodInfo; '' for nothing. A list with a malformed term is empty. */
  readonly error: string;
}

/** The terms of a spec for a pod of this namespace, or null if the spec has no pod affinity at all. */
export function compileAffinityTerms(spec: PodSpec, namespace: string): AffinityTerms | null {
  const affinity = spec.affinity?.podAffinity;
  const antiAffinity = spec.affinity?.podAntiAffinity;
  if (!affinity && !antiAffinity) return null;
  const errors: string[] = [];
  const compile = (name: string, terms: readonly WeightedPodAffinityTerm[]): AffinityTerm[] => {
    try {
      return terms.map(({ weight, podAffinityTerm }) => compileTerm(podAffinityTerm, weight, namespace));
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      errors.push(`${name}: ${error.message}`);
      return [];
    }
  };
  const weighted = (terms: readonly PodAffinityTerm[] | undefined): WeightedPodAffinityTerm[] =>
    (terms ?? []).map((podAffinityTerm) => ({ weight: 0, podAffinityTerm }));
  const terms = {
    requiredAffinity: compile(
      'requiredAffinityTerms',
      weighted(affinity?.requiredDuringSchedulingIgnoredDuringExecution),
    ),
    requiredAntiAffinity: compile(
      'requiredAntiAffinityTerms',
      weighted(antiAffinity?.requiredDuringSchedulingIgnoredDuringExecution),
    ),
    preferredAffinity: compile(
      'preferredAffinityTerms',
      affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [],
    ),
    preferredAntiAffinity: compile(
      'preferredAntiAffinityTerms',
      antiAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [],
    ),
  };
  return { ...terms, error: errors.length === 0 ? '' : aggregateText(errors) };
}

function compileTerm(term: PodAffinityTerm, weight: number, namespace: string): AffinityTerm {
  const own = !term.namespaces?.length && !term.namespaceSelector;
  return {
    selector: compileLabelSelector(term.labelSelector),
    namespaces: own ? [namespace] : [...new Set(term.namespaces ?? [])].sort(),
    namespaceSelector: compileLabelSelector(term.namespaceSelector),
    topologyKey: term.topologyKey,
    weight,
  };
}
