/**
 * The Deployment controller where nothing is recorded: conditions and messages, pausing, revisions, history, undo.
 * Rules of v1.34 pkg/controller/deployment/{sync,progress,rolling,recreate}.go, util/deployment_util.go and kubectl's
 * polymorphichelpers/rollback.go. The laws hold for any Deployment: a pass never goes beyond surge and unavailability.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { microsPerSecond } from '../../src/sim/time.ts';
import { findCondition, newCondition } from '../../src/workloads/controllers/controller-types.ts';
import { maxSurgeOf, maxUnavailableOf } from '../../src/workloads/controllers/deployment-replicas.ts';
import {
  adoptedRevision,
  REVISION_HISTORY_CHARS_MAX,
  replicaSetsBeyondHistory,
  undoTarget,
} from '../../src/workloads/controllers/deployment-revisions.ts';
import { replicaSetCreateFailure, syncDeployment } from '../../src/workloads/controllers/deployment-rollout.ts';
import type {
  DeploymentOutcome,
  DeploymentStatus,
  DeploymentView,
  ReplicaSetView,
} from '../../src/workloads/controllers/deployment-types.ts';

const NOW = 1000 * microsPerSecond;

const STATUS: DeploymentStatus = {
  replicas: 0,
  updatedReplicas: 0,
  readyReplicas: 0,
  availableReplicas: 0,
  unavailableReplicas: 0,
  conditions: [],
};

function deployment(changed: Partial<DeploymentView> = {}): DeploymentView {
  return {
    name: 'web',
    replicas: 4,
    strategy: 'RollingUpdate',
    maxSurge: '25%',
    maxUnavailable: '25%',
    minReadySeconds: 0,
    progressDeadlineSeconds: 600,
    revisionHistoryLimit: 10,
    paused: false,
    deleting: false,
    revision: 1,
    observed: true,
    status: STATUS,
    ...changed,
  };
}

/** A replica set with all its pods available. */
function replicaSet(name: string, replicas: number, changed: Partial<ReplicaSetView> = {}): ReplicaSetView {
  return {
    name,
    createdMicros: 0,
    templateMatches: false,
    replicas,
    minReadySeconds: 0,
    statusReplicas: replicas,
    readyReplicas: replicas,
    availableReplicas: replicas,
    observed: true,
    deleting: false,
    desiredReplicas: 4,
    maxReplicas: 5,
    revision: 1,
    revisionHistory: '',
    failure: null,
    ...changed,
  };
}

function sync(view: DeploymentView, replicaSets: readonly ReplicaSetView[], nowMicros = NOW): DeploymentOutcome {
  return syncDeployment({
    deployment: view,
    replicaSets,
    newReplicaSetName: 'web-new',
    oldPodsRunning: false,
    nowMicros,
  });
}

function progressing({ status }: DeploymentOutcome): string | undefined {
  const condition = findCondition(status.conditions, 'Progressing');
  return condition && `${condition.status}/${condition.reason}: ${condition.message}`;
}

test('the first pass of a new Deployment makes its replica set in full', () => {
  const outcome = sync(deployment({ revision: 0 }), []);
  assert.equal(outcome.actions, [
    { kind: 'createReplicaSet', name: 'web-new', replicas: 4, revision: 1, desiredReplicas: 4, maxReplicas: 5 },
    { kind: 'setDeploymentRevision', revision: 1 },
  ]);
  assert.equal(outcome.events, [
    { type: 'Normal', reason: 'ScalingReplicaSet', message: 'Scaled up replica set web-new from 0 to 4' },
  ]);
  assert.is(progressing(outcome), 'True/NewReplicaSetCreated: Created new replica set "web-new"');
});

test('a refused replica set is an event, and a condition where there is a deadline', () => {
  const refused = replicaSetCreateFailure(deployment(), 'web-new', 'exceeded quota', NOW);
  assert.is(refused.event.message, 'Failed to create new replica set "web-new": exceeded quota');
  assert.is(refused.conditions[0]?.reason, 'ReplicaSetCreateError');
  const view = deployment({ progressDeadlineSeconds: null });
  assert.equal(replicaSetCreateFailure(view, 'web-new', 'exceeded quota', NOW).conditions, []);
});

