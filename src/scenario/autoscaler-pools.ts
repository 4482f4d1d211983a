/** What the Cluster Autoscaler needs to know of a scenario's pools: their nodes, new ones, and what those would run. */
import type { DaemonSet } from '../api/objects.ts';
import { nodeResources } from '../api/pod-resources.ts';
import type { Cluster, NodeInit, PodInit } from '../cluster/cluster.ts';
import type { AutoscalerPools } from '../nodes/autoscalers/cluster-autoscaler.ts';
import type { PoolNodes } from '../nodes/upgrade-pool.ts';
import { compileDaemonTemplate, nodeShouldRunDaemonPod } from '../workloads/controllers/daemonset-node.ts';
import type { Pool } from '../workloads/fleet.ts';
import type { FleetNodes } from './pool-nodes.ts';

/** `poolNodes` lists the nodes of pools and lets new ones join. */
export function createAutoscalerPools(
  cluster: Cluster,
  pools: readonly Pool[],
  fleet: FleetNodes,
  poolNodes: PoolNodes,
): AutoscalerPools {
  const capacities = new Map(pools.map((pool) => [pool.name, capacityOf(pool)]));
  return {
    of: poolNodes.of,
    add: poolNodes.add,
    template: fleet.template,
    capacity: (pool) => capacities.get(pool)!,
    daemonPods: (template) => daemonPodsOn(cluster, template),
  };
}

function capacityOf({ capacity }: Pool): Readonly<Record<string, number>> {
  const { milliCpu, memoryBytes, ephemeralStorageBytes, pods, scalars } = nodeResources(capacity);
  return {
    cpu: milliCpu,
    memory: memoryBytes,
    ...(ephemeralStorageBytes > 0 && { 'ephemeral-storage': ephemeralStorageBytes }),
    pods,
    ...Object.fromEntries(scalars.map(({ name, amount }) => [name, amount])),
  };
}

/** A node is judged as once it is ready: without the taints of a node that has just joined. */
function daemonPodsOn(cluster: Cluster, node: NodeInit): Omit<PodInit, 'name'>[] {
  const found: Omit<PodInit, 'name'>[] = [];
  for (const [, { metadata, spec }] of cluster.objects.list<DaemonSet>('DaemonSet')) {
    const template = spec.template.spec;
    if (!nodeShouldRunDaemonPod(compileDaemonTemplate(template), node).shouldRun) continue;
    const { namespace = 'default', name = '', uid = '' } = metadata ?? {};
    const owner = { apiVersion: 'apps/v1', kind: 'DaemonSet', name, uid, controller: true, namespace };
    found.push({
      podClass: cluster.internClass(namespace, spec.template.metadata?.labels ?? {}),
      spec: cluster.specs.intern(template).id,
      owner: cluster.owners.intern(owner),
    });
  }
  return found;
}
