/** VolumeBinding: bound volumes, claims that wait for their first consumer, and what is assumed for them. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubernetesObject, PersistentVolume, PersistentVolumeClaim, Volume } from '../../../src/api/objects.ts';
import { addPodObject } from '../../../src/cluster/from-objects.ts';
import type { Cycle } from '../../../src/scheduler/framework.ts';
import { node, pod } from '../builders.ts';
import {
  boundPair,
  claim,
  csiNode,
  hintFor,
  hostLabel,
  podMounting,
  podWith,
  storageClass,
  type VolumeParts,
  type VolumeWorld,
  volume,
  volumeWorld,
  waitingClass,
  zoneLabel,
} from './volume-world.ts';

const affinity = "node(s) didn't match PersistentVolume's node affinity";
const noVolume = "node(s) didn't find available persistent volumes to bind";
const noSpace = 'node(s) did not have enough free storage';
const gone = 'node(s) unavailable due to one or more pvc(s) bound to non-existent pv(s)';
const all = ['a1', 'a2', 'b1'];
const nodes = [
  node('a1').labels({ [zoneLabel]: 'a' }),
  node('a2').labels({ [zoneLabel]: 'a' }),
  node('b1').labels({ [zoneLabel]: 'b' }),
];
/** Volumes exist beforehand. */
const local = waitingClass('local', { provisioner: 'kubernetes.io/no-provisioner' });
/** Volumes are made. */
const dynamic = waitingClass('dyn');
const here = (name: string, only: VolumeParts['only'], size = '10Gi', parts: VolumeParts = {}): KubernetesObject =>
  volume(name, { class: 'local', size, ...(only ? { only } : {}), ...parts });

// --- claims that the pod cannot have ---------------------------------------------------------------------------------

const owner = (name: string) => ({
  ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name, uid: 'u', controller: true }],
});
const scratch: Volume = { name: 'scratch', ephemeral: {} };

const refusals: readonly { name: string; objects: readonly KubernetesObject[]; volumes?: Volume[]; reason: string }[] =
  [
    {
      name: 'unbound, of an immediate class',
      objects: [storageClass('now'), claim('c', { class: 'now' })],
      reason: 'pod has unbound immediate PersistentVolumeClaims',
    },
    {
      name: 'unbound, of a missing class: that is immediate too',
      objects: [claim('c', { class: 'gone' })],
      reason: 'pod has unbound immediate PersistentVolumeClaims',
    },
    {
      name: 'naming its volume, but not bound to it yet: the volume controller must do that',
      objects: [dynamic, claim('c', { class: 'dyn', spec: { volumeName: 'pv' } })],
      reason: 'pod has unbound immediate PersistentVolumeClaims',
    },
    {
      name: 'lost',
      objects: [claim('c', { volume: 'pv', status: { phase: 'Lost' } })],
      reason: 'persistentvolumeclaim "c" bound to non-existent persistentvolume "pv"',
    },
    {
      name: 'being deleted',
      objects: [claim('c', { class: 'dyn', metadata: { deletionTimestamp: '2025-01-01T00:00:00Z' } }), dynamic],
      reason: 'persistentvolumeclaim "c" is being deleted',
    },
    {
      name: 'of an ephemeral volume, not made yet',
      objects: [],
      volumes: [scratch],
      reason: 'waiting for ephemeral volume controller to create the persistentvolumeclaim "p-scratch"',
    },
    {
      name: "of an ephemeral volume, but another pod's",
      objects: [claim('p-scratch', { class: 'dyn', metadata: owner('q') }), dynamic],
      volumes: [scratch],
      reason: 'PVC default/p-scratch was not created for pod default/p (pod is not owner)',
    },
  ];

for (const { name, objects, volumes, reason } of refusals) {
  test(`no node is looked at for a claim that is ${name}`, () => {
    const incoming = volumes === undefined ? podWith('p', 'c') : podMounting('p', ...volumes);
    const { message, unresolvable } = volumeWorld(nodes, objects).attempt(incoming);
    assert.is(message, `0/3 nodes are available: ${reason}. not found`);
    assert.equal(unresolvable, all);
  });
}

test('a class without a binding mode fails the attempt', () => {
  const objects = [storageClass('s', { volumeBindingMode: undefined }), claim('c', { class: 's' })];
  const { outcome, message } = volumeWorld(nodes, objects).attempt(podWith('p', 'c'));
  assert.is(outcome, 'error');
  assert.is(message, 'running PreFilter plugin "VolumeBinding": VolumeBindingMode not set for StorageClass "s"');
});

