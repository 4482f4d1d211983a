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
 * Costs: add, pop, requeue O(log n); an event as in queue-pool.ts; nothing is polled, see `nextWake`.
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
import { createPodHeap } from './queue-heap.ts';
import { createInterests, type QueueProfile } from './queue-interests.ts';
import { createLanedHeap } from './queue-lanes.ts';
import { createLeftovers } from './queue-leftovers.ts';
import { createUnschedulablePool, Strategy } from './queue-pool.ts';
import {
  createPluginSets,
  createQueueRows,
  loadRows,
  noPlugins,
  Place,
  type QueueRows,
  resetRow,
  saveRows,
} from './queue-rows.ts';

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
  /** Attempts, timestamps and places by pod. Never write to it. */
  readonly rows: Readonly<QueueRows>;
  /** Whether some profile schedules pods that name this scheduler. */
  handles(schedulerName: string): boolean;
  /** A new pending pod. */
  add(pod: PodId, now: Micros): void;
  /** The pod itself was updated, which may be several events. A pod in no queue is added. */
  update(pod: PodId, events: readonly ClusterEvent[], now: Micros): void;
  /** The pod is gone, or on a node. Does nothing for a pod that is not in the queue. */
  delete(pod: PodId): void;
  /** Takes the next pod to try, or -1. `flushBackoff` comes first where time has passed. */
  pop(): PodId;
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
  const { expiry, isBackingOff } = createBackoff(options, rows);
  const sets = createPluginSets();
  const interests = createInterests(profiles);
  const compareActive = activeOrder(profiles[0]!, rows);
  const compareBackoff = (a: PodId, b: PodId): number =>
    rows.backoffExpiryMicros[a]! - rows.backoffExpiryMicros[b]! || compareActive(a, b);
  const { lanes } = queueSortOf(profiles[0]!);
  const active = lanes === undefined ? createPodHeap(compareActive) : createLanedHeap(lanes, compareActive);
  const backoff = createPodHeap(compareBackoff);
  const errorBackoff = createPodHeap(compareBackoff);
  const pool = createUnschedulablePool({ cluster, rows, sets, interests });
  const leftovers = createLeftovers(rows);
  let gatedCount = 0;
  let stamps = 0;
  let rowCount = 0;

  const placeOf = (pod: PodId): Place => (pod < rowCount ? (rows.place[pod] as Place) : Place.none);

  function leave(pod: PodId): void {
    switch (placeOf(pod)) {
      case Place.active:
        active.remove(pod);
        break;
      case Place.backoff:
        backoff.remove(pod);
        break;
      case Place.errorBackoff:
        errorBackoff.remove(pod);
        break;
      case Place.unschedulable:
        pool.remove(pod);
        break;
      case Place.gated:
        pool.remove(pod);
        gatedCount -= 1;
        break;
    }
    rows.place[pod] = Place.none;
  }

  function enterPool(pod: PodId): void {
    const gated = rows.gatingPlugin[pod] !== noPlugins;
    pool.add(pod);
    rows.place[pod] = gated ? Place.gated : Place.unschedulable;
    if (gated) gatedCount += 1;
    else leftovers.push(pod);
  }

  /** v1.34 runPreEnqueuePlugins: the plugin that gates the pod is asked first. True: the pod may be tried. */
  function passesGates(pod: PodId): boolean {
    const plugins = preEnqueue[rows.profile[pod]!]!;
    const gating = rows.gatingPlugin[pod]!;
    let held: Plugin | undefined;
    if (gating !== noPlugins) {
      const [name] = sets.names(gating);
      held = plugins.find((plugin) => plugin.name === name && plugin.preEnqueue!(pod) !== null);
    }
    held ??= plugins.find((plugin) => plugin.preEnqueue!(pod) !== null);
    rows.gatingPlugin[pod] = held === undefined ? noPlugins : sets.intern([held.name]);
    if (held === undefined) return true;
    rows.unschedulablePlugins[pod] = sets.with(rows.unschedulablePlugins[pod]!, held.name);
    return false;
  }

  /** Every pod that enters the active queue leaves its old place first; a gated one goes to the pool instead. */
  function toActive(pod: PodId, now: Micros, gatesPassed = false): void {
    leave(pod);
    if (!gatesPassed && !passesGates(pod)) {
      enterPool(pod);
      return;
    }
    if (rows.initialAttemptMicros[pod] === noTime) rows.initialAttemptMicros[pod] = now;
    active.add(pod);
    rows.place[pod] = Place.active;
  }

  function toBackoff(pod: PodId): void {
    leave(pod);
    if (!passesGates(pod)) {
      enterPool(pod);
      return;
    }
    const rejected = rows.unschedulablePlugins[pod] !== noPlugins || rows.pendingPlugins[pod] !== noPlugins;
    (rejected ? backoff : errorBackoff).add(pod);
    rows.place[pod] = rejected ? Place.backoff : Place.errorBackoff;
  }

  function requeue(pod: PodId, strategy: Strategy, now: Micros): void {
    if (strategy === Strategy.afterBackoff && isBackingOff(pod, now)) toBackoff(pod);
    else toActive(pod, now);
  }

  function stampRow(pod: PodId, now: Micros): void {
    rows.timestampMicros[pod] = now;
    rows.stamp[pod] = stamps++;
  }

  function flushHeap(heap: typeof backoff, now: Micros): void {
    for (let pod = heap.peek(); pod >= 0 && !isBackingOff(pod, now); pod = heap.peek()) toActive(pod, now, true);
  }

  function add(pod: PodId, now: Micros): void {
    const profile = profileOf.get(schedulerNameOf(cluster, pod));
    assert(profile !== undefined, () => `queue: no profile schedules pod ${cluster.podKey(pod)}`);
    leave(pod);
    resetRow(rows, pod, profile, now, stamps++);
    rowCount = Math.max(rowCount, pod + 1);
    toActive(pod, now);
  }

  function update(pod: PodId, events: readonly ClusterEvent[], now: Micros): void {
    switch (placeOf(pod)) {
      case Place.none:
        add(pod, now);
        return;
      case Place.inFlight:
        return;
      case Place.active:
        active.remove(pod);
        active.add(pod);
        return;
      case Place.backoff:
        backoff.remove(pod);
        backoff.add(pod);
        return;
      case Place.errorBackoff:
        errorBackoff.remove(pod);
        errorBackoff.add(pod);
        return;
    }
    // The pod may look different to hints now: it changes its group.
    pool.remove(pod);
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
    const pod = active.size() > 0 ? active.poll() : backoff.poll();
    if (pod < 0) return -1;
    rows.place[pod] = Place.inFlight;
    rows.attempts[pod]! += 1;
    rows.unschedulablePlugins[pod] = noPlugins;
    rows.pendingPlugins[pod] = noPlugins;
    rows.gatingPlugin[pod] = noPlugins;
    return pod;
  }

  function flushUnschedulable(now: Micros): void {
    for (let pod = leftovers.oldest(); pod >= 0; pod = leftovers.oldest()) {
      if (now - rows.timestampMicros[pod]! <= maxInUnschedulable) return;
      requeue(pod, Strategy.afterBackoff, now);
    }
  }

  function nextWake(): Micros {
    let wake = Number.POSITIVE_INFINITY;
    for (const pod of [backoff.peek(), errorBackoff.peek()]) {
      if (pod >= 0) wake = Math.min(wake, rows.backoffExpiryMicros[pod]! + orderingWindowMicros);
    }
    const oldest = leftovers.oldest();
    if (oldest >= 0) {
      const due = rows.timestampMicros[oldest]! + maxInUnschedulable;
      wake = Math.min(wake, due - (due % leftoverFlushMicros) + leftoverFlushMicros);
    }
    return wake;
  }

  function view(): QueueView {
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
    saveRows(writer, rows, rowCount);
    sets.save(writer);
    writer.number('queue.stamps', stamps);
  }

  /** Heaps, groups and leftovers follow from the columns: every order ends in the stamp. */
  function load(reader: StateReader): void {
    for (const heap of [active, backoff, errorBackoff]) heap.clear();
    pool.clear();
    rowCount = loadRows(reader, rows);
    sets.load(reader);
    stamps = reader.number('queue.stamps');
    leftovers.clear();
    gatedCount = 0;
    const waiting: PodId[] = [];
    for (let pod = 0; pod < rowCount; pod++) if (rows.place[pod] !== Place.none) waiting.push(pod);
    waiting.sort((a, b) => rows.stamp[a]! - rows.stamp[b]!);
    for (const pod of waiting) {
      const place = rows.place[pod];
      if (place === Place.active) active.add(pod);
      else if (place === Place.backoff) backoff.add(pod);
      else if (place === Place.errorBackoff) errorBackoff.add(pod);
      else if (place === Place.unschedulable || place === Place.gated) enterPool(pod);
    }
  }

  return {
    rows,
    handles: (schedulerName) => profileOf.has(schedulerName),
    add,
    update,
    delete: (pod) => {
      if (placeOf(pod) !== Place.none) leave(pod);
    },
    pop,
    addUnschedulable,
    done: (pod) => {
      if (placeOf(pod) === Place.inFlight) rows.place[pod] = Place.none;
    },
    activate(pod, now) {
      const place = placeOf(pod);
      if (place === Place.none || place === Place.active || place === Place.inFlight) return;
      toActive(pod, now);
    },
    listensTo: (resource, action) => pool.size() > 0 && interests.ofInterest(resource, action),
    moveAll(event, now, priorityMax = Number.POSITIVE_INFINITY) {
      if (pool.size() === 0 || !interests.ofInterest(event.resource, event.action)) return;
      pool.eachHelpedBy(event, priorityMax, (pod, strategy) => requeue(pod, strategy, now));
    },
    flushBackoff(now) {
      flushHeap(backoff, now);
      flushHeap(errorBackoff, now);
    },
    flushUnschedulable,
    hasWork: () => active.size() > 0 || backoff.size() > 0,
    nextWake,
    lengths: () => ({
      active: active.size(),
      backoff: backoff.size() + errorBackoff.size(),
      unschedulable: pool.size() - gatedCount,
      gated: gatedCount,
    }),
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
