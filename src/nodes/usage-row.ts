/**
 * One running pod of the use of resources: what its containers want and get, and their counters at the last changes. Plain
 * data.
 */
import { usageHistoryMicros } from '../cluster/container-usage.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { Micros } from '../sim/time.ts';
import { bytesAt, type MemoryLine } from './memory-line.ts';
import { type Backlog, noBacklog } from './request-backlog.ts';

export interface UsageRow {
  /** Of all pods, the how manieth it was to be taken up. */
  readonly order: number;
  readonly node: NodeId;
  /** Its workload, as an index into the names of the sums. */
  readonly workload: number;
  /** Containers whose use somebody said, the first one first. */
  readonly parts: readonly ContainerRow[];
  readonly cpuMicrosPerRequest: number;
  readonly memoryBytesPerInFlight: number;
  /** Whether a limit of memory holds for it or for one of its containers. */
  readonly memoryLimited: boolean;
  readonly timeoutMicros: Micros;
  /** Milli-CPU wanted for requests, by traffic rule. */
  readonly loads: Record<number, number>;
  /** Milli-CPU that requests want and that is spent on them; what waits. */
  arriving: number;
  done: number;
  backlog: Backlog;
  /** Of the event at which the backlog's line ends; -1: none. */
  backlogTicket: number;
  /** Rates of the sums, until the next change. */
  rates: UseRates;
  /** Milli-CPU that it would take within its limits. */
  wanted: number;
  /** Until when the sums hold its use. */
  settledMicros: Micros;
}

/** Rates of what is summed up over time: milli-CPU, and whether the pod could have used more (1 or 0). */
export interface UseRates {
  readonly usedCpu: number;
  readonly throttledCpu: number;
  readonly shortCpu: number;
  readonly throttledMicros: number;
  readonly shortMicros: number;
}

export const noRates: UseRates = { usedCpu: 0, throttledCpu: 0, shortCpu: 0, throttledMicros: 0, shortMicros: 0 };

/** A container that runs, or waits to be started again. */
export interface ContainerRow {
  /** Its place among the containers of the pod's cgroup. */
  readonly place: number;
  /** Indexes of its laws, -1 for none. */
  readonly cpuLaw: number;
  readonly memoryLaw: number;
  /** -1: it does not run. */
  startMicros: Micros;
  /** Milli-CPU: what it has to do as it comes, what it would take now (more where something waits), what it gets. */
  demand: number;
  want: number;
  given: number;
  memory: MemoryLine;
  /** What `memory` was made of; see memory-parts.ts. */
  flatBytes: number;
  growthPhase: number;
  inFlightBytes: number;
  inFlightSlope: number;
  /** The last changes of what is measured: from `times[i]` on, counters grow from `counters[i]` at `givens[i]`. */
  readonly times: Micros[];
  readonly counters: number[];
  readonly givens: number[];
  readonly memories: MemoryLine[];
}

type RowInit = Pick<
  UsageRow,
  'order' | 'node' | 'workload' | 'cpuMicrosPerRequest' | 'memoryBytesPerInFlight' | 'memoryLimited' | 'timeoutMicros'
> & { readonly parts: readonly Pick<ContainerRow, 'place' | 'cpuLaw' | 'memoryLaw'>[] };

export function newUsageRow(init: RowInit, now: Micros): UsageRow {
  return {
    ...init,
    parts: init.parts.map((part) => newContainerRow(part, now)),
    loads: {},
    arriving: 0,
    done: 0,
    backlog: noBacklog,
    backlogTicket: -1,
    rates: noRates,
    wanted: 0,
    settledMicros: now,
  };
}

function newContainerRow(init: Pick<ContainerRow, 'place' | 'cpuLaw' | 'memoryLaw'>, now: Micros): ContainerRow {
  const memory = nothingAt(now);
  return {
    ...init,
    startMicros: now,
    demand: 0,
    want: 0,
    given: 0,
    memory,
    flatBytes: 0,
    growthPhase: 0,
    inFlightBytes: 0,
    inFlightSlope: 0,
    times: [now],
    counters: [0],
    givens: [0],
    memories: [memory],
  };
}

/** No memory, from `time` on. */
export function nothingAt(time: Micros): MemoryLine {
  return { bytes: 0, bytesPerSecond: 0, sinceMicros: time };
}

/** A new container takes the place: its counters begin anew. */
export function restartCounters(part: ContainerRow, now: Micros): void {
  for (const column of [part.times, part.counters, part.givens, part.memories]) column.length = 0;
  part.times.push(now);
  part.counters.push(0);
  part.givens.push(0);
  part.memories.push(nothingAt(now));
}

/** A process that waits: a counter that stands at 0 is left out by metrics-server, which no real container's does. */
export const idleMilliCpu = 1;

/** Changes out of reach that are dropped together. */
const dropped = 8;

/** Notes what the container gets from now on. */
export function recordUse(part: ContainerRow, given: number, memory: MemoryLine, now: Micros): void {
  const { times, counters, givens, memories } = part;
  const counter = cpuCounterAt(part, now);
  const last = times.length - 1;
  const place = times[last] === now ? last : last + 1;
  times[place] = now;
  counters[place] = counter;
  givens[place] = given;
  memories[place] = memory;
  dropOldUse(part, now);
}

/** Forgets changes that nobody at `now` or later asks for. */
export function dropOldUse({ times, counters, givens, memories }: ContainerRow, now: Micros): void {
  let old = 0;
  while (old < times.length - 1 && times[old + 1]! < now - usageHistoryMicros) old++;
  // Not each time: what is moved costs more than what is kept.
  if (old >= dropped) for (const column of [times, counters, givens, memories]) column.splice(0, old);
}

/** CPU time since the start, in milli-CPU × microseconds. */
export function cpuCounterAt(part: ContainerRow, time: Micros): number {
  const place = placeAt(part, time);
  return part.counters[place]! + part.givens[place]! * Math.max(0, time - part.times[place]!);
}

export function memoryAt(part: ContainerRow, time: Micros): number {
  const place = placeAt(part, time);
  return bytesAt(part.memories[place]!, Math.max(time, part.times[place]!));
}

function placeAt({ times }: ContainerRow, time: Micros): number {
  let place = times.length - 1;
  while (place > 0 && times[place]! > time) place--;
  return place;
}

/** Indexes of the laws that its containers follow. */
export function lawsOfRow(parts: readonly ContainerRow[]): number[] {
  return parts.flatMap(({ cpuLaw, memoryLaw }) => [cpuLaw, memoryLaw].filter((law) => law >= 0));
}
