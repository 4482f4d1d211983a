/** Deployments and replica sets between the API's form and the decision core's (deployment-types.ts). */
import type { Deployment, PodTemplateSpec, ReplicaSet } from '../../api/objects.ts';
import type { Micros } from '../../sim/time.ts';
import { stableJson, templateHash, timeOfTimestamp } from '../names.ts';
import { apiConditions, conditionsOf } from './conditions.ts';
import { findCondition } from './controller-types.ts';
import type { DeploymentAction, DeploymentStatus, DeploymentView, ReplicaSetView } from './deployment-types.ts';

/** Annotations of the controller's own (v1.34 pkg/controller/deployment/util/deployment_util.go). */
const revisionAnnotation = 'deployment.kubernetes.io/revision';
const revisionHistoryAnnotation = 'deployment.kubernetes.io/revision-history';
const desiredReplicasAnnotation = 'deployment.kubernetes.io/desired-replicas';
const maxReplicasAnnotation = 'deployment.kubernetes.io/max-replicas';
/** Annotations of the Deployment that its replica sets do not take over. */
export const notCopied: readonly string[] = [
  'kubectl.kubernetes.io/last-applied-configuration',
  revisionAnnotation,
  revisionHistoryAnnotation,
  desiredReplicasAnnotation,
  maxReplicasAnnotation,
  'deprecated.deployment.rollback.to',
];
const hashLabel = 'pod-template-hash';
/** A deadline or limit of the largest int32 is none. */
const unlimited = 2 ** 31 - 1;

export function deploymentView({ metadata, spec, status }: Deployment, startsAt: Micros): DeploymentView {
  const limit = (value: number | undefined): number | null =>
    value === undefined || value === unlimited ? null : value;
  return {
    name: metadata?.name ?? '',
    replicas: spec.replicas ?? 1,
    strategy: spec.strategy?.type === 'Recreate' ? 'Recreate' : 'RollingUpdate',
    maxSurge: spec.strategy?.rollingUpdate?.maxSurge ?? null,
    maxUnavailable: spec.strategy?.rollingUpdate?.maxUnavailable ?? null,
    minReadySeconds: spec.minReadySeconds ?? 0,
    progressDeadlineSeconds: limit(spec.progressDeadlineSeconds),
    revisionHistoryLimit: limit(spec.revisionHistoryLimit),
    paused: spec.paused ?? false,
    deleting: Boolean(metadata?.deletionTimestamp),
    revision: wholeNumber(metadata?.annotations?.[revisionAnnotation]) ?? 0,
    observed: (status?.observedGeneration ?? 0) >= (metadata?.generation ?? 1),
    status: {
      replicas: status?.replicas ?? 0,
      updatedReplicas: status?.updatedReplicas ?? 0,
      readyReplicas: status?.readyReplicas ?? 0,
      availableReplicas: status?.availableReplicas ?? 0,
      unavailableReplicas: status?.unavailableReplicas ?? 0,
      conditions: conditionsOf(status?.conditions, startsAt),
    },
  };
}

/** Everything but whether the template is the Deployment's. */
export function replicaSetView(
  { metadata, spec, status }: ReplicaSet,
  startsAt: Micros,
): Omit<ReplicaSetView, 'templateMatches'> {
  const annotations = metadata?.annotations ?? {};
  return {
    name: metadata?.name ?? '',
    createdMicros: timeOfTimestamp(metadata?.creationTimestamp, startsAt) ?? 0,
    replicas: spec.replicas ?? 1,
    minReadySeconds: spec.minReadySeconds ?? 0,
    statusReplicas: status?.replicas ?? 0,
    readyReplicas: status?.readyReplicas ?? 0,
    availableReplicas: status?.availableReplicas ?? 0,
    observed: (status?.observedGeneration ?? 0) >= (metadata?.generation ?? 1),
    deleting: Boolean(metadata?.deletionTimestamp),
    desiredReplicas: wholeNumber(annotations[desiredReplicasAnnotation]),
    maxReplicas: wholeNumber(annotations[maxReplicasAnnotation]),
    revision: wholeNumber(annotations[revisionAnnotation]) ?? 0,
    revisionHistory: annotations[revisionHistoryAnnotation] ?? '',
    failure: findCondition(conditionsOf(status?.conditions, startsAt), 'ReplicaFailure') ?? null,
  };
}

