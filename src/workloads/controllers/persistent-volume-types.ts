/** What the core of the PersistentVolume controller reads and answers. */
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../api/objects.ts';
import type { ControllerEvent } from './controller-types.ts';

export interface VolumeWorld {
  /** In order of creation. */
  volumes(): Iterable<PersistentVolume>;
  volume(name: string): PersistentVolume | undefined;
  claim(namespace: string, name: string): PersistentVolumeClaim | undefined;
  storageClass(name: string): StorageClass | undefined;
  /** The class that claims without one get; undefined: there is none. */
  defaultClass(): StorageClass | undefined;
  /** Names of pods that use the claim and are on no node yet. */
  waitingPods(claim: PersistentVolumeClaim): readonly string[];
  /** Labels of the node under the topology keys that the driver tells of it; empty: it tells of none. */
  topologyOf(driver: string, node: string): Readonly<Record<string, string>>;
}

/** One write of an object, in place of the one that was read; null deletes, and what was not there is created. */
export interface VolumeWrite {
  readonly kind: 'PersistentVolume' | 'PersistentVolumeClaim';
  readonly namespace: string;
  readonly name: string;
  readonly object: PersistentVolume | PersistentVolumeClaim | null;
}

export interface VolumeEvent extends ControllerEvent {
  readonly about: 'PersistentVolume' | 'PersistentVolumeClaim';
  readonly namespace: string;
  readonly name: string;
  readonly source: string;
}

export interface VolumeOutcome {
  readonly writes: readonly VolumeWrite[];
  readonly events: readonly VolumeEvent[];
  /** The claim that the volume waits for: it is to be looked at as well. */
  readonly claim?: PersistentVolumeClaim;
}
