/**
 * The scheduling queue (v1.34 pkg/scheduler/backend/queue, with SchedulerQueueingHints and SchedulerPopFromBackoffQ on,
 * their defaults). A pod that waits is in exactly one place:
 *
 * - active: to be tried; by the queue sort plugin, then by the time when it was (re)queued.
 * - backoff: an event may help it, but its last failure is too recent. Taken early when active is empty.
 * - error backoff: its last attempt failed with an error, not with a rejection. Never taken early.
 * - unschedulable: rejected; waits for an event that a rejecting plugin's hint takes for helpful, or for the flush of
 *   leftovers.
 * - gated: held back by a PreEnqueue plugin, whatever happens to others.
 *
 * Left out: moveRequestCycle and in-flight events, which serve hints switched off and events during an attempt. Here an
 * attempt is atomic: whoever drives the queue handles the events that came meanwhile after `addUnschedulable`, which
 * moves the pod just as Kubernetes does.
 *
 * Costs: add, pop, requeue as in queue-line.ts; an event as in queue-pool.ts; nothing is polled, see `nextWake`.
 */
import type { Cluster } from '../cluster/cluster.ts';
import { noTime, type PodId } from '../cluster/pods.ts';
import { assert } from '../sim/invariant.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import { type Micros, microsPerMinute, microsPerSecond } from '../sim/time.ts';
import { defaultSchedulerName } from './config.ts';
import type { ClusterEvent, EventResource } from './events.ts';
import type { Plugin } from './framework.ts';
import { type BackoffOptions, createBackoff, orderingWindowMicros } from './queue-backoff.ts';
import { createCarousels } from './queue-carousel.ts';
import { Strategy } from './queue-groups.ts';
import { createPodHeap } from './queue-heap.ts';
import { createInterests, type QueueProfile } from './queue-interests.ts';
import { createKinds } from './queue-kinds.ts';
import { createLanedHeap } from './queue-lanes.ts';
import { createPodLine } from './queue-line.ts';
import { createPlaces } from './queue-places.ts';
import { createUnschedulablePool } from './queue-pool.ts';
import { createRetries, type Foresight, type Instants } from './queue-retries.ts';
import {
  createPluginSets,
  createQueueRows,
  loadRows,
  makeRoom,
  noPlugins,
  Place,
  type QueueRows,
  resetRow,
  saveRows,
} from './queue-rows.ts';
import { createTracks } from './queue-tracks.ts';
import { createTurns } from './queue-turns.ts';

export interface QueueOptions extends BackoffOptions {
  readonly cluster: Cluster;
  /** The queue sort plugin is that of the first profile, as in Kubernetes. */
  readonly profiles: readonly QueueProfile[];
  /** `--pod-max-in-unschedulable-pods-duration`; default 5 min. */
  readonly podMaxInUnschedulableMicros?: Micros;
}

/** What an attempt says about a pod that it could not place. Without any plugin it failed with an error. */
export interface FailedAttempt {
  readonly unschedulablePlugins: Iterable<string>;
  readonly pendingPlugins?: Iterable<string>;
}

/** The whole queue, for tests and for people. */
export interface QueueView {
  /** In the order in which they will be popped. */
  readonly active: readonly PodId[];
  /** Both backoff queues, by expiry, then in the order of the active queue. */
  readonly backoff: readonly { readonly pod: PodId; readonly expiryMicros: Micros }[];
  /** With the plugins that rejected them; in the order of their last failure. */
  readonly unschedulable: readonly { readonly pod: PodId; readonly plugins: readonly string[] }[];
  readonly gated: readonly { readonly pod: PodId; readonly plugin: string }[];
}

export interface QueueLengths {
  readonly active: number;
  readonly backoff: number;
  readonly unschedulable: number;
  readonly gated: number;
}

