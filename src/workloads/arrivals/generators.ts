/**
 * Arrivals that are made rather than recorded. Each generator draws from a stream of its own, named after the source,
 * so that adding one changes nobody else's numbers; one draw per arrival.
 */

import { exponentialAt } from '../../sim/distributions.ts';
import { assert } from '../../sim/invariant.ts';
import type { Random, Streams } from '../../sim/random.ts';
import { type Micros, microsPerDay, microsPerHour } from '../../sim/time.ts';
import type { Arrival, ArrivalSource } from './arrival.ts';

/** What all generators are told. */
export interface GeneratorOptions {
  /** Name of the source: of its stream, and of its pods, with their number from 1. */
  readonly name: string;
  readonly streams: Streams;
  readonly fromMicros: Micros;
  /** No arrival later than this; Infinity for no end. */
  readonly untilMicros: number;
  /** The most arrivals; Infinity for no limit. */
  readonly limit: number;
}

/** A Poisson process: `count` arrivals per `perMicros` in the mean, each independent of all others. */
export function createPoisson(options: GeneratorOptions, count: number, perMicros: Micros): ArrivalSource {
  assert(count > 0 && perMicros > 0, () => `poisson: ${count} per ${perMicros} µs`);
  const meanMicros = perMicros / count;
  return createGenerator(options, (before, _ordinal, random) => {
    return before + Math.round(exponentialAt(random.unit(), meanMicros));
  });
}

/** `count` arrivals at once at the start, and again every `everyMicros` (null: once). No draws. */
export function createBatch(options: GeneratorOptions, count: number, everyMicros: Micros | null): ArrivalSource {
  assert(count > 0 && everyMicros !== 0, () => `batch: ${count} every ${everyMicros} µs`);
  return createGenerator(options, (_before, ordinal) => {
    if (everyMicros === null && ordinal >= count) return null;
    return options.fromMicros + Math.floor(ordinal / count) * (everyMicros ?? 0);
  });
}

/**
 * A Poisson process whose rate follows the hour of the day in UTC: `perHour[h]` arrivals in the hour h in the mean.
 * `startsAt` is the instant that simulated time 0 is called. Exact: the integral of the rate from one arrival to the
 * next is a unit exponential, which is followed hour by hour.
 */
export function createDiurnal(options: GeneratorOptions, perHour: readonly number[], startsAt: Micros): ArrivalSource {
  assert(perHour.length === 24 && perHour.some((rate) => rate > 0), () => `diurnal: rates ${perHour.join(' ')}`);
  const dayOffset = ((startsAt % microsPerDay) + microsPerDay) % microsPerDay;
  return createGenerator(options, (before, _ordinal, random) => {
    let due = exponentialAt(random.unit(), 1);
    let time = before + dayOffset;
    for (;;) {
      const hour = Math.floor(time / microsPerHour);
      const rate = perHour[hour % 24]! / microsPerHour;
      const hourEnd = (hour + 1) * microsPerHour;
      const gain = (hourEnd - time) * rate;
      if (gain > due) return Math.min(Math.round(time + due / rate), hourEnd) - dayOffset;
      due -= gain;
      time = hourEnd;
    }
  });
}

/** The time of the arrival with this ordinal (from 0), given that of the one before; null: there are no more. */
type NextTime = (beforeMicros: Micros, ordinal: number, random: Random) => Micros | null;

/** Values of `pending` beside times. */
const notDrawn = -1;
const ended = -2;

function createGenerator(options: GeneratorOptions, next: NextTime): ArrivalSource {
  const { name } = options;
  const random = options.streams.stream(`arrivals.${name}`);
  let ordinal = 0;
  let before = options.fromMicros;
  let pending = notDrawn;
  /** The arrival at `pending`, once asked for. */
  let arrival: Arrival | null = null;
  return {
    peek(): Arrival | null {
      if (arrival !== null) return arrival;
      if (pending === notDrawn) {
        const time = ordinal >= options.limit ? null : next(before, ordinal, random);
        pending = time === null || time > options.untilMicros ? ended : time;
      }
      if (pending !== ended) arrival = plainArrival(`${name}-${ordinal + 1}`, pending);
      return arrival;
    },
    advance() {
      arrival = null;
      before = pending;
      ordinal += 1;
      pending = notDrawn;
    },
    save(writer) {
      writer.number('ordinal', ordinal);
      writer.number('before', before);
      writer.number('pending', pending);
    },
    load(reader) {
      ordinal = reader.number('ordinal');
      before = reader.number('before');
      pending = reader.number('pending');
      arrival = null;
    },
  };
}

const nothingExtended: Arrival['extended'] = [];

function plainArrival(name: string, atMicros: Micros): Arrival {
  return {
    atMicros,
    name,
    namespace: null,
    milliCpu: null,
    memoryBytes: null,
    extended: nothingExtended,
    labels: null,
    priorityClassName: null,
    nodeLabelIn: null,
    runMicros: null,
    leavesAtMicros: null,
  };
}
