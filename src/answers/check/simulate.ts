/**
 * What a dry run says, played: nodes are added to a fork, others go with their objects (as when a machine of a cloud
 * ends), controllers make their pods anew and the scheduler places them, with preemption and in its own order.
 */
import type { PodId } from '../../cluster/pods.ts';
import { type PendingReason, pendingReasons } from '../../report/summary.ts';
import type { Run } from '../../scenario/assemble.ts';
import type { Action } from '../../scenario/scenario.ts';
import type { Micros } from '../../sim/time.ts';
import { playUntil } from '../play.ts';
import { type ForkPoint, forkOf, type PodsOfWorkload, podsByWorkload, waitingPods } from '../what-if-failure.ts';
import { type Additions, type Loss, newNodeName } from './room.ts';

const minute: Micros = 60_000_000;
/** The garbage collector waits 40 s for a node to come back; controllers make 20 pods a second. */
const settleMicros = 4 * minute;
const microsPerLostPod = 1_000_000 / 15;

export interface PlayedLoss {
  /** Pods without a node at the end, those that were set aside not counted. */
  readonly pending: readonly PodsOfWorkload[];
  readonly pods: number;
  readonly reasons: readonly PendingReason[];
}

/** `aside`: pods of the fork's beginning that wait whatever is done. */
export function playLoss(point: ForkPoint, loss: Loss, additions: Additions, aside: readonly PodId[]): PlayedLoss {
  const run = forkOf(point);
  const { cluster } = run;
  const apart = podsByWorkload(run, aside);
  const names = loss.nodes.map((node) => cluster.nodeNames[node]!);
  const lostPods = loss.nodes.reduce((sum, node) => sum + cluster.nodes.podCount[node]!, 0);
  addNodes(run, additions);
  playUntil(run, run.sim.now + minute);
  const actions: Action[] =
    loss.zone !== ''
      ? [{ type: 'removeNodes', nodes: { zone: loss.zone }, count: null }]
      : names.map((node) => ({ type: 'removeNodes', nodes: { node }, count: null }));
  if (actions.length > 0) run.putIn(run.sim.now + 1, actions);
  playUntil(run, run.sim.now + settleMicros + Math.ceil(lostPods * microsPerLostPod));
  const pending = without(podsByWorkload(run, waitingPods(run)), apart);
  return {
    pending,
    pods: pending.reduce((sum, { pods }) => sum + pods, 0),
    reasons: pendingReasons(cluster, run.recorder),
  };
}

/** They join as nodes do: tainted until they were seen Ready. */
export function addNodes({ cluster, nodes }: Run, additions: Additions): void {
  for (const [shape, count] of additions) {
    for (let n = 0; n < count; n++) {
      const name = newNodeName(cluster, shape);
      const { labels, taints, allocatable } = shape;
      nodes.lifecycle.register({ name, labels: { ...labels, 'kubernetes.io/hostname': name }, taints, allocatable });
    }
  }
}

/** Less the pods of the same workloads that were set aside. */
function without(list: readonly PodsOfWorkload[], apart: readonly PodsOfWorkload[]): PodsOfWorkload[] {
  const less = new Map(apart.map(({ workload, pods }) => [workload, pods]));
  return list
    .map(({ workload, pods }) => ({ workload, pods: pods - (less.get(workload) ?? 0) }))
    .filter(({ pods }) => pods > 0);
}
