/**
 * What the kubelet remembers of a pod whose containers it follows one by one. Plain data: it is saved as it is. `never`
 * stands for an instant that does not come.
 */
import type { Container, PodSpec } from '../../api/objects.ts';
import { type ContainerKind, slotOf } from '../../cluster/container-behaviour.ts';
import { ContainerState, type Termination } from '../../cluster/pod-status.ts';
import type { Micros } from '../../sim/time.ts';
import type { CrashLoopState } from '../crash-loop.ts';

export const never = Number.MAX_SAFE_INTEGER;
/** When it is started that waits for somebody else: not before it is told. */
export const untilWoken = never - 1;

export type ProbeName = 'startup' | 'readiness' | 'liveness';

/** What the probes of one run of a container will do, and when, as far as nothing else happens to it. */
export interface ProbeStep {
  readonly at: Micros;
  /** `failing`: the first failure of a row; it is what an event tells. `kill`: too many failures. */
  readonly what: 'started' | 'ready' | 'unready' | 'failing' | 'kill';
  readonly probe: ProbeName | null;
}

/** How a run is going to end. */
export interface Exit {
  readonly at: Micros;
  readonly code: number;
  readonly reason: string;
  /** When the kubelet sees it; it acts then. */
  readonly seenAt: Micros;
}

/** The pulls of a container's image. `pulled`: it is there for the next start. */
export interface ImagePull {
  state: 'none' | 'pulling' | 'pulled';
  tries: number;
  /** Of the last one that failed, and when that was. */
  delayMicros: Micros;
  triedMicros: Micros;
}

export interface ContainerLife {
  readonly name: string;
  readonly kind: ContainerKind;
  /** See drawNumber. */
  readonly slot: number;
  state: ContainerState;
  /** Why it waits. */
  reason: string;
  message: string;
  ready: boolean;
  started: boolean;
  /** Runs begun. */
  runs: number;
  restarts: number;
  startedMicros: Micros;
  /** When the kubelet sees that it runs, and when that it does not. */
  seenAt: Micros;
  exit: Exit | null;
  steps: ProbeStep[];
  ended: Termination | null;
  last: Termination | null;
  crash: CrashLoopState | null;
  /** When it is started, where that is settled. */
  startAt: Micros;
  /** Null: its image is not followed, or was not asked for yet. */
  pull: ImagePull | null;
  /** A probe failed: it is started again whatever its exit code. */
  killed: boolean;
}

/** Why all of a pod's containers are stopped. */
export interface Stop {
  readonly why: 'deleted' | 'killed' | 'completed';
  readonly at: Micros;
  readonly graceMicros: Micros;
  /** The pod was rejected: what the kubelet tells of it. */
  readonly warning?: { readonly reason: string; readonly message: string };
  begun: boolean;
}

export interface PodLife {
  /** When the kubelet took the pod up: its probes tick from then on. */
  readonly takenMicros: Micros;
  /** Its kubelet had just started, or nobody knows when it took the pod up: each probe ticks from an instant of its own. */
  readonly jittered: boolean;
  /** When the first container may start. */
  readonly beginAt: Micros;
  initialized: boolean;
  finished: boolean;
  stop: Stop | null;
  /** `status.reason`, `status.message`. */
  reason: string;
  message: string;
  readonly containers: ContainerLife[];
}

export function newPodLife(spec: PodSpec, takenMicros: Micros, beginAt: Micros, jittered: boolean): PodLife {
  const inits = (spec.initContainers ?? []).map((container, index) => {
    return newContainer(container, kindOfInit(container), index);
  });
  const mains = spec.containers.map((container, index) => newContainer(container, 'main', index));
  const waits = inits.length > 0 ? 'PodInitializing' : 'ContainerCreating';
  for (const container of [...inits, ...mains]) container.reason = waits;
  return {
    takenMicros,
    jittered,
    beginAt,
    initialized: false,
    finished: false,
    stop: null,
    reason: '',
    message: '',
    containers: [...inits, ...mains],
  };
}

/** An init container that restarts always is a sidecar (KEP-753). */
export function kindOfInit({ restartPolicy }: Container): 'init' | 'sidecar' {
  return restartPolicy === 'Always' ? 'sidecar' : 'init';
}

function newContainer({ name }: Container, kind: ContainerKind, index: number): ContainerLife {
  return {
    name,
    kind,
    slot: slotOf(kind, index),
    state: ContainerState.waiting,
    reason: '',
    message: '',
    ready: false,
    started: false,
    runs: 0,
    restarts: 0,
    startedMicros: never,
    seenAt: never,
    exit: null,
    steps: [],
    ended: null,
    last: null,
    crash: null,
    startAt: never,
    pull: null,
    killed: false,
  };
}

/** The container of the spec that a life is about, by its place in `PodLife.containers`. */
export function containerOf(spec: PodSpec, place: number): Container {
  const inits = spec.initContainers ?? [];
  return place < inits.length ? inits[place]! : spec.containers[place - inits.length]!;
}

/** Does the kubelet have to follow the containers of such a pod one by one, whatever its behaviour says? */
export function hasOwnLife({ initContainers = [], containers }: PodSpec): boolean {
  return (
    initContainers.length > 0 ||
    containers.some(
      ({ startupProbe, readinessProbe, livenessProbe, lifecycle }) =>
        (startupProbe ?? readinessProbe ?? livenessProbe ?? lifecycle?.preStop) !== undefined,
    )
  );
}
