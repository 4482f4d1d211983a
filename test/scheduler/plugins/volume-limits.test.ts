/** NodeVolumeLimits: how many volumes of a driver a node attaches. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubernetesObject, Volume } from '../../../src/api/objects.ts';
import { DeleteCause } from '../../../src/cluster/cluster.ts';
import { node, type PodBuilder } from '../builders.ts';
import {
  boundPair,
  claim,
  csiNode,
  hintFor,
  podMounting,
  podWith,
  volume,
  volumeWorld,
  waitingClass,
} from './volume-world.ts';

const tooMany = 'node(s) exceed max volume count';
const nodes = [node('n')];
const pairs = (...names: string[]): KubernetesObject[] => names.flatMap((name) => boundPair(name));
const ebs = (volumeID: string): Volume => ({ name: 'd', awsElasticBlockStore: { volumeID } });
const gce = (pdName: string): Volume => ({ name: 'd', gcePersistentDisk: { pdName } });
const attachment = (name: string, pv: string): KubernetesObject =>
  ({
    kind: 'VolumeAttachment',
    metadata: { name },
    spec: { attacher: 'csi.x', nodeName: 'n', source: { persistentVolumeName: pv } },
  }) as KubernetesObject;

interface Row {
  readonly name: string;
  readonly objects: readonly KubernetesObject[];
  readonly there?: readonly PodBuilder[];
  readonly incoming: PodBuilder;
  readonly fits: boolean;
}

const rows: readonly Row[] = [
  {
    name: 'no CSINode, no limit',
    objects: pairs('c', 'd'),
    incoming: podWith('p', 'c', 'd'),
    fits: true,
  },
  {
    name: 'a driver without a count has no limit',
    objects: [csiNode('n', { 'csi.x': undefined }), ...pairs('c', 'd')],
    incoming: podWith('p', 'c', 'd'),
    fits: true,
  },
  {
    name: 'the limit counts each volume of the pod',
    objects: [csiNode('n', { 'csi.x': 1 }), ...pairs('c', 'd')],
    incoming: podWith('p', 'c', 'd'),
    fits: false,
  },
  {
    name: 'volumes of pods that are there count too',
    objects: [csiNode('n', { 'csi.x': 1 }), ...pairs('c', 'd')],
    there: [podWith('q', 'd').on('n')],
    incoming: podWith('p', 'c'),
    fits: false,
  },
  {
    name: 'a volume that a pod there uses is no further one',
    objects: [csiNode('n', { 'csi.x': 1 }), ...pairs('c')],
    there: [podWith('q', 'c').on('n')],
    incoming: podWith('p', 'c'),
    fits: true,
  },
  {
    name: 'a volume that two pods there share counts once',
    objects: [csiNode('n', { 'csi.x': 2 }), ...pairs('c', 'd')],
    there: [podWith('q', 'd').on('n'), podWith('r', 'd').on('n')],
    incoming: podWith('p', 'c'),
    fits: true,
  },
  {
    name: 'a node that is over its limit still takes pods that bring no volume of that driver',
    objects: [csiNode('n', { 'csi.x': 0 }), ...pairs('d'), ...boundPair('c', 'csi.y')],
    there: [podWith('q', 'd').on('n')],
    incoming: podWith('p', 'c'),
    fits: true,
  },
  {
    name: 'limit 0: not a single one',
    objects: [csiNode('n', { 'csi.x': 0 }), ...pairs('c')],
    incoming: podWith('p', 'c'),
    fits: false,
  },
  {
    name: 'a claim whose volume is still to be made counts for the provisioner of its class',
    objects: [csiNode('n', { 'csi.x': 0 }), waitingClass('w'), claim('c', { class: 'w' })],
    incoming: podWith('p', 'c'),
    fits: false,
  },
  {
    name: 'attached volumes count even if no pod uses them any more',
    objects: [csiNode('n', { 'csi.x': 1 }), ...pairs('c', 'd'), attachment('va', 'pv-d')],
    incoming: podWith('p', 'c'),
    fits: false,
  },
  {
    name: 'an attached volume that a pod there uses counts once',
    objects: [csiNode('n', { 'csi.x': 2 }), ...pairs('c', 'd'), attachment('va', 'pv-d')],
    there: [podWith('q', 'd').on('n')],
    incoming: podWith('p', 'c'),
    fits: true,
  },
  {
    name: "the pod's own volume counts twice while it is attached but used by nobody: so does the real plugin",
    objects: [csiNode('n', { 'csi.x': 1 }), ...pairs('c'), attachment('va', 'pv-c')],
    incoming: podWith('p', 'c'),
    fits: false,
  },
  {
    name: "an in-tree EBS volume counts as the EBS driver's",
    objects: [csiNode('n', { 'ebs.csi.aws.com': 0 })],
    incoming: podMounting('p', ebs('vol-1')),
    fits: false,
  },
  {
    name: 'an EBS volume is the same by its plain id, by its URL and as a volume of the driver',
    objects: [
      csiNode('n', { 'ebs.csi.aws.com': 1 }),
      claim('c', { volume: 'pv' }),
      volume('pv', { spec: { awsElasticBlockStore: { volumeID: 'aws://us-east-1a/vol-1' } } }),
      claim('d', { volume: 'pv-d' }),
      volume('pv-d', { spec: { csi: { driver: 'ebs.csi.aws.com', volumeHandle: 'vol-1' } } }),
    ],
    there: [podWith('q', 'c').on('n')],
    incoming: podWith('p', 'd'),
    fits: true,
  },
  {
    name: 'a GCE disk of a zoned volume is another than the same name inline, where no zone is known',
    objects: [
      csiNode('n', { 'pd.csi.storage.gke.io': 1 }),
      claim('c', { volume: 'pv' }),
      volume('pv', {
        labels: { 'topology.kubernetes.io/zone': 'us-x-a' },
        spec: { gcePersistentDisk: { pdName: 'disk' } },
      }),
    ],
    there: [podMounting('q', gce('disk')).on('n')],
    incoming: podWith('p', 'c'),
    fits: false,
  },
  {
    name: 'a Portworx volume counts only where the CSINode says that the plugin was migrated',
    objects: [csiNode('n', { 'pxd.portworx.com': 0 })],
    incoming: podMounting('p', { name: 'd', portworxVolume: { volumeID: 'v' } } as Volume),
    fits: true,
  },
  {
    name: 'and does count there',
    objects: [csiNode('n', { 'pxd.portworx.com': 0 }, 'kubernetes.io/portworx-volume')],
    incoming: podMounting('p', { name: 'd', portworxVolume: { volumeID: 'v' } } as Volume),
    fits: false,
  },
  {
    name: 'volumes of other kinds do not count',
    objects: [csiNode('n', { 'csi.x': 0 })],
    incoming: podMounting('p', { name: 'd', emptyDir: {} }, { name: 'e', csi: { driver: 'csi.x' } }),
    fits: true,
  },
];

for (const { name, objects, there, incoming, fits } of rows) {
  test(name, () => {
    const tried = volumeWorld(nodes, objects, there).attempt(incoming);
    assert.equal(tried.reasons, fits ? {} : { n: tooMany });
    assert.is(tried.bound, fits ? 'n' : undefined);
    assert.equal(tried.unresolvable, [], 'taking pods away would help');
  });
}

test('what is known of volumes follows the objects: a lost limit, a pod that left, a claim that was bound', () => {
  const world = volumeWorld(nodes, [
    csiNode('n', { 'csi.x': 1 }),
    waitingClass('w'),
    claim('late', { class: 'w' }),
    ...pairs('c'),
  ]);
  assert.is(world.attempt(podWith('first', 'late')).bound, 'n');
  assert.equal(world.attempt(podWith('p', 'c')).reasons, { n: tooMany });
  // The claim is bound to the very volume that p wants: that one is there now.
  world.update(claim('late', { class: 'w', volume: 'pv-c' }));
  assert.is(world.attempt(podWith('q', 'c')).bound, 'n');
  world.update(csiNode('n', { 'csi.x': 0 }));
  world.cluster.deletePod(world.cluster.findPod('default', 'first'), DeleteCause.removed);
  world.cluster.deletePod(world.cluster.findPod('default', 'q'), DeleteCause.removed);
  assert.equal(world.attempt(podWith('r', 'c')).reasons, { n: tooMany });
  world.update(csiNode('n', {}));
  assert.is(world.attempt(podWith('s', 'c')).bound, 'n');
});

test('preemption makes room for a volume', () => {
  const objects = [csiNode('n', { 'csi.x': 1 }), ...pairs('c', 'd')];
  const world = volumeWorld(nodes, objects, [podWith('q', 'd').on('n')]);
  assert.equal(world.attempt(podWith('p', 'c').priority(5)).victims, ['q']);
});

/** VolumeBinding, VolumeRestrictions and VolumeZone look at claims before this filter does. */
const alone = {
  profiles: [
    {
      plugins: {
        multiPoint: { disabled: ['VolumeBinding', 'VolumeRestrictions', 'VolumeZone'].map((name) => ({ name })) },
      },
    },
  ],
};

