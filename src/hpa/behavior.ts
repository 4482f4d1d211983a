/**
 * How fast a HorizontalPodAutoscaler may follow its metrics: stabilization windows, scaling policies and the memory
 * that both need (v1.34 pkg/controller/podautoscaler/horizontal.go; defaults of pkg/apis/autoscaling/v2/defaults.go).
 *
 * The memory is plain arrays in the controller's order. It overwrites the last old slot instead of pruning, so slots
 * can be older than any window, and which of them is overwritten can be seen in later decisions. Cost: the slots in
 * memory, which are about window / sync period.
 */
import { toInt32, wrapInt32 } from './go-numbers.ts';

export interface ScalingPolicy {
  readonly type: 'Pods' | 'Percent';
  readonly value: number;
  readonly periodSeconds: number;
}

/** Rules of one direction as the manifest gives them. */
export interface ScalingRulesInput {
  readonly stabilizationWindowSeconds?: number | undefined;
  readonly selectPolicy?: 'Max' | 'Min' | 'Disabled' | undefined;
  readonly policies?: readonly ScalingPolicy[] | undefined;
  /** A quantity; only heeded with the feature gate HPAConfigurableTolerance. */
  readonly tolerance?: string | number | undefined;
}

export interface BehaviorInput {
  readonly scaleUp?: ScalingRulesInput | undefined;
  readonly scaleDown?: ScalingRulesInput | undefined;
}

/** Rules with the API's defaults. Only the scale-down window may still be unset: a flag of the controller gives it. */
export interface ScalingRules {
  readonly stabilizationWindowSeconds?: number;
  readonly selectPolicy: 'Max' | 'Min' | 'Disabled';
  readonly policies: readonly ScalingPolicy[];
  readonly tolerance?: string | number;
}

export interface Behavior {
  readonly scaleUp: ScalingRules;
  readonly scaleDown: ScalingRules;
}

/** Written in place: a slot that is overwritten stays the same object. */
export interface Recommendation {
  replicas: number;
  atMicros: number;
}

export interface ScaleEvent {
  /** Replicas added or removed; not negative. */
  readonly replicaChange: number;
  readonly atMicros: number;
  /** Set once it is older than every policy's period: its slot may be overwritten. */
  readonly outdated: boolean;
}

/** What the controller remembers of one HPA; gone when the controller restarts. Plain data, written in place. */
export interface HpaMemory {
  readonly recommendations: Recommendation[];
  readonly scaleUpEvents: ScaleEvent[];
  readonly scaleDownEvents: ScaleEvent[];
}

export interface Limits {
  readonly minReplicas: number;
  readonly maxReplicas: number;
}

/** Reason and message of a condition. */
export interface Wording {
  readonly reason: string;
  readonly message: string;
}

/** What is left of a desired number of replicas, and the words for the conditions AbleToScale and ScalingLimited. */
export interface Normalized {
  readonly replicas: number;
  /** What the windows left of the desired number, before policies and limits. */
  readonly stabilized: number;
  readonly ableToScale: Wording;
  readonly scalingLimited: Wording & { readonly limited: boolean };
}

const MICROS_PER_SECOND = 1_000_000;
const INT32_MIN = -2147483648;
const INT32_MAX = 2147483647;

const READY_FOR_NEW_SCALE: Wording = {
  reason: 'ReadyForNewScale',
  message: 'recommended size matches current size',
};
const SCALE_DOWN_STABILIZED: Wording = {
  reason: 'ScaleDownStabilized',
  message: 'recent recommendations were higher than current one, applying the highest recent recommendation',
};
const SCALE_UP_STABILIZED: Wording = {
  reason: 'ScaleUpStabilized',
  message: 'recent recommendations were lower than current one, applying the lowest recent recommendation',
};
const WITHIN_RANGE: Wording = {
  reason: 'DesiredWithinRange',
  message: 'the desired count is within the acceptable range',
};
const TOO_FEW: Wording = {
  reason: 'TooFewReplicas',
  message: 'the desired replica count is less than the minimum replica count',
};
const TOO_MANY: Wording = {
  reason: 'TooManyReplicas',
  message: 'the desired replica count is more than the maximum replica count',
};
const SCALE_UP_LIMIT: Wording = {
  reason: 'ScaleUpLimit',
  message: 'the desired replica count is increasing faster than the maximum scale rate',
};
const SCALE_DOWN_LIMIT: Wording = {
  reason: 'ScaleDownLimit',
  message: 'the desired replica count is decreasing faster than the maximum scale rate',
};

