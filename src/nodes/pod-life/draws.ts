/**
 * What is drawn about the containers of pods: how a run goes, how long stopping takes, and where the kubelet's own loops
 * stand at that moment. Every draw is keyed by the pod's identity, the container's place and the number of its run.
 */
import type { PodSpec, Probe } from '../../api/objects.ts';
import { type ContainerLaws, containerPurposes, drawNumber, drawRun } from '../../cluster/container-behaviour.ts';
import type { ControlPlaneTimes } from '../../cluster/control-plane.ts';
import { durationOf } from '../../cluster/duration-law.ts';
import type { PodId } from '../../cluster/pods.ts';
import { drawBelow, type Streams } from '../../sim/random.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { periodOf, probeSteps } from './probes.ts';
import { type ContainerLife, containerOf, type Exit, never, type PodLife, type ProbeName } from './state.ts';

export interface RunPlace {
  readonly pod: PodId;
  readonly place: number;
  readonly now: Micros;
  readonly life: PodLife;
  readonly identity: number;
}

export interface ContainerDraws {
  /** Fills in what a run that starts now is going to be like. */
  begin(container: ContainerLife, laws: ContainerLaws, spec: PodSpec, run: RunPlace): void;
  /** How long the container takes to stop, once asked. */
  stopOf(
    container: ContainerLife,
    laws: ContainerLaws,
    identity: number,
  ): { readonly stopMicros: Micros; readonly preStopMicros: Micros | null };
  /** The grace period of a container that a probe kills. */
  probeGrace(spec: PodSpec, place: number, probe: string): Micros;
  /** When the kubelet's relist sees what happens at `at`: 0 its start, 1 its end. */
  seen(container: ContainerLife, identity: number, at: Micros, what: 0 | 1): Micros;
  /** The first sync of the pod at `over` or later, when one at `now` has failed; `draws` tells such waits apart. */
  syncAfter(container: ContainerLife, identity: number, now: Micros, over: Micros, draws?: RetryDraws): Micros;
  /** The next sync of the pod when one at `now` has failed; `now` where nothing is waited for. */
  nextSync(container: ContainerLife, identity: number, now: Micros, draws: RetryDraws): Micros;
}

/** Which retries of a container's run these are: of its n-th pull, from the first on. */
export interface RetryDraws {
  readonly round: number;
  readonly first: number;
}

/** Retries that one back-off may take: 300 s of 10 s each, and some. */
const retriesMax = 64;

export function createContainerDraws(streams: Streams, controlPlane: ControlPlaneTimes): ContainerDraws {
  const purposes = containerPurposes(streams);
  const [relists, retries] = [streams.purpose('kubelet relist'), streams.purpose('kubelet retry')];
  const probes = streams.purpose('kubelet probe');
  const { kubeletRelistMicros: relist, kubeletRetryMicros: retry } = controlPlane;

  function seen({ slot, runs }: ContainerLife, identity: number, at: Micros, what: 0 | 1): Micros {
    if (relist === 0) return at;
    return at + drawBelow(relists, identity, 2 * drawNumber(slot, runs) + what, relist);
  }

  function syncAfter(
    { slot, runs }: ContainerLife,
    identity: number,
    now: Micros,
    over: Micros,
    { round, first }: RetryDraws = { round: 0, first: 0 },
  ): Micros {
    if (retry === 0) return Math.max(now, over);
    const own = (drawNumber(slot, runs) * retriesMax + (round % retriesMax)) * retriesMax;
    let at = now;
    for (let n = first; at < over && n < retriesMax; n++) {
      at += retry + drawBelow(retries, identity, own + n, Math.floor(retry / 2) + 1);
    }
    return at;
  }

  /** A worker ticks from the pod's take-up on; one of a kubelet that has just started waits for a part of its period. */
  function tickOf(life: PodLife, identity: number, slot: number, which: number, probe: Probe | undefined): Micros {
    if (!life.jittered || probe === undefined) return life.takenMicros;
    return life.takenMicros + drawBelow(probes, identity, drawNumber(slot, 0) * 4 + which, periodOf(probe));
  }

  return {
    seen,
    begin(container, laws, spec, { place, now, life, identity }) {
      const run = drawRun(purposes, laws, identity, drawNumber(container.slot, container.runs));
      container.startedMicros = now;
      container.seenAt = seen(container, identity, now, 0);
      const { startupProbe, readinessProbe, livenessProbe } = containerOf(spec, place);
      container.exit = exitOf(run, (at) => seen(container, identity, at, 1), now);
      if (container.kind === 'init') {
        container.steps = [];
        return;
      }
      const stuckFrom = run.stuck === null ? never : now + run.stuck.fromMicros;
      container.steps = probeSteps({
        startup: startupProbe,
        readiness: readinessProbe,
        liveness: livenessProbe,
        startedMicros: now,
        seenMicros: container.seenAt,
        tickMicros: {
          startup: tickOf(life, identity, container.slot, 0, startupProbe),
          readiness: tickOf(life, identity, container.slot, 1, readinessProbe),
          liveness: tickOf(life, identity, container.slot, 2, livenessProbe),
        },
        liveMicros: now + run.liveMicros,
        readyMicros: now + run.readyMicros,
        stuckFromMicros: stuckFrom,
        stuckToMicros: run.stuck === null || run.stuck.lastsMicros === null ? never : stuckFrom + run.stuck.lastsMicros,
      });
    },
    stopOf({ slot, runs }, { stop, preStop }, identity) {
      const n = drawNumber(slot, Math.max(0, runs - 1));
      return {
        stopMicros: durationOf(stop, purposes.stop, identity, n),
        preStopMicros: preStop === null ? null : durationOf(preStop, purposes.preStop, identity, n),
      };
    },
    probeGrace(spec, place, probe) {
      const container = containerOf(spec, place);
      const own: Record<string, Probe | undefined> = {
        startup: container.startupProbe,
        liveness: container.livenessProbe,
      };
      const seconds =
        own[probe as ProbeName]?.terminationGracePeriodSeconds ?? spec.terminationGracePeriodSeconds ?? 30;
      return seconds * microsPerSecond;
    },
    syncAfter,
    nextSync: (container, identity, now, draws) =>
      retry === 0 ? now : syncAfter(container, identity, now, now + 1, draws),
  };
}

/** The exit that the behaviour asks for in this run, or the end of its work. */
function exitOf(run: ReturnType<typeof drawRun>, seen: (at: Micros) => Micros, now: Micros): Exit | null {
  const { exit, runMicros } = run;
  if (exit === null && runMicros === null) return null;
  const at = now + (exit?.micros ?? runMicros!);
  const code = exit?.code ?? 0;
  return { at, code, reason: code === 0 ? 'Completed' : 'Error', seenAt: seen(at) };
}
