/**
 * The recorded scenario of a real cluster, as test/conformance/cluster holds it: what was done, and what was seen. The
 * inputs (`TraceInputs`) are all that a run of ours may be built from.
 */
import type { KubernetesObject } from '../../../api/objects.ts';
import type { RecordedCase } from '../topic.ts';
import { phasesOf, type RecordedPhases } from './phases.ts';
import type { ScriptedUsage } from './scripted-metrics.ts';

/** Something that changed, or an event object. Times are seconds since the first action of interest. */
export interface TraceEvent {
  readonly t: number;
  readonly kind: string;
  readonly name: string;
  readonly what: string;
  readonly [field: string]: unknown;
}

/** What was done, and what came back (`response`, `output`, `exit`), which is no input. */
export interface TraceAction {
  readonly t: number;
  readonly do: string;
  /** Kind/name. */
  readonly object?: string;
  /** `create`: index of the manifest. */
  readonly manifest?: number;
  readonly patch?: Readonly<Record<string, unknown>>;
  readonly replicas?: number;
  /** `kubelet-stop`: when the node renewed its lease for the last time. */
  readonly lastHeartbeat?: number;
  /** `wall-clock`: what the clock said at `t`. */
  readonly secondOfMinute?: number;
  /** `metrics`: what the pods use from now on. */
  readonly cpu?: ScriptedUsage['cpu'];
  readonly memMiPerPod?: number;
  readonly response?: { readonly code?: number; readonly reason?: string; readonly message?: string };
  readonly output?: readonly { readonly t: number; readonly line: string }[];
  readonly exit?: number;
  readonly done?: number;
}

/** A pod that existed at t = 0. */
export interface InitialPod {
  readonly name: string;
  readonly node?: string;
}

/** A call of the eviction API: 201 granted, 429 refused. */
export interface EvictionCall {
  readonly t: number;
  readonly pod: string;
  readonly code: number;
}

/** What was seen in one run: of the real cluster, or of ours. */
export interface Observation {
  readonly actions: readonly TraceAction[];
  readonly events: readonly TraceEvent[];
  readonly evictionCalls?: readonly EvictionCall[];
  /** Pods that existed at t = 0. */
  readonly initial?: readonly InitialPod[];
}

/** One repetition of the scenario. */
export interface TraceRun extends Observation {
  readonly run: number;
  readonly duration: number;
}

export interface Trace extends RecordedCase {
  readonly setup: readonly KubernetesObject[];
  readonly manifests: readonly KubernetesObject[];
  /** Of the scenario's script; `appear`: seconds until a pod has metrics. */
  readonly parameters?: { readonly appear?: number };
  readonly runs: readonly TraceRun[];
}

/** What was done in one repetition, without anything that was seen. */
export interface RunInputs {
  readonly duration: number;
  readonly initial: readonly InitialPod[];
  readonly actions: readonly TraceAction[];
  readonly phases: RecordedPhases;
}

export interface TraceInputs {
  readonly name: string;
  readonly setup: readonly KubernetesObject[];
  readonly manifests: readonly KubernetesObject[];
  /** Seconds from a pod's start until it has metrics. */
  readonly metricsAppearSeconds: number;
  readonly runs: readonly RunInputs[];
}

/** The trace without anything that was seen. */
export function inputsOfTrace({ name, setup, manifests, parameters, runs }: Trace): TraceInputs {
  return {
    name,
    setup,
    manifests,
    metricsAppearSeconds: parameters?.appear ?? 0,
    runs: runs.map(({ duration, initial, actions, events }) => ({
      duration,
      initial: (initial ?? []).map(({ name, node }) => ({ name, ...(node !== undefined && { node }) })),
      phases: phasesOf(events, actions),
      actions: actions.map(({ response: _r, output: _o, exit: _e, done: _d, ...action }) => action),
    })),
  };
}
