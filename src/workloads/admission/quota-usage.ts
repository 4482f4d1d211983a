/**
 * What an object uses of a ResourceQuota and which quotas cover it
 * (v1.34 pkg/quota/v1/evaluator/core/{pods,persistent_volume_claims,services,registry}.go,
 * staging/src/k8s.io/apiserver/pkg/quota/v1/generic). Pure.
 */

import type { Affinity, PodAffinityTerm } from '../../api/objects-pod.ts';
import {
  type Amounts,
  hasPodLevelResources,
  type PodAmounts,
  podLimit,
  podRequest,
  type ResourceAmounts,
} from '../../api/pod-amounts.ts';
import { compareQuantities, newQuantity, type Quantity, roundUpQuantity } from '../../api/quantity.ts';
import type { Micros } from '../../sim/time.ts';

/** A pod as quota sees it. */
export interface QuotaPod {
  readonly resource: 'pods';
  readonly name: string;
  readonly amounts: PodAmounts;
  readonly phase: string;
  /** spec.activeDeadlineSeconds, null where unset: makes the pod `Terminating` in the sense of scopes. */
  readonly activeDeadlineSeconds: number | null;
  readonly priorityClassName: string;
  /** From `usesCrossNamespaceAffinity`. */
  readonly crossNamespaceAffinity: boolean;
  /** metadata.deletionTimestamp and deletionGracePeriodSeconds of a pod that is being deleted. */
  readonly deletion: { readonly deletionMicros: Micros; readonly graceMicros: Micros } | null;
}

/** A claim as quota sees it. */
export interface QuotaClaim {
  readonly resource: 'persistentvolumeclaims';
  readonly name: string;
  /** spec.resources.requests.storage. */
  readonly storage: Quantity | undefined;
  /** status.allocatedResources.storage: counts where an expansion has got further than the request. */
  readonly allocatedStorage: Quantity | undefined;
  readonly storageClassName: string;
  /** Volume attributes classes that spec and status name. */
  readonly volumeAttributesClassNames: readonly string[];
}

/** A service as quota sees it. */
export interface QuotaService {
  readonly resource: 'services';
  readonly name: string;
  /** spec.type; empty is ClusterIP. */
  readonly type: string;
  readonly ports: readonly { readonly nodePort?: number | undefined }[];
  /** spec.allocateLoadBalancerNodePorts; absent is true. */
  readonly allocateLoadBalancerNodePorts?: boolean | undefined;
}

/** Any other object, which quota only counts; `resource` is `configmaps`, `deployments.apps` … */
export interface QuotaCountedObject {
  readonly resource: string;
  readonly name: string;
  readonly counted: true;
}

export type QuotaObject = QuotaPod | QuotaClaim | QuotaService | QuotaCountedObject;

/** A scope with its operator; `spec.scopes` are scopes with operator Exists. */
export interface ScopeRequirement {
  readonly scopeName: string;
  readonly operator: string;
  readonly values?: readonly string[] | undefined;
}

/** Which of the quota's resource names an object of this kind can use (MatchingResources). */
export function matchingResources(resource: string, names: readonly string[]): string[] {
  return names.filter((name) => isTracked(resource, name));
}

/** What the object uses, whatever quotas there are (Usage). */
export function usageOf(object: QuotaObject, now: Micros): Amounts {
  if (!isCounted(object)) {
    if (object.resource === 'pods') return podUsage(object, now);
    return object.resource === 'services' ? serviceUsage(object) : claimUsage(object);
  }
  const usage = new Map([[countName(object.resource), ONE]]);
  if (LEGACY_COUNTS.includes(object.resource)) usage.set(object.resource, ONE);
  return usage;
}

/** Whether the object is in a scope. Objects other than pods and claims are in none. */
export function matchesScope(object: QuotaObject, scope: ScopeRequirement): boolean {
  if (isCounted(object) || object.resource === 'services') return false;
  if (object.resource === 'persistentvolumeclaims') {
    return scope.scopeName === 'VolumeAttributesClass' && matchesNames(scope, object.volumeAttributesClassNames);
  }
  switch (scope.scopeName) {
    case 'Terminating':
      return isTerminating(object);
    case 'NotTerminating':
      return !isTerminating(object);
    case 'BestEffort':
      return isBestEffort(object.amounts);
    case 'NotBestEffort':
      return !isBestEffort(object.amounts);
    case 'PriorityClass':
      return matchesNames(scope, object.priorityClassName === '' ? [] : [object.priorityClassName]);
    case 'CrossNamespacePodAffinity':
      return object.crossNamespaceAffinity;
    default:
      return false;
  }
}

