/** Which metrics a comparison has, where their values come from, and what a wrong name is told. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { metricsFor, unknownMetric } from '../../../src/answers/compare/metrics.ts';
import { factsAtStart, playMetrics } from '../../../src/answers/compare/play.ts';
import { pod, trial } from '../../scenario/trial.ts';

const files = { 'a.yaml': pod('a', '1'), 'b.yaml': pod('b', '3'), 'c.yaml': pod('c', '3') };
const spec = `  duration: 10m
  fleet: [{ pool: n, capacity: { cpu: 4, memory: 8Gi, pods: 110 }, count: 1 }]
  manifests: [a.yaml, b.yaml, c.yaml]
`;
const arrivals = `  arrivals:
    - { name: x, batch: { count: 2 }, requests: { cpu: 10m, memory: 1Mi }, run: 1m }
    - { name: y, batch: { count: 3, every: 5m }, requests: { cpu: 10m, memory: 1Mi }, run: 1m }
`;

test('values come from the end of the run, in the order of the metrics', async () => {
  const scenario = await trial(spec, files);
  const values = playMetrics({ scenario, seed: 3, untilMicros: scenario.durationMicros }, [
    'pods.ready',
    'pods.pending',
    'cost.nodeHours',
    'allocation[0].allocatable',
    'scheduling.scheduled',
    'no.such.number',
    'pods',
  ]);
  assert.equal(values, [2, 1, 0.167, 4000, 2, Number.NaN, Number.NaN]);
});

test('arrivals are summed over their sources, and compared where there are some', async () => {
  const scenario = await trial(spec.replace('b.yaml, c.yaml', 'c.yaml') + arrivals, {
    'a.yaml': pod('a', '1'),
    'c.yaml': pod('c', '9'),
  });
  const end = { scenario, seed: 1, untilMicros: scenario.durationMicros };
  assert.equal(playMetrics(end, ['arrivals.arrived', 'arrivals.finished']), [11, 8]);
  assert.ok(metricsFor(scenario, undefined).some(({ name }) => name === 'arrivals.finished'));
  const without = metricsFor(await trial(spec, files), undefined).map(({ name }) => name);
  assert.is(without.length, 8);
  const priced = await trial(
    spec
      .replace('pods: 110 }', 'pods: 110 }, instanceType: aws/m6i.large')
      .replace('capacity: { cpu: 4, memory: 8Gi, pods: 110 }, ', ''),
    files,
  );
  assert.ok(metricsFor(priced, undefined).some(({ name }) => name === 'cost.totalMicroUsd'));
  assert.not.ok(without.some((name) => name.startsWith('arrivals.')));
});

test('every usual metric is a number of the summary', async () => {
  const scenario = await trial(spec + arrivals, files);
  const facts = factsAtStart(scenario);
  for (const { name } of metricsFor(scenario, undefined)) assert.is(unknownMetric(facts, name), null, name);
});

const unknown: readonly [string, string | RegExp][] = [
  ['pods.pendng', 'did you mean "pods.pending"?'],
  ['cost.nodehours', 'did you mean "cost.nodeHours"?'],
  ['preempted', 'did you mean "scheduling.preempted"?'],
  ['zzz', /^usual are cost\.nodeHours, /],
];
for (const [name, hint] of unknown) {
  test(`a metric called ${name}: ${hint}`, async () => {
    const found = unknownMetric(factsAtStart(await trial(spec, files)), name);
    if (typeof hint === 'string') assert.is(found, hint);
    else assert.match(found!, hint);
  });
}

test('a number of the summary that is none of the usual ones has the unit of its name', async () => {
  const units = metricsFor(await trial(spec, files), [
    'scheduling.schedulingMicros',
    'a.freeBytes',
    'b.usedMilliCpu',
    'c.d',
  ]);
  assert.equal(
    units.map(({ unit, better }) => [unit, better]),
    [
      ['micros', null],
      ['bytes', null],
      ['millicores', null],
      ['count', null],
    ],
  );
});

test.run();
