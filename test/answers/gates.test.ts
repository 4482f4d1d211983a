/** Gates of scenarios: where what is wrong stands, instants, losses of nodes, and that a fork is what survive plays. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluateGates, gateInstants } from '../../src/answers/gates.ts';
import { playUntil } from '../../src/answers/play.ts';
import { survive } from '../../src/answers/survive.ts';
import type { RunSummary } from '../../src/report/summary.ts';
import { durationText } from '../../src/report/units.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { deployment, trial } from '../scenario/trial.ts';

const minute = 60_000_000;

/** Three nodes of four cores in two zones; six pods of one core, and four more from 10:00 to 20:00. */
const spec = (gates: readonly string[]): string => `  duration: 30m
  fleet:
    - { pool: left, capacity: { cpu: 4, memory: 8Gi }, count: 2, zones: [x] }
    - { pool: right, capacity: { cpu: 4, memory: 8Gi }, count: 1, zones: [y] }
  manifests: [shop.yaml]
  timeline:
    - at: 10m
      do: { scale: { target: deployment/shop/web, replicas: 10 } }
    - at: 20m
      do: { scale: { target: deployment/shop/web, replicas: 6 } }
  gates:
${gates.map((gate) => `    - ${gate}\n`).join('')}`;
const service = `---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;
const shop = { 'shop.yaml': `${deployment('web', 6, '"1"')}${service}` };

function evaluated(scenario: Scenario, until = scenario.durationMicros) {
  const run = assemble(scenario);
  const at = new Map<number, RunSummary>();
  for (const instant of gateInstants(scenario.gates!, until)) {
    playUntil(run, instant);
    at.set(instant, run.summary(''));
  }
  playUntil(run, until);
  return evaluateGates(scenario, run.summary(''), at).map(({ holds, value, text }) => [holds, value, text]);
}

test('at an instant, over the run, at its end', async () => {
  const gates = ['readyPods at 15m == 10', 'readyPods == 6', 'readyPods.max == 10', 'readyPods at 1s == 6'];
  assert.equal(
    evaluated(await trial(spec(gates), shop)).map(([holds, value]) => [holds, value]),
    [
      [true, 10],
      [true, 6],
      [true, 10],
      [false, 0],
    ],
  );
});

test('an instant that a shorter run does not reach', async () => {
  const [[holds, value, text]] = evaluated(await trial(spec(['readyPods at 25m == 6']), shop), 20 * minute) as [
    unknown[],
  ];
  assert.equal([holds, value, text], [false, null, 'the run ended before 25m']);
});

test('losses: of each zone the worst, at the highest requested CPU, as survive plays it', async () => {
  const scenario = await trial(
    spec([
      'pending after lose zone/* == 0',
      'pending after lose zone/y <= 2',
      'pending at 5m after lose zone/y == 0',
      'pendingPeak after lose node/left-1 > 1',
      'outage after lose zone/* == 0s',
      'pending after lose zone/z == 0',
    ]),
    shop,
  );
  const results = evaluated(scenario);
  const { cases, at } = survive(scenario, '', { forMicros: 30 * minute, pairNodes: 0 });
  const pending = (name: string): number => cases.find((one) => one.name === name)!.pendingEnd;
  const instant = durationText(at.offsetMicros);
  // Of twelve cores four are left, or eight: six pods or more at 45:00, when six are wanted again.
  assert.equal(results[0], [false, pending('zone/x'), `${pending('zone/x')} (zone/x, at ${instant})`]);
  assert.ok(pending('zone/x') > pending('zone/y'));
  assert.equal(results[1]!.slice(0, 2), [true, pending('zone/y')]);
  assert.equal(results[2], [true, 0, '0 (zone/y, at 5m)']);
  assert.is(results[3]![1], cases.find(({ name }) => name === 'node/left-1')!.pendingPeak);
  assert.equal(results[5], [false, null, 'there is no zone/z; did you mean "zone/x"?']);
});

const wrong: readonly [gate: string, message: RegExp][] = [
  [
    'pendingPods.p98 == 0',
    /scenario\.yaml:16:7: spec\.gates\[0\]: there is no metric "pendingPods\.p98"\n.*\n {8}\^\n.*did you mean/,
  ],
  ['"cost.perDay < x"', /scenario\.yaml:16:22: spec\.gates\[0\]: expected an amount in US dollars/],
  ['latency(service/shop/web).p99 < 1s', /:16:7: .*"latency" is not simulated yet/],
  ['readyPods at 31m == 6', /:16:17: .*is after the end of the run/],
  [
    'availability(service/shop/wob) > 9%',
    /:16:28: .*there is no Service "shop\/wob" with a selector\n.*\n.*\n.*did you mean "shop\/web"/,
  ],
];

for (const [gate, message] of wrong) {
  test(`refused when it is read: ${gate}`, async () => {
    let text = '';
    try {
      await trial(spec([gate]), shop);
    } catch (error) {
      text = (error as Error).message;
    }
    assert.match(text, message);
  });
}

test('all that is wrong is told at once', async () => {
  let text = '';
  try {
    await trial(spec(['a == 1', 'nodes > 0', 'b == 1']), shop);
  } catch (error) {
    text = (error as Error).message;
  }
  assert.match(text, /gates\[0\]/);
  assert.match(text, /gates\[2\]/);
  assert.not.match(text, /gates\[1\]/);
});

test.run();
