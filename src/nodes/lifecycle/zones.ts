/**
 * The state of a zone and what it means for the rate of NoExecute tainting
 * (v1.34 pkg/controller/nodelifecycle/node_lifecycle_controller.go: ComputeZoneState, handleDisruption).
 */
import type { Micros } from '../../sim/time.ts';
import { createRateLimitedQueue, type RateLimitedQueue, swapLimiter } from './rate-limited-queue.ts';

/** `Forgotten` is a zone that had no node that counts in the last pass; its queue is still worked off. */
export type ZoneState = 'Initial' | 'Normal' | 'FullDisruption' | 'PartialDisruption' | 'Forgotten';

/** A zone and the queue of its nodes that wait for a NoExecute taint. Changed in place. */
export interface Zone {
  readonly key: string;
  state: ZoneState;
  queue: RateLimitedQueue;
}

/** Flags of kube-controller-manager; rates are nodes per second. */
export interface DisruptionSettings {
  /** --node-eviction-rate, 0.1. */
  readonly nodeEvictionRate: number;
  /** --secondary-node-eviction-rate, 0.01: in a partly disrupted zone of a large cluster. */
  readonly secondaryNodeEvictionRate: number;
  /** --large-cluster-size-threshold, 50: a zone of at most so many nodes is not tainted at all when partly disrupted. */
  readonly largeClusterSizeThreshold: number;
  /** --unhealthy-zone-threshold, 0.55. */
  readonly unhealthyZoneThreshold: number;
}

/** What a pass over all zones found; both flags ask the caller to act on all nodes. */
export interface DisruptionChange {
  /** No zone has a ready node any more: NoExecute taints are removed and nothing is tainted. */
  readonly entersMasterDisruption: boolean;
  /** The first node is back: the health clocks of all nodes start anew. */
  readonly exitsMasterDisruption: boolean;
}

/** How many nodes of a zone count, by whether they are ready; a node without a Ready condition is not. */
export interface ZoneCount {
  readonly key: string;
  readyCount: number;
  notReadyCount: number;
}

/** The state of a zone: full without any ready node; partial with more than two unready ones and the threshold reached. */
export function computeZoneState(readyCount: number, notReadyCount: number, unhealthyZoneThreshold: number): ZoneState {
  if (readyCount === 0 && notReadyCount > 0) return 'FullDisruption';
  // Both sides are float32 in Kubernetes: 11 of 20 reaches 0.55.
  const share = Math.fround(notReadyCount / (notReadyCount + readyCount));
  if (notReadyCount > 2 && share >= Math.fround(unhealthyZoneThreshold)) return 'PartialDisruption';
  return 'Normal';
}

/**
 * The zone of `key`, made where it is new. A forgotten zone starts afresh, with an empty queue and a full bucket: so does
 * a zone all of whose nodes are excluded from the disruption checks, in every pass.
 */
export function zoneOrNew(zones: Zone[], key: string, settings: DisruptionSettings): Zone {
  const found = zones.find((zone) => zone.key === key);
  if (found !== undefined && found.state !== 'Forgotten') return found;
  const queue = createRateLimitedQueue(settings.nodeEvictionRate);
  if (found !== undefined) return Object.assign(found, { state: 'Initial' as const, queue });
  const zone: Zone = { key, state: 'Initial', queue };
  zones.push(zone);
  return zone;
}

/**
 * Takes the new states over and sets the rates. Zones without any node that counts are forgotten (Kubernetes forgets them
 * in map order until it meets a zone that was not fully disrupted; here all of them go).
 */
export function updateZoneStates(
  zones: readonly Zone[],
  counts: readonly ZoneCount[],
  settings: DisruptionSettings,
  now: Micros,
): DisruptionChange {
  const fresh = new Map(
    counts.map(({ key, readyCount, notReadyCount }) => {
      const state = computeZoneState(readyCount, notReadyCount, settings.unhealthyZoneThreshold);
      return [key, { size: readyCount + notReadyCount, state }];
    }),
  );
  for (const zone of zones) if (!fresh.has(zone.key)) zone.state = 'Forgotten';
  const counted = zones.filter((zone) => zone.state !== 'Forgotten');
  const allFull = [...fresh.values()].every((zone) => zone.state === 'FullDisruption');
  const wasAllFull = counted.every((zone) => zone.state === 'FullDisruption');
  if (allFull && wasAllFull) return { entersMasterDisruption: false, exitsMasterDisruption: false };
  for (const zone of counted) {
    const next = fresh.get(zone.key);
    if (next === undefined) continue;
    if (allFull) swapLimiter(zone.queue, 0, now);
    else if (wasAllFull || next.state !== zone.state) swapLimiter(zone.queue, rateOf(next, settings), now);
    zone.state = next.state;
  }
  return { entersMasterDisruption: allFull, exitsMasterDisruption: wasAllFull };
}

function rateOf(zone: { readonly size: number; readonly state: ZoneState }, settings: DisruptionSettings): number {
  if (zone.state !== 'PartialDisruption') return settings.nodeEvictionRate;
  return zone.size > settings.largeClusterSizeThreshold ? settings.secondaryNodeEvictionRate : 0;
}
