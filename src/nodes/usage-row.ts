/** One running pod of the use of resources: what it wants and gets, and its counters at the last changes. Plain data. */
import { usageHistoryMicros } from '../cluster/container-usage.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { Micros } from '../sim/time.ts';

export interface UsageRow {
  readonly node: NodeId;
  readonly startMicros: Micros;
  /** Indexes of its laws, -1 for none. */
  readonly cpuLaw: number;
  readonly memoryLaw: number;
  readonly cpuMicrosPerRequest: number;
  /** Milli-CPU wanted for requests, by traffic rule. */
  readonly loads: Record<number, number>;
  demand: number;
  given: number;
  memory: number;
  /** Until when the node's sums hold its use. */
  settledMicros: Micros;
  /** The last changes of what is measured: from `times[i]` on, counters grow from `counters[i]` at `rates[i]`. */
  readonly times: Micros[];
  readonly counters: number[];
  readonly rates: number[];
  readonly memories: number[];
}

export function newUsageRow(
  init: Pick<UsageRow, 'node' | 'cpuLaw' | 'memoryLaw' | 'cpuMicrosPerRequest'>,
  now: Micros,
): UsageRow {
  return {
    ...init,
    startMicros: now,
    loads: {},
    demand: 0,
    given: 0,
    memory: 0,
    settledMicros: now,
    times: [now],
    counters: [0],
    rates: [0],
    memories: [0],
  };
}

/** Notes what the pod gets from now on. */
export function recordUse(row: UsageRow, given: number, memory: number, now: Micros): void {
  const columns = [row.times, row.counters, row.rates, row.memories];
  const counter = cpuCounterAt(row, now);
  if (row.times.at(-1) === now) for (const column of columns) column.pop();
  row.times.push(now);
  row.counters.push(counter);
  row.rates.push(given);
  row.memories.push(memory);
  let old = 0;
  while (old + 1 < row.times.length && row.times[old + 1]! < now - usageHistoryMicros) old++;
  if (old > 0) for (const column of columns) column.splice(0, old);
}

/** CPU time since the start, in milli-CPU × microseconds. */
export function cpuCounterAt(row: UsageRow, time: Micros): number {
  const place = placeAt(row, time);
  return row.counters[place]! + row.rates[place]! * Math.max(0, time - row.times[place]!);
}

export function memoryAt(row: UsageRow, time: Micros): number {
  return row.memories[placeAt(row, time)]!;
}

function placeAt({ times }: UsageRow, time: Micros): number {
  let place = times.length - 1;
  while (place > 0 && times[place]! > time) place--;
  return place;
}
