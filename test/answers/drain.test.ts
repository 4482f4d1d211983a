/** Rehearsals of drains: which nodes, in what order, what holds them up, what has to be free, the fastest safe setting. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { chooseNodes } from '../../src/answers/choose-nodes.ts';
import { type DrainRequest, drainAnswer, fastestSafe, rehearse } from '../../src/answers/drain.ts';
import { forkOf, forkPointAt } from '../../src/answers/what-if-failure.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { deployment, pod, trial } from '../scenario/trial.ts';

const second = 1_000_000;
const minute = 60 * second;

const fleet = (count: number): string =>
  `  manifests: [shop.yaml]\n  duration: 1h\n` +
  `  fleet: [{ pool: n, capacity: { cpu: 4, memory: 8Gi }, count: ${count}, zones: [a, b] }]\n` +
  `  behaviour: [{ target: deployment/shop/*, startup: { init: 1s, ready: 9s }, stop: 2s }]\n`;

function budget(name: string, spec: string): string {
  return `---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: ${name}, namespace: shop }
spec: { ${spec}, selector: { matchLabels: { app: ${name} } } }
`;
}

function request(nodes: readonly string[], more: Partial<DrainRequest> = {}): DrainRequest {
  const flags = { force: false, ignoreDaemonSets: true, deleteEmptyDirData: true, skipWaitForDeleteTimeoutSeconds: 0 };
  return { nodes, parallel: 1, surge: 0, timeoutMicros: null, horizonMicros: 2 * 60 * minute, options: flags, ...more };
}

async function world(spec: string, files: string): Promise<Scenario> {
  return trial(spec, { 'shop.yaml': files });
}

test('the same drain as a timeline has it: the same time, the same refusals', async () => {
  const files = deployment('web', 8, '500m') + budget('web', 'maxUnavailable: 1');
  const scenario = await world(fleet(4), files);
  const found = rehearse(forkPointAt(scenario, 10 * minute), request(['n-1', 'n-2', 'n-3']));
  const { options, parallel, timeoutMicros } = request([]);
  const run = assemble(scenario);
  run.runUntil(10 * minute);
  run.nodes.drains.drain({ ...options, parallel, timeoutMicros, nodes: ['n-1', 'n-2', 'n-3'] });
  run.runUntil(40 * minute);
  const [report] = run.nodes.drains.reports();
  assert.is(found.tookMicros, report!.finishedMicros! - report!.startedMicros);
  assert.is(found.evicted, report!.evictedPods);
  assert.is(found.heldUp[0]!.refused, report!.refusals[0]!.count);
  assert.is(found.done, true);
});

test('nodes in their order, one after the other, or as many at a time as asked for', async () => {
  const scenario = await world(fleet(4), deployment('web', 8, '500m'));
  const point = forkPointAt(scenario, 10 * minute);
  const one = rehearse(point, request(['n-3', 'n-1', 'n-2']));
  assert.equal(
    one.nodes.map(({ node, drained }) => [node, drained]),
    [
      ['n-3', true],
      ['n-1', true],
      ['n-2', true],
    ],
  );
  for (let at = 1; at < 3; at++) assert.ok(one.nodes[at]!.fromMicros! >= one.nodes[at - 1]!.toMicros!, `node ${at}`);
  const two = rehearse(point, request(['n-3', 'n-1', 'n-2'], { parallel: 2 }));
  assert.is(two.nodes[1]!.fromMicros, two.nodes[0]!.fromMicros);
  assert.ok(two.tookMicros! < one.tookMicros!);
});

test('a budget that refuses for ever is told with what lets it go; one that waits is not', async () => {
  const files = [
    deployment('web', 8, '250m') + budget('web', 'maxUnavailable: 1'),
    deployment('ledger', 2, '250m') + budget('ledger', 'minAvailable: 2'),
  ].join('---\n');
  const scenario = await world(fleet(4), files);
  const found = rehearse(
    forkPointAt(scenario, 10 * minute),
    request(['n-1', 'n-2', 'n-3'], { parallel: 3, horizonMicros: 20 * minute }),
  );
  assert.equal([found.tookMicros, found.done], [null, false]);
  const ledger = found.heldUp.find(({ budget: name }) => name === 'shop/ledger')!;
  assert.is(ledger.forever, true);
  assert.equal(
    ledger.remedies.map(({ text }) => text),
    ['3 replicas of ledger instead of 2', 'minAvailable 1 instead of 2'],
  );
  assert.ok(ledger.toMicros - ledger.fromMicros > 15 * minute);
  assert.is(found.heldUp.find(({ budget: name }) => name === 'shop/web')?.forever ?? false, false);
});

test('what has to be free elsewhere; extra nodes join first and take it', async () => {
  // 16 cores, 13 of them in use: two nodes have no room for two others.
  const scenario = await world(fleet(4), deployment('web', 13, '1'));
  const point = forkPointAt(scenario, 10 * minute);
  const run = forkOf(point);
  const rows = ['n-1', 'n-2'].map((name) => run.cluster.findNode(name));
  const { capacity, rehearsal } = drainAnswer(run, point, rows, 'again', {
    request: request(['n-1', 'n-2']),
    fastest: false,
  });
  const waiting = 13 - 8;
  assert.is(capacity.milliCpu, capacity.pods * 1000);
  assert.equal(capacity.unplaced, [{ workload: 'Deployment/shop/web', pods: waiting }]);
  assert.equal([capacity.nodes!.count, capacity.nodes!.atLeast], [2, 2]);
  assert.equal([rehearsal.pendingEnd, rehearsal.pendingPeak, rehearsal.done], [waiting, waiting, false]);
  const helped = rehearse(point, request(['n-1', 'n-2'], { surge: 2 }));
  assert.equal([helped.pendingEnd, helped.done], [0, true]);
  assert.ok(helped.surgeMicros > 0 && helped.surgeMicros < minute);
  assert.is(rehearse(point, request(['n-1', 'n-2'], { surge: 1 })).pendingEnd, 1, 'one less is not enough');
});

test('the fastest safe setting: no other that was tried and is safe is faster; what is not safe says why', async () => {
  const scenario = await world(fleet(4), deployment('web', 13, '1') + budget('web', 'maxUnavailable: 2'));
  const point = forkPointAt(scenario, 10 * minute);
  const { best, tried } = fastestSafe(point, request(['n-1', 'n-2']), [0, 2]);
  assert.is(tried.length, 4);
  assert.ok(tried.every(({ surge, safe }) => safe === (surge === 2)));
  assert.match(tried.find(({ surge }) => surge === 0)!.why, /^does not end|pods wait at the end|not drained/);
  const safe = tried.filter((one) => one.safe).map(({ tookMicros }) => tookMicros!);
  assert.is(best!.tookMicros, Math.min(...safe));
});

test('a setting is not safe when it takes all pods of a workload at once', async () => {
  // Two pods on two of the three nodes of zone a.
  const pair = deployment('pair', 2, '1', 'nodeSelector: { topology.kubernetes.io/zone: a }');
  // A pod is ready elsewhere before the one that it replaces has stopped.
  const quick = fleet(6).replace('init: 1s, ready: 9s }, stop: 2s', 'init: 1s, ready: 1s }, stop: 9s');
  const point = forkPointAt(await world(quick, pair), 10 * minute);
  const { cluster } = forkOf(point);
  const names = cluster.nodeNames.filter((_, node) => cluster.nodes.podCount[node]! > 0);
  assert.is(names.length, 2);
  const { best, tried } = fastestSafe(point, request(names), [0]);
  assert.equal(
    tried.map(({ parallel, safe, why }) => [parallel, safe, why]),
    [
      [1, true, ''],
      [2, false, 'Deployment/shop/pair has no serving pod for a while'],
    ],
  );
  assert.is(best!.parallel, 1);
});

test('bare pods need --force, a timeout gives a node up', async () => {
  const scenario = await world(fleet(2), pod('alone', '1'));
  const point = forkPointAt(scenario, 10 * minute);
  const refused = rehearse(point, request(['n-1', 'n-2']));
  assert.match(refused.errors[0]!, /cannot delete Pods that declare no controller \(use --force to override\)/);
  assert.is(refused.done, false);
  const flags = { ...request([]).options, force: true };
  assert.is(rehearse(point, request(['n-1', 'n-2'], { options: flags })).evicted, 1);
  const held = await world(fleet(2), deployment('web', 2, '1') + budget('web', 'maxUnavailable: 0'));
  const given = rehearse(forkPointAt(held, 10 * minute), request(['n-1'], { timeoutMicros: minute }));
  assert.ok(given.tookMicros! >= minute && given.tookMicros! < 2 * minute);
  assert.is(given.nodes[0]!.drained, false);
});

const selectors: readonly (readonly [string, readonly string[] | RegExp])[] = [
  ['n-2,n-1', ['n-2', 'n-1']],
  ['pool=n', ['n-1', 'n-2', 'n-3', 'n-4']],
  ['zone=b', ['n-2', 'n-4']],
  ['zone=b,kubernetes.io/hostname!=n-2', ['n-4']],
  ['kubernetes.io/hostname in (n-1,n-4)', ['n-1', 'n-4']],
  ['kubernetes.io/hostname notin (n-1, n-4), zone=a', ['n-3']],
  ['headroom/pool', ['n-1', 'n-2', 'n-3', 'n-4']],
  ['!gpu,zone == a', ['n-1', 'n-3']],
  ['', /expected nodes/],
  ['n-1,n-9', /no node "n-9"/],
  ['n-9', /no node is chosen.*did you mean "n-1"/],
  ['zone=c', /no node is chosen/],
  ['pool=m', /no node is chosen.*did you mean "n"/],
  ['zone=', /no node is chosen/],
  ['a=b=c', /no name of a node and no requirement/],
];
for (const [text, expected] of selectors) {
  test(`--nodes '${text}'`, async () => {
    const run = forkOf(forkPointAt(await world(fleet(4), deployment('web', 1, '1')), minute));
    const chosen = chooseNodes(run.cluster, text);
    if ('message' in chosen) assert.match(`${chosen.message} ${chosen.hint ?? ''}`, expected as RegExp);
    else
      assert.equal(
        chosen.nodes.map((node) => run.cluster.nodeNames[node]),
        expected,
      );
  });
}

test.run();
