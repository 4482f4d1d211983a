/**
 * The lives of all pods of a run, one row each, in the order of their creation: what `pods.parquet` and the report tell
 * of a pod. Columns of plain numbers; pods beyond `podsMax` are counted, not kept.
 */
import { type Cluster, DeleteCause } from '../cluster/cluster.ts';
import { grown } from '../cluster/columns.ts';
import { Verb } from '../cluster/journal.ts';
import { disruptionReasons, noTime, PodFlag, PodPhase } from '../cluster/pods.ts';
import { workloadOfOwner } from '../cluster/workload-of.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { type PodRows, type PodStateName, podStateNames } from './series.ts';

export interface PodLog {
  change(verb: Verb, subject: number, before: number, after: number, time: Micros): void;
  /** The rows now; `pendingMessage`: the last word about a pod that waits. */
  rows(pendingMessage: (pod: number) => string): PodRows;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** Rows kept: some 200 MB. */
const podsMax = 2_000_000;

const timeNames = ['created', 'scheduled', 'running', 'ready', 'finished', 'terminating', 'deleted'] as const;
type TimeName = (typeof timeNames)[number];

/** What a pod's end is called, by the cause of its deletion. */
const causeNames = Object.keys(DeleteCause) as (keyof typeof DeleteCause)[];

export function createPodLog(cluster: Cluster): PodLog {
  const { pods } = cluster;
  let count = 0;
  let dropped = 0;
  /** Row of the log by row of the table of pods; -1: not kept. */
  let rowOf = new Int32Array(0);
  let times = emptyTimes();
  let milliCpu = new Float64Array(0);
  let memoryBytes = new Float64Array(0);
  const texts = emptyTexts();
  const workloadNames = new Map<number, string>();

  function create(pod: number): void {
    if (pod >= rowOf.length) rowOf = grown(rowOf, Math.max(pods.count, pod + 1), -1);
    if (count >= podsMax) {
      dropped += 1;
      rowOf[pod] = -1;
      return;
    }
    if (count === milliCpu.length) grow();
    const row = count++;
    rowOf[pod] = row;
    for (const name of timeNames) times[name][row] = Number.NaN;
    times.created[row] = pods.createdMicros[pod]!;
    const { milliCpu: cpu, memoryBytes: memory } = cluster.specOf(pod);
    milliCpu[row] = cpu;
    memoryBytes[row] = memory;
    texts.namespace[row] = cluster.namespaceOf(pod);
    texts.name[row] = pods.names[pod]!;
    texts.workload[row] = workloadOf(pods.owner[pod]!);
    texts.node[row] = '';
    texts.reason[row] = '';
    // Pods that come on a node and running, as those of a snapshot do.
    if (pods.startedMicros[pod]! !== noTime && pods.phase[pod] !== PodPhase.pending) {
      times.running[row] = pods.startedMicros[pod]!;
    }
  }

  function grow(): void {
    const rows = count + 1;
    milliCpu = grown(milliCpu, rows, 0);
    memoryBytes = grown(memoryBytes, rows, 0);
    for (const name of timeNames) times[name] = grown(times[name], rows, 0);
  }

  function workloadOf(owner: number): string {
    if (owner === 0) return '';
    let key = workloadNames.get(owner);
    if (key === undefined) workloadNames.set(owner, (key = workloadOfOwner(cluster, owner)));
    return key;
  }

  function note(row: number, name: TimeName, time: Micros): void {
    if (Number.isNaN(times[name][row]!)) times[name][row] = time;
  }

  function stateOf(pod: number): PodStateName | 'deleted' {
    return pod < 0 ? 'deleted' : podStateNames[podStateIndex(cluster, pod)]!;
  }

  return {
    change(verb, subject, before, after, time) {
      if (verb > Verb.podDeleted) return;
      if (verb === Verb.podCreated) {
        create(subject);
        return;
      }
      const row = rowOf[subject]!;
      if (row < 0) return;
      if (verb === Verb.podBound) {
        note(row, 'scheduled', time);
        texts.node[row] = cluster.nodeNames[after]!;
      } else if (verb === Verb.podReady && after === 1) note(row, 'ready', time);
      else if (verb === Verb.podTerminating) {
        note(row, 'terminating', time);
        texts.reason[row] = disruptionReasons[pods.disruption[subject]!]!;
      } else if (verb === Verb.podPhase) {
        if (after === PodPhase.running) note(row, 'running', time);
        else if (after === PodPhase.succeeded || after === PodPhase.failed) note(row, 'finished', time);
      } else if (verb === Verb.podDeleted) {
        times.deleted[row] = time;
        texts.reason[row] ||= disruptionReasons[pods.disruption[subject]!] || causeNames[after]!;
        rowOf[subject] = -1;
        if (before >= 0) texts.node[row] = cluster.nodeNames[before]!;
      }
    },
    rows(pendingMessage) {
      const podOf = new Int32Array(count).fill(-1);
      for (const [pod, row] of rowOf.entries()) if (row >= 0) podOf[row] = pod;
      const reasons = texts.reason.slice();
      const states = new Array<PodStateName | 'deleted'>(count);
      for (let row = 0; row < count; row++) {
        states[row] = stateOf(podOf[row]!);
        if (states[row] === 'pending') reasons[row] = pendingMessage(podOf[row]!) || 'not tried yet';
      }
      const time = (name: TimeName): Float64Array => times[name].slice(0, count);
      return {
        count,
        dropped,
        namespace: texts.namespace,
        name: texts.name,
        workload: texts.workload,
        requestedMilliCpu: milliCpu.slice(0, count),
        requestedMemoryBytes: memoryBytes.slice(0, count),
        node: texts.node,
        createdMicros: time('created'),
        scheduledMicros: time('scheduled'),
        runningMicros: time('running'),
        readyMicros: time('ready'),
        finishedMicros: time('finished'),
        terminatingMicros: time('terminating'),
        deletedMicros: time('deleted'),
        state: states,
        reason: reasons,
      };
    },
    save(writer) {
      writer.number('pods.count', count);
      writer.number('pods.dropped', dropped);
      writer.array('pods.rowOf', rowOf);
      for (const name of timeNames) writer.array(`pods.${name}`, times[name], count);
      writer.array('pods.milliCpu', milliCpu, count);
      writer.array('pods.memoryBytes', memoryBytes, count);
      for (const name of textNames) writer.shared(`pods.${name}`, texts[name].slice());
    },
    load(reader) {
      count = reader.number('pods.count');
      dropped = reader.number('pods.dropped');
      rowOf = reader.array('pods.rowOf', Int32Array);
      times = emptyTimes();
      for (const name of timeNames) times[name] = reader.array(`pods.${name}`, Float64Array);
      milliCpu = reader.array('pods.milliCpu', Float64Array);
      memoryBytes = reader.array('pods.memoryBytes', Float64Array);
      for (const name of textNames) {
        texts[name].length = 0;
        for (const text of reader.shared<string[]>(`pods.${name}`)) texts[name].push(text);
      }
      workloadNames.clear();
    },
  };
}

const textNames = ['namespace', 'name', 'workload', 'node', 'reason'] as const;

function emptyTexts(): Record<(typeof textNames)[number], string[]> {
  return { namespace: [], name: [], workload: [], node: [], reason: [] };
}

function emptyTimes(): Record<TimeName, Float64Array> {
  const none = (): Float64Array => new Float64Array(0);
  return {
    created: none(),
    scheduled: none(),
    running: none(),
    ready: none(),
    finished: none(),
    terminating: none(),
    deleted: none(),
  };
}

/** Index in `podStateNames` of a pod that exists. */
export function podStateIndex({ pods }: Cluster, pod: number): number {
  const phase = pods.phase[pod]!;
  const flags = pods.flags[pod]!;
  if (phase === PodPhase.succeeded) return 5;
  if (phase === PodPhase.failed) return 6;
  if ((flags & PodFlag.terminating) !== 0) return 4;
  if (pods.node[pod]! < 0) return 0;
  if (phase === PodPhase.pending) return 1;
  return (flags & PodFlag.ready) !== 0 ? 3 : 2;
}
