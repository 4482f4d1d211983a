/** An HPA in a small running cluster whose metrics a test sets by hand. */
import { defaultHorizontalPodAutoscaler } from '../../src/api/defaults.ts';
import type { HorizontalPodAutoscaler, HorizontalPodAutoscalerSpec } from '../../src/api/objects.ts';
import type { PodId } from '../../src/cluster/pods.ts';
import { createHpaController } from '../../src/hpa/hpa-controller.ts';
import type { MetricsSource } from '../../src/hpa/metrics-source.ts';
import { seconds, type World, type WorldOptions, world } from '../workloads/live-world.ts';

export interface SetMetrics extends MetricsSource {
  /** Every pod uses so much from now on; null: nobody is measured any more. */
  set(milliCpu: number | null, memoryMi?: number): void;
}

/** Metrics of this instant over 10 s; they are settled at once, and tell of each change. */
export function setMetrics(): SetMetrics {
  let [milliCpu, memoryMi]: [number | null, number] = [null, 100];
  const listeners: ((pod: PodId) => void)[] = [];
  const asked = new Set<PodId>();
  return {
    set(cpu, memory = 100) {
      [milliCpu, memoryMi] = [cpu, memory];
      for (const pod of asked) for (const listener of listeners) listener(pod);
    },
    podMetrics(pod, now) {
      asked.add(pod);
      if (milliCpu === null) return null;
      const containers = [{ name: 'c', cpuNanoCores: milliCpu * 1_000_000, memoryBytes: memoryMi * 1_048_576 }];
      return { atMicros: now, windowMicros: seconds(10), containers };
    },
    settledMicros: () => 0,
    watch: (listener) => void listeners.push(listener),
  };
}

export interface HpaWorldOptions extends WorldOptions {
  readonly metrics?: MetricsSource | null;
  readonly skipSteady?: boolean;
}

export function hpaWorld(options: HpaWorldOptions = {}): World {
  const { metrics = null, skipSteady } = options;
  return world({
    ...options,
    extra: (context) => [createHpaController({ ...context, metrics, skipSteady })],
  });
}

export function autoscaler(
  name: string,
  spec: Partial<HorizontalPodAutoscalerSpec> = {},
  target = { apiVersion: 'apps/v1', kind: 'Deployment', name },
): HorizontalPodAutoscaler {
  return defaultHorizontalPodAutoscaler({
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name, namespace: 'default' },
    spec: {
      scaleTargetRef: target,
      minReplicas: 1,
      maxReplicas: 10,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } } },
      ],
      ...spec,
    },
  });
}
