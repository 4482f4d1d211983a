/**
 * Placements without a look at every node: the same node as the list path of cycle.ts, to the last tie, from answers that
 * are kept per signature and mended where nodes changed (docs/fast-path.md has the picture).
 *
 * The nodes of a group differ by their level alone, so the filters and scores that look at other nodes are asked about
 * one node of each group, and about the *exceptions*: nodes with pods that this pod's relations count, each on its own.
 * Then: which groups are feasible; where the sample ends; what each group present in it adds to a level; the best sum;
 * how many nodes have it; the drawn one of them in rotated order.
 *
 * Cost: per placement, groups × a plugin call and one visit per exception; a few words of bits; independent of the number
 * of nodes but for the block counts (1 per 1,024 nodes).
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
import type { PodCounts } from '../counts.ts';
import { type Cycle, type NodeList, SKIP } from '../framework.ts';
import type { Profile } from '../profile.ts';
import { createVerdicts, resetVerdicts } from '../verdicts.ts';
import { type Answers, type BuiltAnswers, createAnswerKeeper, groupsMax } from './answers.ts';
import { groupAt, levelAt } from './levels.ts';
import {
  blockOf,
  blocksFor,
  clearBit,
  countIn,
  firstIn,
  hasBit,
  type PositionSets,
  selectRotated,
  setBit,
  type Union,
  wordsFor,
} from './position-sets.ts';
import { type Rules, rulesOf } from './rules.ts';
import { createSignatures, type PodKind } from './signatures.ts';
import { createTouchedNodes } from './touched.ts';

export interface Search {
  /** Where in the order the search starts. */
  readonly start: number;
  /** How many feasible nodes are enough. */
  readonly wanted: number;
  /** Which of the nodes with the best total is taken: the k-th in the order of the search; asked for two or more. */
  readonly draw: (tied: number) => number;
  /** Takes the node with the smallest name instead. */
  readonly byName: boolean;
}

export interface Placements {
  /** The node for the cycle's pod, or -1: the list path must look, which also finds the words where there is none. */
  choose(cycle: Cycle, profile: Profile, search: Search): NodeId;
  /** How many nodes the last search went over. */
  readonly processed: number;
  /** The feasible nodes of the last search and their totals less a common number; for laws. */
  lastTotals(): ReadonlyMap<NodeId, number>;
  /** After loading a cluster: everything is found out anew. */
  reset(): void;
}

/** A list of which plugins drop nodes, and how many nodes each stands for. */
interface List extends NodeList {
  ids: Int32Array;
  copies: Int32Array;
}

/** A signature that has not come for this many touched nodes per node is not kept up. */
const staleAfter = 0.5;

