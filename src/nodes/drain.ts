/**
 * `kubectl drain`, live (v1.34 kubectl/pkg/cmd/drain/drain.go, pkg/drain/drain.go): cordons all nodes, then takes the pods
 * off one node after the other (or off several at once). Which pods go is decided in drain/filters.ts, whether the API
 * lets them in eviction-api.ts.
 *
 * All evictions of a node are sent at once. A refused one is sent again every 5 s, on its own timer; the timeout of a node
 * is looked at when one is sent again, and when a pod is seen to be still there: once a second. Every line that kubectl
 * prints becomes an event on the node.
 */
import type { ControllerContext } from '../cluster/controller-runtime.ts';
import { follows, Verb } from '../cluster/journal.ts';
import { PodFlag, type PodId } from '../cluster/pods.ts';
import { assert } from '../sim/invariant.ts';
import { type Component, type Kind, Phase } from '../sim/simulation.ts';
import type { Json } from '../sim/state.ts';
import type { Micros } from '../sim/time.ts';
import { setCordoned } from './cordon.ts';
import {
  type DrainOptions,
  type DrainPlan,
  drainErrorLine,
  evictionRetryLine,
  evictionRetryMicros,
  planDrain,
  skippedFrom,
} from './drain/filters.ts';
import {
  aggregate,
  pendingNodeLines,
  pendingPodLines,
  refusedForGood,
  timeoutWhenEvicting,
  timeoutWhenWaiting,
} from './drain/lines.ts';
import { deletionTimeOf, type ListedPod, podsOfNode } from './drain/pods.ts';
import type { EvictionApi, EvictionResult } from './eviction-api.ts';

/** One call of kubectl drain. */
export interface DrainRequest extends DrainOptions {
  /** Names of nodes, in the order in which they are drained. */
  readonly nodes: readonly string[];
  /** Nodes that are drained at the same time; kubectl itself takes them one by one. */
  readonly parallel: number;
  /** --timeout, for each node; null: none. */
  readonly timeoutMicros: Micros | null;
}

/** How often and when a budget refused evictions of a drain. */
export interface DrainRefusals {
  readonly budget: string;
  count: number;
  readonly firstMicros: Micros;
  lastMicros: Micros;
  /** What the budget said last: `The disruption budget web needs 3 healthy pods and has 3 currently`. */
  cause: string;
  readonly pods: string[];
}

/** A drain, under way or finished. */
export interface DrainReport extends DrainRequest {
  readonly startedMicros: Micros;
  /** Null while it goes on. */
  finishedMicros: Micros | null;
  readonly drained: string[];
  /** Nodes that could not be drained; kubectl's exit code is 1 when there are any. */
  readonly failed: string[];
  evictedPods: number;
  readonly refusals: DrainRefusals[];
  readonly errors: string[];
}

/** Is told that a drain is over; `subject` is what was given with the request. */
export type DrainClient = (subject: number, report: DrainReport) => void;

export interface Drains extends Component {
  /** Before time starts: who is told of the end of drains of this client. */
  client(name: string, finished: DrainClient): void;
  /** Begins a drain now. Names without a node are an error of kubectl: nothing is done. */
  drain(request: DrainRequest, client?: string, subject?: number): void;
  /** All drains so far, in order of their beginning. */
  reports(): readonly DrainReport[];
}

interface Run {
  readonly report: DrainReport;
  readonly client: string;
  readonly subject: number;
  next: number;
  active: number;
}

/** A node whose pods are being evicted. */
interface NodeTask {
  readonly run: number;
  readonly node: string;
  readonly deadline: Micros | null;
  waiting: number;
  readonly errors: string[];
}

interface PodTask {
  readonly task: number;
  readonly listed: ListedPod;
  /** When its eviction was granted; 0 before. */
  readonly grantedMicros: Micros;
}

const pollMicros: Micros = 1_000_000;
const kubectl = 'kubectl';

