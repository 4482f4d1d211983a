/**
 * Laws of the running cluster: a run saved at any instant and gone on from in a fresh simulation has the fingerprint of
 * the run that was never saved; the invariants of cluster, queues and indexes hold all the time.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PodFlag } from '../../src/cluster/pods.ts';
import { decode, encode } from '../../src/sim/state.ts';
import { deployment, quota, template, type World, type WorldOptions, world } from './live-world.ts';

type Action = { readonly at: number; readonly do: string; readonly name: string; readonly size: number };

const action: fc.Arbitrary<Action> = fc.record({
  at: fc.integer({ min: 0, max: 40_000 }).map((millis) => millis / 1000),
  do: fc.constantFrom(
    'apply',
    'scale',
    'image',
    'delete',
    'pause',
    'resume',
    'quota',
    'recreate',
    'kill',
    'cordon',
    'silence',
  ),
  name: fc.constantFrom('web', 'api'),
  size: fc.integer({ min: 0, max: 45 }),
});

const script = fc
  .array(action, { minLength: 3, maxLength: 14 })
  .map((actions) => [...actions].sort((a, b) => a.at - b.at));

function perform(w: World, { do: verb, name, size }: Action): void {
  const exists = w.id('Deployment', name) >= 0;
  if (verb === 'apply' && !exists) w.add(deployment(name, { replicas: size, minReadySeconds: size % 3 }));
  if (verb === 'quota' && w.id('ResourceQuota', name) < 0) w.add(quota(name, { pods: String(size) }));
  if (verb === 'cordon') w.cluster.setNodeUnschedulable(size % 2, size % 4 < 2);
  if (verb === 'silence') w.kubelet.setSilent(size % 2, size % 4 < 2);
  if (verb === 'kill') {
    const pods = w.pods().filter((pod) => (w.cluster.pods.flags[pod]! & PodFlag.terminating) === 0);
    if (pods.length > 0) w.api.deletePod(pods[size % pods.length]!, 0);
  }
  if (!exists) return;
  if (verb === 'scale') w.change('Deployment', name, { replicas: size });
  if (verb === 'image') w.change('Deployment', name, { template: template({ app: name }, `v${size % 4}`) });
  if (verb === 'pause' || verb === 'resume') w.change('Deployment', name, { paused: verb === 'pause' });
  if (verb === 'recreate') w.change('Deployment', name, { strategy: { type: 'Recreate' } });
  if (verb === 'delete') w.api.deleteObject(w.id('Deployment', name));
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
  for (const one of [{ at: 0, do: 'apply', name: 'web', size: 14 }, ...actions]) {
    runTo(one.at);
    perform(w, one);
  }
  runTo(60);
  return w;
}

const behaviour = ['web', 'api'].map((name) => ({
  kind: 'Deployment',
  namespace: 'default',
  name,
  ready: { kind: 'lognormal', medianMicros: 2_000_000, p99Micros: 8_000_000 },
  stop: { kind: 'uniform', fromMicros: 500_000, toMicros: 4_000_000 },
})) as NonNullable<WorldOptions['behaviour']>;

for (const controlPlane of ['instant', 'default'] as const) {
  test(`save and load anywhere, control plane ${controlPlane}: the same fingerprint`, () => {
    const options: WorldOptions = { controlPlane, nodes: 3, cpu: '2', behaviour };
    fc.assert(
      fc.property(script, fc.integer({ min: 0, max: 20_000 }), (actions, forkMillis) => {
        const plain = play(options, actions, null);
        const forked = play(options, actions, forkMillis / 1000);
        assert.is(forked.fingerprint(), plain.fingerprint());
        assert.equal(forked.counts(), plain.counts());
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  test(`random disruptions, control plane ${controlPlane}: the invariants hold and a quiet cluster settles`, () => {
    fc.assert(
      fc.property(script, (actions) => {
        const options: WorldOptions = { controlPlane, nodes: 3, behaviour, checks: 'growing' };
        const calm = actions.filter(({ do: verb }) => !['quota', 'silence', 'pause', 'cordon'].includes(verb));
        const w = play(options, calm, null);
        w.run(1500);
        const wanted = [...w.cluster.objects.list<ReturnType<typeof deployment>>('Deployment')];
        const total = wanted.reduce((sum, [, { spec }]) => sum + (spec.replicas ?? 1), 0);
        assert.is(w.counts(), total === 0 ? '' : `${total} Running ${total} ready`);
        for (const [, { status, spec }] of wanted) assert.is(status?.availableReplicas ?? 0, spec.replicas ?? 1);
      }),
      { numRuns: 15, seed: 6 },
    );
  });
}

test.run();
