/**
 * How many pods per second the scheduler places: from queue pop to bind, with journal, fingerprint and recording on, in
 * the cases that were also run on the real kube-scheduler.
 *
 * Usage: npm run bench -- scheduling --case plain --nodes 5000 --pods 50000 [--prefill 45000] [--sampling all|default]
 *        [--runs N] [--json FILE]
 *
 * What is measured is a process that has placed pods before. The engine drops compiled code together with the last object
 * of a shape, so the cluster of the run before is held until the next one stands; the garbage of making 50,000 pods is
 * collected before the clock starts, and every index has read that they were made.
 */
import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createCluster } from '../src/cluster/create.ts';
import { addObject, addPodObject } from '../src/cluster/from-objects.ts';
import { Verb } from '../src/cluster/journal.ts';
import { createScheduler, type Scheduler } from '../src/scheduler/scheduler.ts';
import { addNumber, createFingerprint, digest } from '../src/sim/fingerprint.ts';
import { createSimulation } from '../src/sim/simulation.ts';
import { type CaseName, nodeOf, objectsOf, podOf } from './workloads.ts';

export interface Measurement {
  readonly case: CaseName;
  readonly nodes: number;
  readonly pods: number;
  readonly prefill: number;
  readonly sampling: 'all' | 'default';
  readonly placed: number;
  readonly seconds: number;
  readonly podsPerSecond: number;
  /** By the CPU time of the whole process, helper threads of the engine included: steadier on a busy machine. */
  readonly podsPerCpuSecond: number;
  readonly peakRssMb: number;
  readonly fingerprint: string;
}

export interface Setting {
  readonly case: CaseName;
  readonly nodes: number;
  readonly pods: number;
  readonly prefill: number;
  readonly sampling: 'all' | 'default';
}

/** The cluster of the last run. */
let held: Prepared | null = null;

/** One run on a fresh cluster; only the time from the first pop to the last bind is counted. */
export function measure(setting: Setting): Measurement {
  held = prepare(setting);
  const { scheduler, decisions } = held;
  // A full collection would throw optimized code away as well: what is measured then is the engine compiling it again.
  collectGarbage({ type: 'minor' });
  const cpuBefore = process.cpuUsage();
  const start = process.hrtime.bigint();
  let placed = 0;
  for (let attempt = scheduler.scheduleOne(0); attempt !== null; attempt = scheduler.scheduleOne(0)) {
    if (attempt.outcome === 'bound') placed += 1;
    scheduler.sync(0);
    decisions.read();
  }
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const cpu = process.cpuUsage(cpuBefore);
  return {
    ...setting,
    placed,
    seconds,
    podsPerSecond: Math.round(placed / seconds),
    podsPerCpuSecond: Math.round((placed * 1e6) / (cpu.user + cpu.system)),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    fingerprint: decisions.digest(),
  };
}

interface Prepared {
  readonly scheduler: Scheduler;
  readonly decisions: { read(): void; digest(): string };
}

function prepare(setting: Setting): Prepared {
  const sim = createSimulation({ seed: 'bench' });
  const cluster = createCluster(() => sim.now);
  /** What the scheduler says of each pod, worded as a run records it. */
  const record = { last: '' };
  const scheduler = createScheduler({
    cluster,
    sim,
    config: setting.sampling === 'all' ? { percentageOfNodesToScore: 100 } : {},
    listener: { event: (event) => void (record.last = event.message) },
  });
  for (let i = 0; i < setting.nodes; i++) addObject(cluster, nodeOf(setting.case, i), 0);
  for (const object of objectsOf(setting.case, setting.prefill + setting.pods)) addObject(cluster, object, 0);
  for (let i = 0; i < setting.prefill; i++) {
    const pod = podOf(setting.case, i);
    addPodObject(cluster, { ...pod, spec: { ...pod.spec, nodeName: cluster.nodeNames[i % setting.nodes]! } }, 0);
  }
  for (let i = 0; i < setting.pods; i++) addPodObject(cluster, podOf(setting.case, setting.prefill + i), 0);
  const fingerprint = createFingerprint();
  const reader = cluster.journal.reader('observer', 'bench.decisions', (verb, subject, _before, after) => {
    if (verb !== Verb.podBound) return;
    addNumber(fingerprint, subject);
    addNumber(fingerprint, after);
  });
  scheduler.sync(0);
  cluster.trim();
  return { scheduler, decisions: { read: () => reader.read(), digest: () => digest(fingerprint) } };
}

const collectGarbage = exposedGarbageCollector();

function exposedGarbageCollector(): (options: { type: 'minor' }) => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

/** The options of `npm run bench -- scheduling`. */
export function runScheduling(args: readonly string[]): void {
  const option = (name: string, otherwise: string): string => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : args[at + 1]!;
  };
  const nodes = Number(option('nodes', '5000'));
  const setting: Setting = {
    case: option('case', 'plain') as CaseName,
    nodes,
    pods: Number(option('pods', String(nodes * 10))),
    prefill: Number(option('prefill', '0')),
    sampling: option('sampling', 'all') as 'all' | 'default',
  };
  // Runs that are not counted: the engine compiles the loops, and once more when a second cluster comes.
  for (let run = 0; run < 3; run++) {
    measure({ ...setting, pods: Math.min(setting.pods, 20_000), prefill: Math.min(setting.prefill, 2000) });
  }
  const runs = Array.from({ length: Number(option('runs', '1')) }, () => measure(setting));
  const median = runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)]!;
  const json = option('json', '');
  if (json !== '') writeFileSync(json, `${JSON.stringify(median, null, 1)}\n`);
  console.log(JSON.stringify(median));
}

if (/scheduling\.(ts|mjs)$/.test(process.argv[1] ?? '')) runScheduling(process.argv.slice(2));