const DEFAULT_SCALE_UP: ScalingRules = {
  stabilizationWindowSeconds: 0,
  selectPolicy: 'Max',
  policies: [
    { type: 'Pods', value: 4, periodSeconds: 15 },
    { type: 'Percent', value: 100, periodSeconds: 15 },
  ],
};
const DEFAULT_SCALE_DOWN: ScalingRules = {
  selectPolicy: 'Max',
  policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
};

/** The behavior with the API's defaults: both directions are filled in as soon as there is any behavior, even `{}`. */
export function defaultBehavior(input: BehaviorInput): Behavior {
  return {
    scaleUp: withDefaults(input.scaleUp, DEFAULT_SCALE_UP),
    scaleDown: withDefaults(input.scaleDown, DEFAULT_SCALE_DOWN),
  };
}

/** The memory of an HPA that the controller has just seen for the first time. */
export function emptyMemory(): HpaMemory {
  return { recommendations: [], scaleUpEvents: [], scaleDownEvents: [] };
}

/**
 * At the first sync the current size is taken for a recommendation (recordInitialRecommendation): a new HPA, or a
 * restarted controller, does not scale down for a whole window.
 */
export function recordInitialRecommendation(memory: HpaMemory, replicas: number, nowMicros: number): void {
  if (memory.recommendations.length === 0) memory.recommendations.push({ replicas, atMicros: nowMicros });
}

/**
 * Without `behavior` (normalizeDesiredReplicas): the highest recommendation of the controller's window, which includes
 * one exactly as old as the window; then at most max(2 × current, 4), and within the limits. Writes `memory`.
 */
export function normalizeReplicas(
  memory: HpaMemory,
  currentReplicas: number,
  desiredReplicas: number,
  limits: Limits,
  downscaleWindowMicros: number,
  nowMicros: number,
): Normalized {
  const cutoff = nowMicros - downscaleWindowMicros;
  let stabilized = desiredReplicas;
  let oldSlot = -1;
  const { recommendations } = memory;
  for (let slot = 0; slot < recommendations.length; slot++) {
    const { replicas, atMicros } = recommendations[slot]!;
    if (atMicros < cutoff) oldSlot = slot;
    else if (replicas > stabilized) stabilized = replicas;
  }
  recommend(memory, oldSlot, desiredReplicas, nowMicros);
  const [replicas, wording] = limitWithoutBehavior(currentReplicas, stabilized, limits);
  return {
    replicas,
    stabilized,
    ableToScale: stabilized !== desiredReplicas ? SCALE_DOWN_STABILIZED : READY_FOR_NEW_SCALE,
    scalingLimited: { reason: wording.reason, message: wording.message, limited: replicas !== stabilized },
  };
}

/**
 * With `behavior` (normalizeDesiredReplicasWithBehaviors): first the windows, whose old end is open (a recommendation
 * exactly as old as the window no longer counts), then the policies and the limits. Writes `memory`.
 */
export function normalizeReplicasWithBehavior(
  memory: HpaMemory,
  behavior: Behavior,
  currentReplicas: number,
  desiredReplicas: number,
  limits: Limits,
  downscaleWindowMicros: number,
  nowMicros: number,
): Normalized {
  const stabilized = stabilize(memory, behavior, currentReplicas, desiredReplicas, downscaleWindowMicros, nowMicros);
  const [replicas, wording] = limitWithBehavior(memory, behavior, currentReplicas, stabilized, limits, nowMicros);
  const stabilizedWording = desiredReplicas >= currentReplicas ? SCALE_UP_STABILIZED : SCALE_DOWN_STABILIZED;
  return {
    replicas,
    stabilized,
    ableToScale: stabilized !== desiredReplicas ? stabilizedWording : READY_FOR_NEW_SCALE,
    scalingLimited: { reason: wording.reason, message: wording.message, limited: replicas !== stabilized },
  };
}

