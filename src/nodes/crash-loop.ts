/**
 * CrashLoopBackOff: how long the kubelet waits before it starts a container again that has ended
 * (v1.34 pkg/kubelet/kuberuntime/kuberuntime_manager.go doBackOff, client-go util/flowcontrol/backoff.go).
 * The state belongs to one container of one pod and dies with the pod.
 */
import { type Micros, microsPerSecond } from '../sim/time.ts';

/** Settings of the kubelet: first delay and the longest (`crashLoopBackOff.maxContainerRestartPeriod`). */
export interface CrashLoopSettings {
  readonly baseMicros: Micros;
  readonly maxMicros: Micros;
}

export const DEFAULT_CRASH_LOOP: CrashLoopSettings = {
  baseMicros: 10 * microsPerSecond,
  maxMicros: 300 * microsPerSecond,
};

/** What the kubelet remembers of a container that was restarted. */
export interface CrashLoopState {
  /** The delay of the next restart. */
  readonly delayMicros: Micros;
  /** When it was last restarted. */
  readonly restartedMicros: Micros;
}

/**
 * The earliest time at which a container that ended at `endedMicros` may start again; `state` is null before its first
 * restart, which comes at once. The kubelet acts on it in its next sync of the pod.
 */
export function restartAtMicros(
  settings: CrashLoopSettings,
  state: CrashLoopState | null,
  endedMicros: Micros,
): Micros {
  return state === null || isForgiven(settings, state, endedMicros) ? endedMicros : endedMicros + state.delayMicros;
}

/** The state once the container, which ended at `endedMicros`, is started again at `nowMicros`. */
export function afterRestart(
  settings: CrashLoopSettings,
  state: CrashLoopState | null,
  endedMicros: Micros,
  nowMicros: Micros,
): CrashLoopState {
  const fresh = state === null || isForgiven(settings, state, endedMicros);
  const delayMicros = fresh ? settings.baseMicros : Math.min(2 * state.delayMicros, settings.maxMicros);
  return { delayMicros, restartedMicros: nowMicros };
}

/** A container that ran for more than twice the longest delay starts over; exactly twice is not enough. */
function isForgiven(settings: CrashLoopSettings, state: CrashLoopState, endedMicros: Micros): boolean {
  return endedMicros - state.restartedMicros > 2 * settings.maxMicros;
}
