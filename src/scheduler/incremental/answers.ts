/**
 * What the profile's rules say about every node, for the pods of one signature: kept, and mended where nodes changed.
 *
 * All of it comes from the plugins' own filters and scores, called on lists: once with every node, from then on with the
 * nodes that were touched. After a change of the pods on a node only the rules that follow from these are asked.
 *
 * A node's *group* is the interned tuple of its raw scores that are normalised later and of its domains under the
 * topology keys that the signature's pods look at. Its *level* is the sum of the other scores.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { PodCounts } from '../counts.ts';
import { type Cycle, type NodeList, SKIP } from '../framework.ts';
import type { ProfilePlugin } from '../profile.ts';
import { createVerdicts, resetVerdicts } from '../verdicts.ts';
import { createLevels, dropNode, type Levels, levelMax, placeNode } from './levels.ts';
import type { Rules } from './rules.ts';
import type { TouchedNodes } from './touched.ts';

/** The state of one signature. */
export interface Answers {
  readonly rules: Rules;
  /** What of the nodes' topology the group is made of. */
  readonly keys: TopologyKeys;
  /** Null: not built yet, or given up to save memory. */
  built: BuiltAnswers | null;
  /** The rules cannot be kept for these pods: every one of them takes the list path. */
  unfit: boolean;
  /** Position in the log of touched nodes when a pod of the signature was last placed. */
  lastUse: number;
}

/** Topology keys, sorted; `present` are those of which only matters whether the node has them. */
export interface TopologyKeys {
  readonly domains: readonly string[];
  readonly present: readonly string[];
}

export interface BuiltAnswers {
  readonly order: NodeList;
  readonly levels: Levels;
  /** By group: raw scores of the rules of `normalized`, in order. */
  readonly rawScores: number[][];
  readonly normalized: readonly ProfilePlugin[];
  /** By position: its group, or -1 where the node's own facts rule it out. */
  readonly ownGroup: Int32Array;
  /** By position: sum of the scores that follow from the node's own facts. */
  readonly ownScore: Float64Array;
  readonly groupByPath: Map<number, number>;
  readonly filterStates: unknown[];
  readonly skipFilter: Uint8Array;
  readonly scoreStates: unknown[];
  readonly skipScore: Uint8Array;
  readonly imageVersion: number;
  /** How far the log was read. */
  cursor: number;
}

export interface AnswerKeeper {
  /** Makes the answers anew, from every node. False: they cannot be kept. */
  build(answers: Answers, cycle: Cycle): boolean;
  /** Judges the nodes again that were touched since. False: `build` is needed. */
  mend(answers: Answers, cycle: Cycle): boolean;
}

/** More groups than this make the search among them dearer than a look at every node. */
export const groupsMax = 512;
/** A part of a group's path: domains and raw scores are below this. */
const partMax = 2 ** 24;

type MutableCycle = { -readonly [Name in keyof Cycle]: Cycle[Name] };

interface List extends NodeList {
  ids: Int32Array;
}

