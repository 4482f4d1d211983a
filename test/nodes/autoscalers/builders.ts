/** Short builders for the autoscaler's tests: a cluster of groups with pods, one planner loop, one scale-up. */
import type { Cluster } from '../../../src/cluster/cluster.ts';
import { createCluster } from '../../../src/cluster/create.ts';
import { noTime } from '../../../src/cluster/pods.ts';
import { type AutoscalerPod, autoscalerPodOf, type PodController } from '../../../src/nodes/autoscalers/pod-facts.ts';
import type { ScaleDownNode } from '../../../src/nodes/autoscalers/scale-down-types.ts';
import type { ScaleUpGroup } from '../../../src/nodes/autoscalers/scale-up-types.ts';
import { createNodeFilter, type NodeFilter } from '../../../src/scheduler/what-if.ts';
import { createStreams } from '../../../src/sim/random.ts';

export const gibibyte = 2 ** 30;

export interface Small {
  readonly cluster: Cluster;
  readonly filter: NodeFilter;
}

export function small(): Small {
  const cluster = createCluster(() => 0);
  return { cluster, filter: createNodeFilter({ cluster, streams: createStreams('test') }) };
}

export interface PodParts extends Partial<Omit<AutoscalerPod, 'id' | 'name' | 'controller'>> {
  /** Kind of the controller; null: a bare pod. Default ReplicaSet. */
  readonly owner?: string | null;
  readonly cores?: number;
}

/** A pod of ReplicaSet `rs` that requests half a core; on node `on` unless that is -1. */
export function addPod({ cluster }: Small, name: string, on: number, parts: PodParts = {}): AutoscalerPod {
  const { owner = 'ReplicaSet', cores = 0.5, ...facts } = parts;
  const controller: PodController | null = owner === null ? null : { apiVersion: 'apps/v1', kind: owner, name: 'rs' };
  const requests = { cpu: `${cores * 1000}m` };
  const id = cluster.createPod({
    name,
    podClass: cluster.internClass(facts.namespace ?? 'default', facts.labels ?? {}),
    spec: cluster.specs.intern({ containers: [{ name: 'c', image: 'c', resources: { requests } }] }).id,
    ...(controller !== null && {
      owner: cluster.owners.intern({ ...controller, uid: 'rs', controller: true, namespace: 'default' }),
    }),
  });
  if (on >= 0) cluster.bindPod(id, on);
  return { ...autoscalerPodOf(cluster, id), controller, phase: 'Running', createdMicros: noTime, ...facts };
}

/** A ready node of group `g` with 4 cores and 8 GiB. */
export function addNode({ cluster }: Small, name: string): Omit<ScaleDownNode, 'pods'> {
  const id = cluster.addNode(template(name));
  return {
    id,
    name,
    group: 'g',
    ready: true,
    unschedulable: false,
    annotations: {},
    toBeDeletedMicros: null,
    allocatable: { cpu: 4000, memory: 8 * gibibyte },
    cores: 4,
    memoryBytes: 8 * gibibyte,
  };
}

function template(name: string): ScaleUpGroup['template'] {
  return {
    name,
    labels: { 'kubernetes.io/hostname': name },
    taints: [],
    allocatable: { milliCpu: 4000, memoryBytes: 8 * gibibyte, ephemeralBytes: 0, pods: 110, scalars: {} },
  };
}

/** A group of such nodes: none now, ten at most. */
export function group(name: string, parts: Partial<ScaleUpGroup> = {}): ScaleUpGroup {
  return {
    name,
    maxSize: 10,
    targetSize: 0,
    template: template(`template-${name}`),
    daemonPods: [],
    capacity: { cpu: 4000, memory: 8 * gibibyte, pods: 110 },
    pricePerHour: 0.2,
    unsafe: null,
    ...parts,
  };
}