test('pausing and resuming stop the clock of the deadline', () => {
  const old = [newCondition('Progressing', 'True', 'ReplicaSetUpdated', '', 0)];
  const now = replicaSet('web-new', 4, { templateMatches: true, availableReplicas: 3, readyReplicas: 3 });
  const paused = sync(deployment({ paused: true, status: { ...STATUS, conditions: old } }), [now]);
  assert.is(progressing(paused), 'Unknown/DeploymentPaused: Deployment is paused');
  const resumed = sync(deployment({ status: { ...paused.status, updatedReplicas: 4 } }), [now]);
  assert.is(progressing(resumed), 'Unknown/DeploymentResumed: Deployment is resumed');
  // Ten minutes and one second after it was resumed, not after it began.
  const later = sync(deployment({ status: resumed.status }), [now], NOW + 600 * microsPerSecond);
  assert.is(findCondition(later.status.conditions, 'Progressing')?.reason, 'DeploymentResumed');
  const late = sync(deployment({ status: resumed.status }), [now], NOW + 600 * microsPerSecond + 1);
  assert.is(progressing(late), 'False/ProgressDeadlineExceeded: ReplicaSet "web-new" has timed out progressing.');
});

test('a rollout that has timed out stays so when it is paused', () => {
  const conditions = [newCondition('Progressing', 'False', 'ProgressDeadlineExceeded', '', 0)];
  const outcome = sync(deployment({ paused: true, status: { ...STATUS, conditions } }), []);
  assert.is(findCondition(outcome.status.conditions, 'Progressing')?.reason, 'ProgressDeadlineExceeded');
});

test('a paused Deployment makes no replica set for a new template', () => {
  const outcome = sync(deployment({ paused: true }), [replicaSet('web-old', 4)]);
  assert.equal(outcome.actions, []);
  assert.is(outcome.status.updatedReplicas, 0);
});

test('without progress the deadline is looked at one second after it passes', () => {
  const now = replicaSet('web-new', 4, { templateMatches: true, availableReplicas: 3, readyReplicas: 3 });
  const first = sync(deployment(), [now]);
  assert.is(first.requeueAfterMicros, null); // the write of the status brings the next sync
  const second = sync(deployment({ status: first.status }), [now], NOW + 100 * microsPerSecond);
  assert.is(second.requeueAfterMicros, 501 * microsPerSecond);
});

test('progress moves the time of the update, not that of the transition, while the status stays True', () => {
  const conditions = [newCondition('Progressing', 'True', 'ReplicaSetUpdated', '', 5)];
  const half = replicaSet('web-new', 4, { templateMatches: true, availableReplicas: 2, readyReplicas: 2 });
  const { status } = sync(deployment({ status: { ...STATUS, conditions } }), [half]);
  const condition = findCondition(status.conditions, 'Progressing');
  assert.equal([condition?.lastTransitionMicros, condition?.lastUpdateMicros], [5, NOW]);
});

test('a Deployment that is being deleted only keeps its status', () => {
  const outcome = sync(deployment({ deleting: true, replicas: 9 }), [replicaSet('web-old', 4)]);
  assert.equal([outcome.actions, outcome.events], [[], []]);
  assert.is(outcome.status.availableReplicas, 4);
});

test('the failure of a replica set becomes the Deployment’s, and goes when it goes', () => {
  const failure = newCondition('ReplicaFailure', 'True', 'FailedCreate', 'exceeded quota', 0);
  const broken = replicaSet('web-new', 4, { templateMatches: true, failure });
  const first = sync(deployment(), [broken]);
  assert.is(findCondition(first.status.conditions, 'ReplicaFailure')?.message, 'exceeded quota');
  const second = sync(deployment({ status: first.status }), [{ ...broken, failure: null }]);
  assert.is(findCondition(second.status.conditions, 'ReplicaFailure'), undefined);
});

test('Recreate waits for old pods that are going, even without replicas in any status', () => {
  const view = deployment({ strategy: 'Recreate', maxSurge: null, maxUnavailable: null });
  const input = {
    deployment: view,
    replicaSets: [replicaSet('web-old', 0)],
    newReplicaSetName: 'web-new',
    nowMicros: NOW,
  };
  assert.equal(syncDeployment({ ...input, oldPodsRunning: true }).actions, []);
  assert.is(syncDeployment({ ...input, oldPodsRunning: false }).actions[0]?.kind, 'createReplicaSet');
});

test('rolling back renumbers the old replica set and keeps its former numbers', () => {
  const back = replicaSet('web-1', 0, { templateMatches: true, revision: 1, statusReplicas: 0 });
  const outcome = sync(deployment(), [back, replicaSet('web-2', 4, { revision: 2, createdMicros: 1 })]);
  assert.equal(outcome.actions[0], {
    kind: 'annotateReplicaSet',
    name: 'web-1',
    revision: 3,
    revisionHistory: '1',
    minReadySeconds: 0,
  });
});

test('a revision number never goes down', () => {
  assert.is(adoptedRevision(replicaSet('a', 0, { revision: 7 }), 3), null);
});

