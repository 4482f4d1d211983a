/** VolumeRestrictions: disks that one pod may write, claims that one pod may use. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Volume } from '../../../src/api/objects.ts';
import { DeleteCause } from '../../../src/cluster/cluster.ts';
import { addPodObject } from '../../../src/cluster/from-objects.ts';
import { Action } from '../../../src/scheduler/events.ts';
import { node, type pod } from '../builders.ts';
import { boundPair, claim, hintFor, podMounting, podWith, volumeWorld } from './volume-world.ts';

const noDisk = 'node(s) had no available disk';
const inUse =
  'node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode already in-use by another pod';
const nodes = [node('a'), node('b')];

const gce = (pdName: string, readOnly?: boolean): Volume => ({ name: 'd', gcePersistentDisk: { pdName, readOnly } });
const ebs = (volumeID: string, readOnly?: boolean): Volume => ({
  name: 'd',
  awsElasticBlockStore: { volumeID, readOnly },
});
const iscsi = (iqn: string, readOnly?: boolean): Volume => ({ name: 'd', iscsi: { iqn, readOnly } });
const rbd = (monitors: string[], pool: string, image: string, readOnly?: boolean): Volume => ({
  name: 'd',
  rbd: { monitors, pool, image, readOnly },
});

/** `used` is mounted on node a; may a pod with `wanted` go there too? */
const disks: readonly { name: string; used: Volume; wanted: Volume; fits: boolean }[] = [
  { name: 'one GCE disk, written twice', used: gce('d'), wanted: gce('d'), fits: false },
  { name: 'one GCE disk, one writer and one reader', used: gce('d'), wanted: gce('d', true), fits: false },
  { name: 'one GCE disk, read by both', used: gce('d', true), wanted: gce('d', true), fits: true },
  { name: 'two GCE disks', used: gce('d'), wanted: gce('e'), fits: true },
  {
    name: 'one EBS volume conflicts even when both only read',
    used: ebs('v', true),
    wanted: ebs('v', true),
    fits: false,
  },
  { name: 'one iSCSI target, written', used: iscsi('i'), wanted: iscsi('i'), fits: false },
  { name: 'one iSCSI target, read by both', used: iscsi('i', true), wanted: iscsi('i', true), fits: true },
  {
    name: 'one RBD image with a monitor in common',
    used: rbd(['m', 'n'], 'p', 'i'),
    wanted: rbd(['n'], 'p', 'i'),
    fits: false,
  },
  { name: 'RBD images of different monitors', used: rbd(['m'], 'p', 'i'), wanted: rbd(['n'], 'p', 'i'), fits: true },
  { name: 'RBD images of different pools', used: rbd(['m'], 'p', 'i'), wanted: rbd(['m'], 'q', 'i'), fits: true },
  { name: 'disks of different kinds', used: gce('d'), wanted: ebs('d'), fits: true },
];

for (const { name, used, wanted, fits } of disks) {
  test(name, () => {
    const world = volumeWorld(nodes, [], [podMounting('other', used).on('a')]);
    const tried = world.attempt(podMounting('p', wanted));
    assert.equal(tried.feasible, fits ? ['a', 'b'] : ['b']);
    assert.equal(tried.reasons, fits ? {} : { a: noDisk });
    assert.equal(tried.unresolvable, [], 'taking the other pod away would help');
  });
}

const once = { spec: { accessModes: ['ReadWriteOncePod'], volumeName: 'pv-c' } };
const onceObjects = [claim('c', { volume: 'pv-c', ...once }), ...boundPair('c').slice(1)];

test('a ReadWriteOncePod claim in use keeps other pods off every node, not only off its own', () => {
  const world = volumeWorld(nodes, onceObjects, [podWith('other', 'c').on('a')]);
  const tried = world.attempt(podWith('p', 'c'));
  assert.equal(tried.reasons, { a: inUse, b: inUse });
  assert.equal(tried.unresolvable, []);
});

test('a ReadWriteOncePod claim that no pod uses is free, also after its pod has gone', () => {
  const world = volumeWorld(nodes, onceObjects);
  assert.is(world.attempt(podWith('p', 'c')).bound, 'a');
  assert.equal(world.attempt(podWith('q', 'c')).feasible, []);
  world.cluster.deletePod(world.cluster.findPod('default', 'p'), DeleteCause.removed);
  assert.equal(world.attempt(podWith('r', 'c')).feasible, ['a', 'b']);
});

test('preemption frees the claim: the pod that holds it is the victim', () => {
  const world = volumeWorld(nodes, onceObjects, [podWith('other', 'c').on('b').priority(0)]);
  assert.equal(world.attempt(podWith('p', 'c').priority(10)).victims, ['other']);
});

test('preemption counts by the name of the claim alone: a pod of another namespace is taken for its holder', () => {
  const stranger = podWith('stranger', 'c').on('a');
  const elsewhere = { ...stranger.object, metadata: { name: 'stranger', namespace: 'other' } };
  const world = volumeWorld(nodes, onceObjects, [podWith('holder', 'c').on('b').priority(100)]);
  addPodObject(world.cluster, elsewhere, 0);
  // Kubernetes does so too: RemovePod compares names of claims, not namespaces.
  assert.equal(world.attempt(podWith('p', 'c').priority(10)).victims, ['stranger']);
});

test('a missing claim rules the pod out at once', () => {
  const { message, unresolvable } = volumeWorld(nodes, []).attempt(podWith('p', 'gone'));
  assert.is(message, '0/2 nodes are available: persistentvolumeclaim "gone" not found. not found');
  assert.equal(unresolvable, ['a', 'b']);
});

test('without its preFilter the filter fails for want of state', () => {
  const plugins = { preFilter: { disabled: [{ name: 'VolumeRestrictions' }] } };
  const world = volumeWorld(nodes, [], [], { profiles: [{ plugins }] });
  const { message } = world.attempt(podMounting('p', gce('d')));
  assert.match(message, 'cannot read "PreFilterVolumeRestrictions" from cycleState');
});

test('a pod is woken by the death of a pod with its disk or claim, in its own namespace', () => {
  const asks = (dead: ReturnType<typeof pod>, namespace: string): boolean => {
    const world = volumeWorld(nodes, []);
    const waiting = addPodObject(
      world.cluster,
      podMounting('p', gce('d'), { name: 'c', persistentVolumeClaim: { claimName: 'c' } }).object,
      0,
    );
    const object = { ...dead.object, metadata: { ...dead.object.metadata, namespace } };
    const subject = addPodObject(world.cluster, object, 0);
    const interest = world.plugin('VolumeRestrictions').wakesOn!.find(({ resource }) => resource === 'Pod')!;
    return interest.hint!(waiting, { resource: 'AssignedPod', action: Action.delete, subject, before: 0, after: -1 });
  };
  assert.is(asks(podMounting('q', gce('d')).on('a'), 'default'), true, 'its disk');
  assert.is(asks(podWith('q', 'c').on('a'), 'default'), true, 'its claim');
  assert.is(asks(podWith('q', 'c').on('a'), 'other'), false, 'a claim of that name in another namespace');
  assert.is(asks(podMounting('q', gce('e')).on('a'), 'default'), false, 'another disk');
});

test('a pod is woken by its own claim alone', () => {
  assert.is(hintFor('VolumeRestrictions', podWith('p', 'c'), null, claim('c')), true);
  assert.is(hintFor('VolumeRestrictions', podWith('p', 'c'), null, claim('d')), false);
  assert.is(hintFor('VolumeRestrictions', podWith('p', 'c'), claim('c'), claim('c', { size: '9Gi' })), undefined);
});

test.run();
