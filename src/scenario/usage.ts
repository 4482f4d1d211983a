/** Reads `behaviour[].usage`, `behaviour[].serves` and `traffic` into laws of whole numbers. */

import type { FieldPath } from '../api/diagnostic.ts';
import type { LoadedObject } from '../api/manifest.ts';
import { type QuantityInput, quantityOf, scaledValue } from '../api/quantity.ts';
import { didYouMean } from '../api/schema-errors.ts';
import { pathFrom } from '../api/source.ts';
import { ValueError } from '../api/value-error.ts';
import { constantSteps, type Steps } from '../cluster/steps.ts';
import type { ContainerLaws, Growth, Noise, PodUsageLaws, TrafficRule, UsageLaw } from '../cluster/usage-rules.ts';
import { identityOf } from '../sim/random.ts';
import {
  type Micros,
  microsPerDay,
  microsPerHour,
  microsPerMinute,
  microsPerSecond,
  parseDuration,
} from '../sim/time.ts';
import { countOf, readSeries } from '../workloads/arrivals/series.ts';
import type { BehaviourDocument } from './schema.ts';
import type { TrafficDocument, UsageDocument } from './usage-schema.ts';

/** Where paths in the scenario start, and whom to tell what is wrong. */
export interface UsageReading {
  readonly folder: string;
  /** Simulated time 0: micros since 1970. */
  readonly startsAt: Micros;
  report(path: FieldPath, message: string, hint?: string): void;
}

export type AmountDocument = NonNullable<UsageDocument['cpu'] | UsageDocument['memory']>;
type GrowthDocument = NonNullable<Extract<NonNullable<UsageDocument['memory']>, { growth?: unknown }>['growth']>;
type RateDocument = TrafficDocument[number]['rate'];
/** A CPU amount is kept in thousandths (a milli-CPU), memory in bytes. */
type Scale = -3 | 0;

/** The use that a rule gives its pods, or undefined where it says nothing of it. */
export function readUsage(
  reading: UsageReading,
  { usage, serves }: Pick<BehaviourDocument, 'usage' | 'serves'>,
  base: FieldPath,
): Partial<PodUsageLaws> | undefined {
  if (usage === undefined && serves === undefined) return undefined;
  const containers = Object.entries(usage?.containers ?? {}).map(([name, laws]): [string, ContainerLaws] => {
    const { cpu = null, memory = null } = readLaws(reading, laws, [...base, 'usage', 'containers', name]);
    return [name, { cpu, memory }];
  });
  return {
    ...readLaws(reading, usage ?? {}, [...base, 'usage']),
    ...(serves && readServes(reading, serves, usage?.memory !== undefined, [...base, 'serves'])),
    ...(containers.length > 0 && { containers: Object.fromEntries(containers) }),
  };
}

function readLaws(
  reading: UsageReading,
  { cpu, memory }: Pick<UsageDocument, 'cpu' | 'memory'>,
  base: FieldPath,
): Partial<ContainerLaws> {
  return {
    ...(cpu !== undefined && { cpu: readAmount(reading, cpu, -3, [...base, 'cpu']) }),
    ...(memory !== undefined && { memory: readAmount(reading, memory, 0, [...base, 'memory']) }),
  };
}

function readServes(
  reading: UsageReading,
  { cpuPerRequest, memoryBase, memoryPerInFlight, timeout }: NonNullable<BehaviourDocument['serves']>,
  hasMemory: boolean,
  base: FieldPath,
): Partial<PodUsageLaws> {
  if (memoryBase !== undefined && hasMemory) {
    reading.report([...base, 'memoryBase'], 'stands beside usage.memory: give one of the two');
  }
  if (memoryPerInFlight !== undefined && cpuPerRequest === undefined) {
    reading.report([...base, 'memoryPerInFlight'], 'needs cpuPerRequest: a request that costs no CPU is over at once');
  }
  const timeoutMicros = timeout === undefined ? undefined : durationOf(reading, timeout, [...base, 'timeout']);
  if (timeoutMicros !== undefined && timeoutMicros > microsPerHour) {
    reading.report([...base, 'timeout'], 'must be 1h at most');
  }
  return {
    ...(cpuPerRequest !== undefined && {
      cpuMicrosPerRequest: durationOf(reading, cpuPerRequest, [...base, 'cpuPerRequest']),
    }),
    ...(memoryBase !== undefined && {
      memory: { steps: constantSteps(amountOf(reading, memoryBase, 0, [...base, 'memoryBase'])), noise: null },
    }),
    ...(memoryPerInFlight !== undefined && {
      memoryBytesPerInFlight: amountOf(reading, memoryPerInFlight, 0, [...base, 'memoryPerInFlight']),
    }),
    ...(timeoutMicros !== undefined && { timeoutMicros }),
  };
}

