/**
 * The scripted metrics.k8s.io API of the recordings: on every read each Running pod has the usage that the script says at
 * that moment, stamped now, with a window of 10 s (README, `What was run`).
 */

import type { Cluster } from '../../../cluster/cluster.ts';
import { PodFlag, type PodId } from '../../../cluster/pods.ts';
import type { MetricsSource } from '../../../hpa/metrics-source.ts';
import { readPaged } from '../../../sim/paged-column.ts';
import { microsPerSecond } from '../../../sim/time.ts';
import { traceNamespace } from './names.ts';

/** What the script says from one moment on. */
export interface ScriptedUsage {
  /** `perPod`: of every pod; `total`: split evenly over the Ready pods, the others use nothing. */
  readonly cpu: { readonly mode: 'perPod' | 'total'; readonly millicores: number };
  readonly memMiPerPod?: number;
}

export interface ScriptedMetrics extends MetricsSource {
  set(usage: ScriptedUsage): void;
}

const nanoPerMilli = 1_000_000;
const bytesPerMi = 1_048_576;

/** A pod is missing until `appearSeconds` after its start. */
export function createScriptedMetrics(cluster: () => Cluster, appearSeconds: number): ScriptedMetrics {
  let usage: ScriptedUsage = { cpu: { mode: 'perPod', millicores: 0 } };
  const isReady = (pod: PodId): boolean => (cluster().pods.flags[pod]! & PodFlag.ready) !== 0;

  function milliCpu(pod: PodId): number {
    const { mode, millicores } = usage.cpu;
    if (mode === 'perPod') return millicores;
    const { pods } = cluster();
    let ready = 0;
    for (let other = 0; other < pods.count; other++) {
      const alive = (pods.flags[other]! & PodFlag.alive) !== 0;
      if (alive && isReady(other) && cluster().namespaceOf(other) === traceNamespace) ready++;
    }
    return isReady(pod) ? Math.floor(millicores / ready) : 0;
  }

  return {
    set: (next) => void (usage = next),
    podMetrics(pod, now) {
      if (now < readPaged(cluster().pods.startedMicros, pod) + appearSeconds * microsPerSecond) return null;
      const name = cluster().specOf(pod).spec.containers[0]!.name;
      const memoryBytes = (usage.memMiPerPod ?? 100) * bytesPerMi;
      const containers = [{ name, cpuNanoCores: milliCpu(pod) * nanoPerMilli, memoryBytes }];
      return { atMicros: now, windowMicros: 10 * microsPerSecond, containers };
    },
    settledMicros: () => Number.POSITIVE_INFINITY,
    watch() {},
  };
}
