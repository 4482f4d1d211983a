/**
 * The core of the PersistentVolume controller (v1.34 pkg/controller/volume/persistentvolume/pv_controller.go syncClaim,
 * syncVolume), and of the external provisioner that makes and deletes the volumes of dynamic classes
 * (sig-storage-lib-external-provisioner v11 controller.go). Pure: reads objects, answers with writes and events.
 *
 *   claim   Pending ──bind──▶ Bound ──volume gone──▶ Lost
 *   volume  Available ──bind──▶ Bound ──claim gone──▶ Released ──Delete──▶ gone, or Failed where nobody can delete it
 *
 * Left out: recycling (deprecated), resizing, the time that a provisioner takes.
 */
import type { PersistentVolume, PersistentVolumeClaim } from '../../api/objects.ts';
import { compareQuantities, quantityOf } from '../../api/quantity.ts';
import { ValueError } from '../../api/value-error.ts';
import {
  annBindCompleted,
  annBoundByController,
  annProvisionedBy,
  annSelectedNode,
  claimClass,
  claimHasClass,
  isMeantFor,
  sameVolumeMode,
} from '../../api/volume-claims.ts';
import { findBestVolume, volumeSize, whyUnsatisfied } from './persistent-volume-match.ts';
import { provision, reclaim } from './persistent-volume-provision.ts';
import type { VolumeEvent, VolumeOutcome, VolumeWorld, VolumeWrite } from './persistent-volume-types.ts';

const source = 'persistentvolume-controller';
const nothing: VolumeOutcome = { writes: [], events: [] };

/** A malformed selector is only logged by the real controller: nothing comes of it. */
export function syncClaim(world: VolumeWorld, claim: PersistentVolumeClaim): VolumeOutcome {
  return claim.metadata?.annotations?.[annBindCompleted] === undefined
    ? syncUnboundClaim(world, claim)
    : syncBoundClaim(world, claim);
}

function syncUnboundClaim(world: VolumeWorld, claim: PersistentVolumeClaim): VolumeOutcome {
  const wanted = claim.spec?.volumeName ?? '';
  if (wanted !== '') return syncRequestedVolume(world, claim, wanted);
  const storageClass = world.storageClass(claimClass(claim));
  const delayed = storageClass?.volumeBindingMode === 'WaitForFirstConsumer';
  let volume: PersistentVolume | undefined;
  try {
    volume = findBestVolume(world.volumes(), claim, delayed);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    return nothing;
  }
  if (volume !== undefined) return { writes: bind(volume, claim), events: [] };
  const byDefault = claimHasClass(claim) ? undefined : world.defaultClass();
  if (byDefault !== undefined) {
    const storageClassName = byDefault.metadata?.name ?? '';
    return { writes: [claimWrite({ ...claim, spec: { ...claim.spec, storageClassName } })], events: [] };
  }
  if (delayed && claim.metadata?.annotations?.[annSelectedNode] === undefined) {
    return { writes: pending(claim), events: [waitingEvent(world, claim)] };
  }
  if (claimClass(claim) !== '') return provision(world, claim, storageClass);
  const message = 'no persistent volumes available for this claim and no storage class is set';
  return { writes: pending(claim), events: [claimEvent(claim, 'Normal', 'FailedBinding', message)] };
}

/** emitEventForUnboundDelayBindingClaim */
function waitingEvent(world: VolumeWorld, claim: PersistentVolumeClaim): VolumeEvent {
  const pods = world.waitingPods(claim);
  if (pods.length === 0) {
    const message = 'waiting for first consumer to be created before binding';
    return claimEvent(claim, 'Normal', 'WaitForFirstConsumer', message);
  }
  const who = pods.length === 1 ? `pod ${pods[0]}` : `pods ${pods.join(',')}`;
  return claimEvent(claim, 'Normal', 'WaitForPodScheduled', `waiting for ${who} to be scheduled`);
}

function syncRequestedVolume(world: VolumeWorld, claim: PersistentVolumeClaim, name: string): VolumeOutcome {
  const volume = world.volume(name);
  if (volume === undefined) return { writes: pending(claim), events: [] };
  if (!volume.spec?.claimRef) {
    const why = whyUnsatisfied(volume, claim);
    if (why === null) return { writes: bind(volume, claim), events: [] };
    const message = `Cannot bind to requested volume "${name}": ${why}`;
    return { writes: pending(claim), events: [claimEvent(claim, 'Warning', 'VolumeMismatch', message)] };
  }
  if (isMeantFor(volume, claim)) return { writes: bind(volume, claim), events: [] };
  const message = `volume "${name}" already bound to a different claim.`;
  return { writes: pending(claim), events: [claimEvent(claim, 'Warning', 'FailedBinding', message)] };
}

