/**
 * The memory of each node's pods together, brought up to date when a container's line becomes another one. While no line on
 * a node rises or falls the sum is kept up from change to change, without a walk over its pods.
 */
import type { NodeId } from '../cluster/nodes.ts';
import { assert } from '../sim/invariant.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { type MemoryLine, type MemorySum, sumAt, sumOfLines } from './memory-line.ts';

export interface MemorySums {
  /** The memory of a container on the node becomes another line; null: it came, or went. */
  move(node: NodeId, before: MemoryLine | null, after: MemoryLine | null): void;
  /** So many pods with a limit of memory came (or went, below 0). */
  limit(node: NodeId, pods: number): void;
  isLimited(node: NodeId): boolean;
  /** The sum is to be told of at the end of this instant's changes. */
  changed(node: NodeId): void;
  settle(now: Micros): void;
  watch(changed: (node: NodeId) => void): void;
  /** As it was settled last. */
  of(node: NodeId, now: Micros): MemorySum;
  bytesAt(node: NodeId, time: Micros): number;
  check(node: NodeId, now: Micros): void;
  save(writer: StateWriter): void;
  /** To be called before the lines that were saved are moved in again. */
  load(reader: StateReader): void;
}

export function createMemorySums(linesOf: (node: NodeId) => MemoryLine[]): MemorySums {
  /** By node: the bytes of flat lines, how many lines are not flat, and how many pods have a limit. */
  const [flatBytes, slopes, limits]: [number[], number[], number[]] = [[], [], []];
  const changed = new Set<NodeId>();
  const sums = new Map<NodeId, MemorySum>();
  const listeners: ((node: NodeId) => void)[] = [];

  function add(node: NodeId, line: MemoryLine, sign: 1 | -1): void {
    if (line.bytesPerSecond === 0) flatBytes[node] = (flatBytes[node] ?? 0) + sign * line.bytes;
    else slopes[node] = (slopes[node] ?? 0) + sign;
  }

  function sumOf(node: NodeId, now: Micros): MemorySum {
    if ((slopes[node] ?? 0) > 0) return sumOfLines(linesOf(node), now);
    return { bytes: flatBytes[node] ?? 0, millionths: 0, bytesPerSecond: 0, atMicros: now };
  }

  return {
    move(node, before, after) {
      if (before !== null) add(node, before, -1);
      if (after !== null) add(node, after, 1);
    },
    limit: (node, pods) => void (limits[node] = (limits[node] ?? 0) + pods),
    isLimited: (node) => (limits[node] ?? 0) > 0,
    changed: (node) => void changed.add(node),
    settle(now) {
      const nodes = [...changed].sort((a, b) => a - b);
      changed.clear();
      for (const node of nodes) {
        sums.set(node, sumOf(node, now));
        for (const listener of listeners) listener(node);
      }
    },
    watch: (listener) => void listeners.push(listener),
    of: (node, now) => sums.get(node) ?? sumOf(node, now),
    bytesAt(node, time) {
      const sum = sums.get(node);
      return sum === undefined ? 0 : sumAt(sum, time);
    },
    check(node, now) {
      const [kept, added] = [sumOf(node, now).bytes, sumOfLines(linesOf(node), now).bytes];
      assert(kept === added, () => `usage: the memory on node ${node} is ${added} bytes, ${kept} are kept`);
    },
    save: (writer) => writer.json('memorySums', { sums: [...sums], changed: [...changed] } as never),
    load(reader) {
      const saved = reader.json<{ sums: [NodeId, MemorySum][]; changed: NodeId[] }>('memorySums');
      for (const column of [flatBytes, slopes, limits]) column.length = 0;
      sums.clear();
      for (const [node, sum] of saved.sums) sums.set(node, sum);
      changed.clear();
      for (const node of saved.changed) changed.add(node);
    },
  };
}
