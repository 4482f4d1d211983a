/** Conformance topic `pdb`: the disruption controller's sync and the eviction API over sequences of operations. */
import type { IntOrString, LabelSelector, StringMap } from '../../../api/objects-meta.ts';
import { compileLabelSelector, type Selector, selectorMatches } from '../../../api/selector.ts';
import { type EvictionPod, evictPod } from '../../../nodes/pdb/eviction.ts';
import {
  type Budget,
  type BudgetOwner,
  type BudgetPod,
  type BudgetStatus,
  type OwnerReference,
  syncBudget,
  unsyncedBudgetStatus,
} from '../../../nodes/pdb/status.ts';

interface PodInput {
  readonly name: string;
  readonly labels?: StringMap;
  readonly owner?: string;
  readonly phase: string;
  readonly ready?: boolean;
  readonly deleting?: boolean;
}

interface BudgetInput {
  readonly name: string;
  readonly selector?: LabelSelector | null;
  readonly minAvailable?: IntOrString;
  readonly maxUnavailable?: IntOrString;
  readonly unhealthyPodEvictionPolicy?: string;
  readonly disruptedPods?: Readonly<Record<string, number>>;
}

interface OwnerInput {
  readonly kind: string;
  readonly name: string;
  readonly replicas: number;
  readonly ownedBy?: string;
}

interface OpInput {
  readonly op: string;
  readonly t: number;
  readonly pod: PodInput & string;
  readonly pdb: BudgetInput;
  readonly owner: string;
  readonly replicas: number;
  readonly dryRun?: boolean;
}

interface PlayedPod extends BudgetPod, EvictionPod {
  readonly labels: StringMap;
}

interface PlayedBudget extends Budget {
  readonly selector: Selector;
}

interface World {
  readonly owners: Map<string, BudgetOwner>;
  readonly pods: Map<string, PlayedPod>;
  readonly budgets: Map<string, PlayedBudget>;
}

/** The expectation for one case of the topic. */
// biome-ignore lint/suspicious/noExplicitAny: the case files are untyped JSON.
export function answerPdb(input: any): unknown {
  const world: World = { owners: new Map(), pods: new Map(), budgets: new Map() };
  const owners = input.owners as readonly OwnerInput[];
  for (const owner of owners) world.owners.set(owner.name, ownerOf(owner, owners));
  for (const pod of input.pods as readonly PodInput[]) world.pods.set(pod.name, podOf(pod, world));
  for (const budget of input.pdbs as readonly BudgetInput[]) world.budgets.set(budget.name, budgetOf(budget, 1));
  return { results: (input.ops as readonly OpInput[]).map((op) => play(op, world)) };
}

function play(op: OpInput, world: World): unknown {
  const now = op.t * 1_000_000;
  switch (op.op) {
    case 'sync':
      return syncAll(world, now);
    case 'evict':
      return evict(op.pod, op.dryRun === true, world, now);
    case 'setPod':
      world.pods.set(op.pod.name, podOf(op.pod, world));
      return {};
    case 'removePod':
      world.pods.delete(op.pod);
      return {};
    case 'scale': {
      const owner = world.owners.get(op.owner);
      if (owner !== undefined) world.owners.set(op.owner, { ...owner, replicas: op.replicas });
      return {};
    }
    case 'updatePdb': {
      const old = world.budgets.get(op.pdb.name);
      const fresh = budgetOf(op.pdb, (old?.generation ?? 0) + 1);
      world.budgets.set(op.pdb.name, { ...fresh, status: old?.status ?? fresh.status });
      return {};
    }
    default:
      throw new Error(`unknown operation ${op.op}`);
  }
}

function syncAll(world: World, now: number): unknown {
  const find = (reference: OwnerReference): BudgetOwner | undefined => {
    const owner = world.owners.get(reference.name);
    return owner?.kind === reference.kind ? owner : undefined;
  };
  for (const budget of world.budgets.values()) {
    const pods = [...world.pods.values()].filter((pod) => selectorMatches(budget.selector, pod.labels));
    const { status } = syncBudget(budget, pods, find, budget.selector.text, now);
    world.budgets.set(budget.name, { ...budget, status });
  }
  return { pdbs: Object.fromEntries([...world.budgets.values()].map(({ name, status }) => [name, shown(status)])) };
}

