/**
 * Init containers, sidecars and termination in their order (v1.34 kuberuntime_container.go computeInitContainerActions,
 * killContainer; kuberuntime_termination_order.go; KEP-753).
 */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodSpec } from '../../../src/api/objects.ts';
import { type StoppingContainer, stopResults } from '../../../src/nodes/pod-life/termination.ts';
import { always, law, micros, ofContainer, ofPod, podWorld } from './world.ts';

const init = (name: string) => ({ name });
const sidecar = (name: string, more: object = {}) => ({ name, restartPolicy: 'Always', ...more });
const spec: Partial<PodSpec> = {
  initContainers: [init('a'), sidecar('proxy'), init('b')],
  containers: [{ name: 'web' }, { name: 'log' }],
};

test('init containers one after the other, sidecars as they come, then the main containers together', () => {
  const behaviour = { init: law(2), ready: law(1), containers: { a: { run: law(5) }, b: { run: law(3) } } };
  const w = podWorld({ spec, behaviour }).run(7);
  assert.equal(w.containers(), [
    'a: terminated Completed 0, 0 restarts',
    'proxy: running ready, 0 restarts',
    'b: running, 0 restarts',
    'web: waiting PodInitializing, 0 restarts',
    'log: waiting PodInitializing, 0 restarts',
  ]);
  assert.is(w.kubelet.statusOf(w.pod)!.initialized, false);
  assert.equal(w.run(60).log, [
    '2 a running',
    '7 a terminated',
    '7 proxy running',
    '7 b running',
    '10 b terminated',
    '10 web running',
    '10 log running',
    '10 Running',
    '11 ready',
  ]);
});

test('a sidecar with a startup probe holds up those behind it until it has passed', () => {
  const slow = sidecar('proxy', { startupProbe: { periodSeconds: 5, failureThreshold: 10 } });
  const behaviour = { containers: { proxy: { live: law(12) }, b: { run: law(1) } } };
  const w = podWorld({ spec: { ...spec, initContainers: [slow, init('b')] }, behaviour }).run(60);
  assert.equal(ofContainer(w.log, 'b'), ['15 running', '16 terminated']);
});

test('with the default control plane each step waits for the kubelet to see the one before', () => {
  const w = podWorld({ spec, behaviour: { containers: {} }, controlPlane: 'default' }).run(60);
  const [ended, sidecarStarted, next] = ['a terminated', 'proxy running', 'b running'].map((what) =>
    Number.parseFloat(w.log.find((line) => line.endsWith(what))!),
  );
  assert.ok(sidecarStarted! > ended! && sidecarStarted! < ended! + 1);
  assert.ok(next! > sidecarStarted! && next! < sidecarStarted! + 1);
});

test('an init container that fails is restarted with back-off, and what stands behind it waits', () => {
  const behaviour = { containers: { a: { exits: { after: law(2), exitCode: 1, chanceMilli: 1000, runsMax: 2 } } } };
  const w = podWorld({ spec: { ...spec, initContainers: [init('a')] }, behaviour }).run(10);
  assert.equal(w.containers()[0], 'a: waiting CrashLoopBackOff, 1 restarts');
  // Its third run is one of 1 s that succeeds.
  assert.equal(ofContainer(w.run(60).log, 'web'), ['15 running']);
});

test('an init container that fails in a pod that does not restart: Failed, and no main container ever ran', () => {
  const never = { ...spec, restartPolicy: 'Never' };
  const behaviour = { containers: { b: { exits: { after: law(0.5), exitCode: 9, ...always } } } };
  const w = podWorld({ spec: never, behaviour }).run(60);
  // a 0–1, proxy from 1, b 1–1.5; then the sidecar is stopped, which takes 1 s.
  assert.equal(ofPod(w.log), ['2.5 Failed']);
  assert.equal(ofContainer(w.log, 'web'), []);
  assert.equal(w.kubelet.terminatedOf(w.pod), [
    { name: 'a', exitCode: 0 },
    { name: 'proxy', exitCode: 143 },
    { name: 'b', exitCode: 9 },
  ]);
});

test('a sidecar does not keep a pod that ends from ending: it is stopped when the work is done', () => {
  const job = { ...spec, restartPolicy: 'OnFailure' };
  const behaviour = { run: law(20), containers: { proxy: { stop: law(3) }, log: { run: law(10) } } };
  const w = podWorld({ spec: job, behaviour }).run(100);
  assert.equal(ofContainer(w.log, 'proxy'), ['1 running', '25 terminated']);
  assert.equal(ofPod(w.log), ['2 Running', '2 ready', '12 not ready', '25 Succeeded']);
});

test('a sidecar that exits is restarted whatever the policy, also with 0', () => {
  const job = { ...spec, restartPolicy: 'Never' };
  const behaviour = { run: law(60), containers: { proxy: { exits: { after: law(9), exitCode: 0, ...always } } } };
  const w = podWorld({ spec: job, behaviour }).run(30);
  assert.equal(w.containers()[1], 'proxy: running ready, 2 restarts');
  assert.is(ofPod(w.run(200).log).at(-1), '63 Succeeded');
});

test('deletion: main containers together, sidecars after them in reverse order', () => {
  const two = { ...spec, initContainers: [sidecar('first'), sidecar('second')] };
  const behaviour = {
    containers: { web: { stop: law(5) }, log: { stop: law(2) }, first: { stop: law(3) }, second: { stop: law(4) } },
  };
  const w = podWorld({ spec: two, behaviour }).run(10);
  w.cluster.markTerminating(w.pod);
  w.run(100);
  assert.equal(w.log.slice(-6), [
    '12 log terminated',
    '12 not ready',
    '15 web terminated',
    '19 second terminated',
    '22 first terminated',
    '22 gone',
  ]);
  assert.equal(
    w.said.slice(-4).map((line) => line.replace('10 Killing Stopping container ', '')),
    ['first', 'second', 'web', 'log'],
  );
});

