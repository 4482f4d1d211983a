/**
 * The law of retries: attempts that are known to fail, and so are made in one go, leave everything as if each had been
 * made by itself: who is placed where and when, what is told and counted, every pod's attempts, backoff and words, and
 * where it waits. Two equal clusters live the same random life; only one of them looks ahead.
 */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Cluster, DeleteCause } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { NodeFlag } from '../../src/cluster/nodes.ts';
import { PodFlag, type PodId } from '../../src/cluster/pods.ts';
import { createScheduler, type Scheduler } from '../../src/scheduler/scheduler.ts';
import { createSimulation, Phase, type Simulation } from '../../src/sim/simulation.ts';
import { createPod, type PodOptions, podSpec, seconds, stateOf } from './queue-world.ts';

type Step = readonly [kind: string, permille: number, number, number];
interface Life {
  readonly attemptMicros: number;
  /** How often a pod comes to a node and goes again, by which nobody is helped but everybody is woken. */
  readonly churnMillis: number;
  readonly steps: readonly Step[];
  /** Instants at which both are looked at, and whether the one that looks ahead goes on in a fork. */
  readonly looks: readonly (readonly [permille: number, forks: boolean])[];
}

/** Of the whole life. */
const permille = fc.nat(1000);
const kinds = [
  'pods',
  'pods',
  'pods',
  'leaves',
  'leaves',
  'gone',
  'node',
  'lost',
  'cordon',
  'labels',
  'ungate',
  'grow',
];
const lives: fc.Arbitrary<Life> = fc.record({
  attemptMicros: fc.constantFrom(0, 1000, 1000, 330_000, 1_700_000),
  churnMillis: fc.constantFrom(170, 900, 4_300, 60_000),
  steps: fc.array(fc.tuple(fc.constantFrom(...kinds), permille, fc.nat(11), fc.nat(11)), {
    minLength: 4,
    maxLength: 30,
  }),
  looks: fc.array(fc.tuple(permille, fc.boolean()), { maxLength: 4 }),
});

/** Longer where less happens: from a minute to more than an hour, so that some are told of half an hour. */
const horizonMillis = ({ churnMillis }: Life): number => Math.min(4_000_000, 600 * churnMillis);

const milliCpu = 4_000;
const inZone = { nodeSelector: { zone: 'z' } };
const anti = {
  affinity: {
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [
        { labelSelector: { matchLabels: { app: 'b' } }, topologyKey: 'kubernetes.io/hostname' },
      ],
    },
  },
};
const templates: readonly PodOptions[] = [
  { cpu: '3', labels: { app: 'a' } },
  { cpu: '2', labels: { app: 'b' } },
  { cpu: '3500m', labels: { app: 'c' } },
  { cpu: '8' },
  { cpu: '1', spec: inZone as never },
  { cpu: '3', priority: 5, labels: { app: 'a' } },
  { cpu: '2', priority: -5 },
  { cpu: '100m', spec: anti as never, labels: { app: 'b' } },
  { cpu: '2500m', priority: 5, spec: { preemptionPolicy: 'Never' } },
  { cpu: '3', gates: ['g'] },
  { cpu: '8', priority: 9 },
];

interface Side {
  readonly sim: Simulation;
  readonly cluster: Cluster;
  readonly scheduler: Scheduler;
  readonly told: string[];
  again: number;
}

function sideOf(life: Life, foresees: boolean): Side {
  const sim = createSimulation({ seed: 'law' });
  const cluster = createCluster(() => sim.now);
  const side: Side = { sim, cluster, told: [], again: 0, scheduler: undefined as unknown as Scheduler };
  const scheduler = createScheduler({
    cluster,
    sim,
    attemptMicros: life.attemptMicros,
    failures: 'counted',
    foresees,
    listener: {
      event: ({ pod, time, reason, message, node, series }) => {
        side.told.push(`${time} ${reason} ${cluster.podKey(pod)} ${node}: ${message} ${JSON.stringify(series)}`);
      },
      failedAgain: (_name, count) => void (side.again += count),
    },
  });
  sim.add({
    name: 'cluster',
    start() {},
    save: (writer) => cluster.save(writer),
    load: (reader) => cluster.load(reader),
  });
  sim.add(inputOf(life, side, () => scheduler.wake()));
  sim.add(scheduler);
  return Object.assign(side, { scheduler });
}

