/** What the ledger followed, for summaries. */
import type { Ledger } from './ledger.ts';
import { type TrackName, trackNames } from './ledger.ts';
import type { OverTime } from './over-time.ts';

/** Over the run, weighted by time; the last two over pods that were created in it, in micros. */
export type OverTimeSummary = Readonly<Record<TrackName, OverTime>> & {
  /** From creation to binding. */
  readonly timeToScheduleMicros: OverTime | null;
  /** From creation to being ready for the first time. */
  readonly timeToReadyMicros: OverTime | null;
};

/** A Service with a selector, from the instant at which it first had a ready pod. */
export interface ServiceSummary {
  readonly namespace: string;
  readonly name: string;
  /** Ready pods now. */
  readonly ready: number;
  /** Per cent of the time with a ready pod, rounded down to four decimals; 0 where it never had one. */
  readonly availability: number;
  readonly observedMicros: number;
  readonly downMicros: number;
  readonly longestMicros: number;
  readonly outages: number;
}

export function overTimeSummary(ledger: Ledger): OverTimeSummary {
  const rows = trackNames.map((name) => [name, ledger.overTime(name)] as const);
  return {
    ...(Object.fromEntries(rows) as Record<TrackName, OverTime>),
    timeToScheduleMicros: ledger.scheduleMicros(),
    timeToReadyMicros: ledger.readyMicros(),
  };
}

/** In the order in which the services were created. */
export function serviceSummaries(ledger: Ledger): ServiceSummary[] {
  return ledger.services().map(({ namespace, name, ready, observedMicros, downMicros, longestMicros, outages }) => {
    const up = BigInt(observedMicros - downMicros);
    const availability =
      observedMicros === 0 ? (ready > 0 ? 100 : 0) : Number((up * 1_000_000n) / BigInt(observedMicros)) / 10_000;
    return { namespace, name, ready, availability, observedMicros, downMicros, longestMicros, outages };
  });
}
