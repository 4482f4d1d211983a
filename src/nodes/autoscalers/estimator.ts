/**
 * How many nodes of a group the pods need: first fit, largest pods first
 * (v1.34 cluster-autoscaler/estimator/binpacking_estimator.go, decreasing_pod_orderer.go, *_threshold.go).
 */

import type { Cluster } from '../../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { NodeFilter, NodeRejection } from '../../scheduler/what-if.ts';
import type { AutoscalerPod } from './pod-facts.ts';
import type { PodGroup, ScaleUpGroup } from './scale-up-types.ts';

export interface EstimateInput {
  readonly cluster: Cluster;
  readonly filter: NodeFilter;
  readonly group: ScaleUpGroup;
  readonly podGroups: readonly PodGroup[];
  /** New nodes at most; undefined: no limit; negative: none at all. */
  readonly nodeLimit: number | undefined;
  readonly nextNode: number;
}

export interface Estimate {
  /** Nodes that took pods. */
  readonly nodes: number;
  /** In the order in which they were placed. */
  readonly pods: readonly AutoscalerPod[];
  readonly nextNode: number;
}

/** Free capacity of the group and those like it, the cluster's limit, and the limit of one scale-up. */
export function nodeLimitOf(
  group: ScaleUpGroup,
  similar: readonly ScaleUpGroup[],
  limits: { readonly perScaleUp: number; readonly total: number; readonly current: number },
): number | undefined {
  const free = [group, ...similar].reduce((sum, { maxSize, targetSize }) => sum + Math.max(maxSize - targetSize, 0), 0);
  const inCluster = limits.total === 0 ? undefined : limits.total - limits.current;
  const given = [limits.perScaleUp === 0 ? undefined : limits.perScaleUp, free, inCluster];
  const set = given.filter((limit) => limit !== undefined);
  return set.some((limit) => limit <= 0) ? -1 : Math.min(...set);
}

export function estimate(input: EstimateInput): Estimate {
  const ordered = largestFirst(input.podGroups, input.group);
  return input.filter.trial(() => pack(input, ordered));
}

/** Adds an empty node of a group, in a trial; the caller gives the name. */
export function addTemplateNode(cluster: Cluster, { template, daemonPods }: ScaleUpGroup, name: string): NodeId {
  const node = cluster.addNode({ ...template, name, labels: { ...template.labels, 'kubernetes.io/hostname': name } });
  daemonPods.forEach((init, i) => {
    cluster.attachPod(cluster.createPod({ ...init, name: `${name}-${i}` }), node);
  });
  return node;
}

/** Why a pod may not go to another node of its topology either. */
const spreadReason = "node(s) didn't match pod topology spread constraints";

function pack({ cluster, filter, group, nodeLimit, ...input }: EstimateInput, ordered: readonly PodGroup[]): Estimate {
  const nodes = nodesInOrder(cluster);
  const added = new Set<NodeId>();
  const used = new Set<NodeId>();
  const placed: AutoscalerPod[] = [];
  let { nextNode } = input;
  let last: NodeId = -1;

  function take(pod: AutoscalerPod, node: NodeId): void {
    cluster.attachPod(pod.id, node);
    used.add(node);
    placed.push(pod);
  }

  /** Goes round the nodes from where the last search ended. */
  function search(pod: PodId, accepts: (node: NodeId) => boolean): NodeId {
    const { length } = nodes;
    function* inTurn(): Iterable<NodeId> {
      for (let i = 0; i < length; i++) {
        const node = nodes[(nextNode + i) % length]!;
        if ((cluster.nodes.flags[node]! & NodeFlag.unschedulable) === 0 && accepts(node)) yield node;
      }
    }
    const found = filter.firstFit(pod, inTurn());
    if (found >= 0) nextNode = (nodes.indexOf(found) + 1) % length;
    return found;
  }

  /** The node made last takes the pod; or another one, where only the spread over hosts stands against it. */
  function placeOnLast(pod: AutoscalerPod): boolean {
    if (last < 0) return false;
    const rejection = filter.rejection(pod.id, last);
    const node =
      rejection === null ? last : spreadsElsewhere(pod, rejection) ? search(pod.id, (at) => at !== last) : -1;
    if (node < 0) return false;
    take(pod, node);
    return true;
  }

  function spreadsElsewhere(pod: AutoscalerPod, { reasons }: NodeRejection): boolean {
    const constraints = cluster.specOf(pod.id).spec.topologySpreadConstraints ?? [];
    return (
      constraints.some(({ topologyKey }) => topologyKey === 'kubernetes.io/hostname') && reasons.includes(spreadReason)
    );
  }

  /** False: no more nodes may be added. */
  function placeOnNew(pods: readonly AutoscalerPod[]): boolean {
    for (const pod of pods) {
      if (placeOnLast(pod)) continue;
      // What an empty node does not take, no new one would.
      if (last >= 0 && !used.has(last)) return true;
      if (nodeLimit !== undefined && added.size >= Math.max(nodeLimit, 0)) return false;
      last = addTemplateNode(cluster, group, `${group.template.name}-e-${added.size}`);
      nodes.push(last);
      added.add(last);
      if (filter.rejection(pod.id, last) !== null) break;
      take(pod, last);
    }
    return true;
  }

  let mayAdd = true;
  for (const { pods } of ordered) {
    let at = 0;
    for (; at < pods.length; at++) {
      const node = nodes.length === 0 ? -1 : search(pods[at]!.id, (each) => added.has(each));
      if (node < 0) break;
      take(pods[at]!, node);
    }
    if (mayAdd) mayAdd = placeOnNew(pods.slice(at));
  }
  return { nodes: used.size, pods: placed, nextNode };
}

/** By share of the node's CPU plus share of its memory. */
function largestFirst(podGroups: readonly PodGroup[], { template }: ScaleUpGroup): PodGroup[] {
  const { milliCpu, memoryBytes } = template.allocatable;
  const scored = podGroups.map((group, at) => {
    const { requests } = group.pods[0]!;
    let score = 0;
    if (milliCpu > 0) score += (requests.cpu ?? 0) / milliCpu;
    if (memoryBytes > 0) score += (requests.memory ?? 0) / memoryBytes;
    return { group, at, score };
  });
  return scored.sort((a, b) => b.score - a.score || a.at - b.at).map(({ group }) => group);
}
