/**
 * Stories of Deployments and ReplicaSets in a running cluster: controllers, scheduler and kubelets together. With the
 * control plane `instant` every reaction happens at the instant of its cause, so that times are those of the pods alone:
 * one second to start, one to become ready, one to stop, unless a story says otherwise.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { defaultLimitRange } from '../../src/api/defaults.ts';
import type { Deployment, ReplicaSet, ResourceQuota } from '../../src/api/objects.ts';
import { PodFlag } from '../../src/cluster/pods.ts';
import { constant, deployment, quota, replicaSet, seconds, template, type World, world } from './live-world.ts';

const v2 = (name: string) => ({ template: template({ app: name }, 'v2') });

/** What was said about an object of this kind, without its name: `20 ScalingReplicaSet Scaled up …`. */
function saidOf(world: World, kind: string, reason: string): string[] {
  return world.said
    .filter((line) => line.includes(` ${kind}/`) && line.includes(` ${reason} `))
    .map((line) => line.replace(/ \S+/, ''));
}

/** `up to 3`, `down to 8` …, with the time. */
function scalings(world: World): string[] {
  return saidOf(world, 'Deployment', 'ScalingReplicaSet').map((line) =>
    line.replace(/ScalingReplicaSet Scaled (up|down) replica set \S+ from \d+/, '$1'),
  );
}

test('a Deployment makes its replica set, that one its pods; they are bound, run and become ready', () => {
  const w = world();
  w.add(deployment('web', { replicas: 3 }));
  w.run(0.5);
  assert.is(w.counts(), '3 Pending');
  w.run(1);
  assert.is(w.counts(), '3 Running');
  w.run(2);
  assert.is(w.counts(), '3 Running 3 ready');
  assert.equal(scalings(w), ['0 up to 3']);
  const { status } = w.get<Deployment>('Deployment', 'web');
  assert.equal([status?.replicas, status?.updatedReplicas, status?.availableReplicas], [3, 3, 3]);
  assert.equal(
    status?.conditions?.map(({ type, status: value, reason }) => `${type}=${value} ${reason}`),
    ['Available=True MinimumReplicasAvailable', 'Progressing=True NewReplicaSetAvailable'],
  );
});

test('with the default control plane each link of the chain takes its 20 ms, and scheduling a little more', () => {
  const w = world({ controlPlane: 'default' });
  w.add(deployment('web', { replicas: 2 }));
  w.run(10);
  assert.equal(scalings(w), ['0.02 up to 2']);
  assert.equal(
    saidOf(w, 'ReplicaSet', 'SuccessfulCreate').map((line) => line.split(' ')[0]),
    ['0.04', '0.04'],
  );
  assert.is(w.counts(), '2 Running 2 ready');
});

test('a rollout of 10 replicas by quarters: 3 above at once, 2 may be missing, what becomes ready makes room', () => {
  const w = world();
  w.add(deployment('web', { replicas: 10 }));
  w.run(20);
  w.change('Deployment', 'web', v2('web'));
  let most = 0;
  let fewest = 10;
  for (let time = 20; time < 40; time += 0.25) {
    w.run(time);
    const rows = w.pods();
    const { flags } = w.cluster.pods;
    most = Math.max(most, rows.filter((pod) => (flags[pod]! & PodFlag.terminating) === 0).length);
    fewest = Math.min(
      fewest,
      rows.filter((pod) => (flags[pod]! & (PodFlag.ready | PodFlag.terminating)) === PodFlag.ready).length,
    );
  }
  assert.equal([most, fewest], [13, 8]);
  assert.equal(scalings(w).slice(1), [
    '20 up to 3',
    '20 down to 8',
    '20 up to 5',
    '22 down to 3',
    '22 up to 10',
    '24 down to 0',
  ]);
  assert.is(w.counts(), '10 Running 10 ready');
  const names = w.pods().map((pod) => w.cluster.pods.names[pod]!.split('-')[1]);
  assert.is(new Set(names).size, 1);
});

test('Recreate: no new pod before the last old one is gone', () => {
  const w = world({ behaviour: [{ kind: 'Deployment', namespace: 'default', name: '*', stop: constant(3) }] });
  w.add(deployment('web', { replicas: 5, strategy: { type: 'Recreate' } }));
  w.run(10);
  w.change('Deployment', 'web', v2('web'));
  w.run(12.9);
  assert.is(w.counts(), '5 Running 5 ready 5 terminating');
  w.run(13.5);
  assert.is(w.counts(), '5 Pending');
  assert.equal(scalings(w).slice(1), ['10 down to 0', '13 up to 5']);
});