/** Traffic to services, which must be among the objects. */
export function readTraffic(
  reading: UsageReading,
  documents: TrafficDocument,
  objects: readonly LoadedObject[],
): TrafficRule[] {
  const services = objects
    .filter(({ object }) => object.kind === 'Service')
    .map(({ object: { metadata } }) => `service/${metadata?.namespace ?? 'default'}/${metadata?.name ?? ''}`);
  return documents.map(({ to, rate }, index) => {
    const base = ['spec', 'traffic', index];
    if (!services.includes(to)) {
      reading.report([...base, 'to'], `there is no ${to} among the manifests`, didYouMean(to, services) || undefined);
    }
    const [, namespace = '', service = ''] = to.split('/');
    const nth = documents.slice(0, index).filter((other) => other.to === to).length;
    const poisson = readPoisson(reading, rate, identityOf(to, nth), [...base, 'rate', 'poisson']);
    const rateMilli = readRate(reading, rate, [...base, 'rate']);
    return { namespace, service, rateMilli, ...(poisson && { poisson }) };
  });
}

export function readAmount(reading: UsageReading, document: AmountDocument, scale: Scale, path: FieldPath): UsageLaw {
  if (typeof document !== 'object') {
    return { steps: constantSteps(amountOf(reading, document, scale, path)), noise: null };
  }
  const { constant, hourly, trace, column, noise } = document;
  const given = [constant, hourly, trace].filter((one) => one !== undefined).length;
  if (given !== 1) {
    reading.report(path, `expected exactly one of constant, hourly and trace, got ${given}`);
    return { steps: constantSteps(0), noise: null };
  }
  let steps: Steps;
  if (constant !== undefined) steps = constantSteps(amountOf(reading, constant, scale, [...path, 'constant']));
  else if (hourly !== undefined) steps = readHourly(reading, hourly, scale, [...path, 'hourly']);
  else steps = readAmountTrace(reading, trace!, column, scale, [...path, 'trace']);
  const growth = 'growth' in document ? document.growth : undefined;
  return {
    steps,
    noise: noise === undefined ? null : readNoise(reading, noise, [...path, 'noise']),
    ...(growth !== undefined && { growth: readGrowth(reading, growth, [...path, 'growth']) }),
  };
}

function readGrowth(reading: UsageReading, { perSecond, after, most }: GrowthDocument, path: FieldPath): Growth {
  const bytesPerSecond = amountOf(reading, perSecond, 0, [...path, 'perSecond']);
  if (bytesPerSecond === 0) reading.report([...path, 'perSecond'], 'must be more than 0');
  const mostBytes = most === undefined ? 0 : amountOf(reading, most, 0, [...path, 'most']);
  if (most !== undefined && mostBytes === 0) reading.report([...path, 'most'], 'must be more than 0');
  const afterMicros = after === undefined ? 0 : durationOf(reading, after, [...path, 'after']);
  return { bytesPerSecond: Math.max(bytesPerSecond, 1), afterMicros, mostBytes };
}

function readHourly(reading: UsageReading, hourly: readonly QuantityInput[], scale: Scale, path: FieldPath): Steps {
  if (hourly.length !== 24) reading.report(path, `expected 24 values, got ${hourly.length}`);
  const values = hourly.slice(0, 24).map((value, hour) => amountOf(reading, value, scale, [...path, hour]));
  const times = values.map((_, hour) => hour * microsPerHour);
  return dayFrom(times, values, reading.startsAt);
}

function readAmountTrace(
  reading: UsageReading,
  trace: string,
  column: string | undefined,
  scale: Scale,
  path: FieldPath,
): Steps {
  const series = readSeries(pathFrom(reading.folder, trace), column);
  if (typeof series === 'string') {
    reading.report(path, series);
    return constantSteps(0);
  }
  const values = series.map(({ text, row }) => {
    try {
      const quantity = quantityOf(text);
      if (quantity.unscaled >= 0n) return Number(scaledValue(quantity, scale));
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
    }
    reading.report(path, `${trace}: row ${row}: "${text}" is no quantity of 0 or more`);
    return 0;
  });
  return { times: series.map(({ atMicros }) => atMicros), values, periodMicros: 0 };
}

