/**
 * The kubelet's eviction manager (v1.34 pkg/kubelet/eviction/eviction_manager.go): from the node's numbers to node
 * conditions, garbage collection, evicted pods, and who may still be admitted.
 *
 * `synchronize` is one pass of its loop. The loop itself: every `monitoringIntervalMicros`, and after an eviction again
 * as soon as the pods are cleaned up, looked at every `cleanupPollMicros`, at most `cleanupTimeoutMicros` later.
 * The state is plain data, written in place.
 */
import { formatCount, formatMemory, quantityToString } from '../../api/quantity.ts';
import {
  admissionMessage,
  containerDiskLimitMessage,
  type EvictionAnnotations,
  emptyDirMessage,
  evictedReason,
  podDiskLimitMessage,
  pressureMessage,
  type ThresholdText,
} from './messages.ts';
import { type EvictionPod, type PodUsage, unitsOf } from './pods.ts';
import { type ActivePod, rankForEviction } from './ranking.ts';
import {
  type FileSystems,
  isHard,
  type NodeConditionType,
  type Signal,
  type StarvedResource,
  signalFacts,
  signals,
  type Threshold,
  thresholdQuantity,
  thresholdUnits,
} from './thresholds.ts';

export const monitoringIntervalMicros = 10_000_000;
export const cleanupPollMicros = 1_000_000;
export const cleanupTimeoutMicros = 30_000_000;

export interface EvictionConfig {
  /** Of `parseThresholds` and `withContainerFsThresholds`; the same list for the life of a state. */
  readonly thresholds: readonly Threshold[];
  readonly disks: FileSystems;
  /** evictionPressureTransitionPeriod, 5 minutes by default: a condition stays this long after it was last met. */
  readonly pressureTransitionPeriodMicros: number;
  /** evictionMaxPodGracePeriod: the most that a pod gets at a soft threshold. */
  readonly maxPodGracePeriodSeconds: number;
  /** Whether emptyDir and ephemeral-storage limits are enforced (localStorageCapacityIsolation, on by default). */
  readonly localStorageLimits: boolean;
}

/** What the node has left of something. */
export interface Observation {
  /** Whole bytes, inodes or processes. */
  readonly available: number;
  readonly capacity: number;
  /** When it was measured. */
  readonly atMicros: number;
}

export type Observations = Readonly<Partial<Record<Signal, Observation>>>;

/** What the manager remembers. Indexes are those of `config.thresholds`; −1 stands for never. */
export interface EvictionState {
  /** Since when each threshold is met without a break. */
  readonly firstMetMicros: number[];
  /** Thresholds that were met, grace period included, in the last pass. */
  met: number[];
  /** When the numbers of each threshold's signal were measured that the last pass saw. */
  readonly seenMicros: number[];
  readonly conditionMetMicros: Record<NodeConditionType, number>;
  /** The node conditions that are True, in a fixed order. */
  conditions: NodeConditionType[];
}

/** Garbage collection that is tried before any pod is evicted. */
export type NodeReclaim = 'deleteUnusedContainers' | 'deleteUnusedImages';

/** A pod to kill: phase Failed, reason Evicted. */
export interface Eviction {
  readonly pod: EvictionPod;
  readonly gracePeriodSeconds: number;
  readonly message: string;
  readonly annotations: EvictionAnnotations;
  /** Whether it gets the condition DisruptionTarget (TerminationByKubelet): not for limits of its own. */
  readonly disruptionTarget: boolean;
}

export interface SynchronizeOutcome {
  /** At most one under pressure; every pod above its own limits. */
  readonly evicted: readonly Eviction[];
  /** The resource in short supply, as the event EvictionThresholdMet on the node names it; null where none is. */
  readonly starved: StarvedResource | null;
  /** The garbage collection that was run. */
  readonly reclaimed: readonly NodeReclaim[];
}

export type Admission = { readonly admit: true } | { readonly admit: false; reason: string; message: string };

const CONDITIONS: readonly NodeConditionType[] = ['DiskPressure', 'MemoryPressure', 'PIDPressure'];
const NOTHING: SynchronizeOutcome = { evicted: [], starved: null, reclaimed: [] };
const IMMEDIATE_GRACE_SECONDS = 1;

/** The state of a kubelet that has just started. */
export function createEvictionState(config: EvictionConfig): EvictionState {
  return {
    firstMetMicros: config.thresholds.map(() => -1),
    met: [],
    seenMicros: config.thresholds.map(() => -1),
    conditionMetMicros: { DiskPressure: -1, MemoryPressure: -1, PIDPressure: -1 },
    conditions: [],
  };
}

