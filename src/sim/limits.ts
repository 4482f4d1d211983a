/** How a run is watched over while it plays. */

/** Bounds on a run that feeds itself. */
export interface Limits {
  /** Events in all. */
  readonly events: number;
  /** Events in one instant: a loop without delay. */
  readonly eventsPerInstant: number;
}

/** When `Component.check` is called: never, after every event, or at intervals that grow with the run (by an eighth). */
export type Checks = 'off' | 'every-event' | 'growing';
