/**
 * The sample of a search: from its start in the order up to the node behind which the last wanted feasible one lies, as
 * the blocks of the list path end (cycle.ts search).
 */
import {
  admitExceptions,
  clearUnion,
  countSampled,
  type Field,
  firstSampled,
  groupRow,
  inSample,
  swapExceptions,
} from './field.ts';
import { blockOf, hasMember, selectRotated } from './position-sets.ts';

/** Finds the sample; groups and exceptions without a node in it leave the play. Returns how many nodes are in play. */
export function takeSample(field: Field, start: number, wanted: number): number {
  field.sampleFrom = start;
  field.processed = field.sets.positions;
  const feasible = countFeasible(field);
  if (feasible <= wanted) return feasible;

  const end = selectRotated(field.sets, unionOfAll(field), start, wanted);
  clearUnion(field);
  field.processed = end - start + (end < start ? field.sets.positions : 0);
  keepSampled(field);
  return wanted;
}

function countFeasible(field: Field): number {
  const { sets, groups, groupCount, groupSizes, exceptionCount, kinds } = field;
  for (let at = 0; at < groupCount; at++) groupSizes[groups[at]!] = sets.sizes[groupRow(field, at).all]!;
  for (let kind = 0; kind < kinds.count; kind++) groupSizes[kinds.groups[kind]!]! -= kinds.totals[kind]!;
  let feasible = exceptionCount;
  let kept = 0;
  for (let at = 0; at < groupCount; at++) {
    const group = groups[at]!;
    if (groupSizes[group] === 0) continue;
    feasible += groupSizes[group]!;
    groups[kept++] = group;
  }
  field.groupCount = kept;
  return feasible;
}

function unionOfAll(field: Field): Field['union'] {
  const { union, groups, groupCount, marks } = field;
  union.setCount = 0;
  for (let at = 0; at < groupCount; at++) {
    union.sets[union.setCount++] = groupRow(field, at).all;
    marks[groups[at]!] = 1;
  }
  admitExceptions(field, null, 0);
  for (let at = 0; at < groupCount; at++) marks[groups[at]!] = 0;
  return union;
}

function keepSampled(field: Field): void {
  const { groups, groupCount, groupSizes, exceptionCount } = field;
  // A single group without exceptions has all that is wanted.
  if (groupCount > 1 || exceptionCount > 0) {
    let kept = 0;
    for (let at = 0; at < groupCount; at++) {
      const group = groups[at]!;
      const size = sampledOf(field, groupRow(field, at).all);
      groupSizes[group] = size;
      if (size > 0) groups[kept++] = group;
    }
    field.groupCount = kept;
  }
  keepSampledExceptions(field);
}

function keepSampledExceptions(field: Field): void {
  const { exceptions, exceptionCount, kindOf } = field;
  const { shown, shownCount, sizes } = field.kinds;
  for (let i = 0; i < shownCount; i++) sizes[shown[i]!] = 0;
  let kept = 0;
  for (let i = 0; i < exceptionCount; i++) {
    if (!inSample(field, exceptions[i]!)) continue;
    sizes[kindOf[i]!]! += 1;
    swapExceptions(field, kept++, i);
  }
  field.exceptionCount = kept;
  kept = 0;
  for (let i = 0; i < shownCount; i++) if (sizes[shown[i]!]! > 0) shown[kept++] = shown[i]!;
  field.kinds.shownCount = kept;
}

/** Nodes of a set in the sample that are no exceptions. */
function sampledOf(field: Field, set: number): number {
  if (firstSampled(field, set) < 0) return 0;
  const { union, sets, exceptions, hiddenCount } = field;
  union.setCount = 1;
  union.sets[0] = set;
  for (let i = 0; i < hiddenCount; i++) {
    const position = exceptions[i]!;
    if (hasMember(sets, set, position)) union.blockShift[blockOf(position)]! -= 1;
  }
  const count = countSampled(field);
  clearUnion(field);
  return count;
}
