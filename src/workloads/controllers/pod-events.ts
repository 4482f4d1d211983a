/**
 * Events about pods that ReplicaSets, DaemonSets and Jobs make and delete (v1.34 pkg/controller/controller_utils.go
 * RealPodControl). StatefulSets word theirs otherwise (statefulset-claims.ts).
 */
import type { ControllerEvent } from './controller-types.ts';

/** The API server took the pod. */
export function createdPodEvent(pod: string): ControllerEvent {
  return { type: 'Normal', reason: 'SuccessfulCreate', message: `Created pod: ${pod}` };
}

/** The API server refused a pod, by a quota for example. */
export function createFailedEvent(error: string): ControllerEvent {
  return { type: 'Warning', reason: 'FailedCreate', message: `Error creating: ${error}` };
}

/** The pod is being deleted. */
export function deletedPodEvent(pod: string): ControllerEvent {
  return { type: 'Normal', reason: 'SuccessfulDelete', message: `Deleted pod: ${pod}` };
}
