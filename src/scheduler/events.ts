/**
 * Changes of the cluster as the scheduling queue sees them, and the interests of plugins in them (v1.34
 * staging/src/k8s.io/kube-scheduler/framework/types.go, pkg/scheduler/framework/{events,types}.go).
 *
 * How a hint reads an event (more helpers: hints.ts). `subject` is the row of the pod or node, or the id of the object:
 *
 *   resource, action                   before                          after
 *   Node, add                          -1                              the node
 *   Node, delete                       the node's flags                -1
 *   Node, updateNodeLabel              interned label set              interned label set
 *   Node, updateNodeTaint              interned taint set              interned taint set (the same when the node was
 *                                                                      uncordoned: compare `node.flags`)
 *   Node, updateNodeAllocatable        interned allocatable set        interned allocatable set
 *   Node, updateNodeCondition          flags                           flags
 *   AssignedPod, add                   -1                              the node
 *   AssignedPod, delete                the node it was on, or had      -1
 *                                      been nominated to
 *   AssignedPod, UnscheduledPod:
 *     updatePodLabel                   pod class                       pod class
 *     other updates of the spec        interned spec                   interned spec
 *     update                           what the journal's entry says   likewise
 *   objects                            version, 0 for none             version, 0 for none
 *
 * A removed pod or node is still readable in the columns while its event is handled: rows are reused only after every
 * reader of the journal has passed. `node` tells of a node's other sides before the update, because one update of the
 * API object may be several events, and each of them shows plugins the whole old and the whole new node.
 */
import type { PodId } from '../cluster/pods.ts';

/** Bits of `ClusterEvent.action` and `EventInterest.actions`: `ActionType`, with Kubernetes' values. */
export const Action = {
  add: 1,
  delete: 2,
  updateNodeAllocatable: 4,
  updateNodeLabel: 8,
  /** Also when a cordoned node becomes schedulable again. */
  updateNodeTaint: 16,
  updateNodeCondition: 32,
  updateNodeAnnotation: 64,
  updatePodLabel: 128,
  updatePodScaleDown: 256,
  updatePodToleration: 512,
  updatePodSchedulingGatesEliminated: 1024,
  updatePodGeneratedResourceClaim: 2048,
  /** As an interest: every update. As an event: an update that is none of the special ones. */
  update: 4092,
  all: 4095,
} as const;

/**
 * Of an event: `AssignedPod` is a pod on a node (another one), `UnscheduledPod` the pending pod itself, which alone is
 * shown its own updates. As an interest `Pod` takes both, `TargetPod` is another name of `UnscheduledPod`.
 */
export type EventResource =
  | 'Node'
  | 'Pod'
  | 'AssignedPod'
  | 'UnscheduledPod'
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

/** Interned sides of a node: ids of cluster.labelSets, taintSets, allocatableSets, and bits of NodeFlag. */
export interface NodeSides {
  readonly labelSet: number;
  readonly taintSet: number;
  readonly allocatableSet: number;
  readonly flags: number;
}

/** One change; see the table at the top of this file. */
export interface ClusterEvent {
  readonly resource: EventResource;
  readonly action: number;
  readonly subject: number;
  readonly before: number;
  readonly after: number;
  /** Of an update of a node: the node before it. */
  readonly node?: NodeSides;
}

/** A plugin's interest in a kind of change, with the hint that tells whether it may help this pod. */
export interface EventInterest {
  readonly resource: EventResource;
  readonly actions: number;
  /**
   * True: try the pod again. Absent: always. The answer may depend on the pod's spec, class (namespace and labels) and
   * owner, and on its own name only if it has ephemeral volumes: pods that are alike in these are asked about once.
   */
  hint?(pod: PodId, event: ClusterEvent): boolean;
}

/**
 * Whether an interest takes an event (v1.34 pkg/scheduler/framework/types.go MatchClusterEvents). A plain update reaches
 * only those who asked for updates in general: hence the comparison of the bits as numbers.
 */
export function matchesEvent(interest: EventInterest, resource: EventResource, action: number): boolean {
  if (interest.resource === '*' && interest.actions === Action.all) return true;
  return (
    matchesResource(interest.resource, resource) && (interest.actions & action) !== 0 && action <= interest.actions
  );
}

function matchesResource(interest: EventResource, resource: EventResource): boolean {
  if (interest === '*' || interest === resource) return true;
  if (interest === 'Pod') return resource === 'AssignedPod' || resource === 'UnscheduledPod';
  return interest === 'TargetPod' && resource === 'UnscheduledPod';
}
