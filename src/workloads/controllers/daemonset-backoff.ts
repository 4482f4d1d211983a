/**
 * How long a DaemonSet leaves a failed pod on a node before it deletes it, lest it fight a kubelet that refuses the pod
 * (v1.34 pkg/controller/daemon/daemon_controller.go failedPodsBackoff, client-go util/flowcontrol/backoff.go).
 */
import { type Micros, microsPerMinute, microsPerSecond } from '../../sim/time.ts';

const INITIAL_MICROS = microsPerSecond;
const MAX_MICROS = 15 * microsPerMinute;

/** The state kept per DaemonSet and node. */
export interface FailedPodBackoff {
  readonly delayMicros: Micros;
  readonly updatedMicros: Micros;
}

/** Must a failed pod wait? Strictly less than the delay since the last deletion (IsInBackOffSinceUpdate). */
export function isInFailedPodBackoff(backoff: FailedPodBackoff | null, nowMicros: Micros): boolean {
  if (backoff === null || hasExpired(backoff, nowMicros)) return false;
  return nowMicros - backoff.updatedMicros < backoff.delayMicros;
}

/** The state after a failed pod was deleted: 1 s, then doubling up to 15 min; forgotten after half an hour (Next). */
export function failedPodBackoffAfter(backoff: FailedPodBackoff | null, nowMicros: Micros): FailedPodBackoff {
  const fresh = backoff === null || hasExpired(backoff, nowMicros);
  const delayMicros = fresh ? INITIAL_MICROS : Math.min(2 * backoff.delayMicros, MAX_MICROS);
  return { delayMicros, updatedMicros: nowMicros };
}

function hasExpired(backoff: FailedPodBackoff, nowMicros: Micros): boolean {
  return nowMicros - backoff.updatedMicros > 2 * MAX_MICROS;
}
