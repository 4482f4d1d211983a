/**
 * Pods that fit nowhere, again: what the nodes said to a pod is kept for pods of the same spec, and mended where nodes
 * were touched, so that a queue of pods without room costs a look at the nodes that changed, not at all of them.
 *
 * Kept is, by node, which reason it gave, and by reason how many nodes gave it; the words are those of the list path. A
 * pod with relations to others is remembered only until anything changes: a pod on one node may concern all others.
 *
 * Preemption is part of a failure. Where no node has a pod of lower priority its words follow from the counts; else the
 * failure is remembered only until anything changes, and where there were victims it is not remembered.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { type Cycle, type NodeList, Verdict, type Verdicts } from '../framework.ts';
import { fitErrorMessage, resetVerdicts, truncateMessage } from '../verdicts.ts';
import type { Rules } from './rules.ts';
import type { PodKind } from './signatures.ts';
import type { TouchedNodes } from './touched.ts';

/** What a pod is told that fits nowhere. */
export interface Failure {
  readonly message: string;
  readonly unschedulablePlugins: ReadonlySet<string>;
}

/** How the list path judges nodes. */
export interface NodeJudge {
  /** Runs the preFilters. Null: they reject, fail or narrow. */
  prepare(): Prepared | null;
  /** As `prepare`, with what it said of an equal pod. */
  restore(prepared: Prepared): void;
  /** Drops the nodes that do not pass; the cycle's verdicts say why. */
  filter(nodes: NodeList): void;
  reasonsOf(node: NodeId): readonly string[];
  pluginOf(rejectedBy: number): string;
}

/** What preFilters said of a pod without relations: it follows from its spec. */
export interface Prepared {
  readonly filterStates: readonly unknown[];
  readonly skipFilter: Uint8Array;
}

export interface Failures {
  /** Nothing has changed since an equal pod was told: it need not be asked whether a node has room. */
  holds(cycle: Cycle, kind: PodKind, rules: Rules): boolean;
  /** What an equal pod was told, if it holds still; null: the nodes must be asked. */
  recall(cycle: Cycle, kind: PodKind, rules: Rules): Failure | null;
  /** As `recall`, but where nodes were touched that may have room what is known of the others is kept. */
  foresee(cycle: Cycle, kind: PodKind, rules: Rules): Failure | null;
  /** The list path found no node; the cycle's verdicts and `postFilterMessage` say why. */
  note(cycle: Cycle, kind: PodKind, rules: Rules, failure: Failure, postFilterMessage: string): void;
  clear(): void;
}

/** Nodes of one verdict: of one plugin, with one code. */
interface Reason {
  readonly plugin: string;
  readonly words: readonly string[];
  readonly resolvable: boolean;
  nodes: number;
}

interface Memo {
  readonly order: NodeList;
  cursor: number;
  /** Of a kind with relations: what these follow from (see PodKind); else 0. */
  readonly version: number;
  failure: Failure;
  /** Null: it holds only until anything changes. */
  counted: Counted | null;
}

interface Counted {
  readonly reasons: Reason[];
  /** By verdict: its place in `reasons`. */
  readonly places: Map<number, number>;
  /** By node: place of its reason. */
  readonly reasonOf: Uint16Array;
  /** What other postFilters say, before preemption; `fixed` is preemption's, where it does not follow from the counts. */
  readonly said: string;
  readonly fixed: string | null;
  /** What pods were told, by how many nodes gave which reason: figures that were there come again. */
  readonly told: Map<number | string, Failure>;
  prepared: Prepared | null;
}

const noVictims = 'No preemption victims found for incoming pod';
const neverEligible = 'preemption: not eligible due to preemptionPolicy=Never.';
const notHelpful = 'Preemption is not helpful for scheduling';
/** Failures that are kept; beyond, they are begun anew. */
const memosMax = 256;
/** Different sets of figures that are remembered of one failure; beyond, they are worded anew. */
const toldMax = 4096;
/** Numbers of nodes below it are put together to one number, of three reasons at most. */
const nodesBits = 2 ** 17;
const reasonsMax = 4096;

