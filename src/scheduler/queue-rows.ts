/**
 * What the scheduling queue knows about each pod, as columns by `PodId` (v1.34 pkg/scheduler/framework/types.go
 * QueuedPodInfo), and the sets of plugin names that they point to.
 */
import { type Column, type ColumnFills, growTable } from '../cluster/columns.ts';
import { createInterner, type Interner } from '../cluster/interner.ts';
import { noTime, type PodId } from '../cluster/pods.ts';
import type { ArrayConstructor, StateReader, StateWriter } from '../sim/state.ts';

/** Where a pod is. `inFlight`: popped, its attempt is not over. `gated`: held back by a PreEnqueue plugin. */
export const Place = {
  none: 0,
  active: 1,
  backoff: 2,
  /** Backing off after an error, not after a rejection: never popped early. */
  errorBackoff: 3,
  unschedulable: 4,
  gated: 5,
  inFlight: 6,
  /** Active, in backoff or unschedulable: the carousel in which it is tells (queue-carousel.ts). */
  carousel: 7,
} as const;
export type Place = (typeof Place)[keyof typeof Place];

/** Id of the set without plugins. */
export const noPlugins = 0;

export interface QueueRows {
  place: Uint8Array;
  /** Index of the pod's profile. */
  profile: Int32Array;
  /** How often the pod was popped. */
  attempts: Int32Array;
  /** How often it was rejected: decides the backoff. */
  unschedulableCount: Int32Array;
  /** Attempts that failed with an error, since the last one that did not: decides the backoff if not 0. */
  consecutiveErrorsCount: Int32Array;
  /** When the pod was added or, after that, when its last attempt failed. */
  timestampMicros: Float64Array;
  /** Counts the writings of timestamps: puts pods of one instant in order, as a real clock would. */
  stamp: Float64Array;
  /** When the pod first entered the active queue, or `noTime`. */
  initialAttemptMicros: Float64Array;
  /** End of the backoff, on a whole second; `noTime` while the pod has none. */
  backoffExpiryMicros: Float64Array;
  /** Sets of plugins that rejected the pod, or that asked it to wait for something (status Pending). */
  unschedulablePlugins: Int32Array;
  pendingPlugins: Int32Array;
  /** The set with the PreEnqueue plugin that holds the pod back, or `noPlugins`. */
  gatingPlugin: Int32Array;
  /** What the pod was told last: see failure-series.ts, as for the others below. */
  words: Int32Array;
  /** Failures in a row for the same plugins' sake, these plugins, and when the first was. */
  seriesCount: Int32Array;
  seriesPlugins: Int32Array;
  seriesSinceMicros: Float64Array;
  /** Failures of the series after the last that was told. */
  untold: Int32Array;
}

export const rowFills: ColumnFills<QueueRows> = {
  place: Place.none,
  profile: 0,
  attempts: 0,
  unschedulableCount: 0,
  consecutiveErrorsCount: 0,
  timestampMicros: 0,
  stamp: 0,
  initialAttemptMicros: noTime,
  backoffExpiryMicros: noTime,
  unschedulablePlugins: noPlugins,
  pendingPlugins: noPlugins,
  gatingPlugin: noPlugins,
  words: 0,
  seriesCount: 0,
  seriesPlugins: noPlugins,
  seriesSinceMicros: 0,
  untold: 0,
};

export function createQueueRows(): QueueRows {
  const rows: QueueRows = {
    place: new Uint8Array(0),
    profile: new Int32Array(0),
    attempts: new Int32Array(0),
    unschedulableCount: new Int32Array(0),
    consecutiveErrorsCount: new Int32Array(0),
    timestampMicros: new Float64Array(0),
    stamp: new Float64Array(0),
    initialAttemptMicros: new Float64Array(0),
    backoffExpiryMicros: new Float64Array(0),
    unschedulablePlugins: new Int32Array(0),
    pendingPlugins: new Int32Array(0),
    gatingPlugin: new Int32Array(0),
    words: new Int32Array(0),
    seriesCount: new Int32Array(0),
    seriesPlugins: new Int32Array(0),
    seriesSinceMicros: new Float64Array(0),
    untold: new Int32Array(0),
  };
  growTable(rows, rowFills, 16);
  return rows;
}

