/**
 * Runs a controller as a component of the simulation: follows the cluster's journal, keeps the work queue, calls the
 * controller for one object at a time and carries out what it wants written, one token of its client's limit each.
 *
 * To add a controller: write `<kind>-controller.ts` with a factory `(context) => createController(context, reconciler)`
 * and one line in registry.ts. The reconciler feeds a decision core (pure functions of this folder) from the cluster
 * and says what to write; it never waits and keeps no state between calls beside what its `save` writes:
 * - `visit` names the objects that a change of the cluster concerns (an informer's event handler);
 * - `sync(key)` looks at one object as it is now and answers with a `Plan` (how many writes, in which order, and a
 *   `memo`: plain JSON, no undefined, from which each write can be made later) or with `done`;
 * - `write(memo, index)` carries out one write through api-server.ts: null, or the API server's refusal;
 * - `next(memo, result)` is called after the plan's last write, or after the first batch with a refusal: the next plan
 *   (usually one write of the status) or `done`.
 *
 * So a sync of 500 pods under a limit of 20 requests per second takes 24 s, as the real one does, while the object's
 * other changes wait; and all that is in flight is data. Without a limit everything happens within one event.
 */

import { assert } from '../sim/invariant.ts';
import { type Component, type Kind, Phase, type Simulation } from '../sim/simulation.ts';
import type { Json, StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import type { Cluster } from './cluster.ts';
import type { ControlPlaneTimes } from './control-plane.ts';
import { type ControllerClient, createControllerClient } from './controller-client.ts';
import type { EventRecorder } from './event-recorder.ts';
import type { Concerns, Follows, Verb } from './journal.ts';
import type { ObjectId } from './objects.ts';
import { createWorkQueue, type RetryPolicy } from './work-queue.ts';

/** What every controller is made from. */
export interface ControllerContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly events: EventRecorder;
  /** What simulated time 0 is called: micros since 1970. */
  readonly startsAt: Micros;
  readonly controlPlane: ControlPlaneTimes;
  /** The controller's own; `events` then takes its tokens. Absent: a client that events cost nothing. */
  readonly client?: ControllerClient;
}

/** The context of one controller: with a client of its own, which its events go through. */
export function withOwnClient(context: Omit<ControllerContext, 'client'>): ControllerContext {
  const client = createControllerClient(context.sim, context.events, context.controlPlane.controllerClient);
  return { ...context, events: client.events, client };
}

/**
 * Writes to be made. `sequential`: one after the other, up to the first refusal. `parallel`: all at once. `slowStart`:
 * in batches of 1, 2, 4 … up to `batchMax`, up to the first batch with a refusal.
 */
export interface Plan<Memo> {
  readonly writes: number;
  readonly order: 'sequential' | 'parallel' | 'slowStart';
  readonly batchMax?: number;
  readonly memo: Memo;
}

/** The sync is over. `failed`: it is retried with back-off; otherwise its count of failures starts anew. */
export interface Done {
  readonly done: 'ok' | 'failed';
  /** Look at the object again after so long (AddAfter); null or absent: when something changes. */
  readonly againAfterMicros?: Micros | null;
}

export type Work<Memo> = Plan<Memo> | Done;

/** How a plan went: writes tried, writes that succeeded, and the first refusal. */
export interface WriteResult {
  readonly tried: number;
  readonly succeeded: number;
  readonly error: string | null;
}

/** A change of the cluster and how to ask for the objects that it concerns. `delay` adds to the usual. */
export type ChangeVisit = (
  verb: Verb,
  subject: number,
  before: number,
  after: number,
  enqueue: (key: ObjectId, delay?: Micros) => void,
) => void;

