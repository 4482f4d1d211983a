/** Recorded clusters as a topic of the runner: every repetition is played from its own inputs and must hold. */
import type { Difference } from '../compare.ts';
import type { RecordedCase, Topic } from '../topics.ts';
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

/** The first difference of the first repetition that has one, and how many there are. */
function firstOf(trace: Trace, played: readonly Observation[]): Difference | null {
  for (const [index, observed] of played.entries()) {
    const [first, ...others] = differencesOf(trace, observed);
    if (first === undefined) continue;
    return { ...first, path: `repetition ${index + 1}: ${first.path} (and ${others.length} more)` };
  }
  return null;
}
