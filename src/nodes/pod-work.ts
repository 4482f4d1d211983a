/**
 * What one pod does between two changes: what it wants, what becomes of its requests with the CPU that it gets, and its
 * memory. Reads laws and writes the pod's row; asks for no event.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import { nextStep } from '../cluster/steps.ts';
import { type PodUsageLaws, type UsageLaw, usageAt } from '../cluster/usage-rules.ts';
import type { Purpose } from '../sim/random.ts';
import type { Micros } from '../sim/time.ts';
import { bytesAt, type MemoryLine } from './memory-line.ts';
import { growthAt, inFlightBytes, inFlightSlope, noGrowth } from './memory-parts.ts';
import { type PodCgroup, placeOfContainer } from './pod-cgroups.ts';
import { backlogEnds, backlogFrom, inFlightMilli, waits, workAt } from './request-backlog.ts';
import type { UsageBooks } from './usage-books.ts';
import { type ContainerRow, idleMilliCpu, recordUse, type UsageRow, type UseRates } from './usage-row.ts';
import type { PodUse } from './usage-types.ts';

/** Memory of a container for which a rule gives CPU alone and which requests none: 32 MiB. */
const defaultMemoryBytes = 33_554_432;

export interface PodWorkContext {
  readonly cluster: Cluster;
  readonly laws: readonly UsageLaw[];
  readonly cpuDraws: Purpose;
  readonly memoryDraws: Purpose;
  readonly books: UsageBooks;
  /** A container's memory on the node becomes another line. */
  moveMemory(node: NodeId, before: MemoryLine, after: MemoryLine): void;
}

export interface PodWork {
  refreshDemand(pod: PodId, row: UsageRow, now: Micros): void;
  answer(row: UsageRow, given: number, now: Micros): boolean;
  refreshMemory(pod: PodId, row: UsageRow, cgroup: PodCgroup, now: Micros): boolean;
  take(row: UsageRow, givens: readonly number[], rates: UseRates, now: Micros): boolean;
  /** What a plain pod (plain-pods.ts) uses beside requests, in milli-CPU; null: the pod is not plain. */
  plainUse(pod: PodId, row: UsageRow): number | null;
}

/** See the functions themselves. */
export function createPodWork(context: PodWorkContext): PodWork {
  const { cluster, laws, cpuDraws, memoryDraws, books, moveMemory } = context;
  const { pods } = cluster;

  function refreshDemand(pod: PodId, row: UsageRow, now: Micros): void {
    const waiting = row.backlog.work > 0 && workAt(row.backlog, now) > 0;
    for (let index = 0; index < row.parts.length; index++) {
      const part = row.parts[index]!;
      const { cpuLaw, startMicros } = part;
      if (startMicros < 0) {
        part.demand = 0;
        part.want = 0;
        continue;
      }
      const own = cpuLaw < 0 ? 0 : usageAt(laws[cpuLaw]!, cpuDraws, pods.identity[pod]!, now);
      part.demand = Math.max(own + (index === 0 ? loadOf(row) : 0), idleMilliCpu);
      // Whoever has work waiting takes all that it can get.
      const more = index === 0 && waiting ? cluster.nodes.allocatableMilliCpu[row.node]! : 0;
      part.want = Math.max(part.demand, more);
    }
  }

  /** What becomes of the requests: done as they come, or some wait. True: the backlog is another line from now on. */
  function answer(row: UsageRow, given: number, now: Micros): boolean {
    if (row.cpuMicrosPerRequest === 0) return false;
    const first = row.parts[0]!;
    const arriving = first.startMicros < 0 ? 0 : loadOf(row);
    const left = Math.max(0, given - Math.max(0, first.demand - arriving));
    const waiting = workAt(row.backlog, now) > 0;
    const done = waiting ? left : Math.min(arriving, left);
    const ends = backlogEnds(row.backlog, row.arriving, row.done, row.timeoutMicros);
    if (arriving === row.arriving && done === row.done && now < ends) return false;
    books.settle(row, now);
    const { after, gaveUp } = backlogFrom(row.backlog, now, arriving, done, row.timeoutMicros);
    books.giveUp(row, gaveUp);
    Object.assign(row, { arriving, done, backlog: after });
    return true;
  }

  /** True: some container's memory is another line from now on. */
  function refreshMemory(pod: PodId, row: UsageRow, cgroup: PodCgroup, now: Micros): boolean {
    let moved = false;
    for (let index = 0; index < row.parts.length; index++) {
      const part = row.parts[index]!;
      if (part.startMicros < 0) continue;
      const law = laws[part.memoryLaw];
      const flat =
        law === undefined
          ? cgroup.containers[part.place]!.requestMemoryBytes || defaultMemoryBytes
          : usageAt(law, memoryDraws, pods.identity[pod]!, now);
      const growth = law?.growth === undefined ? noGrowth : growthAt(law.growth, part.startMicros, now);
      const inFlight = index === 0 ? inFlightOf(row, now) : nothingInFlight;
      const same =
        part.flatBytes === flat &&
        part.growthPhase === growth.phase &&
        part.inFlightBytes === inFlight.key &&
        part.inFlightSlope === inFlight.slope;
      if (same && part.memory.bytes > 0) continue;
      books.settle(row, now);
      const bytes = Math.max(1, flat + growth.bytes + inFlight.bytes);
      const line = { bytes, bytesPerSecond: growth.bytesPerSecond + inFlight.slope, sinceMicros: now };
      moveMemory(row.node, part.memory, line);
      part.memory = line;
      part.flatBytes = flat;
      part.growthPhase = growth.phase;
      part.inFlightBytes = inFlight.key;
      part.inFlightSlope = inFlight.slope;
      moved = true;
    }
    return moved;
  }

  /** Notes what the pod gets from now on. True: what is measured of it changes. */
  function take(row: UsageRow, givens: readonly number[], next: UseRates, now: Micros): boolean {
    if (!sameRates(row.rates, next)) {
      books.settle(row, now);
      row.rates = next;
    }
    let measurably = false;
    for (let index = 0; index < row.parts.length; index++) {
      const part = row.parts[index]!;
      const given = givens[index]!;
      if (part.given === given && part.memory === part.memories.at(-1)) continue;
      part.given = given;
      recordUse(part, given, part.memory, now);
      measurably = true;
    }
    return measurably;
  }

  function plainUse(pod: PodId, row: UsageRow): number | null {
    const { parts, rates, backlog } = row;
    const { cpuLaw, memoryLaw, startMicros, demand, given, memory, memories } = parts[0]!;
    if (parts.length > 1 || startMicros < 0 || demand !== given || rates.usedCpu !== given) return null;
    if (rates.throttledCpu + rates.shortCpu + rates.throttledMicros + rates.shortMicros > 0) return null;
    if (waits(backlog) || backlog.givingUp > 0 || row.backlogTicket >= 0) return null;
    if (row.memoryBytesPerInFlight > 0 || memory.bytes === 0 || memory.bytesPerSecond > 0) return null;
    if (memory !== memories.at(-1) || Object.keys(row.loads).length > 1) return null;
    if (!isConstant(laws[cpuLaw]) || !isConstant(laws[memoryLaw])) return null;
    return cpuLaw < 0 ? 0 : usageAt(laws[cpuLaw]!, cpuDraws, pods.identity[pod]!, startMicros);
  }

  return { refreshDemand, answer, refreshMemory, take, plainUse };
}

