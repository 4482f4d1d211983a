/**
 * The CSINode of every node, read once per change of CSINodes: attach limits by driver, and which in-tree plugins the
 * node has handed over to CSI.
 */
import type { CsiNode } from '../../../api/objects.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { NodeId } from '../../../cluster/nodes.ts';
import { type InTreePlugin, migratedPlugins } from './csi-migration.ts';

export interface CsiNodeFacts {
  /** Most volumes that may be attached, by driver; drivers without a limit are left out. */
  readonly limits: ReadonlyMap<string, number>;
  /** In-tree plugins that the node's annotation lists. */
  readonly migrated: readonly string[];
}

export interface CsiNodes {
  /** Undefined: the node has no CSINode. */
  of(node: NodeId): CsiNodeFacts | undefined;
  /** Forgets everything: the cluster was replaced by a saved one. */
  reset(): void;
}

export function createCsiNodes(cluster: Cluster): CsiNodes {
  const { objects } = cluster;
  const facts: (CsiNodeFacts | undefined)[] = [];
  /** Whose facts they are: rows are used again. All are dropped when any CSINode changes. */
  const names: string[] = [];
  let generation = -1;

  function read(node: NodeId): CsiNodeFacts | undefined {
    const csiNode = objects.lookUp<CsiNode>('CSINode', '', cluster.nodeNames[node]!);
    if (csiNode === undefined) return undefined;
    const limits = new Map<string, number>();
    for (const { name, allocatable } of csiNode.spec?.drivers ?? []) {
      if (allocatable?.count !== undefined && allocatable.count !== null) limits.set(name, allocatable.count);
    }
    return { limits, migrated: migratedPlugins(csiNode) };
  }

  return {
    of(node) {
      const current = objects.generation('CSINode');
      if (current !== generation) {
        facts.length = 0;
        names.length = 0;
        generation = current;
      }
      if (names[node] !== cluster.nodeNames[node]) {
        names[node] = cluster.nodeNames[node]!;
        facts[node] = read(node);
      }
      return facts[node];
    },
    reset() {
      generation = -1;
    },
  };
}

/** Whether the attach limits of the node count the plugin's volumes (nodevolumelimits/utils.go isCSIMigrationOn). */
export function countsAsCsi(plugin: InTreePlugin, csiNode: CsiNodeFacts | undefined): boolean {
  if (csiNode === undefined || plugin.migrated === 'never') return false;
  return plugin.migrated === 'always' || csiNode.migrated.includes(plugin.name);
}

/** Whether node affinity is read in the driver's words (volumebinding/binder.go tryTranslatePVToCSI). */
export function isTranslatedOn(plugin: InTreePlugin, csiNode: CsiNodeFacts | undefined): boolean {
  return plugin.migrated !== 'never' && csiNode !== undefined && csiNode.migrated.includes(plugin.name);
}
