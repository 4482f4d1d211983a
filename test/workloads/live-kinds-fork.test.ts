/**
 * Laws of StatefulSets, DaemonSets, Jobs and CronJobs in a running cluster: a run saved at any instant and gone on from
 * in a fresh simulation has the fingerprint of the run that was never saved; a quiet cluster settles.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { KubernetesObject } from '../../src/api/objects.ts';
import { NodeFlag } from '../../src/cluster/nodes.ts';
import { PodFlag } from '../../src/cluster/pods.ts';
import { decode, encode } from '../../src/sim/state.ts';
import { behaves, cronJob, daemonSet, job, statefulSet } from './live-kinds.ts';
import { quota, template, type World, type WorldOptions, world } from './live-world.ts';

interface Action {
  readonly at: number;
  readonly do: 'apply' | 'scale' | 'image' | 'delete' | 'kill' | 'taint' | 'label' | 'suspend' | 'quota';
  readonly kind: (typeof kinds)[number];
  readonly size: number;
}

const kinds = ['StatefulSet', 'DaemonSet', 'Job', 'CronJob'] as const;

const action: fc.Arbitrary<Action> = fc.record({
  at: fc.integer({ min: 0, max: 90_000 }).map((millis) => millis / 1000),
  do: fc.constantFrom('apply', 'scale', 'image', 'delete', 'kill', 'taint', 'label', 'suspend', 'quota'),
  kind: fc.constantFrom(...kinds),
  size: fc.integer({ min: 0, max: 12 }),
});

const script = fc
  .array(action, { minLength: 3, maxLength: 16 })
  .map((actions) => [...actions].sort((a, b) => a.at - b.at));

const claimTemplate = { metadata: { name: 'data' }, spec: { resources: { requests: { storage: '1Gi' } } } };

function newObject(kind: Action['kind'], size: number): KubernetesObject {
  const surge = { maxSurge: size % 2, maxUnavailable: size % 2 === 0 ? 2 : 0 };
  switch (kind) {
    case 'StatefulSet':
      return statefulSet('one', {
        replicas: size,
        podManagementPolicy: size % 2 === 0 ? 'Parallel' : 'OrderedReady',
        minReadySeconds: size % 3,
        ...(size % 5 === 0 && { volumeClaimTemplates: [claimTemplate] }),
        persistentVolumeClaimRetentionPolicy: { whenScaled: 'Delete' },
      });
    case 'DaemonSet':
      return daemonSet('one', {
        minReadySeconds: size % 3,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: surge },
      });
    case 'Job': {
      const indexed = { completionMode: 'Indexed', ...(size % 4 === 0 && { backoffLimitPerIndex: 1 }) };
      const spec = { completions: size + 1, parallelism: 1 + (size % 5), ...(size % 2 === 0 && indexed) };
      return job('one', { ...spec, ...(size % 3 === 0 && { ttlSecondsAfterFinished: 5 }) });
    }
    case 'CronJob': {
      const policies = ['Allow', 'Forbid', 'Replace'];
      return cronJob('one', '* * * * *', { concurrencyPolicy: policies[size % 3]! });
    }
  }
}

function perform(w: World, { do: verb, kind, size }: Action): void {
  const exists = w.id(kind, 'one') >= 0;
  const node = size % w.cluster.nodes.count;
  if (verb === 'apply' && !exists) w.add(newObject(kind, size));
  if (verb === 'quota' && w.id('ResourceQuota', 'small') < 0) w.add(quota('small', { pods: String(20 + size) }));
  if (verb === 'kill') {
    const pods = w.pods().filter((pod) => (w.cluster.pods.flags[pod]! & PodFlag.terminating) === 0);
    if (pods.length > 0) w.api.deletePod(pods[size % pods.length]!, 0);
  }
  const alive = (w.cluster.nodes.flags[node]! & NodeFlag.alive) !== 0;
  const key = 'dedicated';
  if (verb === 'taint' && alive) w.cluster.setNodeTaints(node, size < 6 ? [{ key, effect: 'NoSchedule' }] : []);
  if (verb === 'label' && alive) w.cluster.setNodeLabels(node, { 'kubernetes.io/hostname': `host-${size}` });
  if (!exists) return;
  if (verb === 'scale' && kind === 'StatefulSet') w.change(kind, 'one', { replicas: size });
  if (verb === 'scale' && kind === 'Job') w.change(kind, 'one', { parallelism: 1 + size });
  if (verb === 'suspend' && (kind === 'Job' || kind === 'CronJob')) w.change(kind, 'one', { suspend: size % 2 === 0 });
  if (verb === 'image' && (kind === 'StatefulSet' || kind === 'DaemonSet')) {
    w.change(kind, 'one', { template: template({ app: 'one' }, `v${size % 4}`) });
  }
  if (verb === 'delete') w.api.deleteObject(w.id(kind, 'one'));
}

/** Plays the actions; with `forkAt` the world is saved there and a fresh one goes on from the save, through bytes. */
function play(options: WorldOptions, actions: readonly Action[], forkAt: number | null): World {
  let w = world(options);
  let forked = forkAt === null;
  const runTo = (time: number): void => {
    if (!forked && forkAt! <= time) {
      w.run(forkAt!);
      const saved = decode(encode(w.sim.save()));
      w = world({ ...options, nodes: 0 });
      w.sim.load(saved);
      forked = true;
    }
    w.run(time);
  };
  const first: Action[] = kinds.map((kind, index) => ({ at: index, do: 'apply', kind, size: 4 + index }));
  for (const one of [...first, ...actions].sort((a, b) => a.at - b.at)) {
    runTo(one.at);
    perform(w, one);
  }
  runTo(150);
  return w;
}

