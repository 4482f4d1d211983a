/** Conformance topic `cluster-autoscaler-scale-down`: drainability, utilisation, cooldown, and the planner over time. */
import type { StringMap } from '../../../api/objects-meta.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { DeleteCause } from '../../../cluster/cluster.ts';
import { createCluster } from '../../../cluster/create.ts';
import { defaultCooldownDelays, isInCooldown } from '../../../nodes/autoscalers/cooldown.ts';
import { defaultDrainOptions, podsToMove } from '../../../nodes/autoscalers/drainability.ts';
import type { AutoscalerPod } from '../../../nodes/autoscalers/pod-facts.ts';
import {
  forgetUnneeded,
  type ScaleDownUpdate,
  updateScaleDown,
} from '../../../nodes/autoscalers/scale-down-planner.ts';
import { removableNodes, selectNodesToDelete } from '../../../nodes/autoscalers/scale-down-selection.ts';
import {
  defaultScaleDownOptions,
  noScaleDownState,
  type ScaleDownInput,
  type ScaleDownNode,
  type ScaleDownOptions,
  type ScaleDownState,
  type UnremovableNode,
} from '../../../nodes/autoscalers/scale-down-types.ts';
import { utilizationOf } from '../../../nodes/autoscalers/utilization.ts';
import { createNodeFilter } from '../../../scheduler/what-if.ts';
import { createStreams } from '../../../sim/random.ts';
import type { Micros } from '../../../sim/time.ts';
import { type Difference, firstDifference } from '../compare.ts';
import {
  addNodeInput,
  addPodInput,
  amountsOf,
  type BudgetInput,
  budgetsOf,
  controllersOf,
  type GroupInput,
  microsOf,
  type NodeInput,
  type PodInput,
} from './cluster-autoscaler-input.ts';

interface OptionsInput {
  readonly skipNodesWithSystemPods?: boolean;
  readonly skipNodesWithLocalStorage?: boolean;
  readonly skipNodesWithCustomControllerPods?: boolean;
  readonly minReplicaCount?: number;
  readonly scaleDownUtilizationThreshold?: number;
  readonly ignoreDaemonSetsUtilization?: boolean;
  readonly ignoreMirrorPodsUtilization?: boolean;
  readonly scaleDownUnneededTime?: number;
  readonly scaleDownUnreadyTime?: number;
  readonly scaleDownUnreadyDisabled?: boolean;
  readonly maxScaleDownParallelism?: number;
  readonly maxDrainParallelism?: number;
  readonly minCoresTotal?: number;
  readonly minMemoryTotalGiB?: number;
}

interface StepInput {
  readonly t: number;
  readonly setPods?: Readonly<Record<string, readonly PodInput[]>>;
  readonly removeNodes?: readonly string[];
  readonly notReady?: readonly string[];
  readonly ready?: readonly string[];
  readonly deleting?: readonly string[];
  readonly pdbs?: readonly BudgetInput[];
  readonly cleanUp?: boolean;
}

interface DrainInput {
  readonly kind: 'drain';
  readonly now: number;
  readonly options?: OptionsInput;
  readonly pods: readonly PodInput[] | null;
  readonly pdbs?: readonly BudgetInput[];
}

interface UtilizationInput {
  readonly kind: 'utilization';
  readonly now: number;
  readonly options?: OptionsInput;
  readonly cpu: string;
  readonly memory: string;
  readonly allocatable?: StringMap;
  readonly gpu?: string;
  readonly pods: readonly PodInput[] | null;
}

interface CooldownInput {
  readonly kind: 'cooldown';
  readonly now: number;
  readonly lastScaleUp?: number;
  readonly lastScaleDownDelete?: number;
  readonly lastScaleDownFail?: number;
  readonly scaleDownDelayAfterAdd?: number;
  readonly scaleDownDelayAfterDelete?: number;
  readonly scaleDownDelayAfterFailure?: number;
}

interface SequenceInput {
  readonly kind: 'sequence';
  readonly options?: OptionsInput;
  readonly groups: readonly GroupInput[];
  readonly nodes: readonly NodeInput[];
  readonly pdbs?: readonly BudgetInput[];
  readonly steps: readonly StepInput[];
}

