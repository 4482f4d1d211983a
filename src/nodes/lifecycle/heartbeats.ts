/**
 * Heartbeats as state: a node that lives renews its Lease every 10 s, which nobody plays; when it last did can be computed.
 * A silent node is remembered with its last heartbeat.
 */
import { divFloor } from '../../sim/math.ts';
import { drawBelow, identityOf, type Purpose } from '../../sim/random.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';

/** Lease duration 40 s times the renew fraction 0.25 (v1.34 pkg/kubelet/kubelet.go nodeLeaseRenewIntervalFraction). */
export const heartbeatPeriodMicros: Micros = 10_000_000;

export interface Heartbeats {
  /** When the node's Lease was last renewed. */
  last(name: string, now: Micros): Micros;
  isSilent(name: string): boolean;
  /** Silent nodes, in the order in which they fell silent. */
  silent(): Iterable<string>;
  silence(name: string, lastMicros: Micros): void;
  /** The node renews its Lease now, and every 10 s from now on. */
  begin(name: string, now: Micros): void;
  forget(name: string): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** `purpose` draws the phase of nodes that were there before time began. */
export function createHeartbeats(purpose: Purpose): Heartbeats {
  const silenced = new Map<string, Micros>();
  const begun = new Map<string, Micros>();

  function phaseOf(name: string): Micros {
    return begun.get(name) ?? drawBelow(purpose, identityOf(name), 0, heartbeatPeriodMicros);
  }

  return {
    last(name, now) {
      const phase = phaseOf(name);
      const renewals = divFloor(now - phase, heartbeatPeriodMicros);
      return silenced.get(name) ?? phase + renewals * heartbeatPeriodMicros;
    },
    isSilent: (name) => silenced.has(name),
    silent: () => silenced.keys(),
    silence: (name, lastMicros) => void silenced.set(name, lastMicros),
    begin(name, now) {
      silenced.delete(name);
      begun.set(name, now);
    },
    forget(name) {
      silenced.delete(name);
      begun.delete(name);
    },
    save(writer) {
      writer.json('heartbeats.silenced', [...silenced]);
      writer.json('heartbeats.begun', [...begun]);
    },
    load(reader) {
      silenced.clear();
      begun.clear();
      for (const [name, last] of reader.json<[string, Micros][]>('heartbeats.silenced')) silenced.set(name, last);
      for (const [name, first] of reader.json<[string, Micros][]>('heartbeats.begun')) begun.set(name, first);
    },
  };
}
