/** VolumeZone: zone and region labels of bound volumes against those of nodes. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubernetesObject, StringMap } from '../../../src/api/objects.ts';
import { node } from '../builders.ts';
import {
  boundPair,
  claim,
  hintFor,
  podWith,
  storageClass,
  volume,
  volumeWorld,
  waitingClass,
  zoneLabel,
} from './volume-world.ts';

const betaZone = 'failure-domain.beta.kubernetes.io/zone';
const region = 'topology.kubernetes.io/region';
const conflict = 'node(s) had no available volume zone';
const nodes = [
  node('a').labels({ [zoneLabel]: 'a', [region]: 'r' }),
  node('b').labels({ [zoneLabel]: 'b', [region]: 'r' }),
  node('old').labels({ [betaZone]: 'a' }),
  node('plain'),
];

const rows: readonly { name: string; labels: StringMap; feasible: string[] }[] = [
  {
    name: 'a volume without labels can be used everywhere',
    labels: {},
    feasible: ['a', 'b', 'old', 'plain'],
  },
  {
    name: 'a node must be in the zone; one that says nothing of zones and regions takes every volume',
    labels: { [zoneLabel]: 'b' },
    feasible: ['b', 'plain'],
  },
  {
    name: "the old label of a volume is looked up under the node's new one; not the other way round",
    labels: { [betaZone]: 'a' },
    feasible: ['a', 'old', 'plain'],
  },
  {
    name: 'the new label does not find a node that has the old one',
    labels: { [zoneLabel]: 'a' },
    feasible: ['a', 'plain'],
  },
  { name: 'several zones are joined by __', labels: { [zoneLabel]: 'a__b' }, feasible: ['a', 'b', 'plain'] },
  {
    name: 'a malformed list of zones is left out of account',
    labels: { [zoneLabel]: 'a____b' },
    feasible: ['a', 'b', 'old', 'plain'],
  },
  {
    name: 'zone and region must both agree',
    labels: { [zoneLabel]: 'a', [region]: 'other' },
    feasible: ['plain'],
  },
];

for (const { name, labels, feasible } of rows) {
  test(name, () => {
    const tried = volumeWorld(nodes, boundPair('c', 'csi.x', { labels })).attempt(podWith('p', 'c'));
    assert.equal(tried.feasible, feasible);
    const others = ['a', 'b', 'old', 'plain'].filter((each) => !feasible.includes(each));
    assert.equal(tried.reasons, Object.fromEntries(others.map((each) => [each, conflict])));
    assert.equal(tried.unresolvable, others);
  });
}

test('all volumes of a pod must agree with the node', () => {
  const objects = [
    ...boundPair('c', 'csi.x', { labels: { [zoneLabel]: 'a' } }),
    ...boundPair('d', 'csi.x', { labels: { [zoneLabel]: 'b' } }),
  ];
  assert.equal(volumeWorld(nodes, objects).attempt(podWith('p', 'c', 'd')).feasible, ['plain']);
});

/** VolumeBinding runs before VolumeZone and has the same things to say: it is switched off here. */
const alone = { profiles: [{ plugins: { multiPoint: { disabled: [{ name: 'VolumeBinding' }] } } }] };

const refusals: readonly { name: string; objects: KubernetesObject[]; reason: string }[] = [
  {
    name: 'a volume that is gone',
    objects: [claim('c', { volume: 'pv-c' })],
    reason: 'persistentvolume "pv-c" not found',
  },
  {
    name: 'an unbound claim without a class',
    objects: [claim('c')],
    reason: 'PersistentVolumeClaim had no pv name and storageClass name',
  },
  {
    name: 'an unbound claim of a missing class',
    objects: [claim('c', { class: 'gone' })],
    reason: 'storageclass.storage.k8s.io "gone" not found',
  },
  {
    name: 'an unbound claim of a class without a binding mode',
    objects: [claim('c', { class: 's' }), storageClass('s', { volumeBindingMode: undefined })],
    reason: 'VolumeBindingMode not set for StorageClass "s"',
  },
  {
    name: 'an unbound claim of an immediate class',
    objects: [claim('c', { class: 's' }), storageClass('s')],
    reason: 'PersistentVolume had no name',
  },
];

for (const { name, objects, reason } of refusals) {
  test(`rules the pod out: ${name}`, () => {
    const world = volumeWorld(nodes, objects, [], alone);
    assert.is(world.attempt(podWith('p', 'c')).message, `0/4 nodes are available: ${reason}. not found`);
  });
}

test('an unbound claim that waits for its first consumer has no zone yet', () => {
  const world = volumeWorld(nodes, [claim('c', { class: 'w' }), waitingClass('w')], [], alone);
  assert.is(world.attempt(podWith('p', 'c')).feasible.length, 4);
});

test('without its preFilter the filter says the same of each node', () => {
  const plugins = {
    multiPoint: { disabled: [{ name: 'VolumeBinding' }] },
    preFilter: { disabled: [{ name: 'VolumeZone' }] },
  };
  const config = { profiles: [{ plugins }] };
  const zoned = volumeWorld(nodes, boundPair('c', 'csi.x', { labels: { [zoneLabel]: 'b' } }), [], config);
  assert.equal(zoned.attempt(podWith('p', 'c')).feasible, ['b', 'plain']);
  const unbound = volumeWorld(nodes, [claim('c')], [], config);
  const reason = 'PersistentVolumeClaim had no pv name and storageClass name';
  assert.is(unbound.attempt(podWith('p', 'c')).reasons.plain, reason);
});

test('wakes for new labels of a volume, for its claims, and for classes whose claims wait', () => {
  const ask = (before: KubernetesObject | null, after: KubernetesObject | null) =>
    hintFor('VolumeZone', podWith('p', 'c'), before, after);
  assert.is(ask(null, volume('v')), true, 'any new volume');
  assert.is(ask(volume('v'), volume('v', { labels: { [zoneLabel]: 'a' } })), true);
  const zones = (value: string) => volume('v', { labels: { [zoneLabel]: value } });
  assert.is(ask(zones('a__b'), zones('b__a')), false, 'the same zones');
  assert.is(ask(volume('v'), volume('v', { labels: { other: 'a' } })), false);
  assert.is(ask(claim('c'), claim('c', { volume: 'v' })), true);
  assert.is(ask(null, claim('d')), false, 'not its claim');
  assert.is(ask(null, waitingClass('w')), true);
  assert.is(ask(null, storageClass('s')), false);
});

test.run();