export interface Reconciler<Memo> {
  /** Kubernetes' name: `replicaset-controller`. Names the component, its events and its saved state. */
  readonly name: string;
  /** `--concurrent-…-syncs`: objects worked on at the same time. */
  readonly workers: number;
  /** When a sync that failed comes again; default: 5 ms, doubling, with the limit that all objects share. */
  readonly retry?: RetryPolicy;
  /** Called before time starts, with all objects already there: builds indexes, enqueues every object that it manages. */
  start(enqueue: (key: ObjectId) => void): void;
  readonly visit: ChangeVisit;
  /**
   * The changes that `visit` does something about, and that indexes must not be late for; it is not called for others
   * alone. Default: all.
   */
  readonly follows?: Follows;
  /** Which of them it has to hear of as things are: that others do not wake it must change nothing. Default: all. */
  readonly concerns?: Concerns;
  /** Has the reconciler's indexes read the journal: after every batch of changes, so that nothing keeps it from trimming. */
  catchUp?(): void;
  sync(key: ObjectId, now: Micros): Work<Memo>;
  write(memo: Memo, index: number, key: ObjectId, now: Micros): string | null;
  next(memo: Memo, result: WriteResult, key: ObjectId, now: Micros): Work<Memo>;
  check?(): void;
  /** State of its own, beside indexes that `load` builds anew. */
  save?(writer: StateWriter): void;
  load?(reader: StateReader): void;
}

/** Nothing more to do. */
export const done: Done = { done: 'ok' };

/** One object that is being worked on. */
interface Slot<Memo> {
  key: ObjectId;
  plan: Plan<Memo> | null;
  tried: number;
  succeeded: number;
  error: string | null;
  batch: number;
  batchEnd: number;
}

