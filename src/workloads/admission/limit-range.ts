/**
 * LimitRange admission: defaults for containers and bounds for containers, pods and claims
 * (v1.34 plugin/pkg/admission/limitranger/admission.go, pkg/apis/core/v1/defaults.go).
 *
 * Amounts stay exact quantities: the messages print them as the manifest spells them. Pure; constraints are looked at in
 * order of the resource's name (Kubernetes: in map order).
 */
import {
  type Amounts,
  type ContainerAmounts,
  noAmounts,
  type PodAmounts,
  type ResourceAmounts,
  sumOfContainers,
} from '../../api/pod-amounts.ts';
import { exceedsInt64, newQuantity, type Quantity, quantityToString, scaledValue } from '../../api/quantity.ts';

/** One item of `spec.limits`; `type` is Container, Pod or PersistentVolumeClaim. */
export interface LimitRangeItem {
  readonly type: string;
  readonly min: Amounts;
  readonly max: Amounts;
  readonly default: Amounts;
  readonly defaultRequest: Amounts;
  readonly maxLimitRequestRatio: Amounts;
}

/** A pod after LimitRange defaulting. */
export interface LimitedPod {
  readonly pod: PodAmounts;
  /** Text of the annotation kubernetes.io/limit-ranger; undefined where nothing was set. */
  readonly annotation: string | undefined;
}

/**
 * API defaulting of a LimitRange item: for containers max becomes the default limit, the default limit the default
 * request, and only what is missing then comes from min (SetDefaults_LimitRangeItem).
 */
export function defaultLimitRangeItem(item: LimitRangeItem): LimitRangeItem {
  if (item.type !== 'Container') return item;
  const limits = withMissing(item.default, item.max);
  return { ...item, default: limits, defaultRequest: withMissing(withMissing(item.defaultRequest, limits), item.min) };
}

/** API defaulting of a pod: a container's limit is its request where it names none (SetDefaults_Pod). */
export function defaultRequestsFromLimits(pod: PodAmounts): PodAmounts {
  const defaulted = (container: ContainerAmounts): ContainerAmounts => ({
    ...container,
    requests: withMissing(container.requests, container.limits),
  });
  return { ...pod, containers: pod.containers.map(defaulted), initContainers: pod.initContainers.map(defaulted) };
}

/**
 * The defaults of one LimitRange put into a pod: of several container items the later wins for each resource
 * (PodMutateLimitFunc). The pod is to have had `defaultRequestsFromLimits` before.
 */
export function applyLimitRangeDefaults(items: readonly LimitRangeItem[], pod: PodAmounts): LimitedPod {
  const requests = new Map<string, Quantity>();
  const limits = new Map<string, Quantity>();
  for (const item of items) {
    if (item.type !== 'Container') continue;
    for (const [resource, amount] of item.defaultRequest) requests.set(resource, amount);
    for (const [resource, amount] of item.default) limits.set(resource, amount);
  }
  const notes: string[] = [];
  const apply = (kind: string) => (container: ContainerAmounts) => {
    const setRequests = sortedKeys(requests).filter((resource) => !container.requests.has(resource));
    const setLimits = sortedKeys(limits).filter((resource) => !container.limits.has(resource));
    if (setRequests.length > 0) notes.push(`${setRequests.join(', ')} request for ${kind} ${container.name}`);
    if (setLimits.length > 0) notes.push(`${setLimits.join(', ')} limit for ${kind} ${container.name}`);
    return {
      ...container,
      requests: withMissing(container.requests, requests),
      limits: withMissing(container.limits, limits),
    };
  };
  const limited = {
    ...pod,
    containers: pod.containers.map(apply('container')),
    initContainers: pod.initContainers.map(apply('init container')),
  };
  const annotation = notes.length === 0 ? undefined : `LimitRanger plugin set: ${notes.join('; ')}`;
  return { pod: limited, annotation };
}

