/** From use to the samples that HPAs see: how old they are, what they are averages of, and when they stand still. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { HorizontalPodAutoscaler } from '../../src/api/objects.ts';
import { constantSteps, type Steps } from '../../src/cluster/steps.ts';
import { lawsOf } from '../../src/cluster/usage-rules.ts';
import { createHpaController } from '../../src/hpa/hpa-controller.ts';
import { createLiveMetrics } from '../../src/hpa/live-metrics.ts';
import { type MetricsSource, SampleState } from '../../src/hpa/metrics-source.ts';
import { createUsage } from '../../src/nodes/usage.ts';
import { constant, deployment, seconds, world } from '../workloads/live-world.ts';
import { autoscaler } from './live-hpa-world.ts';

interface Options {
  readonly seed?: string;
  readonly nodes?: number;
  readonly skipSteady?: boolean;
  /** Whether HPAs may read samples from columns. */
  readonly inColumns?: boolean;
  /** How long a pod takes to be ready, and to run until it is started again. */
  readonly ready?: number;
  readonly run?: number;
}

/** Pods of web run from their creation on and use `cpu`. */
function measured(cpu: Steps, options: Options = {}) {
  const { seed = 'metrics', nodes = 1, skipSteady = true, inColumns = true, ready = 0, run = 1e6 } = options;
  const times = { init: constant(0), ready: constant(ready), run: constant(run), stop: constant(0) };
  const usage = { cpu: { steps: cpu, noise: null }, memory: { steps: constantSteps(5_000_000), noise: null } };
  const rules = [{ kind: 'Deployment', namespace: 'default', name: 'web', ...times, usage }];
  let metrics: MetricsSource | undefined;
  const w = world({
    nodes,
    seed,
    behaviour: rules,
    extra: (context) => {
      const { cluster, sim, behaviourOf } = context;
      const use = createUsage({ cluster, sim, behaviourOf, laws: lawsOf(rules), traffic: [] });
      const live = createLiveMetrics(cluster, sim, use);
      const { columns: _, ...objects } = live;
      metrics = inColumns ? live : objects;
      return [use, createHpaController({ ...context, metrics, skipSteady })];
    },
  });
  return { w, metrics: metrics! };
}

const stepTo = (at: number, from: number, to: number): Steps => ({
  times: [0, seconds(at)],
  values: [from, to],
  periodMicros: 0,
});
const milliOf = (metrics: MetricsSource, pod: number, now: number): number | null => {
  const item = metrics.podMetrics(pod, now);
  return item === null ? null : Math.ceil(item.containers[0]!.cpuNanoCores / 1_000_000);
};

test('a new pod has no sample until it was measured twice, within 10 to 50 s', () => {
  for (const seed of ['1', '2', '3', '4', '5']) {
    const { w, metrics } = measured(constantSteps(100), { seed });
    w.add(deployment('web', { replicas: 1 }));
    let first = 0;
    for (let at = 1; at <= 60 && first === 0; at++) {
      w.run(at);
      if (milliOf(metrics, w.pods()[0]!, w.sim.now) !== null) first = at;
    }
    assert.ok(first >= 10 && first <= 50, `first sample after ${first} s`);
  }
});

test('a constant use is measured as it is', () => {
  const { w, metrics } = measured(constantSteps(123));
  w.add(deployment('web', { replicas: 3 }));
  for (let at = 60; at < 400; at += 7) {
    w.run(at);
    for (const pod of w.pods()) assert.is(milliOf(metrics, pod, w.sim.now), 123);
  }
});

test('a step is seen late, as an average first, and in full within 80 s', () => {
  const { w, metrics } = measured(stepTo(300, 100, 900));
  w.add(deployment('web', { replicas: 20 }));
  const seen: number[] = [];
  for (let at = 300; at <= 380; at++) {
    w.run(at);
    const values = w.pods().map((pod) => milliOf(metrics, pod, w.sim.now)!);
    for (const value of values) assert.ok(value >= 100 && value <= 900);
    seen.push(values.reduce((sum, value) => sum + value, 0) / values.length);
  }
  assert.is(seen[0], 100);
  assert.ok(seen[25]! > 100 && seen[25]! < 900, `${seen[25]} on average after 25 s`);
  assert.is(seen[80], 900);
});

