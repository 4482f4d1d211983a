/**
 * When the containers of a pod have stopped: all are asked at once, sidecars after the main containers and in the reverse of
 * their order, all within the pod's grace period (v1.34 pkg/kubelet/kuberuntime/kuberuntime_container.go killContainer,
 * kuberuntime_termination_order.go).
 */
import type { ContainerKind } from '../../cluster/container-behaviour.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';

export interface StoppingContainer {
  readonly kind: ContainerKind;
  readonly running: boolean;
  /** How long its hook takes; null: it has none. */
  readonly preStopMicros: Micros | null;
  /** From SIGTERM until it exits. */
  readonly stopMicros: Micros;
}

export interface StopResult {
  readonly at: Micros;
  readonly exitCode: number;
}

/** minimumGracePeriodInSeconds: what a container has between SIGTERM and SIGKILL whatever came before. */
const leastMicros = 2 * microsPerSecond;
/** 128 and the number of the signal. */
const terminated = 143;
const killed = 137;

/** By container, in their order; null for one that does not run. */
export function stopResults(
  containers: readonly StoppingContainer[],
  at: Micros,
  graceMicros: Micros,
): (StopResult | null)[] {
  const results = new Array<StopResult | null>(containers.length).fill(null);
  let turn = at;
  for (const [index, container] of containers.entries()) {
    if (!container.running || container.kind === 'sidecar') continue;
    results[index] = stopOne(container, at, graceMicros, at);
    turn = Math.max(turn, results[index]!.at);
  }
  for (let index = containers.length - 1; index >= 0; index--) {
    const container = containers[index]!;
    if (!container.running || container.kind !== 'sidecar') continue;
    results[index] = stopOne(container, at, graceMicros, turn);
    turn = Math.max(turn, results[index]!.at);
  }
  return results;
}

/** One container that is killed alone: a probe of it failed. */
export function stopOne(
  { preStopMicros, stopMicros }: StoppingContainer,
  at: Micros,
  graceMicros: Micros,
  turn: Micros = at,
): StopResult {
  let left = graceMicros;
  let now = at;
  if (preStopMicros !== null && left > 0) {
    const hook = Math.min(preStopMicros, left);
    now += hook;
    left -= wholeSeconds(hook);
  }
  if (turn > now && left > 0) {
    const wait = Math.min(turn - now, left);
    now += wait;
    left -= wholeSeconds(wait);
  }
  left = Math.max(left, leastMicros);
  return stopMicros <= left ? { at: now + stopMicros, exitCode: terminated } : { at: now + left, exitCode: killed };
}

function wholeSeconds(micros: Micros): Micros {
  return Math.floor(micros / microsPerSecond) * microsPerSecond;
}
