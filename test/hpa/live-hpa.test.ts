/** HPAs in a running cluster: when they look, what they write and say, and what they do not do. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Deployment, HorizontalPodAutoscaler, HpaBehavior } from '../../src/api/objects.ts';
import { deployment, type World } from '../workloads/live-world.ts';
import { autoscaler, hpaWorld, setMetrics } from './live-hpa-world.ts';

const sizeOf = (w: World): number => w.get<Deployment>('Deployment', 'web').spec.replicas!;
const hpaOf = (w: World): HorizontalPodAutoscaler => w.get<HorizontalPodAutoscaler>('HorizontalPodAutoscaler', 'web');
const conditionsOf = (w: World): string[] =>
  (hpaOf(w).status?.conditions ?? []).map(({ type, status, reason }) => `${type}=${status}/${reason}`);
const saidBy = (w: World): string[] => w.said.filter((line) => line.includes(' HorizontalPodAutoscaler/'));

/** Two pods that request 100m each, long past their start, and an HPA that is added at 1000 s. */
function settledWeb(metrics = setMetrics(), replicas = 2, options: Parameters<typeof hpaWorld>[0] = {}) {
  const w = hpaWorld({ metrics, ...options });
  w.add(deployment('web', { replicas }));
  w.run(1000);
  return { w, metrics };
}

test('the first sync is 15 s after the creation, then one every 15 s', () => {
  const { w, metrics } = settledWeb();
  metrics.set(100);
  w.add(autoscaler('web'));
  w.run(1014.9);
  assert.is(sizeOf(w), 2);
  assert.is(hpaOf(w).status, undefined);
  w.run(1015);
  assert.is(sizeOf(w), 4);
  w.run(1029.9);
  assert.is(sizeOf(w), 4);
});

test('a size, a status, conditions and an event as kubectl shows them', () => {
  const { w, metrics } = settledWeb();
  metrics.set(100);
  w.add(autoscaler('web'));
  w.run(1015);
  assert.equal(saidBy(w), [
    '1015 HorizontalPodAutoscaler/web SuccessfulRescale New size: 4; reason: cpu resource utilization (percentage of request) above target',
  ]);
  assert.equal(hpaOf(w).status, {
    lastScaleTime: '2026-11-27T00:16:55Z',
    currentReplicas: 2,
    desiredReplicas: 4,
    currentMetrics: [
      { type: 'Resource', resource: { name: 'cpu', current: { averageValue: '100m', averageUtilization: 100 } } },
    ],
    conditions: [
      {
        type: 'AbleToScale',
        status: 'True',
        lastTransitionTime: '2026-11-27T00:16:55Z',
        reason: 'SucceededRescale',
        message: 'the HPA controller was able to update the target scale to 4',
      },
      {
        type: 'ScalingActive',
        status: 'True',
        lastTransitionTime: '2026-11-27T00:16:55Z',
        reason: 'ValidMetricFound',
        message:
          'the HPA was able to successfully calculate a replica count from cpu resource utilization (percentage of request)',
      },
      {
        type: 'ScalingLimited',
        status: 'False',
        lastTransitionTime: '2026-11-27T00:16:55Z',
        reason: 'DesiredWithinRange',
        message: 'the desired count is within the acceptable range',
      },
    ],
  });
});

test('a change of the HPA does not bring its sync forward', () => {
  const { w, metrics } = settledWeb();
  metrics.set(50);
  w.add(autoscaler('web'));
  w.run(1022);
  w.change('HorizontalPodAutoscaler', 'web', { minReplicas: 5 });
  w.run(1029.9);
  assert.is(sizeOf(w), 2);
  w.run(1030);
  assert.is(sizeOf(w), 5);
});

test('a scale-down waits five minutes for the highest recommendation', () => {
  const { w, metrics } = settledWeb(setMetrics(), 6);
  metrics.set(50);
  w.add(autoscaler('web'));
  w.run(1100);
  metrics.set(10);
  // The last recommendation of 6 is that of 1090 s; one exactly as old as the window still counts.
  w.run(1390);
  assert.is(sizeOf(w), 6);
  assert.ok(conditionsOf(w).includes('AbleToScale=True/ScaleDownStabilized'));
  w.run(1405);
  assert.is(sizeOf(w), 2);
});

