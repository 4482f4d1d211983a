/**
 * InterPodAffinity as kube-scheduler computes it: counts by (key, value) filled by a walk over all nodes and pods in each
 * cycle (v1.34 pkg/scheduler/framework/plugins/interpodaffinity/{filtering,scoring}.go). The oracle of the plugin.
 */
import type { PodAffinityTerm, StringMap } from '../../src/api/objects.ts';
import { compileLabelSelector, selectorMatches } from '../../src/api/selector.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import type { PlainNode, PlainPod } from './plain-cluster.ts';

export interface PlainAffinityArgs {
  readonly hardPodAffinityWeight: number;
  readonly ignorePreferredTermsOfExistingPods: boolean;
}

type Means = (pod: PlainPod, namespaceLabels: StringMap) => boolean;
interface Term {
  readonly topologyKey: string;
  readonly weight: number;
  readonly means: Means;
}
type Counts = Map<string, number>;

export interface PlainAffinityState {
  readonly pod: PlainPod;
  readonly affinity: readonly Term[];
  readonly antiAffinity: readonly Term[];
  readonly namespaceLabels: StringMap;
  readonly existingAntiCounts: Counts;
  readonly affinityCounts: Counts;
  readonly antiCounts: Counts;
}

/** Null: skip. */
export function affinityPreFilter(
  cluster: Cluster,
  nodes: readonly PlainNode[],
  pod: PlainPod,
): PlainAffinityState | null {
  const { podAffinity, podAntiAffinity } = pod.spec.affinity ?? {};
  const state: PlainAffinityState = {
    pod,
    affinity: (podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map((each) =>
      incoming(cluster, pod, each),
    ),
    antiAffinity: (podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).map((each) =>
      incoming(cluster, pod, each),
    ),
    namespaceLabels: labelsOfNamespace(cluster, pod.namespace),
    existingAntiCounts: new Map(),
    affinityCounts: new Map(),
    antiCounts: new Map(),
  };
  for (const node of nodes) for (const existing of node.pods) affinityMovePod(state, existing, node, 1);
  const isIdle = state.affinity.length === 0 && state.antiAffinity.length === 0;
  return isIdle && state.existingAntiCounts.size === 0 ? null : state;
}

/** AddPod (delta 1) and RemovePod (-1) of a dry run. */
export function affinityMovePod(state: PlainAffinityState, moved: PlainPod, node: PlainNode, delta: 1 | -1): void {
  const { pod, affinity, antiAffinity } = state;
  const required = moved.spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  for (const each of required.map((term) => existing(moved, term))) {
    if (each.means(pod, state.namespaceLabels)) add(state.existingAntiCounts, node, each.topologyKey, delta);
  }
  if (affinity.length > 0 && affinity.every((each) => each.means(moved, {}))) {
    for (const each of affinity) add(state.affinityCounts, node, each.topologyKey, delta);
  }
  for (const each of antiAffinity) if (each.means(moved, {})) add(state.antiCounts, node, each.topologyKey, delta);
}

/** '' for a node that fits, else the reason. */
export function affinityFilter(state: PlainAffinityState, node: PlainNode): string {
  const { pod, affinity, antiAffinity } = state;
  if (affinity.some(({ topologyKey }) => node.labels[topologyKey] === undefined)) {
    return "node(s) didn't match pod affinity rules";
  }
  const near = affinity.every(({ topologyKey }) => (state.affinityCounts.get(pair(node, topologyKey)) ?? 0) > 0);
  const first = state.affinityCounts.size === 0 && affinity.every((each) => each.means(pod, {}));
  if (!near && !first) return "node(s) didn't match pod affinity rules";
  const has = (counts: Counts, key: string) => node.labels[key] !== undefined && (counts.get(pair(node, key)) ?? 0) > 0;
  if (antiAffinity.some(({ topologyKey }) => has(state.antiCounts, topologyKey))) {
    return "node(s) didn't match pod anti-affinity rules";
  }
  if (Object.keys(node.labels).some((key) => has(state.existingAntiCounts, key))) {
    return "node(s) didn't satisfy existing pods anti-affinity rules";
  }
  return '';
}

/** Normalised scores of the feasible nodes, or null: skip. */
export function affinityScores(
  cluster: Cluster,
  args: PlainAffinityArgs,
  nodes: readonly PlainNode[],
  feasible: readonly PlainNode[],
  pod: PlainPod,
): number[] | null {
  const own = preferredTerms(pod, (term) => incoming(cluster, pod, term));
  if (args.ignorePreferredTermsOfExistingPods && own.length === 0) return null;
  const namespaceLabels = labelsOfNamespace(cluster, pod.namespace);
  const sums = new Map<string, Counts>();
  const count = ({ topologyKey, weight }: Term, node: PlainNode): void => {
    const value = node.labels[topologyKey];
    if (value === undefined) return;
    const byValue = sums.get(topologyKey) ?? new Map<string, number>();
    sums.set(topologyKey, byValue);
    byValue.set(value, (byValue.get(value) ?? 0) + weight);
  };
  for (const node of nodes) {
    for (const other of node.pods) {
      for (const each of own) if (each.means(other, {})) count(each, node);
      const required = other.spec.affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
      const hard = args.hardPodAffinityWeight > 0 ? required.map((term) => existing(other, term)) : [];
      for (const each of hard) {
        if (each.means(pod, namespaceLabels)) count({ ...each, weight: args.hardPodAffinityWeight }, node);
      }
      for (const each of preferredTerms(other, (term) => existing(other, term))) {
        if (each.means(pod, namespaceLabels)) count(each, node);
      }
    }
  }
  if (sums.size === 0) return null;
  const raw = feasible.map((node) => {
    let score = 0;
    for (const [key, byValue] of sums) if (node.labels[key] !== undefined) score += byValue.get(node.labels[key]) ?? 0;
    return score;
  });
  const least = Math.min(...raw);
  const span = Math.max(...raw) - least;
  return raw.map((score) => (span > 0 ? Math.trunc(100 * ((score - least) / span)) : 0));
}

function preferredTerms(pod: PlainPod, compile: (term: PodAffinityTerm) => Term): Term[] {
  const { podAffinity, podAntiAffinity } = pod.spec.affinity ?? {};
  return [
    ...(podAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map(({ weight, podAffinityTerm }) => ({
      ...compile(podAffinityTerm),
      weight,
    })),
    ...(podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map(({ weight, podAffinityTerm }) => ({
      ...compile(podAffinityTerm),
      weight: -weight,
    })),
  ];
}

/** A term of a pod on a node: its namespaceSelector looks at the labels of the incoming pod's namespace. */
function existing(owner: PlainPod, term: PodAffinityTerm): Term {
  const names = term.namespaces?.length || term.namespaceSelector ? (term.namespaces ?? []) : [owner.namespace];
  return compiled(term, new Set(names));
}

/** A term of the incoming pod: the namespaces that its selector selects join its names. */
function incoming(cluster: Cluster, owner: PlainPod, term: PodAffinityTerm): Term {
  const names = new Set(
    term.namespaces?.length || term.namespaceSelector ? (term.namespaces ?? []) : [owner.namespace],
  );
  const selector = compileLabelSelector(term.namespaceSelector);
  for (const [, { metadata }] of cluster.objects.list('Namespace')) {
    if (selectorMatches(selector, metadata?.labels)) names.add(metadata?.name ?? '');
  }
  return compiled(term, names);
}

function compiled(term: PodAffinityTerm, names: ReadonlySet<string>): Term {
  const selector = compileLabelSelector(term.labelSelector);
  const namespaceSelector = compileLabelSelector(term.namespaceSelector);
  return {
    topologyKey: term.topologyKey,
    weight: 0,
    means: (pod, namespaceLabels) =>
      (names.has(pod.namespace) || selectorMatches(namespaceSelector, namespaceLabels)) &&
      selectorMatches(selector, pod.labels),
  };
}

function labelsOfNamespace(cluster: Cluster, name: string): StringMap {
  return cluster.objects.lookUp('Namespace', '', name)?.metadata?.labels ?? {};
}

function pair(node: PlainNode, key: string): string {
  return `${key}=${node.labels[key]}`;
}

function add(counts: Counts, node: PlainNode, key: string, delta: number): void {
  if (node.labels[key] === undefined) return;
  const count = (counts.get(pair(node, key)) ?? 0) + delta;
  if (count === 0) counts.delete(pair(node, key));
  else counts.set(pair(node, key), count);
}
