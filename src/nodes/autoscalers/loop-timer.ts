/** The instants of a periodic loop, of which only those are events at which somebody wants the loop to be played. */
import { type Kind, Phase, type Simulation } from '../../sim/simulation.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';

export interface LoopTimer {
  /** Before time starts. */
  start(): void;
  /** Plays the loop at its first instant at or after `time`; Infinity: nobody waits for it. */
  askFrom(time: Micros): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export interface LoopTimerOptions {
  readonly sim: Simulation;
  readonly name: string;
  readonly firstMicros: Micros;
  readonly periodMicros: Micros;
  play(now: Micros): void;
}

export function createLoopTimer({ sim, name, firstMicros, periodMicros, play }: LoopTimerOptions): LoopTimer {
  let kind: Kind | undefined;
  /** The last instant that was played, and the next that is asked for; not after the last: none is. */
  let last: Micros = -1;
  let planned: Micros = -1;

  function turn(now: Micros): void {
    // An instant that was asked for later may have come before; its event stays behind.
    if (now !== planned || now === last) return;
    last = now;
    play(now);
  }

  return {
    start() {
      kind = sim.define(`${name}.loop`, Phase.autoscaler, turn);
    },
    askFrom(time) {
      if (!Number.isFinite(time) || kind === undefined) return;
      const turns = Math.max(Math.ceil((time - firstMicros) / periodMicros), 0);
      const at = Math.max(firstMicros + turns * periodMicros, last + (last < 0 ? 0 : periodMicros));
      if (planned > last && planned <= at) return;
      planned = at;
      sim.at(at, kind, 0);
    },
    save: (writer) => writer.json('loop', [last, planned]),
    load(reader) {
      [last = -1, planned = -1] = reader.json<number[]>('loop');
    },
  };
}
