/** What holds a workload up, as data: the text is src/cli/explain-object-text.ts. */

/** One thing that holds it up, with what would help against it; '' where nothing need be done. */
export interface Reason {
  readonly why: string;
  readonly pods: readonly string[];
  readonly remedy: string;
}

export interface Findings {
  /** Where it stands: `rollout not complete: 3 of 8 pods updated …`. */
  readonly state: string;
  /** Whether it goes on (or is done) as it should. */
  readonly well: boolean;
  /** What decides first comes first. */
  readonly reasons: readonly Reason[];
}

export function reason(why: string, remedy = '', pods: readonly string[] = []): Reason {
  return { why, remedy, pods };
}
