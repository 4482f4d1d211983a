/**
 * Pods that are like no other before them: what the nodes say to such a pod is used once, so only as much of it is found
 * out as the choice needs. A *sketch* looks like the kept answers of a signature (groups, and in each the nodes by level),
 * but in each group only the highest level has its nodes. Cells of nodes that are nearly alike (cells.ts) say which nodes
 * these are: most cells are settled by their bounds, and the nodes of the few that are not are reckoned one by one.
 *
 * The groups are those of a base: answers of the same family, which are mended as nodes are touched. Only for searches that
 * go over all nodes.
 *
 * Cost: some 20 ns per cell, and 10 ns per node of the cells that could have the best; where cells are not many fewer than
 * nodes, there is no sketch.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { Mutable } from '../../sim/mutable.ts';
import type { Cycle, NodeList } from '../framework.ts';
import type { AnswerKeeper } from './answers.ts';
import { boundCells, createCellBounds, Fit } from './cell-bounds.ts';
import { type Cells, createCells, putIntoCell } from './cells.ts';
import type { Field } from './field.ts';
import type { Answers, BuiltAnswers, Family } from './kept-answers.ts';
import { createLevels, groupAt, type LevelGroup, type Levels, levelAt, levelMax, nowhere, ruledOut } from './levels.ts';
import type { NodeRows } from './node-rows.ts';
import { addPosition, clearSet, copySet, hasBit, removePosition, takeSet } from './position-sets.ts';
import { type Reckoning, reckon, reckoningOf } from './reckoning.ts';
import type { TouchedNodes } from './touched.ts';

export interface Sketches {
  /** What the nodes say to the cycle's pod, of which nobody knows the levels yet; null: it pays not, or cannot be had. */
  begin(answers: Answers, cycle: Cycle): BuiltAnswers | null;
  /** Finds out the levels of single nodes. */
  judge(nodes: readonly NodeId[]): void;
  /** Finds out the highest level of each group and who is there, nodes that the field hides aside. `all`: every level. */
  settle(field: Field, all: boolean): void;
  /** Ends the sketch that was begun. */
  end(): void;
  clear(): void;
}

interface Index {
  /** Answers that nobody asks, for their groups. */
  readonly base: Answers;
  readonly built: BuiltAnswers;
  readonly order: NodeList;
  cells: Cells;
  /** How far the log of touched nodes was read. */
  cursor: number;
  /** Of nodes that are in no group: `ruledOut`; of the others 0 but while a sketch is under way. */
  readonly levels: Levels;
  readonly groups: SketchGroup[];
  readonly sketch: BuiltAnswers;
  /** No look for cells before so many nodes were touched: they were too many. */
  waitUntil: number;
}

interface SketchGroup extends Mutable<LevelGroup> {
  /** All nodes; scratch: those that can take the pod, where not all can; those at the highest level. */
  readonly members: number;
  readonly fitting: number;
  readonly best: number;
}

/** The coarsest that is still tried, against the finest. */
const coarsest = 1 / 8;
/** Cells pay if there are so many times as many nodes; below 256 nodes always. */
const nodesPerCell = 4;
const indexesMax = 8;

export interface SketchesOptions {
  readonly cluster: Cluster;
  readonly touched: TouchedNodes;
  readonly rows: NodeRows;
  readonly keeper: AnswerKeeper;
  readonly positionOf: (node: NodeId) => number;
  /** So many pods of a family in a row are like no other before cells are made. */
  readonly sketchFromPods?: number | undefined;
  /** Steps in which cells tell a share of 1 apart, to begin with. */
  readonly cellSteps?: number | undefined;
}

