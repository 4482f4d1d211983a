/**
 * DaemonSets and their pods between the API's form and the decision cores'
 * (v1.34 pkg/controller/daemon/util/daemonset_util.go).
 */

import type { Affinity, DaemonSet, PodSpec, PodTemplateSpec, StringMap } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { PodFlag, type PodId, PodPhase, podPhaseNames } from '../../cluster/pods.ts';
import { readPaged } from '../../sim/paged-column.ts';
import type { Micros } from '../../sim/time.ts';
import { toWholeSecond } from '../names.ts';
import { type DaemonNode, daemonTolerations } from './daemonset-node.ts';
import type { DaemonPod, DaemonSetStatus, DaemonSetView } from './daemonset-pass.ts';
import { readySince } from './pod-views.ts';

/** The status as the API shows it. */
export interface ApiDaemonSetStatus extends Partial<DaemonSetStatus> {
  readonly observedGeneration?: number;
}

export function daemonSetView({ metadata, spec }: DaemonSet): DaemonSetView {
  const { type, rollingUpdate } = spec.updateStrategy ?? {};
  return {
    namespace: metadata?.namespace ?? '',
    name: metadata?.name ?? '',
    updateStrategy: type === 'OnDelete' ? 'OnDelete' : 'RollingUpdate',
    maxSurge: rollingUpdate?.maxSurge ?? 0,
    maxUnavailable: rollingUpdate?.maxUnavailable ?? 1,
    minReadySeconds: spec.minReadySeconds ?? 0,
  };
}

/** The label that says from which revision of the template a pod is. */
export const revisionLabel = 'controller-revision-hash';

export function daemonPodLabels(template: PodTemplateSpec, hash: string): StringMap {
  return { ...template.metadata?.labels, [revisionLabel]: hash };
}

/** A pod's spec: the template's with the automatic tolerations, held to one node by its name. */
export function daemonPodSpec({ spec }: PodTemplateSpec, node: string): PodSpec {
  return {
    ...spec,
    tolerations: daemonTolerations(spec.tolerations ?? [], spec.hostNetwork ?? false),
    affinity: affinityTo(spec.affinity, node),
  };
}

/**
 * Whatever the template requires of nodes gives way to the name: the node was chosen by it
 * (ReplaceDaemonSetPodNodeNameNodeAffinity).
 */
function affinityTo(affinity: Affinity | undefined, node: string): Affinity {
  const term = { matchFields: [{ key: 'metadata.name', operator: 'In', values: [node] }] };
  return {
    ...affinity,
    nodeAffinity: {
      ...affinity?.nodeAffinity,
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] },
    },
  };
}

/** The node that a daemon pod is on, or is meant for; '' for none (GetTargetNodeName). */
export function targetNodeName(cluster: Cluster, pod: PodId): string {
  const node = cluster.pods.node[pod]!;
  if (node >= 0) return cluster.nodeNames[node]!;
  const required = cluster.specOf(pod).spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  for (const { matchFields } of required?.nodeSelectorTerms ?? []) {
    for (const { key, operator, values } of matchFields ?? []) {
      if (key === 'metadata.name' && operator === 'In' && values?.length === 1) return values[0]!;
    }
  }
  return '';
}

/** A pod that is being deleted and has ended: as good as gone. */
export function isGone({ pods }: Cluster, pod: PodId): boolean {
  const phase = pods.phase[pod]!;
  const ended = phase === PodPhase.succeeded || phase === PodPhase.failed;
  return ended && (pods.flags[pod]! & PodFlag.terminating) !== 0;
}

export function daemonPodView(cluster: Cluster, pod: PodId, hash: string, startsAt: Micros): DaemonPod {
  const { pods } = cluster;
  return {
    name: pods.names[pod]!,
    phase: podPhaseNames[pods.phase[pod]!]!,
    scheduled: pods.node[pod]! >= 0,
    readySinceMicros: readySince(cluster, pod, startsAt),
    createdMicros: toWholeSecond(readPaged(pods.createdMicros, pod), startsAt),
    deleting: (pods.flags[pod]! & PodFlag.terminating) !== 0,
    updated: cluster.labelsOf(pod)[revisionLabel] === hash,
  };
}

/** A node as the rule about nodes sees it; with sets of labels or taints of another time where they are given. */
export function daemonNodeView(cluster: Cluster, node: NodeId, labelSet?: number, taintSet?: number): DaemonNode {
  const { nodes, labelSets, taintSets, nodeNames } = cluster;
  return {
    name: nodeNames[node]!,
    labels: labelSets.values[labelSet ?? nodes.labelSet[node]!]!,
    taints: taintSets.values[taintSet ?? nodes.taintSet[node]!]!,
  };
}

const counters = [
  'desiredNumberScheduled',
  'currentNumberScheduled',
  'numberMisscheduled',
  'numberReady',
  'updatedNumberScheduled',
  'numberAvailable',
  'numberUnavailable',
] as const satisfies readonly (keyof DaemonSetStatus)[];

/** Has the status to be written? (storeDaemonSetStatus) */
export function daemonStatusChanged({ metadata, status }: DaemonSet, wanted: DaemonSetStatus): boolean {
  const stated = (status ?? {}) as ApiDaemonSetStatus;
  if ((stated.observedGeneration ?? 0) < (metadata?.generation ?? 1)) return true;
  return counters.some((counter) => (stated[counter] ?? 0) !== wanted[counter]);
}

/** The sum of two statuses: those of different nodes add up. */
export function addStatus(a: DaemonSetStatus, b: DaemonSetStatus, sign: 1 | -1): DaemonSetStatus {
  const sum: Partial<Record<(typeof counters)[number], number>> = {};
  for (const counter of counters) sum[counter] = a[counter] + sign * b[counter];
  return sum as DaemonSetStatus;
}

export const noStatus: DaemonSetStatus = {
  desiredNumberScheduled: 0,
  currentNumberScheduled: 0,
  numberMisscheduled: 0,
  numberReady: 0,
  updatedNumberScheduled: 0,
  numberAvailable: 0,
  numberUnavailable: 0,
};
