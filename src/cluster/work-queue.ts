/**
 * A controller's work queue (v1.34 client-go/util/workqueue/{queue,delaying_queue,default_rate_limiters}.go): which
 * objects are to be looked at, each at most once, in the order of asking.
 *
 * Three ways in, as in client-go:
 * - `notice`: an informer's event. It comes `controllerReactionMicros` after the change; further changes of the same
 *   object until then are the same piece of work.
 * - `addAfter`: a look at the object at a later time of the controller's own choice. The earliest one counts.
 * - `retry`: a sync that failed: 5 ms, doubling with every failure in a row to 1000 s, and 10 a second over all objects.
 *
 * A key that comes while its object is being worked on waits until that is done. Keys are whole numbers (`ObjectId`).
 * Cost: O(1) and one event of the simulation per delay; a queue with nothing to do asks for no event.
 */
import type { Kind, Simulation } from '../sim/simulation.ts';
import { Phase } from '../sim/simulation.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import { createClientLimit } from './client-limit.ts';

export interface WorkQueue {
  /** Defines its events; `wake` is called when a delay has passed and there may be work. */
  start(sim: Simulation, wake: (now: Micros) => void): void;
  /** The object changed: look at it at `due` or when it is looked at before that. */
  notice(key: number, due: Micros): void;
  /** Look at the object in `delay` (at once where it is 0 or less). */
  addAfter(key: number, delay: Micros): void;
  /** The sync of the object failed: look again after the back-off. */
  retry(key: number): void;
  /** The sync of the object succeeded: its next failure is the first again. */
  forget(key: number): void;
  /** Failures in a row. */
  failures(key: number): number;
  /** The next object to work on, or -1. It counts as being worked on until `done`. */
  take(): number;
  done(key: number): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** When the sync of an object that failed comes again. */
export interface RetryPolicy {
  /** After so many failures in a row (1 is the first). */
  delayMicros(failures: number): Micros;
  /** Over all objects of the queue; null: no limit. */
  readonly limit: { readonly requestsPerSecond: number; readonly burst: number } | null;
}

/** DefaultTypedControllerRateLimiter. */
const defaultRetry: RetryPolicy = { delayMicros: retryDelayMicros, limit: { requestsPerSecond: 10, burst: 100 } };

/** `name` is the controller's; it names the queue's events. */
export function createWorkQueue(name: string, retryPolicy: RetryPolicy = defaultRetry): WorkQueue {
  let sim: Simulation | undefined;
  let noticedKind: Kind | undefined;
  let laterKind: Kind | undefined;
  let ready: number[] = [];
  let head = 0;
  const dirty = new Set<number>();
  const processing = new Set<number>();
  const noticed = new Map<number, Micros>();
  const later = new Map<number, Micros>();
  const failed = new Map<number, number>();
  const retries = createClientLimit(retryPolicy.limit);

  function add(key: number): void {
    if (dirty.has(key)) return;
    dirty.add(key);
    if (!processing.has(key)) ready.push(key);
  }

  const queue: WorkQueue = {
    start(simulation, wake) {
      sim = simulation;
      noticedKind = sim.define(`${name}.noticed`, Phase.controller, (now, key) => {
        noticed.delete(key);
        add(key);
        wake(now);
      });
      laterKind = sim.define(`${name}.later`, Phase.controller, (now, key) => {
        if (later.get(key) !== now) return; // an earlier time took its place
        later.delete(key);
        add(key);
        wake(now);
      });
    },
    notice(key, due) {
      if (due <= sim!.now) add(key);
      else if (!noticed.has(key)) {
        noticed.set(key, due);
        sim!.at(due, noticedKind!, key);
      }
    },
    addAfter(key, delay) {
      if (delay <= 0) {
        add(key);
        return;
      }
      const due = sim!.now + delay;
      const current = later.get(key);
      if (current !== undefined && current <= due) return;
      later.set(key, due);
      sim!.at(due, laterKind!, key);
    },
    retry(key) {
      const count = (failed.get(key) ?? 0) + 1;
      failed.set(key, count);
      const { now } = sim!;
      queue.addAfter(key, Math.max(retryPolicy.delayMicros(count), retries.reserve(now) - now));
    },
    forget: (key) => void failed.delete(key),
    failures: (key) => failed.get(key) ?? 0,
    take() {
      if (head === ready.length) return -1;
      const key = ready[head++]!;
      if (head === ready.length || head > 1024) {
        ready = ready.slice(head);
        head = 0;
      }
      dirty.delete(key);
      processing.add(key);
      return key;
    },
    done(key) {
      processing.delete(key);
      if (dirty.has(key)) ready.push(key);
    },
    save(writer) {
      writer.json('queue.ready', ready.slice(head));
      writer.json('queue.dirty', [...dirty]);
      writer.json('queue.processing', [...processing]);
      writer.json('queue.noticed', [...noticed]);
      writer.json('queue.later', [...later]);
      writer.json('queue.failed', [...failed]);
      writer.number('queue.retriesSpentTo', retries.spentTo);
    },
    load(reader) {
      ready = reader.json<number[]>('queue.ready');
      head = 0;
      refill(dirty, reader.json<number[]>('queue.dirty'));
      refill(processing, reader.json<number[]>('queue.processing'));
      refillMap(noticed, reader.json<[number, number][]>('queue.noticed'));
      refillMap(later, reader.json<[number, number][]>('queue.later'));
      refillMap(failed, reader.json<[number, number][]>('queue.failed'));
      retries.spentTo = reader.number('queue.retriesSpentTo');
    },
  };
  return queue;
}

/** Delay of the first retry of a sync that failed, and the longest (workqueue DefaultControllerRateLimiter). */
const RETRY_BASE_MICROS = 5_000;
const RETRY_MAX_MICROS = 1_000 * microsPerSecond;

/**
 * How long a workload waits in its controller's queue after its `failures`-th sync in a row that failed (1 is the
 * first): 5 ms, doubling, at most 1000 s (client-go util/workqueue ItemExponentialFailureRateLimiter). The second limit
 * of that queue (10 per second over all workloads, burst 100) is the queue's, not the workload's.
 */
export function retryDelayMicros(failures: number): Micros {
  let delay = RETRY_BASE_MICROS;
  for (let count = 1; count < failures && delay < RETRY_MAX_MICROS; count++) delay *= 2;
  return Math.min(delay, RETRY_MAX_MICROS);
}

function refill(set: Set<number>, keys: readonly number[]): void {
  set.clear();
  for (const key of keys) set.add(key);
}

function refillMap(map: Map<number, number>, entries: readonly (readonly [number, number])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
