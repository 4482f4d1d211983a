/** The turns of a periodic loop, as times that can be computed: a loop that has nothing to do is not played. */
import type { Micros } from '../../sim/time.ts';

/** The first turn not before `time` of a loop with a turn at `base` and one every `period`, in both directions. */
export function turnFrom(base: Micros, period: Micros, time: Micros): Micros {
  return base + Math.ceil((time - base) / period) * period;
}
