/**
 * The arithmetic of rolling updates and of proportional scaling
 * (v1.34 pkg/controller/deployment/util/deployment_util.go). All linear in the number of replica sets.
 */
import { compareText } from '../../api/go-text.ts';
import { scaledIntOrPercent } from '../../api/int-or-percent.ts';
import type { IntOrString } from '../../api/objects-meta.ts';
import type { DeploymentView, ReplicaSetView } from './deployment-types.ts';

/** The part of a Deployment that the limits depend on. */
export type RolloutLimits = Pick<DeploymentView, 'replicas' | 'strategy' | 'maxSurge' | 'maxUnavailable'>;

/**
 * Surge rounds up, unavailability down; where both come out as 0 one pod may be unavailable, or the rollout could
 * never move (ResolveFenceposts). Throws ValueError for a text that is no percentage.
 */
export function resolveFenceposts(
  maxSurge: IntOrString | null,
  maxUnavailable: IntOrString | null,
  desired: number,
): { readonly surge: number; readonly unavailable: number } {
  const surge = scaledIntOrPercent(maxSurge ?? 0, desired, true);
  const unavailable = scaledIntOrPercent(maxUnavailable ?? 0, desired, false);
  return { surge, unavailable: surge === 0 && unavailable === 0 ? 1 : unavailable };
}

/** Pods that may exist above `replicas`; 0 for Recreate. */
export function maxSurgeOf(limits: RolloutLimits): number {
  if (limits.strategy !== 'RollingUpdate') return 0;
  return resolveFenceposts(limits.maxSurge, limits.maxUnavailable, limits.replicas).surge;
}

/** Pods that may be unavailable, never more than `replicas`; 0 for Recreate. */
export function maxUnavailableOf(limits: RolloutLimits): number {
  if (limits.strategy !== 'RollingUpdate' || limits.replicas === 0) return 0;
  const { unavailable } = resolveFenceposts(limits.maxSurge, limits.maxUnavailable, limits.replicas);
  return Math.min(unavailable, limits.replicas);
}

/** Pods that must stay available during a rolling update; 0 for Recreate. */
export function minAvailableOf(limits: RolloutLimits): number {
  return limits.strategy === 'RollingUpdate' ? limits.replicas - maxUnavailableOf(limits) : 0;
}

/** Replica sets that want pods (controller_utils.go FilterActiveReplicaSets). */
export function activeReplicaSets(replicaSets: readonly ReplicaSetView[]): ReplicaSetView[] {
  return replicaSets.filter((replicaSet) => replicaSet.replicas > 0);
}

/** Sum of `.spec.replicas`. */
export function specReplicas(replicaSets: readonly ReplicaSetView[]): number {
  return replicaSets.reduce((sum, { replicas }) => sum + replicas, 0);
}

/** Sum of `.status.availableReplicas`. */
export function availableReplicas(replicaSets: readonly ReplicaSetView[]): number {
  return replicaSets.reduce((sum, replicaSet) => sum + replicaSet.availableReplicas, 0);
}

/** Oldest first, then by name (controller_utils.go ReplicaSetsByCreationTimestamp). */
export function byCreation(a: ReplicaSetView, b: ReplicaSetView): number {
  return a.createdMicros - b.createdMicros || compareText(a.name, b.name);
}

/** Largest first; of equal ones the newer (scaling up) or the older (scaling down) goes first. */
export function bySize(tie: 'newer' | 'older'): (a: ReplicaSetView, b: ReplicaSetView) => number {
  return (a, b) => b.replicas - a.replicas || (tie === 'older' ? byCreation(a, b) : byCreation(b, a));
}

/**
 * How many replicas the new replica set should have: all that fit under replicas + surge, counting every pod that the
 * replica sets want (NewRSNewReplicas). `current` is its present size.
 */
export function newReplicaSetSize(limits: RolloutLimits, all: readonly ReplicaSetView[], current: number): number {
  if (limits.strategy === 'Recreate') return limits.replicas;
  const room = limits.replicas + scaledIntOrPercent(limits.maxSurge ?? 0, limits.replicas, true) - specReplicas(all);
  if (room <= 0) return current;
  return current + Math.min(room, limits.replicas - current);
}

/**
 * The share of a scaling event that falls to one replica set, by its size against the size of the whole Deployment
 * before the event (GetReplicaSetProportion). `toAdd` is negative when scaling down; `added` is what others got.
 */
export function proportionOf(
  replicaSet: ReplicaSetView,
  deployment: DeploymentView,
  toAdd: number,
  added: number,
): number {
  if (replicaSet.replicas === 0 || toAdd === 0 || toAdd === added) return 0;
  const fraction = fractionOf(replicaSet, deployment);
  const allowed = toAdd - added;
  return toAdd > 0 ? Math.min(fraction, allowed) : Math.max(fraction, allowed);
}

/** Is the new replica set complete, and was it so for the present size of the Deployment? (IsSaturated) */
export function isSaturated(deployment: DeploymentView, newReplicaSet: ReplicaSetView | null): boolean {
  if (newReplicaSet === null) return false;
  const { replicas } = deployment;
  return (
    newReplicaSet.replicas === replicas &&
    newReplicaSet.desiredReplicas === replicas &&
    newReplicaSet.availableReplicas === replicas
  );
}

function fractionOf(replicaSet: ReplicaSetView, deployment: DeploymentView): number {
  if (deployment.replicas === 0) return -replicaSet.replicas;
  const sizeNow = deployment.replicas + maxSurgeOf(deployment);
  const sizeBefore = replicaSet.maxReplicas || deployment.status.replicas;
  // Somebody removed the annotation while no pod can be created: nothing to go by.
  if (sizeBefore === 0) return 0;
  return roundHalfAway((replicaSet.replicas * sizeNow) / sizeBefore) - replicaSet.replicas;
}

function roundHalfAway(value: number): number {
  return value < 0 ? Math.ceil(value - 0.5) : Math.floor(value + 0.5);
}
