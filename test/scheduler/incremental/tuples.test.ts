/** Tuples are numbered by their parts: equal ones alike, others apart. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createTuples, follow, rootPath } from '../../../src/scheduler/incremental/tuples.ts';

const pathOf = (tuples: ReturnType<typeof createTuples>, parts: readonly number[]): number =>
  parts.reduce((path, part) => follow(tuples, path, part), rootPath);

test('equal tuples end at one path, different ones at different paths', () => {
  const part = fc.constantFrom(0, 1, 63, 64, 65, 2 ** 24 - 1);
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part, part), { minLength: 2, maxLength: 40 }), (all) => {
      const tuples = createTuples();
      const paths = all.map((parts) => pathOf(tuples, parts));
      for (const [i, a] of all.entries()) {
        for (const [j, b] of all.entries()) assert.is(paths[i] === paths[j], a.join() === b.join(), `${a} and ${b}`);
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('parts that are no small whole numbers end the path', () => {
  for (const part of [-1, 0.5, 2 ** 24, Number.NaN]) {
    const tuples = createTuples();
    assert.is(follow(tuples, follow(tuples, rootPath, part), 1), -1, String(part));
  }
});

test.run();