// --- what a node can do ----------------------------------------------------------------------------------------------

const zoneOff = { profiles: [{ plugins: { multiPoint: { disabled: [{ name: 'VolumeZone' }] } } }] };
const capacity = (name: string, className: string, part: object): KubernetesObject =>
  ({
    kind: 'CSIStorageCapacity',
    metadata: { name, namespace: 'x' },
    storageClassName: className,
    ...part,
  }) as KubernetesObject;
const driver = (storageCapacity: boolean): KubernetesObject =>
  ({ kind: 'CSIDriver', metadata: { name: 'csi.x' }, spec: { storageCapacity } }) as KubernetesObject;
const inZone = (zone: string) => ({ nodeTopology: { matchLabels: { [zoneLabel]: zone } } });
const allowed = (...values: string[]) => ({
  allowedTopologies: [{ matchLabelExpressions: [{ key: zoneLabel, values }] }],
});

interface Row {
  readonly name: string;
  readonly objects: readonly KubernetesObject[];
  readonly claims?: readonly string[];
  readonly reasons: Readonly<Record<string, string>>;
}

const onlyA1: Row['reasons'] = { a2: noVolume, b1: noVolume };
const rows: readonly Row[] = [
  {
    name: 'a bound volume goes where its node affinity allows',
    objects: boundPair('c', 'csi.x', { only: [zoneLabel, 'b'] }),
    reasons: { a1: affinity, a2: affinity },
  },
  {
    name: 'bound to a volume that does not exist: every node is out, in its own words',
    objects: [claim('c', { volume: 'pv' })],
    reasons: { a1: gone, a2: gone, b1: gone },
  },
  {
    name: 'a local volume is found where it is',
    objects: [local, claim('c', { class: 'local' }), here('pv', [hostLabel, 'a1'])],
    reasons: onlyA1,
  },
  {
    name: 'a volume must be large enough',
    objects: [local, claim('c', { class: 'local', size: '11Gi' }), here('pv', undefined)],
    reasons: { a1: noVolume, a2: noVolume, b1: noVolume },
  },
  {
    name: 'of the same class, mode and access modes, with the labels asked for, available, of the same attributes class',
    objects: [
      local,
      claim('c', { class: 'local', spec: { selector: { matchLabels: { tier: 'fast' } } } }),
      here('class', [hostLabel, 'a2'], '10Gi', { class: 'other', labels: { tier: 'fast' } }),
      here('mode', [hostLabel, 'a2'], '10Gi', { labels: { tier: 'fast' }, spec: { volumeMode: 'Block' } }),
      here('access', [hostLabel, 'a2'], '10Gi', { labels: { tier: 'fast' }, spec: { accessModes: ['ReadOnlyMany'] } }),
      here('labels', [hostLabel, 'a2'], '10Gi', { labels: { tier: 'slow' } }),
      here('phase', [hostLabel, 'b1'], '10Gi', { labels: { tier: 'fast' }, status: { phase: 'Released' } }),
      here('attributes', [hostLabel, 'b1'], '10Gi', {
        labels: { tier: 'fast' },
        spec: { volumeAttributesClassName: 'gold' },
      }),
      here('deleted', [hostLabel, 'b1'], '10Gi', {
        labels: { tier: 'fast' },
        metadata: { deletionTimestamp: '2025-01-01T00:00:00Z' },
      }),
      here('fits', [hostLabel, 'a1'], '10Gi', { labels: { tier: 'fast' } }),
    ],
    reasons: onlyA1,
  },
  {
    name: "a volume that is meant for another claim is not this claim's",
    objects: [
      local,
      claim('c', { class: 'local' }),
      here('pv', undefined, '10Gi', { spec: { claimRef: { namespace: 'default', name: 'd' } } }),
    ],
    reasons: { a1: noVolume, a2: noVolume, b1: noVolume },
  },
  {
    name: 'nor one that was meant for an earlier claim of this name',
    objects: [
      local,
      claim('c', { class: 'local' }),
      here('pv', undefined, '10Gi', { spec: { claimRef: { namespace: 'default', name: 'c', uid: 'old' } } }),
    ],
    reasons: { a1: noVolume, a2: noVolume, b1: noVolume },
  },
  {
    name: 'a volume meant for the claim decides, in whatever phase, although another would do elsewhere',
    objects: [
      local,
      claim('c', { class: 'local' }),
      here('other', [hostLabel, 'b1']),
      here('mine', [hostLabel, 'a1'], '50Gi', {
        spec: { claimRef: { namespace: 'default', name: 'c' } },
        status: { phase: 'Bound' },
      }),
    ],
    reasons: onlyA1,
  },
  {
    name: 'each claim of a pod needs a volume of its own',
    objects: [
      local,
      claim('c', { class: 'local' }),
      claim('d', { class: 'local' }),
      here('one', [hostLabel, 'a1']),
      here('two', [zoneLabel, 'a']),
    ],
    claims: ['c', 'd'],
    reasons: onlyA1,
  },
  {
    name: 'a class with a provisioner makes volumes everywhere',
    objects: [dynamic, claim('c', { class: 'dyn' })],
    reasons: {},
  },
  {
    name: 'or in the topologies that it allows',
    objects: [waitingClass('dyn', allowed('b', 'c')), claim('c', { class: 'dyn' })],
    reasons: { a1: noVolume, a2: noVolume },
  },
  {
    name: 'an empty topology allows no node; terms are ORed',
    objects: [
      waitingClass('dyn', { allowedTopologies: [{}, ...allowed('b').allowedTopologies] }),
      claim('c', { class: 'dyn' }),
    ],
    reasons: { a1: noVolume, a2: noVolume },
  },
  {
    name: 'where the driver tells its capacity, enough must be left for the class on the node',
    objects: [
      dynamic,
      driver(true),
      claim('c', { class: 'dyn', size: '5Gi' }),
      capacity('a', 'dyn', { ...inZone('a'), capacity: '4Gi' }),
      capacity('b', 'dyn', { ...inZone('b'), capacity: '5Gi' }),
      capacity('other', 'other', { nodeTopology: {}, capacity: '9Gi' }),
      capacity('nowhere', 'dyn', { capacity: '9Gi' }),
    ],
    reasons: { a1: noSpace, a2: noSpace },
  },
  {
    name: 'the largest volume that can be made counts before what is left in all',
    objects: [
      dynamic,
      driver(true),
      claim('c', { class: 'dyn', size: '5Gi' }),
      capacity('a', 'dyn', { ...inZone('a'), capacity: '99Gi', maximumVolumeSize: '4Gi' }),
      capacity('b', 'dyn', { ...inZone('b'), capacity: '1Gi', maximumVolumeSize: '5Gi' }),
    ],
    reasons: { a1: noSpace, a2: noSpace },
  },
  {
    name: 'a driver that does not tell is not asked',
    objects: [dynamic, driver(false), claim('c', { class: 'dyn' }), capacity('a', 'dyn', inZone('a'))],
    reasons: {},
  },
  {
    name: 'an existing volume of a class with a provisioner is used where it is; elsewhere one is made',
    objects: [
      waitingClass('dyn', allowed('b')),
      claim('c', { class: 'dyn' }),
      volume('pv', { class: 'dyn', only: [hostLabel, 'a1'] }),
    ],
    reasons: { a2: noVolume },
  },
  {
    name: 'reasons of bound and of waiting claims are both told',
    objects: [...boundPair('c', 'csi.x', { only: [zoneLabel, 'b'] }), local, claim('d', { class: 'local' })],
    claims: ['c', 'd'],
    reasons: { a1: `${affinity}, ${noVolume}`, a2: `${affinity}, ${noVolume}`, b1: noVolume },
  },
  {
    name: 'a claim that was settled for a node goes nowhere else',
    objects: [
      dynamic,
      claim('c', { class: 'dyn', metadata: { annotations: { 'volume.kubernetes.io/selected-node': 'a1' } } }),
    ],
    reasons: onlyA1,
  },
  {
    name: "an in-tree volume is looked up by the driver's zone label where the node has been migrated",
    objects: [
      claim('c', { volume: 'pv' }),
      volume('pv', { only: [zoneLabel, 'a'], spec: { awsElasticBlockStore: { volumeID: 'vol-1' } } }),
      csiNode('a1', {}, 'kubernetes.io/aws-ebs'),
      csiNode('a2', {}),
    ],
    reasons: { a1: affinity, b1: affinity },
  },
];

