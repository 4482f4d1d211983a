/** The scheduler as a component: when it runs, what it tells, and that it can be forked anywhere. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PodSpec } from '../../src/api/objects.ts';
import { type Cluster, DeleteCause } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { createScheduler, type Scheduler, type SchedulerOptions } from '../../src/scheduler/scheduler.ts';
import { createSimulation, Phase, type Simulation } from '../../src/sim/simulation.ts';
import { createPod, type PodOptions, seconds } from './queue-world.ts';

interface World {
  readonly sim: Simulation;
  readonly cluster: Cluster;
  readonly scheduler: Scheduler;
  /** What the scheduler told, as `second reason pod: message`. */
  readonly told: string[];
}

type Input = (cluster: Cluster) => void;

/** A run with inputs at given seconds, each of which wakes the scheduler. */
function world(inputs: readonly (readonly [number, Input])[], options: Partial<SchedulerOptions> = {}): World {
  const sim = createSimulation({ seed: 'test', checks: 'every-event' });
  const cluster = createCluster(() => sim.now);
  const told: string[] = [];
  const scheduler = createScheduler({
    cluster,
    sim,
    listener: {
      event({ time, reason, pod, message, type, action }) {
        told.push(`${time / seconds(1)} ${type} ${reason} ${action} ${cluster.podKey(pod)}: ${message}`);
      },
    },
    ...options,
  });
  sim.add({
    name: 'inputs',
    start() {
      const kind = sim.define('input', Phase.input, (_now, index) => {
        inputs[index]![1](cluster);
        scheduler.wake();
      });
      for (const [index, [at]] of inputs.entries()) sim.at(seconds(at), kind, index);
    },
    save: (writer) => cluster.save(writer),
    load: (reader) => cluster.load(reader),
  });
  sim.add(scheduler);
  return { sim, cluster, scheduler, told };
}

const pod =
  (name: string, options: PodOptions = {}): Input =>
  (cluster) =>
    void createPod(cluster, name, options);
const node =
  (name: string, milliCpu: number): Input =>
  (cluster) =>
    void cluster.addNode({
      name,
      labels: { 'kubernetes.io/hostname': name },
      taints: [],
      allocatable: { milliCpu, memoryBytes: 2 ** 33, ephemeralBytes: 0, pods: 110, scalars: {} },
    });
const gone =
  (name: string): Input =>
  (cluster) =>
    cluster.deletePod(cluster.findPod('default', name), DeleteCause.removed);

const notFitting =
  '0/1 nodes are available: 1 Insufficient cpu. no new claims to deallocate, preemption: 0/1 nodes are available: ' +
  '1 No preemption victims found for incoming pod.';

test('outcomes are told in Kubernetes’ words', () => {
  const { sim, told, scheduler } = world([
    [1, node('n', 1000)],
    [2, pod('a', { cpu: '1' })],
    [3, pod('b', { cpu: '1' })],
    [4, pod('vip', { cpu: '1', priority: 9 })],
    [5, gone('a')],
  ]);
  sim.runUntil(seconds(6));
  assert.equal(told, [
    '2 Normal Scheduled Binding default/a: Successfully assigned default/a to n',
    `3 Warning FailedScheduling Scheduling default/b: ${notFitting}`,
    '4 Normal Preempted Preempting default/a: Preempted by pod default/vip on node n',
    '4 Warning FailedScheduling Scheduling default/vip: 0/1 nodes are available: 1 Insufficient cpu.',
    // The victim goes: b has backed off long enough, vip has not. But the room is reserved for vip, which is then taken
    // out of the backoff queue early; and its nomination, fulfilled, was one more reason to try b.
    `5 Warning FailedScheduling Scheduling default/b: ${notFitting}`,
    '5 Normal Scheduled Binding default/vip: Successfully assigned default/vip to n',
    `5 Warning FailedScheduling Scheduling default/b: ${notFitting}`,
  ]);
  assert.equal(scheduler.counters(), {
    attempts: 6,
    scheduled: 2,
    unschedulable: 4,
    errors: 0,
    preempted: 1,
    schedulingMicros: seconds(1),
  });
});

