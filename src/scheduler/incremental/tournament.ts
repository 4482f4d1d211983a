/**
 * Levels of nodes by position, and over them, block by block and for all, the highest level and how many nodes have it.
 * A level changes far more often than anybody asks for the best one (every pod placed changes a node for all signatures),
 * so a change costs a few comparisons, and what it leaves open is found out when it is asked for:
 *
 *   all           171 × 3
 *   64 blocks     171 × 2                                171 × 1
 *   64 nodes      171 × 2     170 × 0     169 × 5        171 × 1
 *   levels        171 3 171   168 167 …   169 169 …      …
 *
 * A `top` is never below a level beneath it, and its `ties` is exactly how many levels beneath equal it: with ties the top
 * is the highest level; with none (`170 × 0`) it is only a bound, and the next one down must be looked for.
 *
 * Cost: changing a level is a few reads and writes; two bytes a node, some more per 64.
 */
import { assert } from '../../sim/invariant.ts';

/** Nodes that can take the pod are at levels from 0 up to this. */
export const tournamentLevelMax = 32_767;
/** Level of a node that cannot take the pod. */
export const outOfPlay = -1;

const blockBits = 6;
const blockSize = 1 << blockBits;
const groupBits = 12;

/** Highest levels of equally wide ranges, one after the other. */
interface Round {
  readonly tops: Int16Array;
  readonly ties: Int32Array;
}

export interface Tournament {
  readonly positions: number;
  readonly levels: Int16Array;
  /** By 64 positions, by 4,096, and of all. */
  readonly blocks: Round;
  readonly groups: Round;
  readonly all: Round;
  /** By block and in all: nodes that are in play. */
  readonly inPlayOf: Uint8Array;
  inPlay: number;
}

export function createTournament(positions: number): Tournament {
  const roundOf = (size: number): Round => ({ tops: new Int16Array(size), ties: new Int32Array(size) });
  const blocks = Math.ceil(positions / blockSize);
  return {
    positions,
    levels: new Int16Array(positions),
    blocks: roundOf(blocks),
    groups: roundOf(Math.ceil(positions / (1 << groupBits))),
    all: roundOf(1),
    inPlayOf: new Uint8Array(blocks),
    inPlay: 0,
  };
}

/** Memory of a tournament. */
export function tournamentBytes({ positions }: Tournament): number {
  return 3 * positions;
}

/** To be called after `levels` were written as a whole. */
export function settleAll(tournament: Tournament): void {
  const { levels, positions, blocks, groups, all, inPlayOf } = tournament;
  tournament.inPlay = 0;
  for (let block = 0; block < inPlayOf.length; block++) {
    settleBlock(tournament, block);
    const end = Math.min((block + 1) << blockBits, positions);
    let inPlay = 0;
    for (let at = block << blockBits; at < end; at++) if (levels[at]! >= 0) inPlay += 1;
    inPlayOf[block] = inPlay;
    tournament.inPlay += inPlay;
  }
  for (let group = 0; group < groups.tops.length; group++) settleFrom(groups, group, blocks, group << blockBits);
  settleFrom(all, 0, groups, 0);
}

/** Writes the first `count` of `given` as the levels of these positions; a position below 0 is none. */
export function setLevels(tournament: Tournament, positions: Int32Array, given: Int16Array, count: number): void {
  const { levels, inPlayOf } = tournament;
  // At hand, as three floors are told of every node that many signatures mend.
  const { tops: blockTops, ties: blockTies } = tournament.blocks;
  const { tops: groupTops, ties: groupTies } = tournament.groups;
  const { tops: allTops, ties: allTies } = tournament.all;
  for (let i = 0; i < count; i++) {
    const position = positions[i]!;
    if (position < 0) continue;
    const level = given[i]!;
    const before = levels[position]!;
    if (level === before) continue;
    levels[position] = level;
    moveOn(blockTops, blockTies, position >>> blockBits, before, level);
    moveOn(groupTops, groupTies, position >>> groupBits, before, level);
    moveOn(allTops, allTies, 0, before, level);
    if (before < 0 || level < 0) {
      const shift = level < 0 ? -1 : 1;
      inPlayOf[position >>> blockBits]! += shift;
      tournament.inPlay += shift;
    }
  }
}