for (const { name, objects, claims = ['c'], reasons } of rows) {
  test(name, () => {
    const tried = volumeWorld(nodes, objects, [], zoneOff).attempt(podWith('p', ...claims));
    const missing = Object.values(reasons).includes(gone);
    assert.equal(tried.reasons, reasons);
    assert.equal(
      tried.feasible,
      all.filter((each) => reasons[each] === undefined),
    );
    assert.equal(tried.unresolvable, Object.keys(reasons), missing ? '' : 'taking pods away does not make volumes');
  });
}

test('a pod without claims is not asked about', () => {
  const world = volumeWorld(nodes, []);
  assert.is(world.attempt(podMounting('p', { name: 'e', emptyDir: {} })).feasible.length, 3);
});

test('a malformed selector of a claim fails the attempt, unless another of its claims is settled elsewhere', () => {
  const selector = { matchExpressions: [{ key: 'x', operator: 'Near', values: ['y'] }] };
  const bad = claim('c', { class: 'local', spec: { selector } });
  const { outcome, message } = volumeWorld(nodes, [local, bad]).attempt(podWith('p', 'c'));
  assert.is(outcome, 'error');
  assert.match(message, 'error creating internal label selector for claim: default/c: "Near" is not a valid');
  const settled = { annotations: { 'volume.kubernetes.io/selected-node': 'zz' } };
  const world = volumeWorld(nodes, [local, dynamic, bad, claim('d', { class: 'dyn', metadata: settled })]);
  assert.equal(world.attempt(podWith('p', 'c', 'd')).reasons, { a1: noVolume, a2: noVolume, b1: noVolume });
});

