/**
 * What the kubelet checks before it takes up a pod that was bound to its node, whoever bound it (v1.34
 * pkg/kubelet/lifecycle/predicate.go; AdmissionCheck of pkg/scheduler/eventhandlers.go): resources, node affinity, host
 * ports, NoExecute taints. A pod that fails becomes Failed with the first reason, and stays.
 *
 * Pods that the scheduler placed pass; who fails was bound by hand (`spec.nodeName`), or its node changed in between. Cost: a
 * few comparisons for a node that is not overbooked; a walk over the node's pods for one that is.
 *
 * Left out: that a critical pod may have others evicted for its sake; operating systems; device plugins.
 */
import { matchRequiredNodeAffinity, type RequiredNodeAffinity, requiredNodeAffinity } from '../api/node-selector.ts';
import { findUntoleratedTaint } from '../api/tolerations.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import type { HostPort, SpecFacts } from '../cluster/specs.ts';
import type { Refusal } from './kubelet-types.ts';

export interface PodAdmission {
  /** Null: the pod is taken up. `isAdmitted` tells of the node's other pods whether the kubelet has taken them up. */
  check(pod: PodId, isAdmitted: (other: PodId) => boolean): Refusal | null;
}

const nobody: readonly PodId[] = [];

export function createPodAdmission(cluster: Cluster): PodAdmission {
  const { pods, nodes } = cluster;
  const requiredBySpec = new Map<number, RequiredNodeAffinity>();

  /** The pod is attached to its node, so that the node's sums hold it. */
  function isOverbooked(node: NodeId, facts: SpecFacts): boolean {
    if (
      nodes.podCount[node]! > nodes.allocatablePods[node]! ||
      nodes.requestedMilliCpu[node]! > nodes.allocatableMilliCpu[node]! ||
      nodes.requestedMemoryBytes[node]! > nodes.allocatableMemoryBytes[node]! ||
      nodes.requestedEphemeralBytes[node]! > nodes.allocatableEphemeralBytes[node]!
    ) {
      return true;
    }
    for (const id of facts.scalars.ids) {
      if (scalarOf('requestedScalar', id, node) > scalarOf('allocatableScalar', id, node)) return true;
    }
    return false;
  }

  function scalarOf(family: 'requestedScalar' | 'allocatableScalar', id: number, node: NodeId): number {
    return cluster[family].columns[id]?.[node] ?? 0;
  }

  function others(node: NodeId, pod: PodId, isAdmitted: (other: PodId) => boolean): PodId[] {
    const admitted: PodId[] = [];
    for (let other = nodes.firstPod[node]!; other >= 0; other = pods.nextOnNode[other]!) {
      if (other !== pod && isAdmitted(other)) admitted.push(other);
    }
    return admitted;
  }

  /** The first resource that is short (noderesources.Fits); extended ones that the node does not know are not asked for. */
  function shortResource(node: NodeId, facts: SpecFacts, admitted: readonly PodId[]): Refusal | null {
    const sum = (amountOf: (other: SpecFacts) => number): number =>
      admitted.reduce((total, other) => total + amountOf(cluster.specOf(other)), 0);
    const rows: [string, number, number, () => number][] = [
      ['cpu', facts.milliCpu, nodes.allocatableMilliCpu[node]!, () => sum((other) => other.milliCpu)],
      ['memory', facts.memoryBytes, nodes.allocatableMemoryBytes[node]!, () => sum((other) => other.memoryBytes)],
      [
        'ephemeral-storage',
        facts.ephemeralBytes,
        nodes.allocatableEphemeralBytes[node]!,
        () => sum((other) => other.ephemeralBytes),
      ],
    ];
    for (const [place, id] of facts.scalars.ids.entries()) {
      const capacity = scalarOf('allocatableScalar', id, node);
      const used = (): number => sum((other) => other.scalars.amounts[other.scalars.ids.indexOf(id)] ?? 0);
      const isKnown = cluster.allocatableScalar.columns[id] !== undefined && capacity > 0;
      if (isKnown) rows.push([cluster.resources.values[id]!, facts.scalars.amounts[place]!, capacity, used]);
    }
    const most = nodes.allocatablePods[node]!;
    if (admitted.length + 1 > most) return outOf('pods', 1, admitted.length, most);
    for (const [resource, requested, capacity, usedOf] of rows) {
      if (requested === 0) continue;
      const used = usedOf();
      if (requested > capacity - used) return outOf(resource, requested, used, capacity);
    }
    return null;
  }

  function matchesNode(node: NodeId, facts: SpecFacts): boolean {
    let required = requiredBySpec.get(facts.id);
    if (required === undefined) requiredBySpec.set(facts.id, (required = requiredNodeAffinity(facts.spec)));
    if (required.nodeSelector === undefined && required.affinity === undefined) return true;
    const labels = cluster.labelSets.values[nodes.labelSet[node]!]!;
    return matchRequiredNodeAffinity(required, { name: cluster.nodeNames[node]!, labels }).matches;
  }

  return {
    check(pod, isAdmitted) {
      const node = pods.node[pod]!;
      const facts = cluster.specOf(pod);
      const overbooked = isOverbooked(node, facts);
      const admitted = overbooked || facts.hostPorts.length > 0 ? others(node, pod, isAdmitted) : nobody;
      const short = overbooked ? shortResource(node, facts, admitted) : null;
      if (short !== null) return short;
      if (!matchesNode(node, facts)) return failed('NodeAffinity', "node(s) didn't match Pod's node affinity/selector");
      if (facts.hostPorts.length > 0) {
        const used = admitted.flatMap((other) => cluster.specOf(other).hostPorts);
        if (portsConflict(facts.hostPorts, used)) {
          return failed('NodePorts', "node(s) didn't have free ports for the requested pod ports");
        }
      }
      const taints = cluster.taintSets.values[nodes.taintSet[node]!]!;
      if (taints.length === 0) return null;
      if (findUntoleratedTaint(taints, facts.spec.tolerations, ['NoExecute']) !== undefined) {
        return failed('TaintToleration', "node(s) had taints that the pod didn't tolerate");
      }
      return null;
    },
  };
}

/** InsufficientResourceError: CPU in milli-CPU, everything else in units. */
function outOf(resource: string, requested: number, used: number, capacity: number): Refusal {
  const figures = `requested: ${requested}, used: ${used}, capacity: ${capacity}`;
  return { reason: `OutOf${resource}`, message: `Node didn't have enough resource: ${resource}, ${figures}` };
}

/** PredicateFailureError. */
function failed(predicate: string, description: string): Refusal {
  return { reason: predicate, message: `Predicate ${predicate} failed: ${description}` };
}

/** The same port and protocol of overlapping addresses (v1.34 kube-scheduler/framework HostPortInfo.CheckConflict). */
function portsConflict(wanted: readonly HostPort[], used: readonly HostPort[]): boolean {
  const everywhere = '0.0.0.0';
  return wanted.some((a) =>
    used.some(
      (b) =>
        a.port === b.port &&
        a.protocol === b.protocol &&
        (a.hostIp === b.hostIp || a.hostIp === everywhere || b.hostIp === everywhere),
    ),
  );
}
