/**
 * The only place that wires a run together: simulation, cluster, recorder, input, controllers, kubelet, scheduler, in this
 * fixed order. Everything that a run remembers is in these components, so that it can be saved between any two events
 * and go on elsewhere.
 */
import { DiagnosticError } from '../api/diagnostic.ts';
import { createBehaviours, type PodBehaviour } from '../cluster/behaviour.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { withOwnClient } from '../cluster/controller-runtime.ts';
import { createCluster } from '../cluster/create.ts';
import { NodeFlag } from '../cluster/nodes.ts';
import type { PodId } from '../cluster/pods.ts';
import { lawsOf } from '../cluster/usage-rules.ts';
import { createHpaController, type HpaController } from '../hpa/hpa-controller.ts';
import type { HpaTracer } from '../hpa/hpa-trace.ts';
import { createLiveMetrics } from '../hpa/live-metrics.ts';
import type { MetricsSource } from '../hpa/metrics-source.ts';
import { type ClusterAutoscaler, createClusterAutoscaler } from '../nodes/autoscalers/cluster-autoscaler.ts';
import { createKubelet, type Kubelet, type KubeletContext } from '../nodes/kubelet.ts';
import type { MemoryPressure } from '../nodes/memory-pressure.ts';
import type { NodeLifecycle } from '../nodes/node-lifecycle.ts';
import { createNodeComponents, type NodeComponents } from '../nodes/registry.ts';
import type { PoolNodes } from '../nodes/upgrade-pool.ts';
import { createUsage, type Usage } from '../nodes/usage.ts';
import { createLedger, type Ledger } from '../report/metrics/ledger.ts';
import type { NodeFacts } from '../report/node-facts.ts';
import { createRecorder, type Recorder, type RecorderOptions } from '../report/recorder.ts';
import { restartSummaries } from '../report/restarts.ts';
import { createSeriesRecorder, type SeriesRecorder } from '../report/series-recorder.ts';
import {
  clusterAllocation,
  groupSummaries,
  nodeSummaries,
  pendingReasons,
  podStates,
  type RunSummary,
  workloadSummaries,
} from '../report/summary.ts';
import { workloadOfPod } from '../report/workload-key.ts';
import { SchedulerConfigError } from '../scheduler/config.ts';
import { concernsScheduler, schedulerFollows } from '../scheduler/event-handlers.ts';
import type { PluginRegistry } from '../scheduler/plugins/registry.ts';
import { createScheduler, type Scheduler } from '../scheduler/scheduler.ts';
import type { AttemptTracer } from '../scheduler/trace.ts';
import {
  type Checks,
  type Component,
  createSimulation,
  type Kind,
  type Outcome,
  Phase,
  type Simulation,
} from '../sim/simulation.ts';
import type { SavedState } from '../sim/state.ts';
import { formatRfc3339, type Micros } from '../sim/time.ts';
import { createApiServer } from '../workloads/api-server.ts';
import { type Arrivals, createArrivals } from '../workloads/arrivals/arrivals.ts';
import type { JobControllerContext } from '../workloads/controllers/job-controller.ts';
import { controllerRegistry } from '../workloads/controllers/registry.ts';
import { arrivalSummary, openRunArrivals } from './arrivals.ts';
import { createAutoscalerPools } from './autoscaler-pools.ts';
import { capacityParts } from './capacity.ts';
import { createContext } from './create-objects.ts';
import { pressureOf } from './eviction.ts';
import { hpaSummaries } from './hpas.ts';
import { createInput } from './input.ts';
import { nodeSettings } from './kubelet-settings.ts';
import { budgetSummaries, upgradeSummaries } from './maintenance.ts';
import { addMetricsAdapter } from './metrics-adapter.ts';
import { createNodeFacts } from './node-facts.ts';
import { notSimulated } from './not-simulated.ts';
import { createFleetNodes } from './pool-nodes.ts';
import type { Action, Scenario } from './scenario.ts';
import { createSchedulerListener } from './scheduler-listener.ts';
import { useSummary } from './use-summary.ts';

