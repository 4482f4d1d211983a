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
import { type Cycle, type NodeList, type Plugin, Verdict, type Verdicts } from '../framework.ts';
import { resetVerdicts } from '../verdicts.ts';
import { type Failure, failureOf, neverEligible, preemptionWords, type Worded } from './failure-words.ts';
import { type RoomRule, roomRuleOf, shortOn } from './room.ts';
import type { Rules } from './rules.ts';
import type { PodKind } from './signatures.ts';
import type { TouchedNodes } from './touched.ts';

/** How the list path judges nodes. */
export interface NodeJudge {
  /** Runs the preFilters. Null: they reject, fail or narrow. */
  prepare(): Prepared | null;
  /** As `prepare`, with what it said of an equal pod. */
  restore(prepared: Prepared): void;
  /** Drops the nodes that do not pass; the cycle's verdicts say why. */
  filter(nodes: NodeList): void;
  reasonsOf(node: NodeId): readonly string[];
  /** The filter at that place. */
  pluginOf(rejectedBy: number): Plugin;
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

interface Memo {
  readonly order: NodeList;
  cursor: number;
  /** What `kindsVersion` was when the pods were last found to have no relations. */
  kindsAt: number;
  /** Of a kind with relations: what these follow from (see PodKind); else 0. */
  readonly version: number;
  failure: Failure;
  /** Null: it holds only until anything changes. */
  counted: Counted | null;
}

interface Counted extends Worded {
  readonly priority: number;
  /** Set where nothing but room changes with the pods on a node. */
  readonly room: RoomRule | null;
  /** Nodes have changed their reasons since the failure was worded. */
  stale: boolean;
  /** By verdict: its place in `reasons`. */
  readonly places: Map<number, number>;
  /** By node: place of its reason. */
  readonly reasonOf: Uint16Array;
  prepared: Prepared | null;
}

/** Failures that are kept, and nodes of them all; beyond, they are begun anew. So many are kept in any case. */
const memosMax = 16_384;
const memoNodesMax = 2 ** 24;
const memosKept = 256;
/** Verdicts that are told apart. */
const reasonsMax = 4096;

/** `kindsVersion`: another number whenever pods may have got relations to others. */
export function createFailures(
  cluster: Cluster,
  touched: TouchedNodes,
  judge: NodeJudge,
  kindsVersion: () => number,
): Failures {
  const bySpec = new Map<Rules, Map<number, Memo | null>>();
  let byKind = new WeakMap<PodKind, Memo>();
  let memos = 0;
  let isEmpty = true;
  /** Raised when all is forgotten. */
  let generation = 0;
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
    if (memo === null || cluster.nominated.size > 0 || memo.version !== versionOf(kind)) return null;
    memo.kindsAt = kindsVersion();
    return memo;
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

  /** As `mend`, where a look at the columns of a touched node tells which reason it gives. */
  function lookAhead(memo: Memo, counted: Counted, room: RoomRule): Failure | null | undefined {
    const { head, first, entries, ownHead } = touched;
    const { cursor, order } = memo;
    if (memo.kindsAt !== kindsVersion()) return undefined;
    if (cursor === head) return memo.failure;
    if (cursor < first || ownHead > cursor || head - cursor > order.count) return undefined;
    const { reasons, reasonOf, fixed, priority } = counted;
    for (let at = cursor - first; at < head - first; at++) {
      const node = entries[at]! >> 1;
      const { code, resolvable, rejectedBy } = reasons[reasonOf[node]!]!;
      if (fixed === null && hasVictims(priority, resolvable, node)) return undefined;
      // The others follow from the node itself: those that were asked before say what they said.
      if (rejectedBy < room.place) continue;
      if (rejectedBy > room.place) return undefined;
      const short = shortOn(cluster.nodes, room.amounts, node);
      if (short === code) continue;
      if (short === 0) return null;
      const place = counted.places.get(verdictKey(short, rejectedBy, resolvable));
      if (place === undefined) return undefined;
      changeReason(counted, node, place);
    }
    memo.cursor = head;
    if (counted.stale) reword(memo, counted);
    return memo.failure;
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
      if (
        place < 0 ||
        (counted.fixed === null && hasVictims(counted.priority, counted.reasons[place]!.resolvable, node))
      )
        return false;
      if (place !== counted.reasonOf[node]) changeReason(counted, node, place);
    }
    reword(memo, counted);
    memo.cursor = touched.head;
    return true;
  }

