/**
 * The instant at which a scenario asks most of its cluster: when the CPU requested by pods on nodes is highest, looked at
 * just before every whole second; the middle of the longest stretch where it stays so.
 *
 * Cost: the whole scenario once, and at most one of `checkpoints` parts of it again.
 */
import { nodesInOrder } from '../cluster/nodes-in-order.ts';
import { type AssembleOptions, assemble, type Run } from '../scenario/assemble.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SavedState } from '../sim/state.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import { type Progress, playUntil } from './play.ts';
import { type ForkPoint, forkOf, forkPointOf } from './what-if-failure.ts';

export interface Peak {
  readonly atMicros: Micros;
  readonly requestedMilliCpu: number;
  /** A run that stands just before it. */
  readonly point: ForkPoint;
}

/** States kept on the way, so that the run need not be played again from its beginning. */
const checkpoints = 16;

interface Stretch {
  readonly milliCpu: number;
  readonly fromSecond: number;
  readonly toSecond: number;
}

/** Plays the scenario to its end. */
export function findPeak(scenario: Scenario, options: AssembleOptions = {}, progress?: Progress): Peak {
  const run = assemble(scenario, options);
  const states = new Map<number, SavedState>();
  const seconds = Math.max(1, Math.floor(scenario.durationMicros / microsPerSecond));
  const every = Math.max(1, Math.ceil(seconds / checkpoints));
  let best: Stretch = { milliCpu: -1, fromSecond: 1, toSecond: 1 };
  let current = best;
  let head = -1;
  let milliCpu = 0;
  for (let second = 1; second <= seconds; second++) {
    playUntil(run, second * microsPerSecond - 1);
    if (run.cluster.journal.head !== head) milliCpu = requestedMilliCpu(run);
    head = run.cluster.journal.head;
    const goesOn = milliCpu === current.milliCpu;
    current = { milliCpu, fromSecond: goesOn ? current.fromSecond : second, toSecond: second };
    if (isHigher(current, best)) best = current;
    if (second % every === 0) states.set(second, run.save());
    if (second % 256 === 0) progress?.(second / seconds);
  }
  const second = Math.floor((best.fromSecond + best.toSecond) / 2);
  const atMicros = second * microsPerSecond;
  return { atMicros, requestedMilliCpu: best.milliCpu, point: pointAt(scenario, options, states, second) };
}

function isHigher(a: Stretch, b: Stretch): boolean {
  if (a.milliCpu !== b.milliCpu) return a.milliCpu > b.milliCpu;
  return a.toSecond - a.fromSecond > b.toSecond - b.fromSecond;
}

/** What pods on nodes request now. */
export function requestedMilliCpu({ cluster }: Run): number {
  let sum = 0;
  for (const node of nodesInOrder(cluster)) sum += cluster.nodes.requestedMilliCpu[node]!;
  return sum;
}

function pointAt(
  scenario: Scenario,
  options: AssembleOptions,
  states: ReadonlyMap<number, SavedState>,
  second: number,
): ForkPoint {
  const before = [...states.keys()].filter((each) => each <= second).at(-1);
  const atMicros = second * microsPerSecond;
  if (before === undefined) {
    const run = assemble(scenario, options);
    playUntil(run, atMicros - 1);
    return forkPointOf(run, options);
  }
  const state = states.get(before)!;
  const saved: ForkPoint = { scenario, options, atMicros: before * microsPerSecond, state };
  if (before === second) return saved;
  const run = forkOf(saved);
  playUntil(run, atMicros - 1);
  return forkPointOf(run, options);
}