export interface SchedulingQueue {
  /** Attempts, timestamps and places by pod, as of the last `settle`. Never write to it. */
  readonly rows: Readonly<QueueRows>;
  /** Whether some profile schedules pods that name this scheduler. */
  handles(schedulerName: string): boolean;
  /** A new pending pod. */
  add(pod: PodId, now: Micros): void;
  /** The pod itself was updated, which may be several events. A pod in no queue is added. */
  update(pod: PodId, events: readonly ClusterEvent[], now: Micros): void;
  /** Whether the pod is in some place of the queue. */
  isWaiting(pod: PodId): boolean;
  /** The pod is gone, or on a node. Does nothing for a pod that is not in the queue. */
  delete(pod: PodId): void;
  /** Takes the next pod to try, or -1. `flushBackoff` comes first where time has passed. */
  pop(): PodId;
  /**
   * Pops pods and puts them back, one after the other, for as long as the next one's attempt is known to fail: as `pop`
   * and `addUnschedulable` at the instants given, with the flushes between; `flushBackoff` and `flushUnschedulable` come
   * before the first. How many in all, and added to `made` how many by profile that were not told. None where the queue
   * sort plugin has an order of its own.
   */
  retryKnown(foresight: Foresight, instants: Instants, made: number[]): number;
  /** The popped pod goes back: it was rejected, or its attempt failed. */
  addUnschedulable(pod: PodId, attempt: FailedAttempt, now: Micros): void;
  /** The popped pod does not go back. */
  done(pod: PodId): void;
  /** Moves a waiting pod to the active queue, its backoff notwithstanding (v1.34 PriorityQueue.Activate). */
  activate(pod: PodId, now: Micros): void;
  /** False: an event of this kind moves nothing now, so it need not be made. */
  listensTo(resource: EventResource, action: number): boolean;
  /** Moves the unschedulable pods of at most this priority that the event may help. */
  moveAll(event: ClusterEvent, now: Micros, priorityMax?: number): void;
  /** To be called on every whole second, or before a pop when some have passed. */
  flushBackoff(now: Micros): void;
  /** To be called every 30 s: moves pods that have been unschedulable for more than five minutes. */
  flushUnschedulable(now: Micros): void;
  /** Brings the rows up to date with what `retryKnown` did. */
  settle(): void;
  /** Whether `pop` would give a pod. */
  hasWork(): boolean;
  /** When a flush will move something, if nothing happens before; Infinity for never. */
  nextWake(): Micros;
  lengths(): QueueLengths;
  view(): QueueView;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** v1.34 scheduling_queue.go Run: how often leftovers are looked at, counted from the start of the scheduler. */
export const leftoverFlushMicros = 30 * microsPerSecond;

export function createSchedulingQueue(options: QueueOptions): SchedulingQueue {
  const { cluster, profiles } = options;
  const maxInUnschedulable = options.podMaxInUnschedulableMicros ?? 5 * microsPerMinute;
  const profileOf = new Map(profiles.map(({ schedulerName }, index) => [schedulerName, index]));
  const preEnqueue = profiles.map(({ points }) => points.preEnqueue.map(({ plugin }) => plugin));

  const rows = createQueueRows();
  const { expiry, expiryAfter, failuresMax, longestMicros, isBackingOff } = createBackoff(options, rows);
  const sets = createPluginSets();
  const interests = createInterests(profiles);
  const compareActive = activeOrder(profiles[0]!, rows);
  const compareBackoff = (a: PodId, b: PodId): number =>
    rows.backoffExpiryMicros[a]! - rows.backoffExpiryMicros[b]! || compareActive(a, b);
  const { lanes, comparesPriority } = queueSortOf(profiles[0]!);
  const tracks = createTracks(rows);
  const priorityOf = (pod: PodId): number => cluster.specs.facts[cluster.pods.spec[pod]!]!.priority;
  const lineOptions = { rows, tracks, priorityOf, failuresMax };
  const lines =
    comparesPriority === true && lanes === undefined
      ? {
          active: createPodLine({ ...lineOptions, compare: compareActive, byExpiry: false }),
          backoff: createPodLine({ ...lineOptions, compare: compareBackoff, byExpiry: true }),
        }
      : null;
  const active =
    lines?.active ?? (lanes === undefined ? createPodHeap(compareActive) : createLanedHeap(lanes, compareActive));
  const backoff = lines?.backoff ?? createPodHeap(compareBackoff);
  const errorBackoff = createPodHeap(compareBackoff);
  const stamps = { count: 0 };
  const kinds = createKinds(cluster, rows);
  const carousels = createCarousels(rows, kinds, longestMicros);
  const pool = createUnschedulablePool({ rows, sets, interests, tracks, kinds });
  const retries =
    lines === null
      ? null
      : createRetries({
          ...lines,
          rows,
          pods: cluster.pods,
          tracks,
          pool,
          kinds,
          sets,
          carousels,
          priorityOf,
          goesRound: (profile) => preEnqueue[profile]!.every(({ gatesBySpec }) => gatesBySpec === true),
          failuresMax,
          longestMicros: expiryAfter(failuresMax, 0) === noTime ? 0 : longestMicros,
          expiryAfter,
          stamps,
          flush(now) {
            flushBackoff(now);
            flushUnschedulable(now - (now % leftoverFlushMicros));
          },
        });
  const turns = createTurns({ rows, carousels, pool, active, backoff, longestMicros });
  const placesOptions = { rows, sets, isBackingOff, preEnqueue, active, backoff, errorBackoff, pool, carousels };
  const places = createPlaces(placesOptions);
  const { placeOf, leave, enterPool, toActive, requeue, flushBackoff } = places;

  function stampRow(pod: PodId, now: Micros): void {
    rows.timestampMicros[pod] = now;
    rows.stamp[pod] = stamps.count++;
  }

  function add(pod: PodId, now: Micros): void {
    const profile = profileOf.get(schedulerNameOf(cluster, pod));
    assert(profile !== undefined, () => `queue: no profile schedules pod ${cluster.podKey(pod)}`);
    leave(pod);
    kinds.forget(pod);
    makeRoom(rows, cluster.pods.flags.length);
    resetRow(rows, pod, profile, now, stamps.count++);
    toActive(pod, now);
  }

  function update(pod: PodId, events: readonly ClusterEvent[], now: Micros): void {
    if (placeOf(pod) === Place.carousel) turns.leave(pod, places.second);
    switch (placeOf(pod)) {
      case Place.none:
        add(pod, now);
        return;
      case Place.inFlight:
        kinds.forget(pod);
        return;
      case Place.active:
        active.remove(pod);
        kinds.forget(pod);
        active.add(pod);
        return;
      case Place.backoff:
        backoff.remove(pod);
        kinds.forget(pod);
        backoff.add(pod);
        return;
      case Place.errorBackoff:
        errorBackoff.remove(pod);
        kinds.forget(pod);
        errorBackoff.add(pod);
        return;
    }
    // The pod may look different to hints now: it changes its group.
    pool.remove(pod);
    kinds.forget(pod);
    pool.add(pod);
    for (const event of events) {
      const strategy = pool.strategyFor(pod, event);
      if (strategy === Strategy.skip) continue;
      requeue(pod, strategy, now);
      if (!pool.has(pod)) return;
    }
  }

  function addUnschedulable(pod: PodId, attempt: FailedAttempt, now: Micros): void {
    assert(placeOf(pod) === Place.inFlight, () => `queue: pod ${cluster.podKey(pod)} comes back but was not popped`);
    rows.place[pod] = Place.none;
    rows.unschedulablePlugins[pod] = sets.intern(attempt.unschedulablePlugins);
    rows.pendingPlugins[pod] = attempt.pendingPlugins === undefined ? noPlugins : sets.intern(attempt.pendingPlugins);
    const failed = rows.unschedulablePlugins[pod] === noPlugins && rows.pendingPlugins[pod] === noPlugins;
    if (failed) rows.consecutiveErrorsCount[pod]! += 1;
    else {
      rows.unschedulableCount[pod]! += 1;
      rows.consecutiveErrorsCount[pod] = 0;
    }
    stampRow(pod, now);
    rows.backoffExpiryMicros[pod] = expiry(pod);
    // An error is no plugin's: no event could tell that it is over, so the pod is tried again after its backoff.
    if (failed) requeue(pod, Strategy.afterBackoff, now);
    else enterPool(pod);
  }

  function pop(): PodId {
    let pod = retries?.hasWork() ? retries.takeNext(places.second) : -1;
    if (pod < 0) pod = active.size() > 0 ? active.poll() : backoff.poll();
    if (pod < 0) return -1;
    rows.place[pod] = Place.inFlight;
    rows.attempts[pod]! += 1;
    rows.unschedulablePlugins[pod] = noPlugins;
    rows.pendingPlugins[pod] = noPlugins;
    rows.gatingPlugin[pod] = noPlugins;
    return pod;
  }

  function flushUnschedulable(now: Micros): void {
    for (const carousel of carousels.all) carousels.moveBefore(carousel, now - maxInUnschedulable);
    for (let pod = pool.oldest(); pod >= 0; pod = pool.oldest()) {
      if (now - rows.timestampMicros[pod]! <= maxInUnschedulable) return;
      requeue(pod, Strategy.afterBackoff, now);
    }
  }

  function nextWake(): Micros {
    let wake = Number.POSITIVE_INFINITY;
    for (const pod of [backoff.peek(), errorBackoff.peek()]) {
      if (pod >= 0) wake = Math.min(wake, rows.backoffExpiryMicros[pod]! + orderingWindowMicros);
    }
    const oldest = pool.oldest();
    const since = Math.min(oldest < 0 ? Number.POSITIVE_INFINITY : rows.timestampMicros[oldest]!, turns.oldestMicros());
    wake = Math.min(wake, turns.backoffOver(places.second));
    if (since === Number.POSITIVE_INFINITY) return wake;
    const due = since + maxInUnschedulable;
    return Math.min(wake, due - (due % leftoverFlushMicros) + leftoverFlushMicros);
  }

  function view(): QueueView {
    turns.empty(places.second);
    const pooled = pool.list().sort((a, b) => rows.stamp[a]! - rows.stamp[b]!);
    return {
      active: active.list(),
      backoff: [...backoff.list(), ...errorBackoff.list()]
        .sort(compareBackoff)
        .map((pod) => ({ pod, expiryMicros: rows.backoffExpiryMicros[pod]! })),
      unschedulable: pooled
        .filter((pod) => rows.place[pod] === Place.unschedulable)
        .map((pod) => ({ pod, plugins: pluginsOf(pod) })),
      gated: pooled
        .filter((pod) => rows.place[pod] === Place.gated)
        .map((pod) => ({ pod, plugin: sets.names(rows.gatingPlugin[pod]!)[0]! })),
    };
  }

  const pluginsOf = (pod: PodId): string[] =>
    [...sets.names(rows.unschedulablePlugins[pod]!), ...sets.names(rows.pendingPlugins[pod]!)].sort();

  function save(writer: StateWriter): void {
    turns.empty(places.second);
    saveRows(writer, rows);
    sets.save(writer);
    writer.number('queue.stamps', stamps.count);
  }

  /** Heaps, groups and leftovers follow from the columns: every order ends in the stamp. */
  function load(reader: StateReader): void {
    tracks.clear();
    for (const heap of [active, backoff, errorBackoff]) heap.clear();
    pool.clear();
    carousels.clear();
    kinds.clear();
    loadRows(reader, rows);
    sets.load(reader);
    stamps.count = reader.number('queue.stamps');
    places.gatedCount = 0;
    const waiting: PodId[] = [];
    for (let pod = 0; pod < rows.place.length; pod++) if (rows.place[pod] !== Place.none) waiting.push(pod);
    waiting.sort((a, b) => rows.stamp[a]! - rows.stamp[b]!);
    for (const pod of waiting) {
      const place = rows.place[pod];
      if (place === Place.active) active.add(pod);
      else if (place === Place.backoff) backoff.add(pod);
      else if (place === Place.errorBackoff) errorBackoff.add(pod);
      else if (place === Place.unschedulable || place === Place.gated) enterPool(pod);
    }
  }

  const hasUnschedulable = (): boolean => pool.size() > 0 || turns.isWaiting();

  function lengths(): QueueLengths {
    const inTurn = turns.lengths(places.second);
    return {
      active: active.size() + inTurn.active,
      backoff: backoff.size() + errorBackoff.size() + inTurn.backoff,
      unschedulable: pool.size() - places.gatedCount + inTurn.unschedulable,
      gated: places.gatedCount,
    };
  }

  return {
    rows,
    handles: (schedulerName) => profileOf.has(schedulerName),
    add,
    update,
    isWaiting: (pod) => placeOf(pod) !== Place.none,
    delete: (pod) => {
      if (placeOf(pod) !== Place.none) leave(pod);
      kinds.forget(pod);
    },
    pop,
    retryKnown: (foresight, instants, made) => retries?.run(foresight, instants, made) ?? 0,
    addUnschedulable,
    done: (pod) => {
      if (placeOf(pod) !== Place.inFlight) return;
      rows.place[pod] = Place.none;
      kinds.forget(pod);
    },
    activate(pod, now) {
      const place = placeOf(pod);
      if (place === Place.none || place === Place.active || place === Place.inFlight) return;
      toActive(pod, now);
    },
    listensTo: (resource, action) => hasUnschedulable() && interests.ofInterest(resource, action),
    moveAll(event, now, priorityMax = Number.POSITIVE_INFINITY) {
      if (!hasUnschedulable() || !interests.ofInterest(event.resource, event.action)) return;
      turns.move(event, priorityMax);
      pool.takeHelpedBy(event, priorityMax, (pod, strategy) => places.helped(pod, strategy, now));
    },
    flushBackoff,
    flushUnschedulable,
    settle: carousels.settle,
    hasWork: () => active.size() > 0 || backoff.size() > 0 || retries?.hasWork() === true,
    nextWake,
    lengths,
    view,
    save,
    load,
  };
}

/** `spec.schedulerName` with its default. */
export function schedulerNameOf(cluster: Cluster, pod: PodId): string {
  return cluster.specOf(pod).spec.schedulerName ?? defaultSchedulerName;
}

/** The plugin's order, then that of the timestamps: stamps count their writings, so they are in the same order. */
function activeOrder(profile: QueueProfile, rows: QueueRows): (a: PodId, b: PodId) => number {
  const queueSort = queueSortOf(profile);
  return (a, b) => queueSort.compare!(a, b) || rows.stamp[a]! - rows.stamp[b]!;
}

function queueSortOf({ schedulerName, points }: QueueProfile): Plugin {
  const queueSort = points.queueSort[0]?.plugin;
  assert(queueSort?.compare !== undefined, () => `profile ${schedulerName} has no queue sort plugin`);
  return queueSort;
}
