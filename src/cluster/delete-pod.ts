/** What a DELETE request does to a pod. */
import type { Cluster, DeleteCause } from './cluster.ts';
import { PodFlag, type PodId, PodPhase } from './pods.ts';

/**
 * Deletes a pod as the API server does: one that is not bound or has finished is gone at once, another one is asked to
 * stop and removed by its kubelet (v1.34 pkg/registry/core/pod/strategy.go CheckGracefulDelete). `graceSeconds` 0 removes
 * it whatever it does; absent: the pod's own period. No effect on a pod that is gone, or going already.
 */
export function requestPodDeletion(cluster: Cluster, pod: PodId, cause: DeleteCause, graceSeconds?: number): void {
  const { pods } = cluster;
  const flags = pods.flags[pod]!;
  if ((flags & PodFlag.alive) === 0) return;
  const phase = pods.phase[pod]!;
  const finished = phase === PodPhase.succeeded || phase === PodPhase.failed;
  const grace = graceSeconds ?? cluster.specOf(pod).spec.terminationGracePeriodSeconds ?? 30;
  if (pods.node[pod]! < 0 || finished || grace === 0) cluster.deletePod(pod, cause);
  else if ((flags & PodFlag.terminating) === 0) cluster.markTerminating(pod);
}
