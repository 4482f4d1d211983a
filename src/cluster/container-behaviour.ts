/**
 * What single containers do when they run, as `spec.behaviour` says it: for the pod, which means each of its main
 * containers, or for one container by name. A law that nobody gives has its default here (docs/model.md names them).
 */
import type { Container, PodSpec } from '../api/objects.ts';
import { drawChance, type Purpose, type Streams } from '../sim/random.ts';
import type { Micros } from '../sim/time.ts';
import { type DurationLaw, durationOf } from './duration-law.ts';

/** How often something happens: with this chance in every run of the container, in its first runs or in all. */
export interface Occurrence {
  /** In thousandths. */
  readonly chanceMilli: number;
  /** In how many runs at most, counted from the first; null: in all. */
  readonly runsMax: number | null;
}

/** A container that exits by itself. */
export interface ExitRule extends Occurrence {
  /** From its start. */
  readonly after: DurationLaw;
  /** 0: it completes. */
  readonly exitCode: number;
}

/** A container that answers no probe any more. */
export interface StuckRule extends Occurrence {
  /** From its start. */
  readonly after: DurationLaw;
  /** How long; null: until it is restarted. */
  readonly lasts: DurationLaw | null;
}

/** A part of an image; '' is named after the image, so that no other has it. */
export interface ImageLayer {
  readonly name: string;
  readonly bytes: number;
}

/** What the image of a container is like, and how its pulls go. */
export interface ImageRule {
  readonly layers: readonly ImageLayer[];
  /** How many pulls fail before the first that does not; null: all do. */
  readonly failures: number | null;
}

/** What a rule may say of a container; what is absent is as the pod's, or the default. */
export interface ContainerBehaviour {
  /** From its start until it passes its startup and liveness probes; default: as `ready`. */
  readonly live?: DurationLaw;
  /** From its start until it is ready, or passes its readiness probe. */
  readonly ready?: DurationLaw;
  /** How long it runs before it exits with 0. */
  readonly run?: DurationLaw;
  /** From SIGTERM until it has stopped. */
  readonly stop?: DurationLaw;
  /** How long its preStop hook takes, where it has one that is no `sleep`. */
  readonly preStop?: DurationLaw;
  readonly exits?: ExitRule;
  readonly stuck?: StuckRule;
  readonly image?: ImageRule;
}

/** The place of a container in its pod's life (KEP-753: an init container that restarts always is a sidecar). */
export type ContainerKind = 'init' | 'sidecar' | 'main';

export interface ContainerLaws {
  readonly live: DurationLaw;
  readonly ready: DurationLaw;
  /** Null: it does not end by itself. */
  readonly run: DurationLaw | null;
  readonly stop: DurationLaw;
  /** Null: it has no hook, or nobody said how long it takes. */
  readonly preStop: DurationLaw | null;
  readonly exits: ExitRule | null;
  readonly stuck: StuckRule | null;
  /** Null: pulling it is part of `startup.init`. */
  readonly image: ImageRule | null;
}

const none: DurationLaw = { kind: 'constant', micros: 0 };
/** Of an init container about which nobody says how long it runs. */
export const defaultInitRun: DurationLaw = { kind: 'constant', micros: 1_000_000 };

/** What a pod's behaviour says of its containers: the part of PodBehaviour that counts here. */
export interface ContainersBehaviour {
  readonly ready: DurationLaw;
  readonly run: DurationLaw;
  readonly stop: DurationLaw;
  readonly each?: ContainerBehaviour;
  readonly containers?: Readonly<Record<string, ContainerBehaviour>>;
}

/** What this container does. */
export function lawsOfContainer(
  behaviour: ContainersBehaviour,
  spec: PodSpec,
  { name, lifecycle }: Container,
  kind: ContainerKind,
): ContainerLaws {
  const own = behaviour.containers?.[name] ?? {};
  const pods: ContainerBehaviour = kind === 'main' ? { ...behaviour.each, ready: behaviour.ready } : {};
  const ready = own.ready ?? pods.ready ?? none;
  return {
    live: own.live ?? pods.live ?? ready,
    ready,
    run: own.run ?? runOf(behaviour, spec, kind),
    stop: own.stop ?? behaviour.stop,
    preStop: preStopOf(lifecycle?.preStop, own.preStop ?? behaviour.each?.preStop),
    exits: own.exits ?? pods.exits ?? null,
    stuck: own.stuck ?? pods.stuck ?? null,
    image: own.image ?? pods.image ?? null,
  };
}

