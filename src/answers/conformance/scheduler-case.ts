/**
 * Plays a recorded case of kube-scheduler (test/conformance/scheduler, all files but queue.json): one scheduling attempt
 * per step, with the scheduler that a run uses. Reads only the inputs of a case.
 */

import type { KubernetesObject, Pod } from '../../api/objects.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { DeleteCause } from '../../cluster/cluster.ts';
import { createCluster } from '../../cluster/create.ts';
import { addObject, addPodObject } from '../../cluster/from-objects.ts';
import type { NodeId } from '../../cluster/nodes.ts';
import type { PodId } from '../../cluster/pods.ts';
import type { Attempt } from '../../scheduler/attempt.ts';
import type { KubeSchedulerConfiguration } from '../../scheduler/config.ts';
import { createPodCounts } from '../../scheduler/counts.ts';
import { createSchedulingCycle, type SchedulingCycle } from '../../scheduler/cycle.ts';
import { pluginRegistry } from '../../scheduler/plugins/registry.ts';
import { createTrace, type RecordedTrace } from '../../scheduler/trace.ts';
import { writePaged } from '../../sim/paged-column.ts';
import { createStreams } from '../../sim/random.ts';
import { type Micros, microsPerSecond, parseRfc3339 } from '../../sim/time.ts';

export interface SchedulerCase {
  readonly name: string;
  readonly config: KubeSchedulerConfiguration | null;
  readonly objects: readonly KubernetesObject[];
  readonly existing: readonly Pod[];
  readonly steps: readonly { readonly pod: Pod }[];
}

/** What a step is compared with; see the README of the recorded cases. */
export interface StepAnswer {
  feasible: string[];
  rejected?: Record<string, readonly string[]>;
  rejectedBy?: Record<string, string>;
  unresolvable?: string[];
  scores?: Record<string, Record<string, number>>;
  total?: Record<string, number>;
  best?: string[];
  bind: string | null;
  message: string | null;
  preemption: { node: string; victims: string[] } | null;
  error?: true;
  evaluated: string[];
  nextStartNodeIndex: number;
}

const startsAt: Micros = parseRfc3339('2025-01-01T00:00:00Z')!;

/** Without a configuration the recorded scheduler looked at all nodes. */
const defaultConfig: KubeSchedulerConfiguration = { percentageOfNodesToScore: 100 };

export function playSchedulerCase(testCase: SchedulerCase): StepAnswer[] {
  let now: Micros = 0;
  const cluster = createCluster(() => now);
  for (const object of testCase.objects) addObject(cluster, object, startsAt);
  for (const pod of testCase.existing) addPodObject(cluster, pod, startsAt);
  const cycle = createSchedulingCycle({
    cluster,
    counts: createPodCounts(cluster),
    registry: pluginRegistry,
    config: testCase.config ?? defaultConfig,
    streams: createStreams('conformance'),
    ties: 'name',
  });
  return testCase.steps.map(({ pod }, step) => {
    now = (step + 1) * microsPerSecond;
    return playStep(cluster, cycle, pod, now);
  });
}

function playStep(cluster: Cluster, cycle: SchedulingCycle, pod: Pod, now: Micros): StepAnswer {
  const id = takeUp(cluster, pod);
  const trace = createTrace();
  const attempt = cycle.attempt(id, trace);
  const answer = answerOf(cluster, cycle, attempt, trace);
  // Victims are gone at once; a pod that is neither bound nor nominated takes no further part.
  for (const victim of attempt.victims) cluster.deletePod(victim, DeleteCause.preempted);
  if (attempt.outcome === 'bound') writePaged(cluster.pods.startedMicros, id, now);
  else if (cluster.pods.nominatedNode[id]! < 0) cluster.deletePod(id, DeleteCause.removed);
  cluster.trim();
  return answer;
}

/** A nominated pod that is retried is in the cluster already; its nomination may have been cleared meanwhile. */
function takeUp(cluster: Cluster, pod: Pod): PodId {
  const known = cluster.findPod(pod.metadata?.namespace ?? 'default', pod.metadata?.name ?? '');
  if (known >= 0) return known;
  const { nominatedNodeName: _, ...status } = pod.status ?? {};
  const id = addPodObject(cluster, { ...pod, status }, startsAt);
  const nominated = pod.status?.nominatedNodeName;
  if (nominated) cluster.nominatePod(id, cluster.findNode(nominated));
  return id;
}

function answerOf(cluster: Cluster, cycle: SchedulingCycle, attempt: Attempt, trace: RecordedTrace): StepAnswer {
  const name = (node: NodeId): string => cluster.nodeNames[node]!;
  const answer: StepAnswer = {
    feasible: trace.feasibleNodes.map(name).sort(),
    bind: attempt.outcome === 'bound' ? name(attempt.node) : null,
    message: attempt.outcome === 'bound' ? null : attempt.message,
    preemption:
      attempt.victims.length > 0
        ? { node: name(attempt.nominated), victims: attempt.victims.map((pod) => cluster.podKey(pod)).sort() }
        : null,
    evaluated: trace.evaluatedNodes.map(name),
    nextStartNodeIndex: cycle.nextStartNodeIndex(),
  };
  if (trace.rejected.length > 0) {
    const blamed = trace.rejected.filter(({ plugin }) => plugin !== '');
    answer.rejected = Object.fromEntries(trace.rejected.map(({ node, reasons }) => [name(node), reasons]));
    answer.rejectedBy = Object.fromEntries(blamed.map(({ node, plugin }) => [name(node), plugin]));
    answer.unresolvable = trace.rejected
      .filter(({ unresolvable }) => unresolvable)
      .map(({ node }) => name(node))
      .sort();
  }
  if (trace.totalScores.length > 0) {
    const byNode = (scores: readonly number[]): Record<string, number> =>
      Object.fromEntries(scores.map((score, i) => [name(trace.feasibleNodes[i]!), score]));
    answer.scores = Object.fromEntries([...trace.pluginScores].map(([plugin, scores]) => [plugin, byNode(scores)]));
    answer.total = byNode(trace.totalScores);
    const best = Math.max(...trace.totalScores);
    answer.best = trace.feasibleNodes
      .filter((_, i) => trace.totalScores[i] === best)
      .map(name)
      .sort();
  } else if (trace.feasibleNodes.length === 1 && attempt.outcome === 'bound') {
    answer.best = trace.feasibleNodes.map(name);
  }
  if (attempt.outcome === 'error' || trace.postFiltered?.status === 'error') answer.error = true;
  return answer;
}
