/**
 * What a pod's spec says of CPU and memory, as the kubelet writes it into the cgroups of the pod and of its containers
 * (v1.34 pkg/kubelet/cm/helpers_linux.go ResourceConfigForPod). Worked out once per spec.
 */
import { type ContainerAmounts, type PodAmounts, podAmountsOf, podLimit } from '../api/pod-amounts.ts';
import { type Quantity, scaledValue } from '../api/quantity.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { PodId } from '../cluster/pods.ts';
import { type QosClass, qosClassOf } from './qos.ts';

export interface ContainerCgroup {
  readonly name: string;
  readonly amounts: ContainerAmounts;
  readonly requestMilliCpu: number;
  /** 0: none, as in all limits here. */
  readonly limitMilliCpu: number;
  readonly requestMemoryBytes: number;
  readonly limitMemoryBytes: number;
}

export interface PodCgroup {
  readonly requestMilliCpu: number;
  readonly requestMemoryBytes: number;
  /** Of the pod as a whole: only where every container has one, or the pod itself. */
  readonly limitMilliCpu: number;
  readonly limitMemoryBytes: number;
  readonly qos: QosClass;
  readonly amounts: PodAmounts;
  /** The ordinary containers, then the init containers. */
  readonly containers: readonly ContainerCgroup[];
}

/** The cgroups of pods by their specs. */
export function createPodCgroups(cluster: Cluster): (pod: PodId) => PodCgroup {
  const known: PodCgroup[] = [];
  return (pod) => {
    const { id, spec, milliCpu, memoryBytes } = cluster.specOf(pod);
    const found = known[id];
    if (found !== undefined) return found;
    const amounts = podAmountsOf(spec);
    return (known[id] = {
      requestMilliCpu: milliCpu,
      requestMemoryBytes: memoryBytes,
      limitMilliCpu: wholeLimit(amounts, 'cpu', -3),
      limitMemoryBytes: wholeLimit(amounts, 'memory', 0),
      qos: qosClassOf(amounts),
      amounts,
      containers: [...amounts.containers, ...amounts.initContainers].map(containerCgroup),
    });
  };
}

/** Whether some container, or the pod as a whole, has a limit of memory. */
export function hasMemoryLimit({ limitMemoryBytes, containers }: PodCgroup): boolean {
  return limitMemoryBytes > 0 || containers.some((container) => container.limitMemoryBytes > 0);
}

/** The place of a container among `containers` of its pod's cgroup; -1: there is none of that name. */
export function placeOfContainer({ containers }: PodCgroup, name: string): number {
  return containers.findIndex((container) => container.name === name);
}

function containerCgroup(amounts: ContainerAmounts): ContainerCgroup {
  const { name, requests, limits } = amounts;
  return {
    name,
    amounts,
    requestMilliCpu: amountOf(requests.get('cpu'), -3),
    limitMilliCpu: amountOf(limits.get('cpu'), -3),
    requestMemoryBytes: amountOf(requests.get('memory'), 0),
    limitMemoryBytes: amountOf(limits.get('memory'), 0),
  };
}

function wholeLimit(amounts: PodAmounts, resource: string, scale: -3 | 0): number {
  const ofPod = amounts.podLevel?.limits.has(resource) ?? false;
  const ofEvery = amounts.containers.every(({ limits }) => limits.has(resource));
  return ofPod || ofEvery ? amountOf(podLimit(amounts, resource), scale) : 0;
}

function amountOf(quantity: Quantity | undefined, scale: -3 | 0): number {
  return quantity === undefined ? 0 : Number(scaledValue(quantity, scale));
}
