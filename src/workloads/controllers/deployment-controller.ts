/**
 * The Deployment controller, live (v1.34 pkg/controller/deployment/deployment_controller.go): makes and scales the
 * replica sets of a Deployment. The rules are in deployment-rollout.ts and its neighbours; here they are fed from the
 * cluster and their actions carried out, in order, one write each.
 */
import type { Deployment, PodTemplateSpec, ReplicaSet } from '../../api/objects.ts';
import {
  type ControllerContext,
  createController,
  done,
  type Work,
  type WriteResult,
} from '../../cluster/controller-runtime.ts';
import { follows, Verb } from '../../cluster/journal.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { PodPhase } from '../../cluster/pods.ts';
import { assert } from '../../sim/invariant.ts';
import type { Component } from '../../sim/simulation.ts';
import type { Micros } from '../../sim/time.ts';
import { createApiServer } from '../api-server.ts';
import type { ControllerEvent } from './controller-types.ts';
import { checkLimits } from './deployment-law.ts';
import { replicaSetCreateFailure, syncDeployment } from './deployment-rollout.ts';
import { pausedConditions, sameStatus } from './deployment-status.ts';
import type { DeploymentAction, DeploymentStatus, ReplicaSetView } from './deployment-types.ts';
import {
  annotatedReplicaSet,
  deploymentHash,
  deploymentStatus,
  deploymentView,
  newReplicaSet,
  replicaSetView,
  scaledReplicaSet,
  templateKey,
  withRevision,
} from './deployment-views.ts';
import { controllerOf, createObjectsByOwner } from './objects-by-owner.ts';
import { concernsOwnersOf, createPodsByOwner } from './pods-by-owner.ts';
import { retryDelayMicros } from './replicaset.ts';

const source = 'deployment-controller';

type Memo =
  | {
      /** Noting that the Deployment was paused or resumed comes first. */
      readonly stage: 'paused';
      readonly status: DeploymentStatus;
      readonly rest: ActionsMemo;
    }
  | ActionsMemo
  | {
      readonly stage: 'status';
      readonly status: DeploymentStatus;
      readonly againAfterMicros: Micros | null;
      readonly failed: boolean;
    };

interface ActionsMemo {
  readonly stage: 'actions';
  readonly actions: readonly DeploymentAction[];
  /** What each action is announced with, if it is. */
  readonly events: readonly (ControllerEvent | null)[];
  readonly status: DeploymentStatus;
  readonly againAfterMicros: Micros | null;
  /** The pass holds a version of the Deployment that is not the last any more: its next write of it fails. */
  readonly stale: boolean;
}

