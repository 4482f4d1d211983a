/** Instants of a run as its report writes them: by the clock, in UTC; with the day where a run has several. */
import { formatRfc3339, type Micros, microsPerDay, microsPerSecond } from '../../sim/time.ts';

export interface Clock {
  /** Micros since 1970-01-01T00:00:00Z at the start of the run. */
  readonly startsAtMicros: Micros;
  readonly endMicros: Micros;
}

/** `08:10`, `08:10:07` where seconds count, `27 Nov 08:10` in a run of several days. A day ends at `24:00`. */
export function clockText({ startsAtMicros, endMicros }: Clock, micros: Micros): string {
  const whole = Math.floor((startsAtMicros + micros) / microsPerSecond) * microsPerSecond;
  const [day, time] = formatRfc3339(whole).split('T') as [string, string];
  const clock = time.slice(0, time.startsWith(':00', 5) ? 5 : 8);
  if (severalDays(startsAtMicros, endMicros)) return `${dayText(day)} ${clock}`;
  return clock === '00:00' && micros > 0 ? '24:00' : clock;
}

/** `27 Nov` of `2026-11-27`. */
export function dayText(day: string): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;
}

/** Whether the run touches more than one day; one that ends at midnight does not. */
export function severalDays(startsAtMicros: Micros, endMicros: Micros): boolean {
  const last = Math.max(startsAtMicros, startsAtMicros + endMicros - 1);
  return Math.floor(startsAtMicros / microsPerDay) !== Math.floor(last / microsPerDay);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
