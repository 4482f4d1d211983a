/**
 * One pass of the DaemonSet controller (v1.34 pkg/controller/daemon/{daemon_controller,update}.go): pods are made on
 * nodes that lack one, taken from nodes where they do not belong, and updated within maxUnavailable or maxSurge.
 *
 * The real controller walks nodes in random order where several are equal; here it is the order of `nodes`.
 */
import { compareText } from '../../api/go-text.ts';
import { scaledIntOrPercent } from '../../api/int-or-percent.ts';
import type { IntOrString } from '../../api/objects-meta.ts';
import type { Micros } from '../../sim/time.ts';
import { type ControllerEvent, isAvailable, type PodPhase } from './controller-types.ts';
import { type FailedPodBackoff, failedPodBackoffAfter, isInFailedPodBackoff } from './daemonset-backoff.ts';

/** Pods made or deleted in one pass (BurstReplicas). */
export const DAEMON_BURST_REPLICAS = 250;

export interface DaemonPod {
  readonly name: string;
  readonly phase: PodPhase;
  /** Bound to its node already (the scheduler binds daemon pods by their node affinity). */
  readonly scheduled: boolean;
  /** Null: not ready. */
  readonly readySinceMicros: Micros | null;
  readonly createdMicros: Micros;
  readonly deleting: boolean;
  /** Made from the present template (controller-revision-hash). */
  readonly updated: boolean;
}

export interface DaemonNodeState {
  readonly name: string;
  readonly shouldRun: boolean;
  readonly shouldContinueRunning: boolean;
  /** Pods of the DaemonSet for this node, except deleted ones that have ended. */
  readonly pods: readonly DaemonPod[];
  /** Of failed pods of this DaemonSet on this node, as the last pass left it; null: none. */
  readonly backoff: FailedPodBackoff | null;
}

export interface DaemonSetView {
  readonly namespace: string;
  readonly name: string;
  readonly updateStrategy: 'RollingUpdate' | 'OnDelete';
  /** 0 if unset. */
  readonly maxSurge: IntOrString;
  /** 1 by default. */
  readonly maxUnavailable: IntOrString;
  readonly minReadySeconds: number;
}

export interface DaemonSetInput {
  readonly set: DaemonSetView;
  readonly nodes: readonly DaemonNodeState[];
  /** Names of pods that wait for nodes which no longer exist. */
  readonly podsWithoutNode: readonly string[];
  readonly nowMicros: Micros;
}

/** What one of the two steps of a pass wants. Creations go out in batches of 1, 2, 4, ... (replicaset.ts slowStart). */
export interface DaemonSetChange {
  readonly createOn: readonly string[];
  readonly deletePods: readonly string[];
}

export interface DaemonManageOutcome extends DaemonSetChange {
  readonly events: readonly ControllerEvent[];
  /** Back-off entries that changed, by node name. */
  readonly backoffs: readonly { readonly node: string; readonly backoff: FailedPodBackoff }[];
  /** Failed pods seen; if any, the sync counts as failed and comes again rate limited (no update, no status now). */
  readonly failedPods: number;
  /** When a back-off ends that held up a deletion; null: none did. */
  readonly requeueAfterMicros: Micros | null;
}

/** First step of a pass (manage): one running pod per node that should have one. */
export function manageDaemonPods(input: DaemonSetInput): DaemonManageOutcome {
  const { nodes, nowMicros } = input;
  const createOn: string[] = [];
  const deletePods: string[] = [];
  const events: ControllerEvent[] = [];
  const backoffs: { node: string; backoff: FailedPodBackoff }[] = [];
  let failedPods = 0;
  let requeueAfterMicros: Micros | null = null;
  for (const node of nodes) {
    if (node.shouldRun && node.pods.length === 0) {
      createOn.push(node.name);
    } else if (node.shouldContinueRunning) {
      let backoff = node.backoff;
      const running: DaemonPod[] = [];
      for (const pod of node.pods) {
        if (pod.deleting) continue;
        if (pod.phase === 'Failed') {
          failedPods++;
          if (isInFailedPodBackoff(backoff, nowMicros)) {
            requeueAfterMicros = Math.min(requeueAfterMicros ?? Number.POSITIVE_INFINITY, backoff!.delayMicros);
            continue;
          }
          backoff = failedPodBackoffAfter(backoff, nowMicros);
          backoffs.push({ node: node.name, backoff });
        }
        const ended = endedEvent(input.set, pod, node.name);
        if (ended === null) running.push(pod);
        else {
          events.push(ended);
          deletePods.push(pod.name);
        }
      }
      // With surge a new pod need not wait for the end of the old one.
      if (running.length === 0 && node.shouldRun && allowsSurge(input.set)) createOn.push(node.name);
      deletePods.push(...excessPods(input, running));
    } else {
      deletePods.push(...node.pods.filter(({ deleting }) => !deleting).map(({ name }) => name));
    }
  }
  deletePods.push(...input.podsWithoutNode);
  return { ...limited(createOn, deletePods), events, backoffs, failedPods, requeueAfterMicros };
}

