/**
 * The PersistentVolume controller, by named cases: rules of v1.34 pkg/controller/volume/persistentvolume/pv_controller.go
 * (syncUnboundClaim, syncBoundClaim, syncVolume, reclaimVolume, provisionClaim) and index.go; defaults of
 * plugin/pkg/admission/storage/storageclass/setdefault. Nothing of it is recorded.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../src/api/objects.ts';
import { syncClaim, syncVolume } from '../../src/workloads/controllers/persistent-volume-sync.ts';
import type { VolumeOutcome, VolumeWorld } from '../../src/workloads/controllers/persistent-volume-types.ts';

type Part = Readonly<Record<string, unknown>>;

function claim(part: { spec?: Part; metadata?: Part; status?: Part } = {}): PersistentVolumeClaim {
  return {
    kind: 'PersistentVolumeClaim',
    metadata: { namespace: 'shop', name: 'c', uid: 'uid-c', ...part.metadata },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '5Gi' } }, ...part.spec },
    status: part.status ?? { phase: 'Pending' },
  } as PersistentVolumeClaim;
}

function volume(name: string, part: { spec?: Part; metadata?: Part; phase?: string } = {}): PersistentVolume {
  return {
    kind: 'PersistentVolume',
    metadata: { name, ...part.metadata },
    spec: {
      capacity: { storage: '10Gi' },
      accessModes: ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: 'Retain',
      ...part.spec,
    },
    status: { phase: part.phase ?? 'Available' },
  } as PersistentVolume;
}

function storageClass(name: string, part: Part = {}): StorageClass {
  return {
    kind: 'StorageClass',
    metadata: { name },
    provisioner: 'disk.x',
    reclaimPolicy: 'Delete',
    ...part,
  } as StorageClass;
}

interface World {
  readonly volumes?: readonly PersistentVolume[];
  readonly claims?: readonly PersistentVolumeClaim[];
  readonly classes?: readonly StorageClass[];
  readonly waiting?: readonly string[];
  readonly topology?: Readonly<Record<string, string>>;
}

function worldOf({ volumes = [], claims = [], classes = [], waiting = [], topology = {} }: World): VolumeWorld {
  return {
    volumes: () => volumes,
    volume: (name) => volumes.find(({ metadata }) => metadata?.name === name),
    claim: (namespace, name) =>
      claims.find(({ metadata }) => metadata?.namespace === namespace && metadata.name === name),
    storageClass: (name) => classes.find(({ metadata }) => metadata?.name === name),
    defaultClass: () =>
      classes.find(({ metadata }) => metadata?.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true'),
    waitingPods: () => waiting,
    topologyOf: () => topology,
  };
}

/** `volume pv Bound ref c`, `claim c Bound pv`, `delete pv`; then `Reason message` of the events. */
function told({ writes, events, claim: also }: VolumeOutcome): string[] {
  return [
    ...writes.map(({ kind, name, object }) => {
      if (object === null) return `delete ${name}`;
      const phase = object.status?.phase ?? '-';
      if (kind === 'PersistentVolumeClaim') {
        const { volumeName = '', storageClassName } = (object as PersistentVolumeClaim).spec ?? {};
        return `claim ${name} ${phase}${volumeName && ` ${volumeName}`}${storageClassName ? ` of ${storageClassName}` : ''}`;
      }
      const ref = (object as PersistentVolume).spec?.claimRef;
      return `volume ${name} ${phase}${ref ? ` for ${ref.name}${ref.uid ? '' : ' (reserved)'}` : ''}`;
    }),
    ...events.map(({ reason, message }) => `${reason} ${message}`),
    ...(also === undefined ? [] : [`look at ${also.metadata?.name}`]),
  ];
}

