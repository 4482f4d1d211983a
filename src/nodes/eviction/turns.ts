/**
 * When the kubelet's eviction manager has something to do: its loop has a turn every 10 s (v1.34 eviction_manager.go, Start),
 * of which only those are played at which a threshold is met, or a condition can go. Pure.
 */
import type { Micros } from '../../sim/time.ts';
import { turnFrom } from '../lifecycle/turns.ts';
import { type MemorySum, sumReaches } from '../memory-line.ts';
import type { NodeMemory } from '../node-memory.ts';
import { type EvictionConfig, type EvictionState, monitoringIntervalMicros } from './manager.ts';
import { thresholdUnits } from './thresholds.ts';

/** What is counted in: the kernel's pages. */
const pageBytes = 4096;

/** Bytes of the node that the kubelet calls available, memory.available: whole pages. */
export function availableBytes({ podsMaxBytes }: NodeMemory, { bytes }: Pick<MemorySum, 'bytes'>): number {
  return wholePages(Math.max(0, podsMaxBytes - bytes));
}

/** Memory as it is measured. */
export function wholePages(bytes: number): number {
  return Math.floor(bytes / pageBytes) * pageBytes;
}

/** The highest threshold of memory.available, soft or hard, in bytes; 0: there is none. */
export function highestThreshold({ thresholds }: EvictionConfig, { capacityBytes }: NodeMemory): number {
  return thresholds
    .filter(({ signal }) => signal === 'memory.available')
    .reduce((most, { value }) => Math.max(most, thresholdUnits(value, capacityBytes)), 0);
}

/**
 * The next turn of the loop after `now` at which it would do anything, if no line changes; Infinity: none. `baseMicros` is
 * one of its turns.
 */
export function nextEvictionTurn(
  config: EvictionConfig,
  state: EvictionState | null,
  memory: NodeMemory,
  sum: MemorySum,
  baseMicros: Micros,
  now: Micros,
): Micros {
  const after = (time: Micros): Micros => turnFrom(baseMicros, monitoringIntervalMicros, Math.max(time, now + 1));
  if (state?.firstMetMicros.some((met) => met !== -1)) return after(now);
  const threshold = highestThreshold(config, memory);
  // Met while less than the threshold is available.
  const crossed = threshold === 0 ? Number.POSITIVE_INFINITY : sumReaches(sum, memory.podsMaxBytes - threshold + 1);
  const met = state === null ? -1 : state.conditionMetMicros.MemoryPressure;
  const released =
    state !== null && state.conditions.length > 0 && met !== -1
      ? met + config.pressureTransitionPeriodMicros
      : Number.POSITIVE_INFINITY;
  const next = Math.min(crossed, released);
  return next === Number.POSITIVE_INFINITY ? next : after(next);
}
