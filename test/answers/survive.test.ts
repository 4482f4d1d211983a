/** The answer of survive: when the losses come, which there are, and how they are judged. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findPeak } from '../../src/answers/peak.ts';
import { survive, verdictOf } from '../../src/answers/survive.ts';
import type { FailureFigures } from '../../src/answers/what-if-failure.ts';
import { podsText, workloadNames } from '../../src/answers/workload-text.ts';
import { deployment, trial } from '../scenario/trial.ts';

const second = 1_000_000;
const minute = 60 * second;

const fleet = (count: number): string =>
  `  controlPlane: instant\n  manifests: [shop.yaml]\n  duration: 30m\n` +
  `  fleet: [{ pool: n, capacity: { cpu: 4, memory: 8Gi }, count: ${count}, zones: [a, b, c] }]\n`;
const options = { forMicros: 30 * minute, pairNodes: 0 };

test('the losses come in the middle of the longest time at the highest requested CPU', async () => {
  const timeline = `  timeline:
    - { at: 5m, do: { scale: { target: deployment/shop/web, replicas: 6 } } }
    - { at: 6m, do: { scale: { target: deployment/shop/web, replicas: 2 } } }
    - { at: 10m, do: { scale: { target: deployment/shop/web, replicas: 6 } } }
    - { at: 20m, do: { scale: { target: deployment/shop/web, replicas: 1 } } }
`;
  const scenario = await trial(fleet(3) + timeline, { 'shop.yaml': deployment('web', 2, '1') });
  const peak = findPeak(scenario);
  assert.is(peak.requestedMilliCpu, 6000);
  // Old pods still count for the second in which they stop.
  assert.ok(Math.abs(peak.atMicros - 15 * minute) <= second, String(peak.atMicros));
  assert.is(peak.point.atMicros, peak.atMicros);
});

test('every node and every zone, judged; the figures say why', async () => {
  // 3 nodes of 4 cores, 9 pods of 1 core: one node may go. 'only' has one replica.
  const scenario = await trial(fleet(3), {
    'shop.yaml': [deployment('web', 7, '1'), deployment('only', 1, '1')].join('---\n'),
  });
  const report = survive(scenario, 'again', options);
  assert.equal(
    report.cases.map(({ name, kind }) => [name, kind]),
    [
      ['node/n-1', 'node'],
      ['node/n-2', 'node'],
      ['node/n-3', 'node'],
      ['zone/a', 'zone'],
      ['zone/b', 'zone'],
      ['zone/c', 'zone'],
    ],
  );
  const withOnly = report.cases.filter(({ hitWorkloads }) =>
    hitWorkloads.some(({ workload }) => workload.endsWith('/only')),
  );
  assert.is(withOnly.length, 2, 'its node and its zone');
  for (const one of report.cases) assert.is(one.verdict, withOnly.includes(one) ? 'out' : 'holds', one.name);
  assert.equal(report.counts, [
    { kind: 'node', cases: 3, holds: 2, out: 1, short: 0 },
    { kind: 'zone', cases: 3, holds: 2, out: 1, short: 0 },
  ]);
  assert.is(report.at.chosen, true);
  assert.is(report.at.requestedMilliCpu, 8000);
});

test('without room for what is lost: short; pairs are drawn by the seed alone', async () => {
  const shop = { 'shop.yaml': deployment('web', 11, '1') };
  const scenario = await trial(fleet(4), shop);
  const report = survive(scenario, 'again', { ...options, pairNodes: 3, atMicros: 10 * minute });
  assert.equal(report.counts.at(-1), { kind: 'pair', cases: 3, holds: 0, out: 0, short: 3 });
  const pairs = report.cases.filter(({ kind }) => kind === 'pair');
  for (const pair of pairs) assert.is(pair.pendingEnd, 3, `${pair.name}: 8 cores are left for 11 pods`);
  const more = survive(await trial(fleet(5), shop), 'again', { ...options, pairNodes: 4, atMicros: 10 * minute });
  const names = more.cases.map(({ name }) => name);
  for (const { name, nodes } of pairs) if (!nodes.includes('n-5')) assert.ok(names.includes(name), name);
});

test('nodes that are silent already are no cases', async () => {
  const timeline = '  timeline: [{ at: 1m, do: { fail: { node: n-2 } } }]\n';
  const scenario = await trial(fleet(3) + timeline, { 'shop.yaml': deployment('web', 2, '1') });
  const report = survive(scenario, 'again', { ...options, atMicros: 10 * minute });
  assert.equal(report.silent, ['n-2']);
  assert.equal(
    report.cases.map(({ name }) => name),
    ['node/n-1', 'node/n-3', 'zone/a', 'zone/c'],
  );
});

const quiet: FailureFigures = {
  name: 'none',
  nodes: [],
  hit: 0,
  hitWorkloads: [],
  deleted: 0,
  workloads: [],
  pendingPeak: 0,
  pendingPeakMicros: 0,
  pendingEnd: 0,
  pendingWorkloads: [],
  pending: [],
  stuck: [],
};
const web = {
  workload: 'Deployment/shop/web',
  before: 3,
  least: 2,
  after: 3,
  shortMicros: 9,
  outMicros: 0,
  backMicros: 20,
};

for (const [name, figures, without, verdict] of [
  ['fewer for a while', { ...quiet, workloads: [web] }, quiet, 'holds'],
  ['none for a while', { ...quiet, workloads: [{ ...web, outMicros: 1 }] }, quiet, 'out'],
  ['fewer at the end', { ...quiet, workloads: [{ ...web, backMicros: null }] }, quiet, 'short'],
  ['a pod more is pending', { ...quiet, pendingEnd: 3 }, { ...quiet, pendingEnd: 2 }, 'short'],
  ['as many are pending anyway', { ...quiet, pendingEnd: 2 }, { ...quiet, pendingEnd: 2 }, 'holds'],
  [
    'fewer at the end in any case',
    { ...quiet, workloads: [{ ...web, backMicros: null }] },
    { ...quiet, workloads: [{ ...web, backMicros: null }] },
    'holds',
  ],
] as const) {
  test(`verdict: ${name}: ${verdict}`, () => assert.is(verdictOf(figures, without), verdict));
}

test('pods by workload are named as shortly as is unmistakable', () => {
  assert.equal(
    [
      ...workloadNames([
        'Deployment/shop/web',
        'Job/shop/web',
        'Deployment/shop/cart',
        'Deployment/x/cart',
        '',
      ]).values(),
    ],
    ['without an owner', 'Deployment/shop/web', 'Job/shop/web', 'shop/cart', 'x/cart'],
  );
  const list = [
    { workload: 'Deployment/shop/web', pods: 1380 },
    { workload: 'Deployment/shop/cart', pods: 32 },
  ];
  assert.is(podsText(list), '1,412 pods: web 1,380, cart 32');
  assert.is(podsText(list, 1), '1,412 pods: web 1,380, 1 other workload');
  assert.is(podsText([]), '');
});

test.run();
