/**
 * Two runs of the OpenB trace (Alibaba cluster-trace-gpu-v2023), which is not part of this repository:
 * - clock: every pod of the list on all nodes, on the trace's own clock, each leaving at its deletion time;
 * - arrivals: the published experiment's sequence of arrivals without departures on the GPU nodes. Each pod is tried
 *   once in the experiment; here one that does not fit stays pending, which comes to the same, as nothing ever leaves.
 * After every bind the node's requests are held against what it has: CPU, memory, pods, both GPU resources.
 *
 * Usage: node --import tsx bench/openb.ts FOLDER [--order COLUMN] [--json FILE]
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticError, hasErrors } from '../src/api/diagnostic.ts';
import { createCluster } from '../src/cluster/create.ts';
import { addNodeObject } from '../src/cluster/from-objects.ts';
import { Verb } from '../src/cluster/journal.ts';
import { createScheduler } from '../src/scheduler/scheduler.ts';
import { assert } from '../src/sim/invariant.ts';
import { createSimulation } from '../src/sim/simulation.ts';
import { microsPerMilli } from '../src/sim/time.ts';
import type { Arrival, ArrivalSource } from '../src/workloads/arrivals/arrival.ts';
import { type ArrivalStream, createArrivals } from '../src/workloads/arrivals/arrivals.ts';
import { createOpenbFormat, readOpenbFleet } from '../src/workloads/arrivals/format-openb.ts';
import { gpuMilliResource, gpuResource } from '../src/workloads/arrivals/gpu.ts';
import { plainTemplate } from '../src/workloads/arrivals/pod-of-arrival.ts';
import { checkTable } from '../src/workloads/arrivals/table.ts';
import { openTrace } from '../src/workloads/arrivals/trace.ts';

export interface OpenbMeasurement {
  readonly run: 'clock' | 'arrivals';
  readonly nodes: number;
  readonly pods: number;
  readonly placed: number;
  /** Pods that were never placed. */
  readonly failures: number;
  /** Share of the fleet's GPUs that was requested at most, in percent. */
  readonly gpuPeakPercent: number;
  readonly seconds: number;
  readonly peakRssMb: number;
}

/** All pods of the list on the trace's own clock. */
export function measureClock(folder: string): OpenbMeasurement {
  const source = openPods(folder, 'deletion');
  return play('clock', join(folder, 'openb_node_list_all_node.csv'), source);
}

/**
 * The arrivals of one column of the published order, one every 10 ms, nobody leaves: over before the scheduler would
 * retry.
 */
export function measureArrivals(folder: string, column: string): OpenbMeasurement {
  const source = openPods(folder, 'never');
  const pods: Arrival[] = [];
  for (let next = source.peek(); next !== null; next = source.peek()) {
    pods.push(next);
    source.advance();
  }
  const order: number[] = [];
  const name = join(folder, 'expected', 'default_arrival_order.csv');
  const { diagnostics } = checkTable({ name, path: name }, [{ column, required: true }], ',', (cells) => {
    if (cells.text(0) !== '') order.push(Number(cells.text(0)));
    return null;
  });
  if (hasErrors(diagnostics)) throw new DiagnosticError(diagnostics);
  const arrivals = order.map((row, position) => {
    return { ...pods[row]!, name: `${pods[row]!.name}-${position}`, atMicros: position * 10 * microsPerMilli };
  });
  return play('arrivals', join(folder, 'openb_node_list_gpu_node.csv'), listSource(arrivals));
}

function openPods(folder: string, leaves: 'deletion' | 'never'): ArrivalSource {
  const name = join(folder, 'openb_pod_list_default.csv');
  const { source, diagnostics } = openTrace({
    file: { name, path: name },
    format: createOpenbFormat({ leaves }),
    zero: 0,
    fromMicros: 0,
    untilMicros: Number.POSITIVE_INFINITY,
    limit: Number.POSITIVE_INFINITY,
  });
  if (source === null) throw new DiagnosticError(diagnostics);
  return source;
}