test('a preStop hook is part of the grace period; a sleep hook takes what it says', () => {
  const hook = (preStop: object): Partial<PodSpec> => ({
    terminationGracePeriodSeconds: 10,
    containers: [{ name: 'c', lifecycle: { preStop } }],
  });
  const rows: readonly (readonly [string, Partial<PodSpec>, number, number, number])[] = [
    ['sleep and SIGTERM', hook({ sleep: { seconds: 4 } }), 0, 3, 17],
    ['an exec hook takes what the behaviour says', hook({ exec: { command: ['x'] } }), 5, 3, 18],
    ['what is left is the grace of SIGTERM', hook({ exec: { command: ['x'] } }), 5, 60, 20],
    ['a hook that uses it up leaves 2 s', hook({ sleep: { seconds: 60 } }), 0, 60, 22],
  ];
  for (const [name, own, preStop, stop, gone] of rows) {
    const w = podWorld({ spec: own, behaviour: { stop: law(stop), each: { preStop: law(preStop) } } }).run(10);
    w.cluster.markTerminating(w.pod);
    assert.is(w.run(100).log.at(-1), `${gone} gone`, name);
  }
});

test('a pod that is deleted while an init container runs goes as soon as that has stopped', () => {
  const behaviour = { stop: law(3), containers: { a: { run: law(100) } } };
  const w = podWorld({ spec, behaviour }).run(10);
  w.cluster.markTerminating(w.pod);
  assert.equal(w.run(100).log, ['0 a running', '13 a terminated', '13 gone']);
});

test('laws of stopping: all within the grace and 2 s more, sidecars after main containers and in reverse', () => {
  const container = fc.record({
    kind: fc.constantFrom('main', 'sidecar', 'init'),
    running: fc.boolean(),
    preStopMicros: fc.option(fc.integer({ min: 0, max: 40_000_000 })),
    stopMicros: fc.integer({ min: 0, max: 60_000_000 }),
  }) as fc.Arbitrary<StoppingContainer>;
  fc.assert(
    fc.property(fc.array(container, { maxLength: 6 }), fc.integer({ min: 0, max: 60 }), (containers, grace) => {
      const at = micros(100);
      const results = stopResults(containers, at, micros(grace));
      const ends = containers.map((each, index) => ({ ...each, at: results[index]?.at ?? null }));
      assert.equal(
        ends.map(({ at: end }) => end !== null),
        containers.map(({ running }) => running),
      );
      const running = ends.filter(({ running: runs }) => runs);
      // Seconds that were waited are cut to whole ones, each time a second at most.
      for (const { at: end } of running) assert.ok(end! >= at && end! <= at + micros(Math.max(grace, 0) + 4));
      const left = (end: number): boolean => end < at + micros(grace);
      const mains = running.filter(({ kind }) => kind !== 'sidecar').map(({ at: end }) => end!);
      const sidecars = running.filter(({ kind }) => kind === 'sidecar').map(({ at: end }) => end!);
      const lastMain = Math.max(at, ...mains);
      for (const [index, end] of sidecars.entries()) {
        if (left(end)) assert.ok(end >= lastMain && sidecars.slice(index + 1).every((later) => end >= later));
      }
    }),
    { numRuns: 500 },
  );
});

test('saved anywhere and continued elsewhere; states of every container follow each other in time', () => {
  const probe = { periodSeconds: 3 };
  const rich: Partial<PodSpec> = {
    initContainers: [init('a'), sidecar('proxy', { readinessProbe: probe }), init('b')],
    containers: [{ name: 'web', livenessProbe: probe, readinessProbe: probe }, { name: 'log' }],
  };
  const options = {
    spec: rich,
    behaviour: {
      containers: {
        b: { exits: { after: law(1), exitCode: 1, chanceMilli: 500, runsMax: null } },
        web: { stuck: { after: law(20), lasts: null, chanceMilli: 500, runsMax: null } },
        log: { exits: { after: law(9), exitCode: 1, chanceMilli: 700, runsMax: null } },
      },
    },
    controlPlane: 'default',
  } as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 50 }), (at, seed) => {
      const whole = podWorld({ ...options, seed }).run(400);
      const first = podWorld({ ...options, seed }).run(at);
      const second = podWorld({ ...options, seed, blank: true });
      second.sim.load(first.sim.save());
      second.run(400);
      assert.equal(second.kubelet.statusOf(second.pod), whole.kubelet.statusOf(whole.pod));
      assert.is(second.sim.eventCount, whole.sim.eventCount);
      for (const name of ['a', 'proxy', 'b', 'web', 'log']) {
        const states = ofContainer(whole.log, name).map((line) => line.split(' ')[1]!);
        for (const [index, state] of states.entries()) {
          const before = states[index - 1] ?? 'waiting';
          const follows = { running: ['waiting', 'terminated'], terminated: ['running'], waiting: ['terminated'] };
          assert.ok(follows[state as keyof typeof follows].includes(before), `${before} → ${state}`);
        }
      }
      for (const { ended, last, restarts } of whole.kubelet.statusOf(whole.pod)!.containers) {
        for (const one of [ended, last]) assert.ok(one === null || one.startedMicros <= one.finishedMicros);
        assert.is(restarts > 0, last !== null && restarts > 0);
      }
    }),
    { numRuns: 25 },
  );
});

test.run();
