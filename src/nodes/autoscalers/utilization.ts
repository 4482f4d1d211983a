/** How much of a node is requested, as scale-down measures it (v1.34 cluster-autoscaler/simulator/utilization/info.go). */
import type { Micros } from '../../sim/time.ts';
import { type AutoscalerPod, isDaemonSetPod, isLongTerminating, isMirrorPod } from './pod-facts.ts';

export interface UtilizationInput {
  readonly pods: readonly AutoscalerPod[];
  /** In whole numbers, as AutoscalerPod.requests. */
  readonly allocatable: Readonly<Record<string, number>>;
  /** Resource of a GPU node, whose share is then the only one that counts. */
  readonly gpuResource?: string | undefined;
  readonly ignoreDaemonSets: boolean;
  readonly ignoreMirrorPods: boolean;
  readonly now: Micros;
}

/** Shares of allocatable, 0 to 1 and above. */
export interface Utilization {
  readonly cpu: number;
  readonly memory: number;
  /** Of a GPU node. */
  readonly gpu?: number;
  /** The resource that decides, and its share. */
  readonly resource: string;
  readonly utilization: number;
}

/** Null: the node has no CPU or no memory to measure by. */
export function utilizationOf(input: UtilizationInput): Utilization | null {
  const { gpuResource } = input;
  if (gpuResource !== undefined) {
    // A GPU node whose driver has not reported yet counts as unused.
    const gpu = shareOf(input, gpuResource);
    return { cpu: 0, memory: 0, gpu: gpu ?? 0, resource: gpuResource, utilization: gpu ?? 0 };
  }
  const cpu = shareOf(input, 'cpu');
  const memory = shareOf(input, 'memory');
  if (cpu === null || memory === null) return null;
  const byCpu = cpu > memory;
  return { cpu, memory, resource: byCpu ? 'cpu' : 'memory', utilization: byCpu ? cpu : memory };
}

function shareOf(input: UtilizationInput, resource: string): number | null {
  const allocatable = input.allocatable[resource] ?? 0;
  if (allocatable === 0) return null;
  let requested = 0;
  let ignored = 0;
  for (const pod of input.pods) {
    const amount = pod.requests[resource] ?? 0;
    const ignore = (input.ignoreDaemonSets && isDaemonSetPod(pod)) || (input.ignoreMirrorPods && isMirrorPod(pod));
    if (ignore) ignored += amount;
    else if (!isLongTerminating(pod, input.now)) requested += amount;
  }
  return requested / (allocatable - ignored);
}
