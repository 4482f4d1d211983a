/** The books of what pods use: exact sums over time, by node and by workload, brought up to date when a rate changes. */
import type { StateReader, StateWriter } from '../sim/state.ts';
import { type Micros, microsPerHour } from '../sim/time.ts';
import { bytesAt, floorOfProduct } from './memory-line.ts';
import type { UsageRow } from './usage-row.ts';
import { createUsageSums, type UsageTotals } from './usage-sums.ts';

/** `milliCpu`: what it wanted within its limit; `memoryBytes`: the most that it had in that time. */
export type UsedFor = (workload: string, milliCpu: number, memoryBytes: number, micros: Micros) => void;

/** When something kept CPU from pods of a workload. */
export interface ShortSpan {
  /** The first beginning and the last end; -1: never. */
  fromMicros: Micros;
  toMicros: Micros;
  /** Milli-CPU × microseconds by hour of the run in which a stretch of it began; for reports, in doubles. */
  readonly byHour: Record<number, number>;
}

export interface ShortSpans {
  /** A limit. */
  readonly throttled: ShortSpan;
  /** A full node. */
  readonly short: ShortSpan;
}

export interface UsageBooks {
  /** The number under which a workload's sums are kept. */
  workloadId(name: string): number;
  /** Brings the sums up to `now`: to be called before anything of the row changes that they follow from. */
  settle(row: UsageRow, now: Micros): void;
  /** Adds what a pod used for so long that got all it wanted and had the same memory all the time. */
  addPlain(node: number, workload: number, milliCpu: number, memoryBytes: number, micros: Micros): void;
  /** Has `used` called with what a pod of a workload used for so long, whenever that is summed up. */
  watch(used: UsedFor): void;
  /** So much work will not be done: clients gave up. */
  giveUp(row: UsageRow, work: number): void;
  ofNode(node: number): UsageTotals;
  /** When a limit, or a full node, first and last kept CPU from pods of the workload; -1: never. */
  spansOf(workload: string): ShortSpans;
  /** In the order in which workloads came up. */
  ofWorkloads(): readonly (readonly [workload: string, totals: UsageTotals])[];
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export function createUsageBooks(): UsageBooks {
  const [nodeSums, workloadSums] = [createUsageSums(), createUsageSums()];
  let workloads: string[] = [];
  const workloadIds = new Map<string, number>();
  let spans: ShortSpans[] = [];
  const listeners: UsedFor[] = [];

  function workloadId(name: string): number {
    const known = workloadIds.get(name);
    if (known !== undefined) return known;
    const id = workloads.push(name) - 1;
    spans.push(noSpans());
    workloadIds.set(name, id);
    return id;
  }

  function giveUp(row: UsageRow, work: number): void {
    if (work > 0) addGaveUp(row, work, 1);
  }

  function addGaveUp(row: UsageRow, rate: number, micros: Micros): void {
    // A unit of work is a thousandth of a core-microsecond.
    const microRequests = floorOfProduct(rate * 1000, micros, row.cpuMicrosPerRequest);
    nodeSums.addGaveUp(row.node, microRequests);
    workloadSums.addGaveUp(row.workload, microRequests);
  }

  function tell({ parts, rates, workload, settledMicros }: UsageRow, now: Micros, micros: Micros): void {
    let [first, last] = [0, 0];
    for (const { memory } of parts) {
      first += bytesAt(memory, settledMicros);
      last += bytesAt(memory, now);
    }
    const wanted = rates.usedCpu + rates.shortCpu;
    for (const used of listeners) used(workloads[workload]!, wanted, Math.max(first, last), micros);
  }

  function noteSpan(span: ShortSpan, milliCpu: number, from: Micros, to: Micros): void {
    if (milliCpu === 0) return;
    span.fromMicros = span.fromMicros < 0 ? from : Math.min(span.fromMicros, from);
    span.toMicros = Math.max(span.toMicros, to);
    const hour = Math.floor(from / microsPerHour);
    span.byHour[hour] = (span.byHour[hour] ?? 0) + milliCpu * (to - from);
  }

  /** Brings the sums up to now. */
  function settle(row: UsageRow, now: Micros): void {
    const micros = now - row.settledMicros;
    if (micros === 0) return;
    nodeSums.addRates(row.node, row.rates, micros);
    workloadSums.addRates(row.workload, row.rates, micros);
    for (const { memory } of row.parts) {
      nodeSums.addMemory(row.node, memory, row.settledMicros, now);
      workloadSums.addMemory(row.workload, memory, row.settledMicros, now);
    }
    if (row.backlog.givingUp > 0) addGaveUp(row, row.backlog.givingUp, micros);
    const { throttledCpu, shortCpu } = row.rates;
    if (throttledCpu > 0 || shortCpu > 0) {
      const { throttled, short } = spans[row.workload]!;
      noteSpan(throttled, throttledCpu, row.settledMicros, now);
      noteSpan(short, shortCpu, row.settledMicros, now);
    }
    if (listeners.length > 0) tell(row, now, micros);
    row.settledMicros = now;
  }

  return {
    workloadId,
    settle,
    addPlain(node, workload, milliCpu, memoryBytes, micros) {
      nodeSums.addUse(node, milliCpu, memoryBytes, micros);
      workloadSums.addUse(workload, milliCpu, memoryBytes, micros);
      for (const used of listeners) used(workloads[workload]!, milliCpu, memoryBytes, micros);
    },
    giveUp,
    watch: (used) => void listeners.push(used),
    spansOf: (workload) => spans[workloadIds.get(workload) ?? -1] ?? noSpans(),
    ofNode: (node) => nodeSums.totals(node),
    ofWorkloads: () => workloads.map((name, id) => [name, workloadSums.totals(id)] as const),
    save(writer) {
      writer.json('workloads', workloads);
      writer.json('spans', spans as never);
      nodeSums.save('node', writer);
      workloadSums.save('workload', writer);
    },
    load(from) {
      workloads = from.json<string[]>('workloads');
      spans = from.json<ShortSpans[]>('spans');
      workloadIds.clear();
      for (const [id, name] of workloads.entries()) workloadIds.set(name, id);
      nodeSums.load('node', from);
      workloadSums.load('workload', from);
    },
  };
}

function noSpans(): ShortSpans {
  const none = (): ShortSpan => ({ fromMicros: -1, toMicros: -1, byHour: {} });
  return { throttled: none(), short: none() };
}