/**
 * One pass. `pods` are those with anything running. `reclaim` runs the garbage collection that the signal asks for and
 * gives the numbers after it; where these are above all thresholds, minimum reclaim included, no pod is evicted.
 */
export function synchronize(
  config: EvictionConfig,
  state: EvictionState,
  observations: Observations,
  pods: readonly ActivePod[],
  nowMicros: number,
  reclaim: (actions: readonly NodeReclaim[]) => Observations,
): SynchronizeOutcome {
  if (config.thresholds.length === 0 && !config.localStorageLimits) return NOTHING;
  const acting = observe(config, state, observations, nowMicros);
  if (config.localStorageLimits) {
    const evicted = evictAboveLimits(config, pods);
    if (evicted.length > 0) return { ...NOTHING, evicted };
  }
  if (acting.length === 0) return NOTHING;

  const ranked = byEvictionPriority(config.thresholds, acting);
  const threshold = ranked[0]!;
  const starved = signalFacts[threshold.signal].resource;
  const reclaimed = nodeReclaimOf(threshold.signal, config.disks);
  if (reclaimed.length > 0) {
    const after = reclaim(reclaimed);
    const unmet = config.thresholds.every((one) => !isMet(one, after[one.signal], true));
    if (unmet) return { evicted: [], starved, reclaimed };
  }
  const text = thresholdText(starved, ranked, observations);
  for (const active of rankForEviction(pods, threshold.signal, config.disks)) {
    if (active.pod.critical) continue;
    const { message, annotations } = pressureMessage(starved, active, text);
    const gracePeriodSeconds = isHard(threshold) ? IMMEDIATE_GRACE_SECONDS : softGraceSeconds(config, active.pod);
    const eviction = { pod: active.pod, gracePeriodSeconds, message, annotations, disruptionTarget: true };
    return { evicted: [eviction], starved, reclaimed };
  }
  return { evicted: [], starved, reclaimed };
}

/**
 * Whether the kubelet starts a pod in the present conditions (Admit): under memory pressure alone it refuses pods of
 * class BestEffort that do not tolerate it, under any other pressure all but critical ones.
 */
export function admitPod(state: EvictionState, pod: EvictionPod): Admission {
  const { conditions } = state;
  if (conditions.length === 0 || pod.critical) return { admit: true };
  if (conditions.length === 1 && conditions[0] === 'MemoryPressure') {
    if (pod.qosClass !== 'BestEffort' || pod.toleratesMemoryPressure) return { admit: true };
  }
  return { admit: false, reason: evictedReason, message: admissionMessage(conditions) };
}

/**
 * Updates state and conditions; returns the thresholds to act on: grace period over and numbers newly measured. Runs on
 * every node every few seconds and mostly finds nothing, hence the plain loop without a list that is not needed.
 */
function observe(
  config: EvictionConfig,
  state: EvictionState,
  observations: Observations,
  nowMicros: number,
): readonly number[] {
  const { firstMetMicros, seenMicros, conditionMetMicros } = state;
  const met: number[] = [];
  const acting: number[] = [];
  for (let index = 0; index < config.thresholds.length; index++) {
    const threshold = config.thresholds[index]!;
    const observation = observations[threshold.signal];
    // The minimum reclaim holds a threshold that was met; it never makes one met.
    if (isMet(threshold, observation, state.met.includes(index))) {
      if (firstMetMicros[index] === -1) firstMetMicros[index] = nowMicros;
      conditionMetMicros[signalFacts[threshold.signal].condition] = nowMicros;
      if (nowMicros - firstMetMicros[index]! >= threshold.gracePeriodMicros) {
        met.push(index);
        if (observation.atMicros > seenMicros[index]!) acting.push(index);
      }
    } else {
      firstMetMicros[index] = -1;
    }
    seenMicros[index] = observation === undefined ? -1 : observation.atMicros;
  }
  state.met = met;
  state.conditions = CONDITIONS.filter((condition) => {
    const atMicros = conditionMetMicros[condition];
    return atMicros !== -1 && nowMicros - atMicros < config.pressureTransitionPeriodMicros;
  });
  return acting;
}

/** Strictly less available than the threshold, or than threshold and minimum reclaim together. */
function isMet(
  threshold: Threshold,
  observation: Observation | undefined,
  withReclaim: boolean,
): observation is Observation {
  if (observation === undefined) return false;
  let units = thresholdUnits(threshold.value, observation.capacity);
  if (withReclaim && threshold.minReclaim !== null) units += thresholdUnits(threshold.minReclaim, observation.capacity);
  return units > observation.available;
}

