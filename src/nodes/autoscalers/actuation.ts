/**
 * How the Cluster Autoscaler removes nodes: it taints them, waits, evicts their pods where there are any, and deletes the
 * machine and its Node object (v1.34 cluster-autoscaler/core/scaledown/actuation/{actuator,drain,softtaint}.go).
 *
 * Evictions that a budget refuses are sent again every 10 s for two minutes; pods that were evicted are looked for every
 * 5 s. A node that cannot be emptied loses its taint and stays. Left out: the priority evictor, waiting for the
 * `delay-deletion` annotations.
 */
import type { ControllerContext } from '../../cluster/controller-runtime.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
import { type Kind, Phase } from '../../sim/simulation.ts';
import type { Json, StateReader, StateWriter } from '../../sim/state.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { deleteNode } from '../delete-node.ts';
import type { EvictionApi, EvictionResult } from '../eviction-api.ts';
import { taintsOf } from '../lifecycle/live-nodes.ts';
import type { PodsToMove } from './drainability.ts';
import type { NodeViews } from './node-views.ts';
import { isDaemonSetPod, isMirrorPod } from './pod-facts.ts';
import { type ActuationSettings, autoscalerName } from './settings.ts';

/** v1.34 cluster-autoscaler/utils/taints/taints.go */
const toBeDeletedTaint = 'ToBeDeletedByClusterAutoscaler';
const candidateTaint = 'DeletionCandidateOfClusterAutoscaler';
const evictionRetryMicros: Micros = 10 * microsPerSecond;
const pollMicros: Micros = 5 * microsPerSecond;
/** How much longer than the longest grace a pod is waited for (DefaultPodEvictionHeadroom). */
const headroomMicros: Micros = 30 * microsPerSecond;

/** A node on its way out. */
interface Removal {
  readonly node: string;
  readonly pool: string;
  readonly drain: boolean;
  readonly startedMicros: Micros;
  /** Until when refused evictions are tried again. */
  retryUntilMicros: Micros;
  /** Until when evicted pods are waited for; 0 before. */
  leaveUntilMicros: Micros;
  readonly pods: EvictedPod[];
}

interface EvictedPod {
  readonly pod: PodId;
  readonly version: number;
  readonly key: string;
  /** False: of a daemon set, evicted as far as it goes and not waited for. */
  readonly full: boolean;
  state: 'asked' | 'gone' | 'failed';
  error: string;
}

