/** What follows from the state of containers: for the pod as a whole, and for their restarts. */
import { ContainerState } from '../../cluster/pod-status.ts';
import { PodPhase } from '../../cluster/pods.ts';
import type { Micros } from '../../sim/time.ts';
import { DEFAULT_CRASH_LOOP } from '../crash-loop.ts';
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

/** It has run, does not any more, and the kubelet knows. */
export function hasEnded({ state, seenAt }: ContainerLife, now: Micros): boolean {
  return state !== ContainerState.running && seenAt <= now;
}

/**
 * The end from which the back-off counts. A sync that kills a container because of a probe starts it again at once, and
 * knows as exited only the run before it (doBackOff); without one there is no back-off. What the kubelet has not touched
 * for twice the longest back-off it forgets (Backoff.GC).
 */
export function knownEnd({ killed, last, ended, crash }: ContainerLife): Micros {
  const finished = ended!.finishedMicros;
  if (!killed || last === null || crash === null) return finished;
  const isForgotten = finished - crash.restartedMicros > 2 * DEFAULT_CRASH_LOOP.maxMicros;
  return isForgotten ? finished : last.finishedMicros;
}
