/**
 * What a pod's spec says of its CPU and memory, as the kubelet writes it into the pod's cgroup. The use of a pod is that of
 * its first container: its limit is the container's, or the pod's where that is the lower one.
 */
import type { PodSpec } from '../api/objects.ts';
import { amountsOf, containerAmountsOf, type PodAmounts, podLimit } from '../api/pod-amounts.ts';
import { scaledValue } from '../api/quantity.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { PodId } from '../cluster/pods.ts';
import { type QosClass, qosClassOf } from './qos.ts';

export interface PodCpuFacts {
  readonly requestMilliCpu: number;
  /** 0: none. */
  readonly limitMilliCpu: number;
  readonly qos: QosClass;
  /** 0: none. */
  readonly requestMemoryBytes: number;
}

/** Facts of specs, each worked out once. */
export function createPodCpuFacts(cluster: Cluster): (pod: PodId) => PodCpuFacts {
  const facts: PodCpuFacts[] = [];
  return (pod) => {
    const { id, spec, milliCpu, memoryBytes } = cluster.specOf(pod);
    return (facts[id] ??= {
      requestMilliCpu: milliCpu,
      limitMilliCpu: limitOf(amountsOfSpec(spec)),
      qos: qosClassOf(amountsOfSpec(spec)),
      requestMemoryBytes: memoryBytes,
    });
  };
}

function limitOf(amounts: PodAmounts): number {
  const own = amounts.containers[0]?.limits.get('cpu');
  const every = amounts.podLevel !== null || amounts.containers.every(({ limits }) => limits.has('cpu'));
  const whole = every ? podLimit(amounts, 'cpu') : undefined;
  const limits = [own, whole].flatMap((limit) => (limit === undefined ? [] : [Number(scaledValue(limit, -3))]));
  const given = limits.filter((milli) => milli > 0);
  return given.length === 0 ? 0 : Math.min(...given);
}

function amountsOfSpec(spec: PodSpec): PodAmounts {
  const of = ({ name, restartPolicy, resources }: PodSpec['containers'][number]) =>
    containerAmountsOf({ name, restartPolicy, requests: resources?.requests, limits: resources?.limits });
  const { resources, overhead } = spec;
  return {
    containers: spec.containers.map(of),
    initContainers: (spec.initContainers ?? []).map(of),
    podLevel:
      resources === undefined ? null : { requests: amountsOf(resources.requests), limits: amountsOf(resources.limits) },
    overhead: amountsOf(overhead),
  };
}
