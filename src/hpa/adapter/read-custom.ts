/** Reads one custom or external metric of an HPA, as its client does (v1.34 podautoscaler/metrics/client.go). */
import type { PodId } from '../../cluster/pods.ts';
import type { Micros } from '../../sim/time.ts';
import type { MetricAnswer } from '../metric.ts';
import type { MetricSpec } from '../metric-spec.ts';
import type { CustomMetrics } from '../metrics-source.ts';
import type { PodSample } from '../pod-totals.ts';

/** The window that the client gives a sample whose API names none (metricServerDefaultMetricWindow). */
const customWindowMicros: Micros = 60_000_000;

/** What the API answers, and the samples of the pods where it has any. */
export function readCustom(
  custom: CustomMetrics,
  pods: readonly PodId[],
  namespace: string,
  spec: Extract<MetricSpec, { readonly metric: unknown }>,
  now: Micros,
): [MetricAnswer, readonly (PodSample | null)[]] {
  if (spec.type === 'External') return [custom.ofExternal(namespace, spec.metric, now), []];
  if (spec.type === 'Object') {
    const object = { kind: spec.objectKind, name: spec.objectName };
    return [custom.ofObject(namespace, spec.metric, object, now), []];
  }
  const { error, values } = custom.ofPods(namespace, spec.metric, pods, now);
  if (error !== null) return [{ kind: 'failed', error }, []];
  // The adapter calls every value one of now.
  const sample = (valueMilli: number): PodSample => ({ valueMilli, atMicros: now, windowMicros: customWindowMicros });
  return [{ kind: 'samples' }, values.map((value) => (value === null ? null : sample(value)))];
}
