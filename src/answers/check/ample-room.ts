/**
 * Is there so much room that no placement need be tried? If the pods that have to move ask for nothing but amounts, and
 * as many nodes as there are such pods have room for the largest of each amount, then every one of them finds a node
 * whatever the scheduler does with those before it: each fills one node at most. Says nothing when it says no.
 *
 * Cost: a few steps per pod that moves, and one look at every node.
 */

import type { PodSpec } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Run } from '../../scenario/assemble.ts';
import type { Loss } from './room.ts';

export interface AmpleRoom {
  /** True: every pod of `moving` finds a node when those of `loss` are gone. */
  isAmple(loss: Loss, moving: readonly PodId[]): boolean;
}

/** Of a cluster that does not change. Only Kubernetes' own default profile is known well enough. */
export function createAmpleRoom({ cluster, scenario }: Run, ownPlugins: boolean): AmpleRoom {
  const { nodes, specs, pods } = cluster;
  const plainSpecs = specs.facts.map(({ spec }) => isPlain(spec));
  // Pods that keep others away do so wherever they are.
  const known = scenario.schedulerConfig === undefined && !ownPlugins && !specs.facts.some(({ spec }) => repels(spec));
  const open = nodesInOrder(cluster).filter((node) => isOpen(cluster, node));
  return {
    isAmple(loss, moving) {
      if (!known || moving.some((pod) => !plainSpecs[pods.spec[pod]!])) return false;
      const lost = new Set(loss.nodes);
      const most = { milliCpu: 0, memoryBytes: 0, ephemeralBytes: 0 };
      for (const pod of moving) {
        const facts = cluster.specOf(pod);
        most.milliCpu = Math.max(most.milliCpu, facts.milliCpu);
        most.memoryBytes = Math.max(most.memoryBytes, facts.memoryBytes);
        most.ephemeralBytes = Math.max(most.ephemeralBytes, facts.ephemeralBytes);
      }
      let roomy = 0;
      for (const node of open) {
        if (lost.has(node)) continue;
        const fits =
          nodes.allocatableMilliCpu[node]! - nodes.requestedMilliCpu[node]! >= most.milliCpu &&
          nodes.allocatableMemoryBytes[node]! - nodes.requestedMemoryBytes[node]! >= most.memoryBytes &&
          nodes.allocatableEphemeralBytes[node]! - nodes.requestedEphemeralBytes[node]! >= most.ephemeralBytes &&
          nodes.allocatablePods[node]! > nodes.podCount[node]!;
        if (fits) roomy += 1;
        if (roomy >= moving.length) return true;
      }
      return moving.length === 0;
    },
  };
}

/** Takes any pod that there is room for. */
function isOpen({ nodes, taintSets, nominated }: Cluster, node: NodeId): boolean {
  if ((nodes.flags[node]! & NodeFlag.unschedulable) !== 0 || nominated.has(node)) return false;
  return taintSets.values[nodes.taintSet[node]!]!.every(({ effect }) => effect === 'PreferNoSchedule');
}

function repels({ affinity }: PodSpec): boolean {
  return (affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []).length > 0;
}

/** Asks for CPU, memory and ephemeral storage, and nothing else that a node could refuse. */
function isPlain(spec: PodSpec): boolean {
  const { affinity, containers, initContainers = [], volumes = [] } = spec;
  const all = [...containers, ...initContainers];
  const asked = all.flatMap(({ resources }) => Object.keys({ ...resources?.limits, ...resources?.requests }));
  return (
    (spec.schedulerName ?? 'default-scheduler') === 'default-scheduler' &&
    (spec.schedulingGates ?? []).length === 0 &&
    Object.keys(spec.nodeSelector ?? {}).length === 0 &&
    affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution === undefined &&
    affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution === undefined &&
    !repels(spec) &&
    (spec.topologySpreadConstraints ?? []).every(({ whenUnsatisfiable }) => whenUnsatisfiable === 'ScheduleAnyway') &&
    (spec.resourceClaims ?? []).length === 0 &&
    all.every(({ ports = [] }) => ports.every(({ hostPort }) => !hostPort)) &&
    asked.every((name) => ownResources.has(name)) &&
    volumes.every((volume) => Object.keys(volume).every((key) => ownVolumes.has(key)))
  );
}

const ownResources: ReadonlySet<string> = new Set(['cpu', 'memory', 'ephemeral-storage']);
/** Sources of volumes that every node has. */
const ownVolumes: ReadonlySet<string> = new Set([
  'name',
  'emptyDir',
  'configMap',
  'secret',
  'projected',
  'downwardAPI',
  'hostPath',
]);
