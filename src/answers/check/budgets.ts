/**
 * Which budgets stand in the way of a drain as things are: every pod of every node is asked about as the eviction API
 * would be asked. A budget that refuses while all of its pods are healthy refuses for ever; the remedy is the smallest
 * change after which it lets one pod go.
 */

import type { PodDisruptionBudget } from '../../api/objects.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import { PodFlag, type PodId, podPhaseNames } from '../../cluster/pods.ts';
import { createBudgets } from '../../nodes/pdb/budgets.ts';
import { evictPod } from '../../nodes/pdb/eviction.ts';
import { budgetOf } from '../../nodes/pdb/objects.ts';
import type { Run } from '../../scenario/assemble.ts';
import { type PodsOfWorkload, podsByWorkload } from '../what-if-failure.ts';
import { barePods, replacedPods } from './room.ts';

export interface BlockingBudget {
  /** `shop/web`; two names with a comma between them where a pod has more than one budget. */
  readonly budget: string;
  /** What the API says. */
  readonly cause: string;
  readonly nodes: readonly string[];
  readonly pods: readonly PodsOfWorkload[];
  /** `a fourth replica of web`, `maxUnavailable 1 instead of 0`; the smallest first. */
  readonly remedies: readonly BudgetRemedy[];
}

export interface BudgetRemedy {
  readonly text: string;
  /** Replicas of the workload after which the budget lets a pod go; null where it is the budget that changes. */
  readonly scale: { readonly workload: string; readonly replicas: number } | null;
  /** What the budget says instead; null where the workload changes. */
  readonly spec: { readonly minAvailable: number } | { readonly maxUnavailable: number } | null;
}

/** Budgets that refuse the eviction of some pod of these nodes (default: all); those that block most nodes first. */
export function blockingBudgets(run: Run, nodes: readonly NodeId[] = nodesInOrder(run.cluster)): BlockingBudget[] {
  const { cluster, scenario, sim } = run;
  const { objects, pods } = cluster;
  const budgets = createBudgets(cluster);
  const found = new Map<string, { ids: readonly number[]; cause: string; nodes: Set<string>; pods: PodId[] }>();
  for (const node of nodes) {
    for (const pod of [...replacedPods(cluster, node), ...barePods(cluster, node)]) {
      const ids = budgets.ofClass(pods.podClass[pod]!);
      if (ids.length === 0) continue;
      const asked = ids.map((id) => budgetOf(objects.get(id) as PodDisruptionBudget, scenario.startsAtMicros));
      const state = {
        phase: podPhaseNames[pods.phase[pod]!]!,
        ready: (pods.flags[pod]! & PodFlag.ready) !== 0,
        deleting: false,
      };
      const answer = evictPod(pods.names[pod]!, state, asked, sim.now, true);
      if (answer.allowed) continue;
      const key = asked.map(({ namespace, name }) => `${namespace}/${name}`).join(', ');
      const { message, causes } = answer.refusal;
      const cause = causes[0]?.replace(/^[A-Za-z]+: /, '') ?? message;
      const known = found.get(key) ?? { ids, cause, nodes: new Set<string>(), pods: [] };
      known.nodes.add(cluster.nodeNames[node]!);
      known.pods.push(pod);
      found.set(key, known);
    }
  }
  return [...found]
    .map(([budget, known]) => ({
      budget,
      cause: known.cause,
      nodes: [...known.nodes],
      pods: podsByWorkload(run, known.pods),
      remedies: remediesOf(run, known.ids, podsByWorkload(run, known.pods)),
    }))
    .sort((a, b) => b.nodes.length - a.nodes.length || (a.budget < b.budget ? -1 : 1));
}

function remediesOf(run: Run, ids: readonly number[], workloads: readonly PodsOfWorkload[]): BudgetRemedy[] {
  const [only, ...others] = ids;
  const object = run.cluster.objects.get(only!) as PodDisruptionBudget;
  if (others.length > 0) return [{ text: 'one budget for the pods instead of several', scale: null, spec: null }];
  const { spec, status } = object;
  const [healthy, expected] = [status?.currentHealthy ?? 0, status?.expectedPods ?? 0];
  if (healthy < expected) {
    return [{ text: `the ${expected - healthy} of its ${expected} pods that are not ready`, scale: null, spec: null }];
  }
  return [...scaleRemedy(run, object, expected, workloads), ...budgetRemedy(spec, expected)];
}

/** Most replicas that are tried: a budget in per cent lets one go sooner or later, but for 100%. */
const replicasMax = 1000;

function scaleRemedy(
  run: Run,
  { spec }: PodDisruptionBudget,
  expected: number,
  workloads: readonly PodsOfWorkload[],
): BudgetRemedy[] {
  const [first, ...others] = workloads;
  if (first === undefined || others.length > 0) return [];
  const [kind = '', namespace = '', name = ''] = first.workload.split('/');
  const object = run.cluster.objects.lookUp(kind, namespace, name) as { spec?: { replicas?: number } } | undefined;
  const replicas = object?.spec?.replicas;
  if (replicas === undefined || (kind !== 'Deployment' && kind !== 'StatefulSet')) return [];
  for (let more = 1; more <= replicasMax; more++) {
    if (allowed(spec, expected + more) < 1) continue;
    const text = `${replicas + more} replicas of ${name} instead of ${replicas}`;
    return [{ text, scale: { workload: first.workload, replicas: replicas + more }, spec: null }];
  }
  return [];
}

/** Pods that may go of `expected`, all of them healthy (disruption.go getExpectedPodCount). */
function allowed({ minAvailable, maxUnavailable }: PodDisruptionBudget['spec'], expected: number): number {
  if (maxUnavailable !== undefined) return amountOf(maxUnavailable, expected);
  return minAvailable === undefined ? expected : expected - amountOf(minAvailable, expected);
}

/** A number, or a part of the pods rounded up (intstr.GetScaledValueFromIntOrPercent with roundUp). */
function amountOf(value: number | string, expected: number): number {
  if (typeof value === 'number') return value;
  return Math.ceil((expected * Number.parseInt(value, 10)) / 100);
}

function budgetRemedy({ minAvailable, maxUnavailable }: PodDisruptionBudget['spec'], expected: number): BudgetRemedy[] {
  if (maxUnavailable !== undefined) {
    return [{ text: `maxUnavailable 1 instead of ${maxUnavailable}`, scale: null, spec: { maxUnavailable: 1 } }];
  }
  if (minAvailable === undefined || expected === 0) return [];
  const spec = { minAvailable: expected - 1 };
  return [{ text: `minAvailable ${spec.minAvailable} instead of ${minAvailable}`, scale: null, spec }];
}
