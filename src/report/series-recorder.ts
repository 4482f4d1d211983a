/**
 * Records a run over time (series.ts) without an event of its own: the simulation's watcher looks at the state whenever
 * the clock is about to pass a boundary, so a recorded run decides what an unrecorded one decides. Cost: one walk over
 * pods and nodes per sample, and a few writes per change of a pod.
 */
import type { Cluster } from '../cluster/cluster.ts';
import { Verb } from '../cluster/journal.ts';
import { NodeFlag } from '../cluster/nodes.ts';
import { PodFlag } from '../cluster/pods.ts';
import type { Component, Simulation } from '../sim/simulation.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import type { Watcher } from '../sim/watcher.ts';
import { hpaFrames } from './hpa-frame.ts';
import type { NodeFacts, NodeUse } from './node-facts.ts';
import { createPodLog, podStateIndex } from './pod-log.ts';
import type { Recorder } from './recorder.ts';
import {
  heatAbsent,
  heatByte,
  type NodeRow,
  NodeState,
  podStateNames,
  type RunSeries,
  samplesMax,
  stepFor,
} from './series.ts';
import { type Frame, type HeatFrame, heatNames, placeColumns, placeNames, seriesOf } from './series-frames.ts';

export interface SeriesOptions {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly recorder: Recorder;
  readonly startsAt: Micros;
  /** How long the run is meant to be; one that goes on is kept at twice the step. */
  readonly horizonMicros: Micros;
  readonly facts: NodeFacts;
  /** Null: the scenario says no use. */
  readonly use: NodeUse | null;
}

export interface SeriesRecorder extends Component {
  /** The run up to now. */
  series(): RunSeries;
}

/** A node's row in the report while it is there. */
type Life = { -readonly [Field in keyof NodeRow]: NodeRow[Field] };

