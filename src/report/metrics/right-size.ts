/**
 * Requests against use: what requests would be if they followed use as the Vertical Pod Autoscaler's recommender would
 * set them (target: 90th percentile of CPU, plus 15 %; autoscaler vertical-pod-autoscaler/pkg/recommender/logic), and
 * memory by its peak plus 15 %. Least amounts are 1m and 1 MiB; the recommender's own minimum per pod is left out.
 */
import type { Amounts } from './stranded.ts';

export interface RightSizing {
  /** `Deployment/shop/web`. */
  readonly workload: string;
  /** Pods that run now. */
  readonly pods: number;
  /** Per pod. */
  readonly requested: Amounts;
  readonly used: { readonly meanMilliCpu: number; readonly p90MilliCpu: number; readonly peakMemoryBytes: number };
  readonly recommended: Amounts;
  /** Over all pods, what the recommendation asks less; negative: more. */
  readonly freed: Amounts;
}

const mebibyte = 1_048_576;

/** Per pod, rounded up to whole milli-CPU and MiB. */
export function recommend(p90MilliCpu: number, peakMemoryBytes: number): Amounts {
  return {
    milliCpu: Math.max(1, Math.ceil((p90MilliCpu * 115) / 100)),
    memoryBytes: Math.max(1, Math.ceil((peakMemoryBytes * 115) / (100 * mebibyte))) * mebibyte,
  };
}