/** A law that never changes, or none. */
function isConstant(law: UsageLaw | undefined): boolean {
  if (law === undefined) return true;
  return law.noise === null && law.growth === undefined && nextStep(law.steps, 0) === Number.POSITIVE_INFINITY;
}

const nothingInFlight = { bytes: 0, slope: 0, key: 0 };

/** `key`: what it was at the line's beginning, which tells one line from another. */
function inFlightOf(row: UsageRow, now: Micros): { bytes: number; slope: number; key: number } {
  const { memoryBytesPerInFlight: each, cpuMicrosPerRequest: cost, backlog, done } = row;
  if (each === 0 || cost === 0) return nothingInFlight;
  const at = { ...backlog, work: workAt(backlog, now) };
  return {
    bytes: inFlightBytes(each, inFlightMilli(at, done, cost)),
    slope: inFlightSlope(each, backlog.rate, cost),
    key: inFlightBytes(each, inFlightMilli(backlog, done, cost)),
  };
}

/** The containers that are followed: the first one, and those that have laws of their own. */
export function partsOf(
  usage: PodUsageLaws,
  cgroup: PodCgroup,
  idOf: (law: UsageLaw | null | undefined) => number,
): Pick<ContainerRow, 'place' | 'cpuLaw' | 'memoryLaw'>[] {
  const parts = [{ place: 0, cpuLaw: idOf(usage.cpu), memoryLaw: idOf(usage.memory) }];
  for (const [name, { cpu, memory }] of Object.entries(usage.containers ?? {})) {
    const place = placeOfContainer(cgroup, name);
    if (place < 0) continue;
    const part = { place, cpuLaw: idOf(cpu), memoryLaw: idOf(memory) };
    if (place === 0) parts[0] = part;
    else parts.push(part);
  }
  return parts;
}

/** What the pod does at `now`. */
export function useOfRow({ parts, backlog, done, cpuMicrosPerRequest: cost }: UsageRow, now: Micros): PodUse {
  const sum = (of: (part: ContainerRow) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const waiting = { ...backlog, work: workAt(backlog, now) };
  return {
    demandMilliCpu: sum(({ want }) => want),
    givenMilliCpu: sum(({ given }) => given),
    memoryBytes: sum(({ memory }) => bytesAt(memory, now)),
    inFlightMilli: cost === 0 ? 0 : inFlightMilli(waiting, done, cost),
  };
}

/** Milli-CPU that the requests to the pod want as they come. */
function loadOf({ loads }: UsageRow): number {
  let sum = 0;
  for (const load of Object.values(loads)) sum += load;
  return sum;
}

function sameRates(a: UseRates, b: UseRates): boolean {
  return (
    a.usedCpu === b.usedCpu &&
    a.throttledCpu === b.throttledCpu &&
    a.shortCpu === b.shortCpu &&
    a.throttledMicros === b.throttledMicros &&
    a.shortMicros === b.shortMicros
  );
}
