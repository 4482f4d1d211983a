/**
 * Stories of StatefulSets in a running cluster. Times that are given with a tolerance are those of the recorded traces
 * statefulset.*, which a real control plane played with the same delays.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubernetesObject, PersistentVolumeClaim, StatefulSet } from '../../src/api/objects.ts';
import { behaves, podNames, readyPods, saidOf, statefulSet, timeUntil } from './live-kinds.ts';
import { quota, template, type World, world } from './live-world.ts';

const v2 = (name: string) => ({ template: template({ app: name }, 'v2') });

function db(w: World): StatefulSet {
  return w.get<StatefulSet>('StatefulSet', 'db');
}

function near(actual: number, recorded: number, what: string): void {
  assert.ok(Math.abs(actual - recorded) <= 0.5, `${what}: ${actual} s, recorded ${recorded} s`);
}

const updated = (w: World) => {
  const { status, spec } = db(w);
  return status?.currentRevision === status?.updateRevision && status?.readyReplicas === spec.replicas;
};

test('pods are made in order, each when the one before is ready, and deleted from the highest down', () => {
  const w = world();
  w.add(statefulSet('db', { replicas: 3 }));
  w.run(1);
  assert.equal(podNames(w), ['db-0']);
  w.run(3);
  assert.equal(podNames(w), ['db-0', 'db-1']);
  w.run(10);
  assert.equal(podNames(w), ['db-0', 'db-1', 'db-2']);
  w.change('StatefulSet', 'db', { replicas: 1 });
  w.run(10.5);
  assert.equal(podNames(w), ['db-0', 'db-1', '(db-2)']);
  w.run(11.5);
  assert.equal(podNames(w), ['db-0', '(db-1)']);
  w.run(20);
  assert.equal(podNames(w), ['db-0']);
  assert.equal(saidOf(w, 'StatefulSet', 'SuccessfulCreate', 'SuccessfulDelete'), [
    '0 SuccessfulCreate create Pod db-0 in StatefulSet db successful',
    '2 SuccessfulCreate create Pod db-1 in StatefulSet db successful',
    '4 SuccessfulCreate create Pod db-2 in StatefulSet db successful',
    '10 SuccessfulDelete delete Pod db-2 in StatefulSet db successful',
    '11 SuccessfulDelete delete Pod db-1 in StatefulSet db successful',
  ]);
});

test('a pod carries its name, its ordinal and its revision as labels', () => {
  const w = world();
  w.add(statefulSet('db', { ordinals: { start: 5 } }));
  w.run(5);
  const labels = w.cluster.labelsOf(w.pods()[0]!);
  assert.is(labels['statefulset.kubernetes.io/pod-name'], 'db-5');
  assert.is(labels['apps.kubernetes.io/pod-index'], '5');
  assert.is(labels['controller-revision-hash'], db(w).status?.currentRevision);
});

test('recorded: 3 pods, 5, a new template, 2, with 3 s until ready and 2 s to stop', () => {
  const w = world({ controlPlane: 'default', behaviour: [behaves('StatefulSet', { ready: 3, stop: 2 })] });
  w.add(statefulSet('db', { replicas: 3 }));
  near(
    timeUntil(w, 0, 60, () => readyPods(w) === 3),
    9.25,
    'created',
  );
  w.run(11.308);
  w.change('StatefulSet', 'db', { replicas: 5 });
  near(
    timeUntil(w, 11.35, 60, () => readyPods(w) === 5),
    17.45,
    'scaledUp',
  );
  w.run(19.456);
  w.change('StatefulSet', 'db', v2('db'));
  near(
    timeUntil(w, 19.5, 60, () => updated(w)),
    44.9,
    'updated',
  );
  w.run(47.948);
  w.change('StatefulSet', 'db', { replicas: 2 });
  near(
    timeUntil(w, 48, 70, () => w.pods().length === 2),
    54.05,
    'scaledDown',
  );
});

test('recorded: Parallel makes and deletes at once, but updates one by one', () => {
  const w = world({ controlPlane: 'default', behaviour: [behaves('StatefulSet', { ready: 3, stop: 2 })] });
  w.add(statefulSet('db', { replicas: 4, podManagementPolicy: 'Parallel' }));
  near(
    timeUntil(w, 0, 60, () => readyPods(w) === 4),
    3.1,
    'created',
  );
  w.run(5.135);
  w.change('StatefulSet', 'db', { replicas: 6 });
  near(
    timeUntil(w, 5.2, 60, () => readyPods(w) === 6),
    8.3,
    'scaledUp',
  );
  w.run(10.3);
  w.change('StatefulSet', 'db', v2('db'));
  near(
    timeUntil(w, 10.35, 60, () => updated(w)),
    40.75,
    'updated',
  );
});

test('recorded: minReadySeconds 4; the controller looks every 4 s after its last look, not when a pod is due', () => {
  const w = world({ controlPlane: 'default', behaviour: [behaves('StatefulSet', { ready: 2, stop: 1 })] });
  w.add(statefulSet('db', { replicas: 3, minReadySeconds: 4 }));
  near(
    timeUntil(w, 0, 60, () => db(w).status?.availableReplicas === 3),
    24.2,
    'created',
  );
  w.run(26.272);
  w.change('StatefulSet', 'db', v2('db'));
  near(
    timeUntil(w, 26.3, 90, () => updated(w)),
    47.55,
    'updated',
  );
});

test('recorded: partition 2 keeps the pods below on the old revision until it is taken back', () => {
  const w = world({ controlPlane: 'default', behaviour: [behaves('StatefulSet', { ready: 2, stop: 1 })] });
  const strategy = (partition: number) => ({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition } } });
  w.add(statefulSet('db', { replicas: 4, ...strategy(2) }));
  near(
    timeUntil(w, 0, 60, () => readyPods(w) === 4),
    8.2,
    'created',
  );
  w.run(10.2);
  w.change('StatefulSet', 'db', v2('db'));
  near(
    timeUntil(w, 10.3, 60, () => db(w).status?.updatedReplicas === 2 && readyPods(w) === 4),
    16.5,
    'updated',
  );
  const revisions = w.pods().map((pod) => w.cluster.labelsOf(pod)['controller-revision-hash']);
  assert.is(new Set(revisions).size, 2);
  // A lost pod below the partition comes back as it was.
  w.run(17);
  w.api.deletePod(w.cluster.findPod('default', 'db-0'), 0);
  w.run(22);
  assert.is(
    w.cluster.labelsOf(w.cluster.findPod('default', 'db-0'))['controller-revision-hash'],
    db(w).status?.currentRevision,
  );
  w.change('StatefulSet', 'db', strategy(0));
  w.run(40);
  assert.ok(updated(w));
});

test('an update is stuck behind a pod that does not become ready, and goes on with a template that does', () => {
  const w = world();
  w.add(statefulSet('db', { replicas: 3 }));
  w.run(20);
  w.change('StatefulSet', 'db', { template: template({ app: 'db' }, 'v2', '1000') });
  w.run(60);
  assert.is(w.counts(), '1 Pending 2 Running 2 ready');
  // The pod of the bad revision has to be deleted by hand: forced rollback is not automatic.
  w.change('StatefulSet', 'db', v2('db'));
  w.run(80);
  assert.is(w.counts(), '1 Pending 2 Running 2 ready');
  w.api.deletePod(w.cluster.findPod('default', 'db-2'), 0);
  w.run(120);
  assert.is(w.counts(), '3 Running 3 ready');
  assert.ok(updated(w));
});

test('revisions are objects: a rollback finds its old one again, and no more than the limit are kept', () => {
  const w = world();
  w.add(statefulSet('db', { replicas: 1, revisionHistoryLimit: 2 }));
  const list = () =>
    [...w.cluster.objects.list<KubernetesObject & { revision: number }>('ControllerRevision')].map(
      ([, { revision }]) => revision,
    );
  w.run(10);
  assert.equal(list(), [1]);
  for (const [at, image] of [
    [10, 'v2'],
    [20, 'v1'],
    [30, 'v3'],
    [40, 'v4'],
    [50, 'v5'],
  ] as const) {
    w.run(at);
    w.change('StatefulSet', 'db', { template: template({ app: 'db' }, image) });
  }
  w.run(19.9 + 40);
  // v1 became number 3 when it came back; v2 and it are gone since.
  assert.equal(list(), [4, 5, 6]);
});

const claims = (whenScaled: 'Retain' | 'Delete') => ({
  volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { resources: { requests: { storage: '1Gi' } } } }],
  persistentVolumeClaimRetentionPolicy: { whenScaled },
});

const claimNames = (w: World) =>
  [...w.cluster.objects.list<PersistentVolumeClaim>('PersistentVolumeClaim')].map(([, { metadata }]) => metadata?.name);

test('each pod has its own claims, which outlive it', () => {
  const w = world();
  w.add(statefulSet('db', { replicas: 2, podManagementPolicy: 'Parallel', ...claims('Retain') }));
  w.run(1);
  assert.equal(claimNames(w), ['data-db-0', 'data-db-1']);
  assert.equal(saidOf(w, 'StatefulSet', 'SuccessfulCreate').slice(0, 2), [
    '0 SuccessfulCreate create Claim data-db-0 Pod db-0 in StatefulSet db success',
    '0 SuccessfulCreate create Pod db-0 in StatefulSet db successful',
  ]);
  const volumes = w.pods().map((pod) => w.cluster.specOf(pod).spec.volumes?.[0]?.persistentVolumeClaim?.claimName);
  assert.equal(volumes, ['data-db-0', 'data-db-1']);
  w.change('StatefulSet', 'db', { replicas: 0 });
  w.run(10);
  assert.equal([w.pods().length, claimNames(w).length], [0, 2]);
});

test('whenScaled Delete: the claim of a pod that is scaled away goes when the pod is gone, and not before', () => {
  const w = world();
  w.add(statefulSet('db', { replicas: 2, podManagementPolicy: 'Parallel', ...claims('Delete') }));
  for (const name of ['data-db-0', 'data-db-1']) {
    w.run(0);
    assert.ok(claimNames(w).includes(name));
  }
  // Pods with unbound claims wait; the set is scaled all the same.
  w.run(5);
  w.change('StatefulSet', 'db', { replicas: 1 });
  w.run(10);
  assert.equal([podNames(w), claimNames(w)], [['db-0'], ['data-db-0']]);
});

test('whenDeleted: claims stay behind when the set is deleted, or go with it', () => {
  for (const [whenDeleted, left] of [
    ['Retain', 2],
    ['Delete', 0],
  ] as const) {
    const w = world();
    const policy = { persistentVolumeClaimRetentionPolicy: { whenDeleted } };
    w.add(statefulSet('db', { replicas: 2, podManagementPolicy: 'Parallel', ...claims('Retain'), ...policy }));
    w.run(5);
    assert.is(claimNames(w).length, 2);
    w.api.deleteObject(w.id('StatefulSet', 'db'));
    w.run(20);
    assert.equal([w.pods().length, claimNames(w).length], [0, left], whenDeleted);
  }
});

test('a snapshot that came without its revisions is taken as it stands; the next template is rolled out', () => {
  const w = world();
  const revision = 'db-5f6d8c9b7';
  const status = { observedGeneration: 1, replicas: 1, currentRevision: revision, updateRevision: revision };
  const set = statefulSet('db', { replicas: 1 });
  const id = w.cluster.addObject({
    ...set,
    metadata: { ...set.metadata, uid: 'u', generation: 1 },
    status,
  } as StatefulSet);
  const labels = { app: 'db', 'controller-revision-hash': revision };
  w.api.createPod(id, { name: 'db-0', labels, spec: set.spec.template.spec });
  w.run(10);
  assert.equal(saidOf(w, 'StatefulSet', 'SuccessfulCreate', 'SuccessfulDelete'), []);
  assert.is(db(w).status?.currentRevision, revision);
  w.change('StatefulSet', 'db', v2('db'));
  w.run(20);
  assert.is(saidOf(w, 'StatefulSet', 'SuccessfulCreate').length, 1);
  assert.ok(updated(w) && db(w).status?.currentRevision !== revision);
});

test('a quota that refuses a pod is told once per try, and tried again with back-off', () => {
  const w = world();
  w.add(quota('small', { pods: '1' }));
  w.run(1);
  w.add(statefulSet('db', { replicas: 2, podManagementPolicy: 'Parallel' }));
  w.run(2);
  const failures = saidOf(w, 'StatefulSet', 'FailedCreate');
  assert.is(
    failures[0],
    '1 FailedCreate create Pod db-1 in StatefulSet db failed error: ' +
      'pods "db-1" is forbidden: exceeded quota: small, requested: pods=1, used: pods=1, limited: pods=1',
  );
  // 5, 10, 20 … ms after each other: eight tries in the first second or so, none of them for nothing.
  assert.ok(failures.length >= 7 && failures.length <= 12, `${failures.length} tries`);
  assert.is(db(w).status?.replicas, 1);
});

test('a set that is as it should be costs nothing', () => {
  const w = world({ controlPlane: 'default' });
  w.add(statefulSet('db', { replicas: 3, minReadySeconds: 10 }));
  w.run(200);
  const before = w.sim.eventCount;
  w.run(100_000);
  assert.is(w.sim.eventCount, before);
});

test.run();