/** What a pod breaks of one LimitRange, as Kubernetes words it; empty where it is admitted (PodValidateLimitFunc). */
export function validatePodLimits(items: readonly LimitRangeItem[], pod: PodAmounts): string[] {
  const errors: string[] = [];
  for (const item of items) {
    if (item.type === 'Container') {
      for (const container of pod.containers) checkItem(item, container, errors);
      for (const container of pod.initContainers) checkItem(item, container, errors);
    } else if (item.type === 'Pod') {
      checkItem(item, podTotals(pod), errors);
    }
  }
  return errors;
}

/** What the storage request of a claim breaks of one LimitRange (PersistentVolumeClaimValidateLimitFunc). */
export function validateClaimLimits(items: readonly LimitRangeItem[], requests: Amounts): string[] {
  const errors: string[] = [];
  for (const item of items) {
    if (item.type !== 'PersistentVolumeClaim') continue;
    const claim = { requests, limits: noAmounts };
    for (const resource of sortedKeys(item.min)) pushError(errors, minError(item, resource, claim));
    for (const resource of sortedKeys(item.max)) pushError(errors, maxRequestError(item, resource, claim));
  }
  return errors;
}

/** The text of the refusal: `pods "web-1" is forbidden: …`; several errors stand in brackets (utilerrors.Aggregate). */
export function forbiddenText(resource: string, name: string, errors: readonly string[]): string {
  const distinct = [...new Set(errors)];
  const reason = distinct.length === 1 ? distinct[0] : `[${distinct.join(', ')}]`;
  return `${resource} "${name}" is forbidden: ${reason}`;
}

/** A number as Go's %f prints it: six decimals, ties to the even digit. */
export function formatSixDecimals(value: number): string {
  const text = value.toFixed(6);
  // Only odd multiples of 1/128 lie exactly between two six-digit decimals, and there toFixed goes up.
  const scaled = value * 128;
  const tie = Number.isInteger(scaled) && Math.abs(scaled % 2) === 1;
  if (!tie || Number(text.slice(-1)) % 2 === 0) return text;
  return `${text.slice(0, -1)}${Number(text.slice(-1)) - 1}`;
}

/** 2^63-1 thousandths: larger amounts are compared in whole units. */
const MAX_MILLI_VALUE = (2n ** 63n - 1n) / 1000n;
const ZERO = newQuantity(0, 'DecimalSI');

function checkItem(item: LimitRangeItem, target: ResourceAmounts, errors: string[]): void {
  for (const resource of sortedKeys(item.min)) pushError(errors, minError(item, resource, target));
  for (const resource of sortedKeys(item.max)) pushError(errors, maxError(item, resource, target));
  for (const resource of sortedKeys(item.maxLimitRequestRatio)) pushError(errors, ratioError(item, resource, target));
}

function minError(item: LimitRangeItem, resource: string, target: ResourceAmounts): string | undefined {
  const enforced = item.min.get(resource) ?? ZERO;
  const request = target.requests.get(resource);
  const limit = target.limits.get(resource);
  const [requestValue, limitValue, enforcedValue] = commonPrecision(request, limit, enforced);
  const start = `minimum ${resource} usage per ${item.type} is ${quantityToString(enforced)}`;
  if (request === undefined) return `${start}.  No request is specified`;
  if (requestValue < enforcedValue) return `${start}, but request is ${quantityToString(request)}`;
  if (limit !== undefined && limitValue < enforcedValue) return `${start}, but limit is ${quantityToString(limit)}`;
  return undefined;
}

function maxError(item: LimitRangeItem, resource: string, target: ResourceAmounts): string | undefined {
  const enforced = item.max.get(resource) ?? ZERO;
  const request = target.requests.get(resource);
  const limit = target.limits.get(resource);
  const [requestValue, limitValue, enforcedValue] = commonPrecision(request, limit, enforced);
  const start = `maximum ${resource} usage per ${item.type} is ${quantityToString(enforced)}`;
  if (limit === undefined) return `${start}.  No limit is specified`;
  if (limitValue > enforcedValue) return `${start}, but limit is ${quantityToString(limit)}`;
  if (request !== undefined && requestValue > enforcedValue)
    return `${start}, but request is ${quantityToString(request)}`;
  return undefined;
}

