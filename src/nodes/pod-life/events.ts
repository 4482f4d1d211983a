/** The events that the kubelet sends about the containers of a pod, in its words (v1.34 pkg/kubelet/events/event.go). */
import type { PodSpec, Probe } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { EventRecorder } from '../../cluster/event-recorder.ts';
import type { PodId } from '../../cluster/pods.ts';
import { containerOf, type ProbeName } from './state.ts';

export interface PodEvents {
  started(container: string): void;
  killing(container: string, message: string): void;
  backOff(container: string): void;
  unhealthy(spec: PodSpec, place: number, probe: ProbeName): void;
  tell(type: 'Normal' | 'Warning', reason: string, message: string): void;
}

export function kubeletEvents(cluster: Cluster, pod: PodId, events: EventRecorder | null): PodEvents {
  const tell: PodEvents['tell'] = (type, reason, message) => {
    const involved = { kind: 'Pod', namespace: cluster.namespaceOf(pod), name: cluster.pods.names[pod]! };
    events?.event(type, reason, message, involved, 'kubelet');
  };
  return {
    tell,
    started(container) {
      tell('Normal', 'Created', `Created container: ${container}`);
      tell('Normal', 'Started', `Started container ${container}`);
    },
    killing: (_, message) => tell('Normal', 'Killing', message),
    backOff(container) {
      tell('Warning', 'BackOff', `Back-off restarting failed container ${container} in pod ${podText(cluster, pod)}`);
    },
    unhealthy(spec, place, probe) {
      const container = containerOf(spec, place);
      const title = probe === 'startup' ? 'Startup' : probe === 'liveness' ? 'Liveness' : 'Readiness';
      const used = {
        startup: container.startupProbe,
        liveness: container.livenessProbe,
        readiness: container.readinessProbe,
      };
      tell('Warning', 'Unhealthy', `${title} probe failed: ${failureText(used[probe])}`);
    },
  };
}

/** The message of a container that waits in CrashLoopBackOff. */
export function backOffText(cluster: Cluster, pod: PodId, container: string, seconds: number): string {
  return `back-off ${goSeconds(seconds)} restarting failed container=${container} pod=${podText(cluster, pod)}`;
}

/** As the kubelet names pods, less the UID, which pods have none of here. */
function podText(cluster: Cluster, pod: PodId): string {
  return `${cluster.pods.names[pod]}_${cluster.namespaceOf(pod)}`;
}

/** Milliseconds and more as Go writes them: `1m2.5s`, `345ms`, `0s`. */
export function goDuration(micros: number): string {
  const millis = Math.floor(micros / 1000);
  if (millis === 0) return '0s';
  if (millis < 1000) return `${millis}ms`;
  const [hours, minutes] = [Math.floor(millis / 3_600_000), Math.floor(millis / 60_000) % 60];
  const seconds = `${(millis % 60_000) / 1000}s`;
  if (hours > 0) return `${hours}h${minutes}m${seconds}`;
  return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}

/** 90 s as Go writes a duration: `1m30s`. */
function goSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds}s` : `${minutes}m${seconds % 60}s`;
}

/** The output of a check that fails, which depends on the application: an answer that stands for it. */
function failureText(probe: Probe | undefined): string {
  if (probe?.httpGet !== undefined) return 'HTTP probe failed with statuscode: 503';
  if (probe?.tcpSocket !== undefined) return 'connect: connection refused';
  if (probe?.grpc !== undefined) return 'service unhealthy (responded with "NOT_SERVING")';
  return '';
}
