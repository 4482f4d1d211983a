/**
 * The HPA object of the API and what the decision works on: spec, status, target (autoscaling/v2 types.go;
 * v1.34 pkg/controller/podautoscaler/horizontal.go setStatus).
 */
import type { HorizontalPodAutoscaler, KubernetesObject, MetricSpec as MetricSpecDocument } from '../api/objects.ts';
import type { LabelSelector, StringMap } from '../api/objects-meta.ts';
import { type Quantity, quantityToString } from '../api/quantity.ts';
import { stableJson, timeOfTimestamp, timestampOf } from '../cluster/names.ts';
import type { Micros } from '../sim/time.ts';
import type { BehaviorInput } from './behavior.ts';
import { defaultBehavior } from './behavior.ts';
import type { ConditionType, HpaCondition, HpaSpec, HpaStatus } from './decide.ts';
import type { MetricCurrent } from './metric.ts';
import { type MetricSpec, type MetricSpecInput, metricSpecOf } from './metric-spec.ts';

type WrittenCondition = NonNullable<NonNullable<HorizontalPodAutoscaler['status']>['conditions']>[number];

/** What a sync reads of the spec. */
export interface HpaPlan {
  readonly spec: HpaSpec;
  readonly metrics: readonly MetricSpec[];
}

/** The scale subresource of a target. */
export interface Scale {
  readonly specReplicas: number;
  readonly statusReplicas: number;
  /** Undefined: it has none. */
  readonly selector: LabelSelector | undefined;
}

/** Throws a ValueError for a target that is no quantity. */
export function planOf({ metadata, spec }: HorizontalPodAutoscaler): HpaPlan {
  const { kind, name } = spec.scaleTargetRef;
  return {
    spec: {
      reference: `${kind}/${metadata?.namespace ?? ''}/${name}`,
      minReplicas: spec.minReplicas ?? 1,
      maxReplicas: spec.maxReplicas,
      behavior: spec.behavior === undefined ? null : defaultBehavior(spec.behavior as BehaviorInput),
    },
    metrics: (spec.metrics ?? []).map((metric) => metricSpecOf(metric as MetricSpecInput)),
  };
}

/** Kinds with a scale subresource, by kind: the resource's name in errors. */
export const scalable: Readonly<Record<string, { readonly resource: string; readonly group: string }>> = {
  Deployment: { resource: 'deployments.apps', group: 'apps' },
  ReplicaSet: { resource: 'replicasets.apps', group: 'apps' },
  StatefulSet: { resource: 'statefulsets.apps', group: 'apps' },
  ReplicationController: { resource: 'replicationcontrollers', group: '' },
};

/** Scale of an object of a kind that has one. */
export function scaleOf(object: KubernetesObject): Scale {
  const { spec, status } = object as KubernetesObject & {
    readonly spec?: { readonly replicas?: number; readonly selector?: LabelSelector | StringMap };
    readonly status?: { readonly replicas?: number };
  };
  const selector =
    object.kind === 'ReplicationController' && spec?.selector !== undefined
      ? { matchLabels: spec.selector as StringMap }
      : (spec?.selector as LabelSelector | undefined);
  return { specReplicas: spec?.replicas ?? 1, statusReplicas: status?.replicas ?? 0, selector };
}

/** Whether a sync reads the same of both. */
export function sameScale(a: Scale, b: Scale): boolean {
  return (
    a.specReplicas === b.specReplicas &&
    a.statusReplicas === b.statusReplicas &&
    (a.selector === b.selector || stableJson(a.selector) === stableJson(b.selector))
  );
}

/** The target with another size, as an update of the scale leaves it. */
export function scaledObject(object: KubernetesObject, replicas: number): KubernetesObject {
  const { spec } = object as KubernetesObject & { readonly spec?: object };
  return { ...object, spec: { ...spec, replicas } } as KubernetesObject;
}

/** The API server's answer to a question for the scale of something that it does not find. */
export function scaleNotFound({ scaleTargetRef }: HorizontalPodAutoscaler['spec']): string {
  const { kind, name, apiVersion = '' } = scaleTargetRef;
  const known = scalable[kind];
  if (known !== undefined) return `${known.resource} "${name}" not found`;
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  if (kind === 'DaemonSet' || kind === 'Job') return 'the server could not find the requested resource';
  return `no matches for kind "${kind}" in group "${group}"`;
}

/** The status as the decision reads and writes it. The reported usage is not read again. */
export function statusOf({ status }: HorizontalPodAutoscaler, startsAt: Micros): HpaStatus {
  return {
    currentReplicas: status?.currentReplicas ?? 0,
    desiredReplicas: status?.desiredReplicas ?? 0,
    lastScaleMicros: timeOfTimestamp(status?.lastScaleTime, startsAt),
    conditions: (status?.conditions ?? []).map(({ type, status: value, reason, message, lastTransitionTime }) => ({
      type: type as ConditionType,
      status: value as 'True' | 'False',
      reason: reason ?? '',
      message: message ?? '',
      lastTransitionMicros: timeOfTimestamp(lastTransitionTime, startsAt) ?? 0,
    })),
    currentMetrics: [],
  };
}