test('a Deployment scaled while paused still scales; its new template waits for the resume', () => {
  const w = world();
  w.add(deployment('web', { replicas: 2 }));
  w.run(5);
  w.change('Deployment', 'web', { paused: true, replicas: 4, ...v2('web') });
  w.run(10);
  assert.equal(scalings(w), ['0 up to 2', '5 up to 4']);
  w.change('Deployment', 'web', { paused: false });
  w.run(20);
  assert.is(w.counts(), '4 Running 4 ready');
  const sizes = [...w.cluster.objects.list<ReplicaSet>('ReplicaSet')].map(([, { spec }]) => spec.replicas);
  assert.equal(sizes, [0, 4]);
});

test('a rollout that cannot go on keeps the old pods and says so when its deadline has passed', () => {
  const w = world({ controlPlane: 'default' });
  w.add(deployment('web', { replicas: 4, progressDeadlineSeconds: 15 }));
  w.run(10);
  w.change('Deployment', 'web', { template: template({ app: 'web' }, 'v2', '1000') });
  w.run(20);
  const reason = () =>
    w.get<Deployment>('Deployment', 'web').status?.conditions?.find(({ type }) => type === 'Progressing')?.reason;
  assert.is(reason(), 'ReplicaSetUpdated');
  w.run(40);
  assert.is(reason(), 'ProgressDeadlineExceeded');
  assert.is(w.counts(), '2 Pending 3 Running 3 ready');
});

test('scale-down: a pod that waits goes before one that runs, one that runs before one that is ready', () => {
  // Three of five pods fit.
  const w = world({ nodes: 1, cpu: '3' });
  w.add(replicaSet('web', 5, '1'));
  w.run(5);
  assert.is(w.counts(), '2 Pending 3 Running 3 ready');
  const waiting = w.pods().filter((pod) => w.cluster.pods.node[pod]! < 0);
  w.change('ReplicaSet', 'web', { replicas: 3 });
  w.run(5.5);
  assert.is(w.counts(), '3 Running 3 ready');
  for (const pod of waiting) assert.is(w.cluster.pods.flags[pod]! & PodFlag.alive, 0);
});

test('scale-down: of ready pods those on the fuller node go first', () => {
  const w = world({ nodes: 2 });
  w.add(deployment('web', { replicas: 4, cpu: '4' }));
  w.run(5);
  w.cluster.setNodeUnschedulable(0, true);
  w.change('Deployment', 'web', { replicas: 6 });
  w.run(10); // 2 pods on the first node, 4 on the second
  w.change('Deployment', 'web', { replicas: 4 });
  w.run(15);
  const nodes = w.pods().map((pod) => w.cluster.pods.node[pod]!);
  assert.equal([nodes.filter((node) => node === 0).length, nodes.filter((node) => node === 1).length], [2, 2]);
});

test('scale-down: of ready pods the one with the lowest pod-deletion-cost goes first, whatever its node', () => {
  const w = world({ nodes: 1 });
  w.add(replicaSet('web', 4));
  w.run(5);
  const [first, second, third, fourth] = w.pods();
  const cost = (pod: number, value: string): void =>
    w.cluster.setPodAnnotations(pod, { 'controller.kubernetes.io/pod-deletion-cost': value });
  for (const [pod, value] of [
    [first!, '50'],
    [second!, '-10'],
    [third!, '7'],
    [fourth!, '+9'],
  ] as const)
    cost(pod, value);
  const left: number[][] = [];
  for (const replicas of [3, 2, 1]) {
    w.change('ReplicaSet', 'web', { replicas });
    w.run(w.sim.now / 1_000_000 + 3);
    left.push(w.pods());
    assert.is(w.counts(), `${replicas} Running ${replicas} ready`);
  }
  // "+9" is no spelling of a cost and counts as 0.
  assert.equal(left, [[first, third, fourth], [first, third], [first]]);
});

test('a quota lets two of five pods in; the replica set backs off twice as long each time and says why', () => {
  const w = world();
  w.add(quota('small', { pods: '2' }));
  w.run(0.001);
  w.add(replicaSet('web', 5));
  w.run(3);
  assert.is(w.counts(), '2 Running 2 ready');
  assert.equal(w.get<ResourceQuota>('ResourceQuota', 'small').status?.used, { pods: '2' });
  const refusals = saidOf(w, 'ReplicaSet', 'FailedCreate');
  assert.match(
    refusals[0]!,
    /^0.001 FailedCreate Error creating: pods "web-.{5}" is forbidden: exceeded quota: small, /,
  );
  assert.match(refusals[0]!, /requested: pods=1, used: pods=2, limited: pods=2$/);
  const retries = [...new Set(refusals.map((line) => Math.round(Number(line.split(' ')[0]) * 1000)))];
  // Its own pods and status have it look again twice at once, and each refusal counts; at 1 s its pods run.
  assert.equal(retries.slice(0, 7), [1, 6, 46, 126, 286, 606, 1001]);
  const failure = w.get<ReplicaSet>('ReplicaSet', 'web').status?.conditions?.[0];
  assert.equal([failure?.type, failure?.reason], ['ReplicaFailure', 'FailedCreate']);
});