function syncBoundClaim(world: VolumeWorld, claim: PersistentVolumeClaim): VolumeOutcome {
  const name = claim.spec?.volumeName ?? '';
  const lost = 'Data on the volume is lost!';
  if (name === '') {
    return lose(claim, 'ClaimLost', `Bound claim has lost reference to PersistentVolume. ${lost}`);
  }
  const volume = world.volume(name);
  if (volume === undefined) return lose(claim, 'ClaimLost', `Bound claim has lost its PersistentVolume. ${lost}`);
  const claimRef = volume.spec?.claimRef;
  if (!claimRef || (claimRef.uid ?? '') === (claim.metadata?.uid ?? '')) {
    return { writes: bind(volume, claim), events: [] };
  }
  const message = 'Two claims are bound to the same volume, this one is bound incorrectly';
  return lose(claim, 'ClaimMisbound', message);
}

function lose(claim: PersistentVolumeClaim, reason: string, message: string): VolumeOutcome {
  if (claim.status?.phase === 'Lost') return nothing;
  const write = claimWrite({ ...claim, status: { phase: 'Lost' } });
  return { writes: [write], events: [claimEvent(claim, 'Warning', reason, message)] };
}

/** The claim with status Pending, unless it has it. */
function pending(claim: PersistentVolumeClaim): VolumeWrite[] {
  const { phase, accessModes, capacity } = claim.status ?? {};
  if (phase === 'Pending' && accessModes === undefined && capacity === undefined) return [];
  return [claimWrite({ ...claim, status: { phase: 'Pending' } })];
}

/**
 * bind: the volume's reference and phase, the claim's reference and status, in four writes; those that would change
 * nothing are left out.
 */
function bind(volume: PersistentVolume, claim: PersistentVolumeClaim): VolumeWrite[] {
  const referring = withClaimRef(volume, claim);
  const boundVolume = withPhase(referring, 'Bound');
  const named = withVolumeName(claim, volume);
  const boundClaim = withBoundStatus(named, boundVolume);
  const writes: VolumeWrite[] = [];
  if (referring !== volume) writes.push(volumeWrite(referring));
  if (boundVolume !== referring) writes.push(volumeWrite(boundVolume));
  if (named !== claim) writes.push(claimWrite(named));
  if (boundClaim !== named) writes.push(claimWrite(boundClaim));
  return writes;
}

/** GetBindVolumeToClaim */
function withClaimRef(volume: PersistentVolume, claim: PersistentVolumeClaim): PersistentVolume {
  const { namespace = '', name = '', uid = '' } = claim.metadata ?? {};
  const meant = isMeantFor(volume, claim);
  if (meant && (volume.spec?.claimRef?.uid ?? '') === uid) return volume;
  const claimRef = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, name, ...(uid !== '' && { uid }) };
  const referring = { ...volume, spec: { ...volume.spec, claimRef } };
  return meant ? referring : annotated(referring, annBoundByController);
}

/** bindClaimToVolume */
function withVolumeName(claim: PersistentVolumeClaim, volume: PersistentVolume): PersistentVolumeClaim {
  const volumeName = volume.metadata?.name ?? '';
  const same = claim.spec?.volumeName === volumeName;
  const named = same ? claim : annotated({ ...claim, spec: { ...claim.spec, volumeName } }, annBoundByController);
  return named.metadata?.annotations?.[annBindCompleted] === undefined ? annotated(named, annBindCompleted) : named;
}

/** updateClaimStatus: the capacity follows only when the claim becomes Bound. */
function withBoundStatus(claim: PersistentVolumeClaim, volume: PersistentVolume): PersistentVolumeClaim {
  const { status = {} } = claim;
  const modes = volume.spec?.accessModes ?? [];
  const sameModes = JSON.stringify(status.accessModes ?? []) === JSON.stringify(modes);
  if (status.phase === 'Bound') {
    return sameModes ? claim : { ...claim, status: { ...status, accessModes: modes } };
  }
  const known = status.capacity?.storage;
  const sameSize = known !== undefined && compareQuantities(quantityOf(known), volumeSize(volume)) === 0;
  const capacity = sameSize ? status.capacity : volume.spec?.capacity;
  return { ...claim, status: { ...status, phase: 'Bound', accessModes: modes, ...(capacity && { capacity }) } };
}

