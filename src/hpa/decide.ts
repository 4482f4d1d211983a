/**
 * One sync of a HorizontalPodAutoscaler (v1.34 pkg/controller/podautoscaler/horizontal.go, reconcileAutoscaler and
 * computeReplicasForMetrics): from the current size and the metrics' proposals to the new size, the status conditions
 * and the events. Writes the HPA's status and memory in place; both are plain data.
 *
 * Left out: a failed update of the scale, which a single controller over a consistent API does not meet.
 */
import {
  type Behavior,
  type HpaMemory,
  type Limits,
  type Normalized,
  normalizeReplicas,
  normalizeReplicasWithBehavior,
  recordInitialRecommendation,
  storeScaleEvent,
} from './behavior.ts';
import type { MetricCurrent, MetricResult } from './metric.ts';

/** The flags of the HPA controller by default (v1.34 pkg/controller/podautoscaler/config/v1alpha1/defaults.go). */
export const hpaControllerDefaults = {
  /** An HPA is synced this long after its last sync. */
  syncPeriodMicros: 15_000_000,
  downscaleWindowMicros: 300_000_000,
  cpuInitializationPeriodMicros: 300_000_000,
  delayOfInitialReadinessStatusMicros: 30_000_000,
  tolerance: 0.1,
} as const;

export type ConditionType = 'AbleToScale' | 'ScalingActive' | 'ScalingLimited';

export interface HpaCondition {
  readonly type: ConditionType;
  readonly status: 'True' | 'False';
  readonly reason: string;
  readonly message: string;
  readonly lastTransitionMicros: number;
}

/** status of the HPA. Written in place by `reconcile`. */
export interface HpaStatus {
  currentReplicas: number;
  desiredReplicas: number;
  /** Null before the first change of size. */
  lastScaleMicros: number | null;
  /** In the order in which they were first set. */
  readonly conditions: HpaCondition[];
  /** One per metric; null where a metric gave none. Empty after a sync that asked no metric. */
  currentMetrics: readonly (MetricCurrent | null)[];
}

/** spec of the HPA with the API's defaults. */
export interface HpaSpec {
  /** `Kind/namespace/name` of the scale target, for messages. */
  readonly reference: string;
  /** May be 0 (HPAScaleToZero) if there is an Object or External metric. */
  readonly minReplicas: number;
  readonly maxReplicas: number;
  /** Null where the manifest has none: then the old fixed limits hold. */
  readonly behavior: Behavior | null;
}

/** An event on the HPA object. */
export interface HpaEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
}

export interface ReconcileInput {
  readonly spec: HpaSpec;
  /** spec.replicas of the scale target. */
  readonly currentReplicas: number;
  /** --horizontal-pod-autoscaler-downscale-stabilization, 5 minutes. */
  readonly downscaleWindowMicros: number;
  readonly nowMicros: number;
}

export interface ReconcileOutcome {
  /** The size to write to the scale target; the current size if `rescaled` is false. */
  readonly replicas: number;
  readonly rescaled: boolean;
  readonly events: readonly HpaEvent[];
  /** What the sync returns as its error; null where all went well. It may have scaled nevertheless. */
  readonly error: string | null;
  /** The part of `error` that tells of the metrics. */
  readonly metricsError: string | null;
  /** What the metrics proposed; null where none was asked or none could be followed. */
  readonly proposal: Proposed | null;
}

/** The way from the metrics to the size. */
export interface Proposed {
  /** The place of the metric that decided in the spec; -1: none, all proposed 0. */
  readonly metric: number;
  readonly replicas: number;
  /** What the stabilization windows left of it, before policies and limits. */
  readonly stabilized: number;
}

/** Why the pods of the scale target are not those of this HPA alone (validateAndParseSelector). */
export interface SelectorProblem {
  readonly eventReason: 'SelectorRequired' | 'AmbiguousSelector';
  /** Reason and message of the condition ScalingActive. */
  readonly reason: 'InvalidSelector' | 'AmbiguousSelector';
  readonly message: string;
  readonly error: string;
}

/** The status of an HPA that no controller has seen yet. */
export function emptyStatus(): HpaStatus {
  return { currentReplicas: 0, desiredReplicas: 0, lastScaleMicros: null, conditions: [], currentMetrics: [] };
}

/**
 * One sync. `readMetrics` gives one result per metric of the spec, in order, or says why the pods cannot be told; it is
 * called only where the size is within its limits: beyond them the HPA jumps to the limit and asks no metric.
 */
