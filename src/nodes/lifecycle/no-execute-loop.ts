/**
 * The loop that sets NoExecute taints, live (v1.34 pkg/controller/nodelifecycle/node_lifecycle_controller.go
 * doNoExecuteTaintingPass): a turn every 100 ms, of which only those are played that the limiters of the zones let do
 * something. The rules are in monitor.ts and rate-limited-queue.ts.
 *
 * A turn takes the zones one after the other, and a zone whose node is tainted keeps the next one waiting until that is
 * written. So it is that of several zones that are lost at once one may get a taint before the monitor, whose turn is not
 * over, has found that all are lost.
 */
import { type Kind, Phase, type Simulation } from '../../sim/simulation.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import { type TaintChange, taintChange } from './live-nodes.ts';
import { type LifecycleNode, type LifecycleState, nodeEvictionPeriodMicros, taintNoExecute } from './monitor.ts';
import { nextTryMicros } from './rate-limited-queue.ts';
import { turnFrom } from './turns.ts';
import type { Zone } from './zones.ts';

export interface NoExecuteLoop {
  /** Before time starts. */
  start(sim: Simulation): void;
  /** Queues or limiters have changed: asks for the next turn that can do something. */
  wake(): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export interface NoExecuteOptions {
  readonly state: LifecycleState;
  readonly firstTurnMicros: Micros;
  nodeByName(name: string): LifecycleNode | undefined;
  /** Nodes that the monitor has found to be lost and whose status it has not written yet. */
  unwritten(): ReadonlySet<string>;
  /** Writes a change of taints; returns when it is made. */
  send(node: string, change: TaintChange): Micros;
}

export function createNoExecuteLoop(options: NoExecuteOptions): NoExecuteLoop {
  const { state } = options;
  let sim: Simulation | undefined;
  let turnKind: Kind | undefined;
  let goOnKind: Kind | undefined;
  /** Time of the turn that is asked for; -1: none. */
  let turnAt = -1;
  /** The zone that a turn goes on with; -1: no turn is under way. */
  let zoneOfTurn = -1;

  function wake(): void {
    if (zoneOfTurn >= 0) return; // its end asks for the next one
    const { now } = sim!;
    let first = Number.POSITIVE_INFINITY;
    for (const { queue } of state.zones) first = Math.min(first, nextTryMicros(queue) ?? first);
    if (first === Number.POSITIVE_INFINITY) return;
    let due = turnFrom(options.firstTurnMicros, nodeEvictionPeriodMicros, Math.max(first, now));
    if (due <= now) due += nodeEvictionPeriodMicros;
    if (turnAt >= 0 && turnAt <= due) return;
    turnAt = due;
    sim!.at(due, turnKind!, 0);
  }

  function turn(now: Micros): void {
    if (now !== turnAt) return;
    turnAt = -1;
    taintZones(0, now);
  }

  function taintZones(from: number, now: Micros): void {
    zoneOfTurn = -1;
    const unwritten = options.unwritten();
    for (let index = from; index < state.zones.length; index++) {
      const written = taintZone(state.zones[index]!, unwritten, now);
      if (written <= now || index + 1 === state.zones.length) continue;
      zoneOfTurn = index + 1;
      sim!.at(written, goOnKind!, zoneOfTurn);
      return;
    }
    wake();
  }

  /** Returns when the last taint is written. */
  function taintZone(zone: Zone, unwritten: ReadonlySet<string>, now: Micros): Micros {
    const tried = new Map<string, readonly [node: LifecycleNode, before: LifecycleNode['taints']]>();
    const nodeByName = (name: string): LifecycleNode | undefined => {
      const node = options.nodeByName(name);
      if (node === undefined) return undefined;
      // The API does not show yet what the monitor has found: there is no condition to go by.
      if (unwritten.has(name)) node.conditions = [];
      tried.set(name, [node, node.taints]);
      return node;
    };
    let written = now;
    for (const name of taintNoExecute({ ...state, zones: [zone] }, nodeByName, now)) {
      const [node, before] = tried.get(name)!;
      const change = taintChange(before, node.taints);
      if (change !== null) written = options.send(name, change);
    }
    return written;
  }

  return {
    start(simulation) {
      sim = simulation;
      turnKind = sim.define('node-lifecycle.noExecute', Phase.controller, turn);
      goOnKind = sim.define('node-lifecycle.noExecuteZone', Phase.controller, (now, zone) => taintZones(zone, now));
    },
    wake,
    save: (writer) => writer.json('noExecute', [turnAt, zoneOfTurn]),
    load(reader) {
      [turnAt = -1, zoneOfTurn = -1] = reader.json<number[]>('noExecute');
    },
  };
}