test('it scores nothing: scores by capacity are an alpha feature', () => {
  const plugins = {
    multiPoint: { disabled: [{ name: '*' }], enabled: [{ name: 'PrioritySort' }, { name: 'DefaultBinder' }] },
    preFilter: { enabled: [{ name: 'VolumeBinding' }] },
    filter: { enabled: [{ name: 'VolumeBinding' }] },
    score: { enabled: [{ name: 'VolumeBinding' }] },
  };
  const world = volumeWorld(nodes, [local, claim('c', { class: 'local' }), here('pv', [zoneLabel, 'a'])], [], {
    percentageOfNodesToScore: 100,
    profiles: [{ plugins }],
  });
  assert.is(world.attempt(podWith('p', 'c')).bound, 'a1', 'all are equal: the smallest name');
  const shaped = { profiles: [{ pluginConfig: [{ name: 'VolumeBinding', args: { shape: [] } }] }] };
  assert.throws(() => volumeWorld(nodes, [], [], shaped), /StorageCapacityScoring/);
});

// --- what is assumed -------------------------------------------------------------------------------------------------

/** Name of each volume that was reserved for a claim, with its uid → the claim. */
function reservedFor({ cluster }: VolumeWorld): Record<string, string | undefined> {
  const volumes = [...cluster.objects.list<PersistentVolume>('PersistentVolume')].map(([, volume]) => volume);
  const reserved = volumes.filter(({ spec }) => spec?.claimRef?.uid !== undefined);
  return Object.fromEntries(reserved.map(({ metadata, spec }) => [metadata?.name, spec?.claimRef?.name]));
}

test('the smallest claim chooses first, in whatever order the pod names them', () => {
  const world = volumeWorld(nodes, [
    local,
    claim('large', { class: 'local', size: '15Gi' }),
    claim('small', { class: 'local', size: '5Gi' }),
    here('v50', undefined, '50Gi'),
    here('v20', undefined, '20Gi'),
  ]);
  world.attempt(podWith('p', 'large', 'small'));
  assert.equal(reservedFor(world), { v20: 'small', v50: 'large' });
});

test('a pod without volumes reserves nothing, even if it comes without its preFilter after a pod with claims', () => {
  const objects = [local, claim('c', { class: 'local' }), here('pv', [hostLabel, 'a1'])];
  const world = volumeWorld(nodes, objects);
  assert.is(world.attempt(podWith('p', 'c').requests({ cpu: '99' })).bound, undefined);
  const without = addPodObject(world.cluster, pod('q').object, 0);
  world.plugin('VolumeBinding').reserve!({ pod: without, spec: world.cluster.specOf(without) } as Cycle, 0);
  assert.equal(reservedFor(world), {});
});

test('a volume that one pod was given is not there for the next, though the API does not know yet', () => {
  const world = volumeWorld(nodes, [
    local,
    claim('c', { class: 'local' }),
    claim('d', { class: 'local' }),
    here('pv', [zoneLabel, 'a']),
  ]);
  assert.is(world.attempt(podWith('p', 'c')).bound, 'a1');
  assert.equal(world.attempt(podWith('q', 'd')).feasible, []);
  assert.equal(world.attempt(podWith('r', 'c')).feasible, ['a1', 'a2'], 'for its own claim it is');
});

