/** Conformance topic `cluster-autoscaler-scale-up`: one call of the scale-up orchestrator. */
import { createCluster } from '../../../cluster/create.ts';
import { nodeInitOf } from '../../../cluster/from-objects.ts';
import { planScaleUp } from '../../../nodes/autoscalers/scale-up.ts';
import {
  coresAndMemory,
  type ExpanderName,
  type ScaleUpGroup,
  type ScaleUpOption,
  type ScaleUpOptions,
} from '../../../nodes/autoscalers/scale-up-types.ts';
import { createNodeFilter } from '../../../scheduler/what-if.ts';
import { createStreams } from '../../../sim/random.ts';
import { type Difference, firstDifference } from '../compare.ts';
import {
  addNodeInput,
  addPodInput,
  amountsOf,
  type GroupInput,
  type NodeInput,
  nodeObjectOf,
  type PodInput,
} from './cluster-autoscaler-input.ts';

interface OptionsInput {
  readonly expander?: readonly ExpanderName[];
  readonly priorities?: string;
  readonly balanceSimilarNodeGroups?: boolean;
  readonly maxNodesTotal?: number;
  readonly maxCoresTotal?: number;
  readonly maxMemoryTotalGiB?: number;
  readonly maxNodesPerScaleUp?: number;
  readonly allOrNothing?: boolean;
}

export interface ScaleUpCaseInput {
  readonly options?: OptionsInput;
  readonly groups: readonly GroupInput[];
  readonly nodes?: readonly NodeInput[] | null;
  readonly pods: readonly PodInput[] | null;
}

export function answerClusterAutoscalerScaleUp(input: ScaleUpCaseInput): unknown {
  const cluster = createCluster(() => 0);
  const filter = createNodeFilter({ cluster, streams: createStreams('conformance') });
  const byName = new Map(input.groups.map((group) => [group.name, group]));
  const nodes = input.nodes ?? [];
  for (const node of nodes) {
    const id = addNodeInput(cluster, node, byName.get(node.group ?? ''));
    for (const pod of node.pods ?? []) addPodInput(cluster, pod, id);
  }
  const sizeOf = (group: string): number => nodes.filter((node) => node.group === group).length;
  const groups = input.groups.map((group) => groupOf(group, group.target ?? sizeOf(group.name)));
  const others = nodes
    .filter(({ group }) => !byName.has(group ?? ''))
    .map(({ cpu = '0', memory = '0' }) => coresAndMemory(amountsOf({ cpu, memory })));
  const plan = planScaleUp(
    {
      options: optionsOf(input.options),
      pods: (input.pods ?? []).map((pod) => addPodInput(cluster, pod, -1)),
      groups,
      nodeCount: nodes.length,
      upcomingCount: groups.reduce((sum, { name, targetSize }) => sum + Math.max(targetSize - sizeOf(name), 0), 0),
      otherCores: others.reduce((sum, { cores }) => sum + cores, 0),
      otherMemoryBytes: others.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
      nextNode: 0,
      pick: () => 0,
    },
    cluster,
    filter,
  );
  const awaiting = namesOf(plan.awaiting);
  const remaining = Object.fromEntries(
    plan.remaining.map(({ pod, reasons }) => [
      pod.name,
      Object.fromEntries(Object.entries(reasons).map(([group, texts]) => [group, texts.join(', ')])),
    ]),
  );
  const best = plan.best.map(({ group }) => group.name).sort();
  return {
    result: plan.result,
    ...(plan.error !== undefined && { error: plan.error }),
    options: plan.options.map(optionText),
    ...(best.length > 0 && { best }),
    ...(best.length === 1 && {
      increases: Object.fromEntries(plan.increases.map(({ group, nodes: added }) => [group, added])),
      totalIncrease: plan.increases.reduce((sum, increase) => sum + increase.nodes, 0),
      triggered: namesOf(plan.chosen?.pods ?? []),
    }),
    ...(best.length <= 1 && awaiting.length > 0 && { awaiting }),
    ...(best.length <= 1 && Object.keys(remaining).length > 0 && { remaining }),
  };
}

/** How equal groups share a remainder is arbitrary: where a case leaves it out any answer is right. */
export function compareScaleUp(expected: unknown, got: unknown): Difference | null {
  const { increases, ...rest } = got as Record<string, unknown>;
  return firstDifference(expected, 'increases' in (expected as object) ? got : rest);
}

function optionText({ group, nodes, pods, similar }: ScaleUpOption): unknown {
  const names = similar.map(({ name }) => name).sort();
  return { group: group.name, nodes, pods: namesOf(pods), ...(names.length > 0 && { similar: names }) };
}

const namesOf = (pods: readonly { readonly name: string }[]): string[] => pods.map(({ name }) => name).sort();

function groupOf(group: GroupInput, targetSize: number): ScaleUpGroup {
  const { cpu, memory, pods = 110, extra } = group;
  return {
    name: group.name,
    maxSize: group.max,
    targetSize,
    template: nodeInitOf(nodeObjectOf({ name: `template-${group.name}` }, group)),
    daemonPods: [],
    capacity: { ...amountsOf({ cpu, memory, ...extra }), pods },
    pricePerHour: group.price ?? 0,
    unsafe: null,
  };
}

function optionsOf(input: OptionsInput = {}): ScaleUpOptions {
  return {
    expanders: input.expander ?? [],
    priorities: input.priorities,
    balanceSimilarGroups: input.balanceSimilarNodeGroups ?? false,
    maxNodesTotal: input.maxNodesTotal ?? 0,
    maxCoresTotal: input.maxCoresTotal ?? 0,
    maxMemoryTotalBytes: (input.maxMemoryTotalGiB ?? 0) * 2 ** 30,
    maxNodesPerScaleUp: input.maxNodesPerScaleUp ?? 1000,
    allOrNothing: input.allOrNothing ?? false,
  };
}