export type ScaleDownCaseInput = DrainInput | UtilizationInput | CooldownInput | SequenceInput;

export function answerClusterAutoscalerScaleDown(input: ScaleDownCaseInput): unknown {
  switch (input.kind) {
    case 'drain':
      return answerDrain(input);
    case 'utilization':
      return answerUtilization(input);
    case 'cooldown':
      return answerCooldown(input);
    case 'sequence':
      return { steps: playSequence(input) };
  }
}

/** Fields that a case leaves out may have any value; of an arbitrary choice (null) the number counts. */
export function compareScaleDown(expected: unknown, got: unknown): Difference | null {
  return firstDifference(expected, onlyAsked(expected, got));
}

/** The parts of `got` that the top levels of `expected` ask for. */
function onlyAsked(expected: unknown, got: unknown): unknown {
  const asked = expected as Record<string, unknown>;
  const given = got as Record<string, unknown>;
  if (!Array.isArray(asked.steps)) {
    // The words of a blocking pod are left out where they hold an address.
    const { error, ...rest } = given;
    return 'error' in asked ? given : rest;
  }
  const steps = (given.steps as Record<string, unknown>[]).map((step, i) => {
    const want = (asked.steps as Record<string, unknown>[])[i] ?? {};
    const kept: Record<string, unknown> = {};
    for (const key of Object.keys(step)) {
      const counted = key.endsWith('Count') || key === 'candidates';
      if (counted && !(key in want)) continue;
      kept[key] = want[key] === null ? null : step[key];
    }
    return kept;
  });
  return { steps };
}

function optionsOf(input: OptionsInput = {}): ScaleDownOptions {
  const or = <Value>(value: Value | undefined, otherwise: Value): Value => value ?? otherwise;
  const defaults = defaultScaleDownOptions;
  const micros = (seconds: number | undefined, otherwise: Micros): Micros =>
    seconds === undefined ? otherwise : microsOf(seconds);
  return {
    ...defaults,
    skipNodesWithSystemPods: or(input.skipNodesWithSystemPods, defaults.skipNodesWithSystemPods),
    skipNodesWithLocalStorage: or(input.skipNodesWithLocalStorage, defaults.skipNodesWithLocalStorage),
    skipNodesWithCustomControllerPods: or(
      input.skipNodesWithCustomControllerPods,
      defaults.skipNodesWithCustomControllerPods,
    ),
    minReplicaCount: or(input.minReplicaCount, defaults.minReplicaCount),
    utilizationThreshold: or(input.scaleDownUtilizationThreshold, defaults.utilizationThreshold),
    ignoreDaemonSetsUtilization: input.ignoreDaemonSetsUtilization ?? false,
    ignoreMirrorPodsUtilization: input.ignoreMirrorPodsUtilization ?? false,
    unneededMicros: micros(input.scaleDownUnneededTime, defaults.unneededMicros),
    unreadyMicros: micros(input.scaleDownUnreadyTime, defaults.unreadyMicros),
    unreadyEnabled: !input.scaleDownUnreadyDisabled,
    maxScaleDownParallelism: or(input.maxScaleDownParallelism, defaults.maxScaleDownParallelism),
    maxDrainParallelism: or(input.maxDrainParallelism, defaults.maxDrainParallelism),
    minCoresTotal: input.minCoresTotal ?? 0,
    minMemoryTotalBytes: (input.minMemoryTotalGiB ?? 0) * 2 ** 30,
  };
}

function looseCluster(now: Micros): Cluster {
  return createCluster(() => now);
}

function answerDrain(input: DrainInput): unknown {
  const now = microsOf(input.now);
  const cluster = looseCluster(now);
  const pods = input.pods ?? [];
  const verdict = podsToMove(
    pods.map((pod) => addPodInput(cluster, pod, -1)),
    {
      options: { ...defaultDrainOptions, ...optionsOf(input.options) },
      budgets: budgetsOf(input.pdbs),
      controllers: controllersOf(pods),
      now,
    },
  );
  if (verdict.blocked !== null) {
    const { pod, reason, message } = verdict.blocked;
    return { removable: false, blockedBy: pod.name, reason, error: message };
  }
  const move = names(verdict.move);
  const daemonSets = names(verdict.daemonSets);
  return { removable: true, ...(move.length > 0 && { move }), ...(daemonSets.length > 0 && { daemonSets }) };
}

