/**
 * Recorded cases `qos-oom-eviction`: QoS classes, OOM scores, eviction thresholds, ranking and sequences, allocatable.
 */
import {
  amountsOf,
  type ContainerResourcesInput,
  containerAmountsOf,
  noAmounts,
  type PodAmounts,
} from '../../../api/pod-amounts.ts';
import { parseQuantity, quantityToString, scaledValue } from '../../../api/quantity.ts';
import { ValueError } from '../../../api/value-error.ts';
import { allocatableOf } from '../../../nodes/allocatable.ts';
import {
  admitPod,
  createEvictionState,
  type EvictionConfig,
  type Observation,
  synchronize,
} from '../../../nodes/eviction/manager.ts';
import { type EvictionPod, evictionPodOf, type PodUsage } from '../../../nodes/eviction/pods.ts';
import { type ActivePod, rankForEviction } from '../../../nodes/eviction/ranking.ts';
import {
  type EvictionSettings,
  parseThresholds,
  type Signal,
  thresholdUnits,
  withContainerFsThresholds,
} from '../../../nodes/eviction/thresholds.ts';
import { containerOomScoreAdj } from '../../../nodes/oom-score.ts';
import { type Criticality, isNodeCriticalPod, qosClassOf } from '../../../nodes/qos.ts';

type QuantityList = Readonly<Record<string, string>>;

interface PodInput {
  readonly name: string;
  readonly priority?: number;
  readonly priorityClassName?: string;
  readonly static?: boolean;
  readonly mirror?: boolean;
  readonly terminationGracePeriodSeconds?: number;
  readonly containers?: readonly ContainerResourcesInput[];
  readonly initContainers?: readonly ContainerResourcesInput[];
  readonly podResources?: { readonly requests?: QuantityList; readonly limits?: QuantityList };
  readonly overhead?: QuantityList;
  readonly emptyDirs?: readonly { readonly name: string; readonly sizeLimit?: string }[];
  readonly tolerationKeys?: readonly string[];
}

interface UsageInput {
  readonly containers?: Readonly<
    Record<string, { memory?: string; disk?: string; logs?: string; inodes?: number | string }>
  >;
  readonly volumes?: QuantityList;
  readonly pids?: number;
}

interface StepInput {
  readonly t: number;
  readonly available?: QuantityList;
  readonly usage?: Readonly<Record<string, UsageInput>>;
  readonly admit?: readonly PodInput[];
}

type Input =
  | { readonly kind: 'qos-oom'; readonly memoryCapacity: string; readonly pod: PodInput }
  | {
      readonly kind: 'rank';
      readonly signal: Signal;
      readonly pods: readonly PodInput[];
      readonly usage?: Readonly<Record<string, UsageInput>>;
    }
  | ({ readonly kind: 'thresholds'; readonly capacity: string } & EvictionSettings)
  | ({
      readonly kind: 'allocatable';
      readonly capacity: QuantityList;
      readonly kubeReserved?: QuantityList;
      readonly systemReserved?: QuantityList;
    } & EvictionSettings)
  | ({
      readonly kind: 'sequence';
      readonly capacity: QuantityList;
      readonly evictionPressureTransitionPeriod: number;
      readonly evictionMaxPodGracePeriod: number;
      readonly pods?: readonly PodInput[];
      readonly steps?: readonly StepInput[];
    } & EvictionSettings);

const MICROS = 1_000_000;
const ONE_DISK = { imageFs: false, containersApart: false };
/** Which capacity a signal is a part of. */
const CAPACITY_OF: readonly (readonly [Signal, string])[] = [
  ['memory.available', 'memory'],
  ['nodefs.available', 'ephemeral-storage'],
  ['nodefs.inodesFree', 'inodes'],
  ['pid.available', 'pids'],
  ['allocatableMemory.available', 'memory'],
  ['imagefs.available', 'ephemeral-storage'],
  ['imagefs.inodesFree', 'inodes'],
  ['containerfs.available', 'ephemeral-storage'],
  ['containerfs.inodesFree', 'inodes'],
];

