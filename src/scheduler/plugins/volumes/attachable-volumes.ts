/**
 * The volumes of pods that count against a node's attach limits, as small numbers: distinct volumes and their drivers
 * (v1.34 framework/plugins/nodevolumelimits/csi.go filterAttachableVolumes). What is known of a pod is kept until one of
 * the objects it was read from changes; checking that costs a few comparisons per claim.
 */
import type { PersistentVolume, PersistentVolumeClaim, Volume } from '../../../api/objects.ts';
import { valueOrErrorText } from '../../../api/value-error.ts';
import { claimClass } from '../../../api/volume-claims.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { ObjectId } from '../../../cluster/objects.ts';
import type { PodId } from '../../../cluster/pods.ts';
import { claimKind, claimNameOf, classKind, ephemeralClaimError, findClass, notFound, volumeKind } from './claims.ts';
import { type InTreePlugin, inlineHandle, inTreePluginByName, inTreePluginOf, volumeHandle } from './csi-migration.ts';
import { type CsiNodeFacts, countsAsCsi } from './csi-nodes.ts';
import { inlineSource } from './storage-types.ts';

/** What one volume of a pod is to the attach limits. */
export interface Attachable {
  /** Number of the distinct volume; -1: it is not counted. */
  volume: number;
  /** Its driver, by number and by name. */
  driver: number;
  driverName: string;
  /** The in-tree plugin: then it counts only on nodes where that is migrated. */
  plugin: InTreePlugin | undefined;
  /** The claim does not exist: a new pod must wait for it. */
  missing: string | null;
  /** User data that fails the attempt: see `attachableError`. */
  error: string | null;
}

export interface AttachableVolumes {
  /** The pod's volumes that may count, in order; the same array for as long as the pod is the same. */
  of(pod: PodId): readonly Attachable[];
  /** Number of a driver. */
  driver(name: string): number;
  /** Number of a distinct volume. */
  volume(driver: string, handle: string): number;
  /** Forgets everything: the cluster was replaced by a saved one. */
  reset(): void;
}

/** Whether the volume counts on a node with this CSINode. */
export function isCounted({ plugin, volume }: Attachable, csiNode: CsiNodeFacts | undefined): boolean {
  return volume >= 0 && (plugin === undefined || countsAsCsi(plugin, csiNode));
}

/** The error that counting the volume on a node with this CSINode is. */
export function attachableError({ plugin, error }: Attachable, csiNode: CsiNodeFacts | undefined): string | null {
  return plugin === undefined || countsAsCsi(plugin, csiNode) ? error : null;
}

/** Whether a volume of a pod can count at all. */
export function mayBeAttachable(volume: Volume): boolean {
  return (
    Boolean(volume.persistentVolumeClaim ?? volume.ephemeral) || inTreePluginOf(inlineSource(volume)) !== undefined
  );
}

/** A claim's answer with what it was read from. */
interface ClaimEntry extends Attachable {
  readonly name: string;
  readonly ephemeral: boolean;
  claim: Source;
  volumeSource: Source | null;
  /** Generation of the classes where one was asked; -1: none was. */
  classes: number;
}

/** An object that was looked up: its version or, if it did not exist, the generation of its kind. */
interface Source {
  readonly kind: string;
  readonly id: ObjectId;
  readonly stamp: number;
}

interface PodEntry {
  readonly name: string;
  readonly podClass: number;
  readonly spec: number;
  readonly attachables: readonly Attachable[];
  readonly claims: readonly ClaimEntry[];
}

const none: readonly Attachable[] = [];
const uncounted: Attachable = { volume: -1, driver: -1, driverName: '', plugin: undefined, missing: null, error: null };

