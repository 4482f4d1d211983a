/** The series of a run: samples of step functions at their boundaries, nodes and pods that come and go, save and load. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { heatAbsent, heatByte, NodeState, type RunSeries, stepFor } from '../../src/report/series.ts';
import { type TextColumn, textAt } from '../../src/report/text-column.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { deployment, trial } from '../scenario/trial.ts';

const second = 1_000_000;
const minute = 60 * second;

const spec = `  duration: 12m
  startsAt: 2026-01-01T00:55:00Z
  controlPlane: instant
  fleet:
    - { pool: a, capacity: { cpu: 4, memory: 8Gi }, count: 2, zones: [x, y] }
    - { pool: b, capacity: { cpu: 8, memory: 8Gi }, count: 0 }
  manifests: [shop.yaml]
  behaviour:
    - target: deployment/shop/*
      startup: { init: 2s, ready: 3s }
      usage: { cpu: { hourly: [250m, ${Array(23).fill('500m')}] } }
  timeline:
    - at: 200s
      do: { scale: { target: deployment/shop/web, replicas: 9 } }
    - at: 400s
      do: { addNodes: { pool: b, count: 1 } }
`;

function recorded(scenario: Scenario, horizon = scenario.durationMicros, until = scenario.durationMicros) {
  const run = assemble(scenario, { seriesHorizonMicros: horizon });
  run.runUntil(until);
  return { run, series: run.series!.series() };
}

/** NaN is equal to itself here. */
const textOf = (series: RunSeries): string => JSON.stringify(series);

const web = { 'shop.yaml': deployment('web', 4, '"1"') };

test('a sample is what held at the end of its instant', async () => {
  const { series } = recorded(await trial(spec, web));
  assert.is(series.stepMicros, second);
  assert.is(series.times.length, 721);
  const at = (seconds: number): string =>
    Object.entries(series.pods)
      .filter(([, column]) => column[seconds] !== 0)
      .map(([state, column]) => `${column[seconds]} ${state}`)
      .join(', ');
  // Created, bound and started at time 0; containers run after 2 s, are ready 3 s later.
  assert.is(at(0), '4 starting');
  assert.is(at(1), '4 starting');
  assert.is(at(2), '4 running');
  assert.is(at(5), '4 ready');
  // 9 pods of one core want more than the 8 cores of two nodes; the ninth waits for the third.
  assert.is(at(199), '4 ready');
  assert.is(at(200), '1 pending, 4 starting, 4 ready');
  assert.is(at(399), '1 pending, 8 ready');
  assert.is(at(405), '9 ready');
  assert.equal([series.nodes.total[399], series.nodes.total[400]], [2, 3]);
});

test('pools, use and cost add up to the whole', async () => {
  const { series } = recorded(await trial(spec, web));
  const [a, b] = series.pools;
  assert.equal([a!.name, b!.name], ['a', 'b']);
  assert.equal([a!.nodes[0], b!.nodes[0], b!.nodes[400]], [2, 0, 1]);
  assert.equal([a!.requestedMilliCpu[10], a!.requestedMilliCpu[210], b!.requestedMilliCpu[410]], [4000, 8000, 1000]);
  for (const at of [0, 10, 210, 410, 720]) {
    for (const figure of ['nodes', 'allocatableMilliCpu', 'requestedMilliCpu', 'usedMilliCpu'] as const) {
      assert.is(series.total[figure]![at], a![figure]![at]! + b![figure]![at]!, `${figure} at ${at}`);
    }
  }
  // 250m each from the start of their containers, 500m from the fifth minute on.
  assert.equal([series.total.usedMilliCpu![1], series.total.usedMilliCpu![10]], [0, 1000]);
  assert.equal([series.total.usedMilliCpu![299], series.total.usedMilliCpu![300]], [2000, 4000]);
});

test('a node’s row of the heat map begins when the node comes', async () => {
  const { series } = recorded(await trial(spec, web));
  const { nodeRows, heat } = series;
  assert.equal(
    nodeRows.map(({ name, pool, zone, addedMicros }) => [name, pool, zone, addedMicros]),
    [
      ['a-1', 'a', 'x', 0],
      ['a-2', 'a', 'y', 0],
      ['b-1', 'b', 'a', 400 * second],
    ],
  );
  const byte = (map: Uint8Array, at: number, node: number): number => map[at * nodeRows.length + node]!;
  assert.equal([byte(heat.state, 399, 2), byte(heat.state, 400, 2)], [NodeState.absent, NodeState.ready]);
  assert.equal([byte(heat.requestedCpu, 399, 2), byte(heat.requestedCpu, 410, 2)], [heatAbsent, heatByte(1, 8)]);
  assert.equal([byte(heat.requestedCpu, 210, 0), byte(heat.requestedCpu, 210, 1)], [250, 250]);
  assert.is(byte(heat.usedCpu!, 10, 0), heatByte(500, 4000));
});

/** The first row with that text. */
function rowIn({ texts, codes }: TextColumn, text: string): number {
  return codes.indexOf(texts.indexOf(text));
}

