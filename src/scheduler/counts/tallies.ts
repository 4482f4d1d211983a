/**
 * Tallies: how many attached pods of one kind are on each node, and sums of these by topology domain.
 *
 * A tally is *live* from its first use on: then every pod that comes or goes adds to its nodes' numbers and to its sums.
 * One that was not used for long is put to sleep when all of them together take too much memory; it is counted anew at
 * its next use.
 * Cost: `add` is a few writes per sum; `sumsOf` of a known, current sum is a short search; a sum is counted anew, in one
 * walk over the nodes, after a node of its group changed.
 */

import type { NodeId } from '../../cluster/nodes.ts';
import { assert } from '../../sim/invariant.ts';
import type { DomainGroup, NodeRule, Topologies } from './topologies.ts';

/** Numbers of pods, in the least width that holds them: thousands of tallies have a few pods on each node. */
export type Numbers = Int8Array | Int16Array | Int32Array;

/** Pods of one kind by node. */
export interface Tally {
  /** What is counted; calls `add` once for each such pod. */
  readonly count: (add: (node: NodeId) => void) => void;
  readonly live: boolean;
  /** By node id; nodes beyond its length have none. */
  readonly perNode: Numbers;
  /** Nodes that have such pods; nodes that had some may be among them, and a node may be there twice. */
  readonly nodes: readonly NodeId[];
  /** Sync in which it was used last. */
  readonly lastUse: number;
}

/** Pods of a tally on the nodes of a group, by domain. */
export interface DomainSums {
  readonly group: DomainGroup;
  /** By domain; 0 is the nodes without the key. */
  readonly counts: Numbers;
  /** Pods on nodes that have the key. */
  readonly onKey: number;
}

export interface Tallies {
  /** A tally that sleeps. */
  create(count: Tally['count']): Tally;
  /** One pod more (1) or less (-1) on a node. Only for live tallies. */
  add(tally: Tally, node: NodeId, delta: 1 | -1): void;
  /** Makes the tally live; its `perNode` may then be read until the next change. */
  use(tally: Tally): Tally;
  sumsOf(tally: Tally, rule: NodeRule, topologyKey: string): DomainSums;
  /** The least count of a domain that has nodes in the group; 0 when there is none. */
  minimumOf(sums: DomainSums): number;
  /** A new sync began: what was used before may be put to sleep. */
  tick(): void;
  /** Forgets a tally's numbers until its next use. */
  sleep(tally: Tally): void;
  /** Puts all tallies to sleep. */
  clear(): void;
}

interface TallyRow extends Tally {
  live: boolean;
  perNode: Numbers;
  nodes: NodeId[];
  /** Nodes with a number other than 0. */
  nodeCount: number;
  lastUse: number;
  sums: SumsRow[];
}

interface SumsRow extends DomainSums {
  readonly ruleKey: string;
  readonly topologyKey: string;
  group: DomainGroup;
  version: number;
  counts: Numbers;
  onKey: number;
  /** How many domains have a count; null until somebody asks for the minimum. */
  domainsByCount: Map<number, number> | null;
  minimum: number;
}

