/**
 * Why is this pod pending, why was it put there? The run is replayed with the scheduler's attempts for that pod traced:
 * explanations are replays, the run itself records no reasons. The answer is about the last attempt up to the instant
 * asked about; for a pod that still waits then, explain-remedies.ts looks for the smallest change that would let it in.
 */

import type { Cluster } from '../cluster/cluster.ts';
import { type JournalReader, Verb } from '../cluster/journal.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { noTime, PodFlag, type PodId, podPhaseNames } from '../cluster/pods.ts';
import type { AssembleOptions, Run } from '../scenario/assemble.ts';
import type { Attempt } from '../scheduler/attempt.ts';
import type { PluginRegistry } from '../scheduler/plugins/registry.ts';
import { createTrace, type RecordedTrace } from '../scheduler/trace.ts';
import { readPaged } from '../sim/paged-column.ts';
import { formatRfc3339, type Micros } from '../sim/time.ts';
import { createEvictionLog, type PodEvictions } from './explain-evictions.ts';
import { type ExplainedKill, killsOf } from './explain-kills.ts';
import { findRemedies, type Remedies } from './explain-remedies.ts';
import { eventLinesWith, inTime, type StoryLine } from './explain-story.ts';

/** Nodes that were ruled out for the same reasons. */
export interface RejectionGroup {
  /** Plugin, or '' where several together narrowed the nodes down. */
  readonly plugin: string;
  readonly reasons: readonly string[];
  /** Names, in the order in which the scheduler looked. */
  readonly nodes: readonly string[];
}

/** A node that could have been taken. */
export interface ScoredNode {
  readonly node: string;
  readonly total: number;
  /** Weighted, in the order of `plugins`. */
  readonly scores: readonly number[];
}

/** One attempt to place the pod. */
export interface ExplainedAttempt {
  /** Of this pod, from 1. */
  readonly number: number;
  readonly atMicros: Micros;
  readonly outcome: Attempt['outcome'];
  /** Node bound to, or '' */
  readonly node: string;
  /** The scheduler's words when it failed. */
  readonly message: string;
  /** Nodes that exist, and how many were looked at until enough were found. */
  readonly nodes: number;
  readonly lookedAt: number;
  /** Most nodes first. */
  readonly rejections: readonly RejectionGroup[];
  readonly feasible: number;
  /** Best first; empty where there was nothing to choose. */
  readonly scored: readonly ScoredNode[];
  readonly plugins: readonly string[];
  /** How many nodes shared the best total: among them a draw decided. */
  readonly tied: number;
  readonly preemption: null | {
    readonly message: string;
    /** Node that was nominated, or ''. */
    readonly node: string;
    readonly victims: readonly { readonly pod: string; readonly priority: number }[];
  };
}

export interface PodState {
  /** `Pending`, `Running` …, `Terminating`, or `gone`. */
  readonly state: string;
  readonly node: string;
  readonly nominatedNode: string;
  readonly priority: number;
  readonly requests: { readonly milliCpu: number; readonly memoryBytes: number };
  readonly schedulingGates: readonly string[];
}

export interface PodExplanation {
  readonly apiVersion: 'headroom/v1';
  readonly kind: 'PodExplanation';
  readonly pod: string;
  readonly startsAt: string;
  /** The instant asked about. */
  readonly atMicros: Micros;
  readonly state: PodState;
  /** Null: it was never tried. */
  readonly attempt: ExplainedAttempt | null;
  /** For a pod that waits: what would let it in. */
  readonly remedies: Remedies | null;
  /** What became of requests to evict it; null: there was none. */
  readonly evictions: PodEvictions | null;
  /** Its kills for want of memory. */
  readonly kills: readonly ExplainedKill[];
  readonly story: readonly StoryLine[];
  readonly repeat: string;
}

/** Follows one pod through a run that is played with these options. */
export interface PodFollower {
  /** To be assembled with. */
  readonly options: Pick<AssembleOptions, 'tracer' | 'sink'>;
  /** To be called before time starts. */
  attach(run: Run): void;
  /** The explanation, once the run stands at the instant asked about; null: there is and was no such pod. */
  answer(repeat: string, registry?: PluginRegistry): PodExplanation | null;
}

