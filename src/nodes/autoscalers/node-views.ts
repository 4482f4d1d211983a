/**
 * Nodes and pods of the cluster as the decision cores read them. A pod's view is kept while nothing about it changes, so
 * that a loop costs a walk over the nodes' lists of pods and no more.
 */

import type { Node } from '../../api/objects.ts';
import { nodeResources } from '../../api/pod-resources.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import type { PodId } from '../../cluster/pods.ts';
import { readPaged } from '../../sim/paged-column.ts';
import type { Micros } from '../../sim/time.ts';
import { type AutoscalerPod, autoscalerPodOf } from './pod-facts.ts';
import type { ScaleDownNode } from './scale-down-types.ts';
import { coresAndMemory } from './scale-up-types.ts';

export interface NodeViews {
  podView(pod: PodId): AutoscalerPod;
  /** Pods that are counted on the node, in the order in which they came. */
  podsOn(node: NodeId): AutoscalerPod[];
  nodeView(node: NodeId, group: string | null, toBeDeletedMicros: Micros | null): ScaleDownNode;
  /** Forgets the pods and nodes that are gone. */
  prune(): void;
}

interface KnownPod {
  readonly version: number;
  readonly phase: number;
  readonly deleted: Micros;
  readonly podClass: number;
  readonly view: AutoscalerPod;
}

type KnownNode = Pick<ScaleDownNode, 'annotations' | 'allocatable' | 'cores' | 'memoryBytes' | 'gpuResource'>;

/** The GPU resource of the clouds' nodes (v1.34 cluster-autoscaler/utils/gpu/gpu.go). */
const gpuResource = 'nvidia.com/gpu';

export function createNodeViews(cluster: Cluster): NodeViews {
  const { pods, nodes } = cluster;
  const known = new Map<PodId, KnownPod>();
  const knownNodes = new Map<string, { readonly allocatable: number; readonly facts: KnownNode }>();

  function podView(pod: PodId): AutoscalerPod {
    const before = known.get(pod);
    const [version, phase, podClass] = [pods.version[pod]!, pods.phase[pod]!, pods.podClass[pod]!];
    const deleted = readPaged(pods.deletedMicros, pod);
    if (
      before !== undefined &&
      before.version === version &&
      before.phase === phase &&
      before.deleted === deleted &&
      before.podClass === podClass
    ) {
      return before.view;
    }
    const view = autoscalerPodOf(cluster, pod);
    known.set(pod, { version, phase, deleted, podClass, view });
    return view;
  }

  function podsOn(node: NodeId): AutoscalerPod[] {
    const views: AutoscalerPod[] = [];
    for (let pod = nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) views.push(podView(pod));
    return views;
  }

  function factsOf(node: NodeId): KnownNode {
    const name = cluster.nodeNames[node]!;
    const allocatableSet = nodes.allocatableSet[node]!;
    const before = knownNodes.get(name);
    if (before !== undefined && before.allocatable === allocatableSet) return before.facts;
    const { milliCpu, memoryBytes, scalars } = cluster.allocatableSets.values[allocatableSet]!;
    const object = cluster.nodeObject(node) as Node | undefined;
    const capacity = nodeResources(object?.status?.capacity ?? object?.status?.allocatable);
    const facts: KnownNode = {
      annotations: object?.metadata?.annotations ?? {},
      allocatable: { cpu: milliCpu, memory: memoryBytes, ...scalars },
      ...coresAndMemory(
        object === undefined
          ? { cpu: milliCpu, memory: memoryBytes }
          : { cpu: capacity.milliCpu, memory: capacity.memoryBytes },
      ),
      ...((scalars[gpuResource] ?? 0) > 0 && { gpuResource }),
    };
    knownNodes.set(name, { allocatable: allocatableSet, facts });
    return facts;
  }

  return {
    podView,
    podsOn,
    nodeView(node, group, toBeDeletedMicros) {
      const flags = nodes.flags[node]!;
      return {
        id: node,
        name: cluster.nodeNames[node]!,
        group,
        ready: (flags & NodeFlag.ready) !== 0,
        unschedulable: (flags & NodeFlag.unschedulable) !== 0,
        toBeDeletedMicros,
        ...factsOf(node),
        pods: podsOn(node),
      };
    },
    prune() {
      if (known.size > 2 * pods.count + 64) known.clear();
      if (knownNodes.size <= 2 * nodes.aliveCount + 64) return;
      for (const name of [...knownNodes.keys()]) if (cluster.findNode(name) < 0) knownNodes.delete(name);
    },
  };
}
