/** What the two Cluster Autoscaler topics have in common: pods, nodes, groups and budgets as their cases write them. */

import type { Node, Taint } from '../../../api/objects.ts';
import type { LabelSelector, OwnerReference, StringMap } from '../../../api/objects-meta.ts';
import type { Pod, PodSpec, Volume } from '../../../api/objects-pod.ts';
import { nodeResources } from '../../../api/pod-resources.ts';
import { compileLabelSelector } from '../../../api/selector.ts';
import type { Cluster } from '../../../cluster/cluster.ts';
import { addPodObject, nodeInitOf } from '../../../cluster/from-objects.ts';
import type { NodeId } from '../../../cluster/nodes.ts';
import { noTime } from '../../../cluster/pods.ts';
import type { TrackedBudget } from '../../../nodes/autoscalers/pdb-tracker.ts';
import { type AutoscalerPod, autoscalerPodOf, type ControllerLookup } from '../../../nodes/autoscalers/pod-facts.ts';
import { type Micros, microsPerSecond } from '../../../sim/time.ts';

export interface PodInput {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
  readonly requests?: StringMap;
  readonly nodeSelector?: StringMap;
  readonly affinity?: PodSpec['affinity'];
  readonly tolerations?: PodSpec['tolerations'];
  readonly topologySpreadConstraints?: PodSpec['topologySpreadConstraints'];
  readonly hostPorts?: readonly number[];
  readonly created?: number;
  readonly priority?: number;
  /** Kind/name */
  readonly owner?: string;
  readonly replicas?: number;
  /** kind:name */
  readonly volumes?: readonly string[];
  readonly mirror?: boolean;
  readonly phase?: string;
  readonly restartPolicy?: string;
  readonly deletedAt?: number;
  readonly terminationGracePeriodSeconds?: number;
}

export interface GroupInput {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly target?: number;
  readonly cpu: string;
  readonly memory: string;
  readonly pods?: number;
  readonly extra?: StringMap;
  readonly labels?: StringMap;
  readonly taints?: readonly Taint[];
  readonly price?: number;
}

export interface NodeInput {
  readonly name: string;
  readonly group?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
  readonly taints?: readonly Taint[];
  readonly notReady?: boolean;
  readonly unschedulable?: boolean;
  readonly pods?: readonly PodInput[] | null;
}

export interface BudgetInput {
  readonly name: string;
  readonly namespace?: string;
  readonly selector?: LabelSelector;
  readonly disruptionsAllowed?: number;
}

const apiVersions: StringMap = {
  ReplicationController: 'v1',
  ReplicaSet: 'apps/v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  Job: 'batch/v1',
};

const volumeSources: Readonly<Record<string, object>> = {
  emptyDir: { emptyDir: {} },
  emptyDirMemory: { emptyDir: { medium: 'Memory' } },
  hostPath: { hostPath: { path: '/' } },
  configMap: { configMap: {} },
};

export const microsOf = (seconds: number): Micros => seconds * microsPerSecond;

/** Adds a pod to the cluster, on `node` unless that is -1. What a finished pod requests counts until it is gone. */
export function addPodInput(cluster: Cluster, input: PodInput, node: NodeId): AutoscalerPod {
  const id = addPodObject(cluster, podObjectOf(input), 0);
  if (node >= 0) cluster.bindPod(id, node);
  return {
    ...autoscalerPodOf(cluster, id),
    phase: input.phase ?? 'Running',
    createdMicros: input.created === undefined ? noTime : microsOf(input.created),
    deletedMicros: input.deletedAt === undefined ? noTime : microsOf(input.deletedAt),
  };
}

function podObjectOf(input: PodInput): Pod {
  const mirror = input.mirror ? { 'kubernetes.io/config.mirror': 'mirror' } : {};
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: input.name,
      namespace: input.namespace ?? 'default',
      labels: input.labels ?? {},
      annotations: { ...input.annotations, ...mirror },
      ownerReferences: input.owner === undefined ? [] : [ownerOf(input.owner)],
    },
    spec: {
      containers: [
        {
          name: 'c',
          resources: { requests: input.requests ?? {} },
          ports: (input.hostPorts ?? []).map((port) => ({ containerPort: port, hostPort: port, protocol: 'TCP' })),
        },
      ],
      restartPolicy: input.restartPolicy ?? 'Always',
      nodeSelector: input.nodeSelector,
      affinity: input.affinity,
      tolerations: input.tolerations,
      topologySpreadConstraints: input.topologySpreadConstraints,
      priority: input.priority,
      terminationGracePeriodSeconds: input.terminationGracePeriodSeconds,
      volumes: (input.volumes ?? []).map(volumeOf),
    },
  } as Pod;
}

function volumeOf(text: string): Volume {
  const [kind = '', name = ''] = text.split(':');
  return { name, ...volumeSources[kind] } as Volume;
}

function ownerOf(text: string): OwnerReference {
  const [kind = '', name = ''] = text.split('/');
  return { apiVersion: apiVersions[kind] ?? 'example.com/v1', kind, name, uid: text, controller: true };
}

/** Owners exist unless their name starts with `gone-`; a ReplicaSet has the replicas that one of its pods names. */
export function controllersOf(pods: readonly PodInput[]): ControllerLookup {
  const replicas = new Map<string, number>();
  for (const pod of pods) {
    if (pod.owner === undefined) continue;
    const key = `${pod.namespace ?? 'default'}/${pod.owner}`;
    if (!replicas.has(key)) replicas.set(key, pod.replicas ?? 3);
  }
  return (namespace, { kind, name }) =>
    name.startsWith('gone-') ? null : { replicas: replicas.get(`${namespace}/${kind}/${name}`) ?? null };
}

export function budgetsOf(budgets: readonly BudgetInput[] | undefined): TrackedBudget[] {
  return (budgets ?? []).map((budget) => ({
    namespace: budget.namespace ?? 'default',
    selector: compileLabelSelector(budget.selector),
    disruptionsAllowed: budget.disruptionsAllowed ?? 0,
  }));
}

/** A node of the case as an API object. */
export function nodeObjectOf(input: NodeInput, group: GroupInput | undefined): Node {
  const capacity = {
    cpu: input.cpu ?? group?.cpu ?? '0',
    memory: input.memory ?? group?.memory ?? '0',
    pods: String(group?.pods ?? 110),
    ...group?.extra,
  };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name: input.name,
      labels: { 'kubernetes.io/hostname': input.name, ...group?.labels, ...input.labels },
      annotations: input.annotations ?? {},
    },
    spec: { taints: [...(group?.taints ?? []), ...(input.taints ?? [])], unschedulable: input.unschedulable ?? false },
    status: {
      capacity,
      allocatable: capacity,
      conditions: [{ type: 'Ready', status: input.notReady ? 'False' : 'True' }],
    },
  } as Node;
}

export function addNodeInput(cluster: Cluster, input: NodeInput, group: GroupInput | undefined): NodeId {
  return cluster.addNode(nodeInitOf(nodeObjectOf(input, group)));
}

/** Amounts in whole numbers: milli-CPU, bytes, pieces. */
export function amountsOf(list: StringMap): Record<string, number> {
  const { milliCpu, memoryBytes, scalars } = nodeResources(list);
  return {
    cpu: milliCpu,
    memory: memoryBytes,
    ...Object.fromEntries(scalars.map(({ name, amount }) => [name, amount])),
  };
}