/** Computes `expect` of a case from its `input`. */
export function answerQosOomEviction(input: unknown): unknown {
  const given = input as Input;
  switch (given.kind) {
    case 'qos-oom':
      return answerQos(given);
    case 'rank': {
      const active = given.pods.map((pod) => activePodOf(pod, evictionPodFrom(pod), given.usage ?? {}));
      return { order: rankForEviction(active, given.signal, ONE_DISK).map(({ pod }) => pod.name) };
    }
    case 'thresholds':
      return answerThresholds(given);
    case 'allocatable':
      return answerAllocatable(given);
    case 'sequence':
      return answerSequence(given);
  }
}

function answerQos(given: Extract<Input, { kind: 'qos-oom' }>): unknown {
  const amounts = podAmountsOf(given.pod);
  const qosClass = qosClassOf(amounts);
  const pod = { amounts, qosClass, nodeCritical: isNodeCriticalPod(criticalityOf(given.pod)) };
  const capacity = units(given.memoryCapacity);
  const oomScoreAdj: Record<string, number> = {};
  for (const container of [...amounts.containers, ...amounts.initContainers]) {
    oomScoreAdj[container.name] = containerOomScoreAdj(pod, container, capacity);
  }
  return { qosClass, oomScoreAdj };
}

function answerThresholds(given: Extract<Input, { kind: 'thresholds' }>): unknown {
  try {
    const capacity = units(given.capacity);
    const thresholds = parseThresholds(given).sort(
      (a, b) => compareNames(a.signal, b.signal) || a.gracePeriodMicros - b.gracePeriodMicros,
    );
    return {
      thresholds: thresholds.map(({ signal, value, gracePeriodMicros, minReclaim }) => ({
        signal,
        thresholdBytes: thresholdUnits(value, capacity),
        gracePeriodSeconds: gracePeriodMicros / MICROS,
        ...(minReclaim === null ? {} : { minReclaimBytes: thresholdUnits(minReclaim, capacity) }),
      })),
    };
  } catch (error) {
    if (error instanceof ValueError) return { error: error.message };
    throw error;
  }
}

function answerAllocatable(given: Extract<Input, { kind: 'allocatable' }>): unknown {
  const allocatable = allocatableOf({
    capacity: amountsOf(given.capacity),
    kubeReserved: amountsOf(given.kubeReserved),
    systemReserved: amountsOf(given.systemReserved),
    hardThresholds: parseThresholds({ evictionHard: given.evictionHard }),
  });
  const texts = [...allocatable].map(([resource, quantity]) => [resource, quantityToString(quantity)]);
  return { allocatable: Object.fromEntries(texts) };
}

function answerSequence(given: Extract<Input, { kind: 'sequence' }>): unknown {
  const config: EvictionConfig = {
    thresholds: withContainerFsThresholds(parseThresholds(given), ONE_DISK),
    disks: ONE_DISK,
    pressureTransitionPeriodMicros: Math.round(given.evictionPressureTransitionPeriod * MICROS),
    maxPodGracePeriodSeconds: given.evictionMaxPodGracePeriod,
    localStorageLimits: true,
  };
  const state = createEvictionState(config);
  let present = (given.pods ?? []).map((input) => ({ input, pod: evictionPodFrom(input) }));
  const steps = (given.steps ?? []).map(({ t, available, usage, admit }) => {
    const nowMicros = Math.round(t * MICROS);
    const observations = observationsOf(given.capacity, available ?? {}, nowMicros);
    const active = present.map(({ input, pod }) => activePodOf(input, pod, usage ?? {}));
    // The garbage collection of the cases frees nothing.
    const outcome = synchronize(config, state, observations, active, nowMicros, () => observations);
    const evicted = outcome.evicted.map(({ pod }) => pod.name);
    present = present.filter(({ pod }) => !evicted.includes(pod.name));
    const last = outcome.evicted.at(-1);
    const admitted = (admit ?? []).map((pod) => [pod.name, admitPod(state, evictionPodFrom(pod)).admit]);
    return {
      t,
      evicted,
      conditions: [...state.conditions].sort(),
      ...(last === undefined ? {} : { gracePeriodSeconds: last.gracePeriodSeconds, message: last.message }),
      ...(outcome.reclaimed.length === 0 ? {} : { nodeReclaim: true }),
      ...(admitted.length === 0 ? {} : { admitted: Object.fromEntries(admitted) }),
    };
  });
  return { steps };
}

