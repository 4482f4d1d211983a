/**
 * What is read from a PersistentVolume once: its size and its node affinity, in Kubernetes' words and, for in-tree
 * volumes, in those of the driver that took their place. Objects are immutable, so facts are kept by object.
 */
import {
  type CompiledNodeSelector,
  compileNodeSelector,
  nodeTermMatches,
  type SelectableNode,
} from '../../../api/node-selector.ts';
import type { NodeSelector, PersistentVolume } from '../../../api/objects.ts';
import { type Quantity, quantityOf } from '../../../api/quantity.ts';
import { valueOrErrorText } from '../../../api/value-error.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import type { NodeId } from '../../../cluster/nodes.ts';
import type { Mutable } from '../../../sim/mutable.ts';
import { type InTreePlugin, inTreePluginOf, translatedAffinity } from './csi-migration.ts';
import { type CsiNodes, isTranslatedOn } from './csi-nodes.ts';

export interface VolumeFacts {
  readonly size: Quantity;
  /** Null: the volume can be used on every node. */
  readonly affinity: CompiledNodeSelector | null;
  readonly required: NodeSelector | undefined;
  readonly plugin: InTreePlugin | undefined;
  /** In the driver's words, or why it cannot be put in them; undefined: not asked for yet. */
  translated: CompiledNodeSelector | null | { readonly error: string } | undefined;
}

export interface VolumeFactsTable {
  of(volume: PersistentVolume): VolumeFacts;
  /** Whether the volume can be used on the node. */
  allows(volume: PersistentVolume, node: NodeId): boolean;
  /** Likewise, in the driver's words where the node has handed the volume's plugin over; a text is an error. */
  allowsTranslated(volume: PersistentVolume, node: NodeId): boolean | string;
}

/** The size where none is written. */
export const noSize: Quantity = quantityOf('0');

export function createVolumeFacts(cluster: Cluster, csiNodes: CsiNodes): VolumeFactsTable {
  const facts = new WeakMap<PersistentVolume, VolumeFacts>();
  // Names are left out: node affinity of volumes looks at labels alone (component-helpers CheckNodeAffinity).
  const selectable: Mutable<SelectableNode> = { name: '', labels: {} };

  function of(volume: PersistentVolume): VolumeFacts {
    let known = facts.get(volume);
    if (known === undefined) {
      const required = volume.spec?.nodeAffinity?.required;
      const capacity = volume.spec?.capacity?.storage;
      known = {
        size: capacity === undefined ? noSize : quantityOf(capacity),
        affinity: required ? compileNodeSelector(required) : null,
        required,
        plugin: inTreePluginOf(volume.spec ?? {}),
        translated: undefined,
      };
      facts.set(volume, known);
    }
    return known;
  }

  function matches(affinity: CompiledNodeSelector | null, node: NodeId): boolean {
    if (affinity === null) return true;
    selectable.labels = cluster.labelSets.values[cluster.nodes.labelSet[node]!]!;
    for (const term of affinity.terms) if (nodeTermMatches(term, selectable)) return true;
    return false;
  }

  function translate(plugin: InTreePlugin, volume: PersistentVolume): CompiledNodeSelector | null | { error: string } {
    const result = valueOrErrorText(() => translatedAffinity(plugin, volume));
    if ('error' in result) return { error: `could not translate pv: ${result.error}` };
    return result.value ? compileNodeSelector(result.value) : null;
  }

  return {
    of,
    allows: (volume, node) => matches(of(volume).affinity, node),
    allowsTranslated(volume, node) {
      const known = of(volume);
      if (known.plugin === undefined || !isTranslatedOn(known.plugin, csiNodes.of(node))) {
        return matches(known.affinity, node);
      }
      if (known.translated === undefined) known.translated = translate(known.plugin, volume);
      const { translated } = known;
      if (translated !== null && 'error' in translated) return translated.error;
      return matches(translated, node);
    },
  };
}