/**
 * Memory first (byEvictionPriority). Among the rest, and among several of memory, Kubernetes' order is that of a Go
 * map; here hard thresholds come before soft ones, and then the signals in their order.
 */
function byEvictionPriority(thresholds: readonly Threshold[], indexes: readonly number[]): Threshold[] {
  const order = (threshold: Threshold): number => {
    const memory = signalFacts[threshold.signal].resource === 'memory' ? 0 : 2;
    return (memory + (isHard(threshold) ? 0 : 1)) * signals.length + signals.indexOf(threshold.signal);
  };
  const sorted = [...indexes].sort((a, b) => order(thresholds[a]!) - order(thresholds[b]!) || a - b);
  return sorted.map((index) => thresholds[index]!);
}

/** What is collected before pods are evicted, per file system that runs short (buildSignalToNodeReclaimFuncs). */
function nodeReclaimOf(signal: Signal, disks: FileSystems): readonly NodeReclaim[] {
  if (signalFacts[signal].condition !== 'DiskPressure') return [];
  const images = signal.startsWith('imagefs.');
  if (disks.imageFs && disks.containersApart) return images ? ['deleteUnusedImages'] : ['deleteUnusedContainers'];
  if (disks.imageFs && signal.startsWith('nodefs.')) return [];
  return ['deleteUnusedContainers', 'deleteUnusedImages'];
}

/** Of the thresholds acted on, the first for the same resource (getThresholdMetInfo). */
function thresholdText(
  resource: StarvedResource,
  ranked: readonly Threshold[],
  observations: Observations,
): ThresholdText | null {
  for (const { signal, value } of ranked) {
    const observation = observations[signal];
    if (signalFacts[signal].resource !== resource || observation === undefined) continue;
    const inBytes = resource === 'memory' || resource === 'ephemeral-storage';
    const available = inBytes ? formatMemory(observation.available) : formatCount(observation.available);
    return { quantity: quantityToString(thresholdQuantity(value, observation.capacity)), available };
  }
  return null;
}

function softGraceSeconds(config: EvictionConfig, pod: EvictionPod): number {
  if (pod.terminationGracePeriodSeconds === null) return config.maxPodGracePeriodSeconds;
  return Math.min(config.maxPodGracePeriodSeconds, pod.terminationGracePeriodSeconds);
}

/** All pods above limits of their own (localStorageEviction); each for the first limit that it exceeds. */
function evictAboveLimits(config: EvictionConfig, pods: readonly ActivePod[]): Eviction[] {
  const evicted: Eviction[] = [];
  for (const { pod, usage } of pods) {
    if (usage === null || pod.critical) continue;
    const message =
      emptyDirExcess(pod, usage) ?? podDiskExcess(pod, usage) ?? containerDiskExcess(pod, usage, config.disks);
    if (message === null) continue;
    const gracePeriodSeconds = IMMEDIATE_GRACE_SECONDS;
    evicted.push({ pod, gracePeriodSeconds, message, annotations: [], disruptionTarget: false });
  }
  return evicted;
}

function emptyDirExcess(pod: EvictionPod, usage: PodUsage): string | null {
  for (const { name, emptyDirSizeLimit: limit } of pod.volumes) {
    const used = usage.volumes.findLast((volume) => volume.name === name)?.usedBytes;
    if (used === undefined || limit === undefined || limit.unscaled <= 0n) continue;
    if (used > unitsOf(limit)) return emptyDirMessage(name, limit);
  }
  return null;
}

function podDiskExcess(pod: EvictionPod, usage: PodUsage): string | null {
  const limit = pod.ephemeralLimit;
  if (limit === undefined || (usage.ephemeralBytes ?? 0) <= unitsOf(limit)) return null;
  return podDiskLimitMessage(limit);
}

function containerDiskExcess(pod: EvictionPod, usage: PodUsage, disks: FileSystems): string | null {
  for (const { name, logsBytes, rootfsBytes } of usage.containers) {
    const limit = pod.containers.find((container) => container.name === name)?.ephemeralLimit;
    if (limit === undefined || limit.unscaled === 0n) continue;
    const used = (logsBytes ?? 0) + (disks.imageFs ? 0 : (rootfsBytes ?? 0));
    if (used > unitsOf(limit)) return containerDiskLimitMessage(name, limit);
  }
  return null;
}
