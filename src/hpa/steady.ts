/**
 * When the next syncs of an HPA cannot change anything, and what they would have left in its memory.
 *
 * A sync reads the HPA, the scale of its target, the pods and their metrics, the memory and the clock. While none of the
 * first four changes, only the clock moves: entries leave the windows, and each sync remembers the same recommendation
 * again. `staysTheSame` says where neither can lead to another result; then the syncs are left out, and `replay` gives
 * the memory its entries when something has changed.
 */
import type { Micros } from '../sim/time.ts';
import { type HpaMemory, type Recommendation, recommend } from './behavior.ts';
import type { HpaSpec } from './decide.ts';

const microsPerSecond = 1_000_000;

/**
 * Whether syncs after one at `now`, which proposed `desired` and left the size at `current`, will all do the same, as long
 * as all that they read stays as it is. Sufficient, not necessary.
 *
 * - Without `behavior` the highest recommendation of the window counts: none in it is above the present one, so it stays
 *   the highest, and what follows from it depends on nothing that the clock moves.
 * - With `behavior` a proposal of the present size stays: the windows hold it between the two (stabilize).
 * - With `behavior` another proposal stays what it is if the windows hold nothing else; and where the size is at its bound
 *   already, the policies, which look at periods, have no say.
 */
export function staysTheSame(
  spec: HpaSpec,
  recommendations: readonly Recommendation[],
  desired: number,
  current: number,
  windowMicros: Micros,
  now: Micros,
): boolean {
  const since = now - windowMicros;
  if (spec.behavior === null) {
    return recommendations.every(({ replicas, atMicros }) => replicas <= desired || atMicros < since);
  }
  if (desired === current) return true;
  const bound = desired > current ? spec.maxReplicas : spec.minReplicas;
  return (
    current === bound && recommendations.every(({ replicas, atMicros }) => replicas === desired || atMicros < since)
  );
}

/** The longest time that a recommendation counts: an older one's slot may be overwritten. */
export function windowMicrosOf(spec: HpaSpec, downscaleWindowMicros: Micros): Micros {
  if (spec.behavior === null) return downscaleWindowMicros;
  const { scaleUp, scaleDown } = spec.behavior;
  const flagSeconds = Math.trunc(downscaleWindowMicros / microsPerSecond);
  const upSeconds = scaleUp.stabilizationWindowSeconds ?? 0;
  return Math.max(upSeconds, scaleDown.stabilizationWindowSeconds ?? flagSeconds) * microsPerSecond;
}

/**
 * Remembers `desired` once for each sync that was left out: `count` of them, the first at `first`, then every `period`.
 * Cost: slots × count.
 */
export function replay(
  memory: Pick<HpaMemory, 'recommendations'>,
  desired: number,
  windowMicros: Micros,
  first: Micros,
  period: Micros,
  count: number,
): void {
  for (let turn = 0; turn < count; turn++) {
    const atMicros = first + turn * period;
    const slot = memory.recommendations.findLastIndex((one) => one.atMicros < atMicros - windowMicros);
    recommend(memory, slot, desired, atMicros);
  }
}
