/**
 * What nodes cost, and whose pods they were for. Exact: prices are whole micro-USD per hour, time is whole microseconds;
 * each figure is rounded once, to whole micro-USD, and what is left of the whole is `unallocated`, so that parts add up.
 *
 * A node's price is divided between CPU and memory as OpenCost does where the provider does not say: by the ratio of
 * 0.031611 USD per core hour to 0.004237 USD per GiB hour (opencost configs/default.json). A pod pays for what it
 * requests, from its binding to its end.
 */
import type { NodeKind } from './node-time.ts';
import type { PodGroup } from './pod-sums.ts';

/** Micro-USD per core hour and per GiB hour: only their ratio counts. */
export const coreWeight = 31_611n;
export const gibWeight = 4_237n;

const microsPerHour = 3_600_000_000n;
const bytesPerGib = 1_073_741_824n;

export interface CostLine {
  readonly name: string;
  readonly microUsd: number;
}

export interface PoolCost extends CostLine {
  readonly instanceType: string;
  /** Node hours, to three decimals. */
  readonly nodeHours: number;
  /** Null: nobody says. */
  readonly priceMicroUsdPerHour: number | null;
}

export interface WorkloadCost extends CostLine {
  readonly namespace: string;
}

export interface CostSummary {
  readonly currency: 'USD';
  /** Over the whole run. */
  readonly totalMicroUsd: number;
  /** At the end of the run; a day has 24 hours, a month 730. */
  readonly microUsdPerHour: number;
  readonly microUsdPerDay: number;
  readonly microUsdPerMonth: number;
  /** The run's total spread over its time, per day. */
  readonly meanMicroUsdPerDay: number;
  /** Node hours whose price nobody says: what they cost is missing above. */
  readonly unpricedNodeHours: number;
  readonly nodeHours: number;
  readonly pools: readonly PoolCost[];
  readonly namespaces: readonly CostLine[];
  /** The dearest first; `name` is `Deployment/shop/web`, or '' for pods without an owner. */
  readonly workloads: readonly WorkloadCost[];
  /** By value of the chosen label; null where none is chosen. '' is no such label. */
  readonly labels: readonly CostLine[] | null;
  /** Of the total, what no pod requested. */
  readonly unallocatedMicroUsd: number;
  /** At the end, per hour, what is stranded (see capacity). */
  readonly strandedMicroUsdPerHour: number;
  /** Per hour at the end, all that no pod requests. */
  readonly idleMicroUsdPerHour: number;
}

/** What pods of a group reserved on nodes of a kind. */
export interface ReservedSum {
  readonly kind: NodeKind;
  readonly group: PodGroup;
  readonly cpu: bigint;
  readonly memory: bigint;
}

/** A cost in micro-USD as a fraction that is not rounded yet, by denominator. */
type Exact = Map<bigint, bigint>;

/** Whole micro-USD, each denominator's part rounded half up. */
function roundOf(exact: Exact): number {
  let sum = 0n;
  for (const [denominator, numerator] of exact) sum += (numerator * 2n + denominator) / (denominator * 2n);
  return Number(sum);
}

/** What the weights give an amount on a node of the kind; for a node full to the brim `weightOf(kind)`. */
function weigh(milliCpu: bigint, memoryBytes: bigint): bigint {
  return milliCpu * coreWeight * bytesPerGib + memoryBytes * gibWeight * 1000n;
}

/** The cost of an amount × micros of a node of this kind, added to a fraction. */
function addShare(exact: Exact, kind: NodeKind, cpu: bigint, memory: bigint): void {
  const whole = weigh(BigInt(kind.allocatableMilliCpu), BigInt(kind.allocatableMemoryBytes));
  if (kind.priceMicroUsdPerHour === null || whole === 0n) return;
  const denominator = whole * microsPerHour;
  const numerator = weigh(cpu, memory) * BigInt(kind.priceMicroUsdPerHour);
  exact.set(denominator, (exact.get(denominator) ?? 0n) + numerator);
}

/** What an amount of a node of this kind costs per hour, in micro-USD. */
export function pricePerHour(kind: NodeKind, milliCpu: number, memoryBytes: number): number {
  const exact: Exact = new Map();
  addShare(exact, kind, BigInt(milliCpu) * microsPerHour, BigInt(memoryBytes) * microsPerHour);
  return roundOf(exact);
}

/** Sums by a name, in the order of first appearance. */
export function costsBy(sums: readonly ReservedSum[], nameOf: (group: PodGroup) => string): CostLine[] {
  const byName = new Map<string, Exact>();
  for (const { kind, group, cpu, memory } of sums) {
    const name = nameOf(group);
    let exact = byName.get(name);
    if (exact === undefined) byName.set(name, (exact = new Map()));
    addShare(exact, kind, cpu, memory);
  }
  return [...byName].map(([name, exact]) => ({ name, microUsd: roundOf(exact) }));
}

/** By pool: nodes of one pool with another type or price are another line. */
export function poolCosts(kinds: readonly NodeKind[], nodeMicros: readonly bigint[]): PoolCost[] {
  const lines = new Map<string, { kind: NodeKind; micros: bigint }>();
  for (const [id, kind] of kinds.entries()) {
    const key = JSON.stringify([kind.pool, kind.instanceType, kind.priceMicroUsdPerHour]);
    const line = lines.get(key) ?? { kind, micros: 0n };
    line.micros += nodeMicros[id]!;
    lines.set(key, line);
  }
  return [...lines.values()].map(({ kind, micros }) => ({
    name: kind.pool,
    instanceType: kind.instanceType,
    nodeHours: hoursOf(micros),
    priceMicroUsdPerHour: kind.priceMicroUsdPerHour,
    microUsd: roundOf(new Map([[microsPerHour, micros * BigInt(kind.priceMicroUsdPerHour ?? 0)]])),
  }));
}

/** Micros as hours, to three decimals, rounded half up. */
export function hoursOf(micros: bigint): number {
  return Number((micros * 2000n + microsPerHour) / (microsPerHour * 2n)) / 1000;
}

/** The dearest first. */
export function dearestFirst<Line extends CostLine>(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => b.microUsd - a.microUsd || (a.name < b.name ? -1 : 1));
}
