/**
 * One pass of the Deployment controller (v1.34
 * pkg/controller/deployment/{deployment_controller,sync,rolling,recreate}.go): which replica sets to make, scale and
 * delete, what to say and which status to write.
 *
 * Left out: hash collisions (the caller names new replica sets uniquely) and adoption of orphans (the caller passes the
 * replica sets that the Deployment controls). O(r log r) for r replica sets.
 */
import type { Micros } from '../../sim/time.ts';
import { type Condition, type ControllerEvent, findCondition, newCondition } from './controller-types.ts';
import {
  activeReplicaSets,
  availableReplicas,
  byCreation,
  bySize,
  isSaturated,
  maxSurgeOf,
  maxUnavailableOf,
  newReplicaSetSize,
  proportionOf,
  specReplicas,
} from './deployment-replicas.ts';
import { adoptedRevision, nextRevision, replicaSetsBeyondHistory, splitReplicaSets } from './deployment-revisions.ts';
import {
  calculateStatus,
  isComplete,
  PROGRESSING,
  pausedConditions,
  progressCheckAfter,
  rolloutStatus,
  sameStatus,
  withCondition,
} from './deployment-status.ts';
import type {
  DeploymentAction,
  DeploymentInput,
  DeploymentOutcome,
  DeploymentStatus,
  DeploymentView,
  ReplicaSetView,
} from './deployment-types.ts';

/** What one pass has found and decided so far. */
interface Pass {
  readonly deployment: DeploymentView;
  readonly nowMicros: Micros;
  readonly old: readonly ReplicaSetView[];
  newReplicaSet: ReplicaSetView | null;
  conditions: readonly Condition[];
  readonly actions: DeploymentAction[];
  readonly events: ControllerEvent[];
}

/**
 * One sync of a Deployment. Called whenever the Deployment, one of its replica sets or (for Recreate) a pod changes.
 * Each pass does one thing: it scales the new replica set up or else the old ones down, and waits for the report.
 */
export function syncDeployment(input: DeploymentInput): DeploymentOutcome {
  const { deployment, nowMicros } = input;
  const { newReplicaSet, old } = splitReplicaSets(input.replicaSets);
  const conditions = deployment.deleting ? deployment.status.conditions : pausedConditions(deployment, nowMicros);
  const pass: Pass = { deployment, nowMicros, old, newReplicaSet, conditions, actions: [], events: [] };
  adoptNewReplicaSet(pass);
  if (deployment.deleting) return outcome(pass, plainStatus(pass));
  if (deployment.paused || isScalingEvent(pass)) {
    scale(pass);
    if (deployment.paused) cleanUpHistory(pass);
    return outcome(pass, plainStatus(pass));
  }
  if (deployment.strategy === 'Recreate') recreate(pass, input);
  else rollingUpdate(pass, input);
  const status = rolloutStatus(deployment, pass.conditions, allOf(pass), pass.newReplicaSet, nowMicros);
  return outcome(pass, status);
}

/**
 * What to report when the API server refuses the new replica set (sync.go getNewReplicaSet): an event, and the
 * Progressing condition if there is a deadline.
 */
export function replicaSetCreateFailure(
  deployment: DeploymentView,
  name: string,
  error: string,
  nowMicros: Micros,
): { readonly event: ControllerEvent; readonly conditions: readonly Condition[] } {
  const message = `Failed to create new replica set "${name}": ${error}`;
  const { conditions } = deployment.status;
  const condition = newCondition(PROGRESSING, 'False', 'ReplicaSetCreateError', message, nowMicros);
  return {
    event: { type: 'Warning', reason: 'ReplicaSetCreateError', message },
    conditions: deployment.progressDeadlineSeconds === null ? conditions : withCondition(conditions, condition),
  };
}

function outcome(pass: Pass, status: DeploymentStatus): DeploymentOutcome {
  const { deployment, nowMicros, actions, events } = pass;
  const unchanged = deployment.observed && sameStatus(status, deployment.status);
  const rollout = !deployment.deleting && !deployment.paused;
  const requeueAfterMicros = unchanged && rollout ? progressCheckAfter(deployment, status, nowMicros) : null;
  return { actions, events, status, requeueAfterMicros };
}

function plainStatus(pass: Pass): DeploymentStatus {
  return calculateStatus(pass.deployment, pass.conditions, allOf(pass), pass.newReplicaSet, pass.nowMicros);
}

function allOf(pass: Pass): readonly ReplicaSetView[] {
  return pass.newReplicaSet === null ? pass.old : [...pass.old, pass.newReplicaSet];
}

