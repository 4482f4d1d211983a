/** Reads `spec.fleet`: pools with their capacity and what it leaves for pods, from the catalogue or as written. */
import type { FieldPath } from '../api/diagnostic.ts';
import type { ResourceList } from '../api/objects.ts';
import {
  compareQuantities,
  formatCpuMilli,
  formatMemory,
  type Quantity,
  quantityOf,
  quantityToString,
  subtractQuantities,
  wholeValueOf,
} from '../api/quantity.ts';
import { ValueError } from '../api/value-error.ts';
import { nodeInitOf } from '../cluster/from-objects.ts';
import { type Pool, poolNode } from '../workloads/fleet.ts';
import { findInstanceType, type InstanceType, nearestInstanceType } from '../workloads/instances/catalogue.ts';
import { readImagePulls } from './kubelet-settings.ts';
import { hasReservations, readAllocatable } from './reservations.ts';
import type { PoolDocument, QuantityDocument } from './schema.ts';

/** Told of a problem at a field, the path counted from the pool. */
export type ReportProblem = (path: FieldPath, message: string, hint?: string) => void;

/** Pods on a node that does not say (v1.34 kubelet --max-pods). */
export const defaultMaxPods = 110;

const defaultDisk = '100Gi';

/** The pool, or undefined when something was reported. */
export function readPool(document: PoolDocument, report: ReportProblem): Pool | undefined {
  const resources = document.instanceType === undefined ? ownResources(document, report) : typed(document, report);
  if (resources === undefined) return undefined;
  const { type, capacity, allocatable } = resources;
  const price = readPrice(document, type, report);
  if (price === undefined) return undefined;
  const pool: Pool = {
    name: document.pool,
    count: document.count,
    zones: document.zones ?? ['a'],
    region: document.region ?? type?.region ?? 'local',
    instanceType: type?.name ?? null,
    arch: type?.arch ?? 'amd64',
    labels: document.labels ?? {},
    taints: document.taints ?? [],
    capacity: texts(capacity),
    allocatable: texts(allocatable),
    priceMicroUsdPerHour: price,
    ...(document.imagePulls && { kubelet: readImagePulls(document.imagePulls, report) }),
  };
  try {
    // Amounts beyond what a node can have show here.
    nodeInitOf(poolNode(pool, 1));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    report([type === undefined ? 'capacity' : 'reserved'], error.message);
    return undefined;
  }
  return pool;
}

const mostUsdPerHour = 1_000_000;

/** Micro-USD per hour; null: nobody says; undefined: something was reported. */
function readPrice(
  { price, spot }: PoolDocument,
  type: InstanceType | undefined,
  report: ReportProblem,
): number | null | undefined {
  if (price !== undefined) {
    if (spot === true) report(['spot'], 'stands beside price: give one of the two');
    else if (price <= mostUsdPerHour) return Math.round(price * 1_000_000);
    else report(['price'], `is more than ${mostUsdPerHour} USD per hour`);
    return undefined;
  }
  if (spot !== true) return type?.priceMicroUsdPerHour ?? null;
  if (type !== undefined && type.spotMicroUsdPerHour !== null) return type.spotMicroUsdPerHour;
  const what = type === undefined ? 'nodes that are none of its types' : type.name;
  report(['spot'], `the catalogue has no spot price of ${what}`, 'give price, in USD per node and hour');
  return undefined;
}

type Amounts = Map<string, Quantity>;

interface Resources {
  readonly type: InstanceType | undefined;
  readonly capacity: Amounts;
  readonly allocatable: Amounts;
}

function typed(document: PoolDocument, report: ReportProblem): Resources | undefined {
  const name = document.instanceType!;
  const type = findInstanceType(name);
  if (type === undefined) {
    const near = nearestInstanceType(name);
    const hint = near === null ? 'give capacity instead' : `did you mean "${near}"? Or give capacity instead`;
    report(['instanceType'], `"${name}" is not in the catalogue`, hint);
    return undefined;
  }
  if (document.capacity !== undefined) {
    report(['capacity'], 'stands beside instanceType: give one of the two');
    return undefined;
  }
  const pods = document.maxPods ?? type.pods;
  const disk = wholeValueOf(document.disk ?? defaultDisk);
  const capacity = amounts({
    cpu: formatCpuMilli(type.capacityMilliCpu),
    memory: formatMemory(type.capacityMemoryBytes),
    'ephemeral-storage': formatMemory(disk),
    pods,
    ...(type.gpus > 0 && { 'nvidia.com/gpu': type.gpus }),
  });
  const formula = amounts({
    cpu: formatCpuMilli(type.capacityMilliCpu - type.allocatableMilliCpu),
    memory: formatMemory(type.capacityMemoryBytes - type.allocatableMemoryBytes),
    'ephemeral-storage': formatMemory(Math.floor(disk / 10)),
  });
  if (hasReservations(document)) return reserved(type, capacity, document, report);
  return less(type, capacity, new Map([...formula, ...amounts(document.reserved ?? {})]), report);
}

function ownResources(document: PoolDocument, report: ReportProblem): Resources | undefined {
  if (document.capacity === undefined) {
    report(
      [],
      'needs instanceType or capacity',
      'as instanceType: aws/m6i.2xlarge, or capacity: {cpu: 8, memory: 32Gi}',
    );
    return undefined;
  }
  for (const [field, instead] of [
    ['disk', 'ephemeral-storage'],
    ['maxPods', 'pods'],
  ] as const) {
    if (document[field] === undefined) continue;
    report([field], `is for instanceType only: give capacity.${instead}`);
    return undefined;
  }
  const missing = ['cpu', 'memory'].filter((resource) => !Object.hasOwn(document.capacity!, resource));
  for (const resource of missing) report(['capacity', resource], 'Required value');
  if (missing.length > 0) return undefined;
  const capacity = amounts({ pods: defaultMaxPods, ...document.capacity });
  if (hasReservations(document)) return reserved(undefined, capacity, document, report);
  return less(undefined, capacity, amounts(document.reserved ?? {}), report);
}

/** Allocatable as the kubelet works it out of what it is told to reserve. */
function reserved(
  type: InstanceType | undefined,
  capacity: Amounts,
  document: PoolDocument,
  report: ReportProblem,
): Resources | undefined {
  const allocatable = readAllocatable(document, capacity, report);
  return allocatable === undefined ? undefined : { type, capacity, allocatable };
}

function less(
  type: InstanceType | undefined,
  capacity: Amounts,
  reserved: Amounts,
  report: ReportProblem,
): Resources | undefined {
  const allocatable: Amounts = new Map(capacity);
  for (const [resource, amount] of reserved) {
    const whole = capacity.get(resource);
    if (whole === undefined) {
      report(['reserved', resource], 'is reserved, but the node has none of it');
      return undefined;
    }
    if (compareQuantities(amount, whole) > 0) {
      const texts = `${quantityToString(amount)} are reserved, but the node has only ${quantityToString(whole)}`;
      report(['reserved', resource], texts);
      return undefined;
    }
    allocatable.set(resource, subtractQuantities(whole, amount));
  }
  return { type, capacity, allocatable };
}

function amounts(list: Readonly<Record<string, QuantityDocument>>): Amounts {
  return new Map(Object.entries(list).map(([name, value]) => [name, quantityOf(value)]));
}

function texts(list: Amounts): ResourceList {
  return Object.fromEntries([...list].map(([name, amount]) => [name, quantityToString(amount)]));
}