test('no metrics: the size stays, and every sync says so', () => {
  const { w } = settledWeb();
  w.add(autoscaler('web'));
  w.run(1030);
  assert.is(sizeOf(w), 2);
  const words = 'failed to get cpu utilization: unable to get metrics for resource cpu: no metrics returned from';
  assert.is(
    saidBy(w).filter((line) => line.includes(`FailedGetResourceMetric ${words} resource metrics API`)).length,
    2,
  );
  assert.equal(conditionsOf(w), ['AbleToScale=True/SucceededGetScale', 'ScalingActive=False/FailedGetResourceMetric']);
});

test('a cluster without metrics-server answers as the API server does', () => {
  const w = hpaWorld({ metrics: null });
  w.add(deployment('web', { replicas: 2 }));
  w.add(autoscaler('web'));
  w.run(15);
  assert.match(saidBy(w)[0]!, 'the server could not find the requested resource (get pods.metrics.k8s.io)');
});

test('a target that does not exist', () => {
  const w = hpaWorld({ metrics: setMetrics() });
  w.add(autoscaler('web'));
  w.run(15);
  assert.equal(saidBy(w), ['15 HorizontalPodAutoscaler/web FailedGetScale deployments.apps "web" not found']);
  assert.equal(conditionsOf(w), ['AbleToScale=False/FailedGetScale']);
  w.add(deployment('web', { replicas: 20 }));
  w.run(30);
  assert.is(sizeOf(w), 10);
});

test('two HPAs of one target get in each other’s way and say so', () => {
  const { w, metrics } = settledWeb();
  metrics.set(100);
  w.add(autoscaler('web'));
  w.add(autoscaler('other', {}, { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }));
  w.run(1045);
  const words = 'pods by selector app=web are controlled by multiple HPAs: [default/other default/web]';
  assert.ok(saidBy(w).some((line) => line.endsWith(`AmbiguousSelector ${words}`)));
  assert.ok(conditionsOf(w).includes('ScalingActive=False/AmbiguousSelector'));
});

test('an HPA at rest learns that another has come for its pods', () => {
  const { w, metrics } = settledWeb();
  metrics.set(50);
  w.add(autoscaler('web'));
  w.run(1106);
  w.add(autoscaler('other', {}, { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }));
  w.run(1134);
  assert.ok(conditionsOf(w).includes('ScalingActive=True/ValidMetricFound'));
  // The other is known by its first sync, at 1121 s.
  w.run(1135);
  assert.ok(conditionsOf(w).includes('ScalingActive=False/AmbiguousSelector'));
});

test('a size of 0 switches the HPA off until somebody sets another', () => {
  const { w, metrics } = settledWeb();
  metrics.set(100);
  w.add(autoscaler('web'));
  w.change('Deployment', 'web', { replicas: 0 });
  w.run(1300);
  assert.is(sizeOf(w), 0);
  assert.ok(conditionsOf(w).includes('ScalingActive=False/ScalingDisabled'));
  w.change('Deployment', 'web', { replicas: 1 });
  w.run(1400);
  assert.ok(sizeOf(w) > 1);
});

test('a deleted HPA acts no more', () => {
  const { w, metrics } = settledWeb();
  metrics.set(100);
  const id = w.add(autoscaler('web'));
  w.run(1010);
  w.api.deleteObject(id);
  w.run(1100);
  assert.is(sizeOf(w), 2);
});

test('with reaction times the syncs drift by what they take', () => {
  const { w, metrics } = settledWeb(setMetrics(), 2, { controlPlane: 'default' });
  metrics.set(100);
  w.add(autoscaler('web'));
  w.run(1032);
  const times = saidBy(w).map((line) => Number(line.split(' ')[0]) - 1000);
  // Seen 20 ms after the creation; a sync with a new size takes 38 ms.
  assert.equal(
    times.map((time) => Math.round(time * 1000)),
    [15_020, 30_058],
  );
});