function moveOn(tops: Int16Array, ties: Int32Array, at: number, before: number, after: number): void {
  const top = tops[at]!;
  if (after > top) {
    tops[at] = after;
    ties[at] = 1;
  } else if (after === top) ties[at]! += 1;
  else if (before === top) ties[at]! -= 1;
}

/** The highest level of all; `outOfPlay` where no node is in play. */
export function highestLevel(tournament: Tournament): number {
  const { all, groups } = tournament;
  while (all.ties[0] === 0) {
    const bound = highestOf(groups.tops, 0, groups.tops.length);
    for (let group = 0; group < groups.tops.length; group++) {
      if (groups.tops[group] === bound && groups.ties[group] === 0) settleGroup(tournament, group);
    }
    settleFrom(all, 0, groups, 0);
  }
  return all.tops[0]!;
}

/** How many nodes are at the highest level; `highestLevel` was asked before. */
export function tiesAtHighest({ all }: Tournament): number {
  return all.ties[0]!;
}

/** Looks the next top of a group up. Only blocks whose tops are the highest are looked into. */
function settleGroup(tournament: Tournament, group: number): void {
  const { groups, blocks } = tournament;
  const from = group << blockBits;
  const to = Math.min(from + blockSize, blocks.tops.length);
  do {
    const bound = highestOf(blocks.tops, from, to);
    for (let block = from; block < to; block++) {
      if (blocks.tops[block] === bound && blocks.ties[block] === 0) settleBlock(tournament, block);
    }
    settleFrom(groups, group, blocks, from);
  } while (groups.ties[group] === 0);
}

function highestOf(tops: Int16Array, from: number, to: number): number {
  let highest = outOfPlay;
  for (let at = from; at < to; at++) if (tops[at]! > highest) highest = tops[at]!;
  return highest;
}

function settleBlock({ levels, positions, blocks }: Tournament, block: number): void {
  const end = Math.min((block + 1) << blockBits, positions);
  let top = -1;
  let ties = 0;
  for (let at = block << blockBits; at < end; at++) {
    const level = levels[at]!;
    if (level > top) {
      top = level;
      ties = 1;
    } else if (level === top) ties += 1;
  }
  blocks.tops[block] = top;
  blocks.ties[block] = ties;
}

/** The top of one range from those of the ranges that it is made of. */
function settleFrom(round: Round, at: number, { tops, ties }: Round, from: number): void {
  const to = Math.min(from + blockSize, tops.length);
  let top = outOfPlay;
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (tops[i]! > top) {
      top = tops[i]!;
      sum = ties[i]!;
    } else if (tops[i] === top) sum += ties[i]!;
  }
  round.tops[at] = top;
  round.ties[at] = sum;
}

/** The k-th node (from 0) at the highest level in the order from, from + 1, …, the last position, 0, …; it must exist. */
export function selectHighest(tournament: Tournament, from: number, k: number): number {
  const top = tournament.all.tops[0]!;
  const all = tournament.all.ties[0]!;
  let place = k | 0;
  if (from > 0) {
    // Both are below `all`, which is quicker to subtract than a remainder is found.
    place = (place + tiesBefore(tournament, from, top)) | 0;
    if (place >= all) place = (place - all) | 0;
  }
  return select(tournament, top, place);
}

function tiesBefore({ levels, blocks, groups }: Tournament, position: number, top: number): number {
  const group = position >>> groupBits;
  const block = position >>> blockBits;
  let count = 0;
  for (let i = 0; i < group; i++) if (groups.tops[i] === top) count = (count + groups.ties[i]!) | 0;
  for (let i = group << blockBits; i < block; i++) if (blocks.tops[i] === top) count = (count + blocks.ties[i]!) | 0;
  for (let i = block << blockBits; i < position; i++) if (levels[i] === top) count = (count + 1) | 0;
  return count;
}

