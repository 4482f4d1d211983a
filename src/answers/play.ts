/** Plays a run up to the instant that a question is about. */
import type { Run } from '../scenario/assemble.ts';
import { type Micros, parseDuration, parseRfc3339 } from '../sim/time.ts';

/** Told how much of the simulated time has passed, now and then. */
export type Progress = (fraction: number) => void;

/** Steps in which a run is played that somebody watches. */
const stepsMax = 200;

/** Plays up to and including `until`. Throws when the run feeds itself and reaches a limit. */
export function playUntil(run: Run, until: Micros, progress?: Progress): void {
  const steps = progress === undefined ? 1 : stepsMax;
  for (let step = 1; step <= steps; step++) {
    const outcome = run.runUntil(Math.max(run.sim.now, Math.floor((until / steps) * step)));
    if (outcome === 'limit') throw new Error(`the limit of ${run.sim.limitReached} was reached at ${run.sim.now} µs`);
    progress?.(step / steps);
  }
}

/**
 * The state as it stands at the very beginning: the objects are there, nobody has reacted yet. The input comes first of
 * all that happens.
 */
export function standAtStart(run: Run): void {
  run.sim.step();
}

/** `--at`: a duration from the start (90m) or an instant; undefined when the text is neither, or is before the start. */
export function readTime(text: string, startsAtMicros: Micros): Micros | undefined {
  const instant = parseRfc3339(text);
  const micros = parseDuration(text) ?? (instant === undefined ? undefined : instant - startsAtMicros);
  return micros !== undefined && micros >= 0 ? micros : undefined;
}

/** `--for` and its like: a duration of a microsecond or more; undefined for other texts. */
export function readPeriod(text: string): Micros | undefined {
  const micros = parseDuration(text);
  return micros !== undefined && micros > 0 ? micros : undefined;
}