export function reconcile(
  input: ReconcileInput,
  status: HpaStatus,
  memory: HpaMemory,
  readMetrics: () => readonly MetricResult[] | SelectorProblem,
): ReconcileOutcome {
  const { spec, currentReplicas, nowMicros } = input;
  const { minReplicas, maxReplicas } = spec;
  const able = "the HPA controller was able to get the target's current scale";
  setCondition(status, nowMicros, 'AbleToScale', 'True', 'SucceededGetScale', able);
  recordInitialRecommendation(memory, currentReplicas, nowMicros);

  const jump = (replicas: number, reason: string): ReconcileOutcome =>
    finish(input, status, memory, { replicas, reason, metrics: [], events: [], metricsError: null, proposal: null });
  if (currentReplicas === 0 && minReplicas !== 0) {
    const message = 'scaling is disabled since the replica count of the target is zero';
    setCondition(status, nowMicros, 'ScalingActive', 'False', 'ScalingDisabled', message);
    return jump(0, '');
  }
  if (currentReplicas > maxReplicas) return jump(maxReplicas, 'Current number of replicas above Spec.MaxReplicas');
  if (currentReplicas < minReplicas) return jump(minReplicas, 'Current number of replicas below Spec.MinReplicas');

  const readings = readMetrics();
  if ('eventReason' in readings) {
    const { eventReason, reason, message, error } = readings;
    setCondition(status, nowMicros, 'ScalingActive', 'False', reason, message);
    return giveUp(input, status, [], [{ type: 'Warning', reason: eventReason, message: error }], error);
  }
  return followMetrics(input, status, memory, readings);
}

/**
 * The scale of the target could not be read: `error` is the API server's answer. Nothing else of the status changes; the
 * sync ends with a warning.
 */
export function failedGetScale(status: HpaStatus, error: string, nowMicros: number): HpaEvent {
  const message = `the HPA controller was unable to get the target's current scale: ${error}`;
  setCondition(status, nowMicros, 'AbleToScale', 'False', 'FailedGetScale', message);
  return { type: 'Warning', reason: 'FailedGetScale', message: error };
}

/** The scale target gives no selector, so its pods cannot be found. */
export function missingSelector(): SelectorProblem {
  const message = "the HPA target's scale is missing a selector";
  return { eventReason: 'SelectorRequired', reason: 'InvalidSelector', message, error: 'selector is required' };
}

/**
 * Several HPAs select the same pods. `hpas` are all of them as `namespace/name`, sorted (Kubernetes lists them in the
 * order of a Go map).
 */
export function ambiguousSelector(selector: string, hpas: readonly string[]): SelectorProblem {
  const error = `pods by selector ${selector} are controlled by multiple HPAs: [${hpas.join(' ')}]`;
  return { eventReason: 'AmbiguousSelector', reason: 'AmbiguousSelector', message: error, error };
}

interface Choice {
  /** The highest proposal; 0 is replaced by any later one. */
  readonly replicas: number;
  readonly name: string;
  /** Its place, or -1. */
  readonly metric: number;
  readonly error: string | null;
  /**
   * The first failed metric, where failures forbid to act: all failed, or some failed and the rest would scale down.
   */
  readonly blockedBy: Extract<MetricResult, { ok: false }> | null;
}

interface Decision {
  readonly replicas: number;
  readonly reason: string;
  readonly metrics: readonly (MetricCurrent | null)[];
  readonly events: readonly HpaEvent[];
  readonly metricsError: string | null;
  readonly proposal: Proposed | null;
}

/** The part of a sync that depends on the metrics. */
function followMetrics(
  input: ReconcileInput,
  status: HpaStatus,
  memory: HpaMemory,
  results: readonly MetricResult[],
): ReconcileOutcome {
  const { currentReplicas, nowMicros } = input;
  const choice = chooseProposal(results, currentReplicas);
  const events: HpaEvent[] = [];
  const metrics: (MetricCurrent | null)[] = [];
  for (const result of results) {
    if (!result.ok) events.push({ type: 'Warning', reason: result.reason, message: result.cause });
    metrics.push(result.ok ? result.current : null);
  }
  if (choice.blockedBy !== null) {
    const { reason, cause } = choice.blockedBy;
    const message = `the HPA was unable to compute the replica count: ${cause}`;
    setCondition(status, nowMicros, 'ScalingActive', 'False', reason, message);
    return giveUp(input, status, metrics, events, choice.error ?? '');
  }
  const valid = `the HPA was able to successfully calculate a replica count from ${choice.name}`;
  setCondition(status, nowMicros, 'ScalingActive', 'True', 'ValidMetricFound', valid);
  // A negative proposal, which only an overflow can give, counts as none.
  const desired = Math.max(choice.replicas, 0);
  const below = desired < currentReplicas ? 'All metrics below target' : '';
  const reason = desired > currentReplicas ? `${choice.name} above target` : below;
  const { replicas, stabilized } = normalize(input, status, memory, desired);
  const proposal = { metric: choice.metric, replicas: desired, stabilized };
  return finish(input, status, memory, { replicas, reason, metrics, events, metricsError: choice.error, proposal });
}