function select({ levels, blocks, groups, positions }: Tournament, top: number, k: number): number {
  // Whole numbers, and told so: of a number that was drawn the engine would take it for a fraction in every comparison.
  let left = k | 0;
  let group = 0;
  const { tops: groupTops, ties: groupTies } = groups;
  for (; ; group++) {
    if (groupTops[group] !== top) continue;
    const rest = (left - groupTies[group]!) | 0;
    if (rest < 0) break;
    left = rest;
  }
  let block = group << blockBits;
  const { tops, ties } = blocks;
  for (; ; block++) {
    if (tops[block] !== top) continue;
    const rest = (left - ties[block]!) | 0;
    if (rest < 0) break;
    left = rest;
  }
  for (let at = block << blockBits; at < positions; at++) {
    if (levels[at] !== top) continue;
    if (left === 0) return at;
    left = (left - 1) | 0;
  }
  assert(false, () => `tournament: there is no node ${k} at level ${top}`);
  return -1;
}

/** Of a part of the order: its highest level and where the nodes at that level are. One record, used again. */
export interface Heats {
  top: number;
  ties: number;
  /** Stretches with nodes at the top, in order: from where to where, and how many. */
  readonly from: number[];
  readonly to: number[];
  readonly count: number[];
  length: number;
}

export function createHeats(): Heats {
  return { top: outOfPlay, ties: 0, from: [], to: [], count: [], length: 0 };
}

export function beginHeats(heats: Heats): void {
  heats.top = outOfPlay;
  heats.ties = 0;
  heats.length = 0;
}

/** Adds the positions from `from` on, below `to`; parts are added in order. */
export function addHeats(tournament: Tournament, heats: Heats, from: number, to: number): void {
  const { blocks } = tournament;
  let at = from;
  while (at < to) {
    const block = at >>> blockBits;
    const end = Math.min((block + 1) << blockBits, tournament.positions);
    if (at === block << blockBits && end <= to) {
      if (blocks.tops[block]! >= heats.top) {
        if (blocks.ties[block] === 0) settleBlock(tournament, block);
        addHeat(heats, at, end, blocks.tops[block]!, blocks.ties[block]!);
      }
      at = end;
    } else {
      const stop = Math.min(end, to);
      addStretch(tournament, heats, at, stop);
      at = stop;
    }
  }
}

function addStretch({ levels }: Tournament, heats: Heats, from: number, to: number): void {
  let top = outOfPlay;
  let ties = 0;
  for (let at = from; at < to; at++) {
    const level = levels[at]!;
    if (level > top) {
      top = level;
      ties = 1;
    } else if (level === top) ties += 1;
  }
  addHeat(heats, from, to, top, ties);
}

function addHeat(heats: Heats, from: number, to: number, top: number, ties: number): void {
  if (top < heats.top || top < 0) return;
  if (top > heats.top) {
    heats.top = top;
    heats.ties = 0;
    heats.length = 0;
  }
  const { length } = heats;
  heats.from[length] = from;
  heats.to[length] = to;
  heats.count[length] = ties;
  heats.length += 1;
  heats.ties += ties;
}

/** The k-th node (from 0) at the top of the parts that were added. */
export function selectHeat({ levels }: Tournament, heats: Heats, k: number): number {
  let left = k;
  let i = 0;
  for (; left >= heats.count[i]!; i++) left -= heats.count[i]!;
  for (let at = heats.from[i]!; at < heats.to[i]!; at++) if (levels[at] === heats.top && left-- === 0) return at;
  assert(false, () => `tournament: there is no node ${k} at level ${heats.top}`);
  return -1;
}

/** Where the k-th node in play (from 0) is, from a position on, round the end; it must exist. */
export function selectInPlay(tournament: Tournament, from: number, k: number): number {
  const { positions, inPlay, inPlayOf, levels } = tournament;
  if (inPlay === positions) return (from + k) % positions;
  let left = k;
  let at = from;
  for (;;) {
    const block = at >>> blockBits;
    const end = Math.min((block + 1) << blockBits, positions);
    if (at === block << blockBits && left >= inPlayOf[block]!) {
      left -= inPlayOf[block]!;
      at = end;
    } else {
      for (; at < end; at++) if (levels[at]! >= 0 && left-- === 0) return at;
    }
    if (at === positions) at = 0;
  }
}
