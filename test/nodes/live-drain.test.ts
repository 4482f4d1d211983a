/**
 * Drains as stories. Times and outcomes are those that a real v1.34 control plane showed in the recorded scenarios drain.*,
 * drain-blocked.* and drain-two.* (100 ms for the start of kubectl are added, as there).
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodSpec } from '../../src/api/objects.ts';
import { PodFlag } from '../../src/cluster/pods.ts';
import type { DrainRequest } from '../../src/nodes/drain.ts';
import { evictionRetryRangeMicros } from '../../src/nodes/eviction-api.ts';
import {
  constant,
  deployment,
  seconds,
  template,
  type World,
  type WorldOptions,
  world,
} from '../workloads/live-world.ts';
import { budget, drainOf, isReady, taintsOf, told, watch, zoned } from './live-nodes.ts';

interface Case {
  readonly zones: string;
  readonly replicas: number;
  readonly budget: Parameters<typeof budget>[1] | null;
  readonly readySeconds: number;
  readonly stopSeconds: number;
}

/** The kubectl command of each drain begins at this time. */
const start = 20;
/** From the start of kubectl until its first request. */
const kubectlStart = 0.1;

const web = (w: World) => w.pods().filter((pod) => w.cluster.pods.names[pod]!.startsWith('web-'));

