/**
 * What the eviction manager knows of a pod: facts of its spec, computed once per template, and its usage as the summary
 * API reports it (v1.34 pkg/kubelet/eviction/helpers.go, pkg/api/v1/resource/helpers.go, kubelet/apis/stats/v1alpha1).
 *
 * Usage is whole bytes, inodes and processes. A request may hold a fraction of a byte (`memory: 128m` is 0.128 bytes).
 */
import { hasPodLevelResources, type PodAmounts, podLimit, podRequest } from '../../api/pod-amounts.ts';
import { addQuantities, newQuantity, type Quantity } from '../../api/quantity.ts';
import { tolerationsTolerateTaint } from '../../api/tolerations.ts';
import { type Criticality, isCriticalPod, type QosClass, qosClassOf } from '../qos.ts';

export interface EvictionContainer {
  readonly name: string;
  readonly memoryRequest: Quantity;
  readonly ephemeralRequest: Quantity;
  /** Undefined without a limit; a limit of 0 is none. Only of ordinary containers. */
  readonly ephemeralLimit: Quantity | undefined;
}

export interface EvictionVolume {
  readonly name: string;
  /** Its files count as the pod's local disk usage: emptyDir on disk, configMap, hostPath, gitRepo. */
  readonly local: boolean;
  /** Of an emptyDir; undefined without a limit. */
  readonly emptyDirSizeLimit: Quantity | undefined;
}

/** The facts of a pod's spec that the eviction manager looks at. */
export interface EvictionPod {
  readonly name: string;
  readonly priority: number;
  readonly critical: boolean;
  readonly qosClass: QosClass;
  readonly toleratesMemoryPressure: boolean;
  /** Null where the spec gives none. */
  readonly terminationGracePeriodSeconds: number | null;
  readonly memoryRequestBytes: number;
  readonly ephemeralRequestBytes: number;
  /** spec.resources.requests.memory; undefined where it is not given. */
  readonly podLevelMemoryRequest: Quantity | undefined;
  /** Of all containers together; undefined where none limits it. */
  readonly ephemeralLimit: Quantity | undefined;
  /** Ordinary containers, then init containers. */
  readonly containers: readonly EvictionContainer[];
  readonly volumes: readonly EvictionVolume[];
}

/** The spec that the facts are taken from. */
export interface EvictionPodInput extends Criticality {
  readonly name: string;
  readonly amounts: PodAmounts;
  readonly volumes: readonly EvictionVolume[];
  readonly tolerations: Parameters<typeof tolerationsTolerateTaint>[0];
  readonly terminationGracePeriodSeconds: number | null;
}

export interface ContainerUsage {
  readonly name: string;
  /** Working set; null where it is not reported. */
  readonly memoryBytes: number | null;
  /** Writable layer. */
  readonly rootfsBytes: number | null;
  readonly rootfsInodes: number | null;
  readonly logsBytes: number | null;
  readonly logsInodes: number | null;
}

export interface VolumeUsage {
  readonly name: string;
  readonly usedBytes: number;
  readonly inodes: number;
}

/** Usage of a pod; a pod without any is passed as null. */
export interface PodUsage {
  /** Working set of the whole pod; null where it is not reported. */
  readonly memoryBytes: number | null;
  /** Containers, local volumes and the kubelet's files of the pod together; null where it is not reported. */
  readonly ephemeralBytes: number | null;
  readonly processes: number;
  readonly containers: readonly ContainerUsage[];
  readonly volumes: readonly VolumeUsage[];
}

const ZERO_BYTES = newQuantity(0, 'BinarySI');

/** The facts of a pod; cost is the number of its containers. */
export function evictionPodOf(input: EvictionPodInput): EvictionPod {
  const { amounts, name, priority, terminationGracePeriodSeconds, volumes } = input;
  const taint = { key: 'node.kubernetes.io/memory-pressure', effect: 'NoSchedule' };
  const ordinary = amounts.containers.map((container) => ({ container, limited: true }));
  const init = amounts.initContainers.map((container) => ({ container, limited: false }));
  return {
    name,
    priority,
    critical: isCriticalPod(input),
    qosClass: qosClassOf(amounts),
    toleratesMemoryPressure: tolerationsTolerateTaint(input.tolerations, taint),
    terminationGracePeriodSeconds,
    memoryRequestBytes: rankedRequest(amounts, 'memory'),
    ephemeralRequestBytes: rankedRequest(amounts, 'ephemeral-storage'),
    podLevelMemoryRequest: amounts.podLevel?.requests.get('memory'),
    ephemeralLimit: podLimit(amounts, 'ephemeral-storage'),
    containers: [...ordinary, ...init].map(({ container, limited }) => ({
      name: container.name,
      memoryRequest: container.requests.get('memory') ?? ZERO_BYTES,
      ephemeralRequest: container.requests.get('ephemeral-storage') ?? ZERO_BYTES,
      ephemeralLimit: limited ? container.limits.get('ephemeral-storage') : undefined,
    })),
    volumes,
  };
}

/** A quantity as a plain number of units, fraction included. */
export function unitsOf(quantity: Quantity): number {
  const { unscaled, exponent } = quantity;
  if (exponent >= 0) return Number(unscaled * 10n ** BigInt(exponent));
  // A power of ten read from its text is the exact one, or the nearest double.
  return Number(unscaled) / Number(`1e${-exponent}`);
}

/** GetResourceRequestQuantity: with any pod-level resources the containers' requests do not count. */
function rankedRequest(amounts: PodAmounts, resource: string): number {
  const skipContainers = hasPodLevelResources(amounts);
  const request = podRequest(amounts, resource, { skipContainers, skipOverhead: true });
  const overhead = amounts.overhead.get(resource);
  if (request === undefined) return 0;
  return unitsOf(overhead === undefined || request.unscaled === 0n ? request : addQuantities(request, overhead));
}
