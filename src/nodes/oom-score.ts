/**
 * oom_score_adj of a container: whom the kernel kills first when the node runs out of memory (v1.34
 * pkg/kubelet/qos/policy.go and helpers.go). Computed in 64-bit integers, as there; a call costs about a microsecond.
 */
import { type ContainerAmounts, hasPodLevelRequests, type PodAmounts, sumOfContainers } from '../api/pod-amounts.ts';
import { type Quantity, scaledValue } from '../api/quantity.ts';
import { assert } from '../sim/invariant.ts';
import type { QosClass } from './qos.ts';

export const guaranteedOomScoreAdj = -997;
export const bestEffortOomScoreAdj = 1000;

export interface OomPod {
  readonly amounts: PodAmounts;
  readonly qosClass: QosClass;
  /** See isNodeCriticalPod. */
  readonly nodeCritical: boolean;
}

/**
 * The score of a container, regular or init (GetContainerOOMScoreAdjust). Burstable: 1000 less the thousandths of the
 * node's memory that it requests, within 3 and 999; a sidecar's is at most that of the regular container with the
 * smallest request. What pod-level requests leave over is shared equally by all containers.
 */
export function containerOomScoreAdj(pod: OomPod, container: ContainerAmounts, memoryCapacityBytes: number): number {
  if (pod.nodeCritical || pod.qosClass === 'Guaranteed') return guaranteedOomScoreAdj;
  if (pod.qosClass === 'BestEffort') return bestEffortOomScoreAdj;
  const capacity = BigInt(memoryCapacityBytes);
  const shared = hasPodLevelRequests(pod.amounts) ? sharedRequestPerContainer(pod.amounts) : 0n;
  let score = 1000n - (1000n * (memoryRequest(container) + shared)) / capacity;
  const isSidecar = container.restartable && pod.amounts.initContainers.some(({ name }) => name === container.name);
  if (isSidecar) {
    const smallest = smallestMemoryRequest(pod.amounts.containers);
    const ofSmallest = 1000n - (1000n * (smallest + shared)) / capacity;
    if (score > ofSmallest) score = ofSmallest;
  }
  const least = BigInt(1000 + guaranteedOomScoreAdj);
  if (score < least) return Number(least);
  return score === BigInt(bestEffortOomScoreAdj) ? bestEffortOomScoreAdj - 1 : Number(score);
}

/** remainingPodMemReqPerContainer; negative where the containers request more than the pod. */
function sharedRequestPerContainer(pod: PodAmounts): bigint {
  const ofPod = bytesOf(pod.podLevel?.requests.get('memory'));
  if (ofPod === 0n) return 0n;
  const count = BigInt(pod.containers.length + pod.initContainers.length);
  return (ofPod - bytesOf(sumOfContainers(pod, 'requests', 'memory'))) / count;
}

/** minRegularContainerMemory. */
function smallestMemoryRequest(containers: readonly ContainerAmounts[]): bigint {
  let smallest: bigint | undefined;
  for (const container of containers) {
    const bytes = memoryRequest(container);
    if (smallest === undefined || bytes < smallest) smallest = bytes;
  }
  assert(smallest !== undefined, 'a pod has at least one ordinary container');
  return smallest;
}

function memoryRequest(container: ContainerAmounts): bigint {
  return bytesOf(container.requests.get('memory'));
}

function bytesOf(quantity: Quantity | undefined): bigint {
  return quantity === undefined ? 0n : scaledValue(quantity, 0);
}
