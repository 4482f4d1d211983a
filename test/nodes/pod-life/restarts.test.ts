/** Containers that exit, and what the kubelet does about it (v1.34 kuberuntime_manager.go computePodActions, doBackOff). */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodSpec } from '../../../src/api/objects.ts';
import type { PodBehaviour } from '../../../src/cluster/behaviour.ts';
import { Disruption, disruptionReasons } from '../../../src/cluster/pods.ts';
import { always, law, micros, ofContainer, ofPod, podWorld } from './world.ts';

const crashes = (after: number, exitCode = 1, more: object = {}): Partial<PodBehaviour> => ({
  each: { exits: { after: law(after), exitCode, ...always, ...more } },
});

test('a container that exits is restarted at once, then after 10, 20, 40 … 300 s', () => {
  const starts = ofContainer(podWorld({ behaviour: crashes(5) }).run(1300).log, 'c')
    .filter((line) => line.endsWith('running'))
    .map((line) => Number.parseInt(line, 10));
  // Runs of 5 s, waits as the recorded case crash-run-counts has them.
  assert.equal(starts, [0, 5, 20, 45, 90, 175, 340, 645, 950, 1255]);
});

test('what a user sees: state, reason, restarts, last state, message, events in kubelet’s words', () => {
  const w = podWorld({ behaviour: crashes(5, 3) }).run(12);
  assert.equal(w.containers(), ['c: waiting CrashLoopBackOff, 1 restarts']);
  const [container] = w.kubelet.statusOf(w.pod)!.containers;
  assert.is(container!.message, 'back-off 10s restarting failed container=c pod=p_default');
  assert.equal(container!.last, {
    exitCode: 3,
    reason: 'Error',
    startedMicros: micros(5),
    finishedMicros: micros(10),
  });
  assert.equal(w.said, [
    '0 Created Created container: c',
    '0 Started Started container c',
    '5 Created Created container: c',
    '5 Started Started container c',
    '10 BackOff Back-off restarting failed container c in pod p_default',
  ]);
  assert.equal(ofPod(w.log), ['0 Running', '0 ready', '10 not ready']);
  assert.equal(ofPod(w.run(20).log).slice(3), ['20 ready']);
  const long = podWorld({ behaviour: crashes(5) })
    .run(500)
    .kubelet.statusOf(0)!.containers[0]!;
  assert.is(long.message, 'back-off 5m0s restarting failed container=c pod=p_default');
});

interface PolicyCase {
  readonly name: string;
  readonly restartPolicy: string;
  readonly exitCode: number;
  readonly ends: string;
}

const policies: readonly PolicyCase[] = [
  { name: 'Always: an exit with 0 is a restart too', restartPolicy: 'Always', exitCode: 0, ends: '' },
  { name: 'OnFailure: an exit with 0 completes the pod', restartPolicy: 'OnFailure', exitCode: 0, ends: '5 Succeeded' },
  { name: 'OnFailure: an exit with 1 is a restart', restartPolicy: 'OnFailure', exitCode: 1, ends: '' },
  { name: 'Never: an exit with 0 completes the pod', restartPolicy: 'Never', exitCode: 0, ends: '5 Succeeded' },
  { name: 'Never: an exit with 2 fails the pod', restartPolicy: 'Never', exitCode: 2, ends: '5 Failed' },
];

for (const { name, restartPolicy, exitCode, ends } of policies) {
  test(name, () => {
    const w = podWorld({ spec: { restartPolicy }, behaviour: crashes(5, exitCode) }).run(14);
    const last = ofPod(w.log).at(-1)!;
    if (ends !== '') assert.is(last, ends);
    else assert.match(w.containers()[0]!, /^c: waiting CrashLoopBackOff, 1 restarts$/);
    if (ends !== '') assert.equal(w.kubelet.terminatedOf(w.pod), [{ name: 'c', exitCode }]);
  });
}