/** Whether two statuses are written alike. Of the times only the last change of size counts: others go with words. */
export function sameStatus(a: HpaStatus, b: HpaStatus): boolean {
  return (
    a.currentReplicas === b.currentReplicas &&
    a.desiredReplicas === b.desiredReplicas &&
    a.lastScaleMicros === b.lastScaleMicros &&
    a.conditions.length === b.conditions.length &&
    a.conditions.every((condition, index) => sameCondition(condition, b.conditions[index]!)) &&
    a.currentMetrics.length === b.currentMetrics.length &&
    a.currentMetrics.every((metric, index) => sameMetric(metric, b.currentMetrics[index]!))
  );
}

function sameCondition(a: HpaCondition, b: HpaCondition): boolean {
  return a === b || (a.type === b.type && a.status === b.status && a.reason === b.reason && a.message === b.message);
}

function sameMetric(a: MetricCurrent | null, b: MetricCurrent | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.averageUtilization === b.averageUtilization &&
    sameAmount(a.averageValue, b.averageValue) &&
    sameAmount(a.value, b.value)
  );
}

function sameAmount(a: Quantity | undefined, b: Quantity | undefined): boolean {
  return a?.unscaled === b?.unscaled && a?.exponent === b?.exponent;
}

/** What an object was written from. */
export interface WrittenStatus {
  readonly object: HorizontalPodAutoscaler['status'] | null;
  readonly status: HpaStatus;
}

/** The status as the API holds it: zeros that JSON leaves out are left out. `last` is the one before, if it is known. */
export function statusObject(
  { spec }: HorizontalPodAutoscaler,
  status: HpaStatus,
  startsAt: Micros,
  last: WrittenStatus | null = null,
): NonNullable<HorizontalPodAutoscaler['status']> {
  const { currentReplicas, desiredReplicas, lastScaleMicros, conditions, currentMetrics } = status;
  // A time that was written is not put in words again.
  const lastScaleTime =
    lastScaleMicros !== null && last?.status.lastScaleMicros === lastScaleMicros
      ? last.object?.lastScaleTime
      : undefined;
  return {
    ...(lastScaleMicros !== null && { lastScaleTime: lastScaleTime ?? timestampOf(lastScaleMicros, startsAt) }),
    ...(currentReplicas !== 0 && { currentReplicas }),
    desiredReplicas,
    currentMetrics:
      currentMetrics.length === 0
        ? null
        : currentMetrics.map((current, index) => metricStatus(spec.metrics![index]!, current)),
    // Conditions are replaced, never changed, and mostly stand for long.
    conditions: conditions.map((condition, index) => {
      const before = last?.status.conditions[index];
      const written = last?.object?.conditions?.[index];
      if (written !== undefined && condition === before) return written;
      const sameTime = before?.lastTransitionMicros === condition.lastTransitionMicros;
      return conditionObject(condition, startsAt, sameTime ? (written?.lastTransitionTime ?? undefined) : undefined);
    }),
  };
}

/** `time`: the time of its transition in words, if it is known. */
function conditionObject(condition: HpaCondition, startsAt: Micros, time: string | undefined): WrittenCondition {
  const { type, status, reason, message, lastTransitionMicros } = condition;
  return { type, status, lastTransitionTime: time ?? timestampOf(lastTransitionMicros, startsAt), reason, message };
}

/** autoscaling/v2 MetricStatus; of a metric that gave nothing it is empty. */
function metricStatus(spec: MetricSpecDocument, metric: MetricCurrent | null): object {
  if (metric === null) return { type: '' };
  const current = {
    ...(metric.value !== undefined && { value: quantityToString(metric.value) }),
    ...(metric.averageValue !== undefined && { averageValue: quantityToString(metric.averageValue) }),
    ...(metric.averageUtilization !== undefined && { averageUtilization: metric.averageUtilization }),
  };
  const { type, resource, containerResource, pods, object, external } = spec;
  if (resource !== undefined) return { type, resource: { name: resource.name, current } };
  if (containerResource !== undefined) {
    const { name, container } = containerResource;
    return { type, containerResource: { name, container, current } };
  }
  if (pods !== undefined) return { type, pods: { metric: pods.metric, current } };
  if (external !== undefined) return { type, external: { metric: external.metric, current } };
  return { type, object: { metric: object!.metric, current, describedObject: object!.describedObject } };
}

/** Key of the object that an HPA scales: `kind/namespace/name`. */
export function targetKey({ metadata, spec }: HorizontalPodAutoscaler): string {
  return `${spec.scaleTargetRef.kind}/${metadata?.namespace ?? ''}/${spec.scaleTargetRef.name}`;
}
