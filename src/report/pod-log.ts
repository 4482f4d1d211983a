/**
 * The lives of all pods of a run, one row each, in the order of their creation: what `pods.parquet` and the report tell
 * of a pod. Columns of plain numbers; pods beyond `podsMax` are counted, not kept.
 */
import { type Cluster, DeleteCause } from '../cluster/cluster.ts';
import { grown } from '../cluster/columns.ts';
import { Verb } from '../cluster/journal.ts';
import { disruptionReasons, noTime, PodFlag, PodPhase } from '../cluster/pods.ts';
import { workloadOfOwner } from '../cluster/workload-of.ts';
import {
  createPagedColumn,
  loadPaged,
  type PagedColumn,
  pagedRows,
  readPaged,
  savePaged,
  writePaged,
} from '../sim/paged-column.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { type PodRows, podStateNames } from './series.ts';
import { createTextColumn, type TextColumn, type TextColumnWriter } from './text-column.ts';

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

const textNames = ['namespace', 'workload', 'node', 'reason'] as const;
/** Those that are empty in the row of a new pod. */
const emptyFirst: ReadonlySet<string> = new Set(['node', 'reason']);
/** What a row says of its pod's state. */
const stateNames = [...podStateNames, 'deleted'];

/** What a pod's end is called, by the cause of its deletion. */
const causeNames = Object.keys(DeleteCause) as (keyof typeof DeleteCause)[];

export function createPodLog(cluster: Cluster): PodLog {
  const { pods } = cluster;
  let count = 0;
  let dropped = 0;
  /** Row of the log by row of the table of pods; -1: not kept. */
  let rowOf = new Int32Array(0);
  const times = Object.fromEntries(timeNames.map((name) => [name, createPagedColumn(Number.NaN)])) as Record<
    TimeName,
    PagedColumn
  >;
  const milliCpu = createPagedColumn(0);
  const memoryBytes = createPagedColumn(0);
  let names: string[] = [];
  const texts = Object.fromEntries(
    textNames.map((name) => [name, createTextColumn(emptyFirst.has(name) ? [''] : [])]),
  ) as Record<(typeof textNames)[number], TextColumnWriter>;
  const workloadNames = new Map<number, string>();

  function create(pod: number): void {
    if (pod >= rowOf.length) rowOf = grown(rowOf, Math.max(pods.flags.length, pod + 1), -1);
    if (count >= podsMax) {
      dropped += 1;
      rowOf[pod] = -1;
      return;
    }
    const row = count++;
    rowOf[pod] = row;
    writePaged(times.created, row, readPaged(pods.createdMicros, pod));
    const { milliCpu: cpu, memoryBytes: memory } = cluster.specOf(pod);
    writePaged(milliCpu, row, cpu);
    writePaged(memoryBytes, row, memory);
    names[row] = pods.names[pod]!;
    texts.namespace.set(row, cluster.namespaceOf(pod));
    texts.workload.set(row, workloadOf(pods.owner[pod]!));
    // Pods that come on a node and running, as those of a snapshot do.
    if (readPaged(pods.startedMicros, pod) !== noTime && pods.phase[pod] !== PodPhase.pending) {
      writePaged(times.running, row, readPaged(pods.startedMicros, pod));
    }
  }

  function workloadOf(owner: number): string {
    if (owner === 0) return '';
    let key = workloadNames.get(owner);
    if (key === undefined) workloadNames.set(owner, (key = workloadOfOwner(cluster, owner)));
    return key;
  }

  function note(row: number, name: TimeName, time: Micros): void {
    if (Number.isNaN(readPaged(times[name], row))) writePaged(times[name], row, time);
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
        texts.node.set(row, cluster.nodeNames[after]!);
      } else if (verb === Verb.podReady && after === 1) note(row, 'ready', time);
      else if (verb === Verb.podTerminating) {
        note(row, 'terminating', time);
        texts.reason.set(row, disruptionReasons[pods.disruption[subject]!]!);
      } else if (verb === Verb.podPhase) {
        if (after === PodPhase.running) note(row, 'running', time);
        else if (after === PodPhase.succeeded || after === PodPhase.failed) note(row, 'finished', time);
      } else if (verb === Verb.podDeleted) {
        writePaged(times.deleted, row, time);
        if (texts.reason.at(row) === '') {
          texts.reason.set(row, disruptionReasons[pods.disruption[subject]!] || causeNames[after]!);
        }
        rowOf[subject] = -1;
        if (before >= 0) texts.node.set(row, cluster.nodeNames[before]!);
      }
    },
    rows(pendingMessage) {
      const state = new Int32Array(count).fill(stateNames.length - 1);
      const waiting = new Map<number, number>();
      for (let pod = 0; pod < rowOf.length; pod++) {
        const row = rowOf[pod]!;
        if (row < 0) continue;
        state[row] = podStateIndex(cluster, pod);
        if (stateNames[state[row]!] === 'pending') waiting.set(row, pod);
      }
      const reason = texts.reason.column(count);
      const time = (name: TimeName): Float64Array => pagedRows(times[name], count);
      return {
        count,
        dropped,
        namespace: texts.namespace.column(count),
        name: names.slice(0, count),
        workload: texts.workload.column(count),
        requestedMilliCpu: pagedRows(milliCpu, count),
        requestedMemoryBytes: pagedRows(memoryBytes, count),
        node: texts.node.column(count),
        createdMicros: time('created'),
        scheduledMicros: time('scheduled'),
        runningMicros: time('running'),
        readyMicros: time('ready'),
        finishedMicros: time('finished'),
        terminatingMicros: time('terminating'),
        deletedMicros: time('deleted'),
        state: { texts: stateNames, codes: state },
        reason: withWaits(reason, waiting, pendingMessage),
      };
    },
    save(writer) {
      writer.number('pods.count', count);
      writer.number('pods.dropped', dropped);
      writer.array('pods.rowOf', rowOf, Math.min(pods.count, rowOf.length));
      for (const name of timeNames) savePaged(times[name], `pods.${name}`, writer);
      savePaged(milliCpu, 'pods.milliCpu', writer);
      savePaged(memoryBytes, 'pods.memoryBytes', writer);
      writer.shared('pods.names', names.slice());
      for (const name of textNames) texts[name].save(`pods.${name}`, count, writer);
    },
    load(reader) {
      count = reader.number('pods.count');
      dropped = reader.number('pods.dropped');
      rowOf = reader.array('pods.rowOf', Int32Array);
      for (const name of timeNames) loadPaged(times[name], `pods.${name}`, reader);
      loadPaged(milliCpu, 'pods.milliCpu', reader);
      loadPaged(memoryBytes, 'pods.memoryBytes', reader);
      names = reader.shared<string[]>('pods.names').slice();
      for (const name of textNames) texts[name].load(`pods.${name}`, reader);
      workloadNames.clear();
    },
  };
}

/** The reasons, with the words about pods that wait: their rows, and their rows in the table of pods. */
function withWaits(
  { texts, codes }: TextColumn,
  waiting: ReadonlyMap<number, number>,
  pendingMessage: (pod: number) => string,
): TextColumn {
  const all = [...texts];
  const codeOf = new Map(all.map((text, code) => [text, code]));
  for (const [row, pod] of waiting) {
    const message = pendingMessage(pod) || 'not tried yet';
    let code = codeOf.get(message);
    if (code === undefined) codeOf.set(message, (code = all.push(message) - 1));
    codes[row] = code;
  }
  return { texts: all, codes };
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
