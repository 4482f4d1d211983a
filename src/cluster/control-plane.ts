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
  /** By how much each such reaction may be earlier or later; two kubelets never act at the same instant. */
  readonly kubeletReactionSpreadMicros: Micros;
  /** How often the kubelet asks its runtime what has become of its containers (v1.34 genericPlegRelistPeriod). */
  readonly kubeletRelistMicros: Micros;
  /**
   * After how long the kubelet tries again with a pod whose last sync failed, as one in CrashLoopBackOff does, and up to
   * half as much later (v1.34 kubelet.go backOffPeriod, pod_workers.go workerBackOffPeriodJitterFactor); 0: as soon as
   * the back-off is over.
   */
  readonly kubeletRetryMicros: Micros;
  /** How long one scheduling attempt keeps the scheduler busy. */
  readonly schedulingAttemptMicros: Micros;
  /**
   * How long one request to the API server takes whoever sends it, from sending to the answer. Two evictions that meet
   * within it collide on their budget's version.
   */
  readonly requestMicros: Micros;
  /** Client limit of each controller of the controller manager: a token bucket; null for none. */
  readonly controllerClient: { readonly requestsPerSecond: number; readonly burst: number } | null;
  /** How long a sync of an autoscaler takes: its period begins when it is over, so that its instants drift. */
  readonly autoscalerSync: AutoscalerSyncTimes;
  /** Phases of the periodic loops, which no input determines. */
  readonly loops: LoopPhases;
}

/** Parts of the duration of one sync of a HorizontalPodAutoscaler, and how many are under way at once. */
export interface AutoscalerSyncTimes {
  /** Reading scale and metrics. */
  readonly readMicros: Micros;
  /** Writing the status, where it has changed. */
  readonly statusMicros: Micros;
  /** Writing the scale and telling of it, where the size has changed. */
  readonly scaleMicros: Micros;
  /** --concurrent-horizontal-pod-autoscaler-syncs. */
  readonly workers: number;
}

/** When the first turn of each loop is; the turns after it follow by the loop's period. */
export interface LoopPhases {
  /** Health of nodes, every 5 s (--node-monitor-period). */
  readonly nodeMonitorMicros: Micros;
  /**
   * How much later than its period a turn of that loop comes. The wait begins when a turn is over, so it is never 0 in a
   * real cluster; that makes the tenth turn after a heartbeat, and not the eleventh, find the 50 s of grace exceeded.
   */
  readonly nodeMonitorDriftMicros: Micros;
  /** NoExecute taints of nodes, every 100 ms (NodeEvictionPeriod). */
  readonly nodeEvictionMicros: Micros;
  /** Pod garbage collection, every 20 s (gcCheckPeriod). */
  readonly podGcMicros: Micros;
}

/** In the middle of each period. */
const loops: LoopPhases = {
  nodeMonitorMicros: 2_500_000,
  nodeMonitorDriftMicros: 500,
  nodeEvictionMicros: 50_000,
  podGcMicros: 10_000_000,
};

/**
 * `default`: reactions as measured on a small idle v1.34 control plane (5 to 100 ms from watch to watch), and the
 * controller manager's client limit (v1.34 cmd/kube-controller-manager --kube-api-qps 20, --kube-api-burst 30).
 * `instant`: every reaction happens at the instant of its cause, nothing is limited; loops keep their periods.
 */
export const controlPlanes = {
  default: {
    controllerReactionMicros: 20_000,
    schedulerReactionMicros: 5_000,
    kubeletReactionMicros: 20_000,
    kubeletReactionSpreadMicros: 8_000,
    kubeletRelistMicros: 1_000_000,
    kubeletRetryMicros: 10_000_000,
    schedulingAttemptMicros: 1_000,
    requestMicros: 8_000,
    controllerClient: { requestsPerSecond: 20, burst: 30 },
    // Medians of 450 recorded turns: 12 ms past the period, 18 with a status, 38 with a new size.
    autoscalerSync: { readMicros: 12_000, statusMicros: 6_000, scaleMicros: 20_000, workers: 5 },
    loops,
  },
  instant: {
    controllerReactionMicros: 0,
    schedulerReactionMicros: 0,
    kubeletReactionMicros: 0,
    kubeletReactionSpreadMicros: 0,
    kubeletRelistMicros: 0,
    kubeletRetryMicros: 0,
    schedulingAttemptMicros: 0,
    requestMicros: 0,
    controllerClient: null,
    autoscalerSync: { readMicros: 0, statusMicros: 0, scaleMicros: 0, workers: 5 },
    loops,
  },
} as const satisfies Record<string, ControlPlaneTimes>;

/** Names of `spec.controlPlane`. */
export type ControlPlaneName = keyof typeof controlPlanes;