function inputOf(life: Life, { sim, cluster }: Side, wake: () => void) {
  let made = 0;
  const { pods, nodes } = cluster;
  const alive = (has: (pod: PodId) => boolean): PodId[] =>
    Array.from({ length: pods.count }, (_, pod) => pod).filter((pod) => {
      return (pods.flags[pod]! & PodFlag.alive) !== 0 && has(pod);
    });
  const placed = (): PodId[] => alive((pod) => pods.node[pod]! >= 0);
  const waiting = (): PodId[] => alive((pod) => pods.node[pod]! < 0);
  const liveNodes = (): number[] =>
    Array.from({ length: nodes.count }, (_, node) => node).filter(
      (node) => (nodes.flags[node]! & NodeFlag.alive) !== 0,
    );
  const addNode = (a: number): void => {
    const name = `n${made++}`;
    cluster.addNode({
      name,
      labels: { 'kubernetes.io/hostname': name, ...(a % 3 === 0 ? { zone: 'z' } : {}) },
      taints: a % 4 === 3 ? [{ key: 'k', effect: 'NoSchedule' }] : [],
      allocatable: allocatableOf(milliCpu),
    });
  };
  const pick = (from: readonly number[], which: number, act: (chosen: number) => void): void => {
    if (from.length > 0) act(from[which % from.length]!);
  };
  const actions: Record<string, (a: number, b: number) => void> = {
    pods(a, b) {
      for (let i = 0; i <= b; i++) createPod(cluster, `p${made++}`, templates[(a + i * b) % templates.length]);
    },
    leaves: (a) => pick(placed(), a, (pod) => cluster.deletePod(pod, DeleteCause.removed)),
    gone: (a) => pick(waiting(), a, (pod) => cluster.deletePod(pod, DeleteCause.removed)),
    node: (a) => addNode(a),
    lost(a) {
      pick(liveNodes(), a, (node) => {
        for (const pod of placed()) if (pods.node[pod] === node) cluster.deletePod(pod, DeleteCause.nodeLost);
        cluster.removeNode(node);
      });
    },
    cordon: (a, b) => pick(liveNodes(), a, (node) => cluster.setNodeUnschedulable(node, b % 2 === 0)),
    labels: (a, b) => pick(waiting(), a, (pod) => cluster.setPodLabels(pod, { app: 'abc'[b % 3]! })),
    ungate(a, b) {
      pick(waiting(), a, (pod) => {
        if (b % 3 === 0) cluster.markTerminating(pod);
        else cluster.setPodSpec(pod, podSpec({ priority: cluster.specOf(pod).priority, cpu: '3' }));
      });
    },
    grow: (a, b) => pick(liveNodes(), a, (node) => cluster.setNodeAllocatable(node, allocatableOf(milliCpu + 500 * b))),
  };
  function churn(): void {
    pick(liveNodes(), made, (node) => {
      const pod = createPod(cluster, `churn${made++}`, { cpu: '0' });
      cluster.bindPod(pod, node);
      cluster.deletePod(pod, DeleteCause.removed);
    });
  }
  return {
    name: 'input',
    start() {
      const kind = sim.define('input', Phase.input, (_now, index) => {
        const [name, , a, b] = life.steps[index]!;
        actions[name]!(a, b);
        wake();
      });
      const churning = sim.define('churn', Phase.input, (now) => {
        churn();
        wake();
        sim.at(now + life.churnMillis * 1000, churning, 0);
      });
      const boot = sim.define('boot', Phase.input, () => {
        addNode(0);
        addNode(1);
        wake();
      });
      sim.at(0, boot, 0);
      life.steps.forEach(([, at], index) => void sim.at(at * horizonMillis(life), kind, index));
      sim.at(seconds(1), churning, 0);
    },
    save: (writer: { number(name: string, value: number): void }) => writer.number('made', made),
    load: (reader: { number(name: string): number }) => void (made = reader.number('made')),
  };
}

function allocatableOf(cpu: number) {
  return { milliCpu: cpu, memoryBytes: 2 ** 33, ephemeralBytes: 0, pods: 110, scalars: {} };
}

/** All that there is to see of a scheduler. */
function lookAt({ sim, cluster, scheduler, told, again }: Side) {
  const { queue } = scheduler;
  queue.settle();
  const waiting = Array.from({ length: cluster.pods.count }, (_, pod) => pod).filter((pod) => queue.isWaiting(pod));
  return {
    events: sim.eventCount,
    told: told.slice(),
    again,
    counters: scheduler.counters(),
    lengths: scheduler.lengths(),
    wake: queue.nextWake(),
    pods: waiting.map((pod) => [
      cluster.podKey(pod),
      queue.rows.attempts[pod],
      queue.rows.unschedulableCount[pod],
      queue.rows.consecutiveErrorsCount[pod],
      queue.rows.timestampMicros[pod],
      queue.rows.backoffExpiryMicros[pod],
      scheduler.wordsOf(pod),
      scheduler.seriesOf(pod),
    ]),
  };
}

/** Says which is another. */
function same<Looked extends object>(ahead: Looked, one: Looked): void {
  for (const [name, value] of Object.entries(ahead)) {
    const [found, expected] = [value, one[name as keyof Looked]].map((each) => JSON.stringify(each, null, 1));
    assert.is(found, expected, `${name}: ${differenceOf(found!, expected!)}`);
  }
}

function differenceOf(found: string, expected: string): string {
  const [lines, others] = [found.split('\n'), expected.split('\n')];
  const at = lines.findIndex((line, i) => line !== others[i]);
  return `${lines.slice(Math.max(0, at - 6), at + 3).join('')} instead of ${others.slice(at, at + 3).join('')}`;
}

let known = 0;
let attempts = 0;

function hold(life: Life): void {
  let ahead = sideOf(life, true);
  const one = sideOf(life, false);
  const looks = [...life.looks].sort(([a], [b]) => a - b);
  for (const [at, forks] of [...looks, [1000, false] as const]) {
    for (const { sim } of [ahead, one]) sim.runUntil(at * horizonMillis(life));
    same(lookAt(ahead), lookAt(one));
    if (!forks) continue;
    const fork = sideOf(life, true);
    fork.sim.load(ahead.sim.save());
    fork.told.push(...ahead.told);
    fork.again = ahead.again;
    ahead = fork;
    assert.is(stateOf(ahead.cluster, ahead.scheduler.queue), stateOf(one.cluster, one.scheduler.queue));
  }
  assert.is(stateOf(ahead.cluster, ahead.scheduler.queue), stateOf(one.cluster, one.scheduler.queue));
  known += ahead.scheduler.foreseen();
  attempts += ahead.scheduler.counters().attempts;
}

test('attempts that are made ahead leave what attempts one by one leave', () => {
  fc.assert(fc.property(lives, hold), {
    numRuns: Number(process.env.LAW_RUNS ?? 60),
    includeErrorInReport: true,
  } as never);
  // The law would hold as well if nothing were foreseen.
  assert.ok(known * 10 > attempts, `${known} of ${attempts} attempts were foreseen`);
});

test.run();
