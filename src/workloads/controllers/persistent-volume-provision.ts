/**
 * Volumes that are made for claims, and deleted after them: what the PersistentVolume controller leaves to others
 * (v1.34 pkg/controller/volume/persistentvolume/pv_controller.go provisionClaim, provisionClaimOperationExternal,
 * deleteVolumeOperation), and what the external provisioner of the class then does
 * (sig-storage-lib-external-provisioner v11 controller.go provisionClaimOperation, deleteVolumeOperation). Here every
 * provisioner but kubernetes.io/no-provisioner is installed and succeeds at once.
 */
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../api/objects.ts';
import { annProvisionedBy, annSelectedNode, annStorageProvisioner, claimClass } from '../../api/volume-claims.ts';
import type { VolumeEvent, VolumeOutcome, VolumeWorld } from './persistent-volume-types.ts';

const source = 'persistentvolume-controller';

/** Drivers that took over from in-tree plugins (csi-translation-lib plugins). */
const driverOf: Readonly<Record<string, string>> = {
  'kubernetes.io/aws-ebs': 'ebs.csi.aws.com',
  'kubernetes.io/gce-pd': 'pd.csi.storage.gke.io',
  'kubernetes.io/azure-disk': 'disk.csi.azure.com',
  'kubernetes.io/azure-file': 'file.csi.azure.com',
  'kubernetes.io/cinder': 'cinder.csi.openstack.org',
  'kubernetes.io/vsphere-volume': 'csi.vsphere.vmware.com',
  'kubernetes.io/portworx-volume': 'pxd.portworx.com',
};

export function provision(
  world: VolumeWorld,
  claim: PersistentVolumeClaim,
  storageClass: StorageClass | undefined,
): VolumeOutcome {
  if (storageClass === undefined) {
    const message = `storageclass.storage.k8s.io "${claimClass(claim)}" not found`;
    return { writes: [], events: [event(claim, source, 'Warning', 'ProvisioningFailed', message)] };
  }
  const { provisioner } = storageClass;
  const driver = driverOf[provisioner] ?? provisioner;
  if (driver.startsWith('kubernetes.io/')) {
    const message = `no volume plugin matched name: ${provisioner}`;
    return { writes: [], events: [event(claim, source, 'Warning', 'ProvisioningFailed', message)] };
  }
  const { namespace = '', name = '', uid = '' } = claim.metadata ?? {};
  const waits =
    `Waiting for a volume to be created either by the external provisioner '${driver}' or manually by the system ` +
    'administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.';
  const volume = madeFor(world, claim, storageClass, driver);
  const asked = annotate(claim, driver);
  const by = `${driver}_external-provisioner`;
  const key = `${namespace}/${name}`;
  return {
    writes: [
      ...(asked === claim ? [] : [{ kind: 'PersistentVolumeClaim' as const, namespace, name, object: asked }]),
      { kind: 'PersistentVolume', namespace: '', name: `pvc-${uid}`, object: volume },
    ],
    events: [
      event(claim, source, 'Normal', 'ExternalProvisioning', waits),
      event(claim, by, 'Normal', 'Provisioning', `External provisioner is provisioning volume for claim "${key}"`),
      event(claim, by, 'Normal', 'ProvisioningSucceeded', `Successfully provisioned volume pvc-${uid}`),
    ],
  };
}

function annotate(claim: PersistentVolumeClaim, driver: string): PersistentVolumeClaim {
  const { metadata } = claim;
  if (metadata?.annotations?.[annStorageProvisioner] === driver) return claim;
  return {
    ...claim,
    metadata: { ...metadata, annotations: { ...metadata?.annotations, [annStorageProvisioner]: driver } },
  };
}

/**
 * The volume: as large as asked for, for this claim alone, of the class's policy. Nodes that can use it: those with the
 * topology of the node that the scheduler has chosen, as the driver's CSINode tells it; else those of the class's
 * allowedTopologies; else all.
 */
function madeFor(
  world: VolumeWorld,
  { metadata, spec }: PersistentVolumeClaim,
  storageClass: StorageClass,
  driver: string,
): PersistentVolume {
  const { namespace = '', name = '', uid = '' } = metadata ?? {};
  const node = metadata?.annotations?.[annSelectedNode];
  const topology = node === undefined ? {} : world.topologyOf(driver, node);
  const fromNode = Object.keys(topology)
    .sort()
    .map((key) => ({ key, operator: 'In', values: [topology[key]!] }));
  const terms =
    fromNode.length > 0
      ? [{ matchExpressions: fromNode }]
      : (storageClass.allowedTopologies ?? []).map(({ matchLabelExpressions = [] }) => ({
          matchExpressions: matchLabelExpressions.map(({ key, values }) => ({ key, operator: 'In', values })),
        }));
  const storage = spec?.resources?.requests?.storage ?? '0';
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: `pvc-${uid}`, annotations: { [annProvisionedBy]: driver } },
    spec: {
      capacity: { storage },
      accessModes: spec?.accessModes ?? [],
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, name, uid },
      persistentVolumeReclaimPolicy: storageClass.reclaimPolicy ?? 'Delete',
      storageClassName: storageClass.metadata?.name ?? '',
      volumeMode: spec?.volumeMode ?? 'Filesystem',
      ...(terms.length > 0 && { nodeAffinity: { required: { nodeSelectorTerms: terms } } }),
      csi: { driver, volumeHandle: `pvc-${uid}` },
    },
    status: { phase: 'Pending' },
  } as PersistentVolume;
}

/** reclaimVolume: Retain keeps it; Delete deletes what a provisioner made, and fails for what nobody can delete. */
export function reclaim(volume: PersistentVolume): Pick<VolumeOutcome, 'writes' | 'events'> {
  const { metadata, spec, status } = volume;
  const name = metadata?.name ?? '';
  if (spec?.persistentVolumeReclaimPolicy !== 'Delete') return { writes: [], events: [] };
  if (metadata?.annotations?.[annProvisionedBy] !== undefined) {
    return { writes: [{ kind: 'PersistentVolume', namespace: '', name, object: null }], events: [] };
  }
  if (status?.phase === 'Failed') return { writes: [], events: [] };
  const why = spec.local === undefined ? 'no volume plugin matched' : 'no deletable volume plugin matched';
  const message = `error getting deleter volume plugin for volume "${name}": ${why}`;
  const failed = { ...volume, status: { ...status, phase: 'Failed' } };
  return {
    writes: [{ kind: 'PersistentVolume', namespace: '', name, object: failed }],
    events: [
      {
        about: 'PersistentVolume',
        namespace: '',
        name,
        source,
        type: 'Warning',
        reason: 'VolumeFailedDelete',
        message,
      },
    ],
  };
}

function event(
  { metadata }: PersistentVolumeClaim,
  by: string,
  type: VolumeEvent['type'],
  reason: string,
  message: string,
): VolumeEvent {
  const { namespace = '', name = '' } = metadata ?? {};
  return { about: 'PersistentVolumeClaim', namespace, name, source: by, type, reason, message };
}
