/**
 * The status of a PodDisruptionBudget (v1.34 pkg/controller/disruption/disruption.go,
 * component-helpers/apps/poddisruptionbudget). Pure: a budget and its pods in, the new status out.
 *
 * The pods are those that the budget's selector matches; terminated ones are among them. Cost: O(pods).
 */
import { scaledIntOrPercent } from '../../api/int-or-percent.ts';
import type { IntOrString, LabelSelector } from '../../api/objects-meta.ts';
import { valueOrErrorText } from '../../api/value-error.ts';
import type { Micros } from '../../sim/time.ts';

/** What the spec of a budget says; absent fields are unset. */
export interface BudgetSpec {
  readonly minAvailable?: IntOrString | undefined;
  readonly maxUnavailable?: IntOrString | undefined;
  /** Absent is IfHealthyBudget. */
  readonly unhealthyPodEvictionPolicy?: string | undefined;
}

/** The condition DisruptionAllowed. */
export interface DisruptionCondition {
  readonly status: 'True' | 'False';
  readonly reason: 'SufficientPods' | 'InsufficientPods' | 'SyncFailed';
  /** Why the sync failed; empty otherwise. */
  readonly message: string;
  readonly observedGeneration: number;
}

export interface BudgetStatus {
  readonly currentHealthy: number;
  readonly desiredHealthy: number;
  readonly expectedPods: number;
  readonly disruptionsAllowed: number;
  /** Pods that the eviction API let go and that the controller has not yet seen being deleted, with the time of it. */
  readonly disruptedPods: ReadonlyMap<string, Micros>;
  readonly observedGeneration: number;
  /** Null before the first sync. */
  readonly condition: DisruptionCondition | null;
}

export interface Budget {
  readonly namespace: string;
  readonly name: string;
  readonly generation: number;
  readonly spec: BudgetSpec;
  readonly status: BudgetStatus;
}

/** A reference to the controlling owner of a pod or of a ReplicaSet. */
export interface OwnerReference {
  readonly kind: string;
  readonly name: string;
}

/** A pod that the budget selects. */
export interface BudgetPod {
  readonly name: string;
  /** Its Ready condition is True. */
  readonly ready: boolean;
  /** Has a deletionTimestamp. */
  readonly deleting: boolean;
  /** Its controlling owner; null for a bare pod. */
  readonly owner: OwnerReference | null;
}

/** An owner as it exists in the cluster. */
export interface BudgetOwner {
  readonly kind: string;
  readonly name: string;
  /** spec.replicas; without meaning for kinds that have no scale. */
  readonly replicas: number;
  readonly owner: OwnerReference | null;
}

/** Finds an owner of the budget's namespace; undefined where it is gone. */
export type OwnerLookup = (reference: OwnerReference) => BudgetOwner | undefined;

/** An event that the controller records, on the budget or on the pod that is named. */
export interface BudgetEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  readonly pod?: string;
}

export interface BudgetSync {
  /** The status to be written; the very status of the budget where Kubernetes writes nothing. */
  readonly status: BudgetStatus;
  /** When the budget has to be looked at again because a disrupted pod will be forgotten; null for never. */
  readonly recheckMicros: Micros | null;
  readonly events: readonly BudgetEvent[];
}

/** DeletionTimeout: how long an evicted pod that is not being deleted is remembered. */
export const deletionTimeoutMicros: Micros = 120_000_000;

/** The status of a budget that no controller has seen. */
export const unsyncedBudgetStatus: BudgetStatus = {
  currentHealthy: 0,
  desiredHealthy: 0,
  expectedPods: 0,
  disruptionsAllowed: 0,
  disruptedPods: new Map(),
  observedGeneration: 0,
  condition: null,
};

/**
 * One sync of the disruption controller. `selectorText` is what events call the selector (`labelSelectorText`). Where the
 * expected pods cannot be told, only disruptionsAllowed becomes 0 and the condition says why; the old numbers and the old
 * observedGeneration stay.
 */
