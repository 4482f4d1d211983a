/**
 * In-tree volumes as the CSI drivers that took their place know them: which driver, which volume, which nodes (v1.34
 * staging/src/k8s.io/csi-translation-lib/plugins/*.go). Only what scheduling asks: handles and node affinity.
 */
import type { CsiNode, NodeSelector, NodeSelectorRequirement, PersistentVolume } from '../../../api/objects.ts';
import { ValueError } from '../../../api/value-error.ts';
import { type InTreeSource, volumeSource } from './storage-types.ts';

/** An in-tree plugin that can be migrated. */
export interface InTreePlugin {
  readonly name: string;
  readonly driver: string;
  /** Always: on every node with a CSINode. Annotated: where the CSINode says so. Never: not counted by scheduling. */
  readonly migrated: 'always' | 'annotated' | 'never';
  /** The node label that tells the driver's zones; undefined: node affinity is left as it is. */
  readonly topologyKey: string | undefined;
  readonly field: keyof InTreeSource;
}

const annMigratedPlugins = 'storage.alpha.kubernetes.io/migrated-plugins';
const unspecified = 'UNSPECIFIED';
const zoneLabels = ['topology.kubernetes.io/zone', 'failure-domain.beta.kubernetes.io/zone'] as const;
const regionLabel = 'topology.kubernetes.io/region';
const betaRegionLabel = 'failure-domain.beta.kubernetes.io/region';

const inTreePlugins: readonly InTreePlugin[] = [
  {
    name: 'kubernetes.io/aws-ebs',
    driver: 'ebs.csi.aws.com',
    migrated: 'always',
    topologyKey: 'topology.ebs.csi.aws.com/zone',
    field: 'awsElasticBlockStore',
  },
  {
    name: 'kubernetes.io/gce-pd',
    driver: 'pd.csi.storage.gke.io',
    migrated: 'always',
    topologyKey: 'topology.gke.io/zone',
    field: 'gcePersistentDisk',
  },
  {
    name: 'kubernetes.io/cinder',
    driver: 'cinder.csi.openstack.org',
    migrated: 'always',
    topologyKey: 'topology.cinder.csi.openstack.org/zone',
    field: 'cinder',
  },
  {
    name: 'kubernetes.io/azure-disk',
    driver: 'disk.csi.azure.com',
    migrated: 'always',
    topologyKey: undefined,
    field: 'azureDisk',
  },
  {
    name: 'kubernetes.io/portworx-volume',
    driver: 'pxd.portworx.com',
    migrated: 'annotated',
    topologyKey: undefined,
    field: 'portworxVolume',
  },
  {
    name: 'kubernetes.io/azure-file',
    driver: 'file.csi.azure.com',
    migrated: 'never',
    topologyKey: undefined,
    field: 'azureFile',
  },
  {
    name: 'kubernetes.io/vsphere-volume',
    driver: 'csi.vsphere.vmware.com',
    migrated: 'never',
    topologyKey: undefined,
    field: 'vsphereVolume',
  },
];

/** The plugin of an in-tree source, undefined for any other volume. */
export function inTreePluginOf(source: InTreeSource): InTreePlugin | undefined {
  return inTreePlugins.find(({ field }) => source[field] !== undefined && source[field] !== null);
}

/** The plugin that provisions a class under an in-tree name. */
export function inTreePluginByName(name: string): InTreePlugin | undefined {
  return inTreePlugins.find((plugin) => plugin.name === name);
}

/** Names of plugins that a CSINode lists as migrated. */
export function migratedPlugins(csiNode: CsiNode | undefined): readonly string[] {
  const list = csiNode?.metadata?.annotations?.[annMigratedPlugins] ?? '';
  return list === '' ? [] : list.split(',');
}

/** The driver's handle of an inline volume. Throws a ValueError for a malformed id. */
export function inlineHandle(plugin: InTreePlugin, source: InTreeSource): string {
  if (plugin.field === 'gcePersistentDisk') return zonalHandle(unspecified, source.gcePersistentDisk!.pdName);
  return plainHandle(plugin, source);
}

/** The driver's handle of a PersistentVolume. Throws a ValueError for a malformed id or zone. */
export function volumeHandle(plugin: InTreePlugin, volume: PersistentVolume): string {
  const source = volumeSource(volume);
  if (plugin.field !== 'gcePersistentDisk') return plainHandle(plugin, source);
  const labels = volume.metadata?.labels ?? {};
  const zones = (labels[zoneLabels[1]] || labels[zoneLabels[0]] || '').split('__');
  const disk = source.gcePersistentDisk!.pdName;
  if (zones.length === 1) return zonalHandle(zones[0] || unspecified, disk);
  return `projects/${unspecified}/regions/${regionOfZones(zones)}/disks/${disk}`;
}

