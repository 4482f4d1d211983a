/**
 * The rules that look at other nodes, asked about one node of each group in play and of each kind of exceptions: all nodes
 * of these would get the same answer. First their filters; then, with the sample known, every score that is normalised
 * over the feasible nodes.
 */
import type { NodeId } from '../../cluster/nodes.ts';
import { type Cycle, type NodeList, SKIP } from '../framework.ts';
import { type Field, groupRow, swapExceptions } from './field.ts';
import { firstIn } from './position-sets.ts';
import type { RuleSet, Rules } from './rules.ts';

export interface RelativeRules {
  /** Runs the filters: groups and exceptions that fail leave the play. False: the list path must look. */
  filter(field: Field, rules: RuleSet, cycle: Cycle): boolean;
  /** Fills `additions`, of groups and of kinds. False: the list path must look. `related`: with rules of domains. */
  score(field: Field, rules: Rules, cycle: Cycle, related: boolean): boolean;
}

interface List extends NodeList {
  ids: Int32Array;
  copies: Int32Array;
}

export function createRelativeRules(): RelativeRules {
  const list: List = { ids: new Int32Array(0), count: 0, copies: new Int32Array(0) };
  let asked = new Int32Array(0);
  let scores = new Float64Array(0);
  let sums = new Float64Array(0);
  const states: unknown[] = [];
  const skips: boolean[] = [];

  function growScratch({ groupCount, kinds }: Field): void {
    if (asked.length >= groupCount + kinds.count) return;
    const rows = 2 * (groupCount + kinds.count) + 64;
    list.ids = new Int32Array(rows);
    list.copies = new Int32Array(rows);
    asked = new Int32Array(rows);
    scores = new Float64Array(rows);
    sums = new Float64Array(rows);
  }

  /** Lists one node of each group in play, then of each kind in play. Groups without other nodes leave. */
  function listNodes(field: Field, ids: Int32Array): void {
    const { sets, union, groups, groupCount } = field;
    const { shown, shownCount, positions } = field.kinds;
    let kept = 0;
    for (let at = 0; at < groupCount; at++) {
      const position = firstIn(sets, groupRow(field, at).all, union.hidden, 0, sets.positions);
      if (position < 0) continue;
      groups[kept] = groups[at]!;
      list.ids[kept++] = ids[position]!;
    }
    field.groupCount = kept;
    for (let i = 0; i < shownCount; i++) list.ids[kept++] = ids[positions[shown[i]!]!]!;
    list.count = kept;
  }

  /** Drops what is no longer in the list from the play; exceptions that leave it stay hidden, behind the others. */
  function keepListed(field: Field, askedCount: number): void {
    const { groups, groupCount } = field;
    let at = 0;
    let kept = 0;
    for (let i = 0; i < groupCount; i++) {
      if (at === list.count || list.ids[at] !== asked[i]) continue;
      at += 1;
      groups[kept++] = groups[i]!;
    }
    field.groupCount = kept;
    const { kinds } = field;
    kept = 0;
    for (let i = groupCount; i < askedCount; i++) {
      const kind = kinds.shown[i - groupCount]!;
      if (at === list.count || list.ids[at] !== asked[i]) kinds.sizes[kind] = 0;
      else {
        at += 1;
        kinds.shown[kept++] = kind;
      }
    }
    if (kept < kinds.shownCount) keepExceptions(field, kept);
  }

  /** Exceptions whose kinds have left the play do so, too. */
  function keepExceptions(field: Field, shownCount: number): void {
    const { kinds, kindOf, exceptionCount } = field;
    kinds.shownCount = shownCount;
    let kept = 0;
    for (let i = 0; shownCount > 0 && i < exceptionCount; i++) {
      if (kinds.sizes[kindOf[i]!]! > 0) swapExceptions(field, kept++, i);
    }
    field.exceptionCount = kept;
  }

  /** Without its preFilter (preScore) a plugin has no state. */
  function forget(rules: RuleSet['filter']): void {
    for (const { slot } of rules) {
      states[slot] = undefined;
      skips[slot] = false;
    }
  }

  function prepare({ preFilter, filter }: RuleSet, cycle: Cycle): boolean {
    forget(filter);
    for (const { plugin, slot } of preFilter) {
      const result = plugin.preFilter!(cycle);
      skips[slot] = result === SKIP;
      if (result === SKIP) continue;
      if (result.kind !== 'go' || result.nodes !== undefined) return false;
      states[slot] = result.state;
    }
    return true;
  }

  /** Raw scores that stand with the groups, normalised. */
  function addNormalized({ built, groups, groupCount, kinds }: Field, cycle: Cycle): void {
    const { normalized, varies, rawScores, scoreStates } = built;
    const { shown, shownCount } = kinds;
    const count = groupCount + shownCount;
    for (let at = 0; at < normalized.length; at++) {
      if (varies[at] !== true) continue;
      const { plugin, slot, weight } = normalized[at]!;
      for (let i = 0; i < groupCount; i++) scores[i] = rawScores[groups[i]!]![at]!;
      for (let i = 0; i < shownCount; i++) scores[groupCount + i] = rawScores[kinds.groups[shown[i]!]!]![at]!;
      plugin.normalizeScore!(cycle, scoreStates[slot], list, scores);
      for (let i = 0; i < count; i++) sums[i]! += scores[i]! * weight;
    }
  }

  function addDomainScores(field: Field, { preScore, score, normalizedScore }: RuleSet, cycle: Cycle): boolean {
    const { groups, groupCount, groupSizes, kinds } = field;
    const { count } = list;
    for (let at = 0; at < groupCount; at++) list.copies[at] = groupSizes[groups[at]!]!;
    for (let i = groupCount; i < count; i++) list.copies[i] = kinds.sizes[kinds.shown[i - groupCount]!]!;
    forget(score);
    forget(normalizedScore);
    for (const { plugin, slot } of preScore) {
      const result = plugin.preScore!(cycle, list);
      skips[slot] = result === SKIP;
      if (result === SKIP) continue;
      if (result.kind !== 'go') return false;
      states[slot] = result.state;
    }
    return addScores(score, cycle) && addScores(normalizedScore, cycle);
  }

  function addScores(rules: RuleSet['score'], cycle: Cycle): boolean {
    const { count } = list;
    for (const { plugin, slot, weight } of rules) {
      if (skips[slot] === true) continue;
      if (plugin.score!(cycle, states[slot], list, scores) !== undefined) return false;
      plugin.normalizeScore?.(cycle, states[slot], list, scores);
      for (let i = 0; i < count; i++) sums[i]! += scores[i]! * weight;
    }
    return true;
  }

  return {
    filter(field, rules, cycle) {
      if (!prepare(rules, cycle)) return false;
      if (rules.filter.every(({ slot }) => skips[slot] === true)) return true;
      growScratch(field);
      listNodes(field, cycle.order.ids);
      const askedCount = list.count;
      for (let i = 0; i < askedCount; i++) asked[i] = list.ids[i] as NodeId;
      for (const { plugin, slot } of rules.filter) {
        if (list.count === 0 || skips[slot] === true) continue;
        if (plugin.filter!(cycle, states[slot], list) !== undefined) return false;
      }
      if (list.count < askedCount) keepListed(field, askedCount);
      return true;
    },

    score(field, { domains }, cycle, related) {
      // Whatever is added to all alike changes nothing.
      if (field.groupCount + field.kinds.shownCount === 1) {
        field.additions[field.groups[0]!] = 0;
        field.kinds.additions[field.kinds.shown[0]!] = 0;
        return true;
      }
      growScratch(field);
      if (related) listNodes(field, cycle.order.ids);
      const { built, groups, groupCount, kinds } = field;
      const { shown, shownCount } = kinds;
      list.count = groupCount + shownCount;
      for (let at = 0; at < groupCount; at++) sums[at] = built.ownScores[groups[at]!]!;
      for (let i = 0; i < shownCount; i++) sums[groupCount + i] = built.ownScores[kinds.groups[shown[i]!]!]!;
      addNormalized(field, cycle);
      if (related && !addDomainScores(field, domains, cycle)) return false;
      for (let at = 0; at < groupCount; at++) field.additions[groups[at]!] = sums[at]!;
      for (let i = 0; i < shownCount; i++) kinds.additions[shown[i]!] = sums[groupCount + i]!;
      return true;
    },
  };
}