export function createPlacements(
  cluster: Cluster,
  counts: PodCounts,
  positionOf: (node: NodeId) => number,
): Placements {
  const touched = createTouchedNodes(cluster);
  const signatures = createSignatures(cluster, counts, touched);
  const keeper = createAnswerKeeper(cluster, counts, touched, positionOf);
  const rulesByProfile = new Map<Profile, Rules | null>();
  const verdicts = createVerdicts();

  let built: BuiltAnswers;
  let sets: PositionSets;
  let union: Union = emptyUnion(0);
  /** The sample: positions from sampleFrom on, `processed` of them, round the end of the order. */
  let sampleFrom = 0;
  let processed = 0;
  /** Groups that have nodes in play, and what each adds to the level of a node. */
  const groups = new Int32Array(groupsMax);
  let groupCount = 0;
  const additions = new Float64Array(groupsMax);
  /** Nodes of the group in play (in the sample), without exceptions. */
  const groupSizes = new Int32Array(groupsMax);
  const tops = new Int32Array(groupsMax);
  const inPlay = new Uint8Array(groupsMax);
  /** Positions of nodes that are judged on their own, those in play first, and what is added to their levels. */
  let exceptions = new Int32Array(0);
  let exceptionCount = 0;
  let allExceptions = 0;
  let exceptionAdditions = new Float64Array(0);
  const list: List = { ids: new Int32Array(0), count: 0, copies: new Int32Array(0) };
  let asked = new Int32Array(0);
  let scores = new Float64Array(0);
  let sums = new Float64Array(0);
  let slotStates: unknown[] = [];
  let slotSkips = new Uint8Array(0);
  let totals: () => Map<NodeId, number> = () => new Map();

  function choose(cycle: Cycle, profile: Profile, search: Search): NodeId {
    const rules = rulesFor(profile);
    if (rules === null || mustMakeRoom(cycle)) return -1;
    touched.sync();
    const kind = signatures.kindOf(cycle.pod, rules);
    if (kind.answers === null || !refresh(kind.answers, cycle)) return -1;
    built = kind.answers.built!;
    sets = built.levels.sets;
    growScratch();
    return pick(kind, rules, cycle, search);
  }

  function rulesFor(profile: Profile): Rules | null {
    let rules = rulesByProfile.get(profile);
    if (rules === undefined) rulesByProfile.set(profile, (rules = rulesOf(profile)));
    return rules;
  }

  /** Whether there are nominations that count for this pod: its own, or those of pods at least as important. */
  function mustMakeRoom({ pod, spec }: Cycle): boolean {
    if (cluster.nominated.size === 0) return false;
    if (cluster.pods.nominatedNode[pod]! >= 0) return true;
    for (const nominees of cluster.nominated.values()) {
      for (const other of nominees) if (counted(other, spec.priority)) return true;
    }
    return false;
  }

  function counted(other: PodId, priority: number): boolean {
    return cluster.specOf(other).priority >= priority && (cluster.pods.flags[other]! & PodFlag.attached) === 0;
  }

  /** Brings the answers up to date, or begins to keep them when their signature has come twice. */
  function refresh(answers: Answers, cycle: Cycle): boolean {
    if (answers.unfit) return false;
    const { head } = touched;
    const lastUse = answers.lastUse;
    answers.lastUse = head;
    if (answers.built !== null && keeper.mend(answers, cycle)) return true;
    if (answers.unfit || head - lastUse > Math.max(64, staleAfter * cycle.order.count)) {
      answers.built = null;
      return false;
    }
    return signatures.admit(answers) && keeper.build(answers, cycle);
  }

  function growScratch(): void {
    const { positions } = sets;
    if (union.hidden.length < wordsFor(positions)) union = emptyUnion(positions + (positions >>> 1));
    const entries = positions + groupsMax;
    if (asked.length >= entries) return;
    exceptions = new Int32Array(entries * 2);
    exceptionAdditions = new Float64Array(entries * 2);
    list.ids = new Int32Array(entries * 2);
    list.copies = new Int32Array(entries * 2);
    asked = new Int32Array(entries * 2);
    scores = new Float64Array(entries * 2);
    sums = new Float64Array(entries * 2);
  }

  function pick(kind: PodKind, rules: Rules, cycle: Cycle, search: Search): NodeId {
    groupCount = 0;
    const { groups: rows } = built.levels;
    for (let group = 0; group < rows.length; group++) {
      if (sets.sizes[rows[group]!.all]! > 0) groups[groupCount++] = group;
    }
    exceptionCount = 0;
    if (kind.speaks) {
      for (const tally of kind.tallies) addExceptions(counts.nodesOf(tally));
      allExceptions = exceptionCount;
      const before = cycle.verdicts;
      cycle.verdicts = verdicts;
      const position = judged(rules, cycle) ? best(rules, cycle, search, true) : -1;
      cycle.verdicts = before;
      clearExceptions();
      return position < 0 ? -1 : cycle.order.ids[position]!;
    }
    const position = best(rules, cycle, search, false);
    return position < 0 ? -1 : cycle.order.ids[position]!;
  }

  // --- exceptions and filters --------------------------------------------------------------------------------------

  /** Nodes that can take the pod but for its relations; each once. Their bits are hidden from their groups. */
  function addExceptions(nodes: readonly NodeId[]): void {
    const { levels } = built;
    const { hidden } = union;
    for (let i = 0; i < nodes.length; i++) {
      const position = positionOf(nodes[i]!);
      if (position < 0 || levelAt(levels, position) < 0 || hasBit(hidden, position)) continue;
      setBit(hidden, position);
      exceptions[exceptionCount++] = position;
    }
  }

  function clearExceptions(): void {
    for (let i = 0; i < allExceptions; i++) clearBit(union.hidden, exceptions[i]!);
    allExceptions = 0;
  }

  /** Lists one node of each group in play, then the exceptions in play. Groups without other nodes leave. */
  function listNodes(cycle: Cycle): void {
    const { ids } = cycle.order;
    const rows = built.levels.groups;
    let kept = 0;
    list.count = 0;
    for (let at = 0; at < groupCount; at++) {
      const group = groups[at]!;
      const position = firstIn(sets, rows[group]!.all, union.hidden, 0, sets.positions);
      if (position < 0) continue;
      groups[kept++] = group;
      list.ids[list.count++] = ids[position]!;
    }
    groupCount = kept;
    for (let i = 0; i < exceptionCount; i++) list.ids[list.count++] = ids[exceptions[i]!]!;
  }

  /** Runs the filters that look at other nodes; groups and exceptions that fail leave. False: take the list path. */
  function judged({ domains }: Rules, cycle: Cycle): boolean {
    listNodes(cycle);
    resetVerdicts(verdicts, cluster.nodes.count);
    prepareSlots(domains);
    for (const { plugin, slot } of domains.preFilter) {
      const result = plugin.preFilter!(cycle);
      if (result === SKIP) slotSkips[slot] = 1;
      else if (result.kind !== 'go' || result.nodes !== undefined) return false;
      else slotStates[slot] = result.state;
    }
    const askedCount = list.count;
    for (let i = 0; i < askedCount; i++) asked[i] = list.ids[i]!;
    for (const { plugin, slot } of domains.filter) {
      if (slotSkips[slot] === 1) continue;
      if (list.count > 0 && plugin.filter!(cycle, slotStates[slot], list) !== undefined) return false;
    }
    keepListed(askedCount);
    return true;
  }

  function prepareSlots({ preFilter, filter, preScore, normalizedScore, score }: Rules['domains']): void {
    for (const points of [preFilter, filter, preScore, normalizedScore, score]) {
      for (const { slot } of points) {
        if (slot >= slotSkips.length) {
          slotSkips = new Uint8Array(slot + 16);
          slotStates = new Array(slot + 16).fill(undefined);
        }
        slotSkips[slot] = 0;
        slotStates[slot] = undefined;
      }
    }
  }

  /** Drops the groups and exceptions whose node is no longer in the list; exceptions that fail stay hidden, last. */
  function keepListed(askedCount: number): void {
    let at = 0;
    const stays = (i: number): boolean => {
      if (at === list.count || list.ids[at] !== asked[i]) return false;
      at += 1;
      return true;
    };
    let kept = 0;
    for (let i = 0; i < groupCount; i++) if (stays(i)) groups[kept++] = groups[i]!;
    const first = groupCount;
    groupCount = kept;
    kept = 0;
    for (let i = first; i < askedCount; i++) if (stays(i)) swapExceptions(kept++, i - first);
    exceptionCount = kept;
  }

  function swapExceptions(a: number, b: number): void {
    const position = exceptions[a]!;
    exceptions[a] = exceptions[b]!;
    exceptions[b] = position;
  }

  // --- sample ------------------------------------------------------------------------------------------------------

  /** Whether the sample is all of the order. */
  const isWhole = (): boolean => processed === sets.positions;

  function inSample(position: number): boolean {
    const offset = position - sampleFrom;
    return (offset < 0 ? offset + sets.positions : offset) < processed;
  }

  /** Fills groupSizes, finds where the sample ends; groups and exceptions outside leave. Returns the sample's size. */
  function takeSample({ start, wanted }: Search): number {
    const rows = built.levels.groups;
    sampleFrom = start;
    processed = sets.positions;
    let feasible = exceptionCount;
    for (let at = 0; at < groupCount; at++) {
      const group = groups[at]!;
      groupSizes[group] = sets.sizes[rows[group]!.all]!;
    }
    const { levels } = built;
    if (allExceptions > 0) for (let i = 0; i < allExceptions; i++) groupSizes[groupAt(levels, exceptions[i]!)]! -= 1;
    for (let at = 0; at < groupCount; at++) feasible += groupSizes[groups[at]!]!;
    if (feasible <= wanted) return feasible;

    joinGroups();
    const end = selectRotated(sets, union, start, wanted);
    leaveUnion();
    processed = end - start + (end < start ? sets.positions : 0);
    let kept = 0;
    for (let at = 0; at < groupCount; at++) {
      const group = groups[at]!;
      if (groupCount > 1 || exceptionCount > 0) groupSizes[group] = sampledOf(rows[group]!.all);
      if (groupSizes[group]! > 0) groups[kept++] = group;
    }
    groupCount = kept;
    kept = 0;
    for (let i = 0; i < exceptionCount; i++) if (inSample(exceptions[i]!)) swapExceptions(kept++, i);
    exceptionCount = kept;
    return wanted;
  }

  /** The union of all groups and exceptions in play. */
  function joinGroups(): void {
    const { levels } = built;
    const rows = built.levels.groups;
    union.setCount = 0;
    for (let at = 0; at < groupCount; at++) {
      union.sets[union.setCount++] = rows[groups[at]!]!.all;
      inPlay[groups[at]!] = 1;
    }
    for (let i = 0; i < allExceptions; i++) {
      const position = exceptions[i]!;
      let shift = inPlay[groupAt(levels, position)] === 1 ? -1 : 0;
      if (i < exceptionCount) {
        setBit(union.shown, position);
        shift += 1;
      }
      union.blockShift[blockOf(position)]! += shift;
    }
    for (let at = 0; at < groupCount; at++) inPlay[groups[at]!] = 0;
  }

  /** Takes the shown bits and the shifts back. */
  function leaveUnion(): void {
    if (allExceptions === 0) return;
    for (let i = 0; i < allExceptions; i++) clearBit(union.shown, exceptions[i]!);
    union.blockShift.fill(0, 0, blocksFor(sets.positions));
  }

  /** Nodes of a set in the sample that are no exceptions. */
  function sampledOf(set: number): number {
    if (firstSampled(set) < 0) return 0;
    union.setCount = 1;
    union.sets[0] = set;
    shiftForHidden(set);
    const count = countSampled();
    leaveUnion();
    return count;
  }

  function shiftForHidden(set: number): void {
    const { words, wordsPerSet } = sets;
    for (let i = 0; i < allExceptions; i++) {
      const position = exceptions[i]!;
      if ((words[set * wordsPerSet + (position >>> 5)]! & (1 << (position & 31))) === 0) continue;
      union.blockShift[blockOf(position)]! -= 1;
    }
  }

  /** A node of a set in the sample that is no exception, or -1. */
  function firstSampled(set: number): number {
    const end = sampleFrom + processed;
    const { positions } = sets;
    if (end <= positions) return firstIn(sets, set, union.hidden, sampleFrom, end);
    const found = firstIn(sets, set, union.hidden, sampleFrom, positions);
    return found >= 0 ? found : firstIn(sets, set, union.hidden, 0, end - positions);
  }

  // --- scores ------------------------------------------------------------------------------------------------------

  /** The chosen position, or -1. */
  function best(rules: Rules, cycle: Cycle, search: Search, related: boolean): number {
    const sampled = takeSample(search);
    if (sampled === 0) return -1;
    if (sampled === 1) return onlyOne();
    if (!rules.scores) return -1;
    if (!addRelative(rules, cycle, related)) return -1;
    const all = allExceptions;
    totals = () => explain(all);
    return pickBest(cycle, search);
  }

  function onlyOne(): number {
    totals = () => new Map();
    return groupCount === 0 ? exceptions[0]! : firstSampled(built.levels.groups[groups[0]!]!.all);
  }

  /** Fills `additions` and `exceptionAdditions`: scores that depend on which nodes are feasible. */
  function addRelative(rules: Rules, cycle: Cycle, related: boolean): boolean {
    // Whatever is added to all alike changes nothing.
    if (groupCount + exceptionCount === 1) {
      additions[groups[0]!] = 0;
      exceptionAdditions[0] = 0;
      return true;
    }
    const count = groupCount + exceptionCount;
    const { levels } = built;
    for (let at = 0; at < groupCount; at++) sums[at] = built.ownScores[groups[at]!]!;
    for (let i = 0; i < exceptionCount; i++) sums[groupCount + i] = built.ownScores[groupAt(levels, exceptions[i]!)]!;
    for (let at = 0; at < built.normalized.length; at++) addNormalized(at, cycle, count);
    if (related && !addDomainScores(rules, cycle)) return false;
    for (let at = 0; at < groupCount; at++) additions[groups[at]!] = sums[at]!;
    for (let i = 0; i < exceptionCount; i++) exceptionAdditions[i] = sums[groupCount + i]!;
    return true;
  }

  /** A score of the nodes' own that is normalised over the sample: its raw values stand with the groups. */
  function addNormalized(at: number, cycle: Cycle, count: number): void {
    const { plugin, slot, weight } = built.normalized[at]!;
    const { levels } = built;
    for (let i = 0; i < groupCount; i++) scores[i] = built.rawScores[groups[i]!]![at]!;
    for (let i = 0; i < exceptionCount; i++) {
      scores[groupCount + i] = built.rawScores[groupAt(levels, exceptions[i]!)]![at]!;
    }
    list.count = count;
    plugin.normalizeScore!(cycle, built.scoreStates[slot], list, scores);
    for (let i = 0; i < count; i++) sums[i]! += scores[i]! * weight;
  }

  function addDomainScores({ domains }: Rules, cycle: Cycle): boolean {
    listNodes(cycle);
    const { count } = list;
    for (let at = 0; at < groupCount; at++) list.copies[at] = groupSizes[groups[at]!]!;
    list.copies.fill(1, groupCount, count);
    for (const { plugin, slot } of domains.preScore) {
      slotSkips[slot] = 0;
      const result = plugin.preScore!(cycle, list);
      if (result === SKIP) slotSkips[slot] = 1;
      else if (result.kind !== 'go') return false;
      else slotStates[slot] = result.state;
    }
    for (const points of [domains.normalizedScore, domains.score]) {
      for (const { plugin, slot, weight } of points) {
        if (slotSkips[slot] === 1) continue;
        if (plugin.score!(cycle, slotStates[slot], list, scores) !== undefined) return false;
        plugin.normalizeScore?.(cycle, slotStates[slot], list, scores);
        for (let i = 0; i < count; i++) sums[i]! += scores[i]! * weight;
      }
    }
    return true;
  }

  // --- choice ------------------------------------------------------------------------------------------------------

  function pickBest(cycle: Cycle, search: Search): number {
    const { levels } = built;
    const { groups: rows } = levels;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < exceptionCount; i++) {
      most = Math.max(most, levelAt(levels, exceptions[i]!) + exceptionAdditions[i]!);
    }
    for (let at = 0; at < groupCount; at++) {
      const group = groups[at]!;
      const addition = additions[group]!;
      const top = topLevel(rows[group]!.atLevel, rows[group]!.top, most - addition);
      tops[group] = top;
      if (top >= 0 && top + addition > most) most = top + addition;
    }
    // The union of all nodes that have the most.
    union.setCount = 0;
    let tied = 0;
    for (let at = 0; at < groupCount; at++) {
      const group = groups[at]!;
      if (tops[group]! < 0 || tops[group]! + additions[group]! !== most) continue;
      const set = rows[group]!.atLevel[tops[group]!]!;
      if (isWhole() && allExceptions === 0) tied += sets.sizes[set]!;
      union.sets[union.setCount++] = set;
    }
    tied += shiftForTied(most);
    if (!isWhole() || allExceptions > 0) tied = countSampled();
    const chosen = search.byName
      ? smallestName(cycle, tied)
      : selectRotated(sets, union, sampleFrom, tied === 1 ? 0 : search.draw(tied));
    leaveUnion();
    return chosen;
  }

  /** The highest level with a node of the group in the sample that is no exception, if it is at least `least`; else -1. */
  function topLevel(atLevel: Int32Array, top: number, least: number): number {
    const whole = isWhole() && allExceptions === 0;
    for (let level = top; level >= 0 && level >= least; level--) {
      const set = atLevel[level]!;
      if (set >= 0 && (whole || firstSampled(set) >= 0)) return level;
    }
    return -1;
  }

  /** Shows the exceptions that have the most, and tells the block counts of these and of the hidden ones. */
  function shiftForTied(most: number): number {
    if (allExceptions === 0) return 0;
    const { levels } = built;
    let shown = 0;
    for (let at = 0; at < groupCount; at++) {
      if (tops[groups[at]!]! + additions[groups[at]!]! === most) inPlay[groups[at]!] = 1;
    }
    for (let i = 0; i < allExceptions; i++) {
      const position = exceptions[i]!;
      const group = groupAt(levels, position);
      const level = levelAt(levels, position);
      let shift = inPlay[group] === 1 && tops[group] === level ? -1 : 0;
      if (i < exceptionCount && level + exceptionAdditions[i]! === most) {
        setBit(union.shown, position);
        shift += 1;
        shown += 1;
      }
      if (shift !== 0) union.blockShift[blockOf(position)]! += shift;
    }
    for (let at = 0; at < groupCount; at++) inPlay[groups[at]!] = 0;
    return shown;
  }

  function countSampled(): number {
    const end = sampleFrom + processed;
    if (end <= sets.positions) return countIn(sets, union, sampleFrom, end);
    return countIn(sets, union, sampleFrom, sets.positions) + countIn(sets, union, 0, end - sets.positions);
  }

  function smallestName({ order }: Cycle, tied: number): number {
    let chosen = -1;
    for (let k = 0; k < tied; k++) {
      const position = selectRotated(sets, union, sampleFrom, k);
      if (chosen < 0 || cluster.nodeNames[order.ids[position]!]! < cluster.nodeNames[order.ids[chosen]!]!) {
        chosen = position;
      }
    }
    return chosen;
  }

  function explain(all: number): Map<NodeId, number> {
    const { levels } = built;
    const { ids } = built.order;
    const found = new Map<NodeId, number>();
    const isException = new Set(exceptions.subarray(0, all));
    const playing = new Set(groups.subarray(0, groupCount));
    for (let i = 0; i < exceptionCount; i++) {
      found.set(ids[exceptions[i]!]!, levelAt(levels, exceptions[i]!) + exceptionAdditions[i]!);
    }
    for (let position = 0; position < sets.positions; position++) {
      if (!inSample(position) || isException.has(position) || levelAt(levels, position) < 0) continue;
      if (!playing.has(groupAt(levels, position))) continue;
      found.set(ids[position]!, levelAt(levels, position) + additions[groupAt(levels, position)]!);
    }
    return found;
  }

  return {
    choose,
    get processed() {
      return processed;
    },
    lastTotals: () => totals(),
    reset: () => signatures.clear(),
  };
}

function emptyUnion(positions: number): Union {
  return {
    sets: new Int32Array(groupsMax),
    setCount: 0,
    hidden: new Int32Array(wordsFor(positions)),
    shown: new Int32Array(wordsFor(positions)),
    blockShift: new Int32Array(blocksFor(positions) + 1),
  };
}
