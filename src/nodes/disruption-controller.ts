/**
 * The disruption controller, live (v1.34 pkg/controller/disruption/disruption.go): keeps the status of every
 * PodDisruptionBudget, which evictions and preemption read. The rules are in pdb/status.ts.
 *
 * A write is refused when an eviction was granted since the budget was read; the sync is then repeated after the queue's
 * back-off, as the real one's. Cost of a sync: a walk over the budget's pods.
 *
 * Left out: taking back a DisruptionTarget condition of a pod that is not deleted within two minutes; nothing here sets
 * the condition without deleting the pod.
 */
import type { KubernetesObject, PodDisruptionBudget } from '../api/objects.ts';
import { type ControllerContext, createController, done, type Work } from '../cluster/controller-runtime.ts';
import { follows, Verb } from '../cluster/journal.ts';
import type { ObjectId } from '../cluster/objects.ts';
import type { PodId } from '../cluster/pods.ts';
import { retryDelayMicros } from '../cluster/work-queue.ts';
import { assert } from '../sim/invariant.ts';
import type { Component } from '../sim/simulation.ts';
import type { Micros } from '../sim/time.ts';
import { createBudgets } from './pdb/budgets.ts';
import { budgetKind, budgetOf, withBudgetStatus } from './pdb/objects.ts';
import { budgetPodOf, createBudgetPods } from './pdb/pods.ts';
import {
  type BudgetEvent,
  type BudgetOwner,
  type BudgetStatus,
  labelSelectorText,
  type OwnerReference,
  syncBudget,
} from './pdb/status.ts';

/** Who the events come from: the controller's own name is that of its process. */
const source = 'controllermanager';

/** A status that waits to be written over the version of the object that it was computed from. */
interface Memo {
  readonly version: number;
  readonly status: Omit<BudgetStatus, 'disruptedPods'>;
  readonly disruptedPods: readonly (readonly [pod: string, time: Micros])[];
  readonly recheckMicros: Micros | null;
}

export function createDisruptionController(context: ControllerContext): Component {
  const { cluster, sim, events, startsAt } = context;
  const { objects, pods } = cluster;
  const budgets = createBudgets(cluster);
  const budgetPods = createBudgetPods(cluster, budgets, 'disruption-controller.pods');
  const read = (id: ObjectId) => objects.get(id) as PodDisruptionBudget | undefined;

  function visit(verb: Verb, subject: number, _: number, after: number, enqueue: (id: ObjectId) => void): void {
    if (verb === Verb.objectAdded || verb === Verb.objectUpdated) {
      if (objects.get(subject)?.kind === budgetKind) enqueue(subject);
      return;
    }
    if (!podVerbs.has(verb) || budgets.count() === 0) return;
    const podClass = verb === Verb.podLabels ? after : pods.podClass[subject]!;
    const [first, ...others] = budgets.ofClass(podClass);
    if (first === undefined) return;
    enqueue(first);
    if (others.length > 0 && verb === Verb.podCreated) tellOfSeveral(subject, first);
  }

  /** The real one repeats this with every update of the pod, and Kubernetes counts them in one event. */
  function tellOfSeveral(pod: PodId, first: ObjectId): void {
    const namespace = cluster.namespaceOf(pod);
    const name = pods.names[pod]!;
    const chosen = read(first)?.metadata?.name ?? '';
    const message = `Pod "${namespace}"/"${name}" matches multiple PodDisruptionBudgets.  Chose "${chosen}" arbitrarily.`;
    events.event('Warning', 'MultiplePodDisruptionBudgets', message, { kind: 'Pod', namespace, name }, source);
  }

  function sync(id: ObjectId, now: Micros): Work<Memo> {
    const object = read(id);
    if (object === undefined) return done;
    budgetPods.read();
    const budget = budgetOf(object, startsAt);
    const owners = (reference: OwnerReference) => findOwner(budget.namespace, reference);
    const counted = budgetPods.of(id).map((pod) => budgetPodOf(cluster, pod));
    const outcome = syncBudget(budget, counted, owners, labelSelectorText(object.spec.selector), now);
    for (const event of outcome.events) tell(object, event);
    const { recheckMicros } = outcome;
    if (outcome.status === budget.status) return afterSync(recheckMicros, now);
    const { disruptedPods, ...status } = outcome.status;
    const memo = { version: objects.versionOf(id), status, disruptedPods: [...disruptedPods], recheckMicros };
    return { writes: 1, order: 'sequential', memo };
  }

  function findOwner(namespace: string, { kind, name }: OwnerReference): BudgetOwner | undefined {
    const object = objects.lookUp<KubernetesObject & { spec?: { replicas?: number } }>(kind, namespace, name);
    if (object === undefined) return undefined;
    const owner = object.metadata?.ownerReferences?.find(({ controller }) => controller);
    return {
      kind,
      name,
      replicas: object.spec?.replicas ?? 1,
      owner: owner === undefined ? null : { kind: owner.kind, name: owner.name },
    };
  }

  function tell({ metadata }: PodDisruptionBudget, { type, reason, message, pod }: BudgetEvent): void {
    const { namespace = '', name = '' } = metadata ?? {};
    const kind = pod === undefined ? budgetKind : 'Pod';
    events.event(type, reason, message, { kind, namespace, name: pod ?? name }, source);
  }

  /** Null, or the API server's refusal of a write over an object that has changed. */
  function write(memo: Memo, _index: number, id: ObjectId, now: Micros): string | null {
    const object = read(id);
    if (object === undefined) return null;
    if (objects.versionOf(id) !== memo.version) return 'the object has been modified';
    const status = { ...memo.status, disruptedPods: new Map(memo.disruptedPods) };
    cluster.updateObject(id, withBudgetStatus(object, status, startsAt, now));
    return null;
  }

  return createController<Memo>(context, {
    name: 'disruption-controller',
    workers: 1,
    start(enqueue) {
      budgetPods.reset();
      for (const [id] of objects.list(budgetKind)) enqueue(id);
    },
    visit,
    follows: follows(podVerbs, [budgetKind]),
    concerns: (verb) => !podVerbs.has(verb) || budgets.count() > 0,
    catchUp: budgetPods.read,
    sync,
    write,
    next: ({ recheckMicros }, { error }) =>
      error === null ? afterSync(recheckMicros, sim.now) : { done: 'failed' as const },
    check() {
      for (const [id, object] of objects.list<PodDisruptionBudget>(budgetKind)) checkBudget(object, id);
    },
    load: () => budgetPods.reset(),
  });
}

/** A budget that is to be looked at again goes through the back-off of the queue once more (recheckWorker). */
function afterSync(recheckMicros: Micros | null, now: Micros): Work<Memo> {
  return { done: 'ok', againAfterMicros: recheckMicros === null ? null : recheckMicros - now + retryDelayMicros(1) };
}

/** Evictions never take more than what the budget has to spare. */
function checkBudget({ metadata, status }: PodDisruptionBudget, id: ObjectId): void {
  const { disruptionsAllowed = 0, currentHealthy = 0, desiredHealthy = 0 } = status ?? {};
  assert(
    disruptionsAllowed >= 0 && disruptionsAllowed <= Math.max(0, currentHealthy - desiredHealthy),
    () => `budget ${metadata?.namespace}/${metadata?.name} (${id}) allows ${disruptionsAllowed} disruptions`,
  );
}

/** Changes of pods that a status depends on. */
const podVerbs: ReadonlySet<Verb> = new Set<Verb>([
  Verb.podCreated,
  Verb.podReady,
  Verb.podTerminating,
  Verb.podLabels,
  Verb.podDeleted,
]);
