/**
 * The scheduling cycle: one attempt to place one pod, as kube-scheduler v1.34 pkg/scheduler/schedule_one.go does it:
 * preFilter, filter with sampling and nominated pods, preScore, score, choice, reserve, permit, bind; or postFilter.
 * Each step has a file: pre-filter, node-search, node-choice, diagnosis; incremental/ finds most nodes without them.
 *
 * The whole list of nodes goes through one plugin after the other (see framework.ts); arrays are owned by the cycle and
 * reused. Cost: O(nodes looked at × plugins), no allocation per node.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import type { SpecFacts } from '../cluster/specs.ts';
import type { Streams } from '../sim/random.ts';
import { prefixedReader, prefixedWriter, type StateReader, type StateWriter } from '../sim/state.ts';
import type { Attempt } from './attempt.ts';
import { defaultSchedulerName, type KubeSchedulerConfiguration } from './config.ts';
import type { PodCounts } from './counts.ts';
import { type CycleState, type GrowingList, growList } from './cycle-state.ts';
import { createDiagnosis } from './diagnosis.ts';
import type { Plugin, PluginHandle, Rejection } from './framework.ts';
import type { Failure } from './incremental/failure-words.ts';
import { createPlacements, type Placements, type Thresholds } from './incremental/placements.ts';
import { createNodeChoice } from './node-choice.ts';
import { createNodeOrder, type NodeOrder } from './node-order.ts';
import { createNodeSearch } from './node-search.ts';
import type { PluginRegistry } from './plugins/registry.ts';
import { createPreFilter, type PreFiltered } from './pre-filter.ts';
import { type BindingPlan, bindingPlanOf, createProfiles, type Profile } from './profile.ts';
import type { AttemptTrace } from './trace.ts';
import { createVerdicts, fitErrorMessage, resetVerdicts, sortBytes, truncateMessage } from './verdicts.ts';

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
  /** When incremental placements begin to keep what; for laws. */
  readonly thresholds?: Thresholds | undefined;
}

