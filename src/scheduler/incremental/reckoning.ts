/**
 * The answers of plugins that are arithmetic on a node's columns (NodeSharing.arithmetic), reckoned for many nodes in one
 * loop: what NodeResourcesFit and NodeResourcesBalancedAllocation say, with the same roundings, without a call per plugin,
 * a list per filter or a pass per score. Laws hold it against the plugins themselves.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import {
  maxNodeScore,
  type NodeArithmetic,
  type Plugin,
  type ReckonedResource,
  type RoomArithmetic,
} from '../framework.ts';
import type { Rules } from './rules.ts';
import { tournamentLevelMax } from './tournament.ts';

/** What the pods of one signature ask of a node, and how it is scored. */
export interface Reckoning {
  readonly room: RoomArithmetic;
  /** Of the free shares, with what the pod adds: their plugin's weight, and the resources' own. */
  readonly leastWeight: number;
  readonly leastCpu: Amount;
  readonly leastMemory: Amount;
  /** Of the balance of the shares. */
  readonly balancedWeight: number;
  readonly balancedCpu: Amount;
  readonly balancedMemory: Amount;
}

type Amount = Pick<ReckonedResource, 'weight' | 'podRequest'>;

/** Null: some rule that follows from the pods on a node must be asked itself about pods of this spec. */
export function reckoningOf({ pods }: Rules, spec: SpecFacts, { nodes }: Cluster): Reckoning | null {
  for (const { plugin } of [...pods.preFilter, ...pods.preScore]) if (arithmeticOf(plugin, spec) === null) return null;
  const rooms: RoomArithmetic[] = [];
  for (const { plugin } of pods.filter) {
    const arithmetic = arithmeticOf(plugin, spec);
    if (arithmetic === null) return null;
    if (arithmetic.room !== undefined) rooms.push(arithmetic.room);
  }
  let least: Score | null = null;
  let balanced: Score | null = null;
  for (const { plugin, weight } of pods.score) {
    const arithmetic = arithmeticOf(plugin, spec);
    if (arithmetic === null) return null;
    if (arithmetic.score === undefined) continue;
    const { kind, resources } = arithmetic.score;
    if ((kind === 'balanced' ? balanced : least) !== null) return null;
    if (kind === 'balanced') balanced = { weight, resources };
    else least = { weight, resources };
  }
  if (rooms.length !== 1) return null;
  return joined(nodes, rooms[0]!, least ?? noScore(nodes, true), balanced ?? noScore(nodes, false));
}

interface Score {
  readonly weight: number;
  readonly resources: readonly ReckonedResource[];
}

/** A score that adds nothing. */
function noScore(nodes: Columns, nonZero: boolean): Score {
  const column = (allocatable: Float64Array, requested: Float64Array): ReckonedResource => {
    return { weight: 0, allocatable, requested, podRequest: 0 };
  };
  const cpu = nonZero ? nodes.nonZeroRequestedMilliCpu : nodes.requestedMilliCpu;
  const memory = nonZero ? nodes.nonZeroRequestedMemoryBytes : nodes.requestedMemoryBytes;
  const resources = [column(nodes.allocatableMilliCpu, cpu), column(nodes.allocatableMemoryBytes, memory)];
  return { weight: 0, resources };
}

function arithmeticOf({ sharing }: Plugin, spec: SpecFacts): NodeArithmetic | null {
  return sharing?.follows === 'pods' && sharing.arithmetic !== undefined ? sharing.arithmetic(spec) : null;
}

