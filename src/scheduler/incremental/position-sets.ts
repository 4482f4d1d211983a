/**
 * Sets of positions (of nodes in the scheduler's order) as bits, many of them in one pool, each with its size and its
 * count per block of 1,024 positions, so that the k-th member in rotated order is found without looking at every word.
 *
 * Cost: adding and removing are three writes; counting and finding look at two blocks of words and at the block counts
 * between them; a set takes one bit per position.
 */
import { assert } from '../../sim/invariant.ts';

const positionsPerWord = 32;
const wordsPerBlock = 32;
const positionsPerBlock = positionsPerWord * wordsPerBlock;

/** Sets are named by small numbers: take one with `takeSet`, give it back empty. */
export interface PositionSets {
  /** Positions are below this. */
  readonly positions: number;
  readonly wordsPerSet: number;
  readonly blocksPerSet: number;
  /** Bits of set s from s × wordsPerSet on. */
  words: Int32Array;
  /** Counts of set s from s × blocksPerSet on. */
  blockCounts: Int32Array;
  /** Members by set. */
  sizes: Int32Array;
  /** Sets below this were taken at some time. */
  used: number;
  readonly free: number[];
}

/**
 * Some sets of a pool taken together, without the positions that are hidden and with those that are shown. Both are bits
 * over all positions; `blockShift` is by how much they change the count of each block.
 */
export interface Union {
  readonly sets: Int32Array;
  setCount: number;
  readonly hidden: Int32Array;
  readonly shown: Int32Array;
  readonly blockShift: Int32Array;
}

export function createPositionSets(positions: number): PositionSets {
  return {
    positions,
    wordsPerSet: wordsFor(positions),
    blocksPerSet: blocksFor(positions),
    words: new Int32Array(0),
    blockCounts: new Int32Array(0),
    sizes: new Int32Array(0),
    used: 0,
    free: [],
  };
}

export function wordsFor(positions: number): number {
  return Math.ceil(positions / positionsPerWord);
}

export function blocksFor(positions: number): number {
  return Math.ceil(positions / positionsPerBlock);
}

export function blockOf(position: number): number {
  return position >>> 10;
}

/** Memory of a pool. */
export function bytesOf(sets: PositionSets): number {
  return sets.words.byteLength + sets.blockCounts.byteLength + sets.sizes.byteLength;
}

/** An empty set. */
export function takeSet(sets: PositionSets): number {
  const free = sets.free.pop();
  if (free !== undefined) return free;
  if (sets.used === sets.sizes.length) {
    const capacity = Math.max(8, sets.used * 2);
    sets.words = widened(sets.words, capacity * sets.wordsPerSet);
    sets.blockCounts = widened(sets.blockCounts, capacity * sets.blocksPerSet);
    sets.sizes = widened(sets.sizes, capacity);
  }
  return sets.used++;
}

/** The set must be empty. */
export function giveBackSet(sets: PositionSets, set: number): void {
  sets.free.push(set);
}

/** Makes `to` equal to `from`. */
export function copySet(sets: PositionSets, from: number, to: number): void {
  const { words, wordsPerSet, blockCounts, blocksPerSet, sizes } = sets;
  words.copyWithin(to * wordsPerSet, from * wordsPerSet, (from + 1) * wordsPerSet);
  blockCounts.copyWithin(to * blocksPerSet, from * blocksPerSet, (from + 1) * blocksPerSet);
  sizes[to] = sizes[from]!;
}

/** Takes all positions out of a set. */
export function clearSet(sets: PositionSets, set: number): void {
  const { words, wordsPerSet, blockCounts, blocksPerSet, sizes } = sets;
  words.fill(0, set * wordsPerSet, (set + 1) * wordsPerSet);
  blockCounts.fill(0, set * blocksPerSet, (set + 1) * blocksPerSet);
  sizes[set] = 0;
}

/** The position must not be in the set. */
export function addPosition(sets: PositionSets, set: number, position: number): void {
  sets.words[set * sets.wordsPerSet + (position >>> 5)]! |= 1 << (position & 31);
  sets.blockCounts[set * sets.blocksPerSet + (position >>> 10)]! += 1;
  sets.sizes[set]! += 1;
}

