/** Use of CPU and memory over time: what pods want, what they get, and sums that are exact. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Service } from '../../src/api/objects.ts';
import type { BehaviourRule } from '../../src/cluster/behaviour.ts';
import { constantSteps, nextStep, type Steps, stepAt } from '../../src/cluster/steps.ts';
import { lawsOf, type PodUsageLaws, type TrafficRule, usageAt } from '../../src/cluster/usage-rules.ts';
import { shareOfRequests } from '../../src/nodes/request-share.ts';
import { createUsage, type Usage } from '../../src/nodes/usage.ts';
import { createSimulation } from '../../src/sim/simulation.ts';
import { constant, deployment, seconds, type World, type WorldOptions, world } from '../workloads/live-world.ts';

const milli = (...pairs: [at: number, value: number][]): Steps => ({
  times: pairs.map(([at]) => seconds(at)),
  values: pairs.map(([, value]) => value),
  periodMicros: 0,
});
const law = (steps: Steps) => ({ steps, noise: null });

/** Pods that run at once and are ready at once; they use what is said. */
function uses(name: string, usage: Partial<PodUsageLaws>): BehaviourRule {
  const times = { init: constant(0), ready: constant(0), run: constant(1e6), stop: constant(0) };
  return { kind: 'Deployment', namespace: 'default', name, ...times, usage };
}

function usageWorld(rules: readonly BehaviourRule[], traffic: readonly TrafficRule[] = [], options: WorldOptions = {}) {
  let usage: Usage | undefined;
  const w = world({
    nodes: 1,
    behaviour: rules,
    ...options,
    extra: ({ cluster, sim, behaviourOf }) => [
      (usage = createUsage({ cluster, sim, behaviourOf, laws: lawsOf(rules), traffic })),
    ],
  });
  return { w, usage: usage! };
}

const givenTo = (w: World, usage: Usage): number[] => w.pods().map((pod) => usage.useOf(pod)?.givenMilliCpu ?? -1);

test('a constant use, and its sum over an hour', () => {
  const { w, usage } = usageWorld([uses('web', { cpu: law(constantSteps(250)), memory: law(constantSteps(1000)) })]);
  w.add(deployment('web', { replicas: 4 }));
  w.run(3600);
  assert.equal(givenTo(w, usage), [250, 250, 250, 250]);
  const totals = usage.nodeTotals(0);
  // 4 × 250 milli-CPU × 3600 s.
  assert.is(totals.usedCpu, 4n * 250n * 3_600_000_000n);
  assert.is(totals.memory, 4n * 1000n * 3_600_000_000n);
  assert.is(totals.throttledCpu + totals.shortCpu, 0n);
});

test('sums are exact over a simulated year, and a constant costs no event', () => {
  const { w, usage } = usageWorld([
    uses('web', { cpu: law(constantSteps(333)), memory: law(constantSteps(7_777_777_777)) }),
  ]);
  w.add(deployment('web', { replicas: 3 }));
  w.run(700);
  const before = w.sim.eventCount;
  const year = 365 * 86_400;
  w.run(year);
  assert.is(w.sim.eventCount, before);
  const totals = usage.nodeTotals(0);
  assert.is(totals.usedCpu, 3n * 333n * BigInt(seconds(year)));
  assert.is(totals.memory, 3n * 7_777_777_777n * BigInt(seconds(year)));
});

test('what a leak adds is exact over a simulated year, and costs two events', () => {
  // 7 bytes a second from the tenth second on, up to 99,999,999: 14,285,714 s and a bit, then no more.
  const growth = { bytesPerSecond: 7, afterMicros: seconds(10), mostBytes: 99_999_999 };
  const memory = { steps: constantSteps(1_000_003), noise: null, growth };
  const { w, usage } = usageWorld([uses('web', { cpu: law(constantSteps(999)), memory })]);
  const web = deployment('web', { replicas: 1 });
  const resources = { requests: { cpu: '100m' }, limits: { cpu: '333m' } };
  const spec = { containers: [{ name: 'c', image: 'v1', resources }] };
  w.add({ ...web, spec: { ...web.spec, template: { ...web.spec.template, spec } } } as typeof web);
  w.run(700);
  const before = w.sim.eventCount;
  const year = 365 * 86_400;
  w.run(year);
  // The end of the leak, and what follows from it.
  assert.is(w.sim.eventCount, before + 2);
  const micros = BigInt(seconds(year));
  const grows = (99_999_999n * 1_000_000n + 6n) / 7n;
  const rest = micros - 10_000_000n - grows;
  const twoMillionths = 7n * grows * grows;
  const { memory: total, usedCpu, throttledCpu, throttledMicros } = usage.nodeTotals(0);
  assert.is(total, 1_000_003n * micros + twoMillionths / 2_000_000n + 99_999_999n * rest);
  assert.equal([usedCpu, throttledCpu, throttledMicros], [333n * micros, 666n * micros, micros]);
  assert.equal(usage.workloadTotals(), [['Deployment/default/web', usage.nodeTotals(0)]]);
});

