/** Runs: what becomes of a scenario, and that nothing but its content and seed decides it. */
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PodFlag } from '../../src/cluster/pods.ts';
import { assemble } from '../../src/scenario/assemble.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { root } from '../source-files.ts';
import { deployment, pod, scenarioAt, trial } from './trial.ts';

const minute = 60_000_000;

interface EventLine {
  readonly time: string;
  readonly offsetMicros: number;
  readonly reason: string;
  readonly message: string;
  readonly involvedObject: { readonly kind: string; readonly name: string };
}

function played(scenario: Scenario, until = scenario.durationMicros) {
  let text = '';
  const run = assemble(scenario, { sink: (lines) => (text += lines), checks: 'growing' });
  assert.not.equal(run.runUntil(until), 'limit');
  const summary = run.summary('again');
  const events = text.split('\n').filter((line) => line !== '');
  return { run, summary, text, events: events.map((line) => JSON.parse(line) as EventLine) };
}

const fleet = '  fleet: [{ pool: general, capacity: { cpu: 4, memory: 8Gi }, count: 3, zones: [a, b, c] }]\n';
const busy = `${fleet}  duration: 12m
  manifests: [shop.yaml]
  behaviour:
    - target: deployment/shop/*
      startup: { ready: { lognormal: { median: 5s, p99: 40s } } }
      stop: { exponential: { mean: 4s } }
  timeline:
    - at: 3m
      do: { scale: { target: deployment/shop/web, replicas: 30 } }
    - at: 5m
      do: { addNodes: { pool: general, count: 2 } }
    - at: 7m
      do: { cordon: { zone: b } }
    - at: 8m
      do: { scale: { target: deployment/shop/web, replicas: 4 } }
`;
const shop = `${deployment('web', 6, '500m')}---\n${deployment('cart', 3, '"1"')}`;

test('same scenario and seed: same bytes; another seed: another run', async () => {
  const scenario = await trial(busy, { 'shop.yaml': shop });
  const first = played(scenario);
  const again = played(scenario);
  const other = played({ ...scenario, seed: 2 });
  assert.is(again.text, first.text);
  assert.equal(again.summary, first.summary);
  assert.is.not(other.summary.fingerprint.t, first.summary.fingerprint.t);
});

test('saved anywhere and continued elsewhere: the same run', async () => {
  const scenario = await trial(busy, { 'shop.yaml': shop });
  const whole = played(scenario);
  // Instants in the middle of starts, stops, waits and steps of the timeline.
  for (const at of [0, 20_001, 4_000_000, 3 * minute, 3 * minute + 1_234_567, 6 * minute, 8 * minute + 2_000_000]) {
    const { run, text } = played(scenario, at);
    let rest = '';
    const fork = assemble(scenario, { sink: (lines) => (rest += lines) });
    fork.load(run.save());
    fork.runUntil(scenario.durationMicros);
    assert.equal(fork.summary('again'), whole.summary, `saved at ${at} µs`);
    assert.is(text + rest, whole.text, `saved at ${at} µs`);
  }
});

test('every kind of workload, saved anywhere and continued elsewhere: the same run', async () => {
  const scenario = await scenarioAt(join(root, 'scenarios/small-shop/scenario.yaml'));
  const objects = [...scenario.objects, await cronJob()];
  const all = { ...scenario, objects };
  const whole = played(all);
  assert.ok(
    whole.events.some(({ reason }) => reason === 'SawCompletedJob'),
    'the CronJob has run',
  );
  for (const at of [1_500_000, 30 * 1_000_000, 2 * minute + 31_000_000, 10 * minute + 70_000, 25 * minute + 333_333]) {
    const { run, text } = played(all, at);
    let rest = '';
    const fork = assemble(all, { sink: (lines) => (rest += lines) });
    fork.load(run.save());
    fork.runUntil(all.durationMicros);
    assert.equal(fork.summary('again'), whole.summary, `saved at ${at} µs`);
    assert.is(text + rest, whole.text, `saved at ${at} µs`);
  }
});

async function cronJob() {
  const { objects } = await trial(`${fleet}  manifests: [cron.yaml]\n`, {
    'cron.yaml': `apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: "*/4 * * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: c, image: x, resources: { requests: { cpu: 100m } } }]
`,
  });
  return objects[0]!;
}

test('looking at a run does not change it', async () => {
  const scenario = await trial(busy, { 'shop.yaml': shop });
  const whole = played(scenario);
  const run = assemble(scenario);
  for (let step = 1; step <= 24; step++) {
    run.runUntil((scenario.durationMicros / 24) * step);
    run.summary('again');
    run.save();
  }
  assert.equal(run.summary('again'), whole.summary);
});

