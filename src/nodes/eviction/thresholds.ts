/**
 * Eviction thresholds of the kubelet: signals, settings, and what a threshold is on a node of a given capacity (v1.34
 * pkg/kubelet/eviction/{helpers,defaults_linux}.go, api/types.go).
 *
 * Amounts are whole bytes, inodes or processes. A percentage is a float32 divided by 100 as a float32, and its share of
 * the capacity is truncated: 10% of 100Gi is 10737418400, not 10737418240.
 */
import { compareText } from '../../api/go-text.ts';
import {
  newQuantity,
  parseQuantity,
  type Quantity,
  quantitySign,
  quantityToString,
  scaledValue,
} from '../../api/quantity.ts';
import { ValueError } from '../../api/value-error.ts';
import { parseDurationMicros, parseGoFloat32 } from './go-parse.ts';

export type NodeConditionType = 'MemoryPressure' | 'DiskPressure' | 'PIDPressure';
export type StarvedResource = 'memory' | 'ephemeral-storage' | 'inodes' | 'pids';

/** The signals in the order in which the manager prefers them, memory first; Kubernetes leaves the rest to chance. */
export const signals = [
  'memory.available',
  'allocatableMemory.available',
  'nodefs.available',
  'nodefs.inodesFree',
  'imagefs.available',
  'imagefs.inodesFree',
  'containerfs.available',
  'containerfs.inodesFree',
  'pid.available',
] as const;

export type Signal = (typeof signals)[number];

/** The resource that runs short, and the node condition that tells of it. */
export const signalFacts: Readonly<Record<Signal, { resource: StarvedResource; condition: NodeConditionType }>> = {
  'memory.available': { resource: 'memory', condition: 'MemoryPressure' },
  'allocatableMemory.available': { resource: 'memory', condition: 'MemoryPressure' },
  'nodefs.available': { resource: 'ephemeral-storage', condition: 'DiskPressure' },
  'nodefs.inodesFree': { resource: 'inodes', condition: 'DiskPressure' },
  'imagefs.available': { resource: 'ephemeral-storage', condition: 'DiskPressure' },
  'imagefs.inodesFree': { resource: 'inodes', condition: 'DiskPressure' },
  'containerfs.available': { resource: 'ephemeral-storage', condition: 'DiskPressure' },
  'containerfs.inodesFree': { resource: 'inodes', condition: 'DiskPressure' },
  'pid.available': { resource: 'pids', condition: 'PIDPressure' },
};

/** evictionHard where the kubelet's configuration gives none (Linux). */
export const defaultEvictionHard: Readonly<Record<string, string>> = {
  'memory.available': '100Mi',
  'nodefs.available': '10%',
  'nodefs.inodesFree': '5%',
  'imagefs.available': '15%',
  'imagefs.inodesFree': '5%',
};

/** An amount, or a share of the capacity. */
export type ThresholdValue =
  /**
   * `units` is the amount rounded up, which no comparison with whole amounts can tell from the exact one. Only where
   * threshold and minimum reclaim are both fractions of a byte can their sum be one above the exact one.
   */
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly units: number }
  /** A float32 from 0 to 1. */
  | { readonly kind: 'fraction'; readonly fraction: number };

/** Met while less than `value` is available. */
export interface Threshold {
  readonly signal: Signal;
  readonly value: ThresholdValue;
  /** 0: a hard threshold. */
  readonly gracePeriodMicros: number;
  /** Once met, it stays so until this much more than `value` is available. */
  readonly minReclaim: ThresholdValue | null;
}

/** The eviction settings of a KubeletConfiguration. */
export interface EvictionSettings {
  readonly evictionHard?: Readonly<Record<string, string>> | undefined;
  readonly evictionSoft?: Readonly<Record<string, string>> | undefined;
  readonly evictionSoftGracePeriod?: Readonly<Record<string, string>> | undefined;
  readonly evictionMinimumReclaim?: Readonly<Record<string, string>> | undefined;
  /**
   * Whether enforceNodeAllocatable holds `pods`, as it does by default on a real node: adds the pods' cgroup's memory.
   */
  readonly enforcePods?: boolean | undefined;
}

/** Which file systems a node has apart from that of the kubelet. */
export interface FileSystems {
  /** Images (and, unless `containersApart`, writable layers) lie on a file system of their own. */
  readonly imageFs: boolean;
  /** Writable layers lie with the kubelet's files while images have their own (KubeletSeparateDiskGC). */
  readonly containersApart: boolean;
}

/**
 * Parses the settings (ParseThresholdConfig): hard thresholds, then soft, each by signal name. Throws a ValueError with
 * the kubelet's text. `0%` and `100%` switch a threshold off; `0.0%` does not.
 */
export function parseThresholds(settings: EvictionSettings): Threshold[] {
  const hard = parseStatements(settings.evictionHard);
  const soft = parseStatements(settings.evictionSoft);
  const gracePeriods = parseGracePeriods(settings.evictionSoftGracePeriod);
  const minReclaims = parseMinReclaims(settings.evictionMinimumReclaim);
  const withReclaim = (signal: Signal, value: ThresholdValue, gracePeriodMicros: number): Threshold => {
    return { signal, value, gracePeriodMicros, minReclaim: minReclaims.get(signal) ?? null };
  };
  const thresholds = hard.map(([signal, value]) => withReclaim(signal, value, 0));
  for (const [signal, value] of soft) {
    const gracePeriodMicros = gracePeriods.get(signal);
    if (gracePeriodMicros === undefined) {
      throw new ValueError(`grace period must be specified for the soft eviction threshold ${signal}`);
    }
    thresholds.push(withReclaim(signal, value, gracePeriodMicros));
  }
  if (!settings.enforcePods) return thresholds;
  const ofPods = thresholds.filter((threshold) => threshold.signal === 'memory.available' && isHard(threshold));
  return [...thresholds, ...ofPods.map((one) => ({ ...one, signal: 'allocatableMemory.available' as const }))];
}

