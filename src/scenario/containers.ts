/** Reads what `spec.behaviour[]` says of containers. */
import type { FieldPath } from '../api/diagnostic.ts';
import { wholeValueOf } from '../api/quantity.ts';
import { ValueError } from '../api/value-error.ts';
import type { ContainerBehaviour, ExitRule, ImageRule, StuckRule } from '../cluster/container-behaviour.ts';
import type { DurationLaw } from '../cluster/duration-law.ts';
import type { ContainerDocument, ImageDocument } from './container-schema.ts';
import { type LawReading, readLaw } from './laws.ts';
import type { BehaviourDocument, LawDocument } from './schema.ts';

const atOnce: DurationLaw = { kind: 'constant', micros: 0 };

/** The fields of a rule, for the pod and by container; absent where nothing is said. */
export function readContainers(
  reading: LawReading,
  rule: BehaviourDocument,
): { readonly each?: ContainerBehaviour; readonly containers?: Record<string, ContainerBehaviour> } {
  const { startup, preStop, exits, stuck, containers } = rule;
  const each = readContainer(
    reading,
    { startup: { live: startup?.live, image: startup?.image }, preStop, exits, stuck },
    [],
  );
  const named = Object.entries(containers ?? {}).map(([name, document]): [string, ContainerBehaviour] => {
    return [name, readContainer(reading, document, ['containers', name])];
  });
  return {
    ...(Object.keys(each).length > 0 && { each }),
    ...(named.length > 0 && { containers: Object.fromEntries(named) }),
  };
}

function readContainer(reading: LawReading, document: ContainerDocument, base: FieldPath): ContainerBehaviour {
  const law = (path: FieldPath, value: LawDocument | undefined): DurationLaw | undefined =>
    value === undefined ? undefined : readLaw(reading, [...base, ...path], value);
  const { startup, run, stop, preStop, exits, stuck } = document;
  const laws: Record<string, DurationLaw | undefined> = {
    ready: law(['startup', 'ready'], startup?.ready),
    live: law(['startup', 'live'], startup?.live),
    run: law(['run'], run),
    stop: law(['stop'], stop),
    preStop: law(['preStop'], preStop),
  };
  return {
    ...Object.fromEntries(Object.entries(laws).filter(([, value]) => value !== undefined)),
    ...(startup?.image !== undefined && { image: readImage(reading, startup.image, [...base, 'startup', 'image']) }),
    ...(exits && { exits: readExits(reading, exits, [...base, 'exits']) }),
    ...(stuck && { stuck: readStuck(reading, stuck, [...base, 'stuck']) }),
  };
}

/** A size alone, or `{size, layers, failures, missing}`. */
function readImage(reading: LawReading, document: ImageDocument, path: FieldPath): ImageRule {
  if (typeof document !== 'object')
    return { layers: [{ name: '', bytes: bytesOf(reading, document, path) }], failures: 0 };
  const { size, layers = {}, failures = 0, missing = false } = document;
  const shared = Object.entries(layers).map(([name, bytes]) => ({
    name,
    bytes: bytesOf(reading, bytes, [...path, 'layers', name]),
  }));
  const all = shared.reduce((sum, { bytes }) => sum + bytes, 0);
  const own = size === undefined ? 0 : bytesOf(reading, size, [...path, 'size']) - all;
  if (own < 0) reading.report([...path, 'size'], 'is less than the layers together');
  if (size === undefined && shared.length === 0 && !missing) reading.report(path, 'needs size or layers');
  return { layers: own > 0 ? [...shared, { name: '', bytes: own }] : shared, failures: missing ? null : failures };
}

function bytesOf(reading: LawReading, amount: string | number, path: FieldPath): number {
  try {
    return wholeValueOf(amount);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    reading.report(path, error.message);
    return 0;
  }
}

function readExits(
  reading: LawReading,
  { after, exitCode = 1, chance, times }: NonNullable<ContainerDocument['exits']>,
  path: FieldPath,
): ExitRule {
  if (exitCode > 255) reading.report([...path, 'exitCode'], `expected 0 to 255, got ${exitCode}`);
  return { after: lawOr(reading, [...path, 'after'], after), exitCode, ...occurrenceOf(chance, times) };
}

function readStuck(
  reading: LawReading,
  { after, for: lasts, chance, times }: NonNullable<ContainerDocument['stuck']>,
  path: FieldPath,
): StuckRule {
  return {
    after: lawOr(reading, [...path, 'after'], after),
    lasts: lasts === undefined ? null : readLaw(reading, [...path, 'for'], lasts),
    ...occurrenceOf(chance, times),
  };
}

function lawOr(reading: LawReading, path: FieldPath, law: LawDocument | undefined): DurationLaw {
  return law === undefined ? atOnce : readLaw(reading, path, law);
}

function occurrenceOf(chance: string | undefined, times: number | undefined) {
  const share = chance === undefined ? 100 : Number(chance.slice(0, -1));
  return { chanceMilli: Math.round(share * 10), runsMax: times ?? null };
}
