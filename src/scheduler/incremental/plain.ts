/**
 * Placements of pods without relations to other pods, where rules are arithmetic or say the same of all nodes: one level
 * per node, in a tournament. The common case of pods that differ in what they request: a signature is known from its first
 * pod on, at the cost of one loop over the columns, so that a pod that is like no other is placed by it as well.
 *
 * A signature's levels are kept from its second pod on, if that comes before half the nodes were touched; else they are
 * made in a tournament that is used again for the next signature.
 *
 * Cost: making levels some 10 ns a node; mending as much for each node touched; a choice as in tournament.ts.
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { Cycle, NodeList } from '../framework.ts';
import type { LadderOwner, PlainChoice } from './ladders.ts';
import type { NodeRows } from './node-rows.ts';
import type { OwnFacts, OwnFactsKeeper } from './own-facts.ts';
import { type Reckoning, reckon, reckoningOf } from './reckoning.ts';
import type { Rules } from './rules.ts';
import type { TiePick } from './ties.ts';
import type { TouchedNodes } from './touched.ts';
import {
  addHeats,
  beginHeats,
  createHeats,
  createTournament,
  highestLevel,
  outOfPlay,
  selectHeat,
  selectHighest,
  selectInPlay,
  setLevels,
  settleAll,
  type Tournament,
  tiesAtHighest,
  tournamentBytes,
  tournamentLevelMax,
} from './tournament.ts';

/** The state of one signature. */
export interface PlainSignature extends LadderOwner {
  levels: PlainLevels | null;
}

interface PlainLevels {
  tournament: Tournament;
  reckoning: Reckoning;
  order: NodeList;
  ownVersion: number;
  cursor: number;
}

export interface Plain {
  create(rules: Rules, own: OwnFacts): PlainSignature;
  /** The levels of the signature, of which the cycle's pod is one; null: they cannot be kept this way. */
  tournamentOf(signature: PlainSignature, cycle: Cycle): Tournament | null;
  clear(): void;
}

/** Memory of all levels that are kept. */
const bytesMax = 64 * 1024 * 1024;
/** As in placements.ts. */
const keptShare = 0.5;

