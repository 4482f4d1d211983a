/**
 * The StatefulSet controller where nothing is recorded: claims and their retention, revisions and their history. Rules
 * of v1.34 pkg/controller/statefulset/{stateful_set_control,stateful_set_utils,stateful_pod_control}.go.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  daemonRevisionsBeyondHistory,
  type RevisionView,
  resolveRevisions,
  revisionsBeyondHistory,
} from '../../src/workloads/controllers/controller-revisions.ts';
import {
  claimCreatedEvent,
  claimNameOf,
  claimOwnerFor,
  podFailedEvent,
} from '../../src/workloads/controllers/statefulset-claims.ts';
import type {
  ClaimOwner,
  ClaimRetentionPolicy,
  StatefulPodView,
  StatefulSetAction,
  StatefulSetView,
} from '../../src/workloads/controllers/statefulset-types.ts';
import { syncStatefulSet } from '../../src/workloads/controllers/statefulset-update.ts';

function set(changed: Partial<StatefulSetView> = {}): StatefulSetView {
  return {
    name: 'db',
    replicas: 2,
    ordinalsStart: 0,
    podManagementPolicy: 'OrderedReady',
    updateStrategy: 'RollingUpdate',
    partition: 0,
    maxUnavailable: null,
    maxUnavailableEnabled: false,
    minReadySeconds: 0,
    deleting: false,
    claimTemplates: ['data'],
    claimRetention: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    currentRevision: 'r1',
    updateRevision: 'r1',
    ...changed,
  };
}

function pod(ordinal: number, changed: Partial<StatefulPodView> = {}): StatefulPodView {
  return {
    name: `db-${ordinal}`,
    ordinal,
    phase: 'Running',
    readySinceMicros: 0,
    deleting: false,
    revision: 'r1',
    claimOwner: 'none',
    claimMissing: false,
    ...changed,
  };
}

function actions(view: StatefulSetView, pods: readonly StatefulPodView[], staleClaimOrdinals: number[] = []): string[] {
  return syncStatefulSet({ set: view, pods, staleClaimOrdinals, nowMicros: 1 }).actions.map(describe);
}

function describe(action: StatefulSetAction): string {
  switch (action.kind) {
    case 'createPod':
      return `create ${action.name}`;
    case 'deletePod':
      return `delete ${action.name}`;
    case 'createClaims':
      return `claims of ${action.pod}`;
    case 'setClaimOwner':
      return `${action.pod}: ${action.owner}`;
  }
}

const OWNERS: readonly (readonly [
  deleted: 'Retain' | 'Delete',
  scaled: 'Retain' | 'Delete',
  ClaimOwner,
  ClaimOwner,
])[] = [
  ['Retain', 'Retain', 'none', 'none'],
  ['Delete', 'Retain', 'set', 'set'],
  ['Retain', 'Delete', 'none', 'pod'],
  ['Delete', 'Delete', 'set', 'pod'],
];

for (const [whenDeleted, whenScaled, kept, condemned] of OWNERS) {
  const policy: ClaimRetentionPolicy = { whenDeleted, whenScaled };
  test(`claims, whenDeleted ${whenDeleted}, whenScaled ${whenScaled}: ${kept}, and ${condemned} when scaled down`, () => {
    assert.equal([claimOwnerFor(policy, false), claimOwnerFor(policy, true)], [kept, condemned]);
  });
}

const DELETE_ALL: ClaimRetentionPolicy = { whenDeleted: 'Delete', whenScaled: 'Delete' };

const CLAIMS: readonly {
  readonly name: string;
  readonly set: Partial<StatefulSetView>;
  readonly pods: readonly StatefulPodView[];
  readonly stale?: number[];
  readonly expected: readonly string[];
}[] = [
  {
    name: 'claims that follow the policy are left alone',
    set: {},
    pods: [pod(0), pod(1)],
    expected: [],
  },
  {
    name: 'a changed policy is written to the claims of all pods',
    set: { claimRetention: DELETE_ALL },
    pods: [pod(0), pod(1)],
    expected: ['db-0: set', 'db-1: set'],
  },
  {
    name: 'a pod is given its claims before it is scaled away, and they go with it',
    set: { claimRetention: DELETE_ALL, replicas: 1 },
    pods: [pod(0, { claimOwner: 'set' }), pod(1, { claimOwner: 'set' })],
    expected: ['db-1: pod', 'delete db-1'],
  },
  {
    name: 'scaled up again before it is gone, the claims go back to the set',
    set: { claimRetention: DELETE_ALL },
    pods: [pod(0, { claimOwner: 'set' }), pod(1, { claimOwner: 'pod' })],
    expected: ['db-1: set'],
  },
  {
    name: 'a pod whose former claims are still going is not made yet, nor any after it',
    set: { replicas: 3 },
    pods: [pod(0)],
    stale: [1],
    expected: [],
  },
  {
    name: 'Parallel: the others are made',
    set: { replicas: 3, podManagementPolicy: 'Parallel' },
    pods: [pod(0)],
    stale: [1],
    expected: ['create db-2'],
  },
  {
    name: 'a Pending pod whose claim was deleted gets it again',
    set: {},
    pods: [pod(0, { phase: 'Pending', readySinceMicros: null, claimMissing: true })],
    expected: ['claims of db-0'],
  },
  {
    name: 'without claim templates there is nothing to own',
    set: { claimRetention: DELETE_ALL, claimTemplates: [] },
    pods: [pod(0), pod(1)],
    expected: [],
  },
  {
    name: 'a set that is being deleted does nothing',
    set: { deleting: true, replicas: 5 },
    pods: [pod(0)],
    expected: [],
  },
  {
    name: 'a pod that ended by itself is deleted first, Succeeded or Failed',
    set: {},
    pods: [pod(0, { phase: 'Succeeded', readySinceMicros: null }), pod(1)],
    expected: ['delete db-0'],
  },
  {
    name: 'pods without an ordinal are ignored',
    set: { replicas: 1 },
    pods: [pod(0), pod(-1, { name: 'other' })],
    expected: [],
  },
];

for (const { name, set: changed, pods, stale, expected } of CLAIMS) {
  test(name, () => {
    assert.equal(actions(set(changed), pods, stale), expected);
  });
}

test('names and texts', () => {
  assert.is(claimNameOf('data', 'db', 3), 'data-db-3');
  assert.is(
    claimCreatedEvent('data-db-3', 'db-3', 'db').message,
    'create Claim data-db-3 Pod db-3 in StatefulSet db success',
  );
  assert.is(
    podFailedEvent('create', 'db-3', 'db', 'exceeded quota').message,
    'create Pod db-3 in StatefulSet db failed error: exceeded quota',
  );
  const { events } = syncStatefulSet({ set: set(), pods: [], staleClaimOrdinals: [], nowMicros: 0 });
  assert.equal(events, [
    { type: 'Normal', reason: 'SuccessfulCreate', message: 'create Pod db-0 in StatefulSet db successful' },
  ]);
});

function revision(name: string, number: number, templateMatches = false): RevisionView {
  return { name, revision: number, createdMicros: 0, templateMatches };
}

const REVISIONS: readonly {
  readonly name: string;
  readonly given: readonly RevisionView[];
  readonly current: string;
  readonly expected: ReturnType<typeof resolveRevisions>;
}[] = [
  {
    name: 'the first template',
    given: [],
    current: '',
    expected: { current: 'new', update: 'new', change: { kind: 'create', name: 'new', revision: 1 } },
  },
  {
    name: 'nothing new',
    given: [revision('a', 1), revision('b', 2, true)],
    current: 'a',
    expected: { current: 'a', update: 'b', change: null },
  },
  {
    name: 'a rollback renumbers',
    given: [revision('a', 1, true), revision('b', 2)],
    current: 'b',
    expected: { current: 'b', update: 'a', change: { kind: 'renumber', name: 'a', revision: 3 } },
  },
  {
    name: 'a current revision that is gone is the new one',
    given: [revision('b', 2, true)],
    current: 'lost',
    expected: { current: 'b', update: 'b', change: null },
  },
];

for (const { name, given, current, expected } of REVISIONS) {
  test(`revisions: ${name}`, () => {
    assert.equal(resolveRevisions(given, current, 'new'), expected);
  });
}

test('history: a StatefulSet keeps so many beside those in use, a DaemonSet counts those in use, too', () => {
  const all = [revision('a', 1), revision('b', 2), revision('c', 3), revision('d', 4)];
  assert.equal(revisionsBeyondHistory(all, ['a', 'd'], 1), ['b']);
  assert.equal(revisionsBeyondHistory(all, [], 10), []);
  assert.equal(daemonRevisionsBeyondHistory(all, ['a'], 1), ['b', 'c', 'd']);
  assert.equal(daemonRevisionsBeyondHistory(all, ['a'], 3), ['b']);
});

test.run();