export interface AssembleOptions {
  /** Takes the lines of events.ndjson; none: they are not written. */
  readonly sink?: ((lines: string) => void) | undefined;
  /** As `sink`, in UTF-8: bytes that are others once it is done with them. */
  readonly byteSink?: RecorderOptions['byteSink'];
  /** Where there is a sink: takes the same events as they are, with their lines. */
  readonly onEvent?: RecorderOptions['onEvent'];
  /** Scheduler plugins; default: the ones of the project. */
  readonly plugins?: PluginRegistry | undefined;
  /** Follows the scheduler's attempts, for `explain`. Default: none are traced. */
  readonly tracer?: AttemptTracer | undefined;
  /** Follows the syncs of HPAs, for `explain`. Default: none. */
  readonly hpaTracer?: HpaTracer | undefined;
  /** When the components check their invariants. Default: off. */
  readonly checks?: Checks | undefined;
  /** What pods do, in place of the scenario's rules: recorded cases say it pod by pod. */
  readonly behaviour?: PodBehaviours | undefined;
  /** The metrics that HPAs read, in place of those of the pods' use. */
  readonly metrics?: MetricsSource | undefined;
  /** As SchedulerOptions.failures; default 'counted'. Recorded cases show each. */
  readonly failures?: 'told' | 'counted' | undefined;
  /** Records the run over time, in samples fit for a run of this length; `Run.series` then has it. Default: not. */
  readonly seriesHorizonMicros?: Micros | undefined;
}

/** How long each pod takes for its steps, and whether one that ends by itself fails. */
export interface PodBehaviours {
  behaviourOf(cluster: Cluster, pod: PodId): PodBehaviour;
  failsOf(cluster: Cluster, pod: PodId): boolean;
  /** See KubeletContext. */
  readonly startsAnew?: boolean;
}

/** One run of a scenario, from its beginning or from a saved state. */
export interface Run {
  readonly scenario: Scenario;
  readonly sim: Simulation;
  readonly cluster: Cluster;
  readonly scheduler: Scheduler;
  readonly recorder: Recorder;
  readonly kubelet: Kubelet;
  readonly usage: Usage;
  /** Null where nothing says what pods use. */
  readonly pressure: MemoryPressure | null;
  /** Evictions, drains and the life of nodes. */
  readonly nodes: NodeComponents;
  readonly hpas: HpaController;
  /** Undefined where no pool is autoscaled. */
  readonly autoscaler: ClusterAutoscaler | undefined;
  /** Undefined where the scenario has none. */
  readonly arrivals: Arrivals | undefined;
  /** Sums over time of what nodes cost and pods reserve and use. */
  readonly ledger: Ledger;
  readonly facts: NodeFacts;
  /** Undefined unless it was asked for. */
  readonly series: SeriesRecorder | undefined;
  /** Plays up to and including `time`. */
  runUntil(time: Micros): Outcome;
  /**
   * Between two events: plays these actions at `time`, which has not been played yet, as if they stood last among the
   * timeline's steps of that instant.
   */
  putIn(time: Micros, actions: readonly Action[]): void;
  /** What there is to say now; `repeat` is the command that repeats the run. */
  summary(repeat: string): RunSummary;
  /** The whole state; this run stays as it is. */
  save(): SavedState;
  /** Continues from a state that a run of the same scenario and seed saved. */
  load(state: SavedState): void;
}

