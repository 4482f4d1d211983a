/**
 * The scheduler as a component of the simulation: queue, event handlers and scheduling cycle joined, as kube-scheduler
 * v1.34 pkg/scheduler/{scheduler,schedule_one}.go joins them. One event of the simulation is one attempt: the changes of
 * the cluster are read, due flushes carried out, one pod popped and tried, the outcome put back into the queue.
 *
 * The scheduler sleeps while it has nothing to do. It wakes itself for flushes; whoever changes the cluster calls `wake`
 * (cheap, any number of times), upon which it runs once at the same instant, in its phase.
 */
import type { Cluster } from '../cluster/cluster.ts';
import type { NodeId } from '../cluster/nodes.ts';
import { noTime, PodFlag, type PodId } from '../cluster/pods.ts';
import { assert } from '../sim/invariant.ts';
import type { Mutable } from '../sim/mutable.ts';
import { type Component, type Kind, Phase, type Simulation, type Ticket } from '../sim/simulation.ts';
import type { StateReader, StateWriter } from '../sim/state.ts';
import { type Micros, microsPerSecond } from '../sim/time.ts';
import type { Attempt } from './attempt.ts';
import type { KubeSchedulerConfiguration } from './config.ts';
import { createPodCounts, type PodCounts } from './counts.ts';
import { createSchedulingCycle, type SchedulingCycle } from './cycle.ts';
import { createEventHandlers } from './event-handlers.ts';
import { createFailureSeries, type EventSeries, nextRefresh } from './failure-series.ts';
import { type PluginRegistry, pluginRegistry } from './plugins/registry.ts';
import {
  createSchedulingQueue,
  leftoverFlushMicros,
  type QueueLengths,
  type SchedulingQueue,
  schedulerNameOf,
} from './queue.ts';
import type { Foresight } from './queue-retries.ts';
import { Place, type QueueRows } from './queue-rows.ts';
import type { AttemptTrace, AttemptTracer } from './trace.ts';

/** An event as the scheduler's recorder writes it (v1.34 schedule_one.go, framework/preemption/preemption.go). */
export interface SchedulerEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: 'Scheduled' | 'FailedScheduling' | 'Preempted';
  readonly action: 'Binding' | 'Scheduling' | 'Preempting';
  /** The pod that the event is about. */
  readonly pod: PodId;
  /** The preemptor, or -1. */
  readonly related: PodId;
  /** The node bound or nominated, or -1. */
  readonly node: NodeId;
  readonly message: string;
  readonly time: Micros;
  /** What is told together; null: the event is of one attempt. */
  readonly series: EventSeries | null;
}

/** Told of outcomes as they happen. Without one no message is worded. */
export interface SchedulerListener {
  event(event: SchedulerEvent): void;
  /** So many attempts failed that no event of their own tells, but one with a series, sooner or later. */
  failedAgain?(schedulerName: string, count: number): void;
}

export interface SchedulerCounters {
  readonly attempts: number;
  readonly scheduled: number;
  readonly unschedulable: number;
  readonly errors: number;
  /** Victims of preemption. */
  readonly preempted: number;
  /** From the first entry into the active queue to the binding, over all pods bound (the scheduler's SLI). */
  readonly schedulingMicros: Micros;
}

export interface SchedulerOptions {
  readonly cluster: Cluster;
  readonly sim: Simulation;
  /** Default: Kubernetes' own default profile. */
  readonly config?: KubeSchedulerConfiguration | undefined;
  /** Default: the plugins of plugins/registry.ts. */
  readonly registry?: PluginRegistry;
  /** Default: counts of its own. */
  readonly counts?: PodCounts;
  /** As in cycle.ts. */
  readonly ties?: 'draw' | 'name';
  readonly incremental?: boolean;
  readonly listener?: SchedulerListener | undefined;
  /**
   * counted: failures of one pod for the same reasons are told as a series (failure-series.ts). Default 'told': each is.
   */
  readonly failures?: 'told' | 'counted';
  /** False: attempts that are known to fail are made one by one all the same, as the oracle of those that are not. */
  readonly foresees?: boolean;
  /** Default: nothing is traced. */
  readonly tracer?: AttemptTracer | undefined;
  /** How long one attempt keeps the scheduler busy: the next pod is popped this much later. Default 0. */
  readonly attemptMicros?: Micros;
}

export interface Scheduler extends Component {
  readonly queue: SchedulingQueue;
  readonly cycle: SchedulingCycle;
  /** The cluster may have changed: look at it at this instant. */
  wake(): void;
  /** Handles the changes of the cluster now; the queue is up to date afterwards. */
  sync(now: Micros): void;
  /** Pops one pod and tries it; null when no pod was to be tried. Does not read changes nor flush. */
  scheduleOne(now: Micros, trace?: AttemptTrace): Attempt | null;
  counters(): SchedulerCounters;
  lengths(): QueueLengths;
  /** How many of the attempts were known to fail and not made one by one, since this scheduler was made; for laws. */
  foreseen(): number;
  /** The last words about a pod that waits, or ''. */
  wordsOf(pod: PodId): string;
  /** The failures of a pod that waits, if the last of them were not told yet. */
  seriesOf(pod: PodId): EventSeries | null;
}

