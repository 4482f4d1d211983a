/**
 * Placements of pods without relations whose signatures come by turns: between two pods of one signature hundreds of nodes
 * are touched, all of which change their level, so that a change must cost next to nothing. A *ladder* is one byte per
 * node, the rung that it stands on (its level and 1 more; 0: it cannot take the pod), and how many nodes stand on each rung:
 *
 *   rungs    171 3 171 … │ 168 167 0 … │ 169 171 …        nodes on rung 171: 3, 170: 0, 169: 5, …
 *   on top        2      │      0      │     1            by 64 nodes: how many stand on the highest one
 *
 * A tournament (tournament.ts) is told of every change on three floors; here most changes are three writes, and what is on
 * top is counted anew, in one walk over the bytes, when the top became another.
 *
 * Cost: changing a level is three writes; a choice a read per 64 nodes, and a walk where the top is another.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { Cycle, NodeList } from '../framework.ts';
import type { NodeRows } from './node-rows.ts';
import type { OwnFacts, OwnFactsKeeper } from './own-facts.ts';
import { type Reckoning, reckon, reckoningOf } from './reckoning.ts';
import type { Rules } from './rules.ts';
import type { TiePick } from './ties.ts';
import type { TouchedNodes } from './touched.ts';

/** The levels of one signature. */
export interface Ladder {
  readonly rungs: Uint8Array;
  /** The same, four at a time, and zeros up to whole blocks. */
  readonly words: Int32Array;
  /** By rung: how many nodes stand there. */
  readonly counts: Int32Array;
  /** No node stands above it. */
  top: number;
  /** By 64 nodes: how many of them stand on the rung `counted`. */
  readonly onTop: Uint8Array;
  counted: number;
  reckoning: Reckoning;
  readonly order: NodeList;
  ownVersion: number;
  /** How far the log of touched nodes was read. */
  cursor: number;
  /** Says nothing: that it is written keeps the engine from leaving out what it was read from. */
  nearby: number;
}

/** The state of one signature that can have a ladder. */
export interface LadderOwner {
  readonly rules: Rules;
  /** What its pods share with others that differ in their requests. */
  readonly own: OwnFacts;
  ladder: Ladder | null;
  /** Its levels are too high for a ladder. */
  ladderUnfit: boolean;
  /** What else is kept of its levels; null: nothing. */
  readonly levels: object | null;
  /** Its rules are not arithmetic. */
  unfit: boolean;
  /** Position in the log of touched nodes when a pod of the signature was last placed. */
  lastUse: number;
}

/** A choice of a node. One record, used again. */
export interface PlainChoice {
  /** Nodes that can take the pod, as far as the search went. */
  inPlay: number;
  /** How many nodes the search went over. */
  processed: number;
}

export interface Ladders {
  /** The position of the cycle's pod, -1: no node can take it, or `notHere`: the signature has no ladder. */
  choose(signature: LadderOwner, cycle: Cycle, start: number, wanted: number): number;
  readonly choice: PlainChoice;
  clear(): void;
}

export const notHere = -2;

const blockBits = 6;
/** Rungs are bytes. */
const rungMax = 255;
/** As in plain.ts. */
const keptShare = 0.5;
/** Memory of all ladders. */
const bytesMax = 32 * 1024 * 1024;
/** Nodes that are reckoned together. */
const partSize = 512;

export interface LaddersOptions {
  readonly cluster: Cluster;
  readonly touched: TouchedNodes;
  readonly rows: NodeRows;
  readonly ownFacts: OwnFactsKeeper;
  readonly positionOf: (node: NodeId) => number;
  readonly pick: TiePick;
  /** So many touched nodes lie between two pods of a signature that gets a ladder. */
  readonly ladderFromGap?: number | undefined;
}

