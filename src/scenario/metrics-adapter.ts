/** The adapter of custom metrics of a run, and the meter of requests that it reads. */
import type { Cluster } from '../cluster/cluster.ts';
import { metricHistoryMicros } from '../cluster/metric-rules.ts';
import { createMetricsAdapter, type MetricsAdapter } from '../hpa/adapter/adapter.ts';
import { createRequestMeter, type RequestMeter } from '../nodes/request-meter.ts';
import type { Simulation } from '../sim/simulation.ts';
import type { Scenario } from './scenario.ts';

export interface AdapterParts {
  /** Undefined: no metric comes of requests. */
  readonly meter: RequestMeter | undefined;
  /** Null: the scenario has no custom metrics. */
  readonly adapter: MetricsAdapter | null;
}

/** Makes them, and adds the adapter to the simulation. */
export function addMetricsAdapter({ metrics, traffic }: Scenario, cluster: Cluster, sim: Simulation): AdapterParts {
  if (metrics === undefined) return { meter: undefined, adapter: null };
  const { rules, settings } = metrics;
  const counts = rules.some(({ value }) => value.type !== 'law');
  const meter = counts ? createRequestMeter(cluster, traffic, metricHistoryMicros(settings)) : undefined;
  const adapter = createMetricsAdapter({ cluster, sim, rules, settings, requests: meter });
  sim.add(adapter);
  return { meter, adapter };
}
