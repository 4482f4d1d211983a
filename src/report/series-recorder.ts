/**
 * Records a run over time (series.ts) without an event of its own: the simulation's watcher looks at the state whenever
 * the clock is about to pass a boundary, so a recorded run decides what an unrecorded one decides. Cost: per sample one
 * look at each node whose pods have changed since the last one, at all nodes where their use is recorded too; and a few
 * writes per change of a pod.
 */
import type { Cluster } from '../cluster/cluster.ts';
import { grown } from '../cluster/columns.ts';
import { Verb } from '../cluster/journal.ts';
import { NodeFlag } from '../cluster/nodes.ts';
import type { Mutable } from '../sim/mutable.ts';
import type { Component, Simulation } from '../sim/simulation.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import type { Watcher } from '../sim/watcher.ts';
import { hpaFrames } from './hpa-frame.ts';
import type { NodeFacts, NodeUse } from './node-facts.ts';
import { createPodLog } from './pod-log.ts';
import type { Recorder } from './recorder.ts';
import { heatAbsent, heatByte, type NodeRow, NodeState, type RunSeries, samplesMax, stepFor } from './series.ts';
import { type Frame, type HeatFrame, heatNames, placeColumns, seriesOf } from './series-frames.ts';

export interface SeriesOptions {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly recorder: Recorder;
  /** Pods that exist, in the order of `podStateNames`, as of what the recorder has read. */
  readonly podCounts: () => readonly number[];
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
type Life = Mutable<NodeRow>;

export function createSeriesRecorder(options: SeriesOptions): SeriesRecorder {
  const { cluster, sim, recorder, facts, use } = options;
  const { nodes } = cluster;
  const podLog = createPodLog(cluster);
  let stepMicros = stepFor(options.horizonMicros);
  let frames: Frame[] = [];
  let lives: Life[] = [];
  /** Row of `lives` by row of the table of nodes; -1: none. */
  let lifeOf: number[] = [];
  const poolIds = new Map<string, number>();
  /** The last frame and what was requested of each node then, and the nodes whose pods have changed since. A cache. */
  let last: Frame | null = null;
  let seenMilliCpu = new Float64Array(0);
  let seenMemoryBytes = new Float64Array(0);
  let isChanged = new Uint8Array(0);
  const changed: number[] = [];

  const watcher: Watcher = {
    // A double from the start: see createCore of the simulation.
    due: Number.NaN,
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
  watcher.due = 0;
  sim.watch(watcher);
  recorder.follow((verb, subject, before, after, time) => {
    podLog.change(verb, subject, before, after, time);
    if (verb === Verb.podBound) requestsChanged(after);
    else if (verb === Verb.podDetached) requestsChanged(before);
    else if (verb === Verb.podSpec) requestsChanged(cluster.pods.node[subject]!);
    else if (verb >= Verb.nodeAdded && verb <= Verb.nodeRemoved) last = null;
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

  function requestsChanged(node: number): void {
    // Without a last frame all nodes will be looked at.
    if (last === null || node < 0 || isChanged[node] === 1) return;
    isChanged[node] = 1;
    changed.push(node);
  }

  function frameNow(time: Micros): Frame {
    last = last === null || use !== null ? wholeFrame(time) : frameAfter(last, time);
    for (const node of changed) isChanged[node] = 0;
    changed.length = 0;
    return last;
  }

  /** No node has changed since the frame before but for requests of its pods. */
  function frameAfter(before: Frame, time: Micros): Frame {
    const { requestedCpu, requestedMemory } = before.heat;
    const heat = { ...before.heat, requestedCpu: requestedCpu.slice(), requestedMemory: requestedMemory.slice() };
    const pools = before.pools.map((sums) => [...sums]);
    for (const node of changed) {
      const life = lifeOf[node]!;
      const sums = pools[poolIds.get(lives[life]!.pool)!]!;
      sums[2]! -= seenMilliCpu[node]!;
      sums[5]! -= seenMemoryBytes[node]!;
      addRequests(node, sums, heat, life);
    }
    return { time, pods: [...options.podCounts()], nodes: before.nodes, pools, hpas: hpaFrames(cluster), heat };
  }

  function wholeFrame(time: Micros): Frame {
    if (nodes.count > isChanged.length) {
      seenMilliCpu = grown(seenMilliCpu, nodes.count, 0);
      seenMemoryBytes = grown(seenMemoryBytes, nodes.count, 0);
      isChanged = grown(isChanged, nodes.count, 0);
    }
    const heat = Object.fromEntries(heatNames.map((name) => [name, emptyHeat(name)])) as unknown as HeatFrame;
    const pools = Array.from(poolIds, () => new Array<number>(placeColumns).fill(0));
    const nodeCounts = [0, 0, 0];
    for (let node = 0; node < nodes.count; node++) {
      const flags = nodes.flags[node]!;
      const life = lifeOf[node] ?? -1;
      if ((flags & NodeFlag.alive) === 0 || life < 0) continue;
      const ready = (flags & NodeFlag.ready) !== 0;
      const cordoned = (flags & NodeFlag.unschedulable) !== 0;
      nodeCounts[0]! += 1;
      nodeCounts[1]! += ready ? 1 : 0;
      nodeCounts[2]! += cordoned ? 1 : 0;
      heat.state[life] = !ready ? NodeState.notReady : cordoned ? NodeState.cordoned : NodeState.ready;
      const pool = poolIds.get(lives[life]!.pool) ?? newPool(lives[life]!.pool, pools);
      addNode(node, time, pools[pool]!, heat, life);
    }
    return { time, pods: [...options.podCounts()], nodes: nodeCounts, pools, hpas: hpaFrames(cluster), heat };
  }

  /** In the order of `placeNames`. */
  function addNode(node: number, time: Micros, sums: number[], heat: HeatFrame, life: number): void {
    const cpu = nodes.allocatableMilliCpu[node]!;
    const memory = nodes.allocatableMemoryBytes[node]!;
    sums[0]! += 1;
    sums[1]! += cpu;
    sums[4]! += memory;
    sums[7]! += facts.priceMicroUsdPerHour(node) ?? 0;
    addRequests(node, sums, heat, life);
    if (use === null) return;
    const [usedCpu, usedMemory] = [use.nodeMilliCpu(node), use.nodeMemoryBytes(node, time)];
    sums[3]! += usedCpu;
    sums[6]! += usedMemory;
    heat.usedCpu[life] = heatByte(usedCpu, cpu);
    heat.usedMemory[life] = heatByte(usedMemory, memory);
  }

  function addRequests(node: number, sums: number[], heat: HeatFrame, life: number): void {
    const milliCpu = nodes.requestedMilliCpu[node]!;
    const memoryBytes = nodes.requestedMemoryBytes[node]!;
    seenMilliCpu[node] = milliCpu;
    seenMemoryBytes[node] = memoryBytes;
    sums[2]! += milliCpu;
    sums[5]! += memoryBytes;
    heat.requestedCpu[life] = heatByte(milliCpu, nodes.allocatableMilliCpu[node]!);
    heat.requestedMemory[life] = heatByte(memoryBytes, nodes.allocatableMemoryBytes[node]!);
  }

  function emptyHeat(name: (typeof heatNames)[number]): Uint8Array {
    if (use === null && (name === 'usedCpu' || name === 'usedMemory')) return new Uint8Array(0);
    return new Uint8Array(lives.length).fill(name === 'state' ? NodeState.absent : heatAbsent);
  }

  function newPool(name: string, pools: number[][]): number {
    const id = poolIds.size;
    poolIds.set(name, id);
    pools[id] = new Array<number>(placeColumns).fill(0);
    return id;
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
      last = null;
      podLog.load(reader);
    },
  };
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
