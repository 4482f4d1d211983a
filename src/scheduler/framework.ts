/**
 * The scheduler framework: Kubernetes' extension points, in Kubernetes' order and vocabulary (kube-scheduler v1.34
 * pkg/scheduler/framework/interface.go). One shape differs, for speed: filters and scores take a *list* of nodes, so the
 * loop is inside the plugin, over columns.
 *
 * A plugin is one file in plugins/ and one line in plugins/registry.ts. It implements the points it needs. What it learns
 * about the pod in preFilter (preScore) is a value that the framework hands back to its filter (score).
 *
 * What-ifs: preemption and nominations attach and detach pods in the cluster's columns, inside a mark of the journal.
 * So a plugin must read the cluster, or an index that follows the journal (counts.ts), whenever its filter is called;
 * it must not copy into its state in preFilter what attaching a pod can change.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import type { SpecFacts } from '../cluster/specs.ts';
import type { Streams } from '../sim/random.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import type { Tally } from './counts/tallies.ts';
import type { PodCounts } from './counts.ts';
import type { ClusterEvent, EventInterest } from './events.ts';

/** Nodes under consideration, in the scheduler's order. Filters compact it in place and keep the order. */
export interface NodeList {
  readonly ids: Int32Array;
  count: number;
  /**
   * How many nodes each stands for; undefined: one. In preScore, of nodes with equal answers a single one may be listed
   * (see incremental/); whoever counts nodes adds these up.
   */
  readonly copies?: Int32Array;
}

/** Why a node is out. `unresolvable`: taking pods away would not help, so preemption does not look at it. */
export const Verdict = { feasible: 0, unschedulable: 1, unschedulableAndUnresolvable: 2 } as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

/**
 * The verdicts of one search over nodes, as columns by node id. A reason is kept as the rejecting plugin's own small
 * code and put into words only when a message is asked for.
 */
export interface Verdicts {
  verdict: Uint8Array;
  /** Index of the rejecting plugin in the profile's list of filter plugins. */
  rejectedBy: Uint8Array;
  code: Int32Array;
  /** Nodes with a verdict other than feasible, in the order in which they were judged. */
  rejected: Int32Array;
  rejectedCount: number;
}

/** One scheduling attempt, as plugins see it. Owned and reused by the scheduler. */
export interface Cycle {
  readonly cluster: Cluster;
  readonly counts: PodCounts;
  readonly now: Micros;
  readonly pod: PodId;
  readonly spec: SpecFacts;
  /** The cluster's nodes in the scheduler's order: round robin over zones, in order of joining. */
  readonly order: NodeList;
  /** Where `rejectNode` writes; preemption's dry run brings its own. */
  verdicts: Verdicts;
  /** Index of the filter plugin that is running. */
  plugin: number;
}

/** Called by a filter for a node that it drops from the list; `code` is what its `reasons` puts into words. */
export function rejectNode(cycle: Cycle, node: NodeId, code: number, verdict: Verdict): void {
  const verdicts = cycle.verdicts;
  verdicts.verdict[node] = verdict;
  verdicts.rejectedBy[node] = cycle.plugin;
  verdicts.code[node] = code;
  verdicts.rejected[verdicts.rejectedCount++] = node;
}

/** preFilter, preScore: the plugin has nothing to say about this pod; its filter (score) is not called. */
export const SKIP: unique symbol = Symbol('skip');

/** The pod cannot go anywhere, for a reason that is not a node's. */
export interface Rejection {
  readonly kind: 'reject';
  readonly reason: string;
  /** True: preemption would not help (`UnschedulableAndUnresolvable`), later preFilters are not asked. */
  readonly unresolvable: boolean;
}

/** The attempt fails because of bad user data (a malformed preferred term, say); an internal error throws instead. */
export interface Failure {
  readonly kind: 'error';
  readonly message: string;
}

/** preFilter's answer: the state for filter; `nodes` narrows the search to these. */
export interface PreFiltered<State> {
  readonly kind: 'go';
  readonly state: State;
  readonly nodes?: ReadonlySet<string>;
}

