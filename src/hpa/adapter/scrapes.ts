/**
 * When Prometheus scrapes a target, and `rate()` over what it found (Prometheus scrape/target.go, offset; promql/functions.go,
 * extrapolatedRate): a target is scraped at an offset into the interval that its name draws, for good.
 */
import { divFloor } from '../../sim/math.ts';
import type { Micros } from '../../sim/time.ts';

/** The last scrape at or before `time`. */
export function scrapeBefore(offset: Micros, interval: Micros, time: Micros): Micros {
  return offset + divFloor(time - offset, interval) * interval;
}

/** The first scrape at or after `time`. */
export function scrapeAfter(offset: Micros, interval: Micros, time: Micros): Micros {
  return offset - divFloor(offset - time, interval) * interval;
}

/** A counter that is scraped. */
export interface Counter {
  /** In millionths of an amount per second × microseconds. */
  readonly at: (time: Micros) => bigint;
  /** Since when the target is there; -Infinity: it was there long before the run. */
  readonly sinceMicros: Micros;
}

/**
 * `rate(counter[window])` at `now`, in whole thousandths per second, rounded down; null where fewer than two scrapes lie
 * in the window. The increase between its first and last scrape is carried on to the window's ends where these are no
 * further than 1.1 intervals away, which they are not, but at its beginning not beyond where the counter was 0.
 */
export function rateOf(
  { at, sinceMicros }: Counter,
  offset: Micros,
  interval: Micros,
  window: Micros,
  now: Micros,
): bigint | null {
  // Ranges are open on the left.
  const from = Math.max(now - window + 1, sinceMicros);
  const first = scrapeAfter(offset, interval, from);
  const last = scrapeBefore(offset, interval, now);
  if (last <= first) return null;
  const [start, end] = [at(first), at(last)];
  const increase = end - start;
  if (increase <= 0n) return 0n;
  const sampled = BigInt(last - first);
  let toStart = BigInt(first - (now - window));
  const threshold = BigInt(interval + Math.floor(interval / 10));
  if (toStart >= threshold) toStart = BigInt(Math.floor(interval / 2));
  if (sinceMicros !== Number.NEGATIVE_INFINITY && start >= 0n) {
    const toZero = (sampled * start) / increase;
    if (toZero < toStart) toStart = toZero;
  }
  const covered = sampled + toStart + BigInt(now - last);
  return (increase * covered) / (sampled * BigInt(window) * 1000n);
}
