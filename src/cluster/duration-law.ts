/** How long something takes that Kubernetes does not decide: a duration, or a distribution and the draws from it. */
import { exponentialAt, lognormalAt, lognormalSigma, uniformAt } from '../sim/distributions.ts';
import { drawUnit, type Purpose } from '../sim/random.ts';
import type { Micros } from '../sim/time.ts';

/** A duration, or the distribution that each pod draws its own from. */
export type DurationLaw =
  | { readonly kind: 'constant'; readonly micros: Micros }
  | { readonly kind: 'uniform'; readonly fromMicros: Micros; readonly toMicros: Micros }
  | { readonly kind: 'exponential'; readonly meanMicros: Micros }
  | { readonly kind: 'lognormal'; readonly medianMicros: Micros; readonly p99Micros: Micros };

/** The n-th duration of the pod with this identity: keyed by it alone, so that nothing else disturbs the draw. */
export function durationOf(law: DurationLaw, purpose: Purpose, identity: number, n: number): Micros {
  if (law.kind === 'constant') return law.micros;
  const unit = drawUnit(purpose, identity, n);
  switch (law.kind) {
    case 'uniform':
      return Math.round(uniformAt(unit, law.fromMicros, law.toMicros));
    case 'exponential':
      return Math.round(exponentialAt(unit, law.meanMicros));
    case 'lognormal':
      return Math.round(lognormalAt(unit, law.medianMicros, lognormalSigma(law.medianMicros, law.p99Micros)));
  }
}