test('a pod of OnFailure succeeds in the run that does not fail, and a rule may hold in the first runs alone', () => {
  const spec = { restartPolicy: 'OnFailure' };
  const w = podWorld({ spec, behaviour: { ...crashes(5, 1, { runsMax: 2 }), run: law(8) } }).run(100);
  // 0–5 fails, 5–10 fails, back-off until 20, 20–28 completes.
  assert.equal(ofPod(w.log).at(-1), '28 Succeeded');
  assert.equal(w.containers(), ['c: terminated Completed 0, 2 restarts']);
});

test('of several containers the others run on, and the pod is not ready', () => {
  const spec: Partial<PodSpec> = { containers: [{ name: 'web' }, { name: 'log' }] };
  const behaviour = { containers: { log: { exits: { after: law(5), exitCode: 1, ...always } } } };
  const w = podWorld({ spec, behaviour }).run(12);
  assert.equal(w.containers(), ['web: running ready, 0 restarts', 'log: waiting CrashLoopBackOff, 1 restarts']);
  assert.equal(ofPod(w.log), ['0 Running', '0 ready', '10 not ready']);
  assert.equal(ofContainer(w.log, 'web'), ['0 running']);
});

test('a pod with restartPolicy Never ends when its last container does; one failure fails it', () => {
  const spec: Partial<PodSpec> = { restartPolicy: 'Never', containers: [{ name: 'a' }, { name: 'b' }] };
  const behaviour = { run: law(20), containers: { a: { exits: { after: law(5), exitCode: 1, ...always } } } };
  assert.equal(ofPod(podWorld({ spec, behaviour }).run(60).log).slice(2), ['5 not ready', '20 Failed']);
});

test('a container that is killed in a pod without rules: OOMKilled, restarted, with back-off the second time', () => {
  const w = podWorld({ behaviour: { ready: law(3) } }).run(50);
  assert.is(w.kubelet.statusOf(w.pod), null);
  assert.is(w.kubelet.killContainer(w.pod, 'c', 'OOMKilled', 137), true);
  w.run(60);
  assert.equal(w.containers(), ['c: running ready, 1 restarts']);
  assert.equal(w.kubelet.statusOf(w.pod)!.containers[0]!.last, {
    exitCode: 137,
    reason: 'OOMKilled',
    startedMicros: 0,
    finishedMicros: micros(50),
  });
  assert.equal(ofPod(w.log), ['0 Running', '3 ready', '50 not ready', '53 ready']);
  w.kubelet.killContainer(w.pod, 'c', 'OOMKilled', 137);
  assert.equal(w.run(65).containers(), ['c: waiting CrashLoopBackOff, 1 restarts']);
  assert.is(w.kubelet.killContainer(w.pod, 'c', 'OOMKilled', 137), false, 'it does not run');
  assert.equal(w.run(70).containers(), ['c: running, 2 restarts']);
});

test('a pod that the kubelet evicts is Failed, with its reason, once its containers have stopped', () => {
  const w = podWorld({ behaviour: { stop: law(4) } }).run(50);
  const message = 'The node was low on resource: memory.';
  const disruption = Disruption.terminationByKubelet;
  assert.ok(w.kubelet.killPod(w.pod, { reason: 'Evicted', message, graceMicros: micros(10), disruption }));
  assert.equal(ofPod(w.run(53).log), ['0 Running', '0 ready']);
  assert.equal(ofPod(w.run(60).log).slice(2), ['54 not ready', '54 Failed']);
  const { reason, message: said } = w.kubelet.statusOf(w.pod)!;
  assert.equal([reason, said], ['Evicted', message]);
  assert.is(disruptionReasons[w.cluster.pods.disruption[w.pod]!], 'TerminationByKubelet');
  assert.is(w.said.at(-1), '50 Killing Stopping container c');
  assert.is(w.kubelet.killPod(w.pod, { reason: 'Evicted', message, graceMicros: 0 }), false, 'it has ended');
  // The object goes at once when it is deleted: nothing runs any more.
  w.cluster.markTerminating(w.pod);
  assert.is(w.run(100).log.at(-1), '60 gone');
});

