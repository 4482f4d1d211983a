/**
 * What the profile's rules say about every node, for the pods of one signature: kept, and mended where nodes changed.
 *
 * All of it comes from the plugins' own filters and scores, called on lists: once with every node, from then on with the
 * nodes that were touched. After a change of the pods on a node only the rules that follow from these are asked.
 *
 * A node's *group* is the interned tuple of what follows from the node itself: the sum of its own scores, its raw scores
 * that are normalised later and its domains under the topology keys that the signature's pods look at. Its *level* is the
 * sum of the scores that follow from the pods on it.
 *
 * Answers may be those of one application alone: then how many of its pods (of its tallies) are on the node is part of the
 * group as well, and a node changes its group when one of them comes or goes.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { Numbers } from '../counts/tallies.ts';
import type { PodCounts } from '../counts.ts';
import { type Cycle, type NodeList, SKIP } from '../framework.ts';
import type { ProfilePlugin } from '../profile.ts';
import { createVerdicts, resetVerdicts } from '../verdicts.ts';
import { type Answers, type BuiltAnswers, newAnswers } from './kept-answers.ts';
import {
  adoptGroups,
  assignGroup,
  dropNode,
  groupAt,
  type Levels,
  levelAt,
  levelMax,
  nowhere,
  placeNode,
  ruledOut,
} from './levels.ts';
import type { NodeRows } from './node-rows.ts';
import { type Reckoning, reckon, reckoningOf } from './reckoning.ts';
import { type Rules, slotsOf } from './rules.ts';
import type { TouchedNodes } from './touched.ts';
import { follow, numberAt, rootPath } from './tuples.ts';

export interface AnswerKeeper {
  /** Whether `build` takes the groups over and need only reckon: then it costs less than a look at every node. */
  isCheap(answers: Answers, cycle: Cycle): boolean;
  /** Makes the answers anew, from every node. False: they cannot be kept. */
  build(answers: Answers, cycle: Cycle): boolean;
  /** Judges the nodes again that were touched since. False: `build` is needed. */
  mend(answers: Answers, cycle: Cycle): boolean;
}

/** More groups than this make the search among them dearer than a look at every node. */
export const groupsMax = 512;
/**
 * Nodes that are judged together when answers are built. In one long loop the engine goes on to enter code that it has
 * given up already (thousands of deoptimisations, 10 ms); calls of short loops take the new code.
 */
const partSize = 128;
interface List extends NodeList {
  ids: Int32Array;
}