export function createDeploymentController(context: ControllerContext): Component {
  const { cluster, sim, events, startsAt } = context;
  const { objects, pods } = cluster;
  const api = createApiServer(cluster, sim, startsAt);
  const replicaSets = createObjectsByOwner(cluster, ['ReplicaSet'], source);
  const podsOf = createPodsByOwner(cluster, ['ReplicaSet'], source);
  /** Texts and views of immutable objects. Caches: nothing to save. */
  const templateKeys = new WeakMap<PodTemplateSpec, string>();
  const templateHashes = new WeakMap<PodTemplateSpec, string>();
  const views = new WeakMap<ReplicaSet, Omit<ReplicaSetView, 'templateMatches'>>();

  const read = (id: ObjectId): Deployment | undefined => objects.get(id) as Deployment | undefined;

  /** A Deployment is synced when it or one of its replica sets changes; with Recreate also when a pod is gone. */
  function visit(verb: Verb, subject: number, before: number, after: number, enqueue: (id: ObjectId) => void): void {
    if (verb === Verb.objectAdded || verb === Verb.objectUpdated || verb === Verb.objectDeleted) {
      const object = objects.version(verb === Verb.objectDeleted ? before : after);
      if (object?.kind === 'Deployment') {
        if (verb !== Verb.objectDeleted) enqueue(subject);
      } else if (object?.kind === 'ReplicaSet') {
        const owner = deploymentOf(object as ReplicaSet);
        if (owner >= 0) enqueue(owner);
      }
    } else if (verb === Verb.podDeleted) {
      podsOf.read();
      const replicaSet = podsOf.ownerOf(subject);
      const owner = replicaSet < 0 ? -1 : deploymentOf(objects.get(replicaSet) as ReplicaSet | undefined);
      if (owner >= 0 && read(owner)?.spec.strategy?.type === 'Recreate') enqueue(owner);
    }
  }

  function deploymentOf(replicaSet: ReplicaSet | undefined): ObjectId {
    const owner = replicaSet === undefined ? undefined : controllerOf(replicaSet);
    if (owner?.kind !== 'Deployment') return -1;
    const id = objects.find('Deployment', replicaSet!.metadata?.namespace ?? '', owner.name);
    return id >= 0 && (!owner.uid || read(id)!.metadata?.uid === owner.uid) ? id : -1;
  }

  function keyOf(template: PodTemplateSpec): string {
    let key = templateKeys.get(template);
    if (key === undefined) templateKeys.set(template, (key = templateKey(template)));
    return key;
  }

  function hashOf(template: PodTemplateSpec, collisions: number): string {
    if (collisions > 0) return deploymentHash(keyOf(template), collisions);
    let hash = templateHashes.get(template);
    if (hash === undefined) templateHashes.set(template, (hash = deploymentHash(keyOf(template), 0)));
    return hash;
  }

  function viewOf(replicaSet: ReplicaSet, template: PodTemplateSpec): ReplicaSetView {
    let view = views.get(replicaSet);
    if (view === undefined) views.set(replicaSet, (view = replicaSetView(replicaSet, startsAt)));
    return { ...view, templateMatches: keyOf(replicaSet.spec.template) === keyOf(template) };
  }

  function sync(id: ObjectId, now: Micros): Work<Memo> {
    const deployment = read(id);
    if (deployment === undefined) return done;
    const ids = replicaSets.of(deployment);
    const { template } = deployment.spec;
    const owned = ids.map((replicaSet) => viewOf(objects.get(replicaSet) as ReplicaSet, template));
    const view = deploymentView(deployment, startsAt);
    const outcome = syncDeployment({
      deployment: view,
      replicaSets: owned,
      newReplicaSetName: freeReplicaSetName(deployment),
      oldPodsRunning:
        view.strategy === 'Recreate' && ids.some((one, index) => !owned[index]!.templateMatches && hasLivePods(one)),
      nowMicros: now,
    });
    const { actions, status } = outcome;
    const announcements = announcementsOf(actions, outcome.events, owned);
    checkLimits(view, owned, actions);
    // A deadline that is due within the second is looked at by way of the rate-limited queue (requeueStuckDeployment).
    const again = outcome.requeueAfterMicros;
    const againAfterMicros = again === null ? null : Math.max(again, retryDelayMicros(1));
    const memo: ActionsMemo = {
      stage: 'actions',
      actions,
      events: announcements,
      status,
      againAfterMicros,
      stale: false,
    };
    const conditions = view.deleting ? view.status.conditions : pausedConditions(view, now);
    if (conditions === view.status.conditions) return { writes: actions.length, order: 'sequential', memo };
    const noted = { ...view.status, conditions };
    return { writes: 1, order: 'sequential', memo: { stage: 'paused', status: noted, rest: untilConflict(memo) } };
  }

  /** The name of the present template's replica set; of two templates with one hash the later gets another. */
  function freeReplicaSetName(deployment: Deployment): string {
    const { name = '', namespace = '' } = deployment.metadata ?? {};
    for (let collisions = deployment.status?.collisionCount ?? 0; ; collisions++) {
      const candidate = `${name}-${hashOf(deployment.spec.template, collisions)}`;
      const taken = objects.lookUp<ReplicaSet>('ReplicaSet', namespace, candidate);
      if (taken === undefined || keyOf(taken.spec.template) === keyOf(deployment.spec.template)) return candidate;
    }
  }

  /** Has the replica set a pod that is neither Succeeded nor Failed, terminating or not? */
  function hasLivePods(replicaSet: ObjectId): boolean {
    return podsOf.list(replicaSet).some((pod) => {
      const phase = pods.phase[pod]!;
      return phase !== PodPhase.succeeded && phase !== PodPhase.failed;
    });
  }

  function write(memo: Memo, index: number, id: ObjectId): string | null {
    const deployment = read(id);
    if (deployment === undefined) return null;
    if (memo.stage !== 'actions') {
      const status = deploymentStatus(deployment, memo.status, startsAt);
      // The note of a pause does not say that the pass is over: observedGeneration stays.
      const { observedGeneration } = deployment.status ?? {};
      api.updateStatus(id, memo.stage === 'paused' ? { ...status, observedGeneration } : status);
      return null;
    }
    const action = memo.actions[index]!;
    const error = carryOut(id, deployment, action);
    if (error !== null) return error;
    const event = memo.events[index]!;
    if (event !== null) tell(deployment, event);
    return null;
  }

  function carryOut(id: ObjectId, deployment: Deployment, action: DeploymentAction): string | null {
    if (action.kind === 'setDeploymentRevision') {
      api.updateObject(id, withRevision(deployment, action.revision));
      return null;
    }
    const namespace = deployment.metadata?.namespace ?? '';
    if (action.kind === 'createReplicaSet') {
      const created = api.createObject(newReplicaSet(deployment, action));
      return typeof created === 'string' ? created : null;
    }
    const target = objects.find('ReplicaSet', namespace, action.name);
    if (target < 0) return `replicasets.apps "${action.name}" not found`;
    const replicaSet = objects.get(target) as ReplicaSet;
    if (action.kind === 'deleteReplicaSet') api.deleteObject(target);
    else if (action.kind === 'scaleReplicaSet') api.updateObject(target, scaledReplicaSet(replicaSet, action));
    else api.updateObject(target, annotatedReplicaSet(replicaSet, action));
    return null;
  }

  function next(memo: Memo, { error, tried }: WriteResult, id: ObjectId, now: Micros): Work<Memo> {
    const deployment = read(id);
    if (deployment === undefined) return done;
    if (memo.stage === 'paused') return { writes: memo.rest.actions.length, order: 'sequential', memo: memo.rest };
    if (memo.stage === 'status') {
      return memo.failed ? { done: 'failed' } : { done: 'ok', againAfterMicros: memo.againAfterMicros };
    }
    const { againAfterMicros } = memo;
    const view = deploymentView(deployment, startsAt);
    if (error === null && memo.stale) return { done: 'failed' };
    if (error === null) return writeStatus({ ...memo, stage: 'status', failed: false });
    const action = memo.actions[tried - 1]!;
    if (action.kind !== 'createReplicaSet') return { done: 'failed' };
    const failure = replicaSetCreateFailure(view, action.name, error, now);
    tell(deployment, failure.event);
    const status = { ...view.status, conditions: failure.conditions };
    return writeStatus({ stage: 'status', status, againAfterMicros, failed: true });

    function writeStatus(then: Extract<Memo, { stage: 'status' }>): Work<Memo> {
      const writes = view.observed && sameStatus(then.status, view.status) ? 0 : 1;
      const { stage, status, failed } = then;
      return { writes, order: 'sequential', memo: { stage, status, againAfterMicros, failed } };
    }
  }

  function tell({ metadata }: Deployment, { type, reason, message }: ControllerEvent): void {
    const { namespace = '', name = '' } = metadata ?? {};
    events.event(type, reason, message, { kind: 'Deployment', namespace, name }, source);
  }

  return createController<Memo>(context, {
    name: source,
    workers: 5,
    start(enqueue) {
      replicaSets.rebuild();
      podsOf.rebuild();
      for (const [id] of objects.list('Deployment')) enqueue(id);
    },
    visit,
    // The owner of a new pod is looked up while it exists.
    follows: follows([Verb.podCreated, Verb.podDeleted], ['Deployment', 'ReplicaSet']),
    concerns: concernsOwnersOf(cluster, ['ReplicaSet']),
    catchUp() {
      replicaSets.read();
      podsOf.read();
    },
    sync,
    write,
    next,
    save: podsOf.save,
    load(reader) {
      replicaSets.rebuild();
      podsOf.load(reader);
    },
  });
}

