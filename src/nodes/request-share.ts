/** How the requests to a service become CPU time of its endpoints. */

/**
 * Milli-CPU of the endpoint at `place` of `count` for `rateMilli` milli-requests per second at `costMicros` of CPU each:
 * equal parts in whole milli-CPU, a rest that cannot be divided going to later places, so that parts of one cost add up to
 * the whole, rounded down.
 */
export function shareOfRequests(rateMilli: number, costMicros: number, place: number, count: number): number {
  // milli-requests/s × µs = nano-cores; a million of them are a milli-CPU.
  return partTo(rateMilli, costMicros, place + 1, count) - partTo(rateMilli, costMicros, place, count);
}

function partTo(rateMilli: number, costMicros: number, places: number, count: number): number {
  const product = rateMilli * costMicros * places;
  if (Number.isSafeInteger(product)) return Math.floor(product / (count * 1_000_000));
  return Number((BigInt(rateMilli) * BigInt(costMicros) * BigInt(places)) / (BigInt(count) * 1_000_000n));
}