test('a LimitRange fills in what a template leaves out; a request above the limit that it fills in is invalid', () => {
  const w = world();
  const limits = [{ type: 'Container', max: { cpu: '1' }, default: { memory: '64Mi' } }];
  const range = { apiVersion: 'v1', kind: 'LimitRange', metadata: { name: 'bounds', namespace: 'default' } };
  w.add(defaultLimitRange({ ...range, spec: { limits } }));
  w.add(replicaSet('small', 1, '500m'));
  w.add(replicaSet('large', 1, '2'));
  w.run(3);
  assert.is(w.counts(), '1 Running 1 ready');
  const [pod] = w.pods();
  const { resources } = w.cluster.specOf(pod!).spec.containers[0]!;
  assert.equal(resources, { requests: { cpu: '500m', memory: '64Mi' }, limits: { cpu: '1', memory: '64Mi' } });
  assert.match(
    saidOf(w, 'ReplicaSet', 'FailedCreate')[0]!,
    /^0 FailedCreate Error creating: Pod "large-.{5}" is invalid: spec.containers\[0\].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1$/,
  );
});

test('a pod of a priority class that does not exist is refused before it has a name', () => {
  const w = world();
  const given = replicaSet('web', 1);
  const { template: pod } = given.spec;
  const spec = { ...given.spec, template: { ...pod, spec: { ...pod.spec, priorityClassName: 'gold' } } };
  w.add({ ...given, spec } as ReplicaSet);
  w.run(0);
  assert.is(
    saidOf(w, 'ReplicaSet', 'FailedCreate')[0],
    '0 FailedCreate Error creating: pods "web-" is forbidden: no PriorityClass with name gold was found',
  );
});

test('neither a raised quota nor a deleted pod wakes a replica set that backs off', () => {
  const w = world();
  w.add(quota('small', { pods: '1' }));
  w.run(0.001);
  w.add(replicaSet('web', 2));
  w.run(6);
  w.change('ResourceQuota', 'small', { hard: { pods: '5' } });
  w.run(8);
  assert.is(w.pods().length, 1);
  w.run(30);
  assert.is(w.counts(), '2 Running 2 ready');
  assert.is(w.get<ReplicaSet>('ReplicaSet', 'web').status?.conditions, undefined);
});

test('a deleted Deployment takes its replica sets and pods with it, pods gracefully', () => {
  const w = world({ behaviour: [{ kind: 'Deployment', namespace: 'default', name: 'web', stop: constant(2) }] });
  w.add(deployment('web', { replicas: 3 }));
  w.add(deployment('api', { replicas: 1 }));
  w.run(5);
  w.api.deleteObject(w.id('Deployment', 'web'));
  w.run(6.5);
  assert.is(w.counts(), '4 Running 4 ready 3 terminating');
  w.run(8);
  assert.is(w.counts(), '1 Running 1 ready');
  assert.is([...w.cluster.objects.list('ReplicaSet')].length, 1);
});

test('minReadySeconds: a pod counts as available that much after it became ready, and the rollout waits for it', () => {
  const w = world();
  w.add(deployment('web', { replicas: 2, minReadySeconds: 5 }));
  w.run(6.9);
  assert.is(w.get<Deployment>('Deployment', 'web').status?.availableReplicas, 0);
  w.run(7.1);
  assert.is(w.get<Deployment>('Deployment', 'web').status?.availableReplicas, 2);
});

test('a client limit of 20 requests per second with a burst of 30 spreads the creation of 130 pods over 5 s', () => {
  const w = world({ controlPlane: 'default' });
  w.add(replicaSet('web', 130));
  w.run(0.021);
  assert.is(w.pods().length, 30);
  w.run(2.53);
  assert.is(w.pods().length, 80);
  w.run(5.03);
  assert.is(w.pods().length, 130);
});

test('a revision history of one keeps one old replica set', () => {
  const w = world();
  w.add(deployment('web', { replicas: 1, revisionHistoryLimit: 1 }));
  for (let revision = 2; revision <= 4; revision++) {
    w.run(10 * revision);
    w.change('Deployment', 'web', { template: template({ app: 'web' }, `v${revision}`) });
  }
  w.run(60);
  const revisions = [...w.cluster.objects.list<ReplicaSet>('ReplicaSet')].map(
    ([, { metadata }]) => metadata?.annotations?.['deployment.kubernetes.io/revision'],
  );
  assert.equal(revisions, ['3', '4']);
});

test('an idle cluster asks for no events', () => {
  const w = world({ controlPlane: 'default', checks: 'growing' });
  w.add(deployment('web', { replicas: 20 }));
  w.run(700); // the look at the progress deadline of 600 s is behind
  const before = w.sim.eventCount;
  assert.is(w.sim.runUntil(seconds(86_400)), 'idle');
  assert.is(w.sim.eventCount, before);
});

test.run();
