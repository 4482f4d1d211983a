/** Tournaments of levels against a look at every level. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createPlainChooser } from '../../../src/scheduler/incremental/plain.ts';
import { tiePick } from '../../../src/scheduler/incremental/ties.ts';
import {
  createTournament,
  outOfPlay,
  setLevels,
  settleAll,
  type Tournament,
} from '../../../src/scheduler/incremental/tournament.ts';

/** What a search from a start finds: the nodes at the best level, in its order, and how many nodes it went over. */
function search(levels: readonly number[], start: number, wanted: number): { best: number[]; processed: number } {
  const rotated = levels.map((_, i) => (start + i) % levels.length);
  let inPlay = 0;
  let processed = 0;
  for (const position of rotated) {
    if (levels[position]! >= 0 && ++inPlay > wanted) break;
    processed += 1;
  }
  const seen = rotated.slice(0, processed).filter((position) => levels[position]! >= 0);
  const most = Math.max(...seen.map((position) => levels[position]!));
  return { best: seen.filter((position) => levels[position] === most), processed };
}

function agree(tournament: Tournament, levels: readonly number[], start: number, wanted: number, pick: number): void {
  const { best, processed } = search(levels, start, wanted);
  let tied = 1;
  const draw = (count: number): number => {
    tied = count;
    return pick % count;
  };
  const chooser = createPlainChooser(tiePick(draw, () => false));
  const chosen = chooser.choose(tournament, start, wanted);
  const what = `start ${start}, wanted ${wanted}, ${levels.join(' ')}`;
  assert.is(chosen, best.length === 0 ? -1 : best[pick % best.length], what);
  if (best.length > 1) assert.is(tied, best.length, what);
  assert.is(chooser.choice.processed, processed, what);
  const first = createPlainChooser(tiePick(null, (a, b) => a < b)).choose(tournament, start, wanted);
  assert.is(first, best.length === 0 ? -1 : Math.min(...best), `by name, ${what}`);
}

/** Sizes about the ends of blocks and of groups of blocks. */
const size = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constantFrom(64, 128, 4095, 4096, 4097, 8200));
const level = fc.oneof(fc.constant(outOfPlay), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 90, max: 100 }));

test('the best node, how many tie with it and where a search ends are those of a look at every level', () => {
  const run = fc.record({
    size,
    /** Most nodes are at one of few levels. */
    beginning: fc.array(level, { minLength: 1, maxLength: 5 }),
    changes: fc.array(fc.tuple(fc.nat(), level, fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 60 }),
  });
  fc.assert(
    fc.property(run, ({ size: positions, beginning, changes }) => {
      const tournament = createTournament(positions);
      const levels = Array.from({ length: positions }, (_, i) => beginning[(i * 7) % beginning.length]!);
      tournament.levels.set(levels);
      settleAll(tournament);
      for (const [at, to, start, wanted, pick] of changes) {
        levels[at % positions] = to;
        setLevels(tournament, Int32Array.of(at % positions), Int16Array.of(to), 1);
        // Searches of all nodes and of samples; most changes are seen by a later search only.
        if (pick % 3 === 0) agree(tournament, levels, start % positions, 1 + (wanted % positions), pick);
        if (pick % 5 === 0) agree(tournament, levels, 0, positions, pick);
      }
    }),
    { numRuns: 200 },
  );
});

test.run();
