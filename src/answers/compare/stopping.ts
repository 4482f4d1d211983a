/**
 * When to stop playing seeds: in two stages (Stein, "A two-sample test for a linear hypothesis whose power is independent
 * of the variance", Annals of Mathematical Statistics 16, 1945). A pilot of 30 seeds says how many the precision asked for
 * takes; so many *other* seeds are then played, and the answer comes from these alone. Their number owes nothing to their
 * values, so that every interval covers as it does at a fixed number of seeds. A rule that looks at the same seeds again
 * and again until the interval is short enough stops early where it is short by luck: 92.7 % instead of 95 % for
 * exponential differences.
 */

import type { ComparedPair, StoppingTarget } from '../../report/compare-types.ts';
import { parseDuration } from '../../sim/time.ts';

/** Seeds of the pilot, and the fewest of an answer. */
export const pilotSeeds = 30;
/** The pilot may have been narrow by luck. */
const margin = 1.1;

/** Seeds that the targets take in every pair, by the pilot's intervals; Infinity where the pilot cannot tell. */
export function seedsNeeded(pilot: readonly ComparedPair[], targets: readonly StoppingTarget[]): number {
  let most = pilotSeeds;
  for (const target of targets) {
    for (const pair of pilot) {
      // A width falls with the root of the number of seeds.
      const ratio = halfWidthOf(pair, target) / target.halfWidth;
      most = Math.max(most, Math.ceil(pilotSeeds * ratio * ratio * margin));
    }
  }
  return most;
}

/** Whether every interval is as short as it should be. */
export function reachesTargets(pairs: readonly ComparedPair[], targets: readonly StoppingTarget[]): boolean {
  return targets.every((target) => pairs.every((pair) => halfWidthOf(pair, target) <= target.halfWidth));
}

/** Half of the joint interval, in the unit of the target; Infinity without one. */
function halfWidthOf({ metrics }: ComparedPair, { metric, relative }: StoppingTarget): number {
  const found = metrics.find((each) => each.metric === metric)!;
  if (found.finding === 'equal' || found.finding === 'constant') return 0;
  const estimate = relative ? found.relative : found.difference;
  if (estimate?.joint === null || estimate?.joint === undefined) return Number.POSITIVE_INFINITY;
  return (estimate.joint.high - estimate.joint.low) / 2;
}

/** `cost.nodeHours=1%`, `pods.pending=0.5`, `followed.waitedMicros=30s`; null: it is none of these. */
export function readTarget(text: string): StoppingTarget | null {
  const at = text.lastIndexOf('=');
  if (at < 1) return null;
  const metric = text.slice(0, at);
  const width = text.slice(at + 1);
  const relative = width.endsWith('%');
  const micros = /[a-z]$/.test(width) ? parseDuration(width) : undefined;
  const amount = micros ?? (/^\d+(?:\.\d+)?%?$/.test(width) ? Number.parseFloat(width) : Number.NaN);
  if (!(amount > 0) || !Number.isFinite(amount)) return null;
  return { metric, halfWidth: relative ? amount / 100 : amount, relative };
}
