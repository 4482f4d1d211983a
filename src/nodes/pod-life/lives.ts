/**
 * The lives of pods whose containers the kubelet follows one by one: those with init containers, probes or preStop hooks,
 * those whose behaviour says what single containers do, and those in which a container was killed. Restarts, back-off,
 * init containers and sidecars in order, probes, graceful termination: as the kubelet of v1.34 decides them
 * (pkg/kubelet/kuberuntime/kuberuntime_manager.go computePodActions, kuberuntime_container.go computeInitContainerActions,
 * kubelet_pods.go getPhase).
 *
 * A life is a list of containers, each with the next instants at which something happens to it. `advance` applies what is
 * due, decides what follows and says when it wants to be called again: one timer per pod, no event per sync or probe. Cost:
 * O(containers of the pod) per change. Who asks for the timer is the kubelet (kubelet.ts).
 */
import type { PodBehaviour } from '../../cluster/behaviour.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import type { ContainerLaws } from '../../cluster/container-behaviour.ts';
import type { ControlPlaneTimes } from '../../cluster/control-plane.ts';
import type { EventRecorder } from '../../cluster/event-recorder.ts';
import { ContainerState, type PodStatusView } from '../../cluster/pod-status.ts';
import { noTime, PodFlag, type PodId, PodPhase } from '../../cluster/pods.ts';
import { assert } from '../../sim/invariant.ts';
import type { Streams } from '../../sim/random.ts';
import type { StateReader, StateWriter } from '../../sim/state.ts';
import { type Micros, microsPerSecond } from '../../sim/time.ts';
import { afterRestart, DEFAULT_CRASH_LOOP, restartAtMicros } from '../crash-loop.ts';
import type { ImageStore, PullResult } from '../images/image-store.ts';
import { type ContainerDraws, createContainerDraws } from './draws.ts';
import { backOffText, kubeletEvents } from './events.ts';
import { createContainerLaws, type Life } from './life.ts';
import { hasEnded, knownEnd, phaseOf, readinessOf, restartsAfter } from './phase.ts';
import { createImagePulling, type ImagePulling } from './pulling.ts';
import { type ContainerLife, type Exit, never, newPodLife, type PodLife, type Stop } from './state.ts';
import { stopOne, stopResults } from './termination.ts';

export interface PodLivesContext {
  readonly cluster: Cluster;
  readonly streams: Streams;
  readonly controlPlane: ControlPlaneTimes;
  readonly behaviourOf: (pod: PodId) => PodBehaviour;
  readonly failsOf: (pod: PodId) => boolean;
  readonly events: EventRecorder | null;
  readonly images: ImageStore;
}

/** What has become of a pod: it goes on and wants to be looked at again at `next` (or `never`), or has ended. */
export type Progress = { readonly next: Micros } | { readonly end: 'deleted' | 'ended' };

export interface PodLives {
  /** Takes up a pod whose containers may start at `beginAt`. */
  begin(pod: PodId, now: Micros, beginAt: Micros, jittered: boolean): void;
  /** Takes up a pod whose containers run since `since`; `endsAt`: when they end by themselves, or `never`. */
  adopt(pod: PodId, now: Micros, since: Micros, endsAt: Micros): void;
  has(pod: PodId): boolean;
  /** Was it refused when the kubelet took it up? */
  isRejected(pod: PodId): boolean;
  /** Applies what is due, to be called at the instant that the call before asked for. */
  advance(pod: PodId, now: Micros): Progress;
  /** When `advance` is to be called, at `now` at the earliest. */
  nextOf(pod: PodId, now: Micros): Micros;
  /** All its containers are asked to stop at `at`; for a pod that is stopping already the shorter time holds. */
  stop(pod: PodId, stop: Omit<Stop, 'begun'>): void;
  /** What `status.reason` and `status.message` will say. */
  explain(pod: PodId, reason: string, message: string): void;
  /** A container dies now; false when it does not run. */
  kill(pod: PodId, container: string, reason: string, exitCode: number, now: Micros): boolean;
  /** A container's image is there. */
  pulled(pod: PodId, place: number, result: PullResult): void;
  /** The pod's node has an image that it had not; true when `nextOf` has changed. */
  imageArrived(pod: PodId, now: Micros): boolean;
  statusOf(pod: PodId): PodStatusView | null;
  forget(pod: PodId): void;
  save(writer: StateWriter): void;
  load(reader: StateReader): void;
}

