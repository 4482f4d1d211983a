/**
 * What pods of a workload used, for how long: the histograms behind right-sizing. Buckets are those of the Vertical Pod
 * Autoscaler's recommender (first 10m, each 5 % wider than the one before:
 * autoscaler vertical-pod-autoscaler/pkg/recommender/model/aggregations_config.go); memory is kept as its peak.
 */
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { Micros } from '../../sim/time.ts';
import {
  addWide,
  addWideProduct,
  createWideSums,
  growWideSums,
  loadWideSums,
  saveWideSums,
  wideToBigInt,
} from '../../sim/wide-sum.ts';

export interface WorkloadUse {
  /** Pod time that was measured, and CPU over it in milli-CPU × micros. */
  readonly micros: bigint;
  readonly cpu: bigint;
  /** The end of the bucket below which CPU was for that much of the pod time, in milli-CPU. */
  cpuPercentile(percent: number): number;
  readonly memoryPeakBytes: number;
}

export interface UseHistograms {
  /** A pod of the workload used so much for so long. */
  add(workload: string, milliCpu: number, memoryBytes: number, micros: Micros): void;
  /** Null: nothing was measured. */
  of(workload: string): WorkloadUse | null;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

/** Ends of the buckets in milli-CPU, the last up to 1,000 cores. */
const bucketEnds: readonly number[] = (() => {
  const ends: number[] = [];
  for (let end = 10, width = 10; end < 1_000_000; width *= 1.05, end += width) ends.push(end);
  return ends;
})();
const bucketCount = bucketEnds.length + 1;

export function createUseHistograms(): UseHistograms {
  const weights = createWideSums(0);
  const [totalMicros, totalCpu] = [createWideSums(0), createWideSums(0)];
  const ids = new Map<string, number>();
  let peaks: number[] = [];

  function idOf(workload: string): number {
    const known = ids.get(workload);
    if (known !== undefined) return known;
    const id = peaks.push(0) - 1;
    ids.set(workload, id);
    growWideSums(weights, (id + 1) * bucketCount);
    for (const sums of [totalMicros, totalCpu]) growWideSums(sums, id + 1);
    return id;
  }

  return {
    add(workload, milliCpu, memoryBytes, micros) {
      const id = idOf(workload);
      addWide(weights, id * bucketCount + bucketOf(milliCpu), micros);
      addWide(totalMicros, id, micros);
      addWideProduct(totalCpu, id, milliCpu, micros);
      peaks[id] = Math.max(peaks[id]!, memoryBytes);
    },
    of(workload) {
      const id = ids.get(workload);
      if (id === undefined) return null;
      const micros = wideToBigInt(totalMicros, id);
      return {
        micros,
        cpu: wideToBigInt(totalCpu, id),
        cpuPercentile(percent) {
          let below = 0n;
          for (let bucket = 0; bucket < bucketCount; bucket++) {
            below += wideToBigInt(weights, id * bucketCount + bucket);
            if (below * 100n >= micros * BigInt(percent)) return Math.ceil(bucketEnds[bucket] ?? 1_000_000);
          }
          return 1_000_000;
        },
        memoryPeakBytes: peaks[id]!,
      };
    },
    save(writer) {
      writer.json('workloads', [...ids.keys()]);
      writer.json('peaks', peaks);
      saveWideSums(weights, peaks.length * bucketCount, 'weights', writer);
      saveWideSums(totalMicros, peaks.length, 'micros', writer);
      saveWideSums(totalCpu, peaks.length, 'cpu', writer);
    },
    load(reader) {
      ids.clear();
      for (const [id, workload] of reader.json<string[]>('workloads').entries()) ids.set(workload, id);
      peaks = reader.json<number[]>('peaks');
      loadWideSums(weights, 'weights', reader);
      loadWideSums(totalMicros, 'micros', reader);
      loadWideSums(totalCpu, 'cpu', reader);
    },
  };
}

function bucketOf(milliCpu: number): number {
  let low = 0;
  let high = bucketEnds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (milliCpu < bucketEnds[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
