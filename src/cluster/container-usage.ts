/** What a kubelet can measure of a pod: kept by whoever knows its use (src/nodes), read by the metrics pipeline. */
import type { Micros } from '../sim/time.ts';
import type { PodId } from './pods.ts';

/** How far back a pod's counters can be asked for. */
export const usageHistoryMicros: Micros = 120_000_000;

export interface ContainerUsage {
  /** When the pod's container started; null: nothing of this pod is measured. */
  startMicros(pod: PodId): Micros | null;
  /** CPU time from the start until `time`, in milli-CPU × microseconds; `time` at most `usageHistoryMicros` ago. */
  cpuNanoCoreSeconds(pod: PodId, time: Micros): number;
  memoryBytes(pod: PodId, time: Micros): number;
  /** The last instant at which what it uses changed. */
  changedMicros(pod: PodId): Micros;
  /** Has `changed` called whenever what a pod uses changes. */
  watch(changed: (pod: PodId) => void): void;
}
