/**
 * Status and conditions of a Deployment (v1.34 pkg/controller/deployment/{sync,progress}.go and
 * util/deployment_util.go).
 */
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { type Condition, findCondition, newCondition } from './controller-types.ts';
import { availableReplicas, maxUnavailableOf, specReplicas } from './deployment-replicas.ts';
import type { DeploymentStatus, DeploymentView, ReplicaSetView } from './deployment-types.ts';

export const PROGRESSING = 'Progressing';
const AVAILABLE = 'Available';
const REPLICA_FAILURE = 'ReplicaFailure';
const NEW_REPLICA_SET_AVAILABLE = 'NewReplicaSetAvailable';
const TIMED_OUT = 'ProgressDeadlineExceeded';
const PAUSED = 'DeploymentPaused';

/**
 * `conditions` with `condition` in it. One of the same type, status and reason is left as it was; a new reason keeps
 * the time of the last change of status (SetDeploymentCondition). The changed condition moves to the end.
 */
export function withCondition(conditions: readonly Condition[], condition: Condition): readonly Condition[] {
  const current = findCondition(conditions, condition.type);
  if (current !== undefined && current.status === condition.status && current.reason === condition.reason) {
    return conditions;
  }
  const lastTransitionMicros =
    current !== undefined && current.status === condition.status
      ? current.lastTransitionMicros
      : condition.lastTransitionMicros;
  return [...withoutCondition(conditions, condition.type), { ...condition, lastTransitionMicros }];
}

/** `conditions` without the one of that type. */
export function withoutCondition(conditions: readonly Condition[], type: string): readonly Condition[] {
  return conditions.filter((condition) => condition.type !== type);
}

/**
 * The status by what the replica sets report. `all` holds them as they were when the sync began: the controller does
 * not count its own scaling of this pass (calculateStatus).
 */
export function calculateStatus(
  deployment: DeploymentView,
  conditions: readonly Condition[],
  all: readonly ReplicaSetView[],
  newReplicaSet: ReplicaSetView | null,
  nowMicros: Micros,
): DeploymentStatus {
  const available = availableReplicas(all);
  const enough = available >= deployment.replicas - maxUnavailableOf(deployment);
  const condition = enough
    ? newCondition(AVAILABLE, 'True', 'MinimumReplicasAvailable', 'Deployment has minimum availability.', nowMicros)
    : newCondition(
        AVAILABLE,
        'False',
        'MinimumReplicasUnavailable',
        'Deployment does not have minimum availability.',
        nowMicros,
      );
  return {
    replicas: all.reduce((sum, { statusReplicas }) => sum + statusReplicas, 0),
    updatedReplicas: newReplicaSet?.statusReplicas ?? 0,
    readyReplicas: all.reduce((sum, { readyReplicas }) => sum + readyReplicas, 0),
    availableReplicas: available,
    unavailableReplicas: Math.max(0, specReplicas(all) - available),
    conditions: withCondition(conditions, condition),
  };
}

/** All replicas are updated and available, and no others are left (DeploymentComplete). */
export function isComplete(deployment: DeploymentView, status: DeploymentStatus): boolean {
  const { replicas } = deployment;
  return status.updatedReplicas === replicas && status.replicas === replicas && status.availableReplicas === replicas;
}

/**
 * The status at the end of a rollout pass, with the Progressing and ReplicaFailure conditions (syncRolloutStatus).
 * `conditions` are those at that point of the pass: a replica set just made or found has set Progressing already.
 */
export function rolloutStatus(
  deployment: DeploymentView,
  conditions: readonly Condition[],
  all: readonly ReplicaSetView[],
  newReplicaSet: ReplicaSetView | null,
  nowMicros: Micros,
): DeploymentStatus {
  const status = calculateStatus(deployment, conditions, all, newReplicaSet, nowMicros);
  const progressed = progressConditions(deployment, conditions, status, newReplicaSet, nowMicros);
  const failure = newReplicaSet?.failure ?? all.find(({ failure }) => failure !== null)?.failure ?? null;
  return {
    ...status,
    conditions:
      failure === null
        ? withoutCondition(progressed, REPLICA_FAILURE)
        : withCondition(progressed, { ...failure, type: REPLICA_FAILURE }),
  };
}

/**
 * Pausing and resuming stop the clock of the progress deadline; a rollout that has timed out keeps saying so
 * (checkPausedConditions).
 */
export function pausedConditions(deployment: DeploymentView, nowMicros: Micros): readonly Condition[] {
  const { conditions } = deployment.status;
  if (deployment.progressDeadlineSeconds === null) return conditions;
  const current = findCondition(conditions, PROGRESSING);
  if (current?.reason === TIMED_OUT) return conditions;
  const saysPaused = current?.reason === PAUSED;
  if (deployment.paused === saysPaused) return conditions;
  const condition = deployment.paused
    ? newCondition(PROGRESSING, 'Unknown', PAUSED, 'Deployment is paused', nowMicros)
    : newCondition(PROGRESSING, 'Unknown', 'DeploymentResumed', 'Deployment is resumed', nowMicros);
  return withCondition(conditions, condition);
}

