/** What a kubelet can measure of a pod: kept by whoever knows its use (src/nodes), read by the metrics pipeline. */
import type { Micros } from '../sim/time.ts';
import type { PodId } from './pods.ts';

/** How far back a pod's counters can be asked for. */
export const usageHistoryMicros: Micros = 120_000_000;

/** A container that is measured: of its owner's state, to be handed back to it. */
export interface MeasuredContainer {
  /** Its place among the ordinary containers of the pod, then its init containers. */
  readonly place: number;
  /** When it started; -1: it does not run. */
  readonly startMicros: Micros;
}

/** Pods whose only container is measured, by row: the same answers, without a container in the hand. */
export interface PlainUsage {
  has(pod: PodId): boolean;
  startMicros(pod: PodId): Micros;
  cpuCounterAt(pod: PodId, time: Micros): number;
  memoryBytes(pod: PodId): number;
}

export interface ContainerUsage {
  /** Pods of constant memory whose counters can be asked for by pod. */
  readonly plain: PlainUsage;
  /** Containers whose use somebody said; none: nothing of this pod is measured. */
  containersOf(pod: PodId): readonly MeasuredContainer[];
  /** CPU time from the start until `time`, in milli-CPU × microseconds; `time` at most `usageHistoryMicros` ago. */
  cpuNanoCoreSeconds(container: MeasuredContainer, time: Micros): number;
  memoryBytes(container: MeasuredContainer, time: Micros): number;
  /** The last instant at which what the pod uses changed. */
  changedMicros(pod: PodId): Micros;
  /** Has `changed` called whenever what a pod uses changes. */
  watch(changed: (pod: PodId) => void): void;
}
