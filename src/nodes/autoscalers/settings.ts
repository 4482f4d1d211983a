/** How the Cluster Autoscaler is configured: its flags in v1.34, and the pools that it may change. */
import type { DurationLaw } from '../../cluster/behaviour.ts';
import { type Micros, microsPerMinute, microsPerSecond } from '../../sim/time.ts';
import { type CooldownDelays, defaultCooldownDelays } from './cooldown.ts';
import { defaultScaleDownOptions, type ScaleDownOptions } from './scale-down-types.ts';
import { defaultScaleUpOptions, type ScaleUpOptions } from './scale-up-types.ts';

/** A pool whose size the autoscaler may change. */
export interface AutoscaledPool {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** From the order of a node until it joins the cluster. */
  readonly boot: DurationLaw;
  /** Of one node; 0: not known. */
  readonly pricePerHour: number;
}

export interface AutoscalerSettings {
  readonly scaleUp: ScaleUpOptions;
  readonly scaleDown: ScaleDownOptions;
  /** --scale-down-enabled */
  readonly scaleDownEnabled: boolean;
  readonly cooldown: CooldownDelays;
  /** --scan-interval */
  readonly scanMicros: Micros;
  /** --new-pod-scale-up-delay: a pod must be older than this. */
  readonly newPodDelayMicros: Micros;
  /** --max-node-provision-time: a node that has not joined by then is given up, and its group backs off. */
  readonly provisionMicros: Micros;
  /** --expendable-pods-priority-cutoff: pods below it are neither helped nor moved. */
  readonly expendablePriority: number;
  readonly actuation: ActuationSettings;
}

/** How nodes are removed. */
export interface ActuationSettings {
  /** --node-delete-delay-after-taint */
  readonly delayAfterTaintMicros: Micros;
  /** --max-pod-eviction-time: how long refused evictions are tried again. */
  readonly evictionMicros: Micros;
  /** --max-graceful-termination-sec */
  readonly terminationMicros: Micros;
  /** --daemonset-eviction-for-empty-nodes */
  readonly evictDaemonSetsOfEmptyNodes: boolean;
  /** --daemonset-eviction-for-occupied-nodes */
  readonly evictDaemonSetsOfOccupiedNodes: boolean;
  /** --max-bulk-soft-taint-count: nodes whose soft taint is written in one loop; 0: there are no soft taints. */
  readonly softTaintsPerLoop: number;
}

/** The flags' defaults in v1.34 (cluster-autoscaler/config/flags/flags.go). */
export const defaultAutoscalerSettings: AutoscalerSettings = {
  scaleUp: defaultScaleUpOptions,
  scaleDown: defaultScaleDownOptions,
  scaleDownEnabled: true,
  cooldown: defaultCooldownDelays,
  scanMicros: 10 * microsPerSecond,
  newPodDelayMicros: 0,
  provisionMicros: 15 * microsPerMinute,
  expendablePriority: -10,
  actuation: {
    delayAfterTaintMicros: 5 * microsPerSecond,
    evictionMicros: 2 * microsPerMinute,
    terminationMicros: 10 * microsPerMinute,
    evictDaemonSetsOfEmptyNodes: false,
    evictDaemonSetsOfOccupiedNodes: true,
    softTaintsPerLoop: 10,
  },
};

/** Name of the component, and of the source of its events. */
export const autoscalerName = 'cluster-autoscaler';