/** Throws a DiagnosticError for a scheduler configuration that the real scheduler would refuse at its start. */
export function assemble(scenario: Scenario, options: AssembleOptions = {}): Run {
  const { controlPlane } = scenario;
  const startsAt = scenario.startsAtMicros;
  const sim = createSimulation({ seed: scenario.seed, checks: options.checks ?? 'off' });
  const cluster = createCluster(() => sim.now);
  const recorder = createRecorder({
    cluster,
    sim,
    startsAt,
    sink: options.sink,
    byteSink: options.byteSink,
    onEvent: options.onEvent,
  });
  const context = { cluster, sim, events: recorder, startsAt, controlPlane };
  sim.add(clusterComponent(cluster));
  sim.add(recorder);
  const fleet = createFleetNodes(cluster, scenario.pools);
  const input = createInput(createContext(context), scenario, fleet, () => nodes);
  sim.add(input);
  const arrivals = arrivalsOf(scenario, sim, cluster, recorder);
  if (arrivals !== undefined) sim.add(arrivals);
  const restartsOf = (pod: PodId): number => kubelet.restartsOf(pod);
  const terminatedOf: JobControllerContext['terminatedOf'] = (pod) => kubelet.terminatedOf(pod);
  for (const create of Object.values(controllerRegistry)) {
    const own: JobControllerContext = { ...withOwnClient(context), terminatedOf, restartsOf };
    sim.add(create(own));
  }
  const behaviours = behavioursOf(scenario, cluster, arrivals, options.behaviour);
  const kubelet = createKubelet({
    cluster,
    sim,
    controlPlane,
    events: recorder,
    settingsOf: nodeSettings(cluster, scenario.pools),
    refuses: (pod) => pressure?.refuses(pod) ?? null,
    ...behaviours,
  });
  const { behaviour, traffic } = scenario;
  const { meter, adapter } = addMetricsAdapter(scenario, cluster, sim);
  const usage = createUsage({
    cluster,
    sim,
    behaviourOf: behaviours.behaviourOf,
    laws: lawsOf(behaviour),
    traffic,
    meter,
    measured: traffic.length > 0 || behaviour.some((rule) => rule.usage !== undefined),
  });
  const metrics = options.metrics ?? createLiveMetrics(cluster, sim, usage);
  const hpas = createHpaController({
    ...context,
    api: createApiServer(cluster, sim, startsAt),
    metrics,
    custom: adapter,
    pendingMessage: recorder.pendingMessage,
    tracer: options.hpaTracer,
  });
  sim.add(hpas);
  const poolNodes = (lifecycle: NodeLifecycle): PoolNodes => ({
    of: (pool) => fleet.chosen({ pool }),
    add: (pool) => fleet.add(pool, 1, lifecycle.register)[0]!,
  });
  const nodes: NodeComponents = createNodeComponents(context, kubelet, poolNodes);
  for (const component of nodes.components) sim.add(component);
  sim.add(usage);
  const pressure = usage.measured ? pressureOf(context, { scenario, usage, kubelet, nodes }) : null;
  if (pressure !== null) sim.add(pressure);
  const facts = createNodeFacts(cluster, scenario.pools);
  const ledger = createLedger({ cluster, sim, recorder, facts });
  sim.add(ledger);
  usage.watchUse(ledger.use.add);
  const horizonMicros = options.seriesHorizonMicros;
  const series =
    horizonMicros === undefined
      ? undefined
      : createSeriesRecorder({
          ...context,
          recorder,
          podCounts: ledger.podCounts,
          horizonMicros,
          facts,
          use: usage.measured ? usage : null,
        });
  if (series !== undefined) sim.add(series);
  const autoscaler =
    scenario.autoscaler &&
    createClusterAutoscaler(context, {
      ...scenario.autoscaler,
      pools: createAutoscalerPools(cluster, scenario.pools, fleet, poolNodes(nodes.lifecycle)),
      evictions: nodes.evictions,
    });
  if (autoscaler !== undefined) sim.add(autoscaler);
  const scheduler = schedulerOf(scenario, options, sim, cluster, recorder, autoscaler);
  recorder.askForWords(scheduler.wordsOf);
  sim.add(scheduler);
  sim.add(schedulerWatch(sim, cluster, scheduler, controlPlane.schedulerReactionMicros));
  const run: Run = {
    scenario,
    sim,
    cluster,
    scheduler,
    recorder,
    kubelet,
    usage,
    pressure,
    hpas,
    nodes,
    autoscaler,
    arrivals,
    series,
    ledger,
    facts,
    runUntil: (time) => sim.runUntil(time),
    putIn: (time, actions) => input.putIn(time, actions),
    summary: (repeat) => summarize(run, repeat),
    save: () => sim.save(),
    load: (state) => sim.load(state),
  };
  return run;
}

function behavioursOf(
  scenario: Scenario,
  cluster: Cluster,
  arrivals: Arrivals | undefined,
  behaviour: PodBehaviours | undefined,
): Pick<KubeletContext, 'behaviourOf' | 'ownRun' | 'failsOf' | 'startsAnew'> {
  if (behaviour === undefined) {
    const rules = createBehaviours(cluster, scenario.behaviour);
    if (arrivals === undefined) return { behaviourOf: rules };
    const ownRun = { otherwise: rules, microsOf: arrivals.runMicrosOf };
    return { behaviourOf: (pod) => arrivals.behaviourOf(pod, rules(pod)), ownRun };
  }
  return {
    behaviourOf: (pod) => behaviour.behaviourOf(cluster, pod),
    failsOf: (pod) => behaviour.failsOf(cluster, pod),
    startsAnew: behaviour.startsAnew ?? false,
  };
}

function arrivalsOf(
  { arrivals: input, startsAtMicros: startsAt }: Scenario,
  sim: Simulation,
  cluster: Cluster,
  recorder: Recorder,
): Arrivals | undefined {
  if (input === undefined) return undefined;
  const streams = openRunArrivals(input, startsAt, sim.streams);
  return createArrivals({ cluster, sim, streams, startsAt, startedBy: 'kubelet', recorder });
}