/** The volume's node affinity in the driver's words: its own zone label instead of Kubernetes' (TranslateInTreePVToCSI). */
export function translatedAffinity(plugin: InTreePlugin, volume: PersistentVolume): NodeSelector | undefined {
  volumeHandle(plugin, volume); // a volume that has no handle cannot be translated at all
  const affinity = volume.spec?.nodeAffinity?.required;
  if (plugin.topologyKey === undefined) return affinity;
  const { zoneLabel, beta } = zoneLabelOf(volume);
  let terms = affinity?.nodeSelectorTerms ?? [];
  const requirements = terms.flatMap((term) => term.matchExpressions ?? []);
  if (requirements.some(({ key, values }) => key === zoneLabel && (values ?? []).length > 0)) {
    terms = renameKey(terms, zoneLabel, plugin.topologyKey);
  } else {
    const zones = (volume.metadata?.labels?.[zoneLabel] ?? '').split('__').map((zone) => zone.trim());
    const values = [...new Set(zones.filter((zone) => zone !== ''))].sort((a, b) => (a < b ? -1 : 1));
    if (values.length > 0) terms = addRequirement(terms, { key: plugin.topologyKey, operator: 'In', values });
  }
  if (beta && requirements.some(({ key, values }) => key === betaRegionLabel && (values ?? []).length > 0)) {
    terms = renameKey(terms, betaRegionLabel, regionLabel);
  }
  return affinity === undefined && terms.length === 0 ? undefined : { nodeSelectorTerms: terms };
}

type Terms = NodeSelector['nodeSelectorTerms'];

function renameKey(terms: Terms, from: string, to: string): Terms {
  return terms.map((term) => ({
    ...term,
    matchExpressions: term.matchExpressions?.map((each) => (each.key === from ? { ...each, key: to } : each)),
  }));
}

function addRequirement(terms: Terms, requirement: NodeSelectorRequirement): Terms {
  const given = terms.length === 0 ? [{}] : terms;
  return given.map((term) => ({ ...term, matchExpressions: [...(term.matchExpressions ?? []), requirement] }));
}

/** The zone label that the volume is described with: in its node affinity before its labels, the newer name first. */
function zoneLabelOf({ metadata, spec }: PersistentVolume): { zoneLabel: string; beta: boolean } {
  const [ga, betaZone] = zoneLabels;
  const terms = spec?.nodeAffinity?.required?.nodeSelectorTerms ?? [];
  const inAffinity = (label: string): boolean =>
    terms.some((term) => term.matchExpressions?.some(({ key }) => key === label) ?? false);
  const inLabels = (label: string): boolean => metadata?.labels?.[label] !== undefined;
  const beta = !inAffinity(ga) && (inAffinity(betaZone) || (!inLabels(ga) && inLabels(betaZone)));
  return { zoneLabel: beta ? betaZone : ga, beta };
}

function plainHandle({ field }: InTreePlugin, source: InTreeSource): string {
  switch (field) {
    case 'awsElasticBlockStore':
      return ebsVolumeId(source.awsElasticBlockStore!.volumeID);
    case 'azureDisk':
      return source.azureDisk!.diskURI ?? '';
    case 'cinder':
      return source.cinder!.volumeID;
    case 'portworxVolume':
      return source.portworxVolume!.volumeID;
    default:
      throw new Error(`volumes of ${field} are never translated`);
  }
}

function zonalHandle(zone: string, disk: string): string {
  return `projects/${unspecified}/zones/${zone}/disks/${disk}`;
}

/** `aws://zone/vol-1`, `aws:///vol-1` and `vol-1` are one volume (KubernetesVolumeIDToEBSVolumeID). */
function ebsVolumeId(id: string): string {
  if (!id.startsWith('aws://')) return id;
  const path = id.slice('aws://'.length).replace(/^[^/?#]*/, '');
  const volume = path.replace(/[?#].*$/, '').replace(/^\/+|\/+$/g, '');
  if (/^vol-[^/]*$/.test(volume)) return volume;
  throw new ValueError(`failed to translate Kubernetes ID to EBS Volume ID Invalid format for AWS volume (${id})`);
}

/** Zones are `{locale}-{region}-{zone}`, all of one region (getRegionFromZones). */
function regionOfZones(zones: readonly string[]): string {
  const regions = new Set<string>();
  for (const zone of zones) {
    const parts = zone.split('-');
    if (parts.length !== 3) {
      throw new ValueError(
        `failed to get region from zones: zone in unexpected format, expected: {locale}-{region}-{zone}, got: ${zone}`,
      );
    }
    regions.add(`${parts[0]}-${parts[1]}`);
  }
  if (regions.size === 1) return [...regions][0]!;
  const list = [...regions].sort((a, b) => (a < b ? -1 : 1)).map((region) => `${region}:{}`);
  throw new ValueError(
    `failed to get region from zones: multiple or no regions gotten from zones, got: map[${list.join(' ')}]`,
  );
}