/** `bytesMax`: what live tallies may take in all. */
export function createTallies(topologies: Topologies, nodeRows: () => number, bytesMax: number): Tallies {
  let now = 0;
  let bytes = 0;
  const liveRows = new Set<TallyRow>();

  function add(tally: Tally, node: NodeId, delta: 1 | -1): void {
    const row = tally as TallyRow;
    if (node >= row.perNode.length) row.perNode = copied(row.perNode, rowsToHold(node), row.perNode.BYTES_PER_ELEMENT);
    row.perNode = added(row.perNode, node, delta);
    const count = row.perNode[node]!;
    if (count === delta) noteNode(row, node);
    else if (count === 0) row.nodeCount -= 1;
    for (const sums of row.sums) {
      const { group } = sums;
      // A sum that missed a change of nodes is counted anew when it is next asked for; until then it may hold anything.
      if (sums.version !== group.version || group.eligible[node] !== 1) continue;
      const domain = group.topology.domainOf[node]!;
      sums.counts = added(sums.counts, domain, delta);
      if (domain !== 0) noteShift(sums, sums.counts[domain]!, delta);
    }
  }

  /** Nodes that have no pods any more leave the list when it is twice as long as it need be. */
  function noteNode(row: TallyRow, node: NodeId): void {
    row.nodeCount += 1;
    row.nodes.push(node);
    if (row.nodes.length > 2 * row.nodeCount + 16) {
      row.nodes = [...new Set(row.nodes)].filter((each) => row.perNode[each] !== 0);
    }
  }

  /** The same numbers with one changed; a wider array if the new number does not fit. */
  function added(numbers: Numbers, at: number, delta: number): Numbers {
    const count = numbers[at]! + delta;
    numbers[at] = count;
    if (numbers[at] === count || at >= numbers.length) return numbers;
    numbers[at] = count - delta;
    return added(copied(numbers, numbers.length, numbers.BYTES_PER_ELEMENT * 2), at, delta);
  }

  /** A little more than there are nodes, so that not every new node makes the array grow. */
  function rowsToHold(node: NodeId): number {
    return Math.ceil((Math.max(nodeRows(), node + 1) * 9) / 8);
  }

  function copied(numbers: Numbers, length: number, width: number): Numbers {
    const copy = width === 1 ? new Int8Array(length) : width === 2 ? new Int16Array(length) : new Int32Array(length);
    copy.set(numbers);
    bytes += copy.byteLength - numbers.byteLength;
    return copy;
  }

  function use(tally: Tally): Tally {
    const row = tally as TallyRow;
    row.lastUse = now;
    if (row.live) return row;
    if (bytes > bytesMax) makeRoom();
    row.live = true;
    row.perNode = new Int8Array(rowsToHold(0));
    bytes += row.perNode.byteLength;
    row.nodes = [];
    row.nodeCount = 0;
    liveRows.add(row);
    row.count((node) => add(row, node, 1));
    return row;
  }

  function sleep(tally: Tally): void {
    const row = tally as TallyRow;
    if (!row.live) return;
    bytes -= row.perNode.byteLength;
    for (const sums of row.sums) bytes -= sums.counts.byteLength;
    row.live = false;
    row.perNode = noNumbers;
    row.nodes = [];
    row.nodeCount = 0;
    row.sums = [];
    liveRows.delete(row);
  }

  /** Halves what is live, least recently used first; what this sync has used stays. */
  function makeRoom(): void {
    const rows = [...liveRows].sort((a, b) => a.lastUse - b.lastUse);
    for (const row of rows) {
      if (bytes <= bytesMax / 2 || row.lastUse === now) return;
      sleep(row);
    }
  }

  function recount(row: TallyRow, sums: SumsRow, group: DomainGroup): void {
    const { eligible } = group;
    const { domainOf, bound } = group.topology;
    const { perNode } = row;
    bytes -= sums.counts.byteLength;
    let counts: Numbers = new Int8Array(bound);
    bytes += counts.byteLength;
    let onKey = 0;
    for (const node of new Set(row.nodes)) {
      const count = perNode[node]!;
      if (count === 0 || eligible[node] !== 1) continue;
      const domain = domainOf[node]!;
      counts = added(counts, domain, count);
      if (domain !== 0) onKey += count;
    }
    sums.group = group;
    sums.version = group.version;
    sums.counts = counts;
    sums.onKey = onKey;
    sums.domainsByCount = null;
  }

  return {
    create: (count): TallyRow => ({
      count,
      live: false,
      perNode: noNumbers,
      nodes: [],
      nodeCount: 0,
      lastUse: 0,
      sums: [],
    }),
    add,
    use,
    sumsOf(tally, rule, topologyKey) {
      const row = use(tally) as TallyRow;
      const group = topologies.group(rule, topologyKey);
      for (const sums of row.sums) {
        if (sums.topologyKey !== topologyKey || sums.ruleKey !== rule.key) continue;
        if (sums.group !== group || sums.version !== group.version) recount(row, sums, group);
        return sums;
      }
      const sums: SumsRow = {
        ruleKey: rule.key,
        topologyKey,
        group,
        version: -1,
        counts: noNumbers,
        onKey: 0,
        domainsByCount: null,
        minimum: 0,
      };
      recount(row, sums, group);
      row.sums.push(sums);
      return sums;
    },
    minimumOf(each) {
      const sums = each as SumsRow;
      assert(sums.version === sums.group.version, 'the minimum of outdated sums was asked for');
      if (sums.domainsByCount === null) countDomains(sums);
      return sums.minimum;
    },
    tick() {
      now += 1;
    },
    sleep,
    clear() {
      for (const row of [...liveRows]) sleep(row);
    },
  };
}

const noNumbers = new Int8Array(0);

/** A domain's count has become `after`. Counts change by one, so the least one does too, and no search is needed. */
function noteShift(sums: SumsRow, after: number, delta: 1 | -1): void {
  sums.onKey += delta;
  const histogram = sums.domainsByCount;
  if (histogram === null) return;
  const before = after - delta;
  const left = histogram.get(before)! - 1;
  histogram.set(before, left);
  histogram.set(after, (histogram.get(after) ?? 0) + 1);
  if (after < sums.minimum || (left === 0 && before === sums.minimum)) sums.minimum = after;
}

function countDomains(sums: SumsRow): void {
  const { nodesOfDomain } = sums.group;
  const { counts } = sums;
  const histogram = new Map<number, number>();
  let minimum = Number.POSITIVE_INFINITY;
  // Most domains have no pods: these are counted beside the map.
  let zeros = 0;
  for (let domain = 1; domain < nodesOfDomain.length; domain++) {
    if (nodesOfDomain[domain] === 0) continue;
    const count = counts[domain]!;
    if (count === 0) zeros += 1;
    else histogram.set(count, (histogram.get(count) ?? 0) + 1);
    if (count < minimum) minimum = count;
  }
  if (zeros > 0) histogram.set(0, zeros);
  sums.domainsByCount = histogram;
  sums.minimum = minimum === Number.POSITIVE_INFINITY ? 0 : minimum;
}