test('steps are followed at their instants', () => {
  const { w, usage } = usageWorld([uses('web', { cpu: law(milli([0, 100], [60, 400], [120, 50])) })]);
  w.add(deployment('web', { replicas: 1 }));
  w.run(180);
  // 60 s each.
  assert.is(usage.nodeTotals(0).usedCpu, (100n + 400n + 50n) * 60_000_000n);
});

test('an hourly profile repeats every day', () => {
  const day: Steps = { times: [0, seconds(3600)], values: [100, 200], periodMicros: seconds(86_400) };
  assert.equal(
    [0, 3599, 3600, 86_399, 86_400, 90_000].map((at) => stepAt(day, seconds(at))),
    [100, 100, 200, 200, 100, 200],
  );
  assert.equal(
    [0, 3600, 86_400].map((at) => nextStep(day, seconds(at)) / 1e6),
    [3600, 86_400, 90_000],
  );
  assert.is(nextStep(constantSteps(5), 0), Number.POSITIVE_INFINITY);
});

test('a limit throttles on an empty node', () => {
  const { w, usage } = usageWorld([uses('web', { cpu: law(constantSteps(800)) })]);
  const web = deployment('web', { replicas: 1 });
  const resources = { requests: { cpu: '100m' }, limits: { cpu: '500m' } };
  w.add({
    ...web,
    spec: {
      ...web.spec,
      template: { ...web.spec.template, spec: { containers: [{ name: 'c', image: 'v1', resources }] } },
    },
  } as typeof web);
  w.run(100);
  assert.equal(givenTo(w, usage), [500]);
  assert.is(usage.nodeTotals(0).throttledCpu, 300n * 100_000_000n);
});

test('a noisy neighbour: the node is short, and its requests protect a pod', () => {
  const rules = [
    uses('web', { cpu: law(constantSteps(1000)) }),
    uses('noisy', { cpu: law(milli([0, 100], [50, 9000])) }),
  ];
  const { w, usage } = usageWorld(rules, [], { cpu: '2' });
  w.add(deployment('web', { replicas: 1, cpu: '1' }));
  w.add(deployment('noisy', { replicas: 1, cpu: '100m' }));
  w.run(49);
  assert.equal(givenTo(w, usage), [1000, 100]);
  w.run(60);
  assert.equal(givenTo(w, usage), [1000, 1000]);
  assert.is(usage.nodeTotals(0).shortCpu, 8000n * 10_000_000n);
});

const service: Service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'default' },
  spec: { selector: { app: 'web' } },
} as Service;
const toWeb = (rateMilli: Steps): TrafficRule => ({ namespace: 'default', service: 'web', rateMilli });

test('requests are spread over the ready endpoints', () => {
  // 100 requests per second at 10 ms are a CPU.
  const { w, usage } = usageWorld([uses('web', { cpuMicrosPerRequest: 10_000 })], [toWeb(constantSteps(100_000))]);
  w.add(service);
  w.add(deployment('web', { replicas: 3 }));
  w.run(10);
  assert.equal(givenTo(w, usage), [333, 333, 334]);
  w.change('Deployment', 'web', { replicas: 5 });
  w.run(20);
  assert.equal(givenTo(w, usage), [200, 200, 200, 200, 200]);
  w.change('Deployment', 'web', { replicas: 1 });
  w.run(30);
  assert.equal(givenTo(w, usage), [1000]);
});