function schedulerOf(
  scenario: Scenario,
  { plugins: registry, tracer, failures = 'counted' }: AssembleOptions,
  sim: Simulation,
  cluster: Cluster,
  recorder: Recorder,
  autoscaler: ClusterAutoscaler | undefined,
): Scheduler {
  const listener = createSchedulerListener(cluster, recorder, autoscaler);
  try {
    return createScheduler({
      cluster,
      sim,
      listener,
      config: scenario.schedulerConfig,
      tracer,
      failures,
      attemptMicros: scenario.controlPlane.schedulingAttemptMicros,
      ...(registry && { registry }),
    });
  } catch (error) {
    if (!(error instanceof SchedulerConfigError)) throw error;
    const file = scenario.schedulerFile ?? 'spec.scheduler';
    throw new DiagnosticError([{ severity: 'error', file, line: 0, column: 0, path: '', message: error.message }]);
  }
}

/** Wakes the scheduler when somebody else has changed the cluster, a reaction time later. */
function schedulerWatch(sim: Simulation, cluster: Cluster, scheduler: Scheduler, reactionMicros: Micros): Component {
  let kind: Kind | undefined;
  const wake = (): void => {
    if (kind !== undefined) sim.at(sim.now + reactionMicros, kind, 0);
  };
  const concerns = concernsScheduler(cluster, scheduler.queue);
  const reader = cluster.journal.reader('observer', 'scheduler-watch', () => {}, wake, schedulerFollows, concerns);
  return {
    name: 'scheduler-watch',
    start() {
      kind = sim.define('scheduler-watch.wake', Phase.scheduler, () => {
        reader.read();
        scheduler.wake();
      });
    },
    // The reader's cursor is saved with the journal, the pending wake with the simulation.
    save() {},
    load() {},
  };
}

function clusterComponent(cluster: Cluster): Component {
  return {
    name: 'cluster',
    start() {},
    check: () => cluster.check(),
    save: (writer) => cluster.save(writer),
    load: (reader) => cluster.load(reader),
  };
}

function summarize(run: Run, repeat: string): RunSummary {
  const { scenario, sim, cluster, scheduler, recorder, facts } = run;
  recorder.flush();
  const { measure, ...capacity } = capacityParts(
    { ...run, choice: scenario.capacity ?? { unit: null, label: null } },
    sim.now,
  );
  const { attempts, scheduled, unschedulable, errors, preempted, schedulingMicros } = scheduler.counters();
  return {
    apiVersion: 'headroom/v1',
    kind: 'RunSummary',
    scenario: { name: scenario.name, description: scenario.description, seed: scenario.seed },
    time: {
      startsAt: formatRfc3339(scenario.startsAtMicros),
      endsAt: formatRfc3339(scenario.startsAtMicros + sim.now),
      simulatedMicros: sim.now,
    },
    events: sim.eventCount,
    pods: podStates(cluster),
    nodes: countNodes(cluster),
    allocation: clusterAllocation(cluster, measure),
    zones: groupSummaries(cluster, measure, facts.zoneOf),
    pools: groupSummaries(cluster, measure, facts.poolOf),
    nodeList: nodeSummaries(cluster, measure),
    workloads: workloadSummaries(cluster),
    pending: pendingReasons(cluster, recorder),
    restarts: restartSummaries(cluster, run.kubelet, (pod) => workloadOfPod(cluster, pod)),
    arrivals: run.arrivals?.figures().map(arrivalSummary) ?? [],
    upgrades: upgradeSummaries(run.nodes.upgrades.reports()),
    budgets: budgetSummaries(run.nodes.drains.reports()),
    autoscaling: run.autoscaler?.report().groups ?? [],
    hpas: hpaSummaries(run.hpas.figures(), run.usage),
    scheduling: {
      attempts,
      scheduled,
      unschedulable,
      errors,
      preempted,
      meanMicros: scheduled === 0 ? 0 : Math.round(schedulingMicros / scheduled),
    },
    ...capacity,
    ...useSummary(cluster, run.usage, run.pressure, sim.now),
    eventCounts: recorder.counts(),
    notSimulated: notSimulated(scenario),
    fingerprint: recorder.fingerprint(),
    repeat,
  };
}

function countNodes({ nodes }: Cluster): RunSummary['nodes'] {
  let ready = 0;
  let unschedulable = 0;
  for (let node = 0; node < nodes.count; node++) {
    const flags = nodes.flags[node]!;
    if ((flags & NodeFlag.alive) === 0) continue;
    if ((flags & NodeFlag.ready) !== 0) ready += 1;
    if ((flags & NodeFlag.unschedulable) !== 0) unschedulable += 1;
  }
  return { total: nodes.aliveCount, ready, unschedulable };
}
