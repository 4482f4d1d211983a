/**
 * What custom and external metrics say, as data of the scenario (`spec.metrics`), and how late it is seen
 * (`spec.metricsAdapter`); see docs/model.md. Values are whole thousandths.
 */
import type { Micros } from '../sim/time.ts';
import type { UsageLaw } from './usage-rules.ts';

/** One series: of every pod of a workload, of one object, or of something outside of the cluster. */
export interface MetricRule {
  readonly name: string;
  readonly place: MetricPlace;
  /** Labels of the series, for the selectors of metrics. */
  readonly labels: Readonly<Record<string, string>>;
  readonly value: MetricValue;
}

export type MetricPlace =
  | { readonly type: 'pods'; readonly kind: string; readonly namespace: string; readonly name: string }
  /** `kind` in lower case; kinds that are not simulated have metrics too. */
  | { readonly type: 'object'; readonly kind: string; readonly namespace: string; readonly name: string }
  /** Seen by HPAs of this namespace, or of all: `*`. */
  | { readonly type: 'external'; readonly namespace: string };

export type MetricValue =
  /** Of its own; each pod draws its own noise. */
  | { readonly type: 'law'; readonly law: UsageLaw }
  /** Requests per second, or in flight: of the pod, or of a service where one is named. */
  | { readonly type: 'requests' | 'inFlight'; readonly service: ServiceName | null };

export interface ServiceName {
  readonly namespace: string;
  readonly name: string;
}

/** Prometheus and prometheus-adapter, as far as they make metrics late. */
export interface AdapterSettings {
  /** How often each target is scraped. */
  readonly scrapeMicros: Micros;
  /** How often the adapter asks which metrics there are; it knows those of the last such period. */
  readonly relistMicros: Micros;
  /** The range of the `rate()` that requests per second are. */
  readonly rateWindowMicros: Micros;
}

/** All metrics of a scenario. */
export interface ServedMetrics {
  readonly rules: readonly MetricRule[];
  readonly settings: AdapterSettings;
}

/**
 * scrapeInterval of a Prometheus of the operator (30 s); `--metrics-relist-interval=1m` of the adapter's chart and of
 * kube-prometheus (the flag's own default is 10 m); 5 m is the rate interval of the adapter's default rules.
 */
export const defaultAdapter: AdapterSettings = {
  scrapeMicros: 30_000_000,
  relistMicros: 60_000_000,
  rateWindowMicros: 300_000_000,
};

/** How far back metrics look at the requests of pods and services. */
export function metricHistoryMicros({ scrapeMicros, rateWindowMicros }: AdapterSettings): Micros {
  return rateWindowMicros + 2 * scrapeMicros;
}
