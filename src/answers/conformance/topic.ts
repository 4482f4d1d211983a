/** What the runner of recorded cases and the topics that it plays have in common. */
import type { Difference } from './compare.ts';

/** A recorded case as it stands in its file; only `name` is common to all kinds. */
export type RecordedCase = { readonly name: string } & Readonly<Record<string, unknown>>;

/** Plays the inputs of a case; the answer is compared later. */
export interface Topic {
  /** The case without anything that was recorded as an answer; default: without every `expect`. */
  inputs?(recorded: RecordedCase): RecordedCase;
  answer(inputs: RecordedCase): unknown;
  compare(recorded: RecordedCase, answer: unknown): Difference | null;
}
