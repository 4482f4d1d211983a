/**
 * The scheduling cycle: one attempt to place one pod, as kube-scheduler v1.34 pkg/scheduler/schedule_one.go does it:
 * preFilter, filter with sampling and nominated pods, preScore, score, choice, reserve, permit, bind; or postFilter.
 *
 * The whole list of nodes goes through one plugin after the other (see framework.ts); arrays are owned by the cycle and
 * reused. Cost: O(nodes looked at × plugins), no allocation per node.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { PodFlag, type PodId } from '../cluster/pods.ts';
import type { SpecFacts } from '../cluster/specs.ts';
import { drawBelow, type Purpose, type Streams } from '../sim/random.ts';
import { prefixedReader, prefixedWriter, type StateReader, type StateWriter } from '../sim/state.ts';
import type { Attempt } from './attempt.ts';
import { defaultSchedulerName, type KubeSchedulerConfiguration } from './config.ts';
import type { PodCounts } from './counts.ts';
import {
  type Cycle,
  type Failure,
  FilterFailure,
  type NodeList,
  type Plugin,
  type PluginHandle,
  type PostFilterResult,
  type Rejection,
  SKIP,
  Verdict,
} from './framework.ts';
import { createPlacements, type Placements } from './incremental/placements.ts';
import { createNodeOrder } from './node-order.ts';
import type { PluginRegistry } from './plugins/registry.ts';
import { createProfiles, type Profile } from './profile.ts';
import type { AttemptTrace } from './trace.ts';
import {
  clearVerdict,
  createVerdicts,
  fitErrorMessage,
  resetVerdicts,
  sortBytes,
  truncateMessage,
} from './verdicts.ts';

/** Below this many nodes all are looked at, and never fewer are looked for (v1.34 schedule_one.go). */
const minFeasibleNodesToFind = 100;
const minFeasibleNodesPercentageToFind = 5;

export interface SchedulingCycleOptions {
  readonly cluster: Cluster;
  readonly counts: PodCounts;
  readonly registry: PluginRegistry;
  readonly config?: KubeSchedulerConfiguration | undefined;
  readonly streams: Streams;
  /** How the choice among equal scores is made: a draw keyed by the pod, or the smallest name. */
  readonly ties?: 'draw' | 'name';
  /** False: every placement looks at the nodes anew, as the oracle of the incremental ones. Default true. */
  readonly incremental?: boolean;
}

