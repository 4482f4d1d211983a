/**
 * What one metric of a HorizontalPodAutoscaler says: the answer of the metrics APIs turned into a proposal, with the
 * texts of Kubernetes where there is none (v1.34 pkg/controller/podautoscaler/horizontal.go, computeReplicasForMetric
 * and computeStatusFor…; metrics/client.go).
 */
import { newQuantity, type Quantity, type QuantityInput, quantityOf } from '../api/quantity.ts';
import { assert } from '../sim/invariant.ts';
import type { MetricIdentifier, MetricSpec, MetricTarget } from './metric-spec.ts';
import { type CalculatorSettings, type PodReadings, type PodTotals, totalsOf } from './pod-totals.ts';
import {
  averageOf,
  averageReplicas,
  externalAverageReplicas,
  objectAverageReplicas,
  sumForAverage,
  sumForValue,
  type Tolerances,
  utilizationOf,
  valueReplicas,
} from './replica-calculator.ts';

/** What the metrics API answered to the question of one metric spec. */
export type MetricAnswer =
  /** The samples of Resource, ContainerResource and Pods metrics stand with the pods. */
  | { readonly kind: 'samples' }
  | { readonly kind: 'object'; readonly valueMilli: bigint }
  /** One value per series. */
  | { readonly kind: 'external'; readonly valuesMilli: readonly bigint[] }
  /** No answer; the text as the metrics client words it, see `noSamples`. */
  | { readonly kind: 'failed'; readonly error: string };

/** The usage that is reported in status.currentMetrics. */
export interface MetricCurrent {
  readonly averageUtilization?: number;
  readonly averageValue?: Quantity;
  readonly value?: Quantity;
}

/** What one metric says to the HPA. */
export type MetricResult =
  | { readonly ok: true; readonly replicas: number; readonly name: string; readonly current: MetricCurrent }
  /** `error` is the outer text, `cause` what its event and condition carry, `reason` theirs. */
  | { readonly ok: false; readonly error: string; readonly cause: string; readonly reason: string };

/** Everything about the scale target that a metric is computed from. */
export interface MetricContext {
  readonly namespace: string;
  readonly specReplicas: number;
  readonly statusReplicas: number;
  readonly readings: PodReadings;
  /** What a Resource metric counts of the readings, where that is known already; they may then be empty. */
  readonly totals?: PodTotals | undefined;
  readonly tolerances: Tolerances;
  readonly settings: CalculatorSettings;
}

/** How the metrics client words an answer without a single item. */
export const noSamples = {
  resource: 'no metrics returned from resource metrics API',
  custom: 'no metrics returned from custom metrics API',
  external: 'no metrics returned from external metrics API',
} as const;

/** The proposal of one metric, or the texts of its failure. Pure; cost is the number of pods. */
export function computeMetric(spec: MetricSpec, answer: MetricAnswer, context: MetricContext): MetricResult {
  switch (spec.type) {
    case 'Resource': {
      const result = resourceMetric(spec.resource, '', spec.target, answer, context);
      if ('cause' in result) {
        const error = `failed to get ${spec.resource} resource metric value: ${result.cause}`;
        return { ok: false, error, cause: result.cause, reason: 'FailedGetResourceMetric' };
      }
      return { ok: true, ...result };
    }
    case 'ContainerResource': {
      const result = resourceMetric(spec.resource, spec.container, spec.target, answer, context);
      if ('cause' in result) {
        // Kubernetes names the container here, not the resource.
        const error = `failed to get ${spec.container} container metric value: ${result.cause}`;
        return { ok: false, error, cause: result.cause, reason: 'FailedGetContainerResourceMetric' };
      }
      return { ok: true, ...result };
    }
    case 'Pods':
      return podsMetric(spec.metric, spec.target, answer, context);
    case 'Object':
      return objectMetric(spec, answer, context);
    case 'External':
      return externalMetric(spec.metric, spec.target, answer, context);
  }
}

