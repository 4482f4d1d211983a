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
  /** By place in `exceptions`: what is added to the node's level. */
  exceptionAdditions: Float64Array;
  /** Scratch: sets taken together. Between uses it is empty, but for the exceptions, which stay hidden. */
  union: Union;
  /** Scratch by group. */
  readonly marks: Uint8Array;
}

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
    exceptionAdditions: new Float64Array(0),
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
    field.exceptionAdditions = new Float64Array(positions * 2);
    field.union = emptyUnion(positions * 2);
  }
  field.groupCount = 0;
  for (let group = 0; group < rows.length; group++) {
    if (sets.sizes[rows[group]!.all]! > 0) field.groups[field.groupCount++] = group;
  }
  field.exceptionCount = 0;
  field.hiddenCount = 0;
}

export function groupRow(field: Field, at: number): LevelGroup {
  return field.levels.groups[field.groups[at]!]!;
}

/** Hides a node from its group, if it can take the pod as far as its group can tell, and is not hidden yet. */
export function addException(field: Field, position: number): void {
  if (levelAt(field.levels, position) < 0 || hasBit(field.union.hidden, position)) return;
  setBit(field.union.hidden, position);
  field.exceptions[field.exceptionCount++] = position;
  field.hiddenCount = field.exceptionCount;
}

/** Ends a search: nothing is hidden any more. */
export function endField({ union, exceptions, hiddenCount }: Field): void {
  for (let i = 0; i < hiddenCount; i++) clearBit(union.hidden, exceptions[i]!);
}

/** Brings the exception at `from` to `to`, among those that stay in play. */
export function swapExceptions({ exceptions }: Field, to: number, from: number): void {
  const position = exceptions[to]!;
  exceptions[to] = exceptions[from]!;
  exceptions[from] = position;
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
  const { union, levels, exceptions, exceptionCount, hiddenCount, exceptionAdditions, marks } = field;
  let sum = 0;
  for (let i = 0; i < hiddenCount; i++) {
    const position = exceptions[i]!;
    const group = groupAt(levels, position);
    const level = levelAt(levels, position);
    let shift = marks[group] === 1 && (tops === null || tops[group] === level) ? -1 : 0;
    if (i < exceptionCount && (tops === null || level + exceptionAdditions[i]! === most)) {
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