const bound = { 'pv.kubernetes.io/bind-completed': 'yes', 'pv.kubernetes.io/bound-by-controller': 'yes' };
const byController = { annotations: { 'pv.kubernetes.io/bound-by-controller': 'yes' } };
const provisioned = { annotations: { 'pv.kubernetes.io/provisioned-by': 'disk.x', ...byController.annotations } };
const forC = { claimRef: { namespace: 'shop', name: 'c', uid: 'uid-c' } };
const forOther = { claimRef: { namespace: 'shop', name: 'other', uid: 'uid-other' } };
const waits = storageClass('waits', { volumeBindingMode: 'WaitForFirstConsumer' });
const selected = { annotations: { 'volume.kubernetes.io/selected-node': 'n1' } };
const defaultClass = storageClass('std', {
  metadata: { name: 'std', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
});
const boundTo = (name: string): string[] => [
  `volume ${name} Available for c`,
  `volume ${name} Bound for c`,
  `claim c Pending ${name}`,
  `claim c Bound ${name}`,
];

const claimCases: readonly { name: string; claim?: PersistentVolumeClaim; world: World; says: readonly string[] }[] = [
  {
    name: 'takes the smallest volume that is large enough',
    world: {
      volumes: [
        volume('large'),
        volume('small', { spec: { capacity: { storage: '4Gi' } } }),
        volume('fits', { spec: { capacity: { storage: '6Gi' } } }),
      ],
    },
    says: boundTo('fits'),
  },
  {
    name: 'takes the one that is meant for it, though larger',
    world: {
      volumes: [
        volume('small', { spec: { capacity: { storage: '5Gi' } } }),
        volume('meant', { spec: { claimRef: { namespace: 'shop', name: 'c' } } }),
      ],
    },
    says: boundTo('meant'),
  },
  {
    name: 'passes over volumes of other classes, modes, access modes, labels, phases, and those of others',
    claim: claim({ spec: { selector: { matchLabels: { disk: 'ssd' } } } }),
    world: {
      volumes: [
        volume('class', { spec: { storageClassName: 'x' } }),
        volume('block', { spec: { volumeMode: 'Block' } }),
        volume('once', { spec: { accessModes: ['ReadOnlyMany'] } }),
        volume('labels'),
        volume('released', { phase: 'Released', metadata: { labels: { disk: 'ssd' } } }),
        volume('taken', { spec: forOther, metadata: { labels: { disk: 'ssd' } } }),
        volume('going', { metadata: { labels: { disk: 'ssd' }, deletionTimestamp: '2026-01-01T00:00:00Z' } }),
      ],
    },
    says: ['FailedBinding no persistent volumes available for this claim and no storage class is set'],
  },
  {
    name: 'gets the default class only when no volume without a class will do',
    world: { classes: [defaultClass] },
    says: ['claim c Pending of std'],
  },
  {
    name: 'that asks for no class by an empty name gets none',
    claim: claim({ spec: { storageClassName: '' } }),
    world: { classes: [defaultClass] },
    says: ['FailedBinding no persistent volumes available for this claim and no storage class is set'],
  },
  {
    name: 'waits for its first consumer, whatever volumes there are',
    claim: claim({ spec: { storageClassName: 'waits' } }),
    world: { classes: [waits], volumes: [volume('free', { spec: { storageClassName: 'waits' } })] },
    says: ['WaitForFirstConsumer waiting for first consumer to be created before binding'],
  },
  {
    name: 'that waits names the pods that wait for a node',
    claim: claim({ spec: { storageClassName: 'waits' } }),
    world: { classes: [waits], waiting: ['a', 'b'] },
    says: ['WaitForPodScheduled waiting for pods a,b to be scheduled'],
  },
  {
    name: 'that waits and has one pod names it',
    claim: claim({ spec: { storageClassName: 'waits' } }),
    world: { classes: [waits], waiting: ['a'] },
    says: ['WaitForPodScheduled waiting for pod a to be scheduled'],
  },
  {
    name: 'that waits takes the volume that the scheduler has reserved for it',
    claim: claim({ spec: { storageClassName: 'waits' } }),
    world: { classes: [waits], volumes: [volume('pv', { spec: { ...forC, storageClassName: 'waits' } })] },
    says: ['volume pv Bound for c', 'claim c Pending pv of waits', 'claim c Bound pv of waits'],
  },
  {
    name: 'is provisioned at once where its class is immediate',
    claim: claim({ spec: { storageClassName: 'fast' } }),
    world: { classes: [storageClass('fast')] },
    says: [
      'claim c Pending of fast',
      'volume pvc-uid-c Pending for c',
      "ExternalProvisioning Waiting for a volume to be created either by the external provisioner 'disk.x' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.",
      'Provisioning External provisioner is provisioning volume for claim "shop/c"',
      'ProvisioningSucceeded Successfully provisioned volume pvc-uid-c',
    ],
  },
  {
    name: 'is not provisioned by no-provisioner',
    claim: claim({ spec: { storageClassName: 'local' } }),
    world: { classes: [storageClass('local', { provisioner: 'kubernetes.io/no-provisioner' })] },
    says: ['ProvisioningFailed no volume plugin matched name: kubernetes.io/no-provisioner'],
  },
  {
    name: 'of a class that there is not',
    claim: claim({ spec: { storageClassName: 'nope' } }),
    world: {},
    says: ['ProvisioningFailed storageclass.storage.k8s.io "nope" not found'],
  },
  {
    name: 'that names a volume gets it, class by class',
    claim: claim({ spec: { volumeName: 'pv' } }),
    world: { volumes: [volume('pv')] },
    says: ['volume pv Available for c', 'volume pv Bound for c', 'claim c Pending pv', 'claim c Bound pv'],
  },
  {
    name: 'that names a volume which there is not yet waits',
    claim: claim({ spec: { volumeName: 'pv' } }),
    world: {},
    says: [],
  },
  {
    name: 'that names a volume too small',
    claim: claim({ spec: { volumeName: 'pv', resources: { requests: { storage: '20Gi' } } } }),
    world: { volumes: [volume('pv')] },
    says: ['VolumeMismatch Cannot bind to requested volume "pv": requested PV is too small'],
  },
  {
    name: 'that names a volume of another class',
    claim: claim({ spec: { volumeName: 'pv', storageClassName: 'x' } }),
    world: { volumes: [volume('pv')] },
    says: ['VolumeMismatch Cannot bind to requested volume "pv": storageClassName does not match'],
  },
  {
    name: 'that names a volume of another mode',
    claim: claim({ spec: { volumeName: 'pv', volumeMode: 'Block' } }),
    world: { volumes: [volume('pv')] },
    says: ['VolumeMismatch Cannot bind to requested volume "pv": incompatible volumeMode'],
  },
  {
    name: 'that names a volume with other access modes',
    claim: claim({ spec: { volumeName: 'pv', accessModes: ['ReadWriteMany'] } }),
    world: { volumes: [volume('pv')] },
    says: ['VolumeMismatch Cannot bind to requested volume "pv": incompatible accessMode'],
  },
  {
    name: 'that names a volume of somebody else',
    claim: claim({ spec: { volumeName: 'pv' } }),
    world: { volumes: [volume('pv', { spec: forOther })] },
    says: ['FailedBinding volume "pv" already bound to a different claim.'],
  },
  {
    name: 'that is bound costs nothing',
    claim: claim({
      spec: { volumeName: 'pv' },
      metadata: { annotations: bound },
      status: { phase: 'Bound', accessModes: ['ReadWriteOnce'], capacity: { storage: '10Gi' } },
    }),
    world: { volumes: [volume('pv', { spec: forC, phase: 'Bound' })] },
    says: [],
  },
  {
    name: 'whose volume has come unbound is bound again',
    claim: claim({
      spec: { volumeName: 'pv' },
      metadata: { annotations: bound },
      status: { phase: 'Bound', accessModes: ['ReadWriteOnce'], capacity: { storage: '10Gi' } },
    }),
    world: { volumes: [volume('pv')] },
    says: ['volume pv Available for c', 'volume pv Bound for c'],
  },
  {
    name: 'whose volume is gone is Lost',
    claim: claim({ spec: { volumeName: 'pv' }, metadata: { annotations: bound }, status: { phase: 'Bound' } }),
    world: {},
    says: ['claim c Lost pv', 'ClaimLost Bound claim has lost its PersistentVolume. Data on the volume is lost!'],
  },
  {
    name: 'that is Lost is told of once',
    claim: claim({ spec: { volumeName: 'pv' }, metadata: { annotations: bound }, status: { phase: 'Lost' } }),
    world: {},
    says: [],
  },
  {
    name: 'that has lost the name of its volume is Lost',
    claim: claim({ metadata: { annotations: bound }, status: { phase: 'Bound' } }),
    world: {},
    says: ['claim c Lost', 'ClaimLost Bound claim has lost reference to PersistentVolume. Data on the volume is lost!'],
  },
  {
    name: 'whose volume belongs to somebody else is Lost',
    claim: claim({ spec: { volumeName: 'pv' }, metadata: { annotations: bound }, status: { phase: 'Bound' } }),
    world: { volumes: [volume('pv', { spec: forOther, phase: 'Bound' })] },
    says: ['claim c Lost pv', 'ClaimMisbound Two claims are bound to the same volume, this one is bound incorrectly'],
  },
];

for (const { name, claim: given = claim(), world, says } of claimCases) {
  test(`a claim ${name}`, () => assert.equal(told(syncClaim(worldOf(world), given)), says));
}

const volumeCases: readonly { name: string; volume: PersistentVolume; world?: World; says: readonly string[] }[] = [
  {
    name: 'without a claim becomes Available',
    volume: volume('pv', { phase: 'Pending' }),
    says: ['volume pv Available'],
  },
  {
    name: 'reserved for a claim that is not bound yet is Available',
    volume: volume('pv', { phase: 'Pending', spec: { claimRef: { namespace: 'shop', name: 'c' } } }),
    says: ['volume pv Available for c (reserved)'],
  },
  {
    name: 'whose claim names it is Bound',
    volume: volume('pv', { spec: forC }),
    world: { claims: [claim({ spec: { volumeName: 'pv' } })] },
    says: ['volume pv Bound for c'],
  },
  {
    name: 'whose claim names none yet has the claim looked at',
    volume: volume('pv', { spec: forC }),
    world: { claims: [claim()] },
    says: ['look at c'],
  },
  {
    name: 'of another mode than its claim stays',
    volume: volume('pv', { spec: { ...forC, volumeMode: 'Block' } }),
    world: { claims: [claim()] },
    says: [
      'VolumeMismatch Cannot bind PersistentVolume to requested PersistentVolumeClaim "c" due to incompatible volumeMode.',
      'VolumeMismatch Cannot bind PersistentVolume "pv" to requested PersistentVolumeClaim due to incompatible volumeMode.',
    ],
  },
  {
    name: 'of Retain whose claim is gone is Released, and kept',
    volume: volume('pv', { spec: forC, phase: 'Bound' }),
    says: ['volume pv Released for c'],
  },
  { name: 'that is Released stays so', volume: volume('pv', { spec: forC, phase: 'Released' }), says: [] },
  {
    name: 'whose claim has come again under its name is Released',
    volume: volume('pv', { spec: forC, phase: 'Bound' }),
    world: { claims: [claim({ metadata: { uid: 'uid-new' } })] },
    says: ['volume pv Released for c'],
  },
  {
    name: 'of Delete that was provisioned goes with its claim',
    volume: volume('pv', {
      spec: { ...forC, persistentVolumeReclaimPolicy: 'Delete' },
      metadata: provisioned,
      phase: 'Bound',
    }),
    says: ['volume pv Released for c', 'delete pv'],
  },
  {
    name: 'of Delete that nobody can delete has Failed',
    volume: volume('pv', {
      spec: { ...forC, persistentVolumeReclaimPolicy: 'Delete', local: { path: '/d' } },
      phase: 'Bound',
    }),
    says: [
      'volume pv Released for c',
      'volume pv Failed for c',
      'VolumeFailedDelete error getting deleter volume plugin for volume "pv": no deletable volume plugin matched',
    ],
  },
  {
    name: 'that was provisioned for a claim which is bound elsewhere is deleted',
    volume: volume('pv', {
      spec: { ...forC, persistentVolumeReclaimPolicy: 'Delete' },
      metadata: provisioned,
      phase: 'Bound',
    }),
    world: { claims: [claim({ spec: { volumeName: 'other' } })] },
    says: ['volume pv Released for c', 'delete pv'],
  },
  {
    name: 'that the controller bound to a claim which is bound elsewhere is free again',
    volume: volume('pv', { spec: forC, metadata: byController, phase: 'Bound' }),
    world: { claims: [claim({ spec: { volumeName: 'other' } })] },
    says: ['volume pv Bound', 'volume pv Available'],
  },
  {
    name: 'that the user reserved for a claim which is bound elsewhere stays reserved',
    volume: volume('pv', { spec: forC, phase: 'Bound' }),
    world: { claims: [claim({ spec: { volumeName: 'other' } })] },
    says: ['volume pv Bound for c (reserved)', 'volume pv Available for c (reserved)'],
  },
];

for (const { name, volume: given, world = {}, says } of volumeCases) {
  test(`a volume ${name}`, () => assert.equal(told(syncVolume(worldOf(world), given)), says));
}

const topologyCases: readonly { name: string; world: World; metadata?: Part; affinity: unknown }[] = [
  {
    name: 'neither class nor driver says where: everywhere',
    world: { classes: [storageClass('fast')] },
    affinity: undefined,
  },
  {
    name: 'the topology of the chosen node',
    world: { classes: [storageClass('fast')], topology: { zone: 'a' } },
    metadata: selected,
    affinity: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['a'] }] }],
  },
  {
    name: 'the allowed topologies of the class',
    world: {
      classes: [
        storageClass('fast', { allowedTopologies: [{ matchLabelExpressions: [{ key: 'zone', values: ['a', 'b'] }] }] }),
      ],
    },
    affinity: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['a', 'b'] }] }],
  },
];

for (const { name, world, metadata = {}, affinity } of topologyCases) {
  test(`where a made volume can be used: ${name}`, () => {
    const { writes } = syncClaim(worldOf(world), claim({ metadata, spec: { storageClassName: 'fast' } }));
    const made = writes.at(-1)!.object as PersistentVolume;
    assert.equal(made.spec?.nodeAffinity?.required?.nodeSelectorTerms, affinity);
    assert.is(made.spec?.persistentVolumeReclaimPolicy, 'Delete');
    assert.equal(made.spec?.capacity, { storage: '5Gi' });
  });
}

test.run();
