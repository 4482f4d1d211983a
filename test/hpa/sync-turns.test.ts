/** When the HPA controller gets to its syncs: five workers, and clients of 20 requests a second after 30 at once. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type ControlPlaneName, controlPlanes } from '../../src/cluster/control-plane.ts';
import type { MetricSpec } from '../../src/hpa/metric-spec.ts';
import { createSyncTurns } from '../../src/hpa/sync-turns.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import { createSimulation, Phase } from '../../src/sim/simulation.ts';
import { deployment, trial } from '../scenario/trial.ts';

const milli = (count: number): number => count * 1000;
const second = 1_000_000;
const target = { type: 'AverageValue', averageUtilization: null, averageValueMilli: 1n, valueMilli: null } as const;
const cpu: MetricSpec = { type: 'Resource', resource: 'cpu', target };

interface Options {
  readonly controlPlane?: ControlPlaneName;
  readonly metrics?: readonly MetricSpec[];
}

/** So many HPAs, all due at 15 s and then again and again; each sync takes 12 ms (`instant`: none). */
function played(hpas: number, untilSeconds: number, { controlPlane = 'default', metrics = [cpu] }: Options = {}) {
  const sim = createSimulation({ seed: 1 });
  const times = controlPlanes[controlPlane];
  const { readMicros } = times.autoscalerSync;
  const syncs: { id: number; at: number }[] = [];
  const turns = createSyncTurns('hpa', times, 15 * second, (at, id) => {
    syncs.push({ id, at });
    turns.endsAt(id, at + readMicros);
    sim.at(at + turns.periodMicros(readMicros), due, id);
  });
  turns.start(sim);
  const due = sim.define('due', Phase.autoscaler, (now, id) => turns.due(id, now));
  for (let id = 0; id < hpas; id++) {
    turns.follow(id, metrics);
    sim.at(15 * second, due, id);
  }
  sim.runUntil(untilSeconds * second);
  return { syncs, turns, sim };
}

/** Milliseconds after 15 s. */
const lateness = (syncs: readonly { readonly at: number }[]): number[] => syncs.map(({ at }) => at / 1000 - 15_000);

test('five at a time, in the order in which they became due', () => {
  const { syncs } = played(12, 16);
  assert.equal(lateness(syncs), [0, 0, 0, 0, 0, 12, 12, 12, 12, 12, 24, 24]);
  assert.equal(
    syncs.map(({ id }) => id),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  );
});

test('once spread out they stay so: each comes 15.012 s after its last', () => {
  const { syncs } = played(12, 60);
  const ofLast = syncs.filter(({ id }) => id === 11).map(({ at }) => at);
  assert.equal(ofLast, [15_024, 30_036, 45_048].map(milli));
});

test('after 30 requests each further one waits for its token', () => {
  const { syncs } = played(34, 17);
  // Five rounds of 12 ms, and a sixth that finds the token of 50 ms; then one every 50 ms.
  assert.equal(lateness(syncs.slice(25)), [60, 60, 60, 60, 60, 72, 100, 150, 200]);
});

test('with everything at once nobody waits', () => {
  const { syncs } = played(200, 16, { controlPlane: 'instant' });
  assert.equal(new Set(lateness(syncs)), new Set([0]));
  assert.is(syncs.length, 200);
});

const external: MetricSpec = {
  ...({ type: 'External', metric: { name: 'a', selectorText: 'nil' } } as object),
  target,
} as MetricSpec;
const rhythms: readonly [name: string, hpas: number, metrics: readonly MetricSpec[], seconds: number][] = [
  ['as many as the clients can ask for', 300, [cpu], 15.012],
  ['a thousand scales', 1000, [cpu], 50],
  ['two metrics of one API', 400, [cpu, cpu], 40],
  ['metrics of two APIs have two clients', 400, [cpu, external], 20],
];

for (const [name, hpas, metrics, seconds] of rhythms) {
  test(`how often each comes: ${name}`, () => {
    const { syncs, turns } = played(hpas, 400, { metrics });
    assert.is(turns.periodMicros(milli(12)), seconds * second);
    const ofLast = syncs.filter(({ id }) => id === hpas - 1).map(({ at }) => at);
    const gaps = ofLast.slice(2).map((at, index) => (at - ofLast[index + 1]!) / second);
    assert.ok(gaps.length > 4 && gaps.every((gap) => Math.abs(gap - seconds) < 0.1), gaps.join(' '));
  });
}

test('an HPA that goes gives its worker back and its share of the rhythm', () => {
  const { turns } = played(1000, 1);
  assert.is(turns.follow(1000, [cpu]), true);
  assert.is(turns.periodMicros(0), 50.05 * second);
  for (let id = 0; id < 800; id++) turns.forget(id);
  assert.is(turns.forget(800), false);
  assert.is(turns.periodMicros(0), 15 * second);
  const { turns: few, syncs, sim } = played(40, 15);
  // At 15 s five have a worker; who waits goes, and so does one that is under way.
  assert.is(syncs.length, 5);
  for (let id = 7; id < 40; id++) few.forget(id);
  sim.runUntil(16 * second);
  assert.equal(
    syncs.map(({ id }) => id),
    [0, 1, 2, 3, 4, 5, 6],
  );
});

test('who goes while it waits for its token gives its worker back', () => {
  const { turns, syncs, sim } = played(60, 15.09);
  assert.is(syncs.length, 31);
  for (let id = 31; id < 36; id++) turns.forget(id);
  sim.runUntil(18 * second);
  assert.equal(
    syncs.slice(31).map(({ id }) => id),
    Array.from({ length: 24 }, (_, at) => 36 + at),
  );
});

test('law: no more than five at a time, and no more requests than the bucket gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700 }), (hpas) => {
      const { syncs } = played(hpas, 120);
      for (const [index, { at }] of syncs.entries()) {
        const sixth = syncs[index + 5];
        assert.ok(sixth === undefined || sixth.at >= at + milli(12));
        const far = syncs[index + 31];
        assert.ok(far === undefined || far.at >= at + milli(50));
      }
    }),
    { numRuns: 15 },
  );
});

test('law: saved at any moment, syncs go on the same', async () => {
  const names = Array.from({ length: 45 }, (_, at) => `web-${at}`);
  const hpas = names.map((name) => {
    const of = `metadata: { name: ${name}, namespace: shop }\nspec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }\n  maxReplicas: 4\n`;
    return `${deployment(name, 1, '100m')}---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\n${of}`;
  });
  const scenario = await trial(
    '  duration: 2m\n  fleet: [{ pool: n, capacity: { cpu: 32, memory: 64Gi }, count: 2 }]\n  manifests: [shop.yaml]\n' +
      '  behaviour: [{ target: deployment/shop/*, usage: { cpu: 150m } }]\n' +
      '  timeline: [{ at: 15100ms, do: { delete: { target: deployment/shop/web-40 } } }]\n',
    { 'shop.yaml': hpas.join('---\n') },
  );
  const until = scenario.durationMicros;
  const whole = assemble(scenario);
  whole.runUntil(until);
  for (const milliseconds of [14_990, 15_030, 15_100, 15_300, 15_700, 31_000]) {
    const run = assemble(scenario);
    run.runUntil(milliseconds * 1000);
    const other = assemble(scenario);
    other.load(run.save());
    other.runUntil(until);
    assert.equal(other.summary('').fingerprint, whole.summary('').fingerprint, `saved at ${milliseconds} ms`);
  }
});

test.run();