function maxRequestError(item: LimitRangeItem, resource: string, target: ResourceAmounts): string | undefined {
  const enforced = item.max.get(resource) ?? ZERO;
  const request = target.requests.get(resource);
  const [requestValue, , enforcedValue] = commonPrecision(request, undefined, enforced);
  const start = `maximum ${resource} usage per ${item.type} is ${quantityToString(enforced)}`;
  if (request === undefined) return `${start}.  No request is specified`;
  return requestValue > enforcedValue ? `${start}, but request is ${quantityToString(request)}` : undefined;
}

function ratioError(item: LimitRangeItem, resource: string, target: ResourceAmounts): string | undefined {
  const enforced = item.maxLimitRequestRatio.get(resource) ?? ZERO;
  const request = target.requests.get(resource);
  const limit = target.limits.get(resource);
  const [requestValue, limitValue] = commonPrecision(request, limit, enforced);
  const start = `${resource} max limit to request ratio per ${item.type} is ${quantityToString(enforced)}`;
  if (request === undefined || requestValue === 0n) return `${start}, but no request is specified or request is 0`;
  if (limit === undefined || limitValue === 0n) return `${start}, but no limit is specified or limit is 0`;
  const ratio = Number(limitValue) / Number(requestValue);
  const whole = wholeValue(enforced);
  const exceeded = whole <= MAX_MILLI_VALUE ? ratio * 1000 > Number(scaledValue(enforced, -3)) : ratio > Number(whole);
  return exceeded ? `${start}, but provided ratio is ${formatSixDecimals(ratio)}` : undefined;
}

/** Request, limit and bound in thousandths, or in whole units where one of them is too large (requestLimitEnforcedValues). */
function commonPrecision(
  request: Quantity | undefined,
  limit: Quantity | undefined,
  enforced: Quantity,
): [bigint, bigint, bigint] {
  const amounts = [request ?? ZERO, limit ?? ZERO, enforced] as const;
  const milli = amounts.every((amount) => wholeValue(amount) <= MAX_MILLI_VALUE);
  const value = (amount: Quantity): bigint => (milli ? scaledValue(amount, -3) : wholeValue(amount));
  return [value(amounts[0]), value(amounts[1]), value(amounts[2])];
}

function wholeValue(amount: Quantity): bigint {
  return exceedsInt64(amount, 0) && amount.unscaled > 0n ? 2n ** 63n - 1n : scaledValue(amount, 0);
}

/** The pod's sums without its overhead; pod-level amounts count for cpu and memory (podRequests, podLimits). */
function podTotals(pod: PodAmounts): ResourceAmounts {
  return { requests: podTotal(pod, 'requests'), limits: podTotal(pod, 'limits') };
}

function podTotal(pod: PodAmounts, side: 'requests' | 'limits'): Amounts {
  const podLevel = pod.podLevel?.[side] ?? noAmounts;
  const names = new Set(['cpu', 'memory']);
  for (const container of [...pod.containers, ...pod.initContainers]) {
    for (const resource of container[side].keys()) names.add(resource);
  }
  const totals = new Map<string, Quantity>();
  for (const resource of names) {
    const ofPod = resource === 'cpu' || resource === 'memory' ? podLevel.get(resource) : undefined;
    const amount = ofPod ?? sumOfContainers(pod, side, resource);
    if (amount !== undefined) totals.set(resource, amount);
  }
  return totals;
}

function withMissing(amounts: Amounts, defaults: Amounts): Amounts {
  const merged = new Map(amounts);
  for (const [resource, amount] of defaults) if (!merged.has(resource)) merged.set(resource, amount);
  return merged;
}

function sortedKeys(amounts: Amounts): string[] {
  return [...amounts.keys()].sort();
}

function pushError(errors: string[], error: string | undefined): void {
  if (error !== undefined) errors.push(error);
}