/** preScore's answer. */
export interface PreScored<State> {
  readonly kind: 'go';
  readonly state: State;
}

/** What postFilter (preemption) made of a pod that fits nowhere. */
export interface PostFilterResult {
  /** success: a node was nominated; unschedulable: nothing helped; error: as a failed attempt with this message. */
  readonly status: 'success' | 'unschedulable' | 'unschedulableAndUnresolvable' | 'error';
  /** Appended to the message of the attempt; '' adds nothing. */
  readonly message: string;
  /** Node to nominate; -1 clears an earlier nomination; null leaves it as it is. */
  readonly nominate: NodeId | null;
  readonly victims: readonly PodId[];
}

/**
 * How far answers about a node hold for other pods and later ones, so that they may be kept (see incremental/). A plugin
 * that filters or scores without telling is asked anew, about every node, for every pod of its profile.
 */
export type Sharing = NodeSharing | DomainSharing;

/** The answers about a node follow from that node and the pod's spec. */
export interface NodeSharing {
  /** node: the node's own facts (and the images of all); pods: the pods on the node, too. */
  readonly follows: 'node' | 'pods';
  /**
   * What of a spec the answers follow from: specs with equal texts get equal answers from every point of the plugin,
   * preFilter and preScore included. Null: this spec's answers depend on more.
   * normalizeScore may look at nothing but which raw scores there are, not at how many nodes have them.
   */
  signature(spec: SpecFacts): string | null;
  /**
   * Of a plugin that follows from the pods on a node: its answers for a spec as arithmetic on the nodes' columns, so that
   * those of many nodes can be reckoned in one loop. Null: it must be asked. What is missing it has no say in; a plugin
   * that skips a spec tells nothing at all. Columns may be replaced when nodes come: to be read at once.
   */
  arithmetic?(spec: SpecFacts): NodeArithmetic | null;
}

export interface NodeArithmetic {
  /** The filter: room for one more pod and for these amounts; what is 0 is not looked at. */
  readonly room?: RoomArithmetic;
  /** The score, by NodeResourcesFit's strategy LeastAllocated or as NodeResourcesBalancedAllocation's. */
  readonly score?: {
    readonly kind: 'leastAllocated' | 'balanced';
    readonly resources: readonly ReckonedResource[];
  };
}

/** The code of the filter's verdicts has a bit for each that is short: 1 pods, 2 cpu, 4 memory, 8 ephemeral storage. */
export interface RoomArithmetic {
  readonly milliCpu: number;
  readonly memoryBytes: number;
  readonly ephemeralBytes: number;
}

/** A resource in a score: what nodes can give and have given, and what the pod adds. */
export interface ReckonedResource {
  readonly weight: number;
  readonly allocatable: Float64Array;
  readonly requested: Float64Array;
  readonly podRequest: number;
}

/** The answers follow from pods on other nodes as well, by topology domain. */
export interface DomainSharing {
  readonly follows: 'domains';
  /**
   * Kinds of objects that `relationsOf` looks at, besides the pod's spec, class and owner, the keys of nodes and the
   * affinity terms of pods on nodes (counts.ts carriersAbout).
   */
  readonly kinds: readonly string[];
  /** 'none': the plugin would skip the pod. Null: its answers depend on more than relations tell. */
  relationsOf(pod: PodId): Relations | 'none' | null;
}

/** What a pod's answers about a node follow from. */
export interface Relations {
  /** The node's domain under these keys. */
  readonly domainsOf: readonly string[];
  /** Whether the node has these keys, besides. */
  readonly hasKeys: readonly string[];
  /** How many pods of these tallies are on the node itself. */
  readonly onNode: readonly Tally[];
}

/** Lanes of the active queue: which one is next is asked at every pop, so that the answer may change while pods wait. */
export interface QueueLanes {
  /** Stays the same while the pod waits. */
  laneOf(pod: PodId): string;
  /** Of two lanes, negative when `a` is next; never 0. */
  compare(a: string, b: string): number;
}

export interface Plugin<State = unknown, ScoreState = unknown> {
  readonly name: string;
  /** Undefined: never shared. */
  readonly sharing?: Sharing;
  /** Which changes of the cluster may make a pod schedulable that this plugin rejected. None: no change helps. */
  readonly wakesOn?: readonly EventInterest[];

