/** What HPAs say at one instant: a row of the series. */

import type { KubernetesObject } from '../api/objects.ts';
import type { HorizontalPodAutoscaler } from '../api/objects-workloads.ts';
import { milliValueOf } from '../api/quantity.ts';
import type { Cluster } from '../cluster/cluster.ts';

/** Null: it has no such figure. Plain data. */
export interface HpaMetricFrame {
  readonly name: string;
  readonly unit: 'percent' | 'milli';
  readonly current: number | null;
  readonly target: number | null;
}

export interface HpaFrame {
  readonly namespace: string;
  readonly name: string;
  readonly target: string;
  readonly metrics: readonly HpaMetricFrame[];
  readonly current: number | null;
  readonly desired: number | null;
  readonly ready: number | null;
}

/** In the order in which they were created. */
export function hpaFrames(cluster: Cluster): HpaFrame[] {
  const frames: HpaFrame[] = [];
  for (const [, hpa] of cluster.objects.list<HorizontalPodAutoscaler>('HorizontalPodAutoscaler')) {
    const { metadata, spec, status } = hpa;
    const { kind, name } = spec.scaleTargetRef;
    const namespace = metadata?.namespace ?? '';
    const target = cluster.objects.lookUp<Scaled>(kind, namespace, name);
    const currents = (status?.currentMetrics ?? []) as readonly MetricPart[];
    frames.push({
      namespace,
      name: metadata?.name ?? '',
      target: `${kind}/${name}`,
      metrics: ((spec.metrics ?? []) as readonly MetricPart[]).map((metric, at) => metricFrame(metric, currents[at])),
      current: status === undefined ? null : (status.currentReplicas ?? 0),
      desired: status === undefined ? null : (status.desiredReplicas ?? 0),
      ready: target === undefined ? null : (target.status?.readyReplicas ?? 0),
    });
  }
  return frames;
}

interface Scaled extends KubernetesObject {
  readonly status?: { readonly readyReplicas?: number };
}

interface Amounts {
  readonly averageUtilization?: number;
  readonly averageValue?: string | number;
  readonly value?: string | number;
}

interface MetricSource {
  readonly name?: string;
  readonly container?: string;
  readonly metric?: { readonly name: string };
  readonly target?: Amounts;
  readonly current?: Amounts;
}

/** A metric of `spec.metrics` or of `status.currentMetrics`. */
interface MetricPart {
  readonly type: string;
  readonly resource?: MetricSource;
  readonly containerResource?: MetricSource;
  readonly pods?: MetricSource;
  readonly object?: MetricSource;
  readonly external?: MetricSource;
}

function metricFrame(spec: MetricPart, status: MetricPart | undefined): HpaMetricFrame {
  const source = sourceOf(spec);
  const target = source?.target ?? {};
  const unit = target.averageUtilization === undefined ? 'milli' : 'percent';
  return {
    name: nameOf(source),
    unit,
    current: figureOf(status === undefined ? undefined : sourceOf(status)?.current, unit),
    target: figureOf(target, unit),
  };
}

function sourceOf(part: MetricPart): MetricSource | undefined {
  return part.resource ?? part.containerResource ?? part.pods ?? part.object ?? part.external;
}

function nameOf(source: MetricSource | undefined): string {
  const name = source?.name ?? source?.metric?.name ?? '';
  return source?.container === undefined ? name : `${name} of ${source.container}`;
}

function figureOf(amounts: Amounts | undefined, unit: 'percent' | 'milli'): number | null {
  if (unit === 'percent') return amounts?.averageUtilization ?? null;
  const value = amounts?.averageValue ?? amounts?.value;
  return value === undefined ? null : milliValueOf(value);
}