export function createAnswerKeeper(
  cluster: Cluster,
  counts: PodCounts,
  touched: TouchedNodes,
  rows: NodeRows,
  positionOf: (node: NodeId) => number,
): AnswerKeeper {
  const verdicts = createVerdicts();
  const list: List = { ids: new Int32Array(0), count: 0 };
  /** The list before the filters dropped nodes from it. */
  let asked = new Int32Array(0);
  /** Positions and levels of these nodes. */
  let positions = new Int32Array(0);
  let before = new Int16Array(0);
  let totals = new Int16Array(0);
  let scores = new Float64Array(0);
  let sums = new Float64Array(0);
  let rawColumns: Float64Array[] = [];
  let stamps = new Int32Array(0);
  let epoch = 0;

  function growScratch(nodeCount: number): void {
    if (asked.length <= nodeCount) {
      const size = Math.max(nodeCount + 1, asked.length * 2);
      list.ids = new Int32Array(size);
      asked = new Int32Array(size);
      positions = new Int32Array(size);
      before = new Int16Array(size);
      totals = new Int16Array(size);
      scores = new Float64Array(size);
      sums = new Float64Array(size);
      rawColumns = rawColumns.map(() => new Float64Array(size));
    }
    if (stamps.length < cluster.nodes.count) stamps = new Int32Array(cluster.nodes.flags.length);
  }

  /** The states of preFilter and preScore. False: what they answer cannot be shared. */
  function prepare(built: BuiltAnswers, rules: Rules, cycle: Cycle): boolean {
    const { node, pods } = rules;
    for (const { plugin, slot } of [...node.preFilter, ...pods.preFilter]) {
      const result = plugin.preFilter!(cycle);
      if (result === SKIP) built.skipFilter[slot] = 1;
      else if (result.kind !== 'go' || result.nodes !== undefined) return false;
      else built.filterStates[slot] = result.state;
    }
    for (const { plugin, slot } of [...node.preScore, ...pods.preScore]) {
      const result = plugin.preScore!(cycle, cycle.order);
      if (result === SKIP) built.skipScore[slot] = 1;
      else if (result.kind !== 'go') return false;
      else built.scoreStates[slot] = result.state;
    }
    built.reckoning = reckoningOf(rules, cycle.spec, cluster);
    return true;
  }

  function runFilters(built: BuiltAnswers, filters: readonly ProfilePlugin[], cycle: Cycle): boolean {
    for (let i = 0; i < filters.length && list.count > 0; i++) {
      const { plugin, slot } = filters[i]!;
      if (built.skipFilter[slot] === 1) continue;
      if (plugin.filter!(cycle, built.filterStates[slot], list) !== undefined) return false;
    }
    return true;
  }

  /** Fills `sums` with the weighted scores of the listed nodes. */
  function addScores(built: BuiltAnswers, rules: readonly ProfilePlugin[], cycle: Cycle): boolean {
    const { count } = list;
    for (let i = 0; i < count; i++) sums[i] = 0;
    for (let at = 0; at < rules.length; at++) {
      const { plugin, slot, weight } = rules[at]!;
      if (built.skipScore[slot] === 1) continue;
      if (plugin.score!(cycle, built.scoreStates[slot], list, scores) !== undefined) return false;
      for (let i = 0; i < count; i++) sums[i]! += scores[i]! * weight;
    }
    return true;
  }

  /** Asks the rules that follow from the nodes' own facts about the listed nodes. */
  function judgeOwn({ rules, keys, tallies }: Answers, built: BuiltAnswers, cycle: Cycle): boolean {
    const { levels } = built;
    for (let i = 0; i < list.count; i++) {
      dropNode(levels, positionOf(list.ids[i]!), ruledOut);
    }
    if (!runFilters(built, rules.node.filter, cycle)) return false;
    const { count, ids } = list;
    if (!addScores(built, rules.node.score, cycle)) return false;
    for (let at = 0; at < built.normalized.length; at++) {
      const { plugin, slot } = built.normalized[at]!;
      const raw = (rawColumns[at] ??= new Float64Array(asked.length));
      if (plugin.score!(cycle, built.scoreStates[slot], list, raw) !== undefined) return false;
    }
    const domains = keys.domains.map((key) => counts.topology(key).domainOf);
    const present = keys.present.map((key) => counts.topology(key).domainOf);
    const perNode = tallies.map((tally) => counts.perNode(tally));
    for (let i = 0; i < count; i++) {
      const position = positionOf(ids[i]!);
      const own = ownPath(built, i, ids[i]!, domains, present);
      const path = pathWithTallies(built, own, ids[i]!, perNode);
      let group = numberAt(built.tuples, path);
      if (group < 0) group = newGroup(built, path, sums[i]!, rawAt(built, i));
      if (group < 0) return false;
      if (perNode.length > 0) built.ownPaths[position] = own;
      assignGroup(levels, position, group);
    }
    return true;
  }

  /** The path of what follows from the node itself: the one at place `i` of the list. */
  function ownPath(
    { tuples, normalized }: BuiltAnswers,
    i: number,
    node: NodeId,
    domains: readonly Int32Array[],
    present: readonly Int32Array[],
  ): number {
    let path = follow(tuples, rootPath, sums[i]!);
    for (let at = 0; at < normalized.length; at++) path = follow(tuples, path, rawColumns[at]![i]!);
    for (const domainOf of domains) path = follow(tuples, path, domainOf[node]!);
    for (const domainOf of present) path = follow(tuples, path, domainOf[node] === 0 ? 0 : 1);
    return path;
  }

  function pathWithTallies({ tuples }: BuiltAnswers, own: number, node: NodeId, perNode: readonly Numbers[]): number {
    let path = own;
    for (let at = 0; at < perNode.length; at++) path = follow(tuples, path, perNode[at]![node] ?? 0);
    return path;
  }

  function rawAt({ normalized }: BuiltAnswers, i: number): number[] {
    return normalized.map((_, at) => rawColumns[at]![i]!);
  }

  /** A new group, whose nodes have these own scores in sum and these raw scores; -1: there are too many groups. */
  function newGroup(built: BuiltAnswers, path: number, own: number, raw: number[]): number {
    const { tuples, ownScores, rawScores } = built;
    const group = rawScores.length;
    if (path < 0 || group === groupsMax) return -1;
    tuples.numbers[path] = group;
    ownScores.push(own);
    rawScores.push(raw);
    for (let at = 0; at < raw.length; at++) if (raw[at] !== rawScores[0]![at]) built.varies[at] = true;
    return group;
  }

  /** Listed nodes on which the numbers of the tallies changed go over to another group. False: there are too many. */
  function regroup({ tallies }: Answers, built: BuiltAnswers): boolean {
    const { levels, ownPaths, ownScores, rawScores } = built;
    const perNode = tallies.map((tally) => counts.perNode(tally));
    for (let i = 0; i < list.count; i++) {
      const node = list.ids[i]!;
      const position = positionOf(node);
      if (levelAt(levels, position) === ruledOut) continue;
      const before = groupAt(levels, position);
      const path = pathWithTallies(built, ownPaths[position]!, node, perNode);
      let group = numberAt(built.tuples, path);
      if (group < 0) group = newGroup(built, path, ownScores[before]!, rawScores[before]!);
      if (group < 0) return false;
      if (group === before) continue;
      dropNode(levels, position, ruledOut);
      assignGroup(levels, position, group);
    }
    return true;
  }

  /** Asks the rules that follow from the pods on the nodes; then the nodes stand at their levels. */
  function judgePods({ rules }: Answers, built: BuiltAnswers, cycle: Cycle): boolean {
    const { levels } = built;
    const { ids } = list;
    let askedCount = 0;
    // Levels are read in a loop of their own: with hundreds of signatures they are far from the processor, and reads
    // that wait for nothing overlap.
    for (let i = 0; i < list.count; i++) {
      const node = ids[i]!;
      const position = positionOf(node);
      const level = levelAt(levels, position);
      if (level === ruledOut) continue;
      ids[askedCount] = node;
      asked[askedCount] = node;
      positions[askedCount] = position;
      before[askedCount++] = level;
    }
    list.count = askedCount;
    if (built.reckoning !== null) return placeReckoned(levels, built.reckoning);
    if (!runFilters(built, rules.pods.filter, cycle)) return false;
    if (!addScores(built, rules.pods.score, cycle)) return false;
    let at = 0;
    for (let i = 0; i < askedCount; i++) {
      const node = asked[i]!;
      if (at === list.count || ids[at] !== node) {
        dropNode(levels, positions[i]!, nowhere);
        continue;
      }
      const level = sums[at++]!;
      if (level === before[i]) continue;
      if (!(level >= 0 && level < levelMax) || !Number.isInteger(level)) return false;
      placeNode(levels, positions[i]!, level);
    }
    return true;
  }

  /** As `judgePods`, of the listed nodes, where rules are arithmetic. */
  function placeReckoned(levels: Levels, reckoning: Reckoning): boolean {
    const { count } = list;
    reckon(reckoning, rows.numbers, list.ids, count, totals);
    for (let i = 0; i < count; i++) {
      const level = totals[i]!;
      if (level === before[i]) continue;
      if (level >= levelMax) return false;
      if (level < 0) dropNode(levels, positions[i]!, nowhere);
      else placeNode(levels, positions[i]!, level);
    }
    return true;
  }

  function listPart({ ids, count }: NodeList, from: number): void {
    list.count = Math.min(partSize, count - from);
    for (let i = 0; i < list.count; i++) list.ids[i] = ids[from + i]!;
    resetVerdicts(verdicts, cluster.nodes.count);
  }

  function build(answers: Answers, cycle: Cycle): boolean {
    const { order } = cycle;
    const slots = 1 + Math.max(-1, ...slotsOf(answers.rules));
    growScratch(order.count);
    const sibling = siblingOf(answers, cycle);
    const built = newAnswers(answers, order, slots, touched, sibling);
    const { verdicts: others } = cycle;
    cycle.verdicts = verdicts;
    const done = sibling === null ? judgeAll(answers, built, cycle) : adopt(answers, built, sibling, cycle);
    cycle.verdicts = others;
    answers.built = done ? built : null;
    answers.unfit = !done;
    if (done && answers.family !== null) answers.family.built = built;
    return done;
  }

  /** Answers of pods that differ in their requests alone, whose groups are those of these answers as well. */
  function siblingOf({ family }: Answers, cycle: Cycle): BuiltAnswers | null {
    const built = family?.built ?? null;
    if (built === null || built.reckoning === null || touched.ownHead > built.cursor) return null;
    return built.order === cycle.order && built.imageVersion === touched.imageVersion ? built : null;
  }

  function adopt({ rules }: Answers, built: BuiltAnswers, sibling: BuiltAnswers, cycle: Cycle): boolean {
    const { ids, count } = cycle.order;
    if (!prepare(built, rules, cycle) || built.reckoning === null) return false;
    reckon(built.reckoning, rows.numbers, ids, count, totals);
    return adoptGroups(built.levels, sibling.levels, totals);
  }

  function judgeAll(answers: Answers, built: BuiltAnswers, cycle: Cycle): boolean {
    if (!prepare(built, answers.rules, cycle)) return false;
    built.normalized = answers.rules.node.normalizedScore.filter(({ slot }) => built.skipScore[slot] === 0);
    for (let from = 0; from < cycle.order.count; from += partSize) {
      listPart(cycle.order, from);
      if (!judgeOwn(answers, built, cycle)) return false;
      listPart(cycle.order, from);
      if (!judgePods(answers, built, cycle)) return false;
    }
    return true;
  }

  function isOutdated(built: BuiltAnswers, cycle: Cycle): boolean {
    const { cursor, order, imageVersion } = built;
    if (cursor < touched.first || order !== cycle.order || imageVersion !== touched.imageVersion) return true;
    return touched.head - cursor > 2 * order.count;
  }

  /** Lists the nodes of the entries from a position on, each once: all of them, or those that changed themselves. */
  function listTouched(from: number, ownChanges: boolean): void {
    const { head, first, entries } = touched;
    const { ids } = list;
    let count = 0;
    epoch += 1;
    for (let at = from - first; at < head - first; at++) {
      const entry = entries[at]!;
      const node = entry >> 1;
      if (stamps[node] === epoch || (ownChanges && (entry & 1) === 0)) continue;
      stamps[node] = epoch;
      ids[count++] = node;
    }
    list.count = count;
    resetVerdicts(verdicts, cluster.nodes.count);
  }

  function judgeTouched(answers: Answers, built: BuiltAnswers, cycle: Cycle): boolean {
    const { cursor } = built;
    if (touched.ownHead > cursor) {
      listTouched(cursor, true);
      // Columns that the states point to may have been replaced along with the nodes.
      if (!prepare(built, answers.rules, cycle)) return false;
      if (!judgeOwn(answers, built, cycle)) return false;
    }
    listTouched(cursor, false);
    if (answers.tallies.length > 0 && !regroup(answers, built)) return false;
    return judgePods(answers, built, cycle);
  }

  function mend(answers: Answers, cycle: Cycle): boolean {
    const built = answers.built!;
    if (isOutdated(built, cycle)) return false;
    if (built.cursor === touched.head) return true;
    growScratch(cycle.order.count);
    const { verdicts: others } = cycle;
    cycle.verdicts = verdicts;
    const done = judgeTouched(answers, built, cycle);
    cycle.verdicts = others;
    built.cursor = touched.head;
    if (done && answers.family !== null) answers.family.built = built;
    if (!done) {
      answers.built = null;
      // Groups that were left behind may be the ones too many.
      answers.unfit = answers.tallies.length === 0;
    }
    return done;
  }

  return { isCheap: (answers, cycle) => siblingOf(answers, cycle) !== null, build, mend };
}
