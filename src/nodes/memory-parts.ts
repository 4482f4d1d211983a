/**
 * The memory of a container, put together: what its law says now, what a leak has added since its start, and what requests
 * in flight hold (docs/model.md). The result is a straight line until one of the three changes.
 */
import type { Growth } from '../cluster/usage-rules.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import { ceilOfProduct, floorOfProduct } from './memory-line.ts';

/** 0: not yet, 1: it grows, 2: it has grown as far as it does. */
export type GrowthPhase = 0 | 1 | 2;

export interface GrowthNow {
  readonly phase: GrowthPhase;
  readonly bytes: number;
  readonly bytesPerSecond: number;
}

export const noGrowth: GrowthNow = { phase: 0, bytes: 0, bytesPerSecond: 0 };

/** What growth has added at `time` to a container that started at `start`. */
export function growthAt(growth: Growth, start: Micros, time: Micros): GrowthNow {
  const grows = time - start - growth.afterMicros;
  if (grows < 0) return noGrowth;
  if (grows >= growsFor(growth)) return { phase: 2, bytes: growth.mostBytes, bytesPerSecond: 0 };
  const bytes = floorOfProduct(growth.bytesPerSecond, grows, microsPerSecond);
  return { phase: 1, bytes, bytesPerSecond: growth.bytesPerSecond };
}

/** The first change of phase after `time`; Infinity: none. */
export function nextGrowth(growth: Growth, start: Micros, time: Micros): Micros {
  const begins = start + growth.afterMicros;
  if (time < begins) return begins;
  const ends = begins + growsFor(growth);
  return time < ends ? ends : Number.POSITIVE_INFINITY;
}

function growsFor({ bytesPerSecond, mostBytes }: Growth): Micros {
  if (mostBytes === 0) return Number.POSITIVE_INFINITY;
  return ceilOfProduct(mostBytes, microsPerSecond, bytesPerSecond);
}

/** Memory of so many thousandths of requests. */
export function inFlightBytes(bytesPerInFlight: number, inFlightMilli: number): number {
  return floorOfProduct(bytesPerInFlight, inFlightMilli, 1000);
}

/** Bytes per second by which that grows while a backlog of work grows by `rate`. */
export function inFlightSlope(bytesPerInFlight: number, rate: number, cpuMicrosPerRequest: number): number {
  // A millionth of a core-second is 1000 units of work; a request is cpuMicrosPerRequest of them.
  return floorOfProduct(bytesPerInFlight * 1000, rate, cpuMicrosPerRequest);
}
