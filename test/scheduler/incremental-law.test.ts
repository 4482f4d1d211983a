/**
 * The law of incremental placements: they choose from the same feasible nodes, by the same totals, the same node as the
 * list path, whatever happens in between.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type RandomRun, randomRuns, twinWorld } from './twin-world.ts';

function hold(run: RandomRun): { attempts: number; incremental: number } {
  const world = twinWorld(run);
  for (const step of run.steps) world.take(step);
  return world;
}

test('on small clusters the incremental placements are those of the list path', () => {
  let attempts = 0;
  let incremental = 0;
  fc.assert(
    fc.property(randomRuns(1, 10, 80), (run) => {
      const world = hold(run);
      attempts += world.attempts;
      incremental += world.incremental;
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 150), seed: Number(process.env.LAW_SEED ?? 1) },
  );
  // The law would hold as well if nothing were incremental.
  assert.ok(incremental * 4 > attempts, `${incremental} of ${attempts} attempts were incremental`);
});

test('on clusters large enough to be sampled they end their search at the same node as well', () => {
  let attempts = 0;
  let incremental = 0;
  fc.assert(
    fc.property(randomRuns(101, 130, 120), (run) => {
      const world = hold(run);
      attempts += world.attempts;
      incremental += world.incremental;
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 150) / 5, seed: Number(process.env.LAW_SEED ?? 1) },
  );
  assert.ok(incremental * 4 > attempts, `${incremental} of ${attempts} attempts were incremental`);
});

test.run();
