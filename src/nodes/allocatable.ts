/**
 * Allocatable of a node: capacity less what is reserved for the system, for Kubernetes, and for the hard eviction
 * thresholds (v1.34 pkg/kubelet/cm/node_container_manager_linux.go, helpers.go, pkg/kubelet/nodestatus/setters.go).
 * Exact quantities, in the spelling that `kubectl describe node` shows.
 */
import { type Amounts, noAmounts } from '../api/pod-amounts.ts';
import {
  addQuantities,
  compareQuantities,
  newQuantity,
  type Quantity,
  quantitySign,
  quantityToString,
  scaledValue,
  subtractQuantities,
} from '../api/quantity.ts';
import { type Threshold, thresholdQuantity } from './eviction/thresholds.ts';

export interface ReservationConfig {
  readonly capacity: Amounts;
  readonly systemReserved: Amounts;
  readonly kubeReserved: Amounts;
  /** The parsed evictionHard settings. */
  readonly hardThresholds: readonly Threshold[];
}

const ZERO = newQuantity(0, 'DecimalSI');

/** What pods may request (MachineInfo of setters.go). Never below 0. Huge pages come off the memory. */
export function allocatableOf(config: ReservationConfig): Amounts {
  const reservation = reservationOf(config);
  const allocatable = new Map<string, Quantity>();
  for (const [resource, capacity] of config.capacity) {
    const reserved = reservation.get(resource);
    allocatable.set(resource, reserved === undefined ? atLeastZero(capacity) : less(capacity, reserved));
  }
  for (const [resource, capacity] of config.capacity) {
    if (!resource.startsWith('hugepages-')) continue;
    allocatable.set('memory', less(allocatable.get('memory') ?? ZERO, capacity));
  }
  return allocatable;
}

/** What is taken off the capacity, per resource of the capacity; without those of 0 (GetNodeAllocatableReservation). */
export function reservationOf(config: ReservationConfig): Amounts {
  const eviction = evictionReservation(config);
  const reservation = new Map<string, Quantity>();
  for (const resource of config.capacity.keys()) {
    let reserved = ZERO;
    for (const amounts of [config.systemReserved, config.kubeReserved, eviction]) {
      const amount = amounts.get(resource);
      if (amount !== undefined) reserved = addQuantities(reserved, amount);
    }
    if (quantitySign(reserved) !== 0) reservation.set(resource, reserved);
  }
  return reservation;
}

/**
 * Why the kubelet refuses to start with these reservations; null where it does not (validateNodeAllocatable). Resources
 * in the order of the capacity; Kubernetes gives them in no particular one.
 */
export function reservationError(config: ReservationConfig): string | null {
  const errors: string[] = [];
  for (const [resource, reserved] of reservationOf(config)) {
    const capacity = config.capacity.get(resource)!;
    if (compareQuantities(reserved, capacity) <= 0) continue;
    const [asked, had] = [quantityToString(reserved), quantityToString(capacity)];
    const what = `Resource "${resource}" has a reservation of ${asked} but capacity of ${had}.`;
    errors.push(`${what} Expected capacity >= reservation.`);
  }
  return errors.length === 0 ? null : `invalid Node Allocatable configuration. ${errors.join(' ')}`;
}

/** hardEvictionReservation: of the thresholds, those of memory and of the node's file system. */
function evictionReservation(config: ReservationConfig): Amounts {
  if (config.hardThresholds.length === 0) return noAmounts;
  const reservation = new Map<string, Quantity>();
  for (const { signal, value } of config.hardThresholds) {
    const resource =
      signal === 'memory.available' ? 'memory' : signal === 'nodefs.available' ? 'ephemeral-storage' : null;
    if (resource === null) continue;
    const capacity = config.capacity.get(resource);
    const capacityUnits = capacity === undefined ? 0 : Number(scaledValue(capacity, 0));
    reservation.set(resource, thresholdQuantity(value, capacityUnits));
  }
  return reservation;
}

function less(amount: Quantity, reserved: Quantity): Quantity {
  return atLeastZero(subtractQuantities(amount, reserved));
}

function atLeastZero(amount: Quantity): Quantity {
  return quantitySign(amount) < 0 ? newQuantity(0, amount.format) : amount;
}