export interface SchedulingCycle {
  readonly profiles: readonly Profile[];
  profileOf(pod: PodId): Profile | undefined;
  /** One attempt for a pending pod. `trace`, when given, is filled with what decided. */
  attempt(pod: PodId, trace?: AttemptTrace): Attempt;
  /** What an attempt for this pod would fail with, where that follows from what others were told; it is made then. */
  knownFailure(pod: PodId): Failure | null;
  /** Another number whenever an answer of `knownFailure` may be another; -1: it knows nothing at this moment. */
  failuresVersion(): number;
  /** Where the next search starts in the node order. */
  nextStartNodeIndex(): number;
  /** What chose without a look at every node (see incremental/); null: switched off. */
  readonly placements: Placements | null;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

const noReasons = (): Map<string, number> => new Map();

export function createSchedulingCycle(options: SchedulingCycleOptions): SchedulingCycle {
  const { cluster, counts, streams } = options;
  const byName = options.ties === 'name';
  const nodeOrder = createNodeOrder(cluster);
  const handle: PluginHandle = {
    cluster,
    counts,
    streams,
    runFilters: (_, nodes) => search.runFilters(nodes),
    reasonsOf: (_, node) => search.reasonsOf(node),
  };
  const profiles = createProfiles(options.config, options.registry, handle);
  const profileByName = new Map(profiles.map((profile) => [profile.schedulerName, profile]));
  const planBySpec: (BindingPlan | undefined)[] = [];
  const slots = Math.max(...profiles.map((each) => each.plugins.length));
  const state = createState(options, nodeOrder, profiles[0]!, slots);
  const { cycle, verdicts, feasible } = state;
  const runPreFilters = createPreFilter(state);
  const search = createNodeSearch(state);
  const choice = createNodeChoice(state, slots, streams.purpose('scheduler.ties'), byName);
  const diagnosis = createDiagnosis(state, search);
  const draw = byName ? null : choice.drawTied;
  /** Of the pod under way. */
  let plan = undefined as unknown as BindingPlan;
  /** Where the journal was stirred last if it was an attempt that bound a pod which concerns no other; else -1. */
  let quietSince = -1;
  const placements =
    options.incremental === false
      ? null
      : createPlacements({
          cluster,
          counts,
          positionOf: nodeOrder.positionOf,
          draw,
          thresholds: options.thresholds,
          judge: {
            prepare: () => {
              const preFiltered = runPreFilters();
              if (!('narrowed' in preFiltered) || preFiltered.narrowed !== null) return null;
              return { filterStates: state.filterStates.slice(), skipFilter: state.skipFilter.slice() };
            },
            restore({ filterStates, skipFilter }) {
              for (let slot = 0; slot < filterStates.length; slot++) state.filterStates[slot] = filterStates[slot];
              state.skipFilter.set(skipFilter);
            },
            filter: search.runFilters,
            reasonsOf: search.reasonsOf,
            pluginOf: (rejectedBy) => state.profile.points.filter[rejectedBy]!.plugin,
          },
        });
  const sharesFailures = profiles.every(({ points }) => {
    return points.postFilter.every(({ plugin }) => plugin.sharesFailures === true);
  });

  function profileOf({ spec }: SpecFacts): Profile | undefined {
    return profileByName.get(spec.schedulerName ?? defaultSchedulerName);
  }

  function planOf(spec: SpecFacts): BindingPlan {
    const known = planBySpec[spec.id];
    if (known !== undefined) return known;
    const profile = profileOf(spec);
    const made = bindingPlanOf(profile ?? state.profile, spec);
    if (profile !== undefined) planBySpec[spec.id] = made;
    return made;
  }

  function begin(pod: PodId): void {
    const spec = cluster.specs.facts[cluster.pods.spec[pod]!]!;
    plan = planOf(spec);
    state.profile = plan.profile;
    cycle.now = cluster.now();
    cycle.pod = pod;
    cycle.spec = spec;
  }

  function take(pod: PodId): void {
    begin(pod);
    counts.sync();
    cycle.order = nodeOrder.list();
    cycle.verdicts = verdicts;
  }

  function knownFailure(pod: PodId): Failure | null {
    if (placements === null) return null;
    take(pod);
    const failure = cycle.order.count === 0 ? null : placements.knownFailure(cycle, state.profile);
    // As an attempt does that processes every node.
    if (failure !== null) state.nextStartNodeIndex %= cycle.order.count;
    return failure;
  }

  function attempt(pod: PodId, trace?: AttemptTrace): Attempt {
    if (placements !== null && cluster.journal.stirred === quietSince && trace === undefined) {
      begin(pod);
      const node = chooseIncrementally(placements, true);
      if (node >= 0) return place(pod, node, true);
    }
    quietSince = -1;
    take(pod);
    resetVerdicts(verdicts, cluster.nodes.count);
    feasible.count = 0;
    const nodeCount = cycle.order.count;
    if (nodeCount === 0) return failed(pod, 'no nodes available to schedule pods');
    growList(feasible, nodeCount + 1);
    // A trace wants the words of every node.
    const found = placements === null || trace !== undefined ? -1 : chooseIncrementally(placements, false);
    if (found >= 0) return place(pod, found, placements!.wasQuiet);
    const known = placements === null || trace !== undefined ? null : placements.recallFailure(cycle);
    if (known !== null) return failedAgain(pod, known);

    const preFiltered = runPreFilters();
    if ('failure' in preFiltered) return failed(pod, preFiltered.failure);
    if ('rejection' in preFiltered) {
      const { rejection, plugin, plugins } = preFiltered;
      diagnosis.rejectAll(rejection.unresolvable);
      trace?.rejectedByPreFilter(cycle.order, plugin, rejection);
      return unschedulable(pod, plugins, rejection.reason, noReasons, trace);
    }
    const failure = search.findFeasibleNodes(preFiltered.narrowed, trace);
    if (failure !== null) return failed(pod, failure);
    const narrowing = `node(s) didn't satisfy plugin(s) [${sortBytes([...preFiltered.plugins]).join(' ')}]`;
    if (trace !== undefined) {
      const all = preFiltered.narrowed === null || state.tookNomination;
      diagnosis.traceRejections(trace, all ? null : narrowing);
    }
    if (feasible.count === 0) return unfit(pod, preFiltered, narrowing, trace);

    const node = choice.chooseNode(trace);
    if (typeof node === 'string') return failed(pod, node);
    return place(pod, node, false);
  }

  /**
   * The node that the search would choose, found without it, or -1: the search is needed. `quiet`: since the attempt before
   * nothing happened but that its pod was bound.
   */
  function chooseIncrementally(from: Placements, quiet: boolean): NodeId {
    const { count } = cycle.order;
    const wanted = search.numFeasibleNodesToFind(count);
    const start = state.nextStartNodeIndex < count ? state.nextStartNodeIndex : state.nextStartNodeIndex % count;
    const node = quiet
      ? from.chooseQuietly(cycle, state.profile, start, wanted)
      : from.choose(cycle, state.profile, start, wanted);
    if (node < 0) return -1;
    // Plugins that reserve may remember the pod of their preFilter.
    const { reservers } = plan;
    for (let i = 0; i < reservers.length; i++) reservers[i]!.preFilter!(cycle);
    const next = start + from.processed;
    state.nextStartNodeIndex = next < count ? next : next % count;
    return node;
  }

  /** `quiet`: the pod is of those of which a binding changes nothing for others but its node's level. */
  function place(pod: PodId, node: NodeId, quiet: boolean): Attempt {
    const { reserve, permit, preBind, bind } = plan;
    const { journal } = cluster;
    const before = journal.head;
    for (let i = 0; i < reserve.length; i++) {
      const plugin = reserve[i]!;
      const rejection = plugin.reserve!(cycle, node);
      if (rejection !== null) return giveBack(pod, node, plugin.name, rejection);
    }
    for (let i = 0; i < permit.length; i++) {
      const plugin = permit[i]!;
      const rejection = plugin.permit!(cycle, node);
      if (rejection !== null) return giveBack(pod, node, plugin.name, rejection);
    }
    for (let i = 0; i < preBind.length; i++) preBind[i]!.preBind!(cycle, node);
    if (cluster.pods.nominatedNode[pod]! >= 0) cluster.nominatePod(pod, -1);
    for (let i = 0; i < bind.length; i++) if (bind[i]!.bind!(cycle, node)) break;
    const boundOnly =
      journal.head === before + 1 && journal.stirred === journal.head && cluster.pods.node[pod] === node;
    // What is done in a what-if is undone without a trace.
    quietSince = quiet && boundOnly && journal.depth === 0 ? journal.head : -1;
    if (quietSince >= 0) placements!.noteBound(node);
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
    for (const { plugin: each } of [...state.profile.points.reserve].reverse()) each.unreserve?.(cycle, node);
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

  /** As `unfit` for an equal pod: every node was processed, and nothing was preempted. */
  function failedAgain(pod: PodId, { message, unschedulablePlugins }: Failure): Attempt {
    state.nextStartNodeIndex %= cycle.order.count;
    return { pod, outcome: 'unschedulable', node: -1, message, unschedulablePlugins, nominated: -1, victims: nobody };
  }

  function unfit(pod: PodId, preFiltered: PreFiltered, narrowing: string, trace: AttemptTrace | undefined): Attempt {
    const plugins = new Set(preFiltered.plugins);
    const filters = state.profile.points.filter;
    for (let i = 0; i < verdicts.rejectedCount; i++) {
      plugins.add(filters[verdicts.rejectedBy[verdicts.rejected[i]!]!]!.plugin.name);
    }
    const absent = cycle.order.count - verdicts.rejectedCount;
    if (absent > 0) diagnosis.markAbsent();
    return unschedulable(pod, plugins, '', () => diagnosis.reasonCounts(narrowing, absent), trace);
  }

  function unschedulable(
    pod: PodId,
    plugins: Set<string>,
    preFilterMessage: string,
    countReasons: () => Map<string, number>,
    trace: AttemptTrace | undefined,
  ): Attempt {
    const reasons = preFilterMessage === '' ? countReasons() : new Map<string, number>();
    const outcome = diagnosis.runPostFilters();
    diagnosis.forgetAbsent();
    trace?.postFilter(outcome);
    const fitError = fitErrorMessage(cycle.order.count, preFilterMessage, reasons, outcome.message);
    const message = truncateMessage(fitError);
    const isPlain = plugins.size > 0 && preFilterMessage === '' && verdicts.rejectedCount === cycle.order.count;
    if (placements !== null && trace === undefined && isPlain && sharesFailures && outcome.victims.length === 0) {
      if (outcome.status === 'unschedulable') {
        placements.noteFailure(cycle, { message, unschedulablePlugins: plugins }, outcome.message);
      }
    }
    if (outcome.nominate !== null) cluster.nominatePod(pod, outcome.nominate);
    return {
      pod,
      outcome: 'unschedulable',
      node: -1,
      message,
      unschedulablePlugins: plugins,
      nominated: outcome.nominate ?? -1,
      victims: outcome.victims,
    };
  }

  function eachPlugin(visit: (plugin: Plugin, prefix: string) => void): void {
    for (const { schedulerName, plugins } of profiles) {
      for (const plugin of plugins) visit(plugin, `scheduler.plugin.${schedulerName}.${plugin.name}.`);
    }
  }

  return {
    profiles,
    profileOf: (pod) => profileOf(cluster.specOf(pod)),
    attempt,
    knownFailure,
    failuresVersion: () => placements?.failuresVersion() ?? -1,
    nextStartNodeIndex: () => state.nextStartNodeIndex,
    placements,
    save(writer) {
      nodeOrder.save(writer);
      writer.number('scheduler.nextStartNodeIndex', state.nextStartNodeIndex);
      eachPlugin((plugin, prefix) => plugin.save?.(prefixedWriter(writer, prefix)));
    },
    load(reader) {
      nodeOrder.load(reader);
      placements?.reset();
      planBySpec.length = 0;
      quietSince = -1;
      state.nextStartNodeIndex = reader.number('scheduler.nextStartNodeIndex');
      eachPlugin((plugin, prefix) => plugin.load?.(prefixedReader(reader, prefix)));
    },
  };
}

const noPlugins: ReadonlySet<string> = new Set();
const nobody: readonly PodId[] = [];

function createState(
  { cluster, counts, config }: SchedulingCycleOptions,
  nodeOrder: NodeOrder,
  profile: Profile,
  slots: number,
): CycleState {
  const verdicts = createVerdicts();
  const feasible: GrowingList = { ids: new Int32Array(0), count: 0 };
  return {
    cluster,
    counts,
    nodeOrder,
    verdicts,
    feasible,
    profile,
    // Pod, spec and order are those of the first attempt when there is one.
    cycle: {
      cluster,
      counts,
      now: 0,
      pod: -1,
      spec: undefined as unknown as SpecFacts,
      order: feasible,
      verdicts,
      plugin: 0,
    },
    filterStates: new Array(slots).fill(undefined),
    skipFilter: new Uint8Array(slots),
    percentageOfNodesToScore: config?.percentageOfNodesToScore ?? 0,
    nextStartNodeIndex: 0,
    tookNomination: false,
  };
}