test('a pod’s row tells its life', async () => {
  const { series } = recorded(await trial(spec.replace('replicas: 9', 'replicas: 3'), web));
  const { podRows } = series;
  assert.is(podRows.count, 4);
  assert.equal(new Set(podRows.workload.texts), new Set(['Deployment/shop/web']));
  const gone = rowIn(podRows.state, 'deleted');
  assert.equal(
    [podRows.createdMicros[gone], podRows.scheduledMicros[gone], podRows.runningMicros[gone]],
    [0, 0, 2 * second],
  );
  assert.equal([podRows.readyMicros[gone], podRows.terminatingMicros[gone]], [5 * second, 200 * second]);
  assert.is(podRows.deletedMicros[gone], 201 * second);
  assert.ok(Number.isNaN(podRows.finishedMicros[gone]!));
  assert.is(textAt(podRows.reason, gone), 'removed');
});

test('a pod that waits says why', async () => {
  const { series } = recorded(await trial(spec, web), 12 * minute, 390 * second);
  const waiting = rowIn(series.podRows.state, 'pending');
  assert.match(textAt(series.podRows.reason, waiting), /^0\/2 nodes are available: 2 Insufficient cpu/);
});

test('the last sample is the end of the run, wherever it falls', async () => {
  const { series } = recorded(await trial(spec, web), 12 * minute, 200 * second + 500_000);
  assert.is(series.times.at(-1), 200 * second + 500_000);
  assert.is(series.times.length, 202);
});

test('a run longer than it was meant to be is kept at twice the step', async () => {
  const { series } = recorded(await trial(spec, web), 400 * second, 12 * minute);
  assert.is(series.stepMicros, second);
  const { series: long } = recorded(await trial(spec, web), 12 * minute, 30 * minute);
  assert.is(long.stepMicros, 2 * second);
  assert.equal([...long.times].slice(0, 3), [0, 2 * second, 4 * second]);
  assert.is(long.times.length, 901);
  assert.is(long.pods.pending[100], 1);
});

test('recorded or not, read or not: the same decisions', async () => {
  const scenario = await trial(spec, web);
  const plain = assemble(scenario);
  plain.runUntil(scenario.durationMicros);
  const run = assemble(scenario, { seriesHorizonMicros: scenario.durationMicros });
  for (let part = 1; part <= 10; part++) {
    run.runUntil((scenario.durationMicros / 10) * part);
    run.series!.series();
  }
  assert.equal(run.summary('again'), plain.summary('again'));
  assert.is(textOf(run.series!.series()), textOf(recorded(scenario).series));
});

test('saved anywhere and continued elsewhere: the same series', async () => {
  const scenario = await trial(spec, web);
  const whole = textOf(recorded(scenario).series);
  for (const at of [0, 2_500_000, 200 * second, 333 * second + 7, 401 * second]) {
    const { run } = recorded(scenario, scenario.durationMicros, at);
    const fork = assemble(scenario, { seriesHorizonMicros: scenario.durationMicros });
    fork.load(run.save());
    fork.runUntil(scenario.durationMicros);
    assert.is(textOf(fork.series!.series()), whole, `saved at ${at} µs`);
  }
});

test('nodes are looked at where their pods have changed: the same as if all were looked at', async () => {
  const busy = `${spec.replace(/ +usage:.*\n/, '')}    - at: 410s
      do: { cordon: { node: a-1 } }
    - at: 415s
      do: { scale: { target: deployment/shop/web, replicas: 3 } }
    - at: 425s
      do: { removeNodes: { node: a-2 } }
    - at: 432s
      do: { scale: { target: deployment/shop/web, replicas: 12 } }
`;
  const scenario = await trial(busy, web);
  assert.equal(scenario.warnings, []);
  const { series } = recorded(scenario);
  assert.is(series.total.usedMilliCpu, null, 'use is recorded by looking at all nodes');
  let { run } = recorded(scenario, scenario.durationMicros, 409 * second);
  for (let at = 410 * second; at <= 440 * second; at += second) {
    // What was kept of the last look is lost.
    const fork = assemble(scenario, { seriesHorizonMicros: scenario.durationMicros });
    fork.load(run.save());
    fork.runUntil(at);
    run = fork;
  }
  run.runUntil(scenario.durationMicros);
  assert.is(textOf(run.series!.series()), textOf(series));
});

test('steps are round and give at most 720 samples', () => {
  const hours = (count: number): number => stepFor(count * 60 * minute) / second;
  assert.equal(
    [hours(0), hours(0.1), hours(1), hours(24), hours(24 * 7), hours(24 * 365)],
    [1, 1, 5, 120, 900, 86_400],
  );
  assert.is(stepFor(1000 * 365 * 24 * 60 * minute) % (86_400 * second), 0);
});

test('memory that grows between events is sampled as it was then, however the run was cut into pieces', async () => {
  const growing = spec.replace(
    /usage: .*/,
    'usage: { cpu: 250m, memory: { constant: 200Mi, growth: { perSecond: 1Mi } } }',
  );
  const whole = recorded(await trial(growing, web)).series;
  const run = assemble(await trial(growing, web), { seriesHorizonMicros: 12 * minute });
  for (let until = 0; until <= 12 * minute; until += 7_300_001) run.runUntil(until);
  run.runUntil(12 * minute);
  assert.is(textOf(run.series!.series()), textOf(whole));
  const [before, after] = [20, 21].map((sample) => whole.total.usedMemoryBytes![sample]!) as [number, number];
  assert.is(after - before, 4 * 2 ** 20);
});

test.run();