/** Throws SchedulerConfigError for a configuration that the real scheduler would refuse. */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const { cluster, sim, config, listener, tracer } = options;
  const { pods } = cluster;
  const attemptMicros = options.attemptMicros ?? 0;
  const counts = options.counts ?? createPodCounts(cluster);
  const registry = options.registry ?? pluginRegistry;
  const cycle = createSchedulingCycle({
    cluster,
    counts,
    registry,
    config,
    streams: sim.streams,
    ties: options.ties ?? 'draw',
    incremental: options.incremental ?? true,
  });
  const queue = createSchedulingQueue({
    cluster,
    profiles: cycle.profiles,
    podInitialBackoffMicros: (config?.podInitialBackoffSeconds ?? 1) * microsPerSecond,
    podMaxBackoffMicros: (config?.podMaxBackoffSeconds ?? 10) * microsPerSecond,
  });
  const series = createFailureSeries({
    rows: queue.rows as QueueRows,
    settle: queue.settle,
    counted: options.failures === 'counted',
    tell: (pod, node, message, time, told) => tell('FailedScheduling', pod, -1, node, time, message, told),
    again: (pod) => listener?.failedAgain?.(schedulerNameOf(cluster, pod), 1),
    wakeAt: (time) => void sim.at(time, refreshKind!, 0),
  });
  const handlers = createEventHandlers(cluster, {
    ...queue,
    delete(pod) {
      if (queue.isWaiting(pod)) series.ended(pod, sim.now);
      queue.delete(pod);
    },
  });
  const foresight: Foresight | null =
    options.foresees === false || options.failures !== 'counted'
      ? null
      : {
          isWatched: (pod) => tracer?.follows(pod) === true,
          version: cycle.failuresVersion,
          failureOf: cycle.knownFailure,
          numberOf: series.numberOf,
          failed(pod, words, lastMicros) {
            series.failed({ pod, message: series.textOf(words), nominated: -1, outcome: 'unschedulable' }, lastMicros);
          },
        };
  const counters: Mutable<SchedulerCounters> = {
    attempts: 0,
    scheduled: 0,
    unschedulable: 0,
    errors: 0,
    preempted: 0,
    schedulingMicros: 0,
  };
  let foreseen = 0;
  let roundKind: Kind | undefined;
  let refreshKind: Kind | undefined;
  /** The pending round and its time; noTime: none. */
  let ticket = noTime as Ticket;
  let roundAt: Micros = noTime;
  /** The last attempt keeps the scheduler busy until then. */
  let busyUntil: Micros = 0;

  function askFor(time: Micros): void {
    if (roundAt !== noTime) {
      if (roundAt <= time) return;
      sim.cancel(ticket);
    }
    assert(roundKind !== undefined, 'scheduler: used before its start');
    roundAt = time;
    ticket = sim.at(time, roundKind, 0);
  }

  /** One attempt, if there is a pod to try; then asks for the next round. */
  function round(now: Micros): void {
    roundAt = noTime;
    sync(now);
    queue.flushBackoff(now);
    queue.flushUnschedulable(now - (now % leftoverFlushMicros));
    if (queue.hasWork()) {
      const known = foresight === null ? 0 : retryKnown(foresight, now);
      if (known === 0) scheduleOne(now);
      busyUntil = now + Math.max(1, known) * attemptMicros;
      sync(now);
    }
    const next = queue.hasWork() ? busyUntil : Math.max(busyUntil, queue.nextWake());
    if (next !== Number.POSITIVE_INFINITY) askFor(next);
  }

  /** Makes the attempts that are known to fail, until somebody else's turn has come; how many. */
  function retryKnown(known: Foresight, now: Micros): number {
    const until = Math.min(sim.quietUntil(), nextRefresh(now) - 1);
    const byProfile = cycle.profiles.map(() => 0);
    const made = queue.retryKnown(known, { first: now, step: attemptMicros, until }, byProfile);
    if (made === 0) return 0;
    foreseen += made;
    counters.attempts += made;
    counters.unschedulable += made;
    byProfile.forEach((count, profile) => {
      if (count > 0) listener?.failedAgain?.(cycle.profiles[profile]!.schedulerName, count);
    });
    // Each would have been an event of its own.
    sim.ranAhead(made - 1);
    return made;
  }

  function sync(now: Micros): void {
    handlers.read(now);
  }

  function scheduleOne(now: Micros, trace?: AttemptTrace): Attempt | null {
    const pod = queue.pop();
    if (pod < 0) return null;
    if ((pods.flags[pod]! & PodFlag.terminating) !== 0) {
      series.ended(pod, now);
      queue.done(pod);
      if (listener !== undefined) {
        tell('FailedScheduling', pod, -1, -1, now, `skip schedule deleting pod: ${cluster.podKey(pod)}`);
      }
      return null;
    }
    const asked = trace ?? tracer?.traceFor(pod);
    const attempt = cycle.attempt(pod, asked);
    if (asked !== undefined) tracer?.attempted(attempt, now);
    counters.attempts += 1;
    if (attempt.outcome === 'bound') bound(attempt, now);
    else failed(attempt, now);
    return attempt;
  }

  function bound({ pod, node }: Attempt, now: Micros): void {
    series.ended(pod, now);
    queue.done(pod);
    counters.scheduled += 1;
    counters.schedulingMicros += now - queue.rows.initialAttemptMicros[pod]!;
    if (listener !== undefined) tell('Scheduled', pod, -1, node, now, scheduledMessage(cluster, pod, node));
  }

  function failed(attempt: Attempt, now: Micros): void {
    const { pod, nominated } = attempt;
    if (attempt.outcome === 'unschedulable') counters.unschedulable += 1;
    else counters.errors += 1;
    // First the victims' events, then the pod's own: preemption is done before the failure is handled.
    for (const victim of attempt.victims) {
      counters.preempted += 1;
      if (listener === undefined) continue;
      // Kubernetes names the preemptor by its uid, which says nothing to a reader; here it is named by its key.
      const message = `Preempted by pod ${cluster.podKey(pod)} on node ${cluster.nodeNames[nominated]}`;
      tell('Preempted', victim, pod, nominated, now, message);
    }
    const lastMicros = queue.rows.timestampMicros[pod]!;
    queue.addUnschedulable(pod, attempt, now);
    series.failed(attempt, lastMicros);
  }

  function tell(
    reason: SchedulerEvent['reason'],
    pod: PodId,
    related: PodId,
    node: NodeId,
    time: Micros,
    message: string,
    told: EventSeries | null = null,
  ): void {
    // Written out: spreading an object here costs 3 µs per event.
    const { type, action } = eventKinds[reason];
    listener?.event({ type, reason, action, pod, related, node, message, time, series: told });
  }

  return {
    name: 'scheduler',
    queue,
    cycle,
    start() {
      roundKind = sim.define('scheduler.round', Phase.scheduler, round);
      refreshKind = sim.define('scheduler.series', Phase.scheduler, series.refresh);
      askFor(0);
    },
    wake() {
      askFor(Math.max(sim.now, busyUntil));
    },
    sync,
    scheduleOne,
    counters: () => ({ ...counters }),
    lengths: queue.lengths,
    foreseen: () => foreseen,
    wordsOf: series.wordsOf,
    seriesOf: series.seriesOf,
    check: () => checkQueue(cluster, queue, !handlers.isBehind()),
    save(writer: StateWriter) {
      writer.json('scheduler.counters', { ...counters });
      writer.number('scheduler.ticket', ticket);
      writer.number('scheduler.roundAt', roundAt);
      writer.number('scheduler.busyUntil', busyUntil);
      queue.save(writer);
      series.save(writer);
      cycle.save(writer);
    },
    load(reader: StateReader) {
      Object.assign(counters, reader.json<SchedulerCounters>('scheduler.counters'));
      ticket = reader.number('scheduler.ticket') as Ticket;
      roundAt = reader.number('scheduler.roundAt');
      busyUntil = reader.number('scheduler.busyUntil');
      counts.rebuild();
      queue.load(reader);
      series.load(reader);
      cycle.load(reader);
    },
  };
}

