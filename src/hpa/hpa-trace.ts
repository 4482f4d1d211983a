/** What `explain` is told of the syncs of an HPA. */
import type { HorizontalPodAutoscaler } from '../api/objects.ts';
import type { Micros } from '../sim/time.ts';
import type { HpaStatus, ReconcileOutcome } from './decide.ts';
import type { HpaPlan, Scale } from './hpa-object.ts';
import type { MetricAnswer, MetricContext, MetricResult } from './metric.ts';
import type { MetricSpec } from './metric-spec.ts';
import type { SeenMetric } from './metrics-source.ts';

export interface HpaTracer {
  wants(namespace: string, name: string): boolean;
  synced(sync: TracedSync): void;
}

/** One sync with all that it looked at. */
export interface TracedSync {
  readonly atMicros: Micros;
  readonly hpa: HorizontalPodAutoscaler;
  readonly plan: HpaPlan;
  /** Null: the target has none. */
  readonly scale: Scale | null;
  /** By metric of the spec; empty where none was asked. */
  readonly metrics: readonly TracedMetric[];
  readonly outcome: ReconcileOutcome | null;
  readonly status: HpaStatus;
}

export interface TracedMetric {
  readonly spec: MetricSpec;
  readonly answer: MetricAnswer;
  readonly context: MetricContext;
  readonly result: MetricResult;
  /** Of custom and external metrics: when they were scraped. */
  readonly seen: SeenMetric | null;
}
