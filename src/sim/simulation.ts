/**
 * The clock and the loop. Time is whole microseconds; events run in the total order (time, phase, order of asking); an
 * event is data (kind, subject), dispatched through a table of handlers, so that the whole run can be saved at any
 * instant between two events. Knows nothing of Kubernetes.
 *
 * Costs: `at` and the next event O(log n) without allocation; a fed event O(log feeds), whatever is pending beside it.
 */
import {
  cancelEvent,
  createEventQueue,
  loadEventQueue,
  ordersPerPhase,
  pushEvent,
  saveEventQueue,
} from './event-queue.ts';
import { addFeed, createFeeds, loadFeeds, saveFeeds } from './feeds.ts';
import { assert, fail, InvariantError } from './invariant.ts';
import type { Checks, Limits } from './limits.ts';
import { quietUntil } from './lookahead.ts';
import { check, type Loop, type Outcome, runUntil, step } from './loop.ts';
import { clearLanes, createNowLanes, emptyLanes, pushNow, settleLanes } from './now-lanes.ts';
import { Phase } from './phase.ts';
import type { SaveableStreams, Streams } from './random.ts';
import { createStreams } from './random.ts';
import type { SavedComponent, SavedState, StateReader, StateWriter } from './state.ts';
import { readComponent, writeComponent } from './state.ts';
import type { Micros } from './time.ts';
import { nobody, type Watcher } from './watcher.ts';

export type { Checks, Limits } from './limits.ts';
export type { Outcome } from './loop.ts';
export { Phase } from './phase.ts';

declare const kindBrand: unique symbol;
declare const ticketBrand: unique symbol;
/** What happens: an index into the table of handlers. */
export type Kind = number & { readonly [kindBrand]: true };
/** Names one pending event, to cancel it; may be kept in a Float64Array and saved. 0 may be live: −1 marks absence. */
export type Ticket = number & { readonly [ticketBrand]: true };
/** A place in the order of asking. The same in every run of the same components, so that it need not be saved. */
export type Place = number;
export type Handler = (now: Micros, subject: number) => void;

export interface SimulationOptions {
  readonly seed: string | number;
  /** Defaults: 10^12 events, 10^7 in one instant. */
  readonly limits?: Partial<Limits>;
  /** Default: off. Checks never change a run. */
  readonly checks?: Checks;
}

/** A part of the model with a state of its own. */
export interface Component {
  /** Unique; names the component's part of a save. */
  readonly name: string;
  /**
   * Called once before time starts, in order of registration: defines kinds, asks for first events. Also called before a
   * load into a fresh simulation, whose state then replaces whatever `start` asked for.
   */
  start(sim: Simulation): void;
  /** Throws when an invariant of this component does not hold. Reads only. */
  check?(): void;
  /** Writes the whole state: what is not written is lost in a fork. */
  save(writer: StateWriter): void;
  /** Replaces the whole state by what `save` wrote. */
  load(reader: StateReader): void;
}

export interface Simulation {
  /** The current instant. */
  readonly now: Micros;
  readonly streams: Streams;
  /** Events run so far. */
  readonly eventCount: number;
  /** The limit behind the outcome 'limit', by name; undefined before. */
  readonly limitReached: keyof Limits | undefined;
  /** Before time starts. The name identifies the kind in saves and is unique. */
  define(name: string, phase: Phase, handler: Handler): Kind;
  /** Asks for an event, now or later. Ties: phase, then order of asking. */
  at(time: Micros, kind: Kind, subject: number): Ticket;
  /** Keeps a place in the order of asking for events of `kind` that nobody can ask for yet: see `atPlace`. */
  keepPlace(kind: Kind): Place;
  /** As `at`, but in the order of asking where the place was kept. One event at most per place and instant. */
  atPlace(time: Micros, place: Place, kind: Kind, subject: number): Ticket;
  /** From within an event: until when its handler may act ahead, since nobody else does (see lookahead.ts). */
  quietUntil(): Micros;
  /** The handler did what else had been so many more events. */
  ranAhead(events: number): void;
  /** Does nothing when the event was cancelled before or has run. */
  cancel(ticket: Ticket): void;
  /**
   * Inputs already in time order stay out of the heap: one event of `kind` per element, the subject its index. Counts as
   * one asking: the order of all its events among equal (time, phase). The array is kept and must not change any more.
   */
  feed(kind: Kind, times: Float64Array): void;
  /** Before time starts; at most one. */
  watch(watcher: Watcher): void;
  /** Registered by unique name; start, check, save and load go through all components in order of registration. */
  add(component: Component): void;
  /**
   * Runs every event up to and including `time`, which is `now` afterwards (unless a limit was reached). With Infinity it
   * runs until nothing is pending, and `now` is the last event's time.
   */
  runUntil(time: Micros): Outcome;
  /** Runs exactly one event, whatever its time; false when nothing is pending or a limit is reached. */
  step(): boolean;
  /** Calls every component's check now. */
  check(): void;
  /** The state between two events; not from within one. Leaves the run as it is. */
  save(): SavedState;
  /** Replaces the state, of this simulation or of a fresh one with the same seed, kinds and components. */
  load(state: SavedState): void;
}

