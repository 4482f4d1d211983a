/**
 * What pods use of CPU and memory, and what services get of requests, as data of the scenario (`spec.behaviour[].usage`,
 * `spec.behaviour[].serves`, `spec.traffic`); see docs/model.md.
 */
import { poissonAt } from '../sim/distributions.ts';
import { drawUnit, type Purpose } from '../sim/random.ts';
import type { Micros } from '../sim/time.ts';
import { nextStep, type Steps, stepAt } from './steps.ts';

/** An amount over time, the same for all pods but for the noise around it, which each pod draws for itself. */
export interface UsageLaw {
  readonly steps: Steps;
  readonly noise: Noise | null;
  /** Of memory: what comes on top, from the container's start on. Absent: nothing. */
  readonly growth?: Growth;
}

/** Bounded noise: at every multiple of `everyMicros` a factor between 1 - within and 1 + within, each equally likely. */
export interface Noise {
  readonly withinPermille: number;
  readonly everyMicros: Micros;
}

/** A leak: from `afterMicros` of a container's life on, so much more each second. */
export interface Growth {
  readonly bytesPerSecond: number;
  readonly afterMicros: Micros;
  /** What growth adds at most; 0: no bound. */
  readonly mostBytes: number;
}

/** What one container uses; null: nobody said. */
export interface ContainerLaws {
  readonly cpu: UsageLaw | null;
  readonly memory: UsageLaw | null;
}

/** What a pod uses when it runs; null: nobody said, so it uses nothing and is not measured. */
export interface PodUsageLaws {
  /** Of its first container's own, whatever it is asked, in milli-CPU. */
  readonly cpu: UsageLaw | null;
  readonly memory: UsageLaw | null;
  /** CPU time of one request, in microseconds of a core. */
  readonly cpuMicrosPerRequest: number;
  /** Memory of one request from its arrival to its end. Absent: none. */
  readonly memoryBytesPerInFlight?: number;
  /** How long a request waits before its client gives up. Absent: `defaultTimeoutMicros`. */
  readonly timeoutMicros?: Micros;
  /** Other containers, by name. */
  readonly containers?: Readonly<Record<string, ContainerLaws>>;
}

/** How long a request waits where the scenario does not say. */
export const defaultTimeoutMicros: Micros = 30_000_000;

/** Requests to a service: milli-requests per second. */
export interface TrafficRule {
  readonly namespace: string;
  readonly service: string;
  readonly rateMilli: Steps;
  /**
   * Their number in each of these intervals is drawn (Poisson) around the rate, by this identity. Absent: they come
   * evenly.
   */
  readonly poisson?: { readonly everyMicros: Micros; readonly identity: number };
}

/** All laws of the rules, in their order: what numbers of laws mean in a saved run. */
export function lawsOf(rules: readonly { readonly usage?: Partial<PodUsageLaws> }[]): readonly UsageLaw[] {
  const laws = ({ cpu, memory }: Partial<ContainerLaws>) => [cpu, memory];
  return rules
    .flatMap(({ usage = {} }) => [...laws(usage), ...Object.values(usage.containers ?? {}).flatMap(laws)])
    .filter((law) => law !== undefined && law !== null);
}

/** The law's value at `time` for the pod with this identity, growth left out: a whole number, not negative. */
export function usageAt({ steps, noise }: UsageLaw, purpose: Purpose, identity: number, time: Micros): number {
  const value = stepAt(steps, time);
  if (noise === null) return value;
  const unit = drawUnit(purpose, identity, Math.floor(time / noise.everyMicros));
  return Math.max(0, Math.round(value * (1 + (noise.withinPermille / 1000) * (2 * unit - 1))));
}

/** The first instant after `time` at which the law's value may change. */
export function nextUsage({ steps, noise }: UsageLaw, time: Micros): Micros {
  const step = nextStep(steps, time);
  if (noise === null) return step;
  return Math.min(step, (Math.floor(time / noise.everyMicros) + 1) * noise.everyMicros);
}

/** The rate at `time`, in milli-requests per second. `purpose` draws where requests come at random. */
export function rateAt({ rateMilli, poisson }: TrafficRule, purpose: Purpose, time: Micros): number {
  const mean = stepAt(rateMilli, time);
  if (poisson === undefined || mean === 0) return mean;
  const { everyMicros: every, identity } = poisson;
  const unit = drawUnit(purpose, identity, Math.floor(time / every));
  // Milli-requests per second × microseconds are thousand-millionths of a request.
  return Math.round((poissonAt(unit, (mean * every) / 1_000_000_000) * 1_000_000_000) / every);
}

/** The first instant after `time` at which the rate may change. */
export function nextRate({ rateMilli, poisson }: TrafficRule, time: Micros): Micros {
  const step = nextStep(rateMilli, time);
  if (poisson === undefined) return step;
  return Math.min(step, (Math.floor(time / poisson.everyMicros) + 1) * poisson.everyMicros);
}
