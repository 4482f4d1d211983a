/**
 * What an HPA reads: the resource metrics API, and the custom and external ones. Who measures is wired where a run is
 * put together; without anybody the API server answers as it does where no adapter is registered.
 */
import type { PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import type { MetricAnswer } from './metric.ts';
import type { MetricSpec } from './metric-spec.ts';
import type { PodMetrics } from './metrics-server.ts';

/** Where a pod's sample stands. */
export const SampleState = { none: 0, inColumns: 1, other: 2 } as const;
export type SampleState = (typeof SampleState)[keyof typeof SampleState];

/** Samples of pods by row, for those with one container that is measured: no object for each of them. */
export interface SampleColumns {
  /**
   * Brings the pod's row up to `now`: `none` where `podMetrics` is null, `inColumns` where the row is all that it says,
   * else `other`.
   */
  read(pod: PodId, now: Micros): SampleState;
  readonly cpuNanoCores: Float64Array;
  readonly memoryBytes: Float64Array;
  readonly atMicros: Float64Array;
  readonly windowMicros: Float64Array;
}

export interface MetricsSource {
  /** The pod's item in the resource metrics API now; null: it has none (yet). */
  podMetrics(pod: PodId, now: Micros): PodMetrics | null;
  /** The same, faster. Absent: there is `podMetrics` alone. */
  readonly columns?: SampleColumns;
  /**
   * The instant from which on the values of the pod's item stay the same while nobody is told of a change; Infinity where
   * that cannot be said. Times inside the item may go on.
   */
  settledMicros(pod: PodId): Micros;
  /** Has `changed` called whenever the values of a pod's item begin to change, in an instant's phase before the HPAs'. */
  watch(changed: (pod: PodId) => void): void;
}

/** How the metrics client words that nobody serves an API (k8s.io/metrics custom_metrics/discovery.go, client-go). */
const notFound = 'the server could not find the requested resource';
const unserved = {
  resource: `unable to fetch metrics from resource metrics API: ${notFound} (get pods.metrics.k8s.io)`,
  custom: 'unable to fetch metrics from custom metrics API: no custom metrics API (custom.metrics.k8s.io) registered',
  external: (name: string) =>
    `unable to fetch metrics from external metrics API: ${notFound} (get ${name}.external.metrics.k8s.io)`,
} as const;

/** The answer to a metric that nobody serves. */
export function unservedMetric(spec: MetricSpec): MetricAnswer {
  if (spec.type === 'External') return { kind: 'failed', error: unserved.external(spec.metric.name) };
  const served = spec.type === 'Pods' || spec.type === 'Object' ? unserved.custom : unserved.resource;
  return { kind: 'failed', error: served };
}