test('an HPA with steady metrics costs no event', () => {
  const { w, metrics } = settledWeb();
  metrics.set(50);
  w.add(autoscaler('web'));
  w.run(1100);
  const before = w.sim.eventCount;
  w.run(1100 + 86_400);
  assert.is(w.sim.eventCount, before);
  metrics.set(100);
  w.run(1100 + 86_400 + 15);
  assert.is(sizeOf(w), 4);
});

/** Plays a day's beginning with or without the syncs that cannot change anything; what was said, and the end. */
function story(skipSteady: boolean, script: Script, controlPlane: 'instant' | 'default') {
  const metrics = setMetrics();
  const w = hpaWorld({ metrics, skipSteady, controlPlane });
  w.add(deployment('web', { replicas: script.replicas }));
  w.run(script.first);
  w.add(autoscaler('web', { minReplicas: 2, maxReplicas: 8, ...(script.behavior && { behavior: script.behavior }) }));
  // Half a millisecond past: from outside nothing can change within an instant before its syncs.
  let at = script.first + 0.0005;
  for (const { after, milliCpu, replicas } of script.steps) {
    at += after;
    w.run(at);
    metrics.set(milliCpu);
    if (replicas > 0) w.change('Deployment', 'web', { replicas });
  }
  w.run(at + 1000);
  return { said: w.said, status: hpaOf(w).status, events: w.sim.eventCount };
}

interface Script {
  readonly replicas: number;
  /** When the HPA is added: before or after the pods' CPU initialization period. */
  readonly first: number;
  readonly behavior: HpaBehavior | undefined;
  readonly steps: readonly { readonly after: number; readonly milliCpu: number | null; readonly replicas: number }[];
}

const behaviors: readonly (HpaBehavior | undefined)[] = [
  undefined,
  {},
  { scaleDown: { stabilizationWindowSeconds: 0 } },
  { scaleDown: { stabilizationWindowSeconds: 60, policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }] } },
  { scaleUp: { stabilizationWindowSeconds: 120 }, scaleDown: { selectPolicy: 'Disabled' } },
  { scaleUp: { selectPolicy: 'Disabled' }, scaleDown: { stabilizationWindowSeconds: 45 } },
  { scaleUp: { policies: [{ type: 'Percent', value: 10, periodSeconds: 90 }] } },
];

const scripts: fc.Arbitrary<Script> = fc.record({
  replicas: fc.integer({ min: 1, max: 10 }),
  first: fc.constantFrom(0, 50, 290, 1000),
  behavior: fc.constantFrom(...behaviors),
  steps: fc.array(
    fc.record({
      after: fc.oneof(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 1500 }),
        fc.constantFrom(15, 300, 600),
      ),
      milliCpu: fc.oneof(fc.constantFrom(null, 0, 45, 50, 55, 56, 100), fc.integer({ min: 1, max: 200 })),
      replicas: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10 })),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

test('law: leaving out the syncs that cannot change anything changes nothing', () => {
  let [left, all] = [0, 0];
  fc.assert(
    fc.property(scripts, fc.constantFrom('instant' as const, 'default' as const), (script, controlPlane) => {
      const skipping = story(true, script, controlPlane);
      const polling = story(false, script, controlPlane);
      assert.equal(skipping.said, polling.said);
      assert.equal(skipping.status, polling.status);
      left += skipping.events;
      all += polling.events;
    }),
    { numRuns: 60 },
  );
  assert.ok(left < all - 2000, `${left} events of ${all}`);
});

test('saved in the middle of a rest it goes on the same', () => {
  const { w, metrics } = settledWeb();
  metrics.set(50);
  w.add(autoscaler('web'));
  w.run(2000);
  const other = hpaWorld({ metrics, nodes: 0 });
  other.sim.load(w.sim.save());
  metrics.set(20);
  for (const one of [w, other]) one.run(3000);
  assert.is(sizeOf(w), 1);
  assert.is(sizeOf(other), 1);
  assert.is(other.fingerprint(), w.fingerprint());
});

test.run();
