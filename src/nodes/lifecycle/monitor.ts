/**
 * The passes of the node lifecycle controller over all nodes
 * (v1.34 pkg/controller/nodelifecycle/node_lifecycle_controller.go).
 *
 * `monitorNodeHealth` runs every --node-monitor-period (5 s), `taintNoSchedule` when a node changed, `taintNoExecute`
 * every 100 ms. They change the nodes and the state that they are given, and say what they did. Cost: O(nodes) each
 * monitor pass; a NoExecute pass O(waiting nodes).
 */
import type { Taint } from '../../api/objects-cluster.ts';
import { assert } from '../../sim/invariant.ts';
import type { Micros } from '../../sim/time.ts';
import {
  type GracePeriods,
  type HealthUpdate,
  type NodeHealth,
  type ObservedNode,
  readyCondition,
  updateNodeHealth,
} from './health.ts';
import { addToQueue, removeFromQueue, tryQueue } from './rate-limited-queue.ts';
import {
  decideNoExecute,
  hasTaint,
  notReadyNoExecute,
  reconcileNoScheduleTaints,
  unreachableNoExecute,
  withoutTaint,
  withTaint,
} from './taints.ts';
import { type DisruptionSettings, updateZoneStates, type Zone, type ZoneCount, zoneOrNew } from './zones.ts';

/** A node as this controller sees and changes it. */
export interface LifecycleNode extends ObservedNode {
  readonly name: string;
  /** From `zoneKeyOf`. */
  readonly zoneKey: string;
  /** Has the label node.kubernetes.io/exclude-disruption: it does not count for its zone's state. */
  readonly excludedFromDisruption: boolean;
  unschedulable: boolean;
  conditions: HealthUpdate['conditions'];
  leaseRenewMicros: Micros | null;
  taints: readonly Taint[];
}

export interface LifecycleSettings extends GracePeriods, DisruptionSettings {}

/** The controller's memory. Plain data: names to health, and the zones in the order in which they were first seen. */
export interface LifecycleState {
  readonly health: Map<string, NodeHealth>;
  readonly known: Set<string>;
  readonly zones: Zone[];
}

/** kube-controller-manager's defaults. */
export const defaultLifecycleSettings: LifecycleSettings = {
  nodeMonitorGraceMicros: 50_000_000,
  nodeStartupGraceMicros: 60_000_000,
  nodeEvictionRate: 0.1,
  secondaryNodeEvictionRate: 0.01,
  largeClusterSizeThreshold: 50,
  unhealthyZoneThreshold: 0.55,
};

/** --node-monitor-period: from one health pass to the next. */
export const nodeMonitorPeriodMicros: Micros = 5_000_000;
/** NodeEvictionPeriod: from one NoExecute pass to the next. */
export const nodeEvictionPeriodMicros: Micros = 100_000;

export function createLifecycleState(): LifecycleState {
  return { health: new Map(), known: new Set(), zones: [] };
}

/**
 * One health pass over `nodes` (all nodes of the cluster, in an order that depends on nothing but input). Returns the
 * names of the nodes that stopped being ready: their pods' Ready condition is to become False, with the node event
 * NodeNotReady.
 */
export function monitorNodeHealth(
  state: LifecycleState,
  nodes: readonly LifecycleNode[],
  settings: LifecycleSettings,
  now: Micros,
): string[] {
  // The controller decides on the nodes as they were listed at the start of the pass.
  const listedTaints = nodes.map((node) => node.taints);
  const { counts, becameNotReady } = examineNodes(state, nodes, settings, now);
  judgeZones(state, nodes, listedTaints, counts, settings, now);
  return becameNotReady;
}

/** What the first part of a pass found. */
export interface Examination {
  /** For `judgeZones`. */
  readonly counts: readonly ZoneCount[];
  readonly becameNotReady: string[];
}

/** The first part of a pass: every node on its own. A real pass writes what it finds before it goes on to the zones. */
export function examineNodes(
  state: LifecycleState,
  nodes: readonly LifecycleNode[],
  settings: LifecycleSettings,
  now: Micros,
): Examination {
  const listedTaints = nodes.map((node) => node.taints);
  registerNodes(state, nodes, settings);
  const counts: ZoneCount[] = [];
  const becameNotReady: string[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const health = state.health.get(node.name) ?? null;
    const update = updateNodeHealth(health, node, settings, now);
    if (update.health !== health) state.health.set(node.name, update.health);
    node.conditions = update.conditions;
    const status = update.currentStatus;
    if (!node.excludedFromDisruption) countForZone(counts, node.zoneKey, status === 'True');
    if (status === undefined) continue;
    const zone = zoneOf(state, node);
    if (status === 'True') markReachable(zone, node, listedTaints[index]!);
    else markUnready(zone, node, listedTaints[index]!, status, now);
    if (status !== 'True' && update.observedStatus === 'True') becameNotReady.push(node.name);
  }
  return { counts, becameNotReady };
}

