/**
 * How fast the control plane reacts. Phases order what happens at one instant; these times say how long a reaction takes.
 * They are data of the scenario (`spec.controlPlane`), the same for all components.
 */
import type { Micros } from '../sim/time.ts';

export interface ControlPlaneTimes {
  /** From a change in the API server until a controller that watches it acts upon it. */
  readonly controllerReactionMicros: Micros;
  /** From a change in the API server until the scheduler sees it. */
  readonly schedulerReactionMicros: Micros;
  /** From a binding (or a deletion) until the kubelet acts upon it. */
  readonly kubeletReactionMicros: Micros;
  /** How long one scheduling attempt keeps the scheduler busy. */
  readonly schedulingAttemptMicros: Micros;
  /** Client limit of each controller of the controller manager: a token bucket; null for none. */
  readonly controllerClient: { readonly requestsPerSecond: number; readonly burst: number } | null;
}

/**
 * `default`: reactions as measured on a small idle v1.34 control plane (5 to 100 ms from watch to watch), and the
 * controller manager's client limit (v1.34 cmd/kube-controller-manager --kube-api-qps 20, --kube-api-burst 30).
 * `instant`: every reaction happens at the instant of its cause, nothing is limited.
 */
export const controlPlanes = {
  default: {
    controllerReactionMicros: 20_000,
    schedulerReactionMicros: 5_000,
    kubeletReactionMicros: 20_000,
    schedulingAttemptMicros: 1_000,
    controllerClient: { requestsPerSecond: 20, burst: 30 },
  },
  instant: {
    controllerReactionMicros: 0,
    schedulerReactionMicros: 0,
    kubeletReactionMicros: 0,
    schedulingAttemptMicros: 0,
    controllerClient: null,
  },
} as const satisfies Record<string, ControlPlaneTimes>;

/** Names of `spec.controlPlane`. */
export type ControlPlaneName = keyof typeof controlPlanes;
