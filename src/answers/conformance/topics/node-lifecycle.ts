/**
 * Conformance topic `node-lifecycle`: sequences of node failures under the node lifecycle controller, and single
 * decisions of taint eviction. Seconds outside, Micros inside.
 */
import type { Taint } from '../../../api/objects-cluster.ts';
import type { Toleration } from '../../../api/objects-pod.ts';
import type { NodeCondition } from '../../../nodes/lifecycle/health.ts';
import { readyCondition } from '../../../nodes/lifecycle/health.ts';
import {
  createLifecycleState,
  type LifecycleNode,
  type LifecycleSettings,
  monitorNodeHealth,
  taintNoExecute,
  taintNoSchedule,
} from '../../../nodes/lifecycle/monitor.ts';
import { tolerationTime } from '../../../nodes/lifecycle/tolerations.ts';

interface NodeInput {
  readonly name: string;
  readonly zone?: string;
  readonly unschedulable?: boolean;
  readonly excludeFromDisruption?: boolean;
  readonly events: readonly { readonly t: number; readonly state: 'ready' | 'notready' | 'silent' }[];
}

interface SequenceInput {
  readonly nodeMonitorPeriod: number;
  readonly nodeMonitorGracePeriod: number;
  readonly nodeStartupGracePeriod: number;
  readonly heartbeatPeriod: number;
  readonly nodeEvictionRate: number;
  readonly secondaryNodeEvictionRate: number;
  readonly largeClusterSizeThreshold: number;
  readonly unhealthyZoneThreshold: number;
  readonly until: number;
  readonly nodes: readonly NodeInput[];
}

/** The expectation for one case of the topic. */
// biome-ignore lint/suspicious/noExplicitAny: the case files are untyped JSON of several shapes.
export function answerNodeLifecycle(input: any): unknown {
  if (input.kind === 'toleration') {
    return tolerationTime(input.taints as readonly Taint[], input.tolerations as readonly Toleration[]);
  }
  return { changes: playSequence(input as SequenceInput) };
}

type Shown = Record<string, unknown>;

function playSequence(input: SequenceInput): unknown[] {
  const settings: LifecycleSettings = {
    nodeMonitorGraceMicros: input.nodeMonitorGracePeriod * 1_000_000,
    nodeStartupGraceMicros: input.nodeStartupGracePeriod * 1_000_000,
    nodeEvictionRate: input.nodeEvictionRate,
    secondaryNodeEvictionRate: input.secondaryNodeEvictionRate,
    largeClusterSizeThreshold: input.largeClusterSizeThreshold,
    unhealthyZoneThreshold: input.unhealthyZoneThreshold,
  };
  const inputs = [...input.nodes].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const nodes = inputs.map(createNode);
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const state = createLifecycleState();
  const changes: unknown[] = [];
  let before: { ready: Shown; taints: Shown; zones: Shown } = {
    ready: {},
    taints: Object.fromEntries(nodes.map((node) => [node.name, []])),
    zones: {},
  };
  for (let t = 0; t <= input.until; t++) {
    const now = t * 1_000_000;
    nodes.forEach((node, index) => {
      postStatus(node, inputs[index], t, input.heartbeatPeriod);
    });
    if (t % input.nodeMonitorPeriod === 0) monitorNodeHealth(state, nodes, settings, now);
    for (const node of nodes) taintNoSchedule(node);
    taintNoExecute(state, (name) => byName.get(name), now);
    const after = {
      ready: Object.fromEntries(nodes.map((node) => [node.name, readyCondition(node.conditions)?.status ?? 'none'])),
      taints: Object.fromEntries(nodes.map((node) => [node.name, shownTaints(node.taints)])),
      zones: Object.fromEntries(
        state.zones.filter((zone) => zone.state !== 'Forgotten').map((zone) => [zone.key, zone.state]),
      ),
    };
    const change = {
      ...difference('ready', before.ready, after.ready),
      ...difference('taints', before.taints, after.taints),
      ...difference('zones', before.zones, after.zones),
    };
    if (Object.keys(change).length > 0) changes.push({ t, ...change });
    before = after;
  }
  return changes;
}

function createNode(input: NodeInput): LifecycleNode {
  return {
    name: input.name,
    zoneKey: input.zone ?? '',
    excludedFromDisruption: input.excludeFromDisruption === true,
    unschedulable: input.unschedulable === true,
    creationMicros: 0,
    conditions: [],
    leaseRenewMicros: null,
    taints: [],
  };
}

/** The kubelet posts its status at each event and, unless it is silent, with every heartbeat. */
function postStatus(node: LifecycleNode, input: NodeInput | undefined, t: number, heartbeatPeriod: number): void {
  const event = input?.events.findLast((other) => other.t <= t);
  if (event === undefined || event.state === 'silent') return;
  if (event.t !== t && t % heartbeatPeriod !== 0) return;
  const status = event.state === 'ready' ? 'True' : 'False';
  const old = readyCondition(node.conditions);
  const now = t * 1_000_000;
  const condition: NodeCondition = {
    type: 'Ready',
    status,
    reason: status === 'True' ? 'KubeletReady' : 'KubeletNotReady',
    message: '',
    lastHeartbeatMicros: now,
    lastTransitionMicros: old?.status === status ? old.lastTransitionMicros : now,
  };
  node.conditions = [condition, ...node.conditions.filter((other) => other.type !== 'Ready')];
}

function shownTaints(taints: readonly Taint[]): string[] {
  return taints.map((taint) => `${taint.key.replace('node.kubernetes.io/', '')}:${taint.effect}`).sort();
}

function difference(name: string, before: Shown, after: Shown): Shown {
  const changed = Object.entries(after).filter(([key, value]) => JSON.stringify(before[key]) !== JSON.stringify(value));
  return changed.length === 0 ? {} : { [name]: Object.fromEntries(changed) };
}
