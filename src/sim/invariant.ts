/**
 * What must hold whatever the input: a broken invariant is our own defect, never the user's, and ends the process with
 * exit code 70 and the command that repeats it.
 */

/** Where a run stood when an invariant broke; enough to come back to the same event. */
export interface RunPosition {
  readonly seed: string;
  readonly nowMicros: number;
  /** The event's number, from 1: `eventCount` while its handler runs. */
  readonly event: number;
  /** Name of the event's kind; empty outside an event. */
  readonly kind: string;
  readonly subject: number;
}

/** Thrown by `assert`. `position` is filled in by the simulation in whose event it was thrown. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
  position: RunPosition | undefined = undefined;
}

/**
 * Throws an `InvariantError` unless the condition holds. The message carries the values; where building it costs
 * anything (a template literal on a hot path), pass a function: it is called only at the failure.
 */
export function assert(condition: boolean, message: string | (() => string)): asserts condition {
  if (!condition) fail(message);
}

/** Throws an `InvariantError`: for a place that cannot be reached. */
export function fail(message: string | (() => string)): never {
  throw new InvariantError(typeof message === 'string' ? message : message());
}
