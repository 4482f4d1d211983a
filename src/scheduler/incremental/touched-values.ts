/**
 * What arithmetic asks of the touched nodes, in the order of the log: written once when a node was touched, read in a row
 * by every signature, where the nodes themselves lie scattered over ten columns. Of a node that was touched several times
 * the last values are its own.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import { type ReckonedColumns, reckonedColumns } from './reckoning.ts';
import type { TouchedNodes } from './touched.ts';

export interface TouchedValues {
  /** By place in the log's entries. To be read at once. */
  columns: ReckonedColumns;
  /** Brings the values up to the head of the log, which is up to date. */
  sync(): void;
}

export function createTouchedValues({ nodes }: Cluster, touched: TouchedNodes): TouchedValues {
  let first = 0;
  let head = 0;
  const values: TouchedValues = { columns: columnsOf(touched.entries.length), sync };

  function sync(): void {
    if (head === touched.head) return;
    if (values.columns.podCount.length !== touched.entries.length) widen();
    if (first !== touched.first) drop(touched.first - first);
    const { entries } = touched;
    const { columns } = values;
    for (let at = Math.max(head, first) - first; at < touched.head - first; at++) {
      const node = entries[at]! >> 1;
      columns.podCount[at] = nodes.podCount[node]!;
      columns.allocatablePods[at] = nodes.allocatablePods[node]!;
      columns.allocatableMilliCpu[at] = nodes.allocatableMilliCpu[node]!;
      columns.allocatableMemoryBytes[at] = nodes.allocatableMemoryBytes[node]!;
      columns.allocatableEphemeralBytes[at] = nodes.allocatableEphemeralBytes[node]!;
      columns.requestedMilliCpu[at] = nodes.requestedMilliCpu[node]!;
      columns.requestedMemoryBytes[at] = nodes.requestedMemoryBytes[node]!;
      columns.requestedEphemeralBytes[at] = nodes.requestedEphemeralBytes[node]!;
      columns.nonZeroRequestedMilliCpu[at] = nodes.nonZeroRequestedMilliCpu[node]!;
      columns.nonZeroRequestedMemoryBytes[at] = nodes.nonZeroRequestedMemoryBytes[node]!;
    }
    head = touched.head;
  }

  function widen(): void {
    const wider = columnsOf(touched.entries.length);
    for (const name of reckonedColumns) wider[name].set(values.columns[name]);
    values.columns = wider;
  }

  /** The log dropped its oldest entries. */
  function drop(entries: number): void {
    for (const name of reckonedColumns) values.columns[name].copyWithin(0, entries);
    first += entries;
  }

  function columnsOf(rows: number): ReckonedColumns {
    const columns = reckonedColumns.map((name) => {
      const Column = nodes[name].constructor as new (length: number) => Float64Array | Int32Array;
      return [name, new Column(rows)];
    });
    return Object.fromEntries(columns) as ReckonedColumns;
  }

  return values;
}
