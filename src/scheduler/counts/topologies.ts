/**
 * Where nodes stand: for each topology key the domain of every node, and sets of nodes that a pod's spreading takes into
 * account. Both follow the nodes' changes one node at a time.
 *
 * Domains are small dense numbers, given back when their last node goes, so that sums by domain are short arrays even
 * when a key (the hostname) has had very many values.
 */
import { matchRequiredNodeAffinity, type RequiredNodeAffinity } from '../../api/node-selector.ts';
import type { Toleration } from '../../api/objects.ts';
import { findUntoleratedTaint } from '../../api/tolerations.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import type { Mutable } from '../../sim/mutable.ts';

/** The domains of one topology key. Arrays are replaced when nodes are added: take them anew after each sync. */
export interface Topology {
  readonly key: string;
  /** Domain by node; 0: the node does not have the key. */
  readonly domainOf: Int32Array;
  /** Domains are below this number. */
  readonly bound: number;
  /** The domain of the empty label value, or -1. */
  readonly emptyDomain: number;
  /** Whether no domain has two nodes. */
  readonly singles: boolean;
  /** Raised when a node's domain changes. */
  readonly version: number;
}

/** Which nodes count. Rules with the same key are the same. */
export interface NodeRule {
  readonly key: string;
  /** Label keys that a node must have. */
  readonly topologyKeys: readonly string[];
  /** Null: any node. */
  readonly affinity: RequiredNodeAffinity | null;
  /** Null: taints do not matter; else the NoSchedule and NoExecute taints must be tolerated. */
  readonly tolerations: readonly Toleration[] | null;
}

/** Every node. */
export const everyNode: NodeRule = { key: '', topologyKeys: [], affinity: null, tolerations: null };

/** The nodes of a rule, by the domains of one topology key. */
export interface DomainGroup {
  readonly topology: Topology;
  /** 1 for nodes of the set. */
  readonly eligible: Uint8Array;
  /** Nodes of the set by domain. */
  readonly nodesOfDomain: Int32Array;
  /** Domains with at least one node of the set; nodes without the key form none. */
  readonly domainCount: number;
  /** Raised when any of the above changed. */
  readonly version: number;
}

export interface Topologies {
  topology(key: string): Topology;
  /** The group, brought up to date. It is followed no further when another object is given for the same question. */
  group(rule: NodeRule, key: string): DomainGroup;
  /** Reads the columns of a node anew. */
  refreshNode(node: NodeId): void;
  /** Reads all nodes anew. */
  rebuild(): void;
}

interface TopologyRow extends Mutable<Topology> {
  readonly domainByValue: Map<string, number>;
  readonly valueOf: string[];
  readonly nodeCount: number[];
  readonly free: number[];
  /** Domains with more than one node. */
  sharedCount: number;
}

interface NodeSet {
  readonly rule: NodeRule;
  readonly topologies: readonly TopologyRow[];
  eligible: Uint8Array;
  version: number;
  readonly groups: Map<string, GroupRow>;
}

interface GroupRow extends Mutable<DomainGroup> {
  readonly topology: TopologyRow;
  readonly set: NodeSet;
  setVersion: number;
  topologyVersion: number;
}

/**
 * `setsMax`: sets of nodes kept; at one more, all are forgotten, and those still wanted are made anew. Every set is asked
 * about every change of a node, and pods with a node affinity of their own (those of a DaemonSet) would make one each.
 */