export function createSeriesRecorder(options: SeriesOptions): SeriesRecorder {
  const { cluster, sim, recorder, facts, use } = options;
  const { pods, nodes } = cluster;
  const podLog = createPodLog(cluster);
  let stepMicros = stepFor(options.horizonMicros);
  let frames: Frame[] = [];
  let lives: Life[] = [];
  /** Row of `lives` by row of the table of nodes; -1: none. */
  let lifeOf: number[] = [];
  const poolIds = new Map<string, number>();

  const watcher: Watcher = {
    due: 0,
    pass(next) {
      const frame = frameNow(watcher.due);
      while (watcher.due < next) {
        // Between events only memory that grows is another; without use all samples are one.
        frames.push(use === null ? { ...frame, time: watcher.due } : frameNow(watcher.due));
        watcher.due += stepMicros;
        if (frames.length > samplesMax * 2) thin();
      }
    },
  };
  sim.watch(watcher);
  recorder.follow((verb, subject, before, after, time) => {
    podLog.change(verb, subject, before, after, time);
    if (verb === Verb.nodeAdded) nodeAdded(subject, time);
    else if (verb === Verb.nodeRemoved) {
      lives[lifeOf[subject]!]!.removedMicros = time;
      lifeOf[subject] = -1;
    }
  });

  /** Half of the samples, twice as far apart. */
  function thin(): void {
    frames = frames.filter((_, at) => at % 2 === 0);
    stepMicros *= 2;
    watcher.due = frames.at(-1)!.time + stepMicros;
  }

  function nodeAdded(node: number, time: Micros): void {
    lifeOf[node] = lives.length;
    const [pool, zone] = [facts.poolOf(node), facts.zoneOf(node)];
    const instanceType = facts.instanceTypeOf(node);
    lives.push({ name: cluster.nodeNames[node]!, pool, zone, instanceType, addedMicros: time, removedMicros: null });
  }

  function frameNow(time: Micros): Frame {
    const heat = Object.fromEntries(heatNames.map((name) => [name, emptyHeat(name)])) as unknown as HeatFrame;
    const pools = Array.from(poolIds, () => new Array<number>(placeColumns).fill(0));
    const counts = { total: 0, ready: 0, cordoned: 0 };
    for (let node = 0; node < nodes.count; node++) {
      const flags = nodes.flags[node]!;
      const life = lifeOf[node] ?? -1;
      if ((flags & NodeFlag.alive) === 0 || life < 0) continue;
      const ready = (flags & NodeFlag.ready) !== 0;
      const cordoned = (flags & NodeFlag.unschedulable) !== 0;
      counts.total += 1;
      counts.ready += ready ? 1 : 0;
      counts.cordoned += cordoned ? 1 : 0;
      heat.state[life] = !ready ? NodeState.notReady : cordoned ? NodeState.cordoned : NodeState.ready;
      const row = rowOf(node, time);
      addTo(pools, poolId(lives[life]!.pool), row);
      const [, cpu, requestedCpu, usedCpu, memory, requestedMemory, usedMemory] = row as Row;
      heat.requestedCpu[life] = heatByte(requestedCpu, cpu);
      heat.requestedMemory[life] = heatByte(requestedMemory, memory);
      if (use === null) continue;
      heat.usedCpu[life] = heatByte(usedCpu, cpu);
      heat.usedMemory[life] = heatByte(usedMemory, memory);
    }
    const nodeCounts = [counts.total, counts.ready, counts.cordoned];
    return { time, pods: podCounts(), nodes: nodeCounts, pools, hpas: hpaFrames(cluster), heat };
  }

  function emptyHeat(name: (typeof heatNames)[number]): Uint8Array {
    if (use === null && (name === 'usedCpu' || name === 'usedMemory')) return new Uint8Array(0);
    return new Uint8Array(lives.length).fill(name === 'state' ? NodeState.absent : heatAbsent);
  }

  function rowOf(node: number, time: Micros): number[] {
    return [
      1,
      nodes.allocatableMilliCpu[node]!,
      nodes.requestedMilliCpu[node]!,
      use?.nodeMilliCpu(node) ?? 0,
      nodes.allocatableMemoryBytes[node]!,
      nodes.requestedMemoryBytes[node]!,
      use?.nodeMemoryBytes(node, time) ?? 0,
      facts.priceMicroUsdPerHour(node) ?? 0,
    ];
  }

  function poolId(name: string): number {
    let id = poolIds.get(name);
    if (id === undefined) poolIds.set(name, (id = poolIds.size));
    return id;
  }

  function podCounts(): number[] {
    const counts = podStateNames.map(() => 0);
    for (let pod = 0; pod < pods.count; pod++) {
      if ((pods.flags[pod]! & PodFlag.alive) !== 0) counts[podStateIndex(cluster, pod)]! += 1;
    }
    return counts;
  }

  return {
    name: 'series',
    start() {},
    series() {
      recorder.flush();
      const last = frames.at(-1);
      const all = last?.time === sim.now ? frames : [...frames, frameNow(sim.now)];
      return seriesOf({
        startsAt: options.startsAt,
        end: sim.now,
        stepMicros,
        frames: all,
        lives: lives.map((life) => ({ ...life })),
        pools: [...poolIds.keys()],
        used: use !== null,
        podRows: podLog.rows((pod) => recorder.pendingMessage(pod)),
      });
    },
    save(writer) {
      writer.number('step', stepMicros);
      writer.number('due', watcher.due);
      writer.json('lives', lives as never);
      writer.json('lifeOf', lifeOf);
      writer.json('pools', [...poolIds.keys()]);
      saveFrames(frames, writer);
      podLog.save(writer);
    },
    load(reader) {
      stepMicros = reader.number('step');
      watcher.due = reader.number('due');
      lives = reader.json<Life[]>('lives');
      lifeOf = reader.json<number[]>('lifeOf');
      poolIds.clear();
      for (const [id, name] of reader.json<string[]>('pools').entries()) poolIds.set(name, id);
      frames = loadFrames(reader);
      podLog.load(reader);
    },
  };
}

type Row = [number, number, number, number, number, number, number, number];

function addTo(pools: number[][], id: number, row: readonly number[]): void {
  while (pools.length <= id) pools.push(new Array<number>(placeColumns).fill(0));
  const sums = pools[id]!;
  for (let column = 0; column < placeNames.length; column++) sums[column]! += row[column]!;
}

function saveFrames(frames: readonly Frame[], writer: StateWriter): void {
  writer.json('frames', frames.map(({ heat: _, ...rest }) => rest) as never);
  for (const name of heatNames) {
    const lengths = frames.map(({ heat }) => heat[name].length);
    const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
    let at = 0;
    for (const { heat } of frames) {
      bytes.set(heat[name], at);
      at += heat[name].length;
    }
    writer.json(`heat.${name}.lengths`, lengths);
    writer.array(`heat.${name}`, bytes);
  }
}

function loadFrames(reader: StateReader): Frame[] {
  const frames = reader.json<Omit<Frame, 'heat'>[]>('frames').map((rest) => ({ ...rest, heat: {} as HeatFrame }));
  for (const name of heatNames) {
    const bytes = reader.array(`heat.${name}`, Uint8Array);
    let at = 0;
    for (const [index, length] of reader.json<number[]>(`heat.${name}.lengths`).entries()) {
      frames[index]!.heat[name] = bytes.slice(at, at + length);
      at += length;
    }
  }
  return frames;
}
