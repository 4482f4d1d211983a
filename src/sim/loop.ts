/** The loop: takes what comes next of lanes, heap and feeds, moves the clock, and runs the event's handler. */
import { type EventQueue, popEvent, settleTop } from './event-queue.ts';
import { type Feeds, takeHead } from './feeds.ts';
import { assert } from './invariant.ts';
import type { Checks, Limits } from './limits.ts';
import { headFirst } from './lookahead.ts';
import { headOrder, type NowLanes, popNow, settleLanes } from './now-lanes.ts';
import type { Watcher } from './watcher.ts';

/** How a run stopped: everything up to the time asked for ran; nothing is pending any more; a limit was reached. */
export type Outcome = 'horizon' | 'idle' | 'limit';

/** What the loop reads and moves on. */
export interface Loop {
  now: number;
  eventCount: number;
  eventsThisInstant: number;
  limitReached: keyof Limits | undefined;
  nextCheck: number;
  watcher: Watcher;
  /** Of the run under way; −1 while it goes by single steps. */
  horizon: number;
  /** The event whose handler runs, for `RunPosition`; −1 between events. */
  currentKind: number;
  currentSubject: number;
  readonly limits: Limits;
  readonly checks: Checks;
  readonly queue: EventQueue;
  readonly lanes: NowLanes;
  readonly feeds: Feeds;
  readonly handlers: ((now: number, subject: number) => void)[];
  readonly components: readonly { check?(): void }[];
}

export function runUntil(core: Loop, horizon: number): Outcome {
  assert(horizon >= core.now, () => `simulation: asked to run until ${horizon}, but it is ${core.now}`);
  const { queue } = core;
  const { heads } = core.feeds;
  const checking = core.checks !== 'off';
  core.horizon = horizon;
  let outcome: Outcome | undefined;
  while (outcome === undefined) {
    const phase = firstLane(core);
    if (phase >= 0) {
      if (reachesLimit(core, core.now)) outcome = 'limit';
      else runLane(core, phase);
      if (checking && core.eventCount >= core.nextCheck) check(core);
      continue;
    }
    const queued = settleTop(queue);
    const fed = heads.size > 0;
    if (!queued && !fed) {
      outcome = 'idle';
    } else if (fed && (!queued || headFirst(queue, heads))) {
      if (heads.times[0]! > horizon) outcome = 'horizon';
      else if (reachesLimit(core, heads.times[0]!)) outcome = 'limit';
      else runHead(core);
    } else if (queue.times[0]! > horizon) outcome = 'horizon';
    else if (reachesLimit(core, queue.times[0]!)) outcome = 'limit';
    else runTop(core);
    if (checking && core.eventCount >= core.nextCheck) check(core);
  }
  if (outcome !== 'limit' && horizon !== Infinity) moveClock(core, horizon);
  if (checking) check(core);
  return outcome;
}

export function step(core: Loop): boolean {
  core.horizon = -1;
  const { queue } = core;
  const { heads } = core.feeds;
  const phase = firstLane(core);
  const queued = settleTop(queue);
  const fed = heads.size > 0;
  if (phase < 0 && !queued && !fed) return false;
  const head = fed && (!queued || headFirst(queue, heads));
  if (reachesLimit(core, phase >= 0 ? core.now : (head ? heads : queue).times[0]!)) return false;
  if (phase >= 0) runLane(core, phase);
  else if (head) runHead(core);
  else runTop(core);
  if (core.checks !== 'off' && core.eventCount >= core.nextCheck) check(core);
  return true;
}

/** True when a limit forbids the event, which then stays pending. */
function reachesLimit(core: Loop, time: number): boolean {
  if (core.eventCount >= core.limits.events) core.limitReached = 'events';
  else if (time === core.now && core.eventsThisInstant >= core.limits.eventsPerInstant) {
    core.limitReached = 'eventsPerInstant';
  } else return false;
  return true;
}

function moveClock(core: Loop, time: number): void {
  if (time === core.now) return;
  if (time > core.watcher.due) core.watcher.pass(time);
  core.now = time;
  core.eventsThisInstant = 0;
}

function runTop(core: Loop): void {
  const queue = core.queue;
  const time = queue.times[0]!;
  const slot = popEvent(queue);
  dispatch(core, time, queue.kinds[slot]!, queue.subjects[slot]!);
}

/** The phase of the lane whose head is the next event of all; -1: another one is. */
function firstLane(core: Loop): number {
  const { lanes, queue, now } = core;
  if (lanes.filled === 0) return -1;
  const phase = settleLanes(lanes, queue);
  if (phase < 0) return -1;
  const order = headOrder(lanes, phase);
  if (settleTop(queue) && queue.times[0] === now && queue.orders[0]! < order) return -1;
  const { heads } = core.feeds;
  return heads.size > 0 && heads.times[0] === now && heads.orders[0]! < order ? -1 : phase;
}

function runLane(core: Loop, phase: number): void {
  const { queue } = core;
  const slot = popNow(core.lanes, queue, phase);
  dispatch(core, core.now, queue.kinds[slot]!, queue.subjects[slot]!);
}

function runHead(core: Loop): void {
  const source = takeHead(core.feeds);
  dispatch(core, source.times[source.next - 1]!, source.kind, source.next - 1);
}

function dispatch(core: Loop, time: number, kind: number, subject: number): void {
  moveClock(core, time);
  core.eventCount += 1;
  core.eventsThisInstant += 1;
  core.currentKind = kind;
  core.currentSubject = subject;
  core.handlers[kind]!(time, subject);
}

export function check(core: Loop): void {
  core.nextCheck = core.eventCount + (core.checks === 'growing' ? 1 + Math.floor(core.eventCount / 8) : 1);
  for (const component of core.components) component.check?.();
}