export interface SchedulingCycle {
  readonly profiles: readonly Profile[];
  profileOf(pod: PodId): Profile | undefined;
  /** One attempt for a pending pod. `trace`, when given, is filled with what decided. */
  attempt(pod: PodId, trace?: AttemptTrace): Attempt;
  /** Where the next search starts in the node order. */
  readonly nextStartNodeIndex: number;
  /** What chose without a look at every node (see incremental/); null: switched off. */
  readonly placements: Placements | null;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

interface PreFiltered {
  /** Nodes that preFilter plugins allow, in scheduling order; null: all. */
  readonly narrowed: Int32Array | null;
  /** The plugins that narrowed. */
  readonly plugins: Set<string>;
}

/** preFilter ruled the pod out. `plugin` is '' where several plugins together left no node. */
interface PreRejected {
  readonly rejection: Rejection;
  readonly plugin: string;
  readonly plugins: Set<string>;
}

const noReasons = (): Map<string, number> => new Map();

type MutableCycle = { -readonly [Name in keyof Cycle]: Cycle[Name] };

export function createSchedulingCycle(options: SchedulingCycleOptions): SchedulingCycle {
  const { cluster, counts, streams } = options;
  const ties = options.ties ?? 'draw';
  const tiePurpose: Purpose = streams.purpose('scheduler.ties');
  const nodeOrder = createNodeOrder(cluster);
  const placements =
    options.incremental === false
      ? null
      : createPlacements({
          cluster,
          counts,
          positionOf: nodeOrder.positionOf,
          draw: ties === 'draw' ? drawTied : null,
        });
  const verdicts = createVerdicts();
  const handle: PluginHandle = { cluster, counts, streams, runFilters, reasonsOf };
  const profiles = createProfiles(options.config, options.registry, handle);
  const profileByName = new Map(profiles.map((profile) => [profile.schedulerName, profile]));
  const slots = Math.max(...profiles.map((each) => each.plugins.length));
  const filterStates: unknown[] = new Array(slots).fill(undefined);
  const skipFilter = new Uint8Array(slots);
  const scoreStates: unknown[] = new Array(slots).fill(undefined);
  const skipScore = new Uint8Array(slots);
  const feasible: { ids: Int32Array; count: number } = { ids: new Int32Array(0), count: 0 };
  const block: { ids: Int32Array; count: number } = { ids: new Int32Array(0), count: 0 };
  /** Nodes that preFilter narrowed away, while postFilter looks at the verdicts. */
  const absentNodes: NodeId[] = [];
  const single: { ids: Int32Array; count: number } = { ids: new Int32Array(1), count: 0 };
  let scores = new Float64Array(0);
  let totals = new Float64Array(0);
  let nextStartNodeIndex = 0;
  /** The attempt ended at its nominated node, without a search. */
  let tookNomination = false;
  let profile = profiles[0]!;
  const cycle: MutableCycle = {
    cluster,
    counts,
    now: 0,
    pod: -1,
    spec: undefined as unknown as SpecFacts,
    order: feasible,
    verdicts,
    plugin: 0,
  };

  function attempt(pod: PodId, trace?: AttemptTrace): Attempt {
    profile = profileByName.get(cluster.specOf(pod).spec.schedulerName ?? defaultSchedulerName) ?? profile;
    counts.sync();
    cycle.now = cluster.now();
    cycle.pod = pod;
    cycle.spec = cluster.specOf(pod);
    cycle.order = nodeOrder.list();
    cycle.verdicts = verdicts;
    resetVerdicts(verdicts, cluster.nodes.count);
    feasible.count = 0;
    const nodeCount = cycle.order.count;
    if (nodeCount === 0) return failed(pod, 'no nodes available to schedule pods');
    growScratch(nodeCount);
    // A trace wants the words of every node.
    const found = placements === null || trace !== undefined ? -1 : chooseIncrementally(placements);
    if (found >= 0) return place(pod, found);

    const preFiltered = runPreFilters();
    if ('failure' in preFiltered) return failed(pod, preFiltered.failure);
    if ('rejection' in preFiltered) {
      const { rejection, plugin, plugins } = preFiltered;
      rejectAll(rejection.unresolvable);
      trace?.rejectedByPreFilter(cycle.order, plugin, rejection);
      return unschedulable(pod, plugins, rejection.reason, noReasons, trace);
    }
    const failure = findFeasibleNodes(preFiltered.narrowed, trace);
    if (failure !== null) return failed(pod, failure);
    const narrowing = `node(s) didn't satisfy plugin(s) [${sortBytes([...preFiltered.plugins]).join(' ')}]`;
    if (trace !== undefined) traceRejections(trace, preFiltered.narrowed === null || tookNomination ? null : narrowing);
    if (feasible.count === 0) return unfit(pod, preFiltered, narrowing, trace);

    const node = chooseNode(trace);
    if (typeof node === 'string') return failed(pod, node);
    return place(pod, node);
  }

  // --- placements that are kept ------------------------------------------------------------------------------------

  /** The node that the search below would choose, found without it, or -1: the search is needed. */
  function chooseIncrementally(from: Placements): NodeId {
    const { count } = cycle.order;
    const node = from.choose(cycle, profile, nextStartNodeIndex % count, numFeasibleNodesToFind(count));
    if (node < 0) return -1;
    // Plugins that reserve may remember the pod of their preFilter.
    for (const { plugin } of profile.points.preFilter) if (plugin.reserve !== undefined) plugin.preFilter!(cycle);
    nextStartNodeIndex = (nextStartNodeIndex + from.processed) % count;
    return node;
  }

  /** Which of equally good nodes is taken, by its place in the order of the search. */
  function drawTied(tied: number): number {
    return drawBelow(tiePurpose, cluster.pods.identity[cycle.pod]!, attemptsDrawn(cycle.pod), tied);
  }

  // --- filters -----------------------------------------------------------------------------------------------------

  function runPreFilters(): PreFiltered | PreRejected | { failure: string } {
    let names: ReadonlySet<string> | null = null as ReadonlySet<string> | null;
    const narrowing = new Set<string>();
    let rejected: { rejection: Rejection; plugin: string } | null = null;
    skipFilter.fill(0);
    filterStates.fill(undefined);
    for (const { plugin, slot } of profile.points.preFilter) {
      const result = plugin.preFilter!(cycle);
      if (result === SKIP) {
        skipFilter[slot] = 1;
        filterStates[slot] = SKIP;
        continue;
      }
      if (result.kind === 'error') return { failure: `running PreFilter plugin "${plugin.name}": ${result.message}` };
      if (result.kind === 'reject') {
        rejected = { rejection: result, plugin: plugin.name };
        if (result.unresolvable) return { ...rejected, plugins: new Set([plugin.name]) };
        // Preemption may help: the later plugins are asked all the same, for their states.
        continue;
      }
      filterStates[slot] = result.state;
      if (result.nodes === undefined) continue;
      narrowing.add(plugin.name);
      names = names === null ? result.nodes : new Set([...names].filter((name) => result.nodes!.has(name)));
      if (names.size === 0) return { rejection: nothingLeft(narrowing), plugin: '', plugins: narrowing };
    }
    if (rejected !== null) return { ...rejected, plugins: narrowing.add(rejected.plugin) };
    return { narrowed: names === null ? null : narrowedOrder(names), plugins: narrowing };
  }

  function nothingLeft(plugins: ReadonlySet<string>): Rejection {
    const list = sortBytes([...plugins]);
    const reason =
      list.length === 1
        ? `node(s) didn't satisfy plugin ${list[0]}`
        : `node(s) didn't satisfy plugin(s) [${list.join(' ')}] simultaneously`;
    return { kind: 'reject', reason, unresolvable: true };
  }

  function narrowedOrder(names: ReadonlySet<string>): Int32Array {
    const ids = [...names].map((name) => cluster.findNode(name)).filter((node) => nodeOrder.positionOf(node) >= 0);
    return Int32Array.from(ids.sort((a, b) => nodeOrder.positionOf(a) - nodeOrder.positionOf(b)));
  }

  /** Fills `feasible`. Returns the message of a failed plugin, or null. */
  function findFeasibleNodes(narrowed: Int32Array | null, trace: AttemptTrace | undefined): string | null {
    tookNomination = false;
    const nominated = cluster.pods.nominatedNode[cycle.pod]!;
    if (nominated >= 0 && nodeOrder.positionOf(nominated) >= 0) {
      single.ids[0] = nominated;
      single.count = 1;
      // A plugin's failure here is only logged by the real scheduler; the search below meets it again.
      if (filterList(single) === null && single.count === 1) {
        feasible.ids[0] = nominated;
        feasible.count = 1;
        tookNomination = true;
        return null;
      }
    }
    const order = narrowed ?? cycle.order.ids;
    const count = narrowed === null ? cycle.order.count : narrowed.length;
    const failure = search(order, count, trace);
    const processed = feasible.count + verdicts.rejectedCount;
    nextStartNodeIndex = (nextStartNodeIndex + processed) % cycle.order.count;
    return failure;
  }

  /**
   * Looks at the nodes from the start index on, until more are feasible than are wanted; the last one is dropped. Blocks
   * are cut so that only a block's last node can be that one: what lies behind it is never looked at.
   */
  function search(order: Int32Array, count: number, trace: AttemptTrace | undefined): string | null {
    const wanted = numFeasibleNodesToFind(count);
    const start = count === 0 ? 0 : nextStartNodeIndex % count;
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
    if (profile.points.score.length === 0) return 1;
    if (nodeCount < minFeasibleNodesToFind) return nodeCount;
    let percentage = profile.percentageOfNodesToScore ?? options.config?.percentageOfNodesToScore ?? 0;
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
    const filters = profile.points.filter;
    for (let i = 0; i < filters.length && nodes.count > 0; i++) {
      const { plugin, slot } = filters[i]!;
      if (skipFilter[slot] === 1) continue;
      cycle.plugin = i;
      const failure = plugin.filter!(cycle, filterStates[slot], nodes);
      if (failure !== undefined) return `running "${plugin.name}" filter plugin: ${failure.message}`;
    }
    return null;
  }

  function runFilters(_: Cycle, nodes: NodeList): void {
    const failure = filterList(nodes);
    if (failure !== null) throw new FilterFailure(failure);
  }

  function reasonsOf(_: Cycle, node: NodeId): readonly string[] {
    const filter = profile.points.filter[cycle.verdicts.rejectedBy[node]!]!;
    return filter.plugin.reasons!(cycle, filterStates[filter.slot], node, cycle.verdicts.code[node]!);
  }

  // --- choice ------------------------------------------------------------------------------------------------------

  /** The node, or the message of a failed plugin. */
  function chooseNode(trace: AttemptTrace | undefined): NodeId | string {
    trace?.feasible(feasible);
    if (feasible.count === 1) return feasible.ids[0]!;
    const failure = scoreNodes(trace);
    if (failure !== null) return failure;
    let best = totals[0]!;
    let tied = 1;
    for (let i = 1; i < feasible.count; i++) {
      const total = totals[i]!;
      if (total > best) {
        best = total;
        tied = 1;
      } else if (total === best) tied += 1;
    }
    trace?.totals(feasible, totals);
    if (ties === 'name') return smallestName(best);
    let pick = tied === 1 ? 0 : drawTied(tied);
    for (let i = 0; ; i++) if (totals[i] === best && pick-- === 0) return feasible.ids[i]!;
  }

  /** A pod that is placed again (after preemption of its node, say) draws anew. */
  function attemptsDrawn(pod: PodId): number {
    return cluster.pods.sequence[pod]! % 2 ** 32;
  }

  function smallestName(best: number): NodeId {
    let chosen = -1;
    for (let i = 0; i < feasible.count; i++) {
      if (totals[i] !== best) continue;
      const node = feasible.ids[i]!;
      if (chosen < 0 || cluster.nodeNames[node]! < cluster.nodeNames[chosen]!) chosen = node;
    }
    return chosen;
  }

  /** Fills `totals`; returns the message of a failed plugin, or null. */
  function scoreNodes(trace: AttemptTrace | undefined): string | null {
    const count = feasible.count;
    if (profile.points.score.length === 0) {
      totals.fill(1, 0, count);
      return null;
    }
    totals.fill(0, 0, count);
    skipScore.fill(0);
    for (const { plugin, slot } of profile.points.preScore) {
      const result = plugin.preScore!(cycle, feasible);
      if (result === SKIP) skipScore[slot] = 1;
      else if (result.kind === 'error') return `running PreScore plugin "${plugin.name}": ${result.message}`;
      else scoreStates[slot] = result.state;
    }
    for (const { plugin, slot, weight } of profile.points.score) {
      if (skipScore[slot] === 1) continue;
      const failure: Failure | undefined = plugin.score!(cycle, scoreStates[slot], feasible, scores);
      if (failure !== undefined)
        return `running Score plugins: plugin "${plugin.name}" failed with: ${failure.message}`;
      plugin.normalizeScore?.(cycle, scoreStates[slot], feasible, scores);
      for (let i = 0; i < count; i++) totals[i]! += scores[i]! * weight;
      trace?.scores(plugin.name, weight, feasible, scores);
    }
    return null;
  }

  // --- outcomes ----------------------------------------------------------------------------------------------------

  function place(pod: PodId, node: NodeId): Attempt {
    for (const { plugin } of profile.points.reserve) {
      const rejection = plugin.reserve!(cycle, node);
      if (rejection !== null) return giveBack(pod, node, plugin.name, rejection);
    }
    for (const { plugin } of profile.points.permit) {
      const rejection = plugin.permit!(cycle, node);
      if (rejection !== null) return giveBack(pod, node, plugin.name, rejection);
    }
    for (const { plugin } of profile.points.preBind) plugin.preBind!(cycle, node);
    if (cluster.pods.nominatedNode[pod]! >= 0) cluster.nominatePod(pod, -1);
    for (const { plugin } of profile.points.bind) if (plugin.bind!(cycle, node)) break;
    return {
      pod,
      outcome: 'bound',
      node,
      message: '',
      unschedulablePlugins: noPlugins,
      nominated: -1,
      victims: nobody,
    };
  }

  /** A reserve or permit plugin refused: what was reserved is given back and the attempt has failed. */
  function giveBack(pod: PodId, node: NodeId, plugin: string, rejection: Rejection): Attempt {
    for (const { plugin: each } of [...profile.points.reserve].reverse()) each.unreserve?.(cycle, node);
    if (cluster.pods.nominatedNode[pod]! >= 0) cluster.nominatePod(pod, -1);
    const message = fitErrorMessage(1, '', new Map([[rejection.reason, 1]]), '');
    return {
      pod,
      outcome: 'unschedulable',
      node: -1,
      message: truncateMessage(message),
      unschedulablePlugins: new Set([plugin]),
      nominated: -1,
      victims: [],
    };
  }

  function failed(pod: PodId, message: string): Attempt {
    if (cluster.pods.nominatedNode[pod]! >= 0) cluster.nominatePod(pod, -1);
    return {
      pod,
      outcome: 'error',
      node: -1,
      message: truncateMessage(message),
      unschedulablePlugins: noPlugins,
      nominated: -1,
      victims: [],
    };
  }

  /** preFilter rejected the pod: every node has its verdict, by no filter. */
  function rejectAll(unresolvable: boolean): void {
    const verdict = unresolvable ? Verdict.unschedulableAndUnresolvable : Verdict.unschedulable;
    for (let i = 0; i < cycle.order.count; i++) verdicts.verdict[cycle.order.ids[i]!] = verdict;
    verdicts.rejected.set(cycle.order.ids.subarray(0, cycle.order.count));
    verdicts.rejectedCount = cycle.order.count;
  }

  function unfit(pod: PodId, preFiltered: PreFiltered, narrowing: string, trace: AttemptTrace | undefined): Attempt {
    const plugins = new Set(preFiltered.plugins);
    const filters = profile.points.filter;
    for (let i = 0; i < verdicts.rejectedCount; i++) {
      plugins.add(filters[verdicts.rejectedBy[verdicts.rejected[i]!]!]!.plugin.name);
    }
    const absent = cycle.order.count - verdicts.rejectedCount;
    if (absent > 0) markAbsent();
    return unschedulable(pod, plugins, '', () => reasonCounts(narrowing, absent), trace);
  }

  /** Nodes that preFilter narrowed away are unresolvable, though no filter saw them. */
  function markAbsent(): void {
    const { ids, count } = cycle.order;
    for (let i = 0; i < count; i++) {
      if (verdicts.verdict[ids[i]!] === Verdict.feasible) absentNodes.push(ids[i]!);
    }
    for (const node of absentNodes) verdicts.verdict[node] = Verdict.unschedulableAndUnresolvable;
  }

  /** How many nodes gave each reason. Nodes of equal plugin and code have the same words: these are made once. */
  function reasonCounts(absentReason: string, absent: number): Map<string, number> {
    const nodesByCode = new Map<number, [node: NodeId, count: number]>();
    for (let i = 0; i < verdicts.rejectedCount; i++) {
      const node = verdicts.rejected[i]!;
      const key = verdicts.code[node]! * 256 + verdicts.rejectedBy[node]!;
      const known = nodesByCode.get(key);
      if (known === undefined) nodesByCode.set(key, [node, 1]);
      else known[1] += 1;
    }
    const reasons = new Map<string, number>();
    const add = (reason: string, count: number): void => void reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    for (const [node, count] of nodesByCode.values()) {
      for (const reason of reasonsOf(cycle, node)) add(reason, count);
    }
    if (absent > 0) add(absentReason, absent);
    return reasons;
  }

  function traceRejections(trace: AttemptTrace, narrowing: string | null): void {
    const filters = profile.points.filter.map((each) => each.plugin.name);
    trace.rejections(verdicts, (node) => reasonsOf(cycle, node), filters);
    if (narrowing !== null) trace.narrowedAway(cycle.order, verdicts, feasible, narrowing);
  }

  function unschedulable(
    pod: PodId,
    plugins: Set<string>,
    preFilterMessage: string,
    countReasons: () => Map<string, number>,
    trace: AttemptTrace | undefined,
  ): Attempt {
    const reasons = preFilterMessage === '' ? countReasons() : new Map<string, number>();
    const outcome = runPostFilters();
    for (const node of absentNodes) verdicts.verdict[node] = Verdict.feasible;
    absentNodes.length = 0;
    trace?.postFilter(outcome);
    const message = fitErrorMessage(cycle.order.count, preFilterMessage, reasons, outcome.message);
    if (outcome.nominate !== null) cluster.nominatePod(pod, outcome.nominate);
    return {
      pod,
      outcome: 'unschedulable',
      node: -1,
      message: truncateMessage(message),
      unschedulablePlugins: plugins,
      nominated: outcome.nominate ?? -1,
      victims: outcome.victims,
    };
  }

  /** v1.34 framework.go RunPostFilterPlugins: until one succeeds, fails or says that nothing can help. */
  function runPostFilters(): PostFilterResult {
    const reasons: string[] = [];
    let nominate: NodeId | null = null;
    for (const { plugin, slot } of profile.points.postFilter) {
      const result = plugin.postFilter!(cycle, filterStates[slot]);
      cycle.verdicts = verdicts;
      if (result.status !== 'unschedulable') return result;
      if (result.nominate !== null) nominate = result.nominate;
      if (result.message !== '') reasons.push(result.message);
    }
    return { status: 'unschedulable', message: reasons.join(', '), nominate, victims: [] };
  }

  function growScratch(nodeCount: number): void {
    if (feasible.ids.length > nodeCount) return;
    const rows = Math.max(nodeCount + 1, feasible.ids.length * 2);
    feasible.ids = new Int32Array(rows);
    block.ids = new Int32Array(rows);
    scores = new Float64Array(rows);
    totals = new Float64Array(rows);
  }

  function eachPlugin(visit: (plugin: Plugin, prefix: string) => void): void {
    for (const { schedulerName, plugins } of profiles) {
      for (const plugin of plugins) visit(plugin, `scheduler.plugin.${schedulerName}.${plugin.name}.`);
    }
  }

  return {
    profiles,
    profileOf: (pod) => profileByName.get(cluster.specOf(pod).spec.schedulerName ?? defaultSchedulerName),
    attempt,
    get nextStartNodeIndex() {
      return nextStartNodeIndex;
    },
    placements,
    save(writer) {
      nodeOrder.save(writer);
      writer.number('scheduler.nextStartNodeIndex', nextStartNodeIndex);
      eachPlugin((plugin, prefix) => plugin.save?.(prefixedWriter(writer, prefix)));
    },
    load(reader) {
      nodeOrder.load(reader);
      placements?.reset();
      nextStartNodeIndex = reader.number('scheduler.nextStartNodeIndex');
      eachPlugin((plugin, prefix) => plugin.load?.(prefixedReader(reader, prefix)));
    },
  };
}

const noPlugins: ReadonlySet<string> = new Set();
const nobody: readonly PodId[] = [];
