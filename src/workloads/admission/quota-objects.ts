/** API objects as ResourceQuota sees them: quotas of a namespace, and pods, claims, services and others to be counted. */

import type {
  KubernetesObject,
  PersistentVolumeClaim,
  PodSpec,
  ResourceQuota as QuotaResource,
  Service,
} from '../../api/objects.ts';
import { amountsOf, podAmountsOf } from '../../api/pod-amounts.ts';
import { quantityOf } from '../../api/quantity.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { ObjectId } from '../../cluster/objects.ts';
import { noTime, PodFlag, type PodId, podPhaseNames } from '../../cluster/pods.ts';
import { readPaged } from '../../sim/paged-column.ts';
import type { Micros } from '../../sim/time.ts';
import { microsPerSecond } from '../../sim/time.ts';
import { listOf } from './pod-amounts.ts';
import { type QuotaObject, type QuotaPod, usesCrossNamespaceAffinity } from './quota-usage.ts';
import type { ResourceQuota } from './resource-quota.ts';

/** Quotas of a namespace with their ids, in order of creation. */
export function quotasOf(
  cluster: Cluster,
  namespace: string,
): { readonly id: ObjectId; readonly quota: ResourceQuota }[] {
  const found: { id: ObjectId; quota: ResourceQuota }[] = [];
  for (const [id, object] of cluster.objects.list<QuotaResource>('ResourceQuota')) {
    if (object.metadata?.namespace === namespace) found.push({ id, quota: quotaOf(object) });
  }
  return found;
}

/** The quota with what its status says is used. */
export function quotaOf({ metadata, spec, status }: QuotaResource): ResourceQuota {
  return {
    name: metadata?.name ?? '',
    hard: amountsOf(spec?.hard),
    scopes: spec?.scopes ?? [],
    scopeSelector: spec?.scopeSelector?.matchExpressions ?? [],
    used: amountsOf(status?.used),
  };
}

/** The object with this usage in its status. */
export function withQuotaStatus(object: QuotaResource, quota: ResourceQuota): QuotaResource {
  return { ...object, status: { hard: listOf(quota.hard), used: listOf(quota.used) } };
}

/** A new pod of this spec. */
export function newQuotaPod(name: string, spec: PodSpec): QuotaPod {
  return {
    resource: 'pods',
    name,
    amounts: podAmountsOf(spec),
    phase: 'Pending',
    activeDeadlineSeconds: spec.activeDeadlineSeconds ?? null,
    priorityClassName: spec.priorityClassName ?? '',
    crossNamespaceAffinity: usesCrossNamespaceAffinity(spec.affinity),
    deletion: null,
  };
}

/** A pod of the cluster. */
export function quotaPodOf(cluster: Cluster, pod: PodId): QuotaPod {
  const { pods } = cluster;
  const { spec } = cluster.specOf(pod);
  const deletedMicros = readPaged(pods.deletedMicros, pod);
  const terminating = (pods.flags[pod]! & PodFlag.terminating) !== 0 && deletedMicros !== noTime;
  const graceMicros = (spec.terminationGracePeriodSeconds ?? 30) * microsPerSecond;
  return {
    ...newQuotaPod(pods.names[pod]!, spec),
    phase: podPhaseNames[pods.phase[pod]!]!,
    deletion: terminating ? { deletionMicros: deletedMicros + graceMicros, graceMicros } : null,
  };
}

/** Any other object of a namespace; undefined for kinds that quota does not count by a known resource name. */
export function quotaObjectOf(object: KubernetesObject): QuotaObject | undefined {
  const name = object.metadata?.name ?? '';
  if (object.kind === 'PersistentVolumeClaim') {
    const { spec, status } = object as PersistentVolumeClaim & {
      readonly status?: { readonly allocatedResources?: Readonly<Record<string, string>> };
    };
    const requested = spec?.resources?.requests?.storage;
    const allocated = status?.allocatedResources?.storage;
    return {
      resource: 'persistentvolumeclaims',
      name,
      storage: requested === undefined ? undefined : quantityOf(requested),
      allocatedStorage: allocated === undefined ? undefined : quantityOf(allocated),
      storageClassName: spec?.storageClassName ?? '',
      volumeAttributesClassNames: spec?.volumeAttributesClassName ? [spec.volumeAttributesClassName] : [],
    };
  }
  if (object.kind === 'Service') {
    const { spec } = object as Service;
    return { resource: 'services', name, type: spec?.type ?? '', ports: spec?.ports ?? [] };
  }
  const resource = countedResources[object.kind ?? ''];
  return resource === undefined ? undefined : { resource, name, counted: true };
}

/** Whether the object counts: a quota's usage has to be recalculated when it comes or goes. */
export const isCountedKind = (kind: string): boolean =>
  kind === 'PersistentVolumeClaim' || kind === 'Service' || countedResources[kind] !== undefined;

/** `count/<resource>.<group>` by kind, for the namespaced kinds that a cluster of ours can hold. */
const countedResources: Readonly<Record<string, string>> = {
  ConfigMap: 'configmaps',
  Secret: 'secrets',
  ReplicationController: 'replicationcontrollers',
  ResourceQuota: 'resourcequotas',
  Deployment: 'deployments.apps',
  ReplicaSet: 'replicasets.apps',
  StatefulSet: 'statefulsets.apps',
  DaemonSet: 'daemonsets.apps',
  Job: 'jobs.batch',
  CronJob: 'cronjobs.batch',
  HorizontalPodAutoscaler: 'horizontalpodautoscalers.autoscaling',
  PodDisruptionBudget: 'poddisruptionbudgets.policy',
};

/** When a terminating pod stops counting although it is still there; null: it counts until it is gone. */
export function quotaReleaseAfter(cluster: Cluster, pod: PodId, now: Micros): Micros | null {
  const { deletion } = quotaPodOf(cluster, pod);
  return deletion === null ? null : Math.max(0, deletion.deletionMicros - now);
}