export function createDrains(context: ControllerContext, evictions: EvictionApi): Drains {
  const { cluster, sim, events, controlPlane } = context;
  const { pods } = cluster;
  const clients = new Map<string, DrainClient>();
  let runs: Run[] = [];
  let nextTask = 0;
  const nodeTasks = new Map<number, NodeTask>();
  const podTasks = new Map<number, PodTask>();
  let beginKind: Kind | undefined;
  let retryKind: Kind | undefined;
  let pollKind: Kind | undefined;
  let readKind: Kind | undefined;
  /** Evicted pods that are waited for, with their tasks: several drains may wait for one. */
  const watched = new Map<PodId, number[]>();
  const wake = (): void => {
    if (readKind !== undefined) sim.at(sim.now, readKind, 0);
  };
  const reader = cluster.journal.reader('observer', 'drain', visit, wake, follows([Verb.podDeleted]), concerns);
  evictions.client(kubectl, answered);

  function concerns(_verb: Verb, pod: PodId): boolean {
    return watched.has(pod);
  }

  function print(node: string, line: string, type: 'Normal' | 'Warning' = 'Normal'): void {
    events.event(type, 'Drain', line, { kind: 'Node', namespace: '', name: node }, kubectl);
  }

  function drain(request: DrainRequest, client: string, subject: number): void {
    const report: DrainReport = {
      ...request,
      startedMicros: sim.now,
      finishedMicros: null,
      drained: [],
      failed: [],
      evictedPods: 0,
      refusals: [],
      errors: [],
    };
    runs.push({ report, client, subject, next: 0, active: 0 });
    const missing = request.nodes.filter((name) => cluster.findNode(name) < 0);
    for (const name of missing) {
      const error = `Error from server (NotFound): nodes "${name}" not found`;
      report.errors.push(error);
      report.failed.push(name);
      print(name, error, 'Warning');
    }
    for (const name of missing.length > 0 ? [] : request.nodes) {
      const changed = setCordoned(cluster, events, cluster.findNode(name), true);
      print(name, changed ? `node/${name} cordoned` : `node/${name} already cordoned`);
    }
    sim.at(sim.now + controlPlane.requestMicros * request.nodes.length, beginKind!, runs.length - 1);
  }

  /** Takes up nodes as long as there is room for another; ends the run after the last. */
  function goOn(id: number): void {
    const run = runs[id]!;
    const { report } = run;
    if (report.errors.length > 0 && run.next === 0) run.next = report.nodes.length; // names without a node
    while (run.next < report.nodes.length && run.active < report.parallel) {
      run.active += 1;
      beginNode(id, report.nodes[run.next++]!);
    }
    if (run.active > 0 || run.next < report.nodes.length || report.finishedMicros !== null) return;
    report.finishedMicros = sim.now;
    const last = report.nodes.at(-1)!;
    for (const error of report.errors) if (report.failed.length > 0) print(last, error, 'Warning');
    clients.get(run.client)?.(run.subject, report);
  }

  function plan(report: DrainReport, name: string): DrainPlan {
    const node = cluster.findNode(name);
    const listed = node < 0 ? [] : podsOfNode(cluster, node);
    const daemonSetExists = (namespace: string, set: string) => cluster.objects.find('DaemonSet', namespace, set) >= 0;
    return planDrain(listed, report, daemonSetExists, sim.now);
  }

  function beginNode(id: number, name: string): void {
    const { report } = runs[id]!;
    const { pods: leaving, warnings, errors } = plan(report, name);
    const deadline = report.timeoutMicros === null ? null : sim.now + report.timeoutMicros;
    const task: NodeTask = { run: id, node: name, deadline, waiting: leaving.length, errors: [...errors] };
    if (errors.length === 0 && warnings !== '') print(name, `Warning: ${warnings}`, 'Warning');
    if (errors.length > 0 || leaving.length === 0) {
      endNode(task, false);
      return;
    }
    const taskId = nextTask++;
    nodeTasks.set(taskId, task);
    for (const listed of leaving as readonly ListedPod[]) {
      const podId = nextTask++;
      podTasks.set(podId, { task: taskId, listed, grantedMicros: 0 });
    }
    for (const [podId, { task: of }] of [...podTasks]) if (of === taskId) evict(podId);
  }

  function evict(id: number): void {
    const { task: taskId, listed } = podTasks.get(id)!;
    const task = nodeTasks.get(taskId)!;
    const { namespace, name, pod, version } = listed;
    print(task.node, `evicting pod ${namespace}/${name}`);
    if (task.deadline !== null && sim.now >= task.deadline) {
      endPod(id, timeoutWhenEvicting(namespace, name, runs[task.run]!.report.timeoutMicros!));
      return;
    }
    evictions.evict(kubectl, id, pod, version);
  }

  function answered(id: number, result: EvictionResult): void {
    const { task: taskId, listed } = podTasks.get(id)!;
    const { node, run } = nodeTasks.get(taskId)!;
    if (result.code === 201) {
      runs[run]!.report.evictedPods += 1;
      podTasks.set(id, { task: taskId, listed, grantedMicros: sim.now });
      poll(id);
    } else if (result.code === 404) endPod(id, null);
    else if (result.code === 429) {
      noteRefusal(runs[run]!.report, `${listed.namespace}/${listed.name}`, result, sim.now);
      print(node, evictionRetryLine(listed, result.message), 'Warning');
      sim.at(sim.now + evictionRetryMicros, retryKind!, id);
    } else endPod(id, refusedForGood(listed.namespace, listed.name, result.message));
  }

  /** Is the pod gone? (waitForDelete) */
  function poll(id: number): void {
    const pending = podTasks.get(id);
    if (pending === undefined) return; // seen to be gone before
    const { listed } = pending;
    const task = nodeTasks.get(pending.task)!;
    const { report } = runs[task.run]!;
    const { pod, namespace, name } = listed;
    if (isGone(listed)) {
      print(task.node, `pod/${name} evicted`);
      endPod(id, null);
      return;
    }
    const tasks = watched.get(pod) ?? [];
    if (!tasks.includes(id)) watched.set(pod, [...tasks, id]);
    const skipped = skippedFrom(deletionTimeOf(cluster, pod), report);
    if (skipped !== null && sim.now >= skipped) {
      const seconds = report.skipWaitForDeleteTimeoutSeconds;
      print(task.node, `pod "${name}" has DeletionTimestamp older than ${seconds} seconds, skipping`);
      endPod(id, null);
    } else if (task.deadline !== null && sim.now >= task.deadline) {
      endPod(id, timeoutWhenWaiting(namespace, name, report.timeoutMicros!));
    } else for (const time of [skipped, task.deadline]) if (time !== null) pollFrom(id, time);
  }

  /**
   * kubectl polls once a second from the granted eviction on. Only the polls that find something are played: the first
   * one after the pod has gone, and the first ones from which on it is not waited for any longer.
   */
  function pollFrom(id: number, time: Micros): void {
    const { grantedMicros } = podTasks.get(id)!;
    const polls = Math.ceil((Math.max(time, sim.now) - grantedMicros) / pollMicros);
    const due = grantedMicros + polls * pollMicros;
    sim.at(due > sim.now ? due : due + pollMicros, pollKind!, id);
  }

  function isGone({ pod, version }: ListedPod): boolean {
    return pods.version[pod] !== version || (pods.flags[pod]! & PodFlag.alive) === 0;
  }

  /** A pod has gone: the next poll finds out. */
  function visit(verb: Verb, pod: number): void {
    if (verb !== Verb.podDeleted || watched.size === 0) return;
    for (const id of watched.get(pod) ?? []) if (podTasks.has(id)) pollFrom(id, sim.now);
    watched.delete(pod);
  }

  function endPod(id: number, error: string | null): void {
    const { task: taskId } = podTasks.get(id)!;
    const task = nodeTasks.get(taskId)!;
    podTasks.delete(id);
    if (error !== null) task.errors.push(error);
    task.waiting -= 1;
    if (task.waiting > 0) return;
    nodeTasks.delete(taskId);
    endNode(task, true);
  }

  /** `began`: evictions were sent. */
  function endNode({ run: id, node, errors }: NodeTask, began: boolean): void {
    const run = runs[id]!;
    const { report } = run;
    if (errors.length === 0) {
      report.drained.push(node);
      print(node, `node/${node} drained`);
    } else {
      const pending = began ? plan(report, node).pods.map(({ name }) => name) : [];
      for (const line of pendingPodLines(node, aggregate(errors), pending)) print(node, line, 'Warning');
      print(node, drainErrorLine(node, [...new Set(errors)]), 'Warning');
      report.failed.push(node);
      report.errors.push(...errors);
      for (const line of pendingNodeLines(report.failed)) print(node, line, 'Warning');
    }
    run.active -= 1;
    goOn(id);
  }

  return {
    name: 'drain',
    start() {
      beginKind = sim.define('drain.begin', Phase.input, (_now, id) => goOn(id));
      retryKind = sim.define('drain.retry', Phase.input, (_now, id) => evict(id));
      pollKind = sim.define('drain.poll', Phase.input, (_now, id) => poll(id));
      readKind = sim.define('drain.read', Phase.controller, () => reader.read());
      sim.at(sim.now, readKind, 0);
    },
    client: (name, finished) => void clients.set(name, finished),
    drain: (request, client = '', subject = -1) => drain(request, client, subject),
    reports: () => runs.map(({ report }) => report),
    check() {
      const waiting = [...nodeTasks.values()].reduce((sum, task) => sum + task.waiting, 0);
      assert(waiting === podTasks.size, () => `drain: ${podTasks.size} pods are waited for, ${waiting} counted`);
    },
    save(writer) {
      writer.json('runs', runs as unknown as Json);
      writer.number('nextTask', nextTask);
      writer.json('nodeTasks', [...nodeTasks] as unknown as Json);
      writer.json('watched', [...watched] as unknown as Json);
      writer.json('podTasks', [...podTasks] as unknown as Json);
    },
    load(reader) {
      runs = reader.json<Run[]>('runs');
      nextTask = reader.number('nextTask');
      refill(nodeTasks, reader.json<[number, NodeTask][]>('nodeTasks'));
      refill(watched, reader.json<[PodId, number[]][]>('watched'));
      refill(podTasks, reader.json<[number, PodTask][]>('podTasks'));
    },
  };
}

function noteRefusal(
  { refusals }: DrainReport,
  pod: string,
  result: Exclude<EvictionResult, { code: 201 }>,
  now: Micros,
): void {
  const budget = result.budget ?? '';
  const cause = result.causes[0]?.replace(/^[A-Za-z]+: /, '') ?? result.message;
  let known = refusals.find((refusal) => refusal.budget === budget);
  if (known === undefined) {
    known = { budget, count: 0, firstMicros: now, lastMicros: now, cause, pods: [] };
    refusals.push(known);
  }
  known.count += 1;
  known.lastMicros = now;
  known.cause = cause;
  if (!known.pods.includes(pod)) known.pods.push(pod);
}

function refill<V>(map: Map<number, V>, entries: readonly (readonly [number, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
