/** Pods of the cluster as the decision cores see them: with the API's whole seconds, in Kubernetes' words. */

import type { StringMap } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { PodFlag, type PodId, podPhaseNames } from '../../cluster/pods.ts';
import { readPaged } from '../../sim/paged-column.ts';
import type { Micros } from '../../sim/time.ts';
import { toWholeSecond } from '../names.ts';
import { deletionCostOf, type VictimPod } from './pod-victims.ts';

/** Since when the pod is ready, as its condition's timestamp says; null: it is not. */
export function readySince(cluster: Cluster, pod: PodId, startsAt: Micros): Micros | null {
  const { flags, readySinceMicros } = cluster.pods;
  return (flags[pod]! & PodFlag.ready) === 0 ? null : toWholeSecond(readPaged(readySinceMicros, pod), startsAt);
}

export function nodeNameOf(cluster: Cluster, pod: PodId): string | null {
  const node = cluster.pods.node[pod]!;
  return node < 0 ? null : cluster.nodeNames[node]!;
}

/** The victim's row comes with it. */
export interface VictimRow extends VictimPod {
  readonly pod: PodId;
}

/** `podUid` is asked only where two pods are told apart by nothing else. */
export function victimOf(cluster: Cluster, pod: PodId, startsAt: Micros, podUid: (pod: PodId) => string): VictimRow {
  const { pods } = cluster;
  return {
    pod,
    name: pods.names[pod]!,
    get uid() {
      return podUid(pod);
    },
    node: nodeNameOf(cluster, pod),
    phase: podPhaseNames[pods.phase[pod]!]!,
    ready: (pods.flags[pod]! & PodFlag.ready) !== 0,
    readySinceMicros: readySince(cluster, pod, startsAt),
    createdMicros: toWholeSecond(readPaged(pods.createdMicros, pod), startsAt),
    deletionCost: deletionCostOf(cluster.annotationsOf(pod)['controller.kubernetes.io/pod-deletion-cost']),
    restartsMax: 0,
    sidecarRestartsMax: 0,
  };
}

/** Does the pod have all of these labels? */
export function hasLabels(cluster: Cluster, pod: PodId, labels: StringMap | undefined): boolean {
  const own = cluster.labelsOf(pod);
  return Object.entries(labels ?? {}).every(([key, value]) => own[key] === value);
}
