/**
 * One pass of the StatefulSet controller (v1.34 pkg/controller/statefulset/stateful_set_control.go): pods are made,
 * scaled down and updated one ordinal after the other, or all at once with Parallel. Linear in replicas and pods.
 */

import { scaledIntOrPercent } from '../../api/int-or-percent.ts';
import type { Micros } from '../../sim/time.ts';
import { type ControllerEvent, isAvailable } from './controller-types.ts';
import { claimOwnerFor, claimsMatch } from './statefulset-claims.ts';
import type {
  StatefulPodView,
  StatefulSetAction,
  StatefulSetInput,
  StatefulSetOutcome,
  StatefulSetStatus,
  StatefulSetView,
} from './statefulset-types.ts';

/** A pod that exists, or one that this pass makes: it has no phase yet and is not counted. */
interface Replica {
  readonly ordinal: number;
  readonly name: string;
  readonly revision: string;
  readonly pod: StatefulPodView | null;
}

interface Pass {
  readonly set: StatefulSetView;
  readonly nowMicros: Micros;
  readonly monotonic: boolean;
  readonly replicas: readonly Replica[];
  /** Highest ordinal first. */
  readonly condemned: readonly Replica[];
  readonly stale: ReadonlySet<number>;
  readonly actions: StatefulSetAction[];
  readonly events: ControllerEvent[];
}

/**
 * One sync of a StatefulSet. Called whenever it or one of its pods changes. The status counts pods as they were when
 * the pass began, less the ones that it deletes for an update.
 */
export function syncStatefulSet(input: StatefulSetInput): StatefulSetOutcome {
  const { set, pods, nowMicros } = input;
  const inRange = (ordinal: number): boolean =>
    ordinal >= set.ordinalsStart && ordinal < set.ordinalsStart + set.replicas;
  const condemned = pods
    .filter(({ ordinal }) => ordinal >= 0 && !inRange(ordinal))
    .sort((a, b) => b.ordinal - a.ordinal)
    .map(replicaOf);
  const pass: Pass = {
    set,
    nowMicros,
    monotonic: set.podManagementPolicy === 'OrderedReady',
    replicas: replicasOf(set, pods),
    condemned,
    stale: new Set(input.staleClaimOrdinals),
    actions: [],
    events: [],
  };
  const deletedForUpdate = set.deleting ? 0 : reconcile(pass);
  return { actions: pass.actions, events: pass.events, status: statusOf(pass, deletedForUpdate) };
}

/** Everything but the status; returns how many pods were deleted for an update. */
function reconcile(pass: Pass): number {
  const { monotonic } = pass;
  for (const replica of pass.replicas) if (isBlockedBy(pass, replica) && monotonic) return 0;
  for (const replica of pass.condemned) matchClaims(pass, replica, true);
  const firstUnavailable = findFirstUnavailable(pass);
  for (const replica of pass.condemned) {
    if (condemn(pass, replica, firstUnavailable) && monotonic) return 0;
  }
  if (pass.set.updateStrategy === 'OnDelete') return 0;
  return pass.set.maxUnavailableEnabled ? updateManyPods(pass) : updateOnePod(pass);
}

/** Brings one replica into being; true if an ordered set must not go on to the next (processReplica). */
function isBlockedBy(pass: Pass, replica: Replica): boolean {
  const { pod } = replica;
  // A pod that ended by itself is made anew, whatever its exit code: eviction and reboots end pods as Succeeded, too.
  if (pod?.phase === 'Failed' || pod?.phase === 'Succeeded') {
    if (!pod.deleting) deletePod(pass, replica);
    return true;
  }
  if (pod === null) {
    if (!pass.stale.has(replica.ordinal)) createPod(pass, replica);
    return true;
  }
  if (pod.phase === 'Pending' && pod.claimMissing) createClaims(pass, replica);
  if (pass.monotonic && isUnavailable(pass, pod)) return true;
  matchClaims(pass, replica, false);
  return false;
}

/** Deletes a surplus pod; true if an ordered set must not go on (processCondemned). */
function condemn(pass: Pass, replica: Replica, firstUnavailable: Replica | null): boolean {
  const pod = replica.pod!;
  if (pod.deleting) return true;
  if (pass.monotonic && !isRunningAndAvailable(pass, pod) && replica !== firstUnavailable) return true;
  deletePod(pass, replica);
  return true;
}

/** The lowest replica that is not available and staying, or else the lowest such surplus pod. */
function findFirstUnavailable(pass: Pass): Replica | null {
  const unavailable = ({ pod }: Replica): boolean => isUnavailable(pass, pod);
  return pass.replicas.find(unavailable) ?? pass.condemned.findLast(unavailable) ?? null;
}

/** From the highest ordinal down, one old pod at a time, each after the ones above are available again. */
function updateOnePod(pass: Pass): number {
  const { set, replicas } = pass;
  for (let index = replicas.length - 1; index >= set.partition; index--) {
    const replica = replicas[index]!;
    if (isOutdated(pass, replica)) {
      deletePod(pass, replica);
      return 1;
    }
    if (isUnavailable(pass, replica.pod)) return 0;
  }
  return 0;
}