/** The pod is known by its key, which is taken again by the pods of a StatefulSet. */
export function followPod(namespace: string, name: string): PodFollower {
  const key = `${namespace}/${name}`;
  const quoted = JSON.stringify(name);
  const evictions = createEvictionLog(key);
  const story: StoryLine[] = [];
  let run: Run | undefined;
  let trace: RecordedTrace | undefined;
  let last: ExplainedAttempt | null = null;
  let attempts = 0;
  let facts: JournalReader | undefined;
  let lastState: PodState | null = null;

  function attempted(attempt: Attempt, now: Micros): void {
    attempts += 1;
    const { cluster } = run!;
    last = explainAttempt(cluster, attempt, trace!, attempts, now);
    lastState = stateOf(cluster, attempt.pod);
  }

  function visit(verb: Verb, subject: number, _: number, after: number, time: Micros): void {
    const { cluster } = run!;
    if (!podVerbs.has(verb) || cluster.pods.names[subject] !== name || cluster.podKey(subject) !== key) return;
    const what = factOf(verb, after);
    story.push({ atMicros: happenedAt(cluster, verb, subject, time), what, message: '', source: '' });
    if (verb === Verb.podDeleted) lastState = { ...stateOf(cluster, subject), state: 'gone' };
  }

  function follows(pod: PodId): boolean {
    const { cluster } = run!;
    return cluster.pods.names[pod] === name && cluster.podKey(pod) === key;
  }

  return {
    options: {
      tracer: {
        follows,
        traceFor(pod) {
          if (!follows(pod)) return undefined;
          trace = createTrace();
          return trace;
        },
        attempted,
      },
      sink(lines) {
        for (const { offsetMicros, reason, message, involvedObject, source } of eventLinesWith(lines, quoted)) {
          const { kind } = involvedObject;
          if (kind !== 'Pod' || involvedObject.namespace !== namespace || involvedObject.name !== name) continue;
          story.push({ atMicros: offsetMicros, what: reason, message, source });
        }
      },
    },
    attach(assembled) {
      run = assembled;
      facts = run.cluster.journal.reader('index', 'explain', visit);
      evictions.attach(run);
    },
    answer(repeat, registry) {
      const { cluster, scenario, sim, recorder } = run!;
      recorder.flush();
      facts!.read();
      const pod = cluster.findPod(namespace, name);
      if (pod < 0 && lastState === null) return null;
      const waits = pod >= 0 && isWaiting(cluster, pod);
      return {
        apiVersion: 'headroom/v1',
        kind: 'PodExplanation',
        pod: key,
        startsAt: formatRfc3339(scenario.startsAtMicros),
        atMicros: sim.now,
        state: pod < 0 ? lastState! : stateOf(cluster, pod),
        attempt: last,
        story: inTime(story),
        evictions: evictions.answer(pod),
        kills: killsOf(run!, key),
        remedies: waits ? findRemedies(run!, pod, registry) : null,
        repeat,
      };
    },
  };
}

/** Names of pods that are like the one that was not found: of the same workload, or with the name in theirs. */
export function podsLike({ cluster }: Run, namespace: string, name: string): string[] {
  const keys: string[] = [];
  for (let pod = 0; pod < cluster.pods.count; pod++) {
    if ((cluster.pods.flags[pod]! & PodFlag.alive) === 0) continue;
    if (cluster.namespaceOf(pod) === namespace && cluster.pods.names[pod]!.startsWith(name))
      keys.push(cluster.podKey(pod));
  }
  return keys.sort();
}

const podVerbs: ReadonlySet<Verb> = new Set<Verb>([
  Verb.podCreated,
  Verb.podPhase,
  Verb.podReady,
  Verb.podTerminating,
  Verb.podDeleted,
]);

/** What a snapshot brings is written at time 0, but happened before. */
function happenedAt({ pods }: Cluster, verb: Verb, pod: PodId, time: Micros): Micros {
  if (time !== 0 || readPaged(pods.createdMicros, pod) >= 0) return time;
  const since =
    verb === Verb.podCreated
      ? readPaged(pods.createdMicros, pod)
      : verb === Verb.podPhase
        ? readPaged(pods.startedMicros, pod)
        : verb === Verb.podReady
          ? readPaged(pods.readySinceMicros, pod)
          : time;
  return since === noTime ? time : since;
}

