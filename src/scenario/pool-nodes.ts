/** Nodes of the pools of a scenario: which there are, and how new ones come into being. */
import type { Cluster, NodeInit } from '../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { assert } from '../sim/invariant.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import { type Pool, poolLabel, poolNodes } from '../workloads/fleet.ts';
import type { NodeChoice } from './scenario.ts';

export interface FleetNodes {
  /** Nodes that exist, in the order in which they joined. */
  chosen(choice: NodeChoice): NodeId[];
  /** The node that a pool would get next. */
  template(pool: string): NodeInit;
  /** Adds nodes to a pool, each by `join`; numbers are not used twice. Returns their rows. */
  add(pool: string, count: number, join: (init: NodeInit) => NodeId): NodeId[];
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

const zoneLabel = 'topology.kubernetes.io/zone';

export function createFleetNodes(cluster: Cluster, pools: readonly Pool[]): FleetNodes {
  const { nodes, nodeNames, labelSets } = cluster;
  /** Nodes that were ever made of each pool. */
  const made = new Map<string, number>();

  function isChosen(node: NodeId, choice: NodeChoice): boolean {
    const labels = labelSets.values[nodes.labelSet[node]!]!;
    if ('node' in choice) return nodeNames[node] === choice.node;
    return 'pool' in choice ? labels[poolLabel] === choice.pool : labels[zoneLabel] === choice.zone;
  }

  function poolOf(name: string): Pool {
    const pool = pools.find((each) => each.name === name);
    assert(pool !== undefined, () => `timeline: no pool ${name}`);
    return pool;
  }

  return {
    chosen(choice) {
      const found: NodeId[] = [];
      for (let node = 0; node < nodes.count; node++) {
        if ((nodes.flags[node]! & NodeFlag.alive) !== 0 && isChosen(node, choice)) found.push(node);
      }
      return found.sort((a, b) => nodes.joined[a]! - nodes.joined[b]!);
    },
    template: (name) => poolNodes(poolOf(name), (made.get(name) ?? 0) + 1, 1).next().value as NodeInit,
    add(name, count, join) {
      const pool = poolOf(name);
      const first = (made.get(name) ?? 0) + 1;
      made.set(name, first + count - 1);
      return [...poolNodes(pool, first, count)].map(join);
    },
    save: (writer) => writer.json('input.made', [...made]),
    load(reader) {
      made.clear();
      for (const [pool, count] of reader.json<[string, number][]>('input.made')) made.set(pool, count);
    },
  };
}
