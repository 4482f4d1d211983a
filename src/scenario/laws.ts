/** Reads a law of durations: a duration, or a distribution. */
import type { FieldPath } from '../api/diagnostic.ts';
import type { DurationLaw } from '../cluster/duration-law.ts';
import type { Micros } from '../sim/time.ts';
import type { LawDocument } from './schema-parts.ts';

/** How durations are read and problems told; paths are counted from where the reader begins. */
export interface LawReading {
  duration(path: FieldPath, text: string): Micros;
  report(path: FieldPath, message: string, hint?: string): void;
}

export function readLaw(reading: LawReading, path: FieldPath, law: LawDocument): DurationLaw {
  const micros = (field: FieldPath, text: string): Micros => reading.duration([...path, ...field], text);
  if (typeof law === 'string') return { kind: 'constant', micros: micros([], law) };
  if (law.uniform !== undefined) {
    const fromMicros = micros(['uniform', 'from'], law.uniform.from);
    const toMicros = micros(['uniform', 'to'], law.uniform.to);
    if (toMicros < fromMicros) reading.report([...path, 'uniform', 'to'], 'is less than from');
    return { kind: 'uniform', fromMicros, toMicros };
  }
  if (law.lognormal !== undefined) {
    const medianMicros = micros(['lognormal', 'median'], law.lognormal.median);
    const p99Micros = micros(['lognormal', 'p99'], law.lognormal.p99);
    if (medianMicros === 0) reading.report([...path, 'lognormal', 'median'], 'must be more than 0');
    if (p99Micros < medianMicros) reading.report([...path, 'lognormal', 'p99'], 'is less than the median');
    return { kind: 'lognormal', medianMicros, p99Micros };
  }
  return { kind: 'exponential', meanMicros: micros(['exponential', 'mean'], law.exponential?.mean ?? '0') };
}
