/**
 * The table of nodes. A row is a node; a row's number is its `NodeId`. Amounts are whole numbers: milli-CPU, bytes,
 * pieces. What a node shares with many others (labels, taints, images) is interned and stands here as an id.
 */
import { type Column, type ColumnFills, grown, growTable } from './columns.ts';

/** A row of the table of nodes. An alias, not a brand: rows come out of typed arrays at every turn. */
export type NodeId = number;

/** Bits of the column `flags`. */
export const NodeFlag = { alive: 1, unschedulable: 2, ready: 4 } as const;

export interface NodeTable {
  /** Rows in use or used before; a row beyond it was never used. */
  count: number;
  /** Nodes that exist now. */
  aliveCount: number;
  flags: Uint8Array;
  /** Raised each time a row is used anew, so that a kept id can be told from its successor. */
  version: Int32Array;
  labelSet: Int32Array;
  taintSet: Int32Array;
  imageSet: Int32Array;
  /** Interned `status.allocatable`; the numbers stand in the four columns below and in `allocatableScalar`. */
  allocatableSet: Int32Array;
  allocatableMilliCpu: Float64Array;
  allocatableMemoryBytes: Float64Array;
  allocatableEphemeralBytes: Float64Array;
  allocatablePods: Float64Array;
  requestedMilliCpu: Float64Array;
  requestedMemoryBytes: Float64Array;
  requestedEphemeralBytes: Float64Array;
  /** As requested, but a container without a cpu or memory request counts as 100m and 200 MiB (used by scores). */
  nonZeroRequestedMilliCpu: Float64Array;
  nonZeroRequestedMemoryBytes: Float64Array;
  /** Attached pods: bound to the node, neither finished nor gone. */
  podCount: Int32Array;
  /** Attached pods in the order in which they were attached: heads of the lists in the table of pods; -1 is none. */
  firstPod: Int32Array;
  lastPod: Int32Array;
  /** Position in the order in which nodes joined the cluster. */
  joined: Float64Array;
}

export const nodeFills: ColumnFills<NodeTable> = {
  flags: 0,
  version: 0,
  labelSet: 0,
  taintSet: 0,
  imageSet: 0,
  allocatableSet: 0,
  allocatableMilliCpu: 0,
  allocatableMemoryBytes: 0,
  allocatableEphemeralBytes: 0,
  allocatablePods: 0,
  requestedMilliCpu: 0,
  requestedMemoryBytes: 0,
  requestedEphemeralBytes: 0,
  nonZeroRequestedMilliCpu: 0,
  nonZeroRequestedMemoryBytes: 0,
  podCount: 0,
  firstPod: -1,
  lastPod: -1,
  joined: 0,
};

export function createNodeTable(): NodeTable {
  const table: NodeTable = {
    count: 0,
    aliveCount: 0,
    flags: new Uint8Array(0),
    version: new Int32Array(0),
    labelSet: new Int32Array(0),
    taintSet: new Int32Array(0),
    imageSet: new Int32Array(0),
    allocatableSet: new Int32Array(0),
    allocatableMilliCpu: new Float64Array(0),
    allocatableMemoryBytes: new Float64Array(0),
    allocatableEphemeralBytes: new Float64Array(0),
    allocatablePods: new Float64Array(0),
    requestedMilliCpu: new Float64Array(0),
    requestedMemoryBytes: new Float64Array(0),
    requestedEphemeralBytes: new Float64Array(0),
    nonZeroRequestedMilliCpu: new Float64Array(0),
    nonZeroRequestedMemoryBytes: new Float64Array(0),
    podCount: new Int32Array(0),
    firstPod: new Int32Array(0),
    lastPod: new Int32Array(0),
    joined: new Float64Array(0),
  };
  growTable(table, nodeFills, 16);
  return table;
}

/**
 * A family of node columns that come into being when first asked for: one per extended resource, or one per label key.
 * A member that was never asked for costs nothing and reads as all zero.
 */
export interface ColumnFamily<Array extends Column> {
  readonly columns: (Array | undefined)[];
  /** The column of member `id`, made now (all zero) if it does not exist, at least `rows` long. */
  at(id: number, rows: number): Array;
}

export function createColumnFamily<Array extends Column>(make: (rows: number) => Array): ColumnFamily<Array> {
  const columns: (Array | undefined)[] = [];
  return {
    columns,
    at(id, rows) {
      const column = columns[id];
      if (column !== undefined && column.length >= rows) return column;
      const longer = column === undefined ? make(Math.max(rows, 16)) : grown(column, rows, 0);
      columns[id] = longer;
      return longer;
    },
  };
}