/** The position must be in the set. */
export function removePosition(sets: PositionSets, set: number, position: number): void {
  sets.words[set * sets.wordsPerSet + (position >>> 5)]! &= ~(1 << (position & 31));
  sets.blockCounts[set * sets.blocksPerSet + (position >>> 10)]! -= 1;
  sets.sizes[set]! -= 1;
}

export function hasMember(sets: PositionSets, set: number, position: number): boolean {
  return (sets.words[set * sets.wordsPerSet + (position >>> 5)]! & (1 << (position & 31))) !== 0;
}

export function hasBit(bits: Int32Array, position: number): boolean {
  return (bits[position >>> 5]! & (1 << (position & 31))) !== 0;
}

export function setBit(bits: Int32Array, position: number): void {
  bits[position >>> 5]! |= 1 << (position & 31);
}

export function clearBit(bits: Int32Array, position: number): void {
  bits[position >>> 5]! &= ~(1 << (position & 31));
}

/** The first member at `from` or behind it, below `to`, that is not hidden; -1: none. */
export function firstIn(sets: PositionSets, set: number, hidden: Int32Array, from: number, to: number): number {
  if (from >= to) return -1;
  const { words } = sets;
  const base = set * sets.wordsPerSet;
  const last = (to - 1) >>> 5;
  let mask = -1 << (from & 31);
  for (let at = from >>> 5; at <= last; at++) {
    const word = words[base + at]! & ~hidden[at]! & mask;
    mask = -1;
    if (word === 0) continue;
    const position = at * positionsPerWord + lowestBit(word);
    return position < to ? position : -1;
  }
  return -1;
}

/** Members of the union from `from` on, below `to`. */
export function countIn(sets: PositionSets, union: Union, from: number, to: number): number {
  let count = 0;
  let at = from;
  while (at < to) {
    if ((at & (positionsPerBlock - 1)) === 0 && at + positionsPerBlock <= to) {
      count += blockCount(sets, union, at >>> 10);
      at += positionsPerBlock;
      continue;
    }
    let word = wordOf(sets, union, at >>> 5) & (-1 << (at & 31));
    const next = (at | 31) + 1;
    if (next > to) word &= (1 << (to & 31)) - 1;
    count += bitCount(word);
    at = next;
  }
  return count;
}

/** The k-th member (from 0) in the order start, start + 1, …, the last position, 0, …; it must exist. */
export function selectRotated(sets: PositionSets, union: Union, start: number, k: number): number {
  const found = selectFrom(sets, union, start, k);
  if (found >= 0) return found;
  const rest = selectFrom(sets, union, 0, -1 - found);
  assert(rest >= 0, () => `position sets: there is no member ${k}`);
  return rest;
}

/** The k-th member from a position on; where there are too few, -1 less how many are still to be passed. */
function selectFrom(sets: PositionSets, union: Union, from: number, k: number): number {
  const { positions } = sets;
  let left = k;
  let at = from;
  while (at < positions) {
    if ((at & (positionsPerBlock - 1)) === 0) {
      const count = blockCount(sets, union, at >>> 10);
      if (left >= count) {
        left -= count;
        at += positionsPerBlock;
        continue;
      }
    }
    // Within the block that has it, or in the rest of the first block.
    const end = Math.min((at | (positionsPerBlock - 1)) + 1, positions);
    while (at < end) {
      const word = wordOf(sets, union, at >>> 5) & (-1 << (at & 31));
      const count = bitCount(word);
      if (left < count) return (at & ~31) + nthBit(word, left);
      left -= count;
      at = (at | 31) + 1;
    }
  }
  return -1 - left;
}

function wordOf(sets: PositionSets, union: Union, at: number): number {
  const { words, wordsPerSet } = sets;
  let word = 0;
  for (let i = 0; i < union.setCount; i++) word |= words[union.sets[i]! * wordsPerSet + at]!;
  return (word & ~union.hidden[at]!) | union.shown[at]!;
}

function blockCount(sets: PositionSets, union: Union, block: number): number {
  const { blockCounts, blocksPerSet } = sets;
  let count = union.blockShift[block]!;
  for (let i = 0; i < union.setCount; i++) count += blockCounts[union.sets[i]! * blocksPerSet + block]!;
  return count;
}

function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

function nthBit(word: number, n: number): number {
  let rest = word;
  for (let i = 0; i < n; i++) rest &= rest - 1;
  return lowestBit(rest);
}

function widened(column: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length);
  copy.set(column);
  return copy;
}