/** v1.34 schedule_one.go bind: what the event says. */
export function scheduledMessage(cluster: Cluster, pod: PodId, node: NodeId): string {
  return `Successfully assigned ${cluster.podKey(pod)} to ${cluster.nodeNames[node]}`;
}

const eventKinds = {
  Scheduled: { type: 'Normal', action: 'Binding' },
  FailedScheduling: { type: 'Warning', action: 'Scheduling' },
  Preempted: { type: 'Normal', action: 'Preempting' },
} as const;

/** Every pending pod is in the queue, in one place; no pod on a node is. Holds when all changes were read. */
function checkQueue(cluster: Cluster, queue: SchedulingQueue, upToDate: boolean): void {
  if (!upToDate) return;
  const { pods } = cluster;
  const { active, backoff, unschedulable, gated } = queue.lengths();
  let waiting = 0;
  for (let pod = 0; pod < pods.count; pod++) {
    const place = queue.rows.place[pod] ?? Place.none;
    if (place === Place.none) continue;
    waiting += 1;
    const alive = (pods.flags[pod]! & PodFlag.alive) !== 0;
    assert(alive && pods.node[pod] === -1, () => `queue: pod ${cluster.podKey(pod)} waits, but is gone or on a node`);
    assert(place !== Place.inFlight, () => `queue: pod ${cluster.podKey(pod)} was popped and never came back`);
  }
  const sum = active + backoff + unschedulable + gated;
  assert(sum === waiting, () => `queue: ${waiting} pods wait, its places hold ${sum}`);
}