/** Equal texts for templates that are equal but for the hash label (EqualIgnoreHash). */
export function templateKey(template: PodTemplateSpec): string {
  const { [hashLabel]: _, ...labels } = template.metadata?.labels ?? {};
  return stableJson({ ...template, metadata: { ...template.metadata, labels } });
}

/** Hash of the template of this key; `collisions` tells apart templates of one hash. */
export function deploymentHash(key: string, collisions: number): string {
  return templateHash(key, collisions);
}

/** The replica set of the Deployment's present template (sync.go getNewReplicaSet). */
export function newReplicaSet(
  deployment: Deployment,
  { name, replicas, revision, desiredReplicas, maxReplicas }: Extract<DeploymentAction, { kind: 'createReplicaSet' }>,
): ReplicaSet {
  const { metadata = {}, spec } = deployment;
  const hash = { [hashLabel]: name.slice((metadata.name ?? '').length + 1) };
  const labels = { ...spec.template.metadata?.labels, ...hash };
  const copied = Object.entries(metadata.annotations ?? {}).filter(([key]) => !notCopied.includes(key));
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name,
      namespace: metadata.namespace,
      labels,
      annotations: {
        ...Object.fromEntries(copied),
        [revisionAnnotation]: String(revision),
        ...sizeAnnotations(desiredReplicas, maxReplicas),
      },
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          name: metadata.name ?? '',
          uid: metadata.uid,
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    },
    spec: {
      replicas,
      minReadySeconds: spec.minReadySeconds ?? 0,
      selector: { ...spec.selector, matchLabels: { ...spec.selector.matchLabels, ...hash } },
      template: { ...spec.template, metadata: { ...spec.template.metadata, labels } },
    },
    status: { replicas: 0 },
  };
}

export function scaledReplicaSet(
  replicaSet: ReplicaSet,
  { replicas, desiredReplicas, maxReplicas }: Extract<DeploymentAction, { kind: 'scaleReplicaSet' }>,
): ReplicaSet {
  return withAnnotations(
    { ...replicaSet, spec: { ...replicaSet.spec, replicas } },
    sizeAnnotations(desiredReplicas, maxReplicas),
  );
}

export function annotatedReplicaSet(
  replicaSet: ReplicaSet,
  { revision, revisionHistory, minReadySeconds }: Extract<DeploymentAction, { kind: 'annotateReplicaSet' }>,
): ReplicaSet {
  return withAnnotations(
    { ...replicaSet, spec: { ...replicaSet.spec, minReadySeconds } },
    {
      [revisionAnnotation]: String(revision),
      ...(revisionHistory !== '' && { [revisionHistoryAnnotation]: revisionHistory }),
    },
  );
}

export function withRevision(deployment: Deployment, revision: number): Deployment {
  return withAnnotations(deployment, { [revisionAnnotation]: String(revision) });
}

/** `.status` as the API shows it. */
export function deploymentStatus({ metadata }: Deployment, status: DeploymentStatus, startsAt: Micros): object {
  return {
    observedGeneration: metadata?.generation ?? 1,
    ...status,
    conditions: apiConditions(status.conditions, startsAt, true),
  };
}

function sizeAnnotations(desiredReplicas: number, maxReplicas: number): Record<string, string> {
  return { [desiredReplicasAnnotation]: String(desiredReplicas), [maxReplicasAnnotation]: String(maxReplicas) };
}

function withAnnotations<T extends Deployment | ReplicaSet>(object: T, annotations: Record<string, string>): T {
  const { metadata } = object;
  return { ...object, metadata: { ...metadata, annotations: { ...metadata?.annotations, ...annotations } } };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?[0-9]+$/.test(text) ? Number(text) : null;
}