export function syncVolume(world: VolumeWorld, volume: PersistentVolume): VolumeOutcome {
  const claimRef = volume.spec?.claimRef;
  if (!claimRef || (claimRef.uid ?? '') === '') return { writes: phaseWrites(volume, 'Available'), events: [] };
  const { namespace = '', name = '' } = claimRef;
  const found = world.claim(namespace, name);
  const claim = found !== undefined && (found.metadata?.uid ?? '') === claimRef.uid ? found : undefined;
  if (claim === undefined) return release(volume);
  const volumeName = claim.spec?.volumeName ?? '';
  if (volumeName === '') return sameVolumeMode(claim, volume) ? { ...nothing, claim } : mismatch(volume, claim);
  if (volumeName === volume.metadata?.name) return { writes: phaseWrites(volume, 'Bound'), events: [] };
  const dynamic = volume.metadata?.annotations?.[annProvisionedBy] !== undefined;
  if (dynamic && volume.spec?.persistentVolumeReclaimPolicy === 'Delete') return release(volume);
  return { writes: unbind(volume), events: [] };
}

function mismatch(volume: PersistentVolume, claim: PersistentVolumeClaim): VolumeOutcome {
  const [volumeName, claimName] = [volume.metadata?.name ?? '', claim.metadata?.name ?? ''];
  const why = 'due to incompatible volumeMode.';
  const ofVolume = `Cannot bind PersistentVolume to requested PersistentVolumeClaim "${claimName}" ${why}`;
  const ofClaim = `Cannot bind PersistentVolume "${volumeName}" to requested PersistentVolumeClaim ${why}`;
  const about = { about: 'PersistentVolume' as const, namespace: '', name: volumeName, source };
  return {
    writes: [],
    events: [
      { ...about, type: 'Warning', reason: 'VolumeMismatch', message: ofVolume },
      claimEvent(claim, 'Warning', 'VolumeMismatch', ofClaim),
    ],
  };
}

/** Its claim is gone: the volume is Released, then its reclaim policy is carried out. */
function release(volume: PersistentVolume): VolumeOutcome {
  const phase = volume.status?.phase;
  const released = phase === 'Released' || phase === 'Failed' ? volume : withPhase(volume, 'Released');
  const after = reclaim(released);
  return {
    writes: [...(released === volume ? [] : [volumeWrite(released)]), ...after.writes],
    events: after.events,
  };
}

/** unbindVolume: what the controller bound is free again; what the user reserved stays reserved. */
function unbind(volume: PersistentVolume): VolumeWrite[] {
  const { claimRef, ...spec } = volume.spec ?? {};
  const byController = volume.metadata?.annotations?.[annBoundByController] !== undefined;
  const { [annBoundByController]: _, ...annotations } = volume.metadata?.annotations ?? {};
  const { uid: __, ...reserved } = claimRef ?? {};
  const freed: PersistentVolume = byController
    ? { ...volume, metadata: { ...volume.metadata, annotations }, spec }
    : { ...volume, spec: { ...spec, claimRef: reserved } };
  return [volumeWrite(freed), ...phaseWrites(freed, 'Available')];
}

function phaseWrites(volume: PersistentVolume, phase: string): VolumeWrite[] {
  const next = withPhase(volume, phase);
  return next === volume ? [] : [volumeWrite(next)];
}

function withPhase(volume: PersistentVolume, phase: string): PersistentVolume {
  return volume.status?.phase === phase ? volume : { ...volume, status: { ...volume.status, phase } };
}

function annotated<T extends PersistentVolume | PersistentVolumeClaim>(object: T, annotation: string): T {
  const { metadata } = object;
  return { ...object, metadata: { ...metadata, annotations: { ...metadata?.annotations, [annotation]: 'yes' } } };
}

function volumeWrite(object: PersistentVolume): VolumeWrite {
  return { kind: 'PersistentVolume', namespace: '', name: object.metadata?.name ?? '', object };
}

function claimWrite(object: PersistentVolumeClaim): VolumeWrite {
  const { namespace = '', name = '' } = object.metadata ?? {};
  return { kind: 'PersistentVolumeClaim', namespace, name, object };
}

function claimEvent(
  { metadata }: PersistentVolumeClaim,
  type: VolumeEvent['type'],
  reason: string,
  message: string,
): VolumeEvent {
  const { namespace = '', name = '' } = metadata ?? {};
  return { about: 'PersistentVolumeClaim', namespace, name, source, type, reason, message };
}