/** The tolerances of an HPA: the controller's, or those of its behavior with the gate HPAConfigurableTolerance. */
export function tolerancesOf(
  controllerTolerance: number,
  behavior: { scaleUp?: { tolerance?: QuantityInput }; scaleDown?: { tolerance?: QuantityInput } } | null,
  configurable: boolean,
): Tolerances {
  const up = configurable ? behavior?.scaleUp?.tolerance : undefined;
  const down = configurable ? behavior?.scaleDown?.tolerance : undefined;
  return {
    scaleUp: up === undefined ? controllerTolerance : approximateFloat(quantityOf(up)),
    scaleDown: down === undefined ? controllerTolerance : approximateFloat(quantityOf(down)),
  };
}

type Computed = { replicas: number; name: string; current: MetricCurrent } | { cause: string };

/** computeStatusForResourceMetricGeneric; `container` is empty for the whole pod. */
function resourceMetric(
  resource: string,
  container: string,
  target: MetricTarget,
  answer: MetricAnswer,
  context: MetricContext,
): Computed {
  const { readings, specReplicas, tolerances, settings } = context;
  const failed = answer.kind === 'failed' ? `unable to get metrics for resource ${resource}: ${answer.error}` : null;
  const format = resource === 'memory' ? 'BinarySI' : 'DecimalSI';
  if (target.averageValueMilli !== null) {
    const targetMilli = Number(target.averageValueMilli);
    const totals = context.totals ?? totalsOf(readings, resource, null, settings);
    const proposal = failed === null ? averageOf(totals, specReplicas, targetMilli, tolerances) : { error: failed };
    if ('error' in proposal) return { cause: `failed to get ${resource} usage: ${proposal.error}` };
    const current = { averageValue: newQuantity(proposal.averageMilli, format, -3) };
    return { replicas: proposal.replicas, name: `${resource} resource`, current };
  }
  if (target.averageUtilization === null) {
    const source = 'invalid resource metric source';
    return {
      cause: `${source}: neither an average utilization target nor an average value (usage) target was set`,
    };
  }
  const percent = target.averageUtilization;
  const share = { container, targetPercent: percent };
  const totals = context.totals ?? totalsOf(readings, resource, share, settings);
  const proposal = failed === null ? utilizationOf(totals, specReplicas, percent, tolerances) : { error: failed };
  if ('error' in proposal) return { cause: `failed to get ${resource} utilization: ${proposal.error}` };
  const kind = container === '' ? 'resource' : 'container resource';
  return {
    replicas: proposal.replicas,
    name: `${resource} ${kind} utilization (percentage of request)`,
    current: {
      averageUtilization: proposal.utilizationPercent,
      averageValue: newQuantity(proposal.averageMilli, format, -3),
    },
  };
}

function podsMetric(
  metric: MetricIdentifier,
  target: MetricTarget,
  answer: MetricAnswer,
  context: MetricContext,
): MetricResult {
  const { readings, specReplicas, tolerances, settings } = context;
  const targetMilli = Number(target.averageValueMilli ?? 0n);
  const proposal =
    answer.kind === 'failed'
      ? { error: `unable to get metric ${metric.name}: ${answer.error}` }
      : averageReplicas(readings, specReplicas, targetMilli, '', tolerances, settings);
  if ('error' in proposal) {
    const error = `failed to get pods metric value: ${proposal.error}`;
    return { ok: false, error, cause: proposal.error, reason: 'FailedGetPodsMetric' };
  }
  const current = { averageValue: newQuantity(proposal.averageMilli, 'DecimalSI', -3) };
  return { ok: true, replicas: proposal.replicas, name: `pods metric ${metric.name}`, current };
}

