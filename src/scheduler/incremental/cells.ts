/**
 * Nodes that are nearly alike, together: a *cell* is the nodes of one group with equal allocatable amounts whose requested
 * shares differ by less than a step, and the least and greatest of what is requested on them. What arithmetic says of all
 * nodes of a cell lies between what it says of these ends; where both are the same it is known of hundreds at once.
 *
 *   requested memory ▲   ┌────┬────┬────┐
 *                    │   │  2 │    │    │     e.g. 2,500 nodes in 150 cells, of which the best level
 *                    │   ├────┼────┼────┤     concerns a dozen
 *                    │   │  7 │ 41 │  3 │
 *                    └───┴────┴────┴────┴──▶ requested CPU
 *
 * Cost: a node that was touched is a look-up and some writes; ends widen while a cell has nodes, and never narrow.
 */
import type { NodeId } from '../../cluster/nodes.ts';
import { Row, rowSize } from './node-rows.ts';

/** Ends of a cell, by place: of amounts the least, then the greatest. */
export const End = {
  allocatableCpu: 0,
  allocatableMemory: 1,
  cpuMin: 2,
  cpuMax: 3,
  memoryMin: 4,
  memoryMax: 5,
  nonZeroCpuMin: 6,
  nonZeroCpuMax: 7,
  nonZeroMemoryMin: 8,
  nonZeroMemoryMax: 9,
  ephemeralMin: 10,
  slotsMin: 11,
} as const;
export const endsSize = 12;

export interface Cells {
  /** By position: its cell; -1: it is in none. */
  readonly cellOf: Int32Array;
  /** By position: the next one in its cell, and the one before; -1: none. */
  readonly next: Int32Array;
  readonly before: Int32Array;
  /** By cell: a position in it, how many there are, the group of its nodes. */
  heads: Int32Array;
  sizes: Int32Array;
  groups: Int32Array;
  /** By cell × `endsSize`. */
  ends: Float64Array;
  /** Cells with nodes, and by cell its place among them. */
  live: Int32Array;
  places: Int32Array;
  liveCount: number;
  /** Cells below this were used at some time. */
  used: number;
  readonly free: number[];
  readonly keys: Map<number, number>;
  keyOf: Float64Array;
  /** Numbers for pairs of allocatable CPU and memory. */
  readonly classes: Map<number, Map<number, number>>;
  classCount: number;
  /** Steps in which a share of 1 is told apart. */
  readonly steps: number;
}

const classesMax = 1024;
const stepMax = 4095;
const groupsMax = 512;

export function createCells(positions: number, steps: number): Cells {
  return {
    cellOf: new Int32Array(positions).fill(-1),
    next: new Int32Array(positions),
    before: new Int32Array(positions),
    heads: new Int32Array(0),
    sizes: new Int32Array(0),
    groups: new Int32Array(0),
    ends: new Float64Array(0),
    live: new Int32Array(0),
    places: new Int32Array(0),
    liveCount: 0,
    used: 0,
    free: [],
    keys: new Map(),
    keyOf: new Float64Array(0),
    classes: new Map(),
    classCount: 0,
    steps,
  };
}

/** Puts a node into the cell where it belongs. `group` -1: into none. False: there are too many kinds of nodes. */
export function putIntoCell(cells: Cells, rows: Float64Array, node: NodeId, position: number, group: number): boolean {
  const from = cells.cellOf[position]!;
  if (group < 0) {
    if (from >= 0) leave(cells, from, position);
    return true;
  }
  const key = keyOf(cells, rows, node * rowSize, group);
  if (key < 0) return false;
  let cell = cells.keys.get(key);
  if (cell === undefined) cells.keys.set(key, (cell = newCell(cells, key, group)));
  if (cell !== from) {
    if (from >= 0) leave(cells, from, position);
    join(cells, cell, position);
  }
  widenEnds(cells, cell, rows, node * rowSize);
  return true;
}

