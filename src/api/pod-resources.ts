/**
 * What a pod requests and is limited to, as whole numbers: v1.34 component-helpers/resource/helpers.go (PodRequests,
 * PodLimits) and pkg/scheduler/framework/types.go (Resource.Add, PodInfo.CalculateResource).
 *
 * Kubernetes sums exact quantities and rounds the sum up once; so does this. Plain spellings are summed as numbers, a
 * fraction such as `0.5` or `100u` makes that one resource be summed on BigInt. Cost is resources × containers; callers
 * keep the result per pod spec.
 */
import { pow10, rescaleAwayFromZero } from './decimal.ts';
import { compareText } from './go-text.ts';
import type { Container, PodSpec, PodStatus, ResourceList } from './objects.ts';
import {
  canonicalString,
  compareQuantities,
  milliValueOf,
  newQuantity,
  type QuantityInput,
  quantityOf,
  quantityText,
  wholeValueOf,
} from './quantity.ts';
import { isHugePageResourceName, isScalarResourceName, isSupportedPodLevelResource } from './resource-names.ts';
import { ValueError } from './value-error.ts';

/** An amount of an extended resource or of huge pages (bytes), in whole units. */
export interface ScalarAmount {
  readonly name: string;
  readonly amount: number;
}

/** Amounts as the scheduler counts them. Resources that it does not count are left out. */
export interface ResourceVector {
  readonly milliCpu: number;
  readonly memoryBytes: number;
  readonly ephemeralStorageBytes: number;
  /** In order of their names; a resource that is named with amount 0 is present. */
  readonly scalars: readonly ScalarAmount[];
}

/** Limits; undefined is no limit, which is not a limit of 0. */
export interface LimitVector {
  readonly milliCpu: number | undefined;
  readonly memoryBytes: number | undefined;
  readonly ephemeralStorageBytes: number | undefined;
  readonly scalars: readonly ScalarAmount[];
}

/** The capacity or allocatable of a node. */
export interface NodeResources extends ResourceVector {
  /** How many pods the kubelet takes. */
  readonly pods: number;
}

/** The amounts that scoring counts. */
export interface NonZeroRequests {
  readonly milliCpu: number;
  readonly memoryBytes: number;
}

/** What a container without a cpu request counts as in scoring (v1.34 pkg/scheduler/util/pod_resources.go). */
export const DEFAULT_MILLI_CPU_REQUEST = 100;
/** What a container without a memory request counts as in scoring. */
export const DEFAULT_MEMORY_REQUEST_BYTES = 200 * 1024 * 1024;

/**
 * The effective requests of a pod. `status` matters for pods of a snapshot, whose containers may hold more than their
 * spec asks for after an in-place resize (InPlacePodVerticalScaling, on in 1.34).
 * Throws a ValueError for a malformed quantity and for sums beyond 2^53-1.
 */
export function podRequests(spec: PodSpec, status?: PodStatus): ResourceVector {
  const lists = requestLists(spec, status);
  return vectorOf(namesOf(lists), (name) => effectiveAmount(lists, name, undefined));
}

/** The effective limits of a pod; overhead is added to limits that are set and not 0. */
export function podLimits(spec: PodSpec): LimitVector {
  const lists = limitLists(spec);
  const names = namesOf(lists);
  const limit = (name: string) => (names.includes(name) ? effectiveAmount(lists, name, undefined) : undefined);
  const { scalars } = vectorOf(names, (name) => limit(name) ?? 0);
  return {
    milliCpu: limit('cpu'),
    memoryBytes: limit('memory'),
    ephemeralStorageBytes: limit('ephemeral-storage'),
    scalars,
  };
}

/**
 * What a pod on a node counts as in scoring (NodeInfo.NonZeroRequested): every container without a request for cpu or
 * memory counts with the default; where pod-level requests are set, only for a resource that nobody requests.
 */
export function podNonZeroRequests(spec: PodSpec, status?: PodStatus): NonZeroRequests {
  const lists = requestLists(spec, status);
  const names = lists.podLevel === undefined ? [] : namesOf(lists);
  return nonZeroOf(lists, (name) => !names.includes(name));
}

/**
 * What a pod that is to be scheduled counts as in scoring (noderesources/resource_allocation.go): as podNonZeroRequests,
 * but containers get the default even where another container or the pod requests the resource.
 */
export function podScoredRequests(spec: PodSpec, status?: PodStatus): NonZeroRequests {
  return nonZeroOf(requestLists(spec, status), () => true);
}

/** A resource list as the scheduler counts it. */
export function resourceVector(list: ResourceList | undefined): ResourceVector {
  return vectorOf(Object.keys(list ?? {}), (name) => resourceAmount(name, list![name]!));
}

