/**
 * The places of the queue, and how a pod comes from one to another: asked for by events, flushes and attempts, held back by
 * gates, each in the place that its row names.
 */
import { noTime, type PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';
import type { Plugin } from './framework.ts';
import { type Backoff, orderingWindowMicros } from './queue-backoff.ts';
import type { Carousels } from './queue-carousel.ts';
import { Strategy } from './queue-groups.ts';
import type { PodHeap } from './queue-heap.ts';
import type { UnschedulablePool } from './queue-pool.ts';
import { noPlugins, Place, type PluginSets, type QueueRows } from './queue-rows.ts';

export interface Places {
  gatedCount: number;
  /** The second of the last flush of backoffs. */
  second: Micros;
  placeOf(pod: PodId): Place;
  /** Takes the pod out of its place. */
  leave(pod: PodId): void;
  /** The pod, which is in no place, is unschedulable, or gated where a plugin holds it back. */
  enterPool(pod: PodId): void;
  toActive(pod: PodId, now: Micros): void;
  /** An event helps a pod that was just taken out of the pool. */
  helped(pod: PodId, strategy: Strategy, now: Micros): void;
  requeue(pod: PodId, strategy: Strategy, now: Micros): void;
  flushBackoff(now: Micros): void;
}

export interface PlacesOptions {
  readonly rows: QueueRows;
  readonly sets: PluginSets;
  readonly isBackingOff: Backoff['isBackingOff'];
  /** By profile. */
  readonly preEnqueue: readonly (readonly Plugin[])[];
  readonly active: PodHeap;
  readonly backoff: PodHeap;
  readonly errorBackoff: PodHeap;
  readonly pool: UnschedulablePool;
  readonly carousels: Carousels;
}

export function createPlaces(options: PlacesOptions): Places {
  const { rows, sets, isBackingOff, preEnqueue, active, backoff, errorBackoff, pool, carousels } = options;

  const placeOf = (pod: PodId): Place => (rows.place[pod] as Place | undefined) ?? Place.none;

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
        places.gatedCount -= 1;
        break;
      case Place.carousel:
        carousels.remove(pod);
        break;
    }
    rows.place[pod] = Place.none;
  }

  function enterPool(pod: PodId): void {
    const gated = rows.gatingPlugin[pod] !== noPlugins;
    pool.add(pod);
    rows.place[pod] = gated ? Place.gated : Place.unschedulable;
    if (gated) places.gatedCount += 1;
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

  /** An event helps a pod that was just taken out of the pool. */
  function helped(pod: PodId, strategy: Strategy, now: Micros): void {
    if (rows.place[pod] === Place.gated) places.gatedCount -= 1;
    rows.place[pod] = Place.none;
    requeue(pod, strategy, now);
  }

  function requeue(pod: PodId, strategy: Strategy, now: Micros): void {
    if (strategy === Strategy.afterBackoff && isBackingOff(pod, now)) toBackoff(pod);
    else toActive(pod, now);
  }

  function flushHeap(heap: PodHeap, now: Micros): void {
    for (let pod = heap.peek(); pod >= 0 && !isBackingOff(pod, now); pod = heap.peek()) toActive(pod, now, true);
  }

  function flushBackoff(now: Micros): void {
    places.second = now - (now % orderingWindowMicros);
    flushHeap(backoff, now);
    flushHeap(errorBackoff, now);
  }

  const places: Places = {
    gatedCount: 0,
    second: 0,
    placeOf,
    leave,
    enterPool,
    toActive,
    helped,
    requeue,
    flushBackoff,
  };
  return places;
}
