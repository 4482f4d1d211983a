/** An HPA as the controller follows it, and how it goes on after a rest. */
import type { ObjectId } from '../cluster/objects.ts';
import type { Micros } from '../sim/time.ts';
import type { HpaMemory } from './behavior.ts';
import type { WrittenStatus } from './hpa-object.ts';
import { replay } from './steady.ts';

/** An HPA whose syncs are left out. */
export interface Rest {
  /** The last sync that took place, and the time from one to the next. */
  readonly syncedMicros: Micros;
  readonly periodMicros: Micros;
  /** What each would have remembered; null: nothing. */
  readonly desired: number | null;
  readonly windowMicros: Micros;
}

export interface Followed {
  readonly memory: HpaMemory;
  /** The event at which the next sync is due; -1 while at rest, and while it waits for its turn. */
  ticket: number;
  rest: Rest | null;
  /** The status object that stands, and what it was written from, which spares reading it. A cache: not saved. */
  written: WrittenStatus | null;
  /** What the spec names, as long as it exists. A cache. */
  target: { readonly spec: object; readonly id: ObjectId } | null;
}

/** Ends the rest: its memory has what the syncs left out would have remembered. The instant of the next sync. */
export function goOn(one: Followed, now: Micros): Micros {
  const { syncedMicros, periodMicros, desired, windowMicros } = one.rest!;
  const turns = Math.max(1, Math.ceil((now - syncedMicros) / periodMicros));
  if (desired !== null) {
    replay(one.memory, desired, windowMicros, syncedMicros + periodMicros, periodMicros, turns - 1);
  }
  one.rest = null;
  return syncedMicros + turns * periodMicros;
}