/** A node's capacity or allocatable. */
export function nodeResources(list: ResourceList | undefined): NodeResources {
  const pods = list?.pods;
  return { ...resourceVector(list), pods: pods === undefined ? 0 : wholeValueOf(pods) };
}

/** The amount of one resource in the unit it is counted in: milli for cpu, else whole units; rounded up. */
export function resourceAmount(name: string, input: QuantityInput): number {
  return name === 'cpu' ? milliValueOf(input) : wholeValueOf(input);
}

/**
 * What the containers request or are limited to together, without pod-level resources and overhead, as texts
 * (AggregateContainerRequests, AggregateContainerLimits): what pod-level resources are defaulted from.
 */
export function aggregateContainers(spec: PodSpec, side: 'requests' | 'limits'): ResourceList {
  const of = side === 'requests' ? requestLists(spec, undefined) : limitLists(spec);
  const lists: PartLists = { ...of, podLevel: undefined, overhead: {} };
  const texts = namesOf(lists).map((name) => {
    return [name, formatAmount(name, exactAmount(lists, name, undefined))] as const;
  });
  return Object.fromEntries(texts);
}

/** Whether pod-level requests are set (IsPodLevelRequestsSet). */
export function hasPodLevelRequests(spec: PodSpec): boolean {
  return Object.keys(spec.resources?.requests ?? {}).some(isSupportedPodLevelResource);
}

/** Whether pod-level requests or limits are set (IsPodLevelResourcesSet). */
export function hasPodLevelResources(spec: PodSpec): boolean {
  return hasPodLevelRequests(spec) || Object.keys(spec.resources?.limits ?? {}).some(isSupportedPodLevelResource);
}

/** Requests or limits of all parts of a pod. */
interface PartLists {
  readonly containers: readonly ResourceList[];
  readonly initContainers: readonly { readonly list: ResourceList; readonly restartable: boolean }[];
  readonly podLevel: ResourceList | undefined;
  readonly overhead: ResourceList;
  /** Overhead counts only on top of an amount other than 0: so for limits. */
  readonly overheadNeedsAmount: boolean;
}

/** A number in the resource's own unit, or a bigint in nano where some part has a fraction. */
type Amount = number | bigint;

function requestLists(spec: PodSpec, status: PodStatus | undefined): PartLists {
  const infeasible =
    (status?.conditions ?? []).find(({ type }) => type === 'PodResizePending')?.reason === 'Infeasible';
  const statuses = [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])];
  const requests = (container: Container): ResourceList => {
    const ownRequests = container.resources?.requests ?? {};
    const held = statuses.find(({ name }) => name === container.name);
    if (held?.resources === undefined) return ownRequests;
    const heldRequests = [held.resources.requests ?? {}, held.allocatedResources ?? {}];
    return infeasible ? maxLists(heldRequests) : maxLists([ownRequests, ...heldRequests]);
  };
  return {
    containers: spec.containers.map(requests),
    initContainers: (spec.initContainers ?? []).map((container) => {
      const restartable = isRestartable(container);
      return { list: restartable ? requests(container) : (container.resources?.requests ?? {}), restartable };
    }),
    podLevel: hasPodLevelRequests(spec) ? spec.resources?.requests : undefined,
    overhead: spec.overhead ?? {},
    overheadNeedsAmount: false,
  };
}

function limitLists(spec: PodSpec): PartLists {
  const limits = (container: Container): ResourceList => container.resources?.limits ?? {};
  return {
    containers: spec.containers.map(limits),
    initContainers: (spec.initContainers ?? []).map((container) => ({
      list: limits(container),
      restartable: isRestartable(container),
    })),
    podLevel: hasPodLevelResources(spec) ? spec.resources?.limits : undefined,
    overhead: spec.overhead ?? {},
    overheadNeedsAmount: true,
  };
}

function isRestartable(container: Container): boolean {
  return container.restartPolicy === 'Always';
}

/** The names that the result has; with `overheadNeedsAmount`, overhead alone brings none. */
function namesOf(lists: PartLists): string[] {
  const podLevel = Object.keys(lists.podLevel ?? {}).filter(isSupportedPodLevelResource);
  const names = [
    ...lists.containers.flatMap((list) => Object.keys(list)),
    ...lists.initContainers.flatMap(({ list }) => Object.keys(list)),
    ...podLevel,
    ...(lists.overheadNeedsAmount ? [] : Object.keys(lists.overhead)),
  ];
  return [...new Set(names)];
}

function nonZeroOf(lists: PartLists, isFilled: (name: string) => boolean): NonZeroRequests {
  const amount = (name: string, fill: number) => effectiveAmount(lists, name, isFilled(name) ? fill : undefined);
  return {
    milliCpu: amount('cpu', DEFAULT_MILLI_CPU_REQUEST),
    memoryBytes: amount('memory', DEFAULT_MEMORY_REQUEST_BYTES),
  };
}