test('a missing claim of the pod itself rules the node out; of a pod that is there it is passed over', () => {
  const objects = [csiNode('n', { 'csi.x': 1 }), ...pairs('c')];
  const missing = volumeWorld(nodes, objects, [], alone).attempt(podWith('p', 'gone'));
  assert.equal(missing.reasons, { n: 'looking up PVC default/gone: persistentvolumeclaim "gone" not found' });
  assert.equal(missing.unresolvable, ['n']);
  const there = [podWith('q', 'gone').on('n')];
  assert.is(volumeWorld(nodes, objects, there, alone).attempt(podWith('p', 'c')).bound, 'n');
});

test('the claim of a generic ephemeral volume must belong to the pod', () => {
  const incoming = podMounting('p', { name: 'scratch', ephemeral: {} });
  const owned = (name: string) => ({
    ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name, uid: 'u', controller: true }],
  });
  const ours = claim('p-scratch', { volume: 'pv', metadata: { annotations: {}, ...owned('p') } });
  const stolen = claim('p-scratch', { volume: 'pv', metadata: { annotations: {}, ...owned('q') } });
  assert.is(volumeWorld(nodes, [ours], [], alone).attempt(incoming).bound, 'n');
  const { outcome, message } = volumeWorld(nodes, [stolen], [], alone).attempt(incoming);
  assert.is(outcome, 'error');
  assert.match(message, 'PVC default/p-scratch was not created for pod default/p (pod is not owner)');
});

