/**
 * The limit of a client of the API server: a token bucket that hands out reservations in order
 * (v1.34 client-go/util/flowcontrol/throttle.go over golang.org/x/time/rate). Instead of a fractional count of tokens it
 * keeps one whole number, the instant to which the bucket is spent, so that its state is exact and saved in one entry.
 */
import { type Micros, microsPerSecond } from '../sim/time.ts';

export interface ClientLimit {
  /** Takes a token; the instant from which it may be used: `now`, or later when the bucket is empty. */
  reserve(now: Micros): Micros;
  /** The instant to which the bucket is spent: the whole state. */
  spentTo: Micros;
}

/** A full bucket of `burst` tokens that gains `requestsPerSecond`; null: nothing is limited. Intervals are whole micros. */
export function createClientLimit(
  limit: { readonly requestsPerSecond: number; readonly burst: number } | null,
): ClientLimit {
  if (limit === null) return { reserve: (now) => now, spentTo: 0 };
  const interval = Math.round(microsPerSecond / limit.requestsPerSecond);
  const depth = limit.burst * interval;
  const bucket: ClientLimit = {
    spentTo: -depth,
    reserve(now) {
      bucket.spentTo = Math.max(bucket.spentTo, now - depth) + interval;
      return Math.max(now, bucket.spentTo);
    },
  };
  return bucket;
}
