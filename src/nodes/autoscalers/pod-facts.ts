/** What Cluster Autoscaler looks at in a pod, as a plain struct, and how it is read from the cluster. */

import type { StringMap } from '../../api/objects-meta.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { noTime, type PodId, podPhaseNames } from '../../cluster/pods.ts';
import { readPaged } from '../../sim/paged-column.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';

/** The controller of a pod. */
export interface PodController {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}

/** What of a volume may tie a pod to its node. */
export interface AutoscalerVolume {
  readonly name: string;
  readonly hostPath?: unknown;
  readonly emptyDir?: { readonly medium?: string | undefined } | undefined;
}

export interface AutoscalerPod {
  /** Row in the cluster, for what-ifs. */
  readonly id: PodId;
  readonly namespace: string;
  readonly name: string;
  readonly labels: StringMap;
  readonly annotations: StringMap;
  /** Null: a bare pod. */
  readonly controller: PodController | null;
  readonly phase: string;
  readonly restartPolicy: string;
  /** `noTime`: not known. */
  readonly createdMicros: Micros;
  /** `metadata.deletionTimestamp`; `noTime`: not terminating. */
  readonly deletedMicros: Micros;
  /** `spec.terminationGracePeriodSeconds`, in micros. */
  readonly graceMicros: Micros;
  readonly volumes: readonly AutoscalerVolume[];
  /** Requests in whole numbers: milli-CPU, bytes, pieces of anything else. */
  readonly requests: Readonly<Record<string, number>>;
}

/** A replica controller as the drainability rules ask for it; `replicas` null: its kind has none. */
export interface ControllerFacts {
  readonly replicas: number | null;
}

/** Null: the controller does not exist. */
export type ControllerLookup = (namespace: string, controller: PodController) => ControllerFacts | null;

const mirrorAnnotation = 'kubernetes.io/config.mirror';
const daemonSetPodAnnotation = 'cluster-autoscaler.kubernetes.io/daemonset-pod';
const defaultGraceMicros = 30 * microsPerSecond;
const longTerminatingExtraMicros = 30 * microsPerSecond;

/** v1.34 cluster-autoscaler/utils/pod/pod.go */
export function isDaemonSetPod(pod: AutoscalerPod): boolean {
  return pod.controller?.kind === 'DaemonSet' || pod.annotations[daemonSetPodAnnotation] === 'true';
}

/** v1.34 cluster-autoscaler/utils/pod/pod.go */
export function isMirrorPod(pod: AutoscalerPod): boolean {
  return Object.hasOwn(pod.annotations, mirrorAnnotation);
}

/** Terminating for longer than its grace period and 30 s more (v1.34 cluster-autoscaler/utils/drain/drain.go). */
export function isLongTerminating(pod: AutoscalerPod, now: Micros): boolean {
  if (pod.deletedMicros === noTime) return false;
  return pod.deletedMicros + pod.graceMicros + longTerminatingExtraMicros < now;
}

/** A row of the cluster as the autoscaler sees it. */
export function autoscalerPodOf(cluster: Cluster, id: PodId): AutoscalerPod {
  const { pods } = cluster;
  const facts = cluster.specOf(id);
  const grace = facts.spec.terminationGracePeriodSeconds;
  const graceMicros = grace === undefined ? defaultGraceMicros : grace * microsPerSecond;
  const owner = pods.owner[id]! === 0 ? undefined : cluster.owners.values[pods.owner[id]!];
  const deleted = readPaged(pods.deletedMicros, id);
  const requests: Record<string, number> = { cpu: facts.milliCpu, memory: facts.memoryBytes };
  facts.scalars.ids.forEach((resource, i) => {
    requests[cluster.resources.values[resource]!] = facts.scalars.amounts[i]!;
  });
  return {
    id,
    namespace: cluster.namespaceOf(id),
    name: pods.names[id]!,
    labels: cluster.labelsOf(id),
    annotations: cluster.annotationsOf(id),
    controller: owner?.controller ? { apiVersion: owner.apiVersion, kind: owner.kind, name: owner.name } : null,
    phase: podPhaseNames[pods.phase[id]!]!,
    restartPolicy: facts.spec.restartPolicy ?? 'Always',
    createdMicros: readPaged(pods.createdMicros, id),
    // The column holds when deletion was asked for; the object's timestamp is the end of the grace period.
    deletedMicros: deleted === noTime ? noTime : deleted + graceMicros,
    graceMicros,
    volumes: facts.spec.volumes ?? [],
    requests,
  };
}