function factOf(verb: Verb, after: number): string {
  switch (verb) {
    case Verb.podCreated:
      return 'created';
    case Verb.podPhase:
      return podPhaseNames[after]!.toLowerCase();
    case Verb.podReady:
      return after === 1 ? 'ready' : 'not ready';
    case Verb.podTerminating:
      return 'asked to stop';
    default:
      return 'gone';
  }
}

function isWaiting({ pods }: Cluster, pod: PodId): boolean {
  return pods.node[pod]! < 0 && pods.phase[pod] === 0 && (pods.flags[pod]! & PodFlag.terminating) === 0;
}

function stateOf(cluster: Cluster, pod: PodId): PodState {
  const { pods, nodeNames } = cluster;
  const { priority, milliCpu, memoryBytes, spec } = cluster.specOf(pod);
  const terminating = (pods.flags[pod]! & PodFlag.terminating) !== 0;
  return {
    state: terminating ? 'Terminating' : podPhaseNames[pods.phase[pod]!]!,
    node: nodeNames[pods.node[pod]!] ?? '',
    nominatedNode: nodeNames[pods.nominatedNode[pod]!] ?? '',
    priority,
    requests: { milliCpu, memoryBytes },
    schedulingGates: (spec.schedulingGates ?? []).map((gate) => gate.name),
  };
}

function explainAttempt(
  cluster: Cluster,
  attempt: Attempt,
  trace: RecordedTrace,
  number: number,
  now: Micros,
): ExplainedAttempt {
  const nameOf = (node: NodeId): string => cluster.nodeNames[node] ?? '';
  const { scored, plugins, tied } = scoresOf(trace, nameOf);
  return {
    number,
    atMicros: now,
    outcome: attempt.outcome,
    node: nameOf(attempt.node),
    message: attempt.message,
    nodes: cluster.nodes.aliveCount,
    lookedAt: new Set([...trace.evaluatedNodes, ...trace.rejected.map(({ node }) => node)]).size,
    rejections: groupRejections(trace, nameOf),
    feasible: trace.feasibleNodes.length,
    scored,
    plugins,
    tied,
    preemption: preemptionOf(cluster, attempt, trace, nameOf),
  };
}

function groupRejections(trace: RecordedTrace, nameOf: (node: NodeId) => string): RejectionGroup[] {
  const groups = new Map<string, { plugin: string; reasons: readonly string[]; nodes: string[] }>();
  for (const { node, plugin, reasons } of trace.rejected) {
    const id = JSON.stringify([plugin, reasons]);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { plugin, reasons, nodes: [nameOf(node)] });
    else group.nodes.push(nameOf(node));
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.nodes.length - one.nodes.length || (a < b ? -1 : 1))
    .map(([, group]) => group);
}

function scoresOf(
  trace: RecordedTrace,
  nameOf: (node: NodeId) => string,
): Pick<ExplainedAttempt, 'scored' | 'plugins' | 'tied'> {
  const { totalScores, pluginScores, feasibleNodes } = trace;
  if (totalScores.length === 0) return { scored: [], plugins: [], tied: 0 };
  const plugins = [...pluginScores.keys()];
  const scored = feasibleNodes.map((node, at) => ({
    node: nameOf(node),
    total: totalScores[at]!,
    scores: plugins.map((plugin) => pluginScores.get(plugin)![at]!),
  }));
  scored.sort((a, b) => b.total - a.total || (a.node < b.node ? -1 : 1));
  return { scored, plugins, tied: scored.filter(({ total }) => total === scored[0]!.total).length };
}

function preemptionOf(
  cluster: Cluster,
  { nominated, victims }: Attempt,
  { postFiltered }: RecordedTrace,
  nameOf: (node: NodeId) => string,
): ExplainedAttempt['preemption'] {
  if (postFiltered === null || (postFiltered.message === '' && victims.length === 0)) return null;
  return {
    message: postFiltered.message,
    node: nameOf(nominated),
    victims: victims.map((pod) => ({ pod: cluster.podKey(pod), priority: cluster.specOf(pod).priority })),
  };
}
