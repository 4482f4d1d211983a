/**
 * What the rules that follow from nodes' own facts (labels, taints, flags, images) say about every node: whether it is out,
 * and the sum of its scores. Shared by all pods that are alike in what these rules look at, whatever they request, and
 * asked again about nodes that changed themselves. Scores that are normalised later must be the same on all nodes.
 *
 * Cost: one call per rule and 128 nodes; afterwards per node that changed.
 */
import type { NodeId } from '../../cluster/nodes.ts';
import { type Cycle, type NodeList, SKIP } from '../framework.ts';
import type { ProfilePlugin } from '../profile.ts';
import { createVerdicts, resetVerdicts } from '../verdicts.ts';
import type { Rules } from './rules.ts';
import type { TouchedNodes } from './touched.ts';
import { outOfPlay, tournamentLevelMax } from './tournament.ts';

export interface OwnFacts {
  readonly rules: Rules;
  order: NodeList | null;
  imageVersion: number;
  /** How far the log was read. */
  cursor: number;
  /** Raised when every node was asked again. */
  version: number;
  /** By position: the sum of the node's scores, or `outOfPlay`. */
  scores: Int16Array;
  /** By rule that is normalised: what it says of the nodes; undefined: none was asked yet. */
  raw: (number | undefined)[];
  /** True: no node is out, and none scores anything. */
  isBlank: boolean;
  /** False: nodes differ in scores that are normalised, or something cannot be shared. */
  alike: boolean;
}

export interface OwnFactsKeeper {
  create(rules: Rules): OwnFacts;
  /** Brings the facts up to date, asking about the cycle's pod. False: they are not alike. */
  sync(facts: OwnFacts, cycle: Cycle): boolean;
}

/** As in answers.ts. */
const partSize = 128;
const noScores = new Int16Array(0);