export function createAttachableVolumes(cluster: Cluster): AttachableVolumes {
  const { objects, pods } = cluster;
  const volumeNumbers = new Map<string, number>();
  const driverNumbers = new Map<string, number>();
  const specMayHave: boolean[] = [];
  const entries: (PodEntry | undefined)[] = [];

  const numberOf = (numbers: Map<string, number>, key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    return number;
  };
  const driver = (name: string): number => numberOf(driverNumbers, name);
  const volume = (driverName: string, handle: string): number => numberOf(volumeNumbers, `${driverName}/${handle}`);

  function sourceOf(kind: string, namespace: string, name: string): Source {
    const id = objects.find(kind, namespace, name);
    return { kind, id, stamp: id < 0 ? objects.generation(kind) : objects.versionOf(id) };
  }

  function isCurrent({ kind, id, stamp }: Source): boolean {
    return id < 0 ? objects.generation(kind) === stamp : objects.versionOf(id) === stamp;
  }

  function isEntryCurrent(entry: ClaimEntry): boolean {
    if (!isCurrent(entry.claim)) return false;
    if (entry.volumeSource !== null && !isCurrent(entry.volumeSource)) return false;
    return entry.classes < 0 || entry.classes === objects.generation(classKind);
  }

  function count(entry: Attachable, plugin: InTreePlugin | undefined, driverName: string, handle: string): void {
    if (driverName === '' || handle === '') return;
    entry.plugin = plugin;
    entry.driver = driver(driverName);
    entry.driverName = driverName;
    entry.volume = volume(driverName, handle);
  }

  function readClaim(pod: PodId, entry: ClaimEntry): void {
    const namespace = cluster.namespaceOf(pod);
    Object.assign(entry, uncounted);
    entry.claim = sourceOf(claimKind, namespace, entry.name);
    entry.volumeSource = null;
    entry.classes = -1;
    const claim = objects.get(entry.claim.id) as PersistentVolumeClaim | undefined;
    if (claim === undefined) {
      const reason = notFound('persistentvolumeclaim', entry.name);
      entry.missing = `looking up PVC ${namespace}/${entry.name}: ${reason}`;
      return;
    }
    if (entry.ephemeral) entry.error = ephemeralClaimError(cluster, pod, claim);
    if (entry.error !== null) return;
    const volumeName = claim.spec?.volumeName ?? '';
    if (volumeName !== '') {
      entry.volumeSource = sourceOf(volumeKind, '', volumeName);
      const found = objects.get(entry.volumeSource.id) as PersistentVolume | undefined;
      if (found !== undefined) {
        readVolume(entry, found);
        return;
      }
    }
    readClass(entry, claim);
  }

  function readVolume(entry: ClaimEntry, found: PersistentVolume): void {
    const csi = found.spec?.csi;
    if (csi) {
      count(entry, undefined, csi.driver, csi.volumeHandle ?? '');
      return;
    }
    const plugin = inTreePluginOf(found.spec ?? {});
    if (plugin === undefined || plugin.migrated === 'never') return;
    const handle = valueOrErrorText(() => volumeHandle(plugin, found));
    if ('value' in handle) count(entry, plugin, plugin.driver, handle.value);
  }

  /** A volume that is still to be made: known by its claim. */
  function readClass(entry: ClaimEntry, claim: PersistentVolumeClaim): void {
    entry.classes = objects.generation(classKind);
    const storageClass = findClass(cluster, claimClass(claim));
    if (storageClass === undefined) return;
    const handle = `\u0000${claim.metadata?.namespace}/${claim.metadata?.name}`;
    const plugin = inTreePluginByName(storageClass.provisioner);
    count(entry, plugin, plugin?.driver ?? storageClass.provisioner, handle);
  }

  function readInline(inline: Volume): Attachable | undefined {
    const plugin = inTreePluginOf(inlineSource(inline));
    if (plugin === undefined || plugin.migrated === 'never') return undefined;
    const entry: Attachable = { ...uncounted, plugin };
    const handle = valueOrErrorText(() => inlineHandle(plugin, inlineSource(inline)));
    if ('value' in handle) {
      // Unlike a claim's, an inline volume's empty handle counts.
      entry.driver = driver(plugin.driver);
      entry.driverName = plugin.driver;
      entry.volume = volume(plugin.driver, handle.value);
    } else {
      entry.error = `converting volume(${inline.name}) from inline to csi: ${handle.error}`;
    }
    return entry;
  }

  function readPod(pod: PodId): PodEntry {
    const attachables: Attachable[] = [];
    const claims: ClaimEntry[] = [];
    for (const each of cluster.specOf(pod).spec.volumes ?? []) {
      const name = claimNameOf(cluster, pod, each);
      if (name === undefined) {
        const inline = readInline(each);
        if (inline !== undefined) attachables.push(inline);
        continue;
      }
      const entry = { name, ephemeral: !each.persistentVolumeClaim } as ClaimEntry;
      readClaim(pod, entry);
      attachables.push(entry);
      claims.push(entry);
    }
    const entry = { name: pods.names[pod]!, podClass: pods.podClass[pod]!, spec: pods.spec[pod]!, attachables, claims };
    entries[pod] = entry;
    return entry;
  }

  return {
    of(pod) {
      const spec = pods.spec[pod]!;
      if (!(specMayHave[spec] ??= cluster.specOf(pod).spec.volumes?.some(mayBeAttachable) ?? false)) return none;
      const entry = entries[pod];
      // A row is used again for other pods.
      if (
        entry === undefined ||
        entry.name !== pods.names[pod] ||
        entry.spec !== spec ||
        entry.podClass !== pods.podClass[pod]
      ) {
        return readPod(pod).attachables;
      }
      for (const claim of entry.claims) if (!isEntryCurrent(claim)) readClaim(pod, claim);
      return entry.attachables;
    },
    driver,
    volume,
    reset() {
      entries.length = 0;
      specMayHave.length = 0;
    },
  };
}
