/** Cut requests: what is scaled, what it costs exactly, who is killed, and why. */
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { killsOf } from '../../src/answers/explain-kills.ts';
import { overcommit } from '../../src/answers/overcommit.ts';
import { withScaledRequests } from '../../src/answers/scale-requests.ts';
import { followNodeUse } from '../../src/answers/used-nodes.ts';
import { DiagnosticError } from '../../src/api/diagnostic.ts';
import type { Deployment } from '../../src/api/objects.ts';
import { readFactors } from '../../src/cli/overcommit.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import { scenarioAt, trial } from '../scenario/trial.ts';

const factors: readonly [text: string, expected: readonly number[] | string][] = [
  ['0.5..1.2', [500, 600, 700, 800, 900, 1000, 1100, 1200]],
  ['0.5..0.6:0.05', [500, 550, 600]],
  ['1,0.5,0.8,1', [500, 800, 1000]],
  ['2', [2000]],
  ['0.5..0.75:0.1', [500, 600, 700]],
  ['1.2..0.5', 'the range ends before it begins'],
  ['0', 'got "0"'],
  ['-1', 'got "-1"'],
  ['half', 'got "half"'],
  ['0.001..5:0.001', 'more than 100'],
  ['0.1..', 'got "0.1.."'],
];
for (const [text, expected] of factors) {
  test(`factors: ${text}`, () => {
    if (typeof expected !== 'string') assert.equal(readFactors(text), expected);
    else
      assert.throws(
        () => readFactors(text),
        (error: unknown) => {
          return error instanceof DiagnosticError && error.diagnostics[0]!.message.includes(expected);
        },
      );
  });
}

const manifest = (resources: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: c, image: x, resources: { ${resources} } }] }
`;

const fleet = (count: number, more = ''): string =>
  `  fleet: [{ pool: general, instanceType: aws/m6i.2xlarge, count: ${count} }]\n  manifests: [m.yaml]\n${more}`;

const scaled: readonly [string, resources: string, permille: number, requests: object | undefined][] = [
  ['half of both', 'requests: { cpu: 500m, memory: 1Gi }', 500, { cpu: '250m', memory: '536870912' }],
  ['rounded up', 'requests: { cpu: 3m, memory: "5" }', 500, { cpu: '2m', memory: '3' }],
  ['never above the limit', 'requests: { cpu: 1 }, limits: { cpu: 1100m }', 1200, { cpu: '1100m' }],
  ['a limit that stands for the request', 'limits: { memory: 100Mi }', 800, { memory: '83886080' }],
  [
    'other resources stay',
    'requests: { cpu: 1, ephemeral-storage: 2Gi }',
    500,
    { cpu: '500m', 'ephemeral-storage': '2Gi' },
  ],
  ['nothing of nothing', '', 500, undefined],
];
for (const [name, resources, permille, expected] of scaled) {
  test(`scaled: ${name}`, async () => {
    const scenario = await trial(fleet(1), { 'm.yaml': manifest(resources) });
    const deployment = withScaledRequests(scenario, permille).objects.find(
      ({ kind }) => kind === 'Deployment',
    ) as Deployment;
    assert.equal(deployment.spec!.template.spec!.containers[0]!.resources?.requests, expected);
  });
}

test('fewer requests: more fits on fewer nodes, and somebody pays', async () => {
  const use =
    '  behaviour: [{ target: deployment/shop/web, usage: { cpu: 5, memory: { constant: 1Gi, growth: { perSecond: 10Mi } } } }]\n';
  const scenario = await trial(fleet(1, `${use}  duration: 1h\n`), {
    'm.yaml': manifest('requests: { cpu: 3, memory: 1Gi }, limits: { memory: 4Gi }'),
  });
  const { factors: rows, usesKnown } = overcommit(scenario, [800, 1000], 'again');
  assert.ok(usesKnown);
  assert.equal(
    rows.map(({ factorPermille, nodesUsed, pendingPods }) => [factorPermille, nodesUsed, pendingPods]),
    [
      [800, 1, 0],
      [1000, 1, 1],
    ],
  );
  // Three that want 15 cores of 7.91, or two that want 10.
  assert.ok(rows[0]!.shortCpuMillis > rows[1]!.shortCpuMillis && rows[1]!.shortCpuMillis > 0);
  assert.ok(rows[0]!.oomKills > rows[1]!.oomKills && rows[1]!.oomKills > 0);
  assert.ok(rows[1]!.firstKilled!.startsWith('shop/web-'));
});

test('money and node time over a year are exact', async () => {
  const year = 365 * 86_400;
  const timeline = `  timeline:
    - { at: 100d, do: { scale: { target: deployment/shop/web, replicas: 1 } } }
    - { at: 200d, do: { scale: { target: deployment/shop/web, replicas: 3 } } }
`;
  const scenario = await trial(fleet(3, `  controlPlane: instant\n  duration: ${year}s\n${timeline}`), {
    'm.yaml': manifest('requests: { cpu: 5 }'),
  });
  const run = assemble(scenario);
  const price = 384_000;
  const nodes = followNodeUse(run.cluster, () => price);
  run.runUntil(scenario.durationMicros);
  const { most, nodeMicros, costMicroUsd } = nodes.answer(run.sim.now);
  assert.is(most, 3);
  // Three for 100 days and two grace-free stops of 1 s each, one for 100 days, three for 165 days.
  const seconds = BigInt(3 * 100 + 1 * 100 + 3 * 165) * 86_400n + 2n;
  assert.is(nodeMicros, seconds * 1_000_000n);
  assert.is(costMicroUsd, Number((seconds * BigInt(price)) / 3600n));
});

test('a price that nobody says leaves the cost open', async () => {
  const spec = '  fleet: [{ pool: general, capacity: { cpu: 8, memory: 8Gi }, count: 1 }]\n  manifests: [m.yaml]\n';
  const scenario = await trial(spec, { 'm.yaml': manifest('requests: { cpu: 1 }') });
  const { factors: rows, usesKnown } = overcommit(scenario, [1000], '');
  assert.equal([usesKnown, rows[0]!.costMicroUsd, rows[0]!.nodeHours > 0.99], [false, null, true]);
});

test('noisy-neighbour: its README shows the risk, and an explanation says why a pod was evicted', async () => {
  const folder = new URL('../../scenarios/noisy-neighbour/', import.meta.url).pathname;
  const scenario = await scenarioAt(`${folder}scenario.yaml`);
  const { factors: rows } = overcommit(scenario, [500, 850, 1200], '');
  const table = readFileSync(`${folder}README.md`, 'utf8').split('FACTOR')[1]!;
  for (const { factorPermille, nodesUsed, oomKills, evictions } of rows) {
    const line = table.split('\n').find((one) => one.trim().startsWith(`${factorPermille / 1000} `))!;
    const cells = line.trim().split(/ {2,}/);
    assert.equal([cells[1], cells[6], cells[7]], [nodesUsed, oomKills, evictions].map(String));
  }
  const run = assemble(scenario);
  run.runUntil(scenario.durationMicros);
  const first = run.pressure!.kills()[0]!;
  const [kill] = killsOf(run, first.pod);
  assert.is(kill!.cause, 'eviction');
  assert.is(kill!.ranking[0]!.pod, first.pod);
  assert.match(kill!.message, /^The node was low on resource: memory\./);
  // The leak is elsewhere: it matters more.
  assert.ok(run.pressure!.kills().every(({ workload }) => workload !== 'Deployment/data/import'));
});

test.run();