export function readNoise(
  reading: UsageReading,
  { within, every }: { readonly within: string; readonly every?: string | undefined },
  path: FieldPath,
): Noise {
  const everyMicros = every === undefined ? microsPerMinute : durationOf(reading, every, [...path, 'every']);
  if (everyMicros === 0) reading.report([...path, 'every'], 'must be more than 0');
  const withinPermille = Math.round(Number(within.slice(0, -1)) * 10);
  if (withinPermille > 1000) reading.report([...path, 'within'], 'must be 100% at most');
  return { withinPermille, everyMicros: Math.max(everyMicros, 1) };
}

function readRate(reading: UsageReading, rate: RateDocument, path: FieldPath): Steps {
  if (typeof rate === 'number') return constantSteps(milliOf(rate));
  const { steps, diurnal, trace, spike, poisson } = rate;
  const given = [steps, diurnal, trace, spike, poisson?.perSecond].filter((one) => one !== undefined).length;
  if (given !== 1) {
    const forms = 'steps, diurnal, spike, trace and poisson.perSecond';
    reading.report(path, `expected exactly one of ${forms}, got ${given}`);
    return constantSteps(0);
  }
  if (poisson?.perSecond !== undefined) return constantSteps(milliOf(poisson.perSecond));
  if (steps !== undefined) return readSteps(reading, steps, [...path, 'steps']);
  if (spike !== undefined) return readSpike(reading, spike, [...path, 'spike']);
  if (trace !== undefined) return readRateTrace(reading, { ...rate, trace }, [...path, 'trace']);
  return readDiurnal(reading, diurnal!, [...path, 'diurnal']);
}

/** In thousandths. */
export function readDiurnal(
  reading: UsageReading,
  { low, high, peak }: NonNullable<Exclude<RateDocument, number>['diurnal']>,
  path: FieldPath,
): Steps {
  if (high < low) reading.report([...path, 'high'], 'is less than low');
  const peakMicros = peak === undefined ? 14 * microsPerHour : durationOf(reading, peak, [...path, 'peak']);
  const times = Array.from({ length: 288 }, (_, index) => index * 5 * microsPerMinute);
  const values = times.map((time) => milliOf(diurnalAt(low, high, peakMicros, time)));
  return dayFrom(times, values, reading.startsAt);
}

function readPoisson(
  reading: UsageReading,
  rate: RateDocument,
  identity: number,
  path: FieldPath,
): TrafficRule['poisson'] {
  if (typeof rate === 'number' || rate.poisson === undefined) return undefined;
  const everyMicros = durationOf(reading, rate.poisson.every ?? '10s', [...path, 'every']);
  if (everyMicros === 0) reading.report([...path, 'every'], 'must be more than 0');
  return { everyMicros: Math.max(everyMicros, 1), identity };
}

type SpikeDocument = NonNullable<Exclude<RateDocument, number>['spike']>;
const spikeSteps = 20;

function readSpike(reading: UsageReading, spike: SpikeDocument, path: FieldPath): Steps {
  const { base, peak } = spike;
  if (peak < base) reading.report([...path, 'peak'], 'is less than base');
  const of = (name: 'at' | 'rise' | 'hold' | 'fall', text: string): Micros =>
    durationOf(reading, text, [...path, name]);
  const [at, rise] = [of('at', spike.at), of('rise', spike.rise ?? '0')];
  const [hold, fall] = [of('hold', spike.hold ?? '0'), of('fall', spike.fall ?? spike.rise ?? '0')];
  if (rise + hold + fall === 0) reading.report(path, 'is over at once: give rise, hold or fall');
  const ups: [Micros, number][] = [[0, base]];
  const slope = (from: Micros, length: Micros, low: number, high: number): void => {
    for (let step = 1; step <= spikeSteps; step++) {
      const time = from + Math.floor((length * step) / spikeSteps);
      ups.push([time, low + ((high - low) * step) / spikeSteps]);
    }
  };
  slope(at, rise, base, peak);
  slope(at + rise + hold, fall, peak, base);
  // Steps of one instant are one: the last of them.
  const steps = ups.filter(([time], index) => time !== ups[index + 1]?.[0]);
  return { times: steps.map(([time]) => time), values: steps.map(([, value]) => milliOf(value)), periodMicros: 0 };
}