export function createController<Memo>(context: ControllerContext, reconciler: Reconciler<Memo>): Component {
  const { cluster, controlPlane } = context;
  const { name } = reconciler;
  const queue = createWorkQueue(name, reconciler.retry);
  const client = context.client ?? createControllerClient(context.sim, context.events, controlPlane.controllerClient);
  const { limit } = client;
  let sim: Simulation | undefined;
  let readKind: Kind | undefined;
  let tokenKind: Kind | undefined;
  let slots: Slot<Memo>[] = Array.from({ length: reconciler.workers }, emptySlot<Memo>);
  /** Writes that wait for their token, in order: the time of each and the slot that it belongs to. */
  let tokenTimes: number[] = [];
  let tokenSlots: number[] = [];
  let tokenHead = 0;
  /** An event is asked for the first of them. */
  let armed = false;

  const wake = (): void => {
    // Before the start nobody can be asked; `start` reads whatever there is.
    if (sim !== undefined) sim.at(sim.now, readKind!, 0);
  };
  const reader = cluster.journal.reader('observer', name, visit, wake, reconciler.follows, reconciler.concerns);

  let changedAt: Micros = 0;
  const enqueue = (key: ObjectId, delay: Micros = 0): void => {
    const reaction = controlPlane.controllerReactionMicros;
    if (delay === 0) queue.notice(key, changedAt + reaction);
    // A delay runs from when the change is seen, half-way; what it leads to needs no further message to begin
    // (recorded: a Job's status 1.012 s after its pod has ended, in the median).
    else queue.addAfter(key, changedAt + Math.floor(reaction / 2) + delay - sim!.now);
  };

  function visit(verb: Verb, subject: number, before: number, after: number, time: Micros): void {
    changedAt = time;
    reconciler.visit(verb, subject, before, after, enqueue);
  }

  function readJournal(): void {
    reader.read();
    reconciler.catchUp?.();
  }

  function read(now: Micros): void {
    readJournal();
    work(now);
  }

  function work(now: Micros): void {
    for (;;) {
      const slot = slots.findIndex(({ key }) => key < 0);
      if (slot < 0) return;
      readJournal(); // what this controller's own writes changed
      const key = queue.take();
      if (key < 0) return;
      slots[slot]!.key = key;
      carryOut(slot, reconciler.sync(key, now), now);
    }
  }

  function carryOut(at: number, first: Work<Memo>, now: Micros): void {
    const slot = slots[at]!;
    for (let work = first; ; ) {
      if ('done' in work) {
        finish(slot, work);
        return;
      }
      assert(work.writes >= 0, () => `${name}: a plan with ${work} writes`);
      Object.assign(slot, { plan: work, tried: 0, succeeded: 0, error: null, batch: 0, batchEnd: 0 });
      if (!runBatches(at, now)) return;
      work = reconciler.next(work.memo, resultOf(slot), slot.key, now);
    }
  }

  function finish(slot: Slot<Memo>, { done: outcome, againAfterMicros }: Done): void {
    const { key } = slot;
    Object.assign(slot, emptySlot<Memo>());
    if (outcome === 'failed') queue.retry(key);
    else queue.forget(key);
    if (againAfterMicros !== undefined && againAfterMicros !== null) queue.addAfter(key, againAfterMicros);
    queue.done(key);
  }

  /** Goes on with a plan; false when writes wait for their tokens. */
  function runBatches(at: number, now: Micros): boolean {
    const slot = slots[at]!;
    for (;;) {
      slot.batch = slot.error === null ? batchOf(slot) : 0;
      if (slot.batch === 0) return true;
      slot.batchEnd = slot.tried + slot.batch;
      for (let i = 0; i < slot.batch; i++) {
        const time = limit.reserve(now);
        if (time <= now && tokenHead === tokenTimes.length) perform(slot, now);
        else {
          tokenTimes.push(time);
          tokenSlots.push(at);
        }
      }
      armTokens();
      if (slot.tried < slot.batchEnd) return false;
    }
  }

  function perform(slot: Slot<Memo>, now: Micros): void {
    const error = reconciler.write(slot.plan!.memo, slot.tried, slot.key, now);
    slot.tried += 1;
    if (error === null) slot.succeeded += 1;
    else slot.error ??= error;
  }

  function armTokens(): void {
    if (armed || tokenHead === tokenTimes.length) return;
    armed = true;
    sim!.at(tokenTimes[tokenHead]!, tokenKind!, 0);
  }

  /** The tokens of the next writes are there. */
  function spendTokens(now: Micros): void {
    while (tokenHead < tokenTimes.length && tokenTimes[tokenHead]! <= now) {
      const at = tokenSlots[tokenHead++]!;
      const slot = slots[at]!;
      perform(slot, now);
      if (slot.tried === slot.batchEnd && runBatches(at, now)) {
        carryOut(at, reconciler.next(slot.plan!.memo, resultOf(slot), slot.key, now), now);
      }
    }
    tokenTimes = tokenTimes.slice(tokenHead);
    tokenSlots = tokenSlots.slice(tokenHead);
    tokenHead = 0;
    armed = false;
    armTokens();
    work(now);
  }

  return {
    name,
    start(simulation) {
      sim = simulation;
      readKind = sim.define(`${name}.read`, Phase.controller, read);
      tokenKind = sim.define(`${name}.token`, Phase.controller, spendTokens);
      queue.start(sim, work);
      changedAt = sim.now;
      reconciler.start(enqueue);
      sim.at(sim.now, readKind, 0);
    },
    check: () => reconciler.check?.(),
    save(writer) {
      queue.save(writer);
      client.save(writer);
      writer.json('slots', slots as unknown as Json);
      writer.array('tokens.times', Float64Array.from(tokenTimes.slice(tokenHead)));
      writer.array('tokens.slots', Int32Array.from(tokenSlots.slice(tokenHead)));
      reconciler.save?.(writer);
    },
    load(reader) {
      queue.load(reader);
      client.load(reader);
      slots = reader.json<Slot<Memo>[]>('slots');
      tokenTimes = [...reader.array('tokens.times', Float64Array)];
      tokenSlots = [...reader.array('tokens.slots', Int32Array)];
      tokenHead = 0;
      armed = tokenTimes.length > 0;
      reconciler.load?.(reader);
    },
  };
}

/**
 * The size of the batch after one of `previous` (0: the first), when `remaining` creations are left; 0: none is left
 * (v1.34 pkg/controller/controller_utils.go slowStartBatch, SlowStartInitialBatchSize).
 */
export function slowStartBatch(
  previous: number,
  remaining: number,
  batchMax: number = Number.POSITIVE_INFINITY,
): number {
  return Math.min(previous === 0 ? 1 : 2 * previous, remaining, batchMax);
}

function emptySlot<Memo>(): Slot<Memo> {
  return { key: -1, plan: null, tried: 0, succeeded: 0, error: null, batch: 0, batchEnd: 0 };
}

function resultOf<Memo>({ tried, succeeded, error }: Slot<Memo>): WriteResult {
  return { tried, succeeded, error };
}

/** Size of the plan's next batch; 0: nothing is left. */
function batchOf<Memo>({ plan, tried, batch }: Slot<Memo>): number {
  const { order, writes, batchMax } = plan!;
  const remaining = writes - tried;
  if (remaining === 0 || order === 'parallel') return remaining;
  return order === 'sequential' ? 1 : slowStartBatch(batch, remaining, batchMax);
}
