/** Reads `metrics` and `metricsAdapter`, and checks what they speak of against the rest of the scenario. */
import type { FieldPath } from '../api/diagnostic.ts';
import type { KubernetesObject } from '../api/objects.ts';
import { didYouMean } from '../api/schema-errors.ts';
import {
  type AdapterSettings,
  defaultAdapter,
  type MetricPlace,
  type MetricRule,
  type MetricValue,
  type ServedMetrics,
  type ServiceName,
} from '../cluster/metric-rules.ts';
import { constantSteps } from '../cluster/steps.ts';
import type { TrafficRule, UsageLaw } from '../cluster/usage-rules.ts';
import { microsPerMinute } from '../sim/time.ts';
import { checkTarget, targetOf, targetText } from './check-usage.ts';
import type { MetricsAdapterDocument, MetricsDocument, MetricValueDocument } from './metrics-schema.ts';
import { readTarget } from './targets.ts';
import {
  type AmountDocument,
  amountOf,
  durationOf,
  readAmount,
  readDiurnal,
  readNoise,
  readTimes,
  type UsageReading,
} from './usage.ts';

/** What metrics may speak of. */
export interface MetricsReading extends UsageReading {
  /** Objects of the start and of the timeline. */
  readonly objects: readonly KubernetesObject[];
  readonly traffic: readonly TrafficRule[];
}

type MetricDocument = MetricsDocument[number];

/** Undefined where the scenario has none: nobody serves the APIs. */
export function readMetrics(
  reading: MetricsReading,
  documents: MetricsDocument | undefined,
  adapter: MetricsAdapterDocument | undefined,
): ServedMetrics | undefined {
  if (documents === undefined && adapter === undefined) return undefined;
  const settings = readAdapter(reading, adapter ?? {});
  const rules = (documents ?? []).flatMap((document, index): MetricRule[] => {
    const base = ['spec', 'metrics', index];
    const place = readPlace(reading, document, base);
    if (place === undefined) return [];
    const value = readValue(reading, document, place, base);
    return [{ name: document.name, place, labels: document.labels ?? {}, value }];
  });
  return { rules, settings };
}

function readAdapter(reading: MetricsReading, document: MetricsAdapterDocument): AdapterSettings {
  const base = ['spec', 'metricsAdapter'];
  const of = (name: keyof MetricsAdapterDocument, without: number): number => {
    const text = document[name];
    if (text === undefined) return without;
    const micros = durationOf(reading, text, [...base, name]);
    if (micros === 0) reading.report([...base, name], 'must be more than 0');
    return Math.max(1, micros);
  };
  const scrapeMicros = of('scrapeInterval', defaultAdapter.scrapeMicros);
  const rateWindowMicros = of('rateWindow', defaultAdapter.rateWindowMicros);
  if (scrapeMicros > 5 * microsPerMinute) {
    reading.report(
      [...base, 'scrapeInterval'],
      'must be 5m at most: Prometheus takes no older sample for a present one',
    );
  }
  if (rateWindowMicros < 2 * scrapeMicros) {
    const where = document.rateWindow === undefined ? 'scrapeInterval' : 'rateWindow';
    reading.report([...base, where], 'a rate needs two scrapes: rateWindow must be two scrape intervals at least');
  }
  return { scrapeMicros, rateWindowMicros, relistMicros: of('relistInterval', defaultAdapter.relistMicros) };
}

function readPlace(reading: MetricsReading, document: MetricDocument, base: FieldPath): MetricPlace | undefined {
  const { pods, object, external } = document;
  const given = [pods, object, external].filter((one) => one !== undefined).length;
  if (given !== 1) {
    reading.report(base, `expected exactly one of pods, object and external, got ${given}`);
    return undefined;
  }
  if (pods !== undefined) {
    const target = readTarget(pods);
    checkTarget(reading, target, [...base, 'pods']);
    return { type: 'pods', ...target };
  }
  if (external !== undefined) return { type: 'external', namespace: external };
  const [kind = '', namespace = '', name = ''] = object!.split('/');
  checkObject(reading, kind, object!, [...base, 'object']);
  return { type: 'object', kind, namespace, name };
}

