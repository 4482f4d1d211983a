/** Failures of one pod for the same reasons, told together: when a line is written, and what it says. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Cluster, DeleteCause } from '../../src/cluster/cluster.ts';
import { createCluster } from '../../src/cluster/create.ts';
import { createScheduler } from '../../src/scheduler/scheduler.ts';
import { createSimulation, Phase } from '../../src/sim/simulation.ts';
import { createPod, seconds } from './queue-world.ts';

type Act = (cluster: Cluster) => void;

/** What the scheduler tells of the pod `big`, as `second message [series]`, and how often it failed besides. */
function told(acts: readonly (readonly [second: number, act: Act])[], foresees = true): readonly [string[], number] {
  const sim = createSimulation({ seed: 1 });
  const cluster = createCluster(() => sim.now);
  const lines: string[] = [];
  let again = 0;
  const scheduler = createScheduler({
    cluster,
    sim,
    failures: 'counted',
    foresees,
    listener: {
      event({ time, reason, pod, message, series }) {
        if (cluster.pods.names[pod] !== 'big') return;
        const [words] = message.split('.');
        const at = (micros: number): number => micros / seconds(1);
        const of = series && ` ×${series.count} from ${at(series.sinceMicros)} to ${at(series.lastObservedMicros)}`;
        lines.push(`${at(time)} ${reason === 'Scheduled' ? 'Scheduled' : words}${of ?? ''}`);
      },
      failedAgain: (_name, count) => void (again += count),
    },
  });
  sim.add({
    name: 'acts',
    start() {
      const kind = sim.define('act', Phase.input, (_now, index) => {
        acts[index]![1](cluster);
        scheduler.wake();
      });
      acts.forEach(([second], index) => void sim.at(seconds(second), kind, index));
    },
    save() {},
    load() {},
  });
  sim.add(scheduler);
  sim.runUntil(seconds(7200));
  return [lines, again];
}

const node =
  (name: string, milliCpu: number, tainted = false): Act =>
  (cluster) =>
    void cluster.addNode({
      name,
      labels: { 'kubernetes.io/hostname': name },
      taints: tainted ? [{ key: 'k', effect: 'NoSchedule' }] : [],
      allocatable: { milliCpu, memoryBytes: 2 ** 33, ephemeralBytes: 0, pods: 110, scalars: {} },
    });
const big: Act = (cluster) => void createPod(cluster, 'big', { cpu: '2' });
/** Somebody leaves, which is worth a try. */
const leaves: Act = (cluster) => {
  const pod = createPod(cluster, 'other', { cpu: '0' });
  cluster.bindPod(pod, cluster.findNode('a'));
  cluster.deletePod(pod, DeleteCause.removed);
};
const leavesAt = (...at: number[]): (readonly [number, Act])[] => at.map((second) => [second, leaves] as const);
const noCpu = '0/1 nodes are available: 1 Insufficient cpu';

for (const foresees of [true, false]) {
  const how = foresees ? 'made ahead' : 'one by one';

  test(`the first two failures are told at once, more when the pod is placed (${how})`, () => {
    const acts = [
      [0, node('a', 1000)],
      [1, big],
      ...leavesAt(10, 20, 30, 40, 50, 60, 70),
      [80, node('b', 4000)],
    ] as const;
    assert.equal(told(acts, foresees), [
      [`1 ${noCpu}`, `10 ${noCpu} ×2 from 1 to 10`, `80 ${noCpu} ×8 from 1 to 70`, '80 Scheduled'],
      7,
    ]);
  });

  test(`or deleted, and every half hour (${how})`, () => {
    const gone: Act = (cluster) => cluster.deletePod(cluster.findPod('default', 'big'), DeleteCause.removed);
    const acts = [[0, node('a', 1000)], [1, big], ...leavesAt(10, 600, 1200, 1809, 1811, 1900), [2000, gone]] as const;
    const [lines] = told(acts, foresees);
    assert.equal(
      lines.map((line) => line.replace(noCpu, '')),
      ['1 ', '10  ×2 from 1 to 10', '1800  ×7 from 1 to 1530', '2000  ×10 from 1 to 1900'],
    );
  });

  test(`other reasons begin another series, which tells what the one before came to (${how})`, () => {
    const untaint: Act = (cluster) => cluster.setNodeTaints(cluster.findNode('a'), []);
    const tainted = '0/1 nodes are available: 1 node(s) had untolerated taint {k: }';
    // Nothing helps it, so that it is tried every five and a half minutes.
    const acts = [
      [0, node('a', 1000, true)],
      [1, big],
      [1000, untaint],
    ] as const;
    const [lines] = told(acts, foresees);
    assert.equal(lines.slice(0, 4), [
      `1 ${tainted}`,
      `330 ${tainted} ×2 from 1 to 330`,
      `1000 ${tainted} ×4 from 1 to 990`,
      `1000 ${noCpu}`,
    ]);
  });
}

test.run();