/**
 * The refusal where a quota tracks cpu or memory and a container does not say what it needs of it; undefined where all
 * do (Constraints). Pods with pod-level resources are spared.
 */
export function missingRequirements(object: QuotaObject, tracked: readonly string[]): string | undefined {
  if (isCounted(object) || object.resource !== 'pods' || hasPodLevelResources(object.amounts)) return undefined;
  const required = tracked.filter((name) => MUST_SPECIFY.includes(name)).sort();
  const parts: string[] = [];
  for (const name of new Set(required)) {
    const missing = new Set<string>();
    for (const container of [...object.amounts.containers, ...object.amounts.initContainers]) {
      if (!computeUsage(container).has(name)) missing.add(container.name);
    }
    if (missing.size > 0) parts.push(`${name} for: ${[...missing].sort().join(',')}`);
  }
  return parts.length === 0 ? undefined : `must specify ${parts.join('; ')}`;
}

/** Whether a term of the pod's (anti-)affinity looks into other namespaces (usesCrossNamespacePodAffinity). */
export function usesCrossNamespaceAffinity(affinity: Affinity | undefined): boolean {
  const crosses = (term: PodAffinityTerm): boolean =>
    (term.namespaces ?? []).length > 0 || (term.namespaceSelector ?? null) !== null;
  return [affinity?.podAffinity, affinity?.podAntiAffinity].some(
    (terms) =>
      (terms?.requiredDuringSchedulingIgnoredDuringExecution ?? []).some(crosses) ||
      (terms?.preferredDuringSchedulingIgnoredDuringExecution ?? []).some((term) => crosses(term.podAffinityTerm)),
  );
}

const ONE = newQuantity(1, 'DecimalSI');
const STORAGE_CLASS_SUFFIX = '.storageclass.storage.k8s.io/';
const CLAIM_RESOURCES: readonly string[] = ['persistentvolumeclaims', 'requests.storage'];
/** Kinds that were counted under their plain name before `count/…` came. */
const LEGACY_COUNTS: readonly string[] = ['configmaps', 'resourcequotas', 'replicationcontrollers', 'secrets'];

const POD_RESOURCES: readonly string[] = [
  'count/pods',
  'cpu',
  'memory',
  'ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  'pods',
];
const MUST_SPECIFY: readonly string[] = [
  'cpu',
  'memory',
  'requests.cpu',
  'requests.memory',
  'limits.cpu',
  'limits.memory',
];
const SERVICE_RESOURCES: readonly string[] = [
  'count/services',
  'services',
  'services.nodeports',
  'services.loadbalancers',
];

function isCounted(object: QuotaObject): object is QuotaCountedObject {
  return 'counted' in object;
}

function countName(resource: string): string {
  return `count/${resource}`;
}

function isTracked(resource: string, name: string): boolean {
  if (resource === 'pods') {
    if (POD_RESOURCES.includes(name)) return true;
    if (name.startsWith('hugepages-') || name.startsWith('requests.hugepages-')) return true;
    // Extended resources: only `requests.<domain>/<name>`, and not of Kubernetes' own domain.
    return name.startsWith('requests.') && !isNativeResource(name);
  }
  if (resource === 'services') return SERVICE_RESOURCES.includes(name);
  if (resource === 'persistentvolumeclaims') {
    if (name === 'count/persistentvolumeclaims' || CLAIM_RESOURCES.includes(name)) return true;
    return CLAIM_RESOURCES.some((claimResource) => name.endsWith(STORAGE_CLASS_SUFFIX + claimResource));
  }
  return name === countName(resource) || (LEGACY_COUNTS.includes(resource) && name === resource);
}