test('a pod that is evicted before its containers run fails at once; one evicted twice has the shorter grace', () => {
  const early = podWorld({ behaviour: { init: law(10) } }).run(3);
  early.kubelet.killPod(early.pod, { reason: 'Evicted', message: '', graceMicros: 0 });
  assert.equal(early.run(60).log, ['3 Failed']);
  const twice = podWorld({ behaviour: { stop: law(60) } }).run(10);
  twice.kubelet.killPod(twice.pod, { reason: 'Evicted', message: '', graceMicros: micros(30) });
  twice.run(15).kubelet.killPod(twice.pod, { reason: 'Evicted', message: '', graceMicros: 0 });
  assert.is(ofPod(twice.run(60).log).at(-1), '17 Failed');
});

test('a pod that is deleted in CrashLoopBackOff goes at once, and one that runs within its grace', () => {
  const waiting = podWorld({ behaviour: crashes(5) }).run(12);
  waiting.cluster.markTerminating(waiting.pod);
  assert.is(waiting.run(100).log.at(-1), '12 gone');
  const running = podWorld({ behaviour: { ...crashes(500), stop: law(40) } }).run(12);
  running.cluster.markTerminating(running.pod);
  assert.is(running.run(100).log.at(-1), '42 gone');
});

test('a node that was silent: what was due happens when it is heard, and its pods’ status is its own again', () => {
  const w = podWorld({ behaviour: crashes(500) }).run(10);
  w.kubelet.setSilent(0, true);
  w.cluster.setPodReady(w.pod, false);
  w.run(60).kubelet.setSilent(0, false);
  assert.equal(ofPod(w.run(61).log), ['0 Running', '0 ready', '10 not ready', '60 ready']);
  w.kubelet.setSilent(0, true);
  w.run(800).kubelet.setSilent(0, false);
  assert.equal(w.run(801).containers(), ['c: running ready, 1 restarts']);
  w.kubelet.setSilent(0, true);
  w.cluster.markTerminating(w.pod);
  w.run(900).kubelet.setSilent(0, false);
  assert.is(w.run(1000).log.at(-1), '901 gone');
});

test('with the default control plane the kubelet sees an end within a second and tries again every 10 to 15 s', () => {
  for (let seed = 0; seed < 20; seed++) {
    const w = podWorld({ behaviour: crashes(5), controlPlane: 'default', seed }).run(400);
    const lines = ofContainer(w.log, 'c').map((line): [number, string] => {
      const [time = '', state = ''] = line.split(' ');
      return [Number(time), state];
    });
    const ends = lines.filter(([, state]) => state === 'terminated').map(([time]) => time);
    const starts = lines.filter(([, state]) => state === 'running').map(([time]) => time);
    assert.ok(starts[1]! - ends[0]! < 1);
    for (const [index, delay] of [10, 20, 40, 80].entries()) {
      const waited = starts[index + 2]! - ends[index + 1]!;
      assert.ok(waited >= delay && waited < delay + 16, `${waited} s for ${delay}`);
    }
  }
});

test('saved anywhere and continued elsewhere: the same containers', () => {
  const options = {
    spec: { restartPolicy: 'Always', containers: [{ name: 'c' }, { name: 'd' }] },
    behaviour: crashes(7, 1, { chanceMilli: 600 }),
    controlPlane: 'default',
  } as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (at) => {
      const whole = podWorld(options).run(300);
      const first = podWorld(options).run(at);
      const second = podWorld({ ...options, blank: true });
      second.sim.load(first.sim.save());
      second.run(300);
      assert.equal(second.containers(), whole.containers());
      assert.equal(second.kubelet.statusOf(second.pod), whole.kubelet.statusOf(whole.pod));
    }),
    { numRuns: 25 },
  );
});

test.run();