export function syncBudget(
  budget: Budget,
  pods: readonly BudgetPod[],
  findOwner: OwnerLookup,
  selectorText: string,
  now: Micros,
): BudgetSync {
  const events: BudgetEvent[] = [];
  if (pods.length === 0) events.push({ type: 'Normal', reason: 'NoPods', message: 'No matching pods found' });
  const expected = expectedPodCount(budget.spec, pods, findOwner);
  if ('error' in expected) {
    const message = `Failed to calculate the number of expected pods: ${expected.error}`;
    events.push({ type: 'Warning', reason: 'CalculateExpectedPodCountFailed', message });
    return { status: failedStatus(budget.status, expected.error), recheckMicros: null, events };
  }
  if (expected.hasUnmanagedPods) events.push(unmanagedEvent(selectorText));
  const { disruptedPods, recheckMicros } = rememberDisrupted(budget, pods, now, events);
  const currentHealthy = countHealthy(pods, disruptedPods, now);
  const spare = currentHealthy - expected.desiredHealthy;
  const status: BudgetStatus = {
    currentHealthy,
    desiredHealthy: expected.desiredHealthy,
    expectedPods: expected.expectedPods,
    // A budget without pods allows nothing: its first pods may come before its next sync.
    disruptionsAllowed: expected.expectedPods <= 0 || spare <= 0 ? 0 : spare,
    disruptedPods,
    observedGeneration: budget.generation,
    condition: budget.status.condition,
  };
  return {
    status: isUpToDate(budget.status, status) ? budget.status : withDisruptionCondition(status),
    recheckMicros,
    events,
  };
}

/** The status with the condition that its disruptionsAllowed asks for (UpdateDisruptionAllowedCondition). */
export function withDisruptionCondition(status: BudgetStatus): BudgetStatus {
  const allowed = status.disruptionsAllowed > 0;
  return {
    ...status,
    condition: {
      status: allowed ? 'True' : 'False',
      reason: allowed ? 'SufficientPods' : 'InsufficientPods',
      message: '',
      observedGeneration: status.observedGeneration,
    },
  };
}

/** A selector as the events of the controller print it: the text of Go for the pointer (LabelSelector.String). */
export function labelSelectorText(selector: LabelSelector | null | undefined): string {
  if (selector === null || selector === undefined) return 'nil';
  const labels = Object.entries(selector.matchLabels ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}: ${value},`)
    .join('');
  const expressions = (selector.matchExpressions ?? [])
    .map(({ key, operator, values }) => {
      return `LabelSelectorRequirement{Key:${key},Operator:${operator},Values:[${(values ?? []).join(' ')}],},`;
    })
    .join('');
  const list = `[]LabelSelectorRequirement{${expressions}}`;
  return `&LabelSelector{MatchLabels:map[string]string{${labels}},MatchExpressions:${list},}`;
}

/** Kinds of owners without a scale subresource, by the name that the error gives them. */
const UNSCALED: ReadonlyMap<string, string> = new Map([
  ['DaemonSet', 'daemonsets.apps'],
  ['Job', 'jobs.batch'],
  ['CronJob', 'cronjobs.batch'],
  ['Node', 'nodes'],
  ['Pod', 'pods'],
]);

type Expected =
  | { readonly expectedPods: number; readonly desiredHealthy: number; readonly hasUnmanagedPods: boolean }
  | { readonly error: string };

/** getExpectedPodCount: both percentages round up; only minAvailable as a number counts the pods instead of the scales. */
function expectedPodCount(spec: BudgetSpec, pods: readonly BudgetPod[], findOwner: OwnerLookup): Expected {
  const bound = spec.maxUnavailable ?? spec.minAvailable;
  if (bound === undefined) return { expectedPods: 0, desiredHealthy: 0, hasUnmanagedPods: false };
  if (spec.maxUnavailable === undefined && typeof bound === 'number') {
    return { expectedPods: pods.length, desiredHealthy: bound, hasUnmanagedPods: false };
  }
  const scale = expectedScale(pods, findOwner);
  if ('error' in scale) return scale;
  const resolved = valueOrErrorText(() => scaledIntOrPercent(bound, scale.expectedPods, true));
  if ('error' in resolved) return resolved;
  const desired = spec.maxUnavailable === undefined ? resolved.value : scale.expectedPods - resolved.value;
  return { ...scale, desiredHealthy: spec.maxUnavailable === undefined ? desired : Math.max(desired, 0) };
}

/** The scales of all distinct controllers of the pods, summed; pods without a controller are left out. */
function expectedScale(
  pods: readonly BudgetPod[],
  findOwner: OwnerLookup,
): { readonly expectedPods: number; readonly hasUnmanagedPods: boolean } | { readonly error: string } {
  const scales = new Map<string, number>();
  /** Owners that were looked up: the scale of a ReplicaSet stands under its Deployment. */
  const seen = new Set<string>();
  /** Pods of one owner mostly stand together. */
  let last: OwnerReference | null = null;
  let hasUnmanagedPods = false;
  for (const pod of pods) {
    if (pod.owner === null) {
      hasUnmanagedPods = true;
      continue;
    }
    if (last !== null && last.name === pod.owner.name && last.kind === pod.owner.kind) continue;
    last = pod.owner;
    const key = ownerKey(pod.owner);
    if (seen.has(key) || scales.has(key)) continue;
    seen.add(key);
    const unscaled = UNSCALED.get(pod.owner.kind);
    if (unscaled !== undefined) return { error: `${unscaled} does not implement the scale subresource` };
    const controller = scaledController(pod.owner, findOwner);
    if (controller === undefined) return { error: `found no controllers for pod "${pod.name}"` };
    scales.set(ownerKey(controller), controller.replicas);
  }
  let expectedPods = 0;
  for (const replicas of scales.values()) expectedPods += replicas;
  return { expectedPods, hasUnmanagedPods };
}

/** The owner whose scale counts: the Deployment of a ReplicaSet, or the ReplicaSet itself where its Deployment is gone. */
function scaledController(reference: OwnerReference, findOwner: OwnerLookup): BudgetOwner | undefined {
  const owner = findOwner(reference);
  if (owner?.kind !== 'ReplicaSet' || owner.owner?.kind !== 'Deployment') return owner;
  return findOwner(owner.owner) ?? owner;
}

function ownerKey(owner: OwnerReference): string {
  return `${owner.kind}/${owner.name}`;
}

/**
 * The disrupted pods that are still there and not being deleted. At the end of the timeout exactly a pod is still on the
 * list, but counts as healthy again.
 */
function rememberDisrupted(
  budget: Budget,
  pods: readonly BudgetPod[],
  now: Micros,
  events: BudgetEvent[],
): { disruptedPods: Map<string, Micros>; recheckMicros: Micros | null } {
  const disruptedPods = new Map<string, Micros>();
  let recheckMicros: Micros | null = null;
  for (const pod of pods) {
    const disrupted = pod.deleting ? undefined : budget.status.disruptedPods.get(pod.name);
    if (disrupted === undefined) continue;
    const expectedDeletion = disrupted + deletionTimeoutMicros;
    if (expectedDeletion < now) {
      // Kubernetes prints the namespace twice where namespace and name are meant.
      const message = `Pod was expected by PDB ${budget.namespace}/${budget.namespace} to be deleted but it wasn't`;
      events.push({ type: 'Warning', reason: 'NotDeleted', message, pod: pod.name });
      continue;
    }
    if (recheckMicros === null || expectedDeletion < recheckMicros) recheckMicros = expectedDeletion;
    disruptedPods.set(pod.name, disrupted);
  }
  return { disruptedPods, recheckMicros };
}