/** Remembers a change of the size for the policies to come (storeScaleEvent). Without `behavior` none is remembered. */
export function storeScaleEvent(
  memory: HpaMemory,
  behavior: Behavior,
  previousReplicas: number,
  newReplicas: number,
  nowMicros: number,
): void {
  const up = newReplicas > previousReplicas;
  const events = up ? memory.scaleUpEvents : memory.scaleDownEvents;
  const policies = (up ? behavior.scaleUp : behavior.scaleDown).policies;
  const longestSeconds = policies.reduce((longest, { periodSeconds }) => Math.max(longest, periodSeconds), 0);
  const cutoff = nowMicros - longestSeconds * MICROS_PER_SECOND;
  let oldSlot = -1;
  for (const [slot, event] of events.entries()) {
    if (event.atMicros < cutoff) events[slot] = { ...event, outdated: true };
    if (events[slot]!.outdated) oldSlot = slot;
  }
  const replicaChange = Math.abs(newReplicas - previousReplicas);
  remember(events, oldSlot, { replicaChange, atMicros: nowMicros, outdated: false });
}

function withDefaults(input: ScalingRulesInput | undefined, defaults: ScalingRules): ScalingRules {
  const windowSeconds = input?.stabilizationWindowSeconds ?? defaults.stabilizationWindowSeconds;
  return {
    ...(windowSeconds === undefined ? {} : { stabilizationWindowSeconds: windowSeconds }),
    selectPolicy: input?.selectPolicy ?? defaults.selectPolicy,
    policies: input?.policies ?? defaults.policies,
    ...(input?.tolerance === undefined ? {} : { tolerance: input.tolerance }),
  };
}

/** Overwrites the old slot if there is one, else appends. */
export function recommend(
  { recommendations }: Pick<HpaMemory, 'recommendations'>,
  oldSlot: number,
  replicas: number,
  atMicros: number,
): void {
  const slot = recommendations[oldSlot];
  if (slot === undefined) recommendations.push({ replicas, atMicros });
  else {
    slot.replicas = replicas;
    slot.atMicros = atMicros;
  }
}

/** Overwrites the old slot if there is one, else appends. */
function remember<T>(slots: T[], oldSlot: number, value: T): void {
  if (oldSlot >= 0) slots[oldSlot] = value;
  else slots.push(value);
}

/** convertDesiredReplicasWithRules. */
function limitWithoutBehavior(currentReplicas: number, desired: number, limits: Limits): [number, Wording] {
  const scaleUpLimit = toInt32(Math.max(2 * currentReplicas, 4));
  const limitedByRate = limits.maxReplicas > scaleUpLimit;
  const maximum = limitedByRate ? scaleUpLimit : limits.maxReplicas;
  if (desired < limits.minReplicas) return [limits.minReplicas, TOO_FEW];
  if (desired > maximum) return [maximum, limitedByRate ? SCALE_UP_LIMIT : TOO_MANY];
  return [desired, WITHIN_RANGE];
}

/**
 * stabilizeRecommendationWithBehaviors: up to the lowest recommendation of the scale-up window, down to the highest of
 * the scale-down window, the current size between the two.
 */
function stabilize(
  memory: HpaMemory,
  behavior: Behavior,
  currentReplicas: number,
  desired: number,
  downscaleWindowMicros: number,
  nowMicros: number,
): number {
  const upSeconds = behavior.scaleUp.stabilizationWindowSeconds ?? 0;
  // The flag's duration in whole seconds stands in for an unset window.
  const downSeconds =
    behavior.scaleDown.stabilizationWindowSeconds ?? Math.trunc(downscaleWindowMicros / MICROS_PER_SECOND);
  const upCutoff = nowMicros - upSeconds * MICROS_PER_SECOND;
  const downCutoff = nowMicros - downSeconds * MICROS_PER_SECOND;
  let up = desired;
  let down = desired;
  let oldSlot = -1;
  const { recommendations } = memory;
  for (let slot = 0; slot < recommendations.length; slot++) {
    const { replicas, atMicros } = recommendations[slot]!;
    if (atMicros > upCutoff) up = Math.min(up, replicas);
    if (atMicros > downCutoff) down = Math.max(down, replicas);
    if (atMicros < upCutoff && atMicros < downCutoff) oldSlot = slot;
  }
  let recommendation = currentReplicas;
  if (recommendation < up) recommendation = up;
  if (recommendation > down) recommendation = down;
  recommend(memory, oldSlot, desired, nowMicros);
  return recommendation;
}