/**
 * When a rollout that shows no progress has to be looked at again for its deadline, or null
 * (requeueStuckDeployment; 0 is at once). Asked only when the pass changed nothing in the status.
 */
export function progressCheckAfter(
  deployment: DeploymentView,
  status: DeploymentStatus,
  nowMicros: Micros,
): Micros | null {
  const current = findCondition(deployment.status.conditions, PROGRESSING);
  if (deployment.progressDeadlineSeconds === null || current === undefined) return null;
  if (isComplete(deployment, status) || current.reason === TIMED_OUT) return null;
  // A rollout that was complete once never times out (hasTimedOut): the real controller looks at a Deployment that lost
  // pods since ten times a second, and cannot come to another answer before something changes.
  if (current.reason === NEW_REPLICA_SET_AVAILABLE) return null;
  const afterMicros = current.lastUpdateMicros + deployment.progressDeadlineSeconds * microsPerSecond - nowMicros;
  // One second is added against skewed clocks, and kept because it can be seen in the time of the verdict.
  return afterMicros < microsPerSecond ? 0 : afterMicros + microsPerSecond;
}

/** Are two statuses the same, so that nothing needs to be written? */
export function sameStatus(a: DeploymentStatus, b: DeploymentStatus): boolean {
  return (
    a.replicas === b.replicas &&
    a.updatedReplicas === b.updatedReplicas &&
    a.readyReplicas === b.readyReplicas &&
    a.availableReplicas === b.availableReplicas &&
    a.unavailableReplicas === b.unavailableReplicas &&
    a.conditions.length === b.conditions.length &&
    a.conditions.every((condition, index) => sameCondition(condition, b.conditions[index]!))
  );
}

function sameCondition(a: Condition, b: Condition): boolean {
  return (
    a.type === b.type &&
    a.status === b.status &&
    a.reason === b.reason &&
    a.message === b.message &&
    a.lastUpdateMicros === b.lastUpdateMicros &&
    a.lastTransitionMicros === b.lastTransitionMicros
  );
}

function progressConditions(
  deployment: DeploymentView,
  before: readonly Condition[],
  status: DeploymentStatus,
  newReplicaSet: ReplicaSetView | null,
  nowMicros: Micros,
): readonly Condition[] {
  if (deployment.progressDeadlineSeconds === null) return withoutCondition(status.conditions, PROGRESSING);
  const current = findCondition(before, PROGRESSING);
  // A finished rollout is not judged again when pods come and go.
  if (status.replicas === status.updatedReplicas && current?.reason === NEW_REPLICA_SET_AVAILABLE) {
    return status.conditions;
  }
  const subject = newReplicaSet === null ? `Deployment "${deployment.name}"` : `ReplicaSet "${newReplicaSet.name}"`;
  if (isComplete(deployment, status)) {
    const message = `${subject} has successfully progressed.`;
    return withCondition(
      status.conditions,
      newCondition(PROGRESSING, 'True', NEW_REPLICA_SET_AVAILABLE, message, nowMicros),
    );
  }
  if (isProgressing(deployment.status, status)) {
    // Replaced even if status and reason are the same: the update time is what the deadline counts from.
    const message = `${subject} is progressing.`;
    const condition = newCondition(PROGRESSING, 'True', 'ReplicaSetUpdated', message, nowMicros);
    const since = current?.status === 'True' ? current.lastTransitionMicros : nowMicros;
    return [...withoutCondition(status.conditions, PROGRESSING), { ...condition, lastTransitionMicros: since }];
  }
  if (isTimedOut(deployment, status, nowMicros)) {
    const message = `${subject} has timed out progressing.`;
    return withCondition(status.conditions, newCondition(PROGRESSING, 'False', TIMED_OUT, message, nowMicros));
  }
  return status.conditions;
}

function isProgressing(before: DeploymentStatus, after: DeploymentStatus): boolean {
  return (
    after.updatedReplicas > before.updatedReplicas ||
    after.replicas - after.updatedReplicas < before.replicas - before.updatedReplicas ||
    after.readyReplicas > before.readyReplicas ||
    after.availableReplicas > before.availableReplicas
  );
}

function isTimedOut(deployment: DeploymentView, status: DeploymentStatus, nowMicros: Micros): boolean {
  const current = findCondition(status.conditions, PROGRESSING);
  if (current === undefined || current.reason === NEW_REPLICA_SET_AVAILABLE) return false;
  if (current.reason === TIMED_OUT) return true;
  return current.lastUpdateMicros + deployment.progressDeadlineSeconds! * microsPerSecond < nowMicros;
}
