/**
 * Preemption's dry run: which pods of lower priority would have to leave a node so that the pod fits there
 * (v1.34 pkg/scheduler/framework/preemption/preemption.go, plugins/defaultpreemption/default_preemption.go).
 *
 * Each node is tried inside a mark of the journal: pods are detached and attached in the cluster's own columns, the
 * profile's filters run on them, and the mark is reverted. Cost: filters on one node, times its pods of lower priority.
 */

import type { LabelSelector, PodDisruptionBudget } from '../api/objects.ts';
import { compileLabelSelector, type Selector, selectorIsEmpty, selectorMatches } from '../api/selector.ts';
import { ValueError } from '../api/value-error.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { noTime, type PodId } from '../cluster/pods.ts';
import { readPaged } from '../sim/paged-column.ts';
import type { Micros } from '../sim/time.ts';
import { type Cycle, FilterFailure, type NodeList, type PluginHandle } from './framework.ts';

/** A node, and what preempting there would cost. Victims come from the most important to the least. */
export interface Candidate {
  readonly node: NodeId;
  readonly victims: readonly PodId[];
  readonly pdbViolations: number;
}

/** Why a node is no candidate: reasons as for a FitError; `error` where a filter failed on user data. */
export type NotACandidate = { readonly reasons: readonly string[] } | { readonly error: string };

/** A budget as preemption sees it: read once per attempt, used up only within the trial of one node. */
interface Budget {
  readonly namespace: string;
  readonly selector: Selector;
  readonly disruptionsAllowed: number;
  readonly disruptedPods: Readonly<Record<string, unknown>>;
}

export function readBudgets(cluster: Cluster): Budget[] {
  const budgets: Budget[] = [];
  for (const [, budget] of cluster.objects.list<PodDisruptionBudget>('PodDisruptionBudget')) {
    const selector = budgetSelector(budget.spec?.selector);
    if (selector === null) continue;
    budgets.push({
      namespace: budget.metadata?.namespace ?? '',
      selector,
      disruptionsAllowed: budget.status?.disruptionsAllowed ?? 0,
      disruptedPods: budget.status?.disruptedPods ?? {},
    });
  }
  return budgets;
}

/** An invalid, absent or empty selector protects nothing here. */
function budgetSelector(selector: LabelSelector | null | undefined): Selector | null {
  try {
    const compiled = compileLabelSelector(selector);
    return selectorIsEmpty(compiled) ? null : compiled;
  } catch (error) {
    if (error instanceof ValueError) return null;
    throw error;
  }
}

/** A pod that has not started yet counts as started now. */
export function startTimeOf(cluster: Cluster, pod: PodId): Micros {
  const started = readPaged(cluster.pods.startedMicros, pod);
  return started === noTime ? cluster.now() : started;
}

/** Higher priority first, then the older. */
function compareImportance(cluster: Cluster, a: PodId, b: PodId): number {
  const byPriority = cluster.specOf(b).priority - cluster.specOf(a).priority;
  return byPriority || startTimeOf(cluster, a) - startTimeOf(cluster, b) || a - b;
}

/**
 * Takes all pods of lower priority off the node; if the pod fits then, gives back as many as it still fits beside: those
 * whose removal breaks a budget first, each group from the most important on.
 */
export function selectVictims(
  cycle: Cycle,
  handle: PluginHandle,
  node: NodeId,
  budgets: readonly Budget[],
): Candidate | NotACandidate {
  const { cluster } = handle;
  const one: NodeList = { ids: new Int32Array(1), count: 0 };
  const fits = (): boolean => {
    one.ids[0] = node;
    one.count = 1;
    handle.runFilters(cycle, one);
    return one.count === 1;
  };
  const potential: PodId[] = [];
  for (let pod = cluster.nodes.firstPod[node]!; pod >= 0; pod = cluster.pods.nextOnNode[pod]!) {
    if (cluster.specOf(pod).priority < cycle.spec.priority) potential.push(pod);
  }
  if (potential.length === 0) return { reasons: ['No preemption victims found for incoming pod'] };

  handle.counts.beginDryRun();
  const mark = cluster.journal.mark();
  try {
    for (const pod of potential) cluster.detachPod(pod);
    if (!fits()) return { reasons: handle.reasonsOf(cycle, node) };
    potential.sort((a, b) => compareImportance(cluster, a, b));
    const { violating, others } = splitByBudget(cluster, potential, budgets);
    const victims: PodId[] = [];
    let pdbViolations = 0;
    const reprieve = (pod: PodId): boolean => {
      cluster.attachPod(pod, node);
      if (fits()) return true;
      cluster.detachPod(pod);
      victims.push(pod);
      return false;
    };
    for (const pod of violating) if (!reprieve(pod)) pdbViolations += 1;
    for (const pod of others) reprieve(pod);
    victims.sort((a, b) => compareImportance(cluster, a, b));
    if (victims.length === 0) {
      return { error: `expected at least one victim pod on node "${cluster.nodeNames[node]}"` };
    }
    return { node, victims, pdbViolations };
  } catch (problem) {
    if (problem instanceof FilterFailure) return { error: problem.message };
    throw problem;
  } finally {
    cluster.journal.revert(mark);
    handle.counts.endDryRun();
  }
}

/** Every pod uses up the budgets that match it, in the given order; it violates where one was used up before. */
function splitByBudget(
  cluster: Cluster,
  pods: readonly PodId[],
  budgets: readonly Budget[],
): { violating: PodId[]; others: PodId[] } {
  const allowed = budgets.map(({ disruptionsAllowed }) => disruptionsAllowed);
  const violating: PodId[] = [];
  const others: PodId[] = [];
  for (const pod of pods) {
    const labels = cluster.labelsOf(pod);
    let violates = false;
    if (Object.keys(labels).length > 0) {
      budgets.forEach((budget, i) => {
        if (budget.namespace !== cluster.namespaceOf(pod) || !selectorMatches(budget.selector, labels)) return;
        // The API server has counted this pod's disruption already.
        if (Object.hasOwn(budget.disruptedPods, cluster.pods.names[pod]!)) return;
        allowed[i]! -= 1;
        if (allowed[i]! < 0) violates = true;
      });
    }
    (violates ? violating : others).push(pod);
  }
  return { violating, others };
}

/** Kubernetes adds this to priorities so that a negative one does not make more victims look cheaper. */
const priorityOffset = 2 ** 31;

/**
 * The cheapest candidate: fewest budget violations; lowest highest priority; smallest sum of priorities; fewest victims;
 * latest start of the oldest among the highest victims; then the first.
 */
export function pickCandidate(cluster: Cluster, candidates: readonly Candidate[]): Candidate {
  const priority = (pod: PodId): number => cluster.specOf(pod).priority;
  const costs: ((candidate: Candidate) => number)[] = [
    ({ pdbViolations }) => pdbViolations,
    ({ victims }) => priority(victims[0]!),
    ({ victims }) => victims.reduce((sum, pod) => sum + priority(pod) + priorityOffset, 0),
    ({ victims }) => victims.length,
    ({ victims }) => {
      const highest = victims.filter((pod) => priority(pod) === priority(victims[0]!));
      return -Math.min(...highest.map((pod) => startTimeOf(cluster, pod)));
    },
  ];
  let left = candidates;
  for (const cost of costs) {
    if (left.length === 1) break;
    const least = left.reduce((min, candidate) => Math.min(min, cost(candidate)), Number.POSITIVE_INFINITY);
    left = left.filter((candidate) => cost(candidate) === least);
  }
  return left[0]!;
}
