/**
 * Between which levels the nodes of a cell are: the arithmetic of reckoning.ts at the ends of what is requested there.
 * Every step of it (differences, quotients, rounding down) is monotone, floating point included, so no node of the cell is
 * outside. A law holds it against every node.
 */
import { type Cells, endsSize } from './cells.ts';
import type { Reckoning } from './reckoning.ts';

export const Fit = { none: 0, some: 1, all: 2 } as const;

/** By cell: the least and the greatest level of its nodes, and whether they have room. */
export interface CellBounds {
  lows: Int32Array;
  highs: Int32Array;
  fits: Uint8Array;
}

export function createCellBounds(): CellBounds {
  return { lows: new Int32Array(0), highs: new Int32Array(0), fits: new Uint8Array(0) };
}

/** Writes the bounds of all cells with nodes. Places of ends are written out, as in reckoning.ts. */
export function boundCells(reckoning: Reckoning, cells: Cells, bounds: CellBounds): void {
  if (bounds.lows.length < cells.used) {
    const size = cells.heads.length;
    bounds.lows = new Int32Array(size);
    bounds.highs = new Int32Array(size);
    bounds.fits = new Uint8Array(size);
  }
  const { lows, highs, fits } = bounds;
  const { ends, live, liveCount } = cells;
  const { milliCpu, memoryBytes, ephemeralBytes } = reckoning.room;
  const { leastWeight, leastCpu, leastMemory, balancedWeight, balancedCpu, balancedMemory } = reckoning;
  const { podRequest: addedMilliCpu } = balancedCpu;
  const { podRequest: addedMemoryBytes } = balancedMemory;
  for (let i = 0; i < liveCount; i++) {
    const cell = live[i]!;
    const at = cell * endsSize;
    const cpu = ends[at]!;
    const memory = ends[at + 1]!;
    const lacksCpu = milliCpu !== 0 && milliCpu > cpu - ends[at + 2]!;
    if (lacksCpu || (memoryBytes !== 0 && memoryBytes > memory - ends[at + 4]!)) {
      fits[cell] = 0;
      continue;
    }
    const mayLack =
      ends[at + 11]! <= 0 ||
      (milliCpu !== 0 && milliCpu > cpu - ends[at + 3]!) ||
      (memoryBytes !== 0 && memoryBytes > memory - ends[at + 5]!) ||
      (ephemeralBytes !== 0 && ephemeralBytes > ends[at + 10]!);
    fits[cell] = mayLack ? 1 : 2;
    if (mayLack) continue;
    const most = meanFree(cpu, memory, ends[at + 6]!, ends[at + 8]!, leastCpu, leastMemory);
    const least = meanFree(cpu, memory, ends[at + 7]!, ends[at + 9]!, leastCpu, leastMemory);
    let balanceMost = 100;
    let balanceLeast = 100;
    if (cpu !== 0 && memory !== 0) {
      const cpuFrom = Math.min((ends[at + 2]! + addedMilliCpu) / cpu, 1);
      const cpuTo = Math.min((ends[at + 3]! + addedMilliCpu) / cpu, 1);
      const memoryFrom = Math.min((ends[at + 4]! + addedMemoryBytes) / memory, 1);
      const memoryTo = Math.min((ends[at + 5]! + addedMemoryBytes) / memory, 1);
      // The difference of the shares is between these two.
      const from = cpuFrom - memoryTo;
      const to = cpuTo - memoryFrom;
      const nearest = from > 0 ? from : to < 0 ? -to : 0;
      const farthest = -from > to ? -from : to;
      balanceMost = ((1 - nearest / 2) * 100) | 0;
      balanceLeast = ((1 - farthest / 2) * 100) | 0;
    }
    lows[cell] = leastWeight * least + balancedWeight * balanceLeast;
    highs[cell] = leastWeight * most + balancedWeight * balanceMost;
  }
}

/** LeastAllocated, as in `reckon`. */
function meanFree(
  cpu: number,
  memory: number,
  requestedCpu: number,
  requestedMemory: number,
  leastCpu: Reckoning['leastCpu'],
  leastMemory: Reckoning['leastMemory'],
): number {
  let free = 0;
  let weights = 0;
  if (cpu !== 0) {
    const amount = cpu - requestedCpu - leastCpu.podRequest;
    if (amount > 0) free += leastCpu.weight * (((amount * 100) / cpu) | 0);
    weights += leastCpu.weight;
  }
  if (memory !== 0) {
    const amount = memory - requestedMemory - leastMemory.podRequest;
    if (amount > 0) free += leastMemory.weight * (((amount * 100) / memory) | 0);
    weights += leastMemory.weight;
  }
  return weights === 2 ? free >> 1 : weights === 0 ? 0 : (free / weights) | 0;
}