const names = (pods: readonly AutoscalerPod[]): string[] => pods.map(({ name }) => name).sort();

const gpuResource = 'nvidia.com/gpu';

function answerUtilization(input: UtilizationInput): unknown {
  const now = microsOf(input.now);
  const cluster = looseCluster(now);
  const options = optionsOf(input.options);
  const capacity = { cpu: input.cpu, memory: input.memory, ...(input.gpu && { [gpuResource]: input.gpu }) };
  const use = utilizationOf({
    pods: (input.pods ?? []).map((pod) => addPodInput(cluster, pod, -1)),
    allocatable: amountsOf({ ...capacity, ...input.allocatable }),
    gpuResource: input.gpu === undefined ? undefined : gpuResource,
    ignoreDaemonSets: options.ignoreDaemonSetsUtilization,
    ignoreMirrorPods: options.ignoreMirrorPodsUtilization,
    now,
  });
  if (use === null) throw new Error('a node without cpu or memory');
  return {
    cpu: rounded(use.cpu),
    memory: rounded(use.memory),
    ...(use.gpu !== undefined && { gpu: rounded(use.gpu) }),
    resource: use.resource,
    utilization: rounded(use.utilization),
    belowThreshold: use.utilization < options.utilizationThreshold,
  };
}

function rounded(share: number): number {
  return Math.round(share * 1e9) / 1e9;
}

function answerCooldown(input: CooldownInput): unknown {
  const micros = (seconds: number | undefined): Micros | undefined =>
    seconds === undefined ? undefined : microsOf(seconds);
  const inCooldown = isInCooldown(
    {
      lastScaleUp: micros(input.lastScaleUp),
      lastScaleDownDelete: micros(input.lastScaleDownDelete),
      lastScaleDownFail: micros(input.lastScaleDownFail),
    },
    {
      afterAddMicros: micros(input.scaleDownDelayAfterAdd) ?? defaultCooldownDelays.afterAddMicros,
      afterDeleteMicros: micros(input.scaleDownDelayAfterDelete) ?? defaultCooldownDelays.afterDeleteMicros,
      afterFailureMicros: micros(input.scaleDownDelayAfterFailure) ?? defaultCooldownDelays.afterFailureMicros,
    },
    microsOf(input.now),
  );
  return { inCooldown };
}

// --- sequence ------------------------------------------------------------------------------------------------------

interface PlayedNode {
  readonly input: NodeInput;
  readonly group: GroupInput | undefined;
  readonly id: number;
  ready: boolean;
  pods: AutoscalerPod[];
}

/** What the steps change. */
interface World {
  readonly cluster: Cluster;
  nodes: PlayedNode[];
  readonly targets: Map<string, number>;
  readonly deleting: Set<string>;
  budgets: readonly BudgetInput[] | undefined;
  state: ScaleDownState;
}

function playSequence(input: SequenceInput): unknown[] {
  let now: Micros = 0;
  const world = worldOf(
    input,
    createCluster(() => now),
  );
  const filter = createNodeFilter({ cluster: world.cluster, streams: createStreams('conformance') });
  const options = optionsOf(input.options);
  const controllers = controllersOf([
    ...input.nodes.flatMap(({ pods }) => pods ?? []),
    ...input.steps.flatMap(({ setPods }) => Object.values(setPods ?? {}).flat()),
  ]);
  return input.steps.map((step) => {
    now = microsOf(step.t);
    applyStep(world, step);
    const loop: ScaleDownInput = {
      now,
      options,
      nodes: world.nodes.map(scaleDownNodeOf),
      groups: input.groups.map(({ name, min }) => ({ name, minSize: min, targetSize: world.targets.get(name)! })),
      budgets: budgetsOf(world.budgets),
      controllers,
      deletingEmpty: [],
      deletingDrained: [...world.deleting],
    };
    const update = updateScaleDown(world.state, loop, world.cluster, filter);
    world.state = update.state;
    return stepAnswer(update, loop);
  });
}

