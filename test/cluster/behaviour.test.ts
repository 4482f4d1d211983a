/** What pods do, by the workload they belong to; durations drawn by the pod's identity alone. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type BehaviourRule,
  createBehaviours,
  type DurationLaw,
  defaultBehaviour,
} from '../../src/cluster/behaviour.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { durationOf } from '../../src/cluster/duration-law.ts';
import { createStreams, identityOf } from '../../src/sim/random.ts';

const constant = (micros: number): DurationLaw => ({ kind: 'constant', micros });

/** A pod `web-1` of a ReplicaSet of the Deployment `web`, a bare pod `alone`, and a pod of a Job of a CronJob. */
function world(rules: readonly BehaviourRule[]) {
  const cluster = createCluster(() => 0);
  const spec = cluster.specs.intern({ containers: [{ name: 'c', image: 'x' }] }).id;
  const podClass = cluster.internClass('shop', {});
  const owned = (name: string, kind: string, owner: string) =>
    cluster.createPod({
      name,
      podClass,
      spec,
      owner: cluster.owners.intern({
        apiVersion: 'v1',
        kind,
        name: owner,
        uid: owner,
        controller: true,
        namespace: 'shop',
      }),
    });
  const child = (kind: string, name: string, aboveKind: string, above: string) =>
    cluster.addObject({
      kind,
      metadata: {
        namespace: 'shop',
        name,
        ownerReferences: [{ apiVersion: 'v1', kind: aboveKind, name: above, uid: above, controller: true }],
      },
    });
  child('ReplicaSet', 'web-abc', 'Deployment', 'web');
  child('Job', 'nightly-1', 'CronJob', 'nightly');
  const behaviourOf = createBehaviours(cluster, rules);
  return {
    web: behaviourOf(owned('web-1', 'ReplicaSet', 'web-abc')),
    alone: behaviourOf(cluster.createPod({ name: 'alone', podClass, spec })),
    nightly: behaviourOf(owned('nightly-1-x', 'Job', 'nightly-1')),
  };
}

const rule = (kind: string, name: string, micros: number, namespace = 'shop'): BehaviourRule => {
  return { kind, namespace, name, ready: constant(micros) };
};

test('without rules, the defaults', () => {
  assert.equal(world([]).web, defaultBehaviour);
});

const cases: readonly [string, BehaviourRule[], 'web' | 'alone' | 'nightly', number | null][] = [
  ['a Deployment’s rule reaches the pods of its ReplicaSets', [rule('Deployment', 'web', 7)], 'web', 7],
  ['a CronJob’s rule reaches the pods of its Jobs', [rule('CronJob', 'nightly', 7)], 'nightly', 7],
  ['a pod may be named itself', [rule('Pod', 'alone', 7)], 'alone', 7],
  ['a star stands for every name of the kind', [rule('Deployment', '*', 7)], 'web', 7],
  ['another name is not meant', [rule('Deployment', 'we', 7)], 'web', null],
  ['another namespace is not meant', [rule('Deployment', 'web', 7, 'other')], 'web', null],
  ['another kind is not meant', [rule('StatefulSet', 'web', 7)], 'web', null],
  ['of two rules the later counts', [rule('Deployment', 'web', 7), rule('Deployment', '*', 9)], 'web', 9],
];
for (const [name, rules, of, micros] of cases) {
  test(name, () => {
    assert.equal(world(rules)[of].ready, micros === null ? defaultBehaviour.ready : constant(micros));
  });
}

test('a rule changes what it names and leaves the rest', () => {
  const { web } = world([rule('Deployment', 'web', 7)]);
  assert.equal({ ...web, ready: defaultBehaviour.ready }, defaultBehaviour);
});

test('draws follow from the identity: the same for one pod, spread as the law says over many', () => {
  const purpose = createStreams(1).purpose('test');
  const laws: readonly [DurationLaw, (share: number, value: number) => boolean][] = [
    [
      { kind: 'uniform', fromMicros: 1_000_000, toMicros: 3_000_000 },
      (share, value) => Math.abs(value - (1e6 + share * 2e6)) < 1e5,
    ],
    [
      { kind: 'exponential', meanMicros: 1_000_000 },
      (share, value) => Math.abs(1 - Math.exp(-value / 1e6) - share) < 0.03,
    ],
    [
      { kind: 'lognormal', medianMicros: 4_000_000, p99Micros: 30_000_000 },
      (share, value) => share !== 0.5 || Math.abs(value / 4e6 - 1) < 0.06,
    ],
  ];
  for (const [law, fits] of laws) {
    const drawn: number[] = [];
    for (let pod = 0; pod < 4000; pod++) drawn.push(durationOf(law, purpose, identityOf('shop/web', pod), 0));
    assert.is(durationOf(law, purpose, identityOf('shop/web', 17), 0), drawn[17]);
    assert.ok(drawn.every((micros) => Number.isSafeInteger(micros) && micros >= 0));
    drawn.sort((a, b) => a - b);
    for (const share of [0.1, 0.5, 0.9]) assert.ok(fits(share, drawn[share * 4000]!), `${law.kind} at ${share}`);
  }
});

test.run();
