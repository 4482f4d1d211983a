/**
 * Which pods a NoExecute taint evicts, and when (v1.34 pkg/controller/tainteviction/taint_eviction.go). Pure; a scheduled
 * deletion is a value that the caller keeps.
 */
import type { Taint } from '../../api/objects-cluster.ts';
import type { Toleration } from '../../api/objects-pod.ts';
import { toleratesTaint } from '../../api/tolerations.ts';
import type { Micros } from '../../sim/time.ts';

/** A pod's deletion that waits for its time. */
export interface ScheduledEviction {
  readonly createdMicros: Micros;
  readonly fireMicros: Micros;
}

export type TaintEviction =
  /** Deleted at once; a deletion that waited is dropped. */
  | { readonly kind: 'evictNow' }
  | { readonly kind: 'schedule'; readonly eviction: ScheduledEviction }
  /** The deletion that waits stays as it is. */
  | { readonly kind: 'keep' }
  /** Nothing evicts the pod; a deletion that waited is dropped (event TaintManagerEviction: Cancelling deletion). */
  | { readonly kind: 'stay' };

/** How long the taints are tolerated: 0 not at all, undefined for ever. */
export type TolerationTime = { readonly evict: false } | { readonly evict: true; readonly afterSeconds: number };

/**
 * How long a pod with these tolerations stays on a node with these taints. Only NoExecute taints count. Each taint is
 * answered by the FIRST toleration that tolerates it, and the shortest of those times counts; zero and less is at once.
 */
export function tolerationTime(taints: readonly Taint[], tolerations: readonly Toleration[]): TolerationTime {
  let shortest: number | undefined;
  for (const taint of taints) {
    if (taint.effect !== 'NoExecute') continue;
    const used = tolerations.find((toleration) => toleratesTaint(toleration, taint));
    if (used === undefined) return { evict: true, afterSeconds: 0 };
    const seconds = used.tolerationSeconds;
    if (seconds !== undefined && (shortest === undefined || seconds < shortest)) shortest = Math.max(seconds, 0);
  }
  return shortest === undefined ? { evict: false } : { evict: true, afterSeconds: shortest };
}

/**
 * What happens to a pod on a node whose taints, or whose own tolerations, have changed. A deletion that already waits is
 * kept even where the pod now tolerates the taints for less long or longer: its time runs from the first taint on.
 */
export function decideTaintEviction(
  taints: readonly Taint[],
  tolerations: readonly Toleration[],
  scheduled: ScheduledEviction | undefined,
  now: Micros,
): TaintEviction {
  const time = tolerationTime(taints, tolerations);
  if (!time.evict) return { kind: 'stay' };
  const delayMicros = time.afterSeconds * 1_000_000;
  const untolerated = taints.some(
    (taint) => taint.effect === 'NoExecute' && !tolerations.some((toleration) => toleratesTaint(toleration, taint)),
  );
  if (untolerated) return { kind: 'evictNow' };
  if (scheduled !== undefined && scheduled.createdMicros < now) return { kind: 'keep' };
  if (delayMicros === 0) return { kind: 'evictNow' };
  return { kind: 'schedule', eviction: { createdMicros: now, fireMicros: now + delayMicros } };
}
