/**
 * What pods use of CPU and memory, and what services get of requests, as data of the scenario (`spec.behaviour[].usage`,
 * `spec.behaviour[].serves`, `spec.traffic`); see docs/model.md.
 */
import { drawUnit, type Purpose } from '../sim/random.ts';
import type { Micros } from '../sim/time.ts';
import { nextStep, type Steps, stepAt } from './steps.ts';

/** An amount over time, the same for all pods but for the noise around it, which each pod draws for itself. */
export interface UsageLaw {
  readonly steps: Steps;
  readonly noise: Noise | null;
}

/** Bounded noise: at every multiple of `everyMicros` a factor between 1 - within and 1 + within, each equally likely. */
export interface Noise {
  readonly withinPermille: number;
  readonly everyMicros: Micros;
}

/** What a pod uses when it runs; null: nobody said, so it uses nothing and is not measured. */
export interface PodUsageLaws {
  /** Of its own, whatever it is asked, in milli-CPU. */
  readonly cpu: UsageLaw | null;
  readonly memory: UsageLaw | null;
  /** CPU time of one request, in microseconds of a core. */
  readonly cpuMicrosPerRequest: number;
}

/** Requests to a service: milli-requests per second. */
export interface TrafficRule {
  readonly namespace: string;
  readonly service: string;
  readonly rateMilli: Steps;
}

/** All laws of the rules, in their order: what numbers of laws mean in a saved run. */
export function lawsOf(rules: readonly { readonly usage?: Partial<PodUsageLaws> }[]): readonly UsageLaw[] {
  return rules.flatMap(({ usage }) => [usage?.cpu, usage?.memory].filter((law) => law !== undefined && law !== null));
}

/** The law's value at `time` for the pod with this identity: a whole number, not negative. */
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