/** A simulation at time 0. */
export function createSimulation(options: SimulationOptions): Simulation {
  // One object, so that `now` is a plain property: an accessor would make the engine look every property up by name.
  const core: Core & Simulation = {
    ...createCore(options),
    define: (name, phase, handler) => define(core, name, phase, handler),
    at(time, kind, subject) {
      const order = core.phaseOrders[kind]! + core.sequence++;
      if (time !== core.now) return ask(core, time, order, kind, subject);
      return pushNow(core.lanes, core.queue, core.phases[kind]!, order, kind, subject) as Ticket;
    },
    keepPlace: (kind) => core.phaseOrders[kind]! + core.sequence++,
    atPlace: (time, place, kind, subject) => ask(core, time, place, kind, subject),
    quietUntil() {
      const until = quietUntil(core.horizon, core.queue, core.feeds.heads);
      return settleLanes(core.lanes, core.queue) < 0 ? until : Math.min(until, core.now - 1);
    },
    ranAhead: (events) => void (core.eventCount += events),
    cancel: (ticket) => void cancelEvent(core.queue, ticket),
    feed: (kind, times) => feed(core, kind, times),
    watch: (watcher) => void (core.watcher = watcher),
    add: (component) => {
      assert(!core.started, () => `simulation: component ${component.name} added after time started`);
      const taken = core.components.some((other) => other.name === component.name) || component.name === ownName;
      assert(!taken, () => `simulation: two components named ${component.name}`);
      core.components.push(component);
    },
    runUntil(time) {
      start(core, core);
      return guarded(core, () => runUntil(core, time));
    },
    step() {
      start(core, core);
      return guarded(core, () => step(core));
    },
    check: () => check(core),
    save() {
      start(core, core);
      return save(core);
    },
    load(state) {
      start(core, core);
      load(core, state);
    },
  };
  core.now = 0;
  core.horizon = -1;
  return core;
}

const ownName = 'simulation';

/** Everything a run consists of, beside its components. */
interface Core extends Loop {
  sequence: number;
  started: boolean;
  running: boolean;
  readonly streams: SaveableStreams;
  readonly kindNames: string[];
  /** By kind: its phase, and what is added to the sequence numbers of its events. */
  readonly phases: number[];
  readonly phaseOrders: number[];
  readonly components: Component[];
}

function createCore(options: SimulationOptions): Core {
  return {
    // Properties of times begin as doubles. As small whole numbers they would become doubles once a time passes 2^31, and
    // the engine would compile all that reads them again.
    now: Number.NaN,
    eventCount: 0,
    eventsThisInstant: 0,
    sequence: 0,
    limitReached: undefined,
    started: false,
    running: false,
    nextCheck: 1,
    horizon: Number.NaN,
    watcher: nobody,
    currentKind: -1,
    currentSubject: 0,
    limits: { events: 1e12, eventsPerInstant: 1e7, ...options.limits },
    checks: options.checks ?? 'off',
    streams: createStreams(options.seed),
    queue: createEventQueue(1024),
    lanes: createNowLanes(Object.keys(Phase).length),
    feeds: createFeeds(),
    kindNames: [],
    phases: [],
    phaseOrders: [],
    handlers: [],
    components: [],
  };
}

