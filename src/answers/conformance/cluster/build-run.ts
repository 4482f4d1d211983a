/**
 * Builds a run from the inputs of a recorded scenario: its setup, the actions at their times, the pods' delays, the
 * placement at t = 0. The run is assembled as `headroom run` assembles it.
 */
import { type ControlPlaneTimes, controlPlanes } from '../../../cluster/control-plane.ts';
import { nodeEvictionPeriodMicros, nodeMonitorPeriodMicros } from '../../../nodes/lifecycle/monitor.ts';
import { podGcPeriodMicros } from '../../../nodes/lifecycle/pod-gc.ts';
import { assemble, type Run } from '../../../scenario/assemble.ts';
import { createContext } from '../../../scenario/create-objects.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { pluginRegistry } from '../../../scheduler/plugins/registry.ts';
import { type Micros, microsPerMilli, microsPerSecond, parseRfc3339 } from '../../../sim/time.ts';
import { createActions, inNamespace } from './actions.ts';
import { kwokBehaviours } from './kwok.ts';
import { createTraceNames, type TraceNames } from './names.ts';
import { createObserver } from './observe.ts';
import type { RecordedPhases } from './phases.ts';
import { placementConfig, placementPlugin } from './placement.ts';
import { createScriptedMetrics } from './scripted-metrics.ts';
import type { Observation, RunInputs, TraceInputs } from './trace.ts';

/** A full minute; the seconds of most recordings are unknown. */
const minute: Micros = parseRfc3339('2025-06-02T09:00:00Z')!;
/** The cluster has this long to settle before the first action, as the recorded one had. */
const settlingMicros: Micros = 10 * microsPerSecond;

/** Plays one repetition of the scenario. */
export function playRun(trace: TraceInputs, index: number, seed = 1): Observation {
  const inputs = trace.runs[index]!;
  const first = Math.min(0, ...inputs.actions.map(({ t }) => t));
  const zero = Math.ceil(-first) * microsPerSecond + settlingMicros;
  const timeOf = (t: number): Micros => zero + Math.round(t * microsPerSecond);
  const lines: string[] = [];
  let names: TraceNames | undefined;
  const scenario = scenarioOf(trace, inputs, zero, seed);
  const metrics = createScriptedMetrics(() => run.cluster, trace.metricsAppearSeconds);
  const run: Run = assemble(scenario, {
    sink: (text) => lines.push(text),
    behaviour: kwokBehaviours,
    metrics,
    failures: 'told',
    plugins: { ...pluginRegistry, ...placementPlugin(inputs.initial, zero, () => names!) },
  });
  names = createTraceNames(run.cluster);
  const { cluster, sim, recorder } = run;
  const observer = createObserver({
    cluster,
    sim,
    names,
    zero,
    startsAt: scenario.startsAtMicros,
    first: timeOf(first),
  });
  const context = createContext({ cluster, sim, events: recorder, startsAt: scenario.startsAtMicros });
  const actions = createActions({ ...context, names, nodes: run.nodes, metrics }, trace, inputs, timeOf);
  sim.add(actions);
  sim.add(observer);
  play(run, timeOf(inputs.duration));
  recorder.flush();
  return observer.observation(inputs, actions.exits, lines.join(''));
}

function play({ sim }: Run, until: Micros): void {
  const outcome = sim.runUntil(until);
  if (outcome === 'limit') throw new Error(`the run reached its limit of ${sim.limitReached}`);
}

function scenarioOf(trace: TraceInputs, inputs: RunInputs, zero: Micros, seed: number): Scenario {
  const clock = inputs.actions.find((action) => action.do === 'wall-clock');
  const pastMinute = clock === undefined ? 0 : Math.round((clock.secondOfMinute! - clock.t) * 1000) * microsPerMilli;
  return {
    name: trace.name,
    description: '',
    seed,
    durationMicros: zero + Math.round(inputs.duration * microsPerSecond),
    startsAtMicros: minute + pastMinute - zero,
    pools: [],
    objects: trace.setup.map(inNamespace),
    schedulerFile: undefined,
    schedulerConfig: inputs.initial.length === 0 ? undefined : placementConfig,
    behaviour: [],
    traffic: [],
    timeline: [],
    controlPlane: controlPlaneOf(inputs.phases, zero),
    ignoredKinds: new Map(),
    warnings: [],
  };
}

/** The control plane of the recordings ran with its defaults; loops that were seen turn when they turned there. */
function controlPlaneOf({ nodeMonitor, nodeEviction, podGc }: RecordedPhases, zero: Micros): ControlPlaneTimes {
  const defaults = controlPlanes.default;
  const { loops } = defaults;
  const first = (turnSeconds: number | undefined, period: Micros, otherwise: Micros): Micros => {
    if (turnSeconds === undefined) return otherwise;
    const turn = zero + Math.round(turnSeconds * microsPerSecond);
    return turn - Math.floor(turn / period) * period;
  };
  const monitorPeriod = nodeMonitorPeriodMicros + loops.nodeMonitorDriftMicros;
  return {
    ...defaults,
    loops: {
      ...loops,
      nodeMonitorMicros: first(nodeMonitor, monitorPeriod, loops.nodeMonitorMicros),
      nodeEvictionMicros: first(nodeEviction, nodeEvictionPeriodMicros, loops.nodeEvictionMicros),
      podGcMicros: first(podGc, podGcPeriodMicros, loops.podGcMicros),
    },
  };
}