/** The lists that a rolling update chooses from. */
export type DaemonUpdateList = 'none' | 'replace' | 'candidate' | 'delete' | 'misplaced' | 'allowed';

/** What one node is to a rolling update. */
export interface DaemonNodeUpdate {
  /** Without surge: its pod serves nobody, or there is none. */
  readonly unavailable: boolean;
  /** With surge: a new pod is coming up beside an old one. */
  readonly surging: boolean;
  /** With surge: its oldest pod is available. */
  readonly available: boolean;
  readonly list: DaemonUpdateList;
  /** The pod (`replace`, `delete`, `misplaced`; `candidate` without surge) or the node. */
  readonly name: string;
}

/** What all nodes together are to it: a live controller keeps it from pass to pass. */
export interface DaemonUpdateTotals {
  /** Nodes that should run a pod. */
  readonly desired: number;
  readonly unavailable: number;
  readonly surging: number;
  readonly available: number;
  /** The first `limit` names of a list, in the order of the nodes. */
  names(list: DaemonUpdateList, limit: number): readonly string[];
}

/**
 * Second step, once the first has nothing under way: replaces old pods (rollingUpdate). Without surge it only deletes,
 * and the next pass makes the new pods; with surge it makes new pods beside old ones.
 */
export function updateDaemonPods(input: DaemonSetInput): DaemonSetChange {
  const { set, nodes, nowMicros } = input;
  const updates = nodes.map((node) => daemonNodeUpdate(set, node, nowMicros));
  return chooseDaemonUpdates(set, {
    desired: nodes.filter(({ shouldRun }) => shouldRun).length,
    unavailable: updates.filter(({ unavailable }) => unavailable).length,
    surging: updates.filter(({ surging }) => surging).length,
    available: updates.filter((update) => update.available).length,
    names: (list, limit) =>
      updates
        .filter((update) => update.list === list)
        .slice(0, limit)
        .map(({ name }) => name),
  });
}

/** The second step from what the nodes are to it; O(what it chooses). */
export function chooseDaemonUpdates(set: DaemonSetView, totals: DaemonUpdateTotals): DaemonSetChange {
  if (set.updateStrategy === 'OnDelete') return { createOn: [], deletePods: [] };
  const { desired, names } = totals;
  const maxSurge = scaledIntOrPercent(set.maxSurge, desired, true);
  if (maxSurge > 0) {
    // Surge promises full availability: a pod on a node that no longer fits stays until others stand in for it.
    const spare = Math.max(0, totals.available - desired);
    const budget = Math.max(0, maxSurge - totals.surging);
    const deletePods = [...names('delete', DAEMON_BURST_REPLICAS), ...names('misplaced', spare)];
    return limited([...names('allowed', DAEMON_BURST_REPLICAS), ...names('candidate', budget)], deletePods);
  }
  // A share of no nodes: only what serves nobody goes.
  if (allowsSurge(set)) return limited([], names('delete', DAEMON_BURST_REPLICAS));
  const unavailable = scaledIntOrPercent(set.maxUnavailable, desired, true);
  const maxUnavailable = unavailable === 0 && desired > 0 ? 1 : unavailable;
  const budget = Math.max(0, maxUnavailable - totals.unavailable);
  return limited([], [...names('replace', DAEMON_BURST_REPLICAS), ...names('candidate', budget)]);
}

const UNCONCERNED: DaemonNodeUpdate = { unavailable: false, surging: false, available: false, list: 'none', name: '' };

/** What a node is to the second step; availability is as of `nowMicros`. */
export function daemonNodeUpdate(set: DaemonSetView, node: DaemonNodeState, nowMicros: Micros): DaemonNodeUpdate {
  if (!node.shouldRun && node.pods.length === 0) return UNCONCERNED;
  const pair = podPair(node.pods);
  const up = (pod: DaemonPod | null): boolean => available({ set, nowMicros }, pod);
  // Whether there is a surge does not depend on the number of nodes: any percentage of at least one rounds up.
  return allowsSurge(set) ? surgeUpdate(node, pair, up) : plainUpdate(pair, up);
}

type Pair = ReturnType<typeof podPair>;

function plainUpdate(pair: Pair, up: (pod: DaemonPod | null) => boolean): DaemonNodeUpdate {
  // Too many or no pods, or one of each kind: the first step will see to it.
  if (pair === null || (pair.old === null) === (pair.updated === null)) return { ...UNCONCERNED, unavailable: true };
  if (pair.old === null) return { ...UNCONCERNED, unavailable: !up(pair.updated) };
  const { name } = pair.old;
  // An old pod that serves nobody is replaced beyond the budget.
  return up(pair.old)
    ? { ...UNCONCERNED, list: 'candidate', name }
    : { ...UNCONCERNED, unavailable: true, list: 'replace', name };
}

