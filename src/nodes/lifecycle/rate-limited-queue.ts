/**
 * The queue of nodes that wait for their NoExecute taint, one per zone, and its rate limiter
 * (v1.34 pkg/controller/nodelifecycle/scheduler/rate_limited_queue.go, client-go/util/flowcontrol/throttle.go).
 *
 * A name is in the queue at most once; after it was processed it stays known, so that it is not added again before it was
 * removed. The limiter is a token bucket of burst 1: instead of a fractional count of tokens it keeps the instant from
 * which the next token is there. All functions change the queue that they are given; its state is plain data.
 * Cost: adding and removing O(1), a pass O(entries).
 */
import type { Micros } from '../../sim/time.ts';

/** Rate limiter of burst 1. `perSecond` is a float32 as in Kubernetes; 0 means that nothing ever passes. */
export interface EvictionLimiter {
  perSecond: number;
  /** From this instant on the bucket is full. */
  fullAtMicros: Micros;
}

/** Names in order of insertion with the earliest time of processing; `DONE` for those processed and not yet removed. */
export interface RateLimitedQueue {
  entries: Map<string, Micros>;
  limiter: EvictionLimiter;
}

/** What the action of `tryQueue` says of a name: finished, or to be tried again after so many microseconds. */
export type QueueOutcome = { readonly done: true } | { readonly done: false; readonly retryAfterMicros: Micros };

/** An empty queue with a full bucket. */
export function createRateLimitedQueue(perSecond: number): RateLimitedQueue {
  return { entries: new Map(), limiter: createLimiter(perSecond) };
}

/** Adds `name` to be processed from `now` on; false where it is known already (waiting or processed). */
export function addToQueue(queue: RateLimitedQueue, name: string, now: Micros): boolean {
  if (queue.entries.has(name)) return false;
  queue.entries.set(name, now);
  return true;
}

/** Forgets `name`, so that it can be added anew; false where it was not known. */
export function removeFromQueue(queue: RateLimitedQueue, name: string): boolean {
  return queue.entries.delete(name);
}

/**
 * Processes names, the longest waiting first, until the limiter refuses or the next one is not due. The token is taken
 * before it is seen whether the first name is due, as in Kubernetes.
 */
export function tryQueue(queue: RateLimitedQueue, now: Micros, action: (name: string) => QueueOutcome): void {
  for (let head = firstDue(queue); head !== undefined; head = firstDue(queue)) {
    if (!tryAccept(queue.limiter, now)) return;
    if (now < head.processAtMicros) return;
    const outcome = action(head.name);
    if (outcome.done) {
      queue.entries.set(head.name, DONE);
    } else {
      // Kubernetes adds a nanosecond, which is what keeps this loop from trying the name again at once.
      queue.entries.delete(head.name);
      queue.entries.set(head.name, now + outcome.retryAfterMicros + 1);
    }
  }
}

/** From when on `tryQueue` would process a name; null where none waits or nothing ever passes. */
export function nextTryMicros(queue: RateLimitedQueue): Micros | null {
  const head = firstDue(queue);
  if (head === undefined || queue.limiter.perSecond <= 0) return null;
  return Math.max(head.processAtMicros, queue.limiter.fullAtMicros);
}

/**
 * Sets another rate. The same rate changes nothing; otherwise the new bucket is full, or empty where the old one was (it
 * always is where nothing was to pass). A limiter that lets nothing pass reports the rate 1, as client-go's does.
 */
export function swapLimiter(queue: RateLimitedQueue, perSecond: number, now: Micros): void {
  const rate = Math.fround(perSecond);
  if (rate === (queue.limiter.perSecond > 0 ? queue.limiter.perSecond : 1)) return;
  const limiter = createLimiter(rate);
  if (rate > 0 && !tryAccept(queue.limiter, now)) tryAccept(limiter, now);
  queue.limiter = limiter;
}

/** Takes the token of the bucket where it is there. */
export function tryAccept(limiter: EvictionLimiter, now: Micros): boolean {
  if (limiter.perSecond <= 0 || now < limiter.fullAtMicros) return false;
  limiter.fullAtMicros = now + refillMicros(limiter.perSecond);
  return true;
}

const DONE = Number.MAX_SAFE_INTEGER;

function createLimiter(perSecond: number): EvictionLimiter {
  return { perSecond: Math.fround(perSecond), fullAtMicros: Number.MIN_SAFE_INTEGER };
}

/**
 * The time to refill one token. The rate is a float32: 0.01 is a little less than a hundredth, so that its token takes
 * 100.0000022 s and, where the queue is tried every second, 101 s. A wait below a nanosecond counts as none.
 */
function refillMicros(perSecond: number): Micros {
  return Math.ceil((1e9 / perSecond - 1) / 1000);
}

function firstDue(queue: RateLimitedQueue): { name: string; processAtMicros: Micros } | undefined {
  let first: { name: string; processAtMicros: Micros } | undefined;
  for (const [name, processAtMicros] of queue.entries) {
    if (processAtMicros === DONE) continue;
    if (first === undefined || processAtMicros < first.processAtMicros) first = { name, processAtMicros };
  }
  return first;
}
