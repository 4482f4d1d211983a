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
import { outOfPlay, tournamentLevelMax } from './tournament.ts';

/** What the pods of one signature ask of a node, and how it is scored. Columns are replaced when nodes come. */
export interface Reckoning {
  readonly room: RoomArithmetic;
  /** The two resources that are scored: what nodes can give. */
  readonly allocatableA: Float64Array;
  readonly allocatableB: Float64Array;
  /** Of the free shares, which are added by their weights: what nodes have given, and what the pod adds. */
  readonly leastWeight: number;
  readonly leastA: ReckonedResource;
  readonly leastB: ReckonedResource;
  /** Of the balance of the shares. */
  readonly balancedWeight: number;
  readonly balancedA: ReckonedResource;
  readonly balancedB: ReckonedResource;
}

/** Null: some rule that follows from the pods on a node must be asked itself about pods of this spec. */
export function reckoningOf({ pods }: Rules, spec: SpecFacts): Reckoning | null {
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
  const some = least ?? balanced;
  if (rooms.length !== 1 || some === null) return null;
  return joined(rooms[0]!, least ?? { ...some, weight: 0 }, balanced ?? { ...some, weight: 0 });
}

interface Score {
  readonly weight: number;
  readonly resources: readonly ReckonedResource[];
}

function arithmeticOf({ sharing }: Plugin, spec: SpecFacts): NodeArithmetic | null {
  return sharing?.follows === 'pods' && sharing.arithmetic !== undefined ? sharing.arithmetic(spec) : null;
}

/** Both scores in one; null where they are not of the same two resources. */
function joined(room: RoomArithmetic, least: Score, balanced: Score): Reckoning | null {
  const [leastA, leastB] = least.resources;
  const [balancedA, balancedB] = balanced.resources;
  if (leastA === undefined || leastB === undefined || balancedA === undefined || balancedB === undefined) return null;
  if (least.resources.length + balanced.resources.length !== 4) return null;
  const { allocatable: allocatableA } = leastA;
  const { allocatable: allocatableB } = leastB;
  if (allocatableA !== balancedA.allocatable || allocatableB !== balancedB.allocatable) return null;
  const weights = [least.weight, leastA.weight, leastB.weight, balanced.weight];
  if (!weights.every((weight) => Number.isInteger(weight) && weight >= 0 && weight < 2 ** 16)) return null;
  // The totals are levels.
  if ((least.weight + balanced.weight) * maxNodeScore > tournamentLevelMax) return null;
  return {
    room,
    allocatableA,
    allocatableB,
    leastWeight: least.weight,
    leastA,
    leastB,
    balancedWeight: balanced.weight,
    balancedA,
    balancedB,
  };
}

/**
 * Writes what each of the first `count` nodes of `ids` scores to `totals`; `outOfPlay` for those without room. Numbers are
 * rounded down by `| 0`, which is the same for what is neither negative nor large.
 */
export function reckon(
  reckoning: Reckoning,
  { nodes }: Cluster,
  ids: Int32Array,
  count: number,
  totals: Int16Array,
): void {
  const { podCount, allocatablePods, allocatableMilliCpu, requestedMilliCpu } = nodes;
  const { allocatableMemoryBytes, requestedMemoryBytes, allocatableEphemeralBytes, requestedEphemeralBytes } = nodes;
  const { milliCpu, memoryBytes, ephemeralBytes } = reckoning.room;
  const { allocatableA, allocatableB, leastWeight, balancedWeight } = reckoning;
  const { requested: givenA, podRequest: leastPodA, weight: weightA } = reckoning.leastA;
  const { requested: givenB, podRequest: leastPodB, weight: weightB } = reckoning.leastB;
  const { requested: usedA, podRequest: podA } = reckoning.balancedA;
  const { requested: usedB, podRequest: podB } = reckoning.balancedB;
  for (let i = 0; i < count; i++) {
    const node = ids[i]!;
    // NodeResourcesFit's filter: a resource that the pod does not ask for is not looked at.
    if (
      podCount[node]! >= allocatablePods[node]! ||
      (milliCpu !== 0 && milliCpu > allocatableMilliCpu[node]! - requestedMilliCpu[node]!) ||
      (memoryBytes !== 0 && memoryBytes > allocatableMemoryBytes[node]! - requestedMemoryBytes[node]!) ||
      (ephemeralBytes !== 0 && ephemeralBytes > allocatableEphemeralBytes[node]! - requestedEphemeralBytes[node]!)
    ) {
      totals[i] = outOfPlay;
      continue;
    }
    const capacityA = allocatableA[node]!;
    const capacityB = allocatableB[node]!;
    // LeastAllocated: the mean free share in whole percent, over the resources that the node has.
    let free = 0;
    let weights = 0;
    if (capacityA !== 0) {
      const amount = capacityA - givenA[node]! - leastPodA;
      if (amount > 0) free += weightA * (((amount * maxNodeScore) / capacityA) | 0);
      weights += weightA;
    }
    if (capacityB !== 0) {
      const amount = capacityB - givenB[node]! - leastPodB;
      if (amount > 0) free += weightB * (((amount * maxNodeScore) / capacityB) | 0);
      weights += weightB;
    }
    const mean = weights === 2 ? free >> 1 : weights === 0 ? 0 : (free / weights) | 0;
    // Balance: 100 less the standard deviation of two shares in percent, which is half their difference.
    let balance = maxNodeScore;
    if (capacityA !== 0 && capacityB !== 0) {
      let shareA = (usedA[node]! + podA) / capacityA;
      let shareB = (usedB[node]! + podB) / capacityB;
      if (shareA > 1) shareA = 1;
      if (shareB > 1) shareB = 1;
      balance = ((1 - Math.abs((shareA - shareB) / 2)) * 100) | 0;
    }
    totals[i] = leastWeight * mean + balancedWeight * balance;
  }
}
