/**
 * Which volume the PersistentVolume controller gives to a claim, without a node in mind
 * (v1.34 pkg/controller/volume/persistentvolume/index.go, component-helpers/storage/volume/pv_helpers.go
 * FindMatchingVolume).
 */
import type { PersistentVolume, PersistentVolumeClaim } from '../../api/objects.ts';
import { compareQuantities, type Quantity, quantityOf } from '../../api/quantity.ts';
import { compileLabelSelector, selectorMatches } from '../../api/selector.ts';
import { claimClass, hasAccessModes, isMeantFor, sameVolumeMode, volumeClass } from '../../api/volume-claims.ts';

const nothing = quantityOf('0');

export function volumeSize({ spec }: PersistentVolume): Quantity {
  const capacity = spec?.capacity?.storage;
  return capacity === undefined ? nothing : quantityOf(capacity);
}

export function claimSize({ spec }: PersistentVolumeClaim): Quantity {
  const request = spec?.resources?.requests?.storage;
  return request === undefined ? nothing : quantityOf(request);
}

/**
 * A volume that is meant for the claim, else the smallest free one that is large enough; undefined: there is none.
 * `delayed`: the claim waits for its first consumer, and only the scheduler chooses among free volumes. Throws a
 * ValueError for a malformed selector. O(volumes).
 */
export function findBestVolume(
  volumes: Iterable<PersistentVolume>,
  claim: PersistentVolumeClaim,
  delayed: boolean,
): PersistentVolume | undefined {
  const size = claimSize(claim);
  const wanted = claimClass(claim);
  const selector = claim.spec?.selector ? compileLabelSelector(claim.spec.selector) : null;
  let meant: PersistentVolume | undefined;
  let best: PersistentVolume | undefined;
  for (const volume of volumes) {
    const isMeant = isMeantFor(volume, claim);
    if (volume.spec?.claimRef && !isMeant) continue;
    if (!hasAccessModes(claim, volume) || compareQuantities(volumeSize(volume), size) < 0) continue;
    if (!sameVolumeMode(claim, volume) || volume.metadata?.deletionTimestamp) continue;
    if (isMeant) {
      if (meant === undefined || compareQuantities(volumeSize(volume), volumeSize(meant)) < 0) meant = volume;
      continue;
    }
    if (delayed || volume.status?.phase !== 'Available' || volumeClass(volume) !== wanted) continue;
    if (selector !== null && !selectorMatches(selector, volume.metadata?.labels ?? {})) continue;
    if (best === undefined || compareQuantities(volumeSize(volume), volumeSize(best)) < 0) best = volume;
  }
  return meant ?? best;
}

/** Why a volume that the claim names cannot be its own (checkVolumeSatisfyClaim); null: it can. */
export function whyUnsatisfied(volume: PersistentVolume, claim: PersistentVolumeClaim): string | null {
  const { metadata } = volume;
  if (metadata?.deletionTimestamp) return `the volume is marked for deletion "${metadata.name}"`;
  if (compareQuantities(volumeSize(volume), claimSize(claim)) < 0) return 'requested PV is too small';
  if (volumeClass(volume) !== claimClass(claim)) return 'storageClassName does not match';
  if (!sameVolumeMode(claim, volume)) return 'incompatible volumeMode';
  return hasAccessModes(claim, volume) ? null : 'incompatible accessMode';
}
