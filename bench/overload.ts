/**
 * Pods that fit nowhere: 50,000 of twenty signatures on 5,000 full nodes are tried and rejected; then 100 nodes free up and
 * all of them are tried again, with their own backoff and events. User CPU time, the median of several fresh clusters.
 *
 * Usage: npm run bench -- overload [--runs N]
 */
import { DeleteCause } from '../src/cluster/cluster.ts';
import { createCluster } from '../src/cluster/create.ts';
import { addObject, addPodObject } from '../src/cluster/from-objects.ts';
import { createScheduler } from '../src/scheduler/scheduler.ts';
import { createSimulation } from '../src/sim/simulation.ts';
import { nodeOf, podOf } from './workloads.ts';

const [nodes, pods, freed, targetSeconds] = [5_000, 50_000, 100, 1] as const;
const second = 1_000_000;

const at = process.argv.indexOf('--runs');
const runs = at < 0 ? 5 : Number(process.argv[at + 1]);
const all = Array.from({ length: runs }, measure).sort((a, b) => a.total - b.total);
const { rejected, retried, total, placed, attempts } = all[Math.floor(runs / 2)]!;
const word = total < targetSeconds ? 'holds' : 'does not hold';
console.log(`overload: ${total.toFixed(2)} s of CPU; target ${targetSeconds} s ${word}`);
console.log(`  ${rejected.toFixed(2)} s until all were rejected, ${retried.toFixed(2)} s from ${freed} free nodes on`);
console.log(`  ${attempts} attempts, ${placed} placed`);

interface Measurement {
  readonly rejected: number;
  readonly retried: number;
  readonly total: number;
  readonly placed: number;
  readonly attempts: number;
}

function measure(): Measurement {
  const sim = createSimulation({ seed: 'bench' });
  const cluster = createCluster(() => sim.now);
  let told = 0;
  const scheduler = createScheduler({
    cluster,
    sim,
    failures: 'counted',
    listener: { event: ({ message }) => void (told += message.length) },
  });
  sim.add(scheduler);
  for (let i = 0; i < nodes; i++) addObject(cluster, nodeOf('tmpl20', i), 0);
  const fillers = Array.from({ length: nodes }, (_, i) => addPodObject(cluster, fillerOf(i, cluster.nodeNames[i]!), 0));
  for (let i = 0; i < pods; i++) addPodObject(cluster, podOf('tmpl20', i), 0);
  const rejected = cpuOf(() => sim.runUntil(second));
  const retried = cpuOf(() => {
    for (const filler of fillers.slice(0, freed)) cluster.deletePod(filler, DeleteCause.removed);
    scheduler.wake();
    sim.runUntil(60 * second);
  });
  const { attempts, scheduled: placed } = scheduler.counters();
  return { rejected, retried, total: rejected + retried, placed, attempts };
}

/** Takes a whole node. */
function fillerOf(i: number, nodeName: string) {
  const pod = podOf('plain', i);
  const containers = [{ name: 'c', image: 'img:1', resources: { requests: { cpu: '32' } } }];
  return { ...pod, metadata: { ...pod.metadata, name: `filler-${i}` }, spec: { ...pod.spec, containers, nodeName } };
}

function cpuOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  return process.cpuUsage(before).user / 1e6;
}
