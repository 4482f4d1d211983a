/** What the recording notes of a change of an API object that is neither pod nor node. */
import type { KubernetesObject } from '../../../api/objects.ts';
import { type Micros, parseRfc3339 } from '../../../sim/time.ts';

export interface ObjectChange {
  readonly what: string;
  readonly [field: string]: unknown;
}

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
}

interface AnyObject extends KubernetesObject {
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: Readonly<Record<string, unknown>> & { readonly conditions?: readonly Condition[] };
}

/** Per kind: the fields of the spec that `Created` and `Spec` show, and the counters of the status. */
const noted: Readonly<
  Record<string, { created: readonly string[]; spec: readonly string[]; status: readonly string[] }>
> = {
  Deployment: {
    created: ['replicas'],
    spec: ['replicas'],
    status: ['replicas', 'updatedReplicas', 'readyReplicas', 'availableReplicas', 'unavailableReplicas'],
  },
  ReplicaSet: { created: ['replicas'], spec: [], status: [] },
  StatefulSet: {
    created: ['replicas'],
    spec: ['replicas'],
    status: ['replicas', 'currentReplicas', 'updatedReplicas', 'readyReplicas', 'availableReplicas'],
  },
  DaemonSet: {
    created: [],
    spec: [],
    status: [
      'desiredNumberScheduled',
      'currentNumberScheduled',
      'updatedNumberScheduled',
      'numberReady',
      'numberAvailable',
      'numberUnavailable',
      'numberMisscheduled',
    ],
  },
  Job: {
    created: ['parallelism', 'completions', 'suspend'],
    spec: ['parallelism', 'suspend'],
    status: ['active', 'ready', 'terminating', 'succeeded', 'failed'],
  },
  CronJob: { created: ['suspend', 'schedule'], spec: ['suspend'], status: [] },
  PodDisruptionBudget: {
    created: [],
    spec: [],
    status: ['disruptionsAllowed', 'currentHealthy', 'desiredHealthy', 'expectedPods'],
  },
  ResourceQuota: { created: [], spec: [], status: [] },
  HorizontalPodAutoscaler: { created: [], spec: [], status: [] },
};

const revisionAnnotation = 'deployment.kubernetes.io/revision';

/** The changes in the recording's words; `secondsOf` turns an instant since 1970 into a time of the trace. */
export function objectChanges(
  kind: string,
  before: KubernetesObject | undefined,
  after: KubernetesObject | undefined,
  secondsOf: (instant: Micros) => number,
): ObjectChange[] {
  if (noted[kind] === undefined) return [];
  const [old, now] = [before as AnyObject | undefined, after as AnyObject | undefined];
  if (now === undefined) return [{ what: 'Deleted' }];
  const changes =
    old !== undefined ? specChanges(kind, old, now) : kind === 'ResourceQuota' ? [] : [created(kind, now)];
  changes.push(...statusChanges(kind, old, now, secondsOf));
  return [...changes, ...conditionChanges(old?.status?.conditions ?? [], now.status?.conditions ?? [])];
}

function created(kind: string, object: AnyObject): ObjectChange {
  const fields = Object.fromEntries(noted[kind]!.created.map((field) => [field, object.spec?.[field]]));
  return { what: 'Created', ...fields, ...(kind === 'ReplicaSet' && { revision: revisionOf(object) }) };
}

function specChanges(kind: string, old: AnyObject, now: AnyObject): ObjectChange[] {
  const changes: ObjectChange[] = [];
  for (const field of noted[kind]!.spec) {
    const [from, to] = [old.spec?.[field], now.spec?.[field]];
    if (from !== to) changes.push({ what: 'Spec', field, from, to });
  }
  if (kind !== 'ReplicaSet') return changes;
  const [from, to] = [old.spec?.replicas, now.spec?.replicas];
  if (from !== to) changes.push({ what: 'Scaled', from, to });
  if (revisionOf(old) !== revisionOf(now))
    changes.push({ what: 'Revision', from: revisionOf(old), to: revisionOf(now) });
  return changes;
}

function statusChanges(
  kind: string,
  old: AnyObject | undefined,
  now: AnyObject,
  secondsOf: (instant: Micros) => number,
): ObjectChange[] {
  const view = (object: AnyObject | undefined): ObjectChange | undefined => statusOf(kind, object, secondsOf);
  const [from, to] = [view(old), view(now)];
  return to === undefined || JSON.stringify(from) === JSON.stringify(to) ? [] : [to];
}

/** Undefined: there is nothing to note yet. */
function statusOf(
  kind: string,
  object: AnyObject | undefined,
  secondsOf: (instant: Micros) => number,
): ObjectChange | undefined {
  const status = object?.status;
  if (kind === 'HorizontalPodAutoscaler') return object === undefined ? undefined : autoscalerStatus(status ?? {});
  if (status === undefined || Object.keys(status).length === 0) return undefined;
  if (kind === 'ResourceQuota') return status.used === undefined ? undefined : { what: 'Used', used: status.used };
  if (kind === 'CronJob') {
    const seconds = (field: string): number =>
      typeof status[field] === 'string' ? secondsOf(parseRfc3339(status[field])!) : 0;
    return {
      what: 'Status',
      lastScheduleTime: seconds('lastScheduleTime'),
      lastSuccessfulTime: seconds('lastSuccessfulTime'),
    };
  }
  const counters = noted[kind]!.status;
  if (counters.length === 0) return undefined;
  return {
    what: 'Status',
    ...Object.fromEntries(counters.map((counter) => [counter, status[counter] ?? 0])),
    ...(status.completedIndexes ? { completedIndexes: status.completedIndexes } : {}),
    ...(status.failedIndexes ? { failedIndexes: status.failedIndexes } : {}),
  };
}

/** A size of 0 is left out; of each metric its values, in the order of the recording. */
function autoscalerStatus({ currentReplicas, desiredReplicas = 0, currentMetrics }: NonNullable<AnyObject['status']>) {
  const metrics = (currentMetrics ?? []) as readonly Readonly<Record<string, unknown>>[];
  return {
    what: 'Status',
    ...(currentReplicas !== undefined && { currentReplicas }),
    desiredReplicas,
    currentMetrics: metrics.map(({ type: _, ...sources }) => {
      const [metric] = Object.values(sources) as { current?: Readonly<Record<string, unknown>> }[];
      const { value, averageValue, averageUtilization } = metric?.current ?? {};
      return {
        ...(value !== undefined && { value }),
        ...(averageValue !== undefined && { averageValue }),
        ...(averageUtilization !== undefined && { averageUtilization }),
      };
    }),
  };
}

function conditionChanges(old: readonly Condition[], now: readonly Condition[]): ObjectChange[] {
  const changes: ObjectChange[] = [];
  for (const { type, status, reason = '', message = '' } of now) {
    const was = old.find((condition) => condition.type === type);
    // The recording notes none where the message alone is another.
    if (was?.status === status && (was.reason ?? '') === reason) continue;
    changes.push({ what: 'Condition', type, status, reason, message });
  }
  for (const { type } of old) {
    if (!now.some((condition) => condition.type === type)) changes.push({ what: 'ConditionRemoved', type });
  }
  return changes;
}

function revisionOf({ metadata }: AnyObject): string {
  return metadata?.annotations?.[revisionAnnotation] ?? '';
}