test('without nodes a pod is retried with the backoff of errors, and a new node does not shorten it', () => {
  const { sim, told } = world([
    [0.5, pod('a')],
    [25, node('n', 1000)],
  ]);
  assert.is(sim.runUntil(Number.POSITIVE_INFINITY), 'idle');
  assert.equal(
    told.map((line) => line.split(' ').slice(0, 3).join(' ')),
    [
      '0.5 Warning FailedScheduling',
      '2 Warning FailedScheduling', // 0.5 + 1 is cut to 1; the first flush after it is at 2
      '5 Warning FailedScheduling', // 2 + 2
      '10 Warning FailedScheduling', // 5 + 4
      '19 Warning FailedScheduling', // 10 + 8
      '30 Normal Scheduled', // 19 + 10
    ],
  );
});

test('an unschedulable pod without news is tried every five and a half minutes, and nothing happens between', () => {
  const { sim, scheduler } = world([
    [0, node('n', 1000)],
    [0.2, pod('big', { cpu: '2' })],
  ]);
  sim.runUntil(seconds(3600));
  // 0.2, then at 330, 660 … : each failure on a multiple of 30 waits more than 300 s, so 330 s.
  assert.is(scheduler.counters().attempts, 1 + Math.floor(3600 / 330));
  assert.ok(sim.eventCount < 40, `${sim.eventCount} events`);
});

test('a terminating pod is skipped and does not come back', () => {
  const { sim, told, scheduler } = world([
    [0, node('n', 1000)],
    [
      1,
      (cluster) => {
        pod('a')(cluster);
        cluster.markTerminating(cluster.findPod('default', 'a'));
      },
    ],
  ]);
  sim.runUntil(seconds(1000));
  assert.equal(
    new Set(told),
    new Set(['1 Warning FailedScheduling Scheduling default/a: skip schedule deleting pod: default/a']),
  );
  assert.is(scheduler.counters().attempts, 0);
});

test('attempts that take time come one after another', () => {
  const { sim, told } = world(
    [
      [0, node('n', 1000)],
      [1, pod('a')],
      [1, pod('b')],
      [1, pod('c')],
      [1.25, pod('urgent', { priority: 1 })],
    ],
    { attemptMicros: seconds(0.1) },
  );
  sim.runUntil(seconds(2));
  assert.equal(
    told.map((line) => line.replace(/ Normal.*default\/(\w+):.*/, ' $1')),
    ['1 a', '1.1 b', '1.2 c', '1.3 urgent'],
  );
});

test('waking is cheap: once at an instant is enough', () => {
  const { sim, scheduler } = world([[1, node('n', 1000)]]);
  sim.runUntil(seconds(2));
  const before = sim.eventCount;
  for (let i = 0; i < 100; i++) scheduler.wake();
  sim.runUntil(seconds(3));
  assert.is(sim.eventCount, before + 1);
});

/** No two such pods on one node. */
const keepsAlone: Partial<PodSpec> = {
  affinity: {
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [
        { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app: 'alone' } } },
      ],
    },
  },
};

test('a run that is saved and loaded anywhere goes on as if nothing had been', () => {
  const input = fc.record({
    tenth: fc.integer({ min: 0, max: 100 }),
    kind: fc.constantFrom('pod', 'pod', 'alone', 'alone', 'node', 'gone'),
    size: fc.integer({ min: 1, max: 4 }),
    priority: fc.nat(2),
  });
  fc.assert(
    fc.property(
      fc.array(input, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 400 }),
      (rows, forkTenth) => {
        const inputs = rows.map(({ tenth, kind, size, priority }, i): [number, Input] => {
          const at = tenth / 10;
          if (kind === 'pod') return [at, pod(`p${i}`, { cpu: `${size}`, priority })];
          if (kind === 'alone') return [at, pod(`p${i}`, { labels: { app: 'alone' }, spec: keepsAlone, priority })];
          if (kind === 'node') return [at, node(`n${i}`, size * 1000)];
          return [
            at,
            (cluster) => {
              const victim = [...rows.keys()].map((row) => cluster.findPod('default', `p${row}`)).find((id) => id >= 0);
              if (victim !== undefined) cluster.deletePod(victim, DeleteCause.removed);
            },
          ];
        });
        const options = { attemptMicros: seconds(0.3) };
        const straight = world(inputs, options);
        straight.sim.runUntil(seconds(700));
        const first = world(inputs, options);
        first.sim.runUntil(seconds(forkTenth / 10));
        const second = world(inputs, options);
        second.sim.load(first.sim.save());
        second.sim.runUntil(seconds(700));
        assert.equal([...first.told, ...second.told], straight.told);
        assert.equal(second.scheduler.counters(), straight.scheduler.counters());
      },
    ),
    { seed: 5, numRuns: 60 },
  );
});

test.run();