test('the history of revisions forgets its oldest entries for want of room', () => {
  const history = Array.from({ length: 500 }, (_, index) => 100 + index).join(','); // 1999 characters
  assert.is(history.length, REVISION_HISTORY_CHARS_MAX - 1);
  const adopted = adoptedRevision(replicaSet('a', 0, { revision: 600, revisionHistory: history }), 601);
  assert.ok(adopted?.revisionHistory.startsWith('101,'));
  assert.ok(adopted?.revisionHistory.endsWith(',599,600'));
  // Exactly full is not too full: 1996 characters, a comma and three digits.
  const full = `1${history.slice(4)}`;
  const kept = adoptedRevision(replicaSet('a', 0, { revision: 600, revisionHistory: full }), 601);
  assert.is(kept?.revisionHistory, `${full},600`);
  assert.is(kept?.revisionHistory.length, REVISION_HISTORY_CHARS_MAX);
});

const HISTORY = [
  { name: 'the lowest revisions go', limit: 1, gone: ['a', 'b'] },
  { name: 'a limit of 0 keeps none', limit: 0, gone: ['a', 'b', 'c'] },
  { name: 'no limit keeps all', limit: null, gone: [] },
];

for (const { name, limit, gone } of HISTORY) {
  test(`revisionHistoryLimit: ${name}`, () => {
    const old = ['c', 'a', 'b'].map((id) => replicaSet(id, 0, { revision: id.charCodeAt(0) }));
    const names = replicaSetsBeyondHistory(deployment({ revisionHistoryLimit: limit }), old).map((rs) => rs.name);
    assert.equal(names, gone);
  });
}

test('revisionHistoryLimit: one that still has pods is passed over, and no other goes in its place', () => {
  const old = [replicaSet('a', 0, { revision: 1, statusReplicas: 1 }), replicaSet('b', 0, { revision: 2 })];
  assert.equal(replicaSetsBeyondHistory(deployment({ revisionHistoryLimit: 1 }), old), []);
});

test('undo: the revision before the latest, a given one, and kubectl’s refusals', () => {
  const sets = [
    replicaSet('a', 0, { revision: 1 }),
    replicaSet('b', 0, { revision: 2 }),
    replicaSet('c', 4, { revision: 3, templateMatches: true }),
  ];
  assert.is(undoTarget(deployment(), sets, 0).replicaSet.name, 'b');
  assert.is(undoTarget(deployment(), sets, 1).replicaSet.name, 'a');
  assert.is(undoTarget(deployment(), sets, 3).unchanged, true);
  assert.throws(() => undoTarget(deployment(), sets, 9), /^unable to find specified revision 9 in history$/);
  assert.throws(() => undoTarget(deployment(), sets.slice(2), 0), /^no rollout history found for deployment "web"$/);
  assert.throws(() => undoTarget(deployment({ paused: true }), sets, 0), /cannot rollback a paused deployment/);
});

/** Any Deployment in the middle of anything: three replica sets, the last of which may be the new one. */
const worlds = fc.record({
  replicas: fc.nat(12),
  maxSurge: fc.oneof(fc.nat(6), fc.constantFrom('0%', '25%', '100%')),
  maxUnavailable: fc.oneof(fc.nat(6), fc.constantFrom('0%', '25%', '100%')),
  sizes: fc.array(fc.record({ replicas: fc.nat(8), available: fc.nat(8) }), { minLength: 3, maxLength: 3 }),
  hasNew: fc.boolean(),
});

test('law: a rolling pass neither makes pods beyond replicas + surge nor takes away pods that must stay', () => {
  fc.assert(
    fc.property(worlds, ({ replicas, maxSurge, maxUnavailable, sizes, hasNew }) => {
      const view = deployment({ replicas, maxSurge, maxUnavailable });
      const sets = sizes.map((size, index) => {
        const availableReplicas = Math.min(size.available, size.replicas);
        const templateMatches = hasNew && index === 2;
        const desiredReplicas = replicas;
        return replicaSet(`rs${index}`, size.replicas, { availableReplicas, templateMatches, desiredReplicas });
      });
      const after = new Map(sets.map((set) => [set.name, set.replicas]));
      for (const action of sync(view, sets).actions) {
        if (action.kind === 'scaleReplicaSet' || action.kind === 'createReplicaSet') {
          after.set(action.name, action.replicas);
        }
      }
      const before = sets.reduce((sum, set) => sum + set.replicas, 0);
      const total = [...after.values()].reduce((sum, count) => sum + count, 0);
      assert.ok(total <= Math.max(before, replicas + maxSurgeOf(view)));
      const wasAvailable = sets.reduce((sum, set) => sum + set.availableReplicas, 0);
      const stillAvailable = sets.reduce((sum, set) => sum + Math.min(set.availableReplicas, after.get(set.name)!), 0);
      const shrunkNew = hasNew && sets[2]!.replicas > replicas;
      if (!shrunkNew) assert.ok(stillAvailable >= Math.min(wasAvailable, replicas - maxUnavailableOf(view)));
    }),
    { numRuns: 500 },
  );
});

test.run();
