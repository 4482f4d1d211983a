/** What others are told of a pod when it ends. */
import { DeleteCause } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import type { ContainerStatusView, PodStatusView } from '../cluster/pod-status.ts';
import { Disruption } from '../cluster/pods.ts';
import type { KubeletContext } from './kubelet-types.ts';

/** Why the pod was asked to stop, as far as its DisruptionTarget condition tells. */
export function causeOf(disruption: number): DeleteCause {
  switch (disruption) {
    case Disruption.evictionByEvictionApi:
      return DeleteCause.evicted;
    case Disruption.preemptionByScheduler:
      return DeleteCause.preempted;
    case Disruption.deletionByTaintManager:
    case Disruption.deletionByPodGc:
      return DeleteCause.nodeLost;
    default:
      return DeleteCause.removed;
  }
}

/** Restarts of all containers together. */
export function restartsOf(status: PodStatusView | null): number {
  return (status?.containers ?? []).reduce((sum, { restarts }) => sum + restarts, 0);
}

/** Exit codes of the containers that have terminated, main containers first; null where they are not followed. */
export function terminatedOf(status: PodStatusView | null): { name: string; exitCode: number }[] | null {
  if (status === null) return null;
  const { containers } = status;
  const inOrder = [...containers.filter(isMain), ...containers.filter((container) => !isMain(container))];
  return inOrder.flatMap(({ name, ended }) => (ended === null ? [] : [{ name, exitCode: ended.exitCode }]));
}

/** The event of a garbage collection of images that found too little. */
export function tellOfImages(
  { cluster, events }: Pick<KubeletContext, 'cluster' | 'events'>,
  node: NodeId,
  wantedBytes: number,
  freedBytes: number,
): void {
  const what = 'Failed to garbage collect required amount of images.';
  const message = `${what} Attempted to free ${wantedBytes} bytes, but only found ${freedBytes} bytes eligible to free.`;
  const involved = { kind: 'Node', namespace: '', name: cluster.nodeNames[node]! };
  events?.event('Warning', 'FreeDiskSpaceFailed', message, involved, 'kubelet');
}

function isMain({ kind }: ContainerStatusView): boolean {
  return kind === 'main';
}
