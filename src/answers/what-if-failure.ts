/**
 * What if these nodes failed at that instant? A run is played up to the instant and saved; each case is a fork of it with
 * the failure put in, played on for a while. A fork is the run that has the failure in its timeline, event by event
 * (test/answers/what-if-failure.test.ts compares fingerprints).
 *
 * Cost: the run up to the instant once; per case, loading the state and the time that is played.
 */

import type { NodeId } from '../cluster/nodes.ts';
import { nodesInOrder } from '../cluster/nodes-in-order.ts';
import { PodFlag, type PodId, PodPhase } from '../cluster/pods.ts';
import { type PendingReason, pendingReasons } from '../report/summary.ts';
import { workloadKey } from '../report/workload-key.ts';
import { type AssembleOptions, assemble, type Run } from '../scenario/assemble.ts';
import type { Action, Scenario } from '../scenario/scenario.ts';
import type { SavedState } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { followPods, type PodFollower, type PodsFollowed } from './follow-pods.ts';
import { nodesByZone } from './places.ts';
import { playUntil } from './play.ts';

/** A run that stands just before an instant. */
export interface ForkPoint {
  readonly scenario: Scenario;
  readonly options: AssembleOptions;
  /** Nothing of this instant has been played yet. */
  readonly atMicros: Micros;
  readonly state: SavedState;
}

/** Nodes that fall silent together. */
export interface Failure {
  /** `node/general-1`, `zone/a`, `node/a-1 + node/a-2`; `none` for a case without any. */
  readonly name: string;
  readonly nodes: readonly string[];
  readonly actions: readonly Action[];
}

/** Pods by workload, most first. */
export interface PodsOfWorkload {
  /** `Deployment/shop/web`; '' for pods without an owner. */
  readonly workload: string;
  readonly pods: number;
}

export interface FailureFigures extends PodsFollowed {
  readonly name: string;
  readonly nodes: readonly string[];
  /** Unfinished pods that were on the nodes, those of DaemonSets apart; and how many of them were deleted. */
  readonly hit: number;
  readonly hitWorkloads: readonly PodsOfWorkload[];
  readonly deleted: number;
  /** Pods without a node at the end, and why. */
  readonly pendingWorkloads: readonly PodsOfWorkload[];
  readonly pending: readonly PendingReason[];
  /** Pods that are being deleted on a silent node, at the end: nothing replaces those of a StatefulSet. */
  readonly stuck: readonly PodsOfWorkload[];
}

/** No failure: what happens anyway. */
export const noFailure: Failure = { name: 'none', nodes: [], actions: [] };

/** Plays a scenario to just before an instant. Instants before the first microsecond are moved to it. */
export function forkPointAt(scenario: Scenario, atMicros: Micros, options: AssembleOptions = {}): ForkPoint {
  const run = assemble(scenario, options);
  const at = Math.max(1, atMicros);
  playUntil(run, at - 1);
  return forkPointOf(run, options);
}

/** Of a run that was played, which stays as it is: the instant is the next microsecond. */
export function forkPointOf(run: Run, options: AssembleOptions = {}): ForkPoint {
  return { scenario: run.scenario, options, atMicros: run.sim.now + 1, state: run.save() };
}

/** A run of its own that stands where the point stands. */
export function forkOf({ scenario, options, state }: ForkPoint, more: AssembleOptions = {}): Run {
  const run = assemble(scenario, { ...options, ...more });
  run.load(state);
  return run;
}

/** Every node on its own, in the order in which they joined. */
export function nodeFailures(run: Run): Failure[] {
  return nodesInOrder(run.cluster).map((node) => failureOfNodes([run.cluster.nodeNames[node]!]));
}

/** Every zone as a whole, in order of name; nodes without a zone are in none. */
export function zoneFailures({ cluster }: Run): Failure[] {
  return nodesByZone(cluster)
    .filter(({ zone }) => zone !== '')
    .map(({ zone, nodes }) => ({
      name: `zone/${zone}`,
      nodes: nodes.map((node) => cluster.nodeNames[node]!),
      actions: [{ type: 'fail', nodes: { zone }, forMicros: null }],
    }));
}

/** Nodes by name that fail together. */
export function failureOfNodes(names: readonly string[]): Failure {
  return {
    name: names.map((name) => `node/${name}`).join(' + '),
    nodes: names,
    actions: names.map((node) => ({ type: 'fail', nodes: { node }, forMicros: null })),
  };
}

/** Plays the case and says what became of the pods within `forMicros` of the failure. */
export function whatIfFailure(point: ForkPoint, failure: Failure, forMicros: Micros): FailureFigures {
  const run = forkOf(point);
  if (failure.actions.length > 0) run.putIn(point.atMicros, failure.actions);
  return figuresOfFailure(run, failure, point.atMicros, forMicros);
}

