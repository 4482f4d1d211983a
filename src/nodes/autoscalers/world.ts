/** The cluster as scale-up and scale-down are told of it. */

import type { PodDisruptionBudget } from '../../api/objects.ts';
import { compileLabelSelector } from '../../api/selector.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import type { Micros } from '../../sim/time.ts';
import { budgetKind } from '../pdb/objects.ts';
import type { GroupCounts } from './live-groups.ts';
import type { NodeViews } from './node-views.ts';
import type { PdbTracker } from './pdb-tracker.ts';
import type { ControllerLookup } from './pod-facts.ts';
import type { ScaleDownInput, ScaleDownNode } from './scale-down-types.ts';
import type { AutoscaledPool, AutoscalerSettings } from './settings.ts';

/** By name of the group. */
export type Counts = ReadonlyMap<string, GroupCounts>;

/** --ok-total-unready-count and --max-total-unready-percentage */
const unreadyLimits = { count: 3, share: 0.45 };

/** Nodes that are missing or not ready, of so many: few enough to go on with? */
export function isTolerable(unready: number, total: number): boolean {
  return unready <= unreadyLimits.count || unready <= unreadyLimits.share * total;
}

/** The budgets as they are now, to be counted down within one loop. */
export function trackedBudgets({ objects }: Cluster): PdbTracker {
  return [...objects.list<PodDisruptionBudget>(budgetKind)].map(([, { metadata, spec, status }]) => ({
    namespace: metadata?.namespace ?? '',
    selector: compileLabelSelector(spec.selector),
    disruptionsAllowed: status?.disruptionsAllowed ?? 0,
  }));
}

export function controllerLookup({ objects }: Cluster): ControllerLookup {
  return (namespace, { kind, name }) => {
    const object = objects.lookUp(kind, namespace, name) as { spec?: { replicas?: number } } | undefined;
    return object === undefined ? null : { replicas: object.spec?.replicas ?? null };
  };
}

/** Where too many nodes of the cluster are not ready nothing is decided: the view of it may be wrong. */
export function isHealthy(cluster: Cluster, counts: Counts, isRegistering: (name: string) => boolean): boolean {
  const { nodes, nodeNames } = cluster;
  let ordered = 0;
  for (const { target, nodes: rows } of counts.values()) ordered += target - rows.length;
  let unready = 0;
  const registered = nodesInOrder(cluster);
  for (const node of registered) {
    if ((nodes.flags[node]! & NodeFlag.ready) === 0 && !isRegistering(nodeNames[node]!)) unready += 1;
  }
  return isTolerable(unready, registered.length + ordered);
}

/** What the nodes of no group add to the cluster's totals. */
export function capacityOfOthers(
  views: NodeViews,
  registered: readonly NodeId[],
  counts: Counts,
): { readonly otherCores: number; readonly otherMemoryBytes: number } {
  const grouped = new Set([...counts.values()].flatMap(({ nodes: rows }) => rows));
  let otherCores = 0;
  let otherMemoryBytes = 0;
  for (const node of registered) {
    if (grouped.has(node)) continue;
    const { cores, memoryBytes } = views.nodeView(node, null, null);
    otherCores += cores;
    otherMemoryBytes += memoryBytes;
  }
  return { otherCores, otherMemoryBytes };
}

/** The nodes with the groups that they belong to. */
export function scaleDownNodes(
  cluster: Cluster,
  views: NodeViews,
  registered: readonly NodeId[],
  counts: Counts,
  toBeDeletedSince: (name: string) => Micros | null,
): readonly ScaleDownNode[] {
  const groupOf = new Map<NodeId, string>();
  for (const [name, { nodes: rows }] of counts) for (const node of rows) groupOf.set(node, name);
  return registered.map((node) => {
    return views.nodeView(node, groupOf.get(node) ?? null, toBeDeletedSince(cluster.nodeNames[node]!));
  });
}

/** Everything of scale-down's input but the nodes and what is being deleted. */
export function scaleDownFrame(
  cluster: Cluster,
  { scaleDown: options }: AutoscalerSettings,
  groups: readonly AutoscaledPool[],
  counts: Counts,
  now: Micros,
): Pick<ScaleDownInput, 'now' | 'options' | 'groups' | 'budgets' | 'controllers'> {
  return {
    now,
    options,
    groups: groups.map(({ name, min }) => ({ name, minSize: min, targetSize: counts.get(name)!.target })),
    budgets: trackedBudgets(cluster),
    controllers: controllerLookup(cluster),
  };
}