/** An existing new replica set gets its revision; only when nothing of it changes the Deployment follows. */
function adoptNewReplicaSet(pass: Pass): void {
  const { deployment, newReplicaSet } = pass;
  if (newReplicaSet === null) return;
  const adopted = adoptedRevision(newReplicaSet, nextRevision(pass.old));
  if (adopted !== null || newReplicaSet.minReadySeconds !== deployment.minReadySeconds) {
    const { revision, revisionHistory } = adopted ?? newReplicaSet;
    const { minReadySeconds } = deployment;
    pass.actions.push({
      kind: 'annotateReplicaSet',
      name: newReplicaSet.name,
      revision,
      revisionHistory,
      minReadySeconds,
    });
    pass.newReplicaSet = { ...newReplicaSet, revision, revisionHistory, minReadySeconds };
    return;
  }
  setRevision(pass, newReplicaSet.revision);
  if (deployment.progressDeadlineSeconds !== null && findCondition(pass.conditions, PROGRESSING) === undefined) {
    progress(pass, 'FoundNewReplicaSet', `Found new replica set "${newReplicaSet.name}"`);
  }
}

function createNewReplicaSet(pass: Pass, name: string): ReplicaSetView {
  const { deployment, nowMicros } = pass;
  const revision = nextRevision(pass.old);
  const replicas = newReplicaSetSize(deployment, pass.old, 0);
  const annotations = sizeAnnotations(deployment);
  pass.actions.push({ kind: 'createReplicaSet', name, replicas, revision, ...annotations });
  if (replicas > 0) scalingEvent(pass, name, 0, replicas);
  setRevision(pass, revision);
  if (deployment.progressDeadlineSeconds !== null) {
    progress(pass, 'NewReplicaSetCreated', `Created new replica set "${name}"`);
  }
  pass.newReplicaSet = {
    name,
    createdMicros: nowMicros,
    templateMatches: true,
    replicas,
    minReadySeconds: deployment.minReadySeconds,
    statusReplicas: 0,
    readyReplicas: 0,
    availableReplicas: 0,
    observed: false,
    deleting: false,
    ...annotations,
    revision,
    revisionHistory: '',
    failure: null,
  };
  return pass.newReplicaSet;
}

/** rolling.go rolloutRolling */
function rollingUpdate(pass: Pass, input: DeploymentInput): void {
  const newReplicaSet = pass.newReplicaSet ?? createNewReplicaSet(pass, input.newReplicaSetName);
  const { deployment } = pass;
  if (newReplicaSet.replicas !== deployment.replicas) {
    const size =
      newReplicaSet.replicas > deployment.replicas
        ? deployment.replicas
        : newReplicaSetSize(deployment, allOf(pass), newReplicaSet.replicas);
    if (scaleTo(pass, newReplicaSet, size)) return;
  }
  if (scaleDownOld(pass, newReplicaSet)) return;
  if (deployment.observed && isComplete(deployment, deployment.status)) cleanUpHistory(pass);
}

/**
 * Scales old replica sets down: first pods that are not available (they cost nothing), then available ones as far as
 * the minimum allows, each oldest replica set first (reconcileOldReplicaSets). True if anything changed.
 */
function scaleDownOld(pass: Pass, newReplicaSet: ReplicaSetView): boolean {
  const { deployment } = pass;
  let old = activeReplicaSets(pass.old).sort(byCreation);
  if (old.length === 0) return false;
  const minAvailable = deployment.replicas - maxUnavailableOf(deployment);
  const newUnavailable = newReplicaSet.replicas - newReplicaSet.availableReplicas;
  const removable = specReplicas(allOf(pass)) - minAvailable - newUnavailable;
  if (removable <= 0) return false;
  const cleaned = cleanUpUnavailable(pass, old, removable);
  if (cleaned === null) return false;
  old = cleaned.left;
  const spare = availableReplicas([...old, newReplicaSet]) - minAvailable;
  let removed = 0;
  for (const replicaSet of old) {
    const count = Math.min(replicaSet.replicas, spare - removed);
    if (count <= 0) continue;
    scaleTo(pass, replicaSet, replicaSet.replicas - count);
    removed += count;
  }
  return cleaned.count + removed > 0;
}

/**
 * Takes unavailable pods off the old replica sets, oldest first. Null when a replica set reports more available pods
 * than it wants (its report of the last scaling is still to come): the real code then stops with an error that its
 * caller swallows, and what was scaled before stays scaled (cleanupUnhealthyReplicas).
 */
function cleanUpUnavailable(
  pass: Pass,
  old: readonly ReplicaSetView[],
  removable: number,
): { readonly left: ReplicaSetView[]; readonly count: number } | null {
  let count = 0;
  const left: ReplicaSetView[] = [];
  for (const replicaSet of old) {
    const unavailable = replicaSet.replicas - replicaSet.availableReplicas;
    if (unavailable < 0 && count < removable) return null;
    const surplus = Math.max(0, Math.min(removable - count, unavailable));
    const replicas = replicaSet.replicas - surplus;
    scaleTo(pass, replicaSet, replicas);
    left.push({ ...replicaSet, replicas });
    count += surplus;
  }
  return { left, count };
}