test('a volume that is to be made settles its claim: a second pod must go to the same node', () => {
  const world = volumeWorld(nodes, [dynamic, claim('c', { class: 'dyn' })]);
  assert.is(world.attempt(podWith('p', 'c')).bound, 'a1');
  assert.equal(world.attempt(podWith('q', 'c')).reasons, onlyA1);
});

test('an assumption ends when its object changes: the API knows better', () => {
  const world = volumeWorld(nodes, [dynamic, claim('c', { class: 'dyn' })]);
  world.attempt(podWith('p', 'c'));
  world.update(claim('c', { class: 'dyn' }));
  assert.equal(world.attempt(podWith('q', 'c')).feasible, all);
});

/** Refuses every pod after its volumes were reserved, for as long as `refuses` says. */
function addGate({ cycle }: VolumeWorld, refuses: () => boolean): void {
  const points = cycle.profiles[0]!.points as unknown as { permit: object[] };
  const permit = () => (refuses() ? { kind: 'reject', reason: 'not now', unresolvable: false } : null);
  points.permit.push({ plugin: { name: 'Gate', permit }, slot: 0, weight: 1 });
}

test('what was reserved is given back when a later plugin refuses', () => {
  const objects = [
    local,
    claim('c', { class: 'local' }),
    claim('d', { class: 'local' }),
    here('pv', [hostLabel, 'a1']),
  ];
  const world = volumeWorld(nodes, objects);
  let refuses = true;
  addGate(world, () => refuses);
  assert.is(world.attempt(podWith('p', 'c')).message, '0/1 nodes are available: 1 not now.');
  refuses = false;
  assert.is(world.attempt(podWith('q', 'd')).bound, 'a1');
});

test('volumes that come, change and go between attempts are seen', () => {
  const world = volumeWorld(nodes, [local, claim('c', { class: 'local' }), here('pv', [hostLabel, 'a1'])]);
  addGate(world, () => true);
  let attempts = 0;
  const places = (): string[] => world.attempt(podWith(`p${attempts++}`, 'c')).feasible;
  assert.equal(places(), ['a1']);
  const later = world.cluster.addObject(here('later', [hostLabel, 'b1']));
  assert.equal(places(), ['a1', 'b1'], 'come');
  world.update(here('later', [hostLabel, 'b1'], '10Gi', { class: 'other' }));
  assert.equal(places(), ['a1'], 'gone to another class');
  world.update(here('later', [hostLabel, 'b1'], '10Gi', { spec: { claimRef: { namespace: 'default', name: 'd' } } }));
  assert.equal(places(), ['a1'], 'back, but meant for another claim');
  world.update(here('later', [hostLabel, 'b1'], '10Gi', { spec: { claimRef: { namespace: 'default', name: 'c' } } }));
  assert.equal(places(), ['b1'], 'meant for this one');
  world.cluster.deleteObject(later);
  assert.equal(places(), ['a1']);
});

test('what is decided is written with the binding: the volume refers to the claim, the claim to the node', () => {
  const objects = [
    local,
    dynamic,
    claim('c', { class: 'local' }),
    claim('d', { class: 'dyn' }),
    claim('e', { class: 'local' }),
    here('pv', [zoneLabel, 'a']),
  ];
  const world = volumeWorld(nodes, objects);
  assert.is(world.attempt(podWith('p', 'c', 'd')).bound, 'a1');
  const { objects: store } = world.cluster;
  const pv = store.lookUp<PersistentVolume>('PersistentVolume', '', 'pv')!;
  assert.is(pv.spec!.claimRef!.uid, 'uid-c');
  assert.is(pv.metadata!.annotations!['pv.kubernetes.io/bound-by-controller'], 'yes');
  const d = store.lookUp<PersistentVolumeClaim>('PersistentVolumeClaim', 'default', 'd')!;
  assert.is(d.metadata!.annotations!['volume.kubernetes.io/selected-node'], 'a1');
  assert.equal(world.attempt(podWith('q', 'e')).feasible, [], "pv is c's");
  assert.equal(world.attempt(podWith('r', 'd')).reasons, onlyA1, 'd is settled');
});

