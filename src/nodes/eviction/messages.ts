/** The texts and annotations of evictions (v1.34 pkg/kubelet/eviction/helpers.go, evictionMessage and the formats). */
import { goQuote } from '../../api/go-text.ts';
import { formatMemory, type Quantity, quantityToString } from '../../api/quantity.ts';
import { type EvictionContainer, unitsOf } from './pods.ts';
import type { ActivePod } from './ranking.ts';
import type { NodeConditionType, StarvedResource } from './thresholds.ts';

/** status.reason of an evicted or rejected pod, and reason of the event on it. */
export const evictedReason = 'Evicted';
/** Reason of the event on the node; its message is `Attempting to reclaim <resource>`. */
export const thresholdMetReason = 'EvictionThresholdMet';

/** Threshold and what is left of the resource, as texts. */
export interface ThresholdText {
  readonly quantity: string;
  readonly available: string;
}

/** Annotations of the event on an evicted pod, in the order in which they are set. */
export type EvictionAnnotations = readonly (readonly [string, string])[];

/** Message and annotations of an eviction for a resource that runs short. */
export function pressureMessage(
  resource: StarvedResource,
  { pod, usage }: ActivePod,
  threshold: ThresholdText | null,
): { readonly message: string; readonly annotations: EvictionAnnotations } {
  let message = `The node was low on resource: ${resource}. `;
  if (threshold !== null) {
    message += `Threshold quantity: ${threshold.quantity}, available: ${threshold.available}. `;
  }
  if (usage === null) return { message, annotations: [] };
  const annotations: (readonly [string, string])[] = [];
  if (resource === 'memory' && pod.podLevelMemoryRequest !== undefined && usage.memoryBytes !== null) {
    const used = formatMemory(usage.memoryBytes);
    message += consumption('Pod', pod.name, used, pod.podLevelMemoryRequest, resource);
    annotations.push(['offending_pod', pod.name], ['offending_pod_usage', used]);
  }
  const names: string[] = [];
  const usages: string[] = [];
  for (const stats of usage.containers) {
    const container = pod.containers.find(({ name }) => name === stats.name);
    const bytes = resource === 'memory' ? stats.memoryBytes : diskBytes(resource, stats.rootfsBytes, stats.logsBytes);
    if (container === undefined || bytes === null) continue;
    const request = requestOf(container, resource);
    if (bytes <= unitsOf(request)) continue;
    const used = formatMemory(bytes);
    message += consumption('Container', container.name, used, request, resource);
    names.push(container.name);
    usages.push(used);
  }
  annotations.push(['offending_containers', names.join(',')], ['offending_containers_usage', usages.join(',')]);
  annotations.push(['starved_resource', resource]);
  return { message, annotations };
}

/** An emptyDir above its sizeLimit. */
export function emptyDirMessage(volume: string, limit: Quantity): string {
  return `Usage of EmptyDir volume ${goQuote(volume)} exceeds the limit ${goQuote(quantityToString(limit))}. `;
}

/** A pod above the sum of its containers' ephemeral-storage limits. */
export function podDiskLimitMessage(limit: Quantity): string {
  return `Pod ephemeral local storage usage exceeds the total limit of containers ${quantityToString(limit)}. `;
}

/** A container above its own ephemeral-storage limit. */
export function containerDiskLimitMessage(container: string, limit: Quantity): string {
  return `Container ${container} exceeded its local ephemeral storage limit ${goQuote(quantityToString(limit))}. `;
}

/** Why a pod is not admitted; Kubernetes lists the conditions in no particular order. */
export function admissionMessage(conditions: readonly NodeConditionType[]): string {
  return `The node had condition: [${conditions.join(' ')}]. `;
}

function consumption(kind: string, name: string, used: string, request: Quantity, resource: StarvedResource): string {
  const amounts = `was using ${used}, request is ${quantityToString(request)}`;
  return `${kind} ${name} ${amounts}, has larger consumption of ${resource}. `;
}

function requestOf(container: EvictionContainer, resource: StarvedResource): Quantity {
  return resource === 'memory' ? container.memoryRequest : container.ephemeralRequest;
}

/** Writable layer and logs; null unless both are reported, and for inodes and processes, which no message details. */
function diskBytes(resource: StarvedResource, rootfs: number | null, logs: number | null): number | null {
  return resource !== 'ephemeral-storage' || rootfs === null || logs === null ? null : rootfs + logs;
}
