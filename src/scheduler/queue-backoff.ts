/** How long a pod that failed waits before it may be tried again (v1.34 backend/queue/backoff_queue.go). */
import { noTime, type PodId } from '../cluster/pods.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import type { QueueRows } from './queue-rows.ts';

/** Backoffs end on whole seconds, so that pods of one second can be sorted by priority. */
export const orderingWindowMicros = microsPerSecond;

export interface BackoffOptions {
  /** `podInitialBackoffSeconds`; default 1 s. */
  readonly podInitialBackoffMicros?: Micros;
  /** `podMaxBackoffSeconds`; default 10 s. 0 switches backoff off. */
  readonly podMaxBackoffMicros?: Micros;
}

export interface Backoff {
  /** When the backoff after the last failure ends, or `noTime`: 1, 2, 4, 8, 10, 10 … seconds after it, cut to a second. */
  expiry(pod: PodId): Micros;
  /** As `expiry`, after the pod was rejected for the `count`-th time at `now`. */
  expiryAfter(count: number, now: Micros): Micros;
  /** From so many failures on the backoff is as long as after the last. */
  readonly failuresMax: number;
  readonly longestMicros: Micros;
  /** The second of the expiry itself still counts. */
  isBackingOff(pod: PodId, now: Micros): boolean;
}

export function createBackoff(options: BackoffOptions, rows: QueueRows): Backoff {
  const initialBackoff = options.podInitialBackoffMicros ?? microsPerSecond;
  const maxBackoff = options.podMaxBackoffMicros ?? 10 * microsPerSecond;
  /** By number of failures; the last also for more. */
  const durations: Micros[] = [0];
  for (let duration = initialBackoff; ; duration *= 2) {
    durations.push(Math.min(duration, maxBackoff));
    if (duration >= maxBackoff) break;
  }
  const failuresMax = durations.length - 1;

  function expiryAfter(count: number, now: Micros): Micros {
    if (maxBackoff === 0 || count === 0) return noTime;
    const expiry = now + durations[count < failuresMax ? count : failuresMax]!;
    return expiry - (expiry % orderingWindowMicros);
  }

  return {
    expiry(pod) {
      const count = rows.consecutiveErrorsCount[pod]! || rows.unschedulableCount[pod]!;
      return expiryAfter(count, rows.timestampMicros[pod]!);
    },
    expiryAfter,
    failuresMax,
    longestMicros: maxBackoff,
    isBackingOff(pod, now) {
      const expiry = rows.backoffExpiryMicros[pod]!;
      return expiry !== noTime && expiry >= now - (now % orderingWindowMicros);
    },
  };
}
