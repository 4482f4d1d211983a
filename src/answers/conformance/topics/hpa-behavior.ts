/**
 * Recorded cases `hpa-behavior`: a sequence of syncs of one HorizontalPodAutoscaler whose metrics' proposals are given.
 */
import { quantityOf, quantityToString } from '../../../api/quantity.ts';
import {
  type Behavior,
  type BehaviorInput,
  defaultBehavior,
  emptyMemory,
  type ScalingRules,
} from '../../../hpa/behavior.ts';
import { emptyStatus, type HpaSpec, type HpaStatus, reconcile } from '../../../hpa/decide.ts';
import { type MetricResult, noSamples } from '../../../hpa/metric.ts';

interface HpaBehaviorInput {
  readonly minReplicas?: number;
  readonly maxReplicas: number;
  readonly behavior?: BehaviorInput;
  readonly replicas: number;
  readonly downscaleStabilizationWindow: number;
  readonly steps?: readonly StepInput[];
}

interface StepInput {
  readonly t: number;
  /** What each metric proposes; null: it fails. */
  readonly desired?: readonly (number | null)[];
  readonly setReplicas?: number;
}

const MICROS = 1_000_000;

/** Computes `expect` of a case from its `input`. */
export function answerHpaBehavior(input: unknown): unknown {
  const given = input as HpaBehaviorInput;
  const behavior = given.behavior === undefined ? null : defaultBehavior(given.behavior);
  const { minReplicas = 1, maxReplicas } = given;
  const spec: HpaSpec = { reference: 'Deployment/ns/target', minReplicas, maxReplicas, behavior };
  const status = emptyStatus();
  const memory = emptyMemory();
  const downscaleWindowMicros = Math.round(given.downscaleStabilizationWindow * MICROS);
  let replicas = given.replicas;
  const steps = (given.steps ?? []).map(({ t, desired, setReplicas }) => {
    const currentReplicas = setReplicas ?? replicas;
    const sync = { spec, currentReplicas, downscaleWindowMicros, nowMicros: Math.round(t * MICROS) };
    const outcome = reconcile(sync, status, memory, () => (desired ?? []).map(metricResult));
    replicas = outcome.replicas;
    const events = outcome.events.map(({ reason }) => reason).sort();
    return {
      t,
      from: currentReplicas,
      replicas,
      rescaled: outcome.rescaled,
      conditions: conditionsOf(status),
      statusDesired: status.desiredReplicas,
      // The cases give the metrics' part of the error, without the name of the scale target.
      ...(outcome.metricsError === null ? {} : { error: outcome.metricsError }),
      ...(events.length === 0 ? {} : { events }),
    };
  });
  return behavior === null ? { steps } : { defaultedBehavior: behaviorText(behavior), steps };
}

/** As the API server writes it back: a tolerance in its canonical spelling. */
function behaviorText(behavior: Behavior): Behavior {
  return { scaleUp: rulesText(behavior.scaleUp), scaleDown: rulesText(behavior.scaleDown) };
}

function rulesText(rules: ScalingRules): ScalingRules {
  if (rules.tolerance === undefined) return rules;
  return { ...rules, tolerance: quantityToString(quantityOf(rules.tolerance)) };
}

/** The metrics of the cases are External ones called m0, m1, …; a failing one has no series. */
function metricResult(replicas: number | null, index: number): MetricResult {
  const metric = `m${index}`;
  if (replicas !== null) return { ok: true, replicas, name: `external metric ${metric}(nil)`, current: {} };
  const cause = `unable to get external metric ns/${metric}/nil: ${noSamples.external}`;
  const error = `failed to get ${metric} external metric value: failed to get ${metric} external metric: ${cause}`;
  return { ok: false, error, cause, reason: 'FailedGetExternalMetric' };
}

function conditionsOf(status: HpaStatus): Record<string, string> {
  return Object.fromEntries(status.conditions.map(({ type, status: value, reason }) => [type, `${value}/${reason}`]));
}