test('a timeline: pods wait for room, new nodes give it, cordoned nodes get no more', async () => {
  const scenario = await trial(busy, { 'shop.yaml': shop });
  const full = played(scenario, 4 * minute).summary;
  // 3 nodes of 4 cores: 3 carts of 1 core and 18 of the web pods of half a core.
  assert.is(full.pods.ready, 21);
  assert.is(full.pods.pending, 12);
  assert.match(full.pending[0]!.message, /^0\/3 nodes are available: 3 Insufficient cpu\./);
  const grown = played(scenario, 6 * minute).summary;
  assert.is(grown.pods.ready, 33);
  assert.equal(
    grown.nodeList.map(({ name }) => name),
    ['general-1', 'general-2', 'general-3', 'general-4', 'general-5'],
  );
  const end = played(scenario);
  assert.is(end.summary.nodes.unschedulable, 2, 'general-2 and general-5 are in zone b');
  assert.is(end.summary.pods.ready, 7);
  const notices = end.events.filter(({ reason }) => reason === 'NodeNotSchedulable');
  assert.equal(
    notices.map(({ offsetMicros, message }) => [offsetMicros, message]),
    [
      [7 * minute, 'Node general-2 status is now: NodeNotSchedulable'],
      [7 * minute, 'Node general-5 status is now: NodeNotSchedulable'],
    ],
  );
});

test('events stand in the order of time, and carry the calendar’s', async () => {
  const scenario = await trial(`  startsAt: 2026-11-27T08:00:00Z\n${busy}`, { 'shop.yaml': shop });
  const { events } = played(scenario);
  assert.ok(events.length > 60);
  for (let at = 1; at < events.length; at++) {
    assert.ok(events[at]!.offsetMicros >= events[at - 1]!.offsetMicros, `line ${at + 1}`);
  }
  const scaled = events.find(({ offsetMicros }) => offsetMicros >= 3 * minute)!;
  assert.match(scaled.time, /^2026-11-27T08:03:00/);
});

test('the instant control plane reacts at the instant of the cause', async () => {
  const scenario = await trial(`${fleet}  controlPlane: instant\n  manifests: [shop.yaml]\n`, {
    'shop.yaml': deployment('web', 3, '500m'),
  });
  const { events } = played(scenario, minute);
  const bound = events.filter(({ reason }) => reason === 'Scheduled');
  assert.equal(
    bound.map(({ offsetMicros }) => offsetMicros),
    [0, 0, 0],
  );
});

test('pods are admitted as the API server admits them', async () => {
  const scenario = await trial(`${fleet}  manifests: [pods.yaml]\n`, {
    'pods.yaml': [
      'apiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata: { name: high }\nvalue: 1000\n',
      pod('plain', '100m'),
      pod('high', '100m', 'priorityClassName: high'),
    ].join('---\n'),
  });
  const { run } = played(scenario, minute);
  const spec = (name: string) => run.cluster.specOf(run.cluster.findPod('default', name)).spec;
  assert.is(spec('plain').priority, 0);
  assert.is(spec('high').priority, 1000);
  assert.equal(
    spec('plain').tolerations?.map(({ key, tolerationSeconds }) => [key, tolerationSeconds]),
    [
      ['node.kubernetes.io/not-ready', 300],
      ['node.kubernetes.io/unreachable', 300],
    ],
  );
});

test('what the API server would refuse in the middle of a run becomes an event', async () => {
  const scenario = await trial(
    `${fleet}  timeline:
    - { at: 1m, do: { apply: { manifests: [late.yaml] } } }
    - { at: 2m, do: { scale: { target: deployment/shop/gone, replicas: 2 } } }
`,
    {
      'late.yaml': `${pod('lost', '100m', 'nodeName: nowhere')}---\n${pod('poor', '100m', 'priorityClassName: none')}`,
    },
  );
  const { events, summary } = played(scenario, 3 * minute);
  assert.is(summary.pods.total, 0);
  assert.equal(
    events.map(({ reason, message }) => `${reason}: ${message}`),
    [
      'FailedCreate: pod default/lost is bound to nowhere, which does not exist',
      'FailedCreate: pods "poor" is forbidden: no PriorityClass with name none was found',
      'ScaleFailed: Deployment shop/gone not found',
    ],
  );
});