export function createAnswerKeeper(
  cluster: Cluster,
  counts: PodCounts,
  touched: TouchedNodes,
  positionOf: (node: NodeId) => number,
): AnswerKeeper {
  const verdicts = createVerdicts();
  const list: List = { ids: new Int32Array(0), count: 0 };
  /** The list before the filters dropped nodes from it. */
  let asked = new Int32Array(0);
  let scores = new Float64Array(0);
  let sums = new Float64Array(0);
  let rawColumns: Float64Array[] = [];
  let stamps = new Int32Array(0);
  let epoch = 0;

  function growScratch(nodeCount: number): void {
    if (asked.length <= nodeCount) {
      const rows = Math.max(nodeCount + 1, asked.length * 2);
      list.ids = new Int32Array(rows);
      asked = new Int32Array(rows);
      scores = new Float64Array(rows);
      sums = new Float64Array(rows);
      rawColumns = rawColumns.map(() => new Float64Array(rows));
    }
    if (stamps.length < cluster.nodes.count) stamps = new Int32Array(cluster.nodes.flags.length);
  }

  /** The states of preFilter and preScore. False: what they answer cannot be shared. */
  function prepare(built: BuiltAnswers, { node, pods }: Rules, cycle: Cycle): boolean {
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

  /** Weighted scores of the listed nodes, to `sums`. */
  function addScores(built: BuiltAnswers, rules: readonly ProfilePlugin[], cycle: Cycle): boolean {
    const { count } = list;
    for (let at = 0; at < rules.length; at++) {
      const { plugin, slot, weight } = rules[at]!;
      if (built.skipScore[slot] === 1) continue;
      if (plugin.score!(cycle, built.scoreStates[slot], list, scores) !== undefined) return false;
      for (let i = 0; i < count; i++) sums[i]! += scores[i]! * weight;
    }
    return true;
  }

  /** Asks the rules that follow from the nodes' own facts about the listed nodes. */
  function judgeOwn({ rules, keys }: Answers, built: BuiltAnswers, cycle: Cycle): boolean {
    const { ownGroup, ownScore } = built;
    for (let i = 0; i < list.count; i++) ownGroup[positionOf(list.ids[i]!)] = -1;
    if (!runFilters(built, rules.node.filter, cycle)) return false;
    const { count, ids } = list;
    sums.fill(0, 0, count);
    if (!addScores(built, rules.node.score, cycle)) return false;
    for (let at = 0; at < built.normalized.length; at++) {
      const { plugin, slot } = built.normalized[at]!;
      const raw = (rawColumns[at] ??= new Float64Array(asked.length));
      if (plugin.score!(cycle, built.scoreStates[slot], list, raw) !== undefined) return false;
    }
    const domains = keys.domains.map((key) => counts.topology(key).domainOf);
    const present = keys.present.map((key) => counts.topology(key).domainOf);
    for (let i = 0; i < count; i++) {
      const position = positionOf(ids[i]!);
      const group = groupOf(built, i, ids[i]!, domains, present);
      if (group < 0) return false;
      ownGroup[position] = group;
      ownScore[position] = sums[i]!;
    }
    return true;
  }

  /** The group of the node at place `i` of the list, or -1: there are too many groups. */
  function groupOf(
    built: BuiltAnswers,
    i: number,
    node: NodeId,
    domains: readonly Int32Array[],
    present: readonly Int32Array[],
  ): number {
    const { groupByPath, rawScores, normalized } = built;
    let path = 0;
    for (let at = 0; at < normalized.length; at++) path = step(groupByPath, path, rawColumns[at]![i]!);
    for (const domainOf of domains) path = step(groupByPath, path, domainOf[node]!);
    for (const domainOf of present) path = step(groupByPath, path, domainOf[node] === 0 ? 0 : 1);
    if (path < 0) return -1;
    // Groups are counted apart from the steps of the paths that lead to them.
    let group = groupByPath.get(-1 - path);
    if (group !== undefined) return group;
    group = rawScores.length;
    if (group === groupsMax) return -1;
    groupByPath.set(-1 - path, group);
    rawScores.push(normalized.map((_, at) => rawColumns[at]![i]!));
    return group;
  }

  /** Asks the rules that follow from the pods on the nodes; then the nodes stand at their levels. */
  function judgePods({ rules }: Answers, built: BuiltAnswers, cycle: Cycle): boolean {
    const { levels, ownGroup, ownScore } = built;
    const { ids } = list;
    let askedCount = 0;
    for (let i = 0; i < list.count; i++) {
      const node = ids[i]!;
      const position = positionOf(node);
      if (ownGroup[position]! < 0) {
        dropNode(levels, position);
        continue;
      }
      ids[askedCount] = node;
      asked[askedCount++] = node;
    }
    list.count = askedCount;
    if (!runFilters(built, rules.pods.filter, cycle)) return false;
    sums.fill(0, 0, list.count);
    if (!addScores(built, rules.pods.score, cycle)) return false;
    let at = 0;
    for (let i = 0; i < askedCount; i++) {
      const node = asked[i]!;
      const position = positionOf(node);
      if (at === list.count || ids[at] !== node) {
        dropNode(levels, position);
        continue;
      }
      const level = ownScore[position]! + sums[at++]!;
      if (!(level >= 0 && level < levelMax) || !Number.isInteger(level)) return false;
      placeNode(levels, position, ownGroup[position]!, level);
    }
    return true;
  }

  /** Plugins see a cycle whose verdicts nobody reads. */
  function judging(cycle: Cycle, judge: () => boolean): boolean {
    const mutable = cycle as MutableCycle;
    const before = mutable.verdicts;
    mutable.verdicts = verdicts;
    resetVerdicts(verdicts, cluster.nodes.count);
    const done = judge();
    mutable.verdicts = before;
    return done;
  }

  function build(answers: Answers, cycle: Cycle): boolean {
    const { order } = cycle;
    const slots = 1 + Math.max(-1, ...slotsOf(answers.rules));
    growScratch(order.count);
    const built: BuiltAnswers = {
      order,
      levels: createLevels(order.count),
      rawScores: [],
      normalized: [],
      ownGroup: new Int32Array(order.count),
      ownScore: new Float64Array(order.count),
      groupByPath: new Map(),
      filterStates: new Array(slots).fill(undefined),
      skipFilter: new Uint8Array(slots),
      scoreStates: new Array(slots).fill(undefined),
      skipScore: new Uint8Array(slots),
      imageVersion: touched.imageVersion,
      cursor: touched.head,
    };
    const done = judging(cycle, () => {
      if (!prepare(built, answers.rules, cycle)) return false;
      const normalized = answers.rules.node.normalizedScore.filter(({ slot }) => built.skipScore[slot] === 0);
      (built as { normalized: readonly ProfilePlugin[] }).normalized = normalized;
      list.ids.set(order.ids.subarray(0, order.count));
      list.count = order.count;
      if (!judgeOwn(answers, built, cycle)) return false;
      list.ids.set(order.ids.subarray(0, order.count));
      list.count = order.count;
      resetVerdicts(verdicts, cluster.nodes.count);
      return judgePods(answers, built, cycle);
    });
    answers.built = done ? built : null;
    answers.unfit = !done;
    return done;
  }

  function isOutdated(built: BuiltAnswers, cycle: Cycle): boolean {
    const { cursor, order, imageVersion } = built;
    if (cursor < touched.first || order !== cycle.order || imageVersion !== touched.imageVersion) return true;
    return touched.head - cursor > 2 * order.count;
  }

  /** Lists the nodes of the entries of one kind that are not listed yet. */
  function listTouched(from: number, ownChanges: boolean): void {
    const { head } = touched;
    for (let at = from; at < head; at++) {
      const node = touched.nodeAt(at);
      if (stamps[node] === epoch || touched.isOwnChange(at) !== ownChanges) continue;
      stamps[node] = epoch;
      list.ids[list.count++] = node;
    }
  }

  function mend(answers: Answers, cycle: Cycle): boolean {
    const built = answers.built!;
    if (isOutdated(built, cycle)) return false;
    const { cursor } = built;
    if (cursor === touched.head) return true;
    growScratch(cycle.order.count);
    const done = judging(cycle, () => {
      epoch += 1;
      list.count = 0;
      listTouched(cursor, true);
      if (list.count > 0) {
        // Columns that the states point to may have been replaced along with the nodes.
        if (!prepare(built, answers.rules, cycle)) return false;
        if (!judgeOwn(answers, built, cycle)) return false;
        resetVerdicts(verdicts, cluster.nodes.count);
        epoch += 1;
        list.count = 0;
        listTouched(cursor, true);
      }
      listTouched(cursor, false);
      return judgePods(answers, built, cycle);
    });
    built.cursor = touched.head;
    if (!done) {
      answers.built = null;
      answers.unfit = true;
    }
    return done;
  }

  return { build, mend };
}

/** One step of a path: as many numbers as there are different beginnings of tuples. -1: a part is out of range. */
function step(groupByPath: Map<number, number>, path: number, part: number): number {
  if (path < 0 || part < 0 || part >= partMax || !Number.isInteger(part)) return -1;
  const key = (path + 1) * partMax + part;
  let next = groupByPath.get(key);
  if (next === undefined) groupByPath.set(key, (next = groupByPath.size + 1));
  return next;
}

function slotsOf({ node, pods }: Rules): number[] {
  const slots = (rules: readonly ProfilePlugin[]): number[] => rules.map(({ slot }) => slot);
  return [node, pods].flatMap((set) => [
    ...slots(set.preFilter),
    ...slots(set.filter),
    ...slots(set.preScore),
    ...slots(set.score),
    ...slots(set.normalizedScore),
  ]);
}