test('requests that find nobody are counted, not kept', () => {
  const { w, usage } = usageWorld([uses('web', { cpuMicrosPerRequest: 10_000 })], [toWeb(milli([0, 5000], [4, 7000]))]);
  w.add(service);
  w.run(10);
  w.add(deployment('web', { replicas: 1 }));
  w.run(30);
  // 5 per second for 4 s, 7 per second for 6 s.
  assert.is(usage.unserved(0), (5000n * 4n + 7000n * 6n) * 1_000_000n);
});

test('parts of requests add up to the whole', () => {
  for (const [rate, cost, count] of [
    [100_000, 10_000, 3],
    [999_999, 7, 13],
    [1, 1, 5],
    [90_000_000, 900_000, 977],
  ] as const) {
    let sum = 0;
    for (let place = 0; place < count; place++) sum += shareOfRequests(rate, cost, place, count);
    assert.is(sum, Math.floor((rate * cost) / 1_000_000));
  }
});

test('noise stays within its bounds, is the pod’s own and the same in every run', () => {
  const noisy = { steps: constantSteps(1000), noise: { withinPermille: 200, everyMicros: seconds(60) } };
  const draws = createSimulation({ seed: 1 }).streams.purpose('usage cpu');
  const of = (identity: number): number[] =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => usageAt(noisy, draws, identity, seconds(60 * turn)));
  for (const value of [...of(1), ...of(2)]) assert.ok(Number.isInteger(value) && value >= 800 && value <= 1200);
  assert.equal(of(1), of(1));
  assert.not.equal(of(1), of(2));
  assert.is(usageAt(noisy, draws, 1, seconds(59)), of(1)[0]);
});

test('law: on a node that is short everything it has is given, at all times', () => {
  const noisy = (value: number) => ({
    steps: constantSteps(value),
    noise: { withinPermille: 900, everyMicros: seconds(7) },
  });
  const { w, usage } = usageWorld([uses('a', { cpu: noisy(700) }), uses('b', { cpu: noisy(900) })], [], { cpu: '2' });
  w.add(deployment('a', { replicas: 3 }));
  w.add(deployment('b', { replicas: 3, cpu: '300m' }));
  for (let at = 10; at < 400; at += 5) {
    w.run(at);
    const all = w.pods().map((pod) => usage.useOf(pod)!);
    const wanted = all.reduce((sum, { demandMilliCpu }) => sum + demandMilliCpu, 0);
    const given = all.reduce((sum, { givenMilliCpu }) => sum + givenMilliCpu, 0);
    assert.is(given, Math.min(wanted, 2000));
  }
});

test('saved at any moment it goes on the same', () => {
  const rules = [
    uses('web', {
      cpuMicrosPerRequest: 10_000,
      memory: { steps: constantSteps(5000), noise: { withinPermille: 100, everyMicros: seconds(13) } },
    }),
    uses('noisy', { cpu: law({ times: [0, seconds(20)], values: [50, 9000], periodMicros: seconds(40) }) }),
  ];
  const traffic = [toWeb(milli([0, 20_000], [33, 200_000], [70, 10_000]))];
  const { w, usage } = usageWorld(rules, traffic, { cpu: '2' });
  w.add(service);
  w.add(deployment('web', { replicas: 3 }));
  w.add(deployment('noisy', { replicas: 2 }));
  w.run(35);
  const other = usageWorld(rules, traffic, { cpu: '2', nodes: 0 });
  other.w.sim.load(w.sim.save());
  for (const one of [w, other.w]) {
    one.change('Deployment', 'web', { replicas: 2 });
    one.run(300);
  }
  assert.equal(other.usage.nodeTotals(0), usage.nodeTotals(0));
  assert.is(other.w.sim.eventCount, w.sim.eventCount);
  assert.equal(givenTo(other.w, other.usage), givenTo(w, usage));
});

test('a pod of which nobody said anything is not measured', () => {
  const { w, usage } = usageWorld([uses('web', { cpu: law(constantSteps(5)) })]);
  w.add(deployment('other', { replicas: 1 }));
  w.run(10);
  assert.is(usage.useOf(w.pods()[0]!), null);
  assert.equal(usage.containersOf(w.pods()[0]!), []);
});

test.run();