test('a timeline rolls out, pauses, resumes and deletes', async () => {
  const scenario = await trial(
    `${fleet}  duration: 10m
  manifests: [shop.yaml, pod.yaml]
  timeline:
    - { at: 1m, do: { rolloutPause: { target: deployment/shop/web } } }
    - { at: 2m, do: { setImage: { target: deployment/shop/web, container: c, image: y } } }
    - { at: 4m, do: { rolloutResume: { target: deployment/shop/web } } }
    - { at: 6m, do: { setImage: { target: deployment/shop/web, container: d, image: y } } }
    - { at: 7m, do: { delete: { target: deployment/shop/web } } }
    - { at: 8m, do: { delete: { target: pod/default/one } } }
    - { at: 9m, do: { delete: { target: pod/default/one } } }
`,
    { 'shop.yaml': deployment('web', 4, '500m'), 'pod.yaml': pod('one', '100m') },
  );
  const images = (until: number): string[] => {
    const { run } = played(scenario, until);
    const { pods } = run.cluster;
    const found: string[] = [];
    for (let row = 0; row < pods.count; row++) {
      const alive = (pods.flags[row]! & PodFlag.alive) !== 0;
      if (alive) found.push(run.cluster.specOf(row).spec.containers[0]!.image!);
    }
    return found.sort();
  };
  assert.equal(images(4 * minute - 1), ['x', 'x', 'x', 'x', 'x'], 'paused');
  assert.equal(images(6 * minute), ['x', 'y', 'y', 'y', 'y'], 'rolled out; the bare pod keeps its image');
  assert.equal(images(8 * minute - 1), ['x'], 'the pods of the deleted Deployment are gone');
  const { events, summary } = played(scenario);
  assert.is(summary.pods.total, 0);
  const failed = events.filter(({ reason }) => reason.endsWith('Failed'));
  assert.equal(
    failed.map(({ message }) => message),
    ['unable to find container named "d" in Deployment shop/web', 'Pod default/one not found'],
  );
});

test('pods beside a LimitRange and a ResourceQuota are admitted as the API server admits them', async () => {
  const scenario = await trial(`${fleet}  manifests: [all.yaml]\n`, {
    'all.yaml': [
      `apiVersion: v1
kind: LimitRange
metadata: { name: limits }
spec: { limits: [{ type: Container, defaultRequest: { cpu: 300m } }] }
`,
      'apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: few }\nspec: { hard: { pods: 2 } }\n',
      'apiVersion: v1\nkind: Pod\nmetadata: { name: bare }\nspec: { containers: [{ name: c, image: x }] }\n',
      pod('second', '100m'),
      pod('third', '100m'),
    ].join('---\n'),
  });
  const { summary, events } = played(scenario, minute);
  assert.is(summary.pods.ready, 2);
  assert.is(summary.allocation.find(({ resource }) => resource === 'cpu')!.requested, 400);
  const refused = events.filter(({ reason }) => reason === 'FailedCreate');
  assert.equal(
    refused.map(({ message }) => message),
    ['pods "third" is forbidden: exceeded quota: few, requested: pods=1, used: pods=2, limited: pods=2'],
  );
});

test('namespaces are made when objects name them, with the label that selectors use', async () => {
  const scenario = await trial(`${fleet}  manifests: [shop.yaml]\n`, { 'shop.yaml': deployment('web', 1, '100m') });
  const { run } = played(scenario, minute);
  const namespace = run.cluster.objects.lookUp('Namespace', '', 'shop');
  assert.is(namespace?.metadata?.labels?.['kubernetes.io/metadata.name'], 'shop');
});

test('a snapshot goes on from where it was: bound pods stay, the rest is scheduled', async () => {
  const scenario = await trial('  manifests: [snapshot.yaml]\n', {
    'snapshot.yaml': `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Node
    metadata: { name: n1, labels: { kubernetes.io/hostname: n1 } }
    status: { capacity: { cpu: 2, memory: 4Gi, pods: 110 }, allocatable: { cpu: 2, memory: 4Gi, pods: 110 } }
  - apiVersion: v1
    kind: Pod
    metadata: { name: old, namespace: default, uid: 0001, creationTimestamp: 2025-12-31T00:00:00Z }
    spec: { nodeName: n1, priorityClassName: gone, priority: 5, containers: [{ name: c, image: x, resources: { requests: { cpu: 1500m } } }] }
    status: { phase: Running, conditions: [{ type: Ready, status: "True", lastTransitionTime: 2025-12-31T00:01:00Z }] }
  - apiVersion: v1
    kind: Pod
    metadata: { name: new, namespace: default }
    spec: { containers: [{ name: c, image: x, resources: { requests: { cpu: 400m } } }] }
`.replace('uid: 0001', 'uid: "1"'),
  });
  const { summary, run } = played(scenario, minute);
  assert.is(summary.pods.ready, 2);
  assert.is(run.cluster.specOf(run.cluster.findPod('default', 'old')).priority, 5);
  assert.equal(summary.allocation.find(({ resource }) => resource === 'cpu')!.requested, 1900);
});

test('what nothing acts on is named once', async () => {
  const scenario = await trial(`${fleet}  manifests: [all.yaml]\n`, {
    'all.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: b }\n',
  });
  assert.equal(played(scenario, 0).summary.notSimulated, [{ kind: 'ConfigMap', objects: 2 }]);
});

test.run();