function objectMetric(
  spec: Extract<MetricSpec, { type: 'Object' }>,
  answer: MetricAnswer,
  context: MetricContext,
): MetricResult {
  const { metric, target } = spec;
  const byValue = target.type === 'Value' && target.valueMilli !== null;
  const byAverage = target.type === 'AverageValue' && target.averageValueMilli !== null;
  if (!byValue && !byAverage) {
    const source = 'invalid object metric source';
    return objectFailure(`${source}: neither a value target nor an average value target was set`);
  }
  if (answer.kind === 'failed') {
    // Kubernetes passes the arguments of "%s: %v on %s %s/%s" in another order than the text asks for.
    const where = `unable to get metric ${metric.name}: ${spec.objectKind} on ${context.namespace} ${spec.objectName}`;
    return objectFailure(`${where}/${answer.error}`, byAverage ? `failed to get ${metric.name} object metric: ` : '');
  }
  assert(answer.kind === 'object', () => `an Object metric was answered with ${answer.kind}`);
  if (byAverage) {
    const { statusReplicas, tolerances } = context;
    const targetMilli = target.averageValueMilli!;
    const proposal = objectAverageReplicas(answer.valueMilli, targetMilli, statusReplicas, tolerances);
    const current = averageCurrent(proposal.averageMilli);
    const name = `external metric ${metric.name}(${metric.selectorText})`;
    return { ok: true, replicas: proposal.replicas, name, current };
  }
  const { specReplicas, readings, tolerances } = context;
  const proposal = valueReplicas(answer.valueMilli, target.valueMilli!, specReplicas, readings.pods, tolerances);
  if ('error' in proposal) return objectFailure(proposal.error);
  const current = { value: newQuantity(answer.valueMilli, 'DecimalSI', -3) };
  return { ok: true, replicas: proposal.replicas, name: `${spec.objectKind} metric ${metric.name}`, current };
}

/** Event and condition carry the cause alone: they are written before the prefix is put in front of it. */
function objectFailure(cause: string, prefix = ''): MetricResult {
  const error = `failed to get object metric value: ${prefix}${cause}`;
  return { ok: false, error, cause, reason: 'FailedGetObjectMetric' };
}

function externalMetric(
  metric: MetricIdentifier,
  target: MetricTarget,
  answer: MetricAnswer,
  context: MetricContext,
): MetricResult {
  const failure = (prefix: string, cause: string): MetricResult => {
    const error = `failed to get ${metric.name} external metric value: ${prefix}${cause}`;
    return { ok: false, error, cause, reason: 'FailedGetExternalMetric' };
  };
  if (target.averageValueMilli === null && target.valueMilli === null) {
    const source = 'invalid external metric source';
    return failure('', `${source}: neither a value target nor an average value target was set`);
  }
  const byAverage = target.averageValueMilli !== null;
  const prefix = byAverage
    ? `failed to get ${metric.name} external metric: `
    : `failed to get external metric ${metric.name}: `;
  if (answer.kind === 'failed') {
    const which = `${context.namespace}/${metric.name}/${metric.selectorText}`;
    return failure(prefix, `unable to get external metric ${which}: ${answer.error}`);
  }
  assert(answer.kind === 'external', () => `an External metric was answered with ${answer.kind}`);
  const name = `external metric ${metric.name}(${metric.selectorText})`;
  const { specReplicas, statusReplicas, readings, tolerances } = context;
  if (byAverage) {
    const usage = sumForAverage(answer.valuesMilli);
    const proposal = externalAverageReplicas(usage, target.averageValueMilli!, statusReplicas, tolerances);
    return { ok: true, replicas: proposal.replicas, name, current: averageCurrent(proposal.averageMilli) };
  }
  const usage = sumForValue(answer.valuesMilli);
  const proposal = valueReplicas(usage, target.valueMilli!, specReplicas, readings.pods, tolerances);
  if ('error' in proposal) return failure(prefix, proposal.error);
  return { ok: true, replicas: proposal.replicas, name, current: { value: newQuantity(usage, 'DecimalSI', -3) } };
}

function averageCurrent(averageMilli: bigint | null): MetricCurrent {
  return averageMilli === null ? {} : { averageValue: newQuantity(averageMilli, 'DecimalSI', -3) };
}

/** AsApproximateFloat64: mantissa times power of ten, in that order, as doubles. */
function approximateFloat(quantity: Quantity): number {
  const base = Number(quantity.unscaled);
  return quantity.exponent === 0 ? base : base * Number(`1e${quantity.exponent}`);
}