function evict(podName: string, dryRun: boolean, world: World, now: number): unknown {
  const pod = world.pods.get(podName);
  const budgets = [...world.budgets.values()].filter(
    (budget) => pod !== undefined && selectorMatches(budget.selector, pod.labels),
  );
  const answer = evictPod(podName, pod, budgets, now, dryRun);
  if (answer.allowed && !dryRun && pod !== undefined) {
    world.pods.set(podName, { ...pod, deleting: true });
    const [budget] = budgets;
    if (budget !== undefined && answer.status !== undefined) {
      world.budgets.set(budget.name, { ...budget, status: answer.status });
    }
  }
  const disruptionsAllowedAfter = Object.fromEntries(
    [...world.budgets.values()].map(({ name, status }) => [name, status.disruptionsAllowed]),
  );
  if (answer.allowed) return { allowed: true, code: 201, disruptionsAllowedAfter };
  const { code, message, reason, causes, retryAfterSeconds } = answer.refusal;
  return {
    allowed: false,
    code,
    message,
    disruptionsAllowedAfter,
    ...(reason === '' ? {} : { reason }),
    ...(causes.length === 0 ? {} : { causes }),
    ...(retryAfterSeconds === 0 ? {} : { retryAfterSeconds }),
  };
}

function ownerOf(owner: OwnerInput, owners: readonly OwnerInput[]): BudgetOwner {
  return {
    kind: owner.kind,
    name: owner.name,
    replicas: owner.replicas,
    owner: owner.ownedBy === undefined ? null : referenceOf(owner.ownedBy, owners, 'Deployment'),
  };
}

function podOf(pod: PodInput, world: World): PlayedPod {
  return {
    name: pod.name,
    labels: pod.labels ?? { app: 'x' },
    phase: pod.phase,
    ready: pod.ready === true,
    deleting: pod.deleting === true,
    owner: pod.owner === undefined ? null : referenceOf(pod.owner, [...world.owners.values()], 'ReplicaSet'),
  };
}

/** An owner that does not exist keeps the kind that owners of pods, or of ReplicaSets, usually have. */
function referenceOf(
  name: string,
  owners: readonly { name: string; kind: string }[],
  goneKind: string,
): OwnerReference {
  return { name, kind: owners.find((owner) => owner.name === name)?.kind ?? goneKind };
}

function budgetOf(budget: BudgetInput, generation: number): PlayedBudget {
  const selector = budget.selector === undefined ? { matchLabels: { app: 'x' } } : budget.selector;
  const disrupted = Object.entries(budget.disruptedPods ?? {}).map(([pod, t]) => [pod, t * 1_000_000] as const);
  return {
    namespace: 'default',
    name: budget.name,
    generation,
    selector: compileLabelSelector(selector),
    spec: {
      minAvailable: budget.minAvailable,
      maxUnavailable: budget.maxUnavailable,
      unhealthyPodEvictionPolicy: budget.unhealthyPodEvictionPolicy,
    },
    status: { ...unsyncedBudgetStatus, disruptedPods: new Map(disrupted) },
  };
}

function shown(status: BudgetStatus): unknown {
  const { currentHealthy, desiredHealthy, expectedPods, disruptionsAllowed, disruptedPods, condition } = status;
  const disrupted = [...disruptedPods].map(([pod, time]) => [pod, time / 1_000_000]);
  return {
    currentHealthy,
    desiredHealthy,
    expectedPods,
    disruptionsAllowed,
    ...(disrupted.length === 0 ? {} : { disruptedPods: Object.fromEntries(disrupted) }),
    ...(condition === null ? {} : { condition: `${condition.status}/${condition.reason}` }),
    ...(condition?.reason === 'SyncFailed' ? { message: condition.message } : {}),
  };
}
