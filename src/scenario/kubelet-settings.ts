/** Reads what pools say of their nodes' kubelets, and finds it again by node. */
import type { FieldPath } from '../api/diagnostic.ts';
import { wholeValueOf } from '../api/quantity.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { defaultNodeSettings, type NodeSettings } from '../cluster/node-settings.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { type Pool, poolLabel } from '../workloads/fleet.ts';
import type { ImagePullsDocument } from './kubelet-schema.ts';

export function readImagePulls(
  document: ImagePullsDocument,
  report: (path: FieldPath, message: string) => void,
): NodeSettings {
  const { bandwidth, parallel } = document;
  const imageBytesPerSecond =
    bandwidth === undefined ? defaultNodeSettings.imageBytesPerSecond : wholeValueOf(bandwidth);
  if (imageBytesPerSecond < 1) report(['imagePulls', 'bandwidth'], 'must be at least one byte per second');
  return { imageBytesPerSecond, imagePullsMax: parallel ?? defaultNodeSettings.imagePullsMax };
}

/** The settings of a node: those of its pool, or the default. */
export function nodeSettings(cluster: Cluster, pools: readonly Pool[]): (node: NodeId) => NodeSettings {
  const byName = new Map(pools.map(({ name, kubelet }) => [name, kubelet]));
  return (node) => {
    const pool = cluster.labelSets.values[cluster.nodes.labelSet[node]!]![poolLabel];
    return (pool === undefined ? undefined : byName.get(pool)) ?? defaultNodeSettings;
  };
}
