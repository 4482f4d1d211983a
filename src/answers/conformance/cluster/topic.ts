/** Recorded clusters as a topic of the runner: every repetition is played from its own inputs and must hold. */
import type { Difference } from '../compare.ts';
import type { RecordedCase, Topic } from '../topic.ts';
import { playRun } from './build-run.ts';
import { differencesOf } from './compare.ts';
import { inputsOfTrace, type Observation, type Trace, type TraceInputs } from './trace.ts';

export const clusterTopic: Topic = {
  inputs: (recorded) => inputsOfTrace(recorded as unknown as Trace) as unknown as RecordedCase,
  answer(inputs) {
    const trace = inputs as unknown as TraceInputs;
    return trace.runs.map((_, index) => playRun(trace, index));
  },
  compare: (recorded, answer) => firstOf(recorded as unknown as Trace, answer as readonly Observation[]),
};

/**
 * The first difference of the first repetition that has one, and how many there are. A repetition holds if one of a few
 * draws does: which of equal pods goes first, which of equal nodes is taken, which of two kubelets is a millisecond earlier
 * is chance in the recording as well.
 */
function firstOf(trace: Trace, played: readonly Observation[]): Difference | null {
  for (const [index, observed] of played.entries()) {
    const differences = differencesOf(trace, observed);
    if (differences.length === 0 || otherDraws.some((seed) => holds(trace, index, seed))) continue;
    const [first, ...others] = differences;
    return { ...first!, path: `repetition ${index + 1}: ${first!.path} (and ${others.length} more)` };
  }
  return null;
}

/** Seeds beside the one that `answer` plays with. */
const otherDraws = [2, 3];

function holds(trace: Trace, index: number, seed: number): boolean {
  return differencesOf(trace, playRun(inputsOfTrace(trace), index, seed)).length === 0;
}
