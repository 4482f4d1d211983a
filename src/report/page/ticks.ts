/** Where the time axis has its ticks: at round times of the clock, as many as there is room for. */
import { formatRfc3339 } from '../../sim/time.ts';
import { dayText } from '../html/clock.ts';

const second = 1_000_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * second),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 7, 14, 28].map((count) => count * day),
];

export interface Tick {
  readonly micros: number;
  readonly text: string;
}

/** At most `most` ticks between two instants of the run. */
export function timeTicks(startsAtMicros: number, from: number, to: number, most: number): Tick[] {
  const step = steps.find((each) => (to - from) / each <= Math.max(1, most)) ?? steps.at(-1)!;
  const ticks: Tick[] = [];
  for (let at = Math.ceil((startsAtMicros + from) / step) * step; at <= startsAtMicros + to; at += step) {
    const [date, time] = formatRfc3339(at).split('T') as [string, string];
    const midnight = time.startsWith('00:00:00');
    const text =
      midnight && (step >= day || at > startsAtMicros) ? dayText(date) : time.slice(0, step < minute ? 8 : 5);
    ticks.push({ micros: at - startsAtMicros, text });
  }
  return ticks;
}
