/**
 * The order in which the scheduler looks at nodes: round robin over zones, in each zone in order of joining
 * (v1.34 pkg/scheduler/backend/cache/node_tree.go). Kept up by the journal; the list is made anew when nodes came, went
 * or changed zone.
 */
import { zoneKeyOf } from '../api/zone-key.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { NodeList } from './framework.ts';

export interface NodeOrder {
  /** The current list, another object whenever its nodes or their order changed; `ids` may be longer than `count`. */
  list(): NodeList;
  /** Position of every listed node in the list, by node id. */
  positionOf(node: NodeId): number;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export function createNodeOrder(cluster: Cluster): NodeOrder {
  // Zones in the order in which their first node came; a zone that lost its last node is forgotten.
  let zones: { key: string; nodes: NodeId[] }[] = [];
  let list: { ids: Int32Array; count: number } = { ids: new Int32Array(0), count: 0 };
  let positions = new Int32Array(0);
  let stale = false;
  /** The zone that each listed node was put into: a new node may have changed before its entry is read. */
  const zoneOf: string[] = [];

  function add(node: NodeId, labelSet: number): void {
    const key = zoneKeyOf(cluster.labelSets.values[labelSet]!);
    zoneOf[node] = key;
    const zone = zones.find((each) => each.key === key);
    if (zone === undefined) zones.push({ key, nodes: [node] });
    else zone.nodes.push(node);
    stale = true;
  }

  function remove(node: NodeId): void {
    const key = zoneOf[node]!;
    const zone = zones.find((each) => each.key === key)!;
    zone.nodes.splice(zone.nodes.indexOf(node), 1);
    if (zone.nodes.length === 0) zones.splice(zones.indexOf(zone), 1);
    stale = true;
  }

  function visit(verb: Verb, node: NodeId, before: number, after: number): void {
    if (verb === Verb.nodeAdded) {
      add(node, cluster.nodes.labelSet[node]!);
    } else if (verb === Verb.nodeRemoved) {
      remove(node);
    } else if (verb === Verb.nodeLabels) {
      const labelSets = cluster.labelSets.values;
      if (zoneKeyOf(labelSets[before]!) === zoneKeyOf(labelSets[after]!)) return;
      remove(node);
      add(node, after);
    }
  }

  const followed = follows([Verb.nodeAdded, Verb.nodeRemoved, Verb.nodeLabels]);
  const reader = cluster.journal.reader('index', 'scheduler.nodeOrder', visit, undefined, followed);

  function rebuild(): void {
    const count = zones.reduce((sum, zone) => sum + zone.nodes.length, 0);
    const ids = new Int32Array(count);
    positions = new Int32Array(cluster.nodes.count).fill(-1);
    let filled = 0;
    for (let round = 0; filled < count; round++) {
      for (const zone of zones) {
        const node = zone.nodes[round];
        if (node === undefined) continue;
        positions[node] = filled;
        ids[filled++] = node;
      }
    }
    list = { ids, count };
    stale = false;
  }

  // Nodes that are there already, in order of joining.
  const present = [...cluster.nodes.flags.keys()].filter((node) => (cluster.nodes.flags[node]! & NodeFlag.alive) !== 0);
  present.sort((a, b) => cluster.nodes.joined[a]! - cluster.nodes.joined[b]!);
  for (const node of present) add(node, cluster.nodes.labelSet[node]!);

  return {
    list() {
      reader.read();
      if (stale) rebuild();
      return list;
    },
    positionOf: (node) => positions[node] ?? -1,
    save: (writer) => {
      reader.read();
      writer.json(
        'scheduler.zones',
        zones.map((zone) => [zone.key, zone.nodes]),
      );
    },
    load: (saved) => {
      zones = saved.json<[string, NodeId[]][]>('scheduler.zones').map(([key, nodes]) => ({ key, nodes: [...nodes] }));
      for (const { key, nodes } of zones) for (const node of nodes) zoneOf[node] = key;
      stale = true;
    },
  };
}
