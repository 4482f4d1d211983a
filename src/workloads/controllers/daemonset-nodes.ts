/**
 * What a DaemonSet controller remembers of one DaemonSet's nodes, so that a sync costs what changed and not what there
 * is: per node whether a pod belongs there, its pods, its share of the status and of a rolling update. Everything follows
 * from the cluster: it is built when first needed and after a load, and brought up to date node by node.
 *
 * Cost: O(nodes) to build, and again when the template changes; then O(1) per node that changed.
 */

import type { DaemonSet } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { NodeFlag, type NodeId } from '../../cluster/nodes.ts';
import { nodesInOrder } from '../../cluster/nodes-in-order.ts';
import { PodFlag, type PodId } from '../../cluster/pods.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import type { FailedPodBackoff } from './daemonset-backoff.ts';
import { compileDaemonTemplate, type DaemonTemplate, nodeShouldRunDaemonPod } from './daemonset-node.ts';
import {
  addStatus,
  daemonNodeView,
  daemonPodView,
  daemonSetView,
  isGone,
  noStatus,
  targetNodeName,
} from './daemonset-objects.ts';
import {
  type DaemonNodeState,
  type DaemonNodeUpdate,
  type DaemonSetStatus,
  type DaemonSetView,
  type DaemonUpdateTotals,
  daemonNodeUpdate,
  daemonSetStatus,
} from './daemonset-pass.ts';

/** Nodes in the order in which they joined, shared by all DaemonSets. */
export interface NodeOrder {
  list(): readonly NodeId[];
  /** A node joined or left. */
  changed(): void;
}

export function createNodeOrder(cluster: Cluster): NodeOrder {
  let order: NodeId[] | null = null;
  return {
    list: () => (order ??= nodesInOrder(cluster)),
    changed() {
      order = null;
    },
  };
}

export interface DaemonNodes {
  /** A pod of the DaemonSet, or a node, changed: it is looked at again. */
  podChanged(pod: PodId): void;
  nodeChanged(node: NodeId): void;
  /** Takes in the DaemonSet as it is, its template's hash, and everything that changed. */
  refresh(daemonSet: DaemonSet, hash: string, now: Micros): void;
  /** Nodes that the first step may have something to do about, in their order. */
  pending(backoffs: ReadonlyMap<string, FailedPodBackoff>): DaemonNodeState[];
  /** What was pending is done, but for these nodes. */
  settle(nodes: Iterable<string>): void;
  /** Names of pods that wait for nodes which do not exist. */
  podsWithoutNode(): string[];
  status(): DaemonSetStatus;
  totals(): DaemonUpdateTotals;
}

interface Entry {
  shouldRun: boolean;
  shouldContinueRunning: boolean;
  pods: PodId[];
  status: DaemonSetStatus;
  update: DaemonNodeUpdate;
}

const noUpdate: DaemonNodeUpdate = { unavailable: false, surging: false, available: false, list: 'none', name: '' };

