/**
 * What is in play in one search: groups of nodes, of which only the sizes and levels matter, and *exceptions*: nodes with
 * pods that the incoming pod's relations count, each judged on its own and hidden from its group. Filters and the sample
 * take groups and exceptions out of play; scores say what each of the others adds to a node's level.
 *
 * One record, used again for every search: no array is made in a search.
 */
import { groupsMax } from './answers.ts';
import type { BuiltAnswers } from './kept-answers.ts';
import { groupAt, type LevelGroup, type Levels, levelAt } from './levels.ts';
import {
  blockOf,
  blocksFor,
  clearBit,
  countIn,
  firstIn,
  hasBit,
  type PositionSets,
  setBit,
  type Union,
  wordsFor,
} from './position-sets.ts';

export interface Field {
  built: BuiltAnswers;
  levels: Levels;
  sets: PositionSets;
  /** The sample: positions from `sampleFrom` on, `processed` of them, round the end of the order. */
  sampleFrom: number;
  processed: number;
  /** Groups in play. */
  readonly groups: Int32Array;
  groupCount: number;
  /** By group: its nodes in play that are no exceptions; what is added to their levels; the highest level in play. */
  readonly groupSizes: Int32Array;
  readonly additions: Float64Array;
  readonly tops: Int32Array;
  /** Positions of exceptions: those in play first. */
  exceptions: Int32Array;
  exceptionCount: number;
  /** All exceptions, in play or not. */
  hiddenCount: number;
  /** By place in `exceptions`: the kind of the node. */
  kindOf: Int32Array;
  readonly kinds: ExceptionKinds;
  /** Scratch: sets taken together. Between uses it is empty, but for the exceptions, which stay hidden. */
  union: Union;
  /** Scratch by group. */
  readonly marks: Uint8Array;
}

/**
 * Exceptions get equal answers where they are of one group and have as many of the pods that count: they are a *kind*, of
 * which one node is asked for all, as of a group.
 */
export interface ExceptionKinds {
  /** Kinds in play. */
  shown: Int32Array;
  shownCount: number;
  /** By kind, of which there are `count`: what its nodes have in common, one of them, and their group. */
  count: number;
  keys: Float64Array;
  positions: Int32Array;
  groups: Int32Array;
  /** By kind: all its nodes, and those in play; what is added to their levels. */
  totals: Int32Array;
  sizes: Int32Array;
  additions: Float64Array;
  /** By what a key and a group come to: the kind that was found there last. */
  readonly slots: Int32Array;
}

/** Kinds that are searched for an equal one; beyond, each exception is a kind of its own. */
const kindsSearched = 32;
const slotCount = 1024;
/** Of a node that is like no other. */
export const noKey = -1;

export function createField(): Field {
  return {
    built: undefined as unknown as BuiltAnswers,
    levels: undefined as unknown as Levels,
    sets: undefined as unknown as PositionSets,
    sampleFrom: 0,
    processed: 0,
    groups: new Int32Array(groupsMax),
    groupCount: 0,
    groupSizes: new Int32Array(groupsMax),
    additions: new Float64Array(groupsMax),
    tops: new Int32Array(groupsMax),
    exceptions: new Int32Array(0),
    exceptionCount: 0,
    hiddenCount: 0,
    kindOf: new Int32Array(0),
    kinds: createKinds(0),
    union: emptyUnion(0),
    marks: new Uint8Array(groupsMax),
  };
}

/** Begins a search: every group with nodes is in play. */
export function beginField(field: Field, built: BuiltAnswers): void {
  const { levels } = built;
  const { sets, groups: rows } = levels;
  field.built = built;
  field.levels = levels;
  field.sets = sets;
  const { positions } = sets;
  if (field.exceptions.length < positions) {
    field.exceptions = new Int32Array(positions * 2);
    field.kindOf = new Int32Array(positions * 2);
    Object.assign(field.kinds, createKinds(positions * 2));
    field.union = emptyUnion(positions * 2);
  }
  field.groupCount = 0;
  for (let group = 0; group < rows.length; group++) {
    if (sets.sizes[rows[group]!.all]! > 0) field.groups[field.groupCount++] = group;
  }
  field.exceptionCount = 0;
  field.hiddenCount = 0;
  field.kinds.count = 0;
  field.kinds.shownCount = 0;
}

function createKinds(rows: number): ExceptionKinds {
  return {
    shown: new Int32Array(rows),
    shownCount: 0,
    count: 0,
    keys: new Float64Array(rows),
    positions: new Int32Array(rows),
    groups: new Int32Array(rows),
    totals: new Int32Array(rows),
    sizes: new Int32Array(rows),
    additions: new Float64Array(rows),
    slots: new Int32Array(slotCount),
  };
}

export function groupRow(field: Field, at: number): LevelGroup {
  return field.levels.groups[field.groups[at]!]!;
}

/** Whether a node can take the pod as far as its group can tell, and is not hidden yet. */
export function isToHide({ levels, union }: Field, position: number): boolean {
  return levelAt(levels, position) >= 0 && !hasBit(union.hidden, position);
}

