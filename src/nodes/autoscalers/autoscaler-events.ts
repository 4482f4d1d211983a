/**
 * What the Cluster Autoscaler tells of its decisions: events on its status object and on pods
 * (v1.34 cluster-autoscaler/core/scaleup/orchestrator/executor.go, processors/status/eventing_scale_up_processor.go).
 */
import type { Cluster } from '../../cluster/cluster.ts';
import type { EventRecorder } from '../../cluster/event-recorder.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import type { RemainingPod, ScaleUpPlan } from './scale-up-types.ts';
import { type AutoscaledPool, autoscalerName } from './settings.ts';

export interface AutoscalerEvents {
  status(type: 'Normal' | 'Warning', reason: string, message: string): void;
  /** A group is about to grow from `before` to `after`, and does so in `order`. */
  growing(group: AutoscaledPool, before: number, after: number, order: () => void): void;
  triggered(plan: ScaleUpPlan, changes: readonly string[]): void;
  /** Each pod is told once for as long as the reason stays: Kubernetes counts repeated events in one. */
  remaining(pods: readonly RemainingPod[]): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export function createAutoscalerEvents(cluster: Cluster, events: EventRecorder): AutoscalerEvents {
  /** What each pod was told last of why nothing grows for it. */
  let told = new Map<PodId, string>();

  function status(type: 'Normal' | 'Warning', reason: string, message: string): void {
    const involved = { kind: 'ConfigMap', namespace: 'kube-system', name: 'cluster-autoscaler-status' };
    events.event(type, reason, message, involved, autoscalerName);
  }

  function tellPod(pod: PodId, reason: string, message: string): void {
    const involved = { kind: 'Pod', namespace: cluster.namespaceOf(pod), name: cluster.pods.names[pod]! };
    events.event('Normal', reason, message, involved, autoscalerName);
  }

  return {
    status,
    growing({ name, max }, before, after, order) {
      const change = `${after} instead of ${before} (max: ${max})`;
      status('Normal', 'ScaledUpGroup', `Scale-up: setting group ${name} size to ${change}`);
      order();
      status('Normal', 'ScaledUpGroup', `Scale-up: group ${name} size set to ${change}`);
    },
    triggered({ chosen }, changes) {
      const message = `pod triggered scale-up: [${changes.join(' ')}]`;
      for (const { id } of chosen!.pods) tellPod(id, 'TriggeredScaleUp', message);
    },
    remaining(pods) {
      const now = new Map<PodId, string>();
      for (const { pod, reasons } of pods) {
        const message = `pod didn't trigger scale-up: ${reasonsText(reasons)}`;
        now.set(pod.id, message);
        if (told.get(pod.id) !== message) tellPod(pod.id, 'NotTriggerScaleUp', message);
      }
      told = now;
    },
    save: (writer) => writer.json('told', [...told]),
    load(reader) {
      told = new Map(reader.json<[PodId, string][]>('told'));
    },
  };
}

/** How often each reason was given by a group; the real one lists them in arbitrary order. */
export function reasonsText(reasons: RemainingPod['reasons']): string {
  const counts = new Map<string, number>();
  for (const texts of Object.values(reasons)) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([text, count]) => `${count} ${text}`).join(', ');
}