  function reword(memo: Memo, counted: Counted): void {
    counted.stale = false;
    memo.failure = failureOf(counted, memo.order.count, memos);
  }

  function changeReason(counted: Counted, node: NodeId, place: number): void {
    const { reasons, reasonOf } = counted;
    reasons[reasonOf[node]!]!.nodes -= 1;
    reasons[place]!.nodes += 1;
    reasonOf[node] = place;
    counted.stale = true;
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
    const code = verdicts.code[node]!;
    const key = verdictKey(code, rejectedBy, resolvable);
    let place = places.get(key);
    if (place !== undefined) return place;
    place = reasons.length;
    if (place === reasonsMax) return -1;
    places.set(key, place);
    const plugin = judge.pluginOf(rejectedBy).name;
    reasons.push({ plugin, rejectedBy, code, words: judge.reasonsOf(node), resolvable, nodes: 0 });
    return place;
  }

  function hasVictims(priority: number, resolvable: boolean, node: NodeId): boolean {
    if (!resolvable || priority <= lowestPriority()) return false;
    const { nextOnNode } = cluster.pods;
    for (let pod = cluster.nodes.firstPod[node]!; pod >= 0; pod = nextOnNode[pod]!) {
      if (cluster.specOf(pod).priority < priority) return true;
    }
    return false;
  }

  /** Of all specs that there were. */
  function lowestPriority(): number {
    const { facts } = cluster.specs;
    for (; specsSeen < facts.length; specsSeen++) lowest = Math.min(lowest, facts[specsSeen]!.priority);
    return lowest;
  }

  function note(cycle: Cycle, kind: PodKind, rules: Rules, failure: Failure, postFilterMessage: string): void {
    if (cluster.nominated.size > 0) return;
    touched.sync();
    if (memos >= memosMax || (memos >= memosKept && memos * cluster.nodes.count > memoNodesMax)) clear();
    isEmpty = false;
    const memo: Memo = {
      order: cycle.order,
      cursor: touched.head,
      kindsAt: kindsVersion(),
      version: versionOf(kind),
      failure,
      counted: null,
    };
    if (kind.speaks) {
      byKind.set(kind, memo);
      return;
    }
    let specs = bySpec.get(rules);
    if (specs === undefined) bySpec.set(rules, (specs = new Map()));
    // Nodes are counted when a second pod of the spec has failed: there may be one pod of each.
    const again = specs.has(cycle.spec.id);
    if (again) memo.counted = countReasons(cycle, postFilterMessage, rules);
    if (memo.counted !== null) follow(memo, memo.counted);
    if (!again) memos += 1;
    specs.set(cycle.spec.id, memo);
  }

  function follow(memo: Memo, counted: Counted): void {
    const { room } = counted;
    if (room === null) return;
    const own = generation;
    counted.outlook = { now: () => (own === generation ? lookAhead(memo, counted, room) : undefined) };
    memo.failure = { ...memo.failure, outlook: counted.outlook };
  }

  function countReasons({ order, verdicts, spec }: Cycle, postFilterMessage: string, rules: Rules): Counted | null {
    if (verdicts.rejectedCount !== order.count) return null;
    const base: Omit<Counted, 'said' | 'fixed'> = {
      priority: spec.priority,
      room: roomRuleOf(rules, spec, judge.pluginOf),
      outlook: null,
      stale: false,
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
    generation += 1;
    specsSeen = 0;
    lowest = Number.POSITIVE_INFINITY;
  }

  return { holds, recall, foresee, note, clear };
}

function verdictKey(code: number, rejectedBy: number, resolvable: boolean): number {
  return (code * 256 + rejectedBy) * 2 + (resolvable ? 1 : 0);
}

function versionOf({ speaks, version }: PodKind): number {
  return speaks ? version : 0;
}