export function createSketches(options: SketchesOptions): Sketches {
  const { cluster, touched, rows, keeper, positionOf, sketchFromPods = 32, cellSteps = 1600 } = options;
  const indexes = new Map<Family, Index>();
  const bounds = createCellBounds();
  let ids = new Int32Array(64);
  let places = new Int32Array(64);
  let totals = new Int16Array(64);
  /** Positions whose levels were found out. */
  let written = new Int32Array(64);
  let writtenCount = 0;
  let hiddenIn = new Int32Array(0);
  let index: Index;
  let reckoning: Reckoning;

  function growScratch(count: number): void {
    if (ids.length >= count) return;
    ids = new Int32Array(2 * count);
    places = new Int32Array(2 * count);
    totals = new Int16Array(2 * count);
  }

  /** Whether so many pods of the family came in close succession that cells pay. */
  function isWorth(family: Family, cycle: Cycle): boolean {
    if (touched.head - family.newcomerAt > Math.max(64, cycle.order.count / 8)) family.newcomers = 0;
    family.newcomerAt = touched.head;
    family.newcomers += 1;
    return family.newcomers > sketchFromPods;
  }

  function indexFor(answers: Answers, family: Family, cycle: Cycle): Index | null {
    const known = indexes.get(family);
    if (known !== undefined) {
      if (known.order === cycle.order && keeper.mend(known.base, cycle) && known.base.built === known.built)
        return known;
      indexes.delete(family);
      family.newcomers = 0;
      return null;
    }
    if (!isWorth(family, cycle)) return null;
    const { rules, keys } = answers;
    const base: Answers = { rules, keys, tallies: [], family, plain: null, built: null, unfit: false, lastUse: 0 };
    if (!keeper.build(base, cycle)) {
      family.newcomers = Number.NEGATIVE_INFINITY;
      return null;
    }
    if (indexes.size >= indexesMax) indexes.clear();
    const made = newIndex(base, base.built!, cycle.order);
    indexes.set(family, made);
    return made;
  }

  /** Brings the cells up to date. False: there are too many. */
  function sync(at: Index): boolean {
    if (touched.head < at.waitUntil) return false;
    const { head, first, entries } = touched;
    if (at.cursor < first) return fill(at, cellSteps);
    for (let i = at.cursor - first; i < head - first; i++) {
      const node = entries[i]! >> 1;
      const position = positionOf(node);
      if (position >= 0 && !place(at, node, position)) return tooMany(at);
    }
    at.cursor = head;
    return isFew(at) || fill(at, at.cells.steps / 2);
  }

  function isFew({ cells, order }: Index): boolean {
    return order.count < 256 || cells.liveCount * nodesPerCell <= order.count;
  }

  /** Makes cells anew, coarser ones where these are too many. */
  function fill(at: Index, steps: number): boolean {
    const { ids: all, count } = at.order;
    for (let tried = steps; tried >= cellSteps * coarsest; tried /= 2) {
      at.cells = createCells(count, tried);
      for (let i = 0; i < count; i++) if (!place(at, all[i]!, i)) return tooMany(at);
      at.cursor = touched.head;
      if (isFew(at)) return true;
    }
    return tooMany(at);
  }

  function tooMany(at: Index): boolean {
    at.cells = createCells(at.order.count, cellSteps);
    at.cursor = -1;
    at.waitUntil = touched.head + at.order.count / 2;
    return false;
  }

  /** Puts a node into its group and cell. */
  function place(at: Index, node: NodeId, position: number): boolean {
    const { levels, built, groups } = at;
    const { sets, standings } = levels;
    const group = levelAt(built.levels, position) === ruledOut ? -1 : groupAt(built.levels, position);
    const before = standings[2 * position] === ruledOut ? -1 : groupAt(levels, position);
    if (group !== before) {
      if (before >= 0) removePosition(sets, groups[before]!.members, position);
      if (group >= 0) {
        while (groups.length <= group) groups.push(newGroup(levels));
        addPosition(sets, groups[group]!.members, position);
        standings[2 * position + 1] = group;
      }
      standings[2 * position] = group < 0 ? ruledOut : 0;
    }
    return putIntoCell(at.cells, rows.numbers, node, position, group);
  }

  function note(position: number): void {
    if (writtenCount === written.length) {
      const longer = new Int32Array(written.length * 2);
      longer.set(written);
      written = longer;
    }
    written[writtenCount++] = position;
  }

  /** The node has no room. */
  function exclude(position: number): void {
    const { levels, groups } = index;
    const group = groups[groupAt(levels, position)]!;
    if (group.all === group.members) {
      copySet(levels.sets, group.members, group.fitting);
      group.all = group.fitting;
    }
    removePosition(levels.sets, group.all, position);
    levels.standings[2 * position] = nowhere;
    note(position);
  }

  function excludeCell(cell: number): void {
    const { heads, next } = index.cells;
    for (let position = heads[cell]!; position >= 0; position = next[position]!) exclude(position);
  }

  /** Finds out the level of each node of a cell. */
  function judgeCell(cell: number): void {
    const { cells, order, levels } = index;
    const { heads, next, sizes } = cells;
    growScratch(sizes[cell]!);
    let count = 0;
    for (let position = heads[cell]!; position >= 0; position = next[position]!) {
      ids[count] = order.ids[position]!;
      places[count++] = position;
    }
    reckon(reckoning, rows.numbers, ids, count, totals);
    for (let i = 0; i < count; i++) {
      if (totals[i]! < 0) exclude(places[i]!);
      else {
        levels.standings[2 * places[i]!] = totals[i]!;
        note(places[i]!);
      }
    }
    bounds.fits[cell] = Fit.some;
  }

  /** The highest level of a cell's nodes that are not hidden, all of which were judged, if it is above `best`. */
  function bestOf(cell: number, hidden: Int32Array, best: number): number {
    const { heads, next } = index.cells;
    const { standings } = index.levels;
    let most = best;
    for (let position = heads[cell]!; position >= 0; position = next[position]!) {
      const level = standings[2 * position]!;
      if (level > most && !hasBit(hidden, position)) most = level;
    }
    return most;
  }

  /** The highest level of each group, as `top`. */
  function findTops({ union }: Field): void {
    const { cells, groups } = index;
    const { live, liveCount, sizes } = cells;
    const { lows, highs, fits } = bounds;
    for (let i = 0; i < liveCount; i++) {
      const cell = live[i]!;
      if (fits[cell] === Fit.none || sizes[cell]! <= hiddenIn[cell]!) continue;
      const group = groups[cells.groups[cell]!]!;
      if (fits[cell] === Fit.some) group.top = bestOf(cell, union.hidden, group.top);
      else if (lows[cell]! > group.top) group.top = lows[cell]!;
    }
    for (let i = 0; i < liveCount; i++) {
      const cell = live[i]!;
      if (fits[cell] !== Fit.all || lows[cell] === highs[cell]) continue;
      const group = groups[cells.groups[cell]!]!;
      if (highs[cell]! < group.top) continue;
      judgeCell(cell);
      group.top = bestOf(cell, union.hidden, group.top);
    }
  }

  /** Gathers the nodes at the highest level of their group. */
  function gather(): void {
    const { cells, groups, levels } = index;
    const { live, liveCount, heads, next } = cells;
    const { sets, standings } = levels;
    const { lows, highs, fits } = bounds;
    for (let i = 0; i < liveCount; i++) {
      const cell = live[i]!;
      if (fits[cell] === Fit.none) continue;
      const { top, best } = groups[cells.groups[cell]!]!;
      if (top < 0) continue;
      const isOne = fits[cell] === Fit.all;
      if (isOne && (lows[cell] !== top || highs[cell] !== top)) continue;
      for (let position = heads[cell]!; position >= 0; position = next[position]!) {
        if (isOne || standings[2 * position] === top) addPosition(sets, best, position);
      }
    }
    for (const group of groups) {
      if (group.top < 0) continue;
      if (group.atLevel.length <= group.top) group.atLevel = new Int32Array(2 * group.top + 1).fill(-1);
      group.atLevel[group.top] = group.best;
    }
  }

  return {
    begin(answers, cycle) {
      const { family } = answers;
      const found = family === null ? null : indexFor(answers, family, cycle);
      if (found === null || !sync(found)) return null;
      const asked = reckoningOf(answers.rules, cycle.spec, cluster);
      if (asked === null || (asked.leastWeight + asked.balancedWeight) * 100 >= levelMax) return null;
      index = found;
      reckoning = asked;
      const { cells } = found;
      boundCells(reckoning, cells, bounds);
      writtenCount = 0;
      for (let i = 0; i < cells.liveCount; i++) {
        const cell = cells.live[i]!;
        if (bounds.fits[cell] === Fit.none) excludeCell(cell);
        else if (bounds.fits[cell] === Fit.some) judgeCell(cell);
      }
      return found.sketch;
    },

    judge(nodes) {
      const { standings } = index.levels;
      growScratch(nodes.length);
      let count = 0;
      for (let i = 0; i < nodes.length; i++) {
        const position = positionOf(nodes[i]!);
        // Nodes without room are known.
        if (position < 0 || standings[2 * position]! < 0) continue;
        ids[count] = nodes[i]!;
        places[count++] = position;
      }
      reckon(reckoning, rows.numbers, ids, count, totals);
      for (let i = 0; i < count; i++) {
        standings[2 * places[i]!] = totals[i]!;
        note(places[i]!);
      }
    },

    settle(field, all) {
      const { cells } = index;
      const { exceptions, hiddenCount } = field;
      if (hiddenIn.length < cells.used) hiddenIn = new Int32Array(cells.heads.length);
      for (let i = 0; i < hiddenCount; i++) hiddenIn[cells.cellOf[exceptions[i]!]!]! += 1;
      findTops(field);
      gather();
      for (let i = 0; i < hiddenCount; i++) hiddenIn[cells.cellOf[exceptions[i]!]!] = 0;
      for (let i = 0; all && i < cells.liveCount; i++) {
        if (bounds.fits[cells.live[i]!] === Fit.all) judgeCell(cells.live[i]!);
      }
    },

    end() {
      const { levels, groups } = index;
      for (let i = 0; i < writtenCount; i++) levels.standings[2 * written[i]!] = 0;
      for (const group of groups) {
        if (group.top >= 0) {
          group.atLevel[group.top] = -1;
          clearSet(levels.sets, group.best);
          group.top = -1;
        }
        group.all = group.members;
      }
    },

    clear: () => indexes.clear(),
  };
}

function newIndex(base: Answers, built: BuiltAnswers, order: NodeList): Index {
  const levels = createLevels(order.count);
  const cells = createCells(order.count, 1);
  const groups = levels.groups as SketchGroup[];
  const sketch: BuiltAnswers = { ...built, levels };
  return { base, built, order, cells, cursor: -1, levels, groups, sketch, waitUntil: 0 };
}

function newGroup({ sets }: Levels): SketchGroup {
  const [members, fitting, best] = [takeSet(sets), takeSet(sets), takeSet(sets)];
  return { all: members, atLevel: new Int32Array(0), top: -1, members, fitting, best };
}
