/** Nodes between the cluster's columns and the decision cores of this folder (monitor.ts, taints.ts). */
import type { Node, Taint } from '../../api/objects.ts';
import { zoneKeyOf } from '../../api/zone-key.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { EventRecorder } from '../../cluster/event-recorder.ts';
import { timeOf } from '../../cluster/from-objects.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import { noTime, PodFlag, type PodId } from '../../cluster/pods.ts';
import type { Micros } from '../../sim/time.ts';
import { type ConditionStatus, type NodeCondition, readyCondition } from './health.ts';
import type { LifecycleNode } from './monitor.ts';
import { withoutTaint, withTaint } from './taints.ts';

/** A change of a node's taints that is made on what it then has. */
export interface TaintChange {
  readonly add: readonly Taint[];
  readonly remove: readonly Taint[];
}

export function taintsOf(cluster: Cluster, node: NodeId): readonly Taint[] {
  return cluster.taintSets.values[cluster.nodes.taintSet[node]!]!;
}

/** The node as the cores read and change it. */
export function lifecycleNode(
  cluster: Cluster,
  node: NodeId,
  conditions: readonly NodeCondition[],
  leaseRenewMicros: Micros,
): LifecycleNode {
  const labels = cluster.labelSets.values[cluster.nodes.labelSet[node]!]!;
  return {
    name: cluster.nodeNames[node]!,
    zoneKey: zoneKeyOf(labels),
    excludedFromDisruption: Object.hasOwn(labels, 'node.kubernetes.io/exclude-disruption'),
    unschedulable: (cluster.nodes.flags[node]! & NodeFlag.unschedulable) !== 0,
    creationMicros: 0,
    conditions,
    leaseRenewMicros,
    taints: taintsOf(cluster, node),
  };
}

/** What turns `before` into `after`; null for nothing. */
export function taintChange(before: readonly Taint[], after: readonly Taint[]): TaintChange | null {
  if (before === after) return null;
  const has = (taints: readonly Taint[], { key, effect, value }: Taint): boolean =>
    taints.some((other) => other.key === key && other.effect === effect && (other.value ?? '') === (value ?? ''));
  const add = after.filter((taint) => !has(before, taint));
  const remove = before.filter(
    (taint) => !after.some(({ key, effect }) => key === taint.key && effect === taint.effect),
  );
  return add.length === 0 && remove.length === 0 ? null : { add, remove };
}

export function applyTaintChange(cluster: Cluster, node: NodeId, { add, remove }: TaintChange): void {
  let taints = taintsOf(cluster, node);
  for (const taint of add) taints = withTaint(taints, taint);
  for (const taint of remove) taints = withoutTaint(taints, taint);
  if (taints !== taintsOf(cluster, node)) cluster.setNodeTaints(node, taints);
}

/** The conditions that a kubelet in good health posts, and the Ready condition that is asked for. */
export function postedConditions(ready: ConditionStatus, now: Micros): readonly NodeCondition[] {
  const times = { lastHeartbeatMicros: now, lastTransitionMicros: now };
  const sufficient = (type: string, resource: string): NodeCondition => ({
    type,
    status: 'False',
    reason: `KubeletHasSufficient${resource}`,
    message: '',
    ...times,
  });
  return [
    sufficient('MemoryPressure', 'Memory'),
    { type: 'DiskPressure', status: 'False', reason: 'KubeletHasNoDiskPressure', message: '', ...times },
    sufficient('PIDPressure', 'PID'),
    {
      type: 'Ready',
      status: ready,
      reason: ready === 'True' ? 'KubeletReady' : 'KubeletNotReady',
      message: '',
      ...times,
    },
  ];
}

/** The conditions of a Node object of a snapshot where one of them is bad; undefined for a node in good health. */
export function badConditions(cluster: Cluster, node: NodeId, startsAt: Micros): readonly NodeCondition[] | undefined {
  const object = cluster.nodeObject(node) as Node | undefined;
  const conditions = (object?.status?.conditions ?? []).map((condition): NodeCondition => {
    const { type, status, reason = '', message = '' } = condition;
    const at = (time: string | null | undefined): Micros => {
      const micros = timeOf(time, startsAt);
      return micros === noTime ? 0 : micros;
    };
    return {
      type,
      status: status as ConditionStatus,
      reason,
      message,
      lastHeartbeatMicros: at(condition.lastHeartbeatTime),
      lastTransitionMicros: at(condition.lastTransitionTime),
    };
  });
  const isBad = ({ type, status }: NodeCondition): boolean => (type === 'Ready') !== (status === 'True');
  return readyCondition(conditions) !== undefined && conditions.some(isBad) ? conditions : undefined;
}

/** The conditions with this one in the place of the one of its type. */
export function withCondition(
  conditions: readonly NodeCondition[],
  condition: NodeCondition,
): readonly NodeCondition[] {
  return [condition, ...conditions.filter(({ type }) => type !== condition.type)];
}

/** MarkPodsNotReady (v1.34 pkg/controller/util/node/controller_utils.go); the pod's row may be another one's by now. */
export function markPodNotReady(cluster: Cluster, events: EventRecorder, pod: PodId, version: number): void {
  const { pods } = cluster;
  const flags = pods.flags[pod]!;
  if (pods.version[pod] !== version || (flags & PodFlag.alive) === 0 || (flags & PodFlag.ready) === 0) return;
  cluster.setPodReady(pod, false);
  const involved = { kind: 'Pod', namespace: cluster.namespaceOf(pod), name: pods.names[pod]! };
  events.event('Warning', 'NodeNotReady', 'Node is not ready', involved, 'node-controller');
}
