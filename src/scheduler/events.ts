/** Changes of the cluster as the scheduling queue sees them (v1.34 pkg/scheduler/framework/events.go). */
import type { PodId } from '../cluster/pods.ts';

/** Bits of `ClusterEvent.action`. */
export const Action = {
  add: 1,
  delete: 2,
  updateNodeAllocatable: 4,
  updateNodeLabel: 8,
  updateNodeTaint: 16,
  updateNodeCondition: 32,
  updateNodeAnnotation: 64,
  updatePodLabel: 128,
  updatePodScaleDown: 256,
  updatePodToleration: 512,
  updatePodSchedulingGatesEliminated: 1024,
  updatePodGeneratedResourceClaim: 2048,
  updatePodOther: 4096,
  update: 8192,
  all: 16383,
} as const;

export type EventResource =
  | 'Node'
  /** A pod that is on a node (another one). */
  | 'AssignedPod'
  /** Another pod that is not on a node. */
  | 'UnscheduledPod'
  /** The pending pod itself. */
  | 'TargetPod'
  | 'PersistentVolume'
  | 'PersistentVolumeClaim'
  | 'StorageClass'
  | 'CSINode'
  | 'CSIDriver'
  | 'CSIStorageCapacity'
  | 'VolumeAttachment'
  | 'ResourceClaim'
  | 'DeviceClass'
  | 'ResourceSlice'
  | '*';

/** One change. `subject` is a node, pod or object id by `resource`; before and after are those of the journal's entry. */
export interface ClusterEvent {
  readonly resource: EventResource;
  readonly action: number;
  readonly subject: number;
  readonly before: number;
  readonly after: number;
}

/** A plugin's interest in a kind of change, with the hint that tells whether it may help this pod. */
export interface EventInterest {
  readonly resource: EventResource;
  readonly actions: number;
  /** True: try the pod again. Absent: always. */
  hint?(pod: PodId, event: ClusterEvent): boolean;
}