function play(run: 'clock' | 'arrivals', fleetFile: string, source: ArrivalSource): OpenbMeasurement {
  const start = process.hrtime.bigint();
  const sim = createSimulation({ seed: 42, checks: 'growing' });
  const cluster = createCluster(() => sim.now);
  const fleet = readOpenbFleet({ name: fleetFile, path: fleetFile });
  if (hasErrors(fleet.diagnostics)) throw new DiagnosticError(fleet.diagnostics);
  for (const node of fleet.nodes) addNodeObject(cluster, node);
  const stream: ArrivalStream = { name: 'openb', source, template: plainTemplate, namespace: 'default', run: null };
  const arrivals = createArrivals({ cluster, sim, streams: [stream], startsAt: 0, startedBy: 'binding' });
  const scheduler = createScheduler({ cluster, sim });
  sim.add({ name: 'cluster', start() {}, check: () => cluster.check(), save() {}, load() {} });
  sim.add(arrivals);
  sim.add(scheduler);
  const gpus = watchRequests(cluster);
  const waker = cluster.journal.reader('observer', 'bench.wake', gpus.visit, () => scheduler.wake());
  let events = 0;
  while (sim.step()) {
    if (waker.cursor !== cluster.journal.head) {
      scheduler.wake();
      waker.read();
    }
    events += 1;
    if (events % 1024 === 0) cluster.trim();
    // A pod that fits nowhere is flushed back again and again: with nothing else to come, the run is over.
    if (arrivals.nextMicros() === Number.POSITIVE_INFINITY && isSettled()) break;
  }
  sim.check();

  function isSettled(): boolean {
    const { active, backoff } = scheduler.lengths();
    const [figure] = arrivals.figures();
    const staying = figure!.arrived - figure!.refused - figure!.left - figure!.lost;
    return active === 0 && backoff === 0 && (run === 'arrivals' || staying === 0);
  }

  const [figure] = arrivals.figures();
  return {
    run,
    nodes: fleet.nodes.length,
    pods: figure!.arrived,
    placed: figure!.placed,
    failures: figure!.arrived - figure!.placed,
    gpuPeakPercent: gpus.peakPercent(),
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Holds every bind against the node's allocatable, and follows the sum of GPUs requested. */
function watchRequests(cluster: ReturnType<typeof createCluster>) {
  const { nodes, resources } = cluster;
  const milli = resources.intern(gpuMilliResource);
  const whole = resources.intern(gpuResource);
  const amount = (family: typeof cluster.requestedScalar, id: number, node: number): number =>
    family.at(id, nodes.count)[node]!;
  let capacity = 0;
  for (let node = 0; node < nodes.count; node++) capacity += amount(cluster.allocatableScalar, milli, node);
  let requested = 0;
  let peak = 0;
  const milliOf = (pod: number): number => {
    const { ids, amounts } = cluster.specOf(pod).scalars;
    return amounts[ids.indexOf(milli)] ?? 0;
  };
  return {
    peakPercent: () => Math.round((peak / capacity) * 10_000) / 100,
    visit(verb: Verb, subject: number, before: number, after: number): void {
      if (verb === Verb.podDetached && before >= 0) requested -= milliOf(subject);
      if (verb !== Verb.podBound) return;
      requested += milliOf(subject);
      peak = Math.max(peak, requested);
      for (const id of [milli, whole]) {
        const used = amount(cluster.requestedScalar, id, after);
        const has = amount(cluster.allocatableScalar, id, after);
        assert(
          used <= has,
          () => `node ${cluster.nodeNames[after]}: ${used} of ${has} ${resources.values[id]} requested`,
        );
      }
      assert(
        nodes.requestedMilliCpu[after]! <= nodes.allocatableMilliCpu[after]! &&
          nodes.requestedMemoryBytes[after]! <= nodes.allocatableMemoryBytes[after]! &&
          nodes.podCount[after]! <= nodes.allocatablePods[after]!,
        () => `node ${cluster.nodeNames[after]}: more CPU, memory or pods requested than it has`,
      );
    },
  };
}

function listSource(arrivals: readonly Arrival[]): ArrivalSource {
  let position = 0;
  return {
    peek: () => arrivals[position] ?? null,
    advance() {
      position += 1;
    },
    save: (writer) => writer.number('position', position),
    load(reader) {
      position = reader.number('position');
    },
  };
}

/** Runs both and prints a line for each. */
export function runOpenb(args: readonly string[]): void {
  const option = (name: string, otherwise: string): string => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : (args[at + 1] ?? otherwise);
  };
  const folder = args[0] ?? '';
  if (folder === '' || !existsSync(join(folder, 'openb_pod_list_default.csv'))) {
    console.log(`openb: skipped, no openb_pod_list_default.csv in "${folder}" (usage: bench/openb.ts FOLDER)`);
    return;
  }
  const rows = [measureClock(folder), measureArrivals(folder, option('order', 'seed42'))];
  const json = option('json', '');
  if (json !== '') writeFileSync(json, `${JSON.stringify(rows, null, 1)}\n`);
  for (const row of rows) console.log(JSON.stringify(row));
}

if (process.argv[1]?.endsWith('openb.ts')) runOpenb(process.argv.slice(2));
