/** Failures put into a fork: the same run as with the failure in the timeline, and figures that follow from it. */
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Failure,
  failureOfNodes,
  figuresOfFailure,
  forkOf,
  forkPointAt,
  nodeFailures,
  noFailure,
  whatIfFailure,
  zoneFailures,
} from '../../src/answers/what-if-failure.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { deployment, pod, scenarioAt, trial } from '../scenario/trial.ts';
import { root } from '../source-files.ts';

const second = 1_000_000;
const minute = 60 * second;

/** A whole run with the failure in its timeline, behind the scenario's own steps. */
function whole(scenario: Scenario, failure: Failure, atMicros: number, forMicros: number) {
  const steps = failure.actions.map((action) => ({ atMicros, action }));
  const timeline = [...scenario.timeline, ...steps].sort((a, b) => a.atMicros - b.atMicros);
  const run = assemble({ ...scenario, timeline });
  run.runUntil(atMicros - 1);
  return { run, figures: figuresOfFailure(run, failure, atMicros, forMicros) };
}

for (const [name, atMicros] of [
  ['zone-loss', 45 * minute],
  ['small-shop', 12 * minute + 7 * second],
  // In the middle of an upgrade, at the instant of a step of the timeline.
  ['node-upgrade', 90 * minute],
] as const) {
  test(`${name}: a fork with a failure is the run that has it in its timeline`, async () => {
    const scenario = await scenarioAt(join(root, `scenarios/${name}/scenario.yaml`));
    const point = forkPointAt(scenario, atMicros);
    const [nodes, zones] = [nodeFailures(forkOf(point)), zoneFailures(forkOf(point))];
    assert.is(zones.length, 3);
    const pair = failureOfNodes([nodes[0]!.name.slice(5), nodes[2]!.name.slice(5)]);
    for (const failure of [nodes[1]!, zones[1]!, pair]) {
      const expected = whole(scenario, failure, atMicros, 15 * minute);
      assert.equal(whatIfFailure(point, failure, 15 * minute), expected.figures, failure.name);
      const fork = forkOf(point);
      fork.putIn(atMicros, failure.actions);
      fork.runUntil(atMicros + 15 * minute);
      assert.equal(fork.summary('').fingerprint, expected.run.summary('').fingerprint, failure.name);
      assert.ok(expected.figures.hit > 0, failure.name);
    }
  });
}

const fleet = '  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 3, zones: [a, b, c] }]\n';
const stateful = deployment('db', 3, '100m', 'terminationGracePeriodSeconds: 30').replace('Deployment', 'StatefulSet');

async function shop(spec: string, files: Readonly<Record<string, string>>) {
  return trial(`${fleet}  controlPlane: instant\n  manifests: [shop.yaml]\n${spec}`, files);
}

test('pods of a failed node are down at once, and back when they have been replaced', async () => {
  const scenario = await shop('', { 'shop.yaml': deployment('web', 3, '1') });
  const point = forkPointAt(scenario, 10 * minute);
  const figures = whatIfFailure(point, failureOfNodes(['general-1']), 30 * minute);
  assert.equal(figures.hitWorkloads, [{ workload: 'Deployment/shop/web', pods: 1 }]);
  // The taint comes after the grace period of 50 s at the next turn of the monitor, the eviction 300 s after it.
  const [web] = figures.workloads;
  assert.is(figures.workloads.length, 1);
  assert.equal([web!.before, web!.least, web!.after, web!.outMicros], [3, 2, 3, 0]);
  assert.ok(web!.shortMicros > 340 * second && web!.shortMicros < 370 * second, String(web!.shortMicros));
  assert.is(web!.backMicros, 10 * minute + web!.shortMicros);
  assert.equal([figures.pendingEnd, figures.pending.length], [0, 0]);
  // The old pod waits for its kubelet for ever.
  assert.equal(figures.stuck, [{ workload: 'Deployment/shop/web', pods: 1 }]);
});

test('what has no other room stays pending, with the reason', async () => {
  const scenario = await shop('', { 'shop.yaml': deployment('web', 9, '1300m') });
  const figures = whatIfFailure(forkPointAt(scenario, 10 * minute), failureOfNodes(['general-2']), 30 * minute);
  const [web] = figures.workloads;
  assert.equal([web!.before, web!.least, web!.after, web!.backMicros], [9, 6, 6, null]);
  assert.is(web!.shortMicros, 30 * minute);
  assert.equal([figures.pendingEnd, figures.pendingPeak], [3, 3]);
  assert.equal(figures.pendingWorkloads, [{ workload: 'Deployment/shop/web', pods: 3 }]);
  assert.match(figures.pending[0]!.message, /2 Insufficient cpu/);
});

test('the only replica is out; pods without an owner do not come back; DaemonSets are not counted', async () => {
  const daemons = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: shop }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: c, image: x }] }
`;
  const on1 = 'nodeSelector: { kubernetes.io/hostname: general-1 }';
  const only = deployment('only', 1, '1').replace('      containers', `      affinity: ${prefer1}\n      containers`);
  const scenario = await shop('', { 'shop.yaml': [only, pod('bare', '1', on1), daemons].join('---\n') });
  const figures = whatIfFailure(forkPointAt(scenario, 10 * minute), failureOfNodes(['general-1']), 30 * minute);
  assert.is(figures.hit, 2);
  assert.equal(
    figures.workloads.map(({ workload, after, outMicros }) => [workload, after, outMicros > 340 * second]),
    [
      ['', 0, true],
      ['Deployment/shop/only', 1, true],
    ],
  );
  assert.is(figures.workloads[0]!.outMicros, 30 * minute);
});

const prefer1 =
  '{ nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, preference: ' +
  '{ matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [general-1] }] } }] } }';

test('a workload that is scaled down meanwhile is not short; a node that is heard again serves again', async () => {
  const timeline = `  timeline:
    - { at: 11m, do: { scale: { target: deployment/shop/web, replicas: 2 } } }
    - { at: 12m, do: { recover: { node: general-1 } } }
`;
  const scenario = await shop(timeline, { 'shop.yaml': deployment('web', 3, '1') });
  const figures = whatIfFailure(forkPointAt(scenario, 10 * minute), failureOfNodes(['general-1']), 30 * minute);
  assert.equal(
    figures.workloads.map(({ after, shortMicros, backMicros }) => [after, shortMicros, backMicros]),
    [[2, minute, 11 * minute]],
  );
});

test('a StatefulSet does not replace a pod whose node is silent', async () => {
  const scenario = await shop('', { 'shop.yaml': stateful });
  const figures = whatIfFailure(forkPointAt(scenario, 10 * minute), failureOfNodes(['general-3']), 30 * minute);
  assert.equal(figures.stuck, [{ workload: 'StatefulSet/shop/db', pods: 1 }]);
  assert.equal([figures.workloads[0]!.after, figures.workloads[0]!.backMicros], [2, null]);
});

test('without a failure nothing is short, and saving a run with a failure put in keeps it', async () => {
  const scenario = await shop('', { 'shop.yaml': deployment('web', 3, '1') });
  const point = forkPointAt(scenario, 10 * minute);
  const quiet = whatIfFailure(point, noFailure, 30 * minute);
  assert.equal([quiet.workloads.length, quiet.hit, quiet.deleted], [0, 0, 0]);
  const run = forkOf(point);
  run.putIn(11 * minute, failureOfNodes(['general-1']).actions);
  const later = assemble(scenario);
  later.load(run.save());
  later.runUntil(12 * minute);
  assert.is(later.nodes.lifecycle.isSilent(later.cluster.findNode('general-1')), true);
});

test.run();
