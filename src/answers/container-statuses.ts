/** Container statuses as the API server shows them, of the pods whose containers the kubelet follows one by one. */
import type { ContainerStatus } from '../api/objects.ts';
import { ContainerState, type ContainerStatusView, type PodStatuses, type Termination } from '../cluster/pod-status.ts';
import type { PodId } from '../cluster/pods.ts';
import type { Micros } from '../sim/time.ts';

export interface ContainersStatus {
  readonly reason: string;
  readonly message: string;
  readonly initialized: boolean;
  readonly lists: {
    readonly initContainerStatuses?: readonly ContainerStatus[];
    readonly containerStatuses: readonly ContainerStatus[];
  };
}

export interface ContainerStatuses {
  of(pod: PodId): ContainersStatus | null;
  /** Has a container been restarted, or does one not run, since the run began? */
  hasRestarted(pod: PodId): boolean;
}

/** A container that never ran: pod-life/state.ts `never`. */
const neverStarted = Number.MAX_SAFE_INTEGER;

/** `instant` writes a time as RFC 3339. */
export function createContainerStatuses(source: PodStatuses, instant: (time: Micros) => string): ContainerStatuses {
  const terminated = ({ exitCode, reason, startedMicros, finishedMicros }: Termination): object => ({
    terminated: { exitCode, reason, startedAt: instant(startedMicros), finishedAt: instant(finishedMicros) },
  });

  function stateOf({ state, reason, message, startedMicros, ended }: ContainerStatusView): object {
    if (state === ContainerState.running) return { running: { startedAt: instant(startedMicros) } };
    if (state === ContainerState.terminated && ended !== null) return terminated(ended);
    return { waiting: { reason, ...(message !== '' && { message }) } };
  }

  function statusOf(container: ContainerStatusView): ContainerStatus {
    const { name, kind, ready, restarts, started, state, last, ended } = container;
    // An init container is ready once it has succeeded.
    const isReady = kind === 'init' ? state === ContainerState.terminated && ended?.exitCode === 0 : ready;
    return {
      name,
      ready: isReady,
      restartCount: restarts,
      started,
      state: stateOf(container),
      ...(last !== null && { lastState: terminated(last) }),
    };
  }

  return {
    of(pod) {
      const status = source.statusOf(pod);
      if (status === null) return null;
      const { reason, message, initialized, containers } = status;
      const inits = containers.filter(({ kind }) => kind !== 'main').map(statusOf);
      // The status of a pod that was rejected, or ended before anything ran, speaks of no container.
      if (reason !== '' && containers.every(({ startedMicros }) => startedMicros === neverStarted)) {
        return { reason, message, initialized, lists: { containerStatuses: [] } };
      }
      const mains = containers.filter(({ kind }) => kind === 'main').map(statusOf);
      return {
        reason,
        message,
        initialized,
        lists: { ...(inits.length > 0 && { initContainerStatuses: inits }), containerStatuses: mains },
      };
    },
    hasRestarted(pod) {
      const containers = source.statusOf(pod)?.containers ?? [];
      return containers.some(({ kind, restarts, state }) => {
        return restarts > 0 || (kind !== 'init' && state !== ContainerState.running);
      });
    },
  };
}
