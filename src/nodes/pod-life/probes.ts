/**
 * The probes of one run of a container as the few changes that come of them, worked out when it starts: what the container
 * answers is known in advance (cluster/container-behaviour.ts), so no probe needs an event of its own.
 *
 * A probe's worker asks once a period from the moment the kubelet took the pod up, and never before initialDelaySeconds
 * have passed since the container's start; the result changes after a row of equal answers as long as its threshold
 * (v1.34 pkg/kubelet/prober/worker.go). While a startup probe has not passed, the others wait. A readiness probe is asked
 * besides when the kubelet sees the container running and started, and its period counts from then on
 * (prober_manager.go UpdatePodStatus). A container that is stuck keeps each probe waiting for its timeoutSeconds.
 */
import type { PodSpec, Probe } from '../../api/objects.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { never, type ProbeName, type ProbeStep } from './state.ts';

export interface ProbeRun {
  readonly startup: Probe | undefined;
  readonly readiness: Probe | undefined;
  readonly liveness: Probe | undefined;
  readonly startedMicros: Micros;
  /** When the kubelet sees that it runs. */
  readonly seenMicros: Micros;
  /** A tick of each worker. */
  readonly tickMicros: Readonly<Record<ProbeName, Micros>>;
  /** From when on the container passes startup and liveness probes, and from when on it is ready. */
  readonly liveMicros: Micros;
  readonly readyMicros: Micros;
  /** When it answers nothing; `never` for none. */
  readonly stuckFromMicros: Micros;
  readonly stuckToMicros: Micros;
}

/** The changes in their order. Without a readiness probe the container is ready when it says so, and started. */
export function probeSteps(run: ProbeRun): ProbeStep[] {
  const startup = run.startup === undefined ? null : results(run, 'startup', run.startup, run.tickMicros.startup, 0);
  const startedAt = startup === null ? run.startedMicros : startOf(startup);
  const steps: ProbeStep[] = startup === null ? [{ at: startedAt, what: 'started', probe: null }] : startup;
  if (startedAt !== never) {
    steps.push(...readinessSteps(run, startedAt));
    if (run.liveness !== undefined) {
      steps.push(...results(run, 'liveness', run.liveness, run.tickMicros.liveness, startedAt));
    }
  }
  return untilKilled(
    steps
      .map((step, index) => ({ step, index }))
      .sort(byTime)
      .map(({ step }) => step),
  );
}

/** The length of a probe's period. */
export function periodOf({ periodSeconds }: Probe): Micros {
  return (periodSeconds ?? 10) * microsPerSecond;
}

/** Of all probes of a pod; 0 where it has none. */
export function longestPeriodOf({ initContainers = [], containers }: PodSpec): Micros {
  const probes = [...initContainers, ...containers].flatMap(({ startupProbe, readinessProbe, livenessProbe }) => {
    return [startupProbe, readinessProbe, livenessProbe].filter((probe) => probe !== undefined);
  });
  return probes.reduce((longest, probe) => Math.max(longest, periodOf(probe)), 0);
}

function readinessSteps(run: ProbeRun, startedAt: Micros): ProbeStep[] {
  const { readiness, readyMicros } = run;
  if (readiness === undefined) {
    const at = run.startup === undefined ? readyMicros : startedAt;
    return [{ at, what: 'ready', probe: null }];
  }
  // The status that tells of the container, or of its having started, has the probe asked at once.
  const asked = run.startup === undefined ? run.seenMicros : startedAt;
  return results(run, 'readiness', readiness, asked, startedAt);
}

function startOf(steps: readonly ProbeStep[]): Micros {
  return steps.find(({ what }) => what === 'started')?.at ?? never;
}

interface Answers {
  readonly from: Micros;
  readonly to: Micros;
  readonly passes: boolean;
  readonly stuck: boolean;
}

/** What the container answers to this probe over time, in parts that alternate. */
function answersOf(run: ProbeRun, name: ProbeName): Answers[] {
  const up = name === 'readiness' ? Math.max(run.readyMicros, run.startedMicros) : run.liveMicros;
  const { stuckFromMicros: from, stuckToMicros: to } = run;
  const parts: Answers[] = [{ from: run.startedMicros, to: Math.min(up, from), passes: false, stuck: false }];
  if (from === never) parts.push({ from: up, to: never, passes: true, stuck: false });
  else {
    if (up < from) parts.push({ from: up, to: from, passes: true, stuck: false });
    parts.push({ from, to, passes: false, stuck: true });
    if (to !== never) {
      if (up > to) parts.push({ from: to, to: up, passes: false, stuck: false });
      parts.push({ from: Math.max(up, to), to: never, passes: true, stuck: false });
    }
  }
  return parts.filter((part) => part.from < part.to);
}

/** The changes of one probe's result; `notBefore`: it waits for the container to have started. */
function results(run: ProbeRun, name: ProbeName, probe: Probe, tick: Micros, notBefore: Micros): ProbeStep[] {
  const period = periodOf(probe);
  const delay = (probe.initialDelaySeconds ?? 0) * microsPerSecond;
  const first = Math.max(run.startedMicros + delay, run.seenMicros, notBefore, tick);
  const timeout = (probe.timeoutSeconds ?? 1) * microsPerSecond;
  const failures = probe.failureThreshold ?? 3;
  const successes = probe.successThreshold ?? 1;
  const steps: ProbeStep[] = [];
  // A startup probe's first result is unknown, a readiness probe's is failure, a liveness probe's is success.
  let passed = name === 'liveness';
  let row = 0;
  let rowPasses: boolean | null = null;
  for (const { from, to, passes, stuck } of answersOf(run, name)) {
    const begin = tickFrom(tick, period, Math.max(first, from));
    const asked = begin >= to ? 0 : to === never ? never : Math.floor((to - 1 - begin) / period) + 1;
    if (asked === 0) continue;
    const before = rowPasses === passes ? row : 0;
    const late = stuck ? timeout : 0;
    if (!passes && before === 0) steps.push({ at: begin + late, what: 'failing', probe: name });
    row = Math.min(never, before + asked);
    rowPasses = passes;
    const wanted = Math.max(1, (passes ? successes : failures) - before);
    if (asked < wanted) continue;
    const at = begin + (wanted - 1) * period + late;
    if (name !== 'readiness' && !passes) return [...steps, { at, what: 'kill', probe: name }];
    if (name === 'startup') return [...steps, { at, what: 'started', probe: name }];
    if (passes !== passed && name === 'readiness') steps.push({ at, what: passes ? 'ready' : 'unready', probe: name });
    passed = passes;
  }
  return steps;
}

/** The first tick at `from` or later. */
function tickFrom(tick: Micros, period: Micros, from: Micros): Micros {
  return from <= tick ? tick : tick + Math.ceil((from - tick) / period) * period;
}

function untilKilled(steps: readonly ProbeStep[]): ProbeStep[] {
  const killed = steps.findIndex(({ what }) => what === 'kill');
  return killed < 0 ? [...steps] : steps.slice(0, killed + 1);
}

interface Numbered {
  readonly step: ProbeStep;
  readonly index: number;
}

function byTime(a: Numbered, b: Numbered): number {
  return a.step.at - b.step.at || a.index - b.index;
}