/** Both scores in one; null where they are not of CPU and memory. */
function joined(nodes: Columns, room: RoomArithmetic, least: Score, balanced: Score): Reckoning | null {
  const [leastCpu, leastMemory] = least.resources;
  const [balancedCpu, balancedMemory] = balanced.resources;
  if (least.resources.length > 2 || balanced.resources.length > 2) return null;
  if (!areColumns(leastCpu, nodes.allocatableMilliCpu, nodes.nonZeroRequestedMilliCpu)) return null;
  if (!areColumns(leastMemory, nodes.allocatableMemoryBytes, nodes.nonZeroRequestedMemoryBytes)) return null;
  if (!areColumns(balancedCpu, nodes.allocatableMilliCpu, nodes.requestedMilliCpu)) return null;
  if (!areColumns(balancedMemory, nodes.allocatableMemoryBytes, nodes.requestedMemoryBytes)) return null;
  const weights = [least.weight, leastCpu.weight, leastMemory.weight, balanced.weight];
  if (!weights.every((weight) => Number.isInteger(weight) && weight >= 0 && weight < 2 ** 16)) return null;
  // The totals are levels.
  if ((least.weight + balanced.weight) * maxNodeScore > tournamentLevelMax) return null;
  const [leastWeight, balancedWeight] = [least.weight, balanced.weight];
  return { room, leastWeight, leastCpu, leastMemory, balancedWeight, balancedCpu, balancedMemory };
}

type Columns = Cluster['nodes'];

function areColumns(
  resource: ReckonedResource | undefined,
  allocatable: Float64Array,
  requested: Float64Array,
): resource is ReckonedResource {
  return resource !== undefined && resource.allocatable === allocatable && resource.requested === requested;
}

/**
 * Writes what each of the first `count` rows of `ids` scores to `totals`; -1 (`outOfPlay`) for those without room. Numbers
 * are rounded down by `| 0`, which is the same for what is neither negative nor large. Numbers are written out, those
 * of `Row` as well: a name of the module would be looked up for every node.
 */
export function reckon(
  reckoning: Reckoning,
  rows: Float64Array,
  ids: Int32Array,
  count: number,
  totals: Int16Array,
): void {
  const { milliCpu, memoryBytes, ephemeralBytes } = reckoning.room;
  const { leastWeight, leastCpu, leastMemory, balancedWeight, balancedCpu, balancedMemory } = reckoning;
  const { weight: cpuWeight, podRequest: scoredMilliCpu } = leastCpu;
  const { weight: memoryWeight, podRequest: scoredMemoryBytes } = leastMemory;
  const { podRequest: addedMilliCpu } = balancedCpu;
  const { podRequest: addedMemoryBytes } = balancedMemory;
  for (let i = 0; i < count; i++) {
    const at = ids[i]! * 8;
    const cpu = rows[at]!;
    const memory = rows[at + 1]!;
    const requestedCpu = rows[at + 2]!;
    const requestedMemory = rows[at + 3]!;
    // NodeResourcesFit's filter: a resource that the pod does not ask for is not looked at.
    if (
      rows[at + 7]! <= 0 ||
      (milliCpu !== 0 && milliCpu > cpu - requestedCpu) ||
      (memoryBytes !== 0 && memoryBytes > memory - requestedMemory) ||
      (ephemeralBytes !== 0 && ephemeralBytes > rows[at + 6]!)
    ) {
      totals[i] = -1;
      continue;
    }
    // LeastAllocated: the mean free share in whole percent, over the resources that the node has.
    let free = 0;
    let weights = 0;
    if (cpu !== 0) {
      const amount = cpu - rows[at + 4]! - scoredMilliCpu;
      if (amount > 0) free += cpuWeight * (((amount * 100) / cpu) | 0);
      weights += cpuWeight;
    }
    if (memory !== 0) {
      const amount = memory - rows[at + 5]! - scoredMemoryBytes;
      if (amount > 0) free += memoryWeight * (((amount * 100) / memory) | 0);
      weights += memoryWeight;
    }
    const mean = weights === 2 ? free >> 1 : weights === 0 ? 0 : (free / weights) | 0;
    // Balance: 100 less the standard deviation of two shares in percent, which is half their difference.
    let balance = 100;
    if (cpu !== 0 && memory !== 0) {
      let cpuShare = (requestedCpu + addedMilliCpu) / cpu;
      let memoryShare = (requestedMemory + addedMemoryBytes) / memory;
      if (cpuShare > 1) cpuShare = 1;
      if (memoryShare > 1) memoryShare = 1;
      balance = ((1 - Math.abs((cpuShare - memoryShare) / 2)) * 100) | 0;
    }
    totals[i] = leastWeight * mean + balancedWeight * balance;
  }
}