/** Between low and high by 3x² − 2x³, x falling from 1 at the peak to 0 twelve hours from it. */
function diurnalAt(low: number, high: number, peak: Micros, time: Micros): number {
  const apart = Math.abs(((time - peak) % microsPerDay) + microsPerDay) % microsPerDay;
  const x = 1 - Math.min(apart, microsPerDay - apart) / (microsPerDay / 2);
  return low + (high - low) * x * x * (3 - 2 * x);
}

/** Told of times that do not ascend. */
export function readTimes(reading: UsageReading, steps: readonly { readonly at: string }[], path: FieldPath): Micros[] {
  const times = steps.map(({ at }, index) => durationOf(reading, at, [...path, index, 'at']));
  for (const [index, time] of times.entries()) {
    if (index > 0 && time <= times[index - 1]!)
      reading.report([...path, index, 'at'], 'is not after the step before it');
  }
  return times;
}

function readSteps(
  reading: UsageReading,
  steps: readonly { readonly at: string; readonly perSecond: number }[],
  path: FieldPath,
): Steps {
  return {
    times: readTimes(reading, steps, path),
    values: steps.map(({ perSecond }) => milliOf(perSecond)),
    periodMicros: 0,
  };
}

/** The number of each interval, over its length; after the last interval nobody asks any more. */
function readRateTrace(
  reading: UsageReading,
  rate: { trace: string; column?: string | undefined; per?: string | undefined; scale?: number | undefined },
  path: FieldPath,
): Steps {
  const series = readSeries(pathFrom(reading.folder, rate.trace), rate.column);
  if (typeof series === 'string') {
    reading.report(path, series);
    return constantSteps(0);
  }
  const [first, second] = series;
  const apart = second === undefined ? undefined : second.atMicros - first!.atMicros;
  const per = rate.per === undefined ? apart : durationOf(reading, rate.per, [...path.slice(0, -1), 'per']);
  if (per === undefined || per === 0) {
    reading.report(path, `${rate.trace}: the length of its one interval is not known`, 'give `per`');
    return constantSteps(0);
  }
  const gap = series.findIndex(({ atMicros }, index) => index > 0 && atMicros - series[index - 1]!.atMicros !== per);
  if (gap > 0) {
    const seconds = (series[gap]!.atMicros - series[gap - 1]!.atMicros) / microsPerSecond;
    const gapText = `${seconds} s after the row before it, not ${per / microsPerSecond} s`;
    const message = `${rate.trace}: row ${series[gap]!.row}: ${gapText}`;
    reading.report(path, message, 'a row for every interval is needed, without gaps');
  }
  const values = series.map(({ text, row }) => {
    const count = countOf(text);
    if (count === undefined) reading.report(path, `${rate.trace}: row ${row}: "${text}" is no number of 0 or more`);
    return milliOf(((count ?? 0) * (rate.scale ?? 1) * microsPerSecond) / per);
  });
  const times = series.map(({ atMicros }) => atMicros);
  return { times: [...times, times.at(-1)! + per], values: [...values, 0], periodMicros: 0 };
}

/** What begins at times of the day (UTC), as time of the simulation, repeating. */
function dayFrom(times: readonly Micros[], values: readonly number[], startsAt: Micros): Steps {
  const offset = ((startsAt % microsPerDay) + microsPerDay) % microsPerDay;
  const shifted = times
    .map((time, index) => ({ time: (time - offset + microsPerDay) % microsPerDay, value: values[index]! }))
    .sort((a, b) => a.time - b.time);
  if (shifted[0]!.time > 0) shifted.unshift({ time: 0, value: shifted.at(-1)!.value });
  return {
    times: shifted.map(({ time }) => time),
    values: shifted.map(({ value }) => value),
    periodMicros: microsPerDay,
  };
}

export function amountOf(reading: UsageReading, input: QuantityInput, scale: Scale, path: FieldPath): number {
  const value = Number(scaledValue(quantityOf(input), scale));
  if (Number.isSafeInteger(value)) return value;
  reading.report(path, `${String(input)} is more than can be reckoned with`);
  return 0;
}

export function durationOf(reading: UsageReading, text: string, path: FieldPath): Micros {
  const micros = parseDuration(text);
  if (micros === undefined)
    reading.report(path, `expected a duration of whole microseconds below 285 years, got "${text}"`);
  return micros ?? 0;
}

function milliOf(perSecond: number): number {
  return Math.round(perSecond * 1000);
}