/** Kinds whose objects are all made by who writes the manifests; what else an object is of, nobody knows here. */
const writtenKinds: readonly string[] = ['service', 'deployment', 'statefulset', 'daemonset', 'cronjob'];

function checkObject({ objects, report }: MetricsReading, kind: string, object: string, path: FieldPath): void {
  if (!writtenKinds.includes(kind)) return;
  const known = objects.filter((one) => one.kind?.toLowerCase() === kind).map((one) => targetText(targetOf(one)));
  if (known.includes(object)) return;
  report(path, `there is no ${object} among the manifests`, didYouMean(object, known) || undefined);
}

function readValue(
  reading: MetricsReading,
  { value, load, service }: MetricDocument,
  place: MetricPlace,
  base: FieldPath,
): MetricValue {
  const nothing: MetricValue = { type: 'law', law: { steps: constantSteps(0), noise: null } };
  if ((value === undefined) === (load === undefined)) {
    reading.report(base, `expected one of value and load, got ${value === undefined ? 'none' : 'both'}`);
    return nothing;
  }
  if (value !== undefined) {
    if (service !== undefined) reading.report([...base, 'service'], 'goes with `load`');
    return { type: 'law', law: readLaw(reading, value, [...base, 'value']) };
  }
  const type = load === 'requestsPerSecond' ? 'requests' : 'inFlight';
  return { type, service: readService(reading, service, place, base) };
}

/** Null: the pods' own requests. */
function readService(
  { traffic, report }: MetricsReading,
  service: string | undefined,
  place: MetricPlace,
  base: FieldPath,
): ServiceName | null {
  const names = traffic.map((rule) => `service/${rule.namespace}/${rule.service}`);
  if (place.type === 'pods') {
    if (service !== undefined) report([...base, 'service'], 'of pods the requests are their own: leave it out');
    else if (!traffic.some(({ namespace }) => namespace === place.namespace)) {
      report([...base, 'load'], `no requests come to services of ${place.namespace}: spec.traffic names none`);
    }
    return null;
  }
  const own = place.type === 'object' && place.kind === 'service';
  const text = service ?? (own ? `service/${place.namespace}/${place.name}` : undefined);
  if (text === undefined) {
    report([...base, 'load'], 'whose requests? give `service`', didYouMean('', names) || undefined);
    return { namespace: '', name: '' };
  }
  if (!names.includes(text)) {
    const hint = didYouMean(text, names) || 'spec.traffic says which services get requests';
    report([...base, service === undefined ? 'object' : 'service'], `no requests come to ${text}`, hint);
  }
  const [, namespace = '', name = ''] = text.split('/');
  return { namespace, name };
}

function readLaw(reading: MetricsReading, document: MetricValueDocument, path: FieldPath): UsageLaw {
  if (typeof document !== 'object') return readAmount(reading, document, -3, path);
  const { steps, diurnal, noise, ...amount } = document;
  const given = [steps, diurnal, amount.constant, amount.hourly, amount.trace].filter((one) => one !== undefined);
  if (given.length !== 1) {
    const forms = 'constant, hourly, steps, diurnal and trace';
    reading.report(path, `expected exactly one of ${forms}, got ${given.length}`);
    return { steps: constantSteps(0), noise: null };
  }
  if (steps === undefined && diurnal === undefined) {
    return readAmount(reading, { ...amount, noise } as AmountDocument, -3, path);
  }
  const values = (steps ?? []).map(({ value }, index) =>
    amountOf(reading, value, -3, [...path, 'steps', index, 'value']),
  );
  return {
    steps:
      diurnal === undefined
        ? { times: readTimes(reading, steps!, [...path, 'steps']), values, periodMicros: 0 }
        : readDiurnal(reading, diurnal, [...path, 'diurnal']),
    noise: noise === undefined ? null : readNoise(reading, noise, [...path, 'noise']),
  };
}