export function createFailures(cluster: Cluster, touched: TouchedNodes, judge: NodeJudge): Failures {
  const bySpec = new Map<Rules, Map<number, Memo | null>>();
  let byKind = new WeakMap<PodKind, Memo>();
  let memos = 0;
  let isEmpty = true;
  const list: { ids: Int32Array; count: number } = { ids: new Int32Array(16), count: 0 };
  let asked = new Int32Array(16);
  let stamps = new Int32Array(0);
  let epoch = 0;
  let specsSeen = 0;
  let lowest = Number.POSITIVE_INFINITY;

  function memoOf({ spec }: Cycle, kind: PodKind, rules: Rules): Memo | null {
    if (kind.speaks) return byKind.get(kind) ?? null;
    return bySpec.get(rules)?.get(spec.id) ?? null;
  }

  function forget({ spec }: Cycle, kind: PodKind, rules: Rules): void {
    if (kind.speaks) byKind.delete(kind);
    else bySpec.get(rules)?.set(spec.id, null);
  }

  /** What an equal pod was told, if nothing but the pods on nodes may have changed since. */
  function known(cycle: Cycle, kind: PodKind, rules: Rules): Memo | null {
    const memo = isEmpty ? null : memoOf(cycle, kind, rules);
    return memo === null || cluster.nominated.size > 0 || memo.version !== versionOf(kind) ? null : memo;
  }

  function recall(cycle: Cycle, kind: PodKind, rules: Rules): Failure | null {
    const memo = known(cycle, kind, rules);
    if (memo === null) return null;
    if (isCurrent(memo, cycle)) return memo.failure;
    if (memo.counted !== null && isMendable(memo, cycle) && mend(memo, memo.counted, cycle)) return memo.failure;
    forget(cycle, kind, rules);
    return null;
  }

  function foresee(cycle: Cycle, kind: PodKind, rules: Rules): Failure | null {
    const memo = known(cycle, kind, rules);
    if (memo === null) return null;
    if (isCurrent(memo, cycle)) return memo.failure;
    const holds = memo.counted !== null && isMendable(memo, cycle) && mend(memo, memo.counted, cycle);
    return holds ? memo.failure : null;
  }

  function isCurrent({ cursor, order }: Memo, cycle: Cycle): boolean {
    return cursor === touched.head && order === cycle.order;
  }

  function holds(cycle: Cycle, kind: PodKind, rules: Rules): boolean {
    const memo = known(cycle, kind, rules);
    return memo !== null && isCurrent(memo, cycle);
  }

  /** Nodes came, went or changed themselves; or so many were touched that asking all is as cheap. */
  function isMendable({ order, cursor }: Memo, cycle: Cycle): boolean {
    if (order !== cycle.order || cursor < touched.first || touched.ownHead > cursor) return false;
    return touched.head - cursor <= order.count;
  }

  function mend(memo: Memo, counted: Counted, cycle: Cycle): boolean {
    listTouched(memo.cursor);
    const { verdicts } = cycle;
    resetVerdicts(verdicts, cluster.nodes.count);
    if (counted.prepared === null) counted.prepared = judge.prepare();
    else judge.restore(counted.prepared);
    if (counted.prepared === null) return false;
    const { count } = list;
    judge.filter(list);
    if (list.count > 0) return false;
    for (let i = 0; i < count; i++) {
      const node = asked[i]!;
      const place = placeOf(counted, verdicts, node);
      if (place < 0 || (counted.fixed === null && hasVictims(cycle, counted.reasons[place]!, node))) return false;
      const before = counted.reasonOf[node]!;
      if (place === before) continue;
      counted.reasons[before]!.nodes -= 1;
      counted.reasons[place]!.nodes += 1;
      counted.reasonOf[node] = place;
    }
    memo.failure = toldOf(counted, cycle);
    memo.cursor = touched.head;
    return true;
  }

  /** Each touched node once. */
  function listTouched(from: number): void {
    const { head, first, entries } = touched;
    if (list.ids.length < head - from) {
      list.ids = new Int32Array(2 * (head - from));
      asked = new Int32Array(2 * (head - from));
    }
    if (stamps.length < cluster.nodes.count) stamps = new Int32Array(cluster.nodes.flags.length);
    epoch += 1;
    list.count = 0;
    for (let at = from - first; at < head - first; at++) {
      const node = entries[at]! >> 1;
      if (stamps[node] === epoch) continue;
      stamps[node] = epoch;
      asked[list.count] = node;
      list.ids[list.count++] = node;
    }
  }

  function placeOf({ places, reasons }: Pick<Counted, 'places' | 'reasons'>, verdicts: Verdicts, node: NodeId): number {
    const rejectedBy = verdicts.rejectedBy[node]!;
    const resolvable = verdicts.verdict[node] === Verdict.unschedulable;
    const key = (verdicts.code[node]! * 256 + rejectedBy) * 2 + (resolvable ? 1 : 0);
    let place = places.get(key);
    if (place !== undefined) return place;
    place = reasons.length;
    if (place === reasonsMax) return -1;
    places.set(key, place);
    reasons.push({ plugin: judge.pluginOf(rejectedBy), words: judge.reasonsOf(node), resolvable, nodes: 0 });
    return place;
  }

  function hasVictims({ spec }: Cycle, { resolvable }: Reason, node: NodeId): boolean {
    if (!resolvable || spec.priority <= lowestPriority()) return false;
    const { nextOnNode } = cluster.pods;
    for (let pod = cluster.nodes.firstPod[node]!; pod >= 0; pod = nextOnNode[pod]!) {
      if (cluster.specOf(pod).priority < spec.priority) return true;
    }
    return false;
  }

  /** Of all specs that there were. */
  function lowestPriority(): number {
    const { facts } = cluster.specs;
    for (; specsSeen < facts.length; specsSeen++) lowest = Math.min(lowest, facts[specsSeen]!.priority);
    return lowest;
  }

  function toldOf(counted: Counted, cycle: Cycle): Failure {
    const { reasons, told } = counted;
    let key: number | string = 0;
    if (reasons.length > 3 || cycle.order.count >= nodesBits) key = reasons.map(({ nodes }) => nodes).join(' ');
    else for (let at = reasons.length - 1; at >= 0; at--) key = key * nodesBits + reasons[at]!.nodes;
    let failure = told.get(key);
    if (failure === undefined) {
      if (told.size >= toldMax) told.clear();
      told.set(key, (failure = failureOf(counted, cycle)));
    }
    return failure;
  }

  function failureOf({ reasons, said, fixed }: Counted, cycle: Cycle): Failure {
    const counts = new Map<string, number>();
    const plugins = new Set<string>();
    for (const { plugin, words, nodes } of reasons) {
      if (nodes === 0) continue;
      plugins.add(plugin);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + nodes);
    }
    const { count } = cycle.order;
    const message = fitErrorMessage(count, '', counts, said + (fixed ?? preemptionWords(reasons, count)));
    return { message: truncateMessage(message), unschedulablePlugins: plugins };
  }

  function note(cycle: Cycle, kind: PodKind, rules: Rules, failure: Failure, postFilterMessage: string): void {
    if (cluster.nominated.size > 0) return;
    touched.sync();
    if (memos >= memosMax) clear();
    isEmpty = false;
    const memo: Memo = { order: cycle.order, cursor: touched.head, version: versionOf(kind), failure, counted: null };
    if (kind.speaks) {
      byKind.set(kind, memo);
      return;
    }
    let specs = bySpec.get(rules);
    if (specs === undefined) bySpec.set(rules, (specs = new Map()));
    // Nodes are counted when a second pod of the spec has failed: there may be one pod of each.
    const again = specs.has(cycle.spec.id);
    if (again) memo.counted = countReasons(cycle, postFilterMessage);
    if (!again) memos += 1;
    specs.set(cycle.spec.id, memo);
  }

  function countReasons({ order, verdicts }: Cycle, postFilterMessage: string): Counted | null {
    if (verdicts.rejectedCount !== order.count) return null;
    const base: Omit<Counted, 'said' | 'fixed'> = {
      reasons: [],
      places: new Map(),
      told: new Map(),
      prepared: null,
      reasonOf: new Uint16Array(cluster.nodes.count),
    };
    for (let i = 0; i < order.count; i++) {
      const node = order.ids[i]!;
      const place = placeOf(base, verdicts, node);
      if (place < 0) return null;
      base.reasonOf[node] = place;
      base.reasons[place]!.nodes += 1;
    }
    for (const fixed of [null, neverEligible]) {
      const words = fixed ?? preemptionWords(base.reasons, order.count);
      if (!postFilterMessage.endsWith(words)) continue;
      return { ...base, said: postFilterMessage.slice(0, -words.length), fixed };
    }
    return null;
  }

  function clear(): void {
    bySpec.clear();
    byKind = new WeakMap();
    memos = 0;
    isEmpty = true;
    specsSeen = 0;
    lowest = Number.POSITIVE_INFINITY;
  }

  return { holds, recall, foresee, note, clear };
}

function versionOf({ speaks, version }: PodKind): number {
  return speaks ? version : 0;
}

/** What DefaultPreemption says where no node has a pod of lower priority. */
function preemptionWords(reasons: readonly Reason[], nodeCount: number): string {
  let resolvable = 0;
  for (const reason of reasons) if (reason.resolvable) resolvable += reason.nodes;
  const counts = new Map<string, number>();
  if (resolvable > 0) counts.set(noVictims, resolvable);
  if (resolvable < nodeCount) counts.set(notHelpful, nodeCount - resolvable);
  return `preemption: ${fitErrorMessage(nodeCount, '', counts, '')}`;
}