/** The number of the cell of a row; -1: there are too many kinds of nodes. */
function keyOf(cells: Cells, rows: Float64Array, at: number, group: number): number {
  const cpu = rows[at + Row.allocatableCpu]!;
  const memory = rows[at + Row.allocatableMemory]!;
  const kind = classOf(cells, cpu, memory);
  if (kind < 0 || group >= groupsMax) return -1;
  const step = (requested: number, allocatable: number): number => {
    const steps = allocatable === 0 ? 0 : Math.floor((requested / allocatable) * cells.steps);
    return Math.min(Math.max(steps, 0), stepMax);
  };
  const cpuStep = step(rows[at + Row.requestedCpu]!, cpu);
  const memoryStep = step(rows[at + Row.requestedMemory]!, memory);
  const cpuShift = Math.min(Math.max(step(rows[at + Row.nonZeroCpu]!, cpu) - cpuStep, 0), 3);
  const memoryShift = Math.min(Math.max(step(rows[at + Row.nonZeroMemory]!, memory) - memoryStep, 0), 3);
  const amounts = (cpuStep * (stepMax + 1) + memoryStep) * 16 + cpuShift * 4 + memoryShift;
  return (group * classesMax + kind) * (stepMax + 1) * (stepMax + 1) * 16 + amounts;
}

function classOf(cells: Cells, cpu: number, memory: number): number {
  let byMemory = cells.classes.get(cpu);
  if (byMemory === undefined) cells.classes.set(cpu, (byMemory = new Map()));
  let kind = byMemory.get(memory);
  if (kind === undefined) {
    if (cells.classCount === classesMax) return -1;
    byMemory.set(memory, (kind = cells.classCount++));
  }
  return kind;
}

function newCell(cells: Cells, key: number, group: number): number {
  let cell = cells.free.pop();
  if (cell === undefined) {
    cell = cells.used++;
    if (cell === cells.heads.length) growCells(cells);
  }
  cells.keyOf[cell] = key;
  cells.heads[cell] = -1;
  cells.sizes[cell] = 0;
  cells.groups[cell] = group;
  cells.places[cell] = cells.liveCount;
  cells.live[cells.liveCount++] = cell;
  return cell;
}

function growCells(cells: Cells): void {
  const size = Math.max(64, cells.heads.length * 2);
  const grown = (column: Int32Array): Int32Array => {
    const copy = new Int32Array(size);
    copy.set(column);
    return copy;
  };
  cells.heads = grown(cells.heads);
  cells.sizes = grown(cells.sizes);
  cells.groups = grown(cells.groups);
  cells.live = grown(cells.live);
  cells.places = grown(cells.places);
  const ends = new Float64Array(size * endsSize);
  ends.set(cells.ends);
  cells.ends = ends;
  const keys = new Float64Array(size);
  keys.set(cells.keyOf);
  cells.keyOf = keys;
}

function join(cells: Cells, cell: number, position: number): void {
  const head = cells.heads[cell]!;
  cells.next[position] = head;
  cells.before[position] = -1;
  if (head >= 0) cells.before[head] = position;
  cells.heads[cell] = position;
  cells.sizes[cell]! += 1;
  cells.cellOf[position] = cell;
}

function leave(cells: Cells, cell: number, position: number): void {
  const { next, before } = cells;
  const after = next[position]!;
  const previous = before[position]!;
  if (previous >= 0) next[previous] = after;
  else cells.heads[cell] = after;
  if (after >= 0) before[after] = previous;
  cells.sizes[cell]! -= 1;
  cells.cellOf[position] = -1;
  if (cells.sizes[cell] === 0) dropCell(cells, cell);
}

function dropCell(cells: Cells, cell: number): void {
  cells.keys.delete(cells.keyOf[cell]!);
  cells.free.push(cell);
  const last = cells.live[--cells.liveCount]!;
  const place = cells.places[cell]!;
  cells.live[place] = last;
  cells.places[last] = place;
}

function widenEnds({ ends, sizes }: Cells, cell: number, rows: Float64Array, at: number): void {
  const to = cell * endsSize;
  const isFirst = sizes[cell] === 1;
  ends[to + End.allocatableCpu] = rows[at + Row.allocatableCpu]!;
  ends[to + End.allocatableMemory] = rows[at + Row.allocatableMemory]!;
  for (let amount = 0; amount < 4; amount++) {
    const value = rows[at + Row.requestedCpu + amount]!;
    const least = to + End.cpuMin + 2 * amount;
    if (isFirst || value < ends[least]!) ends[least] = value;
    if (isFirst || value > ends[least + 1]!) ends[least + 1] = value;
  }
  for (let amount = 0; amount < 2; amount++) {
    const value = rows[at + Row.freeEphemeral + amount]!;
    if (isFirst || value < ends[to + End.ephemeralMin + amount]!) ends[to + End.ephemeralMin + amount] = value;
  }
}
