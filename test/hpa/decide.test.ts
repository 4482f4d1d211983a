/**
 * One sync of the HPA: which metric wins, what a failing one forbids, and the conditions and events in the words of
 * `kubectl describe hpa` (v1.34 pkg/controller/podautoscaler/horizontal.go).
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { quantityToString } from '../../src/api/quantity.ts';
import { emptyMemory } from '../../src/hpa/behavior.ts';
import { ambiguousSelector, emptyStatus, type HpaSpec, missingSelector, reconcile } from '../../src/hpa/decide.ts';
import { computeMetric, type MetricContext, type MetricResult } from '../../src/hpa/metric.ts';
import { metricSpecOf } from '../../src/hpa/metric-spec.ts';

const SECOND = 1_000_000;
const spec: HpaSpec = { reference: 'Deployment/default/web', minReplicas: 2, maxReplicas: 10, behavior: null };
const failing: MetricResult = {
  ok: false,
  error: 'failed to get it: gone',
  cause: 'gone',
  reason: 'FailedGetPodsMetric',
};

function proposing(replicas: number, name = 'cpu resource'): MetricResult {
  return { ok: true, replicas, name, current: {} };
}

function sync(currentReplicas: number, metrics: readonly MetricResult[], changes: Partial<HpaSpec> = {}) {
  const status = emptyStatus();
  const input = {
    spec: { ...spec, ...changes },
    currentReplicas,
    downscaleWindowMicros: 0,
    nowMicros: 100 * SECOND,
  };
  // A window of 0 still holds recommendations of this very instant: the memory starts with an older, lower one.
  const memory = { ...emptyMemory(), recommendations: [{ replicas: 0, atMicros: 0 }] };
  const outcome = reconcile(input, status, memory, () => metrics);
  const conditions = status.conditions.map((condition) => `${condition.type}=${condition.status}/${condition.reason}`);
  return { outcome, status, conditions };
}

test('the highest proposal wins and names itself', () => {
  const { outcome, status } = sync(4, [proposing(5, 'a'), proposing(7, 'b'), proposing(6, 'c')]);
  assert.is(outcome.replicas, 7);
  assert.equal(outcome.events, [
    { type: 'Normal', reason: 'SuccessfulRescale', message: 'New size: 7; reason: b above target' },
  ]);
  assert.is(status.conditions[1]?.message, 'the HPA was able to successfully calculate a replica count from b');
});

test('a scale-down is explained by all metrics together', () => {
  const { outcome } = sync(8, [proposing(5), proposing(3)]);
  assert.is(outcome.events[0]?.message, 'New size: 5; reason: All metrics below target');
});

test('a proposal of 0 gives way to any later one, even a lower than the current size', () => {
  assert.is(sync(8, [proposing(0), proposing(4)]).outcome.replicas, 4);
});

test('a failing metric blocks a scale-down', () => {
  const { outcome, conditions } = sync(8, [failing, proposing(4)]);
  assert.is(outcome.rescaled, false);
  assert.equal(conditions, ['AbleToScale=True/SucceededGetScale', 'ScalingActive=False/FailedGetPodsMetric']);
  const invalid = 'invalid metrics (1 invalid out of 2), first error is: failed to get it: gone';
  assert.equal(outcome.events, [
    { type: 'Warning', reason: 'FailedGetPodsMetric', message: 'gone' },
    { type: 'Warning', reason: 'FailedComputeMetricsReplicas', message: invalid },
  ]);
  const what = 'failed to compute desired number of replicas based on listed metrics for Deployment/default/web';
  assert.is(outcome.error, `${what}: ${invalid}`);
});

test('a failing metric does not block a scale-up, but the sync still returns its error', () => {
  const { outcome } = sync(4, [failing, proposing(6)]);
  assert.is(outcome.replicas, 6);
  assert.is(outcome.error, 'invalid metrics (1 invalid out of 2), first error is: failed to get it: gone');
});

test('beyond the limits the HPA jumps there and asks no metric', () => {
  const status = emptyStatus();
  for (const [currentReplicas, replicas, reason] of [
    [12, 10, 'Current number of replicas above Spec.MaxReplicas'],
    [1, 2, 'Current number of replicas below Spec.MinReplicas'],
  ] as const) {
    const input = { spec, currentReplicas, downscaleWindowMicros: 300 * SECOND, nowMicros: 0 };
    const outcome = reconcile(input, status, emptyMemory(), () => {
      throw new Error('a metric was asked');
    });
    assert.is(outcome.replicas, replicas);
    assert.is(outcome.events[0]?.message, `New size: ${replicas}; reason: ${reason}`);
  }
});

test('0 replicas switch the HPA off', () => {
  const { outcome, conditions } = sync(0, [proposing(5)]);
  assert.is(outcome.rescaled, false);
  assert.equal(conditions, ['AbleToScale=True/SucceededGetScale', 'ScalingActive=False/ScalingDisabled']);
});

test('with minReplicas 0 the HPA goes down to 0 and comes back', () => {
  assert.is(sync(3, [proposing(0)], { minReplicas: 0 }).outcome.replicas, 0);
  assert.is(sync(0, [proposing(3)], { minReplicas: 0 }).outcome.replicas, 3);
});

test('the limits bind proposals and say so', () => {
  assert.is(sync(9, [proposing(30)]).conditions[2], 'ScalingLimited=True/TooManyReplicas');
  assert.is(sync(3, [proposing(1)]).conditions[2], 'ScalingLimited=True/TooFewReplicas');
});

test('two HPAs over the same pods both stand still and say so', () => {
  const status = emptyStatus();
  const input = { spec, currentReplicas: 4, downscaleWindowMicros: 300 * SECOND, nowMicros: 0 };
  const outcome = reconcile(input, status, emptyMemory(), () => ambiguousSelector('app=web', ['shop/a', 'shop/b']));
  const text = 'pods by selector app=web are controlled by multiple HPAs: [shop/a shop/b]';
  assert.equal(outcome.events, [
    { type: 'Warning', reason: 'AmbiguousSelector', message: text },
    { type: 'Warning', reason: 'FailedComputeMetricsReplicas', message: text },
  ]);
  assert.is(outcome.rescaled, false);
  assert.is(status.conditions[1]?.message, text);
  reconcile(input, status, emptyMemory(), missingSelector);
  assert.is(status.conditions[1]?.message, "the HPA target's scale is missing a selector");
});

test('the transition time of a condition changes with its status alone', () => {
  const status = emptyStatus();
  const memory = emptyMemory();
  const at = (seconds: number, metric: MetricResult): number => {
    const input = { spec, currentReplicas: 4, downscaleWindowMicros: 300 * SECOND, nowMicros: seconds * SECOND };
    reconcile(input, status, memory, () => [metric]);
    return status.conditions.find(({ type }) => type === 'ScalingActive')!.lastTransitionMicros / SECOND;
  };
  assert.equal([at(0, proposing(4)), at(15, proposing(4)), at(30, failing), at(45, failing)], [0, 0, 30, 30]);
});

test('external metrics: selectors are printed as Go prints them, usage as a quantity', () => {
  const context: MetricContext = {
    namespace: 'shop',
    specReplicas: 2,
    statusReplicas: 3,
    readings: { nowMicros: 0, pods: [], ghostValuesMilli: [] },
    tolerances: { scaleUp: 0.1, scaleDown: 0.1 },
    settings: { cpuInitializationPeriodMicros: 0, delayOfInitialReadinessStatusMicros: 0 },
  };
  const metric = metricSpecOf({
    type: 'External',
    external: {
      metric: { name: 'queue', selector: { matchLabels: { b: '2', a: '1' } } },
      target: { type: 'AverageValue', averageValue: '30' },
    },
  });
  const answered = computeMetric(metric, { kind: 'external', valuesMilli: [80_000n, 140_000n] }, context);
  assert.ok(answered.ok);
  assert.is(answered.replicas, 8);
  assert.is(quantityToString(answered.current.averageValue!), '73334m');
  const selector =
    '&LabelSelector{MatchLabels:map[string]string{a: 1,b: 2,},MatchExpressions:[]LabelSelectorRequirement{},}';
  assert.is(answered.name, `external metric queue(${selector})`);
  const failed = computeMetric(metric, { kind: 'failed', error: 'no answer' }, context);
  assert.ok(!failed.ok);
  assert.is(failed.cause, `unable to get external metric shop/queue/${selector}: no answer`);
  assert.is(
    failed.error,
    `failed to get queue external metric value: failed to get queue external metric: ${failed.cause}`,
  );
});

test.run();
