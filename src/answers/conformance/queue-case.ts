/**
 * Plays a recorded case of the scheduling queue (test/conformance/scheduler/queue.json) with the scheduler that a run
 * uses: its event handlers, queue and cycle. The case's clock stands in for the simulation's. Reads only the inputs.
 */

import type { KubernetesObject, Node, Pod } from '../../api/objects.ts';
import { type Cluster, DeleteCause } from '../../cluster/cluster.ts';
import { createCluster } from '../../cluster/create.ts';
import { addNodeObject, addObject, addPodObject, updateNodeObject } from '../../cluster/from-objects.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Attempt } from '../../scheduler/attempt.ts';
import type { KubeSchedulerConfiguration } from '../../scheduler/config.ts';
import { createScheduler, type Scheduler } from '../../scheduler/scheduler.ts';
import { writePaged } from '../../sim/paged-column.ts';
import { createSimulation } from '../../sim/simulation.ts';
import { type Micros, microsPerMilli, parseRfc3339 } from '../../sim/time.ts';

export interface QueueCase {
  readonly name: string;
  readonly config: KubeSchedulerConfiguration | null;
  readonly objects: readonly KubernetesObject[];
  readonly ops: readonly QueueOp[];
}

export interface QueueOp {
  /** Milliseconds since the start. */
  readonly at: number;
  readonly op: string;
  readonly pod?: Pod;
  readonly node?: Node;
  /** namespace/name of a pod, or the name of a node. */
  readonly name?: string;
}

/** The state after an op, and for `schedule` what was decided. */
export interface QueueAnswer {
  popped?: string;
  bind?: string;
  message?: string;
  preemption?: { node: string; victims: string[] };
  active: string[];
  backoff: [pod: string, expiryMillis: number][];
  unschedulable: Record<string, readonly string[]>;
  gated?: string[];
}

const startsAt: Micros = parseRfc3339('2025-01-01T00:00:00Z')!;

interface Play {
  readonly cluster: Cluster;
  readonly scheduler: Scheduler;
}

export function playQueueCase(testCase: QueueCase): QueueAnswer[] {
  let now: Micros = 0;
  const cluster = createCluster(() => now);
  const scheduler = createScheduler({
    cluster,
    sim: createSimulation({ seed: 'conformance' }),
    config: testCase.config ?? undefined,
    ties: 'name',
  });
  for (const object of testCase.objects) addObject(cluster, object, startsAt);
  return testCase.ops.map((op) => {
    now = op.at * microsPerMilli;
    return playOp({ cluster, scheduler }, op, now);
  });
}

function playOp({ cluster, scheduler }: Play, op: QueueOp, now: Micros): QueueAnswer {
  const { queue } = scheduler;
  scheduler.sync(now);
  let attempt: Attempt | null = null;
  switch (op.op) {
    case 'addPod':
      addPodObject(cluster, op.pod!, startsAt);
      break;
    case 'updatePod':
      updatePod(cluster, op.pod!);
      break;
    case 'deletePod':
      cluster.deletePod(podNamed(cluster, op.name!), DeleteCause.removed);
      break;
    case 'addNode':
      addNodeObject(cluster, op.node!);
      break;
    case 'updateNode':
      updateNodeObject(cluster, cluster.findNode(op.node!.metadata?.name ?? ''), op.node!);
      break;
    case 'deleteNode':
      deleteNode(cluster, op.name ?? op.node?.metadata?.name ?? '');
      break;
    case 'schedule':
      attempt = scheduler.scheduleOne(now);
      if (attempt?.outcome === 'bound') writePaged(cluster.pods.startedMicros, attempt.pod, now);
      break;
    case 'flushBackoff':
      queue.flushBackoff(now);
      break;
    case 'flushUnschedulable':
      queue.flushUnschedulable(now);
      break;
    default:
      throw new Error(`queue case: unknown op ${op.op}`);
  }
  scheduler.sync(now);
  const answer = { ...(attempt === null ? {} : decision(cluster, attempt)), ...stateOf({ cluster, scheduler }) };
  cluster.trim();
  return answer;
}

function podNamed(cluster: Cluster, key: string): PodId {
  const [namespace = '', name = ''] = key.split('/');
  return cluster.findPod(namespace, name);
}

/** One update of the API object: labels and spec at once. */
function updatePod(cluster: Cluster, { metadata, spec }: Pod): void {
  const pod = cluster.findPod(metadata?.namespace ?? 'default', metadata?.name ?? '');
  cluster.setPodLabels(pod, metadata?.labels ?? {});
  cluster.setPodSpec(pod, spec);
}

/** The scheduler forgets the node; its pods stay until they are deleted. */
function deleteNode(cluster: Cluster, name: string): void {
  const node = cluster.findNode(name);
  for (let pod = cluster.nodes.firstPod[node]!; pod >= 0; pod = cluster.nodes.firstPod[node]!) cluster.detachPod(pod);
  cluster.removeNode(node);
}

function decision(cluster: Cluster, attempt: Attempt): Omit<Partial<QueueAnswer>, 'active'> {
  const popped = cluster.podKey(attempt.pod);
  if (attempt.outcome === 'bound') return { popped, bind: cluster.nodeNames[attempt.node]! };
  if (attempt.victims.length === 0) return { popped, message: attempt.message };
  const victims = attempt.victims.map((victim) => cluster.podKey(victim)).sort();
  return { popped, message: attempt.message, preemption: { node: cluster.nodeNames[attempt.nominated]!, victims } };
}

function stateOf({ cluster, scheduler }: Play): QueueAnswer {
  const view = scheduler.queue.view();
  const key = (pod: PodId): string => cluster.podKey(pod);
  const gated = view.gated.map(({ pod }) => key(pod)).sort();
  return {
    active: view.active.map(key),
    backoff: view.backoff.map(({ pod, expiryMicros }) => [key(pod), expiryMicros / microsPerMilli]),
    unschedulable: Object.fromEntries(view.unschedulable.map(({ pod, plugins }) => [key(pod), plugins])),
    ...(gated.length === 0 ? {} : { gated }),
  };
}
