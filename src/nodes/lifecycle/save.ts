/** The memory of the node lifecycle controller as named entries of a save. */
import type { Json, StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import type { NodeHealth } from './health.ts';
import type { LifecycleState } from './monitor.ts';
import type { Zone, ZoneState } from './zones.ts';

type SavedZone = [key: string, state: ZoneState, entries: [string, Micros][], perSecond: number, fullAt: Micros];

export function saveLifecycleState(writer: StateWriter, { health, known, zones }: LifecycleState): void {
  writer.json('health', [...health] as unknown as Json);
  writer.json('known', [...known]);
  writer.json('zones', zones.map(zoneToJson));
}

export function loadLifecycleState(reader: StateReader, { health, known, zones }: LifecycleState): void {
  health.clear();
  known.clear();
  for (const [name, entry] of reader.json<[string, NodeHealth][]>('health')) health.set(name, entry);
  for (const name of reader.json<string[]>('known')) known.add(name);
  zones.splice(0, zones.length, ...reader.json<SavedZone[]>('zones').map(zoneOfJson));
}

function zoneToJson({ key, state, queue: { entries, limiter } }: Zone): Json {
  return [key, state, [...entries], limiter.perSecond, limiter.fullAtMicros];
}

function zoneOfJson([key, state, entries, perSecond, fullAtMicros]: SavedZone): Zone {
  return { key, state, queue: { entries: new Map(entries), limiter: { perSecond, fullAtMicros } } };
}