export function createLadders(options: LaddersOptions): Ladders {
  const { cluster, touched, rows, ownFacts, positionOf, pick, ladderFromGap = 32 } = options;
  const ids = new Int32Array(partSize);
  const positions = new Int32Array(partSize);
  const totals = new Int16Array(partSize);
  const choice: PlainChoice = { inPlay: 0, processed: 0 };
  let kept: LadderOwner[] = [];
  /** No look for ladders to give up before so many nodes were touched. */
  let nextSweep = 0;

  /** Puts nodes that were listed onto their rungs. False: a level is too high. */
  function place(ladder: Ladder, { scores }: OwnFacts, count: number): boolean {
    const { rungs, counts, onTop, counted } = ladder;
    // With hundreds of signatures rungs are far from the processor. Here a byte of each line of the cache is read, one line
    // after the other, which it foresees; below they are near.
    let sum = 0;
    for (let at = 0; at < rungs.length; at += 64) sum += rungs[at]!;
    ladder.nearby = sum;
    reckon(ladder.reckoning, rows.numbers, ids, count, totals);
    let { top } = ladder;
    for (let i = 0; i < count; i++) {
      const position = positions[i]!;
      const own = scores[position]!;
      const total = totals[i]!;
      const rung = total < 0 || own < 0 ? 0 : total + own + 1;
      if (rung > top) {
        if (rung > rungMax) return false;
        top = rung;
      }
      const left = rungs[position]!;
      rungs[position] = rung;
      counts[left]! -= 1;
      counts[rung]! += 1;
      // Whether it left the top or came to it, no processor could foresee: 1 where two small numbers are equal, else 0.
      onTop[position >>> blockBits]! += (((rung ^ counted) - 1) >>> 31) - (((left ^ counted) - 1) >>> 31);
    }
    ladder.top = top;
    return true;
  }

  function mend(ladder: Ladder, own: OwnFacts): boolean {
    const { head, first, entries } = touched;
    for (let at = ladder.cursor - first; at < head - first; ) {
      let count = 0;
      for (; at < head - first && count < partSize; at++) {
        const node = entries[at]! >> 1;
        const position = positionOf(node);
        ids[count] = node;
        positions[count] = position;
        if (position >= 0) count += 1;
      }
      if (!place(ladder, own, count)) return false;
    }
    return true;
  }

  function make(ladder: Ladder, own: OwnFacts): boolean {
    const { ids: all, count: length } = ladder.order;
    for (let from = 0; from < length; from += partSize) {
      const count = Math.min(partSize, length - from);
      for (let i = 0; i < count; i++) {
        ids[i] = all[from + i]!;
        positions[i] = from + i;
      }
      if (!place(ladder, own, count)) return false;
    }
    return true;
  }

  function isMendable({ order, ownVersion, cursor }: Ladder, own: OwnFacts, cycle: Cycle): boolean {
    if (order !== cycle.order || ownVersion !== own.version || cursor < touched.first) return false;
    return touched.head - cursor <= order.count;
  }

  /** Brings the signature's ladder up to date, or begins it. Null: there can be none. */
  function ladderOf(signature: LadderOwner, cycle: Cycle): Ladder | null {
    const { own, rules } = signature;
    let { ladder } = signature;
    const isNew = ladder === null || !isMendable(ladder, own, cycle);
    if (!isNew && touched.head === ladder!.cursor) return ladder;
    if (isNew || touched.ownHead > ladder!.cursor) {
      const reckoning = reckoningOf(rules, cycle.spec, cluster);
      if (reckoning === null) return null;
      if (isNew) ladder = newLadder(reckoning, cycle.order, own.version);
      else ladder!.reckoning = reckoning;
    }
    if (!(isNew ? make(ladder!, own) : mend(ladder!, own))) return null;
    ladder!.cursor = touched.head;
    return ladder;
  }

  /** Whether a signature that has no ladder gets one for this pod. */
  function isToBegin({ levels, unfit, ladderUnfit }: LadderOwner, gap: number, cycle: Cycle): boolean {
    if (levels !== null || unfit || ladderUnfit || gap < ladderFromGap) return false;
    return gap <= Math.max(64, keptShare * cycle.order.count) && hasRoom(cycle.order.count);
  }

  /** Gives up ladders that were not used since as many nodes were touched as there are, where memory is short. */
  function hasRoom(nodes: number): boolean {
    const keptMax = bytesMax / nodes;
    if (kept.length < keptMax) return true;
    if (touched.head < nextSweep) return false;
    const { aliveCount } = cluster.nodes;
    nextSweep = touched.head + aliveCount / 8;
    for (const signature of kept) if (touched.head - signature.lastUse > aliveCount) signature.ladder = null;
    kept = kept.filter(({ ladder }) => ladder !== null);
    return kept.length < keptMax;
  }

  function chooseOn(ladder: Ladder, start: number, wanted: number): number {
    const { rungs, counts } = ladder;
    const inPlay = rungs.length - counts[0]!;
    choice.inPlay = Math.min(inPlay, wanted);
    choice.processed = rungs.length;
    if (inPlay === 0) return -1;
    if (inPlay > wanted) return chooseSampled(ladder, start, wanted);
    while (counts[ladder.top] === 0) ladder.top -= 1;
    const { top } = ladder;
    const ties = counts[top]!;
    if (ladder.counted !== top) countTop(ladder);
    const before = start === 0 ? 0 : countBefore(ladder, start);
    return pick(ties, (k) => select(ladder, (before + k) % ties));
  }

  /** Walks from the start over the first feasible nodes that are wanted. */
  function chooseSampled({ rungs }: Ladder, start: number, wanted: number): number {
    let left = wanted;
    let top = 0;
    let ties = 0;
    let at = start;
    for (; ; at = at + 1 === rungs.length ? 0 : at + 1) {
      const rung = rungs[at]!;
      if (rung === 0) continue;
      if (left-- === 0) break;
      if (rung > top) {
        top = rung;
        ties = 1;
      } else if (rung === top) ties += 1;
    }
    choice.processed = at - start + (at < start ? rungs.length : 0);
    return pick(ties, (k) => {
      let passed = k;
      for (let i = start; ; i = i + 1 === rungs.length ? 0 : i + 1) if (rungs[i] === top && passed-- === 0) return i;
    });
  }

  return {
    choice,
    choose(signature, cycle, start, wanted) {
      const gap = touched.head - signature.lastUse;
      if (signature.ladder === null && !isToBegin(signature, gap, cycle)) return notHere;
      if (!ownFacts.sync(signature.own, cycle)) return notHere;
      const isFirst = signature.ladder === null;
      const ladder = ladderOf(signature, cycle);
      signature.ladder = ladder;
      signature.ladderUnfit = ladder === null;
      if (ladder === null) return notHere;
      if (isFirst) kept.push(signature);
      signature.lastUse = touched.head;
      return chooseOn(ladder, start, wanted);
    },
    clear() {
      kept = [];
      nextSweep = 0;
    },
  };
}

