/** How a metric counts the pods of a target, in words: which samples count, and why others do not. */
import type { MetricContext } from './metric.ts';
import type { MetricSpec } from './metric-spec.ts';
import { groupPods, type HpaPod } from './pod-totals.ts';

export interface PodCounts {
  /** Pods whose samples count. */
  readonly ready: readonly string[];
  /** Counted as using nothing where that would scale up, and left out otherwise. */
  readonly unready: readonly { readonly pod: string; readonly why: string }[];
  /** Without a sample: counted as the target (or all of their request) where that would scale down, as nothing else. */
  readonly missing: readonly string[];
  readonly ignored: readonly { readonly pod: string; readonly why: string }[];
}

/** Null: the metric looks at no pods' samples. */
export function podCounts(spec: MetricSpec, { readings, settings }: MetricContext): PodCounts | null {
  if (spec.type === 'External' || spec.type === 'Object') return null;
  const resource = spec.type === 'Pods' ? '' : spec.resource;
  const groups = groupPods(readings, resource, settings);
  const names = (indexes: readonly number[]): string[] => indexes.map((index) => readings.pods[index]!.name);
  const ignored = readings.pods.filter(({ deleting, phase }) => deleting || phase === 'Failed');
  return {
    ready: names(groups.measured),
    unready: groups.unready.map((index) => {
      const pod = readings.pods[index]!;
      return { pod: pod.name, why: unreadyReason(pod) };
    }),
    missing: names(groups.missing),
    ignored: ignored.map(({ name, deleting }) => ({ pod: name, why: deleting ? 'is being deleted' : 'Failed' })),
  };
}

function unreadyReason({ phase, ready, startMicros }: HpaPod): string {
  if (phase === 'Pending') return 'Pending';
  if (ready === null || startMicros === null) return 'has not started';
  return ready === 'True' ? 'its sample is from before it was ready' : 'is not ready';
}
