/**
 * What arithmetic asks of a node, side by side in one row: where a few nodes of many are reckoned, a row is one line of
 * the processor's cache, ten columns are ten. Rows follow the log of touched nodes.
 *
 * Cost: bringing rows up is a row's writes per touched node.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { TouchedNodes } from './touched.ts';

/** Numbers in a row. */
export const rowSize = 8;
/** Places in a row: milli-CPU and bytes; slots are the pods that may still come. */
export const Row = {
  allocatableCpu: 0,
  allocatableMemory: 1,
  requestedCpu: 2,
  requestedMemory: 3,
  nonZeroCpu: 4,
  nonZeroMemory: 5,
  freeEphemeral: 6,
  slots: 7,
} as const;

export interface NodeRows {
  /** By node id × `rowSize`. To be read at once. */
  numbers: Float64Array;
  /** Brings the rows up to the head of the log, which is up to date. */
  sync(): void;
  /** After loading a cluster: every row is read anew. */
  reset(): void;
}

export function createNodeRows({ nodes }: Cluster, touched: TouchedNodes): NodeRows {
  let head = -1;
  const rows: NodeRows = { numbers: new Float64Array(0), sync, reset: () => void (head = -1) };

  function sync(): void {
    if (head === touched.head) return;
    const { first, entries } = touched;
    if (head < first || rows.numbers.length < rowSize * nodes.count) readAll();
    else for (let at = head - first; at < touched.head - first; at++) read(entries[at]! >> 1);
    head = touched.head;
  }

  function readAll(): void {
    const size = rowSize * nodes.flags.length;
    if (rows.numbers.length < size) rows.numbers = new Float64Array(size);
    for (let node = 0; node < nodes.count; node++) read(node);
  }

  function read(node: NodeId): void {
    const { numbers } = rows;
    const at = node * rowSize;
    numbers[at] = nodes.allocatableMilliCpu[node]!;
    numbers[at + Row.allocatableMemory] = nodes.allocatableMemoryBytes[node]!;
    numbers[at + Row.requestedCpu] = nodes.requestedMilliCpu[node]!;
    numbers[at + Row.requestedMemory] = nodes.requestedMemoryBytes[node]!;
    numbers[at + Row.nonZeroCpu] = nodes.nonZeroRequestedMilliCpu[node]!;
    numbers[at + Row.nonZeroMemory] = nodes.nonZeroRequestedMemoryBytes[node]!;
    numbers[at + Row.freeEphemeral] = nodes.allocatableEphemeralBytes[node]! - nodes.requestedEphemeralBytes[node]!;
    numbers[at + Row.slots] = nodes.allocatablePods[node]! - nodes.podCount[node]!;
  }

  return rows;
}
