/** The pods of a node as the eviction manager sees them: their specs' facts, and what the summary API would say of them. */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { type PodId, PodPhase } from '../../cluster/pods.ts';
import type { Micros } from '../../sim/time.ts';
import { bytesAt } from '../memory-line.ts';
import { createPodCgroups } from '../pod-cgroups.ts';
import type { ContainerMemory } from '../usage-types.ts';
import { type EvictionPod, evictionPodOf, type PodUsage } from './pods.ts';
import type { ActivePod } from './ranking.ts';
import { wholePages } from './turns.ts';

/** Facts of pods, worked out once per spec but for the name. */
export function createEvictionFacts(cluster: Cluster): (pod: PodId) => EvictionPod {
  const cgroupOf = createPodCgroups(cluster);
  const known: EvictionPod[] = [];
  return (pod) => {
    const { id, spec, priority } = cluster.specOf(pod);
    known[id] ??= evictionPodOf({
      name: '',
      priority,
      priorityClassName: spec.priorityClassName ?? '',
      static: false,
      mirror: false,
      amounts: cgroupOf(pod).amounts,
      volumes: [],
      tolerations: spec.tolerations ?? [],
      terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds ?? null,
    });
    return { ...known[id], name: cluster.pods.names[pod]! };
  };
}

/** A pod's row, and the pod as the manager's decisions take it. */
export interface LivePod {
  readonly pod: PodId;
  readonly active: ActivePod;
}

/**
 * The pods that the node's kubelet has to do with, in the order in which they came. One that does not run yet has no
 * statistics; one whose use nobody said uses nothing.
 */
export function activePodsOn(
  { nodes, pods, specOf }: Cluster,
  node: NodeId,
  containers: readonly ContainerMemory[],
  factsOf: (pod: PodId) => EvictionPod,
  now: Micros,
): LivePod[] {
  const byPod = new Map<PodId, ContainerMemory[]>();
  for (const container of containers) byPod.set(container.pod, [...(byPod.get(container.pod) ?? []), container]);
  const active: LivePod[] = [];
  for (let pod = nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
    const runs = pods.phase[pod] === PodPhase.running;
    const { containers: main, initContainers = [] } = specOf(pod).spec;
    const names = [...main, ...initContainers].map(({ name }) => name);
    const usage = runs ? usageOf(byPod.get(pod) ?? [], names, now) : null;
    active.push({ pod, active: { pod: factsOf(pod), usage } });
  }
  return active;
}

function usageOf(containers: readonly ContainerMemory[], names: readonly string[], now: Micros): PodUsage {
  const used = containers.map(({ place, line }) => ({
    name: names[place]!,
    memoryBytes: wholePages(bytesAt(line, now)),
  }));
  const nothing = { rootfsBytes: null, rootfsInodes: null, logsBytes: null, logsInodes: null };
  return {
    memoryBytes: used.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
    ephemeralBytes: null,
    processes: used.length,
    containers: used.map((one) => ({ ...one, ...nothing })),
    volumes: [],
  };
}
