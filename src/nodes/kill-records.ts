/** What was killed for memory, when and why: plain data, kept for the summary and for explanations. */
import type { Micros } from '../sim/time.ts';

/** `container`, `pod`: above a limit of its own. `node`: the pods together had no more. `eviction`: by the kubelet. */
export type KillCause = 'container' | 'pod' | 'node' | 'eviction';

/** One that could have been killed instead, in the order of the ranking. */
export interface Ranked {
  /** `shop/web-0`. */
  readonly pod: string;
  /** Null: the pod as a whole. */
  readonly container: string | null;
  readonly qosClass: string;
  readonly priority: number;
  readonly memoryBytes: number;
  readonly requestBytes: number;
  /** The kernel's badness in pages; of evictions null. */
  readonly badness: number | null;
}

export interface KillRecord {
  readonly atMicros: Micros;
  readonly cause: KillCause;
  readonly node: string;
  readonly pod: string;
  readonly workload: string;
  /** Null: the whole pod. */
  readonly container: string | null;
  readonly memoryBytes: number;
  /** Of the container that died, or of the pod that was evicted. */
  readonly requestBytes: number;
  /** What was used up: the limit; of evictions what the node had left. */
  readonly limitBytes: number;
  /** As the kubelet worded it; of the kernel's kills ''. */
  readonly message: string;
  /** The first of the ranking, the victim at its place in it. */
  readonly ranking: readonly Ranked[];
  /** How many there were in all. */
  readonly candidates: number;
}

/** Entries of a ranking that are kept. */
export const rankingShown = 8;
