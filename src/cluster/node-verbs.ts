/** The verbs of nodes; what they mean stands in cluster.ts, their inverse in undo.ts. */
import { assert } from '../sim/invariant.ts';
import type { Cluster, NodeInit } from './cluster.ts';
import { growTable } from './columns.ts';
import { Verb } from './journal.ts';
import { NodeFlag, type NodeId, nodeFills } from './nodes.ts';
import type { ClusterStore } from './store.ts';

export type NodeVerbs = Pick<
  Cluster,
  | 'addNode'
  | 'setNodeLabels'
  | 'setNodeTaints'
  | 'setNodeAllocatable'
  | 'setNodeImages'
  | 'setNodeUnschedulable'
  | 'setNodeReady'
  | 'removeNode'
>;

export function createNodeVerbs(store: ClusterStore): NodeVerbs {
  const { nodes, journal, labels, labelSets, taintSets, imageSets, allocatableSets } = store;

  const isAlive = (node: NodeId): boolean => (nodes.flags[node]! & NodeFlag.alive) !== 0;

  function newRow(): NodeId {
    const reused = store.freeNodes.pop();
    if (reused !== undefined) return reused;
    if (nodes.count === nodes.flags.length) growTable(nodes, nodeFills, nodes.count + 1);
    return nodes.count++;
  }

  function addNode(init: NodeInit): NodeId {
    assert(!store.nodeByName.has(init.name), () => `node ${init.name} exists already`);
    const node = newRow();
    nodes.version[node]! += 1;
    nodes.aliveCount += 1;
    nodes.flags[node] =
      NodeFlag.alive | (init.unschedulable ? NodeFlag.unschedulable : 0) | ((init.ready ?? true) ? NodeFlag.ready : 0);
    nodes.joined[node] = store.joinedCount++;
    nodes.firstPod[node] = -1;
    nodes.lastPod[node] = -1;
    nodes.taintSet[node] = taintSets.intern(init.taints);
    nodes.imageSet[node] = imageSets.intern(init.images ?? []);
    writeAllocatable(store, node, allocatableSets.intern(init.allocatable));
    writeLabels(store, node, labelSets.intern(init.labels));
    store.nodeNames[node] = init.name;
    store.nodeObjects[node] = init.object;
    store.nodeByName.set(init.name, node);
    journal.append(Verb.nodeAdded, node, -1, node);
    return node;
  }

  /** Writes one interned column of a node, if that changes anything. */
  function setNodeColumn(
    node: NodeId,
    verb: Verb,
    column: Int32Array,
    value: number,
    write: (node: NodeId, value: number) => void,
  ): void {
    assert(isAlive(node), () => `node ${node} does not exist`);
    const before = column[node]!;
    if (before === value) return;
    write(node, value);
    journal.append(verb, node, before, value);
  }

  function setNodeFlag(node: NodeId, flag: number, on: boolean): void {
    assert(isAlive(node), () => `node ${node} does not exist`);
    const before = nodes.flags[node]!;
    nodes.flags[node] = on ? before | flag : before & ~flag;
    if (nodes.flags[node] !== before) journal.append(Verb.nodeFlags, node, before, nodes.flags[node]!);
  }

  return {
    addNode,
    setNodeLabels: (node, nodeLabels) =>
      setNodeColumn(node, Verb.nodeLabels, nodes.labelSet, labelSets.intern(nodeLabels), (row, set) =>
        writeLabels(store, row, set),
      ),
    setNodeTaints: (node, taints) =>
      setNodeColumn(node, Verb.nodeTaints, nodes.taintSet, taintSets.intern(taints), (row, set) => {
        nodes.taintSet[row] = set;
      }),
    setNodeAllocatable: (node, allocatable) =>
      setNodeColumn(node, Verb.nodeAllocatable, nodes.allocatableSet, allocatableSets.intern(allocatable), (row, set) =>
        writeAllocatable(store, row, set),
      ),
    setNodeImages: (node, images) =>
      setNodeColumn(node, Verb.nodeImages, nodes.imageSet, imageSets.intern(images), (row, set) => {
        nodes.imageSet[row] = set;
      }),
    setNodeUnschedulable: (node, on) => setNodeFlag(node, NodeFlag.unschedulable, on),
    setNodeReady: (node, on) => setNodeFlag(node, NodeFlag.ready, on),
    removeNode(node) {
      assert(isAlive(node), () => `node ${node} does not exist`);
      assert(nodes.podCount[node] === 0, () => `node ${store.nodeNames[node]} still has ${nodes.podCount[node]} pods`);
      const before = nodes.flags[node]!;
      store.nodeByName.delete(store.nodeNames[node]!);
      labels.setRow(node, undefined);
      nodes.flags[node] = 0;
      nodes.aliveCount -= 1;
      store.leavingNodes.push([node, journal.head]);
      journal.append(Verb.nodeRemoved, node, before, -1);
    },
  };
}

/** Writes an interned allocatable set into the columns. */
export function writeAllocatable(store: ClusterStore, node: NodeId, set: number): void {
  const { nodes, allocatableSets, allocatableScalar, resources } = store;
  const allocatable = allocatableSets.values[set]!;
  nodes.allocatableSet[node] = set;
  nodes.allocatableMilliCpu[node] = allocatable.milliCpu;
  nodes.allocatableMemoryBytes[node] = allocatable.memoryBytes;
  nodes.allocatableEphemeralBytes[node] = allocatable.ephemeralBytes;
  nodes.allocatablePods[node] = allocatable.pods;
  for (const column of allocatableScalar.columns) if (column !== undefined && node < column.length) column[node] = 0;
  for (const name of Object.keys(allocatable.scalars).sort()) {
    allocatableScalar.at(resources.intern(name), nodes.count)[node] = allocatable.scalars[name]!;
  }
}

/** Writes an interned label set, and the label columns that exist. */
export function writeLabels({ nodes, labels, labelSets }: ClusterStore, node: NodeId, set: number): void {
  nodes.labelSet[node] = set;
  labels.setRow(node, labelSets.values[set]);
}