  /** Null: the pod may enter the active queue; else the reason why it is held back. */
  preEnqueue?(pod: PodId): string | null;
  /** Order of the active queue: negative when `a` goes first. Ties are broken by the queue. */
  compare?(a: PodId, b: PodId): number;
  /** True: `compare` is by the priority of the specs, highest first, and by nothing else. */
  readonly comparesPriority?: boolean;
  /** True: whether `preEnqueue` holds a pod back follows from its spec. */
  readonly gatesBySpec?: boolean;
  /** Beside `compare`, which then orders the pods of one lane. Not a part of Kubernetes. */
  readonly lanes?: QueueLanes;

  preFilter?(cycle: Cycle): PreFiltered<State> | Rejection | Failure | typeof SKIP;
  /** Drops the nodes that cannot take the pod, by `rejectNode`. `state` is undefined without a preFilter. */
  filter?(cycle: Cycle, state: State, nodes: NodeList): Failure | undefined;
  /**
   * The reasons, in order, that a code given to `rejectNode` stands for. `node` is one of the nodes with this code: the
   * words must follow from the code and the pod alone.
   */
  reasons?(cycle: Cycle, state: State, node: NodeId, code: number): readonly string[];

  /** `state` is what the plugin's preFilter returned: undefined when it did not run, SKIP when it skipped. */
  postFilter?(cycle: Cycle, state: State | typeof SKIP | undefined): PostFilterResult;
  /**
   * True: pods of one spec that leave no node, and for which nothing can be preempted, are told the same by `postFilter`.
   * A plugin that does not say so has every such pod looked at by the list path.
   */
  readonly sharesFailures?: boolean;

  preScore?(cycle: Cycle, nodes: NodeList): PreScored<ScoreState> | Failure | typeof SKIP;
  /** Writes the raw score of nodes.ids[i] to scores[i]. `state` is undefined without a preScore. */
  score?(cycle: Cycle, state: ScoreState, nodes: NodeList, scores: Float64Array): Failure | undefined;
  /** Brings raw scores to whole numbers 0 … 100. */
  normalizeScore?(cycle: Cycle, state: ScoreState, nodes: NodeList, scores: Float64Array): void;

  /** False: for pods of this spec `reserve`, `unreserve` and `preBind` have nothing to do, so they are not called. */
  reservesFor?(spec: SpecFacts): boolean;
  /** Null, or why the pod cannot have the node after all. */
  reserve?(cycle: Cycle, node: NodeId): Rejection | null;
  unreserve?(cycle: Cycle, node: NodeId): void;
  permit?(cycle: Cycle, node: NodeId): Rejection | null;
  preBind?(cycle: Cycle, node: NodeId): void;
  /** True: this plugin bound the pod and later ones are not asked. */
  bind?(cycle: Cycle, node: NodeId): boolean;

  /** Of a plugin with state that does not follow from the cluster's (an assume cache, say). Names are its own. */
  save?(writer: StateWriter): void;
  load?(reader: StateReader): void;
}

/** What a plugin's factory is given. */
export interface PluginHandle {
  readonly cluster: Cluster;
  readonly counts: PodCounts;
  /** For draws: keyed by purpose and pod, so that a plugin's choices disturb no other's. */
  readonly streams: Streams;
  /**
   * Runs the profile's filters on the nodes of the list, nominated pods taken into account, as a scheduling cycle does.
   * Throws FilterFailure where a filter fails on user data.
   */
  runFilters(cycle: Cycle, nodes: NodeList): void;
  /** The reasons of a verdict in words. */
  reasonsOf(cycle: Cycle, node: NodeId): readonly string[];
}

export type PluginFactory = (args: unknown, handle: PluginHandle) => Plugin;

/** A filter failed on user data inside a what-if; the attempt fails with this message. */
export class FilterFailure extends Error {
  override readonly name = 'FilterFailure';
}

/** Scores are whole numbers from 0 to this. */
export const maxNodeScore = 100;

export type { ClusterEvent, EventInterest };