/** With maxUnavailable: as many old pods at once as are not unavailable already (alpha, off by default). */
function updateManyPods(pass: Pass): number {
  const { set, replicas } = pass;
  // A small percentage would round down to none.
  const maxUnavailable = Math.max(1, scaledIntOrPercent(set.maxUnavailable ?? 1, set.replicas, false));
  const unavailable = replicas.filter(({ pod }) => isUnavailable(pass, pod)).length;
  let deleted = 0;
  for (let index = replicas.length - 1; index >= set.partition && deleted < maxUnavailable - unavailable; index--) {
    if (!isOutdated(pass, replicas[index]!)) continue;
    deletePod(pass, replicas[index]!);
    deleted++;
  }
  return deleted;
}

function isOutdated(pass: Pass, { revision, pod }: Replica): boolean {
  return revision !== pass.set.updateRevision && !(pod?.deleting ?? false);
}

/**
 * Counts pods that exist. When there are as many as wanted, all updated and ready, the update
 * revision becomes the current one (updateStatus, completeRollingUpdate).
 */
function statusOf(pass: Pass, deletedForUpdate: number): StatefulSetStatus {
  const { set } = pass;
  const pods = [...pass.replicas, ...pass.condemned].flatMap(({ pod }) => (pod === null ? [] : [pod]));
  const ready = pods.filter(isRunningAndReady);
  const staying = pods.filter(({ deleting }) => !deleting);
  const status = {
    replicas: pods.length,
    readyReplicas: ready.length,
    availableReplicas: ready.filter((pod) => isRunningAndAvailable(pass, pod)).length,
    currentReplicas: staying.filter(({ revision }) => revision === set.currentRevision).length - deletedForUpdate,
    updatedReplicas: staying.filter(({ revision }) => revision === set.updateRevision).length,
    currentRevision: set.currentRevision,
    updateRevision: set.updateRevision,
  };
  const complete = [status.replicas, status.readyReplicas, status.updatedReplicas].every((n) => n === set.replicas);
  if (set.updateStrategy === 'RollingUpdate' && complete) {
    return { ...status, currentReplicas: status.updatedReplicas, currentRevision: status.updateRevision };
  }
  return status;
}

/** One replica per ordinal of the set; missing ones get the revision that their ordinal is due (partition). */
function replicasOf(set: StatefulSetView, pods: readonly StatefulPodView[]): Replica[] {
  const byOrdinal = new Map(pods.map((pod) => [pod.ordinal, pod]));
  return Array.from({ length: set.replicas }, (_, index) => {
    const ordinal = set.ordinalsStart + index;
    const pod = byOrdinal.get(ordinal);
    if (pod !== undefined) return replicaOf(pod);
    const current = set.updateStrategy === 'RollingUpdate' && index < set.partition;
    const revision = current ? set.currentRevision : set.updateRevision;
    return { ordinal, name: `${set.name}-${ordinal}`, revision, pod: null };
  });
}

function replicaOf(pod: StatefulPodView): Replica {
  return { ordinal: pod.ordinal, name: pod.name, revision: pod.revision, pod };
}

function isRunningAndReady(pod: StatefulPodView): boolean {
  return pod.phase === 'Running' && pod.readySinceMicros !== null;
}

/** A pod that runs, and has been ready for minReadySeconds. */
function isRunningAndAvailable({ set, nowMicros }: Pass, pod: StatefulPodView): boolean {
  return isRunningAndReady(pod) && isAvailable(pod.readySinceMicros, set.minReadySeconds, nowMicros);
}

function isUnavailable(pass: Pass, pod: StatefulPodView | null): boolean {
  return pod === null || pod.deleting || !isRunningAndAvailable(pass, pod);
}

function createPod(pass: Pass, { name, ordinal, revision }: Replica): void {
  pass.actions.push({ kind: 'createPod', name, ordinal, revision });
  pass.events.push(podEvent(pass, 'create', name));
}

function deletePod(pass: Pass, { name }: Replica): void {
  pass.actions.push({ kind: 'deletePod', name });
  pass.events.push(podEvent(pass, 'delete', name));
}

function createClaims(pass: Pass, { name }: Replica): void {
  if (pass.set.claimTemplates.length > 0) pass.actions.push({ kind: 'createClaims', pod: name });
}

function matchClaims(pass: Pass, { name, pod }: Replica, condemned: boolean): void {
  const { set } = pass;
  if (pod === null || set.claimTemplates.length === 0) return;
  if (claimsMatch(set.claimRetention, pod.claimOwner, condemned)) return;
  pass.actions.push({ kind: 'setClaimOwner', pod: name, owner: claimOwnerFor(set.claimRetention, condemned) });
}

/** stateful_pod_control.go recordPodEvent */
function podEvent(pass: Pass, verb: 'create' | 'delete', pod: string): ControllerEvent {
  return {
    type: 'Normal',
    reason: verb === 'create' ? 'SuccessfulCreate' : 'SuccessfulDelete',
    message: `${verb} Pod ${pod} in StatefulSet ${pass.set.name} successful`,
  };
}
