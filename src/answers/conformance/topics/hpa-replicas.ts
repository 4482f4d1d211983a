/** Recorded cases `hpa-replicas`: one metric of a HorizontalPodAutoscaler and the replicas that it proposes. */
import { amountsOf, type ContainerResourcesInput, containerAmountsOf, noAmounts } from '../../../api/pod-amounts.ts';
import { parseQuantity, type QuantityInput, quantityToString, scaledValue } from '../../../api/quantity.ts';
import { computeMetric, type MetricAnswer, noSamples, tolerancesOf } from '../../../hpa/metric.ts';
import { type MetricSpec, type MetricSpecInput, metricSpecOf } from '../../../hpa/metric-spec.ts';
import type { HpaPod, PodPhase, PodSample } from '../../../hpa/pod-totals.ts';

interface PodInput {
  readonly name: string;
  readonly phase: PodPhase;
  readonly ready: 'True' | 'False' | 'Unknown' | null;
  readonly readySince?: number;
  readonly startTime: number | null;
  readonly deleting?: boolean;
  readonly containers?: readonly ContainerResourcesInput[];
  readonly initContainers?: readonly ContainerResourcesInput[];
  readonly podRequests?: Readonly<Record<string, QuantityInput>>;
}

interface PodMetricsInput {
  readonly pod: string;
  readonly timestamp: number;
  readonly window: number;
  readonly containers?: readonly { readonly name: string; readonly usage?: Readonly<Record<string, string>> }[];
}

interface HpaReplicasInput {
  readonly now: number;
  readonly specReplicas: number;
  readonly statusReplicas: number;
  readonly tolerance: number;
  readonly cpuInitializationPeriod: number;
  readonly delayOfInitialReadinessStatus: number;
  readonly featureGates?: readonly string[];
  readonly behavior?: Parameters<typeof tolerancesOf>[1];
  readonly metric: MetricSpecInput;
  readonly pods?: readonly PodInput[];
  readonly podMetrics?: readonly PodMetricsInput[];
  readonly podValues?: readonly { readonly pod: string; readonly value: string }[];
  readonly objectValue?: string;
  readonly externalValues?: readonly string[];
}

const MICROS = 1_000_000;
const NAMESPACE = 'ns';

/** Computes `expect` of a case from its `input`. */
export function answerHpaReplicas(input: unknown): unknown {
  const given = input as HpaReplicasInput;
  const spec = metricSpecOf(given.metric);
  const samples = samplesOf(spec, given);
  const gates = given.featureGates ?? [];
  const podLevel = !gates.includes('PodLevelResources=false');
  const pods = (given.pods ?? []).map((pod) => podOf(pod, samples.get(pod.name) ?? null, podLevel));
  const names = new Set(pods.map(({ name }) => name));
  const ghosts = [...samples].filter(([name]) => !names.has(name)).map(([, { valueMilli }]) => valueMilli);
  const configurable = gates.includes('HPAConfigurableTolerance=true');
  const result = computeMetric(spec, answerOf(spec, given), {
    namespace: NAMESPACE,
    specReplicas: given.specReplicas,
    statusReplicas: given.statusReplicas,
    readings: { nowMicros: micros(given.now), pods, ghostValuesMilli: ghosts },
    tolerances: tolerancesOf(given.tolerance, given.behavior ?? null, configurable),
    settings: {
      cpuInitializationPeriodMicros: micros(given.cpuInitializationPeriod),
      delayOfInitialReadinessStatusMicros: micros(given.delayOfInitialReadinessStatus),
    },
  });
  if (!result.ok) return { error: result.error, reason: result.reason };
  const { averageUtilization, averageValue, value } = result.current;
  const current = {
    ...(averageUtilization === undefined ? {} : { averageUtilization }),
    ...(averageValue === undefined ? {} : { averageValue: quantityToString(averageValue) }),
    ...(value === undefined ? {} : { value: quantityToString(value) }),
  };
  // Left out where Kubernetes divides by zero replicas.
  return Object.keys(current).length === 0 ? { replicas: result.replicas } : { replicas: result.replicas, current };
}

/** What the metrics API says per pod, later items of one pod replacing earlier ones. */
function samplesOf(spec: MetricSpec, given: HpaReplicasInput): ReadonlyMap<string, PodSample> {
  const samples = new Map<string, PodSample>();
  if (spec.type === 'Pods') {
    for (const { pod, value } of given.podValues ?? []) {
      samples.set(pod, { valueMilli: milli(value), atMicros: micros(given.now), windowMicros: 60 * MICROS });
    }
  } else if (spec.type === 'Resource' || spec.type === 'ContainerResource') {
    const container = spec.type === 'ContainerResource' ? spec.container : null;
    for (const item of given.podMetrics ?? []) {
      const valueMilli = usageOf(item, spec.resource, container);
      if (valueMilli === null) continue;
      samples.set(item.pod, { valueMilli, atMicros: micros(item.timestamp), windowMicros: micros(item.window) });
    }
  }
  return samples;
}

/** The usage of the pod or of one container; null where a container does not report the resource. */
function usageOf(item: PodMetricsInput, resource: string, container: string | null): number | null {
  const containers = item.containers ?? [];
  if (container !== null) {
    const usage = containers.find(({ name }) => name === container)?.usage?.[resource];
    return usage === undefined ? null : milli(usage);
  }
  let total = 0;
  for (const { usage } of containers) {
    const amount = usage?.[resource];
    if (amount === undefined) return null;
    total += milli(amount);
  }
  return containers.length === 0 ? null : total;
}

function answerOf(spec: MetricSpec, given: HpaReplicasInput): MetricAnswer {
  switch (spec.type) {
    case 'Pods':
      return (given.podValues ?? []).length === 0 ? { kind: 'failed', error: noSamples.custom } : { kind: 'samples' };
    case 'Object': {
      if (given.objectValue !== undefined) return { kind: 'object', valueMilli: milliExact(given.objectValue) };
      const what = `the metric ${spec.metric.name} for ${spec.objectKind} ${spec.objectName}`;
      const missing = `the server could not find ${what}`;
      return { kind: 'failed', error: `unable to fetch metrics from custom metrics API: ${missing}` };
    }
    case 'External': {
      const values = given.externalValues ?? [];
      if (values.length === 0) return { kind: 'failed', error: noSamples.external };
      return { kind: 'external', valuesMilli: values.map(milliExact) };
    }
    default:
      return (given.podMetrics ?? []).length === 0
        ? { kind: 'failed', error: noSamples.resource }
        : { kind: 'samples' };
  }
}

function podOf(pod: PodInput, sample: PodSample | null, podLevelResources: boolean): HpaPod {
  const podLevel = podLevelResources ? pod.podRequests : undefined;
  return {
    name: pod.name,
    phase: pod.phase,
    deleting: pod.deleting ?? false,
    ready: pod.ready,
    readySinceMicros: micros(pod.readySince ?? 0),
    startMicros: pod.startTime === null ? null : micros(pod.startTime),
    amounts: {
      containers: (pod.containers ?? []).map(containerAmountsOf),
      initContainers: (pod.initContainers ?? []).map(containerAmountsOf),
      podLevel: podLevel === undefined ? null : { requests: amountsOf(podLevel), limits: noAmounts },
      overhead: noAmounts,
    },
    sample,
  };
}

function micros(seconds: number): number {
  return Math.round(seconds * MICROS);
}

function milliExact(text: string): bigint {
  return scaledValue(parseQuantity(text), -3);
}

function milli(text: string): number {
  return Number(milliExact(text));
}
