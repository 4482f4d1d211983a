/**
 * The law of incremental placements: they choose from the same feasible nodes, by the same totals, the same node as the
 * list path, whatever happens in between.
 */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Thresholds } from '../../src/scheduler/incremental/placements.ts';
import { plainRuns, type RandomRun, randomRuns, type TwinWorld, twinWorld } from './twin-world.ts';

function hold(run: RandomRun, thresholds?: Thresholds): TwinWorld {
  const world = twinWorld(run, thresholds);
  for (const step of run.steps) world.take(step);
  return world;
}

/** Lives of clusters of so many nodes. */
function holdAlways(
  nodesMin: number,
  nodesMax: number,
  steps: number,
  numRuns: number,
  thresholds?: Thresholds,
  recalledMin = 0,
): void {
  let attempts = 0;
  let incremental = 0;
  let recalled = 0;
  fc.assert(
    fc.property(randomRuns(nodesMin, nodesMax, steps), (run) => {
      const world = hold(run, thresholds);
      attempts += world.attempts;
      incremental += world.incremental;
      recalled += world.recalled;
    }),
    { numRuns, seed: Number(process.env.LAW_SEED ?? 1) },
  );
  // The law would hold as well if nothing were incremental.
  assert.ok((incremental + recalled) * 5 > attempts, `${incremental} of ${attempts} attempts were incremental`);
  assert.ok(recalled >= recalledMin * attempts, `${recalled} of ${attempts} attempts recalled a failure`);
}

const numRuns = Number(process.env.LAW_RUNS ?? 150);

test('on small clusters the incremental placements are those of the list path', () => {
  holdAlways(1, 10, 80, numRuns);
});

test('on clusters large enough to be sampled they end their search at the same node as well', () => {
  holdAlways(101, 130, 120, numRuns / 5);
});

test('so are those of pods without relations on nodes that are alike but for their pods', () => {
  let [attempts, plain] = [0, 0];
  for (const [nodesMin, nodesMax, steps, runs, thresholds] of [
    [1, 10, 80, numRuns, {}],
    [1, 10, 80, numRuns / 2, { ladderFromGap: 0 }],
    [101, 130, 120, numRuns / 5, {}],
    [101, 130, 120, numRuns / 10, { ladderFromGap: 0 }],
  ] as const) {
    fc.assert(
      fc.property(plainRuns(nodesMin, nodesMax, steps), (run) => {
        const world = hold(run, thresholds);
        attempts += world.attempts;
        plain += world.plain;
      }),
      { numRuns: runs, seed: Number(process.env.LAW_SEED ?? 1) },
    );
  }
  assert.ok(plain * 3 > attempts, `${plain} of ${attempts} attempts took no more than levels`);
});

test('so do those of applications that have answers to themselves', () => {
  holdAlways(1, 10, 80, numRuns, { ownFromNodes: 0 });
  holdAlways(101, 130, 120, numRuns / 5, { ownFromNodes: 0 });
});

test('so do those of pods that are taken for like no other', () => {
  holdAlways(1, 10, 80, numRuns / 2, { sketchFromPods: 0, cellSteps: 8 });
  holdAlways(40, 99, 60, numRuns / 10, { sketchFromPods: 0, cellSteps: 16 });
});

test('pods that fit nowhere are told what the list path says, though equal pods were told before', () => {
  holdAlways(1, 4, 160, numRuns, undefined, 0.02);
});

test.run();