/** Ends a sync without a decision; status.desiredReplicas stays. */
function giveUp(
  input: ReconcileInput,
  status: HpaStatus,
  metrics: readonly (MetricCurrent | null)[],
  events: readonly HpaEvent[],
  metricsError: string,
): ReconcileOutcome {
  const { currentReplicas, spec } = input;
  status.currentReplicas = currentReplicas;
  status.currentMetrics = metrics;
  const what = 'failed to compute desired number of replicas based on listed metrics for';
  return {
    replicas: currentReplicas,
    rescaled: false,
    events: [...events, { type: 'Warning', reason: 'FailedComputeMetricsReplicas', message: metricsError }],
    error: `${what} ${spec.reference}: ${metricsError}`,
    metricsError,
    proposal: null,
  };
}

function chooseProposal(results: readonly MetricResult[], currentReplicas: number): Choice {
  let replicas = 0;
  let name = '';
  let metric = -1;
  let failures = 0;
  let firstFailure: Extract<MetricResult, { ok: false }> | null = null;
  for (let index = 0; index < results.length; index++) {
    const result = results[index]!;
    if (!result.ok) {
      firstFailure ??= result;
      failures++;
    } else if (replicas === 0 || result.replicas > replicas) {
      replicas = result.replicas;
      name = result.name;
      metric = index;
    }
  }
  if (firstFailure === null) return { replicas, name, metric, error: null, blockedBy: null };
  const error = `invalid metrics (${failures} invalid out of ${results.length}), first error is: ${firstFailure.error}`;
  const blocked = failures === results.length || replicas < currentReplicas;
  return { replicas, name, metric, error, blockedBy: blocked ? firstFailure : null };
}

/** Stabilization, policies and limits, with their two conditions. */
function normalize(input: ReconcileInput, status: HpaStatus, memory: HpaMemory, desired: number): Normalized {
  const { spec, currentReplicas, downscaleWindowMicros, nowMicros } = input;
  const limits: Limits = spec;
  const result =
    spec.behavior === null
      ? normalizeReplicas(memory, currentReplicas, desired, limits, downscaleWindowMicros, nowMicros)
      : normalizeReplicasWithBehavior(
          memory,
          spec.behavior,
          currentReplicas,
          desired,
          limits,
          downscaleWindowMicros,
          nowMicros,
        );
  const { ableToScale, scalingLimited } = result;
  setCondition(status, nowMicros, 'AbleToScale', 'True', ableToScale.reason, ableToScale.message);
  const limited = scalingLimited.limited ? 'True' : 'False';
  setCondition(status, nowMicros, 'ScalingLimited', limited, scalingLimited.reason, scalingLimited.message);
  return result;
}

function finish(input: ReconcileInput, status: HpaStatus, memory: HpaMemory, decision: Decision): ReconcileOutcome {
  const { spec, currentReplicas, nowMicros } = input;
  const { replicas, metricsError, proposal } = decision;
  let { events } = decision;
  const rescaled = replicas !== currentReplicas;
  if (rescaled) {
    const message = `the HPA controller was able to update the target scale to ${replicas}`;
    setCondition(status, nowMicros, 'AbleToScale', 'True', 'SucceededRescale', message);
    const size = `New size: ${replicas}; reason: ${decision.reason}`;
    events = [...events, { type: 'Normal', reason: 'SuccessfulRescale', message: size }];
    if (spec.behavior !== null) storeScaleEvent(memory, spec.behavior, currentReplicas, replicas, nowMicros);
    status.lastScaleMicros = nowMicros;
  }
  status.currentReplicas = currentReplicas;
  status.desiredReplicas = replicas;
  status.currentMetrics = decision.metrics;
  return { replicas, rescaled, events, error: metricsError, metricsError, proposal };
}

/** Sets a condition in its place; its transition time changes with its status alone. */
function setCondition(
  status: HpaStatus,
  nowMicros: number,
  type: ConditionType,
  value: 'True' | 'False',
  reason: string,
  message: string,
): void {
  const { conditions } = status;
  let index = 0;
  while (index < conditions.length && conditions[index]!.type !== type) index++;
  const before = conditions[index];
  const same = before !== undefined && before.status === value;
  if (same && before.reason === reason && before.message === message) return;
  const lastTransitionMicros = same ? before.lastTransitionMicros : nowMicros;
  conditions[index] = { type, status: value, reason, message, lastTransitionMicros };
}