/**
 * The pass after the note that the Deployment was paused or resumed: checkPausedConditions throws away what the API server
 * answered, so that the pass goes on with the version before, and its next write of the Deployment or its status is a
 * conflict. Everything up to there is carried out; then the pass fails and is retried (v1.34 deployment_controller.go
 * syncDeployment, progress.go checkPausedConditions; recorded: a resumed Deployment makes its replica set and scales the
 * old one a retry later, and never says that it has created one).
 */
function untilConflict(memo: ActionsMemo): ActionsMemo {
  const at = memo.actions.findIndex(({ kind }) => kind === 'createReplicaSet' || kind === 'setDeploymentRevision');
  if (at < 0) return { ...memo, stale: true };
  const end = memo.actions[at]!.kind === 'createReplicaSet' ? at + 1 : at;
  return { ...memo, actions: memo.actions.slice(0, end), events: memo.events.slice(0, end), stale: true };
}

/** The core words one event for every replica set made with pods in it or brought to another size, in order. */
function announcementsOf(
  actions: readonly DeploymentAction[],
  events: readonly ControllerEvent[],
  replicaSets: readonly ReplicaSetView[],
): (ControllerEvent | null)[] {
  const sizes = new Map(replicaSets.map(({ name, replicas }) => [name, replicas]));
  let told = 0;
  const announcements = actions.map((action) => {
    if (action.kind !== 'createReplicaSet' && action.kind !== 'scaleReplicaSet') return null;
    const resized = (sizes.get(action.name) ?? 0) !== action.replicas;
    sizes.set(action.name, action.replicas);
    return resized ? events[told++]! : null;
  });
  assert(told === events.length, () => `${source}: ${events.length} events for ${told} changes of size`);
  return announcements;
}