export function createDaemonNodes(
  cluster: Cluster,
  order: NodeOrder,
  startsAt: Micros,
  podsOf: () => readonly PodId[],
): DaemonNodes {
  const { pods, nodes } = cluster;
  const entries = new Map<NodeId, Entry>();
  /** Pods for nodes that do not exist. */
  const homeless = new Set<PodId>();
  /** To be looked at again: by `refresh`, and by the first step. */
  const stale = new Set<NodeId>();
  const due = new Set<NodeId>();
  /** Nodes with a pod that is ready and not yet available. */
  const ripening = new Set<NodeId>();
  let seen: { template: unknown; strategy: unknown; minReadySeconds: number; hash: string } | null = null;
  let template: DaemonTemplate | null = null;
  let set: DaemonSetView | null = null;
  let hash = '';
  let status = noStatus;
  const counts = { unavailable: 0, surging: 0, available: 0 };
  const listed = new Map<string, number>();

  function count(entry: Entry, sign: 1 | -1): void {
    status = addStatus(status, entry.status, sign);
    const { update } = entry;
    if (update.unavailable) counts.unavailable += sign;
    if (update.surging) counts.surging += sign;
    if (update.available) counts.available += sign;
    if (update.list !== 'none') listed.set(update.list, (listed.get(update.list) ?? 0) + sign);
  }

  function stateOf(node: NodeId, { shouldRun, shouldContinueRunning, pods: own }: Entry): DaemonNodeState {
    return {
      name: cluster.nodeNames[node]!,
      shouldRun,
      shouldContinueRunning,
      pods: own.filter((pod) => !isGone(cluster, pod)).map((pod) => daemonPodView(cluster, pod, hash, startsAt)),
      backoff: null,
    };
  }

  function look(node: NodeId, now: Micros): void {
    const before = entries.get(node);
    if (before !== undefined) count(before, -1);
    if ((nodes.flags[node]! & NodeFlag.alive) === 0) {
      entries.delete(node);
      due.delete(node);
      ripening.delete(node);
      for (const pod of before?.pods ?? []) if (isAlive(pod)) homeless.add(pod);
      return;
    }
    const entry: Entry = before ?? { ...nowhere, pods: [], status: noStatus, update: noUpdate };
    takeIn(node, entry);
    Object.assign(entry, nodeShouldRunDaemonPod(template!, daemonNodeView(cluster, node)));
    const state = stateOf(node, entry);
    entry.status = daemonSetStatus({ set: set!, nodes: [state], podsWithoutNode: [], nowMicros: now });
    entry.update = daemonNodeUpdate(set!, state, now);
    entries.set(node, entry);
    count(entry, 1);
    const { minReadySeconds } = set!;
    if (minReadySeconds > 0 && state.pods.some((pod) => isRipening(pod.readySinceMicros, minReadySeconds, now))) {
      ripening.add(node);
    } else ripening.delete(node);
    due.add(node);
  }

  /** The node's pods as they are: the row may have been another node's, and pods may have waited for this one. */
  function takeIn(node: NodeId, entry: Entry): void {
    const name = cluster.nodeNames[node]!;
    const own: PodId[] = [];
    for (const pod of new Set([...entry.pods, ...homeless])) {
      homeless.delete(pod);
      if (!isAlive(pod)) continue;
      if (targetNodeName(cluster, pod) === name) own.push(pod);
      else homeless.add(pod);
    }
    entry.pods = own.sort((a, b) => pods.sequence[a]! - pods.sequence[b]!);
  }

  const isAlive = (pod: PodId): boolean => (pods.flags[pod]! & PodFlag.alive) !== 0;

  function place(pod: PodId): void {
    const node = cluster.findNode(targetNodeName(cluster, pod));
    if (node < 0) {
      if (isAlive(pod)) homeless.add(pod);
      else homeless.delete(pod);
      return;
    }
    stale.add(node);
    const entry = entries.get(node);
    if (entry === undefined)
      homeless.add(pod); // the node is looked at for the first time when it is refreshed
    else if (!entry.pods.includes(pod) && isAlive(pod)) entry.pods.push(pod);
  }

  function rebuild(now: Micros): void {
    entries.clear();
    homeless.clear();
    stale.clear();
    due.clear();
    ripening.clear();
    status = noStatus;
    Object.assign(counts, { unavailable: 0, surging: 0, available: 0 });
    listed.clear();
    const byNode = new Map<NodeId, PodId[]>();
    for (const pod of podsOf()) {
      const node = cluster.findNode(targetNodeName(cluster, pod));
      if (node < 0) homeless.add(pod);
      else byNode.set(node, [...(byNode.get(node) ?? []), pod]);
    }
    for (const node of order.list()) {
      entries.set(node, { ...nowhere, pods: byNode.get(node) ?? [], status: noStatus, update: noUpdate });
      look(node, now);
    }
  }

  return {
    podChanged: (pod) => {
      if (seen !== null) place(pod);
    },
    nodeChanged: (node) => {
      if (seen !== null) stale.add(node);
    },
    refresh(daemonSet, newHash, now) {
      const { spec } = daemonSet;
      const minReadySeconds = spec.minReadySeconds ?? 0;
      const wanted = { template: spec.template, strategy: spec.updateStrategy, minReadySeconds, hash: newHash };
      const same =
        seen !== null &&
        seen.template === wanted.template &&
        seen.strategy === wanted.strategy &&
        seen.minReadySeconds === minReadySeconds &&
        seen.hash === newHash;
      if (!same) {
        seen = wanted;
        hash = newHash;
        set = daemonSetView(daemonSet);
        template = compileDaemonTemplate(spec.template.spec);
        rebuild(now);
        return;
      }
      for (const node of ripening) stale.add(node);
      for (const node of stale) look(node, now);
      stale.clear();
    },
    pending(backoffs) {
      const rows = [...due].sort((a, b) => nodes.joined[a]! - nodes.joined[b]!);
      return rows.map((node) => {
        const state = stateOf(node, entries.get(node)!);
        return { ...state, backoff: backoffs.get(state.name) ?? null };
      });
    },
    settle(names) {
      due.clear();
      for (const name of names) {
        const node = cluster.findNode(name);
        if (node >= 0) due.add(node);
      }
    },
    podsWithoutNode: () =>
      [...homeless]
        .filter((pod) => isAlive(pod) && pods.node[pod]! < 0 && (pods.flags[pod]! & PodFlag.terminating) === 0)
        .sort((a, b) => pods.sequence[a]! - pods.sequence[b]!)
        .map((pod) => pods.names[pod]!),
    status: () => status,
    totals: () => ({
      desired: status.desiredNumberScheduled,
      ...counts,
      names(list, limit) {
        const wanted = Math.min(limit, listed.get(list) ?? 0);
        const names: string[] = [];
        if (wanted === 0) return names;
        for (const node of order.list()) {
          const update = entries.get(node)?.update;
          if (update?.list !== list) continue;
          names.push(update.name);
          if (names.length === wanted) break;
        }
        return names;
      },
    }),
  };
}

const nowhere = { shouldRun: false, shouldContinueRunning: false };

function isRipening(readySinceMicros: Micros | null, minReadySeconds: number, now: Micros): boolean {
  return readySinceMicros !== null && now < readySinceMicros + minReadySeconds * microsPerSecond;
}