/** recreate.go rolloutRecreate: all old pods are gone before the first new one is made. */
function recreate(pass: Pass, input: DeploymentInput): void {
  const { deployment, old } = pass;
  const active = activeReplicaSets(old);
  for (const replicaSet of active) scaleTo(pass, replicaSet, 0);
  if (active.length > 0) return;
  if (input.oldPodsRunning || old.some(({ statusReplicas }) => statusReplicas > 0)) return;
  const newReplicaSet = pass.newReplicaSet ?? createNewReplicaSet(pass, input.newReplicaSetName);
  scaleTo(pass, newReplicaSet, deployment.replicas);
  if (deployment.observed && isComplete(deployment, deployment.status)) cleanUpHistory(pass);
}

/** Somebody changed `.spec.replicas` since the active replica sets were last scaled (sync.go isScalingEvent). */
function isScalingEvent(pass: Pass): boolean {
  return activeReplicaSets(allOf(pass)).some(
    ({ desiredReplicas }) => desiredReplicas !== null && desiredReplicas !== pass.deployment.replicas,
  );
}

/** A change of size, spread over the active replica sets in proportion (sync.go scale). */
function scale(pass: Pass): void {
  const { deployment } = pass;
  const only = activeOrLatest(pass);
  if (only !== null) {
    scaleTo(pass, only, deployment.replicas);
    return;
  }
  if (isSaturated(deployment, pass.newReplicaSet)) {
    for (const replicaSet of newestFirst(activeReplicaSets(pass.old))) scaleTo(pass, replicaSet, 0);
    return;
  }
  if (deployment.strategy === 'RollingUpdate') scaleProportionally(pass);
}

/** The only active replica set; the newest where none is active; null where several are (FindActiveOrLatest). */
function activeOrLatest(pass: Pass): ReplicaSetView | null {
  const active = activeReplicaSets(allOf(pass));
  if (active.length > 1) return null;
  return active[0] ?? pass.newReplicaSet ?? newestFirst(pass.old)[0] ?? null;
}

function newestFirst(replicaSets: readonly ReplicaSetView[]): ReplicaSetView[] {
  return [...replicaSets].sort((a, b) => byCreation(b, a));
}

function scaleProportionally(pass: Pass): void {
  const { deployment } = pass;
  const active = activeReplicaSets(allOf(pass));
  const allowed = deployment.replicas > 0 ? deployment.replicas + maxSurgeOf(deployment) : 0;
  const toAdd = allowed - specReplicas(active);
  if (toAdd > 0) active.sort(bySize('newer'));
  else if (toAdd < 0) active.sort(bySize('older'));
  let added = 0;
  const sizes = active.map((replicaSet) => {
    const share = proportionOf(replicaSet, deployment, toAdd, added);
    added += share;
    return replicaSet.replicas + share;
  });
  // What rounding left over goes to the largest.
  if (toAdd !== 0) sizes[0] = Math.max(0, sizes[0]! + toAdd - added);
  active.forEach((replicaSet, index) => {
    if (!scaleTo(pass, replicaSet, sizes[index]!)) refreshAnnotations(pass, replicaSet);
  });
}

/** Replica sets that keep their size still have to forget the old size of the Deployment. */
function refreshAnnotations(pass: Pass, replicaSet: ReplicaSetView): void {
  const wanted = sizeAnnotations(pass.deployment);
  const { name, replicas, desiredReplicas, maxReplicas } = replicaSet;
  if (desiredReplicas === wanted.desiredReplicas && maxReplicas === wanted.maxReplicas) return;
  pass.actions.push({ kind: 'scaleReplicaSet', name, replicas, ...wanted });
}

function scaleTo(pass: Pass, replicaSet: ReplicaSetView, replicas: number): boolean {
  if (replicaSet.replicas === replicas) return false;
  const { name } = replicaSet;
  pass.actions.push({ kind: 'scaleReplicaSet', name, replicas, ...sizeAnnotations(pass.deployment) });
  scalingEvent(pass, name, replicaSet.replicas, replicas);
  return true;
}

function sizeAnnotations(deployment: DeploymentView): { desiredReplicas: number; maxReplicas: number } {
  return { desiredReplicas: deployment.replicas, maxReplicas: deployment.replicas + maxSurgeOf(deployment) };
}

function cleanUpHistory(pass: Pass): void {
  for (const { name } of replicaSetsBeyondHistory(pass.deployment, pass.old)) {
    pass.actions.push({ kind: 'deleteReplicaSet', name });
  }
}

function setRevision(pass: Pass, revision: number): void {
  if (pass.deployment.revision !== revision) pass.actions.push({ kind: 'setDeploymentRevision', revision });
}

function progress(pass: Pass, reason: string, message: string): void {
  pass.conditions = withCondition(pass.conditions, newCondition(PROGRESSING, 'True', reason, message, pass.nowMicros));
}

function scalingEvent(pass: Pass, name: string, from: number, to: number): void {
  const direction = from < to ? 'up' : 'down';
  const message = `Scaled ${direction} replica set ${name} from ${from} to ${to}`;
  pass.events.push({ type: 'Normal', reason: 'ScalingReplicaSet', message });
}