/** convertDesiredReplicasWithBehaviorRate. */
function limitWithBehavior(
  memory: HpaMemory,
  behavior: Behavior,
  currentReplicas: number,
  desired: number,
  limits: Limits,
  nowMicros: number,
): [number, Wording] {
  if (desired > currentReplicas) {
    const limit = Math.max(scaleUpLimit(memory, behavior.scaleUp, currentReplicas, nowMicros), currentReplicas);
    const limitedByRate = limits.maxReplicas > limit;
    const maximum = limitedByRate ? limit : limits.maxReplicas;
    if (desired > maximum) return [maximum, limitedByRate ? SCALE_UP_LIMIT : TOO_MANY];
  } else if (desired < currentReplicas) {
    const limit = Math.min(scaleDownLimit(memory, behavior.scaleDown, currentReplicas, nowMicros), currentReplicas);
    const limitedByRate = limits.minReplicas < limit;
    const minimum = limitedByRate ? limit : limits.minReplicas;
    if (desired < minimum) return [minimum, limitedByRate ? SCALE_DOWN_LIMIT : TOO_FEW];
  }
  return [desired, WITHIN_RANGE];
}

/** The most replicas that the policies allow (calculateScaleUpLimitWithScalingRules). Percentages round up. */
function scaleUpLimit(memory: HpaMemory, rules: ScalingRules, currentReplicas: number, nowMicros: number): number {
  if (rules.selectPolicy === 'Disabled') return currentReplicas;
  let limit = rules.selectPolicy === 'Min' ? INT32_MAX : INT32_MIN;
  for (const { type, value, periodSeconds } of rules.policies) {
    const start = periodStartReplicas(memory, currentReplicas, periodSeconds, nowMicros);
    const proposed = type === 'Pods' ? wrapInt32(start + value) : toInt32(Math.ceil(start * (1 + value / 100)));
    limit = rules.selectPolicy === 'Min' ? Math.min(limit, proposed) : Math.max(limit, proposed);
  }
  return limit;
}

/** The fewest replicas that the policies allow (calculateScaleDownLimitWithBehaviors). Percentages truncate. */
function scaleDownLimit(memory: HpaMemory, rules: ScalingRules, currentReplicas: number, nowMicros: number): number {
  if (rules.selectPolicy === 'Disabled') return currentReplicas;
  let limit = rules.selectPolicy === 'Min' ? INT32_MIN : INT32_MAX;
  for (const { type, value, periodSeconds } of rules.policies) {
    const start = periodStartReplicas(memory, currentReplicas, periodSeconds, nowMicros);
    const proposed = type === 'Pods' ? wrapInt32(start - value) : toInt32(start * (1 - value / 100));
    limit = rules.selectPolicy === 'Min' ? Math.max(limit, proposed) : Math.min(limit, proposed);
  }
  return limit;
}

/** The size at the start of the policy's period; changes of the other direction move it too. */
function periodStartReplicas(
  memory: HpaMemory,
  currentReplicas: number,
  periodSeconds: number,
  nowMicros: number,
): number {
  const cutoff = nowMicros - periodSeconds * MICROS_PER_SECOND;
  const added = changeSince(memory.scaleUpEvents, cutoff);
  const removed = changeSince(memory.scaleDownEvents, cutoff);
  return wrapInt32(currentReplicas - added + removed);
}

/** An event exactly one period old counts no longer (getReplicasChangePerPeriod). */
function changeSince(events: readonly ScaleEvent[], cutoffMicros: number): number {
  let change = 0;
  for (const { replicaChange, atMicros } of events) if (atMicros > cutoffMicros) change += replicaChange;
  return change;
}