test('a malformed EBS id fails the attempt where the volume would count', () => {
  const incoming = podMounting('p', ebs('aws://a/none'));
  const { outcome, message } = volumeWorld(nodes, [csiNode('n', {})]).attempt(incoming);
  assert.is(outcome, 'error');
  assert.match(message, 'Invalid format for AWS volume (aws://a/none)');
  assert.is(volumeWorld(nodes, []).attempt(incoming).bound, 'n', 'no CSINode: nothing is translated');
});

test('wakes for a raised limit, for its claims, for detached volumes', () => {
  const ask = (before: KubernetesObject | null, after: KubernetesObject | null, waiting = podWith('p', 'c')) =>
    hintFor('NodeVolumeLimits', waiting, before, after);
  assert.is(ask(null, csiNode('n', {})), true, 'a new CSINode');
  assert.is(ask(csiNode('n', { x: 1 }), csiNode('n', { x: 2 })), true);
  assert.is(ask(csiNode('n', { x: 2 }), csiNode('n', { x: 1 })), false);
  assert.is(ask(csiNode('n', {}), csiNode('n', { y: 1 })), true, 'no count is 0 here');
  assert.is(ask(null, claim('c')), true);
  assert.is(ask(null, claim('d')), false);
  assert.is(ask(attachment('va', 'pv'), null), true, 'whatever the volume');
  assert.is(ask(attachment('va', 'pv'), null, podMounting('p', ebs('vol-1'))), false, "not its volume's driver");
});

test.run();
