/**
 * The node lifecycle controller, live (v1.34 pkg/controller/nodelifecycle/node_lifecycle_controller.go), and the life
 * signs of the nodes. The rules are in lifecycle/: here they are fed from the cluster, at the instants at which the real
 * loops would come to them, and what they decide is written.
 *
 * The monitor of nodes has a turn every 5 s, whose phase decides when something is noticed; the limiter of NoExecute
 * taints has one every 100 ms. Only turns that can find something are played: none while all nodes live and nothing
 * changes. A turn of the monitor that has much to write lasts as long as its writes, and the next one waits for it.
 */

import type { Taint } from '../api/objects.ts';
import type { NodeInit } from '../cluster/cluster.ts';
import { createControllerClient } from '../cluster/controller-client.ts';
import type { ControllerContext } from '../cluster/controller-runtime.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { NodeFlag, type NodeId } from '../cluster/nodes.ts';
import { nodesInOrder } from '../cluster/nodes-in-order.ts';
import { PodFlag, type PodId } from '../cluster/pods.ts';
import { assert } from '../sim/invariant.ts';
import { type Component, type Kind, Phase } from '../sim/simulation.ts';
import type { Json } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import type { Kubelet } from './kubelet.ts';
import { type ConditionStatus, type NodeCondition, type NodeHealth, readyCondition } from './lifecycle/health.ts';
import { createHeartbeats } from './lifecycle/heartbeats.ts';
import {
  applyTaintChange,
  badConditions,
  lifecycleNode,
  markPodNotReady,
  postedConditions,
  type TaintChange,
  taintChange,
  taintsOf,
  withCondition,
} from './lifecycle/live-nodes.ts';
import {
  createLifecycleState,
  defaultLifecycleSettings,
  examineNodes,
  judgeZones,
  type LifecycleNode,
  nodeMonitorPeriodMicros,
  taintNoSchedule,
} from './lifecycle/monitor.ts';
import { createNoExecuteLoop } from './lifecycle/no-execute-loop.ts';
import { nextTryMicros } from './lifecycle/rate-limited-queue.ts';
import { loadLifecycleState, saveLifecycleState } from './lifecycle/save.ts';
import { hasTaint, notReadyNoExecute, unreachableNoExecute, withTaint } from './lifecycle/taints.ts';
import { turnFrom } from './lifecycle/turns.ts';
import { createWriteQueue } from './lifecycle/write-queue.ts';
import type { ZoneCount } from './lifecycle/zones.ts';

export interface NodeLifecycle extends Component {
  /** The node falls silent: no heartbeat, no status of its pods. `lastHeartbeatMicros`: default, its last one by phase. */
  silence(node: NodeId, lastHeartbeatMicros?: Micros): void;
  /** A silent node is heard again. */
  revive(node: NodeId): void;
  isSilent(node: NodeId): boolean;
  /** A node joins: it carries the taint not-ready until it was seen Ready. */
  register(init: NodeInit): NodeId;
  /** The kubelet posts a condition other than Ready. */
  post(node: NodeId, condition: NodeCondition): void;
  /** Status of the node's Ready condition, as the controller knows it. */
  readyStatus(node: NodeId): ConditionStatus;
}

/** A write that waits for its turn. Nodes by name: rows may be used anew meanwhile. */
type Write =
  | { readonly type: 'unknown' | 'event'; readonly node: string }
  | { readonly type: 'podNotReady'; readonly pod: PodId; readonly version: number }
  | ({ readonly type: 'taints'; readonly node: string } & TaintChange);

/** A turn of the monitor that is not over: its writes are still being made. */
interface OpenTurn {
  readonly counts: readonly ZoneCount[];
  /** Every node that was examined and the taints that it was listed with. */
  readonly listed: readonly (readonly [name: string, taintSet: number])[];
}