test('law: from settledMicros on the values stand', () => {
  const script = fc.record({
    at: fc.integer({ min: 100, max: 500 }),
    to: fc.integer({ min: 1, max: 2000 }),
    seed: fc.string(),
  });
  fc.assert(
    fc.property(script, ({ at, to, seed }) => {
      const { w, metrics } = measured(stepTo(at, 50, to), { seed });
      w.add(deployment('web', { replicas: 3 }));
      w.run(at);
      for (const pod of w.pods()) {
        const settled = metrics.settledMicros(pod);
        for (let later = 0; later < 60; later += 4) {
          w.run(Math.max(w.sim.now, settled + seconds(later)) / 1e6);
          assert.is(milliOf(metrics, pod, w.sim.now), to);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('law: what was asked before has no part in an answer', () => {
  const { w, metrics } = measured(stepTo(150, 40, 700));
  const { w: other, metrics: seldom } = measured(stepTo(150, 40, 700));
  for (const one of [w, other]) one.add(deployment('web', { replicas: 4 }));
  for (let at = 1; at <= 400; at++) {
    w.run(at);
    const often = w.pods().map((pod) => metrics.podMetrics(pod, w.sim.now));
    if (at % 37 !== 0) continue;
    other.run(at);
    assert.equal(
      other.pods().map((pod) => seldom.podMetrics(pod, other.sim.now)),
      often,
    );
  }
});

test('law: samples in columns are those of the objects, whatever was asked before', () => {
  const script = fc.record({
    cpu: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 900 })), {
      minLength: 1,
      maxLength: 20,
      selector: ([at]) => at,
    }),
    gaps: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 12 }),
    run: fc.constantFrom(45, 200, 1e6),
    seed: fc.string(),
  });
  let seen = 0;
  fc.assert(
    fc.property(script, ({ cpu, gaps, run, seed }) => {
      const sorted = [...cpu].sort(([a], [b]) => a - b);
      const steps = { times: sorted.map(([at]) => seconds(at)), values: sorted.map(([, to]) => to), periodMicros: 0 };
      const { w, metrics } = measured(steps, { seed, run, nodes: 2 });
      w.add(deployment('web', { replicas: 5 }));
      let at = 0;
      for (const gap of gaps) {
        w.run((at += gap));
        for (const pod of w.pods()) {
          const item = metrics.podMetrics(pod, w.sim.now);
          const columns = metrics.columns!;
          if (columns.read(pod, w.sim.now) === SampleState.none) assert.is(item, null);
          else {
            seen += 1;
            const { name, ...rest } = item!.containers[0]!;
            assert.equal(rest, { cpuNanoCores: columns.cpuNanoCores(pod), memoryBytes: columns.memoryBytes(pod) });
            assert.equal([item!.atMicros, item!.windowMicros], [columns.atMicros(pod), columns.windowMicros(pod)]);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
  assert.ok(seen > 500, `${seen} samples`);
});

test('law: an HPA decides the same from columns as from the facts of each pod', () => {
  const script = fc.record({
    cpu: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 12 }),
    ready: fc.constantFrom(0, 20, 400),
    run: fc.constantFrom(90, 1e6),
    seed: fc.string(),
    target: fc.constantFrom<object[]>(
      [{ name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } }],
      [{ name: 'cpu', target: { type: 'AverageValue', averageValue: '70m' } }],
      [
        { name: 'memory', target: { type: 'AverageValue', averageValue: '4M' } },
        { name: 'cpu', target: { type: 'Utilization', averageUtilization: 130 } },
      ],
      [{ name: 'memory', target: { type: 'Utilization', averageUtilization: 50 } }],
    ),
  });
  const reasons = ['SuccessfulRescale', 'FailedGetResourceMetric'];
  const decided = new Set<string>();
  const play = (
    inColumns: boolean,
    { cpu, ready, run, seed, target }: typeof script extends fc.Arbitrary<infer T> ? T : never,
  ) => {
    const steps = { times: cpu.map((_, index) => seconds(index * 150)), values: cpu, periodMicros: 0 };
    const { w } = measured(steps, { seed, ready, run, inColumns, nodes: 2 });
    w.add(deployment('web', { replicas: 4 }));
    const metrics = target.map((resource) => ({ type: 'Resource', resource })) as never;
    w.add(autoscaler('web', { minReplicas: 2, metrics }));
    w.run(cpu.length * 150 + 400);
    const { status } = w.get<HorizontalPodAutoscaler>('HorizontalPodAutoscaler', 'web');
    return { said: w.said, status, events: w.sim.eventCount };
  };
  fc.assert(
    fc.property(script, (row) => {
      const fast = play(true, row);
      assert.equal(fast, play(false, row));
      for (const text of fast.said) for (const reason of reasons) if (text.includes(reason)) decided.add(reason);
    }),
    { numRuns: 30 },
  );
  assert.is(decided.size, reasons.length);
});

test('an HPA follows the use, and leaving out steady syncs changes nothing', () => {
  const play = (skipSteady: boolean) => {
    const { w } = measured(stepTo(1500, 40, 160), { skipSteady });
    w.add(deployment('web', { replicas: 4 }));
    w.add(autoscaler('web', { minReplicas: 2 }));
    w.run(4000);
    const { status } = w.get<HorizontalPodAutoscaler>('HorizontalPodAutoscaler', 'web');
    return { said: w.said, status, events: w.sim.eventCount };
  };
  const [skipping, polling] = [play(true), play(false)];
  assert.equal(skipping.said, polling.said);
  assert.equal(skipping.status, polling.status);
  assert.ok(skipping.events < polling.events - 150, `${skipping.events} events, ${polling.events} with polling`);
  // 40m of 100m at a target of 50% are 4 of 4 pods by tolerance no more: 3.2 → 4; 160m each are beyond the maximum.
  assert.is(skipping.status!.desiredReplicas, 10);
});

test.run();