export function createOwnFactsKeeper(
  touched: TouchedNodes,
  positionOf: (node: NodeId) => number,
  nodeRows: () => number,
): OwnFactsKeeper {
  const verdicts = createVerdicts();
  const list: { ids: Int32Array; count: number } = { ids: new Int32Array(partSize), count: 0 };
  const scores = new Float64Array(partSize);
  const sums = new Float64Array(partSize);
  const filterStates: unknown[] = [];
  const scoreStates: unknown[] = [];
  const skipFilter: boolean[] = [];
  const skipScore: boolean[] = [];

  /** The states of preFilter and preScore. False: what they answer cannot be shared. */
  function prepare({ node }: Rules, cycle: Cycle): boolean {
    // Without its preFilter (preScore) a plugin has no state.
    for (const states of [filterStates, scoreStates, skipFilter, skipScore]) states.length = 0;
    for (const { plugin, slot } of node.preFilter) {
      const result = plugin.preFilter!(cycle);
      skipFilter[slot] = result === SKIP;
      if (result === SKIP) continue;
      if (result.kind !== 'go' || result.nodes !== undefined) return false;
      filterStates[slot] = result.state;
    }
    for (const { plugin, slot } of node.preScore) {
      const result = plugin.preScore!(cycle, cycle.order);
      skipScore[slot] = result === SKIP;
      if (result === SKIP) continue;
      if (result.kind !== 'go') return false;
      scoreStates[slot] = result.state;
    }
    return true;
  }

  function runFilters(filters: readonly ProfilePlugin[], cycle: Cycle): boolean {
    for (let i = 0; i < filters.length && list.count > 0; i++) {
      const { plugin, slot } = filters[i]!;
      if (skipFilter[slot] === true) continue;
      if (plugin.filter!(cycle, filterStates[slot], list) !== undefined) return false;
    }
    return true;
  }

  function addScores(rules: readonly ProfilePlugin[], cycle: Cycle): boolean {
    sums.fill(0, 0, list.count);
    for (const { plugin, slot, weight } of rules) {
      if (skipScore[slot] === true) continue;
      if (plugin.score!(cycle, scoreStates[slot], list, scores) !== undefined) return false;
      for (let i = 0; i < list.count; i++) sums[i]! += scores[i]! * weight;
    }
    return true;
  }

  /** Whether all listed nodes have the same raw scores as those before them. */
  function haveEqualRaw(facts: OwnFacts, cycle: Cycle): boolean {
    const { normalizedScore } = facts.rules.node;
    for (let at = 0; at < normalizedScore.length; at++) {
      const { plugin, slot } = normalizedScore[at]!;
      if (skipScore[slot] === true || list.count === 0) continue;
      if (plugin.score!(cycle, scoreStates[slot], list, scores) !== undefined) return false;
      const raw = (facts.raw[at] ??= scores[0]!);
      for (let i = 0; i < list.count; i++) if (scores[i] !== raw) return false;
    }
    return true;
  }

  /** Asks about the listed nodes, at most `partSize`. */
  function judgePart(facts: OwnFacts, cycle: Cycle): boolean {
    const { node: rules } = facts.rules;
    const asked = list.count;
    for (let i = 0; i < asked; i++) facts.scores[positionOf(list.ids[i]!)] = outOfPlay;
    resetVerdicts(verdicts, nodeRows());
    if (!runFilters(rules.filter, cycle)) return false;
    if (!addScores(rules.score, cycle) || !haveEqualRaw(facts, cycle)) return false;
    if (list.count < asked) facts.isBlank = false;
    for (let i = 0; i < list.count; i++) {
      const sum = sums[i]!;
      if (sum !== 0) facts.isBlank = false;
      if (!(sum >= 0 && sum <= tournamentLevelMax) || !Number.isInteger(sum)) return false;
      facts.scores[positionOf(list.ids[i]!)] = sum;
    }
    return true;
  }

  function judgeAll(facts: OwnFacts, cycle: Cycle): boolean {
    const { ids, count } = cycle.order;
    facts.order = cycle.order;
    facts.imageVersion = touched.imageVersion;
    facts.version += 1;
    facts.raw = [];
    facts.isBlank = true;
    if (!prepare(facts.rules, cycle)) {
      // Each pod of a DaemonSet narrows to a node of its own: 5,000 specs would hold scores that nobody looks at.
      facts.scores = noScores;
      return false;
    }
    if (facts.scores.length !== count) facts.scores = new Int16Array(count);
    for (let from = 0; from < count; from += partSize) {
      list.count = Math.min(partSize, count - from);
      for (let i = 0; i < list.count; i++) list.ids[i] = ids[from + i]!;
      if (!judgePart(facts, cycle)) return false;
    }
    return true;
  }

  function judgeChanged(facts: OwnFacts, cycle: Cycle): boolean {
    // Columns that states point to may have been replaced along with the nodes.
    if (!prepare(facts.rules, cycle)) return false;
    const { head, first, entries } = touched;
    for (let at = facts.cursor - first; at < head - first; ) {
      list.count = 0;
      for (; at < head - first && list.count < partSize; at++) {
        const entry = entries[at]!;
        if ((entry & 1) === 1 && !isListed(entry >> 1)) list.ids[list.count++] = entry >> 1;
      }
      if (!judgePart(facts, cycle)) return false;
    }
    return true;
  }

  function isListed(node: NodeId): boolean {
    for (let i = 0; i < list.count; i++) if (list.ids[i] === node) return true;
    return false;
  }

  function judge(facts: OwnFacts, cycle: Cycle): void {
    const isNew = facts.order !== cycle.order || facts.imageVersion !== touched.imageVersion;
    if (!isNew && (!facts.alike || touched.ownHead <= facts.cursor)) return;
    const { verdicts: others } = cycle;
    cycle.verdicts = verdicts;
    facts.alike = isNew || facts.cursor < touched.first ? judgeAll(facts, cycle) : judgeChanged(facts, cycle);
    cycle.verdicts = others;
  }

  return {
    create: (rules) => ({
      rules,
      order: null,
      imageVersion: -1,
      cursor: 0,
      version: 0,
      scores: noScores,
      raw: [],
      isBlank: false,
      alike: true,
    }),
    sync(facts, cycle) {
      const isSame = facts.order === cycle.order && facts.imageVersion === touched.imageVersion;
      if (isSame && facts.cursor === touched.head) return facts.alike;
      judge(facts, cycle);
      facts.cursor = touched.head;
      return facts.alike;
    },
  };
}
