/**
 * Quality of service of a pod and who is critical (v1.34 pkg/apis/core/v1/helper/qos/qos.go,
 * pkg/kubelet/types/pod_update.go). Computed once per template: cost is the number of containers.
 */
import type { Amounts, PodAmounts } from '../api/pod-amounts.ts';
import { addQuantities, compareQuantities, type Quantity, quantitySign } from '../api/quantity.ts';

export type QosClass = 'Guaranteed' | 'Burstable' | 'BestEffort';

/** Priority from which on a pod is critical: twice the highest that users may define. */
export const systemCriticalPriority = 2_000_000_000;
/** The priority class whose critical pods the kernel kills last. */
export const systemNodeCritical = 'system-node-critical';

/** What makes a pod critical to its node. */
export interface Criticality {
  /** spec.priority as admission resolved it; 0 where unset. */
  readonly priority: number;
  readonly priorityClassName: string;
  /** From a manifest of the kubelet and not from the API server. */
  readonly static: boolean;
  /** The API server's image of a static pod. */
  readonly mirror: boolean;
}

/** Critical pods are never evicted, and admitted under any pressure (IsCriticalPod). */
export function isCriticalPod(pod: Pick<Criticality, 'priority' | 'static' | 'mirror'>): boolean {
  return pod.static || pod.mirror || pod.priority >= systemCriticalPriority;
}

/** Critical by the class name too, which alone counts for the OOM score (IsNodeCriticalPod). */
export function isNodeCriticalPod(pod: Criticality): boolean {
  return isCriticalPod(pod) && pod.priorityClassName === systemNodeCritical;
}

/**
 * The class (ComputePodQOS): BestEffort without any request or limit of cpu and memory; Guaranteed where every
 * container limits both and all requests equal the limits; else Burstable. Amounts of 0 count as unset. Init containers
 * count. Pod-level resources, where given, replace those of the containers.
 *
 * The API server's defaulting, which copies limits into missing requests, must have been done before.
 */
export function qosClassOf(pod: PodAmounts): QosClass {
  const requests = new Map<string, Quantity>();
  const limits = new Map<string, Quantity>();
  let guaranteed = true;
  if (pod.podLevel !== null) {
    addPositive(requests, pod.podLevel.requests);
    const limited = addPositive(limits, pod.podLevel.limits);
    if (pod.podLevel.limits.size > 0 && limited < 2) guaranteed = false;
  } else {
    for (const container of [...pod.containers, ...pod.initContainers]) {
      addPositive(requests, container.requests);
      if (addPositive(limits, container.limits) < 2) guaranteed = false;
    }
  }
  if (requests.size === 0 && limits.size === 0) return 'BestEffort';
  if (!guaranteed || requests.size !== limits.size) return 'Burstable';
  for (const [resource, request] of requests) {
    const limit = limits.get(resource);
    if (limit === undefined || compareQuantities(limit, request) !== 0) return 'Burstable';
  }
  return 'Guaranteed';
}

/** Adds the amounts of cpu and memory above 0; returns how many of the two there were. */
function addPositive(sums: Map<string, Quantity>, amounts: Amounts): number {
  let count = 0;
  for (const resource of ['cpu', 'memory']) {
    const amount = amounts.get(resource);
    if (amount === undefined || quantitySign(amount) <= 0) continue;
    const before = sums.get(resource);
    sums.set(resource, before === undefined ? amount : addQuantities(amount, before));
    count++;
  }
  return count;
}
