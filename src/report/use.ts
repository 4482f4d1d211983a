/**
 * The summary's part about use: who was throttled and by how much, where nodes were short, who was killed first and why.
 * Plain data in a fixed order; there only where the scenario says what pods use.
 */

/** Sums over the run, of pods whose use is known. */
export interface UseFigures {
  /** Core-milliseconds that were given; wanted beyond a limit; wanted within it where the node was full. */
  readonly usedCpuMillis: number;
  readonly throttledCpuMillis: number;
  readonly shortCpuMillis: number;
  /** Pod-milliseconds in which a limit, and in which the node kept pods from using more. */
  readonly throttledMillis: number;
  readonly shortMillis: number;
  /** Mean over the run. */
  readonly meanMemoryBytes: number;
  /** Requests whose clients gave up. */
  readonly gaveUpRequests: number;
  readonly oomKills: number;
  readonly evictions: number;
}

export interface WorkloadUse extends UseFigures {
  /** `Deployment/shop/web`. */
  readonly workload: string;
}

export interface NodeUseFigures extends UseFigures {
  readonly node: string;
  readonly underMemoryPressure: boolean;
  /** What pods on it are limited to together; `unlimited` of them have no limit. */
  readonly limitMilliCpu: number;
  readonly allocatableMilliCpu: number;
  readonly limitMemoryBytes: number;
  readonly allocatableMemoryBytes: number;
}

/** One that the kernel or a kubelet killed. */
export interface KillSummary {
  readonly atMicros: number;
  /** `container`, `pod`, `node` (out of memory) or `eviction`. */
  readonly cause: string;
  readonly node: string;
  readonly pod: string;
  readonly container: string | null;
  readonly memoryBytes: number;
  readonly requestBytes: number;
  /** The limit that was reached; of evictions what the node had left. */
  readonly limitBytes: number;
  /** How many it was chosen among, and who would have been next; null: nobody. */
  readonly candidates: number;
  readonly next: string | null;
}

export interface UseSummary {
  readonly total: UseFigures;
  /** Who lacked most first. */
  readonly workloads: readonly WorkloadUse[];
  readonly nodes: readonly NodeUseFigures[];
  /** In order of time; the first of them. */
  readonly kills: readonly KillSummary[];
}
