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
  /** By position; -1: the node is in no group. */
  readonly groupOf: Int32Array;
  /** By position, of nodes in a group. */
  readonly levelOf: Int32Array;
}

export function createLevels(positions: number): Levels {
  return {
    sets: createPositionSets(positions),
    groups: [],
    groupOf: new Int32Array(positions).fill(-1),
    levelOf: new Int32Array(positions),
  };
}

/** Puts the node into a group, at a level; groups below and at `group` come into being. */
export function placeNode(levels: Levels, position: number, group: number, level: number): void {
  const { groupOf, levelOf, sets, groups } = levels;
  const groupBefore = groupOf[position]!;
  if (groupBefore === group && levelOf[position] === level) return;
  if (groupBefore >= 0) leaveLevel(levels, groupBefore, position);
  if (groupBefore !== group) {
    if (groupBefore >= 0) removePosition(sets, groups[groupBefore]!.all, position);
    while (groups.length <= group) groups.push({ all: takeSet(sets), atLevel: new Int32Array(0), top: -1 });
    addPosition(sets, groups[group]!.all, position);
    groupOf[position] = group;
  }
  const row = groups[group]!;
  if (level >= row.atLevel.length) row.atLevel = widened(row.atLevel, level + 1);
  let set = row.atLevel[level]!;
  if (set < 0) row.atLevel[level] = set = takeSet(sets);
  addPosition(sets, set, position);
  levelOf[position] = level;
  if (level > row.top) row.top = level;
}

/** The node can take no pod of the signature: it leaves its group. */
export function dropNode(levels: Levels, position: number): void {
  const group = levels.groupOf[position]!;
  if (group < 0) return;
  leaveLevel(levels, group, position);
  removePosition(levels.sets, levels.groups[group]!.all, position);
  levels.groupOf[position] = -1;
}

function leaveLevel({ sets, groups, levelOf }: Levels, group: number, position: number): void {
  const row = groups[group]!;
  const level = levelOf[position]!;
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