function prepared(
  { zones, replicas, budget: spec, readySeconds, stopSeconds }: Case,
  options: WorldOptions = {},
): World {
  const rule = { kind: 'Deployment', namespace: 'default', name: 'web' };
  const behaviour = [{ ...rule, init: constant(0), ready: constant(readySeconds), stop: constant(stopSeconds) }];
  const w = world({
    controlPlane: 'default',
    nodeObjects: zoned(zones, '4'),
    behaviour,
    checks: 'growing',
    ...options,
  });
  const base = template({ app: 'web' }, 'v1', '250m');
  const hostname = 'kubernetes.io/hostname';
  const spread = { maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule', nodeTaintsPolicy: 'Honor' };
  const labelSelector = { matchLabels: { app: 'web' } };
  const spec2: PodSpec = {
    ...base.spec,
    topologySpreadConstraints: [{ ...spread, topologyKey: hostname, labelSelector }],
  };
  w.add(deployment('web', { replicas, template: { ...base, spec: spec2 } }));
  if (spec !== null) w.add(budget('web', spec));
  return w;
}

/** Drains node-1 and plays until the drain is over; returns the seconds that it took. */
function drain(w: World, options: Partial<DrainRequest> = {}, nodes: readonly string[] = ['node-1']): number {
  w.run(start + kubectlStart);
  w.nodes.drains.drain(drainOf(nodes, options));
  w.run(start + 120);
  const { finishedMicros } = w.nodes.drains.reports().at(-1)!;
  return finishedMicros === null ? Number.POSITIVE_INFINITY : finishedMicros / 1e6 - start;
}

/** Name, setting, and when the recorded drains were over. */
const recorded: readonly [string, Case, [least: number, most: number]][] = [
  [
    'one at a time: the second pod is refused until the first one is replaced',
    { zones: 'abc', replicas: 6, budget: { maxUnavailable: 1 }, readySeconds: 7, stopSeconds: 1 },
    [11.2, 12.72],
  ],
  [
    'with a quarter of nine unavailable three pods go at once, half a second apart where they collide',
    { zones: 'abc', replicas: 9, budget: { maxUnavailable: '25%' }, readySeconds: 6, stopSeconds: 2 },
    [3.2, 4.5],
  ],
  [
    '80 % of eight keep seven',
    { zones: 'aabb', replicas: 8, budget: { minAvailable: '80%' }, readySeconds: 8, stopSeconds: 2 },
    [13.5, 13.9],
  ],
  [
    'a slow replacement opens the budget at the third retry',
    { zones: 'abc', replicas: 6, budget: { minAvailable: 5 }, readySeconds: 12, stopSeconds: 1 },
    [17.5, 18.1],
  ],
  [
    'without a budget all pods go at once',
    { zones: 'abc', replicas: 6, budget: null, readySeconds: 3, stopSeconds: 2 },
    [3, 3.4],
  ],
  [
    'slow termination is waited for, a second at a time',
    { zones: 'abc', replicas: 6, budget: { maxUnavailable: 2 }, readySeconds: 3, stopSeconds: 9 },
    [10.1, 10.9],
  ],
];

for (const [sentence, setting, [least, most]] of recorded) {
  test(`drain: ${sentence}`, () => {
    const took = drain(prepared(setting));
    assert.ok(took >= least && took <= most, `${took} s, not within ${least} and ${most} s`);
  });
}

const six: Case = { zones: 'abc', replicas: 6, budget: { maxUnavailable: 1 }, readySeconds: 7, stopSeconds: 1 };

test('a refused eviction is sent again every 5 s on its own timer, the loser of a collision waits half a second', () => {
  const w = prepared(six);
  drain(w);
  const lines = told(w, 'Node/node-1', 'Drain');
  const sent = lines.filter(([, line]) => line.startsWith('evicting pod')).map(([time]) => time);
  const refused = lines.filter(([, line]) => line.startsWith('error when')).map(([time]) => time);
  assert.equal([sent.length, refused.length], [4, 2]);
  const [least, most] = evictionRetryRangeMicros;
  const waited = (refused[0]! - sent[0]!) * 1e6 - 2 * 8_000;
  assert.ok(waited >= least && waited <= most, `${waited} µs`);
  assert.equal(
    [sent[2]! - refused[0]!, sent[3]! - refused[1]!].map((gap) => gap.toFixed(6)),
    ['5.000000', '5.000000'],
  );
});

test('the node is cordoned first and carries the taint unschedulable', () => {
  const w = prepared(six);
  drain(w);
  assert.equal(told(w, 'Node/node-1', 'Drain')[0], [20.1, 'node/node-1 cordoned']);
  assert.equal(taintsOf(w, 'node-1'), ['node.kubernetes.io/unschedulable:NoSchedule']);
  assert.ok(isReady(w, 'node-1'));
  const report = w.nodes.drains.reports()[0]!;
  assert.equal([report.drained, report.failed, report.evictedPods], [['node-1'], [], 2]);
});

test('a budget that allows nothing blocks until the timeout, which is looked at on a retry only', () => {
  const setting: Case = { zones: 'ab', replicas: 3, budget: { minAvailable: 3 }, readySeconds: 1, stopSeconds: 1 };
  const w = prepared(setting);
  const took = drain(w, { timeoutMicros: seconds(22) });
  assert.ok(took >= 25.1 && took <= 25.3, `gave up after ${took} s`);
  const report = w.nodes.drains.reports()[0]!;
  assert.equal([report.drained, report.failed], [[], ['node-1']]);
  const [refusals] = report.refusals;
  assert.is(refusals!.cause, 'The disruption budget web needs 3 healthy pods and has 3 currently');
  assert.is(refusals!.budget, 'default/web');
  const pods = refusals!.pods.length;
  assert.is(refusals!.count, 5 * pods, 'five refusals of each pod within 22 s');
  const lines = told(w, 'Node/node-1', 'Drain').map(([, line]) => line);
  const error = lines.find((line) =>
    line.startsWith('There are pending pods in node "node-1" when an error occurred:'),
  );
  assert.match(error!, /error when evicting pods\/"web-[^"]+" -n "default": global timeout reached: 22s/);
  assert.ok(lines.includes('There are pending nodes to be drained:'));
  assert.ok(lines.some((line) => line.startsWith('error: unable to drain node "node-1" due to error: ')));
});

test('unready pods of an exhausted budget stay by default and go with AlwaysAllow', () => {
  const never: Case = { zones: 'ab', replicas: 3, budget: { minAvailable: 2 }, readySeconds: 9999, stopSeconds: 1 };
  const stays = drain(prepared(never), { timeoutMicros: seconds(22) });
  assert.ok(stays >= 25.1 && stays <= 25.3, `gave up after ${stays} s`);
  const always = { minAvailable: 2, unhealthyPodEvictionPolicy: 'AlwaysAllow' };
  const goes = drain(prepared({ ...never, budget: always }), { timeoutMicros: seconds(22) });
  assert.ok(goes >= 2 && goes <= 2.6, `drained after ${goes} s`);
});

test('a pod without a controller stops the drain of its node before anything is evicted, but for --force', () => {
  const w = prepared({ zones: 'a', replicas: 1, budget: null, readySeconds: 1, stopSeconds: 1 });
  w.run(5);
  const { cluster } = w;
  const lonely = cluster.createPod({
    name: 'lonely',
    podClass: cluster.internClass('default', {}),
    spec: cluster.specs.intern(template({}, 'v1').spec).id,
  });
  cluster.bindPod(lonely, cluster.findNode('node-1'));
  drain(w);
  const errors = told(w, 'Node/node-1', 'Drain').map(([, line]) => line);
  const why = 'cannot delete cannot delete Pods that declare no controller (use --force to override): default/lonely';
  assert.ok(errors.includes(`error: unable to drain node "node-1" due to error: ${why}, continuing command...`));
  assert.is(w.nodes.drains.reports()[0]!.evictedPods, 0);
  w.nodes.drains.drain(drainOf(['node-1'], { force: true }));
  w.run(200);
  assert.equal(w.nodes.drains.reports()[1]!.drained, ['node-1']);
  assert.ok(told(w, 'Node/node-1', 'Drain').some(([, line]) => line === 'node/node-1 already cordoned'));
});

test('a pod of two budgets is refused for good', () => {
  const w = prepared({ ...six, budget: { maxUnavailable: 3 } });
  w.add({
    ...budget('other', { maxUnavailable: 3 }),
    spec: { selector: { matchLabels: { app: 'web' } }, maxUnavailable: 3 },
  } as never);
  drain(w);
  const report = w.nodes.drains.reports()[0]!;
  assert.equal(report.failed, ['node-1']);
  assert.match(report.errors[0]!, /more than one PodDisruptionBudget, which the eviction subresource does not support/);
});

test('several nodes are cordoned together and drained one after the other, or side by side', () => {
  const setting: Case = { zones: 'aabb', replicas: 8, budget: null, readySeconds: 1, stopSeconds: 3 };
  const both = ['node-1', 'node-2'];
  const inTurn = drain(prepared(setting), {}, both);
  const atOnce = drain(prepared(setting), { parallel: 2 }, both);
  assert.ok(inTurn > 8 && inTurn < 8.5, `${inTurn} s`);
  assert.ok(atOnce > 4 && atOnce < 4.5, `${atOnce} s`);
});

test('voluntary evictions never take more pods than the budget allows', () => {
  const w = prepared({ zones: 'aabbcc', replicas: 12, budget: { maxUnavailable: 2 }, readySeconds: 4, stopSeconds: 2 });
  w.run(start);
  for (const node of ['node-1', 'node-2', 'node-3']) w.nodes.drains.drain(drainOf([node]));
  let least = 12;
  watch(w, start + 60, () => {
    const { flags } = w.cluster.pods;
    const healthy = web(w).filter((pod) => (flags[pod]! & (PodFlag.ready | PodFlag.terminating)) === PodFlag.ready);
    least = Math.min(least, healthy.length);
  });
  assert.is(least, 10);
  assert.equal(
    w.nodes.drains.reports().map(({ drained }) => drained.length),
    [1, 1, 1],
  );
});

test('drained, the cluster is silent: an hour of it costs no event', () => {
  const w = prepared(six);
  drain(w);
  w.run(start + 1200); // evicted pods are remembered for two minutes, the rollout's deadline is ten
  const before = w.sim.eventCount;
  w.run(start + 4800);
  assert.is(w.sim.eventCount, before);
});

test.run();