interface Adoption {
  readonly now: Micros;
  readonly since: Micros;
  readonly endsAt: Micros;
}

export function createPodLives(context: PodLivesContext): PodLives {
  const { cluster, controlPlane, behaviourOf, failsOf } = context;
  const { pods } = cluster;
  const draws: ContainerDraws = createContainerDraws(context.streams, controlPlane);
  const lives = new Map<PodId, Life>();
  const lawsOf = createContainerLaws();
  const images: ImagePulling = createImagePulling({ cluster, store: context.images, draws });

  function open(pod: PodId, life: PodLife): Life {
    const { spec } = cluster.specOf(pod);
    const behaviour = behaviourOf(pod);
    const laws = lawsOf(behaviour, spec);
    const opened = { pod, life, laws, events: kubeletEvents(cluster, pod, context.events) };
    lives.set(pod, opened);
    return opened;
  }

  const policyOf = ({ pod }: Life): string => cluster.specOf(pod).spec.restartPolicy ?? 'Always';

  function enter(of: Life, place: number, state: ContainerState): void {
    of.life.containers[place]!.state = state;
    cluster.noteContainer(of.pod, place, state);
  }

  /** Begins the next run of a container, if its image is there. */
  function start(of: Life, place: number, now: Micros): void {
    const container = of.life.containers[place]!;
    if (container.startAt !== never && container.startAt > now) return;
    const answer = images.ensure(of, place, now);
    if (answer === 'coming') container.startAt = never;
    if (answer !== 'there') return;
    if (container.runs > 0) {
      container.crash = afterRestart(DEFAULT_CRASH_LOOP, container.crash, knownEnd(container), now);
      container.restarts += 1;
      container.last = container.ended;
    }
    Object.assign(container, { ended: null, ready: false, started: false, killed: false, startAt: never });
    Object.assign(container, { reason: '', message: '' });
    const { spec } = cluster.specOf(of.pod);
    draws.begin(container, of.laws[place]!, spec, { pod: of.pod, place, now, life: of.life, identity: identity(of) });
    if (container.exit?.code === 0 && container.kind === 'main' && failsOf(of.pod)) {
      container.exit = { ...container.exit, code: 1, reason: 'Error' };
    }
    container.runs += 1;
    enter(of, place, ContainerState.running);
    of.events.started(container.name);
  }

  const identity = ({ pod }: Life): number => pods.identity[pod]!;

  /** The container's run is over: the instant of its exit. */
  function exit(of: Life, place: number, { at, code, reason, seenAt }: Exit): void {
    const container = of.life.containers[place]!;
    container.ended = { exitCode: code, reason, startedMicros: container.startedMicros, finishedMicros: at };
    Object.assign(container, { exit: null, steps: [], seenAt });
    enter(of, place, ContainerState.terminated);
  }

  /** A probe has failed too often: the container is stopped and started again. */
  function killForProbe(of: Life, place: number, probe: string, now: Micros): void {
    const container = of.life.containers[place]!;
    const { spec } = cluster.specOf(of.pod);
    const { stopMicros, preStopMicros } = draws.stopOf(container, of.laws[place]!, identity(of));
    const grace = draws.probeGrace(spec, place, probe);
    const result = stopOne({ kind: container.kind, running: true, stopMicros, preStopMicros }, now, grace);
    of.events.killing(container.name, `Container ${container.name} failed ${probe} probe, will be restarted`);
    container.steps = container.steps.filter(({ what }) => what !== 'kill');
    if (container.exit !== null && container.exit.at <= result.at) return;
    container.killed = true;
    container.exit = { at: result.at, code: result.exitCode, reason: 'Error', seenAt: result.at };
  }

  /** Applies what is due to one container, in the order of time. */
  function applyDue(of: Life, place: number, now: Micros): void {
    const container = of.life.containers[place]!;
    while (container.state === ContainerState.running) {
      const [step] = container.steps;
      const exitAt = container.exit?.at ?? never;
      if (exitAt <= now && (step === undefined || exitAt <= step.at)) exit(of, place, container.exit!);
      else if (step !== undefined && step.at <= now) {
        container.steps.shift();
        if (step.what === 'started') container.started = true;
        else if (step.what === 'ready' || step.what === 'unready') container.ready = step.what === 'ready';
        else if (step.what === 'failing') of.events.unhealthy(cluster.specOf(of.pod).spec, place, step.probe!);
        else killForProbe(of, place, step.probe!, now);
      } else break;
    }
    // What the kubelet has not seen yet stands in the status as it was.
    if (container.state === ContainerState.terminated && container.seenAt <= now) {
      container.ready = false;
      container.started = false;
    }
  }

  /** Starts a container again, now or when its back-off is over. */
  function restart(of: Life, place: number, now: Micros): void {
    const container = of.life.containers[place]!;
    if (container.startAt !== never) {
      if (container.startAt <= now) start(of, place, now);
      return;
    }
    const ended = container.ended!.finishedMicros;
    if (restartAtMicros(DEFAULT_CRASH_LOOP, container.crash, knownEnd(container)) <= now) {
      start(of, place, now);
      return;
    }
    const over = restartAtMicros(DEFAULT_CRASH_LOOP, container.crash, ended);
    container.startAt = draws.syncAfter(container, identity(of), now, over);
    container.reason = 'CrashLoopBackOff';
    const delay = container.crash!.delayMicros / microsPerSecond;
    container.message = backOffText(cluster, of.pod, container.name, delay);
    container.last = container.ended;
    enter(of, place, ContainerState.waiting);
    of.events.backOff(container.name);
  }

  /** Init containers and sidecars in their order; true once all have done their part. */
  function initialize(of: Life, now: Micros): boolean {
    const { life } = of;
    for (const [place, container] of life.containers.entries()) {
      if (container.kind === 'main') break;
      const isSidecar = container.kind === 'sidecar';
      if (container.state === ContainerState.running) {
        if (isSidecar && container.started && container.seenAt <= now) continue;
        return false;
      }
      if (container.runs === 0) {
        start(of, place, now);
        return false;
      }
      if (container.state === ContainerState.terminated && container.seenAt > now) return false;
      const succeeded = !isSidecar && container.ended?.exitCode === 0;
      if (succeeded) continue;
      if (!restartsAfter(container, policyOf(of))) {
        life.stop ??= { why: 'completed', at: now, graceMicros: graceOf(of.pod), begun: false };
        return false;
      }
      restart(of, place, now);
      return false;
    }
    return true;
  }

  function graceOf(pod: PodId): Micros {
    return (cluster.specOf(pod).spec.terminationGracePeriodSeconds ?? 30) * microsPerSecond;
  }

  /** What the kubelet does about the containers as they are now. */
  function decide(of: Life, now: Micros): void {
    const { life } = of;
    // A sync of the pod goes on when the image is there that it waits for.
    if (now < life.beginAt || life.stop !== null || images.isPulling(of)) return;
    if (!life.initialized) {
      life.initialized = initialize(of, now);
      if (!life.initialized) return;
    }
    const policy = policyOf(of);
    let alive = 0;
    for (const [place, container] of life.containers.entries()) {
      if (container.kind !== 'main') continue;
      const wants = container.runs === 0 || !hasEnded(container, now) || restartsAfter(container, policy);
      if (!wants) continue;
      alive += 1;
      if (container.runs === 0) start(of, place, now);
      else if (hasEnded(container, now)) restart(of, place, now);
      if (images.isPulling(of)) return;
    }
    if (alive === 0) life.stop = { why: 'completed', at: now, graceMicros: graceOf(of.pod), begun: false };
    for (const [place, container] of life.containers.entries()) {
      if (alive > 0 && container.kind === 'sidecar' && hasEnded(container, now)) restart(of, place, now);
    }
  }

  /** Asks all containers that run to stop. */
  function beginStop(of: Life, stop: Stop): void {
    const { life, laws } = of;
    stop.begun = true;
    if (stop.warning !== undefined) of.events.tell('Warning', stop.warning.reason, stop.warning.message);
    images.withdraw(of.pod);
    for (const container of life.containers) container.pull = null;
    const stopping = life.containers.map((container, place) => ({
      kind: container.kind,
      running: container.state === ContainerState.running,
      ...draws.stopOf(container, laws[place]!, identity(of)),
    }));
    for (const [place, result] of stopResults(stopping, stop.at, stop.graceMicros).entries()) {
      const container = life.containers[place]!;
      // Liveness and startup probes end with the deletion, readiness probes go on.
      container.steps = container.steps.filter(({ probe, what }) => probe === 'readiness' && what !== 'failing');
      container.startAt = never;
      if (result === null) continue;
      of.events.killing(container.name, `Stopping container ${container.name}`);
      if (container.exit !== null && container.exit.at <= result.at) continue;
      container.exit = { at: result.at, code: result.exitCode, reason: 'Error', seenAt: result.at };
    }
  }

  /** Writes what the API server is told of the pod as a whole. */
  function report(of: Life): void {
    const { pod, life } = of;
    if (phaseOf(life) === PodPhase.running) cluster.setPodPhase(pod, PodPhase.running);
    const isReady = pods.phase[pod] === PodPhase.running && readinessOf(life);
    if (isReady !== ((pods.flags[pod]! & PodFlag.ready) !== 0)) cluster.setPodReady(pod, isReady);
  }

  /** A container that nobody followed so far: it has started and run once, an init container has succeeded. */
  function adoptContainer(of: Life, place: number, { now, since, endsAt }: Adoption): void {
    const { pod, life, laws } = of;
    const container = life.containers[place]!;
    const base = since < 0 ? now : since;
    container.runs = 1;
    container.seenAt = now;
    if (container.kind === 'init') {
      container.state = ContainerState.terminated;
      container.ended = { exitCode: 0, reason: 'Completed', startedMicros: since, finishedMicros: since };
      return;
    }
    container.state = ContainerState.running;
    const { spec } = cluster.specOf(pod);
    draws.begin(container, laws[place]!, spec, { pod, place, now: base, life, identity: identity(of) });
    Object.assign(container, { startedMicros: since === noTime ? now : since, started: true, reason: '' });
    container.ready = (pods.flags[pod]! & PodFlag.ready) !== 0;
    // What should have happened has: the pod's readiness tells more than its draws.
    const behind = container.steps.findIndex(({ what }) => what === 'unready' || what === 'kill');
    if (container.ready) container.steps = behind < 0 ? [] : container.steps.slice(behind);
    if (container.kind !== 'main' || endsAt === never) return;
    const code = failsOf(pod) ? 1 : 0;
    container.exit = { at: endsAt, code, reason: code === 0 ? 'Completed' : 'Error', seenAt: endsAt };
  }

  function finish(of: Life, { why }: Stop): Progress {
    const { pod, life } = of;
    life.finished = true;
    if (why === 'deleted') return { end: 'deleted' };
    for (const container of life.containers) Object.assign(container, { ready: false, started: false });
    cluster.setPodReady(pod, false);
    const mains = life.containers.filter(({ kind }) => kind !== 'sidecar');
    const failed = why === 'killed' || mains.some(({ ended }) => (ended?.exitCode ?? 1) !== 0);
    cluster.setPodPhase(pod, failed ? PodPhase.failed : PodPhase.succeeded);
    return { end: 'ended' };
  }

  function nextOf({ life }: Life, now: Micros): Micros {
    let next = now < life.beginAt ? life.beginAt : never;
    if (life.stop !== null && !life.stop.begun) next = Math.min(next, life.stop.at);
    for (const { kind, state, exit: ends, steps, seenAt, startAt } of life.containers) {
      const runs = state === ContainerState.running;
      if (runs) next = Math.min(next, ends?.at ?? never, steps[0]?.at ?? never);
      // That a container runs is waited for by those behind a sidecar alone.
      if (seenAt > now && (!runs || (kind === 'sidecar' && !life.initialized))) next = Math.min(next, seenAt);
      next = Math.min(next, startAt);
    }
    return next;
  }

  return {
    begin(pod, now, beginAt, jittered) {
      open(pod, newPodLife(cluster.specOf(pod).spec, now, beginAt, jittered));
    },
    adopt(pod, now, since, endsAt) {
      const of = open(pod, newPodLife(cluster.specOf(pod).spec, now, now, true));
      for (const place of of.life.containers.keys()) adoptContainer(of, place, { now, since, endsAt });
      of.life.initialized = true;
    },
    has: (pod) => lives.has(pod),
    advance(pod, now) {
      const of = lives.get(pod)!;
      const { life } = of;
      assert(!life.finished, () => `kubelet: pod ${cluster.podKey(pod)} has ended`);
      for (;;) {
        for (const place of life.containers.keys()) applyDue(of, place, now);
        decide(of, now);
        if (life.stop !== null && !life.stop.begun && life.stop.at <= now) beginStop(of, life.stop);
        const { stop } = life;
        const isOver = (container: ContainerLife): boolean => container.runs === 0 || hasEnded(container, now);
        if (stop?.begun && life.containers.every(isOver)) return finish(of, stop);
        const next = nextOf(of, now);
        if (next > now) {
          report(of);
          return { next };
        }
      }
    },
    nextOf: (pod, now) => Math.max(now, nextOf(lives.get(pod)!, now - 1)),
    isRejected: (pod) => lives.get(pod)?.life.stop?.warning !== undefined,
    stop(pod, { at, ...rest }) {
      const { life } = lives.get(pod)!;
      const before = life.stop;
      life.stop = { ...rest, at: Math.min(at, before?.begun ? at : (before?.at ?? at)), begun: false };
    },
    explain(pod, reason, message) {
      Object.assign(lives.get(pod)!.life, { reason, message });
    },
    kill(pod, name, reason, exitCode, now) {
      const of = lives.get(pod)!;
      const container = of.life.containers.find((each) => each.name === name);
      if (container?.state !== ContainerState.running || of.life.finished) return false;
      const seenAt = draws.seen(container, identity(of), now, 1);
      container.exit = { at: now, code: exitCode, reason, seenAt };
      container.steps = [];
      return true;
    },
    statusOf(pod) {
      const life = lives.get(pod)?.life;
      if (life === undefined) return null;
      const { reason, message, initialized, containers } = life;
      return { reason, message, initialized, containers };
    },
    pulled(pod, place, result) {
      const of = lives.get(pod);
      if (of !== undefined) images.pulled(of, place, result);
    },
    imageArrived(pod, now) {
      const of = lives.get(pod);
      return of !== undefined && images.arrived(of, now);
    },
    forget(pod) {
      const of = lives.get(pod);
      if (of === undefined) return;
      images.withdraw(pod);
      images.gone(of);
      lives.delete(pod);
    },
    save(writer) {
      const shared = new Map<readonly ContainerLaws[], number>();
      for (const { laws } of lives.values()) if (!shared.has(laws)) shared.set(laws, shared.size);
      writer.json('laws', [...shared.keys()] as never);
      writer.json('lives', [...lives.values()].map(({ pod, life, laws }) => [pod, life, shared.get(laws)!]) as never);
    },
    load(reader) {
      lives.clear();
      const laws = reader.json<ContainerLaws[][]>('laws');
      for (const [pod, life, place] of reader.json<[PodId, PodLife, number][]>('lives')) {
        lives.set(pod, { pod, life, laws: laws[place]!, events: kubeletEvents(cluster, pod, context.events) });
      }
    },
  };
}
