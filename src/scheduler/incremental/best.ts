/** The choice among the nodes in play: the best sum of level and addition, who has it, and which of these is taken. */
import {
  admitExceptions,
  clearUnion,
  countSampled,
  type Field,
  firstSampled,
  groupRow,
  inSample,
  isWhole,
} from './field.ts';
import { groupAt, type LevelGroup, levelAt } from './levels.ts';
import { selectRotated } from './position-sets.ts';
import type { TiePick } from './ties.ts';

/** The position of the only node in play. */
export function onlyPosition(field: Field): number {
  return field.groupCount === 0 ? field.exceptions[0]! : firstSampled(field, groupRow(field, 0).all);
}

/** The best position. */
export function bestPosition(field: Field, pick: TiePick): number {
  const tied = uniteTied(field, findMost(field));
  const { sets, union, sampleFrom } = field;
  const chosen = pick(tied, (k) => selectRotated(sets, union, sampleFrom, k));
  clearUnion(field);
  return chosen;
}

function findMost(field: Field): number {
  const { levels, exceptions, exceptionCount, kindOf, kinds, groups, groupCount, additions, tops } = field;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < exceptionCount; i++) {
    const total = levelAt(levels, exceptions[i]!) + kinds.additions[kindOf[i]!]!;
    if (total > most) most = total;
  }
  for (let at = 0; at < groupCount; at++) {
    const group = groups[at]!;
    const addition = additions[group]!;
    const top = topLevel(field, groupRow(field, at), most - addition);
    tops[group] = top;
    if (top >= 0 && top + addition > most) most = top + addition;
  }
  return most;
}

/** The highest level of a group with a node in play, if it is at least `least`; else -1. */
function topLevel(field: Field, { atLevel, top }: LevelGroup, least: number): number {
  const all = isWhole(field) && field.hiddenCount === 0;
  for (let level = top; level >= 0 && level >= least; level--) {
    const set = atLevel[level]!;
    if (set >= 0 && (all || firstSampled(field, set) >= 0)) return level;
  }
  return -1;
}

/** Makes the union that of the nodes in play with the best total; returns how many these are. */
function uniteTied(field: Field, most: number): number {
  const { union, sets, groups, groupCount, additions, tops, marks } = field;
  union.setCount = 0;
  let members = 0;
  for (let at = 0; at < groupCount; at++) {
    const group = groups[at]!;
    const top = tops[group]!;
    if (top < 0 || top + additions[group]! !== most) continue;
    const set = groupRow(field, at).atLevel[top]!;
    members += sets.sizes[set]!;
    union.sets[union.setCount++] = set;
    marks[group] = 1;
  }
  members += admitExceptions(field, tops, most);
  for (let at = 0; at < groupCount; at++) marks[groups[at]!] = 0;
  return isWhole(field) ? members : countSampled(field);
}

/** Every node in play and its total, for laws. */
export function totalsOf(field: Field): Map<number, number> {
  const { levels, exceptions, exceptionCount, hiddenCount, kindOf, kinds, groups, groupCount, additions } = field;
  const found = new Map<number, number>();
  const hidden = new Set(exceptions.subarray(0, hiddenCount));
  const playing = new Set(groups.subarray(0, groupCount));
  for (let i = 0; i < exceptionCount; i++) {
    found.set(exceptions[i]!, levelAt(levels, exceptions[i]!) + kinds.additions[kindOf[i]!]!);
  }
  for (let position = 0; position < field.sets.positions; position++) {
    const level = levelAt(levels, position);
    const group = groupAt(levels, position);
    if (level < 0 || !playing.has(group) || hidden.has(position) || !inSample(field, position)) continue;
    found.set(position, level + additions[group]!);
  }
  return found;
}