export interface Actuation {
  /** Before time starts. */
  start(): void;
  /** Nodes that are being removed without and with pods to move, in the order of their beginning. */
  deleting(): { readonly empty: readonly string[]; readonly drained: readonly string[] };
  /** Since when the node is to be deleted; null: it is not. */
  toBeDeletedSince(node: string): Micros | null;
  /** Taints the nodes and begins. */
  remove(nodes: readonly { readonly name: string; readonly pool: string }[], drain: boolean): void;
  /** Marks unneeded nodes by a soft taint and takes it from others; true: not all were done in this loop. */
  softTaint(unneeded: readonly NodeId[], needed: readonly NodeId[]): boolean;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

export interface ActuationOptions {
  readonly context: ControllerContext;
  readonly evictions: EvictionApi;
  readonly settings: ActuationSettings;
  readonly views: NodeViews;
  /** What of a node's pods would have to move, judged anew. */
  podsToMove(node: NodeId): PodsToMove;
  /** A node of the pool is gone (`done`), or could not be emptied. */
  ended(pool: string, done: boolean): void;
}

export function createActuation(options: ActuationOptions): Actuation {
  const { context, evictions, settings, views } = options;
  const { cluster, sim, events, startsAt } = context;
  const { pods } = cluster;
  const removals = new Map<number, Removal>();
  /** Evictions under way: the removal and the place of the pod in it. */
  const asked = new Map<number, readonly [removal: number, pod: number]>();
  let nextRemoval = 0;
  let nextAsked = 0;
  const kinds: { begin?: Kind; retry?: Kind; poll?: Kind } = {};
  evictions.client(autoscalerName, answered);

  const nodeEvent = (name: string, type: 'Normal' | 'Warning', reason: string, message: string): void =>
    events.event(type, reason, message, { kind: 'Node', namespace: '', name }, autoscalerName);
  const podEvent = (pod: PodId, type: 'Normal' | 'Warning', reason: string, message: string): void => {
    const involved = { kind: 'Pod', namespace: cluster.namespaceOf(pod), name: pods.names[pod]! };
    events.event(type, reason, message, involved, autoscalerName);
  };

  /** Both taints say since when, in seconds since 1970. */
  function addTaint(node: NodeId, key: string, effect: 'NoSchedule' | 'PreferNoSchedule'): void {
    const value = String(Math.floor((startsAt + sim.now) / microsPerSecond));
    cluster.setNodeTaints(node, [...taintsOf(cluster, node), { key, value, effect }]);
  }

  function hasTaint(node: NodeId, key: string): boolean {
    return taintsOf(cluster, node).some((taint) => taint.key === key);
  }

  function dropTaint(node: NodeId, key: string): void {
    cluster.setNodeTaints(
      node,
      taintsOf(cluster, node).filter((taint) => taint.key !== key),
    );
  }

  function begin(id: number): void {
    const removal = removals.get(id)!;
    const node = cluster.findNode(removal.node);
    if (node < 0) {
      removals.delete(id); // somebody else has removed it
      return;
    }
    const verdict = options.podsToMove(node);
    if (verdict.blocked !== null) fail(id, verdict.blocked.message);
    else if (!removal.drain && verdict.move.length > 0) {
      fail(id, `failed to delete empty node "${removal.node}", new pods scheduled`);
    } else evictAll(id, node, removal);
  }

  function evictAll(id: number, node: NodeId, removal: Removal): void {
    const daemonSets = removal.drain ? settings.evictDaemonSetsOfOccupiedNodes : settings.evictDaemonSetsOfEmptyNodes;
    removal.retryUntilMicros = sim.now + settings.evictionMicros;
    for (const view of views.podsOn(node)) {
      if (isMirrorPod(view)) continue;
      const full = !isDaemonSetPod(view);
      if (full ? !removal.drain : !daemonSets) continue;
      const { id: pod } = view;
      const key = `${view.namespace}/${view.name}`;
      removal.pods.push({ pod, version: pods.version[pod]!, key, full, state: 'asked', error: '' });
    }
    removal.pods.forEach(({ pod }, at) => {
      podEvent(pod, 'Normal', 'ScaleDown', 'deleting pod for node scale down');
      ask(id, at);
    });
    if (removal.pods.length === 0) leave(id);
  }

  function ask(id: number, at: number): void {
    const { pod, version } = removals.get(id)!.pods[at]!;
    const request = nextAsked++;
    asked.set(request, [id, at]);
    evictions.evict(autoscalerName, request, pod, version);
  }

  function answered(request: number, result: EvictionResult): void {
    const [id, at] = asked.get(request)!;
    asked.delete(request);
    const removal = removals.get(id);
    if (removal === undefined) return;
    const evicted = removal.pods[at]!;
    if (result.code === 201 || result.code === 404) evicted.state = 'gone';
    else {
      evicted.error = result.message;
      const again = nextAsked++;
      asked.set(again, [id, at]);
      sim.at(sim.now + evictionRetryMicros, kinds.retry!, again);
      return;
    }
    confirmed(id);
  }

  function retry(request: number): void {
    const [id, at] = asked.get(request)!;
    asked.delete(request);
    const removal = removals.get(id);
    if (removal === undefined) return;
    if (sim.now < removal.retryUntilMicros) {
      ask(id, at);
      return;
    }
    const evicted = removal.pods[at]!;
    evicted.state = 'failed';
    if (evicted.full && isThere(evicted)) {
      podEvent(evicted.pod, 'Warning', 'ScaleDownFailed', 'failed to delete pod for ScaleDown');
    }
    confirmed(id);
  }

  /** All evictions have their answer: pods are waited for, or the node stays. */
  function confirmed(id: number): void {
    const removal = removals.get(id)!;
    if (removal.pods.some(({ state }) => state === 'asked')) return;
    const refused = removal.pods.filter(({ state, full }) => state === 'failed' && full);
    if (refused.length === 0) {
      leave(id);
      return;
    }
    const errors = refused.map(
      ({ key, error }) => `failed to evict pod ${key} within allowed timeout (last error: ${error})`,
    );
    fail(id, `Failed to drain node /${removal.node}, due to following errors: [${errors.join(' ')}]`);
  }

  function leave(id: number): void {
    const removal = removals.get(id)!;
    removal.leaveUntilMicros = sim.now + settings.terminationMicros + headroomMicros;
    poll(id);
  }

  function poll(id: number): void {
    const removal = removals.get(id)!;
    const left = removal.pods.some((evicted) => evicted.full && isThere(evicted));
    if (!left) finish(id);
    else if (sim.now >= removal.leaveUntilMicros) {
      fail(id, `Failed to drain node /${removal.node}: pods remaining after timeout`);
    } else sim.at(sim.now + pollMicros, kinds.poll!, id);
  }

  function isThere({ pod, version }: EvictedPod): boolean {
    return pods.version[pod] === version && (pods.flags[pod]! & PodFlag.alive) !== 0;
  }

  function finish(id: number): void {
    const { node: name, pool } = removals.get(id)!;
    removals.delete(id);
    const node = cluster.findNode(name);
    if (node < 0) return;
    nodeEvent(name, 'Normal', 'ScaleDown', 'node removed by cluster autoscaler');
    deleteNode(cluster, node);
    options.ended(pool, true);
  }

  function fail(id: number, error: string): void {
    const { node: name, drain, pool } = removals.get(id)!;
    removals.delete(id);
    const node = cluster.findNode(name);
    if (node < 0) return;
    dropTaint(node, toBeDeletedTaint);
    const what = drain ? 'failed to drain the node' : 'failed to delete empty node';
    nodeEvent(name, 'Warning', 'ScaleDownFailed', `${what}: ${error}`);
    options.ended(pool, false);
  }

  return {
    start() {
      const define = (name: string, run: (subject: number) => void): Kind =>
        sim.define(`${autoscalerName}.${name}`, Phase.autoscaler, (_now, subject) => run(subject));
      kinds.begin = define('remove', begin);
      kinds.retry = define('evict', retry);
      kinds.poll = define('left', (id) => {
        if (removals.has(id)) poll(id);
      });
    },
    deleting() {
      const all = [...removals.values()];
      return {
        empty: all.filter(({ drain }) => !drain).map(({ node }) => node),
        drained: all.filter(({ drain }) => drain).map(({ node }) => node),
      };
    },
    toBeDeletedSince(name) {
      for (const { node, startedMicros } of removals.values()) if (node === name) return startedMicros;
      return null;
    },
    remove(nodes, drain) {
      for (const { name, pool } of nodes) {
        const node = cluster.findNode(name);
        if (hasTaint(node, candidateTaint)) dropTaint(node, candidateTaint);
        addTaint(node, toBeDeletedTaint, 'NoSchedule');
        nodeEvent(name, 'Normal', 'ScaleDown', 'marked the node as toBeDeleted/unschedulable');
        const id = nextRemoval++;
        removals.set(id, {
          node: name,
          pool,
          drain,
          startedMicros: sim.now,
          retryUntilMicros: 0,
          leaveUntilMicros: 0,
          pods: [],
        });
        sim.at(sim.now + settings.delayAfterTaintMicros, kinds.begin!, id);
      }
    },
    softTaint(unneeded, needed) {
      let left = settings.softTaintsPerLoop;
      let skipped = false;
      const write = (change: () => void): void => {
        if (left > 0) change();
        else skipped = true;
        left -= 1;
      };
      for (const node of unneeded) {
        if (!hasTaint(node, candidateTaint)) write(() => addTaint(node, candidateTaint, 'PreferNoSchedule'));
      }
      for (const node of needed) {
        if (hasTaint(node, candidateTaint)) write(() => dropTaint(node, candidateTaint));
      }
      return skipped;
    },
    save(writer) {
      writer.json('removals', [...removals] as unknown as Json);
      writer.json('asked', [...asked] as unknown as Json);
      writer.json('actuation', [nextRemoval, nextAsked]);
    },
    load(reader) {
      removals.clear();
      for (const [id, removal] of reader.json<[number, Removal][]>('removals')) removals.set(id, removal);
      asked.clear();
      for (const [id, entry] of reader.json<[number, [number, number]][]>('asked')) asked.set(id, entry);
      [nextRemoval = 0, nextAsked = 0] = reader.json<number[]>('actuation');
    },
  };
}
