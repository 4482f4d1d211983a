/**
 * The law of incremental placements over many decisions (test/scheduler/incremental-law.test.ts holds it over few): two
 * equal clusters live the same life, and one of them looks at every node for every pod.
 *
 * Usage: node --import tsx bench/incremental-law.ts [--decisions 1000000] [--seed 1]
 * Ends with exit code 1 at the first decision that differs: the seed and the run are printed, the test shrinks them.
 */
import * as fc from 'fast-check';
import type { Thresholds } from '../src/scheduler/incremental/placements.ts';
import { plainRuns, type RandomRun, randomRuns, type TwinWorld, twinWorld } from '../test/scheduler/twin-world.ts';

/** Sizes of clusters and lengths of lives; from 100 nodes on, searches are samples. */
const sizes: readonly (readonly [nodesMin: number, nodesMax: number, steps: number])[] = [
  [1, 10, 120],
  [20, 60, 200],
  [101, 160, 250],
];
const runsPerRound = 20;
/** As it is; everything kept that can be; nothing kept that need not be. */
const allThresholds: readonly Thresholds[] = [
  {},
  { ownFromNodes: 0, ladderFromGap: 0 },
  { sketchFromPods: 0, cellSteps: 16 },
];

export function runLaw(args: readonly string[]): void {
  const option = (name: string, otherwise: number): number => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(args[at + 1]);
  };
  const decisions = option('decisions', 1_000_000);
  const firstSeed = option('seed', 1);
  let attempts = 0;
  let incremental = 0;
  let plain = 0;
  for (let seed = firstSeed; attempts < decisions; seed++) {
    for (const [nodesMin, nodesMax, steps] of sizes) {
      // Every third round is of pods without relations on nodes that are alike but for their pods.
      const kind = seed % 3 === 0 ? plainRuns : randomRuns;
      const thresholds = allThresholds[Math.floor(seed / 3) % allThresholds.length]!;
      const runs = fc.sample(kind(nodesMin, nodesMax, steps), { numRuns: runsPerRound, seed });
      for (const [index, run] of runs.entries()) {
        const world = live(run, thresholds, `seed ${seed}, nodes ${nodesMin} to ${nodesMax}, run ${index}`);
        attempts += world.attempts;
        incremental += world.incremental;
        plain += world.plain;
      }
    }
  }
  console.log(JSON.stringify({ decisions: attempts, incremental, plain, different: 0 }));
}

function live(run: RandomRun, thresholds: Thresholds, name: string): TwinWorld {
  const world = twinWorld(run, thresholds);
  for (const [at, step] of run.steps.entries()) {
    try {
      world.take(step);
    } catch (error) {
      console.error(`${name}, step ${at} (${step.what}): ${(error as Error).message}`);
      console.error(JSON.stringify({ ...run, steps: run.steps.slice(0, at + 1) }));
      process.exit(1);
    }
  }
  return world;
}

if (process.argv[1]?.endsWith('incremental-law.ts')) runLaw(process.argv.slice(2));