/**
 * The thresholds on a node with these file systems (UpdateContainerFsThresholds): whatever is set for containerfs is
 * replaced by the thresholds of the file system that holds the writable layers, or dropped where that has none.
 */
export function withContainerFsThresholds(thresholds: readonly Threshold[], disks: FileSystems): Threshold[] {
  const own = thresholds.filter(({ signal }) => !signal.startsWith('containerfs.'));
  const source = disks.imageFs && !disks.containersApart ? 'imagefs' : 'nodefs';
  // Writable layers apart from a shared file system of images and kubelet: not a layout that Kubernetes knows.
  if (disks.containersApart && !disks.imageFs) return [...thresholds];
  const copies: Threshold[] = [];
  for (const kind of ['available', 'inodesFree'] as const) {
    for (const hard of [true, false]) {
      const from = own.findLast((one) => one.signal === `${source}.${kind}` && isHard(one) === hard);
      if (from !== undefined) copies.push({ ...from, signal: `containerfs.${kind}` });
    }
  }
  return [...own, ...copies];
}

/** A threshold that evicts at once. */
export function isHard(threshold: Threshold): boolean {
  return threshold.gracePeriodMicros === 0;
}

/** The threshold on a node of this capacity (GetThresholdQuantity). */
export function thresholdQuantity(value: ThresholdValue, capacityUnits: number): Quantity {
  if (value.kind === 'quantity') return value.quantity;
  return newQuantity(Math.trunc(capacityUnits * value.fraction), 'BinarySI');
}

/** The same as a whole number. */
export function thresholdUnits(value: ThresholdValue, capacityUnits: number): number {
  return value.kind === 'quantity' ? value.units : Math.trunc(capacityUnits * value.fraction);
}

function parseStatements(statements: Readonly<Record<string, string>> | undefined): [Signal, ThresholdValue][] {
  const parsed: [Signal, ThresholdValue][] = [];
  for (const [signal, text] of sortedStatements(statements)) {
    if (text.endsWith('%')) {
      if (text === '0%' || text === '100%') continue;
      const fraction = parseFraction(text);
      const what = `eviction percentage threshold ${signal} must be`;
      if (fraction < 0) throw new ValueError(`${what} >= 0%: ${text}`);
      if (fraction > 1) throw new ValueError(`${what} <= 100%: ${text}`);
      parsed.push([signal, { kind: 'fraction', fraction }]);
      continue;
    }
    const quantity = parseQuantity(text);
    if (quantitySign(quantity) <= 0) {
      throw new ValueError(`eviction threshold ${signal} must be positive: ${quantityToString(quantity)}`);
    }
    parsed.push([signal, quantityValue(quantity)]);
  }
  return parsed;
}

function parseGracePeriods(statements: Readonly<Record<string, string>> | undefined): Map<Signal, number> {
  const parsed = new Map<Signal, number>();
  for (const [signal, text] of sortedStatements(statements)) {
    const micros = parseDurationMicros(text);
    if (micros < 0) {
      throw new ValueError(`invalid eviction grace period specified: ${text}, must be a positive value`);
    }
    parsed.set(signal, micros);
  }
  return parsed;
}

function parseMinReclaims(statements: Readonly<Record<string, string>> | undefined): Map<Signal, ThresholdValue> {
  const parsed = new Map<Signal, ThresholdValue>();
  for (const [signal, text] of sortedStatements(statements)) {
    if (text.endsWith('%')) {
      const fraction = parseFraction(text);
      if (fraction <= 0) {
        throw new ValueError(`eviction percentage minimum reclaim ${signal} must be positive: ${text}`);
      }
      parsed.set(signal, { kind: 'fraction', fraction });
      continue;
    }
    const quantity = parseQuantity(text);
    if (quantitySign(quantity) < 0) {
      throw new ValueError(`negative eviction minimum reclaim specified for ${signal}`);
    }
    parsed.set(signal, quantityValue(quantity));
  }
  return parsed;
}

function quantityValue(quantity: Quantity): ThresholdValue {
  return { kind: 'quantity', quantity, units: Number(scaledValue(quantity, 0)) };
}

/** By name: Kubernetes takes them in the order of a Go map and so reports any one of several errors. */
function sortedStatements(statements: Readonly<Record<string, string>> | undefined): [Signal, string][] {
  const entries = Object.entries(statements ?? {}).sort(([a], [b]) => compareText(a, b));
  return entries.map(([signal, text]) => {
    if (!(signals as readonly string[]).includes(signal)) {
      throw new ValueError(`unsupported eviction signal ${signal}`);
    }
    return [signal as Signal, text];
  });
}

/** parsePercentage: both steps in float32. */
function parseFraction(text: string): number {
  return Math.fround(parseGoFloat32(text.replace(/%+$/, '')) / 100);
}
