/**
 * The writes of a controller that sends them side by side: every request takes a token of the client's limit, every write
 * its time.
 * A *lane* is a worker: it takes one list of writes after the other and sends the writes of a list in turn. A single
 * write waits for nobody. What waits is plain data; where nothing is limited, everything happens at once.
 */

import type { ClientLimit } from '../../cluster/client-limit.ts';
import type { Simulation } from '../../sim/simulation.ts';
import { type Kind, Phase } from '../../sim/simulation.ts';
import type { Json, StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';

export interface WriteQueue<Op> {
  /** Before time starts. */
  start(sim: Simulation): void;
  /** Sends one write now; returns when it is made. */
  send(op: Op, requests: number): Micros;
  /** Hands lists of writes to the lanes; the end is told to `idle`, at once where nothing takes time. */
  sendLists(lists: readonly (readonly Op[])[]): void;
  /** Writes of lists that have not been made. */
  waiting(): Iterable<Op>;
  /** A token without a write: when a request may be sent, and its answer be there. */
  reserve(requests: number): Micros;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export interface WriteQueueOptions<Op> {
  /** Names the events. */
  readonly name: string;
  readonly lanes: number;
  /** The client's, which its user saves. */
  readonly limit: ClientLimit;
  readonly requestMicros: Micros;
  /** Requests that a write of a list needs; 0: none. */
  requestsOf(op: Op): number;
  perform(op: Op, now: Micros): void;
  /** All lists are done. */
  idle(now: Micros): void;
}

export function createWriteQueue<Op>(options: WriteQueueOptions<Op>): WriteQueue<Op> {
  const { limit } = options;
  let sim: Simulation | undefined;
  let laneKind: Kind | undefined;
  let singleKind: Kind | undefined;
  let lists: (readonly Op[])[] = [];
  let lanes: { ops: readonly Op[]; next: number }[] = emptyLanes(options.lanes);
  const singles = new Map<number, Op>();
  let nextSingle = 0;
  let busyUntil: Micros = 0;

  function reserve(requests: number): Micros {
    const { now } = sim!;
    let time = now;
    for (let request = 0; request < requests; request++) time = limit.reserve(now);
    if (requests === 0) return time;
    // What is read comes from a cache: only the write takes its time. The API server makes one after the other.
    busyUntil = Math.max(time, busyUntil) + options.requestMicros;
    return busyUntil;
  }

  /** Sends the writes of a lane until one takes time; false when the lane has nothing left. */
  function run(lane: { ops: readonly Op[]; next: number }, index: number): boolean {
    for (;;) {
      if (lane.next === lane.ops.length) {
        const list = lists.shift();
        if (list === undefined) return false;
        lane.ops = list;
        lane.next = 0;
        continue;
      }
      const op = lane.ops[lane.next]!;
      const time = reserve(options.requestsOf(op));
      if (time > sim!.now) {
        sim!.at(time, laneKind!, index);
        return true;
      }
      lane.next += 1;
      options.perform(op, sim!.now);
    }
  }

  function isIdle(): boolean {
    return lists.length === 0 && lanes.every(({ ops, next }) => next === ops.length);
  }

  return {
    start(simulation) {
      sim = simulation;
      laneKind = sim.define(`${options.name}.lane`, Phase.controller, (now, index) => {
        const lane = lanes[index]!;
        options.perform(lane.ops[lane.next++]!, now);
        if (!run(lane, index) && isIdle()) options.idle(now);
      });
      singleKind = sim.define(`${options.name}.write`, Phase.controller, (now, id) => {
        const op = singles.get(id)!;
        singles.delete(id);
        options.perform(op, now);
      });
    },
    send(op, requests) {
      const time = reserve(requests);
      if (time <= sim!.now) {
        options.perform(op, sim!.now);
        return time;
      }
      singles.set(nextSingle, op);
      sim!.at(time, singleKind!, nextSingle++);
      return time;
    },
    sendLists(added) {
      lists.push(...added);
      lanes.forEach(run);
      if (isIdle()) options.idle(sim!.now);
    },
    *waiting() {
      for (const list of lists) yield* list;
      for (const { ops, next } of lanes) yield* ops.slice(next);
    },
    reserve,
    save(writer) {
      writer.json('writes.lists', lists as unknown as Json);
      writer.json('writes.lanes', lanes as unknown as Json);
      writer.json('writes.singles', [...singles] as unknown as Json);
      writer.number('writes.nextSingle', nextSingle);
      writer.number('writes.busyUntil', busyUntil);
    },
    load(reader) {
      lists = reader.json<Op[][]>('writes.lists');
      lanes = reader.json<{ ops: Op[]; next: number }[]>('writes.lanes');
      singles.clear();
      for (const [id, op] of reader.json<[number, Op][]>('writes.singles')) singles.set(id, op);
      nextSingle = reader.number('writes.nextSingle');
      busyUntil = reader.number('writes.busyUntil');
    },
  };
}

function emptyLanes<Op>(count: number): { ops: readonly Op[]; next: number }[] {
  return Array.from({ length: count }, () => ({ ops: [], next: 0 }));
}