function newLadder(reckoning: Reckoning, order: NodeList, ownVersion: number): Ladder {
  const counts = new Int32Array(rungMax + 1);
  counts[0] = order.count;
  const words = new Int32Array(16 * Math.ceil(order.count / 64));
  const rungs = new Uint8Array(words.buffer, 0, order.count);
  const onTop = new Uint8Array((order.count + (1 << blockBits) - 1) >>> blockBits);
  return {
    rungs,
    words,
    counts,
    top: 0,
    onTop,
    counted: rungMax + 1,
    reckoning,
    order,
    ownVersion,
    cursor: 0,
    nearby: 0,
  };
}

/** Counts the nodes on the highest rung, block by block: four bytes at a time, most of which stand elsewhere. */
function countTop(ladder: Ladder): void {
  const { words, onTop, top } = ladder;
  const tops = Math.imul(top, 0x01010101);
  for (let block = 0; block < onTop.length; block++) {
    let count = 0;
    for (let at = block * 16; at < block * 16 + 16; at++) {
      const others = words[at]! ^ tops;
      // The highest bit of each byte that is 0 here.
      let found = ~(((others & 0x7f7f7f7f) + 0x7f7f7f7f) | others | 0x7f7f7f7f);
      for (; found !== 0; found &= found - 1) count += 1;
    }
    onTop[block] = count;
  }
  ladder.counted = top;
}

/** Nodes on the highest rung before a position. */
function countBefore({ rungs, onTop, top }: Ladder, position: number): number {
  const block = position >>> blockBits;
  let count = 0;
  for (let i = 0; i < block; i++) count += onTop[i]!;
  for (let at = block << blockBits; at < position; at++) if (rungs[at] === top) count += 1;
  return count;
}

/** The k-th node on the highest rung; it must exist. */
function select({ rungs, onTop, top }: Ladder, k: number): number {
  let left = k;
  let block = 0;
  for (; left >= onTop[block]!; block++) left -= onTop[block]!;
  for (let at = block << blockBits; ; at++) if (rungs[at] === top && left-- === 0) return at;
}