function define(core: Core, name: string, phase: Phase, handler: Handler): Kind {
  assert(core.eventCount === 0 && !core.running, () => `simulation: kind ${name} defined after time started`);
  assert(!core.kindNames.includes(name), () => `simulation: two kinds named ${name}`);
  core.kindNames.push(name);
  core.phases.push(phase);
  core.phaseOrders.push(phase * ordersPerPhase);
  return (core.handlers.push(handler) - 1) as Kind;
}

function ask(core: Core, time: number, order: number, kind: Kind, subject: number): Ticket {
  if (!(time >= core.now && Number.isSafeInteger(time))) fail(describeTime(core, time, kind));
  return pushEvent(core.queue, time, order, kind, subject) as Ticket;
}

function feed(core: Core, kind: number, times: Float64Array): void {
  let before = core.now;
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    assert(
      time >= before && Number.isSafeInteger(time),
      () => `${describeTime(core, time, kind)}, element ${i} of a feed`,
    );
    before = time;
  }
  addFeed(core.feeds, kind, times, core.phaseOrders[kind]! + core.sequence++);
}

/** Starts the components once, before anything runs, is saved or is loaded. */
function start(core: Core, sim: Simulation): void {
  assert(!core.running, 'simulation: run, saved or loaded from within an event');
  if (core.started) return;
  core.started = true;
  for (const component of core.components) component.start(sim);
}

/** Runs the body; tells an InvariantError at which event it was thrown. */
function guarded<T>(core: Core, body: () => T): T {
  core.running = true;
  try {
    return body();
  } catch (error) {
    if (error instanceof InvariantError) {
      error.position ??= {
        seed: core.streams.seed,
        nowMicros: core.now,
        event: core.eventCount,
        kind: core.kindNames[core.currentKind] ?? '',
        subject: core.currentSubject,
      };
    }
    throw error;
  } finally {
    core.running = false;
    core.currentKind = -1;
  }
}

function save(core: Core): SavedState {
  const components = new Map<string, SavedComponent>();
  components.set(
    ownName,
    writeComponent(ownName, (writer) => saveCore(core, writer)),
  );
  for (const component of core.components) {
    components.set(
      component.name,
      writeComponent(component.name, (writer) => component.save(writer)),
    );
  }
  return { components };
}

function load(core: Core, state: SavedState): void {
  const own = state.components.get(ownName);
  assert(own !== undefined, 'saved state: the simulation itself is missing');
  const names = [ownName, ...core.components.map((component) => component.name)];
  const saved = [...state.components.keys()];
  assert(
    names.length === saved.length && names.every((name, i) => name === saved[i]),
    () => `saved state: it has the components ${saved.join(', ')}; the simulation has ${names.join(', ')}`,
  );
  loadCore(core, readComponent(ownName, own));
  for (const component of core.components) {
    component.load(readComponent(component.name, state.components.get(component.name)!));
  }
}

function saveCore(core: Core, writer: StateWriter): void {
  writer.number('now', core.now);
  writer.number('eventCount', core.eventCount);
  writer.number('eventsThisInstant', core.eventsThisInstant);
  writer.number('sequence', core.sequence);
  writer.json('kinds', core.kindNames);
  emptyLanes(core.lanes, core.queue, core.now);
  saveEventQueue(core.queue, 'queue', writer);
  saveFeeds(core.feeds, 'feeds', writer);
  core.streams.save(writer);
}

function loadCore(core: Core, reader: StateReader): void {
  const kinds = reader.json<string[]>('kinds');
  assert(
    kinds.length === core.kindNames.length && kinds.every((name, i) => name === core.kindNames[i]),
    () => `saved state: it has the kinds ${kinds.join(', ')}; the simulation has ${core.kindNames.join(', ')}`,
  );
  core.now = reader.number('now');
  core.eventCount = reader.number('eventCount');
  core.eventsThisInstant = reader.number('eventsThisInstant');
  core.sequence = reader.number('sequence');
  core.limitReached = undefined;
  core.nextCheck = core.eventCount;
  clearLanes(core.lanes);
  loadEventQueue(core.queue, 'queue', reader);
  loadFeeds(core.feeds, 'feeds', reader);
  core.streams.load(reader);
}

function describeTime(core: Core, time: number, kind: number): string {
  return `simulation: ${core.kindNames[kind]} asked for ${time}; now is ${core.now}, times are whole and never past`;
}
