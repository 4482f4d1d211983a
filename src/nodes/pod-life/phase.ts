/** What follows from the containers of a pod for the pod as a whole. */
import { ContainerState } from '../../cluster/pod-status.ts';
import { PodPhase } from '../../cluster/pods.ts';
import type { ContainerLife, PodLife } from './state.ts';

/** Pending until every main container has run once, then Running (v1.34 kubelet_pods.go getPhase). */
export function phaseOf({ initialized, containers }: PodLife): PodPhase {
  if (!initialized) return PodPhase.pending;
  return containers.some(({ kind, runs }) => kind === 'main' && runs === 0) ? PodPhase.pending : PodPhase.running;
}

/** Every container that goes on running is ready (v1.34 status/generate.go GenerateContainersReadyCondition). */
export function readinessOf({ initialized, containers }: PodLife): boolean {
  return initialized && containers.every(({ kind, ready }) => kind === 'init' || ready);
}

/** Is a container started again after its end? (v1.34 container/helpers.go ShouldContainerBeRestarted, KEP-753) */
export function restartsAfter({ kind, killed, ended, state }: ContainerLife, restartPolicy: string): boolean {
  if (state === ContainerState.waiting) return true;
  if (kind === 'sidecar') return true;
  if (restartPolicy === 'Never') return false;
  if (killed) return true;
  return kind === 'main' && restartPolicy === 'Always' ? true : (ended?.exitCode ?? 1) !== 0;
}
