/** What the scheduler tells, as the recorder writes it and the cluster autoscaler acts upon it. */
import type { Cluster } from '../cluster/cluster.ts';
import type { ClusterAutoscaler } from '../nodes/autoscalers/cluster-autoscaler.ts';
import type { RecordedSeries } from '../report/event-line.ts';
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
      const namespace = cluster.namespaceOf(pod);
      const name = cluster.pods.names[pod]!;
      const involvedObject = { kind: 'Pod', namespace, name };
      const source = schedulerNameOf(cluster, pod);
      if (reason === 'FailedScheduling') {
        recorder.pending(pod, message);
        autoscaler?.unschedulable(pod);
      }
      // Written out: spreading an object here costs 2 µs per event.
      if (series === null) {
        recorder.repeated(source, type, reason, 1);
        recorder.write({ offsetMicros: time, type, reason, message, involvedObject, source });
      } else {
        const told = recordedSeries(series);
        recorder.write({ offsetMicros: time, type, reason, message, involvedObject, source, series: told });
      }
    },
    failedAgain: (name, count) => recorder.repeated(name, 'Warning', 'FailedScheduling', count),
  };
}

/** As lines of events.ndjson have it. */
export function recordedSeries({ count, sinceMicros, lastObservedMicros }: EventSeries): RecordedSeries {
  return { count, sinceOffsetMicros: sinceMicros, lastOffsetMicros: lastObservedMicros };
}
