/** Why a pod, or a container of it, was killed for memory: what was used up, and among whom it was chosen. */
import type { Ranked } from '../nodes/kill-records.ts';
import type { Run } from '../scenario/assemble.ts';
import type { Micros } from '../sim/time.ts';

export interface ExplainedKill {
  readonly atMicros: Micros;
  /** `container`, `pod`, `node`: the kernel, for want of memory there; `eviction`: the kubelet. */
  readonly cause: 'container' | 'pod' | 'node' | 'eviction';
  readonly node: string;
  /** Null: the whole pod. */
  readonly container: string | null;
  readonly memoryBytes: number;
  readonly requestBytes: number;
  /** The limit that was reached; of an eviction what the node had left. */
  readonly limitBytes: number;
  /** The rule that put it first. */
  readonly rule: string;
  /** The kubelet's words; of the kernel's kills ''. */
  readonly message: string;
  /** The first of the ranking. */
  readonly ranking: readonly Ranked[];
  readonly candidates: number;
}

const rules: Readonly<Record<ExplainedKill['cause'], string>> = {
  container: 'a container above its own limit is killed, whoever else is there',
  pod: 'the containers of the pod are above its limit together: the one with the highest badness is killed',
  node:
    'all pods together may use no more: the kernel kills the highest badness, which is pages in use and as many ' +
    'thousandths of all pages as oom_score_adj says',
  eviction: 'evicted first: memory above the request, then the lower priority, then the most above the request',
};

/** Of the pod with this key, in order of time. */
export function killsOf({ pressure }: Run, key: string): ExplainedKill[] {
  return (pressure?.kills() ?? [])
    .filter(({ pod }) => pod === key)
    .map(({ pod: _, workload: __, ...kill }) => ({ ...kill, rule: rules[kill.cause] }));
}
