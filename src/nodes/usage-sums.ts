/** The exact sums over time of what pods use, by node and by workload. */
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import {
  addWide,
  addWideProduct,
  createWideSums,
  growWideSums,
  loadWideSums,
  saveWideSums,
  type WideSums,
  wideToBigInt,
} from '../sim/wide-sum.ts';
import type { MemoryLine } from './memory-line.ts';
import type { UseRates } from './usage-row.ts';

/** Sums over the time so far: CPU in milli-CPU × microseconds, memory in bytes × microseconds. */
export interface UsageTotals {
  readonly usedCpu: bigint;
  /** Wanted beyond the limit. */
  readonly throttledCpu: bigint;
  /** Wanted within the limit, but the node was full. */
  readonly shortCpu: bigint;
  /** Pods × microseconds in which a limit kept them from using more. */
  readonly throttledMicros: bigint;
  /** Pods × microseconds in which the node had no more for them. */
  readonly shortMicros: bigint;
  readonly memory: bigint;
  /** Millionths of requests whose clients gave up. */
  readonly gaveUp: bigint;
}

/** `memoryRise`: bytes per second × microseconds², which are two millions of times bytes × microseconds. */
const names = [
  'usedCpu',
  'throttledCpu',
  'shortCpu',
  'throttledMicros',
  'shortMicros',
  'memory',
  'memoryRise',
  'gaveUp',
] as const;
type SumName = (typeof names)[number];
const rateNames = ['usedCpu', 'throttledCpu', 'shortCpu', 'throttledMicros', 'shortMicros'] as const;
const riseUnits = 2_000_000n;

export interface UsageSums {
  addRates(row: number, rates: UseRates, micros: Micros): void;
  /** Adds CPU and memory that stayed the same for so long. */
  addUse(row: number, milliCpu: number, bytes: number, micros: Micros): void;
  /** Adds the area under a line between two instants, the later one `to`. */
  addMemory(row: number, line: MemoryLine, from: Micros, to: Micros): void;
  addGaveUp(row: number, microRequests: number): void;
  /** Rounded down to whole units. */
  totals(row: number): UsageTotals;
  save(prefix: string, writer: StateWriter): void;
  load(prefix: string, reader: StateReader): void;
}

export function createUsageSums(): UsageSums {
  const sums = Object.fromEntries(names.map((name) => [name, createWideSums(0)])) as Record<SumName, WideSums>;

  function rowOf(name: SumName, row: number): WideSums {
    growWideSums(sums[name], row + 1);
    return sums[name];
  }

  return {
    addRates(row, rates, micros) {
      for (const name of rateNames) if (rates[name] > 0) addWideProduct(rowOf(name, row), row, rates[name], micros);
    },
    addUse(row, milliCpu, bytes, micros) {
      addWideProduct(rowOf('usedCpu', row), row, milliCpu, micros);
      addWideProduct(rowOf('memory', row), row, bytes, micros);
    },
    addMemory(row, { bytes, bytesPerSecond, sinceMicros }, from, to) {
      if (bytes > 0) addWideProduct(rowOf('memory', row), row, bytes, to - from);
      if (bytesPerSecond === 0) return;
      const twice = to - sinceMicros + (from - sinceMicros);
      const rise = rowOf('memoryRise', row);
      // rate × (to² − from²), both counted from the line's beginning.
      const pace = bytesPerSecond * twice;
      if (Number.isSafeInteger(pace)) addWideProduct(rise, row, pace, to - from);
      else addBig(rise, row, BigInt(bytesPerSecond) * BigInt(twice) * BigInt(to - from));
    },
    addGaveUp(row, microRequests) {
      addWide(rowOf('gaveUp', row), row, microRequests);
    },
    totals(row) {
      const of = (name: SumName): bigint => wideToBigInt(rowOf(name, row), row);
      const rise = of('memoryRise');
      const floored = rise / riseUnits - (rise < 0n && rise % riseUnits !== 0n ? 1n : 0n);
      const [usedCpu, throttledCpu, shortCpu] = [of('usedCpu'), of('throttledCpu'), of('shortCpu')];
      const [throttledMicros, shortMicros] = [of('throttledMicros'), of('shortMicros')];
      const [memory, gaveUp] = [of('memory') + floored, of('gaveUp')];
      return { usedCpu, throttledCpu, shortCpu, throttledMicros, shortMicros, memory, gaveUp };
    },
    save(prefix, writer) {
      for (const name of names) saveWideSums(sums[name], sums[name].high.length, `${prefix}.${name}`, writer);
    },
    load(prefix, reader) {
      for (const name of names) loadWideSums(sums[name], `${prefix}.${name}`, reader);
    },
  };
}

/** Adds a whole number of any size in pieces that a sum takes. */
function addBig(sums: WideSums, row: number, value: bigint): void {
  const piece = 1n << 47n;
  const high = value / piece;
  addWide(sums, row, Number(value - high * piece));
  addWideProduct(sums, row, Number(high), Number(piece));
}