export function createTopologies(cluster: Cluster, setsMax: number): Topologies {
  const rows = new Map<string, TopologyRow>();
  const sets = new Map<string, NodeSet>();
  const { nodes, labelSets, taintSets } = cluster;

  const isAlive = (node: NodeId): boolean => (nodes.flags[node]! & NodeFlag.alive) !== 0;

  function place(row: TopologyRow, node: NodeId): void {
    const labels = isAlive(node) ? labelSets.values[nodes.labelSet[node]!]! : undefined;
    const value = labels !== undefined && Object.hasOwn(labels, row.key) ? labels[row.key] : undefined;
    const before = row.domainOf[node]!;
    if (value === (before === 0 ? undefined : row.valueOf[before])) return;
    if (before !== 0) leaveDomain(row, before);
    row.domainOf[node] = value === undefined ? 0 : domainFor(row, value);
    row.singles = row.sharedCount === 0;
    row.version += 1;
  }

  function isEligible(set: NodeSet, node: NodeId): boolean {
    if (!isAlive(node)) return false;
    for (const topology of set.topologies) if (topology.domainOf[node] === 0) return false;
    const { affinity, tolerations } = set.rule;
    if (affinity !== null) {
      const labels = labelSets.values[nodes.labelSet[node]!]!;
      if (!matchRequiredNodeAffinity(affinity, { name: cluster.nodeNames[node]!, labels }).matches) return false;
    }
    if (tolerations === null) return true;
    return findUntoleratedTaint(taintSets.values[nodes.taintSet[node]!]!, tolerations, blockingEffects) === undefined;
  }

  function judge(set: NodeSet, node: NodeId): void {
    const eligible = isEligible(set, node) ? 1 : 0;
    if (set.eligible[node] === eligible) return;
    set.eligible[node] = eligible;
    set.version += 1;
  }

  function grow(): void {
    const length = nodes.flags.length;
    for (const row of rows.values()) {
      if (row.domainOf.length < length) row.domainOf = grownInt32(row.domainOf, length);
    }
    for (const set of sets.values()) {
      if (set.eligible.length >= length) continue;
      const eligible = new Uint8Array(length);
      eligible.set(set.eligible);
      set.eligible = eligible;
      set.version += 1;
    }
  }

  function topology(key: string): TopologyRow {
    let row = rows.get(key);
    if (row !== undefined) return row;
    row = {
      key,
      domainOf: new Int32Array(nodes.flags.length),
      bound: 1,
      emptyDomain: -1,
      singles: true,
      sharedCount: 0,
      version: 0,
      domainByValue: new Map(),
      valueOf: [''],
      nodeCount: [0],
      free: [],
    };
    rows.set(key, row);
    for (let node = 0; node < nodes.count; node++) place(row, node);
    return row;
  }

  function nodeSet(rule: NodeRule): NodeSet {
    let set = sets.get(rule.key);
    if (set !== undefined) return set;
    if (sets.size >= setsMax) sets.clear();
    const eligible = new Uint8Array(nodes.flags.length);
    set = { rule, topologies: rule.topologyKeys.map(topology), eligible, version: 1, groups: new Map() };
    sets.set(rule.key, set);
    for (let node = 0; node < nodes.count; node++) judge(set, node);
    return set;
  }

  function group(rule: NodeRule, key: string): GroupRow {
    const set = nodeSet(rule);
    let row = set.groups.get(key);
    if (row === undefined) {
      row = {
        topology: topology(key),
        set,
        eligible: set.eligible,
        nodesOfDomain: new Int32Array(0),
        domainCount: 0,
        version: 0,
        setVersion: -1,
        topologyVersion: -1,
      };
      set.groups.set(key, row);
    }
    if (!isCurrent(row)) recount(row, nodes.count);
    return row;
  }

  return {
    topology,
    group,
    refreshNode(node) {
      grow();
      for (const row of rows.values()) place(row, node);
      for (const set of sets.values()) judge(set, node);
    },
    rebuild() {
      grow();
      for (let node = 0; node < nodes.flags.length; node++) {
        for (const row of rows.values()) place(row, node);
        for (const set of sets.values()) judge(set, node);
      }
    },
  };
}

/** Taints of these effects keep a pod off a node (v1.34 plugins/helper/taint.go DoNotScheduleTaintsFilterFunc). */
const blockingEffects = ['NoSchedule', 'NoExecute'] as const;

function isCurrent(row: GroupRow): boolean {
  return row.setVersion === row.set.version && row.topologyVersion === row.topology.version;
}

function recount(row: GroupRow, nodeCount: number): void {
  const { topology, set } = row;
  const { domainOf } = topology;
  const nodesOfDomain = new Int32Array(topology.bound);
  let domainCount = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (set.eligible[node] === 0) continue;
    const domain = domainOf[node]!;
    if (nodesOfDomain[domain] === 0 && domain !== 0) domainCount += 1;
    nodesOfDomain[domain]! += 1;
  }
  row.eligible = set.eligible;
  row.nodesOfDomain = nodesOfDomain;
  row.domainCount = domainCount;
  row.setVersion = set.version;
  row.topologyVersion = topology.version;
  row.version += 1;
}

function domainFor(row: TopologyRow, value: string): number {
  let domain = row.domainByValue.get(value);
  if (domain === undefined) {
    domain = row.free.pop() ?? row.bound++;
    row.domainByValue.set(value, domain);
    row.valueOf[domain] = value;
    row.nodeCount[domain] = 0;
    if (value === '') row.emptyDomain = domain;
  }
  row.nodeCount[domain]! += 1;
  if (row.nodeCount[domain] === 2) row.sharedCount += 1;
  return domain;
}

function leaveDomain(row: TopologyRow, domain: number): void {
  row.nodeCount[domain]! -= 1;
  if (row.nodeCount[domain] === 1) row.sharedCount -= 1;
  if (row.nodeCount[domain]! > 0) return;
  const value = row.valueOf[domain]!;
  row.domainByValue.delete(value);
  row.free.push(domain);
  if (value === '') row.emptyDomain = -1;
}

function grownInt32(column: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length);
  copy.set(column);
  return copy;
}