/**
 * The second part of a pass: the zones. `nodes` are those that were examined, as far as they still exist, `listedTaints`
 * the taints that each had when the pass began.
 */
export function judgeZones(
  state: LifecycleState,
  nodes: readonly LifecycleNode[],
  listedTaints: readonly (readonly Taint[])[],
  counts: readonly ZoneCount[],
  settings: LifecycleSettings,
  now: Micros,
): void {
  const change = updateZoneStates(state.zones, counts, settings, now);
  if (change.entersMasterDisruption) {
    nodes.forEach((node, index) => {
      markReachable(zoneOf(state, node), node, listedTaints[index]!);
    });
  }
  if (change.exitsMasterDisruption) restartHealthClocks(state, nodes, now);
}

/** One NoSchedule pass over a node; false where its taints are right already. */
export function taintNoSchedule(node: LifecycleNode): boolean {
  const taints = reconcileNoScheduleTaints(node.taints, node.conditions, node.unschedulable);
  if (taints === node.taints) return false;
  node.taints = taints;
  return true;
}

/**
 * One NoExecute pass over all zones. `nodeByName` returns undefined for a node that is gone. Returns the names of the
 * nodes whose taints changed, in order.
 */
export function taintNoExecute(
  state: LifecycleState,
  nodeByName: (name: string) => LifecycleNode | undefined,
  now: Micros,
): string[] {
  const tainted: string[] = [];
  for (const zone of state.zones) {
    tryQueue(zone.queue, now, (name) => {
      const node = nodeByName(name);
      if (node === undefined) return { done: true };
      const decision = decideNoExecute(readyCondition(node.conditions)?.status);
      if (decision.kind === 'retry') return { done: false, retryAfterMicros: 50_000 };
      if (decision.kind === 'taint') {
        const taints = withoutTaint(withTaint(node.taints, decision.add), decision.remove);
        if (taints !== node.taints) tainted.push(name);
        node.taints = taints;
      }
      return { done: true };
    });
  }
  return tainted;
}

function registerNodes(state: LifecycleState, nodes: readonly LifecycleNode[], settings: LifecycleSettings): void {
  for (const node of nodes) if (state.known.has(node.name)) zoneOrNew(state.zones, node.zoneKey, settings);
  for (const node of nodes) {
    if (state.known.has(node.name)) continue;
    state.known.add(node.name);
    const zone = zoneOrNew(state.zones, node.zoneKey, settings);
    node.taints = withoutTaint(withoutTaint(node.taints, unreachableNoExecute), notReadyNoExecute);
    removeFromQueue(zone.queue, node.name);
  }
  if (state.known.size === nodes.length) return;
  const present = new Set(nodes.map((node) => node.name));
  // The health of a node that is gone is kept, as in Kubernetes: a node that comes back under its name meets it again.
  for (const name of [...state.known]) if (!present.has(name)) state.known.delete(name);
}

function zoneOf(state: LifecycleState, node: LifecycleNode): Zone {
  const zone = state.zones.find((other) => other.key === node.zoneKey);
  assert(zone !== undefined, () => `node ${node.name} was not registered in its zone`);
  return zone;
}

function countForZone(counts: ZoneCount[], key: string, ready: boolean): void {
  let count = counts.find((other) => other.key === key);
  if (count === undefined) counts.push((count = { key, readyCount: 0, notReadyCount: 0 }));
  if (ready) count.readyCount++;
  else count.notReadyCount++;
}

/** Takes off the NoExecute taints that the node had when it was listed, and the node off the queue. */
function markReachable(zone: Zone, node: LifecycleNode, listedTaints: readonly Taint[]): void {
  if (listedTaints.length > 0) {
    for (const taint of [unreachableNoExecute, notReadyNoExecute]) {
      if (hasTaint(listedTaints, taint)) node.taints = withoutTaint(node.taints, taint);
    }
  }
  removeFromQueue(zone.queue, node.name);
}

/** processTaintBaseEviction: a node that has one of the two taints gets the other at once, others wait in the queue. */
function markUnready(
  zone: Zone,
  node: LifecycleNode,
  listedTaints: readonly Taint[],
  status: 'False' | 'Unknown',
  now: Micros,
): void {
  const add = status === 'False' ? notReadyNoExecute : unreachableNoExecute;
  const remove = status === 'False' ? unreachableNoExecute : notReadyNoExecute;
  if (hasTaint(listedTaints, remove)) {
    node.taints = withoutTaint(withTaint(node.taints, add), remove);
    return;
  }
  // A node that lost its taint (or never had it) is queued anew, behind the others.
  if (!hasTaint(listedTaints, add)) removeFromQueue(zone.queue, node.name);
  addToQueue(zone.queue, node.name, now);
}

function restartHealthClocks(state: LifecycleState, nodes: readonly LifecycleNode[], now: Micros): void {
  for (const node of nodes) {
    const health = state.health.get(node.name);
    if (health === undefined) continue;
    state.health.set(node.name, { ...health, probeMicros: now, readyTransitionMicros: now });
  }
}
