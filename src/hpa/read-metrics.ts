/**
 * Reads what one metric of an HPA needs: the pods of its target with their samples, and what the metrics APIs answer
 * (v1.34 pkg/controller/podautoscaler/metrics/client.go). Also says when another reading would be the same.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { ObjectId } from '../cluster/objects.ts';
import { PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import { readCustom } from './adapter/read-custom.ts';
import { type ColumnSource, createColumnTotals } from './column-totals.ts';
import { hpaControllerDefaults } from './decide.ts';
import type { Scale } from './hpa-object.ts';
import type { HpaPods } from './hpa-pods.ts';
import { type MetricAnswer, type MetricContext, noSamples, tolerancesOf } from './metric.ts';
import type { MetricSpec } from './metric-spec.ts';
import { type PodMetrics, sampleOf } from './metrics-server.ts';
import { type CustomMetrics, type MetricsSource, SampleState, unservedMetric } from './metrics-source.ts';
import type { HpaPod, PodSample, PodTotals } from './pod-totals.ts';

const { cpuInitializationPeriodMicros, delayOfInitialReadinessStatusMicros, tolerance } = hpaControllerDefaults;
const settings = { cpuInitializationPeriodMicros, delayOfInitialReadinessStatusMicros };
/** HPAConfigurableTolerance is alpha and off in 1.34. */
const tolerances = tolerancesOf(tolerance, null, false);

/** Reads one metric: the answer of its API, and what it is judged in. */
export type MetricReader = (
  hpa: ObjectId,
  namespace: string,
  spec: MetricSpec,
  scale: Scale,
  now: Micros,
  /** Whether somebody wants to see the facts of each pod. */
  traced: boolean,
) => [MetricAnswer, MetricContext];

export function metricReader(
  cluster: Cluster,
  startsAt: Micros,
  hpaPods: HpaPods,
  source: MetricsSource | null,
  custom: CustomMetrics | null,
): MetricReader {
  const columnTotals = createColumnTotals(cluster, startsAt, settings);
  return (hpa, namespace, spec, scale, now, traced) => {
    const pods = hpaPods.of(hpa);
    const contextOf = (readings: readonly HpaPod[], totals?: PodTotals): MetricContext => ({
      namespace,
      specReplicas: scale.specReplicas,
      statusReplicas: scale.statusReplicas,
      readings: { nowMicros: now, pods: readings, ghostValuesMilli: [] },
      totals,
      tolerances,
      settings,
    });
    if (!traced && source?.columns !== undefined && spec.type === 'Resource' && isMeasured(spec.resource)) {
      const found = columnTotals.count(pods, spec.resource, spec.target, source as ColumnSource, now);
      if (found !== null) return [found.items === 0 ? nothingMeasured : samplesAnswer, contextOf([], found.totals)];
    }
    const [answer, samples] =
      custom === null || spec.type === 'Resource' || spec.type === 'ContainerResource'
        ? readSamples(cluster, pods, namespace, spec, source, now)
        : readCustom(custom, pods, namespace, spec, now);
    const facts = pods.map((pod, index): HpaPod => hpaPods.factsOf(pod, samples[index] ?? null));
    return [answer, contextOf(facts)];
  };
}

/**
 * Whether syncs after `now` read the same of the HPA's pods while nothing changes; `readsUse`: their use is among it.
 * A pod in its CPU initialization period is judged by the time of its sample as well: once that counts, it goes on to
 * count, for samples only get newer.
 */
export function isSettled(
  hpaPods: HpaPods,
  source: MetricsSource | null,
  custom: CustomMetrics | null,
  hpa: ObjectId,
  readsUse: boolean,
  now: Micros,
): boolean {
  if (custom !== null && !custom.isSettled(hpa, hpaPods.of(hpa), now)) return false;
  if (!readsUse) return true;
  if (source === null) return false;
  return hpaPods.of(hpa).every((pod) => {
    if (source.settledMicros(pod) > now) return false;
    const { phase, ready, startMicros, readySinceMicros, deleting } = hpaPods.factsOf(pod, null);
    if (deleting || phase === 'Pending' || startMicros === null) return true;
    if (startMicros + cpuInitializationPeriodMicros <= now) return true;
    if (ready !== 'True') return false;
    if (source.columns?.read(pod, now) === SampleState.inColumns) {
      return source.columns.atMicros(pod) >= readySinceMicros + source.columns.windowMicros(pod);
    }
    const metrics = source.podMetrics(pod, now);
    return metrics === null || metrics.atMicros >= readySinceMicros + metrics.windowMicros;
  });
}

function readSamples(
  cluster: Cluster,
  pods: readonly PodId[],
  namespace: string,
  spec: MetricSpec,
  source: MetricsSource | null,
  now: Micros,
): [MetricAnswer, readonly (PodSample | null)[]] {
  const nothing: readonly null[] = [];
  if (source === null || (spec.type !== 'Resource' && spec.type !== 'ContainerResource')) {
    return [unservedMetric(spec), nothing];
  }
  const container = spec.type === 'ContainerResource' ? spec.container : '';
  const resource = isMeasured(spec.resource) ? spec.resource : null;
  const samples: (PodSample | null)[] = [];
  let measured = 0;
  for (const pod of pods) {
    const item = mayBeMeasured(cluster, pod) ? source.podMetrics(pod, now) : null;
    if (item !== null && lacks(item, container)) {
      const which = `${namespace}/${cluster.pods.names[pod]!}`;
      const error = `failed to get container metrics: container ${container} not present in metrics for pod ${which}`;
      return [{ kind: 'failed', error }, nothing];
    }
    if (item !== null) measured += 1;
    samples.push(item === null || resource === null ? null : sampleOf(item, resource, container));
  }
  return measured === 0 ? [nothingMeasured, nothing] : [samplesAnswer, samples];
}

const samplesAnswer: MetricAnswer = { kind: 'samples' };
const nothingMeasured: MetricAnswer = { kind: 'failed', error: noSamples.resource };

function isMeasured(resource: string): resource is 'cpu' | 'memory' {
  return resource === 'cpu' || resource === 'memory';
}

function lacks({ containers }: PodMetrics, container: string): boolean {
  return container !== '' && !containers.some(({ name }) => name === container);
}

/** Only containers that run are measured. */
function mayBeMeasured({ pods }: Cluster, pod: PodId): boolean {
  return pods.phase[pod] === PodPhase.running && (pods.flags[pod]! & PodFlag.alive) !== 0;
}
