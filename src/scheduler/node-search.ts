/**
 * The search for nodes that can take the pod: filters over lists of nodes, sampling from a rotating start, nominated pods
 * taken into account (v1.34 schedule_one.go findNodesThatFitPod, framework.go RunFilterPluginsWithNominatedPods).
 */
import type { NodeId } from '../cluster/nodes.ts';
import { PodFlag, type PodId } from '../cluster/pods.ts';
import { type CycleState, type GrowingList, growList } from './cycle-state.ts';
import { FilterFailure, type NodeList } from './framework.ts';
import type { AttemptTrace } from './trace.ts';
import { clearVerdict } from './verdicts.ts';

/** Below this many nodes all are looked at, and never fewer are looked for (v1.34 schedule_one.go). */
const minFeasibleNodesToFind = 100;
const minFeasibleNodesPercentageToFind = 5;

export interface NodeSearch {
  /** Fills the state's `feasible`. Returns the message of a failed plugin, or null. */
  findFeasibleNodes(narrowed: Int32Array | null, trace: AttemptTrace | undefined): string | null;
  /** How many feasible nodes end the search. */
  numFeasibleNodesToFind(nodeCount: number): number;
  /** As PluginHandle offers it: throws FilterFailure where a filter fails on user data. */
  runFilters(nodes: NodeList): void;
  /** The reasons of a node's verdict in words. */
  reasonsOf(node: NodeId): readonly string[];
}

