/**
 * Why a node has no room for a pod, from its columns alone: where a pod's spec leaves only NodeResourcesFit's filter a say
 * in what changes with the pods on a node, which reason the node gives follows from a few comparisons.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { SpecFacts } from '../../cluster/specs.ts';
import type { Plugin, RoomArithmetic } from '../framework.ts';
import type { Rules } from './rules.ts';

/** The filter that asks for room, and what it asks for. */
export interface RoomRule {
  /** Its place among all filters. */
  readonly place: number;
  readonly amounts: RoomArithmetic;
}

/** Null: another filter may have a say in it, or none has. `filterAt`: the filter at a place. */
export function roomRuleOf({ pods }: Rules, spec: SpecFacts, filterAt: (place: number) => Plugin): RoomRule | null {
  let rule: RoomRule | null = null;
  for (const { plugin } of pods.filter) {
    const arithmetic = plugin.sharing?.follows === 'pods' ? (plugin.sharing.arithmetic?.(spec) ?? null) : null;
    if (arithmetic === null) return null;
    if (arithmetic.room === undefined) continue;
    if (rule !== null) return null;
    let place = 0;
    while (filterAt(place) !== plugin) place += 1;
    rule = { place, amounts: arithmetic.room };
  }
  return rule;
}

/** The code of the filter's verdict (RoomArithmetic tells its bits); 0: there is room. */
export function shortOn(
  nodes: Cluster['nodes'],
  { milliCpu, memoryBytes, ephemeralBytes }: RoomArithmetic,
  node: NodeId,
): number {
  let code = nodes.podCount[node]! >= nodes.allocatablePods[node]! ? 1 : 0;
  if (milliCpu !== 0 && milliCpu > nodes.allocatableMilliCpu[node]! - nodes.requestedMilliCpu[node]!) code |= 2;
  if (memoryBytes !== 0 && memoryBytes > nodes.allocatableMemoryBytes[node]! - nodes.requestedMemoryBytes[node]!) {
    code |= 4;
  }
  const ephemeral = nodes.allocatableEphemeralBytes[node]! - nodes.requestedEphemeralBytes[node]!;
  return ephemeralBytes !== 0 && ephemeralBytes > ephemeral ? code | 8 : code;
}
