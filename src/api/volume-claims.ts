/**
 * What PersistentVolumes and claims say of each other (v1.34 component-helpers/storage/volume/helpers.go): their classes,
 * whether they are bound, and the annotations by which scheduler, volume controller and provisioners tell.
 */
import type { PersistentVolume, PersistentVolumeClaim } from './objects-cluster.ts';

/** The volume was bound completely, not merely asked for. */
export const annBindCompleted = 'pv.kubernetes.io/bind-completed';
/** The binding was made by a controller or the scheduler, not by the user. */
export const annBoundByController = 'pv.kubernetes.io/bound-by-controller';
/** The node for which the claim is to be provisioned. */
export const annSelectedNode = 'volume.kubernetes.io/selected-node';
/** Who made the volume. */
export const annProvisionedBy = 'pv.kubernetes.io/provisioned-by';
/** Who is to make the claim's volume. */
export const annStorageProvisioner = 'volume.kubernetes.io/storage-provisioner';
const annBetaClass = 'volume.beta.kubernetes.io/storage-class';

/** The class that a claim asks for; '' for none. */
export function claimClass({ metadata, spec }: PersistentVolumeClaim): string {
  return metadata?.annotations?.[annBetaClass] ?? spec?.storageClassName ?? '';
}

/** Whether the claim says anything of a class: '' says that it wants none. */
export function claimHasClass({ metadata, spec }: PersistentVolumeClaim): boolean {
  return metadata?.annotations?.[annBetaClass] !== undefined || (spec?.storageClassName ?? null) !== null;
}

/** The class that a volume belongs to; '' for none. */
export function volumeClass({ metadata, spec }: PersistentVolume): string {
  return metadata?.annotations?.[annBetaClass] ?? spec?.storageClassName ?? '';
}

/** Whether the claim and its volume have found each other for good. */
export function isFullyBound({ metadata, spec }: PersistentVolumeClaim): boolean {
  return (spec?.volumeName ?? '') !== '' && metadata?.annotations?.[annBindCompleted] !== undefined;
}

/** Whether the volume is meant for this claim, by the user or by a controller (IsVolumeBoundToClaim). */
export function isMeantFor({ spec }: PersistentVolume, { metadata }: PersistentVolumeClaim): boolean {
  const claimRef = spec?.claimRef;
  if (!claimRef) return false;
  if ((claimRef.name ?? '') !== (metadata?.name ?? '')) return false;
  if ((claimRef.namespace ?? '') !== (metadata?.namespace ?? '')) return false;
  return (claimRef.uid ?? '') === '' || claimRef.uid === (metadata?.uid ?? '');
}

/** Block or file system (CheckVolumeModeMismatches). */
export function sameVolumeMode({ spec: claim }: PersistentVolumeClaim, { spec: volume }: PersistentVolume): boolean {
  return (claim?.volumeMode ?? 'Filesystem') === (volume?.volumeMode ?? 'Filesystem');
}

/** Every access mode that the claim wants (CheckAccessModes). */
export function hasAccessModes({ spec: claim }: PersistentVolumeClaim, { spec: volume }: PersistentVolume): boolean {
  return (claim?.accessModes ?? []).every((mode) => volume?.accessModes?.includes(mode));
}