export function createNodeSearch(state: CycleState): NodeSearch {
  const { cluster, counts, cycle, nodeOrder, verdicts, feasible, filterStates, skipFilter } = state;
  const block: GrowingList = { ids: new Int32Array(0), count: 0 };
  const single: GrowingList = { ids: new Int32Array(1), count: 0 };

  /** What was asked last, and the answer. */
  let askedCount = -1;
  let askedProfile: CycleState['profile'] | null = null;
  let wantedCount = 0;

  /** Fills `feasible`. Returns the message of a failed plugin, or null. */
  function findFeasibleNodes(narrowed: Int32Array | null, trace: AttemptTrace | undefined): string | null {
    state.tookNomination = false;
    const nominated = cluster.pods.nominatedNode[cycle.pod]!;
    if (nominated >= 0 && nodeOrder.positionOf(nominated) >= 0) {
      single.ids[0] = nominated;
      single.count = 1;
      // A plugin's failure here is only logged by the real scheduler; the search below meets it again.
      if (filterList(single) === null && single.count === 1) {
        feasible.ids[0] = nominated;
        feasible.count = 1;
        state.tookNomination = true;
        return null;
      }
    }
    const order = narrowed ?? cycle.order.ids;
    const count = narrowed === null ? cycle.order.count : narrowed.length;
    const failure = search(order, count, trace);
    const processed = feasible.count + verdicts.rejectedCount;
    state.nextStartNodeIndex = (state.nextStartNodeIndex + processed) % cycle.order.count;
    return failure;
  }

  /**
   * Looks at the nodes from the start index on, until more are feasible than are wanted; the last one is dropped. Blocks
   * are cut so that only a block's last node can be that one: what lies behind it is never looked at.
   */
  function search(order: Int32Array, count: number, trace: AttemptTrace | undefined): string | null {
    growList(block, count);
    const wanted = numFeasibleNodesToFind(count);
    const start = count === 0 ? 0 : state.nextStartNodeIndex % count;
    let looked = 0;
    while (looked < count && feasible.count <= wanted) {
      const size = Math.min(count - looked, wanted + 1 - feasible.count);
      for (let i = 0; i < size; i++) {
        const at = start + looked + i;
        const node = order[at < count ? at : at - count]!;
        block.ids[i] = node;
        if (verdicts.rejectedCount > 0) clearVerdict(verdicts, node);
      }
      block.count = size;
      trace?.evaluated(block);
      const failure = filterList(block);
      if (failure !== null) return failure;
      feasible.ids.set(block.ids.subarray(0, block.count), feasible.count);
      feasible.count += block.count;
      looked += size;
    }
    feasible.count = Math.min(feasible.count, wanted);
    return null;
  }

  function numFeasibleNodesToFind(nodeCount: number): number {
    if (nodeCount === askedCount && state.profile === askedProfile) return wantedCount;
    askedCount = nodeCount;
    askedProfile = state.profile;
    wantedCount = feasibleNodesToFind(nodeCount);
    return wantedCount;
  }

  function feasibleNodesToFind(nodeCount: number): number {
    if (state.profile.points.score.length === 0) return 1;
    if (nodeCount < minFeasibleNodesToFind) return nodeCount;
    let percentage = state.profile.percentageOfNodesToScore ?? state.percentageOfNodesToScore;
    if (percentage === 0) {
      percentage = Math.max(50 - Math.floor(nodeCount / 125), minFeasibleNodesPercentageToFind);
    }
    return Math.max(Math.floor((nodeCount * percentage) / 100), minFeasibleNodesToFind);
  }

  /** Runs the filters on a list, nominated pods taken into account; returns the message of a failed plugin, or null. */
  function filterList(nodes: NodeList): string | null {
    if (cluster.nominated.size === 0) return filterPlain(nodes);
    // Nodes with nominated pods of at least this priority are judged one by one, twice; the others together.
    const { ids } = nodes;
    const special: number[] = [];
    for (let i = 0; i < nodes.count; i++) if (nomineesBefore(ids[i]!).length > 0) special.push(ids[i]!);
    if (special.length === 0) return filterPlain(nodes);
    const passed = new Set<number>();
    const one: NodeList = { ids: new Int32Array(1), count: 0 };
    for (const node of special) {
      const failure = filterWithNominees(node, one);
      if (failure !== null) return failure;
      if (one.count === 1) passed.add(node);
    }
    const isSpecial = new Set(special);
    const plain: NodeList = { ids: ids.slice(0, nodes.count).filter((node) => !isSpecial.has(node)), count: 0 };
    plain.count = plain.ids.length;
    const failure = filterPlain(plain);
    if (failure !== null) return failure;
    for (let i = 0; i < plain.count; i++) passed.add(plain.ids[i]!);
    let kept = 0;
    for (let i = 0; i < nodes.count; i++) if (passed.has(ids[i]!)) ids[kept++] = ids[i]!;
    nodes.count = kept;
    return null;
  }

  /** Other pods nominated to the node that this pod must make room for. */
  function nomineesBefore(node: NodeId): readonly PodId[] {
    const nominees = cluster.nominated.get(node);
    if (nominees === undefined) return [];
    const attached = (other: PodId): boolean => (cluster.pods.flags[other]! & PodFlag.attached) !== 0;
    return nominees.filter(
      (other) => other !== cycle.pod && cluster.specOf(other).priority >= cycle.spec.priority && !attached(other),
    );
  }

  /** v1.34 framework.go RunFilterPluginsWithNominatedPods: with the nominated pods there, then without. */
  function filterWithNominees(node: NodeId, one: NodeList): string | null {
    one.ids[0] = node;
    one.count = 1;
    counts.beginDryRun();
    const mark = cluster.journal.mark();
    for (const nominee of nomineesBefore(node)) cluster.attachPod(nominee, node);
    const failure = filterPlain(one);
    cluster.journal.revert(mark);
    counts.endDryRun();
    if (failure !== null || one.count === 0) return failure;
    return filterPlain(one);
  }

  function filterPlain(nodes: NodeList): string | null {
    const filters = state.profile.points.filter;
    for (let i = 0; i < filters.length && nodes.count > 0; i++) {
      const { plugin, slot } = filters[i]!;
      if (skipFilter[slot] === 1) continue;
      cycle.plugin = i;
      const failure = plugin.filter!(cycle, filterStates[slot], nodes);
      if (failure !== undefined) return `running "${plugin.name}" filter plugin: ${failure.message}`;
    }
    return null;
  }

  function runFilters(nodes: NodeList): void {
    const failure = filterList(nodes);
    if (failure !== null) throw new FilterFailure(failure);
  }

  function reasonsOf(node: NodeId): readonly string[] {
    const filter = state.profile.points.filter[cycle.verdicts.rejectedBy[node]!]!;
    return filter.plugin.reasons!(cycle, filterStates[filter.slot], node, cycle.verdicts.code[node]!);
  }

  return { findFeasibleNodes, numFeasibleNodesToFind, runFilters, reasonsOf };
}
