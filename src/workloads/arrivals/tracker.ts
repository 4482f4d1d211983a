/**
 * The pods of arrivals that exist now: which source each belongs to and how long it is to run. Rows are reused; a pod
 * that has gone costs nothing.
 */

import type { PodId } from '../../cluster/pods.ts';
import { assert } from '../../sim/invariant.ts';
import type { Mutable } from '../../sim/mutable.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';

/** Bits of the column `flags`. */
export const TrackFlag = { placed: 1, started: 2, finished: 4, leaving: 8, ofJob: 16 } as const;

export interface Tracker {
  /** By slot. */
  readonly pod: Int32Array;
  readonly source: Int32Array;
  readonly flags: Int32Array;
  /** Run time once started, or -1. */
  readonly runMicros: Float64Array;
  readonly createdMicros: Float64Array;
  readonly startedMicros: Float64Array;
  /** The pending end, or -1. */
  readonly endTicket: Float64Array;
  /** The pending time of leaving, or -1. */
  readonly leaveTicket: Float64Array;
  /** How many pods are tracked. */
  readonly count: number;
  slotOf(pod: PodId): number;
  add(pod: PodId, source: number, runMicros: number, now: number): number;
  remove(slot: number): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export function createTracker(): Tracker {
  let columns = createColumns(64);
  /** Slot by pod row, -1 for pods of others. */
  let slotByPod = new Int32Array(64).fill(-1);
  let used = 0;
  let free: number[] = [];

  function add(pod: PodId, source: number, runMicros: number, now: number): number {
    assert((slotByPod[pod] ?? -1) < 0, () => `arrivals: pod row ${pod} is tracked already`);
    if (pod >= slotByPod.length) slotByPod = enlarged(slotByPod, pod + 1, -1);
    const slot = free.pop() ?? used++;
    if (slot >= columns.pod.length) {
      columns = enlargedColumns(columns);
      Object.assign(tracker, columns);
    }
    tracker.count += 1;
    slotByPod[pod] = slot;
    columns.pod[slot] = pod;
    columns.source[slot] = source;
    columns.flags[slot] = 0;
    columns.runMicros[slot] = runMicros;
    columns.createdMicros[slot] = now;
    columns.startedMicros[slot] = -1;
    columns.endTicket[slot] = -1;
    columns.leaveTicket[slot] = -1;
    return slot;
  }

  const tracker: Mutable<Tracker> = {
    ...columns,
    count: 0,
    slotOf: (pod) => slotByPod[pod] ?? -1,
    add,
    remove(slot) {
      slotByPod[columns.pod[slot]!] = -1;
      columns.pod[slot] = -1;
      free.push(slot);
      tracker.count -= 1;
    },
    save(writer) {
      for (const name of intColumns) writer.array(name, columns[name], used);
      for (const name of floatColumns) writer.array(name, columns[name], used);
      writer.json('free', free);
    },
    load(reader) {
      const pods = reader.array('pod', Int32Array);
      used = pods.length;
      columns = createColumns(Math.max(64, used));
      for (const name of intColumns) reader.arrayInto(name, columns[name]);
      for (const name of floatColumns) reader.arrayInto(name, columns[name]);
      Object.assign(tracker, columns);
      free = reader.json<number[]>('free');
      tracker.count = used - free.length;
      slotByPod.fill(-1);
      pods.forEach((pod, slot) => {
        if (pod >= slotByPod.length) slotByPod = enlarged(slotByPod, pod + 1, -1);
        if (pod >= 0) slotByPod[pod] = slot;
      });
    },
  };
  return tracker;
}

const intColumns = ['pod', 'source', 'flags'] as const;
const floatColumns = ['runMicros', 'createdMicros', 'startedMicros', 'endTicket', 'leaveTicket'] as const;

interface Columns {
  readonly pod: Int32Array;
  readonly source: Int32Array;
  readonly flags: Int32Array;
  readonly runMicros: Float64Array;
  readonly createdMicros: Float64Array;
  readonly startedMicros: Float64Array;
  readonly endTicket: Float64Array;
  readonly leaveTicket: Float64Array;
}

function createColumns(rows: number): Columns {
  return {
    pod: new Int32Array(rows),
    source: new Int32Array(rows),
    flags: new Int32Array(rows),
    runMicros: new Float64Array(rows),
    createdMicros: new Float64Array(rows),
    startedMicros: new Float64Array(rows),
    endTicket: new Float64Array(rows),
    leaveTicket: new Float64Array(rows),
  };
}

function enlargedColumns(columns: Columns): Columns {
  const next = createColumns(columns.pod.length * 2);
  for (const name of intColumns) next[name].set(columns[name]);
  for (const name of floatColumns) next[name].set(columns[name]);
  return next;
}

function enlarged(array: Int32Array<ArrayBuffer>, rows: number, fill: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.max(rows, array.length * 2)).fill(fill);
  next.set(array);
  return next;
}
