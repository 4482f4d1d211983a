/**
 * The part of a pod's status that the kubelet writes and that no column holds: its containers one by one. The kubelet
 * keeps it for the pods whose containers need it; other pods' containers follow from phase and readiness.
 */
import type { Micros } from '../sim/time.ts';
import type { ContainerKind } from './container-behaviour.ts';
import type { PodId } from './pods.ts';

/** States of a container, as `before` and `after` of `Verb.podContainer` name them. */
export const ContainerState = { waiting: 0, running: 1, terminated: 2 } as const;
export type ContainerState = (typeof ContainerState)[keyof typeof ContainerState];

/** How a run of a container ended: ContainerStateTerminated. */
export interface Termination {
  readonly exitCode: number;
  /** `Completed`, `Error`, `OOMKilled` … */
  readonly reason: string;
  readonly startedMicros: Micros;
  readonly finishedMicros: Micros;
}

export interface ContainerStatusView {
  readonly name: string;
  readonly kind: ContainerKind;
  readonly state: ContainerState;
  /** Of a container that waits: `ContainerCreating`, `PodInitializing`, `CrashLoopBackOff`, `ImagePullBackOff` … */
  readonly reason: string;
  readonly message: string;
  /** Of a container that runs. */
  readonly startedMicros: Micros;
  readonly ready: boolean;
  readonly started: boolean;
  readonly restarts: number;
  /** How its present state came about, where it has terminated. */
  readonly ended: Termination | null;
  /** How the run before ended. */
  readonly last: Termination | null;
}

export interface PodStatusView {
  /** `Evicted`, `OutOfcpu` …; '' for none. */
  readonly reason: string;
  readonly message: string;
  readonly initialized: boolean;
  /** Init containers first, each group in the order of the spec. */
  readonly containers: readonly ContainerStatusView[];
}

export interface PodStatuses {
  /** Null: nothing beyond phase and readiness is known of the pod's containers. */
  statusOf(pod: PodId): PodStatusView | null;
}