function surgeUpdate(node: DaemonNodeState, pair: Pair, up: (pod: DaemonPod | null) => boolean): DaemonNodeUpdate {
  if (pair === null) return { ...UNCONCERNED, surging: true };
  const { old, updated } = pair;
  const update = { ...UNCONCERNED, available: up(old ?? updated) };
  if (old === null) return update;
  if (updated !== null)
    return up(updated) ? { ...update, list: 'delete', name: old.name } : { ...update, surging: true };
  if (node.shouldRun) return { ...update, list: up(old) ? 'candidate' : 'allowed', name: node.name };
  return { ...update, list: up(old) ? 'misplaced' : 'delete', name: old.name };
}

export interface DaemonSetStatus {
  readonly desiredNumberScheduled: number;
  readonly currentNumberScheduled: number;
  readonly numberMisscheduled: number;
  readonly numberReady: number;
  readonly updatedNumberScheduled: number;
  readonly numberAvailable: number;
  readonly numberUnavailable: number;
}

/** The status at the end of a pass; of several pods on a node the oldest counts (updateDaemonSetStatus). */
export function daemonSetStatus(input: DaemonSetInput): DaemonSetStatus {
  const status = { desired: 0, current: 0, misscheduled: 0, ready: 0, updated: 0, available: 0 };
  for (const node of input.nodes) {
    const pod = [...node.pods].sort(oldestFirst)[0] ?? null;
    if (!node.shouldRun) {
      if (pod !== null) status.misscheduled++;
      continue;
    }
    status.desired++;
    if (pod === null) continue;
    status.current++;
    if (pod.readySinceMicros !== null) status.ready++;
    if (available(input, pod)) status.available++;
    if (pod.updated) status.updated++;
  }
  return {
    desiredNumberScheduled: status.desired,
    currentNumberScheduled: status.current,
    numberMisscheduled: status.misscheduled,
    numberReady: status.ready,
    updatedNumberScheduled: status.updated,
    numberAvailable: status.available,
    numberUnavailable: status.desired - status.available,
  };
}

/** Pods beyond the first on a node; with surge an old and a new one may be there together for a while. */
function excessPods(input: DaemonSetInput, running: readonly DaemonPod[]): readonly string[] {
  if (running.length <= 1) return [];
  const sorted = [...running].sort(oldestFirst);
  if (!allowsSurge(input.set)) return sorted.slice(1).map(({ name }) => name);
  const newest = sorted.find(({ updated }) => updated);
  const oldest = sorted.find(({ updated }) => !updated);
  const excess = sorted.filter((pod) => pod !== newest && pod !== oldest).map(({ name }) => name);
  const done = newest !== undefined && oldest !== undefined;
  if (done && (oldest.readySinceMicros === null || available(input, newest))) excess.push(oldest.name);
  return excess;
}

function allowsSurge({ updateStrategy, maxSurge }: DaemonSetView): boolean {
  return updateStrategy === 'RollingUpdate' && scaledIntOrPercent(maxSurge, 100, true) > 0;
}

function endedEvent({ namespace }: DaemonSetView, pod: DaemonPod, node: string): ControllerEvent | null {
  const where = `daemon pod ${namespace}/${pod.name} on node ${node}`;
  if (pod.phase === 'Failed') {
    return { type: 'Warning', reason: 'FailedDaemonPod', message: `Found failed ${where}, will try to kill it` };
  }
  if (pod.phase === 'Succeeded') {
    return { type: 'Normal', reason: 'SucceededDaemonPod', message: `Found succeeded ${where}, will try to delete it` };
  }
  return null;
}

/** The old and the new pod that stay on a node; null if there are several of a kind (findUpdatedPodsOnNode). */
function podPair(
  pods: readonly DaemonPod[],
): { readonly old: DaemonPod | null; readonly updated: DaemonPod | null } | null {
  const staying = pods.filter(({ deleting }) => !deleting);
  const old = staying.filter(({ updated }) => !updated);
  const updated = staying.filter((pod) => pod.updated);
  return old.length > 1 || updated.length > 1 ? null : { old: old[0] ?? null, updated: updated[0] ?? null };
}

function available(input: Pick<DaemonSetInput, 'set' | 'nowMicros'>, pod: DaemonPod | null): boolean {
  return pod !== null && isAvailable(pod.readySinceMicros, input.set.minReadySeconds, input.nowMicros);
}

/** Scheduled before waiting, then by age and name (podByCreationTimestampAndPhase). */
function oldestFirst(a: DaemonPod, b: DaemonPod): number {
  return Number(b.scheduled) - Number(a.scheduled) || a.createdMicros - b.createdMicros || compareText(a.name, b.name);
}

/** syncNodes */
function limited(createOn: readonly string[], deletePods: readonly string[]): DaemonSetChange {
  return {
    createOn: createOn.slice(0, DAEMON_BURST_REPLICAS),
    deletePods: deletePods.slice(0, DAEMON_BURST_REPLICAS),
  };
}
