/**
 * Answers that follow from a pod spec and a node's own labels, taints and name: computed once per (spec, node) and kept
 * until that node changes. Cost of a look-up: the nodes that changed since the spec's last one.
 */
import type { Cluster } from '../cluster/cluster.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import type { SpecFacts } from '../cluster/specs.ts';

export interface NodeFacts {
  /** The answers for a spec by node id; rows of removed nodes are meaningless. Valid until nodes change. */
  of(spec: SpecFacts): Int32Array;
  /** The answer for one node, computed and not kept: for pods that look at a few nodes only. */
  at(spec: SpecFacts, node: NodeId): number;
}

/** Kept answers take at most this many rows; then all are forgotten. Daemon pods have a spec for each node. */
const keptRowsMax = 16_000_000;

interface Entry {
  values: Int32Array;
  /** How much of the log of changed nodes the values know. */
  known: number;
}

/** `compute` gives the answer for one node as a whole number. */
export function createNodeFacts(
  cluster: Cluster,
  name: string,
  compute: (spec: SpecFacts, node: NodeId) => number,
): NodeFacts {
  const entries = new Map<number, Entry>();
  let changed: NodeId[] = [];
  const followed = follows([Verb.nodeAdded, Verb.nodeLabels, Verb.nodeTaints]);
  const visit = (verb: Verb, node: NodeId): void => {
    // What is undone is shown whatever it is.
    if (followed.has(verb)) changed.push(node);
  };
  const reader = cluster.journal.reader('index', name, visit, undefined, followed);

  function computeAll(spec: SpecFacts): Entry {
    const values = new Int32Array(cluster.nodes.flags.length);
    for (let node = 0; node < cluster.nodes.count; node++) {
      if ((cluster.nodes.flags[node]! & NodeFlag.alive) !== 0) values[node] = compute(spec, node);
    }
    const entry = { values, known: changed.length };
    if (entries.size * values.length > keptRowsMax) entries.clear();
    entries.set(spec.id, entry);
    return entry;
  }

  function forgetLongLog(): void {
    if (changed.length <= 4 * cluster.nodes.count + 64) return;
    changed = [];
    entries.clear();
  }

  return {
    at: compute,
    of(spec) {
      reader.read();
      forgetLongLog();
      const entry = entries.get(spec.id) ?? computeAll(spec);
      if (entry.known === changed.length) return entry.values;
      if (entry.values.length < cluster.nodes.count) return computeAll(spec).values;
      for (let i = entry.known; i < changed.length; i++) {
        const node = changed[i]!;
        if ((cluster.nodes.flags[node]! & NodeFlag.alive) !== 0) entry.values[node] = compute(spec, node);
      }
      entry.known = changed.length;
      return entry.values;
    },
  };
}
