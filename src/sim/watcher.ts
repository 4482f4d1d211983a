/** Looking at a run without being an event of it. */
import type { Micros } from './time.ts';

/**
 * Somebody who looks at the state as it stood at certain instants: `pass` is called when the clock is about to move from
 * `now` to a time beyond `due`, so that all that happens up to now has happened. It moves `due` on and changes nothing.
 */
export interface Watcher {
  /** Infinity: never. Part of the watcher's own state. */
  due: Micros;
  pass(next: Micros): void;
}

export const nobody: Watcher = { due: Number.POSITIVE_INFINITY, pass() {} };