/** As `whatIfFailure`, of a run that stands just before the failure and has it in its own timeline. */
export function figuresOfFailure(run: Run, failure: Failure, atMicros: Micros, forMicros: Micros): FailureFigures {
  const { cluster } = run;
  const follower = followPods(cluster);
  const rows = failure.nodes.map((name) => cluster.findNode(name)).filter((node) => node >= 0);
  const hit = rows.flatMap((node) => podsHit(run, node));
  playUntil(run, atMicros);
  follower.setDown(silentOf(run, rows));
  playFollowed(run, follower, rows, atMicros + forMicros);
  const deleted = hit.filter(({ pod, version }) => !isThere(run, pod, version)).length;
  const pendingPods = alivePods(run).filter((pod) => isPending(run, pod));
  const silent = silentOf(run, rows);
  const stuck = alivePods(run).filter((pod) => isTerminating(run, pod) && silent.has(cluster.pods.node[pod]!));
  return {
    name: failure.name,
    nodes: failure.nodes,
    hit: hit.length,
    hitWorkloads: countWorkloads(hit.map(({ workload }) => workload)),
    deleted,
    ...follower.figures(),
    pendingWorkloads: podsByWorkload(run, pendingPods),
    pending: pendingReasons(cluster, run.recorder),
    stuck: podsByWorkload(run, stuck),
  };
}

/** Pods by workload, most first. */
export function podsByWorkload({ cluster }: Run, pods: readonly PodId[]): PodsOfWorkload[] {
  return countWorkloads(pods.map((pod) => workloadOf(cluster.pods.owner[pod]!, cluster)));
}

function workloadOf(owner: number, cluster: Run['cluster']): string {
  return owner === 0 ? '' : workloadKey(cluster, owner);
}

function countWorkloads(workloads: readonly string[]): PodsOfWorkload[] {
  const counts = new Map<string, number>();
  for (const workload of workloads) counts.set(workload, (counts.get(workload) ?? 0) + 1);
  return [...counts]
    .map(([workload, pods]) => ({ workload, pods }))
    .sort((a, b) => b.pods - a.pods || (a.workload < b.workload ? -1 : 1));
}

/** Where the timeline lets nodes be heard again, whether they are down is looked at once in a second. */
const lookMicros: Micros = 1_000_000;

function playFollowed(run: Run, follower: PodFollower, rows: readonly NodeId[], until: Micros): void {
  const canRecover = run.scenario.timeline.some(
    ({ action }) => action.type === 'recover' || (action.type === 'fail' && action.forMicros !== null),
  );
  while (canRecover && run.sim.now + lookMicros < until) {
    playUntil(run, run.sim.now + lookMicros);
    follower.setDown(silentOf(run, rows));
  }
  playUntil(run, until);
}

function silentOf({ nodes }: Run, rows: readonly NodeId[]): Set<NodeId> {
  return new Set(rows.filter((node) => nodes.lifecycle.isSilent(node)));
}

function podsHit(run: Run, node: NodeId): { pod: PodId; version: number; workload: string }[] {
  const { cluster } = run;
  const { pods, nodes } = cluster;
  const found: { pod: PodId; version: number; workload: string }[] = [];
  for (let pod = nodes.firstPod[node]!; pod >= 0; pod = pods.nextOnNode[pod]!) {
    const workload = workloadOf(pods.owner[pod]!, cluster);
    // Pods of DaemonSets and of the kubelet itself belong to the node.
    if (workload.startsWith('DaemonSet/') || workload.startsWith('Node/')) continue;
    found.push({ pod, version: pods.version[pod]!, workload });
  }
  return found;
}

function isThere({ cluster: { pods } }: Run, pod: PodId, version: number): boolean {
  return pods.version[pod] === version && (pods.flags[pod]! & PodFlag.alive) !== 0;
}

function isTerminating({ cluster: { pods } }: Run, pod: PodId): boolean {
  return (pods.flags[pod]! & PodFlag.terminating) !== 0;
}

function isPending(run: Run, pod: PodId): boolean {
  const { pods } = run.cluster;
  return pods.node[pod]! < 0 && pods.phase[pod] === PodPhase.pending && !isTerminating(run, pod);
}

/** Pods without a node that are not being deleted, but for those with scheduling gates. */
export function waitingPods(run: Run): PodId[] {
  const { cluster } = run;
  return alivePods(run).filter((pod) => {
    return isPending(run, pod) && (cluster.specOf(pod).spec.schedulingGates ?? []).length === 0;
  });
}

function alivePods({ cluster: { pods } }: Run): PodId[] {
  const alive: PodId[] = [];
  for (let pod = 0; pod < pods.count; pod++) if ((pods.flags[pod]! & PodFlag.alive) !== 0) alive.push(pod);
  return alive;
}