export function createPlain(
  cluster: Cluster,
  touched: TouchedNodes,
  rows: NodeRows,
  ownFacts: OwnFactsKeeper,
  positionOf: (node: NodeId) => number,
): Plain {
  /** Levels that no signature keeps, and whose they are. */
  let loose: PlainLevels | null = null;
  let looseOf: PlainSignature | null = null;
  let kept: PlainSignature[] = [];
  /** No look for levels to give up before so many nodes were touched. */
  let nextSweep = 0;
  let places = new Int32Array(0);
  let positions = new Int32Array(0);
  let totals = new Int16Array(0);

  function growScratch(nodes: number): void {
    if (totals.length >= nodes) return;
    places = new Int32Array(2 * nodes);
    positions = new Int32Array(2 * nodes);
    totals = new Int16Array(2 * nodes);
  }

  /** Writes the level of every node. False: one does not fit. */
  function makeLevels({ tournament, order, reckoning }: PlainLevels, own: OwnFacts): boolean {
    const { levels } = tournament;
    const { ids, count } = order;
    reckon(reckoning, rows.numbers, ids, count, levels);
    if (!own.isBlank && !addOwn(levels, own)) return false;
    settleAll(tournament);
    return true;
  }

  function addOwn(levels: Int16Array, { scores }: OwnFacts): boolean {
    for (let position = 0; position < levels.length; position++) {
      const own = scores[position]!;
      const total = levels[position]!;
      const level = total < 0 || own < 0 ? outOfPlay : total + own;
      if (level > tournamentLevelMax) return false;
      levels[position] = level;
    }
    return true;
  }

  /** Writes the levels of the nodes that were touched; one that was touched twice comes to the same level twice. */
  function mendLevels({ tournament, reckoning, cursor }: PlainLevels, { scores, isBlank }: OwnFacts): boolean {
    const { head, first, entries } = touched;
    const count = head - cursor;
    growScratch(count);
    for (let i = 0, at = cursor - first; i < count; i++, at++) {
      const node = entries[at]! >> 1;
      places[i] = node;
      positions[i] = positionOf(node);
    }
    reckon(reckoning, rows.numbers, places, count, totals);
    for (let i = 0; i < count && !isBlank; i++) {
      const position = positions[i]!;
      if (position < 0) continue;
      const score = scores[position]!;
      const total = totals[i]!;
      const level = total < 0 || score < 0 ? outOfPlay : total + score;
      if (level > tournamentLevelMax) return false;
      totals[i] = level;
    }
    setLevels(tournament, positions, totals, count);
    return true;
  }

  /** Whether as many nodes may be mended as were touched. */
  function isMendable({ order, ownVersion, cursor }: PlainLevels, own: OwnFacts, cycle: Cycle): boolean {
    if (order !== cycle.order || ownVersion !== own.version || cursor < touched.first) return false;
    return touched.head - cursor <= order.count;
  }

  function bringUp(levels: PlainLevels, { own, rules }: PlainSignature, cycle: Cycle): boolean {
    const isNew = !isMendable(levels, own, cycle);
    if (!isNew && levels.cursor === touched.head) return true;
    if (isNew || touched.ownHead > levels.cursor) {
      // Columns may have been replaced along with the nodes.
      const reckoning = reckoningOf(rules, cycle.spec, cluster);
      if (reckoning === null) return false;
      levels.reckoning = reckoning;
    }
    if (isNew) {
      const { order } = cycle;
      if (levels.tournament.positions !== order.count) levels.tournament = createTournament(order.count);
      levels.order = order;
      levels.ownVersion = own.version;
    }
    const done = isNew ? makeLevels(levels, own) : mendLevels(levels, own);
    levels.cursor = touched.head;
    return done;
  }

  /** Levels for a signature that has none of its own. */
  function begin(signature: PlainSignature, cycle: Cycle): PlainLevels | null {
    if (loose === null) {
      const reckoning = reckoningOf(signature.rules, cycle.spec, cluster);
      if (reckoning === null) return null;
      const { order } = cycle;
      loose = { tournament: createTournament(order.count), reckoning, order, ownVersion: -1, cursor: 0 };
    }
    // Whatever they were another's.
    if (looseOf !== signature) loose.ownVersion = -1;
    looseOf = signature;
    return loose;
  }

  /** The signature came again soon: the loose levels, or those that it begins now, become its own. */
  function keep(signature: PlainSignature, levels: PlainLevels): void {
    const keptMax = bytesMax / tournamentBytes(levels.tournament);
    if (kept.length >= keptMax) sweep();
    if (kept.length >= keptMax) return;
    kept.push(signature);
    signature.levels = levels;
    loose = null;
    looseOf = null;
  }

  /** Gives up levels that were not used since as many nodes were touched as there are. */
  function sweep(): void {
    if (touched.head < nextSweep) return;
    const { aliveCount } = cluster.nodes;
    nextSweep = touched.head + aliveCount / 8;
    for (const signature of kept) if (touched.head - signature.lastUse > aliveCount) signature.levels = null;
    kept = kept.filter(({ levels }) => levels !== null);
  }

  return {
    create: (rules, own) => ({
      rules,
      own,
      levels: null,
      ladder: null,
      ladderUnfit: false,
      unfit: false,
      lastUse: Number.NEGATIVE_INFINITY,
    }),
    tournamentOf(signature, cycle) {
      if (signature.unfit || !ownFacts.sync(signature.own, cycle)) return null;
      const gap = touched.head - signature.lastUse;
      signature.lastUse = touched.head;
      const levels = signature.levels ?? begin(signature, cycle);
      if (levels === null || !bringUp(levels, signature, cycle)) {
        signature.unfit = true;
        signature.levels = null;
        return null;
      }
      if (signature.levels === null && gap <= Math.max(64, keptShare * cycle.order.count)) keep(signature, levels);
      return levels.tournament;
    },
    clear() {
      loose = null;
      looseOf = null;
      kept = [];
      nextSweep = 0;
    },
  };
}

/** The best position, or -1 where no node can take the pod. */
export function createPlainChooser(pick: TiePick): {
  choose(tournament: Tournament, start: number, wanted: number): number;
  readonly choice: PlainChoice;
} {
  const heats = createHeats();
  const choice: PlainChoice = { inPlay: 0, processed: 0 };

  function chooseSampled(tournament: Tournament, start: number, wanted: number): number {
    const { positions } = tournament;
    const end = selectInPlay(tournament, start, wanted);
    choice.processed = end - start + (end < start ? positions : 0);
    choice.inPlay = wanted;
    beginHeats(heats);
    if (end > start) addHeats(tournament, heats, start, end);
    else {
      addHeats(tournament, heats, start, positions);
      addHeats(tournament, heats, 0, end);
    }
    return pick(heats.ties, (k) => selectHeat(tournament, heats, k));
  }

  return {
    choice,
    choose(tournament, start, wanted) {
      if (tournament.inPlay > wanted) return chooseSampled(tournament, start, wanted);
      choice.processed = tournament.positions;
      choice.inPlay = tournament.inPlay;
      if (tournament.inPlay === 0) return -1;
      highestLevel(tournament);
      const ties = tiesAtHighest(tournament);
      return pick(ties, (k) => selectHighest(tournament, start, k));
    },
  };
}