const behaviour = [
  behaves('StatefulSet', { ready: 2, stop: 1 }),
  behaves('DaemonSet', { ready: 1, stop: 3 }),
  behaves('Job', { run: 7, stop: 2 }),
];

/** Every fifth pod that ends by itself fails. */
const failsOf: NonNullable<WorldOptions['failsOf']> = (cluster, pod) => cluster.pods.identity[pod]! % 5 === 0;

for (const controlPlane of ['instant', 'default'] as const) {
  test(`save and load anywhere, control plane ${controlPlane}: the same fingerprint`, () => {
    const options: WorldOptions = { controlPlane, nodes: 4, cpu: '2', behaviour, failsOf };
    fc.assert(
      fc.property(script, fc.integer({ min: 0, max: 100_000 }), (actions, forkMillis) => {
        const plain = play(options, actions, null);
        const forked = play(options, actions, forkMillis / 1000);
        assert.is(forked.fingerprint(), plain.fingerprint());
        assert.equal(forked.counts(), plain.counts());
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test(`random disruptions, control plane ${controlPlane}: the indexes hold, and sets end up as they should be`, () => {
    const options: WorldOptions = { controlPlane, nodes: 4, behaviour, failsOf, checks: 'growing' };
    fc.assert(
      fc.property(script, (actions) => {
        const calm = actions.filter(({ do: verb }) => !['quota', 'taint', 'suspend'].includes(verb));
        const w = play(options, calm, null);
        for (const kind of ['Job', 'CronJob']) if (w.id(kind, 'one') >= 0) w.api.deleteObject(w.id(kind, 'one'));
        w.run(1000);
        for (const kind of ['StatefulSet', 'DaemonSet'] as const) {
          if (w.id(kind, 'one') < 0) continue;
          const set = w.get<KubernetesObject & { spec: { replicas?: number }; status: Record<string, number> }>(
            kind,
            'one',
          );
          const { status, spec } = set;
          const claims = 'volumeClaimTemplates' in spec;
          // Pods with claims that nobody binds wait for them.
          if (kind === 'StatefulSet' && !claims) assert.is(status.availableReplicas, spec.replicas);
          if (kind === 'DaemonSet') assert.is(status.numberAvailable, 4);
        }
      }),
      { numRuns: 15, seed: 8 },
    );
  });
}

test.run();