const source = 'node-controller';
const settings = defaultLifecycleSettings;
/** doNoScheduleTaintingPass and the NoExecute pass read the node, then patch it. */
const requestsPerTaint = 2;

export function createNodeLifecycle(context: ControllerContext, kubelet: Kubelet): NodeLifecycle {
  const { cluster, sim, events, startsAt, controlPlane } = context;
  const { nodes, pods } = cluster;
  const { loops } = controlPlane;
  const client = context.client ?? createControllerClient(sim, events, controlPlane.controllerClient);
  const period = nodeMonitorPeriodMicros + loops.nodeMonitorDriftMicros;
  const heartbeats = createHeartbeats(sim.streams.purpose('node heartbeat'));
  const state = createLifecycleState();
  /** Conditions of nodes that are not, or not only, in good health. */
  const conditions = new Map<string, readonly NodeCondition[]>();
  const kinds: Partial<Record<'read' | 'monitor' | 'noSchedule' | 'ready', Kind>> = {};
  /** A turn of the monitor; the others are counted from it. */
  let base = loops.nodeMonitorMicros;
  let open: OpenTurn | null = null;
  /** Time of the turn that is asked for; -1: none. */
  let monitorAt = -1;

  const writes = createWriteQueue<Write>({
    name: 'node-lifecycle',
    lanes: 8, // UpdateWorkerSize
    limit: client.limit,
    requestMicros: controlPlane.requestMicros,
    requestsOf: ({ type }) => (type === 'event' ? 0 : type === 'taints' ? requestsPerTaint : 1),
    perform: write,
    idle: endTurn,
  });
  const noExecute = createNoExecuteLoop({
    state,
    firstTurnMicros: loops.nodeEvictionMicros,
    nodeByName: (name) => {
      const node = cluster.findNode(name);
      return node < 0 ? undefined : asNode(node, sim.now);
    },
    unwritten: () => {
      const names = new Set<string>();
      for (const op of writes.waiting()) if (op.type === 'unknown') names.add(op.node);
      return names;
    },
    send: (node, change) => writes.send({ type: 'taints', node, ...change }, requestsPerTaint),
  });
  const wake = (): void => {
    if (kinds.read !== undefined) sim.at(sim.now, kinds.read, 0);
  };
  const reader = cluster.journal.reader('observer', 'node-lifecycle', visit, wake, follows(concerning));

  const isAlive = (node: NodeId): boolean => node >= 0 && (nodes.flags[node]! & NodeFlag.alive) !== 0;
  const isReady = (node: NodeId): boolean => (nodes.flags[node]! & NodeFlag.ready) !== 0;
  const conditionsOf = (node: NodeId): readonly NodeCondition[] =>
    conditions.get(cluster.nodeNames[node]!) ?? postedConditions(isReady(node) ? 'True' : 'False', 0);
  const readyStatus = (node: NodeId): ConditionStatus => readyCondition(conditionsOf(node))?.status ?? 'Unknown';

  // What changes in the cluster.

  function visit(verb: Verb, node: number, before: number, after: number, time: Micros): void {
    switch (verb) {
      case Verb.nodeAdded:
        nodeAdded(node, time);
        return;
      case Verb.nodeRemoved:
        forget(cluster.nodeNames[node]!);
        wantTurn(time + controlPlane.controllerReactionMicros);
        return;
      case Verb.nodeFlags:
        if (((before ^ after) & NodeFlag.ready) !== 0) readyChanged(node);
        nodeChanged(node, time);
        return;
      case Verb.nodeTaints:
        nodeChanged(node, time);
        return;
    }
  }

  function nodeAdded(node: NodeId, time: Micros): void {
    if (!isAlive(node)) return;
    const name = cluster.nodeNames[node]!;
    if (time === 0) {
      // It was there before time began.
      state.known.add(name);
      const bad = badConditions(cluster, node, startsAt);
      if (bad !== undefined) conditions.set(name, bad);
      if (readyStatus(node) === 'Unknown') silence(node, readyCondition(bad!)!.lastHeartbeatMicros);
    } else {
      // Registered at `time`, or created by a manifest.
      if (!heartbeats.isSilent(name)) heartbeats.begin(name, time);
      wantTurn(time + controlPlane.controllerReactionMicros);
    }
    nodeChanged(node, time);
  }

  function forget(name: string): void {
    heartbeats.forget(name);
    conditions.delete(name);
  }

  /** Somebody else has set the flag: the conditions follow it. */
  function readyChanged(node: NodeId): void {
    const name = cluster.nodeNames[node]!;
    if (isReady(node) === (readyStatus(node) === 'True')) return;
    if (isReady(node)) conditions.delete(name);
    else conditions.set(name, postedConditions('False', sim.now));
  }

  /** The informer's event handler: a look at the NoSchedule taints, and a turn where something is not as it should be. */
  function nodeChanged(node: NodeId, time: Micros): void {
    if (!isAlive(node)) return;
    const due = time + controlPlane.controllerReactionMicros;
    if (taintNoSchedule(asNode(node, sim.now))) sim.at(Math.max(due, sim.now), kinds.noSchedule!, node);
    const taints = taintsOf(cluster, node);
    if (!isReady(node) || hasTaint(taints, notReadyNoExecute) || hasTaint(taints, unreachableNoExecute)) wantTurn(due);
  }

  function asNode(node: NodeId, now: Micros): LifecycleNode {
    return lifecycleNode(cluster, node, conditionsOf(node), heartbeats.last(cluster.nodeNames[node]!, now));
  }

  function reconcileNoSchedule(node: NodeId): void {
    if (!isAlive(node)) return;
    const wanted = asNode(node, sim.now);
    const before = wanted.taints;
    if (!taintNoSchedule(wanted)) return;
    const change = taintChange(before, wanted.taints);
    if (change !== null) writes.send({ type: 'taints', node: wanted.name, ...change }, requestsPerTaint);
  }

  // Turns of the monitor.

  /** Asks for the first turn from `time` on. */
  function wantTurn(time: Micros): void {
    if (open !== null) return; // its end asks for the next one
    let turn = turnFrom(base, period, Math.max(time, sim.now));
    if (turn <= sim.now) turn += period;
    if (monitorAt >= 0 && monitorAt <= turn) return;
    monitorAt = turn;
    sim.at(turn, kinds.monitor!, 0);
  }

  function wantDeadline(name: string): void {
    const node = cluster.findNode(name);
    if (node < 0 || readyStatus(node) === 'Unknown') return;
    const last = heartbeats.last(name, sim.now);
    const health = state.health.get(name);
    const seen = health !== undefined && (health.leaseRenewMicros ?? Number.NEGATIVE_INFINITY) >= last;
    const probe = seen ? health.probeMicros : turnFrom(base, period, last);
    wantTurn(probe + settings.nodeMonitorGraceMicros + 1);
  }

  function turn(now: Micros): void {
    if (now !== monitorAt || open !== null) return; // another time took its place
    monitorAt = -1;
    tellOfNewNodes();
    const rows = nodesInOrder(cluster);
    const examined = rows.map((node) => asNode(node, now));
    for (const node of examined) catchUp(node, now);
    const { counts, becameNotReady } = examineNodes(state, examined, settings, now);
    const lists = examined.map((node, index) => writesFor(rows[index]!, node, becameNotReady));
    open = { counts, listed: rows.map((node) => [cluster.nodeNames[node]!, nodes.taintSet[node]!] as const) };
    writes.sendLists(lists.filter((list) => list.length > 0));
    noExecute.wake(); // the limiter does not wait for the end of this turn
  }

  /** Turns that were not played would have noticed the heartbeats before them. */
  function catchUp({ name, leaseRenewMicros, conditions: posted }: LifecycleNode, now: Micros): void {
    const health = state.health.get(name);
    if ((health?.leaseRenewMicros ?? Number.NEGATIVE_INFINITY) >= leaseRenewMicros!) return;
    const noticed = turnFrom(base, period, leaseRenewMicros!);
    if (noticed >= now) return;
    const ready = readyCondition(posted);
    if (ready === undefined) return;
    const { lastHeartbeatMicros, lastTransitionMicros } = ready;
    const savedReady = health?.savedReady ?? { lastHeartbeatMicros, lastTransitionMicros };
    const readyTransitionMicros = health?.readyTransitionMicros ?? noticed;
    const caughtUp: NodeHealth = { probeMicros: noticed, readyTransitionMicros, savedReady, leaseRenewMicros };
    state.health.set(name, caughtUp);
  }

  function writesFor(row: NodeId, node: LifecycleNode, becameNotReady: readonly string[]): Write[] {
    const list: Write[] = [];
    if (node.conditions !== conditionsOf(row) && readyCondition(node.conditions)?.status === 'Unknown') {
      if (readyStatus(row) !== 'Unknown') {
        conditions.set(node.name, node.conditions);
        list.push({ type: 'unknown', node: node.name });
      }
    }
    const change = taintChange(taintsOf(cluster, row), node.taints);
    if (change !== null) list.push({ type: 'taints', node: node.name, ...change });
    if (!becameNotReady.includes(node.name)) return list;
    list.push({ type: 'event', node: node.name });
    for (let pod = nodes.firstPod[row]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
      const ready = (pods.flags[pod]! & PodFlag.ready) !== 0;
      if (ready) list.push({ type: 'podNotReady', pod, version: pods.version[pod]! });
    }
    return list;
  }

  function endTurn(now: Micros): void {
    if (open === null) return;
    const { counts, listed } = open;
    const found = listed.filter(([name]) => cluster.findNode(name) >= 0);
    const rows = found.map(([name]) => cluster.findNode(name));
    const judged = rows.map((row) => asNode(row, now));
    const listedTaints = found.map(([, set]) => cluster.taintSets.values[set]!);
    judgeZones(state, judged, listedTaints, counts, settings, now);
    open = null;
    base = now + period;
    judged.forEach((node, index) => {
      const change = taintChange(taintsOf(cluster, rows[index]!), node.taints);
      if (change !== null) writes.send({ type: 'taints', node: node.name, ...change }, requestsPerTaint);
    });
    for (const name of heartbeats.silent()) wantDeadline(name);
    if (state.zones.some((zone) => zone.state === 'Forgotten' && nextTryMicros(zone.queue) !== null)) wantTurn(base);
    for (const row of rows) if (changedSince(row, found[rows.indexOf(row)]![1])) wantTurn(base);
    noExecute.wake();
  }

  /** Something has changed in the turn: only the next one sees it. */
  function changedSince(row: NodeId, listedSet: number): boolean {
    return nodes.taintSet[row] !== listedSet;
  }

  function tellOfNewNodes(): void {
    for (const name of state.known) {
      if (cluster.findNode(name) < 0) tellNode('Normal', 'RemovingNode', `Removing Node ${name} from Controller`, name);
    }
    for (const node of nodesInOrder(cluster)) {
      const name = cluster.nodeNames[node]!;
      if (state.known.has(name)) continue;
      tellNode('Normal', 'RegisteredNode', `Registered Node ${name} in Controller`, name);
    }
  }

  function tellNode(type: 'Normal' | 'Warning', reason: string, message: string, name: string, by = source): void {
    events.event(type, reason, message, { kind: 'Node', namespace: '', name }, by);
  }

  // Writes.

  function write(op: Write): void {
    if (op.type === 'podNotReady') {
      markPodNotReady(cluster, events, op.pod, op.version);
      return;
    }
    const node = cluster.findNode(op.node);
    if (node < 0) return;
    if (op.type === 'unknown') cluster.setNodeReady(node, false);
    else if (op.type === 'taints') applyTaintChange(cluster, node, op);
    else tellNode('Normal', 'NodeNotReady', `Node ${op.node} status is now: NodeNotReady`, op.node);
  }

  // Life signs.

  function silence(node: NodeId, lastHeartbeatMicros?: Micros): void {
    const name = cluster.nodeNames[node]!;
    if (heartbeats.isSilent(name)) return;
    heartbeats.silence(name, lastHeartbeatMicros ?? heartbeats.last(name, sim.now));
    kubelet.setSilent(node, true);
    wantDeadline(name);
  }

  /** The kubelet posts that the node is ready. */
  function postReady(node: NodeId): void {
    if (!isAlive(node)) return;
    const name = cluster.nodeNames[node]!;
    if (heartbeats.isSilent(name) || isReady(node)) return;
    conditions.set(name, postedConditions('True', sim.now));
    cluster.setNodeReady(node, true);
    tellNode('Normal', 'NodeReady', `Node ${name} status is now: NodeReady`, name, 'kubelet');
  }

  return {
    name: 'node-lifecycle',
    start() {
      kinds.read = sim.define('node-lifecycle.read', Phase.controller, () => reader.read());
      kinds.monitor = sim.define('node-lifecycle.monitor', Phase.controller, turn);
      kinds.noSchedule = sim.define('node-lifecycle.noSchedule', Phase.controller, (_now, node) => {
        reconcileNoSchedule(node);
      });
      kinds.ready = sim.define('node-lifecycle.ready', Phase.kubelet, (_now, node) => postReady(node));
      writes.start(sim);
      noExecute.start(sim);
      for (const node of nodesInOrder(cluster)) nodeAdded(node, sim.now);
      sim.at(sim.now, kinds.read, 0);
    },
    silence,
    revive(node) {
      const name = cluster.nodeNames[node]!;
      if (!heartbeats.isSilent(name)) return;
      heartbeats.begin(name, sim.now);
      kubelet.setSilent(node, false);
      sim.at(sim.now + controlPlane.kubeletReactionMicros, kinds.ready!, node);
    },
    isSilent: (node) => heartbeats.isSilent(cluster.nodeNames[node]!),
    register(init) {
      const notReady: Taint = { key: notReadyNoExecute.key, effect: 'NoSchedule' };
      const node = cluster.addNode({ ...init, ready: false, taints: withTaint(init.taints, notReady) });
      heartbeats.begin(init.name, sim.now);
      sim.at(sim.now + controlPlane.kubeletReactionMicros, kinds.ready!, node);
      return node;
    },
    readyStatus,
    post(node, condition) {
      conditions.set(cluster.nodeNames[node]!, withCondition(conditionsOf(node), condition));
      nodeChanged(node, sim.now);
    },
    check() {
      for (const name of heartbeats.silent()) {
        assert(cluster.findNode(name) >= 0, () => `node-lifecycle: silent node ${name} does not exist`);
      }
    },
    save(writer) {
      heartbeats.save(writer);
      client.save(writer);
      writes.save(writer);
      saveLifecycleState(writer, state);
      writer.json('conditions', [...conditions] as unknown as Json);
      writer.json('turns', [base, monitorAt]);
      noExecute.save(writer);
      writer.json('open', open as unknown as Json);
    },
    load(from) {
      heartbeats.load(from);
      client.load(from);
      writes.load(from);
      loadLifecycleState(from, state);
      conditions.clear();
      for (const [name, list] of from.json<[string, NodeCondition[]][]>('conditions')) conditions.set(name, list);
      [base = 0, monitorAt = -1] = from.json<number[]>('turns');
      noExecute.load(from);
      open = from.json<OpenTurn | null>('open');
    },
  };
}

/** Changes of nodes that it acts upon. */
const concerning: readonly Verb[] = [Verb.nodeAdded, Verb.nodeRemoved, Verb.nodeFlags, Verb.nodeTaints];
