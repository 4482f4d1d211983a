/**
 * PodTopologySpread as kube-scheduler computes it: maps filled by a walk over all nodes and pods in each cycle
 * (v1.34 pkg/scheduler/framework/plugins/podtopologyspread/{common,filtering,scoring}.go). The oracle of the plugin.
 */
import { matchRequiredNodeAffinity, requiredNodeAffinity } from '../../src/api/node-selector.ts';
import type { LabelSelector, StringMap, TopologySpreadConstraint } from '../../src/api/objects.ts';
import {
  bothSelectors,
  compileLabelSelector,
  type Selector,
  selectorFromSet,
  selectorIsEmpty,
  selectorMatches,
} from '../../src/api/selector.ts';
import { findUntoleratedTaint } from '../../src/api/tolerations.ts';
import type { Cluster } from '../../src/cluster/cluster.ts';
import { ln, roundHalfAwayFromZero } from '../../src/sim/math.ts';
import type { PlainNode, PlainPod } from './plain-cluster.ts';

export interface PlainSpreadArgs {
  readonly systemDefaulted: boolean;
  readonly defaults: readonly TopologySpreadConstraint[];
}

export const plainSystemDefaults: PlainSpreadArgs = {
  systemDefaulted: true,
  defaults: [
    { maxSkew: 3, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' },
    { maxSkew: 5, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway' },
  ],
};

type Constraint = TopologySpreadConstraint & { readonly compiled: Selector };

/** What PreFilter finds: the counts that AddPod and RemovePod change. */
export interface PlainSpreadState {
  readonly pod: PlainPod;
  readonly constraints: readonly Constraint[];
  readonly countByValue: readonly Map<string, number>[];
}

/** Null: skip. */
export function spreadPreFilter(
  cluster: Cluster,
  args: PlainSpreadArgs,
  nodes: readonly PlainNode[],
  pod: PlainPod,
): PlainSpreadState | null {
  const constraints = constraintsOf(cluster, args, pod, 'DoNotSchedule');
  if (constraints.length === 0) return null;
  const countByValue = constraints.map(() => new Map<string, number>());
  for (const node of nodes) {
    if (!hasAllKeys(node, constraints)) continue;
    constraints.forEach((constraint, i) => {
      if (!isIncluded(constraint, pod, node)) return;
      const value = node.labels[constraint.topologyKey]!;
      const counted = countPods(node, constraint.compiled, pod.namespace);
      countByValue[i]!.set(value, (countByValue[i]!.get(value) ?? 0) + counted);
    });
  }
  return { pod, constraints, countByValue };
}

/** AddPod (delta 1) and RemovePod (-1) of a dry run. */
export function spreadMovePod(state: PlainSpreadState, moved: PlainPod, node: PlainNode, delta: 1 | -1): void {
  const { pod, constraints, countByValue } = state;
  if (moved.namespace !== pod.namespace || !hasAllKeys(node, constraints)) return;
  constraints.forEach((constraint, i) => {
    if (!selectorMatches(constraint.compiled, moved.labels) || !isIncluded(constraint, pod, node)) return;
    const value = node.labels[constraint.topologyKey]!;
    countByValue[i]!.set(value, (countByValue[i]!.get(value) ?? 0) + delta);
  });
}

/** '' for a node that fits, else the reason. */
export function spreadFilter({ pod, constraints, countByValue }: PlainSpreadState, node: PlainNode): string {
  for (const [i, constraint] of constraints.entries()) {
    const value = node.labels[constraint.topologyKey];
    if (value === undefined) return "node(s) didn't match pod topology spread constraints (missing required label)";
    const counts = countByValue[i]!;
    const minimum = counts.size < (constraint.minDomains ?? 1) ? 0 : Math.min(...counts.values());
    const itself = selectorMatches(constraint.compiled, pod.labels) ? 1 : 0;
    if ((counts.get(value) ?? 0) + itself - minimum > constraint.maxSkew) {
      return "node(s) didn't match pod topology spread constraints";
    }
  }
  return '';
}

/** Normalised scores of the feasible nodes, or null: skip. */
export function spreadScores(
  cluster: Cluster,
  args: PlainSpreadArgs,
  nodes: readonly PlainNode[],
  feasible: readonly PlainNode[],
  pod: PlainPod,
): number[] | null {
  const constraints = constraintsOf(cluster, args, pod, 'ScheduleAnyway');
  if (constraints.length === 0) return null;
  const requireAll = (pod.spec.topologySpreadConstraints ?? []).length > 0 || !args.systemDefaulted;
  const ignored = new Set(feasible.filter((node) => requireAll && !hasAllKeys(node, constraints)));
  const isHost = ({ topologyKey }: Constraint) => topologyKey === 'kubernetes.io/hostname';
  const countByValue = constraints.map(() => new Map<string, number>());
  for (const node of feasible) {
    if (ignored.has(node)) continue;
    constraints.forEach((each, i) => {
      if (!isHost(each)) countByValue[i]!.set(node.labels[each.topologyKey] ?? '', 0);
    });
  }
  const sizes = constraints.map((each, i) => (isHost(each) ? feasible.length - ignored.size : countByValue[i]!.size));
  for (const node of nodes) {
    if (requireAll && !hasAllKeys(node, constraints)) continue;
    constraints.forEach((each, i) => {
      if (!isIncluded(each, pod, node)) return;
      const value = node.labels[each.topologyKey] ?? '';
      const before = countByValue[i]!.get(value);
      if (before !== undefined) countByValue[i]!.set(value, before + countPods(node, each.compiled, pod.namespace));
    });
  }
  const raw = feasible.map((node) => {
    if (ignored.has(node)) return -1;
    let score = 0;
    constraints.forEach((each, i) => {
      const value = node.labels[each.topologyKey];
      if (value === undefined) return;
      const count = isHost(each) ? countPods(node, each.compiled, pod.namespace) : countByValue[i]!.get(value)!;
      score += count * ln(sizes[i]! + 2) + (each.maxSkew - 1);
    });
    return roundHalfAwayFromZero(score);
  });
  const scored = raw.filter((score) => score >= 0);
  const most = Math.max(0, ...scored);
  const least = Math.min(...scored);
  return raw.map((score) => {
    if (score < 0) return 0;
    return most === 0 ? 100 : Math.trunc((100 * (most + least - score)) / most);
  });
}

function constraintsOf(cluster: Cluster, args: PlainSpreadArgs, pod: PlainPod, action: string): Constraint[] {
  const own = pod.spec.topologySpreadConstraints ?? [];
  const given = (own.length > 0 ? own : args.defaults).filter((each) => each.whenUnsatisfiable === action);
  if (own.length > 0) return given.map((each) => ({ ...each, compiled: compileLabelSelector(merged(each, pod)) }));
  const selector = defaultSelector(cluster, pod);
  return selectorIsEmpty(selector) ? [] : given.map((each) => ({ ...each, compiled: selector }));
}

/** The selector with matchLabelKeys written out; a missing selector stays missing. */
function merged({ labelSelector, matchLabelKeys }: TopologySpreadConstraint, pod: PlainPod): LabelSelector | undefined {
  if (!labelSelector) return undefined;
  const keys = (matchLabelKeys ?? []).filter((key) => pod.labels[key] !== undefined);
  const added = keys.map((key) => ({ key, operator: 'In', values: [pod.labels[key]!] }));
  return { ...labelSelector, matchExpressions: [...(labelSelector.matchExpressions ?? []), ...added] };
}

function defaultSelector(cluster: Cluster, pod: PlainPod): Selector {
  let set: StringMap = {};
  for (const [, service] of cluster.objects.list('Service')) {
    const { selector } = (service as { spec: { selector?: StringMap } }).spec;
    if (service.metadata?.namespace !== pod.namespace || !selector) continue;
    if (selectorMatches(selectorFromSet(selector), pod.labels)) set = { ...set, ...selector };
  }
  const services = selectorFromSet(set);
  if (!pod.owner?.controller || !['ReplicaSet', 'StatefulSet'].includes(pod.owner.kind)) return services;
  const owner = cluster.objects.lookUp(pod.owner.kind, pod.namespace, pod.owner.name);
  if (owner === undefined) return services;
  return bothSelectors(services, compileLabelSelector((owner as { spec: { selector: LabelSelector } }).spec.selector));
}

function hasAllKeys(node: PlainNode, constraints: readonly Constraint[]): boolean {
  return constraints.every(({ topologyKey }) => node.labels[topologyKey] !== undefined);
}

function isIncluded(constraint: Constraint, pod: PlainPod, node: PlainNode): boolean {
  if (constraint.nodeAffinityPolicy !== 'Ignore') {
    if (!matchRequiredNodeAffinity(requiredNodeAffinity(pod.spec), node).matches) return false;
  }
  if (constraint.nodeTaintsPolicy !== 'Honor') return true;
  return findUntoleratedTaint(node.taints, pod.spec.tolerations, ['NoSchedule', 'NoExecute']) === undefined;
}

function countPods(node: PlainNode, selector: Selector, namespace: string): number {
  if (selectorIsEmpty(selector)) return 0;
  const counts = (pod: PlainPod) =>
    !pod.terminating && pod.namespace === namespace && selectorMatches(selector, pod.labels);
  return node.pods.filter(counts).length;
}