function worldOf(input: SequenceInput, cluster: Cluster): World {
  const groups = new Map(input.groups.map((group) => [group.name, group]));
  const sizeOf = (name: string): number => input.nodes.filter(({ group }) => group === name).length;
  const nodes = input.nodes.map((node) => {
    const group = groups.get(node.group ?? '');
    const id = addNodeInput(cluster, node, group);
    const pods = (node.pods ?? []).map((pod) => addPodInput(cluster, pod, id));
    return { input: node, group, id, ready: !node.notReady, pods };
  });
  return {
    cluster,
    nodes,
    targets: new Map(input.groups.map(({ name, target }) => [name, target ?? sizeOf(name)])),
    deleting: new Set(),
    budgets: input.pdbs,
    state: noScaleDownState,
  };
}

function applyStep(world: World, step: StepInput): void {
  const { cluster, targets } = world;
  const changed = world.nodes.filter(({ input: { name } }) => Object.hasOwn(step.setPods ?? {}, name));
  // A pod may move from one of the nodes to another: all go before any comes.
  for (const node of changed) for (const pod of node.pods) cluster.deletePod(pod.id, DeleteCause.removed);
  for (const node of changed) {
    node.pods = (step.setPods![node.input.name] ?? []).map((pod) => addPodInput(cluster, pod, node.id));
  }
  for (const name of step.removeNodes ?? []) {
    const node = world.nodes.find((each) => each.input.name === name)!;
    for (const pod of node.pods) cluster.deletePod(pod.id, DeleteCause.nodeLost);
    cluster.removeNode(node.id);
    world.nodes = world.nodes.filter((each) => each !== node);
    if (node.group !== undefined) targets.set(node.group.name, targets.get(node.group.name)! - 1);
  }
  for (const node of world.nodes) {
    if (step.notReady?.includes(node.input.name)) node.ready = false;
    if (step.ready?.includes(node.input.name)) node.ready = true;
  }
  for (const name of step.deleting ?? []) world.deleting.add(name);
  if (step.pdbs !== undefined) world.budgets = step.pdbs;
  if (step.cleanUp) world.state = forgetUnneeded(world.state);
}

function stepAnswer(update: ScaleDownUpdate, loop: ScaleDownInput): unknown {
  const removable = removableNodes(update.state, loop);
  const chosen = selectNodesToDelete(removable, loop);
  const reasons = [...update.unremovable, ...removable.unremovable].map((node) => [node.name, wordsOf(node)]);
  return {
    candidates: update.candidates,
    utilization: Object.fromEntries(
      [...update.utilization].map(([name, { utilization }]) => [name, rounded(utilization)]),
    ),
    unneeded: update.state.unneeded.map(({ name }) => name).sort(),
    unremovable: Object.fromEntries(reasons),
    removableEmpty: [...removable.empty].sort(),
    removableDrain: [...removable.drain].sort(),
    deleteEmpty: [...chosen.empty].sort(),
    deleteDrain: [...chosen.drain].sort(),
    deleteEmptyCount: chosen.empty.length,
    deleteDrainCount: chosen.drain.length,
  };
}

function scaleDownNodeOf({ input, group, id, ready, pods }: PlayedNode): ScaleDownNode {
  const capacity = amountsOf({
    cpu: input.cpu ?? group?.cpu ?? '0',
    memory: input.memory ?? group?.memory ?? '0',
    ...group?.extra,
  });
  return {
    id,
    name: input.name,
    group: group?.name ?? null,
    ready,
    unschedulable: input.unschedulable ?? false,
    annotations: input.annotations ?? {},
    toBeDeletedMicros: null,
    allocatable: capacity,
    cores: Math.ceil(capacity.cpu! / 1000),
    memoryBytes: capacity.memory!,
    pods,
  };
}

function wordsOf({ reason, blockedBy }: UnremovableNode): string {
  return blockedBy === undefined ? reason : `${reason}: ${blockedBy.pod} ${blockedBy.reason}`;
}
