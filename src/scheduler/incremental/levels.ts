/**
 * Where the nodes of one signature stand: which group each is in and at which level. A *group* is the nodes whose answers
 * differ only by their level; the *level* is the sum of the scores that need no other node. The members of a group, and
 * those at each of its levels, are position sets, so the best level, how many nodes are there and the k-th of them are
 * known without a search.
 *
 *                        level 171      170       169 …
 *   group 0 (zone a)     {3, 17}      {5, 9, 11}  {…}       all: {3, 5, 9, 11, 17, …}
 *   group 1 (zone b)        –          {4}        {…}       all: {4, …}
 *
 * Cost: moving a node is a few writes; levels without nodes take no memory.
 */
import {
  addPosition,
  createPositionSets,
  giveBackSet,
  type PositionSets,
  removePosition,
  takeSet,
} from './position-sets.ts';

/** Levels are below this: a state whose scores are greater is given up. */
export const levelMax = 8192;

/** The nodes of a group. */
export interface LevelGroup {
  /** The set of all of them. */
  readonly all: number;
  /** The set at each level; -1: none is there. */
  atLevel: Int32Array;
  /** The highest level with a node, or -1. */
  top: number;
}

export interface Levels {
  readonly sets: PositionSets;
  readonly groups: LevelGroup[];
  /** By position, side by side: the node's level, or `nowhere` or `ruledOut`; and the group of its own facts. */
  readonly standings: Int16Array;
}

/** Level of a node that can take no pod now, because of the pods that it has. */
export const nowhere = -1;
/** Level of a node whose own facts rule it out. */
export const ruledOut = -2;

export function createLevels(positions: number): Levels {
  return {
    sets: createPositionSets(positions),
    groups: [],
    standings: new Int16Array(2 * positions).fill(ruledOut),
  };
}

export function levelAt({ standings }: Levels, position: number): number {
  return standings[2 * position]!;
}

export function groupAt({ standings }: Levels, position: number): number {
  return standings[2 * position + 1]!;
}

/** Says which group a node that was ruled out belongs to; groups below and at `group` come into being. */
export function assignGroup({ sets, groups, standings }: Levels, position: number, group: number): void {
  while (groups.length <= group) groups.push({ all: takeSet(sets), atLevel: new Int32Array(0), top: -1 });
  standings[2 * position] = nowhere;
  standings[2 * position + 1] = group;
}

/** Puts the node at a level of its group. */
export function placeNode(levels: Levels, position: number, level: number): void {
  const { standings, sets } = levels;
  const before = standings[2 * position]!;
  if (before === level) return;
  const row = levels.groups[standings[2 * position + 1]!]!;
  if (before >= 0) leaveLevel(sets, row, before, position);
  else addPosition(sets, row.all, position);
  if (level >= row.atLevel.length) row.atLevel = widened(row.atLevel, level + 1);
  let set = row.atLevel[level]!;
  if (set < 0) row.atLevel[level] = set = takeSet(sets);
  addPosition(sets, set, position);
  standings[2 * position] = level;
  if (level > row.top) row.top = level;
}

/**
 * Puts every node into the group that it has in `from`, at its own level of `totals`; a negative one: it has no room.
 * `levels` is new. False: a level is too high.
 */
export function adoptGroups(levels: Levels, from: Levels, totals: Int16Array): boolean {
  const { sets, groups, standings } = levels;
  while (groups.length < from.groups.length) groups.push({ all: takeSet(sets), atLevel: new Int32Array(0), top: -1 });
  for (let position = 0; position < sets.positions; position++) {
    if (levelAt(from, position) === ruledOut) continue;
    const level = totals[position]!;
    if (level >= levelMax) return false;
    standings[2 * position] = nowhere;
    standings[2 * position + 1] = groupAt(from, position);
    if (level >= 0) placeNode(levels, position, level);
  }
  return true;
}

/** The node can take no pod of the signature: `level` is `nowhere` or `ruledOut`. */
export function dropNode({ sets, groups, standings }: Levels, position: number, level: number): void {
  const before = standings[2 * position]!;
  standings[2 * position] = level;
  if (before < 0) return;
  const row = groups[standings[2 * position + 1]!]!;
  leaveLevel(sets, row, before, position);
  removePosition(sets, row.all, position);
}

function leaveLevel(sets: PositionSets, row: LevelGroup, level: number, position: number): void {
  const set = row.atLevel[level]!;
  removePosition(sets, set, position);
  if (sets.sizes[set]! > 0) return;
  giveBackSet(sets, set);
  row.atLevel[level] = -1;
  while (row.top >= 0 && row.atLevel[row.top]! < 0) row.top -= 1;
}

function widened(sets: Int32Array, minimum: number): Int32Array {
  const copy = new Int32Array(Math.max(minimum, sets.length * 2, 64)).fill(-1);
  copy.set(sets);
  return copy;
}