function countHealthy(pods: readonly BudgetPod[], disruptedPods: ReadonlyMap<string, Micros>, now: Micros): number {
  let healthy = 0;
  for (const pod of pods) {
    if (pod.deleting || !pod.ready) continue;
    const disrupted = disruptedPods.get(pod.name);
    if (disrupted === undefined || disrupted + deletionTimeoutMicros <= now) healthy++;
  }
  return healthy;
}

function failedStatus(status: BudgetStatus, error: string): BudgetStatus {
  const { observedGeneration } = status;
  const condition = { status: 'False' as const, reason: 'SyncFailed' as const, message: error, observedGeneration };
  return { ...status, disruptionsAllowed: 0, condition };
}

/** Kubernetes compares the condition's status only: a SyncFailed condition stays where all numbers are the same. */
function isUpToDate(old: BudgetStatus, next: BudgetStatus): boolean {
  return (
    old.currentHealthy === next.currentHealthy &&
    old.desiredHealthy === next.desiredHealthy &&
    old.expectedPods === next.expectedPods &&
    old.disruptionsAllowed === next.disruptionsAllowed &&
    old.observedGeneration === next.observedGeneration &&
    old.condition !== null &&
    old.condition.observedGeneration === old.observedGeneration &&
    (old.condition.status === 'True') === next.disruptionsAllowed > 0 &&
    old.disruptedPods.size === next.disruptedPods.size &&
    [...next.disruptedPods].every(([name, time]) => old.disruptedPods.get(name) === time)
  );
}

function unmanagedEvent(selectorText: string): BudgetEvent {
  const message =
    `Pods selected by this PodDisruptionBudget (selector: ${selectorText}) were found to be unmanaged. As a result, the ` +
    'status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for these ' +
    'pods please set ".spec.minAvailable" field of the PDB to an integer value.';
  return { type: 'Warning', reason: 'UnmanagedPods', message };
}
