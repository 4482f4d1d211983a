/**
 * Every workload controller by the kind that it looks after, in the order in which they start. To add one: one file
 * beside this one and one line here. A kind without a line is stored and read, but nothing acts on it.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { ControlPlaneTimes } from '../../cluster/control-plane.ts';
import type { EventRecorder } from '../../cluster/event-recorder.ts';
import type { Component, Simulation } from '../../sim/simulation.ts';
import type { Micros } from '../../sim/time.ts';

/** What a controller is made with. */
export interface ControllerContext {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  readonly events: EventRecorder;
  /** Simulated time 0, as micros since 1970-01-01T00:00:00Z. */
  readonly startsAt: Micros;
  readonly controlPlane: ControlPlaneTimes;
}

export type ControllerFactory = (context: ControllerContext) => Component;

export const controllerRegistry: Readonly<Record<string, ControllerFactory>> = {};
