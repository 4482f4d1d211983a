/** Reads `kubeReserved`, `systemReserved` and `evictionHard` of a pool: what is left for pods, as the kubelet has it. */
import type { FieldPath } from '../api/diagnostic.ts';
import type { Amounts } from '../api/pod-amounts.ts';
import { quantityOf } from '../api/quantity.ts';
import { ValueError } from '../api/value-error.ts';
import { allocatableOf, reservationError } from '../nodes/allocatable.ts';
import { defaultEvictionHard, parseThresholds, type Threshold } from '../nodes/eviction/thresholds.ts';
import type { PoolDocument, QuantityDocument } from './schema.ts';

type Report = (path: FieldPath, message: string, hint?: string) => void;

/** Does the pool say what the kubelet reserves? */
export function hasReservations({ kubeReserved, systemReserved, evictionHard }: PoolDocument): boolean {
  return (kubeReserved ?? systemReserved ?? evictionHard) !== undefined;
}

/** The pool with the hard thresholds of `spec.kubelet` where it reserves something and gives no thresholds itself. */
export function withThresholds(
  pool: PoolDocument,
  evictionHard: Readonly<Record<string, string>> | undefined,
): PoolDocument {
  const takes = hasReservations(pool) && pool.evictionHard === undefined && evictionHard !== undefined;
  return takes ? { ...pool, evictionHard } : pool;
}

/** Resources that the kubelet can reserve (v1.34 cmd/kubelet/app/server.go parseResourceList), less process numbers. */
const reservable: ReadonlySet<string> = new Set(['cpu', 'memory', 'ephemeral-storage']);

/** Undefined when something was reported. */
export function readAllocatable(
  document: PoolDocument,
  capacity: Amounts,
  report: Report,
): Map<string, ReturnType<typeof quantityOf>> | undefined {
  const { kubeReserved = {}, systemReserved = {}, evictionHard = defaultEvictionHard } = document;
  if (document.reserved !== undefined) {
    const hint = 'it is the sum of kubeReserved, systemReserved and the hard eviction thresholds';
    report(['reserved'], 'stands beside kubeReserved, systemReserved or evictionHard: give one or the others', hint);
    return undefined;
  }
  const unknown = [
    ...unknownOf(kubeReserved, 'kubeReserved', capacity),
    ...unknownOf(systemReserved, 'systemReserved', capacity),
  ];
  for (const { path, message } of unknown) report(path, message);
  const hardThresholds = thresholdsOf(evictionHard, report);
  if (unknown.length > 0 || hardThresholds === undefined) return undefined;
  const config = {
    capacity,
    kubeReserved: amountsOf(kubeReserved),
    systemReserved: amountsOf(systemReserved),
    hardThresholds,
  };
  const error = reservationError(config);
  if (error === null) return new Map(allocatableOf(config));
  report([document.kubeReserved === undefined ? 'systemReserved' : 'kubeReserved'], error);
  return undefined;
}

function unknownOf(
  list: Readonly<Record<string, QuantityDocument>>,
  field: string,
  capacity: Amounts,
): { path: FieldPath; message: string }[] {
  return Object.keys(list).flatMap((resource) => {
    const path = [field, resource];
    if (!reservable.has(resource)) return [{ path, message: `cannot reserve "${resource}" resource` }];
    return capacity.has(resource) ? [] : [{ path, message: 'is reserved, but the node has none of it' }];
  });
}

function thresholdsOf(evictionHard: Readonly<Record<string, string>>, report: Report): Threshold[] | undefined {
  try {
    return parseThresholds({ evictionHard });
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    report(['evictionHard'], error.message);
    return undefined;
  }
}

function amountsOf(list: Readonly<Record<string, QuantityDocument>>): Amounts {
  return new Map(Object.entries(list).map(([name, amount]) => [name, quantityOf(amount)]));
}