function observationsOf(
  capacities: QuantityList,
  available: QuantityList,
  atMicros: number,
): Partial<Record<Signal, Observation>> {
  const observations: Partial<Record<Signal, Observation>> = {};
  for (const [signal, resource] of CAPACITY_OF) {
    const text = available[signal];
    const capacity = capacities[resource];
    if (text === undefined || capacity === undefined) continue;
    observations[signal] = { available: units(text), capacity: units(capacity), atMicros };
  }
  return observations;
}

function evictionPodFrom(pod: PodInput): EvictionPod {
  return evictionPodOf({
    ...criticalityOf(pod),
    name: pod.name,
    amounts: podAmountsOf(pod),
    volumes: (pod.emptyDirs ?? []).map(({ name, sizeLimit }) => ({
      name,
      local: true,
      emptyDirSizeLimit: sizeLimit === undefined ? undefined : parseQuantity(sizeLimit),
    })),
    tolerations: (pod.tolerationKeys ?? []).map((key) => ({ key, operator: 'Exists' as const })),
    terminationGracePeriodSeconds: pod.terminationGracePeriodSeconds ?? null,
  });
}

function criticalityOf(pod: PodInput): Criticality {
  const { priority = 0, priorityClassName = '', mirror = false } = pod;
  return { priority, priorityClassName, static: pod.static ?? false, mirror };
}

function podAmountsOf(pod: PodInput): PodAmounts {
  const { podResources } = pod;
  return {
    containers: (pod.containers ?? []).map(containerAmountsOf),
    initContainers: (pod.initContainers ?? []).map(containerAmountsOf),
    podLevel:
      podResources === undefined
        ? null
        : { requests: amountsOf(podResources.requests), limits: amountsOf(podResources.limits) },
    overhead: pod.overhead === undefined ? noAmounts : amountsOf(pod.overhead),
  };
}

/** Containers in the order of the spec. Logs of a container are always reported, be they empty. */
function activePodOf(input: PodInput, pod: EvictionPod, usages: Readonly<Record<string, UsageInput>>): ActivePod {
  const given = usages[input.name];
  if (given === undefined) return { pod, usage: null };
  const names = [...(input.containers ?? []), ...(input.initContainers ?? [])].map(({ name }) => name);
  const containers = names.flatMap((name) => {
    const usage = given.containers?.[name];
    if (usage === undefined) return [];
    return [
      {
        name,
        memoryBytes: usage.memory === undefined ? null : units(usage.memory),
        rootfsBytes: usage.disk === undefined ? 0 : units(usage.disk),
        rootfsInodes: usage.inodes === undefined ? 0 : units(String(usage.inodes)),
        logsBytes: usage.logs === undefined ? 0 : units(usage.logs),
        logsInodes: 0,
      },
    ];
  });
  const volumes = Object.entries(given.volumes ?? {}).map(([name, text]) => {
    return { name, usedBytes: units(text), inodes: 0 };
  });
  const memories = containers.flatMap(({ memoryBytes }) => (memoryBytes === null ? [] : [memoryBytes]));
  const ofContainers = containers.reduce((sum, { rootfsBytes, logsBytes }) => sum + rootfsBytes + logsBytes, 0);
  const usage: PodUsage = {
    memoryBytes: memories.length === 0 ? null : memories.reduce((sum, bytes) => sum + bytes, 0),
    ephemeralBytes: volumes.reduce((sum, { usedBytes }) => sum + usedBytes, ofContainers),
    processes: given.pids ?? 0,
    containers,
    volumes,
  };
  return { pod, usage };
}

function units(text: string): number {
  return Number(scaledValue(parseQuantity(text), 0));
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