/** Room for so many rows: as many as there are in the table of pods. */
export function makeRoom(rows: QueueRows, count: number): void {
  if (count > rows.place.length) growTable(rows, rowFills, count);
}

/** Makes the row of a pod that the queue has not seen, or no longer knows. */
export function resetRow(rows: QueueRows, pod: PodId, profile: number, now: number, stamp: number): void {
  rows.place[pod] = Place.none;
  rows.profile[pod] = profile;
  rows.attempts[pod] = 0;
  rows.timestampMicros[pod] = now;
  rows.stamp[pod] = stamp;
  rows.initialAttemptMicros[pod] = noTime;
  rows.backoffExpiryMicros[pod] = noTime;
  clear(rows.unschedulableCount, pod);
  clear(rows.consecutiveErrorsCount, pod);
  clear(rows.unschedulablePlugins, pod);
  clear(rows.pendingPlugins, pod);
  clear(rows.gatingPlugin, pod);
  clear(rows.words, pod);
  clear(rows.seriesCount, pod);
  clear(rows.seriesPlugins, pod);
  if (rows.seriesSinceMicros[pod] !== 0) rows.seriesSinceMicros[pod] = 0;
  clear(rows.untold, pod);
}

/** Memory that nobody has written takes no room: most pods never fail, and their rows hold 0 there from the start. */
function clear(column: Int32Array, pod: PodId): void {
  if (column[pod] !== 0) column[pod] = 0;
}

/** Writes the rows of pods that are somewhere in the queue: a row of another is made anew before it is used. */
export function saveRows(writer: StateWriter, rows: QueueRows): void {
  const waiting: PodId[] = [];
  for (let pod = 0; pod < rows.place.length; pod++) if (rows.place[pod] !== Place.none) waiting.push(pod);
  writer.array('queue.pods', Int32Array.from(waiting));
  for (const name of columnNames) {
    const column = rows[name];
    const gathered = new (column.constructor as ArrayConstructor<Column>)(waiting.length);
    for (let at = 0; at < waiting.length; at++) gathered[at] = column[waiting[at]!]!;
    writer.array(`queue.${name}`, gathered);
  }
}

/** Restores them. */
export function loadRows(reader: StateReader, rows: QueueRows): void {
  const waiting = reader.array('queue.pods', Int32Array);
  const count = waiting.length === 0 ? 0 : waiting.at(-1)! + 1;
  Object.assign(rows, createQueueRows());
  growTable(rows, rowFills, count);
  for (const name of columnNames) {
    const column = rows[name];
    const gathered = reader.array(`queue.${name}`, column.constructor as ArrayConstructor<Column>);
    for (let at = 0; at < waiting.length; at++) column[waiting[at]!] = gathered[at]!;
  }
}

const columnNames = Object.keys(rowFills) as (keyof QueueRows)[];

/** Sets of plugin names: sorted, each once, as small whole numbers. */
export interface PluginSets {
  names(set: number): readonly string[];
  intern(names: Iterable<string>): number;
  with(set: number, name: string): number;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export function createPluginSets(): PluginSets {
  let interner: Interner<readonly string[]> = createInterner(keyOf, [[]]);
  /** The last set and its number: pods that fail alike come one after the other with the same set. */
  let last: Iterable<string> | null = null;
  let lastNumber = 0;
  const sets: PluginSets = {
    names: (set) => interner.values[set]!,
    intern(names) {
      if (names === last) return lastNumber;
      lastNumber = interner.intern([...new Set(names)].sort());
      last = names;
      return lastNumber;
    },
    with: (set, name) => sets.intern([...interner.values[set]!, name]),
    save: (writer) => writer.json('queue.pluginSets', interner.values),
    load(reader) {
      interner = createInterner(keyOf, reader.json<string[][]>('queue.pluginSets'));
      last = null;
    },
  };
  return sets;
}

function keyOf(names: readonly string[]): string {
  return names.join(' ');
}