function runOf(
  behaviour: ContainersBehaviour,
  { restartPolicy = 'Always' }: PodSpec,
  kind: ContainerKind,
): DurationLaw | null {
  if (kind === 'init') return defaultInitRun;
  return kind === 'main' && restartPolicy !== 'Always' ? behaviour.run : null;
}

type PreStop = NonNullable<NonNullable<Container['lifecycle']>['preStop']>;

function preStopOf(hook: PreStop | undefined, law: DurationLaw | undefined): DurationLaw | null {
  if (hook === undefined) return null;
  if (hook.sleep !== undefined) return { kind: 'constant', micros: hook.sleep.seconds * 1_000_000 };
  return law ?? null;
}

/** Streams of the draws about containers, by what they are for. */
export interface ContainerPurposes {
  readonly ready: Purpose;
  readonly live: Purpose;
  readonly run: Purpose;
  readonly stop: Purpose;
  readonly preStop: Purpose;
  readonly exits: Purpose;
  readonly stuck: Purpose;
  readonly stuckFor: Purpose;
  readonly chance: Purpose;
}

export function containerPurposes(streams: Streams): ContainerPurposes {
  const of = (name: string): Purpose => streams.purpose(name);
  return {
    ready: of('pod ready'),
    live: of('container live'),
    run: of('pod run'),
    stop: of('pod stop'),
    preStop: of('container preStop'),
    exits: of('container exits'),
    stuck: of('container stuck'),
    stuckFor: of('container stuck for'),
    chance: of('container chance'),
  };
}

/** What one run of a container will be like, as offsets from its start; null: never. */
export interface DrawnRun {
  readonly liveMicros: Micros;
  readonly readyMicros: Micros;
  readonly exit: { readonly micros: Micros; readonly code: number } | null;
  /** `micros` null: it ends by no exit of its own. */
  readonly runMicros: Micros | null;
  readonly stuck: { readonly fromMicros: Micros; readonly lastsMicros: Micros | null } | null;
}

/** The draws of one run: keyed by the pod's identity, the container's place and the number of the run. */
export function drawRun(purposes: ContainerPurposes, laws: ContainerLaws, identity: number, n: number): DrawnRun {
  const { exits, stuck, run } = laws;
  const happens = (rule: Occurrence, salt: number): boolean =>
    (rule.runsMax === null || runOfDraw(n) < rule.runsMax) &&
    (rule.chanceMilli >= 1000 || drawChance(purposes.chance, identity, 2 * n + salt, rule.chanceMilli, 1000));
  const exit = exits !== null && happens(exits, 0);
  const sticks = stuck !== null && happens(stuck, 1);
  return {
    readyMicros: durationOf(laws.ready, purposes.ready, identity, n),
    liveMicros:
      laws.live === laws.ready
        ? durationOf(laws.ready, purposes.ready, identity, n)
        : durationOf(laws.live, purposes.live, identity, n),
    runMicros: run === null ? null : durationOf(run, purposes.run, identity, n),
    exit: exit ? { micros: durationOf(exits.after, purposes.exits, identity, n), code: exits.exitCode } : null,
    stuck: sticks
      ? {
          fromMicros: durationOf(stuck.after, purposes.stuck, identity, n),
          lastsMicros: stuck.lasts === null ? null : durationOf(stuck.lasts, purposes.stuckFor, identity, n),
        }
      : null,
  };
}

const slots = 64;

/** The number under which a container's run is drawn: 0 for the first run of a pod's first main container. */
export function drawNumber(slot: number, run: number): number {
  return run * slots + slot;
}

function runOfDraw(n: number): number {
  return Math.floor(n / slots);
}

/** Main containers have the first places, so that a pod's own draws are those of its first. */
export function slotOf(kind: ContainerKind, index: number): number {
  return (kind === 'main' ? index : slots / 2 + index) % slots;
}

/** The place of that container among all of its pod: main containers first, then init containers. */
export function placeOfSlot(slot: number, mainContainers: number): number {
  return slot < slots / 2 ? slot : mainContainers + slot - slots / 2;
}