/** Hides a node from its group. `key`: the numbers of pods that count, or `noKey`. */
export function addException(field: Field, position: number, key: number): void {
  setBit(field.union.hidden, position);
  field.kindOf[field.exceptionCount] = kindFor(field, position, key);
  field.exceptions[field.exceptionCount++] = position;
  field.hiddenCount = field.exceptionCount;
}

function kindFor({ kinds, levels }: Field, position: number, key: number): number {
  const { keys, groups, totals, sizes, slots, count } = kinds;
  const group = groupAt(levels, position);
  const slot = (group * 37 + key) & (slotCount - 1);
  const last = slots[slot]!;
  if (last < count && keys[last] === key && groups[last] === group && key !== noKey) {
    totals[last]! += 1;
    sizes[last]! += 1;
    return last;
  }
  const searched = key === noKey ? 0 : count < kindsSearched ? count : kindsSearched;
  for (let kind = 0; kind < searched; kind++) {
    if (keys[kind] !== key || groups[kind] !== group) continue;
    slots[slot] = kind;
    totals[kind]! += 1;
    sizes[kind]! += 1;
    return kind;
  }
  slots[slot] = count;
  keys[count] = key;
  groups[count] = group;
  kinds.positions[count] = position;
  totals[count] = 1;
  sizes[count] = 1;
  kinds.shown[kinds.shownCount++] = count;
  return kinds.count++;
}

/** Ends a search: nothing is hidden any more. */
export function endField({ union, exceptions, hiddenCount }: Field): void {
  for (let i = 0; i < hiddenCount; i++) clearBit(union.hidden, exceptions[i]!);
}

/** Brings the exception at `from` to `to`, among those that stay in play. */
export function swapExceptions({ exceptions, kindOf }: Field, to: number, from: number): void {
  const position = exceptions[to]!;
  const kind = kindOf[to]!;
  exceptions[to] = exceptions[from]!;
  kindOf[to] = kindOf[from]!;
  exceptions[from] = position;
  kindOf[from] = kind;
}

/** Whether the sample is the whole order. */
export function isWhole(field: Field): boolean {
  return field.processed === field.sets.positions;
}

export function inSample({ sampleFrom, processed, sets }: Field, position: number): boolean {
  const offset = position - sampleFrom;
  return (offset < 0 ? offset + sets.positions : offset) < processed;
}

/** A node of a set that is in the sample and no exception, or -1. */
export function firstSampled({ sets, union, sampleFrom, processed }: Field, set: number): number {
  const end = sampleFrom + processed;
  if (end <= sets.positions) return firstIn(sets, set, union.hidden, sampleFrom, end);
  const found = firstIn(sets, set, union.hidden, sampleFrom, sets.positions);
  return found >= 0 ? found : firstIn(sets, set, union.hidden, 0, end - sets.positions);
}

/** Members of the union in the sample. */
export function countSampled({ sets, union, sampleFrom, processed }: Field): number {
  const end = sampleFrom + processed;
  if (end <= sets.positions) return countIn(sets, union, sampleFrom, end);
  return countIn(sets, union, sampleFrom, sets.positions) + countIn(sets, union, 0, end - sets.positions);
}

/**
 * Tells a union of sets of the marked groups about the exceptions: those hidden in the sets count less in their blocks;
 * those in play that belong to it are shown. `tops`: the union is of the groups' top levels and of the exceptions with
 * the total `most`; null: of whole groups and all exceptions. Returns by how much this changes the union's size.
 */
export function admitExceptions(field: Field, tops: Int32Array | null, most: number): number {
  const { union, levels, exceptions, exceptionCount, hiddenCount, kindOf, marks } = field;
  const { additions } = field.kinds;
  let sum = 0;
  for (let i = 0; i < hiddenCount; i++) {
    const position = exceptions[i]!;
    const group = groupAt(levels, position);
    const level = levelAt(levels, position);
    let shift = marks[group] === 1 && (tops === null || tops[group] === level) ? -1 : 0;
    if (i < exceptionCount && (tops === null || level + additions[kindOf[i]!]! === most)) {
      setBit(union.shown, position);
      shift += 1;
    }
    if (shift === 0) continue;
    union.blockShift[blockOf(position)]! += shift;
    sum += shift;
  }
  return sum;
}

/** Takes shown bits and shifts back. */
export function clearUnion({ union, sets, exceptions, hiddenCount }: Field): void {
  if (hiddenCount === 0) return;
  for (let i = 0; i < hiddenCount; i++) clearBit(union.shown, exceptions[i]!);
  const blocks = blocksFor(sets.positions);
  for (let block = 0; block < blocks; block++) union.blockShift[block] = 0;
}

function emptyUnion(positions: number): Union {
  return {
    sets: new Int32Array(groupsMax),
    setCount: 0,
    hidden: new Int32Array(wordsFor(positions)),
    shown: new Int32Array(wordsFor(positions)),
    blockShift: new Int32Array(blocksFor(positions)),
  };
}
