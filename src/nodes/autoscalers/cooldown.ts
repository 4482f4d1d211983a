/** When scale-down pauses (v1.34 cluster-autoscaler/core/static_autoscaler.go isScaleDownInCooldown). */
import { type Micros, microsPerMinute } from '../../sim/time.ts';

/** When each last happened; undefined: never. */
export interface ScaleTimes {
  readonly lastScaleUp?: Micros | undefined;
  readonly lastScaleDownDelete?: Micros | undefined;
  readonly lastScaleDownFail?: Micros | undefined;
}

export interface CooldownDelays {
  /** --scale-down-delay-after-add */
  readonly afterAddMicros: Micros;
  /** --scale-down-delay-after-delete; 0 stands for the scan interval in the flag, and for none here. */
  readonly afterDeleteMicros: Micros;
  /** --scale-down-delay-after-failure */
  readonly afterFailureMicros: Micros;
}

export const defaultCooldownDelays: CooldownDelays = {
  afterAddMicros: 10 * microsPerMinute,
  afterDeleteMicros: 0,
  afterFailureMicros: 3 * microsPerMinute,
};

/** A delay is over at the very instant at which it ends. */
export function isInCooldown(times: ScaleTimes, delays: CooldownDelays, now: Micros): boolean {
  const pauses = (last: Micros | undefined, delay: Micros): boolean => last !== undefined && last + delay > now;
  return (
    pauses(times.lastScaleUp, delays.afterAddMicros) ||
    pauses(times.lastScaleDownFail, delays.afterFailureMicros) ||
    pauses(times.lastScaleDownDelete, delays.afterDeleteMicros)
  );
}
