/**
 * The resources of a pod as exact quantities, and the sums that the HPA controller and the kubelet take of them
 * (v1.34 component-helpers/resource/helpers.go). The scheduler works on whole numbers instead; here the exact value and
 * even its spelling matter: a sum is rounded once at its end, and messages print a limit as the manifest spells it.
 *
 * Every function looks at one resource: cost is the number of containers.
 */
import type { Container, PodSpec } from './objects.ts';
import { addQuantities, compareQuantities, type Quantity, type QuantityInput, quantityOf } from './quantity.ts';

/** Amounts by resource name. A resource that is not mentioned is missing, which is not the same as zero. */
export type Amounts = ReadonlyMap<string, Quantity>;

/** Requests and limits of a container, or of a pod as a whole. */
export interface ResourceAmounts {
  readonly requests: Amounts;
  readonly limits: Amounts;
}

export interface ContainerAmounts extends ResourceAmounts {
  readonly name: string;
  /** An init container with `restartPolicy: Always`: a sidecar. */
  readonly restartable: boolean;
}

export interface PodAmounts {
  readonly containers: readonly ContainerAmounts[];
  readonly initContainers: readonly ContainerAmounts[];
  /** `spec.resources` (PodLevelResources, on by default since 1.34); null where it is not given. */
  readonly podLevel: ResourceAmounts | null;
  readonly overhead: Amounts;
}

/** Which of the two sides of `resources` a sum is taken over. */
export type AmountSide = 'requests' | 'limits';

/** What a manifest says of a container's resources. */
export interface ContainerResourcesInput {
  readonly name: string;
  readonly restartPolicy?: string | undefined;
  readonly requests?: Readonly<Record<string, QuantityInput>> | undefined;
  readonly limits?: Readonly<Record<string, QuantityInput>> | undefined;
}

/** No amounts at all. */
export const noAmounts: Amounts = new Map();

/** Parses a resource list; an absent one is empty. Throws a ValueError for a text that is no quantity. */
export function amountsOf(list: Readonly<Record<string, QuantityInput>> | undefined): Amounts {
  if (list === undefined) return noAmounts;
  return new Map(Object.entries(list).map(([resource, input]) => [resource, quantityOf(input)]));
}

/** The amounts of one container as the manifest gives them; throws a ValueError for a text that is no quantity. */
export function containerAmountsOf(input: ContainerResourcesInput): ContainerAmounts {
  const restartable = input.restartPolicy === 'Always';
  return { name: input.name, restartable, requests: amountsOf(input.requests), limits: amountsOf(input.limits) };
}

/** The amounts of a pod; throws a ValueError for a text that is no quantity. */
export function podAmountsOf(spec: PodSpec): PodAmounts {
  const { containers, initContainers = [], resources, overhead } = spec;
  return {
    containers: containers.map(ofContainer),
    initContainers: initContainers.map(ofContainer),
    podLevel:
      resources === undefined ? null : { requests: amountsOf(resources.requests), limits: amountsOf(resources.limits) },
    overhead: amountsOf(overhead),
  };
}

function ofContainer({ name, restartPolicy, resources }: Container): ContainerAmounts {
  return containerAmountsOf({ name, restartPolicy, requests: resources?.requests, limits: resources?.limits });
}

/** Whether pod-level requests are given for a resource that may be given there (IsPodLevelRequestsSet). */
export function hasPodLevelRequests(pod: PodAmounts): boolean {
  return pod.podLevel !== null && mentionsPodLevelResource(pod.podLevel.requests);
}

/** Whether pod-level requests or limits are given for a resource that may be given there (IsPodLevelResourcesSet). */
export function hasPodLevelResources(pod: PodAmounts): boolean {
  if (pod.podLevel === null) return false;
  return mentionsPodLevelResource(pod.podLevel.requests) || mentionsPodLevelResource(pod.podLevel.limits);
}

/**
 * What the containers need together: the sum of the ordinary containers and sidecars, or more where an init container
 * needs more beside the sidecars that were started before it. Undefined where no container mentions the resource.
 * (AggregateContainerRequests, AggregateContainerLimits.)
 */
export function sumOfContainers(pod: PodAmounts, side: AmountSide, resource: string): Quantity | undefined {
  let total: Quantity | undefined;
  for (const container of pod.containers) total = plus(total, container[side].get(resource));
  let sidecars: Quantity | undefined;
  let largestInit: Quantity | undefined;
  for (const container of pod.initContainers) {
    const amount = container[side].get(resource);
    if (container.restartable) {
      total = plus(total, amount);
      sidecars = plus(sidecars, amount);
      largestInit = larger(largestInit, sidecars);
    } else {
      largestInit = larger(largestInit, plus(amount, sidecars));
    }
  }
  return larger(total, largestInit);
}

/**
 * The pod's request: pod-level where it is given, else of the containers; plus the overhead of its runtime class
 * (PodRequests). `skipContainers` leaves the containers out altogether.
 */
export function podRequest(
  pod: PodAmounts,
  resource: string,
  options: { readonly skipContainers?: boolean; readonly skipOverhead?: boolean } = {},
): Quantity | undefined {
  const ofContainers = options.skipContainers ? undefined : sumOfContainers(pod, 'requests', resource);
  const podLevel = isPodLevelResource(resource) ? pod.podLevel?.requests.get(resource) : undefined;
  const request = podLevel ?? ofContainers;
  return options.skipOverhead ? request : plus(request, pod.overhead.get(resource));
}

/**
 * The pod's limit: pod-level where it is given, else of the containers; plus the overhead unless it is 0 (PodLimits).
 */
export function podLimit(pod: PodAmounts, resource: string): Quantity | undefined {
  const podLevel = isPodLevelResource(resource) ? pod.podLevel?.limits.get(resource) : undefined;
  const limit = podLevel ?? sumOfContainers(pod, 'limits', resource);
  return limit === undefined || limit.unscaled === 0n ? limit : plus(limit, pod.overhead.get(resource));
}

function isPodLevelResource(resource: string): boolean {
  return resource === 'cpu' || resource === 'memory' || resource.startsWith('hugepages-');
}

function mentionsPodLevelResource(amounts: Amounts): boolean {
  for (const resource of amounts.keys()) if (isPodLevelResource(resource)) return true;
  return false;
}

/** The sum; where one side is missing the other one, its spelling kept. */
function plus(a: Quantity | undefined, b: Quantity | undefined): Quantity | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return addQuantities(a, b);
}

function larger(a: Quantity | undefined, b: Quantity | undefined): Quantity | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareQuantities(b, a) > 0 ? b : a;
}
