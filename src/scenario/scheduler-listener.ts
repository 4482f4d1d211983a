/** What the scheduler tells, as the recorder writes it and the cluster autoscaler acts upon it. */
import type { Cluster } from '../cluster/cluster.ts';
import type { ClusterAutoscaler } from '../nodes/autoscalers/cluster-autoscaler.ts';
import type { RecordedEvent, RecordedSeries } from '../report/event-line.ts';
import type { Recorder } from '../report/recorder.ts';
import type { EventSeries } from '../scheduler/failure-series.ts';
import { schedulerNameOf } from '../scheduler/queue.ts';
import type { SchedulerListener } from '../scheduler/scheduler.ts';

export function createSchedulerListener(
  cluster: Cluster,
  recorder: Recorder,
  autoscaler: ClusterAutoscaler | undefined,
): SchedulerListener {
  return {
    event({ type, reason, pod, message, series, time }) {
      const [namespace, name, key] = [cluster.namespaceOf(pod), cluster.pods.names[pod]!, cluster.podKey(pod)];
      const involvedObject = { kind: 'Pod', namespace, name, key };
      const source = schedulerNameOf(cluster, pod);
      if (reason === 'FailedScheduling') {
        recorder.pending(pod, message);
        autoscaler?.unschedulable(pod);
      }
      const event: RecordedEvent = { offsetMicros: time, type, reason, message, involvedObject, source };
      if (series === null) {
        recorder.repeated(source, type, reason, 1);
        recorder.write(event);
      } else recorder.write({ ...event, series: recordedSeries(series) });
    },
    failedAgain: (name, count) => recorder.repeated(name, 'Warning', 'FailedScheduling', count),
  };
}

/** As lines of events.ndjson have it. */
export function recordedSeries({ count, sinceMicros, lastObservedMicros }: EventSeries): RecordedSeries {
  return { count, sinceOffsetMicros: sinceMicros, lastOffsetMicros: lastObservedMicros };
}