/** The pod's amount of one resource, rounded up; `fill` stands in for containers that do not name it. */
function effectiveAmount(lists: PartLists, name: string, fill: number | undefined): number {
  const total = exactAmount(lists, name, fill);
  const rounded = typeof total === 'bigint' ? rescaleAwayFromZero(total, -9, name === 'cpu' ? -3 : 0) : total;
  return toSafeNumber(name, rounded);
}

/** The same before rounding: a number in the resource's unit, or a bigint in nano where some part has a fraction. */
function exactAmount(lists: PartLists, name: string, fill: number | undefined): Amount {
  const parts = [...lists.containers, ...lists.initContainers.map(({ list }) => list), lists.podLevel, lists.overhead];
  const inputs = parts.flatMap((list) => (list !== undefined && Object.hasOwn(list, name) ? [list[name]!] : []));
  const plain = inputs.every((input) => isPlain(name, input));
  const read = (input: QuantityInput): Amount => (plain ? resourceAmount(name, input) : nanoAmount(input));
  return combine(lists, name, {
    part: (list) => (list !== undefined && Object.hasOwn(list, name) ? read(list[name]!) : undefined),
    filler: fill === undefined ? undefined : read(name === 'cpu' ? `${fill}m` : fill),
    zero: read(0),
  });
}

function combine(
  lists: PartLists,
  name: string,
  {
    part,
    filler,
    zero,
  }: {
    part(list: ResourceList | undefined): Amount | undefined;
    filler: Amount | undefined;
    zero: Amount;
  },
): Amount {
  let total = zero;
  for (const list of lists.containers) total = plus(total, part(list) ?? filler ?? zero);
  let sidecars = zero;
  let largestInit = zero;
  for (const { list, restartable } of lists.initContainers) {
    const amount = part(list) ?? filler ?? zero;
    if (restartable) {
      // A sidecar runs on beside the containers and beside every init container that follows it.
      total = plus(total, amount);
      sidecars = plus(sidecars, amount);
    }
    const used = restartable ? sidecars : plus(sidecars, amount);
    if (used > largestInit) largestInit = used;
  }
  if (largestInit > total) total = largestInit;
  if (isSupportedPodLevelResource(name)) total = part(lists.podLevel) ?? total;
  const overhead = part(lists.overhead) ?? zero;
  return lists.overheadNeedsAmount && total === zero ? total : plus(total, overhead);
}

/** Both are numbers or both are bigints: the reader decides for a whole resource. */
function plus(a: Amount, b: Amount): Amount {
  return ((a as number) + (b as number)) as Amount;
}

/** Whether the amount is a whole number in the unit of the resource, without looking further. */
function isPlain(name: string, input: QuantityInput): boolean {
  if (typeof input === 'number') return Number.isSafeInteger(input);
  return name === 'cpu' ? /^[0-9]+[mkMG]?$/.test(input) : /^[0-9]+([kMGT]|[KMGT]i)?$/.test(input);
}

function nanoAmount(input: QuantityInput): bigint {
  const { unscaled, exponent } = quantityOf(input);
  if (exponent > 40) throw new ValueError(`quantity "${quantityText(input)}" is too large`);
  return unscaled * pow10(exponent + 9);
}

function formatAmount(name: string, amount: Amount): string {
  const binary = name === 'memory' || isHugePageResourceName(name);
  const unit = typeof amount === 'bigint' ? -9 : name === 'cpu' ? -3 : 0;
  return canonicalString(newQuantity(amount, binary ? 'BinarySI' : 'DecimalSI', unit));
}

function toSafeNumber(name: string, amount: Amount): number {
  const number = Number(amount);
  if (Number.isSafeInteger(number)) return number;
  throw new ValueError(`the pod's amount of ${name} is beyond 2^53-1, the largest that is computed with`);
}

function maxLists(lists: readonly ResourceList[]): ResourceList {
  const result: { [name: string]: QuantityInput } = {};
  for (const list of lists) {
    for (const name of Object.keys(list)) {
      const known = result[name];
      if (known === undefined || compareQuantities(quantityOf(list[name]!), quantityOf(known)) > 0) {
        result[name] = list[name]!;
      }
    }
  }
  return result;
}

function vectorOf(names: readonly string[], amountOf: (name: string) => number): ResourceVector {
  const amount = (name: string) => (names.includes(name) ? amountOf(name) : 0);
  return {
    milliCpu: amount('cpu'),
    memoryBytes: amount('memory'),
    ephemeralStorageBytes: amount('ephemeral-storage'),
    scalars: names
      .filter(isScalarResourceName)
      .sort(compareText)
      .map((name) => ({ name, amount: amountOf(name) })),
  };
}
