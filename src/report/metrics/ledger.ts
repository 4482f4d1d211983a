/**
 * The ledger of a run: exact sums over time of nodes, their price, what pods reserved and used, and how long everything
 * took. It follows the journal with the recorder, asks for no event and changes no decision. Cost: a few additions per
 * change of a pod.
 */
import type { Service } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { grown } from '../../cluster/columns.ts';
import { Verb } from '../../cluster/journal.ts';
import { NodeFlag } from '../../cluster/nodes.ts';
import { PodFlag } from '../../cluster/pods.ts';
import { createPagedColumn, loadPaged, readPaged, savePaged, writePaged } from '../../sim/paged-column.ts';
import type { Component, Simulation } from '../../sim/simulation.ts';
import { prefixedReader, prefixedWriter, type StateReader, type StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import type { NodeFacts } from '../node-facts.ts';
import { podStateIndex } from '../pod-log.ts';
import type { Recorder } from '../recorder.ts';
import { podStateNames } from '../series.ts';
import { createNodeTime, type NodeTime } from './node-time.ts';
import { createTracks, type OverTime, spreadOf, type Track } from './over-time.ts';
import { createPodSums, type PodSums } from './pod-sums.ts';
import { createServiceReadiness, isEndpoint, type ServiceAvailability } from './service-readiness.ts';
import { createUseHistograms, type UseHistograms } from './use-histograms.ts';

/** Figures that the ledger follows over time, by the name that summaries and gates use. */
export const trackNames = [
  'pendingPods',
  'startingPods',
  'runningPods',
  'readyPods',
  'terminatingPods',
  'succeededPods',
  'failedPods',
  'nodes',
  'readyNodes',
  'cordonedNodes',
  'cpuRequestedPermille',
  'memoryRequestedPermille',
  'costMicroUsdPerHour',
] as const;
export type TrackName = (typeof trackNames)[number];

export interface Ledger extends Component {
  readonly nodeTime: NodeTime;
  readonly podSums: PodSums;
  readonly use: UseHistograms;
  /** Pods that exist, in the order of `podStateNames`. */
  podCounts(): readonly number[];
  overTime(name: TrackName): OverTime;
  /** From the creation of pods of this run to their binding, and to their first being ready; null: none came so far. */
  scheduleMicros(): OverTime | null;
  readyMicros(): OverTime | null;
  services(): ServiceAvailability[];
}

export interface LedgerOptions {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly recorder: Recorder;
  readonly facts: NodeFacts;
}

/** Bits of a pod's row: what was counted of it already. */
const Counted = { scheduled: 1, ready: 2, endpoint: 4 } as const;
/** No state: there is no such pod. */
const noState = 255;

export function createLedger({ cluster, sim, recorder, facts }: LedgerOptions): Ledger {
  const { pods, nodes } = cluster;
  const tracks = createTracks(trackNames);
  const figures = Object.fromEntries(trackNames.map((name) => [name, tracks.of(name)])) as Record<TrackName, Track>;
  const statePods = podStateNames.map((name) => figures[`${name}Pods`]);
  const nodeTime = createNodeTime(cluster, facts);
  const podSums = createPodSums(cluster);
  const use = createUseHistograms();
  const services = createServiceReadiness(cluster, (pod) => (countedOf[pod]! & Counted.endpoint) !== 0);
  const waits = { schedule: createSamples(), ready: createSamples() };
  let counts = podStateNames.map(() => 0);
  /** What is known of each pod and node: state, counted bits, flags. */
  let stateOf = new Uint8Array(0);
  let countedOf = new Uint8Array(0);
  let flagsOf = new Uint8Array(0);
  let requested = { cpu: 0, memory: 0 };
  let nodeCounts = { all: 0, ready: 0, cordoned: 0 };

  function podChanged(verb: Verb, pod: number, time: Micros): void {
    if (pod >= stateOf.length) {
      stateOf = grown(stateOf, Math.max(pods.flags.length, pod + 1), noState);
      countedOf = grown(countedOf, stateOf.length, 0);
    }
    if (verb === Verb.podCreated) countedOf[pod] = 0;
    else if (verb === Verb.podBound) bound(pod, time);
    else if (verb === Verb.podDetached) detached(pod, time);
    else if (verb === Verb.podSpec && podSums.isAttached(pod)) {
      // Amounts changed in place: the new ones count from now on.
      podSums.detach(pod, time);
      podSums.attach(pod, nodeTime.kindOf(pods.node[pod]!), time);
      sumRequests(time);
    } else if (verb === Verb.podLabels) services.recount(time);
    const flags = pods.flags[pod]!;
    setState(pod, (flags & PodFlag.alive) === 0 ? noState : podStateIndex(cluster, pod), time);
    const counted = countedOf[pod]!;
    if ((flags & PodFlag.ready) !== 0 && (counted & Counted.ready) === 0) {
      countedOf[pod]! |= Counted.ready;
      if (readPaged(pods.createdMicros, pod) >= 0) waits.ready.add(time - readPaged(pods.createdMicros, pod));
    }
    if (isEndpoint(flags) === ((counted & Counted.endpoint) !== 0)) return;
    countedOf[pod]! ^= Counted.endpoint;
    services.podChanged(pods.podClass[pod]!, isEndpoint(flags) ? 1 : -1, time);
  }

  function bound(pod: number, time: Micros): void {
    podSums.attach(pod, nodeTime.kindOf(pods.node[pod]!), time);
    addRequests(pod, 1, time);
    if ((countedOf[pod]! & Counted.scheduled) !== 0) return;
    countedOf[pod]! |= Counted.scheduled;
    if (readPaged(pods.createdMicros, pod) >= 0) waits.schedule.add(time - readPaged(pods.createdMicros, pod));
  }

  function detached(pod: number, time: Micros): void {
    if (!podSums.isAttached(pod)) return;
    podSums.detach(pod, time);
    addRequests(pod, -1, time);
  }

  function addRequests(pod: number, sign: 1 | -1, time: Micros): void {
    const { milliCpu, memoryBytes } = cluster.specOf(pod);
    requested.cpu += sign * milliCpu;
    requested.memory += sign * memoryBytes;
    setShares(time);
  }

  function sumRequests(time: Micros): void {
    requested = { cpu: 0, memory: 0 };
    for (let node = 0; node < nodes.count; node++) {
      requested.cpu += nodes.requestedMilliCpu[node]!;
      requested.memory += nodes.requestedMemoryBytes[node]!;
    }
    setShares(time);
  }

  function setShares(time: Micros): void {
    const { milliCpu, memoryBytes } = nodeTime.allocatable();
    figures.cpuRequestedPermille.set(permille(requested.cpu, milliCpu), time);
    figures.memoryRequestedPermille.set(permille(requested.memory, memoryBytes), time);
  }

  function setState(pod: number, state: number, time: Micros): void {
    const before = stateOf[pod]!;
    if (before === state) return;
    stateOf[pod] = state;
    if (before !== noState) addToState(before, -1, time);
    if (state !== noState) addToState(state, 1, time);
  }

  function addToState(state: number, by: 1 | -1, time: Micros): void {
    counts[state]! += by;
    statePods[state]!.set(counts[state]!, time);
  }

  function nodeChanged(verb: Verb, node: number, time: Micros): void {
    if (node >= flagsOf.length) flagsOf = grown(flagsOf, Math.max(nodes.count, node + 1), 0);
    nodeTime.change(verb, node, time);
    const before = flagsOf[node]!;
    const after = nodes.flags[node]!;
    if (before !== after) {
      flagsOf[node] = after;
      nodeCounts.all += bit(after, NodeFlag.alive) - bit(before, NodeFlag.alive);
      nodeCounts.ready += bit(after, NodeFlag.ready) - bit(before, NodeFlag.ready);
      nodeCounts.cordoned += bit(after, NodeFlag.unschedulable) - bit(before, NodeFlag.unschedulable);
      figures.nodes.set(nodeCounts.all, time);
      figures.readyNodes.set(nodeCounts.ready, time);
      figures.cordonedNodes.set(nodeCounts.cordoned, time);
    }
    figures.costMicroUsdPerHour.set(nodeTime.priceMicroUsdPerHour(), time);
    setShares(time);
  }

  recorder.follow((verb, subject, before, after, time) => {
    if (verb <= Verb.podDeleted) podChanged(verb, subject, time);
    else if (verb <= Verb.nodeRemoved) nodeChanged(verb, subject, time);
    else if (verb !== Verb.podAnnotated) {
      const object = cluster.objects.version(verb === Verb.objectDeleted ? before : after);
      if (object?.kind !== 'Service') return;
      if (verb === Verb.objectAdded) services.added(object as Service, time);
      else services.recount(time);
    }
  });

  return {
    name: 'ledger',
    nodeTime,
    podSums,
    use,
    start() {},
    podCounts: () => counts,
    overTime: (name) => tracks.overTime(name, sim.now),
    scheduleMicros: () => spreadOf(waits.schedule.values()),
    readyMicros: () => spreadOf(waits.ready.values()),
    services: () => services.availability(sim.now),
    save(writer) {
      tracks.save(writer);
      nodeTime.save(prefixedWriter(writer, 'node.'));
      podSums.save(prefixedWriter(writer, 'pod.'));
      use.save(prefixedWriter(writer, 'use.'));
      services.save(writer);
      waits.schedule.save(prefixedWriter(writer, 'waits.schedule.'));
      waits.ready.save(prefixedWriter(writer, 'waits.ready.'));
      writer.json('counts', { counts, requested, nodeCounts });
      const count = Math.min(pods.count, stateOf.length);
      writer.array('stateOf', stateOf, count);
      writer.array('countedOf', countedOf, count);
      writer.array('flagsOf', flagsOf);
    },
    load(reader) {
      tracks.load(reader);
      nodeTime.load(prefixedReader(reader, 'node.'));
      podSums.load(prefixedReader(reader, 'pod.'));
      use.load(prefixedReader(reader, 'use.'));
      services.load(reader);
      waits.schedule.load(prefixedReader(reader, 'waits.schedule.'));
      waits.ready.load(prefixedReader(reader, 'waits.ready.'));
      ({ counts, requested, nodeCounts } = reader.json<{
        counts: number[];
        requested: typeof requested;
        nodeCounts: typeof nodeCounts;
      }>('counts'));
      stateOf = reader.array('stateOf', Uint8Array);
      countedOf = reader.array('countedOf', Uint8Array);
      flagsOf = reader.array('flagsOf', Uint8Array);
    },
  };
}

function bit(flags: number, flag: number): number {
  return (flags & flag) === 0 ? 0 : 1;
}

/** Rounded down; of nothing 0. */
function permille(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part / whole) * 1000);
}

interface Samples {
  add(value: number): void;
  values(): Float64Array;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

function createSamples(): Samples {
  const column = createPagedColumn(0);
  let count = 0;
  return {
    add: (value) => writePaged(column, count++, value),
    values() {
      const values = new Float64Array(count);
      for (let at = 0; at < count; at++) values[at] = readPaged(column, at);
      return values;
    },
    save(writer) {
      writer.number('count', count);
      savePaged(column, 'values', writer);
    },
    load(reader) {
      count = reader.number('count');
      loadPaged(column, 'values', reader);
    },
  };
}