test('wakes for what could bring a volume', () => {
  const ask = (before: KubernetesObject | null, after: KubernetesObject | null, waiting = podWith('p', 'c')) =>
    hintFor('VolumeBinding', waiting, before, after);
  assert.is(ask(null, dynamic), true, 'any new class');
  assert.is(ask(dynamic, waitingClass('dyn', allowed('a'))), true, 'other topologies');
  assert.is(ask(dynamic, waitingClass('dyn', { reclaimPolicy: 'Retain', allowedTopologies: [] })), false);
  assert.is(ask(claim('c'), claim('c', { volume: 'pv' })), true);
  assert.is(ask(claim('d'), claim('d', { volume: 'pv' })), false, 'not its claim');
  assert.is(ask(null, claim('p-scratch'), podMounting('p', scratch)), true, 'of its ephemeral volume');
  assert.is(ask(volume('v'), volume('v', { size: '1Gi' })), true, 'any change of a volume');
  assert.is(ask(csiNode('n', {}), csiNode('n', { x: 1 })), false);
  assert.is(ask(csiNode('n', {}), csiNode('n', {}, 'kubernetes.io/aws-ebs')), true);
  const small = capacity('a', 'dyn', { capacity: '1Gi' });
  assert.is(ask(null, small), true);
  assert.is(ask(small, capacity('a', 'dyn', { capacity: '2Gi' })), true);
  assert.is(ask(small, capacity('a', 'dyn', { capacity: '2Gi', maximumVolumeSize: '1Gi' })), false);
  const inline = podMounting('p', { name: 'i', csi: { driver: 'csi.x' } });
  assert.is(ask(driver(true), driver(false), inline), true, 'capacity is no longer looked at');
  assert.is(ask(driver(true), driver(false)), false, 'of no inline volume of the pod');
});

// --- a law -----------------------------------------------------------------------------------------------------------

const volumeShape = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  only: fc.option(fc.tuple(fc.constantFrom(hostLabel, zoneLabel), fc.subarray(['a', 'b', ...all], { minLength: 1 })), {
    nil: undefined,
  }),
  free: fc.boolean(),
  available: fc.boolean(),
});

/** FindMatchingVolume as it is written in the source: one loop over all volumes. */
function plainMatch(
  claimed: PersistentVolumeClaim,
  volumes: readonly PersistentVolume[],
  nodeLabels: Record<string, string>,
) {
  const gib = (text: unknown): number => Number.parseInt(String(text), 10);
  const wanted = gib(claimed.spec?.resources?.requests?.storage);
  let smallest: PersistentVolume | undefined;
  for (const each of volumes) {
    const ref = each.spec?.claimRef;
    if (ref && ref.name !== claimed.metadata?.name) continue;
    const size = gib(each.spec?.capacity?.storage);
    if (size < wanted) continue;
    const [asked] = each.spec?.nodeAffinity?.required?.nodeSelectorTerms[0]?.matchExpressions ?? [];
    const usable = asked === undefined || asked.values!.includes(nodeLabels[asked.key]!);
    if (ref) return usable ? each : undefined;
    if (each.status?.phase !== 'Available' || !usable) continue;
    if (smallest === undefined || gib(smallest.spec?.capacity?.storage) > size) smallest = each;
  }
  return smallest;
}

test('the search by label finds the volume that a plain walk over all volumes finds', () => {
  fc.assert(
    fc.property(fc.array(volumeShape, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (shapes, size) => {
      const volumes = shapes.map(({ size: gib, only, free, available }, i) =>
        here(`pv${i}`, only && [only[0], ...only[1]], `${gib}Gi`, {
          spec: free ? {} : { claimRef: { namespace: 'default', name: i % 2 === 0 ? 'c' : 'd' } },
          status: { phase: available ? 'Available' : 'Pending' },
        }),
      ) as PersistentVolume[];
      const mine = claim('c', { class: 'local', size: `${size}Gi` }) as PersistentVolumeClaim;
      const world = volumeWorld(nodes, [local, mine, ...volumes]);
      const expected = nodes.map(({ object }) => plainMatch(mine, volumes, object.metadata!.labels!)?.metadata?.name);
      const tried = world.attempt(podWith('p', 'c'));
      assert.equal(
        tried.feasible,
        all.filter((_, i) => expected[i] !== undefined),
      );
      if (tried.bound === undefined) return;
      const chosen = volumes.find(({ metadata }) => metadata?.name === expected[all.indexOf(tried.bound!)]);
      assert.equal(Object.keys(reservedFor(world)), [chosen?.metadata?.name]);
    }),
    { numRuns: 300, seed: 7 },
  );
});

test.run();
