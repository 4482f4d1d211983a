/**
 * What an HPA reads: the resource metrics API, and the custom and external ones. Who measures is wired where a run is
 * put together; without anybody the API server answers as it does where no adapter is registered.
 */
import type { ObjectId } from '../cluster/objects.ts';
import type { PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import type { MetricAnswer } from './metric.ts';
import type { MetricIdentifier, MetricSpec } from './metric-spec.ts';
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
  cpuNanoCores(pod: PodId): number;
  memoryBytes(pod: PodId): number;
  atMicros(pod: PodId): Micros;
  windowMicros(pod: PodId): Micros;
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

/** Who answers about custom and external metrics (adapter/adapter.ts). */
export interface CustomMetrics {
  /** The HPA reads these metrics from now on; it is told of changes. */
  follow(hpa: ObjectId, namespace: string, metrics: readonly MetricSpec[]): void;
  forget(hpa: ObjectId): void;
  /** Has `changed` called with an HPA when a metric that it follows begins to change, before the instant's HPAs. */
  watch(changed: (hpa: ObjectId) => void): void;
  /** The pods' values in thousandths; an error where there is none at all. */
  ofPods(namespace: string, metric: MetricIdentifier, pods: readonly PodId[], now: Micros): PodValues;
  ofObject(
    namespace: string,
    metric: MetricIdentifier,
    object: { readonly kind: string; readonly name: string },
    now: Micros,
  ): MetricAnswer;
  ofExternal(namespace: string, metric: MetricIdentifier, now: Micros): MetricAnswer;
  /** When what an answer at `now` is made of was scraped; null: there is nothing. For `explain`. */
  seen(namespace: string, metric: MetricSpec, pods: readonly PodId[], now: Micros): SeenMetric | null;
  /** Whether answers to all that the HPA follows, about these pods, stay the same while nobody is told of a change. */
  isSettled(hpa: ObjectId, pods: readonly PodId[], now: Micros): boolean;
}

/** The last scrapes of the targets that a metric looks at. */
export interface SeenMetric {
  readonly oldestMicros: Micros;
  readonly newestMicros: Micros;
  /** What is a rate over this time; 0: it is none. */
  readonly windowMicros: Micros;
}

export interface PodValues {
  readonly error: string | null;
  /** By pod asked about; null: it has none. */
  readonly values: readonly (number | null)[];
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
