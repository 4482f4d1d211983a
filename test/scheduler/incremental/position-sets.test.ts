/** Sets of positions against plain arrays: counts, first members and k-th members in rotated order. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  addPosition,
  blockOf,
  blocksFor,
  countIn,
  createPositionSets,
  firstIn,
  giveBackSet,
  hasMember,
  removePosition,
  selectRotated,
  setBit,
  takeSet,
  type Union,
  wordsFor,
} from '../../../src/scheduler/incremental/position-sets.ts';

const noBits = new Int32Array(200);

interface Case {
  readonly positions: number;
  /** Disjoint sets, as the levels of groups are: by position the set that it is in, 3 and above: none. */
  readonly setOf: readonly number[];
  /** By position: 1 hidden, 2 hidden and shown, otherwise neither. */
  readonly exception: readonly number[];
  readonly start: number;
  readonly to: number;
}

const cases: fc.Arbitrary<Case> = fc.constantFrom(1, 31, 32, 33, 1023, 1024, 1025, 2100, 3072).chain((positions) =>
  fc.record({
    positions: fc.constant(positions),
    setOf: fc.array(fc.nat(5), { minLength: positions, maxLength: positions, size: 'max' }),
    exception: fc.array(fc.nat(12), { minLength: positions, maxLength: positions, size: 'max' }),
    start: fc.nat(positions - 1),
    to: fc.nat(positions),
  }),
);

function unionOf({ positions, setOf, exception }: Case) {
  const sets = createPositionSets(positions);
  const ids = [takeSet(sets), takeSet(sets), takeSet(sets)];
  const union: Union = {
    sets: Int32Array.from(ids.slice(0, 2)),
    setCount: 2,
    hidden: new Int32Array(wordsFor(positions)),
    shown: new Int32Array(wordsFor(positions)),
    blockShift: new Int32Array(blocksFor(positions)),
  };
  const members: number[] = [];
  for (let position = 0; position < positions; position++) {
    const set = ids[setOf[position]!];
    if (set !== undefined) addPosition(sets, set, position);
    const isIn = set !== undefined && set !== ids[2];
    const isHidden = exception[position] === 1 || exception[position] === 2;
    const isShown = exception[position] === 2;
    if (isHidden) setBit(union.hidden, position);
    if (isShown) setBit(union.shown, position);
    union.blockShift[blockOf(position)]! += (isHidden && isIn ? -1 : 0) + (isShown ? 1 : 0);
    if (isHidden ? isShown : isIn) members.push(position);
  }
  return { sets, ids, union, members };
}

test('members of a union are counted and found in rotated order as in a plain list', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const { sets, union, members } = unionOf(each);
      const { start, to } = each;
      const between = members.filter((position) => position >= start && position < to);
      assert.is(countIn(sets, union, start, to), between.length);
      const rotated = [...members.filter((at) => at >= start), ...members.filter((at) => at < start)];
      for (const k of new Set([0, 1, rotated.length >> 1, rotated.length - 1])) {
        if (k >= 0 && k < rotated.length) assert.is(selectRotated(sets, union, start, k), rotated[k]);
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('the first member of a set that is not hidden is found in any range', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const { sets, ids, union } = unionOf(each);
      const expected = each.setOf.findIndex(
        (set, at) => set === 0 && at >= each.start && at < each.to && ![1, 2].includes(each.exception[at]!),
      );
      assert.is(firstIn(sets, ids[0]!, union.hidden, each.start, each.to), expected);
    }),
    { numRuns: 200, seed: 2 },
  );
});

test('a set that is given back empty is taken again, and is empty', () => {
  const sets = createPositionSets(40);
  const set = takeSet(sets);
  addPosition(sets, set, 39);
  assert.ok(hasMember(sets, set, 39));
  removePosition(sets, set, 39);
  assert.is(sets.sizes[set], 0);
  giveBackSet(sets, set);
  assert.is(takeSet(sets), set);
  assert.is(firstIn(sets, set, noBits, 0, 40), -1);
});

test('sets keep their members when the pool grows', () => {
  const sets = createPositionSets(100);
  const first = takeSet(sets);
  addPosition(sets, first, 77);
  for (let i = 0; i < 50; i++) takeSet(sets);
  assert.is(firstIn(sets, first, noBits, 0, 100), 77);
});

test.run();
