/**
 * The rules that look at other nodes, asked about one node of each group in play and about every exception: the nodes of a
 * group would all get the same answer. First their filters; then, with the sample known, every score that is normalised
 * over the feasible nodes.
 */
import type { NodeId } from '../../cluster/nodes.ts';
import { type Cycle, type NodeList, SKIP } from '../framework.ts';
import { type Field, groupRow, swapExceptions } from './field.ts';
import { groupAt } from './levels.ts';
import { firstIn } from './position-sets.ts';
import type { RuleSet, Rules } from './rules.ts';

export interface RelativeRules {
  /** Runs the filters: groups and exceptions that fail leave the play. False: the list path must look. */
  filter(field: Field, rules: RuleSet, cycle: Cycle): boolean;
  /** Fills `additions` and `exceptionAdditions`. False: the list path must look. `related`: with rules of domains. */
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

  function growScratch({ groupCount, hiddenCount }: Field): void {
    if (asked.length >= groupCount + hiddenCount) return;
    const rows = 2 * (groupCount + hiddenCount) + 64;
    list.ids = new Int32Array(rows);
    list.copies = new Int32Array(rows);
    asked = new Int32Array(rows);
    scores = new Float64Array(rows);
    sums = new Float64Array(rows);
  }

  /** Lists one node of each group in play, then the exceptions in play. Groups without other nodes leave. */
  function listNodes(field: Field, ids: Int32Array): void {
    const { sets, union, groups, groupCount, exceptions, exceptionCount } = field;
    let kept = 0;
    for (let at = 0; at < groupCount; at++) {
      const position = firstIn(sets, groupRow(field, at).all, union.hidden, 0, sets.positions);
      if (position < 0) continue;
      groups[kept] = groups[at]!;
      list.ids[kept++] = ids[position]!;
    }
    field.groupCount = kept;
    for (let i = 0; i < exceptionCount; i++) list.ids[kept++] = ids[exceptions[i]!]!;
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
    kept = 0;
    for (let i = groupCount; i < askedCount; i++) {
      if (at === list.count || list.ids[at] !== asked[i]) continue;
      at += 1;
      swapExceptions(field, kept++, i - groupCount);
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
  function addNormalized({ built, groups, groupCount, exceptions, exceptionCount, levels }: Field, cycle: Cycle): void {
    const { normalized, varies, rawScores, scoreStates } = built;
    const count = groupCount + exceptionCount;
    for (let at = 0; at < normalized.length; at++) {
      if (varies[at] !== true) continue;
      const { plugin, slot, weight } = normalized[at]!;
      for (let i = 0; i < groupCount; i++) scores[i] = rawScores[groups[i]!]![at]!;
      for (let i = 0; i < exceptionCount; i++) {
        scores[groupCount + i] = rawScores[groupAt(levels, exceptions[i]!)]![at]!;
      }
      plugin.normalizeScore!(cycle, scoreStates[slot], list, scores);
      for (let i = 0; i < count; i++) sums[i]! += scores[i]! * weight;
    }
  }

  function addDomainScores(field: Field, { preScore, score, normalizedScore }: RuleSet, cycle: Cycle): boolean {
    const { groups, groupCount, groupSizes } = field;
    const { count } = list;
    for (let at = 0; at < groupCount; at++) list.copies[at] = groupSizes[groups[at]!]!;
    for (let i = groupCount; i < count; i++) list.copies[i] = 1;
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
      growScratch(field);
      listNodes(field, cycle.order.ids);
      if (!prepare(rules, cycle)) return false;
      const askedCount = list.count;
      for (let i = 0; i < askedCount; i++) asked[i] = list.ids[i] as NodeId;
      for (const { plugin, slot } of rules.filter) {
        if (list.count === 0 || skips[slot] === true) continue;
        if (plugin.filter!(cycle, states[slot], list) !== undefined) return false;
      }
      keepListed(field, askedCount);
      return true;
    },

    score(field, { domains }, cycle, related) {
      // Whatever is added to all alike changes nothing.
      if (field.groupCount + field.exceptionCount === 1) {
        field.additions[field.groups[0]!] = 0;
        field.exceptionAdditions[0] = 0;
        return true;
      }
      growScratch(field);
      if (related) listNodes(field, cycle.order.ids);
      const { built, levels, groups, groupCount, exceptions, exceptionCount } = field;
      list.count = groupCount + exceptionCount;
      for (let at = 0; at < groupCount; at++) sums[at] = built.ownScores[groups[at]!]!;
      for (let i = 0; i < exceptionCount; i++) {
        sums[groupCount + i] = built.ownScores[groupAt(levels, exceptions[i]!)]!;
      }
      addNormalized(field, cycle);
      if (related && !addDomainScores(field, domains, cycle)) return false;
      for (let at = 0; at < groupCount; at++) field.additions[groups[at]!] = sums[at]!;
      for (let i = 0; i < exceptionCount; i++) field.exceptionAdditions[i] = sums[groupCount + i]!;
      return true;
    },
  };
}