/** helper.IsNativeResource: no domain, or kubernetes.io/ in it. */
function isNativeResource(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

function podUsage(pod: QuotaPod, now: Micros): Amounts {
  const usage = new Map([['count/pods', ONE]]);
  if (!chargesCompute(pod, now)) return usage;
  const requests = new Map<string, Quantity>();
  const limits = new Map<string, Quantity>();
  for (const resource of mentionedResources(pod.amounts)) {
    const request = podRequest(pod.amounts, resource);
    const limit = podLimit(pod.amounts, resource);
    if (request !== undefined) requests.set(resource, request);
    if (limit !== undefined) limits.set(resource, limit);
  }
  for (const [name, amount] of computeUsage({ requests, limits })) usage.set(name, amount);
  return usage;
}

/** A finished pod, and one that should have been gone for its grace period, gives everything but its count back. */
function chargesCompute(pod: QuotaPod, now: Micros): boolean {
  if (pod.phase === 'Failed' || pod.phase === 'Succeeded') return false;
  return pod.deletion === null || now <= pod.deletion.deletionMicros + pod.deletion.graceMicros;
}

function mentionedResources(pod: PodAmounts): Set<string> {
  const names = new Set<string>(pod.overhead.keys());
  const lists = [...pod.containers, ...pod.initContainers, ...(pod.podLevel === null ? [] : [pod.podLevel])];
  for (const { requests, limits } of lists) {
    for (const resource of requests.keys()) names.add(resource);
    for (const resource of limits.keys()) names.add(resource);
  }
  return names;
}

/** podComputeUsageHelper. */
function computeUsage(amounts: ResourceAmounts): Map<string, Quantity> {
  const usage = new Map([['pods', ONE]]);
  for (const resource of ['cpu', 'memory', 'ephemeral-storage']) {
    const request = amounts.requests.get(resource);
    if (request !== undefined) usage.set(resource, request).set(`requests.${resource}`, request);
    const limit = amounts.limits.get(resource);
    if (limit !== undefined) usage.set(`limits.${resource}`, limit);
  }
  for (const [resource, request] of amounts.requests) {
    if (resource.startsWith('hugepages-')) usage.set(resource, request).set(`requests.${resource}`, request);
    if (isExtendedResource(resource)) usage.set(`requests.${resource}`, request);
  }
  return usage;
}

/** helper.IsExtendedResourceName: a foreign domain, and not itself a name with the prefix of quotas. */
function isExtendedResource(resource: string): boolean {
  return !isNativeResource(resource) && !resource.startsWith('requests.');
}

function serviceUsage(service: QuotaService): Amounts {
  const usage = new Map([
    ['count/services', ONE],
    ['services', ONE],
    ['services.nodeports', newQuantity(0, 'DecimalSI')],
    ['services.loadbalancers', newQuantity(0, 'DecimalSI')],
  ]);
  if (service.type === 'NodePort') usage.set('services.nodeports', newQuantity(service.ports.length, 'DecimalSI'));
  if (service.type === 'LoadBalancer') {
    const explicitOnly = service.allocateLoadBalancerNodePorts === false;
    const ports = explicitOnly ? service.ports.filter((port) => (port.nodePort ?? 0) !== 0) : service.ports;
    usage.set('services.nodeports', newQuantity(ports.length, 'DecimalSI'));
    usage.set('services.loadbalancers', ONE);
  }
  return usage;
}

function claimUsage(claim: QuotaClaim): Amounts {
  const usage = new Map([
    ['persistentvolumeclaims', ONE],
    ['count/persistentvolumeclaims', ONE],
  ]);
  const ofClass = claim.storageClassName === '' ? undefined : claim.storageClassName + STORAGE_CLASS_SUFFIX;
  if (ofClass !== undefined) usage.set(`${ofClass}persistentvolumeclaims`, ONE);
  const storage = claimStorage(claim);
  if (storage === undefined) return usage;
  usage.set('requests.storage', storage);
  if (ofClass !== undefined) usage.set(`${ofClass}requests.storage`, storage);
  return usage;
}

/** Whole bytes, rounded up; of an expanded claim what was allocated where that is more. */
function claimStorage(claim: QuotaClaim): Quantity | undefined {
  if (claim.storage === undefined) return undefined;
  const requested = roundUpQuantity(claim.storage, 0);
  const allocated = claim.allocatedStorage;
  return allocated !== undefined && compareQuantities(allocated, requested) > 0
    ? roundUpQuantity(allocated, 0)
    : requested;
}

function isTerminating(pod: QuotaPod): boolean {
  return pod.activeDeadlineSeconds !== null && pod.activeDeadlineSeconds >= 0;
}

/** QoS class BestEffort: no cpu or memory above zero; pod-level resources stand for the containers where they are set. */
function isBestEffort(pod: PodAmounts): boolean {
  const lists: readonly ResourceAmounts[] =
    pod.podLevel === null ? [...pod.containers, ...pod.initContainers] : [pod.podLevel];
  return !lists.some((amounts) =>
    [amounts.requests, amounts.limits].some((list) =>
      ['cpu', 'memory'].some((resource) => (list.get(resource)?.unscaled ?? 0n) > 0n),
    ),
  );
}

/** A scope of class names as a label selector over the object's classes: one matching class is enough. */
function matchesNames(scope: ScopeRequirement, names: readonly string[]): boolean {
  const values = scope.values ?? [];
  switch (scope.operator) {
    case 'Exists':
      return names.length > 0;
    case 'DoesNotExist':
      return names.length === 0;
    case 'In':
      return names.some((name) => values.includes(name));
    case 'NotIn':
      return names.length === 0 || names.some((name) => !values.includes(name));
    default:
      return false;
  }
}
